#include "notice/proof/handled_rates.h"

#include "notice/proof/checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// Says the same verb: 采纳发布 for 采发, 按期办结 for 按期办结.
bool saysVerb(const QString &words, const QString &stem)
{
    qsizetype at = 0;
    for (const QChar c : words)
        at += at < stem.size() && c == stem.at(at);
    return at == stem.size();
}

class HandledRates
{
public:
    HandledRates(ProofContext &context, RateFindings &findings, int paragraph)
        : m_context(context), m_findings(findings), m_p(paragraph)
    {
    }

    /// 办结率, 接通率, 采用率: the count that says the verb, out of one in front of it.
    void check(size_t i, const RateName &name)
    {
        const auto &list = quantities();
        const Quantity &rate = list[i];
        if (m_findings.overAHundred(rate, name))
            return;
        // 到期的6件中没有按时办结的,按时办结率0%: of none nothing else can be said.
        static const QRegularExpression none(u"(?:没有|均未|尚未|都未|无一|全部未)[^,。;\\d]*,$"_s);
        constexpr int clause = 24;
        if (rate.value == 0 &&
            none.match(wordsBefore(m_context.lines[size_t(m_p)], name.start, clause)).hasMatch())
            return m_context.hold("rate", m_p, name.start, rate.end);
        const QString verb = name.stem;
        const bool onTime =
            verb.startsWith(u'按') || verb.startsWith(u"限时"_s) || verb.startsWith(u"及时"_s);
        // 合格率58.33%。甲市的合格率为0%: whose rate it is says that the counts of the sentence before are
        // another's.
        const QString owner = name.subject.section(u'的', 0, -2);
        const bool isNarrow = !owner.isEmpty() && !speaksOfWhole(owner);
        std::vector<RateReading> readings;
        constexpr size_t reach = 24;
        bool sure = false;
        for (size_t j = i; j-- > 0 && i - j < reach && rate.sentence - list[j].sentence <= 1;) {
            const Quantity &part = list[j];
            // 5个市门户网站的报表集中发布率: the words of the rate's own name are none of the count's.
            const auto room = qsizetype(std::max(0, name.start - part.end));
            const QString words =
                part.label + (part.clause == rate.clause ? part.tail.left(room) : part.tail);
            if (isNarrow && part.sentence != rate.sentence && !isNamedIn(part.sentence, owner))
                continue;
            if (!part.isCount() || part.scale != 1 || part.part == Part::Limit || part.part == Part::Mean ||
                (part.part == Part::Change && !saysVerb(words, verb)))
                continue;
            const bool complement =
                (!verb.endsWith(u"满意"_s) && words.contains(u'未') && saysVerb(words, verb)) ||
                (onTime && part.part == Part::Late) ||
                (!onTime && verb.contains(u'结') && part.part == Part::Open);
            const bool unhappy = verb == u"不满意"_s;
            const bool satisfied = unhappy           ? part.part == Part::Displeased
                                   : verb == u"满意" ? part.part == Part::Pleased
                                                     : saysVerb(words, verb);
            const bool denied = !unhappy && (words.contains(u'未') || words.contains(u'不'));
            const bool handles = verb.contains(u'结') || verb.contains(u'办');
            const bool says =
                satisfied && !denied &&
                (onTime || !handles || (part.part != Part::OnTime && part.part != Part::Late)) &&
                !words.contains(u"受理并办结"_s);
            if (!says && !complement)
                continue;
            for (size_t k = j; k-- > 0 && j - k < reach && part.sentence - list[k].sentence <= 1;) {
                const Quantity &whole = list[k];
                const QString told = whole.label + whole.tail;
                const bool verbItself = complement && saysVerb(told, verb) && !told.contains(u"应"_s);
                const bool due = told.contains(u"应"_s) || told.contains(u'需');
                if (!(whole.isAddable() || (whole.part == Part::Change && due)) || whole.scale != 1 ||
                    !sameUnit(whole, part) || verbItself || whole.value < part.value ||
                    whole.part == Part::Late || whole.part == Part::Open ||
                    (whole.thing == Thing::Else && part.thing != Thing::Else))
                    continue;
                readings.push_back({&part, &whole, complement ? whole.value - part.value : part.value,
                                    whole.value, whole.sentence == part.sentence});
            }
            // 接通3594个,呼入3644个,接通率…: the whole right behind its part.
            if (j + 1 < i && list[j + 1].isAddable() && list[j + 1].sentence == part.sentence &&
                list[j + 1].scale == 1 && sameUnit(list[j + 1], part) && list[j + 1].value >= part.value &&
                list[j + 1].bracket == part.bracket && list[j + 1].thing != Thing::Else &&
                columnIsWhole(list[j + 1]) && !saysVerb(list[j + 1].label + list[j + 1].tail, verb))
                readings.push_back({&part, &list[j + 1],
                                    complement ? list[j + 1].value - part.value : part.value,
                                    list[j + 1].value, true});
            if (readings.empty())
                continue;
            sure = sure || readings.front().near;
        }
        if (readings.empty())
            return feasibleOfAll(i, name);
        if (isFull(rate) && judge(readings, rate).fit == Fit::None)
            return; // all of what was due; that is not in these counts
        const bool direct = i > 0 && list[i - 1].end <= rate.start &&
                            rate.sentence - readings.front().partFrom->sentence <= 1;
        m_findings.finish(rate, name, readings, sure && direct);
    }

private:
    const std::vector<Quantity> &quantities() const { return m_context.readings[size_t(m_p)].quantities; }

    bool isNamedIn(int sentence, const QString &owner) const
    {
        return std::ranges::any_of(quantities(), [&](const Quantity &one) {
            return one.sentence == sentence && (one.label + one.tail).contains(owner);
        });
    }

    static bool columnIsWhole(const Quantity &q)
    {
        return q.part == Part::Plain || q.part == Part::Whole || q.part == Part::Sample;
    }

    /// 网民留言357条,…按时办结率46.22%: the one count of the sentence is what the rate is over.
    void feasibleOfAll(size_t i, const RateName &name)
    {
        const auto &list = quantities();
        const Quantity &rate = list[i];
        if (isFull(rate) || rate.decimals < 2)
            return;
        const Quantity *only = nullptr;
        for (size_t j = i; j-- > 0 && list[j].sentence == rate.sentence;)
            if (list[j].isCount()) {
                if (only)
                    return;
                only = &list[j];
            }
        if (!only || only->thing != Thing::Message || !only->isAddable() || only->scale != 1 ||
            !(name.stem.contains(u'办') || name.stem.contains(u'复') || name.stem.contains(u"结案"_s)))
            return;
        const Fit fit = feasible(only->value, rate);
        m_context.hold("rate", m_p, name.start, rate.end, {only},
                       fit == Fit::None ? ProofResult::Contradiction : ProofResult::Sound);
        if (fit == Fit::None)
            m_context.add(ProofKind::Contradiction, "rate", m_p, name.start, rate.end,
                          {QT_TRANSLATE_NOOP("xw", "No whole number out of %1 gives %2"),
                           {QString::number(only->value), printed(rate.value, rate.decimals) + u'%'}});
    }

    ProofContext &m_context;
    RateFindings &m_findings;
    int m_p = 0;
};

} // namespace

void checkHandledRate(ProofContext &context, RateFindings &findings, int paragraph, size_t i,
                      const RateName &name)
{
    HandledRates(context, findings, paragraph).check(i, name);
}

} // namespace xw::notice
