// Trust: whether a certificate leads to a root that somebody vouches for, at a moment, and is not revoked.
#pragma once

#include "base/error.h"
#include "signing/certificate.h"

#include <vector>

namespace xw::signing
{

/// Whom to believe. Roots chosen: they alone; none chosen: the system's.
struct TrustAnchors {
    std::vector<QByteArray> roots; ///< DER
    std::vector<QByteArray> crls;  ///< DER
};

/// The certificates of a PEM or DER file. Io, Format.
[[nodiscard]] Result<std::vector<QByteArray>> readCertificateFile(const QString &path);
/// The revocation lists of a PEM or DER file. Io, Format.
[[nodiscard]] Result<std::vector<QByteArray>> readCrlFile(const QString &path);

enum class Trust {
    Trusted,
    UnknownRoot, ///< it leads to no root that is believed
    Expired,
    NotYetValid,
    Revoked,
    Broken, ///< a certificate of the chain does not hold
};

struct TrustReport {
    Trust state = Trust::Broken;
    bool inDate = false; ///< every certificate of the chain was valid then; the search for a root may end
                         ///< before it asks
    Message why;         ///< empty where trusted
    Message note;        ///< what weakens the answer: revocation lists that are out of date, or of others
    std::vector<Certificate> chain; ///< the signer's first, as far as it could be built
    bool isTest = false;            ///< made for tests, whatever root it leads to
};

/// `others`: what the signature carries; each must have been issued by another of them or by a root, else
/// Broken. `at`: the moment that counts (time stamp, else now).
[[nodiscard]] TrustReport judgeTrust(const QByteArray &signer, const std::vector<QByteArray> &others,
                                     const TrustAnchors &anchors, const QDateTime &at);

} // namespace xw::signing
