#include "tables/sheet/problem_log.h"

#include <algorithm>

namespace xw::tables
{

void ProblemLog::reject(int row, int column, QStringView value, Message message)
{
    if (isFull())
        return;
    ++m_rejections;
    m_problems.push_back({row, column, value.left(kShownValue).toString(), std::move(message), true});
}

void ProblemLog::warn(int row, int column, QStringView value, Message message)
{
    Kind &kind = m_warnings[{message.source, column}];
    if (++kind.count <= kEachWarning)
        m_problems.push_back({row, column, value.left(kShownValue).toString(), std::move(message), false});
    else if (kind.count == kEachWarning + 1)
        kind.firstCounted = row;
}

std::vector<CellProblem> ProblemLog::take()
{
    for (auto it = m_warnings.cbegin(); it != m_warnings.cend(); ++it) {
        if (it->count <= kEachWarning)
            continue;
        const Message more{QT_TRANSLATE_NOOP("xw", "The warning above holds for %1 more places from here on"),
                           {QString::number(it->count - kEachWarning)}};
        m_problems.push_back({it->firstCounted, it.key().second, {}, more, false});
    }
    m_warnings.clear();
    m_rejections = 0;
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const CellProblem &a, const CellProblem &b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
    return std::move(m_problems);
}

} // namespace xw::tables
