// register_columns: what a list of subjects can show of one: its columns, their words, and what stands in a
// cell. No model, no view.
#pragma once

#include "domain/round_state.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace xw::models
{

enum class ColumnKind : quint8 {
    Code,
    Name,
    Url,
    Region,
    Type,
    Platform,
    Level,
    Organizer,
    State,
    Verdict,
    Review,
    Problem,
    FirstSeen,
    LastSeen,
    Extra, ///< a column that the contract does not know, kept as it came
};

struct RegisterColumn {
    ColumnKind kind = ColumnKind::Name;
    QString extra; ///< its header, for ColumnKind::Extra

    /// Names it in the settings: "code", "extra/备注".
    [[nodiscard]] QString id() const;
    /// The head, in the language of the program.
    [[nodiscard]] QString title(SubjectKind subjects) const;
    /// Shown before anyone chose columns.
    [[nodiscard]] bool isUsual() const;
    /// A proposed width in characters.
    [[nodiscard]] int width() const;
    friend bool operator==(const RegisterColumn &, const RegisterColumn &) = default;
};

/// The columns of websites or media; after them one for each unknown header that the register holds.
[[nodiscard]] std::vector<RegisterColumn> registerColumns(SubjectKind subjects, const RoundState &state);
/// What stands in a cell, as text.
[[nodiscard]] QString cellText(const RegisterColumn &column, const Subject &subject, const RoundState &state);
/// The place of a cell among the kinds of its column (type, platform, state, verdict …), in the order in
/// which annexes list them; nothing where the column holds no kinds.
[[nodiscard]] std::optional<int> kindOf(ColumnKind column, const Subject &subject, const RoundState &state);

} // namespace xw::models
