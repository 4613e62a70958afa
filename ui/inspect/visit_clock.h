// VisitClock: how long the person has been on the subject that is open, and how many they recorded today, in
// a few quiet words.
#pragma once

#include "domain/round_state.h"
#include "widgets/elided_label.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace xw
{
class Workspace;
}

namespace xw::ui
{

/// Subjects that `person` marked as inspected, or found something on, on that day. O(subjects).
[[nodiscard]] int recordedOn(const RoundState &state, const QString &person, QDate day);

class VisitClock final : public widgets::ElidedLabel
{
    Q_OBJECT

public:
    explicit VisitClock(QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    /// Another one begins anew; the same one goes on.
    void setSubject(SubjectId subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    void count();
    void showWords();
    QPointer<Workspace> m_workspace;
    SubjectId m_subject;
    QElapsedTimer m_since;
    QTimer m_minutes;
    QTimer m_soon; ///< many changes are counted once
    int m_today = 0;
};

} // namespace xw::ui
