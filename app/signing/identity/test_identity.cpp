#include "signing/test_identity.h"

#include "signing/cms/openssl.h"
#include "signing/identity/certificate.h"

#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace xw::signing
{

namespace
{

void addName(X509_NAME *name, const char *field, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(utf8.constData()), int(utf8.size()),
                               -1, 0);
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

/// By hand: the text form of policies wants a configuration file.
bool addTestPolicy(X509 *certificate)
{
    const std::unique_ptr<CERTIFICATEPOLICIES, FreedBy<CERTIFICATEPOLICIES_free>> policies(
        CERTIFICATEPOLICIES_new());
    POLICYINFO *policy = POLICYINFO_new();
    policy->policyid = OBJ_txt2obj(testPolicyOid, 1);
    return policy->policyid && sk_POLICYINFO_push(policies.get(), policy) > 0 &&
           X509_add1_ext_i2d(certificate, NID_certificate_policies, policies.get(), 0, X509V3_ADD_APPEND) ==
               1;
}

struct Subject {
    QString name;
    QDateTime from, until;
};

CertificatePtr blank(const Subject &subject, EVP_PKEY *key)
{
    CertificatePtr certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    unsigned char serial[16];
    RAND_bytes(serial, sizeof serial);
    serial[0] = (serial[0] & 0x7f) | 0x40; // positive, and always of the same length
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
    BN_free(number);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), time_t(subject.from.toSecsSinceEpoch()));
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), time_t(subject.until.toSecsSinceEpoch()));
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    addName(name, "C", u"CN"_s);
    addName(name, "O", QString::fromUtf8(testOrganisation));
    addName(name, "CN", subject.name);
    return certificate;
}

struct Made {
    KeyPtr key;
    CertificatePtr certificate;
    CertificatePtr authority;
};

Result<Made> make(const QDateTime &now, const TestIdentityOptions &options)
{
    Made made;
    const KeyPtr authorityKey(EVP_RSA_gen(unsigned(std::max(options.bits, 2048))));
    made.key.reset(EVP_RSA_gen(unsigned(options.bits)));
    const QDateTime from = options.from.isValid() ? options.from : now.addSecs(-3600);
    const QDateTime until = options.until.isValid() ? options.until : now.addYears(2);
    bool good = authorityKey && made.key;
    if (good) {
        made.authority =
            blank({u"巡网测试根 TEST CA"_s, qMin(from, now.addSecs(-3600)), qMax(until, now.addYears(2))},
                  authorityKey.get());
        X509 *ca = made.authority.get();
        X509_set_issuer_name(ca, X509_get_subject_name(ca));
        good = addExtension(ca, ca, NID_basic_constraints, "critical,CA:TRUE") &&
               addExtension(ca, ca, NID_key_usage, "critical,keyCertSign,cRLSign") &&
               addExtension(ca, ca, NID_subject_key_identifier, "hash") &&
               X509_sign(ca, authorityKey.get(), EVP_sha256()) > 0;
    }
    if (good) {
        made.certificate = blank(
            {options.name.isEmpty() ? u"巡网测试签名人 TEST"_s : options.name, from, until}, made.key.get());
        X509 *own = made.certificate.get();
        X509 *ca = made.authority.get();
        X509_set_issuer_name(own, X509_get_subject_name(ca));
        good = addExtension(own, ca, NID_basic_constraints, "critical,CA:FALSE") &&
               addExtension(own, ca, NID_key_usage, "critical,digitalSignature,nonRepudiation") &&
               addExtension(own, ca, NID_ext_key_usage,
                            options.serverUse ? "serverAuth" : "emailProtection,1.3.6.1.5.5.7.3.36") &&
               addTestPolicy(own) && addExtension(own, ca, NID_subject_key_identifier, "hash") &&
               addExtension(own, ca, NID_authority_key_identifier, "keyid") &&
               X509_sign(own, authorityKey.get(), options.sha1 ? EVP_sha1() : EVP_sha256()) > 0;
    }
    if (!good)
        return failure(ErrorCode::Internal,
                       {QT_TRANSLATE_NOOP("xw", "The test identity could not be made"), {}}, {}, {},
                       opensslErrors());
    return made;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes, bool secret)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        if (secret)
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(bytes);
        if (file.commit())
            return {};
    }
    return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot write the file"), {}}, path, {},
                   file.errorString());
}

} // namespace

Result<TestIdentityFiles> makeTestIdentity(const QString &path, const Secret &password, const QDateTime &now,
                                           const TestIdentityOptions &options)
{
    const QFileInfo out(path);
    const QString base =
        out.suffix() == u"p12" || out.suffix() == u"pfx" ? path.chopped(out.suffix().size() + 1) : path;
    const TestIdentityFiles files{path, base + u".ca.crt"_s};
    for (const QString &file : {files.identity, files.authority})
        if (QFileInfo::exists(file))
            return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("xw", "The file exists already"), {}},
                           file, {QT_TRANSLATE_NOOP("xw", "Choose another name"), {}});
    const auto made = make(now, options);
    if (!made)
        return tl::unexpected(made.error());
    const CertificateStack others(sk_X509_new_null());
    X509_up_ref(made->authority.get());
    sk_X509_push(others.get(), made->authority.get());
    const Pkcs12Ptr packed(PKCS12_create(password.data(), "xunwang-test", made->key.get(),
                                         made->certificate.get(), others.get(), NID_aes_256_cbc,
                                         NID_aes_256_cbc, 100000, 100000, 0));
    const BioPtr pem(BIO_new(BIO_s_mem()));
    if (!packed || PEM_write_bio_X509(pem.get(), made->authority.get()) != 1)
        return failure(ErrorCode::Internal,
                       {QT_TRANSLATE_NOOP("xw", "The test identity could not be made"), {}}, path, {},
                       opensslErrors());
    char *text = nullptr;
    const long size = BIO_get_mem_data(pem.get(), &text);
    if (auto written = writeFile(files.identity, derOf(packed.get(), i2d_PKCS12), true); !written)
        return tl::unexpected(written.error());
    if (auto written = writeFile(files.authority, QByteArray(text, qsizetype(size)), false); !written)
        return tl::unexpected(written.error());
    return files;
}

} // namespace xw::signing
