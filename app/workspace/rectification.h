// The plans of rectification, for Workspace::changeCases(): opening cases from a notice, changing, answering,
// checking, closing them, and taking in what came back. Each says what it refuses.
#pragma once

#include "domain/work_days.h"
#include "workspace/case_change.h"

namespace xw
{

/// The office's calendar as a document to be saved. Error (Format).
[[nodiscard]] Result<Document> holidaysDocument(const QByteArray &json, const QString &file);

/// Which cases wait for the body without an answer: past their day, and those whose day comes within some
/// working days.
class DueSoon
{
public:
    /// Where the office's calendar cannot be read, only weekends are left out.
    DueSoon(const RoundState &state, QDate today, int workDays);
    /// Its day is not past, and comes within the working days.
    [[nodiscard]] bool isSoon(const RectificationCase &one) const
    {
        return one.state == CaseState::Asked && one.due >= m_today && one.due <= m_until;
    }
    [[nodiscard]] bool isOverdue(const RectificationCase &one) const { return one.isOverdue(m_today); }

private:
    QDate m_today, m_until;
};
/// How many of a workspace, all its rounds together.
struct WaitingCases {
    int overdue = 0, soon = 0;
    [[nodiscard]] bool isEmpty() const { return overdue == 0 && soon == 0; }
    friend bool operator==(const WaitingCases &, const WaitingCases &) = default;
};
[[nodiscard]] WaitingCases waitingCases(const RoundState &state, QDate today, int workDays);

struct CaseOpening {
    QDate due;
    Disposition disposition = Disposition::Deadline;
    std::vector<RoundId> replaced; ///< of a correction: rounds whose cases go on, and are not opened twice
    bool issuedElsewhere = false;  ///< the round is not signed here, but its notice was issued
};
/// A case for each problem that the open round counts and that has none; nothing where all have one.
/// Conflict: the round is not signed, and nobody says that its notice was issued.
[[nodiscard]] CasePlan openCases(CaseOpening opening);
/// The rounds that a correction replaces.
[[nodiscard]] std::vector<RoundId> replacedRounds(const Round &round, const std::vector<Round> &all);

/// What is set stays where it is nullopt.
struct CaseEdit {
    std::optional<QString> body;
    std::optional<QDate> due;
    std::optional<Disposition> disposition;
    QString reason;
};
/// NotFound: no such case; Usage: an empty body; Conflict: it is closed.
[[nodiscard]] CasePlan changeCase(CaseId id, CaseEdit edit);

struct CaseFileBytes {
    QString name;
    QByteArray bytes;
};
/// What the body says that it did. Usage: neither words nor files.
[[nodiscard]] CasePlan answerCase(CaseId id, QString text, std::vector<CaseFileBytes> files = {},
                                  QString source = {});
/// Whether it is mended. Failed, it is asked for again, until `due` where one is given. Conflict: nothing was
/// answered, or it is closed; Usage: it failed without a reason.
[[nodiscard]] CasePlan checkCase(CaseId id, bool passed, QString note, QDate due = {});
/// Conflict: it was not checked, unless a reason says why it is closed all the same.
[[nodiscard]] CasePlan closeCase(CaseId id, QString note);
/// Conflict: it is not closed; Usage: no reason.
[[nodiscard]] CasePlan reopenCase(CaseId id, QString reason, QDate due = {});
/// That a paper names these cases and was written; those that it was noted for already are passed over.
[[nodiscard]] CasePlan noteSent(std::vector<CaseId> ids, QString paper);

/// NotFound: no case has this code; Format: its check symbols do not fit, or it is no code.
[[nodiscard]] Result<const RectificationCase *> caseNamed(const RoundState &state, const QString &word);

} // namespace xw
