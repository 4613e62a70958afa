// StatusLine: the window's last line: whether everything is saved, the page's keys, a quiet word, where the
// data lies.
#pragma once

#include <QFrame>

class QLabel;
class QTimer;

namespace xw
{
class Workspace;
}

namespace xw::ui
{

class CaseReminder;

class StatusLine final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    /// The file is no longer where it was opened.
    void setPlaceLost(bool lost);
    /// What is typed that no page has kept yet, a line each.
    void setUnsaved(const QStringList &typed);
    void setHint(const QString &hint);
    /// Stands after the saving state, as wide as it likes.
    void setReminder(CaseReminder *reminder);
    [[nodiscard]] CaseReminder *reminder() const { return m_reminder; }
    /// A word that leaves after some seconds.
    void notify(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSaving();
    void showWords();
    Workspace *m_workspace = nullptr;
    bool m_placeLost = false;
    QStringList m_unsaved;
    QLabel *m_dot;
    QLabel *m_saving;
    QString m_hintText;
    QString m_wordText;
    QLabel *m_hint;
    QLabel *m_word;
    QLabel *m_place;
    CaseReminder *m_reminder = nullptr;
    QTimer *m_timer;
};

} // namespace xw::ui
