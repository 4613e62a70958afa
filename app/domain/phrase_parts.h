// What a phrase of a results file means, read by its parts: of what (object), and what is wrong with it
// (fault). For phrases that no standard lists word by word.
#pragma once

#include "domain/standard.h"

namespace xw
{

struct PhraseMatch {
    IndicatorId indicator;
    bool sure = false; ///< false: likely, so that a person should look at it
};

/// The veto that a phrase means by its parts (“首页已经很久没有更新” names a home page and that it is stale).
/// nullopt: its parts mean nothing, or say that there is no such fault. Deductions are never guessed: a
/// phrase taken for one by mistake would let its subject pass. Rules: 国办秘函〔2019〕19号, part 1, each led
/// back to the names that the standard at hand gives its indicators.
[[nodiscard]] std::optional<PhraseMatch> matchByParts(const Standard &standard, const QString &phrase,
                                                      SubjectKind kind);

/// Whether a cell of problems says in words that there is none (无, 未发现突出问题, 合格).
[[nodiscard]] bool saysNoProblem(const QString &phrase);

} // namespace xw
