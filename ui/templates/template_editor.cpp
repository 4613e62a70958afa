#include "ui/templates/template_editor.h"

#include "ui/templates/facts_panel.h"
#include "ui/templates/template_bar.h"
#include "ui/templates/template_text.h"
#include "widgets/card.h"
#include "widgets/message_bar.h"
#include "widgets/page_preview.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

TemplateEditor::TemplateEditor(Workspace &workspace, const PageContext &context, const QString &chosen,
                               QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_context(context), m_run(new TemplateRun(workspace, this))
{
    setObjectName(u"templateEditor"_s);
    setWindowTitle(tr("Templates"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(10, 10, 10, 10);
    outer->setSpacing(8);
    m_messages = new MessageBar(this);
    outer->addWidget(m_messages);
    m_bar = new TemplateBar(workspace, this);
    outer->addWidget(m_bar);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setHandleWidth(8);
    m_columns->setChildrenCollapsible(false);
    m_facts = new FactsPanel(m_columns);
    m_columns->addWidget(m_facts);
    m_columns->addWidget(buildText());
    m_columns->addWidget(buildPages());
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({300, 560, 470});
    m_columns->restoreState(context.settings.value(u"templates/columns"_s).toByteArray());
    outer->addWidget(m_columns, 1);
    connectParts();
    resize(charWidth(fontMetrics()) * 190, fontMetrics().height() * 48);
    fillTemplates(chosen);
}

QWidget *TemplateEditor::buildText()
{
    m_textCard = new Card(tr("Text"), m_columns);
    m_state = new QLabel(m_textCard);
    m_state->setObjectName(u"templateState"_s);
    m_textCard->addTool(m_state);
    auto *rows = new QSplitter(Qt::Vertical, m_textCard);
    rows->setChildrenCollapsible(false);
    m_text = new TemplateText(rows);
    m_text->setAccessibleName(tr("Text of the template"));
    m_faults = new QListWidget(rows);
    m_faults->setObjectName(u"templateFaults"_s);
    m_faults->setAccessibleName(tr("Faults"));
    m_faults->setWordWrap(true);
    QPalette bad = m_faults->palette();
    bad.setColor(QPalette::Text, colours::bad);
    m_faults->setPalette(bad);
    rows->addWidget(m_text);
    rows->addWidget(m_faults);
    rows->setStretchFactor(0, 1);
    rows->setSizes({600, 110});
    m_faults->hide();
    m_textCard->body()->addWidget(rows, 1);
    return m_textCard;
}

QWidget *TemplateEditor::buildPages()
{
    auto *card = new Card(tr("As this round's notice"), m_columns);
    m_pages = new PagePreview(card);
    m_pages->setObjectName(u"templatePages"_s);
    m_pages->setAccessibleName(tr("Pages of the notice"));
    card->body()->addWidget(m_pages, 1);
    return card;
}

void TemplateEditor::connectParts()
{
    connect(m_columns, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.setValue(u"templates/columns"_s, m_columns->saveState()); });
    connect(m_run, &TemplateRun::rendered, this, &TemplateEditor::take);
    connect(m_run, &TemplateRun::failed, this, &TemplateEditor::showError);
    connect(m_bar, &TemplateBar::chosenChanged, this, &TemplateEditor::showTemplate);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        m_run->request(m_id, typed());
        refresh();
    });
    connect(m_facts, &FactsPanel::tagChosen, this, &TemplateEditor::insertTag);
    connect(m_faults, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { m_text->goToLine(item->data(Qt::UserRole).toInt()); });
    connect(m_faults, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { m_text->goToLine(item->data(Qt::UserRole).toInt()); });
    connect(m_bar, &TemplateBar::copyAsked, this, &TemplateEditor::askCopy);
    connect(m_bar, &TemplateBar::renameAsked, this, &TemplateEditor::askRename);
    connect(m_bar, &TemplateBar::withdrawAsked, this, &TemplateEditor::withdrawOrTakeBack);
    connect(m_bar, &TemplateBar::withdrawnToggled, this, &TemplateEditor::showWithdrawn);
    connect(m_bar, &TemplateBar::saveAsked, this, &TemplateEditor::save);
    connect(m_bar, &TemplateBar::useAsked, this, &TemplateEditor::useForRound);
    connect(m_bar, &TemplateBar::closeAsked, this, &TemplateEditor::reject);
    const auto shortcut = [this](const QKeySequence &keys, auto does) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, does);
    };
    shortcut(QKeySequence::Save, [this] { save(); });
    shortcut(QKeySequence::Find, [this] { m_facts->focusFilter(); });
}

} // namespace xw::ui
