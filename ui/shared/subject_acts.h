// SubjectActs: what can be done with some subjects of a list, as entries of its context menu. The same in
// every list that shows subjects, for one and for many.
#pragma once

#include "ui/shared/page.h"
#include "workspace/workspace.h"

#include <QPointer>
#include <functional>

class QMenu;

namespace xw::widgets
{
class Dialogs;
}

namespace xw::ui
{

class SubjectActs final : public QObject
{
    Q_OBJECT

public:
    /// `dialogs` must outlive it; questions are asked over `window`.
    SubjectActs(widgets::Dialogs &dialogs, QWidget *window);
    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }
    /// Adds the acts that these allow; none where there are no subjects. `title` names them as a list.
    void fill(QMenu &menu, const QList<SubjectId> &subjects, const QString &title);
    /// The words of an act on some of the `chosen` rows: where several are chosen, each act tells on how many
    /// it acts, also where that is one.
    [[nodiscard]] static QString counted(const QString &text, qsizetype acts, qsizetype chosen);

signals:
    void showSubjects(const xw::ui::SubjectFilter &filter);
    void notify(const QString &text);
    void errorOccurred(const xw::Error &error);

private:
    void addReviews(QMenu &menu, const QList<SubjectId> &subjects);
    void addStates(QMenu &menu, const QList<SubjectId> &subjects);
    void addMark(QMenu &menu, const QList<SubjectId> &subjects);
    void addAssignment(QMenu &menu, const QList<SubjectId> &subjects);
    void addLedgers(QMenu &menu, const QList<SubjectId> &subjects);
    void addCopies(QMenu &menu, const QList<SubjectId> &subjects);
    /// Tells what was done, or why not. What changed nothing is not told of.
    void carryOut(const std::function<QFuture<Result<void>>()> &act);
    void askState(const QList<SubjectId> &subjects, RunState state);
    void review(const QList<SubjectId> &subjects, ReviewState state, const QString &note = {});
    void askSendBack(const QList<SubjectId> &subjects);
    void openInBrowser(const QList<SubjectId> &subjects) const;
    widgets::Dialogs &m_dialogs;
    QWidget *m_window;
    QPointer<Workspace> m_workspace;
};

} // namespace xw::ui
