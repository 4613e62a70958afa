#include "domain/round/tally.h"

#include <algorithm>

namespace xw
{

namespace
{

size_t at(SubjectKind kind)
{
    return static_cast<size_t>(kind);
}

void change(Counts &to, const Counts &by, int sign)
{
    if (sign > 0)
        to += by;
    else
        to -= by;
}

} // namespace

Counts Counts::of(const RoundWork &work)
{
    const auto is = [&](Population population) { return int(belongsTo(population, work)); };
    Counts counts;
    counts.running = is(Population::Running);
    counts.sampled = is(Population::Due);
    counts.checked = is(Population::Checked);
    counts.qualified = is(Population::Qualified);
    counts.unqualified = is(Population::Unqualified);
    counts.outsideSample = is(Population::OutsideSample);
    counts.toSettle = is(Population::ToSettle);
    counts.reviewPending = is(Population::AwaitingReview);
    counts.sentBack = is(Population::SentBack);
    return counts;
}

Counts &Counts::operator+=(const Counts &o)
{
    running += o.running;
    sampled += o.sampled;
    checked += o.checked;
    qualified += o.qualified;
    unqualified += o.unqualified;
    outsideSample += o.outsideSample;
    toSettle += o.toSettle;
    reviewPending += o.reviewPending;
    sentBack += o.sentBack;
    unclassified += o.unclassified;
    return *this;
}

Counts &Counts::operator-=(const Counts &o)
{
    running -= o.running;
    sampled -= o.sampled;
    checked -= o.checked;
    qualified -= o.qualified;
    unqualified -= o.unqualified;
    outsideSample -= o.outsideSample;
    toSettle -= o.toSettle;
    reviewPending -= o.reviewPending;
    sentBack -= o.sentBack;
    unclassified -= o.unclassified;
    return *this;
}

void Tally::add(const Contribution &c)
{
    apply(c, 1);
}

void Tally::remove(const Contribution &c)
{
    apply(c, -1);
}

void Tally::replace(const Contribution &before, const Contribution &after)
{
    if (before == after)
        return;
    remove(before);
    add(after);
}

// Cells that return to zero are erased, so that a tally equals the one that was counted from nothing.
void Tally::apply(const Contribution &c, int sign)
{
    const size_t kind = at(c.kind);
    if (c.counts != Counts{}) {
        change(m_total[kind], c.counts, sign);
        Counts &region = m_region[kind][c.region];
        change(region, c.counts, sign);
        if (region == Counts{})
            m_region[kind].remove(c.region);
        if (c.kind == SubjectKind::Website) {
            const auto type = static_cast<size_t>(c.type);
            change(m_type[type], c.counts, sign);
            auto &types = m_regionType[c.region];
            change(types[type], c.counts, sign);
            if (std::all_of(types.begin(), types.end(), [](const Counts &n) { return n == Counts{}; }))
                m_regionType.remove(c.region);
        } else {
            change(m_platform[static_cast<size_t>(c.platform)], c.counts, sign);
            change(m_level[static_cast<size_t>(c.level)], c.counts, sign);
        }
    }
    for (const IndicatorId &id : c.problems) {
        int &count = m_problems[kind][id];
        count += sign;
        if (count == 0)
            m_problems[kind].remove(id);
    }
}

Counts Tally::total(SubjectKind kind) const
{
    return m_total[at(kind)];
}

Counts Tally::region(SubjectKind kind, RegionId region) const
{
    return m_region[at(kind)].value(region);
}

Counts Tally::type(WebsiteType type) const
{
    return m_type[static_cast<size_t>(type)];
}

Counts Tally::group(WebsiteGroup group) const
{
    Counts counts;
    for (int type = 0; type < websiteTypeCount; ++type)
        if (belongsTo(group, WebsiteType(type)))
            counts += m_type[size_t(type)];
    return counts;
}

Counts Tally::regionType(RegionId region, WebsiteType type) const
{
    const auto found = m_regionType.constFind(region);
    return found == m_regionType.cend() ? Counts{} : (*found)[static_cast<size_t>(type)];
}

Counts Tally::platform(Platform platform) const
{
    return m_platform[static_cast<size_t>(platform)];
}

Counts Tally::mediaGroup(bool applications) const
{
    Counts sum;
    for (int i = 0; i < platformCount; ++i)
        if (isApplication(Platform(i)) == applications)
            sum += m_platform[size_t(i)];
    return sum;
}

Counts Tally::level(MediaLevel level) const
{
    return m_level[static_cast<size_t>(level)];
}

int Tally::problem(SubjectKind kind, const IndicatorId &indicator) const
{
    return m_problems[at(kind)].value(indicator);
}

QHash<IndicatorId, int> Tally::problems(SubjectKind kind) const
{
    return m_problems[at(kind)];
}

} // namespace xw
