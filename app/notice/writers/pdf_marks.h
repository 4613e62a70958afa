// Marked content: each piece of text that a page's stream paints, said to belong to an element of the
// structure or to be an artifact.
#pragma once

#include "notice/page_layout.h"

#include <QByteArray>
#include <vector>

namespace xw::notice
{

class PdfStructure;

/// What one run is: an element of the structure by its tag and the number of its content on the page, or an
/// artifact (mcid -1).
struct PdfMark {
    QByteArray tag;
    int mcid = -1;
    friend bool operator==(const PdfMark &, const PdfMark &) = default;
};

/// One a run, in the order of painting; runs of one element side by side share a number.
[[nodiscard]] std::vector<PdfMark> marksOf(const Page &page, PdfStructure &structure);
/// The stream with the marks round its text objects, and its rules as artifacts. Empty: it does not hold one
/// text object a mark.
[[nodiscard]] QByteArray markedContent(const QByteArray &content, const std::vector<PdfMark> &marks);

} // namespace xw::notice
