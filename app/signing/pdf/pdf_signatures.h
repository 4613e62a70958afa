// The signatures that a PDF carries: each with the bytes it covers, what it says, and what was done to the
// file after it.
#pragma once

#include "signing/cms.h"

namespace xw::signing
{

struct PdfSignature {
    CmsReport cms; ///< holds: digest and value over the bytes that it covers
    Message fault; ///< what is wrong beside the CMS: its place in the file, changes after it; empty: nothing
    QString name;  ///< /Name
    QString reason;
    QDateTime claimed;        ///< /M, UTC
    int permission = 0;       ///< DocMDP P of a certifying signature; 0: it does not certify
    qint64 covered = 0;       ///< end of the bytes that it covers
    bool wholeFile = false;   ///< nothing behind it
    bool hasCapitals = false; ///< its digits are written A–F: the same value, other bytes than a–f
    QStringList changes; ///< English: objects that a later update touched beyond what the permission allows
    [[nodiscard]] bool holds() const { return cms.holds && fault.isEmpty(); }
};

/// All signatures, in the order in which they were made. Empty: none. Error (Format): not a PDF, or damaged.
[[nodiscard]] Result<std::vector<PdfSignature>> readPdfSignatures(const QByteArray &pdf);

} // namespace xw::signing
