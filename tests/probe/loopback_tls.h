// Certificates for LoopbackWeb, good ones and broken ones, made when the test runs.
#pragma once

#include "probe/loopback_web.h"

#include <openssl/ssl.h>

namespace xw::testkit
{

/// A context for a site of this kind, for 127.0.0.1 and localhost.
/// The caller owns it.
SSL_CTX *serverContext(Tls tls);
/// PEM of the authority of Good.
QByteArray authorityPem();

} // namespace xw::testkit
