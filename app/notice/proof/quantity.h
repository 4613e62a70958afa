// Quantities: every number of a paragraph that counts or measures something, with what the words around it
// say of it. What the words leave open stays open; the checks ask which readings are left.
#pragma once

#include <QString>
#include <algorithm>
#include <vector>

namespace xw::notice
{

/// What is counted. Other: the words do not say, it goes with every kind. Else: something that is none of
/// those and never goes with them: columns, indicators, places, offices.
enum class Thing : quint8 { Other, Website, Media, Message, Person, Else };

/// What a count is in its statement.
enum class Part : quint8 {
    Plain,      ///< a count of something, nothing else said
    Whole,      ///< what exists: 运行, 备案, 共有, 受理
    Sample,     ///< what was looked at: 抽查, 检查
    Passed,     ///< 合格, 达标
    Failed,     ///< 不合格, 存在突出问题
    Done,       ///< 办结, 已处理
    Open,       ///< 正在办理
    OnTime,     ///< 按时, 按期
    Late,       ///< 超期, 逾期
    Pleased,    ///< 满意
    Displeased, ///< 不满意
    Change,     ///< 减少, 新增, 关停: no whole of what is there
    Limit,      ///< 超过, 不足, 以上: a bound, not a count
    Mean,       ///< 日均, 平均每天: what one day had
};

struct Quantity {
    enum class Measure : quint8 { Count, Percent, Points };

    Measure measure = Measure::Count;
    qint64 value = 0;   ///< in units of the last printed decimal: 9894 for 98.94%
    int decimals = 0;   ///< of the printed number
    qint64 scale = 1;   ///< 10000 for 万
    QString unit;       ///< 个 家 条 …; empty for percent and points
    int paragraph = -1; ///< index into ProofText::paragraphs; set by the context of the checks
    int start = 0, end = 0;
    int sentence = 0; ///< cut at 。
    int segment = 0;  ///< cut at 。 and ; outside brackets
    int clause = 0;   ///< cut at ,;:。; a bracket is a clause of its own
    int bracket = 0;  ///< 0: none; otherwise the running number of the innermost bracket
    int outer = 0;    ///< the bracket around that bracket
    QString label;    ///< the words in front, back to the last punctuation, 、 or number; at most 40
    QString tail;     ///< the words behind the unit, up to the next punctuation, 、 or number; at most 40
    Thing thing = Thing::Other;
    Part part = Part::Plain;

    [[nodiscard]] bool isCount() const { return measure == Measure::Count; }
    /// A count that can be added to others: no bound, no change, no mean.
    [[nodiscard]] bool isAddable() const
    {
        return isCount() && part != Part::Limit && part != Part::Change && part != Part::Mean;
    }
};

/// A paragraph as quantities in their order.
struct Reading {
    std::vector<Quantity> quantities;
    std::vector<int> sentenceStarts;
    bool cut = false; ///< more quantities than are read; see quantityLimit
};

/// Quantities of one paragraph that are read; more than these no notice holds.
constexpr size_t quantityLimit = 20000;

/// Where `mark` stands last in [from, before) of a line; `from` - 1: nowhere. A line without end is looked
/// through no further.
[[nodiscard]] inline qsizetype lastWithin(const QString &line, QChar mark, qsizetype from, qsizetype before)
{
    from = std::max<qsizetype>(from, 0);
    return from + QStringView(line).mid(from, std::max<qsizetype>(0, before - from)).lastIndexOf(mark);
}

/// The words of a line in front of `at`, at most `reach` of them.
[[nodiscard]] inline QString wordsBefore(const QString &line, int at, int reach)
{
    return line.mid(std::max(0, at - reach), std::min(reach, at));
}

/// Reads a paragraph that normalised() has made half-width. Linear in its length. `about`: what the
/// paragraph's section speaks of, for counts that do not say it themselves.
[[nodiscard]] Reading readQuantities(const QString &paragraph, Thing about = Thing::Other);

/// What words speak of; Other where they do not say.
[[nodiscard]] Thing thingIn(const QString &words);
/// 个, 家 and 户 count the same things; 条, 件 and 封 the same messages.
[[nodiscard]] bool sameUnit(const Quantity &a, const Quantity &b);
[[nodiscard]] bool sameThing(const Quantity &a, const Quantity &b);
/// Passed and Failed, Done and Open, …: together they are the whole.
[[nodiscard]] bool areOpposite(Part a, Part b);
/// 3857, 150.25万
[[nodiscard]] QString printed(qint64 value, int decimals);

} // namespace xw::notice
