// What an update did to a PDF, object by object: DocMDP (ISO 32000-1, 12.8.2.2) judged by ourselves, since
// few verifiers do.
#pragma once

#include "base/error.h"

namespace xw::signing
{

/// `after` begins with the bytes of `before`. Names, in English, every object that was changed or added for
/// anything else than another signature: a signature field with its widget, appearance and value, listed in
/// the form and on its page. Error (Format): one of the two cannot be read.
[[nodiscard]] Result<QStringList> changesBeyondSignatures(const QByteArray &before, const QByteArray &after);

} // namespace xw::signing
