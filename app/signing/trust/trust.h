// Trust: whether a certificate leads to a root that somebody vouches for, at a moment, and is not revoked.
#pragma once

#include "base/error.h"
#include "signing/identity/certificate.h"

#include <vector>

namespace xw::signing
{

/// Whom to believe: the roots that somebody chose. The system's roots vouch for web servers and mail, not for
/// offices: they count where somebody said so alone, and the report says it.
struct TrustAnchors {
    std::vector<QByteArray> roots; ///< DER
    std::vector<QByteArray> crls;  ///< DER
    bool systemRoots = false;      ///< where none was chosen: believe the system's
};

/// The certificates of a PEM or DER file; at most 32 MB. Io, Format.
[[nodiscard]] Result<std::vector<QByteArray>> readCertificateFile(const QString &path);
/// The revocation lists of a PEM or DER file. Io, Format.
[[nodiscard]] Result<std::vector<QByteArray>> readCrlFile(const QString &path);

enum class Trust {
    Trusted,
    UnknownRoot, ///< it leads to no root that is believed
    Expired,
    NotYetValid,
    Revoked,
    Unsuitable, ///< purpose, key or digest: such a certificate may not sign, whoever issued it
    Broken,     ///< a certificate of the chain does not hold
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

/// What a certificate must be good for.
enum class Use {
    Document, ///< identity_rules.h, but for the date
    Timestamp ///< made for time stamps (RFC 3161), keys and digests as for documents
};

/// `others`: what the signature carries; each must have been issued by another of them or by a root, else
/// Broken. `at`: the moment that counts (time stamp, else now). Every key and digest of the chain must be of
/// OpenSSL's security level 2; what is in the environment (SSL_CERT_FILE) decides nothing.
[[nodiscard]] TrustReport judgeTrust(const QByteArray &signer, const std::vector<QByteArray> &others,
                                     const TrustAnchors &anchors, const QDateTime &at,
                                     Use use = Use::Document);

} // namespace xw::signing
