// What the readers of forms share: a member of a package as bytes, and what its relationships name.
#pragma once

#include "tables/office_form.h"
#include "tables/zip_package.h"

#include <QHash>

namespace xw::tables
{

inline constexpr qsizetype mostFormPictures = 2000; ///< of one file

/// The bytes of a member; Format: it is not there.
[[nodiscard]] Result<QByteArray> memberBytes(ZipPackage &package, const QString &member);
/// Id → member, of a part's relationships that lie in the package; none where it has none.
[[nodiscard]] Result<QHash<QString, QString>> relationsOf(ZipPackage &package, const QString &part);

[[nodiscard]] Result<OfficeForm> readXlsxForm(ZipPackage &package, const QString &where);
[[nodiscard]] Result<OfficeForm> readDocxForm(ZipPackage &package, const QString &where);

} // namespace xw::tables
