#include "closing/against.h"

#include "domain/transaction.h"
#include "signing/manifest.h"

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

} // namespace xw::closing
