// Papers as files in a folder. What a person changed there is told by the digests that papers.json keeps, and
// stays.
#include "base/regular_file.h"
#include "base/whole_file.h"
#include "notice/papers/paper_facts.h"
#include "notice/writers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr qint64 mostPaperBytes = 256LL << 20;
const QString papersList = u"papers.json"_s;

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

tl::unexpected<Error> cannotWritePaper(const QString &path, const QString &reason)
{
    return failure(
        ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The paper could not be written: %1"), {reason}}, path,
        adviceFor(
            path,
            {QT_TRANSLATE_NOOP("xw", "Choose a folder that can be written to, with room on the disk"), {}}));
}

class PaperFolder
{
public:
    PaperFolder(const QString &path, Changed changed) : m_folder(path), m_changed(changed)
    {
        if (const auto bytes = readRegularFile(m_folder.filePath(papersList), mostPaperBytes, Links::Refuse))
            m_digests = QJsonDocument::fromJson(*bytes).object().value(u"files"_s).toObject();
    }

    /// A link is never followed, a file that somebody changed is left alone.
    Result<void> write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        const QString digest = digestOf(bytes);
        const QFileInfo there(path);
        if (there.exists() || there.isSymLink()) {
            const auto held = readRegularFile(path, mostPaperBytes, Links::Refuse);
            const QString holds = held ? digestOf(*held) : QString();
            if (holds == digest) {
                ++m_written.unchanged;
                m_digests.insert(name, digest);
                return {};
            }
            const bool ours = !holds.isEmpty() && m_digests.value(name).toString() == holds;
            if (!ours && m_changed == Changed::Keep) {
                m_written.kept << name;
                return {};
            }
        }
        if (!QDir().mkpath(QFileInfo(path).path()))
            return cannotWritePaper(path, u"mkdir"_s);
        if (there.isSymLink())
            QFile::remove(path);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return cannotWritePaper(path, file.errorString());
        m_digests.insert(name, digest);
        m_written.files << name;
        return {};
    }

    Result<void> finish()
    {
        QSaveFile file(m_folder.filePath(papersList));
        const QByteArray json =
            QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"files"_s, m_digests}}).toJson();
        if (!QDir().mkpath(m_folder.path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(json) != json.size() || !file.commit())
            return cannotWritePaper(file.fileName(), file.errorString());
        return {};
    }

    PapersWritten &written() { return m_written; }

private:
    QDir m_folder;
    Changed m_changed;
    QJsonObject m_digests;
    PapersWritten m_written;
};

class PaperWriting
{
public:
    PaperWriting(const RoundState &state, const PaperOrder &order, const PictureSource &pictures,
                 PaperFolder &folder)
        : m_state(state), m_order(order), m_pictures(pictures), m_folder(folder)
    {
    }

    Result<void> write(const Paper &paper)
    {
        const Result<NoticeDocument> document = composePaper(paper, m_state, m_order, m_pictures);
        if (!document)
            return tl::unexpected(document.error());
        if (isWorkbook(paper.kind)) {
            if (const auto shots = writeShots(paper); !shots)
                return shots;
            return put(paper.path + u".xlsx"_s, writeAnnexXlsx(*document, 0));
        }
        for (const Format format : m_order.formats)
            if (const auto done = put(paper.path + endingOf(format), bytesOf(*document, format)); !done)
                return done;
        return {};
    }

private:
    static QString endingOf(Format format)
    {
        return format == Format::Pdf ? u".pdf"_s : format == Format::Html ? u".html"_s : u".docx"_s;
    }

    Result<QByteArray> bytesOf(const NoticeDocument &document, Format format)
    {
        if (format == Format::Html)
            return writeHtml(document);
        if (format != Format::Pdf)
            return writeDocx(document);
        if (!m_fonts) {
            auto fonts = loadFonts();
            if (!fonts)
                return tl::unexpected(fonts.error());
            m_fonts = *std::move(fonts);
        }
        const Result<PageLayout> layout = layOut(document, m_fonts);
        if (!layout)
            return tl::unexpected(layout.error());
        return writePdf(document, *layout);
    }

    /// The pictures that a list names lie beside it.
    Result<void> writeShots(const Paper &paper)
    {
        const QString folder = paper.path.section(u'/', 0, -2) + u"/快照/"_s;
        for (const CaseId id : paper.cases) {
            const RectificationCase *one = m_state.cases().find(id);
            int place = 0;
            const Finding *finding = findingOf(m_state, *one, m_order.replaced);
            if (!finding)
                continue;
            for (const Evidence *evidence : picturesOf(m_state, one->subject, finding->id)) {
                const QString ending = evidence->mimeType == u"image/png" ? u".png"_s : u".jpg"_s;
                if (const auto done = put(u"%1%2-%3%4"_s.arg(folder, one->code).arg(++place).arg(ending),
                                          m_pictures(evidence->sha256));
                    !done)
                    return done;
            }
        }
        return {};
    }

    Result<void> put(const QString &name, const Result<QByteArray> &bytes)
    {
        if (!bytes)
            return tl::unexpected(bytes.error());
        return m_folder.write(name, *bytes);
    }

    const RoundState &m_state;
    const PaperOrder &m_order;
    const PictureSource &m_pictures;
    PaperFolder &m_folder;
    std::shared_ptr<const FontSet> m_fonts;
};

} // namespace

Result<PapersWritten> writePapers(const std::vector<Paper> &papers, const RoundState &state,
                                  const PaperOrder &order, const PictureSource &pictures,
                                  const QString &folder, const JobPtr &job, Changed changed)
{
    PaperFolder into(folder, changed);
    PaperWriting writing(state, order, pictures, into);
    if (job)
        job->setTotal(qint64(papers.size()));
    qint64 done = 0;
    Result<void> fault;
    for (const Paper &paper : papers) {
        if (job && job->isCancelled()) {
            fault = failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("xw", "Cancelled after %1 of %2 papers"),
                                                   {QString::number(done), QString::number(papers.size())}});
            break;
        }
        fault = writing.write(paper);
        if (!fault)
            break;
        into.written().papers.push_back(paper);
        if (job)
            job->setDone(++done);
    }
    // What was written is known as ours, also where the rest failed.
    const Result<void> listed = into.finish();
    if (!fault)
        return tl::unexpected(fault.error());
    if (!listed)
        return tl::unexpected(listed.error());
    return std::move(into.written());
}

} // namespace xw::notice
