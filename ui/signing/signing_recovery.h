// signing_recovery: when a workspace was opened, finishes or takes back a signing that was cut off.
#pragma once

#include "base/error.h"

#include <functional>

class QObject;

namespace xw
{
class Workspace;
}

namespace xw::ui
{

/// `told` gets the sentence for the person, later and only if something was interrupted; `failed` what went
/// wrong. Neither if `context` is gone by then. `workspace` is open for writing.
void recoverInterrupted(Workspace &workspace, QObject *context, std::function<void(const Message &)> told,
                        std::function<void(const Error &)> failed);

} // namespace xw::ui
