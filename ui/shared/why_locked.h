// whyLocked: why nothing can be changed in a workspace: the round is signed, or the file was opened for
// reading.
#pragma once

#include <QString>

namespace xw
{
class Workspace;
}

namespace xw::ui
{

/// A few words; empty: it can be changed.
[[nodiscard]] QString whyLocked(const Workspace &workspace);

} // namespace xw::ui
