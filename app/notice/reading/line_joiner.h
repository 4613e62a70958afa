// Text that was broken into lines of one width (an e-mail, a PDF, a terminal) becomes paragraphs again.
#pragma once

#include <QStringList>

namespace xw::notice
{

/// The lines with those joined that a fixed width had cut: a line goes on where it is as wide as most cut
/// lines are, ends without the mark of a sentence (or is full to the last character), and the next one
/// neither is indented nor begins a list, a heading or a row. Text that was not cut comes back as it was.
[[nodiscard]] QStringList joinBrokenLines(const QStringList &lines);
/// How wide a line is in characters of full width: Latin letters and digits count half.
[[nodiscard]] double lineWidth(const QString &line);

} // namespace xw::notice
