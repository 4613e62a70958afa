#include "closing/change_package.h"

#include "base/regular_file.h"
#include "office/zip_package.h"
#include "office/zip_parts.h"
#include "signing/cms.h"
#include "signing/verify.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace xw::closing
{

namespace
{

const QString changesName = u"changes.json"_s;
const QString signatureName = u"changes.p7s"_s;
const QString digestName = u"changes.sha256"_s;
const QString filesFolder = u"files/"_s;
constexpr qint64 mostChangesBytes = 256LL << 20;
constexpr qint64 mostSignatureBytes = 1LL << 20;
constexpr qint64 mostPictureBytes = 256LL << 20;

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

tl::unexpected<Error> damagedPackage(const QString &where)
{
    return failure(ErrorCode::Format,
                   {QT_TRANSLATE_NOOP("xw", "The package was damaged on its way: nothing was taken"), {}},
                   where, {QT_TRANSLATE_NOOP("xw", "Ask for it again"), {}});
}

Result<QByteArray> memberOf(office::ZipPackage &package, const QString &member, qint64 most)
{
    auto source = package.openMember(member);
    if (!source)
        return tl::unexpected(source.error());
    QByteArray bytes;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    for (;;) {
        const Result<qint64> read = (*source)->read(piece.data(), piece.size());
        if (!read)
            return tl::unexpected(read.error());
        if (*read == 0)
            return bytes;
        bytes.append(piece.constData(), *read);
        if (bytes.size() > most)
            return failure(ErrorCode::TooLarge,
                           {QT_TRANSLATE_NOOP("xw", "A part of the package is too large"), {}}, member);
    }
}

/// Who vouches for the bytes; nothing where only their digest does.
Result<void> vouched(office::ZipPackage &zip, const QByteArray &json, const QString &path,
                     const QDateTime &now, const signing::TrustAnchors &anchors, ReadChanges &read)
{
    if (!zip.has(signatureName)) {
        const Result<QByteArray> digest =
            zip.has(digestName) ? memberOf(zip, digestName, mostSignatureBytes) : QByteArray();
        if (!digest)
            return tl::unexpected(digest.error());
        if (digest->trimmed() != digestOf(json).toHex())
            return damagedPackage(path);
        return {};
    }
    const Result<QByteArray> signature = memberOf(zip, signatureName, mostSignatureBytes);
    if (!signature)
        return tl::unexpected(signature.error());
    const signing::CmsReport report = signing::readDetached(*signature, json);
    if (!report.holds)
        return failure(
            ErrorCode::Signature,
            {QT_TRANSLATE_NOOP("xw", "The signature of the package does not hold: nothing was taken"), {}},
            path, {QT_TRANSLATE_NOOP("xw", "Ask for it again"), {}}, report.fault.english());
    // By the clock here: the time in the signature is the signer's own word.
    const signing::TrustReport trust = signing::judgeTrust(report.signer, report.certificates, anchors, now);
    if (!trust.chain.empty())
        read.signer = trust.chain.front().name;
    read.isTest = trust.isTest;
    read.isTrusted = trust.state == signing::Trust::Trusted;
    read.why = trust.why;
    const bool isChosen = !anchors.roots.empty() || anchors.systemRoots;
    if (!read.isTrusted && (isChosen || trust.state != signing::Trust::UnknownRoot || !trust.inDate))
        return failure(
            ErrorCode::Signature,
            {QT_TRANSLATE_NOOP("xw", "The package is signed by %1, who may not sign it: %2"),
             {read.signer, trust.why.text()}},
            path, {QT_TRANSLATE_NOOP("xw", "Ask for it again, signed by an identity that is valid"), {}});
    return {};
}

} // namespace

Result<QByteArray> packChanges(const ChangePackage &package, const signing::Signer *signer,
                               const QDateTime &at)
{
    const QByteArray json = QJsonDocument(package.toJson()).toJson(QJsonDocument::Compact);
    std::vector<office::MadePart> parts{{changesName, json}};
    if (signer) {
        signing::CmsOptions options;
        options.signingTime = at;
        Result<QByteArray> signature = signing::signDetached(json, *signer, options);
        if (!signature)
            return tl::unexpected(signature.error());
        parts.emplace_back(signatureName, *std::move(signature));
    } else {
        parts.emplace_back(digestName, digestOf(json).toHex() + '\n');
    }
    QList<QByteArray> names = package.files.keys();
    std::sort(names.begin(), names.end());
    for (const QByteArray &name : std::as_const(names))
        parts.emplace_back(filesFolder + QString::fromLatin1(name.toHex()), package.files.value(name));
    return office::zipParts(parts);
}

Result<ReadChanges> readChanges(const QString &path, const QDateTime &now,
                                const signing::TrustAnchors &anchors)
{
    Result<QByteArray> bytes = readRegularFile(path, mostPackageBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QBuffer buffer(&*bytes);
    buffer.open(QIODevice::ReadOnly);
    Result<office::ZipPackage> zip = office::ZipPackage::open(&buffer, path, {}, {});
    if (!zip)
        return tl::unexpected(zip.error());
    if (!zip->has(changesName))
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "This is no package of changes"), {}},
                       path, {QT_TRANSLATE_NOOP("xw", "Packages are made with: changes make FILE"), {}});
    const Result<QByteArray> json = memberOf(*zip, changesName, mostChangesBytes);
    if (!json)
        return tl::unexpected(json.error());
    ReadChanges read;
    if (const Result<void> done = vouched(*zip, *json, path, now, anchors, read); !done)
        return tl::unexpected(done.error());
    Result<ChangePackage> package = ChangePackage::fromJson(QJsonDocument::fromJson(*json).object());
    if (!package) {
        package.error().where = path;
        return tl::unexpected(package.error());
    }
    read.package = *std::move(package);
    for (const QString &name : zip->names()) {
        if (!name.startsWith(filesFolder))
            continue;
        const QByteArray sha256 = QByteArray::fromHex(name.sliced(filesFolder.size()).toLatin1());
        Result<QByteArray> file = memberOf(*zip, name, mostPictureBytes);
        if (!file)
            return tl::unexpected(file.error());
        if (sha256.size() != 32 || digestOf(*file) != sha256)
            return damagedPackage(path + u'!' + name);
        read.package.files.insert(sha256, *std::move(file));
    }
    return read;
}

} // namespace xw::closing
