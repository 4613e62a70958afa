#include "workspace/merging/written_rows.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

QString nameOfRow(const QString &ledger, const QString &key)
{
    return ledger + u'\t' + key;
}

} // namespace

WrittenRows::WrittenRows(const std::vector<AuditEntry> &history, RoundId round)
{
    const auto keepNewest = [](Stamp &stamp, const AuditEntry &entry) {
        if (!stamp.at.isValid())
            stamp = {entry.author, entry.at};
    };
    for (const AuditEntry &entry : history) {
        if (entry.round.isValid() && entry.round != round)
            continue;
        for (const QJsonValue &row : entry.after.value("rows"_L1).toArray())
            if (const QString ledger = row["ledger"_L1].toString(); !ledger.isEmpty())
                keepNewest(m_rows[nameOfRow(ledger, row["key"_L1].toString())], entry);
        if (entry.command.startsWith("import "_L1))
            keepNewest(m_imports[entry.command.sliced(7).section(u':', -1)], entry);
        // Undo and redo name the members that they bring back.
        if (entry.command == u"sample" || entry.command == u"withdraw sample" ||
            entry.after.contains("members"_L1))
            keepNewest(m_sample, entry);
    }
}

WrittenRows::Stamp WrittenRows::row(const QString &ledger, const QString &key) const
{
    const Stamp typed = m_rows.value(nameOfRow(ledger, key)), imported = m_imports.value(ledger);
    return typed.at.isValid() && (!imported.at.isValid() || typed.at >= imported.at) ? typed : imported;
}

} // namespace xw
