// Bytes as a row of pictures, each a QR code (GB/T 18284), for networks that do not touch: shown or printed
// on one side, photographed on the other. The pictures come back in any order and more than once.
#pragma once

#include "base/error.h"
#include "base/job.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace xw::notice
{

/// The most that goes into pictures: some three hundred of them.
inline constexpr qint64 mostCodedBytes = 256LL << 10;

/// PNG files in their order. Each says "XW1 DIGEST NUMBER/OF " (16 hex digits of the SHA-256 of all bytes),
/// and its part in base64. TooLarge.
[[nodiscard]] Result<QList<QByteArray>> codePictures(const QByteArray &bytes);

/// A PDF of A4 pages with six of these pictures each, every one with its number under it, and `title` above
/// them: to be printed. Needs Qt Gui.
[[nodiscard]] Result<QByteArray> codeSheets(const QList<QByteArray> &pictures, const QString &title);

/// The bytes of the codes in these pictures, read by zbarimg; of a PDF (a sheet that was scanned) its pages
/// are looked at. `home`: an existing folder of its own.
/// NotFound: parts are missing, which are named, or there is no code at all; Conflict: pictures of two rows;
/// Format: they do not come to what their digest says; Internal: zbarimg is not there; Cancelled.
[[nodiscard]] Result<QByteArray> readCodePictures(const QStringList &files, const QString &home,
                                                  const JobPtr &job = {});

} // namespace xw::notice
