// tagWords: what a tag or a marker of a template says, for people: "{{websites.rate}}" is "Websites · Pass
// rate".
#pragma once

#include <QString>
#include <vector>

namespace xw::ui
{

struct TagWords {
    enum class Kind {
        Fact,    ///< stands for a value
        Begin,   ///< what follows holds only if there is such a thing, or for each of them
        End,     ///< of that
        Marker,  ///< an element of the document, or a table
        Remark,  ///< for whoever reads the template
        Heading, ///< the signs of a heading
    };
    Kind kind = Kind::Fact;
    QString text;
};

/// A part of a line: plain text, or a tag.
struct TemplatePart {
    QString source;
    bool isTag = false;
};

/// Cuts a line into text and tags. Put together again the parts are the line.
[[nodiscard]] std::vector<TemplatePart> partsOf(const QString &line);
/// In the language of the program.
[[nodiscard]] TagWords tagWords(const QString &tag);

} // namespace xw::ui
