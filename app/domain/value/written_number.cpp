#include "domain/written_number.h"

#include "base/half_width.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

int digitOf(QChar c)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    if (c == u'零' || c == u'○' || c == u'Ｏ' || c == u'O')
        return 0;
    return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : int(digits.indexOf(c)); // 二0二0 is written too
}

/// What stands after 十, 廿, 卅.
std::optional<int> withOnes(int tens, QStringView ones)
{
    if (ones.isEmpty())
        return tens;
    const int digit = ones.size() == 1 ? digitOf(ones.front()) : -1;
    return digit < 0 ? std::nullopt : std::optional(tens + digit);
}

} // namespace

std::optional<QString> writtenNumber(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit))
        return text; // nearly always
    static const QRegularExpression form(
        u"^-?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+)(?:\\.[0-9]+)?$"_s);
    QString plain;
    for (const QChar c : text.trimmed()) {
        if (c == QChar(0x2212)) // minus sign
            plain += u'-';
        else
            plain += c == QChar(0x3000) || c == QChar(0x00A0) ? QChar(u' ') : halfWidth(c);
    }
    if (!form.match(plain).hasMatch())
        return std::nullopt;
    return plain.remove(u',').remove(u' ');
}

std::optional<int> spokenNumber(QStringView text)
{
    if (const qsizetype ten = text.indexOf(u'十'); ten >= 0) {
        const int tens = ten == 0 ? 1 : ten == 1 ? digitOf(text.front()) : -1;
        return tens < 1 ? std::nullopt : withOnes(tens * 10, text.sliced(ten + 1));
    }
    if (text.startsWith(u'廿') || text.startsWith(u'卅'))
        return withOnes(text.startsWith(u'廿') ? 20 : 30, text.sliced(1));
    if (text.isEmpty() || text.size() > 8)
        return std::nullopt;
    int number = 0;
    for (const QChar c : text) {
        const int digit = digitOf(c);
        if (digit < 0)
            return std::nullopt;
        number = number * 10 + digit;
    }
    return number;
}

QString spelledNumber(int n)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    if (n < 0 || n > 99)
        return QString::number(n);
    if (n < 10)
        return digits.at(n);
    QString text = n >= 20 ? QString(digits.at(n / 10)) : QString();
    text += u'十';
    if (n % 10)
        text += digits.at(n % 10);
    return text;
}

} // namespace xw
