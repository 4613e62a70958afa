// Where the blocks of a notice stand on its pages, and where its text names an annex: what bookmarks and
// links need, the same in every format with pages.
#pragma once

#include "notice/compose/document.h"
#include "notice/page_layout.h"

namespace xw::notice
{

struct BlockPlace {
    int page = -1; ///< -1: nothing of the block is printed
    qreal top = 0; ///< points under the sheet's upper edge
};
/// Where the first line of each block stands.
[[nodiscard]] std::vector<BlockPlace> blockPlaces(const NoticeDocument &document, const PageLayout &layout);

/// An annex's name in the text (附件3, or its line in the list of annexes), to be clicked on.
struct AnnexLink {
    int page = 0;
    QRectF rect;      ///< points from the page's top left corner
    int block = 0;    ///< the block that names the annex
    size_t annex = 0; ///< the block where that annex starts
};
/// In reading order. Names within the annexes themselves lead nowhere, and neither do numbers of annexes that
/// the notice does not have.
[[nodiscard]] std::vector<AnnexLink> annexLinks(const NoticeDocument &document, const PageLayout &layout);

} // namespace xw::notice
