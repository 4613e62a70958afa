// The one place of this room that asks the operating system to make a folder's entries durable.
#pragma once

#include <QString>

namespace xw::closing
{

/// Files that were made or renamed in `folder` have their names on the disk when this returns. Where a system
/// knows no such thing (Windows keeps its journal by itself) nothing happens.
void syncFolder(const QString &folder);

} // namespace xw::closing
