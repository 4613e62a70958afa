// How large a picture stands in a text: its own size at 96 dots an inch, no wider than the text and no higher
// than ten lines, so that two of them and their words fit a page.
#pragma once

#include "notice/compose/document.h"
#include "notice/layout/grid.h"

namespace xw::notice
{

/// In points.
[[nodiscard]] inline QSizeF pictureSize(const Picture &picture, qreal width)
{
    QSizeF size = QSizeF(picture.size.expandedTo({1, 1})) * 0.75;
    const QSizeF most(width, 10 * grid::pitch);
    if (size.width() > most.width() || size.height() > most.height())
        size.scale(most, Qt::KeepAspectRatio);
    return size;
}

} // namespace xw::notice
