// The annexes of a notice, by the blocks that start them.
#pragma once

#include "notice/compose/document.h"

namespace xw::notice
{

[[nodiscard]] std::vector<size_t> annexStarts(const NoticeDocument &document);

} // namespace xw::notice
