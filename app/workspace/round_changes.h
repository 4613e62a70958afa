// What changed against an earlier round: bodies of the register, and verdicts. A list to read and to export.
#pragma once

#include "domain/round_state.h"

namespace xw
{

enum class RoundChangeKind {
    Opened,      ///< new in the register since
    Closed,      ///< 关停
    Cancelled,   ///< 注销
    Offline,     ///< 临时下线
    Fell,        ///< 合格 then, 不合格 now
    Recovered,   ///< 不合格 then, 合格 now
    FailedAgain, ///< 不合格 both times
    NotRechecked ///< 不合格 then, and nobody looked at it since
};
[[nodiscard]] QString toChinese(RoundChangeKind kind);
[[nodiscard]] QString wordOf(RoundChangeKind kind); ///< "opened", "failed-again" … as --json has it

struct RoundChangeRow {
    RoundChangeKind kind = RoundChangeKind::Opened;
    SubjectId subject;
    int inARow = 0;    ///< of FailedAgain: how many rounds in a row
    int openCases = 0; ///< cases of rectification of earlier rounds that are not closed
};

struct RoundChangeList {
    RoundKey before;
    bool isRegisterKnown = false; ///< whether anybody knows how the register stood when the round was opened
    std::vector<RoundChangeRow> rows; ///< by kind, then in the order of the register
};

/// NotFound: nothing is known of that round, neither verdicts nor a register.
[[nodiscard]] Result<RoundChangeList> changesAgainst(const RoundState &state, RoundKey before);

} // namespace xw
