// Which certificate may sign a notice. Pure questions to one certificate.
#pragma once

#include "signing/openssl.h"

namespace xw::signing
{

/// Error (Signature) names the reason; `now` is compared with the validity; `where` is for the message.
[[nodiscard]] Result<void> maySign(X509 *certificate, const QDateTime &now, const QString &where);

/// Whether a PKCS#12 file keeps anything under RC2, which today's OpenSSL reads only with its legacy
/// provider.
[[nodiscard]] bool usesRc2(PKCS12 *file);

/// Whether the certificate's own signature uses a digest that no longer counts: SHA-1, MD5 and older.
[[nodiscard]] bool hasWeakDigest(const X509 *certificate);

} // namespace xw::signing
