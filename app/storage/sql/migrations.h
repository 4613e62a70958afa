// Migrations: the steps from an empty database to today's tables. A step that was published never changes; a
// new one is added.
#pragma once

#include "storage/sql/connection.h"

#include <array>

namespace xw::storage
{

struct Migration {
    int number;
    const char *name; ///< resources/sql/migrations/<number, 3 digits>_<name>[.<dialect>].sql
    bool perDialect;  ///< written once a dialect, because the databases have no common words for it;
                      ///< otherwise <…>.<dialect>.sql, where there is one, is carried out after the common
};

inline constexpr std::array migrations{
    Migration{1, "tables", false},          Migration{2, "locks", true},
    Migration{3, "successions", false},     Migration{4, "succession_locks", true},
    Migration{5, "document_locks", true},   Migration{6, "round_scope", false},
    Migration{7, "reviews", false},         Migration{8, "rectification", false},
    Migration{9, "results_columns", false},
};

template <size_t N>
[[nodiscard]] constexpr bool countFromOne(const std::array<Migration, N> &steps)
{
    for (size_t i = 0; i < N; ++i)
        if (steps[i].number != int(i) + 1)
            return false;
    return N > 0;
}
static_assert(countFromOne(migrations), "migrations are numbered 1, 2, 3 … without a gap, in that order");

inline constexpr int schemaVersion = migrations.back().number;

/// Takes the database from the version that it has to `target`, in one transaction. A database from a newer
/// program is refused (ErrorCode::Newer) and not touched. Returns the version that it had.
[[nodiscard]] Result<int> migrate(Connection &connection, int target = schemaVersion);

/// The steps after `version` alone, in the transaction that is open.
[[nodiscard]] Result<void> stepsIn(Connection &connection, int version, int target);

/// Only the check: the version, or ErrorCode::Newer.
[[nodiscard]] Result<int> knownVersion(Connection &connection);

} // namespace xw::storage
