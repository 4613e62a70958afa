// The lines of a title: broken by sense, in the shape of a trapezium or a rhombus (GB/T 9704-2012, 7.3.1).
#pragma once

#include "notice/compose/document.h"

namespace xw::notice
{

/// The title with a line feed where each line ends. `room`: how many Han characters fit a line. Line feeds
/// that the author set stay.
[[nodiscard]] Runs shapedTitle(const Runs &title, qreal room);

} // namespace xw::notice
