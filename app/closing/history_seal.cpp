#include "closing/history_seal.h"

#include "domain/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace xw::closing
{

namespace
{
constexpr int fewestKeyBytes = 16;
constexpr int sealFormat = 1;

QByteArray macOf(qint64 sequence, const QByteArray &head, const signing::Secret &key)
{
    const QByteArray said = "xunwang history 1\n" + QByteArray::number(sequence) + '\n' + head + '\n';
    return QMessageAuthenticationCode::hash(said, QByteArray::fromRawData(key.data(), key.size()),
                                            QCryptographicHash::Sha256)
        .toHex();
}

/// Takes as long whatever is equal: a mac is not to be guessed byte by byte.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int differs = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        differs |= a[i] ^ b[i];
    return differs == 0;
}
} // namespace

Result<signing::Secret> readSealKey(const QString &path)
{
    auto key = signing::Secret::fromFile(path);
    if (key && key->size() < fewestKeyBytes)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "The key has fewer than %1 characters, and could be guessed: "
                                                "openssl rand -hex 32 makes one"),
                        {QString::number(fewestKeyBytes)}},
                       path);
    return key;
}

QString sealBeside(const QString &workspace)
{
    return workspace + u".seal"_s;
}

QByteArray sealOf(const AuditEntry &newest, const signing::Secret &key)
{
    const QByteArray head = newest.hash.toHex();
    return QJsonDocument(QJsonObject{{u"format"_s, sealFormat},
                                     {u"sequence"_s, newest.sequence},
                                     {u"head"_s, QString::fromLatin1(head)},
                                     {u"mac"_s, QString::fromLatin1(macOf(newest.sequence, head, key))}})
        .toJson();
}

Result<Comparison> compareWithSeal(const QByteArray &seal, const signing::Secret &key,
                                   const std::vector<AuditEntry> &history)
{
    const QJsonObject read = QJsonDocument::fromJson(seal).object();
    Comparison answer;
    answer.sequence = read.value(u"sequence"_s).toInteger();
    answer.head = read.value(u"head"_s).toString().toLatin1();
    if (read.value(u"format"_s).toInt() != sealFormat || answer.sequence <= 0 || answer.head.isEmpty())
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "This is no seal of a history"), {}});
    const QString sealedAt = QString::number(answer.sequence);
    if (!isSame(read.value(u"mac"_s).toString().toLatin1(), macOf(answer.sequence, answer.head, key))) {
        answer.why = {QT_TRANSLATE_NOOP("xw", "The seal was not made with this key, or was changed"), {}};
        return answer;
    }
    qint64 newest = 0;
    for (const AuditEntry &entry : history) {
        newest = qMax(newest, entry.sequence);
        answer.same |= entry.sequence == answer.sequence && entry.hash.toHex() == answer.head;
    }
    if (answer.same)
        answer.why = {QT_TRANSLATE_NOOP("xw", "The history is the one that was sealed at entry %1"),
                      {sealedAt}};
    else if (newest < answer.sequence)
        answer.why = {QT_TRANSLATE_NOOP("xw",
                                        "This is an older copy of the workspace: its history ends at entry "
                                        "%1, and was sealed at entry %2"),
                      {QString::number(newest), sealedAt}};
    else
        answer.why = {QT_TRANSLATE_NOOP("xw",
                                        "The history was written anew, or is another workspace's: entry %1 "
                                        "is not the one that was sealed"),
                      {sealedAt}};
    return answer;
}

} // namespace xw::closing
