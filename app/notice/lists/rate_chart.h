// A chart of rates as a picture for documents, dark on white, whatever the colours of the program.
#pragma once

#include "notice/list_document.h"

namespace xw::notice
{

/// PNG, with its title as caption. Needs Qt Gui.
[[nodiscard]] Picture rateChart(const ListChart &chart);

} // namespace xw::notice
