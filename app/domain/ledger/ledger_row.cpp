#include "domain/ledger_row.h"

#include "domain/site_code.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
// '@' begins no id of a column: definition files refuse it.
const QString withdrawnMember = u"@withdrawn"_s;

QJsonObject mark(const LedgerRow &row)
{
    return row.values.value(withdrawnMember).toObject();
}
} // namespace

bool isWithdrawn(const LedgerRow &row)
{
    return row.values.value(withdrawnMember).isObject();
}
QString withdrawnBy(const LedgerRow &row)
{
    return mark(row).value("by"_L1).toString();
}

QDateTime withdrawnAt(const LedgerRow &row)
{
    return QDateTime::fromString(mark(row).value("at"_L1).toString(), Qt::ISODateWithMs);
}

LedgerRow withdrawn(LedgerRow row, const QString &by, const QDateTime &at)
{
    row.values.insert(withdrawnMember, QJsonObject{{u"by"_s, by}, {u"at"_s, at.toString(Qt::ISODateWithMs)}});
    return row;
}

LedgerRow inForce(LedgerRow row)
{
    row.values.remove(withdrawnMember);
    return row;
}

Result<QJsonValue> readLedgerCell(const LedgerColumn &column, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QJsonValue();
    if (column.type != LedgerType::Website)
        return parseLedgerCell(column, trimmed);
    const auto code = SiteCode::parse(trimmed);
    if (!code)
        return tl::unexpected(code.error());
    return QJsonValue(code->text());
}

QString ledgerKey(const LedgerDefinition &definition, const QJsonObject &values)
{
    QStringList parts;
    for (const QString &id : definition.key)
        parts << values.value(id).toVariant().toString();
    return parts.join(u'\t');
}

QString numberedKey(int number)
{
    return QString::number(number).rightJustified(7, u'0');
}

} // namespace xw
