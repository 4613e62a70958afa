#include "ui/ledgers/ledgers_page.h"

#include "domain/ledger_library.h"
#include "ui/ledgers/figure_delegate.h"
#include "ui/ledgers/ledger_counter.h"
#include "ui/ledgers/ledger_list_panel.h"
#include "ui/ledgers/ledger_sheet.h"
#include "ui/shared/page_context.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/empty_state.h"
#include "widgets/filter_bar.h"
#include "workspace/import_ledger.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

LedgersPage::LedgersPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_table(new models::LedgerTable(this)),
      m_figures(new models::LedgerFigures(this)), m_counter(new LedgerCounter(this)),
      m_stack(new QStackedLayout(this))
{
    setObjectName(u"ledgersPage"_s);
    m_none = new EmptyState(u"ledgers"_s, this);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setHandleWidth(8);
    m_columns->setChildrenCollapsible(false);
    m_list = new LedgerListPanel(m_columns);
    m_columns->addWidget(m_list);
    m_columns->addWidget(buildRight());
    m_columns->setStretchFactor(1, 1);
    if (!m_columns->restoreState(context.settings.value(u"ledgers/columns"_s).toByteArray()))
        m_columns->setSizes({250, 1000});
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_columns);
    connectParts();
    takeLibrary();
    retranslate();
    setWorkspace(nullptr);
}

QWidget *LedgersPage::buildRight()
{
    auto *right = new QSplitter(Qt::Vertical, m_columns);
    right->setHandleWidth(8);
    right->setChildrenCollapsible(false);
    m_card = new Card(QString(), right);
    m_periodLabel = new QLabel(m_card);
    m_from = new QDateEdit(m_card);
    m_from->setObjectName(u"ledgerFrom"_s);
    m_to = new QDateEdit(m_card);
    m_to->setObjectName(u"ledgerTo"_s);
    m_quarter = new QuietButton(m_card);
    m_quarter->setObjectName(u"ledgerQuarter"_s);
    m_card->addTool(m_periodLabel);
    for (QDateEdit *date : {m_from, m_to}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(u"yyyy-MM-dd"_s);
        date->setMinimumWidth(charWidth(fontMetrics()) * 18);
        m_card->addTool(date);
    }
    m_card->addTool(m_quarter);

    m_filter = new FilterBar(m_card);
    m_filter->addPill(u"pillInForce"_s);
    m_filter->addPill(u"pillWithdrawn"_s);
    const auto button = [this](const QString &name) {
        auto *made = new QPushButton(m_card);
        made->setObjectName(name);
        m_filter->addTool(made);
        return made;
    };
    m_withdraw = button(u"ledgerWithdraw"_s);
    m_export = button(u"ledgerExport"_s);
    m_import = button(u"ledgerImport"_s);
    m_add = new PrimaryButton(m_card);
    m_add->setObjectName(u"ledgerAddRow"_s);
    m_filter->addTool(m_add);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 4, 10, 7);
    head->addWidget(m_filter);
    m_card->body()->addLayout(head);

    m_sheets = new QStackedWidget(m_card);
    m_sheet = new LedgerSheet(m_table, m_sheets);
    m_empty = new EmptyState(u"ledgers"_s, m_sheets);
    m_emptyImport = new PrimaryButton(m_empty);
    m_emptyImport->setObjectName(u"ledgerEmptyImport"_s);
    m_emptyType = new QPushButton(m_empty);
    m_emptyType->setObjectName(u"ledgerEmptyType"_s);
    m_empty->addButton(m_emptyImport);
    m_empty->addButton(m_emptyType);
    m_nothing = new EmptyState(u"search"_s, m_sheets);
    for (QWidget *sheet : {static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_empty),
                           static_cast<QWidget *>(m_nothing)})
        m_sheets->addWidget(sheet);
    m_card->body()->addWidget(m_sheets, 1);
    m_problem = new QLabel(m_card);
    m_problem->setObjectName(u"ledgerProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(10, 6, 10, 7);
    m_problem->setAutoFillBackground(true);
    QPalette bad = m_problem->palette();
    bad.setColor(QPalette::Window, colours::badFill);
    bad.setColor(QPalette::WindowText, colours::bad);
    m_problem->setPalette(bad);
    m_problem->hide();
    m_card->body()->addWidget(m_problem);
    right->addWidget(m_card);
    right->addWidget(buildFigures());
    right->setStretchFactor(0, 1);
    right->setSizes({560, 210});
    return right;
}

QWidget *LedgersPage::buildFigures()
{
    auto *card = new Card(QString(), m_columns);
    m_figuresTitle = new QLabel(card);
    QFont bold = m_figuresTitle->font();
    bold.setWeight(QFont::DemiBold);
    m_figuresTitle->setFont(bold);
    m_leftOut = new QLabel(card);
    m_leftOut->setObjectName(u"ledgerLeftOut"_s);
    QPalette quiet = m_leftOut->palette();
    quiet.setColor(QPalette::WindowText, colours::warn);
    m_leftOut->setPalette(quiet);
    m_group = new QComboBox(card);
    m_group->setObjectName(u"ledgerGroup"_s);
    card->addToHead(m_figuresTitle);
    card->addToHead(m_leftOut);
    card->addTool(m_group);
    m_figureTable = new QTableView(card);
    m_figureTable->setObjectName(u"ledgerFigures"_s);
    m_figureTable->setModel(m_figures);
    m_figureTable->setItemDelegate(new FigureDelegate(m_figureTable));
    m_figureTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_figureTable->setShowGrid(false);
    m_figureTable->setWordWrap(false);
    m_figureTable->setTabKeyNavigation(false);
    m_figureTable->verticalHeader()->hide();
    m_figureTable->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_figureTable->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    m_figureTable->horizontalHeader()->setHighlightSections(false);
    m_figureTable->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    card->body()->addWidget(m_figureTable, 1);
    return card;
}

void LedgersPage::connectParts()
{
    connect(m_columns, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.setValue(u"ledgers/columns"_s, m_columns->saveState()); });
    connect(m_list, &LedgerListPanel::chosenChanged, this, &LedgersPage::showLedger);
    connect(m_list, &LedgerListPanel::addAsked, this, &LedgersPage::askDefinition);
    connect(m_counter, &LedgerCounter::counted, this, &LedgersPage::takeCounts);
    connect(m_table, &models::LedgerTable::countsChanged, this, &LedgersPage::refresh);
    connect(m_table, &models::LedgerTable::failed, this, &Page::errorOccurred);
    connect(m_table, &models::LedgerTable::refused, this, [this](const QString &reason) {
        m_problem->setText(reason);
        m_problem->show();
    });
    connect(m_table, &QAbstractItemModel::dataChanged, m_problem, &QWidget::hide);
    connect(m_sheet->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const std::vector<int> rows = m_sheet->selectedRows();
        m_withdraw->setEnabled(m_table->isEditable() && !rows.empty() && m_table->rowAt(rows.front()));
    });
    connect(m_sheet->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &cell) {
                if (cell.isValid() && cell.data(models::LedgerTable::WithdrawnRole).toBool())
                    emit notify(cell.data(Qt::ToolTipRole).toString()); // by whom, and when
            });
    connect(m_sheet, &LedgerSheet::pasteAsked, this, &LedgersPage::paste);
    connect(m_sheet, &LedgerSheet::withdrawAsked, this, &LedgersPage::withdrawOrRestore);
    connect(m_filter, &FilterBar::textChanged, this, [this](const QString &text) {
        m_table->setFilter(text);
        refresh();
    });
    connect(m_filter, &FilterBar::pillChosen, this,
            [this](int pill) { m_table->setWithdrawnShown(pill == 1); });
    connect(m_add, &QPushButton::clicked, this, &LedgersPage::typeFirst);
    connect(m_emptyType, &QPushButton::clicked, this, &LedgersPage::typeFirst);
    connect(m_withdraw, &QPushButton::clicked, this, &LedgersPage::withdrawOrRestore);
    connect(m_export, &QPushButton::clicked, this, &LedgersPage::askExport);
    for (QPushButton *button : {m_import, m_emptyImport})
        connect(button, &QPushButton::clicked, this, [this] { emit importFile({}); });
    for (QDateEdit *date : {m_from, m_to})
        connect(date, &QDateEdit::editingFinished, this, [this] { savePeriod(true); });
    connect(m_quarter, &QPushButton::clicked, this, [this] { savePeriod(false); });
    connect(m_group, &QComboBox::activated, this, &LedgersPage::showFigures);
    const auto shortcut = [this](const QKeySequence &keys, auto does) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, does);
    };
    shortcut(QKeySequence::Find, [this] {
        m_filter->field()->setFocus(Qt::ShortcutFocusReason);
        m_filter->field()->selectAll();
    });
    shortcut(QKeySequence(Qt::Key_Insert), [this] { typeFirst(); });
}

QString LedgersPage::hint() const
{
    return tr("Enter or a letter edits · Ins adds a row · Ctrl+V pastes from a spreadsheet · Del empties · "
              "Ctrl+Del withdraws · "
              "Ctrl+Z takes back");
}

void LedgersPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LedgersPage::retranslate()
{
    m_none->setText(
        tr("No ledgers yet"),
        tr("Open a workspace: what other systems counted is kept here, beside what was inspected."));
    m_periodLabel->setText(tr("Counts from – to"));
    m_from->setAccessibleName(tr("Counts from"));
    m_to->setAccessibleName(tr("Counts to"));
    m_quarter->setText(tr("As defined"));
    m_quarter->setToolTip(tr("Back to the months that the ledger's definition names"));
    m_filter->setPlaceholder(tr("Filter by any cell"));
    m_filter->pill(0)->setText(tr("Rows"));
    m_filter->pill(1)->setText(tr("Withdrawn"));
    m_add->setText(tr("Add a row"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_emptyImport->setText(tr("Import a file…"));
    m_emptyType->setText(tr("Type or paste rows"));
    m_sheet->setAccessibleName(tr("Rows of the ledger"));
    m_figuresTitle->setText(tr("What it counts"));
    m_figureTable->setAccessibleName(tr("What it counts"));
    m_group->setAccessibleName(tr("Counted by"));
    m_nothing->setText(tr("Nothing found"), tr("No row holds “%1”.").arg(m_filter->text().trimmed()));
    m_list->retranslate();
    if (m_workspace)
        showLedger(m_list->chosen());
    refresh();
}

} // namespace xw::ui
