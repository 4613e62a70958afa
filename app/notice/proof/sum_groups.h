// Groups: counts that a text lists as the parts of another count, and the counts that can be their whole.
#pragma once

#include "notice/proof/checks.h"

namespace xw::notice
{

struct SumGroup {
    std::vector<const Quantity *> parts;
    std::vector<const Quantity *> more;   ///< counts of the sentences behind that may go on with the list
    std::vector<const Quantity *> wholes; ///< what they can be parts of, the likeliest first
    bool closed = false; ///< the words say that nothing is left out: 其他, 分类, opposites
    bool open = false;   ///< the words say that something may be: 如, 等, 含
    int named = 0;       ///< members of the list that are named without a number: each may be one
    int from = 0;        ///< where the list begins in the paragraph
};

/// Lists behind 其中, 包括, …分类: and in brackets right behind a count.
[[nodiscard]] std::vector<SumGroup> sumGroupsOf(const QString &line, const Reading &reading);
/// Whether the words around [from, to) say that one subject can be in several parts, which make more than the
/// whole then: 有的网站同时存在多项问题, 各项之和大于网站数, 在下列各项中分别计入.
[[nodiscard]] bool saysOverlap(const QString &line, int from, int to);
/// Whether the parts stand in a list of nouns with their counts, and nothing else: A 3家、B 4家.
[[nodiscard]] bool isTidy(const std::vector<const Quantity *> &parts);
/// Parts that go from the province over the cities to the counties leave nothing out.
[[nodiscard]] bool areLevels(const std::vector<const Quantity *> &parts);
/// The value in hundredths of one, 万 worked out; -1: too large or too fine for that.
[[nodiscard]] qint64 hundredthsOf(const Quantity &quantity);

} // namespace xw::notice
