// The state of each item of a checklist, read from the round.
#include "ui/inspect/checklist_content.h"

#include "domain/printed_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

namespace
{

/// The context that translators see.
class States
{
    Q_DECLARE_TR_FUNCTIONS(xw::ui::Checklist)
};

/// How much evidence is bound to a finding.
QHash<FindingId, int> evidenceOf(const RoundState &state, SubjectId subject)
{
    QHash<FindingId, int> counts;
    for (const Evidence &evidence : state.evidence(subject))
        if (evidence.withdrawnBy.isEmpty() && evidence.finding.isValid())
            ++counts[evidence.finding];
    return counts;
}

struct Reader {
    const RoundState &state;
    const Subject &subject;
    const QHash<QString, bool> &pending;
    QHash<FindingId, int> evidence = evidenceOf(state, subject.id);

    [[nodiscard]] ChecklistState item(const IndicatorId &id, const Finding *finding, bool checked) const
    {
        ChecklistState made;
        made.pending = pending.contains(id.value());
        made.checked = pending.value(id.value(), checked);
        if (!finding)
            return made;
        made.number = finding->count;
        if (const int count = evidence.value(finding->id); count > 0)
            made.badge = States::tr("%Ln evidence", nullptr, count);
        return made;
    }

    [[nodiscard]] ChecklistState condition(const Condition &condition) const
    {
        const Finding *finding = state.findingInForce(subject.id, condition.id);
        return item(condition.id, finding, finding && holds(state.standard(), *finding));
    }

    [[nodiscard]] ChecklistState indicator(const Indicator &indicator,
                                           const QList<ChecklistState> &conditions) const
    {
        const Finding *own = state.findingInForce(subject.id, indicator.id);
        bool checked = own != nullptr;
        int bound = own ? evidence.value(own->id) : 0;
        QStringList counts;
        for (size_t i = 0; i < indicator.conditions.size(); ++i) {
            const ChecklistState &inner = conditions.at(qsizetype(i));
            checked = checked || inner.checked;
            if (const Finding *finding = state.findingInForce(subject.id, indicator.conditions[i].id))
                bound += evidence.value(finding->id);
            if (const auto limit = indicator.conditions[i].threshold)
                counts << u"%1/%2%3"_s.arg(inner.number)
                              .arg(*limit)
                              .arg(indicator.conditions[i].unit == u"%"_s ? u"%"_s : QString());
        }
        ChecklistState made = item(indicator.id, own, checked);
        made.hint = counts.join(u" · "_s);
        if (indicator.kind != IndicatorKind::Veto)
            made.hint = indicator.points ? hundredthsText(*indicator.points) : States::tr("points not set");
        made.badge = bound > 0 ? States::tr("%Ln evidence", nullptr, bound) : QString();
        return made;
    }
};

void sectionBadges(const RoundState &state, const Subject &subject, ChecklistStates &made)
{
    const Judgement &judgement = state.judgement(subject.id);
    const Scale &scale = state.standard().scale;
    if (const int vetoes = int(judgement.vetoes.size()); vetoes > 0)
        made.sections.insert(u"veto"_s, {States::tr("%Ln held", nullptr, vetoes), Tone::Bad});
    if (state.round().scope.depth == RoundDepth::Veto)
        return; // nothing is scored
    if (!judgement.vetoes.empty()) {
        made.sections.insert(u"deduction"_s, {States::tr("not scored after a veto"), Tone::Muted});
        return;
    }
    made.sections.insert(u"deduction"_s,
                         {judgement.pointsUnknown ? States::tr("points not set")
                                                  : hundredthsText(scale.base - judgement.deducted),
                          judgement.deducted > 0 || judgement.pointsUnknown ? Tone::Warn : Tone::Neutral});
    made.sections.insert(u"bonus"_s,
                         {u"%1 / %2"_s.arg(hundredthsText(judgement.bonus), hundredthsText(scale.bonusMax)),
                          judgement.bonus > 0 ? Tone::Good : Tone::Neutral});
}

} // namespace

ChecklistStates checklistStates(const RoundState &state, const Subject &subject,
                                const QHash<QString, bool> &pending)
{
    ChecklistStates made;
    const Reader reader{state, subject, pending};
    for (const Indicator *indicator : state.standard().applicable(subject)) {
        QList<ChecklistState> conditions;
        for (const Condition &condition : indicator->conditions) {
            conditions.append(reader.condition(condition));
            made.items.insert(condition.id.value(), conditions.last());
        }
        made.items.insert(indicator->id.value(), reader.indicator(*indicator, conditions));
    }
    for (const Finding &finding : state.findings(subject.id)) {
        const QString id = u"finding:%1"_s.arg(finding.id.value());
        if (finding.inForce())
            made.items.insert(id, reader.item(IndicatorId(id), &finding, true));
    }
    sectionBadges(state, subject, made);
    return made;
}

} // namespace xw::ui
