// What TemplateEditor does: showing a template, saving, choosing it for the round. Copies and their fate:
// template_own.cpp.
#include "ui/templates/template_editor.h"

#include "notice/compose.h"
#include "notice/own_templates.h"
#include "ui/shared/show_error.h"
#include "ui/templates/facts_model.h"
#include "ui/templates/template_text.h"
#include "widgets/dialogs.h"
#include "widgets/message_bar.h"
#include "widgets/page_preview.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSortFilterProxyModel>

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

QString TemplateEditor::nameOf(const QString &id) const
{
    const auto found = source(m_workspace).find(id);
    return found ? found->name : id;
}

/// The templates on offer, the one that the round is made by, and those that were withdrawn where they are
/// asked for.
void TemplateEditor::listTemplates(const QString &chosen)
{
    const TemplateSource templates = source(m_workspace);
    const QString used = usedTemplate(m_workspace.state());
    const QStringList withdrawn = templates.withdrawnIds();
    QStringList shown = templates.ids();
    for (const QString &id : withdrawn)
        if (m_withdrawn->isChecked() || id == used)
            shown << id;
    m_choice->clear();
    for (const QString &id : std::as_const(shown))
        m_choice->addItem(QString(), id);
    nameChoices();
    m_withdrawn->setText(tr("Sho&w withdrawn (%1)").arg(withdrawn.size()));
    m_withdrawn->setVisible(!withdrawn.isEmpty());
    const int place = m_choice->findData(chosen.isEmpty() ? used : chosen);
    m_choice->setCurrentIndex(qMax(0, place));
}

void TemplateEditor::fillTemplates(const QString &chosen)
{
    listTemplates(chosen);
    showTemplate(m_choice->currentData().toString());
}

void TemplateEditor::nameChoices()
{
    const RoundState &state = m_workspace.state();
    const QString used = usedTemplate(state);
    for (int i = 0; i < m_choice->count(); ++i) {
        const QString id = m_choice->itemData(i).toString();
        QString words = nameOf(id);
        words += isOwnTemplate(state, id) ? u" · "_s + tr("own") : QString();
        words += templateWithdrawal(state, id) ? u" · "_s + tr("withdrawn") : QString();
        words += id == used ? u" · "_s + tr("this round's") : QString();
        m_choice->setItemText(i, words);
    }
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
    return m_text->toPlainText() != m_kept;
}

QByteArray TemplateEditor::typed() const
{
    return m_text->toPlainText().toUtf8();
}

void TemplateEditor::showTemplate(const QString &id)
{
    if (id != m_id && isChanged() && isEditable()) {
        // Nothing typed is lost by a glance at another one: it is asked about first.
        m_choice->setCurrentIndex(m_choice->findData(m_id));
        ConfirmQuestion question;
        question.title = tr("Templates");
        question.text = tr("Leave “%1” without saving?").arg(m_id);
        question.detail = tr("What was typed since it was last saved is lost.");
        question.accept = tr("Leave it");
        question.destructive = true;
        m_context.dialogs.confirm(this, question, [this, id](bool leave) {
            if (!leave)
                return;
            m_kept = m_text->toPlainText();
            showTemplate(id);
        });
        return;
    }
    m_id = id;
    m_choice->setCurrentIndex(m_choice->findData(id));
    QByteArray file = source(m_workspace).file(id).value_or(QByteArray());
    file.replace("\r\n", "\n");
    m_kept = QString::fromUtf8(file);
    m_filling = true;
    m_text->setPlainText(m_kept);
    m_text->setReadOnly(!isEditable());
    m_filling = false;
    m_run->request(m_id, typed());
    refresh();
}

void TemplateEditor::refresh()
{
    const auto withdrawal = templateWithdrawal(m_workspace.state(), m_id);
    const bool own = isOwn(), changed = isChanged();
    const bool used = usedTemplate(m_workspace.state()) == m_id;
    const bool faulty = m_view && !m_view->faults.empty();
    m_kind->setText(
        withdrawal ? tr("Withdrawn by %1, %2. It stays as it was; take it back to change it.")
                         .arg(withdrawal->by, withdrawal->at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s))
        : own ? tr("Your own; kept in the workspace. Command line: --template %1").arg(m_id)
              : tr("Ships with the program: copy it to change it."));
    m_save->setEnabled(isEditable() && changed);
    m_use->setEnabled(!used && !faulty && !changed && !withdrawal && !m_workspace.isLocked());
    m_use->setToolTip(used ? tr("The round uses it already") : faulty ? tr("It has faults") : QString());
    m_rename->setVisible(own);
    m_rename->setEnabled(!withdrawal);
    m_withdraw->setVisible(own);
    m_withdraw->setText(withdrawal ? tr("Take &back") : tr("Withd&raw"));
    m_withdraw->setEnabled(withdrawal || (!used && !changed));
    m_withdraw->setToolTip(
        withdrawal ? QString()
        : used     ? tr("This round's notice is made by it: choose another one for the round first")
        : changed  ? tr("Save what was typed first")
                   : tr("It is offered no more; nothing is deleted"));
    m_state->setText(changed ? tr("not saved") : QString());
}

void TemplateEditor::take(const TemplateViewPtr &view)
{
    m_view = view;
    m_facts->setFacts(view->facts);
    QSet<int> lines;
    m_faults->clear();
    for (const TemplateFault &fault : view->faults) {
        auto *item = new QListWidgetItem(fault.text, m_faults);
        item->setData(Qt::UserRole, fault.line);
        if (fault.line > 0)
            lines.insert(fault.line);
    }
    m_faults->setVisible(!view->faults.empty());
    m_text->setFaultLines(lines);
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

void TemplateEditor::insertFact(const QModelIndex &index)
{
    const QString tag = index.data(FactsModel::InsertRole).toString();
    if (m_text->isReadOnly()) {
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
        m_text->insertTag(tag);
}

void TemplateEditor::save()
{
    if (!isEditable() || !isChanged())
        return;
    const QString text = m_text->toPlainText();
    m_workspace.saveDocument({u"template"_s, m_id, text.toUtf8()})
        .then(this, [this, id = m_id, text](const Result<void> &done) {
            if (!done)
                return showError(done.error());
            if (m_id == id) // another one may be shown by now
                m_kept = text;
            nameChoices();
            refresh();
        });
}

void TemplateEditor::useForRound()
{
    auto settings = storedSettings(m_workspace.state());
    if (!settings)
        return showError(settings.error());
    settings->templateId = m_id;
    m_workspace.saveDocument(settingsDocument(m_workspace.state(), *settings))
        .then(this, [this](const Result<void> &done) {
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
