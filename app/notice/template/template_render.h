// Renders a template over the facts: lines with markers and Mustache tags become blocks whose values are
// bound to facts. Lives here: the text of a notice. May not: annex tables (annexes.h), the order of a
// document's parts (compose.h).
#pragma once

#include "notice/compose/document.h"
#include "notice/facts.h"
#include "notice/notice_template.h"

namespace xw::notice
{

/// One block as the template writes it.
struct RenderedBlock {
    enum class Kind : quint8 { Paragraph, Heading, Marker };
    Kind kind = Kind::Paragraph;
    int level = 0;    ///< of a heading
    QString marker;   ///< of a marker: "title", "annex" …
    QString argument; ///< "websites-by-type"
    Runs runs;        ///< text of the paragraph or heading, or what stands behind the marker
    int line = 0;     ///< in the template file
    QString key; ///< stays the same while the template's own words for this block do: edits are kept under it
};

/// An annex that a template asks for: `@annex ID title`.
struct AnnexRequest {
    QString id;
    QString title; ///< may hold tags
    int line = 0;
};

/// What the template asks for, before anything is counted. Error (Format): template, line, reason.
[[nodiscard]] Result<std::vector<AnnexRequest>> annexRequests(const NoticeTemplate &source);
/// Error (Format): an unknown fact, an open section, an unknown marker: template, line, name.
/// TooLarge: sections that repeat within each other make more than a notice can hold.
[[nodiscard]] Result<std::vector<RenderedBlock>> renderTemplate(const NoticeTemplate &source,
                                                                const Facts &facts);
/// Text with tags as runs, for titles of annexes and settings that quote facts. `line` is for messages.
[[nodiscard]] Result<Runs> renderRuns(const QString &text, const NoticeTemplate &source, int line,
                                      const Facts &facts);

} // namespace xw::notice
