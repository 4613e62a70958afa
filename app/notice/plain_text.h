// A notice as plain text: for the terminal, for tests, and for whoever wants to paste it.
#pragma once

#include "notice/compose/document.h"

namespace xw::notice
{

/// A line a block, headings with their numbers, table cells parted by tabs.
[[nodiscard]] QString plainNotice(const NoticeDocument &document);
/// The same of one block; `heading`: what stands before a heading of it.
[[nodiscard]] QString plainBlock(const Block &block, const QString &heading = {});
/// The numbers that headings get, block by block; empty for other blocks. Numbers begin again with each
/// annex.
[[nodiscard]] QStringList headingNumbers(const NoticeDocument &document);

} // namespace xw::notice
