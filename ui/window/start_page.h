// StartPage: what the window shows while no workspace is open: begin a new one, open one, try the sample, go
// on with a recent one.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace xw::ui
{

class RecentWorkspaces;

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// `recent` must outlive the page.
    explicit StartPage(RecentWorkspaces &recent, QWidget *parent = nullptr);
    /// Reads the recent list again.
    void refresh();
    /// To what goes on where one was, else to the first way to begin.
    void takeKeyboard();

signals:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void proofRequested();
    void recentRequested(const QString &location);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    RecentWorkspaces &m_recent;
    QLabel *m_title, *m_text, *m_recentTitle, *m_drop;
    QPushButton *m_sample, *m_new, *m_open, *m_proof;
    QVBoxLayout *m_recentLayout;
};

} // namespace xw::ui
