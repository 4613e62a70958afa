// 分别: several wholes and then, in the same order, their parts or their rates: 抽查网站、新媒体120家、300个,
// 合格率分别为95%和98%.
#include "notice/proof/checks.h"
#include "notice/proof/readings.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// Numbers of one measure with nothing but 、 和 及 and short words between them.
struct RespectiveList {
    std::vector<const Quantity *> numbers;
    bool told = false; ///< 分别 stands in front
    size_t at = 0;     ///< index of the first
};

class Respective
{
public:
    explicit Respective(ProofContext &context) : m_context(context) {}

    void check()
    {
        for (m_p = 0; m_p < m_context.bodyEnd(); ++m_p)
            if (m_context.lines.at(size_t(m_p)).contains(u"分别"_s))
                checkParagraph();
    }

private:
    const QString &line() const { return m_context.lines.at(size_t(m_p)); }

    std::vector<RespectiveList> listsOf() const
    {
        const auto &all = m_context.readings[size_t(m_p)].quantities;
        static const QRegularExpression joint(u"^[\\p{Han}]{0,12}(?:、|和|及|与|,)?[\\p{Han}“”]{0,12}$"_s);
        std::vector<RespectiveList> lists;
        for (size_t i = 0; i < all.size(); ++i) {
            const Quantity &q = all[i];
            const bool usable = q.scale == 1 && q.bracket == 0 && (q.isCount() ? q.decimals == 0 : true);
            if (!usable) {
                lists.push_back({});
                continue;
            }
            const int back = std::max(i > 0 ? all[i - 1].end : 0, q.start - 12);
            const QString before = line().mid(back, std::max(0, q.start - back));
            const bool told = before.contains(u"分别"_s);
            if (!told && !lists.empty() && !lists.back().numbers.empty()) {
                const Quantity &last = *lists.back().numbers.back();
                const QString between = line().mid(last.end, std::min(30, q.start - last.end));
                const bool goes = between.contains(u'、') || between.contains(u'和') ||
                                  between.contains(u'及') || between.contains(u'与');
                if (last.sentence == q.sentence && last.measure == q.measure && goes &&
                    joint.match(between).hasMatch() && (!q.isCount() || sameUnit(last, q))) {
                    lists.back().numbers.push_back(&q);
                    continue;
                }
            }
            lists.push_back({{&q}, told, i});
        }
        return lists;
    }

    void checkParagraph()
    {
        const std::vector<RespectiveList> lists = listsOf();
        for (size_t n = 1; n < lists.size(); ++n) {
            const RespectiveList &rates = lists[n];
            if (!rates.told || rates.numbers.size() < 2 || rates.numbers.size() > 8 ||
                rates.numbers.front()->measure != Quantity::Measure::Percent || !namesRate(rates))
                continue;
            checkRates(lists, n);
        }
    }

    bool namesRate(const RespectiveList &rates) const
    {
        static const QRegularExpression rate(
            u"(?:合格|达标|及格|办结|办理|接通|答复|回复|完成)率[^,。;]{0,6}$"_s);
        static const QRegularExpression other(u"提高|上升|下降|增长|同比|环比|不合格率|较上|比上"_s);
        const QString words = rates.numbers.front()->label;
        return rate.match(words).hasMatch() && !other.match(words).hasMatch();
    }

    /// The last two lists of as many counts in front: wholes and parts, or the wholes alone.
    void checkRates(const std::vector<RespectiveList> &lists, size_t n)
    {
        const RespectiveList &rates = lists[n];
        const size_t size = rates.numbers.size();
        std::vector<const RespectiveList *> counts; // nearest first
        for (size_t j = n; j-- > 0 && counts.size() < 2;) {
            const auto &numbers = lists[j].numbers;
            if (numbers.empty() || !numbers.front()->isCount() ||
                numbers.front()->sentence != rates.numbers.front()->sentence || numbers.size() != size)
                break;
            counts.push_back(&lists[j]);
        }
        if (counts.size() < 2)
            return;
        const auto &parts = counts[0]->numbers, &wholes = counts[1]->numbers;
        const bool failed = std::any_of(parts.begin(), parts.end(),
                                        [](const Quantity *q) { return q->part == Part::Failed; });
        size_t fits = 0, wrong = size;
        for (size_t k = 0; k < size; ++k) {
            const qint64 part = failed ? wholes[k]->value - parts[k]->value : parts[k]->value;
            if (part < 0 || part > wholes[k]->value)
                return;
            if (fitOf(part, wholes[k]->value, *rates.numbers[k]) != Fit::None)
                ++fits;
            else
                wrong = k;
        }
        if (fits + 1 < size)
            return; // not what these rates are over
        std::vector<const Quantity *> against = wholes;
        against.insert(against.end(), parts.begin(), parts.end());
        const int start = rates.numbers.front()->start, end = rates.numbers.back()->end;
        m_context.hold("rate", m_p, start, end, against,
                       fits == size ? ProofResult::Sound : ProofResult::Contradiction);
        if (fits == size)
            return;
        const Quantity &rate = *rates.numbers[wrong];
        const qint64 part = failed ? wholes[wrong]->value - parts[wrong]->value : parts[wrong]->value;
        const QString right = asPercent(part, wholes[wrong]->value, rate.decimals);
        m_context.add(ProofKind::Contradiction, "rate", m_p, rate.start, rate.end,
                      {QT_TRANSLATE_NOOP("xw", "%1 of %2 is %3, not %4"),
                       {QString::number(part), QString::number(wholes[wrong]->value), right,
                        printed(rate.value, rate.decimals) + u'%'}},
                      right);
    }

    ProofContext &m_context;
    int m_p = 0;
};

} // namespace

void checkRespective(ProofContext &context)
{
    Respective(context).check();
}

} // namespace xw::notice
