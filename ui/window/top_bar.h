// TopBar: brand, round and its phase, how far the round is, the search field, who works.
#pragma once

#include "domain/ids.h"

#include <QFrame>
#include <functional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace xw
{
class Workspace;
struct Error;
} // namespace xw
namespace xw::widgets
{
class Chip;
class Dialogs;
} // namespace xw::widgets

namespace xw::ui
{

class RoundButton;
class SubjectSearch;

class TopBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(widgets::Dialogs &dialogs, QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    /// Asked before another round is shown.
    void setGuard(std::function<void(std::function<void()>)> guard);
    [[nodiscard]] SubjectSearch *search() const { return m_search; }

signals:
    void openSubject(xw::SubjectId subject);
    void samplingAsked();
    void correctionAsked();
    void errorOccurred(const xw::Error &error);
    void roundOpened(const QString &words, const QString &advice);
    void authorAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    Workspace *m_workspace = nullptr;
    QLabel *m_brand;
    RoundButton *m_round;
    widgets::Chip *m_phase;
    QProgressBar *m_progress;
    QLabel *m_checked;
    SubjectSearch *m_search;
    QToolButton *m_author;
};

} // namespace xw::ui
