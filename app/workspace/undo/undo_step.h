// UndoStep: one command as rows before and after, so that it can be taken back and done again. A row that was
// new is withdrawn, never deleted; of a row that has parts (a mark and a review, settings) only the parts
// that the command changed are turned back. For the .cpp files of Workspace alone.
#pragma once

#include "domain/round_state.h"
#include "workspace/undo_entry.h"

#include <QHash>

namespace xw
{

struct WriteStep {
    std::optional<Write> before; ///< nullopt: the row was new
    Write after;
    std::optional<Write> undone; ///< what taking it back wrote
};

/// The drawn sample before and after; empty: none was drawn.
struct MembersStep {
    std::vector<SubjectId> before, after;
};

struct UndoStep {
    UndoEntry entry;
    std::vector<WriteStep> writes;
    std::optional<MembersStep> members;

    [[nodiscard]] bool isEmpty() const { return writes.empty() && !members && !entry.obstacle; }
};

/// Rows as a state holds them, by the identity of a write. A ledger is read when it is first asked for.
class CurrentRows
{
public:
    explicit CurrentRows(const RoundState &state) : m_state(state) {}
    /// nullopt: there is none. An inspection that nobody touched is there, empty.
    [[nodiscard]] std::optional<Write> find(const Write &like);
    [[nodiscard]] const LedgerRow *ledgerRow(const QString &ledger, const QString &key);
    [[nodiscard]] std::vector<SubjectId> members() const;

private:
    const RoundState &m_state;
    QHash<QString, QHash<QString, LedgerRow>> m_ledgers;
};

/// Who takes a step back, and when: stands in what is written.
struct StepAuthor {
    QString name;
    QDateTime at;
};

/// The row to write so that `step` is undone (or done again); nullopt: nothing has to be written. Conflict:
/// it was changed again in the meantime.
[[nodiscard]] Result<std::optional<Write>> turned(WriteStep &step, bool undo, CurrentRows &now,
                                                  const StepAuthor &author);

/// The steps of prepared writes against the rows that they meet.
[[nodiscard]] std::vector<WriteStep> stepsOf(const std::vector<Write> &writes, CurrentRows &now);

/// Why prepared writes cannot be taken back; nullopt: they can.
[[nodiscard]] std::optional<Message> obstacleOf(const std::vector<WriteStep> &steps);

/// For the history: the rows of one side of a step.
[[nodiscard]] QJsonObject auditOf(const std::vector<const Write *> &rows);

} // namespace xw
