// PagePicture: a piece of a page as a browser without a window shows it: its foot, its head, or the place of
// some words.
#pragma once

#include "probe/confirm.h"

namespace xw::probe
{

struct PictureWanted {
    enum class Part : quint8 { Top, Foot, Words };
    QByteArray url;
    Part part = Part::Top;
    QString words; ///< of Part::Words: where the page has them not, its top
};

/// PNG, about 480 points wide and a third as high. Empty: there is no browser, the page did not open in time,
/// or `job` was cancelled. Blocks as confirmInBrowser(). What is behind a fault of the
/// encryption is shown.
[[nodiscard]] QByteArray pictureOf(const PictureWanted &wanted, BrowserOrder order, const JobPtr &job);

} // namespace xw::probe
