// The planners of the built-in kinds, one .cpp each. `input` must outlive the run that they begin.
#pragma once

#include "workspace/import/import_run.h"

namespace xw
{

[[nodiscard]] Result<std::unique_ptr<ImportRun>> planWebsites(const ImportInput &input);
[[nodiscard]] Result<std::unique_ptr<ImportRun>> planMedia(const ImportInput &input);
[[nodiscard]] Result<std::unique_ptr<ImportRun>> planResults(const ImportInput &input);
[[nodiscard]] Result<std::unique_ptr<ImportRun>> planHistory(const ImportInput &input);
[[nodiscard]] Result<std::unique_ptr<ImportRun>> planRounds(const ImportInput &input);
[[nodiscard]] Result<std::unique_ptr<ImportRun>> planSuccessions(const ImportInput &input);

} // namespace xw
