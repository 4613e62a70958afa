// What a notice's settings bring along into the next round: the office's own words stay, what belongs to one
// notice does not.
#pragma once

#include "notice/notice_settings.h"

namespace xw::notice
{

/// Everything but what belongs to one issue: number and days, what the days of the check were, numbers that
/// no register holds, who was praised, what was disposed of whom. A title is kept where it does not name the
/// round.
[[nodiscard]] NoticeSettings carriedOver(NoticeSettings settings, const Round &from);
/// The settings of `next` as a document, by those of the open round. nullopt: there is nothing to bring
/// along. Format: what is stored cannot be read.
[[nodiscard]] Result<std::optional<Document>> carriedSettings(const RoundState &state, const Round &next);

} // namespace xw::notice
