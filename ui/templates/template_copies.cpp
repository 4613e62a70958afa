// What TemplateEditor does with a workspace's own templates: copying, renaming, withdrawing and taking back.
#include "base/when_done.h"
#include "ui/templates/template_editor.h"

#include "notice/compose.h"
#include "notice/own_templates.h"
#include "ui/templates/template_bar.h"
#include "ui/templates/template_sheet.h"
#include "widgets/dialogs.h"
#include "widgets/message_bar.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;
using namespace notice;

void TemplateEditor::askName(const QString &title, const QString &label, const QString &initial,
                             const QString &accept, const std::function<void(const QString &)> &named)
{
    TextQuestion question;
    question.title = title;
    question.label = label;
    question.initial = initial;
    question.accept = accept;
    question.fault = [](const QString &text) {
        return text.trimmed().isEmpty() ? tr("It needs a name.") : QString();
    };
    m_context.dialogs.askText(this, question, [named](const std::optional<QString> &name) {
        if (name)
            named(name->trimmed());
    });
}

void TemplateEditor::askCopy()
{
    askName(tr("Copy the template"), tr("What is the copy called?"), tr("%1, own").arg(m_bar->nameOf(m_id)),
            tr("Copy"), [this](const QString &name) {
                const TemplateSource templates = TemplateSource::of(m_workspace.state());
                const QString id = templateIdFor(name, templates.ids() + templates.withdrawnIds());
                whenDone(m_workspace.saveDocument(
                             {u"template"_s, id, renamedTemplate(typed(), name).value_or(typed())}),
                         this, [this, id](const Result<void> &done) {
                             if (!done)
                                 return showError(done.error());
                             m_kept = m_sheet->text(); // what was typed is in the copy
                             fillTemplates(id);
                             m_sheet->takeKeyboard();
                         });
            });
}

void TemplateEditor::askRename()
{
    askName(tr("Rename the template"), tr("What is it called? On the command line it stays “%1”.").arg(m_id),
            m_bar->nameOf(m_id), tr("Rename"), [this](const QString &name) {
                const auto kept = renamedTemplate(m_kept.toUtf8(), name);
                const auto shown = renamedTemplate(typed(), name);
                if (!kept || !shown)
                    return showError(kept ? shown.error() : kept.error());
                whenDone(m_workspace.saveDocument({u"template"_s, m_id, *kept}), this,
                         [this, id = m_id, name, kept = *kept](const Result<void> &done) {
                             if (!done)
                                 return showError(done.error());
                             if (m_id ==
                                 id) { // what was typed and not saved yet stays so, under the new name
                                 const auto shown = renamedTemplate(typed(), name);
                                 m_kept = QString::fromUtf8(kept);
                                 if (shown)
                                     m_sheet->setText(QString::fromUtf8(*shown));
                                 m_run->request(m_id, typed());
                             }
                             m_bar->nameChoices();
                             refresh();
                         });
            });
}

void TemplateEditor::withdrawOrTakeBack()
{
    const QString id = m_id;
    const QString name = m_bar->nameOf(id);
    const bool back = templateWithdrawal(m_workspace.state(), id).has_value();
    const Document mark =
        back ? templateInForce(id) : withdrawnTemplate(id, {m_workspace.author(), m_workspace.clock().now()});
    whenDone(m_workspace.saveDocument(mark), this, [this, id, name, back](const Result<void> &done) {
        if (!done)
            return showError(done.error());
        fillTemplates(back || m_bar->isWithdrawnShown() ? id : QString());
        m_bar->takeKeyboard();
        m_messages->show(
            MessageBar::Kind::Done,
            {back
                 ? tr("“%1” is in force again.").arg(name)
                 : tr("“%1” is withdrawn: it is offered no more. “Show withdrawn” lists it, to take it back.")
                       .arg(name),
             {},
             {},
             {}});
    });
}

void TemplateEditor::showWithdrawn(bool show)
{
    if (!show && templateWithdrawal(m_workspace.state(), m_id))
        return fillTemplates({}); // it leaves the list
    m_bar->list(m_id);            // what is being typed stays
}

} // namespace xw::ui
