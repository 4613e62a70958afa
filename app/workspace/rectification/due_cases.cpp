// What a person is reminded of: cases past their day, and those whose day comes.
#include "workspace/rectification.h"

#include "domain/round_state.h"

namespace xw
{

DueSoon::DueSoon(const RoundState &state, QDate today, int workDays)
    : m_today(today), m_until(workDaysOf(state).value_or(WorkDays()).after(today, workDays))
{
}

WaitingCases waitingCases(const RoundState &state, QDate today, int workDays)
{
    WaitingCases waiting;
    if (state.cases().cases().empty())
        return waiting; // the calendar need not be read
    const DueSoon due(state, today, workDays);
    for (const RectificationCase &one : state.cases().cases()) {
        waiting.overdue += due.isOverdue(one);
        waiting.soon += due.isSoon(one);
    }
    return waiting;
}

} // namespace xw
