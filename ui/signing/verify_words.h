// verify_words: a signature's verdict in the words of the verification dialog.
#pragma once

#include "signing/verify.h"

namespace xw::ui
{

/// "valid", "valid, not trusted", "broken"
[[nodiscard]] QString signatureState(const signing::SignatureVerdict &verdict);
/// A line each: who, issued by whom; when; until when the certificate is valid; what is wrong.
[[nodiscard]] QStringList signatureWords(const signing::SignatureVerdict &verdict);

} // namespace xw::ui
