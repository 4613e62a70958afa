// CMS (RFC 5652) as CAdES asks for it: a detached signature over bytes, and what such a signature says when
// it is read. Whether the signer can be trusted is the business of trust.h.
#pragma once

#include "signing/signer.h"

#include <QDateTime>
#include <optional>

namespace xw::signing
{

struct CmsOptions {
    /// The signed attribute signing-time. PAdES forbids it; a signature beside a file has it.
    std::optional<QDateTime> signingTime;
    /// Set: the signature is time-stamped (CAdES-T). Its errors fail the signing.
    TimestampFetch timestamp;
};

/// A detached SignedData (DER) over `content` by one signer, with its chain, signing-certificate-v2 and,
/// where asked for, a time stamp. Errors: Signature, Network (time stamp).
[[nodiscard]] Result<QByteArray> signDetached(const QByteArray &content, const Signer &signer,
                                              const CmsOptions &options);

/// A time stamp as its token says it.
struct TimestampReport {
    bool holds = false;                   ///< signed by its authority, over this very signature
    QDateTime time;                       ///< UTC
    QByteArray authority;                 ///< DER certificate
    std::vector<QByteArray> certificates; ///< DER, all that the token carries
    Message fault;
};

struct CmsReport {
    bool holds = false;                   ///< structure, digest and signature value
    Message fault;                        ///< why not
    QByteArray signer;                    ///< DER certificate
    std::vector<QByteArray> certificates; ///< DER, all that it carries
    std::optional<QDateTime> signingTime;
    std::optional<TimestampReport> timestamp;
    QString digest; ///< "SHA256"
};

/// Reads a detached signature and holds it against `content`. Strict: anything that is not DER, not of one
/// signer or not bound to its certificate by signing-certificate-v2 does not hold, so that no byte of it can
/// be changed unseen.
[[nodiscard]] CmsReport readDetached(const QByteArray &der, const QByteArray &content);

} // namespace xw::signing
