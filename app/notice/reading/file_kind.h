// What a file is that somebody wants proved, by its bytes; and what is said of those that are no notice.
#pragma once

#include "notice/reading/package_parts.h"

namespace xw::notice
{

enum class NoticeKind : quint8 {
    Docx,
    Odt,
    Ofd,
    Doc, ///< Word 97–2003, WPS
    Rtf,
    WordXml, ///< Word 2003 or OpenDocument as one XML file
    Pdf,
    Mime,
    Text, ///< plain, or a web page
};

/// Of a package or compound file by what it holds; a name is never asked. Errors name what the file is
/// instead: empty, a picture, a spreadsheet, an archive, locked by a password.
[[nodiscard]] Result<NoticeKind> kindOf(const QByteArray &bytes, const QString &where);
/// Of an opened ZIP package.
[[nodiscard]] Result<NoticeKind> kindOfPackage(PackageParts &parts);

} // namespace xw::notice
