// Breaking a paragraph into lines: greedy, linear, with 避头尾 and whole numbers.
// Lives here: where lines end and how much room they have. Placing them on the page is text_setter's part.
#pragma once

#include <QtGlobal>
#include <vector>

namespace xw::notice
{

struct Letter {
    char32_t code = 0;
    int face = 0;
    int run = 0;       ///< index into the runs that it came from
    float advance = 0; ///< points
};
using Letters = std::vector<Letter>;

struct Line {
    qsizetype begin = 0;
    qsizetype end = 0; ///< one past the last letter that is set; blanks at the edge are left out
    qreal natural = 0; ///< width without spreading or squeezing
    bool last = false; ///< ends its paragraph, or comes before a forced break
};

/// `first` and `others`: the room of the first line and of those that follow, in points.
/// A word that is wider than the room is broken where it overflows: nothing ever runs out of the type area.
[[nodiscard]] std::vector<Line> breakLines(const Letters &letters, qreal first, qreal others);

/// The same number of lines with the lines as even as can be, for centred cells: 新浪｜微博, not 新浪微｜博.
[[nodiscard]] std::vector<Line> breakEvenly(const Letters &letters, qreal room);

/// What the full-width punctuation of [begin, end) can give up: half of each mark's width.
[[nodiscard]] qreal squeezeRoom(const Letters &letters, qsizetype begin, qsizetype end);

} // namespace xw::notice
