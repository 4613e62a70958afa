// What MainWindow does with steps: takes them back where they happened, says what it took back, and keeps
// typed text from being lost.
#include "base/when_done.h"
#include "ui/main_window.h"
#include "ui/shared/page.h"
#include "ui/window/main_menu.h"
#include "ui/window/next_step.h"
#include "ui/window/session.h"
#include "ui/window/status_line.h"
#include "widgets/dialogs.h"
#include "widgets/message_bar.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace xw::ui
{

void MainWindow::undo()
{
    const Workspace *workspace = m_session->workspace();
    const auto step =
        workspace ? nextStep(workspace->undoEntries(), qobject_cast<const Page *>(m_stack->currentWidget()))
                  : std::nullopt;
    if (step)
        takeBack(*step);
}

void MainWindow::takeBack(const UndoEntry &step, bool asked)
{
    Workspace *workspace = m_session->workspace();
    if (!workspace)
        return;
    if (!asked && pageOf(step.about).isEmpty() && !step.obstacle) {
        // It moves the whole round: not by one key alone.
        widgets::ConfirmQuestion question;
        question.title = tr("Undo");
        question.text = tr("Take back “%1”?").arg(step.text.text());
        question.detail =
            step.about == UndoEntry::About::Import
                ? tr("What it changed is as it was before; new subjects are closed, since nothing is "
                     "deleted.")
                : tr("The round checks again whom it checked before; what was found stays.");
        question.accept = tr("Take back");
        question.destructive = step.about == UndoEntry::About::Import; // it may close a whole register
        return m_context.dialogs.confirm(this, question, [this, step](bool accepted) {
            if (accepted)
                takeBack(step, true);
        });
    }
    showStep(step);
    whenDone(workspace->undo(step.number), this, [this, words = step.text.text()](const Result<void> &done) {
        refreshUndo();
        if (done)
            m_status->notify(tr("Undone: %1").arg(words));
        else
            showError(done.error());
    });
}

void MainWindow::redo()
{
    Workspace *workspace = m_session->workspace();
    const auto step = workspace ? workspace->redoEntry() : std::nullopt;
    if (!step)
        return;
    showStep(*step);
    whenDone(workspace->redo(), this, [this, words = step->text.text()](const Result<void> &done) {
        refreshUndo();
        if (done)
            m_status->notify(tr("Done again: %1").arg(words));
        else
            showError(done.error());
    });
}

void MainWindow::showStep(const UndoEntry &step)
{
    const QString id = pageOf(step.about);
    if (id.isEmpty())
        return;
    auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    if (!page || !page->shows(step)) {
        showPage(id);
        page = qobject_cast<Page *>(m_stack->currentWidget());
    }
    if (page)
        page->showStep(step);
}

QStringList MainWindow::unsaved()
{
    QStringList lines;
    for (const Slot &slot : m_slots)
        if (slot.page)
            lines << slot.page->unsaved();
    return lines;
}

void MainWindow::keepFields()
{
    // A field that is being typed into keeps its text when it is left.
    if (QWidget *field = focusWidget(); field && field->focusPolicy() != Qt::NoFocus)
        field->clearFocus();
}

void MainWindow::leave(std::function<void()> then)
{
    keepFields();
    const QStringList lines = unsaved();
    if (lines.isEmpty())
        return then();
    widgets::ConfirmQuestion question;
    question.title = tr("Not kept yet");
    question.text = tr("Leave without keeping what was typed?");
    question.detail = lines.join(u'\n');
    question.accept = tr("Leave it");
    question.destructive = true;
    m_context.dialogs.confirm(this, question, [this, then = std::move(then)](bool accepted) {
        if (!accepted)
            return;
        for (const Slot &slot : m_slots)
            if (slot.page)
                slot.page->discardUnsaved();
        then();
    });
}

} // namespace xw::ui
