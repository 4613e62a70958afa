// CaseReminder: the cases that wait too long or soon will, said without being asked, in the window's last
// line. Each number is a way to its list.
#pragma once

#include "workspace/rectification.h"

#include <QPointer>
#include <QWidget>

class QSettings;
class QToolButton;

namespace xw
{
class Workspace;
}

namespace xw::ui
{

/// How many working days before its day a case is spoken of; chosen in Settings.
inline constexpr int usualRemindWorkDays = 3;
[[nodiscard]] int remindWorkDays(const QSettings &settings);
void setRemindWorkDays(QSettings &settings, int workDays);
/// "2 cases are overdue, 5 fall due within 3 working days"; empty: nothing waits.
[[nodiscard]] QString reminderWords(const WaitingCases &waiting, int workDays);

class CaseReminder final : public QWidget
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit CaseReminder(const QSettings &settings, QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    /// Counts again: another day has come, or another number of days was chosen.
    void refresh();
    [[nodiscard]] const WaitingCases &waiting() const { return m_waiting; }
    [[nodiscard]] QString words() const { return reminderWords(m_waiting, m_days); }

    /// Asks for those that are late, or else for those that soon are.
    void askForCases()
    {
        emit casesAsked(m_waiting.overdue > 0 ? QStringLiteral("overdue") : QStringLiteral("soon"));
    }

signals:
    void casesAsked(const QString &part); ///< "overdue", "soon": what RectificationPage::goTo() knows
    void widthChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();
    const QSettings &m_settings;
    QPointer<Workspace> m_workspace;
    QToolButton *m_overdue, *m_soon;
    WaitingCases m_waiting;
    int m_days = usualRemindWorkDays;
};

} // namespace xw::ui
