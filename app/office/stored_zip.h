// A ZIP file whose parts lie in it as they are, byte for byte ours to say: same parts, same bytes, whichever
// library reads it. A pack of evidence is proved by making it again.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <vector>

namespace xw::office
{

struct StoredPart {
    QByteArray name; ///< UTF-8
    QByteArray bytes;
};

/// TooLarge: 2 GiB and above, or more than 65,000 parts.
[[nodiscard]] Result<QByteArray> storedZip(const std::vector<StoredPart> &parts);

} // namespace xw::office
