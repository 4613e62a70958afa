#include "workspace/merging.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace xw
{

QFuture<Result<void>> saveMerge(Workspace &workspace, MergeSaving saving)
{
    if (workspace.state().round().phase != RoundPhase::Signed)
        return workspace.apply(saving.command, saving.what, std::move(saving.writes), {}, {},
                               saving.endsSample, {saving.basis, saving.basis.has_value()});
    return workspace.changeCases(
        [saving = std::move(saving)](const RoundState &state, const CaseStamp &) -> Result<CaseChange> {
            if (saving.basis && *saving.basis != state.sequence())
                return failure(
                    ErrorCode::Conflict,
                    {QT_TRANSLATE_NOOP("xw", "The workspace changed while the package was being read"), {}},
                    {}, {QT_TRANSLATE_NOOP("xw", "Take the package again"), {}});
            CaseChange change;
            change.command = saving.command;
            change.after = saving.what;
            change.writes = saving.writes;
            return change;
        });
}

} // namespace xw
