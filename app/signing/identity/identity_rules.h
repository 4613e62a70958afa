// Which certificate may sign a notice, and whose signature counts. Pure questions to one certificate.
#pragma once

#include "signing/cms/openssl.h"

namespace xw::signing
{

/// Error (Signature, Unsupported) names the reason; `now` is compared with the validity; `where` is for the
/// message.
[[nodiscard]] Result<void> maySign(X509 *certificate, const QDateTime &now, const QString &where);

/// The same without the date: key, digest and purpose. Verification asks it of every signer.
[[nodiscard]] Result<void> suitsSigning(X509 *certificate, const QString &where = {});

/// Whether a key is strong enough for any certificate of a chain: RSA from 2048 bits, curves from 256.
[[nodiscard]] Result<void> isStrongKey(X509 *certificate, const QString &where = {});

/// The old cipher under which a PKCS#12 file keeps something, which today's OpenSSL reads only with its
/// legacy provider: "RC2", "RC4", "DES"; empty: none.
[[nodiscard]] QString oldCipherOf(PKCS12 *file);

/// Whether the certificate's own signature uses a digest that no longer counts: SHA-1, MD5 and older.
[[nodiscard]] bool hasWeakDigest(const X509 *certificate);

} // namespace xw::signing
