// The pass rate of all websites, or of all accounts, told once with its counts: wherever else the text tells
// it of the whole, in so many words and of the same time, it is the same.
#include "notice/proof/checks.h"
#include "notice/proof/rate_names.h"
#include "notice/proof/readings.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr size_t reach = 24; ///< quantities further away are another statement's

/// A pass rate that its own sentence gives the counts of.
struct Counted {
    const Quantity *rate = nullptr;
    qint64 part = 0, whole = 0;
};

bool isPassRate(const ProofContext &context, const Quantity &one, RateName *name)
{
    if (one.measure != Quantity::Measure::Percent ||
        (one.thing != Thing::Website && one.thing != Thing::Media))
        return false;
    *name = rateNameOf(context.lines.at(size_t(one.paragraph)), one);
    return name->family == RateName::Family::Pass && name->stem == u"合格";
}

Counted countedRate(const std::vector<Quantity> &list, size_t at)
{
    const Quantity &rate = list[at];
    Counted counted;
    for (size_t b = at; b-- > 0 && at - b < reach && list[b].sentence == rate.sentence;) {
        const Quantity &base = list[b];
        if (!base.isAddable() || base.scale != 1 || base.decimals != 0 || !sameThing(base, rate) ||
            (base.part != Part::Sample && base.part != Part::Whole && base.part != Part::Plain) ||
            base.value <= counted.whole)
            continue;
        for (size_t k = b + 1; k < std::min(list.size(), at + reach) && list[k].sentence == rate.sentence;
             ++k) {
            const Quantity &count = list[k];
            if (!count.isCount() || count.scale != 1 || !sameThing(count, rate) ||
                (count.part != Part::Passed && count.part != Part::Failed))
                continue;
            const qint64 passed = count.part == Part::Passed ? count.value : base.value - count.value;
            if (passed >= 0 && passed <= base.value && fitOf(passed, base.value, rate) != Fit::None)
                counted = {&rate, passed, base.value};
        }
    }
    return counted;
}

class Restated
{
public:
    explicit Restated(ProofContext &context) : m_context(context) {}

    void check()
    {
        for (int p = 0; p < m_context.bodyEnd(); ++p)
            for (size_t i = 0; i < listOf(p).size(); ++i)
                if (RateName name; isPassRate(m_context, listOf(p)[i], &name) && speaksOfWhole(name.subject))
                    if (const Counted counted = countedRate(listOf(p), i); counted.rate)
                        m_counted.push_back(counted);
        if (m_counted.empty())
            return;
        for (int p = 0; p < m_context.bodyEnd(); ++p)
            for (size_t i = 0; i < listOf(p).size(); ++i)
                judge(listOf(p), i);
    }

private:
    const std::vector<Quantity> &listOf(int paragraph) const
    {
        return m_context.readings[size_t(paragraph)].quantities;
    }

    /// Of the whole, now, and with no counts of its own in front: what else might be meant is left alone.
    bool speaksOfAllNow(const std::vector<Quantity> &list, size_t at, const RateName &name) const
    {
        static const QRegularExpression all(u"全[省市县区州国旗]|总体|整体"_s);
        static const QRegularExpression otherTime(
            u"年|季|月|上期|上次|同期|去|前|原|此后|提[高升]|上升|下降|整改|复[查核]|目标|要求|力争|确保|"
            u"不低于|不得|以上|超过|高于|低于|达到|其中|抽查比例"_s);
        const Quantity &rate = list[at];
        if (rate.bracket != 0 || !speaksOfWhole(name.subject) || thingIn(name.subject) != rate.thing)
            return false;
        for (size_t j = at; j-- > 0 && list[j].sentence == rate.sentence;) {
            RateName before;
            if (at - j > reach || !isPassRate(m_context, list[j], &before) || !speaksOfWhole(before.subject))
                return false;
        }
        const auto &starts = m_context.readings[size_t(rate.paragraph)].sentenceStarts;
        const int from = rate.sentence < int(starts.size()) ? starts[size_t(rate.sentence)] : 0;
        const QString words = m_context.lines.at(size_t(rate.paragraph)).mid(from, rate.start - from);
        return all.match(words).hasMatch() && !otherTime.match(words).hasMatch();
    }

    void judge(const std::vector<Quantity> &list, size_t at)
    {
        const Quantity &rate = list[at];
        RateName name;
        if (!isPassRate(m_context, rate, &name) || !speaksOfAllNow(list, at, name))
            return;
        const Counted *whole = nullptr;
        for (const Counted &one : m_counted) {
            if (one.rate->thing != rate.thing)
                continue;
            if (one.rate == &rate || fitOf(one.part, one.whole, rate) != Fit::None)
                return;
            if (!whole || one.whole > whole->whole)
                whole = &one;
        }
        if (!whole)
            return;
        const QString expected = asPercent(whole->part, whole->whole, rate.decimals);
        m_context.hold("rate", rate.paragraph, name.start, rate.end, {whole->rate},
                       ProofResult::Contradiction);
        m_context.restated.insert(&rate);
        m_context.add(ProofKind::Contradiction, "rate", rate.paragraph, name.start, rate.end,
                      {QT_TRANSLATE_NOOP("xw", "Elsewhere this text gives %1 (%2 of %3)"),
                       {expected, QString::number(whole->part), QString::number(whole->whole)}},
                      expected);
    }

    ProofContext &m_context;
    std::vector<Counted> m_counted;
};

} // namespace

void checkRestated(ProofContext &context)
{
    Restated(context).check();
}

} // namespace xw::notice
