// Files that programs of others read for us: DOC, WPS and RTF by LibreOffice, PDF by pdftotext (poppler).
// Both parse hostile input in a process of their own, so a crash or a bomb there stays there; poppler's
// library would bring the same parser into ours.
#pragma once

#include "base/error.h"
#include "base/job.h"

#include <QByteArray>

namespace xw::notice
{

/// What LibreOffice makes of the file: an ODT. `suffix` says how the file is to be read ("doc", "rtf",
/// "xml"). Unsupported: LibreOffice is not installed. Format: it cannot read the file. TooLarge, Cancelled.
[[nodiscard]] Result<QByteArray> convertedToOdt(const QByteArray &bytes, const QString &suffix,
                                                const QString &where, const JobPtr &job);
/// The text of a PDF with its lines and pages as they are printed. Unsupported: pdftotext is not installed.
/// Format: damaged, locked, or a scan without text.
[[nodiscard]] Result<QString> pdfLines(const QByteArray &bytes, const QString &where, const JobPtr &job);

/// Said of a file whose pages are pictures.
[[nodiscard]] tl::unexpected<Error> scanWithoutText(const QString &where);

} // namespace xw::notice
