// The one place of this room that knows a network: an RFC 3161 request over HTTP (RFC 3161, 3.4). Blocks; for
// jobs and programs without a window.
#pragma once

#include "signing/signer.h"

#include <QUrl>

namespace xw::signing
{

/// A fetch that posts to `url` (http or https) and waits at most `timeoutMs` for each step. Errors: Network;
/// Usage for another kind of address.
[[nodiscard]] Result<TimestampFetch> timestampOverHttp(const QUrl &url, int timeoutMs = 15000);

} // namespace xw::signing
