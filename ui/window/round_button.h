// RoundButton: says which province and round is open; its menu changes the round, opens the next one, and
// moves its phase.
#pragma once

#include "domain/round.h"

#include <QToolButton>

class QMenu;

namespace xw
{
class Workspace;
struct Error;
} // namespace xw
namespace xw::widgets
{
class Dialogs;
}

namespace xw::ui
{

class RoundButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit RoundButton(widgets::Dialogs &dialogs, QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);

signals:
    void samplingAsked();
    void errorOccurred(const xw::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fillMenu();
    void askForNextRound();
    widgets::Dialogs &m_dialogs;
    Workspace *m_workspace = nullptr;
    QMenu *m_menu;
};

} // namespace xw::ui
