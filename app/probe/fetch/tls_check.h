// TlsCheck: names everything that is wrong with a certificate, where OpenSSL's answer names one thing: an
// expired certificate that is also self-signed is both.
#pragma once

#include "probe/visit.h"

struct x509_store_ctx_st;

namespace xw::probe
{

class TlsCheck
{
public:
    /// For CURLOPT_SSL_CTX_FUNCTION's data. `host` as the address names it. `strict`: faults end the
    /// handshake's verification, else they are noted alone, and protocols that no browser speaks are spoken.
    void begin(const QByteArray &host, bool strict);
    /// The worst of what was met: expired, not yet valid, wrong name, self-signed, unknown issuer, other.
    [[nodiscard]] TlsFault fault() const;
    /// What the words of a failed handshake mean.
    [[nodiscard]] static TlsFault faultOf(const char *words);
    /// Is it the connection that broke, not the encryption?
    [[nodiscard]] static bool isReset(const char *words);

    /// CURLOPT_SSL_CTX_FUNCTION: curl, SSL_CTX, TlsCheck.
    static int contextMade(void *curl, void *context, void *self);

private:
    static int verified(int good, x509_store_ctx_st *store);
    void note(TlsFault fault) { m_met[size_t(fault)] = true; }

    QByteArray m_host;
    bool m_strict = true;
    bool m_met[8] = {};
};

} // namespace xw::probe
