// loading: from what a store holds to a round in memory. Blocks: for jobs, programs without a window, and
// tests.
#pragma once

#include "domain/round_state.h"
#include "domain/store.h"

namespace xw
{

struct LoadedRound {
    std::unique_ptr<RoundState> state;
    std::vector<Round> rounds; ///< by key, oldest first
    std::vector<PastTotal>
        inspectedTotals; ///< of the rounds before and a year before, where they were inspected here
};

/// The round of `id`; an invalid id means the newest. NotFound: the workspace holds no (such) round.
[[nodiscard]] Result<LoadedRound> loadRound(Store &store, RoundId id = {}, std::optional<RoundKey> key = {});

/// A standard of the workspace, or one that ships with the program.
[[nodiscard]] Result<Standard> standardOf(const std::vector<Document> &documents, const StandardId &id,
                                          int version);
/// The newest version of a standard that ships with the program.
[[nodiscard]] Result<Standard> shippedStandard(const StandardId &id);
/// The ids of all that do.
[[nodiscard]] std::vector<StandardId> shippedStandards();
/// A standard from a file as it can be kept: a new number where the workspace holds another one under its
/// own.
[[nodiscard]] Standard withFreeVersion(const RoundState &state, Standard standard);
/// One more than any version of it that is kept or shipped.
[[nodiscard]] int nextStandardVersion(const RoundState &state, const StandardId &id);
/// As the workspace keeps it.
[[nodiscard]] Document standardDocument(const Standard &standard);
/// "gbmh-2019-19@1": the name of its Document.
[[nodiscard]] QString standardName(const StandardId &id, int version);

/// What a round's tally says as totals: per kind the whole and each region. Kinds with nothing checked are
/// left out.
[[nodiscard]] std::vector<PastTotal> totalsOf(const RoundState &state);

} // namespace xw
