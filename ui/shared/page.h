// Page: what MainWindow asks of each page in the rail. Pages are handed the workspace; they own no data.
#pragma once

#include "domain/ids.h"
#include "domain/subject.h"
#include "ui/shared/printing.h"

#include <QJsonObject>
#include <QList>
#include <QMetaMethod>
#include <QStringList>
#include <QWidget>
#include <functional>
#include <optional>

namespace xw
{
class Workspace;
struct Error;
struct UndoEntry;
} // namespace xw

namespace xw::ui
{

/// A question that one page asks another through the window: "show these subjects". Every number that counts
/// subjects emits one.
struct SubjectFilter {
    QString title; ///< what it is, for the filter bar: "上饶市 · 不合格"
    QList<SubjectId> subjects;
    SubjectKind kind = SubjectKind::Website;
};

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// nullptr: no workspace is open; show the empty state.
    virtual void setWorkspace(xw::Workspace *workspace) = 0;
    /// A line of keys and hints for the status bar while the page is shown.
    [[nodiscard]] virtual QString hint() const { return {}; }
    /// Shows one subject, or lists some. Inspect answers both; a page that cannot show subjects leaves them
    /// alone.
    virtual void goToSubject(xw::SubjectId) {}
    virtual void listSubjects(const xw::ui::SubjectFilter &) {}
    /// What was typed and is not kept, a line each, for the question before it would be lost. What needs no
    /// button to be kept is kept first.
    [[nodiscard]] virtual QStringList unsaved() { return {}; }
    /// Lets go of what unsaved() named.
    virtual void discardUnsaved() {}
    /// Whether a step of the round's history is seen on this page, so that undo means it here.
    [[nodiscard]] virtual bool shows(const xw::UndoEntry &) const { return false; }
    /// Goes to where the step happened, before it is taken back.
    virtual void showStep(const xw::UndoEntry &) {}
    /// The page is shown: its keys must work from now on, without a click.
    virtual void takeKeyboard() { setFocus(Qt::OtherFocusReason); }
    /// Where the person is on this page, to go on there at another start; empty: nothing worth keeping.
    [[nodiscard]] virtual QJsonObject place() const { return {}; }
    /// Goes where place() said; what is no longer there is passed over.
    virtual void goTo(const QJsonObject &) {}
    /// What Ctrl+P puts on paper while the page is shown; none: the window prints the notice.
    [[nodiscard]] virtual std::optional<Printing> printing() const { return std::nullopt; }
    /// Files that were dropped on the window for this page.
    virtual void takeFiles(const QStringList &) {}

signals:
    void openSubject(xw::SubjectId subject);                ///< show it in Inspect
    void showSubjects(const xw::ui::SubjectFilter &filter); ///< list them (Inspect's list)
    void errorOccurred(const xw::Error &error);             ///< the window's message bar shows it
    void errorSettled(const xw::Error &error);              ///< it holds no longer: its message goes
    void notify(const QString &text);                       ///< a quiet word in the status bar
    void openPage(const QString &id);     ///< "register", "inspect", "charts", "notice", "proof", "settings";
                                          ///< "start": while no workspace is open
    void importFile(const QString &path); ///< through the import dialog; an empty path asks for a file
    void openSampling();                  ///< the dialog of the round's sample
    void hintChanged();                   ///< hint() says something else now
    void unsavedChanged();                ///< unsaved() may say something else now
    /// What was typed on any page is asked about; then it goes on with `then`.
    void leaveAsked(const std::function<void()> &then);

protected:
    /// Before something after which nothing that is typed can be kept. A page without a window asks nobody.
    void askToLeave(const std::function<void()> &then)
    {
        if (isSignalConnected(QMetaMethod::fromSignal(&Page::leaveAsked)))
            emit leaveAsked(then);
        else
            then();
    }
};

} // namespace xw::ui
