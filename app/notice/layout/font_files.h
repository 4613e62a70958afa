// Fonts that come with the program or its installer: found by file name and made known to Qt once.
#pragma once

#include <QString>
#include <QStringList>

namespace xw::notice
{

/// Folders that are searched, first hit wins: $XUNWANG_FONTS, beside the program, the installer's folder, the
/// TeX trees.
[[nodiscard]] QStringList fontFolders();
/// Makes the font file known to Qt (once for the process) and returns its family; empty when the file is
/// nowhere.
[[nodiscard]] QString familyOfFontFile(const QString &fileName);

} // namespace xw::notice
