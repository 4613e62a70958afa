// The sample province as a workspace: register, earlier rounds, and results of most subjects, so that a new
// user finds charts that say something and ten sites that wait for an inspector. Goes through the same
// imports as anyone's files.
#pragma once

#include "base/clock.h"
#include "domain/store.h"

#include <memory>

namespace xw::demo
{

/// Fills an empty store. Blocks; needs no event loop. Error: a shipped file is damaged, or the store refused.
[[nodiscard]] Result<void> createDemoProvince(const std::shared_ptr<Store> &store,
                                              const std::shared_ptr<const Clock> &clock,
                                              const QString &author);

} // namespace xw::demo
