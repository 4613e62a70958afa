#include "domain/audit_chain.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
constexpr QLatin1StringView idMember("@id"); // no member of a row is called so
} // namespace

QByteArray canonicalJson(const AuditEntry &entry)
{
    QJsonObject json{
        {u"sequence"_s, entry.sequence},
        {u"author"_s, entry.author},
        {u"at"_s, entry.at.toMSecsSinceEpoch()},
        {u"command"_s, entry.command},
        {u"subject"_s, entry.subject.value()},
        {u"round"_s, entry.round.value()},
        {u"before"_s, entry.before},
        {u"after"_s, entry.after},
        {u"contents"_s, QString::fromLatin1(entry.contents.toHex())},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray chainHash(const QByteArray &previous, const AuditEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(canonicalJson(entry));
    return hash.result();
}

AuditEntry nextEntry(const AuditEntry &previous, const Transaction &transaction, const QByteArray &contents)
{
    AuditEntry entry;
    entry.sequence = previous.sequence + 1;
    entry.author = transaction.author;
    entry.at = transaction.at;
    entry.command = transaction.command;
    entry.subject = transaction.subject;
    entry.round = transaction.round;
    entry.before = transaction.before;
    entry.after = transaction.source ? transaction.source->summary() : transaction.after;
    if (!transaction.id.isEmpty())
        entry.after.insert(idMember, transaction.id);
    entry.contents = contents;
    entry.hash = chainHash(previous.hash, entry);
    return entry;
}

QString idOf(const AuditEntry &entry)
{
    return entry.after.value(idMember).toString();
}

std::optional<QString> ChainCheck::add(const AuditEntry &entry)
{
    const qint64 expected = m_sequence + 1;
    const QByteArray hash = chainHash(m_hash, entry);
    m_sequence = entry.sequence;
    m_hash = entry.hash;
    if (entry.sequence != expected)
        return u"entry %1 is missing: entry %2 follows entry %3"_s.arg(expected)
            .arg(entry.sequence)
            .arg(expected - 1);
    if (hash != entry.hash)
        return u"entry %1 (%2, %3) is not what was recorded: its hash does not follow from the entry before it"_s
            .arg(QString::number(entry.sequence), entry.command, entry.author);
    return std::nullopt;
}

} // namespace xw
