#include "ui/templates/template_editor.h"

#include "ui/templates/facts_panel.h"
#include "ui/templates/template_bar.h"
#include "ui/templates/template_sheet.h"
#include "widgets/card.h"
#include "widgets/message_bar.h"
#include "widgets/page_preview.h"
#include "widgets/theme.h"

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
    m_sheet = new TemplateSheet(m_columns);
    m_sheet->showCode(context.settings.value(u"templates/code"_s, false).toBool());
    m_columns->addWidget(m_sheet);
    m_columns->addWidget(buildPages());
    const int letter = charWidth(fontMetrics());
    m_facts->setMinimumWidth(letter * 26);
    m_sheet->setMinimumWidth(letter * 40);
    m_columns->restoreState(context.settings.value(u"templates/columns"_s).toByteArray());
    outer->addWidget(m_columns, 1);
    connectParts();
    resize(charWidth(fontMetrics()) * 190, fontMetrics().height() * 48);
    fillTemplates(chosen);
}

/// Until somebody drags, each has its part, also on a small screen: the text is what one came for.
void TemplateEditor::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (m_context.settings.contains(u"templates/columns"_s))
        return;
    const int part = width() / 13;
    m_columns->setSizes({part * 3, part * 6, part * 4});
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
    connect(m_sheet, &TemplateSheet::textChanged, this, [this] {
        m_run->request(m_id, typed());
        refresh();
    });
    connect(m_sheet, &TemplateSheet::codeShown, this,
            [this](bool code) { m_context.settings.setValue(u"templates/code"_s, code); });
    connect(m_facts, &FactsPanel::tagChosen, this, &TemplateEditor::insertTag);
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
