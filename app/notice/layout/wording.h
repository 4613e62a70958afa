// The few words that the writers add round the data of an element; one place, so that every format says the
// same.
#pragma once

#include "notice/compose/document.h"

namespace xw::notice
{

/// （此件主动公开）, whether or not the brackets were typed.
[[nodiscard]] QString remarkText(const Remark &remark);
/// 抄送：…。
[[nodiscard]] QString copyToText(const Imprint &imprint);
/// 2020年4月2日印发
[[nodiscard]] QString printedText(const Imprint &imprint);
/// 附件 or 附件3
[[nodiscard]] QString annexMark(const AnnexStart &annex);
/// 附件：1. before the first title of a list, 2. before the others; no number where there is one title.
[[nodiscard]] QString annexListLabel(qsizetype index);
[[nodiscard]] QString annexListNumber(const AnnexList &list, qsizetype index);

} // namespace xw::notice
