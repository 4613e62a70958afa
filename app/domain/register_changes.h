// RegisterChanges: what opened, closed, was cancelled and went offline since a round was opened. How the
// register stood then is kept with the round as a document "register"; a round from before that, and the
// first of a workspace, have none.
#pragma once

#include "domain/round_state.h"

namespace xw
{

/// The document that a round opened now is to be kept with.
[[nodiscard]] Document registerMark(const RoundState &state, RoundKey opened);

struct RegisterChanges {
    std::vector<SubjectId> opened; ///< new in the register, and running; a new name is not a new body
    std::vector<SubjectId> closed; ///< ran then, does not now: 关停, and whatever the list did not name
    std::vector<SubjectId>
        cancelled; ///< ran then, and was 注销 since: its 关停方式 says so. Not among `closed`
    std::vector<SubjectId> offline; ///< 临时下线 now, not then
};
/// The day by which a round speaks of its register: 截至, else its last day.
[[nodiscard]] QDate registerDay(const Round &round);
/// Of one kind, in register order. nullopt: nobody knows how it stood.
[[nodiscard]] std::optional<RegisterChanges> registerChanges(const RoundState &state, SubjectKind kind);

} // namespace xw
