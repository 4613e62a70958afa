// What the readers of forms share: a member of a package as bytes, and what its relationships name.
#pragma once

#include "office/zip_package.h"
#include "tables/office_form.h"

#include <QHash>

namespace xw::tables
{

inline constexpr qsizetype mostFormPictures = 2000; ///< of one file

/// The bytes of a member; Format: it is not there.
[[nodiscard]] Result<QByteArray> memberBytes(office::ZipPackage &package, const QString &member);
/// Id → member, of a part's relationships that lie in the package; none where it has none.
[[nodiscard]] Result<QHash<QString, QString>> relationsOf(office::ZipPackage &package, const QString &part);

[[nodiscard]] Result<OfficeForm> readXlsxForm(office::ZipPackage &package, const QString &where);
[[nodiscard]] Result<OfficeForm> readDocxForm(office::ZipPackage &package, const QString &where);

} // namespace xw::tables
