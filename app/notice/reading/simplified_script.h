// Traditional script, read as simplified. What is quoted stays as it was written.
#pragma once

#include "notice/proof.h"

namespace xw::notice
{

/// A notice as the checks read it, and as it was written where that differs: both have the same number of
/// paragraphs, tables and cells, and each text the same length.
struct ScriptedText {
    ProofText read;
    ProofText written;   ///< empty where the notice is in simplified script
    bool unread = false; ///< it is in traditional script, and this program has no OpenCC
};

[[nodiscard]] ScriptedText simplifiedScript(ProofText text);
/// `quote`, which was taken out of the text as it was read, as it was written. Its own words where it is not
/// found.
[[nodiscard]] QString asWritten(const ScriptedText &text, const QString &quote, int paragraph = -1,
                                int start = 0);

} // namespace xw::notice
