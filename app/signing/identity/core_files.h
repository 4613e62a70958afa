// The one place of this room that asks the operating system not to write this process's memory to a file when
// it crashes: passwords and keys would be in it.
#pragma once

namespace xw::signing
{

/// From the first secret on, until the process ends. Where a system leaves crash reports to the user's choice
/// (Windows) nothing happens.
void forbidCoreFiles();

} // namespace xw::signing
