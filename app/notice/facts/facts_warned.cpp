// Warnings before a veto: sites on which a counted condition was noted below its limit, but not far below it.
#include "notice/facts/facts_parts.h"
#include "notice/facts/problem_groups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// Counted, below the limit, and at least `percent` of it.
bool isNearLimit(const Finding &finding, const Condition *condition, int percent)
{
    return condition && condition->threshold && finding.inForce() && finding.count > 0 &&
           finding.count < *condition->threshold &&
           qint64(finding.count) * 100 >= qint64(*condition->threshold) * percent;
}

} // namespace

void addWarningFacts(FactNode &node, const RoundState &state, SubjectKind kind,
                     const NoticeSettings &settings)
{
    const SubjectNames called(state, kind);
    const int percent = warnedFrom(settings);
    QStringList all;
    std::vector<std::pair<const Condition *, QStringList>> byCondition;
    for (const Subject &subject : state.subjects()) {
        // Whoever fails already needs no warning.
        if (percent <= 0 || subject.kind != kind || !state.belongsTo(subject.id, Population::Qualified))
            continue;
        bool isWarned = false;
        for (const Finding &finding : state.findings(subject.id)) {
            const Condition *condition = state.standard().condition(finding.indicator);
            if (!isNearLimit(finding, condition, percent))
                continue;
            isWarned = true;
            auto known = std::find_if(byCondition.begin(), byCondition.end(),
                                      [&](const auto &one) { return one.first == condition; });
            if (known == byCondition.end())
                known = byCondition.insert(byCondition.end(), {condition, {}});
            if (!known->second.contains(called.of(subject)))
                known->second += called.of(subject);
        }
        if (isWarned)
            all += called.of(subject);
    }
    FactNode &warned = node.setNames(u"warned"_s, all);
    std::vector<FactNodePtr> list;
    for (const auto &[condition, names] : byCondition) {
        const FactNodePtr one = warned.objectPtr(memberName(condition->id.value()));
        one->setText(u"label"_s, state.standard().label(condition->id));
        one->setText(u"limit"_s, QString::number(*condition->threshold) + condition->unit);
        one->setNames(u"subjects"_s, names);
        list.push_back(one);
    }
    warned.setItems(u"list"_s, std::move(list));
}

} // namespace xw::notice
