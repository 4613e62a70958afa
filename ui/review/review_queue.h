// ReviewQueue: what waits for a reviewer, one after the other with its findings and evidence beside it; and
// what was sent back, with the reasons. Whoever confirms goes on to the next.
#pragma once

#include "ui/shared/page_context.h"
#include "workspace/workspace.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace xw::widgets
{
class MessageBar;
class PillButton;
} // namespace xw::widgets

namespace xw::ui
{

class EvidencePanel;

class ReviewQueue final : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ReviewQueue(Workspace &workspace, const PageContext &context, QWidget *parent = nullptr);

signals:
    void openSubject(xw::SubjectId subject);

private:
    void build();
    void refresh();
    void choose(ReviewState part);
    void showCurrent();
    void decide(ReviewState state, const QString &note = {});
    void askSendBack();
    void takeBack();
    void askDraw();
    [[nodiscard]] SubjectId current() const;
    [[nodiscard]] QList<SubjectId> chosen() const;
    [[nodiscard]] QList<SubjectId> mine() const; ///< of the chosen those that this person may decide
    [[nodiscard]] QString findingsOf(SubjectId subject) const;

    Workspace &m_workspace;
    const PageContext &m_context;
    quint64 m_before = 0; ///< the newest step when it was opened
    ReviewState m_part = ReviewState::Pending;
    widgets::MessageBar *m_messages;
    widgets::PillButton *m_pending;
    widgets::PillButton *m_back;
    QListWidget *m_list;
    QLabel *m_rest; ///< where more waits than is listed
    QTextBrowser *m_findings;
    EvidencePanel *m_evidence;
    QPushButton *m_open, *m_return, *m_confirm, *m_draw;
};

} // namespace xw::ui
