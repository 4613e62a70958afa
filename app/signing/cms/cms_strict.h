// What a SignedData must look like before we believe any of it. OpenSSL reads more than the standards allow;
// a byte that it passes over is a byte that somebody could change unseen.
#pragma once

#include "signing/cms/openssl.h"

#include <openssl/err.h>

namespace xw::signing
{

/// A SignedData in exact DER with one signer whose version numbers, algorithms and attributes are as the
/// standards say. nullptr: not so.
[[nodiscard]] CmsPtr strictCms(const QByteArray &der);

/// The signer's certificate; set once CMS_verify() has run. Owned by `cms`.
[[nodiscard]] X509 *signerOf(CMS_ContentInfo *cms);
/// The one SignerInfo. Owned by `cms`.
[[nodiscard]] CMS_SignerInfo *signerInfoOf(CMS_ContentInfo *cms);
/// DER of every certificate inside.
[[nodiscard]] std::vector<QByteArray> certificatesOf(CMS_ContentInfo *cms);
/// Whether SignerInfo and signing-certificate (v1 or v2) both name the certificate that signed, to the byte.
[[nodiscard]] bool boundToSigner(CMS_ContentInfo *cms);
/// The DER value of a signed or unsigned attribute; empty where it is not there exactly once.
[[nodiscard]] QByteArray attributeOf(CMS_ContentInfo *cms, int nid, bool isSigned);

} // namespace xw::signing
