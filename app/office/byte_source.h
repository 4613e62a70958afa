// ByteSource: bytes that come in pieces. What the XML scanner reads from.
#pragma once

#include "base/error.h"

namespace xw::office
{

class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// Up to `most` bytes into `into`; 0 at the end. An error is final.
    [[nodiscard]] virtual Result<qint64> read(char *into, qint64 most) = 0;
};

} // namespace xw::office
