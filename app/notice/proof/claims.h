// Claims: the counts and rates that a paragraph states, with the words around them. Offsets are those of the
// paragraph.
#pragma once

#include <QString>
#include <vector>

namespace xw::notice
{

enum class TextRole : quint8 {
    Neutral, ///< a count of something
    Total,   ///< 共, 运行, 抽查 … : what a rate is over
    Good,    ///< 合格, 符合, 办结 …
    Bad,     ///< 不合格, 未…, 超期 …
    Unit,    ///< of cities or departments: never the whole of a rate
    Bound,   ///< 超过60个, 不足10条: a limit, not a count
};

struct Count {
    qint64 value = 0;
    QString unit; ///< 个 家 条 …
    int start = 0, end = 0;
    int sentence = 0;
    int clause = 0; ///< running number over the paragraph; 、 does not end a clause
    int depth = 0;  ///< inside how many parentheses
    TextRole role = TextRole::Neutral;
    QString clauseText; ///< the clause it stands in, without parentheses
    QString after;      ///< the words after its unit, up to the next punctuation
    bool media = false; ///< says 新媒体, otherwise websites or nothing
};

struct RateClaim {
    int hundredths = 0; ///< of a percent: 9894 for 98.94%, 9810 for 98.1%
    int decimals = 0;
    int start = 0, end = 0;
    int sentence = 0;
    int clause = 0;
    QString stem;    ///< 合格, 按时办结, 抽查, 公开发布 …: what stands before 率 or 比例
    QString subject; ///< the words of the clause in front of the rate's name: 总体, 省直部门 …
    bool media = false;
};

struct Claims {
    std::vector<Count> counts;
    std::vector<RateClaim> rates;
    std::vector<int> sentenceStarts;
};

/// Reads a paragraph that normalised() has made half-width.
[[nodiscard]] Claims claimsOf(const QString &paragraph);

} // namespace xw::notice
