#include "domain/rate.h"

#include "domain/value/wide.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr std::array<quint64, 3> powers{1, 10, 100};

quint64 magnitude(qint64 value)
{
    return value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
}

quint64 rounded(Scaled value, Rounding rounding)
{
    return value.value + (rounding == Rounding::HalfUp && value.halfOrMore ? 1u : 0u);
}

int decimalsOf(RateFormat format)
{
    return qBound(0, format.decimals, 2);
}

// 9894 with two decimals is 98.94.
QString decimal(quint64 value, int decimals)
{
    const quint64 unit = powers[static_cast<size_t>(decimals)];
    QString text = QString::number(value / unit);
    if (decimals > 0)
        text += u'.' + QString::number(value % unit).rightJustified(decimals, u'0');
    return text;
}

} // namespace

QString Rate::text(RateFormat format) const
{
    if (isNull())
        return u"—"_s;
    const int decimals = decimalsOf(format);
    quint64 value =
        rounded(scaled({0, magnitude(part)}, {0, magnitude(whole)}, 2 + decimals), format.rounding);
    const quint64 hundred = 100 * powers[static_cast<size_t>(decimals)];
    if (part < whole && part > 0 && value >= hundred)
        value = hundred - 1;
    return (part < 0 && value > 0 ? u"-"_s : QString()) + decimal(value, decimals) + u'%';
}

std::optional<QString> Rate::textOrNull(RateFormat format) const
{
    if (isNull())
        return std::nullopt;
    return text(format);
}

std::strong_ordering Rate::compare(const Rate &other) const
{
    if (isNull() || other.isNull())
        return !isNull() <=> !other.isNull();
    const bool negative = part < 0;
    if (negative != (other.part < 0))
        return negative ? std::strong_ordering::less : std::strong_ordering::greater;
    const Wide mine = product(magnitude(part), magnitude(other.whole));
    const Wide theirs = product(magnitude(other.part), magnitude(whole));
    return negative ? theirs <=> mine : mine <=> theirs;
}

int Rate::compareToHundredths(int hundredthsOfPercent) const
{
    if (isNull())
        return 1;
    const auto order = compare(Rate{hundredthsOfPercent, 10000});
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

std::optional<QString> changeText(const Rate &now, const Rate &base, RateFormat format)
{
    if (now.isNull() || base.isNull() || now.part < 0 || base.part < 0)
        return std::nullopt;
    // now − base = (now.part × base.whole − base.part × now.whole) / (now.whole × base.whole), rounded once,
    // at the end.
    const Wide mine = product(magnitude(now.part), magnitude(base.whole));
    const Wide theirs = product(magnitude(base.part), magnitude(now.whole));
    const bool fell = mine < theirs;
    const int decimals = decimalsOf(format);
    const quint64 value = rounded(scaled(fell ? theirs - mine : mine - theirs,
                                         product(magnitude(now.whole), magnitude(base.whole)), 2 + decimals),
                                  format.rounding);
    const QString sign = value == 0 ? QString() : fell ? u"-"_s : u"+"_s;
    return sign + decimal(value, decimals);
}

std::optional<Rate> rateFromPrinted(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,9})(?:\\.([0-9]{1,6}))?\\s*[%％]$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString fraction = match.captured(2);
    qint64 whole = 100;
    for (qsizetype i = 0; i < fraction.size(); ++i)
        whole *= 10;
    return Rate{(match.captured(1) + fraction).toLongLong(), whole};
}

} // namespace xw
