#include "domain/round.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
constexpr std::array<char16_t, 4> numerals{u'一', u'二', u'三', u'四'};

int quarterOf(QChar sign)
{
    for (size_t i = 0; i < numerals.size(); ++i)
        if (sign == QChar(numerals[i]))
            return static_cast<int>(i) + 1;
    return sign.digitValue();
}
} // namespace

std::optional<RoundKey> RoundKey::parse(const QString &text)
{
    static const QRegularExpression form(
        u"^([0-9]{4})\\s*(?:-?\\s*[Qq]\\s*([1-4])(?:[Vv]([2-9]|[1-9][0-9]))?|年\\s*第?\\s*([1-4一二三四])\\s*季度)$"_s);
    const auto match = form.match(text.trimmed().normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    if (year < 2000 || year > 2100)
        return std::nullopt;
    const QString quarter = match.captured(2) + match.captured(4);
    const QString version = match.captured(3);
    return RoundKey(year, quarterOf(quarter.front()), version.isEmpty() ? 1 : version.toInt());
}

QString RoundKey::text() const
{
    if (!isValid())
        return {};
    const QString quarter = u"%1Q%2"_s.arg(m_year).arg(m_quarter);
    return isCorrection() ? quarter + u'v' + QString::number(m_version) : quarter;
}

QString RoundKey::chinese() const
{
    if (!isValid())
        return {};
    return u"%1年第%2季度"_s.arg(m_year).arg(QChar(numerals[static_cast<size_t>(m_quarter - 1)]));
}

RoundKey RoundKey::previous() const
{
    if (!isValid())
        return {};
    return m_quarter > 1 ? RoundKey(m_year, m_quarter - 1) : RoundKey(m_year - 1, 4);
}

RoundKey RoundKey::yearAgo() const
{
    return isValid() ? RoundKey(m_year - 1, m_quarter) : RoundKey();
}

QDate RoundKey::firstDay() const
{
    return isValid() ? QDate(m_year, m_quarter * 3 - 2, 1) : QDate();
}

QDate RoundKey::lastDay() const
{
    return isValid() ? firstDay().addMonths(3).addDays(-1) : QDate();
}

} // namespace xw
