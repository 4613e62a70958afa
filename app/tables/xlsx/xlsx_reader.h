// XLSX in: chooses the sheet and reads it, with what its cells refer to.
#pragma once

#include "tables/sheet/sheet_choice.h"

class QIODevice;

namespace xw::tables
{

/// `where` names the file in errors. NotFound: no sheet of that name. Format, TooLarge, Unsupported,
/// Cancelled as in the parts.
[[nodiscard]] Result<SheetContent> readXlsx(QIODevice *device, const QString &where, const HeaderNames &names,
                                            const ReadOptions &options);

} // namespace xw::tables
