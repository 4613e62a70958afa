// HeadingCounter: the numbers of headings, which are never in their text. Each annex counts anew.
#pragma once

#include "notice/compose/document.h"

#include <array>

namespace xw::notice
{

class HeadingCounter
{
public:
    void restart() { m_counts = {}; }
    /// What stands before the next heading of this level (1 to 4).
    [[nodiscard]] QString next(int level)
    {
        const auto index = static_cast<size_t>(qBound(1, level, 4)) - 1;
        ++m_counts[index];
        for (size_t deeper = index + 1; deeper < m_counts.size(); ++deeper)
            m_counts[deeper] = 0;
        return headingNumber(static_cast<int>(index) + 1, m_counts[index]);
    }

private:
    std::array<int, 4> m_counts{};
};

} // namespace xw::notice
