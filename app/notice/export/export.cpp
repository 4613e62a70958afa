#include "notice/export.h"

#include "notice/compose/correction.h"
#include "notice/letterhead.h"
#include "notice/web_page.h"
#include "notice/writers.h"
#include "notice/writers/word_letterhead.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <atomic>
#include <cmath>
#include <functional>
#include <future>
#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr std::pair<const char16_t *, Format> formatNames[] = {
    {u"docx", Format::Docx}, {u"pdf", Format::Pdf},   {u"ofd", Format::Ofd},
    {u"xlsx", Format::Xlsx}, {u"html", Format::Html}, {u"web", Format::Web}};

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QJsonObject signaturePlace(const Rendered &rendered)
{
    const auto points = [](qreal value) { return std::round(value * 100) / 100; };
    const QRectF &rect = rendered.signatureRect;
    QJsonObject place{{u"page"_s, rendered.signaturePage + 1},
                      {u"left"_s, points(rect.left())},
                      {u"top"_s, points(rect.top())},
                      {u"width"_s, points(rect.width())},
                      {u"height"_s, points(rect.height())}};
    if (rendered.textBottom >= 0)
        place.insert(u"textBottom"_s, points(rendered.textBottom));
    return place;
}

QByteArray manifest(const NoticeDocument &document, const ExportInfo &info, const Rendered &rendered)
{
    QJsonArray files;
    for (const ExportFile &file : rendered.files)
        files.append(QJsonObject{
            {u"name"_s, file.name}, {u"sha256"_s, hex(file.bytes)}, {u"bytes"_s, file.bytes.size()}});
    QJsonObject root{
        {u"format"_s, 1},
        {u"program"_s, QStringLiteral("xunwang " XUNWANG_VERSION)},
        {u"round"_s, info.round},
        {u"province"_s, info.province},
        {u"title"_s, document.title},
        {u"issuer"_s, document.issuer},
        {u"date"_s, document.date.toString(Qt::ISODate)},
        {u"template"_s, info.templateId},
        {u"standard"_s, QJsonObject{{u"id"_s, info.standard}, {u"version"_s, info.standardVersion}}},
        {u"register"_s, QJsonObject{{u"version"_s, info.registerVersion},
                                    {u"websites"_s, info.websites},
                                    {u"media"_s, info.media}}},
        {u"fonts"_s, QJsonArray::fromStringList(rendered.fonts)},
        {u"files"_s, files},
    };
    if (!info.letterhead.isEmpty())
        root.insert(u"letterhead"_s, hex(info.letterhead));
    if (!info.replaces.isEmpty())
        root.insert(u"replaces"_s, info.replaces);
    if (!info.engines.isEmpty())
        root.insert(u"sitesSeenWith"_s, QJsonArray::fromStringList(info.engines));
    QJsonArray missing;
    for (const MissingCharacter &one : rendered.missing)
        missing.append(u"U+"_s + QString::number(uint(one.code), 16).toUpper());
    if (!missing.isEmpty())
        root.insert(u"missing"_s, missing);
    if (rendered.signaturePage >= 0)
        root.insert(u"signature"_s, signaturePlace(rendered));
    return QJsonDocument(root).toJson();
}

/// Where a seal belongs, kept for the signing that comes later.
void keepSignaturePlace(Rendered &rendered, const PageLayout &layout)
{
    if (layout.signaturePage < 0)
        return;
    constexpr qreal descent = 0.14; // of a character's height, below its baseline
    rendered.signaturePage = layout.signaturePage;
    rendered.signatureRect = layout.signatureRect;
    for (const PlacedRun &run : layout.pages.at(size_t(layout.signaturePage)).runs)
        if (run.baseline.y() <= layout.signatureRect.top())
            rendered.textBottom = qMax(rendered.textBottom,
                                       run.baseline.y() + descent * layout.fonts.at(size_t(run.font)).size);
}

/// The pages that PDF and OFD share: laid out by the thread that first asks for them, once.
class OneLayout
{
public:
    explicit OneLayout(const NoticeDocument &document) : m_document(document) {}

    const Result<PageLayout> &get()
    {
        std::call_once(m_once, [this] {
            const Result<std::shared_ptr<const FontSet>> fonts = loadFonts();
            m_layout = fonts ? layOut(m_document, *fonts) : Result<PageLayout>(tl::unexpected(fonts.error()));
        });
        return *m_layout;
    }
    /// After get() without an error.
    [[nodiscard]] QStringList fonts() const { return fontsUsed(*(*m_layout)->fontSet); }

private:
    const NoticeDocument &m_document;
    std::once_flag m_once;
    std::optional<Result<PageLayout>> m_layout;
};

/// The files of one export, each written by a function of its own. The PDF takes about as long as all the
/// others together: it is written on this thread, they on a second one.
class Pieces
{
public:
    using Write = std::function<Result<QByteArray>()>;
    enum class Thread : quint8 { This, Second };

    explicit Pieces(JobPtr job) : m_job(std::move(job)) {}

    void add(const QString &name, Thread thread, Write write)
    {
        m_pieces.push_back({name, thread, std::move(write), {}});
    }

    /// All files in the order in which they were added, or the error of the first that failed.
    Result<std::vector<ExportFile>> run()
    {
        if (m_job)
            m_job->setTotal(qint64(m_pieces.size()));
        std::future<void> second = std::async(std::launch::async, [this] { run(Thread::Second); });
        run(Thread::This);
        second.get();
        for (const Piece &piece : m_pieces)
            if (piece.bytes && !*piece.bytes)
                return tl::unexpected(piece.bytes->error());
        std::vector<ExportFile> files;
        for (Piece &piece : m_pieces) {
            if (!piece.bytes)
                return failure(
                    ErrorCode::Cancelled,
                    {QT_TRANSLATE_NOOP("xw", "The export was cancelled: nothing was written"), {}});
            files.push_back({piece.name, **std::move(piece.bytes)});
        }
        return files;
    }

private:
    struct Piece {
        QString name;
        Thread thread;
        Write write;
        std::optional<Result<QByteArray>>
            bytes; ///< nothing: not reached before it was cancelled, or after a failure
    };

    void run(Thread thread)
    {
        for (Piece &piece : m_pieces) {
            if (piece.thread != thread)
                continue;
            if ((m_job && m_job->isCancelled()) || m_failed)
                return;
            piece.bytes = piece.write();
            m_failed = m_failed || !*piece.bytes;
            if (m_job)
                m_job->setDone(++m_done);
        }
    }

    JobPtr m_job;
    std::vector<Piece> m_pieces;
    std::atomic<qint64> m_done = 0;
    std::atomic<bool> m_failed = false;
};

} // namespace

const std::vector<Format> &allFormats()
{
    static const std::vector<Format> formats{Format::Docx, Format::Pdf, Format::Ofd, Format::Xlsx,
                                             Format::Html};
    return formats;
}

Result<std::vector<Format>> formatsFrom(const QString &list)
{
    std::vector<Format> formats;
    for (const QString &word : list.split(u',', Qt::SkipEmptyParts)) {
        bool known = false;
        for (const auto &[name, format] : formatNames) {
            if (word.trimmed().compare(QStringView(name), Qt::CaseInsensitive) != 0)
                continue;
            known = true;
            if (std::find(formats.begin(), formats.end(), format) == formats.end())
                formats.push_back(format);
        }
        if (!known)
            return failure(
                ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "“%1” is no format"), {word.trimmed()}}, {},
                {QT_TRANSLATE_NOOP("xw", "Formats are docx, pdf, ofd, xlsx, html and web, joined by commas"),
                 {}});
    }
    if (formats.empty())
        return failure(
            ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "No format was named"), {}}, {},
            {QT_TRANSLATE_NOOP("xw", "Formats are docx, pdf, ofd, xlsx, html and web, joined by commas"),
             {}});
    return formats;
}

QStringList enginesOf(const RoundState &state)
{
    const Document *known = state.document(engineDocument, state.round().key.text());
    return known ? QString::fromUtf8(known->content).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

ExportInfo exportInfo(const RoundState &state, const QString &templateId)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    ExportInfo info{state.round().key.text(),
                    state.round().province,
                    state.standard().id.value(),
                    state.standard().version,
                    0,
                    0,
                    {},
                    templateId,
                    replacedNotice(state),
                    enginesOf(state),
                    storedLetterhead(state)};
    for (const Subject &subject : state.subjects()) {
        if (!state.belongsTo(subject.id, Population::Running))
            continue;
        ++(subject.isWebsite() ? info.websites : info.media);
        const Region *region = state.region(subject.region);
        const QStringList words{subject.isWebsite() ? u"w"_s : u"m"_s,
                                subject.code,
                                subject.name,
                                subject.url,
                                region ? region->name : QString(),
                                toChinese(subject.type),
                                toChinese(subject.platform),
                                toChinese(subject.level),
                                subject.organizer};
        hash.addData(words.join(u'\x1F').toUtf8());
        hash.addData("\n");
    }
    info.registerVersion = QString::fromLatin1(hash.result().toHex().left(16));
    return info;
}

Result<Rendered> renderNotice(const NoticeDocument &document, const ExportInfo &info,
                              const std::vector<Format> &formats, const JobPtr &job)
{
    const auto wants = [&](Format format) {
        return std::find(formats.begin(), formats.end(), format) != formats.end();
    };
    const int annexes = wants(Format::Xlsx) ? annexCount(document) : 0;
    Rendered rendered;
    Pieces pieces(job);
    if (wants(Format::Docx))
        pieces.add(u"通报.docx"_s, Pieces::Thread::Second, [&] {
            return info.letterhead.isEmpty() ? writeDocx(document) : writeDocxOn(document, info.letterhead);
        });
    OneLayout layout(document);
    if (wants(Format::Pdf))
        pieces.add(u"通报.pdf"_s, Pieces::Thread::This, [&]() -> Result<QByteArray> {
            const Result<PageLayout> &pages = layout.get();
            return pages ? writePdf(document, *pages) : tl::unexpected(pages.error());
        });
    if (wants(Format::Html))
        pieces.add(u"通报.html"_s, Pieces::Thread::Second, [&] { return writeHtml(document); });
    if (wants(Format::Web))
        pieces.add(u"网页.html"_s, Pieces::Thread::Second,
                   [&]() -> Result<QByteArray> { return webPage(document).toUtf8(); });
    for (int i = 0; i < annexes; ++i)
        pieces.add(annexFileName(document, i), Pieces::Thread::Second,
                   [&document, i] { return writeAnnexXlsx(document, i); });
    if (wants(Format::Ofd))
        pieces.add(u"通报.ofd"_s, wants(Format::Pdf) ? Pieces::Thread::Second : Pieces::Thread::This,
                   [&]() -> Result<QByteArray> {
                       const Result<PageLayout> &pages = layout.get();
                       return pages ? writeOfd(document, *pages) : tl::unexpected(pages.error());
                   });
    Result<std::vector<ExportFile>> files = pieces.run();
    if (!files)
        return tl::unexpected(files.error());
    rendered.files = *std::move(files);
    if (wants(Format::Pdf) || wants(Format::Ofd)) {
        rendered.fonts = layout.fonts();
        rendered.missing = layout.get()->missing;
        if (wants(Format::Pdf))
            keepSignaturePlace(rendered, *layout.get());
    }
    rendered.files.push_back({u"manifest.json"_s, manifest(document, info, rendered)});
    return rendered;
}

Result<QStringList> exportNotice(const NoticeDocument &document, const ExportInfo &info,
                                 const std::vector<Format> &formats, const QString &folder, const JobPtr &job,
                                 Changed changed)
{
    const Result<Rendered> rendered = renderNotice(document, info, formats, job);
    return rendered ? writeRendered(*rendered, folder, changed)
                    : Result<QStringList>(tl::unexpected(rendered.error()));
}

} // namespace xw::notice
