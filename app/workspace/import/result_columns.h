// Which columns of a results file say what was found (problem) and what follows from it (verdict): by what a
// heading's words mean, and by what stands below it. Offices name these columns as they like.
#pragma once

#include "workspace/import.h"

#include "domain/standard.h"

#include <span>

namespace xw
{

enum class ResultColumn : quint8 { Other, Problem, Verdict, Unclear };

/// What a heading means by its words. Unclear: it may hold either (检查情况); its cells tell. Other: also
/// what looks like it but is not of this round (上季度问题), a count, a date, or how a problem was mended.
[[nodiscard]] ResultColumn resultColumn(const QString &header);

/// 是否合格 answers 是 for 合格, 是否存在突出问题 for 不合格. nullopt: the heading asks nothing, 是 is no
/// verdict.
[[nodiscard]] std::optional<bool> yesMeansQualified(const QString &header);

/// 合格, 不合格 and what offices write for them under this heading. nullopt: neither.
[[nodiscard]] std::optional<Verdict> verdictOfCell(const QString &word, const QString &header);

/// "100.4" → 10040, rounded half up where a spreadsheet left more decimals. nullopt: not a score.
[[nodiscard]] std::optional<int> scoreOfCell(const QString &text);

/// Maps the headings of a results file that no name or alias finds, by their words. Several columns may hold
/// problems, one the verdict.
void mapResultHeaders(ColumnMapping &mapping, const QStringList &headers);

/// The one unknown heading that means a verdict, where no column is one. False: there is none, or several.
bool mapVerdictHeader(ColumnMapping &mapping, const QStringList &headers);

/// The same by values, for what is still unknown: the first rows of the table.
void mapResultValues(ColumnMapping &mapping, const QStringList &headers, std::span<const tables::Row> rows,
                     const Standard &standard);

} // namespace xw
