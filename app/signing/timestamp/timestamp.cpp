#include "signing/timestamp/timestamp.h"

#include "signing/cms/cms_strict.h"
#include "signing/cms/openssl.h"

#include <QCryptographicHash>
#include <openssl/rand.h>
#include <openssl/ts.h>
#include <openssl/x509v3.h>

namespace xw::signing
{

namespace
{

using RequestPtr = std::unique_ptr<TS_REQ, FreedBy<TS_REQ_free>>;
using AnswerPtr = std::unique_ptr<TS_RESP, FreedBy<TS_RESP_free>>;
using StampPtr = std::unique_ptr<TS_TST_INFO, FreedBy<TS_TST_INFO_free>>;

QByteArray digestOf(const QByteArray &signature)
{
    return QCryptographicHash::hash(signature, QCryptographicHash::Sha256);
}

RequestPtr requestFor(const QByteArray &signature)
{
    RequestPtr request(TS_REQ_new());
    TS_REQ_set_version(request.get(), 1);
    TS_REQ_set_cert_req(request.get(), 1);
    TS_MSG_IMPRINT *imprint = TS_MSG_IMPRINT_new();
    X509_ALGOR *algorithm = X509_ALGOR_new();
    X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    TS_MSG_IMPRINT_set_algo(imprint, algorithm);
    QByteArray digest = digestOf(signature);
    TS_MSG_IMPRINT_set_msg(imprint, reinterpret_cast<unsigned char *>(digest.data()), int(digest.size()));
    TS_REQ_set_msg_imprint(request.get(), imprint);
    TS_MSG_IMPRINT_free(imprint);
    X509_ALGOR_free(algorithm);
    unsigned char random[8];
    RAND_bytes(random, sizeof random);
    random[0] |= 0x40;
    random[0] &= 0x7f;
    BIGNUM *number = BN_bin2bn(random, sizeof random, nullptr);
    ASN1_INTEGER *nonce = BN_to_ASN1_INTEGER(number, nullptr);
    TS_REQ_set_nonce(request.get(), nonce);
    ASN1_INTEGER_free(nonce);
    BN_free(number);
    return request;
}

tl::unexpected<Error> refused(const char *why, QString detail = {})
{
    return failure(ErrorCode::Signature, {why, {}}, {},
                   {QT_TRANSLATE_NOOP("xw", "Sign without a time stamp, or try another authority"), {}},
                   std::move(detail));
}

/// The signature value of a token and its content, without judging the authority.
bool verified(CMS_ContentInfo *token, BIO *content)
{
    return CMS_verify(token, nullptr, nullptr, nullptr, content, CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) == 1;
}

} // namespace

Result<QByteArray> requestTimestamp(const QByteArray &signature, const TimestampFetch &fetch)
{
    const RequestPtr request = requestFor(signature);
    const auto answered = fetch(derOf(request.get(), i2d_TS_REQ));
    if (!answered)
        return tl::unexpected(answered.error());
    const AnswerPtr answer(d2i_TS_RESP_bio(reading(*answered).get(), nullptr));
    if (!answer)
        return refused(QT_TRANSLATE_NOOP("xw", "The time stamp authority did not answer with a time stamp"),
                       opensslErrors());
    const ASN1_INTEGER *status = TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(answer.get()));
    PKCS7 *token = TS_RESP_get_token(answer.get());
    if (ASN1_INTEGER_get(status) > 1 || !token) // 0 granted, 1 granted with changes
        return refused(QT_TRANSLATE_NOOP("xw", "The time stamp authority refused to stamp"));
    const ASN1_INTEGER *nonce = TS_TST_INFO_get_nonce(TS_RESP_get_tst_info(answer.get()));
    if (!nonce || ASN1_INTEGER_cmp(nonce, TS_REQ_get_nonce(request.get())) != 0)
        return refused(QT_TRANSLATE_NOOP("xw", "The time stamp answers another request"));
    const QByteArray der = derOf(token, i2d_PKCS7);
    const TimestampReport report = readTimestamp(der, signature);
    if (!report.holds)
        return tl::unexpected(Error{ErrorCode::Signature, report.fault, {}, {}, {}});
    return der;
}

TimestampReport readTimestamp(const QByteArray &token, const QByteArray &signature)
{
    TimestampReport report;
    report.fault = {QT_TRANSLATE_NOOP("xw", "The time stamp is damaged"), {}};
    const CmsPtr cms = strictCms(token);
    if (!cms || CMS_get0_eContentType(cms.get()) == nullptr ||
        OBJ_obj2nid(CMS_get0_eContentType(cms.get())) != NID_id_smime_ct_TSTInfo)
        return report;
    const BioPtr content(BIO_new(BIO_s_mem()));
    if (!verified(cms.get(), content.get()) || !boundToSigner(cms.get())) {
        ERR_clear_error();
        return report;
    }
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(content.get(), &bytes);
    const auto *at = reinterpret_cast<const unsigned char *>(bytes);
    const StampPtr stamp(d2i_TS_TST_INFO(nullptr, &at, size));
    X509 *authority = signerOf(cms.get());
    if (!stamp || !authority)
        return report;
    report.authority = derOf(authority, i2d_X509);
    report.certificates = certificatesOf(cms.get());
    report.time = timeOf(TS_TST_INFO_get_time(stamp.get()));
    TS_MSG_IMPRINT *imprint = TS_TST_INFO_get_msg_imprint(stamp.get());
    const QByteArray stamped = contentOf(TS_MSG_IMPRINT_get_msg(imprint));
    if (stamped != digestOf(signature)) {
        report.fault = {QT_TRANSLATE_NOOP("xw", "The time stamp belongs to another signature"), {}};
        return report;
    }
    if (!(X509_get_extended_key_usage(authority) & XKU_TIMESTAMP) || !report.time.isValid()) {
        report.fault = {QT_TRANSLATE_NOOP("xw", "The time stamp was not made by a time stamp authority"), {}};
        return report;
    }
    report.holds = true;
    report.fault = {};
    return report;
}

} // namespace xw::signing
