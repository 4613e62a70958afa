#include "storage/commit/audit_log.h"

#include "domain/transaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AuditEntry entryFrom(const Statement &row)
{
    AuditEntry entry;
    entry.sequence = row.number(0);
    entry.author = row.text(1);
    entry.at = row.instant(2);
    entry.command = row.text(3);
    entry.subject = SubjectId(row.integer(4));
    entry.round = RoundId(row.integer(5));
    entry.before = QJsonDocument::fromJson(row.bytes(6)).object();
    entry.after = QJsonDocument::fromJson(row.bytes(7)).object();
    entry.contents = row.bytes(8);
    entry.hash = row.bytes(9);
    return entry;
}

} // namespace

Result<AuditEntry> AuditLog::last()
{
    AuditEntry last;
    const Result<void> read =
        m_connection.read(u"audit.last"_s, {}, [&last](const Statement &row) -> Result<void> {
            last = entryFrom(row);
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    return last;
}

Result<void> AuditLog::append(const AuditEntry &entry)
{
    RowBuffer row;
    row.addNumber(entry.sequence);
    row.addText(entry.author);
    row.addInstant(entry.at);
    row.addText(entry.command);
    row.addReference(entry.subject);
    row.addReference(entry.round);
    row.addUtf8(jsonText(entry.before));
    row.addUtf8(jsonText(entry.after));
    row.addBytes(entry.contents);
    row.addBytes(entry.hash);
    return m_connection.run(u"audit.put"_s, row).map([](int) {});
}

Result<bool> AuditLog::hasId(SubjectId subject, const QString &id)
{
    RowBuffer values;
    values.addNumber(subject.value());
    values.addText(u"%\"@id\":\""_s + id + u"\"%"_s);
    return m_connection.firstNumber(u"audit.with_id"_s, values).map([](qint64 entry) { return entry > 0; });
}

Result<std::vector<AuditEntry>> AuditLog::history(SubjectId subject, int limit)
{
    RowBuffer values;
    if (subject.isValid())
        values.addNumber(subject.value());
    values.addNumber(limit);
    std::vector<AuditEntry> entries;
    const Result<void> read = m_connection.read(subject.isValid() ? u"audit.of_subject"_s : u"audit.newest"_s,
                                                values, [&entries](const Statement &row) -> Result<void> {
                                                    entries.push_back(entryFrom(row));
                                                    return {};
                                                });
    if (!read)
        return tl::unexpected(read.error());
    return entries;
}

Result<void> AuditLog::each(const std::function<Result<void>(const AuditEntry &)> &take)
{
    return m_connection.read(u"audit.all"_s, {},
                             [&take](const Statement &row) { return take(entryFrom(row)); });
}

} // namespace xw::storage
