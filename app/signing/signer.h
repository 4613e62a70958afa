// Signer: whoever can sign, as the rest of this room sees it: digest, sign, chain. A PKCS#12 file stands
// behind it today (identity.h); a USB token or SM2 can, without a change elsewhere.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <functional>
#include <vector>

namespace xw::signing
{

class Signer
{
public:
    virtual ~Signer() = default;
    /// The digest that sign() uses, by OpenSSL's name: "SHA256".
    [[nodiscard]] virtual QByteArray digestName() const = 0;
    /// The signature value over `message` (not over its digest), as CMS carries it.
    [[nodiscard]] virtual Result<QByteArray> sign(const QByteArray &message) const = 0;
    /// DER certificates: the signer's first, then each one's issuer, as far as known.
    [[nodiscard]] virtual const std::vector<QByteArray> &chain() const = 0;
};

/// Sends an RFC 3161 request (DER) to an authority and brings its answer (DER). The core knows no network.
using TimestampFetch = std::function<Result<QByteArray>(const QByteArray &request)>;

} // namespace xw::signing
