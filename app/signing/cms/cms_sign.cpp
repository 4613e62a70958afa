// Making a detached CAdES signature. The attributes are put together here and not by CMS_final(): OpenSSL
// would add a signing-time, which PAdES forbids, and would want the private key, which a token does not give.
#include "signing/cms.h"
#include "signing/cms/openssl.h"
#include "signing/timestamp/timestamp.h"

#include <algorithm>
#include <openssl/err.h>

namespace xw::signing
{

namespace
{

tl::unexpected<Error> notMade(const char *step)
{
    return failure(ErrorCode::Signature, {QT_TRANSLATE_NOOP("xw", "The signature could not be made"), {}}, {},
                   {}, QString::fromLatin1(step) + QLatin1String(": ") + opensslErrors());
}

Result<QByteArray> digestOf(const QByteArray &content, const EVP_MD *digest)
{
    QByteArray value(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    if (EVP_Digest(content.constData(), size_t(content.size()),
                   reinterpret_cast<unsigned char *>(value.data()), &size, digest, nullptr) != 1)
        return notMade("digest");
    value.resize(int(size));
    return value;
}

/// The signed attributes as a DER SET OF: sorted by their encodings, under the universal tag. What gets
/// signed.
QByteArray attributeSet(const CMS_SignerInfo *signer)
{
    std::vector<QByteArray> encoded;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        encoded.push_back(derOf(CMS_signed_get_attr(signer, i), i2d_X509_ATTRIBUTE));
    std::sort(encoded.begin(), encoded.end(), [](const QByteArray &a, const QByteArray &b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                            [](char x, char y) { return quint8(x) < quint8(y); });
    });
    QByteArray content;
    for (const QByteArray &attribute : encoded)
        content += attribute;
    QByteArray set(1, '\x31');
    const auto size = quint32(content.size());
    if (size < 0x80) {
        set += char(size);
    } else if (size < 0x100) {
        set += '\x81';
        set += char(size);
    } else {
        set += '\x82';
        set += char(size >> 8);
        set += char(size & 0xff);
    }
    return set + content;
}

bool addAttributes(CMS_SignerInfo *signer, const QByteArray &digest, const CmsOptions &options)
{
    const bool added = CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_contentType, V_ASN1_OBJECT,
                                                   OBJ_nid2obj(NID_pkcs7_data), -1) == 1 &&
                       CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING,
                                                   digest.constData(), int(digest.size())) == 1;
    if (!added || !options.signingTime)
        return added;
    ASN1_TIME *time = ASN1_TIME_set(nullptr, time_t(options.signingTime->toSecsSinceEpoch()));
    const bool timed = CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_signingTime, time->type, time, -1) == 1;
    ASN1_TIME_free(time);
    return timed;
}

} // namespace

Result<QByteArray> signDetached(const QByteArray &content, const Signer &signer, const CmsOptions &options)
{
    const EVP_MD *digest = EVP_get_digestbyname(signer.digestName().constData());
    const CertificateStack others(sk_X509_new_null());
    for (const QByteArray &der : signer.chain())
        if (auto certificate = certificateFromDer(der); certificate && der != signer.chain().front())
            sk_X509_push(others.get(), certificate.release());
    const CertificatePtr own = signer.chain().empty() ? nullptr : certificateFromDer(signer.chain().front());
    const unsigned flags = CMS_PARTIAL | CMS_DETACHED | CMS_BINARY;
    const CmsPtr cms(own && digest ? CMS_sign(nullptr, nullptr, others.get(), nullptr, flags) : nullptr);
    // The public key stands in for the private one: it settles the algorithms, and nothing is signed with it.
    CMS_SignerInfo *info = cms ? CMS_add1_signer(cms.get(), own.get(), X509_get0_pubkey(own.get()), digest,
                                                 CMS_PARTIAL | CMS_CADES | CMS_NOSMIMECAP)
                               : nullptr;
    if (!info)
        return notMade("signer");
    const auto value = digestOf(content, digest);
    if (!value)
        return tl::unexpected(value.error());
    if (!addAttributes(info, *value, options))
        return notMade("attributes");
    const auto signature = signer.sign(attributeSet(info));
    if (!signature)
        return tl::unexpected(signature.error());
    if (ASN1_STRING_set(CMS_SignerInfo_get0_signature(info), signature->constData(),
                        int(signature->size())) != 1)
        return notMade("value");
    if (options.timestamp) {
        const auto token = requestTimestamp(*signature, options.timestamp);
        if (!token)
            return tl::unexpected(token.error());
        if (CMS_unsigned_add1_attr_by_NID(info, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE,
                                          token->constData(), int(token->size())) != 1)
            return notMade("time stamp");
    }
    CMS_set_detached(cms.get(), 1);
    const QByteArray der = derOf(cms.get(), i2d_CMS_ContentInfo);
    // Read back what was made: a signature that does not hold must never leave this function.
    if (const CmsReport report = readDetached(der, content); !report.holds)
        return tl::unexpected(Error{ErrorCode::Signature, report.fault, {}, {}, opensslErrors()});
    return der;
}

} // namespace xw::signing
