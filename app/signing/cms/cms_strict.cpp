#include "signing/cms/cms_strict.h"

#include "signing/cms/der.h"

#include <QCryptographicHash>

namespace xw::signing
{

namespace
{

const QByteArray derNull("\x05\x00", 2);
const QByteArray oidOfData("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01", 11); // id-data

bool isNumber(const DerItem &item, std::initializer_list<char> allowed)
{
    return item.tag == derInteger && item.content.size() == 1 &&
           std::find(allowed.begin(), allowed.end(), item.content.at(0)) != allowed.end();
}

/// ContentInfo { signedData, [0] SignedData }: versions, one digest algorithm, one SignerInfo that uses it.
bool wellFormed(const QByteArray &der)
{
    QByteArrayView rest(der);
    const auto outer = takeDer(rest);
    if (!outer || outer->tag != derSequence || !rest.isEmpty())
        return false;
    const auto info = derChildren(outer->content);
    const auto wrapped = info.size() == 2 ? derChildren(info[1].content) : std::vector<DerItem>();
    const auto data = wrapped.size() == 1 ? derChildren(wrapped[0].content) : std::vector<DerItem>();
    // RFC 5652, 5.1: 1 over plain data, 3 over anything else (the content of a time stamp).
    const auto content = data.size() < 4 ? std::vector<DerItem>() : derChildren(data[2].content);
    if (content.empty() || !isNumber(data[0], {char(content[0].whole == oidOfData ? 1 : 3)}) ||
        data[1].tag != derSet || data.back().tag != derSet)
        return false;
    const auto digests = derChildren(data[1].content);
    const auto signers = derChildren(data.back().content);
    if (digests.size() != 1 || signers.size() != 1)
        return false;
    const auto signer = derChildren(signers[0].content);
    if (signer.size() < 6 || !isNumber(signer[0], {1}) || signer[1].tag != derSequence)
        return false;
    // The two mentions of the digest say the same; where parameters are there, they are NULL.
    const auto digest = derChildren(signer[2].content);
    const auto mentioned = derChildren(digests[0].content);
    const bool plain = mentioned.size() == 1 || (mentioned.size() == 2 && mentioned[1].whole == derNull);
    return !digest.empty() && plain && digest[0].whole == mentioned[0].whole;
}

/// Every algorithm that decides is SHA-2 with RSA or ECDSA, and every parameter field is empty, as it must
/// be.
bool knownAlgorithms(CMS_SignerInfo *signer)
{
    X509_ALGOR *digest = nullptr;
    X509_ALGOR *signature = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, &signature);
    const auto plain = [](const X509_ALGOR *algorithm) {
        const ASN1_OBJECT *object = nullptr;
        int kind = 0;
        const void *value = nullptr;
        X509_ALGOR_get0(&object, &kind, &value, algorithm);
        return kind == V_ASN1_UNDEF || kind == V_ASN1_NULL ? OBJ_obj2nid(object) : NID_undef;
    };
    switch (plain(digest)) {
    case NID_sha256:
    case NID_sha384:
    case NID_sha512:
        break;
    default:
        return false;
    }
    switch (plain(signature)) {
    case NID_rsaEncryption:
    case NID_sha256WithRSAEncryption:
    case NID_sha384WithRSAEncryption:
    case NID_sha512WithRSAEncryption:
    case NID_ecdsa_with_SHA256:
    case NID_ecdsa_with_SHA384:
    case NID_ecdsa_with_SHA512:
        return true;
    default:
        return false;
    }
}

} // namespace

CmsPtr strictCms(const QByteArray &der)
{
    if (!wellFormed(der))
        return nullptr;
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &at, long(der.size())));
    // What is said to be signed, inside and outside of what is signed: OpenSSL does not compare the two.
    const auto sameContentType = [](CMS_ContentInfo *content) {
        const QByteArray outer = derOf(CMS_get0_eContentType(content), i2d_ASN1_OBJECT);
        return !outer.isEmpty() && attributeOf(content, NID_pkcs9_contentType, true) == outer;
    };
    // Encoding it again must give the same bytes: nothing in it is passed over or written in a second way.
    if (!cms || derOf(cms.get(), i2d_CMS_ContentInfo) != der ||
        OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed || !signerInfoOf(cms.get()) ||
        !knownAlgorithms(signerInfoOf(cms.get())) || !sameContentType(cms.get())) {
        ERR_clear_error();
        return nullptr;
    }
    return cms;
}

CMS_SignerInfo *signerInfoOf(CMS_ContentInfo *cms)
{
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
    return sk_CMS_SignerInfo_num(signers) == 1 ? sk_CMS_SignerInfo_value(signers, 0) : nullptr;
}

X509 *signerOf(CMS_ContentInfo *cms)
{
    X509 *certificate = nullptr;
    if (CMS_SignerInfo *signer = signerInfoOf(cms))
        CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
    return certificate;
}

std::vector<QByteArray> certificatesOf(CMS_ContentInfo *cms)
{
    std::vector<QByteArray> found;
    const CertificateStack certificates(CMS_get1_certs(cms));
    for (int i = 0; certificates && i < sk_X509_num(certificates.get()); ++i)
        found.push_back(derOf(sk_X509_value(certificates.get(), i), i2d_X509));
    return found;
}

QByteArray attributeOf(CMS_ContentInfo *cms, int nid, bool isSigned)
{
    CMS_SignerInfo *signer = signerInfoOf(cms);
    if (!signer)
        return {};
    const int at = isSigned ? CMS_signed_get_attr_by_NID(signer, nid, -1)
                            : CMS_unsigned_get_attr_by_NID(signer, nid, -1);
    if (at < 0)
        return {};
    X509_ATTRIBUTE *attribute =
        isSigned ? CMS_signed_get_attr(signer, at) : CMS_unsigned_get_attr(signer, at);
    if (X509_ATTRIBUTE_count(attribute) != 1)
        return {};
    return derOf(X509_ATTRIBUTE_get0_type(attribute, 0), i2d_ASN1_TYPE);
}

namespace
{

/// Whether SignerInfo names the certificate's issuer in its very bytes. OpenSSL compares names without regard
/// to case, and this one is not among what is signed: a changed letter would go unseen. A signer named by key
/// identifier has no name to change.
bool namedExactly(CMS_SignerInfo *signer, X509 *certificate)
{
    X509_NAME *issuer = nullptr;
    if (CMS_SignerInfo_get0_signer_id(signer, nullptr, &issuer, nullptr) != 1)
        return false;
    return !issuer || derOf(issuer, i2d_X509_NAME) == derOf(X509_get_issuer_name(certificate), i2d_X509_NAME);
}

} // namespace

bool boundToSigner(CMS_ContentInfo *cms)
{
    X509 *certificate = signerOf(cms);
    if (!certificate || !namedExactly(signerInfoOf(cms), certificate))
        return false;
    QByteArray named = attributeOf(cms, NID_id_smime_aa_signingCertificateV2, true);
    if (named.isEmpty())
        named =
            attributeOf(cms, NID_id_smime_aa_signingCertificate, true); // RFC 3161 authorities still use it
    // SigningCertificate { certs { ESSCertID { [hashAlgorithm,] certHash, … } … } … }: the first one is the
    // signer's.
    QByteArrayView rest(named);
    const auto all = takeDer(rest);
    const auto lists = all ? derChildren(all->content) : std::vector<DerItem>();
    const auto ids = lists.empty() ? std::vector<DerItem>() : derChildren(lists[0].content);
    const auto parts = ids.empty() ? std::vector<DerItem>() : derChildren(ids[0].content);
    for (const DerItem &part : parts) {
        if (part.tag != derOctets)
            continue;
        const auto algorithm = part.content.size() == 64   ? QCryptographicHash::Sha512
                               : part.content.size() == 48 ? QCryptographicHash::Sha384
                               : part.content.size() == 32 ? QCryptographicHash::Sha256
                                                           : QCryptographicHash::Sha1;
        return QCryptographicHash::hash(derOf(certificate, i2d_X509), algorithm) ==
               part.content.toByteArray();
    }
    return false;
}

} // namespace xw::signing
