// TemplateScan: a template's text taken apart before rendering: chunks (what becomes one block), and its
// words and Mustache tags with their lines. Lives here: the line syntax and the check that every name means a
// fact. May not: values.
#pragma once

#include "notice/facts.h"
#include "notice/notice_template.h"

namespace xw::notice
{

/// What one paragraph, heading or marker is made of.
struct TemplateChunk {
    int level = 0;  ///< 1–4: a heading; 0: a paragraph or marker
    QString marker; ///< "title", "annex" …; empty: text
    QString argument;
    QString words; ///< as written, tags included: what the key of an edit is made of
    int line = 0;
};

/// A template as one line of parts, in the order of its text. A section may begin in one chunk and end in
/// another.
struct TemplatePart {
    enum class Kind : quint8 { Chunk, Text, Value, Section, Inverted, End };
    Kind kind = Kind::Text;
    QString text;      ///< the words of a text; the name of a value or section
    int line = 0;      ///< in the template file
    size_t target = 0; ///< of a chunk: which one; of a section: the part that ends it
};

struct TemplateScan {
    std::vector<TemplateChunk> chunks;
    std::vector<TemplatePart> parts;

    /// Error (Format): template, line, reason: a tag that is not closed, sections that cross or stand
    /// in each other more than eight deep, an unknown marker.
    [[nodiscard]] static Result<TemplateScan> read(const QString &body, const QString &id, int firstLine);
    /// Whether every name means something under `facts`. Names inside a list that is empty now cannot be
    /// judged.
    [[nodiscard]] Result<void> check(const QString &id, const Facts &facts) const;
    /// All names that mean nothing, in their order; what stands inside an unknown section is not judged.
    [[nodiscard]] std::vector<Error> faults(const QString &id, const Facts &facts) const;
};

/// Markers that a template may use.
[[nodiscard]] const QStringList &templateMarkers();

/// Where names are looked up: the innermost object first. nullptr stands for one that is not known (an empty
/// list).
using FactScope = std::vector<const FactNode *>;
struct Resolved {
    std::optional<Fact> leaf;
    FactNodePtr node; ///< an object or a list
    const FactNode *root = nullptr;
    bool unknowable = false; ///< the scope ends in an empty list
    [[nodiscard]] bool found() const { return leaf || node || unknowable; }
};
[[nodiscard]] Resolved resolve(const QString &name, const FactScope &scope);
/// "@number", "@first", "@last", "@more": where a repeated section stands.
[[nodiscard]] bool isPlaceWord(const QString &name);

} // namespace xw::notice
