// Countersigning: another office signs a notice's PDF after the one that issued it, without the workspace.
#pragma once

#include "signing/signer.h"

#include <QDateTime>

namespace xw::signing
{

struct CountersignOptions {
    QString name; ///< who signs, for the panel of a reader
    QDateTime at; ///< the claimed time
    TimestampFetch timestamp;
};

/// Adds a signature to the PDF of a signed notice. `path`: its folder, or the PDF. Everything that was signed
/// stays valid; the folder's manifest goes on vouching for what it saw. The file is replaced whole or not at
/// all. NotFound; Conflict: nobody signed it yet, it does not hold, or its first signature lets nobody
/// follow; Io; else as signPdf().
[[nodiscard]] Result<QString> countersign(const QString &path, const Signer &signer,
                                          const CountersignOptions &options);

} // namespace xw::signing
