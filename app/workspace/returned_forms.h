// Forms that come back (docs/rectification.md): sorted, with rows merged, deleted or copied into another
// sheet, with pictures pasted in. Each answer finds its case by the code in its row, or is put aside with the
// reason; none is lost.
#pragma once

#include "tables/office_form.h"
#include "workspace/rectification.h"

namespace xw
{

/// What is said of an answer that found no case: ReturnedAnswer::reason.
namespace returned
{
inline const QString noCode = QStringLiteral("no-code");           ///< its row has none
inline const QString damagedCode = QStringLiteral("damaged-code"); ///< the check symbols do not fit
inline const QString unknownCode = QStringLiteral("unknown-code"); ///< of no case here
inline const QString severalCodes = QStringLiteral("several-codes");
inline const QString otherCase =
    QStringLiteral("other-case");                     ///< the row says of its problem what another case says
inline const QString twice = QStringLiteral("twice"); ///< two rows of the file answer one case differently
inline const QString noColumn = QStringLiteral("no-column"); ///< which cell is the answer, nothing says
} // namespace returned

struct FoundAnswer {
    CaseId id; ///< invalid: put aside
    QString place, code, reason, row, text;
    std::vector<CaseFileBytes> files;
};

struct ReturnedForm {
    QString file;
    std::vector<FoundAnswer> answers; ///< placed, and put aside
    int unanswered = 0;               ///< rows of known cases in which nothing was filled in
};

/// Every row of every sheet, hidden ones too.
[[nodiscard]] ReturnedForm findAnswers(const tables::OfficeForm &form, const RoundState &state);

/// What taking forms in did.
struct ReturnedCounts {
    int answered = 0, aside = 0, known = 0; ///< known: the same was taken in before
};
/// All answers of the files in one change. An answer to a closed case is kept with it, and does not open it
/// again. `counts` is filled at the plan's turn.
[[nodiscard]] CasePlan takeReturned(std::vector<ReturnedForm> forms, std::shared_ptr<ReturnedCounts> counts);
/// Gives an answer that was put aside to a case, or (invalid) to none, which needs a note. NotFound,
/// Conflict: settled.
[[nodiscard]] CasePlan settleReturned(ReturnedId id, CaseId to, QString note);

} // namespace xw
