// VerdictBar: the verdict, large and live, whether it is saved, and the way on.
#pragma once

#include "domain/round_state.h"

#include <QTime>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace xw::ui
{

class VerdictBar final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(QWidget *parent = nullptr);
    void setSubject(const RoundState *state, SubjectId subject, bool locked);
    enum class Saving { Nothing, Underway, Saved, Failed };
    void setSaving(Saving saving, QTime at = {});
    /// Passing with one indicator: going on does not mark as inspected.
    void setPassing(bool passing);
    void setWays(bool previous, bool next);

signals:
    void previousAsked();
    void nextAsked();
    void passAsked(); ///< inspected, and on to the next one
    void reviewAsked(xw::ReviewState review);
    void notInspectedAsked();
    /// 无对外服务: the website offers no services to the public, so that group is not checked.
    void noServiceAsked(bool noService);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showVerdict();
    void showSaving();
    void namePass();
    void retranslate();

    const RoundState *m_state = nullptr;
    SubjectId m_subject;
    bool m_locked = false;
    bool m_passing = false;
    Saving m_saving = Saving::Nothing;
    QTime m_savedAt;
    QLabel *m_verdict;
    QLabel *m_score;
    QLabel *m_saved;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_pass;
    QToolButton *m_review;
    QAction *m_submit;
    QAction *m_confirm;
    QAction *m_sendBack;
    QAction *m_takeBack;
    QAction *m_notInspected;
    QAction *m_noService;
};

} // namespace xw::ui
