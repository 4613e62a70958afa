#include "signing/identity/identity_rules.h"

#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace xw::signing
{

namespace
{

Result<void> refused(const char *reason, QStringList arguments, const QString &where)
{
    return failure(ErrorCode::Signature, {reason, std::move(arguments)}, where,
                   {QT_TRANSLATE_NOOP("xw", "Ask whoever issued the certificate for another one"), {}});
}

/// Empty: none of the old ones.
QString oldCipher(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    switch (OBJ_obj2nid(object)) {
    case NID_pbe_WithSHA1And40BitRC2_CBC:
    case NID_pbe_WithSHA1And128BitRC2_CBC:
    case NID_pbeWithMD2AndRC2_CBC:
    case NID_pbeWithMD5AndRC2_CBC:
    case NID_pbeWithSHA1AndRC2_CBC:
        return QStringLiteral("RC2");
    case NID_pbe_WithSHA1And40BitRC4:
    case NID_pbe_WithSHA1And128BitRC4:
        return QStringLiteral("RC4");
    case NID_pbeWithMD2AndDES_CBC:
    case NID_pbeWithMD5AndDES_CBC:
    case NID_pbeWithSHA1AndDES_CBC:
        return QStringLiteral("DES");
    default:
        return {};
    }
}

Result<void> usageAllows(X509 *certificate, const QString &where)
{
    if (X509_check_ca(certificate) == 1)
        return refused(
            QT_TRANSLATE_NOOP("xw", "This certificate issues others; it is not for signing documents"), {},
            where);
    const uint32_t usage = X509_get_key_usage(certificate); // all ones where the certificate does not say
    if (!(usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)))
        return refused(QT_TRANSLATE_NOOP("xw", "The certificate's key usage is not signing"), {}, where);
    const uint32_t extended = X509_get_extended_key_usage(certificate);
    if (extended == UINT32_MAX)
        return {};
    // Made for servers, code or time stamps alone: other people's programs would refuse such a signature.
    const bool documents = extended & (XKU_SMIME | XKU_ANYEKU | XKU_SSL_CLIENT);
    const std::unique_ptr<EXTENDED_KEY_USAGE, FreedBy<EXTENDED_KEY_USAGE_free>> purposes(
        static_cast<EXTENDED_KEY_USAGE *>(
            X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    bool signsDocuments = false; // RFC 9336
    for (int i = 0; purposes && i < sk_ASN1_OBJECT_num(purposes.get()); ++i) {
        char oid[64];
        OBJ_obj2txt(oid, sizeof oid, sk_ASN1_OBJECT_value(purposes.get(), i), 1);
        signsDocuments |= qstrcmp(oid, "1.3.6.1.5.5.7.3.36") == 0;
    }
    if (documents || signsDocuments)
        return {};
    return refused(QT_TRANSLATE_NOOP("xw", "The certificate was made for another use than signing documents"),
                   {}, where);
}

} // namespace

namespace
{

/// By the curve that the certificate names: a key of it may not even be readable as one.
bool isSm2(const X509 *certificate)
{
    X509_ALGOR *algorithm = nullptr;
    X509_PUBKEY_get0_param(nullptr, nullptr, nullptr, &algorithm, X509_get_X509_PUBKEY(certificate));
    const ASN1_OBJECT *object = nullptr;
    const void *value = nullptr;
    int kind = 0;
    X509_ALGOR_get0(&object, &kind, &value, algorithm);
    return OBJ_obj2nid(object) == NID_sm2 ||
           (kind == V_ASN1_OBJECT && OBJ_obj2nid(static_cast<const ASN1_OBJECT *>(value)) == NID_sm2) ||
           X509_get_signature_nid(certificate) == NID_SM2_with_SM3;
}

} // namespace

bool hasWeakDigest(const X509 *certificate)
{
    int digest = NID_undef;
    if (!OBJ_find_sigid_algs(X509_get_signature_nid(certificate), &digest, nullptr))
        return true;
    switch (digest) {
    case NID_md2:
    case NID_md4:
    case NID_md5:
    case NID_md5_sha1:
    case NID_sha1:
        return true;
    default:
        return false;
    }
}

Result<void> maySign(X509 *certificate, const QDateTime &now, const QString &where)
{
    const QDateTime from = timeOf(X509_get0_notBefore(certificate));
    const QDateTime until = timeOf(X509_get0_notAfter(certificate));
    if (!from.isValid() || !until.isValid())
        return refused(QT_TRANSLATE_NOOP("xw", "The certificate says no period in which it is valid"), {},
                       where);
    if (now > until)
        return refused(QT_TRANSLATE_NOOP("xw", "The certificate expired on %1"),
                       {until.toLocalTime().date().toString(Qt::ISODate)}, where);
    if (now < from)
        return refused(QT_TRANSLATE_NOOP("xw", "The certificate is not valid before %1"),
                       {from.toLocalTime().date().toString(Qt::ISODate)}, where);
    return suitsSigning(certificate, where);
}

Result<void> isStrongKey(X509 *certificate, const QString &where)
{
    if (isSm2(certificate))
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("xw", "The certificate has an SM2 key, and SM2 is not supported"), {}}, where,
            {QT_TRANSLATE_NOOP("xw", "Ask whoever issued it for an RSA or ECDSA certificate"), {}});
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    const int bits = key ? EVP_PKEY_get_bits(key) : 0;
    const int kind = key ? EVP_PKEY_get_base_id(key) : EVP_PKEY_NONE;
    if (kind == EVP_PKEY_RSA && bits < 2048)
        return refused(QT_TRANSLATE_NOOP("xw", "An RSA key of %1 bits is too weak: 2048 is the least"),
                       {QString::number(bits)}, where);
    if (kind != EVP_PKEY_RSA && !(kind == EVP_PKEY_EC && bits >= 256))
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("xw", "Only RSA keys and elliptic curves from 256 bits on can sign"), {}},
            where);
    return {};
}

Result<void> suitsSigning(X509 *certificate, const QString &where)
{
    if (auto strong = isStrongKey(certificate, where); !strong)
        return strong;
    if (hasWeakDigest(certificate))
        return refused(QT_TRANSLATE_NOOP("xw", "The certificate itself is signed with SHA-1 or older"), {},
                       where);
    return usageAllows(certificate, where);
}

QString oldCipherOf(PKCS12 *file)
{
    STACK_OF(PKCS7) *safes = PKCS12_unpack_authsafes(file);
    QString found;
    const auto note = [&found](const QString &cipher) {
        if (found.isEmpty())
            found = cipher;
    };
    for (int i = 0; i < sk_PKCS7_num(safes); ++i) {
        const PKCS7 *safe = sk_PKCS7_value(safes, i);
        if (PKCS7_type_is_encrypted(safe)) {
            note(oldCipher(safe->d.encrypted->enc_data->algorithm));
        } else if (PKCS7_type_is_data(safe)) {
            STACK_OF(PKCS12_SAFEBAG) *bags = PKCS12_unpack_p7data(const_cast<PKCS7 *>(safe));
            for (int k = 0; k < sk_PKCS12_SAFEBAG_num(bags); ++k)
                if (const X509_SIG *shrouded = PKCS12_SAFEBAG_get0_pkcs8(sk_PKCS12_SAFEBAG_value(bags, k))) {
                    const X509_ALGOR *algorithm = nullptr;
                    X509_SIG_get0(shrouded, &algorithm, nullptr);
                    note(oldCipher(algorithm));
                }
            sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
        }
    }
    sk_PKCS7_pop_free(safes, PKCS7_free);
    return found;
}

} // namespace xw::signing
