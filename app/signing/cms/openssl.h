// Owners for OpenSSL's objects, and its error queue as text. For the .cpp files of this room alone.
#pragma once

#include "base/error.h"

#include <memory>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

namespace xw::signing
{

template <auto Free>
struct FreedBy {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
struct CertificateStackFree {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};

using BioPtr = std::unique_ptr<BIO, FreedBy<BIO_free_all>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, FreedBy<X509_free>>;
using CertificateStack = std::unique_ptr<STACK_OF(X509), CertificateStackFree>;
using CmsPtr = std::unique_ptr<CMS_ContentInfo, FreedBy<CMS_ContentInfo_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, FreedBy<PKCS12_free>>;
using DigestContextPtr = std::unique_ptr<EVP_MD_CTX, FreedBy<EVP_MD_CTX_free>>;

/// What the library says went wrong, in English, for Error::detail; empties its queue.
[[nodiscard]] QString opensslErrors();

/// A memory BIO that reads `bytes`; they must outlive it.
[[nodiscard]] BioPtr reading(const QByteArray &bytes);

/// The DER of any object, by its i2d function.
template <class T, class Encode>
[[nodiscard]] QByteArray derOf(T *object, Encode encode)
{
    unsigned char *out = nullptr;
    const int size = encode(object, &out);
    QByteArray der = size > 0 ? QByteArray(reinterpret_cast<char *>(out), size) : QByteArray();
    OPENSSL_free(out);
    return der;
}

/// nullptr: not exactly one certificate in DER.
[[nodiscard]] CertificatePtr certificateFromDer(const QByteArray &der);

/// The content of an ASN.1 string object.
[[nodiscard]] QByteArray contentOf(const ASN1_STRING *string);

/// UTC; invalid where the time cannot be read.
[[nodiscard]] QDateTime timeOf(const ASN1_TIME *time);

} // namespace xw::signing
