// Rectification: the way of a planned change into the file.
#include "workspace/commands/workspace_p.h"

using namespace Qt::StringLiterals;

namespace xw
{

QFuture<Result<void>> Workspace::changeCases(CasePlan plan)
{
    const auto prepare = [this, plan = std::move(plan)]() -> Result<PreparedChange<Nothing>> {
        if (m_store->isReadOnly())
            return tl::unexpected(checkWritable().error());
        PreparedChange<Nothing> change{d->transaction("")};
        Result<CaseChange> planned = plan(*m_state, {change.transaction.author, change.transaction.at});
        if (!planned)
            return tl::unexpected(planned.error());
        change.transaction.command = planned->command;
        change.transaction.subject = planned->subject;
        change.transaction.round = planned->round;
        change.transaction.before = planned->before;
        change.transaction.after = planned->after;
        change.transaction.writes = std::move(planned->writes);
        return change;
    };
    return d->submit<Nothing, void>(prepare);
}

} // namespace xw
