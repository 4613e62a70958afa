#include "signing/verify.h"

#include "base/regular_file.h"
#include "signing/manifest.h"
#include "signing/pdf/pdf_signatures.h"
#include "signing/trust/verify_signers.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::signing
{

namespace
{

Result<QByteArray> bytesOf(const QString &path)
{
    return readRegularFile(path, mostNoticeFileBytes, Links::Refuse);
}

/// What lies there that is no regular file; empty where it is one.
Message strangeness(const QFileInfo &entry)
{
    if (entry.isSymLink())
        return {QT_TRANSLATE_NOOP("xw", "a link, not a file: it was not followed"), {}};
    if (entry.isDir())
        return {QT_TRANSLATE_NOOP("xw", "a folder: what lies in it is not part of what was signed"), {}};
    if (!entry.isFile())
        return {QT_TRANSLATE_NOOP("xw", "no regular file: it was not read"), {}};
    return {};
}

/// What a CMS and the roots say together.
SignatureVerdict judged(const QString &file, const CmsReport &cms, const TrustAnchors &anchors,
                        const QDateTime &now)
{
    SignatureVerdict verdict;
    verdict.file = file;
    verdict.holds = cms.holds;
    verdict.fault = cms.fault;
    verdict.claimed = cms.signingTime;
    QDateTime at = now;
    if (cms.timestamp && cms.timestamp->holds) {
        verdict.stamped = cms.timestamp->time;
        verdict.stampTrust =
            judgeTrust(cms.timestamp->authority, cms.timestamp->certificates, anchors, now, Use::Timestamp);
        // Only a stamp that can be believed moves the moment that counts.
        if (verdict.stampTrust.state == Trust::Trusted)
            at = cms.timestamp->time;
        if (verdict.stampTrust.state == Trust::Broken || verdict.stampTrust.state == Trust::Unsuitable) {
            verdict.holds = false;
            verdict.fault = verdict.stampTrust.why;
        }
    }
    verdict.trust = judgeTrust(cms.signer, cms.certificates, anchors, at);
    return verdict;
}

class Verification
{
public:
    Verification(QDir folder, const TrustAnchors &anchors, const QDateTime &now)
        : m_folder(std::move(folder)), m_anchors(anchors), m_now(now)
    {
        m_report.folder = m_folder.absolutePath();
    }

    VerifyReport all()
    {
        readManifest();
        QSet<QString> named{manifestName, manifestSignatureName};
        if (m_manifest)
            for (const ManifestFile &file : m_manifest->files()) {
                named.insert(file.name);
                judge(file.name);
            }
        const auto entries = m_folder.entryInfoList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            const QString name = entry.fileName();
            if (named.contains(name))
                continue;
            if (const Message strange = strangeness(entry); !strange.isEmpty())
                add(name, FileState::Extra, strange);
            else if (m_manifest)
                add(name, FileState::Extra,
                    {QT_TRANSLATE_NOOP("xw", "not part of what was signed, or added later"), {}});
            else
                judge(name);
        }
        compareSigners();
        return m_report;
    }

    VerifyReport one(const QString &name)
    {
        readManifest();
        if (name != manifestName && name != manifestSignatureName)
            judge(name);
        compareSigners();
        return m_report;
    }

private:
    void add(const QString &name, FileState state, Message note = {})
    {
        m_report.files.push_back({name, state, std::move(note)});
    }

    [[nodiscard]] bool isThere(const QString &name) const
    {
        const QFileInfo info(m_folder.filePath(name));
        return info.exists() || info.isSymLink(); // one that leads nowhere is there, too
    }

    void readManifest()
    {
        if (!isThere(manifestName)) {
            if (isThere(manifestSignatureName))
                add(manifestName, FileState::Missing);
            return;
        }
        const auto json = bytesOf(m_folder.filePath(manifestName));
        const auto read = json ? Manifest::fromJson(*json) : Result<Manifest>(tl::unexpected(json.error()));
        if (!isThere(manifestSignatureName)) {
            if (read && read->isSigned())
                add(manifestSignatureName, FileState::Missing);
            add(manifestName, FileState::Unsigned,
                {QT_TRANSLATE_NOOP("xw", "the notice is not signed: nobody vouches for its manifest"), {}});
        } else {
            judgeManifest(json, read);
        }
        if (read) {
            m_manifest = *read;
            m_report.round = read->round();
            m_report.title = read->title();
            m_report.replaces = read->json().value(u"replaces"_s)[u"round"_s].toString();
        }
    }

    void judgeManifest(const Result<QByteArray> &json, const Result<Manifest> &read)
    {
        const auto signature = bytesOf(m_folder.filePath(manifestSignatureName));
        if (!json || !signature) {
            for (const auto &[name, bytes] :
                 {std::pair(manifestName, &json), std::pair(manifestSignatureName, &signature)})
                if (!*bytes)
                    add(name, FileState::Changed, bytes->error().summary);
            return;
        }
        m_report.signatures.push_back(
            judged(manifestSignatureName, readDetached(*signature, *json), m_anchors, m_now));
        const SignatureVerdict &verdict = m_report.signatures.back();
        m_vouched = verdict.holds && verdict.trust.state != Trust::Broken;
        add(manifestName, m_vouched ? FileState::Intact : FileState::Changed,
            verdict.holds ? Message{} : verdict.fault);
        if (!read)
            contradict(read.error().summary);
        else if (read->files().empty())
            contradict({QT_TRANSLATE_NOOP("xw", "The manifest names no file: it vouches for nothing"), {}});
        else if (!read->file(noticePdfName))
            contradict({QT_TRANSLATE_NOOP("xw", "The manifest does not name the notice's PDF"), {}});
    }

    void contradict(Message message) { m_report.contradictions.push_back(std::move(message)); }

    /// Whoever signed the manifest must be who signed the PDF first: else anybody of the same authority could
    /// make Word file and annexes anew.
    void compareSigners()
    {
        const auto judgedPdf =
            std::any_of(m_report.signatures.begin(), m_report.signatures.end(),
                        [](const SignatureVerdict &one) { return one.file == noticePdfName; });
        const bool signedManifest = !m_report.signatures.empty() &&
                                    m_report.signatures.front().role == SignatureVerdict::Role::Manifest;
        if (signedManifest && !judgedPdf) { // one file alone was asked for
            const auto bytes = bytesOf(m_folder.filePath(noticePdfName));
            const auto signatures = bytes ? readPdfSignatures(*bytes)
                                          : Result<std::vector<PdfSignature>>(tl::unexpected(bytes.error()));
            compareWithManifest(m_report, signatures && !signatures->empty() && signatures->front().cms.holds
                                              ? signatures->front().cms.signer
                                              : QByteArray());
        } else if (signedManifest) {
            compareWithManifest(m_report, firstSigner(m_report, noticePdfName));
        }
        remarkSameNames(m_report);
    }

    void judge(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        const auto named = m_manifest ? m_manifest->file(name) : std::nullopt;
        if (!isThere(name))
            return add(name, FileState::Missing,
                       {QT_TRANSLATE_NOOP("xw", "named by the manifest, not there"), {}});
        if (const Message strange = strangeness(QFileInfo(path)); !strange.isEmpty())
            return add(name, FileState::Changed, strange);
        const auto bytes = bytesOf(path);
        if (!bytes)
            return add(name, FileState::Changed, bytes.error().summary);
        const bool isPdf = name.endsWith(u".pdf"_s, Qt::CaseInsensitive);
        const std::optional<FileVerdict> own = isPdf ? judgePdf(name, *bytes) : std::nullopt;
        const bool sameDigest = named && sha256Hex(*bytes) == named->sha256 && bytes->size() == named->bytes;
        // Another office signed it too: what the manifest saw is still its beginning, and judgePdf() found
        // nothing behind it but signatures.
        const bool countersigned = named && own && own->state == FileState::Intact &&
                                   bytes->size() > named->bytes && named->bytes > 0 &&
                                   sha256Hex(bytes->first(named->bytes)) == named->sha256;
        if (own && own->state != FileState::Intact) {
            m_report.files.push_back(*own);
        } else if (countersigned) {
            add(name, FileState::Intact, {QT_TRANSLATE_NOOP("xw", "signed by another office since"), {}});
        } else if (named && !sameDigest) {
            add(name, FileState::Changed,
                own ? Message{QT_TRANSLATE_NOOP("xw",
                                                "its signature is the same and holds, but its bytes are not "
                                                "those that the manifest names"),
                              {}}
                    : Message{QT_TRANSLATE_NOOP("xw", "its digest is not the one in the manifest"), {}});
        } else if (own) {
            m_report.files.push_back(*own);
        } else if (!named && m_manifest) {
            add(name, FileState::Extra,
                {QT_TRANSLATE_NOOP("xw", "not part of what was signed, or added later"), {}});
        } else {
            add(name, m_vouched && named ? FileState::Intact : FileState::Unsigned);
        }
    }

    /// nullopt: a PDF without signatures of its own.
    std::optional<FileVerdict> judgePdf(const QString &name, const QByteArray &bytes)
    {
        const auto signatures = readPdfSignatures(bytes);
        if (!signatures)
            return FileVerdict{name, FileState::Changed, signatures.error().summary};
        if (signatures->empty()) {
            if (m_manifest && m_manifest->isSigned() && name == noticePdfName)
                return FileVerdict{
                    name, FileState::Changed, {QT_TRANSLATE_NOOP("xw", "its signature is gone"), {}}};
            return std::nullopt;
        }
        FileVerdict verdict{name, FileState::Intact, {}};
        for (const PdfSignature &signature : *signatures) {
            SignatureVerdict one = judged(name, signature.cms, m_anchors, m_now);
            one.claimed = signature.claimed;
            one.permission = signature.permission;
            one.role = &signature == &signatures->front() ? SignatureVerdict::Role::First
                                                          : SignatureVerdict::Role::Countersigner;
            if (signature.hasCapitals)
                m_report.remarks.push_back(
                    {QT_TRANSLATE_NOOP("xw", "A signature in %1 is written in capital digits: it is the same "
                                             "signature, but the file need not have the same bytes"),
                     {name}});
            if (!signature.holds()) {
                one.holds = false;
                one.fault = signature.fault.isEmpty() ? signature.cms.fault : signature.fault;
                const bool grew = signature.cms.holds && &signature == &signatures->back();
                verdict = {name, grew ? FileState::AddedTo : FileState::Changed, one.fault};
            } else if (!one.holds || one.trust.state == Trust::Broken) {
                verdict = {name, FileState::Changed, one.holds ? one.trust.why : one.fault};
            }
            m_report.signatures.push_back(std::move(one));
        }
        return verdict;
    }

    QDir m_folder;
    const TrustAnchors &m_anchors;
    QDateTime m_now;
    VerifyReport m_report;
    std::optional<Manifest> m_manifest;
    bool m_vouched = false; ///< a signature over the manifest holds
};

} // namespace

namespace
{
// Extra files do not hurt.
bool areFilesIntact(const std::vector<FileVerdict> &files)
{
    return std::all_of(files.begin(), files.end(), [](const FileVerdict &file) {
        return file.state == FileState::Intact || file.state == FileState::Extra;
    });
}
} // namespace

bool VerifyReport::holds() const
{
    return areFilesIntact(files) && !signatures.empty() && contradictions.empty() &&
           std::all_of(signatures.begin(), signatures.end(), [](const auto &one) { return one.isGood(); });
}

bool VerifyReport::lacksTrustAlone() const
{
    return !holds() && areFilesIntact(files) && !signatures.empty() && contradictions.empty() &&
           std::all_of(signatures.begin(), signatures.end(), [](const SignatureVerdict &one) {
               return one.isGood() ||
                      (one.holds && one.trust.state == Trust::UnknownRoot && one.trust.inDate);
           });
}

bool VerifyReport::isTest() const
{
    return std::any_of(signatures.begin(), signatures.end(),
                       [](const auto &one) { return one.trust.isTest; });
}

Result<VerifyReport> verifyNotice(const QString &path, const TrustAnchors &anchors, const QDateTime &now)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "There is nothing to verify"), {}}, path,
                       {QT_TRANSLATE_NOOP("xw", "Name the folder of a signed notice, or a file of it"), {}});
    if (!info.isDir() && info.isSymLink()) // the person named the link; in a folder none is followed
        return verifyNotice(info.canonicalFilePath(), anchors, now);
    Verification verification(info.isDir() ? QDir(path) : info.absoluteDir(), anchors, now);
    return info.isDir() ? verification.all() : verification.one(info.fileName());
}

} // namespace xw::signing
