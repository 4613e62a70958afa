// Punctuation of words that came from files: a notice is set in full-width marks (GB/T 15834-2011).
#pragma once

#include <QString>

namespace xw::notice
{

/// Half-width , ; : ( ) ! ? beside a Han character become full-width; numbers, addresses and Latin words stay
/// as they are.
[[nodiscard]] QString chinesePunctuation(const QString &text);

} // namespace xw::notice
