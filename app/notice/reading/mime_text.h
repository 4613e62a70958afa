// The text part of a MIME message: a web page saved as one file (MHT), or a mail.
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace xw::notice
{

struct MimeText {
    QByteArray bytes;   ///< decoded from quoted-printable or base64
    QByteArray charset; ///< lower case; empty: not said
    bool isHtml = false;
};

/// Whether the file begins with the header of a MIME message.
[[nodiscard]] bool looksLikeMime(const QByteArray &bytes);
/// Its first HTML part, else its first plain one. Format: it holds neither.
[[nodiscard]] Result<MimeText> readMime(const QByteArray &bytes, const QString &where);

} // namespace xw::notice
