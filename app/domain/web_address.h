// WebAddress: the address that a cell means, mended where a typist's slip is beyond doubt. What was done is
// always said.
#pragma once

#include "base/error.h"

#include <optional>

namespace xw
{

struct WebAddress {
    QString url; ///< empty: the text holds no address
    std::optional<Message>
        note; ///< what was mended, left out, or cannot be right; nullopt: the text is the address
};

/// Blanks, full-width signs, broken schemes (http:/, http//, htp://, doubled), commas in a host and marks at
/// the end are put right. Of several addresses the first is taken. An address whose host cannot be one is
/// kept, with a note.
[[nodiscard]] WebAddress webAddress(const QString &text);
/// True for a text that is an address beyond doubt: one that stands in the column of a name says that cells
/// shifted.
[[nodiscard]] bool isWebAddress(QStringView text);

} // namespace xw
