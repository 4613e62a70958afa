#include "signing/identity.h"

#include "base/regular_file.h"
#include "signing/identity/identity_rules.h"

namespace xw::signing
{

struct Identity::Key {
    KeyPtr key;
};

namespace
{

constexpr qint64 mostIdentityBytes = 1 << 20; // a PKCS#12 file is a few KB

Result<Pkcs12Ptr> readFile(const QString &path)
{
    const auto bytes = readRegularFile(path, mostIdentityBytes);
    if (!bytes)
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot read the identity file"), {}}, path,
                       {}, bytes.error().detail + bytes.error().summary.english());
    Pkcs12Ptr parsed(d2i_PKCS12_bio(reading(*bytes).get(), nullptr));
    if (!parsed)
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "This is not an identity file (PKCS#12, .p12 or .pfx)"), {}},
                       path, {}, opensslErrors());
    return parsed;
}

/// The signer's certificate, then issuer after issuer among `others`.
std::vector<QByteArray> ordered(X509 *signer, STACK_OF(X509) * others)
{
    std::vector<QByteArray> chain{derOf(signer, i2d_X509)};
    X509 *last = signer;
    for (int step = 0; step < sk_X509_num(others); ++step) {
        X509 *issuer = nullptr;
        for (int i = 0; i < sk_X509_num(others) && !issuer; ++i)
            if (X509 *candidate = sk_X509_value(others, i);
                candidate != last && X509_check_issued(candidate, last) == X509_V_OK)
                issuer = candidate;
        const QByteArray der = issuer ? derOf(issuer, i2d_X509) : QByteArray();
        if (der.isEmpty() || std::find(chain.begin(), chain.end(), der) != chain.end())
            break;
        chain.push_back(der);
        last = issuer;
    }
    return chain;
}

} // namespace

Identity::Identity(std::unique_ptr<Key> key) : m_key(std::move(key)) {}
Identity::~Identity() = default;

Result<std::unique_ptr<Identity>> Identity::load(const QString &path, const Secret &password,
                                                 const QDateTime &now)
{
    auto file = readFile(path);
    if (!file)
        return tl::unexpected(file.error());
    if (PKCS12_mac_present(file->get()) && !PKCS12_verify_mac(file->get(), password.data(), password.size()))
        return failure(ErrorCode::Signature,
                       {QT_TRANSLATE_NOOP("xw", "The password does not open the identity file"), {}}, path,
                       {}, opensslErrors());
    const QString cipher = oldCipherOf(file->get());
    if (!cipher.isEmpty())
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("xw", "The identity file uses the old %1 encryption"), {cipher}}, path,
            {QT_TRANSLATE_NOOP("xw", "Export it again with AES, or ask its issuer for a current file"), {}},
            opensslErrors());
    if (!PKCS12_mac_present(file->get()))
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("xw",
                               "The identity file has no MAC: nobody could tell whether it was changed"),
             {}},
            path,
            {QT_TRANSLATE_NOOP("xw", "Export it again with AES, or ask its issuer for a current file"), {}});
    EVP_PKEY *key = nullptr;
    X509 *own = nullptr;
    STACK_OF(X509) *others = nullptr;
    const int parsed = PKCS12_parse(file->get(), password.data(), &key, &own, &others);
    const KeyPtr heldKey(key);
    const CertificatePtr heldOwn(own);
    const CertificateStack heldOthers(others);
    if (own)
        if (auto strong = isStrongKey(own, path); !strong && strong.error().code == ErrorCode::Unsupported)
            return tl::unexpected(strong.error());
    if (!parsed || !key || !own || X509_check_private_key(own, key) != 1)
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "The identity file holds no key with its certificate"), {}},
                       path, {}, opensslErrors());
    if (auto allowed = maySign(own, now, path); !allowed)
        return tl::unexpected(allowed.error());
    auto held = std::make_unique<Key>();
    EVP_PKEY_up_ref(key);
    held->key.reset(key);
    std::unique_ptr<Identity> identity(new Identity(std::move(held)));
    identity->m_chain = ordered(own, others);
    identity->m_certificate = readCertificate(identity->m_chain.front()).value_or(Certificate{});
    return identity;
}

Message Identity::chainGap() const
{
    const auto last = readCertificate(m_chain.back());
    if (!last || last->selfSigned)
        return {};
    return {QT_TRANSLATE_NOOP(
                "xw", "The identity file does not hold the certificate of “%1”, which issued that of "
                      "“%2”. Unless “%1” is the root that people choose, nobody will be able to verify: "
                      "export the identity with its whole chain"),
            {last->issuer, last->name}};
}

Result<QByteArray> Identity::sign(const QByteArray &message) const
{
    const DigestContextPtr context(EVP_MD_CTX_new());
    size_t size = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key->key.get()) == 1 &&
        EVP_DigestSign(context.get(), nullptr, &size, bytes, size_t(message.size())) == 1) {
        QByteArray signature(qsizetype(size), '\0');
        if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes,
                           size_t(message.size())) == 1) {
            signature.resize(qsizetype(size));
            return signature;
        }
    }
    return failure(ErrorCode::Signature, {QT_TRANSLATE_NOOP("xw", "The key could not sign"), {}}, {}, {},
                   opensslErrors());
}

} // namespace xw::signing
