#include "notice/layout/issuer_mark.h"

#include "notice/layout/grid.h"
#include "notice/layout/nominal.h"

namespace xw::notice
{

namespace
{
constexpr qreal largest = 48;
constexpr qreal smallest = 26; // 一号
} // namespace

MarkShape shapeMark(const QString &text)
{
    MarkShape shape;
    shape.lines = text.split(u'\n', Qt::SkipEmptyParts);
    const qreal room = grid::upright().area.width();
    if (shape.lines.size() == 1 && nominalWidth(text) * smallest > room) {
        const qsizetype half = (text.size() + 1) / 2;
        shape.lines = {text.left(half), text.mid(half)};
    }
    qreal widest = 1;
    for (const QString &line : shape.lines)
        widest = qMax(widest, nominalWidth(line));
    shape.size = qMin(largest, room / widest);
    return shape;
}

} // namespace xw::notice
