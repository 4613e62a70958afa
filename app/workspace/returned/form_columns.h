// Which column of a returned form says what, by its header. For this folder alone.
#pragma once

#include "tables/office_form.h"

#include <QHash>
#include <optional>

namespace xw
{

enum class FormColumn { Code, Answer, Problem, Subject, Link };

/// A text to compare with: half-width, lower case, without blanks and marks.
[[nodiscard]] QString formWord(QStringView text);

struct FormColumns {
    QHash<FormColumn, int> places;
    int width = 0; ///< columns of the header

    [[nodiscard]] bool has(FormColumn column) const { return places.contains(column); }
    /// Of a row; empty where there is no such column, or the row ends before it.
    [[nodiscard]] QString text(const tables::Row &row, FormColumn column) const;
};

/// nullopt: the row is no header.
[[nodiscard]] std::optional<FormColumns> columnsOf(const tables::Row &row);

} // namespace xw
