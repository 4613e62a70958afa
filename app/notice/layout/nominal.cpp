#include "notice/layout/nominal.h"

#include "notice/layout/char_class.h"

namespace xw::notice
{

namespace
{
constexpr qreal halfWidth = 0.56; // digits of the stand-in are 0.55 wide
constexpr qreal capital = 0.72;   // and its capitals
constexpr qreal broad = 0.95;     // M, W and %

qreal widthOf(char32_t code)
{
    if (code == U'\n')
        return 0;
    if (isWide(code))
        return 1;
    if (code == U'M' || code == U'W' || code == U'm' || code == U'%') // else 66.67% parts before its sign
        return broad;
    return code >= U'A' && code <= U'Z' ? capital : halfWidth;
}

/// Calls `take` with each code point; no list is made, tables have many cells.
template <class Take>
void eachCode(QStringView text, Take take)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t code = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size())
            code = QChar::surrogateToUcs4(text.at(i), text.at(i + 1)), ++i;
        take(code);
    }
}
} // namespace

qreal nominalWidth(QStringView text)
{
    qreal width = 0;
    eachCode(text, [&](char32_t code) { width += widthOf(code); });
    return width;
}

qreal nominalMinimum(QStringView text)
{
    constexpr int tooLong = 20; // an address may be broken after a sign
    qreal widest = 0;
    qreal word = 0;
    int length = 0;
    int wide = 0;
    eachCode(text, [&](char32_t code) {
        wide += isWide(code) ? 1 : 0;
        if (!isWordPart(code) || ++length > tooLong) {
            word = 0;
            length = 0;
        } else {
            word += widthOf(code);
            widest = qMax(widest, word);
        }
    });
    return qMax(widest, static_cast<qreal>(qMin(wide, 2)));
}

} // namespace xw::notice
