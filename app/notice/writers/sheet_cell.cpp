#include "notice/writers/sheet_cell.h"

#include <QRegularExpression>

#include <array>

namespace xw::notice
{

std::optional<qint64> sheetNumber(const QString &text)
{
    constexpr qsizetype mostDigits = 9;
    const QStringView digits = text.startsWith(u'-') ? QStringView(text).mid(1) : QStringView(text);
    if (digits.isEmpty() || digits.size() > mostDigits)
        return {};
    if ((digits.front() == u'0' && digits.size() > 1) || text == u"-0")
        return {};
    for (const QChar c : digits)
        if (c < u'0' || c > u'9')
            return {};
    return text.toLongLong();
}

bool isCodeColumn(const QString &head)
{
    constexpr std::array words{u"标识码", u"编号", u"账号", u"代码", u"电话",
                               u"备案号", u"文号", u"证号", u"邮编", u"标识"};
    for (const char16_t *word : words)
        if (QStringView(head).contains(QStringView(word)))
            return true;
    return false;
}

QString storedText(const QString &text)
{
    if (!text.contains(u"_x"))
        return text;
    // Looked for ahead only: in _x0041_x0042_ the middle stroke belongs to both.
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return QString(text).replace(escape, QStringLiteral("_x005F_"));
}

} // namespace xw::notice
