#include "closing/against.h"

#include "base/regular_file.h"
#include "domain/transaction.h"
#include "signing/manifest.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace xw::closing
{

Result<Comparison> compareWithManifest(const QByteArray &manifest, const std::vector<AuditEntry> &history)
{
    const auto read = signing::Manifest::fromJson(manifest);
    if (!read)
        return tl::unexpected(read.error());
    const QJsonObject audit = read->json().value(u"audit"_s).toObject();
    Comparison answer;
    answer.sequence = audit.value(u"sequence"_s).toInteger();
    answer.head = audit.value(u"head"_s).toString().toLatin1();
    if (!read->isSigned() || answer.sequence <= 0 || answer.head.isEmpty())
        return failure(
            ErrorCode::Format,
            {QT_TRANSLATE_NOOP("xw", "The manifest is not of a signed notice: it names no history"), {}});
    const QString digest = QString::fromLatin1(signing::sha256Hex(manifest));
    qint64 newest = 0;
    bool hasHead = false;
    bool hasSigning = false;
    for (const AuditEntry &entry : history) {
        newest = qMax(newest, entry.sequence);
        hasHead |= entry.sequence == answer.sequence && entry.hash.toHex() == answer.head;
        hasSigning |= entry.sequence > answer.sequence && entry.command == u"sign" &&
                      entry.after.value(u"manifest"_s).toString() == digest;
    }
    answer.same = hasHead && hasSigning;
    const QString signedAt = QString::number(answer.sequence);
    if (answer.same)
        answer.why = {QT_TRANSLATE_NOOP(
                          "xw", "This is the workspace that was signed: entry %1 of its history is the one "
                                "that the manifest names, and the signing follows it"),
                      {signedAt}};
    else if (newest < answer.sequence)
        answer.why = {
            QT_TRANSLATE_NOOP("xw", "This is not the workspace that was signed, or an older copy of it: its "
                                    "history ends at entry %1, and the notice was signed after entry %2"),
            {QString::number(newest), signedAt}};
    else if (!hasHead)
        answer.why = {
            QT_TRANSLATE_NOOP("xw", "This is not the workspace that was signed: entry %1 of its history is "
                                    "another than the one that the manifest names"),
            {signedAt}};
    else
        answer.why = {
            QT_TRANSLATE_NOOP("xw", "This is a copy from before the signing, or another notice: its history "
                                    "has entry %1, but no signing of this manifest after it"),
            {signedAt}};
    return answer;
}

std::vector<std::pair<QString, Message>> faultsOfSignedFolders(const std::vector<AuditEntry> &history)
{
    std::vector<std::pair<QString, Message>> faults;
    for (const AuditEntry &entry : history) {
        const QString folder = entry.after.value(u"folder"_s).toString();
        const QString digest = entry.after.value(u"manifest"_s).toString();
        if (entry.command != u"sign" || folder.isEmpty() || digest.isEmpty())
            continue;
        const auto manifest = readRegularFile(QDir(folder).filePath(signing::manifestName),
                                              signing::mostManifestBytes, Links::Refuse);
        if (!manifest)
            continue;
        const auto read = signing::Manifest::fromJson(*manifest);
        if (!read || !read->isSigned() || read->title() != entry.after.value(u"title"_s).toString())
            continue;
        if (QString::fromLatin1(signing::sha256Hex(*manifest)) != digest)
            faults.emplace_back(folder,
                                Message{QT_TRANSLATE_NOOP("xw", "The signed notice is not the one that this "
                                                                "workspace signed: its manifest is another"),
                                        {}});
        else if (const auto compared = compareWithManifest(*manifest, history); compared && !compared->same)
            faults.emplace_back(folder, compared->why);
    }
    return faults;
}

Message goneSince(const SeenEntry &seen, const std::vector<AuditEntry> &tail)
{
    if (seen.sequence <= 0)
        return {};
    qint64 newest = 0;
    for (const AuditEntry &entry : tail) {
        newest = qMax(newest, entry.sequence);
        if (entry.sequence == seen.sequence && entry.hash == seen.hash)
            return {};
    }
    if (newest < seen.sequence)
        return {QT_TRANSLATE_NOOP("xw",
                                  "This is an older copy of the workspace: its history ends at entry %1, "
                                  "and entry %2 was seen here before"),
                {QString::number(newest), QString::number(seen.sequence)}};
    return {QT_TRANSLATE_NOOP("xw",
                              "This is another workspace than the one that was open here before, or its "
                              "history was written anew: entry %1 is not the same"),
            {QString::number(seen.sequence)}};
}

} // namespace xw::closing
