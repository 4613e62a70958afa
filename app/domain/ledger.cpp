#include "domain/ledger.h"

#include "domain/printed_words.h"

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

/// Full-width digits and signs as half-width ones, thousands separators and spaces dropped.
QString plainNumber(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            plain += QChar(c.unicode() - 0xFEE0);
        else
            plain += c;
    }
    return plain.remove(u',').remove(u' ');
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
const LedgerFigure *LedgerDefinition::figure(const QString &id) const
{
    return byId(figures, id);
}

Result<QJsonValue> parseLedgerCell(const LedgerColumn &column, const QString &text)
{
    static const QRegularExpression integer(u"^-?\\d{1,15}$"_s);
    static const QRegularExpression decimal(u"^-?\\d{1,12}(\\.\\d{1,3}0*)?$"_s);
    static const QRegularExpression date(u"^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T].*)?$"_s);
    const QString cell = text.trimmed();
    if (cell.isEmpty())
        return QJsonValue(QJsonValue::Null);
    switch (column.type) {
    case LedgerType::Integer: {
        const QString number = plainNumber(cell);
        if (!integer.match(number).hasMatch())
            return notA(column, cell, QT_TRANSLATE_NOOP("xw", "%1 takes a whole number, not “%2”"));
        return QJsonValue(number.toLongLong());
    }
    case LedgerType::Decimal: {
        const QString number = plainNumber(cell);
        if (!decimal.match(number).hasMatch())
            return notA(column, cell, QT_TRANSLATE_NOOP("xw", "%1 takes a number, not “%2”"));
        return QJsonValue(number);
    }
    case LedgerType::Date: {
        const QRegularExpressionMatch match = date.match(cell);
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (!day.isValid())
            return notA(column, cell,
                        QT_TRANSLATE_NOOP("xw", "%1 takes a date such as 2020-03-31, not “%2”"));
        return QJsonValue(day.toString(Qt::ISODate));
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
