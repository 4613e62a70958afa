// What people decide about the machine's suggestions: the way of a plan into the file.
#include "workspace/commands/workspace_p.h"
#include "workspace/suggestions.h"

namespace xw
{

QFuture<Result<void>> Workspace::decide(SuggestionPlan plan)
{
    const auto prepare = [this, plan = std::move(plan)](UndoEntry &step) -> Result<PreparedChange<Nothing>> {
        if (auto writable = d->writable(); !writable)
            return tl::unexpected(writable.error());
        PreparedChange<Nothing> change{d->transaction("")};
        Result<SuggestionChange> planned = plan(*m_state, {change.transaction.author, change.transaction.at});
        if (!planned)
            return tl::unexpected(planned.error());
        change.transaction.command = planned->command;
        change.transaction.subject = planned->subject;
        change.transaction.before = planned->before;
        change.transaction.after = planned->after;
        change.transaction.writes = std::move(planned->writes);
        step = planned->step;
        return change;
    };
    return d->submitStep<Nothing, void>(prepare);
}

} // namespace xw
