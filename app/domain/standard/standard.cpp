#include "domain/standard.h"

namespace xw
{

namespace
{

// "W4.1" belongs to "W4".
bool owns(const Indicator &indicator, const IndicatorId &id)
{
    const QString &own = indicator.id.value();
    const QString &text = id.value();
    return text.size() > own.size() && text.startsWith(own) && text.at(own.size()) == u'.';
}

} // namespace

bool Indicator::applies(const Subject &subject) const
{
    return appliesTo == subject.kind && (!portalsOnly || isPortal(subject.type));
}

const Indicator *Standard::indicator(const IndicatorId &id) const
{
    for (const Indicator &candidate : indicators) {
        if (candidate.id == id)
            return &candidate;
        if (!owns(candidate, id))
            continue;
        for (const Condition &condition : candidate.conditions)
            if (condition.id == id)
                return &candidate;
    }
    return nullptr;
}

const Condition *Standard::condition(const IndicatorId &id) const
{
    const Indicator *owner = indicator(id);
    if (!owner || owner->id == id)
        return nullptr;
    for (const Condition &condition : owner->conditions)
        if (condition.id == id)
            return &condition;
    return nullptr;
}

std::vector<const Indicator *> Standard::applicable(const Subject &subject) const
{
    std::vector<const Indicator *> found;
    for (const Indicator &candidate : indicators)
        if (candidate.applies(subject))
            found.push_back(&candidate);
    return found;
}

QString Standard::label(const IndicatorId &id) const
{
    if (const Condition *named = condition(id))
        return named->label.isEmpty() ? named->text : named->label;
    const Indicator *owner = indicator(id);
    return owner ? owner->name : QString();
}

} // namespace xw
