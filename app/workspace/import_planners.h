// The planners of the built-in kinds, one .cpp each. See import.h for what a plan is.
#pragma once

#include "workspace/import.h"

namespace xw
{

[[nodiscard]] Result<ImportPlan> planWebsites(const ImportInput &input);
[[nodiscard]] Result<ImportPlan> planMedia(const ImportInput &input);
[[nodiscard]] Result<ImportPlan> planResults(const ImportInput &input);
[[nodiscard]] Result<ImportPlan> planHistory(const ImportInput &input);
[[nodiscard]] Result<ImportPlan> planRounds(const ImportInput &input);
[[nodiscard]] Result<ImportPlan> planSuccessions(const ImportInput &input);

} // namespace xw
