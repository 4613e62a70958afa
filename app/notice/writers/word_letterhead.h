// The notice on the office's letterhead: its package with our text, styles, numbering and footers put in.
#pragma once

#include "base/error.h"
#include "notice/compose/document.h"

namespace xw::notice
{

/// Errors as letterheadPlaces().
[[nodiscard]] Result<QByteArray> writeDocxOn(const NoticeDocument &document, const QByteArray &letterhead);

} // namespace xw::notice
