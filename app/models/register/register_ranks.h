// register_ranks: by what a column sorts. Words sort as a Chinese reader expects (pinyin, numbers by value),
// regions by their own order, kinds by the order in which annexes list them. A rank is a number per subject:
// equal ranks keep the register's order.
#pragma once

#include "models/register/register_columns.h"

#include <QFuture>

namespace xw::models
{

using Ranks = std::vector<int>; ///< by index into RoundState::subjects()

/// The columns whose text must be collated: that takes a quarter of a second at 135,000 names.
[[nodiscard]] bool needsCollation(ColumnKind kind);
/// Ranks of a column that needs none.
[[nodiscard]] Ranks quickRanks(const RegisterColumn &column, const RoundState &state);
/// Ranks of texts by pinyin, on another thread.
[[nodiscard]] QFuture<Ranks> collatedRanks(std::vector<QString> texts);

} // namespace xw::models
