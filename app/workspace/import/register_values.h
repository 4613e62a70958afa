// What the columns of a register hold by what stands below their headings, where no name or alias says it:
// offices write 站点标识, 属地, 在哪个平台 as they like, and a ten-digit code is one under any name.
#pragma once

#include "workspace/import.h"

#include <span>

namespace xw
{

/// Maps what is still unknown of a list of websites or accounts; `rows` are its first. A column is taken
/// where four fifths of its cells, three at least, can be nothing else, and no second column could be it as
/// well. What is taken so is said to be a guess (ColumnMapping::byMeaning).
void mapRegisterValues(const ImportKind &kind, ColumnMapping &mapping, const QStringList &headers,
                       std::span<const tables::Row> rows, const RoundState &state);

} // namespace xw
