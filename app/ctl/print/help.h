// What `xunwangctl help` says: the list of commands, or one command with its options.
#pragma once

#include "ctl/session/arguments.h"

namespace xw::ctl
{

[[nodiscard]] QString helpText(const std::vector<CommandSpec> &commands);
[[nodiscard]] QString helpText(const CommandSpec &command);
/// The commands that words name: "import", "round list", or "round" for all that begin so. Empty: none.
[[nodiscard]] std::vector<const CommandSpec *> commandsNamed(const std::vector<CommandSpec> &commands,
                                                             const QStringList &words);

} // namespace xw::ctl
