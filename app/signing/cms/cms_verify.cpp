#include "signing/cms/cms_strict.h"
#include "signing/timestamp/timestamp.h"

namespace xw::signing
{

CmsReport readDetached(const QByteArray &der, const QByteArray &content)
{
    CmsReport report;
    const CmsPtr cms = strictCms(der);
    if (!cms || !CMS_is_detached(cms.get())) {
        report.fault = {QT_TRANSLATE_NOOP("xw", "The signature itself is damaged"), {}};
        return report;
    }
    report.certificates = certificatesOf(cms.get());
    const bool verified = CMS_verify(cms.get(), nullptr, nullptr, reading(content).get(), nullptr,
                                     CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) == 1;
    ERR_clear_error();
    if (X509 *signer = signerOf(cms.get()))
        report.signer = derOf(signer, i2d_X509);
    if (!verified) {
        report.fault = {QT_TRANSLATE_NOOP("xw", "The content is not what was signed"), {}};
        return report;
    }
    if (!boundToSigner(cms.get())) {
        report.fault = {QT_TRANSLATE_NOOP("xw", "The signature names another certificate than it carries"),
                        {}};
        return report;
    }
    CMS_SignerInfo *info = signerInfoOf(cms.get());
    X509_ALGOR *digest = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, &digest, nullptr);
    report.digest = QString::fromLatin1(OBJ_nid2sn(OBJ_obj2nid(digest->algorithm)));
    if (const int at = CMS_signed_get_attr_by_NID(info, NID_pkcs9_signingTime, -1); at >= 0) {
        const ASN1_TYPE *value = X509_ATTRIBUTE_get0_type(CMS_signed_get_attr(info, at), 0);
        if (value && (value->type == V_ASN1_UTCTIME || value->type == V_ASN1_GENERALIZEDTIME))
            report.signingTime = timeOf(value->value.asn1_string);
    }
    report.holds = true;
    // The only unsigned attribute that we know is the time stamp; any other would be bytes that nobody
    // vouches for.
    const int unsignedCount = qMax(0, CMS_unsigned_get_attr_count(info));
    if (const QByteArray token = attributeOf(cms.get(), NID_id_smime_aa_timeStampToken, false);
        !token.isEmpty()) {
        report.timestamp = readTimestamp(token, contentOf(CMS_SignerInfo_get0_signature(info)));
        report.holds = report.timestamp->holds;
        report.fault = report.timestamp->fault;
    }
    if (unsignedCount != (report.timestamp ? 1 : 0)) {
        report.holds = false;
        report.fault = {QT_TRANSLATE_NOOP("xw", "The signature itself is damaged"), {}};
    }
    return report;
}

} // namespace xw::signing
