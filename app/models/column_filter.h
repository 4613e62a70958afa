// ColumnFilter: of each column the values that are let through, as the filters in the heads of a spreadsheet.
// Values are kept by keys that do not depend on the language, so that a saved view holds in every one.
#pragma once

#include "models/register/register_columns.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <span>

namespace xw::models
{

struct ColumnFilter {
    QMap<QString, QSet<QString>> allowed; ///< column id → keys; a column that is not there lets all through

    [[nodiscard]] bool isEmpty() const { return allowed.isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const;
    /// What is no filter is passed over.
    [[nodiscard]] static ColumnFilter fromJson(const QJsonObject &json);
    friend bool operator==(const ColumnFilter &, const ColumnFilter &) = default;
};

/// One value of a column and how many subjects hold it. A subject with several problems holds several.
struct ColumnValue {
    QString key;
    QString label; ///< for people; an empty cell has a word of its own
    int count = 0;
};

/// The values of a column among these subjects (indexes into state.subjects()), in the order in which the
/// column sorts.
[[nodiscard]] std::vector<ColumnValue> valuesOf(const RegisterColumn &column, std::span<const int> among,
                                                const RoundState &state);
/// Those of `among` that every column of the filter lets through, in their order. `but`: the id of a column
/// whose own filter is passed over, for its list of values.
[[nodiscard]] std::vector<int> passing(const ColumnFilter &filter, std::span<const int> among,
                                       const RoundState &state, const QString &but = {});

} // namespace xw::models
