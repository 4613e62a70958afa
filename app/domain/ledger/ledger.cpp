#include "domain/ledger.h"

#include "base/decimal_text.h"
#include "domain/printed_words.h"
#include "domain/written_date.h"
#include "domain/written_number.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

template <class T>
const T *byId(const std::vector<T> &things, const QString &id)
{
    for (const T &thing : things)
        if (thing.id == id)
            return &thing;
    return nullptr;
}

Result<QJsonValue> notA(const LedgerColumn &column, const QString &text, const char *expected)
{
    return failure(ErrorCode::Format, {expected, {column.name, text}});
}

} // namespace

const LedgerColumn *LedgerDefinition::column(const QString &id) const
{
    return byId(columns, id);
}
const LedgerFigure *LedgerDefinition::rowFigure(const QString &id) const
{
    return byId(rowFigures, id);
}
const LedgerLimit *LedgerDefinition::limit(const QString &id) const
{
    for (const LedgerLimit &limit : limits)
        if (limit.id == id)
            return &limit;
    return nullptr;
}

const LedgerFigure *LedgerDefinition::figure(const QString &id) const
{
    return byId(figures, id);
}

Result<QJsonValue> parseLedgerCell(const LedgerColumn &column, const QString &text)
{
    static const QRegularExpression count(u"^\\d{1,15}$"_s);
    static const QRegularExpression decimal(u"^-?\\d{1,12}(\\.\\d+)?$"_s);
    constexpr int mostDecimals = 3;
    const QString cell = text.trimmed();
    if (cell.isEmpty())
        return QJsonValue(QJsonValue::Null);
    switch (column.type) {
    case LedgerType::Integer: {
        const std::optional<QString> number = writtenNumber(cell);
        if (number && number->startsWith(u'-'))
            return notA(column, cell,
                        QT_TRANSLATE_NOOP("xw", "%1 is a count and cannot be less than nought: “%2”"));
        if (!number || !count.match(*number).hasMatch())
            return notA(column, cell, QT_TRANSLATE_NOOP("xw", "%1 takes a whole number, not “%2”"));
        return QJsonValue(number->toLongLong());
    }
    case LedgerType::Decimal: {
        const std::optional<QString> number = writtenNumber(cell);
        if (!number || !decimal.match(*number).hasMatch())
            return notA(column, cell, QT_TRANSLATE_NOOP("xw", "%1 takes a number, not “%2”"));
        const bool isLonger = number->section(u'.', 1).size() > mostDecimals;
        return QJsonValue(isLonger ? roundedHalfUp(*number, mostDecimals) : *number);
    }
    case LedgerType::Date: {
        const std::optional<QDate> day = writtenDate(cell);
        if (!day)
            return notA(column, cell,
                        QT_TRANSLATE_NOOP("xw", "%1 takes a date such as 2020-03-31, not “%2”"));
        return QJsonValue(day->toString(Qt::ISODate));
    }
    case LedgerType::Boolean: {
        if (const std::optional<bool> answer = yesNoFrom(cell))
            return QJsonValue(*answer);
        return notA(column, cell, QT_TRANSLATE_NOOP("xw", "%1 takes 是 or 否, not “%2”"));
    }
    case LedgerType::Text:
    case LedgerType::Website:
    case LedgerType::Subject:
    case LedgerType::Region:
        break;
    }
    return QJsonValue(cell);
}

} // namespace xw
