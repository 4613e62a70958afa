#include "signing/identity/certificate.h"

#include "signing/cms/openssl.h"

#include <openssl/x509v3.h>

namespace xw::signing
{

namespace
{

QString part(const X509_NAME *name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    const QString text = size > 0 ? QString::fromUtf8(reinterpret_cast<char *>(utf8), size) : QString();
    OPENSSL_free(utf8);
    return text;
}

QString displayName(const X509_NAME *name)
{
    const QString common = part(name, NID_commonName);
    return common.isEmpty() ? part(name, NID_organizationName) : common;
}

bool hasTestPolicy(const X509 *certificate)
{
    const std::unique_ptr<CERTIFICATEPOLICIES, FreedBy<CERTIFICATEPOLICIES_free>> policies(
        static_cast<CERTIFICATEPOLICIES *>(
            X509_get_ext_d2i(certificate, NID_certificate_policies, nullptr, nullptr)));
    for (int i = 0; policies && i < sk_POLICYINFO_num(policies.get()); ++i) {
        char oid[128];
        OBJ_obj2txt(oid, sizeof oid, sk_POLICYINFO_value(policies.get(), i)->policyid, 1);
        if (qstrcmp(oid, testPolicyOid) == 0)
            return true;
    }
    return false;
}

} // namespace

std::optional<Certificate> readCertificate(const QByteArray &der)
{
    const CertificatePtr x509 = certificateFromDer(der);
    if (!x509)
        return std::nullopt;
    Certificate certificate;
    certificate.der = der;
    certificate.name = displayName(X509_get_subject_name(x509.get()));
    certificate.organisation = part(X509_get_subject_name(x509.get()), NID_organizationName);
    certificate.issuer = displayName(X509_get_issuer_name(x509.get()));
    certificate.serial = QString::fromLatin1(contentOf(X509_get0_serialNumber(x509.get())).toHex());
    certificate.notBefore = timeOf(X509_get0_notBefore(x509.get()));
    certificate.notAfter = timeOf(X509_get0_notAfter(x509.get()));
    certificate.isTest =
        hasTestPolicy(x509.get()) || certificate.organisation == QString::fromUtf8(testOrganisation);
    certificate.selfSigned =
        X509_NAME_cmp(X509_get_subject_name(x509.get()), X509_get_issuer_name(x509.get())) == 0;
    return certificate;
}

} // namespace xw::signing
