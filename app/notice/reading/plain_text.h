// Plain text as offices send it: bytes in any encoding they use, lines cut at a width, tables drawn with
// bars.
#pragma once

#include "notice/reading/text_collector.h"

namespace xw::notice
{

struct PlainForm {
    bool pages = false;           ///< out of a PDF or OFD: page numbers beside form feeds are left out
    bool columnsBySpaces = false; ///< tables are columns two spaces apart
};

/// The characters of a text file: by its mark, as UTF-16 of either end where that gives text, else UTF-8 or
/// GB18030. Format: no text but a binary file; the error quotes its first bytes, cleaned.
[[nodiscard]] Result<QString> decodeNotice(const QByteArray &bytes, const QString &where);
/// Paragraphs and tables of such a text.
[[nodiscard]] ProofText readPlainText(const QString &text, const PlainForm &form = {});
/// At most 24 characters of what a file begins with, control characters as ·: fit for a terminal.
[[nodiscard]] QString quotedBytes(const QByteArray &bytes);

} // namespace xw::notice
