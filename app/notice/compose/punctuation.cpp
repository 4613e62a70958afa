#include "notice/compose/punctuation.h"

namespace xw::notice
{

namespace
{
bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han || (c.unicode() >= 0x3000 && c.unicode() <= 0x303F);
}
bool isFull(QChar c)
{
    return c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E;
}
} // namespace

QString chinesePunctuation(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = result.at(i);
        if (!QStringView(u",;:()!?").contains(c))
            continue;
        const bool before = i > 0 && (isHan(result.at(i - 1)) || isFull(result.at(i - 1)));
        const bool after = i + 1 < result.size() && isHan(result.at(i + 1));
        if (before || after)
            result[i] = QChar(c.unicode() + 0xFEE0);
    }
    return result;
}

} // namespace xw::notice
