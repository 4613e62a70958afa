// Opens a notice that somebody wants proved, of any kind that offices send, and says what of it was not read.
#pragma once

#include "base/job.h"
#include "notice/reading/simplified_script.h"

namespace xw::notice
{

struct OpenedNotice {
    ScriptedText text;
    std::vector<Message> notes; ///< what was cut, left out or read in another way than it is written
};

/// From a file: DOCX, ODT, OFD, DOC, WPS, RTF, PDF, HTML, MHT or text, told apart by its bytes. Io: it cannot
/// be opened. Format: empty, damaged, binary, locked by a password, or without a word. Unsupported: another
/// kind of file (a picture, a spreadsheet), or the program that reads it is missing. TooLarge: it would take
/// more than a notice needs. Cancelled: by `job`, which may be null.
[[nodiscard]] Result<OpenedNotice> openNotice(const QString &path, const JobPtr &job = {});

/// The error of a notice in which the proof found nothing to recompute.
[[nodiscard]] Error nothingToProve(const QString &path);
/// Makes the findings quote the notice as it was written, also where it was read in the other script.
void quoteAsWritten(ProofReport &report, const ScriptedText &text);

} // namespace xw::notice
