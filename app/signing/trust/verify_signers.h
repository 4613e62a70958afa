// Who signed a notice, held against each other: manifest and PDF belong together by the certificate.
#pragma once

#include "signing/verify.h"

namespace xw::signing
{

/// The certificate (DER) of the first signature in `file` that the report judged; empty: none, or it does not
/// hold.
[[nodiscard]] QByteArray firstSigner(const VerifyReport &report, const QString &file);

/// Adds a contradiction where the manifest's signer (the report's first signature) did not sign the PDF
/// first. `pdfSigner`: DER; empty: nobody could be found.
void compareWithManifest(VerifyReport &report, const QByteArray &pdfSigner);

/// Adds a remark for every name under which two certificates signed.
void remarkSameNames(VerifyReport &report);

} // namespace xw::signing
