#include "signing/trust/trust.h"

#include "base/regular_file.h"
#include "signing/cms/openssl.h"
#include "signing/identity/identity_rules.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace xw::signing
{

namespace
{

using StorePtr = std::unique_ptr<X509_STORE, FreedBy<X509_STORE_free>>;
using ContextPtr = std::unique_ptr<X509_STORE_CTX, FreedBy<X509_STORE_CTX_free>>;
using CrlPtr = std::unique_ptr<X509_CRL, FreedBy<X509_CRL_free>>;

constexpr qint64 mostListBytes = 32 << 20; // a national revocation list can be large

/// All objects of a PEM file, or the one of a DER file.
template <auto ReadPem, auto ReadDer, auto Encode, auto Free>
Result<std::vector<QByteArray>> objectsOf(const QString &path, Message none)
{
    const auto bytes = readRegularFile(path, mostListBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    std::vector<QByteArray> found;
    const BioPtr pem = reading(*bytes);
    while (auto *object = ReadPem(pem.get(), nullptr, nullptr, nullptr)) {
        found.push_back(derOf(object, Encode));
        Free(object);
    }
    if (found.empty())
        if (auto *object = ReadDer(reading(*bytes).get(), nullptr)) {
            found.push_back(derOf(object, Encode));
            Free(object);
        }
    ERR_clear_error();
    if (found.empty())
        return failure(ErrorCode::Format, std::move(none), path);
    return found;
}

CrlPtr crlFromDer(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    return CrlPtr(d2i_X509_CRL(nullptr, &at, long(der.size())));
}

/// Whether each certificate was signed by one of `issuers` (or by itself, where it is a root). The signer's
/// own is left out: its digest is a signed attribute, and its issuer may be known to nobody here.
bool allProven(const std::vector<CertificatePtr> &certificates, const std::vector<CertificatePtr> &issuers,
               const X509 *signer)
{
    const auto signedBy = [](const CertificatePtr &certificate, const CertificatePtr &issuer) {
        return X509_NAME_cmp(X509_get_issuer_name(certificate.get()), X509_get_subject_name(issuer.get())) ==
                   0 &&
               X509_verify(certificate.get(), X509_get0_pubkey(issuer.get())) == 1;
    };
    for (const auto &certificate : certificates)
        if (X509_cmp(certificate.get(), signer) != 0 &&
            std::none_of(issuers.begin(), issuers.end(),
                         [&](const auto &issuer) { return signedBy(certificate, issuer); })) {
            ERR_clear_error();
            return false;
        }
    ERR_clear_error();
    return true;
}

std::vector<CertificatePtr> parsed(const std::vector<QByteArray> &ders)
{
    std::vector<CertificatePtr> certificates;
    for (const QByteArray &der : ders)
        if (auto certificate = certificateFromDer(der))
            certificates.push_back(std::move(certificate));
    return certificates;
}

/// The revocation of a certificate of the chain before `at`, if a list that its issuer signed says so.
std::optional<QDateTime> revoked(STACK_OF(X509) * chain, const TrustAnchors &anchors, const QDateTime &at)
{
    for (int i = 0; i + 1 < sk_X509_num(chain); ++i) {
        X509 *certificate = sk_X509_value(chain, i);
        X509 *issuer = sk_X509_value(chain, i + 1);
        for (const QByteArray &der : anchors.crls) {
            const CrlPtr list = crlFromDer(der);
            X509_REVOKED *entry = nullptr;
            if (list && X509_NAME_cmp(X509_CRL_get_issuer(list.get()), X509_get_subject_name(issuer)) == 0 &&
                X509_CRL_verify(list.get(), X509_get0_pubkey(issuer)) == 1 &&
                X509_CRL_get0_by_cert(list.get(), &entry, certificate) == 1)
                if (const QDateTime when = timeOf(X509_REVOKED_get0_revocationDate(entry)); when <= at)
                    return when;
        }
    }
    return std::nullopt;
}

QString day(const QDateTime &time)
{
    return time.toLocalTime().date().toString(Qt::ISODate);
}

/// What the lists that were given cannot say about the signer's certificate.
Message weaknessOf(STACK_OF(X509) * chain, const TrustAnchors &anchors, const QDateTime &at)
{
    if (anchors.crls.empty() || sk_X509_num(chain) < 2)
        return {};
    X509 *issuer = sk_X509_value(chain, 1);
    std::optional<QDateTime> newest;
    for (const QByteArray &der : anchors.crls) {
        const CrlPtr list = crlFromDer(der);
        if (!list || X509_NAME_cmp(X509_CRL_get_issuer(list.get()), X509_get_subject_name(issuer)) != 0 ||
            X509_CRL_verify(list.get(), X509_get0_pubkey(issuer)) != 1)
            continue;
        const ASN1_TIME *next = X509_CRL_get0_nextUpdate(list.get());
        if (!next)
            return {}; // it never goes out of date
        newest = newest ? std::max(*newest, timeOf(next)) : timeOf(next);
    }
    ERR_clear_error();
    if (!newest)
        return {QT_TRANSLATE_NOOP("xw", "The revocation list is not of this certificate's issuer"), {}};
    if (*newest < at)
        return {QT_TRANSLATE_NOOP("xw", "The revocation list is out of date since %1"), {day(*newest)}};
    return {};
}

void explain(TrustReport &report, int code)
{
    const Certificate &last = report.chain.back();
    switch (code) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        report.state = Trust::Expired;
        report.why = {QT_TRANSLATE_NOOP("xw", "A certificate of the chain has expired (the signer's on %1)"),
                      {day(report.chain.front().notAfter)}};
        return;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        report.state = Trust::NotYetValid;
        report.why = {QT_TRANSLATE_NOOP("xw", "A certificate of the chain is not valid yet"), {}};
        return;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        report.state = Trust::UnknownRoot;
        report.why = {
            QT_TRANSLATE_NOOP("xw", "The certificate leads to “%1”, which is not among the trusted roots"),
            {last.selfSigned ? last.name : last.issuer}};
        return;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
        report.state = Trust::Unsuitable;
        report.why = {
            QT_TRANSLATE_NOOP("xw", "A certificate of the chain has a key or digest that is too weak"), {}};
        return;
    default:
        report.state = Trust::Broken;
        report.why = {QT_TRANSLATE_NOOP("xw", "The chain of certificates does not hold: %1"),
                      {QString::fromLatin1(X509_verify_cert_error_string(code))}};
    }
}

bool areInDate(const std::vector<Certificate> &chain, const QDateTime &at)
{
    return std::all_of(chain.begin(), chain.end(), [&at](const Certificate &certificate) {
        return at >= certificate.notBefore && at <= certificate.notAfter;
    });
}

/// Made for time stamps and nothing else (RFC 3161, 2.3).
Result<void> suitsStamping(X509 *certificate)
{
    if (auto strong = isStrongKey(certificate); !strong)
        return strong;
    if (!hasWeakDigest(certificate) && X509_get_extended_key_usage(certificate) == XKU_TIMESTAMP)
        return {};
    return failure(ErrorCode::Signature,
                   {QT_TRANSLATE_NOOP("xw", "The time stamp was not made by a time stamp authority"), {}});
}

/// Why this chain can vouch for nothing, whatever its root: asked before the search for a root, which ends
/// before it looks at keys. A root is believed for itself: nobody asks for the digest under its own name.
Message unsuitable(const std::vector<Certificate> &chain, Use use)
{
    for (size_t i = 0; i < chain.size(); ++i) {
        const CertificatePtr certificate = certificateFromDer(chain[i].der);
        if (!certificate)
            continue;
        if (i == 0) {
            const auto suits =
                use == Use::Document ? suitsSigning(certificate.get()) : suitsStamping(certificate.get());
            if (!suits)
                return suits.error().summary;
        } else if (!isStrongKey(certificate.get()) ||
                   (!chain[i].selfSigned && hasWeakDigest(certificate.get()))) {
            return {QT_TRANSLATE_NOOP(
                        "xw", "The certificate of “%1” in the chain has a key or digest that is too weak"),
                    {chain[i].name}};
        }
    }
    ERR_clear_error();
    return {};
}

/// Where OpenSSL was built to look, whatever the environment says.
void addSystemRoots(X509_STORE *store)
{
    X509_STORE_load_file(store, X509_get_default_cert_file());
    X509_STORE_load_path(store, X509_get_default_cert_dir());
    ERR_clear_error();
}

} // namespace

Result<std::vector<QByteArray>> readCertificateFile(const QString &path)
{
    return objectsOf<PEM_read_bio_X509, d2i_X509_bio, i2d_X509, X509_free>(
        path, {QT_TRANSLATE_NOOP("xw", "There is no certificate in this file"), {}});
}

Result<std::vector<QByteArray>> readCrlFile(const QString &path)
{
    return objectsOf<PEM_read_bio_X509_CRL, d2i_X509_CRL_bio, i2d_X509_CRL, X509_CRL_free>(
        path, {QT_TRANSLATE_NOOP("xw", "There is no revocation list in this file"), {}});
}

TrustReport judgeTrust(const QByteArray &signer, const std::vector<QByteArray> &others,
                       const TrustAnchors &anchors, const QDateTime &at, Use use)
{
    TrustReport report;
    report.why = {QT_TRANSLATE_NOOP("xw", "The certificate cannot be read"), {}};
    const CertificatePtr own = certificateFromDer(signer);
    const StorePtr store(X509_STORE_new());
    const ContextPtr context(X509_STORE_CTX_new());
    if (!own)
        return report;
    const auto carried = parsed(others);
    auto known = parsed(others);
    const CertificateStack untrusted(sk_X509_new_null());
    for (const auto &certificate : carried) {
        X509_up_ref(certificate.get());
        sk_X509_push(untrusted.get(), certificate.get());
    }
    for (auto &root : parsed(anchors.roots)) {
        X509_STORE_add_cert(store.get(), root.get());
        known.push_back(std::move(root));
    }
    const bool bySystem = anchors.roots.empty() && anchors.systemRoots;
    if (bySystem)
        addSystemRoots(store.get());
    X509_STORE_CTX_init(context.get(), store.get(), own.get(), untrusted.get());
    X509_VERIFY_PARAM *param = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(param, time_t(at.toSecsSinceEpoch()));
    X509_VERIFY_PARAM_set_flags(param, X509_V_FLAG_CHECK_SS_SIGNATURE);
    X509_VERIFY_PARAM_set_auth_level(param, 2); // 112 bits: RSA 2048, SHA-224
    const int good = X509_verify_cert(context.get());
    const int code = X509_STORE_CTX_get_error(context.get());
    STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(context.get());
    for (int i = 0; i < sk_X509_num(chain); ++i)
        if (auto certificate = readCertificate(derOf(sk_X509_value(chain, i), i2d_X509)))
            report.chain.push_back(*std::move(certificate));
    if (report.chain.empty())
        report.chain.push_back(readCertificate(signer).value_or(Certificate{}));
    for (const Certificate &certificate : report.chain)
        report.isTest |= certificate.isTest;
    for (int i = 0; i < sk_X509_num(chain); ++i) // roots that the system vouches for, too
        if (auto certificate = certificateFromDer(report.chain.at(size_t(i)).der))
            known.push_back(std::move(certificate));
    report.inDate = areInDate(report.chain, at);
    ERR_clear_error();
    if (carried.size() != others.size() || !allProven(carried, known, own.get())) {
        report.why = {QT_TRANSLATE_NOOP("xw", "A certificate in the signature was issued by nobody in it"),
                      {}};
    } else if (const auto when = revoked(chain, anchors, at)) {
        report.state = Trust::Revoked;
        report.why = {QT_TRANSLATE_NOOP("xw", "The certificate was revoked on %1"), {day(*when)}};
    } else if (Message why = unsuitable(report.chain, use); !why.isEmpty()) {
        report.state = Trust::Unsuitable;
        report.why = std::move(why);
    } else if (!good) {
        explain(report, code);
    } else {
        report.state = Trust::Trusted;
        report.why = {};
        report.note = weaknessOf(chain, anchors, at);
        if (bySystem && report.note.isEmpty())
            report.note = {QT_TRANSLATE_NOOP("xw",
                                             "Vouched for by the system's public root “%1” alone: such roots "
                                             "vouch for servers and mail, not for offices"),
                           {report.chain.back().name}};
    }
    return report;
}

} // namespace xw::signing
