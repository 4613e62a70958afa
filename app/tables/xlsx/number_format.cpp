#include "tables/xlsx/number_format.h"

#include "base/decimal_text.h"
#include "tables/xlsx/format_code.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{
constexpr double kMostExact = 1e15;     // from here on a spreadsheet's 15 digits are not all of them
constexpr double kLastSerial = 2958466; // 10000-01-01
constexpr qint64 kSecondsADay = 86400;
constexpr int kAllDecimals = -1; // of percent: as many as there are

tl::unexpected<Error> unusable(const char *why)
{
    return failure(ErrorCode::Format, {why, {}});
}

// The 1900 system counts a 29 February 1900 that never was (serial 60): days before it are one later than
// counted after.
Result<QDate> dateOf(qint64 day, NumberFormat::Epoch epoch)
{
    if (epoch == NumberFormat::Epoch::Of1904)
        return QDate(1904, 1, 1).addDays(day);
    if (day == 0 || day == 60)
        return unusable(QT_TRANSLATE_NOOP("xw", "The number stands for a day that never was"));
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
}

// Every cell of a column of dates comes through here: no formatting machinery.
QString isoText(QDate date)
{
    int year = 0, month = 0, day = 0;
    date.getDate(&year, &month, &day);
    const char16_t text[] = {char16_t(u'0' + year / 1000),
                             char16_t(u'0' + year / 100 % 10),
                             char16_t(u'0' + year / 10 % 10),
                             char16_t(u'0' + year % 10),
                             u'-',
                             char16_t(u'0' + month / 10),
                             char16_t(u'0' + month % 10),
                             u'-',
                             char16_t(u'0' + day / 10),
                             char16_t(u'0' + day % 10)};
    return QStringView(text).toString();
}

QString clock(qint64 seconds)
{
    const qint64 hours = seconds / 3600, minutes = seconds / 60 % 60, rest = seconds % 60;
    QString text = u"%1:%2"_s.arg(hours, 2, 10, QChar(u'0')).arg(minutes, 2, 10, QChar(u'0'));
    return rest == 0 ? text : text + u":%1"_s.arg(rest, 2, 10, QChar(u'0'));
}

Result<QString> momentText(double serial, NumberFormat::Kind kind, NumberFormat::Epoch epoch)
{
    if (!(serial >= 0 && serial < kLastSerial))
        return unusable(QT_TRANSLATE_NOOP("xw", "The number is outside the dates that a spreadsheet knows"));
    const qint64 seconds = std::llround(serial * double(kSecondsADay));
    const qint64 day = seconds / kSecondsADay, inDay = seconds % kSecondsADay;
    if (kind == NumberFormat::Kind::Elapsed || (kind == NumberFormat::Kind::Time && day == 0))
        return clock(seconds);
    const Result<QDate> date = dateOf(day, epoch);
    if (!date)
        return tl::unexpected(date.error());
    const QString text = isoText(*date);
    return kind == NumberFormat::Kind::Date || inDay == 0 ? text : text + u' ' + clock(inDay);
}

// As many digits as a spreadsheet shows at most; never with an exponent.
QString plain(double number)
{
    if (number == std::floor(number))
        return QString::number(qint64(number));
    const int whole = number == 0 ? 0 : int(std::floor(std::log10(std::fabs(number)))) + 1;
    QString text = QString::number(number, 'f', std::clamp(15 - whole, 0, 30));
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}
} // namespace

NumberFormat NumberFormat::builtin(int id)
{
    if (id == 9)
        return NumberFormat(Kind::Percent, 0);
    if (id == 10)
        return NumberFormat(Kind::Percent, 2);
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 ||
        id == 58)
        return NumberFormat(Kind::Date);
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return NumberFormat(Kind::Time);
    if (id == 22)
        return NumberFormat(Kind::DateTime);
    return id == 46 ? NumberFormat(Kind::Elapsed) : NumberFormat();
}

NumberFormat NumberFormat::parse(QStringView code)
{
    const FormatCode parts = FormatCode::parse(code);
    if (parts.isElapsed)
        return NumberFormat(Kind::Elapsed);
    if (parts.hasYearOrDay)
        return NumberFormat(parts.hasTime ? Kind::DateTime : Kind::Date);
    if (parts.hasTime)
        return NumberFormat(Kind::Time);
    if (parts.isPercent)
        return NumberFormat(Kind::Percent, parts.isGeneral ? kAllDecimals : std::min(parts.decimals, 10));
    if (parts.isGeneral)
        return NumberFormat();
    if (parts.integerZeros < 2 || parts.decimals > 0 || parts.isFraction)
        return NumberFormat();
    NumberFormat format(Kind::Padded);
    format.m_pattern = parts.pattern;
    return format;
}

// Digits from the right into the places; places that are left take a zero ('0') or nothing ('#').
QString NumberFormat::padded(qint64 number) const
{
    const auto isPlace = [](QChar c) { return c == u'0' || c == u'#'; };
    const qsizetype firstPlace =
        std::find_if(m_pattern.cbegin(), m_pattern.cend(), isPlace) - m_pattern.cbegin();
    QString digits = QString::number(std::abs(number)), text;
    for (qsizetype i = m_pattern.size() - 1; i >= 0; --i) {
        const QChar c = m_pattern.at(i);
        if (!isPlace(c)) {
            text.prepend(c);
            continue;
        }
        if (!digits.isEmpty())
            text.prepend(digits.back());
        else if (c == u'0')
            text.prepend(u'0');
        digits.chop(1);
        if (i == firstPlace)
            text.prepend(digits); // more digits than places: all are kept
    }
    return number < 0 ? u'-' + text : text;
}

Result<QString> NumberFormat::text(double number, Epoch epoch) const
{
    if (!std::isfinite(number) || std::fabs(number) >= kMostExact)
        return unusable(QT_TRANSLATE_NOOP(
            "xw", "A number of more than 15 digits: the spreadsheet has lost the last ones. "
                  "Ask for the source, with the column as text"));
    switch (m_kind) {
    case Kind::Date:
    case Kind::DateTime:
    case Kind::Time:
    case Kind::Elapsed:
        return momentText(number, m_kind, epoch);
    case Kind::Percent: {
        const QString percent = pointMovedRight(plain(number), 2);
        return (m_decimals < 0 ? percent : roundedHalfUp(percent, m_decimals)) + u'%';
    }
    case Kind::Padded:
        if (number == std::floor(number))
            return padded(qint64(number));
        break;
    case Kind::Plain:
        break;
    }
    return plain(number);
}

} // namespace xw::tables
