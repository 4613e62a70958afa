#include "ui/signing/signing_recovery.h"

#include "base/when_done.h"
#include "closing/sign_round.h"

namespace xw::ui
{

void recoverInterrupted(Workspace &workspace, QObject *context, std::function<void(const Message &)> told,
                        std::function<void(const Error &)> failed)
{
    if (!closing::pendingFolder(workspace.location()))
        return; // nearly always
    whenDone(workspace.history({}, closing::wholeHistory), context,
             [location = workspace.location(), told = std::move(told),
              failed = std::move(failed)](const Result<std::vector<AuditEntry>> &history) {
                 if (!history)
                     return failed(history.error());
                 const auto interrupted = closing::recoverPending(location, *history);
                 if (!interrupted)
                     return failed(interrupted.error());
                 if (const Message words = closing::toldOf(*interrupted); !words.isEmpty())
                     told(words);
             });
}

} // namespace xw::ui
