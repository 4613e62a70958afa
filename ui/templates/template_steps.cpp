// What TemplateEditor does: showing a template, copying, saving, choosing it for the round.
#include "ui/templates/template_editor.h"

#include "notice/compose.h"
#include "ui/templates/facts_model.h"
#include "ui/templates/template_text.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/message_bar.h"
#include "widgets/page_preview.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
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
    return TemplateSource::withDocuments(workspace.state().documents(u"template"_s));
}

} // namespace

QString templateIdFor(const QString &name, const QStringList &taken)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s);
    QString id = name.trimmed().toLower();
    id.replace(other, u"-"_s);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty())
        id = u"own"_s;
    QString free = id;
    for (int n = 2; taken.contains(free); ++n)
        free = id + u'-' + QString::number(n);
    return free;
}

QByteArray renamedTemplate(const QByteArray &file, const QString &name)
{
    const qsizetype rule = file.indexOf("\n---");
    if (rule < 0)
        return file;
    QJsonParseError fault;
    QJsonObject head = QJsonDocument::fromJson(file.left(rule), &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return file;
    head.insert(u"name"_s, name);
    return QJsonDocument(head).toJson().trimmed() + file.mid(rule);
}

QString TemplateEditor::usedTemplate() const
{
    const RoundState &state = m_workspace.state();
    const auto settings = storedSettings(state);
    const auto chosen = source(m_workspace).choose(settings ? settings->templateId : QString(), state.round().province);
    return chosen ? chosen->id : QString();
}

void TemplateEditor::fillTemplates(const QString &chosen)
{
    m_choice->clear();
    const TemplateSource templates = source(m_workspace);
    const QString used = usedTemplate();
    for (const QString &id : templates.ids()) {
        const auto found = templates.find(id);
        const bool own = m_workspace.state().document(u"template"_s, id) != nullptr;
        QString words = found ? found->name : id;
        words += own ? u" · "_s + tr("own") : QString();
        words += id == used ? u" · "_s + tr("this round's") : QString();
        m_choice->addItem(words, id);
    }
    const int place = m_choice->findData(chosen.isEmpty() ? used : chosen);
    m_choice->setCurrentIndex(qMax(0, place));
    showTemplate(m_choice->currentData().toString());
}

bool TemplateEditor::isOwn() const
{
    return m_workspace.state().document(u"template"_s, m_id) != nullptr;
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
    if (id != m_id && isChanged() && isOwn()) {
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
    m_text->setReadOnly(!isOwn());
    m_filling = false;
    m_run->request(m_id, typed());
    refresh();
}

void TemplateEditor::refresh()
{
    const bool own = isOwn();
    m_kind->setText(own ? tr("Your own; kept in the workspace. Command line: --template %1").arg(m_id)
                        : tr("Ships with the program: copy it to change it."));
    m_save->setEnabled(own && isChanged());
    const bool faulty = m_view && !m_view->faults.empty();
    const bool used = usedTemplate() == m_id;
    m_use->setEnabled(!used && !faulty && !isChanged() && !m_workspace.isLocked());
    m_use->setToolTip(used ? tr("The round uses it already") : faulty ? tr("It has faults") : QString());
    m_state->setText(isChanged() ? tr("not saved") : QString());
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
        m_messages->show(MessageBar::Kind::Info, {tr("This template ships with the program."), {}, tr("Copy it to change it."), {}});
        return;
    }
    if (!tag.isEmpty())
        m_text->insertTag(tag);
}

void TemplateEditor::askCopy()
{
    TextQuestion question;
    question.title = tr("Copy the template");
    question.label = tr("What is the copy called?");
    question.initial = tr("%1, own").arg(m_choice->currentText().section(u" · "_s, 0, 0));
    question.accept = tr("Copy");
    question.fault = [](const QString &text) { return text.trimmed().isEmpty() ? tr("It needs a name.") : QString(); };
    m_context.dialogs.askText(this, question, [this](const std::optional<QString> &name) {
        if (!name)
            return;
        const QString id = templateIdFor(*name, source(m_workspace).ids());
        m_workspace.saveDocument({u"template"_s, id, renamedTemplate(typed(), name->trimmed())})
            .then(this, [this, id](const Result<void> &done) {
                if (!done)
                    return showError(done.error());
                m_kept = m_text->toPlainText(); // what was typed is in the copy
                fillTemplates(id);
                m_text->setFocus();
            });
    });
}

void TemplateEditor::save()
{
    if (!isOwn() || !isChanged())
        return;
    const QString text = m_text->toPlainText();
    m_workspace.saveDocument({u"template"_s, m_id, text.toUtf8()}).then(this, [this, text](const Result<void> &done) {
        if (!done)
            return showError(done.error());
        m_kept = text;
        const QString words = m_choice->currentText();
        if (const auto parsed = source(m_workspace).find(m_id); parsed && !words.startsWith(parsed->name))
            m_choice->setItemText(m_choice->currentIndex(), parsed->name + u" · "_s + tr("own"));
        refresh();
    });
}

void TemplateEditor::useForRound()
{
    auto settings = storedSettings(m_workspace.state());
    if (!settings)
        return showError(settings.error());
    settings->templateId = m_id;
    m_workspace.saveDocument(settingsDocument(m_workspace.state(), *settings)).then(this, [this](const Result<void> &done) {
        if (!done)
            return showError(done.error());
        fillTemplates(m_id);
        m_messages->show(MessageBar::Kind::Done, {tr("This round's notice is made by it now."), {}, {}, {}});
    });
}

void TemplateEditor::reject()
{
    if (!isOwn() || !isChanged())
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
    m_messages->show(MessageBar::Kind::Error, {error.summary.text(), error.where, error.advice.text(), error.detail});
}

} // namespace xw::ui
