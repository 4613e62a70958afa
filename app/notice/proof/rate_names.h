// What a printed percentage calls itself: 总体合格率, 占工单总量的, 抽查比例, or a change (同比提高).
#pragma once

#include "notice/proof/quantity.h"

namespace xw::notice
{

struct RateName {
    enum class Family : quint8 {
        None,   ///< no name, or a bound (超过60%): nothing to hold it against
        Pass,   ///< 合格率, 及格率, 达标率
        Fail,   ///< 不合格率
        Check,  ///< 抽查比例, 检查率
        Share,  ///< 占…的, 占比
        Handle, ///< 办结率, 接通率, 采用率 …: the count that says the same verb
        Change  ///< 提高, 增长
    };
    Family family = Family::None;
    QString stem;    ///< 合格, 按时办结, 接通 …; of a share the words behind 占
    QString subject; ///< what stands in front of the name: 总体, 省直部门 …
    int start = 0;   ///< where the clause of the name begins in the paragraph
};

[[nodiscard]] RateName rateNameOf(const QString &line, const Quantity &percent);
/// Whether the words in front of a rate's name leave it a rate of the whole: 总体, 本次抽查, 全省政府网站.
[[nodiscard]] bool speaksOfWhole(const QString &subject);

} // namespace xw::notice
