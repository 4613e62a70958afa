#include "base/decimal_text.h"

namespace xw
{

namespace
{
struct Parts {
    bool isNegative = false;
    QString whole, fraction;
};

Parts partsOf(const QString &number)
{
    Parts parts;
    parts.isNegative = number.startsWith(u'-');
    const QString digits = parts.isNegative ? number.sliced(1) : number;
    parts.whole = digits.section(u'.', 0, 0);
    parts.fraction = digits.section(u'.', 1);
    return parts;
}

QString joined(const Parts &parts)
{
    QString whole = parts.whole;
    while (whole.size() > 1 && whole.front() == u'0')
        whole.remove(0, 1);
    QString text = whole.isEmpty() ? QStringLiteral("0") : whole;
    if (!parts.fraction.isEmpty())
        text += u'.' + parts.fraction;
    const bool isZero = text.count(u'0') + text.count(u'.') == text.size();
    return parts.isNegative && !isZero ? u'-' + text : text;
}
} // namespace

QString roundedHalfUp(const QString &number, int decimals)
{
    Parts parts = partsOf(number);
    const bool up = parts.fraction.size() > decimals && parts.fraction.at(decimals) >= u'5';
    parts.fraction = parts.fraction.left(decimals).leftJustified(decimals, u'0');
    QString digits = u'0' + parts.whole + parts.fraction;
    for (qsizetype i = digits.size() - 1; up && i >= 0; --i) {
        const bool carries = digits.at(i) == u'9';
        digits[i] = carries ? QChar(u'0') : QChar(digits.at(i).unicode() + 1);
        if (!carries)
            break;
    }
    parts.whole = digits.left(digits.size() - decimals);
    parts.fraction = digits.right(decimals);
    return joined(parts);
}

QString pointMovedRight(const QString &number, int places)
{
    Parts parts = partsOf(number);
    parts.fraction = parts.fraction.leftJustified(places, u'0');
    parts.whole += parts.fraction.left(places);
    parts.fraction.remove(0, places);
    return joined(parts);
}

} // namespace xw
