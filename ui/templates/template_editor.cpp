#include "ui/templates/template_editor.h"

#include "ui/templates/facts_model.h"
#include "ui/templates/template_text.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/icon.h"
#include "widgets/message_bar.h"
#include "widgets/page_preview.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

TemplateEditor::TemplateEditor(Workspace &workspace, const PageContext &context, const QString &chosen,
                               QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_context(context), m_run(new TemplateRun(workspace, this)),
      m_facts(new FactsModel(this)), m_found(new QSortFilterProxyModel(this))
{
    setObjectName(u"templateEditor"_s);
    setWindowTitle(tr("Templates"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(10, 10, 10, 10);
    outer->setSpacing(8);
    m_messages = new MessageBar(this);
    outer->addWidget(m_messages);
    outer->addWidget(buildHead());
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setHandleWidth(8);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(buildFacts());
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

QWidget *TemplateEditor::buildHead()
{
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(2, 0, 2, 0);
    rows->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new QLabel(tr("&Template"), head);
    m_choice = new QComboBox(head);
    m_choice->setObjectName(u"templateChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMinimumWidth(charWidth(fontMetrics()) * 28);
    label->setBuddy(m_choice);
    m_withdrawn = new QCheckBox(head);
    m_withdrawn->setObjectName(u"templateWithdrawn"_s);
    m_kind = new QLabel(head);
    m_kind->setObjectName(u"templateKind"_s);
    QPalette soft = m_kind->palette();
    soft.setColor(QPalette::WindowText, colours::soft);
    m_kind->setPalette(soft);
    const auto button = [&](QPushButton *made, const char *name, const QString &text) {
        made->setObjectName(QString::fromLatin1(name));
        made->setText(text);
        made->setAutoDefault(false);
        return made;
    };
    m_copy = button(new QPushButton(head), "templateCopy", tr("&Copy to change…"));
    m_rename = button(new QPushButton(head), "templateRename", tr("Re&name…"));
    m_withdraw = button(new QPushButton(head), "templateWithdraw", QString());
    m_use = button(new QPushButton(head), "templateUse", tr("&Use for this round"));
    m_close = button(new QPushButton(head), "templateClose", tr("Close"));
    m_save = button(new PrimaryButton(head), "templateSave", tr("&Save"));
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addWidget(m_withdrawn);
    row->addStretch(1);
    for (QPushButton *one : {m_copy, m_rename, m_withdraw, m_use, m_close, m_save})
        row->addWidget(one);
    rows->addLayout(row);
    rows->addWidget(m_kind);
    return head;
}

QWidget *TemplateEditor::buildFacts()
{
    auto *card = new Card(tr("Facts"), m_columns);
    m_filter = new QLineEdit(card);
    m_filter->setObjectName(u"factsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s, colours::muted), QLineEdit::LeadingPosition);
    m_filter->setPlaceholderText(tr("Filter by name or value"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 0, 8, 7);
    head->addWidget(m_filter);
    card->body()->addLayout(head);
    m_found->setSourceModel(m_facts);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setFilterRole(FactsModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree = new QTreeView(card);
    m_tree->setObjectName(u"factsTree"_s);
    m_tree->setAccessibleName(tr("Facts"));
    m_tree->setModel(m_found);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(0, charWidth(fontMetrics()) * 24);
    card->body()->addWidget(m_tree, 1);
    auto *hint = new QLabel(tr("Double click or Enter puts a fact into the text."), card);
    QPalette quiet = hint->palette();
    quiet.setColor(QPalette::WindowText, colours::muted);
    hint->setPalette(quiet);
    hint->setContentsMargins(10, 5, 10, 7);
    hint->setWordWrap(true);
    card->body()->addWidget(hint);
    return card;
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
    connect(m_choice, &QComboBox::activated, this,
            [this] { showTemplate(m_choice->currentData().toString()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        m_run->request(m_id, typed());
        refresh();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text.trimmed());
        if (!text.trimmed().isEmpty())
            m_tree->expandAll();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_tree->setFocus(); });
    connect(m_tree, &QTreeView::activated, this, &TemplateEditor::insertFact);
    connect(m_faults, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { m_text->goToLine(item->data(Qt::UserRole).toInt()); });
    connect(m_faults, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { m_text->goToLine(item->data(Qt::UserRole).toInt()); });
    connect(m_copy, &QPushButton::clicked, this, &TemplateEditor::askCopy);
    connect(m_rename, &QPushButton::clicked, this, &TemplateEditor::askRename);
    connect(m_withdraw, &QPushButton::clicked, this, &TemplateEditor::withdrawOrTakeBack);
    connect(m_withdrawn, &QCheckBox::toggled, this, &TemplateEditor::showWithdrawn);
    connect(m_save, &QPushButton::clicked, this, &TemplateEditor::save);
    connect(m_use, &QPushButton::clicked, this, &TemplateEditor::useForRound);
    connect(m_close, &QPushButton::clicked, this, &TemplateEditor::reject);
    const auto shortcut = [this](const QKeySequence &keys, auto does) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, does);
    };
    shortcut(QKeySequence::Save, [this] { save(); });
    shortcut(QKeySequence::Find, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
}

} // namespace xw::ui
