// WaitingDialog: what a person did while the office could not be reached and what could not be written since:
// somebody wrote otherwise, or the server refuses it. Each is settled by hand.
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace xw
{
class Workspace;
struct WaitingChange;
} // namespace xw

namespace xw::ui
{

class WaitingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Must outlive it, and keep what waits (Workspace::offline).
    explicit WaitingDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void refresh();
    void showChoice();
    void settle(bool mine);
    /// What the person did, and what stands there now.
    [[nodiscard]] QString deedOf(const WaitingChange &change) const;
    [[nodiscard]] QString stateOf(const WaitingChange &change) const;

    Workspace &m_workspace;
    QLabel *m_sum;
    QTreeWidget *m_list;
    QPushButton *m_mine;
    QPushButton *m_theirs;
};

} // namespace xw::ui
