// What TemplateEditor does: showing a template, saving, choosing it for the round. Copies and their fate:
// template_copies.cpp.
#include "base/when_done.h"
#include "ui/templates/template_editor.h"

#include "notice/compose.h"
#include "notice/own_templates.h"
#include "ui/shared/show_error.h"
#include "ui/templates/facts_panel.h"
#include "ui/templates/template_bar.h"
#include "ui/templates/template_sheet.h"
#include "widgets/dialogs.h"
#include "widgets/message_bar.h"
#include "widgets/page_preview.h"
#include "workspace/workspace.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;
using namespace notice;

namespace
{

TemplateSource source(const Workspace &workspace)
{
    return TemplateSource::of(workspace.state());
}

} // namespace

void TemplateEditor::fillTemplates(const QString &chosen)
{
    m_bar->list(chosen);
    showTemplate(m_bar->chosen());
}

bool TemplateEditor::isOwn() const
{
    return isOwnTemplate(m_workspace.state(), m_id);
}

bool TemplateEditor::isEditable() const
{
    return isOwn() && !templateWithdrawal(m_workspace.state(), m_id);
}

bool TemplateEditor::isChanged() const
{
    return m_sheet->text() != m_kept;
}

QByteArray TemplateEditor::typed() const
{
    return m_sheet->text().toUtf8();
}

void TemplateEditor::showTemplate(const QString &id)
{
    if (id != m_id && isChanged() && isEditable()) {
        // Nothing typed is lost by a glance at another one: it is asked about first.
        m_bar->choose(m_id);
        ConfirmQuestion question;
        question.title = tr("Templates");
        question.text = tr("Leave “%1” without saving?").arg(m_id);
        question.detail = tr("What was typed since it was last saved is lost.");
        question.accept = tr("Leave it");
        question.destructive = true;
        m_context.dialogs.confirm(this, question, [this, id](bool leave) {
            if (!leave)
                return;
            m_kept = m_sheet->text();
            showTemplate(id);
        });
        return;
    }
    m_id = id;
    m_bar->choose(id);
    QByteArray file = source(m_workspace).file(id).value_or(QByteArray());
    file.replace("\r\n", "\n");
    m_kept = QString::fromUtf8(file);
    m_sheet->setText(m_kept);
    m_sheet->setReadOnly(!isEditable());
    m_run->request(m_id, typed());
    refresh();
}

void TemplateEditor::refresh()
{
    m_bar->setState(m_id, isChanged(), m_view && !m_view->faults.empty());
    m_sheet->setState(isChanged() ? tr("not saved") : QString());
}

void TemplateEditor::take(const TemplateViewPtr &view)
{
    m_view = view;
    m_facts->setFacts(view->facts);
    m_sheet->setFaults(view->faults);
    // The last pages that could be made stay while a fault is being mended.
    if (view->layout) {
        const int page = m_pages->currentPage();
        std::vector<QSizeF> sizes;
        for (int i = 0; i < int(view->layout->pages.size()); ++i)
            sizes.push_back(pageSize(*view->layout, i));
        m_pages->setPages(std::move(sizes),
                          [view](QPainter &painter, int index) { paintPage(painter, *view->layout, index); });
        if (page > 0)
            m_pages->showPage(page);
    }
    refresh();
}

void TemplateEditor::insertTag(const QString &tag)
{
    if (m_sheet->isReadOnly()) {
        const bool own = isOwn();
        m_messages->show(
            MessageBar::Kind::Info,
            {own ? tr("This template was withdrawn.") : tr("This template ships with the program."),
             {},
             own ? tr("Take it back to change it.") : tr("Copy it to change it."),
             {}});
        return;
    }
    if (!tag.isEmpty())
        m_sheet->insertTag(tag);
}

void TemplateEditor::save()
{
    if (!isEditable() || !isChanged())
        return;
    const QString text = m_sheet->text();
    whenDone(m_workspace.saveDocument({u"template"_s, m_id, text.toUtf8()}), this,
             [this, id = m_id, text](const Result<void> &done) {
                 if (!done)
                     return showError(done.error());
                 if (m_id == id) // another one may be shown by now
                     m_kept = text;
                 m_bar->nameChoices();
                 refresh();
             });
}

void TemplateEditor::useForRound()
{
    auto settings = storedSettings(m_workspace.state());
    if (!settings)
        return showError(settings.error());
    settings->templateId = m_id;
    whenDone(m_workspace.saveDocument(settingsDocument(m_workspace.state(), *settings)), this,
             [this](const Result<void> &done) {
                 if (!done)
                     return showError(done.error());
                 fillTemplates(m_id);
                 m_messages->show(MessageBar::Kind::Done,
                                  {tr("This round's notice is made by it now."), {}, {}, {}});
             });
}

void TemplateEditor::reject()
{
    if (!isEditable() || !isChanged())
        return QDialog::reject();
    ConfirmQuestion question;
    question.title = tr("Templates");
    question.text = tr("Leave “%1” without saving?").arg(m_id);
    question.detail = tr("What was typed since it was last saved is lost.");
    question.accept = tr("Leave it");
    question.destructive = true;
    m_context.dialogs.confirm(this, question, [this](bool leave) {
        if (leave)
            QDialog::reject();
    });
}

void TemplateEditor::showError(const Error &error)
{
    ui::showError(*m_messages, error);
}

} // namespace xw::ui
