#include "domain/standard/scoring.h"

#include <QHash>
#include <algorithm>

namespace xw
{

namespace
{

// The hundredths of one indicator or group never exceed its own points.
qint64 capped(qint64 sum, const std::optional<int> &points)
{
    return points ? qMin<qint64>(sum, *points) : sum;
}

// What the findings in force say, indicator by indicator in the standard's order.
class Sheet
{
public:
    Sheet(const Standard &standard, const Subject &subject, std::span<const Finding> findings)
        : m_standard(standard), m_noService(subject.noService)
    {
        for (const Finding &finding : findings) {
            if (!finding.inForce())
                continue;
            const Indicator *indicator = standard.indicator(finding.indicator);
            unsettled = unsettled || !indicator || indicator->appliesTo != subject.kind;
            if (!indicator || !indicator->applies(subject))
                unclassified = true;
            else
                m_marks.emplace_back(indicator, &finding);
            any = true;
        }
        // Indicators lie in one vector: the order of their addresses is the standard's order.
        std::stable_sort(m_marks.begin(), m_marks.end(),
                         [](const Mark &a, const Mark &b) { return std::less<>()(a.first, b.first); });
    }

    std::vector<IndicatorId> vetoes() const
    {
        std::vector<IndicatorId> found;
        for (const auto &[indicator, finding] : m_marks)
            if (holds(m_standard, *finding) && (found.empty() || found.back() != indicator->id))
                found.push_back(indicator->id);
        return found;
    }

    // Hundredths of all indicators of a kind after the caps of indicator and group.
    int points(IndicatorKind kind)
    {
        QHash<QString, qint64> groups;
        for (size_t i = 0; i < m_marks.size();) {
            const Indicator &indicator = *m_marks[i].first;
            qint64 sum = 0;
            for (; i < m_marks.size() && m_marks[i].first == &indicator; ++i)
                if (counts(indicator, kind))
                    sum += pointsOf(indicator, *m_marks[i].second);
            groups[indicator.group] += capped(sum, indicator.points);
        }
        qint64 total = groups.value(QString());
        for (const IndicatorGroup &group : m_standard.groups)
            total += capped(groups.value(group.id), group.points);
        return static_cast<int>(qMin<qint64>(total, 10'000'000));
    }

    bool any = false;
    bool unclassified = false;
    bool unsettled = false; ///< by words that mean nothing known
    bool pointsUnknown = false;

private:
    using Mark = std::pair<const Indicator *, const Finding *>;

    bool counts(const Indicator &indicator, IndicatorKind kind) const
    {
        return indicator.kind == kind && !(m_noService && inServiceGroup(indicator));
    }

    bool inServiceGroup(const Indicator &indicator) const
    {
        return std::any_of(
            m_standard.groups.begin(), m_standard.groups.end(),
            [&](const IndicatorGroup &group) { return group.service && group.id == indicator.group; });
    }

    int pointsOf(const Indicator &indicator, const Finding &finding)
    {
        if (finding.count > 0)
            return finding.count;
        if (!indicator.deduction && !indicator.points)
            pointsUnknown = true;
        return indicator.deduction.value_or(indicator.points.value_or(0));
    }

    const Standard &m_standard;
    bool m_noService;
    std::vector<Mark> m_marks;
};

// What is left of part 2, brought back to the full base where 办事服务 was not checked.
int remaining(const Scale &scale, int deducted, bool noService)
{
    const int left = qMax(0, (noService ? scale.noServiceBase : scale.base) - deducted);
    if (!noService)
        return left;
    const qint64 twice = qint64(left) * scale.factorNumerator * 2 + scale.factorDenominator;
    return static_cast<int>(twice / (qint64(scale.factorDenominator) * 2));
}

} // namespace

bool holds(const Standard &standard, const Finding &finding)
{
    const Indicator *indicator = finding.inForce() ? standard.indicator(finding.indicator) : nullptr;
    if (!indicator || indicator->kind != IndicatorKind::Veto)
        return false;
    const Condition *condition = standard.condition(finding.indicator);
    return !condition || !condition->threshold || finding.count <= 0 ||
           finding.count >= *condition->threshold;
}

Judgement judge(const Standard &standard, const Subject &subject, const Inspection &inspection,
                std::span<const Finding> findings, RoundDepth depth)
{
    Sheet sheet(standard, subject, findings);
    Judgement judgement;
    judgement.vetoes = sheet.vetoes();
    if (!judgement.vetoes.empty()) {
        judgement.verdict = Verdict::Unqualified;
        return judgement; // 19号: a veto ends it, nothing is scored
    }
    const Scale &scale = standard.scale;
    const bool computed = depth == RoundDepth::Full;
    const bool scored = subject.isWebsite() && isPortal(subject.type) && (computed || inspection.statedScore);
    judgement.deducted = computed ? sheet.points(IndicatorKind::Deduction) : 0;
    int score = remaining(scale, judgement.deducted, subject.noService);
    const bool failed = (inspection.statedScore ? *inspection.statedScore : score) < scale.pass;
    if (computed && score > scale.bonusGate)
        judgement.bonus = qMin(scale.bonusMax, sheet.points(IndicatorKind::Bonus));
    score += judgement.bonus;
    judgement.pointsUnknown = sheet.pointsUnknown;

    const bool stated = inspection.stated.value_or(Verdict::Unchecked) != Verdict::Unchecked;
    const bool statedDecides = stated && (sheet.unclassified || (inspection.inspected && !sheet.any));
    if (statedDecides)
        judgement.verdict = *inspection.stated;
    else if (inspection.inspected && (!sheet.unsettled || (scored && failed)))
        judgement.verdict = Verdict::Qualified;
    if (judgement.verdict == Verdict::Unchecked) {
        judgement.toSettle = sheet.unsettled;
        return judgement;
    }
    // A stated 不合格 has a reason that is not in the findings: what they leave is no score of it.
    const bool known =
        computed && scored && !judgement.pointsUnknown && judgement.verdict == Verdict::Qualified;
    if (inspection.statedScore)
        judgement.score = inspection.statedScore;
    else if (known)
        judgement.score = score;
    if (scored && failed)
        judgement.verdict = Verdict::Unqualified;
    return judgement;
}

} // namespace xw
