// A believable notice with annexes, for the tests and benchmarks of layout and writers. Its numbers follow a
// published one (江西, first quarter of 2020); its words are ours.
#pragma once

#include "notice/compose/document.h"

namespace xw::testkit
{

struct SampleNotice {
    int mediaRows = 57;   ///< of annex 4
    int extraAnnexes = 0; ///< further annexes, each a table
    int extraRows = 100;  ///< rows of each further annex
    bool sealed = true;
    bool imprint = true;
    bool wideAnnex = true; ///< annex 7: eleven columns, landscape
};

[[nodiscard]] notice::NoticeDocument sampleNotice(const SampleNotice &wish = {});

/// A run list of plain text; 〈id=value〉 marks a fact: runs("共〈websites.running=538〉家").
[[nodiscard]] notice::Runs runs(const QString &marked);
[[nodiscard]] notice::TableCell cell(const QString &text, notice::Align align = notice::Align::Center);
[[nodiscard]] notice::TableRow row(const QStringList &texts);
/// One head row, all cells single.
[[nodiscard]] notice::Table plainTable(const QStringList &head, const std::vector<int> &widths, int rows);

} // namespace xw::testkit
