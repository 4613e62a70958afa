// What a laid-out page says, for tests: its text, its lines from top to bottom.
#pragma once

#include "notice/page_layout.h"

#include <map>

namespace xw::testkit
{

/// Runs that stand on one baseline, from left to right.
struct TextLine {
    QString text;
    double baseline = 0;
    double left = 0;
    double right = 0;
    double size = 0;
};

/// The lines of a page without its page number.
[[nodiscard]] inline std::vector<TextLine> linesOf(const notice::PageLayout &layout, int page)
{
    std::map<int, std::map<double, const notice::PlacedRun *>> rows;
    for (const notice::PlacedRun &run : layout.pages[static_cast<size_t>(page)].runs)
        if (run.block >= 0)
            rows[qRound(run.baseline.y() * 10)][run.baseline.x()] = &run;
    std::vector<TextLine> lines;
    for (const auto &[baseline, runs] : rows) {
        TextLine line;
        line.baseline = baseline / 10.0;
        line.left = runs.begin()->first;
        for (const auto &[x, run] : runs) {
            line.text += run->text;
            line.right = x + run->width;
            line.size = layout.fonts[static_cast<size_t>(run->font)].size;
        }
        lines.push_back(line);
    }
    return lines;
}

/// All text in the order of the document, without page numbers.
[[nodiscard]] inline QString textOf(const notice::PageLayout &layout)
{
    QString text;
    for (const notice::Page &page : layout.pages)
        for (const notice::PlacedRun &run : page.runs)
            if (run.block >= 0)
                text += run.text;
    return text;
}

[[nodiscard]] inline QString pageNumberOf(const notice::PageLayout &layout, int page)
{
    QString text;
    for (const notice::PlacedRun &run : layout.pages[static_cast<size_t>(page)].runs)
        if (run.block < 0)
            text += run.text;
    return text;
}

} // namespace xw::testkit
