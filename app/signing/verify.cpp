#include "signing/verify.h"

#include "signing/manifest.h"
#include "signing/pdf/pdf_signatures.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::signing
{

namespace
{

constexpr qint64 mostFileBytes = 512 << 20;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostFileBytes)
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot open the file"), {}}, path, {},
                       file.errorString());
    return file.readAll();
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
        verdict.stampTrust = judgeTrust(cms.timestamp->authority, cms.timestamp->certificates, anchors, now);
        // Only a stamp that can be believed moves the moment that counts.
        if (verdict.stampTrust.state == Trust::Trusted)
            at = cms.timestamp->time;
        if (verdict.stampTrust.state == Trust::Broken) {
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
        for (const QString &name : m_folder.entryList(QDir::Files | QDir::Hidden, QDir::Name))
            if (!named.contains(name)) {
                if (m_manifest)
                    add(name, FileState::Extra,
                        {QT_TRANSLATE_NOOP("xw", "not part of what was signed, or added later"), {}});
                else
                    judge(name);
            }
        return m_report;
    }

    VerifyReport one(const QString &name)
    {
        readManifest();
        if (name != manifestName && name != manifestSignatureName)
            judge(name);
        return m_report;
    }

private:
    void add(const QString &name, FileState state, Message note = {})
    {
        m_report.files.push_back({name, state, std::move(note)});
    }

    void readManifest()
    {
        const bool hasManifest = m_folder.exists(manifestName);
        const bool hasSignature = m_folder.exists(manifestSignatureName);
        if (!hasManifest) {
            if (hasSignature)
                add(manifestName, FileState::Missing);
            return;
        }
        const auto json = bytesOf(m_folder.filePath(manifestName));
        const auto read = json ? Manifest::fromJson(*json) : Result<Manifest>(tl::unexpected(json.error()));
        if (!hasSignature) {
            if (read && read->isSigned())
                add(manifestSignatureName, FileState::Missing);
            add(manifestName, FileState::Unsigned,
                {QT_TRANSLATE_NOOP("xw", "the notice is not signed: nobody vouches for its manifest"), {}});
        } else {
            const auto signature = bytesOf(m_folder.filePath(manifestSignatureName));
            const CmsReport cms = readDetached(signature.value_or(QByteArray()), json.value_or(QByteArray()));
            m_report.signatures.push_back(judged(manifestSignatureName, cms, m_anchors, m_now));
            const SignatureVerdict &verdict = m_report.signatures.back();
            m_vouched = verdict.holds && verdict.trust.state != Trust::Broken;
            add(manifestName, m_vouched ? FileState::Intact : FileState::Changed,
                verdict.holds ? Message{} : verdict.fault);
        }
        if (read) {
            m_manifest = *read;
            m_report.round = read->round();
            m_report.title = read->title();
            m_report.replaces = read->json().value(u"replaces"_s)[u"round"_s].toString();
        }
    }

    void judge(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        const auto named = m_manifest ? m_manifest->file(name) : std::nullopt;
        if (!QFileInfo::exists(path))
            return add(name, FileState::Missing,
                       {QT_TRANSLATE_NOOP("xw", "named by the manifest, not there"), {}});
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
                {QT_TRANSLATE_NOOP("xw", "its digest is not the one in the manifest"), {}});
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
    return areFilesIntact(files) && !signatures.empty() &&
           std::all_of(signatures.begin(), signatures.end(), [](const auto &one) { return one.isGood(); });
}

bool VerifyReport::lacksTrustAlone() const
{
    return !holds() && areFilesIntact(files) && !signatures.empty() &&
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
    Verification verification(info.isDir() ? QDir(path) : info.absoluteDir(), anchors, now);
    return info.isDir() ? verification.all() : verification.one(info.fileName());
}

} // namespace xw::signing
