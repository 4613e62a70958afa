// Appeals (核减): a body says that a fault is none, with reasons and pictures. Until the round is signed the
// fault is withdrawn or kept, and verdict and numbers follow; afterwards the same in a correction. Rows of a
// ledger that no file can name (@appeals), so that audit, undo, lock and corrections hold for them.
#pragma once

#include "workspace/suggestions.h"

namespace xw
{

enum class AppealState : quint8 {
    Open,
    Withdrawn, ///< the fault was taken back
    Kept       ///< the fault stands
};
[[nodiscard]] QString toChinese(AppealState state); ///< 待核 已核减 维持
[[nodiscard]] QString wordOf(AppealState state);    ///< "open", "withdrawn", "kept"

struct Appeal {
    int number = 0; ///< of six digits, in its round: the same fault has the same in every copy
    SubjectId subject;
    IndicatorId indicator; ///< of the fault; invalid: it fits none
    QString note;          ///< of the fault when the appeal came: what fits no indicator is known by it
    QString problem;       ///< the fault in words
    QString claim;         ///< why it is none
    QList<CaseFile> files; ///< what was sent with it; as evidence of the subject, kind "appeal"
    QString by;            ///< who took it in, and when
    QDateTime at;
    AppealState state = AppealState::Open;
    QString reason; ///< of the decision
    QString decidedBy;
    QDateTime decidedAt;
};

/// Of the round, by time. `open`: only those that nobody decided.
[[nodiscard]] std::vector<Appeal> appealsOf(const RoundState &state, bool open = false);
/// NotFound.
[[nodiscard]] Result<Appeal> appealNumbered(const RoundState &state, int number);
/// The fault that an appeal is about, in force or as it was withdrawn; nullptr: it is not in the round.
[[nodiscard]] const Finding *faultOf(const RoundState &state, const Appeal &appeal);
/// The finding of a subject that a word names: an indicator or condition (W4, W4.1), or nothing where the
/// subject has one alone. NotFound; Usage: several.
[[nodiscard]] Result<const Finding *> faultNamed(const RoundState &state, SubjectId subject,
                                                 const QString &word);

struct AppealFile {
    QString name;
    QByteArray bytes;
};
/// Usage: neither words nor files; NotFound: the fault is not in force; Conflict: an appeal against it waits.
[[nodiscard]] SuggestionPlan fileAppeal(FindingId fault, QString claim, std::vector<AppealFile> files = {});
/// Withdraws the fault, or keeps it. What stands on it follows: a stated 不合格 that nothing is left for, and
/// cases of rectification that are open for it in a round that this one corrects. Usage: no reason; Conflict:
/// it was decided.
[[nodiscard]] SuggestionPlan decideAppeal(int number, bool withdrawFault, QString reason);

} // namespace xw
