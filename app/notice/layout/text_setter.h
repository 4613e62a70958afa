// TextSetter: text to letters (fonts, widths), lines to placed runs (spread, squeezed, aligned).
// Lives here: one line at a time. It knows no page and no element of a notice.
#pragma once

#include "notice/layout/glyph_book.h"
#include "notice/layout/line_breaker.h"
#include "notice/page_layout.h"

namespace xw::notice
{

struct TextStyle {
    Role role = Role::FangSong;
    qreal size = 0; ///< points
    QColor color = Qt::black;
};

/// Where a line goes: `left` and `baseline` in the coordinates of the item, `room` its width to fill or to
/// align in.
struct LinePlace {
    qreal left = 0;
    qreal baseline = 0;
    qreal room = 0;
    Align align = Align::Left;
    int block = -1;
};

class TextSetter
{
public:
    /// `missing`: takes what no font has.
    TextSetter(GlyphBook &book, std::vector<PlacedFont> &fonts, std::vector<MissingCharacter> &missing)
        : m_book(book), m_fonts(fonts), m_missing(missing)
    {
    }

    /// The letters of the runs. A character that no font has becomes a box and is noted, with `where`: the
    /// part of the notice. Error: not even a box can be drawn.
    [[nodiscard]] Result<Letters> letters(const Runs &runs, const TextStyle &style, const QString &where);
    /// Places one line of those letters behind `out`.
    void place(const Letters &letters, const Line &line, const Runs &runs, const TextStyle &style,
               const LinePlace &place, std::vector<PlacedRun> &out);

private:
    [[nodiscard]] int fontIndex(int face, qreal size);

    GlyphBook &m_book;
    std::vector<PlacedFont> &m_fonts;
    std::vector<MissingCharacter> &m_missing;
};

/// The width of all letters on one line.
[[nodiscard]] qreal widthOf(const Letters &letters);

} // namespace xw::notice
