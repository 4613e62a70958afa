#include "notice/export.h"

#include "notice/correction.h"
#include "notice/writers.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

using namespace Qt::StringLiterals;

namespace xw::notice {

namespace {

constexpr std::pair<const char16_t *, Format> formatNames[] = {
    {u"docx", Format::Docx}, {u"pdf", Format::Pdf}, {u"xlsx", Format::Xlsx}, {u"html", Format::Html}};

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QJsonObject signaturePlace(const Rendered &rendered)
{
    const auto points = [](qreal value) { return std::round(value * 100) / 100; };
    const QRectF &rect = rendered.signatureRect;
    QJsonObject place{{u"page"_s, rendered.signaturePage + 1}, {u"left"_s, points(rect.left())},
                      {u"top"_s, points(rect.top())},          {u"width"_s, points(rect.width())},
                      {u"height"_s, points(rect.height())}};
    if (rendered.textBottom >= 0)
        place.insert(u"textBottom"_s, points(rendered.textBottom));
    return place;
}

QByteArray manifest(const NoticeDocument &document, const ExportInfo &info, const Rendered &rendered)
{
    QJsonArray files;
    for (const ExportFile &file : rendered.files)
        files.append(QJsonObject{{u"name"_s, file.name}, {u"sha256"_s, hex(file.bytes)}, {u"bytes"_s, file.bytes.size()}});
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
    if (!info.replaces.isEmpty())
        root.insert(u"replaces"_s, info.replaces);
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

/// Adds one file; false after a failure, which is kept.
class Collector
{
public:
    Collector(Rendered &rendered, const JobPtr &job, qint64 total) : m_rendered(rendered), m_job(job)
    {
        if (m_job)
            m_job->setTotal(total);
    }

    template <class Write>
    bool add(const QString &name, const Write &write)
    {
        if (m_job && m_job->isCancelled()) {
            m_error = failure(ErrorCode::Cancelled,
                              {QT_TRANSLATE_NOOP("xw", "The export was cancelled: nothing was written"), {}})
                          .value();
            return false;
        }
        Result<QByteArray> bytes = write();
        if (!bytes) {
            m_error = bytes.error();
            return false;
        }
        m_rendered.files.push_back({name, *std::move(bytes)});
        if (m_job)
            m_job->setDone(qint64(m_rendered.files.size()));
        return true;
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    Rendered &m_rendered;
    const JobPtr &m_job;
    std::optional<Error> m_error;
};

} // namespace

const std::vector<Format> &allFormats()
{
    static const std::vector<Format> formats{Format::Docx, Format::Pdf, Format::Xlsx, Format::Html};
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
            return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "“%1” is no format"), {word.trimmed()}}, {},
                           {QT_TRANSLATE_NOOP("xw", "Formats are docx, pdf, xlsx and html, joined by commas"), {}});
    }
    if (formats.empty())
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "No format was named"), {}}, {},
                       {QT_TRANSLATE_NOOP("xw", "Formats are docx, pdf, xlsx and html, joined by commas"), {}});
    return formats;
}

ExportInfo exportInfo(const RoundState &state, const QString &templateId)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    ExportInfo info{state.round().key.text(), state.round().province, state.standard().id.value(),
                    state.standard().version, 0, 0, {}, templateId, replacedNotice(state)};
    for (const Subject &subject : state.subjects()) {
        if (!subject.isRunning())
            continue;
        ++(subject.isWebsite() ? info.websites : info.media);
        const Region *region = state.region(subject.region);
        const QStringList words{subject.isWebsite() ? u"w"_s : u"m"_s, subject.code,  subject.name,
                                subject.url,          region ? region->name : QString(), toChinese(subject.type),
                                toChinese(subject.platform), toChinese(subject.level), subject.organizer};
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
    Collector collector(rendered, job, wants(Format::Docx) + wants(Format::Pdf) + wants(Format::Html) + annexes);
    bool ok = true;
    if (wants(Format::Docx))
        ok = collector.add(u"通报.docx"_s, [&] { return writeDocx(document); });
    if (ok && wants(Format::Pdf)) {
        ok = collector.add(u"通报.pdf"_s, [&]() -> Result<QByteArray> {
            const Result<std::shared_ptr<const FontSet>> fonts = loadFonts();
            if (!fonts)
                return tl::unexpected(fonts.error());
            rendered.fonts = fontsUsed(**fonts);
            const Result<PageLayout> layout = layOut(document, *fonts);
            if (!layout)
                return tl::unexpected(layout.error());
            keepSignaturePlace(rendered, *layout);
            return writePdf(document, *layout);
        });
    }
    if (ok && wants(Format::Html))
        ok = collector.add(u"通报.html"_s, [&] { return writeHtml(document); });
    for (int i = 0; ok && i < annexes; ++i)
        ok = collector.add(annexFileName(document, i), [&] { return writeAnnexXlsx(document, i); });
    if (!ok)
        return tl::unexpected(*collector.error());
    rendered.files.push_back({u"manifest.json"_s, manifest(document, info, rendered)});
    return rendered;
}

Result<QStringList> exportNotice(const NoticeDocument &document, const ExportInfo &info,
                                 const std::vector<Format> &formats, const QString &folder, const JobPtr &job)
{
    const Result<Rendered> rendered = renderNotice(document, info, formats, job);
    return rendered ? writeRendered(*rendered, folder) : Result<QStringList>(tl::unexpected(rendered.error()));
}

} // namespace xw::notice
