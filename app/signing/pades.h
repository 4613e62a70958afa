// PAdES: a certifying signature over a whole PDF, seals with it, appended to the file (ETSI EN 319 142-1,
// baseline B-B and B-T).
#pragma once

#include "signing/seal.h"
#include "signing/signer.h"

#include <QDateTime>

namespace xw::signing
{

struct PadesOptions {
    std::vector<SealStencil> seals; ///< none: a signature that is not seen
    SignaturePlacement place;       ///< needed where there are seals
    QPointF sealOffset;             ///< within sealRange()
    QDateTime at;                   ///< the claimed time, /M
    QString name;                   ///< who signs, for the panel of a reader
    QString reason;
    bool othersFollow =
        false; ///< first signature: DocMDP P 2 instead of 1, so that another office can sign too
    TimestampFetch timestamp; ///< set: B-T
};

/// The file with the update behind it; `pdf` is a prefix of the result. PDF/A-1b stays PDF/A-1b. The first
/// signature certifies; a further one keeps the earlier valid. Conflict: the certification allows no further
/// signature. Format, Unsupported: not a PDF of ours. Usage: seals without a place. Else as signDetached().
[[nodiscard]] Result<QByteArray> signPdf(const QByteArray &pdf, const Signer &signer,
                                         const PadesOptions &options);

} // namespace xw::signing
