// RFC 3161 time stamps: the request for a signature, the token out of the answer, and the token held against
// the signature.
#pragma once

#include "signing/cms.h"

namespace xw::signing
{

/// Asks `fetch` for a token over `signature` and checks that the answer belongs to it. DER of the token.
[[nodiscard]] Result<QByteArray> requestTimestamp(const QByteArray &signature, const TimestampFetch &fetch);

[[nodiscard]] TimestampReport readTimestamp(const QByteArray &token, const QByteArray &signature);

} // namespace xw::signing
