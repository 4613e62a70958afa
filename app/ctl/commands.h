// The table of commands. A group of commands is one .cpp file with one function that returns them.
#pragma once

#include "ctl/session/arguments.h"

namespace xw::ctl
{

[[nodiscard]] std::vector<CommandSpec> initCommands();
[[nodiscard]] std::vector<CommandSpec> importCommands();
[[nodiscard]] std::vector<CommandSpec> sampleCommands();
[[nodiscard]] std::vector<CommandSpec> sampleListCommands();
[[nodiscard]] std::vector<CommandSpec> tickCommands();
[[nodiscard]] std::vector<CommandSpec> statsCommands();
[[nodiscard]] std::vector<CommandSpec> noticeCommands();
[[nodiscard]] std::vector<CommandSpec> outlineCommands();
[[nodiscard]] std::vector<CommandSpec> templateCommands();
[[nodiscard]] std::vector<CommandSpec> signingCommands();
[[nodiscard]] std::vector<CommandSpec> proofCommands();
[[nodiscard]] std::vector<CommandSpec> subjectCommands();
[[nodiscard]] std::vector<CommandSpec> subjectEditCommands();
[[nodiscard]] std::vector<CommandSpec> assignCommands();
[[nodiscard]] std::vector<CommandSpec> reviewCommands();
[[nodiscard]] std::vector<CommandSpec> caseCommands();
[[nodiscard]] std::vector<CommandSpec> caseImportCommands(); ///< among caseCommands()
[[nodiscard]] std::vector<CommandSpec> paperCommands();
[[nodiscard]] std::vector<CommandSpec> changesCommands();
[[nodiscard]] std::vector<CommandSpec> changePictureCommands();
[[nodiscard]] std::vector<CommandSpec> appealCommands();
[[nodiscard]] std::vector<CommandSpec> secondCommands();
[[nodiscard]] std::vector<CommandSpec> dutyCommands();
[[nodiscard]] std::vector<CommandSpec> yearCommands();
[[nodiscard]] std::vector<CommandSpec> roundCommands();
[[nodiscard]] std::vector<CommandSpec> standardCommands(); ///< and the order of regions
[[nodiscard]] std::vector<CommandSpec> probeCommands();
[[nodiscard]] std::vector<CommandSpec> excuseCommands();
[[nodiscard]] std::vector<CommandSpec> sheetCommands();
[[nodiscard]] std::vector<CommandSpec> evidenceCommands();
[[nodiscard]] std::vector<CommandSpec> maintenanceCommands();
[[nodiscard]] std::vector<CommandSpec> officeCommands();

/// All of them, in the order in which help lists them.
[[nodiscard]] const std::vector<CommandSpec> &allCommands();

} // namespace xw::ctl
