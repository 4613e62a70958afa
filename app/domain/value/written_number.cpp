#include "domain/written_number.h"

#include "base/half_width.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

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

} // namespace xw
