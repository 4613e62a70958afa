// Lists of regions of which a notice says that nothing failed there: 合格率为100%的有…, …合格率均为100%,
// …全部合格.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace xw::notice
{

struct WholeRegions {
    QStringList regions;
    bool media = false;
    int start = 0, end = 0; ///< of the statement in its paragraph
};

/// `line`: made half-width by normalised().
[[nodiscard]] std::vector<WholeRegions> wholeRegionsIn(const QString &line);

} // namespace xw::notice
