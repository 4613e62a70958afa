// RoundButton: says which province and round is open; its menu changes the round, opens the next one, and
// moves its phase.
#pragma once

#include "domain/round.h"

#include <QToolButton>
#include <functional>

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
    /// Asked before another round is shown: calls what it is given, later or at once, or never.
    using Guard = std::function<void(std::function<void()>)>;
    void setGuard(Guard guard) { m_guard = std::move(guard); }

signals:
    void samplingAsked();
    void correctionAsked(); ///< of the signed round that is shown
    void errorOccurred(const xw::Error &error);
    /// A new round was opened and is shown: that, and what to do in it.
    void opened(const QString &words, const QString &advice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fillMenu();
    void askForNextRound();
    void show(RoundId round);
    void openRound(RoundKey key, const RoundScope &scope);
    widgets::Dialogs &m_dialogs;
    Workspace *m_workspace = nullptr;
    Guard m_guard = [](const std::function<void()> &then) { then(); };
    QMenu *m_menu;
};

} // namespace xw::ui
