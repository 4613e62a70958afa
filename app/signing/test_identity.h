// A test identity: a key, a certificate and the authority that issued it, made here, marked as a test one
// wherever it appears.
#pragma once

#include "signing/secret.h"

namespace xw::signing
{

struct TestIdentityOptions {
    QString name;           ///< common name; empty: 巡网测试签名人
    QDateTime from, until;  ///< validity; both invalid: now and two years on
    int bits = 3072;        ///< of the RSA key, and of the authority's, which has 2048 at least
    bool sha1 = false;      ///< for tests of the refusals: the certificate is signed with SHA-1
    bool serverUse = false; ///< for tests of the refusals: made for web servers
};

struct TestIdentityFiles {
    QString identity;  ///< the PKCS#12 file, readable by its owner alone
    QString authority; ///< OUT.ca.crt, PEM
};

/// Writes `path` (AES-256 under `password`) and beside it the authority's certificate, whose key is thrown
/// away. Conflict where one of the two files exists; Io.
[[nodiscard]] Result<TestIdentityFiles> makeTestIdentity(const QString &path, const Secret &password,
                                                         const QDateTime &now,
                                                         const TestIdentityOptions &options = {});

} // namespace xw::signing
