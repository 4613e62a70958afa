// &lt; and its like, for every reader of web pages: as browsers take them, where a page writes them properly
// or nearly so.
#pragma once

#include <QString>

namespace xw
{

/// With entities as the signs that they stand for; unknown ones stay, and so does &name= , a name of an
/// address's query.
[[nodiscard]] QString withoutEntities(QStringView text);

} // namespace xw
