#include "probe/loopback_tls.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace xw::testkit
{

namespace
{

struct Pair {
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
};

void extend(X509 *certificate, X509 *issuer, int id, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    if (X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value)) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

Pair made(const char *name, const char *names, const Pair *issuer, long fromDays, long toDays, bool authority)
{
    static long serial = 1000;
    Pair pair;
    pair.key = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    pair.certificate = X509_new();
    X509 *x = pair.certificate;
    X509_set_version(x, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(x), fromDays * 86'400);
    X509_gmtime_adj(X509_getm_notAfter(x), toDays * 86'400);
    X509_set_pubkey(x, pair.key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    X509 *by = issuer ? issuer->certificate : x;
    X509_set_issuer_name(x, X509_get_subject_name(by));
    extend(x, by, NID_basic_constraints, authority ? "critical,CA:TRUE" : "CA:FALSE");
    if (names)
        extend(x, by, NID_subject_alt_name, names);
    X509_sign(x, issuer ? issuer->key : pair.key, EVP_sha256());
    return pair;
}

// Made once: everybody must trust the same one.
const Pair &authority(bool trusted)
{
    static const Pair good = made("Loopback Test CA", nullptr, nullptr, -10, 3650, true);
    static const Pair other = made("Another Test CA", nullptr, nullptr, -10, 3650, true);
    return trusted ? good : other;
}

Pair siteCertificate(Tls tls)
{
    constexpr const char *own = "DNS:localhost,DNS:*.localhost,IP:127.0.0.1";
    switch (tls) {
    case Tls::Expired:
        return made("localhost", own, &authority(true), -400, -35, false);
    case Tls::NotYetValid:
        return made("localhost", own, &authority(true), 30, 400, false);
    case Tls::WrongName:
        return made("elsewhere.example", "DNS:elsewhere.example", &authority(true), -10, 365, false);
    case Tls::SelfSigned:
        return made("localhost", own, nullptr, -10, 365, false);
    case Tls::UnknownIssuer:
        return made("localhost", own, &authority(false), -10, 365, false);
    default:
        return made("localhost", own, &authority(true), -10, 365, false);
    }
}

} // namespace

SSL_CTX *serverContext(Tls tls)
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    if (tls == Tls::OldProtocol) {
        SSL_CTX_set_security_level(context, 0);
        SSL_CTX_set_min_proto_version(context, TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context, TLS1_1_VERSION);
    }
    const Pair pair = siteCertificate(tls);
    SSL_CTX_use_certificate(context, pair.certificate);
    SSL_CTX_use_PrivateKey(context, pair.key);
    X509_free(pair.certificate);
    EVP_PKEY_free(pair.key);
    return context;
}

QByteArray authorityPem()
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, authority(true).certificate);
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    const QByteArray pem(data, size);
    BIO_free(memory);
    return pem;
}

} // namespace xw::testkit
