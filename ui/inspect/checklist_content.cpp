#include "ui/inspect/checklist_content.h"

#include "domain/printed_words.h"

#include "models/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

namespace
{
using models::label;

/// The context that translators see.
class Checklist
{
    Q_DECLARE_TR_FUNCTIONS(xw::ui::Checklist)
};

QString sure(Certainty certainty)
{
    switch (certainty) {
    case Certainty::A:
        return Checklist::tr("Certain: several copies of the document agree.");
    case Certainty::B:
        return Checklist::tr("Seen in one copy of the document alone.");
    case Certainty::C:
        return Checklist::tr("Not verified: check it against the document.");
    case Certainty::D:
        return Checklist::tr("Inferred from the document, not written in it.");
    }
    return {};
}

QString tip(const QString &words, const QString &source, Certainty certainty)
{
    return u"<p>%1</p><p>%2<br>%3</p>"_s.arg(words.toHtmlEscaped(), source.toHtmlEscaped(), sure(certainty));
}

ChecklistItem conditionItem(const Condition &condition, const IndicatorId &owner, int place)
{
    ChecklistItem item;
    item.id = condition.id.value();
    item.parent = owner.value();
    item.key = place <= 9 ? QString::number(place) : QString();
    item.text = label(condition.label.isEmpty() ? condition.text : condition.label, condition.textEnglish);
    item.toolTip = tip(label(condition.text, condition.textEnglish), condition.source, condition.certainty);
    item.number.shown = condition.threshold.has_value();
    item.number.limit = condition.threshold.value_or(0);
    item.number.unit = label(condition.unit, condition.unit == u"%"_s ? condition.unit : u" "_s).trimmed();
    return item;
}

ChecklistItem indicatorItem(const Standard &standard, const Indicator &indicator, int place)
{
    ChecklistItem item;
    item.id = indicator.id.value();
    item.text = nameOf(indicator);
    item.toolTip = tip(indicator.description.isEmpty() ? indicator.name : indicator.description,
                       indicator.source, indicator.certainty);
    if (indicator.kind == IndicatorKind::Veto) {
        item.key = place <= 9 ? QString::number(place) : QString();
        return item;
    }
    item.tone = indicator.kind == IndicatorKind::Bonus ? Tone::Good : Tone::Warn;
    item.number.shown = true;
    item.number.decimals = 2;
    item.number.prefix = indicator.kind == IndicatorKind::Bonus ? u"+"_s : u"−"_s;
    int most = standard.scale.base;
    for (const IndicatorGroup &group : standard.groups)
        if (group.id == indicator.group)
            most = group.points.value_or(most);
    item.number.most = indicator.points.value_or(most);
    return item;
}

QString headingOf(const Standard &standard, const QString &group)
{
    for (const IndicatorGroup &known : standard.groups)
        if (known.id == group)
            return known.points
                       ? u"%1 · %2"_s.arg(label(known.name, known.nameEnglish), hundredthsText(*known.points))
                       : label(known.name, known.nameEnglish);
    return {};
}

QString sectionTitle(IndicatorKind kind)
{
    switch (kind) {
    case IndicatorKind::Veto:
        return Checklist::tr("I. Vetoes");
    case IndicatorKind::Deduction:
        return Checklist::tr("II. Deductions");
    case IndicatorKind::Bonus:
        return Checklist::tr("III. Bonus");
    }
    return {};
}

ChecklistSection section(const RoundState &state, const Subject &subject, IndicatorKind kind,
                         const QString &id)
{
    ChecklistSection made{id, sectionTitle(kind), kind == IndicatorKind::Veto, {}};
    const Standard &standard = state.standard();
    QString group;
    int place = 0;
    for (const Indicator *indicator : standard.applicable(subject)) {
        if (indicator->kind != kind)
            continue;
        ChecklistItem item = indicatorItem(standard, *indicator, ++place);
        if (kind == IndicatorKind::Deduction && indicator->group != group)
            item.heading = headingOf(standard, group = indicator->group);
        made.items.append(item);
        int inner = 0;
        for (const Condition &condition : indicator->conditions)
            made.items.append(conditionItem(condition, indicator->id, ++inner));
    }
    return made;
}

ChecklistSection unclassified(const RoundState &state, const Subject &subject)
{
    ChecklistSection made{u"unclassified"_s, Checklist::tr("Unclassified findings"), true, {}};
    for (const Finding &finding : state.findings(subject.id)) {
        const Indicator *known = state.standard().indicator(finding.indicator);
        if (!finding.inForce() || (known && known->applies(subject)))
            continue;
        ChecklistItem item;
        item.id = u"finding:%1"_s.arg(finding.id.value());
        item.text = finding.note.isEmpty() ? state.standard().label(finding.indicator) : finding.note;
        item.toolTip =
            Checklist::tr("Recorded in words that match no indicator of this subject. Take the tick "
                          "away and tick the indicator that is meant.");
        item.tone = Tone::Warn;
        made.items.append(item);
    }
    return made;
}

} // namespace

QString nameOf(const Indicator &indicator)
{
    return label(indicator.name, indicator.nameEnglish);
}

QString nameOf(const Standard &standard, const IndicatorId &id)
{
    if (const Condition *condition = standard.condition(id))
        return label(condition->label.isEmpty() ? condition->text : condition->label, condition->textEnglish);
    const Indicator *indicator = standard.indicator(id);
    return indicator ? nameOf(*indicator) : id.value();
}

QList<ChecklistSection> checklistSections(const RoundState &state, const Subject &subject)
{
    QList<ChecklistSection> sections;
    for (const auto &[kind, id] : {std::pair(IndicatorKind::Veto, u"veto"_s),
                                   {IndicatorKind::Deduction, u"deduction"_s},
                                   {IndicatorKind::Bonus, u"bonus"_s}})
        if (kind == IndicatorKind::Veto || state.round().scope.depth == RoundDepth::Full)
            if (ChecklistSection made = section(state, subject, kind, id); !made.items.isEmpty())
                sections.append(made);
    if (ChecklistSection made = unclassified(state, subject); !made.items.isEmpty())
        sections.prepend(made);
    return sections;
}

FindingId unclassifiedId(const QString &item)
{
    return item.startsWith(u"finding:") ? FindingId(item.mid(8).toLongLong()) : FindingId();
}

const Finding *findingOfItem(const RoundState &state, SubjectId subject, const QString &item)
{
    if (item.isEmpty())
        return nullptr;
    if (const FindingId id = unclassifiedId(item); id.isValid())
        return state.finding(id);
    const IndicatorId id(item);
    if (const Finding *own = state.findingInForce(subject, id))
        return own;
    const Indicator *indicator = state.standard().indicator(id);
    if (!indicator || indicator->id != id)
        return nullptr;
    for (const Condition &condition : indicator->conditions)
        if (const Finding *inner = state.findingInForce(subject, condition.id))
            return inner;
    return nullptr;
}

} // namespace xw::ui
