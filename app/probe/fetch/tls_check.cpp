#include "probe/fetch/tls_check.h"

#include "probe/fetch/address.h"

#include <curl/curl.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace xw::probe
{

namespace
{

int indexInContext()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

TlsFault faultOfCode(int code)
{
    switch (code) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return TlsFault::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return TlsFault::NotYetValid;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return TlsFault::SelfSigned;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_UNTRUSTED:
        return TlsFault::UnknownIssuer;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return TlsFault::WrongName;
    default:
        return TlsFault::Other;
    }
}

bool isOfHost(X509 *certificate, const QByteArray &host)
{
    if (Address::fromText(host)) {
        const QByteArray bare = host.startsWith('[') ? host.mid(1, host.size() - 2) : host;
        return X509_check_ip_asc(certificate, bare.constData(), 0) == 1;
    }
    return X509_check_host(certificate, host.constData(), size_t(host.size()), 0, nullptr) == 1;
}

} // namespace

void TlsCheck::begin(const QByteArray &host, bool strict)
{
    *this = {};
    m_host = host;
    m_strict = strict;
}

TlsFault TlsCheck::fault() const
{
    for (const TlsFault fault : {TlsFault::Expired, TlsFault::NotYetValid, TlsFault::WrongName,
                                 TlsFault::SelfSigned, TlsFault::UnknownIssuer, TlsFault::Other})
        if (m_met[size_t(fault)])
            return fault;
    return TlsFault::None;
}

TlsFault TlsCheck::faultOf(const char *words)
{
    const QByteArrayView text(words);
    for (const char *sign :
         {"unsupported protocol", "protocol version", "unsupported_protocol", "version too low"})
        if (text.contains(sign))
            return TlsFault::OldProtocol;
    return TlsFault::Other;
}

bool TlsCheck::isReset(const char *words)
{
    const QByteArrayView text(words);
    for (const char *sign : {"Connection reset", "SSL_ERROR_SYSCALL", "Broken pipe", "unexpected eof"})
        if (text.contains(sign))
            return true;
    return false;
}

int TlsCheck::contextMade(void *, void *context, void *self)
{
    auto *ssl = static_cast<SSL_CTX *>(context);
    auto *check = static_cast<TlsCheck *>(self);
    SSL_CTX_set_ex_data(ssl, indexInContext(), check);
    // As browsers do: servers that know no RFC 5746 are many, and open in every browser.
    SSL_CTX_set_options(ssl, SSL_OP_LEGACY_SERVER_CONNECT);
    SSL_CTX_set_security_level(ssl, check->m_strict ? 1 : 0);
    SSL_CTX_set_verify(ssl, SSL_VERIFY_PEER, &TlsCheck::verified);
    return CURLE_OK;
}

int TlsCheck::verified(int good, X509_STORE_CTX *store)
{
    const auto *ssl =
        static_cast<const SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto *check = static_cast<TlsCheck *>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), indexInContext()));
    if (!good)
        check->note(faultOfCode(X509_STORE_CTX_get_error(store)));
    if (X509 *own = X509_STORE_CTX_get_current_cert(store);
        own && X509_STORE_CTX_get_error_depth(store) == 0 && !isOfHost(own, check->m_host))
        check->note(TlsFault::WrongName);
    // Goes on to meet every fault: libcurl asks for the result afterwards, and lets no page through.
    return 1;
}

} // namespace xw::probe
