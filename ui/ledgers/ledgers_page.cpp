#include "ui/ledgers/ledgers_page.h"

#include "base/when_done.h"
#include "domain/ledger_library.h"
#include "notice/compose.h"
#include "ui/ledgers/ledger_counter.h"
#include "ui/ledgers/ledger_definition_file.h"
#include "ui/ledgers/ledger_figures_card.h"
#include "ui/ledgers/ledger_list_panel.h"
#include "ui/ledgers/ledger_period_bar.h"
#include "ui/ledgers/ledger_rows_card.h"
#include "ui/shared/file_export.h"
#include "ui/shared/futures.h"
#include "ui/shared/page_context.h"
#include "ui/shared/why_locked.h"
#include "widgets/dialogs.h"
#include "widgets/empty_state.h"
#include "workspace/import_ledger.h"

#include <QEvent>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

LedgersPage::LedgersPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_counter(new LedgerCounter(this)), m_stack(new QStackedLayout(this))
{
    setObjectName(u"ledgersPage"_s);
    build();
    connectParts();
    takeLibrary();
    retranslate();
    setWorkspace(nullptr);
}

void LedgersPage::build()
{
    m_none = new EmptyState(u"ledgers"_s, this);
    m_columns = new QSplitter(Qt::Horizontal, this);
    auto *right = new QSplitter(Qt::Vertical, m_columns);
    for (QSplitter *splitter : {m_columns, right}) {
        splitter->setHandleWidth(8);
        splitter->setChildrenCollapsible(false);
    }
    m_list = new LedgerListPanel(m_columns);
    m_rows = new LedgerRowsCard(m_context.dialogs, right);
    m_figures = new LedgerFiguresCard(right);
    right->addWidget(m_rows);
    right->addWidget(m_figures);
    right->setStretchFactor(0, 1);
    right->setSizes({560, 210});
    m_columns->addWidget(m_list);
    m_columns->addWidget(right);
    m_columns->setStretchFactor(1, 1);
    m_columns->restoreState(m_context.settings.value(u"ledgers/columns"_s).toByteArray());
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_columns);
}

void LedgersPage::connectParts()
{
    connect(m_columns, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.setValue(u"ledgers/columns"_s, m_columns->saveState()); });
    connect(m_list, &LedgerListPanel::chosenChanged, this, &LedgersPage::showLedger);
    connect(m_list, &LedgerListPanel::addAsked, this, &LedgersPage::askDefinition);
    connect(m_counter, &LedgerCounter::counted, this, &LedgersPage::takeCounts);
    connect(m_rows, &LedgerRowsCard::importAsked, this, [this] { emit importFile({}); });
    connect(m_rows, &LedgerRowsCard::exportAsked, this, &LedgersPage::askExport);
    connect(m_rows, &LedgerRowsCard::notify, this, &Page::notify);
    connect(&m_rows->table(), &models::LedgerTable::newRowChanged, this, &Page::unsavedChanged);
    connect(&m_rows->table(), &models::LedgerTable::failed, this, &Page::errorOccurred);
    connect(&m_rows->period(), &LedgerPeriodBar::edited, this, [this] { savePeriod(true); });
    connect(&m_rows->period(), &LedgerPeriodBar::resetAsked, this, [this] { savePeriod(false); });
    const auto shortcut = [this](const QKeySequence &keys, void (LedgerRowsCard::*does)()) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, m_rows, does);
    };
    shortcut(QKeySequence::Find, &LedgerRowsCard::focusFilter);
    shortcut(QKeySequence(Qt::Key_Insert), &LedgerRowsCard::typeFirst);
}

QString LedgersPage::hint() const
{
    if (m_workspace && m_workspace->isLocked())
        return tr("%1 · Ctrl+C copies for a spreadsheet").arg(whyLocked(*m_workspace));
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

void LedgersPage::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_counter->setWorkspace(workspace);
    m_counts.clear();
    m_figures->setCounts(nullptr);
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const Change &change) {
            if (change.roundChanged)
                emit hintChanged();
            if (change.ledgersChanged || change.documentsChanged || change.registerChanged ||
                change.roundChanged)
                requestCounts();
        });
    m_stack->setCurrentIndex(workspace ? 1 : 0);
    showLedger(m_list->chosen());
    requestCounts();
}

void LedgersPage::takeKeyboard()
{
    m_rows->takeKeyboard();
}

QStringList LedgersPage::unsaved()
{
    QStringList lines;
    for (const QString &id : m_rows->table().drafts().ledgers()) {
        const LedgerDefinition *definition = m_library->find(id);
        lines << tr("A row typed into %1").arg(definition ? models::ledgerName(*definition) : id);
    }
    return lines;
}

void LedgersPage::discardUnsaved()
{
    m_rows->table().forgetNewRows();
}

bool LedgersPage::shows(const UndoEntry &step) const
{
    return step.about == UndoEntry::About::Ledger;
}

void LedgersPage::showStep(const UndoEntry &step)
{
    if (step.name != m_list->chosen())
        m_list->choose(step.name);
}

void LedgersPage::requestCounts()
{
    m_stale = !isVisible();
    if (!m_stale)
        m_counter->request();
}

void LedgersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        requestCounts();
}

void LedgersPage::takeLibrary()
{
    m_library = ledgerLibrary();
    m_counter->setLibrary(m_library);
    const QString last = m_list->chosen();
    m_list->setLibrary(m_library);
    m_list->choose(last.isEmpty() ? m_context.settings.value(u"ledgers/last"_s).toString() : last);
}

const models::LedgerCounts *LedgersPage::counts() const
{
    const QString id = m_list->chosen();
    for (const models::LedgerCounts &one : m_counts)
        if (one.definition->id == id)
            return &one;
    return nullptr;
}

void LedgersPage::showLedger(const QString &id)
{
    const LedgerDefinition *definition = m_library && m_workspace ? m_library->find(id) : nullptr;
    if (!definition)
        return m_rows->setLedger(m_workspace, nullptr, {});
    m_context.settings.setValue(u"ledgers/last"_s, id);
    const LedgerDays days = ledgerDays(*m_workspace);
    m_rows->setLedger(m_workspace, definition, days.asOf);
    // The window does not wait for the counting.
    const LedgerView empty(*definition, {}, m_workspace->state(), days.asOf,
                           notice::periodOf(*definition, days.settings, m_workspace->state().round()));
    m_rows->period().setPeriod(empty.period(), true);
    m_rows->period().setByHand(days.isSet(id));
    m_figures->setLedger(*definition);
    showFigures();
}

void LedgersPage::takeCounts(const std::vector<models::LedgerCounts> &counts)
{
    m_counts = counts;
    m_list->setCounts(counts);
    showFigures();
}

void LedgersPage::showFigures()
{
    const models::LedgerCounts *shown = counts();
    m_figures->setCounts(shown);
    if (!shown)
        return;
    m_rows->period().setPeriod(shown->period, false);
    m_rows->period().setByHand(ledgerDays(*m_workspace).isSet(shown->definition->id));
}

void LedgersPage::savePeriod(bool byHand)
{
    const models::LedgerCounts *shown = counts();
    if (!m_workspace || !shown)
        return;
    auto settings = notice::storedSettings(m_workspace->state());
    if (!settings)
        return void(emit errorOccurred(settings.error()));
    const QString id = shown->definition->id;
    if (!byHand) {
        settings->periods.erase(id);
    } else if (m_rows->period().from() == shown->period.from && m_rows->period().to() == shown->period.to) {
        return;
    } else if (m_rows->period().from() > m_rows->period().to()) {
        return m_rows->showProblem(tr("The window ends before it begins."));
    } else {
        settings->periods[id] = {m_rows->period().from(), m_rows->period().to(), true};
    }
    m_rows->showProblem({});
    UndoEntry step{UndoEntry::About::Ledger, {}, {}, id, 0, {}};
    step.text = {QT_TRANSLATE_NOOP("xw", "Change the days that %1 counts"), {shown->definition->name}};
    reportFailure(this,
                  m_workspace->saveDocument(notice::settingsDocument(m_workspace->state(), *settings), step));
}

void LedgersPage::askExport()
{
    const models::LedgerActions rows(m_rows->table());
    const QString name = rows.table().definition()->name;
    notice::ListTable table;
    table.title = name;
    table.headers = rows.exportHeadings();
    for (int row = 0; row < rows.table().shownCount(); ++row)
        table.rows.push_back(rows.exportCells(row));
    FileQuestion question;
    question.title = tr("Export the ledger as it is shown");
    question.filter = tr("Excel (*.xlsx)") + u";;CSV (*.csv)"_s;
    question.suffix = u"xlsx"_s;
    question.suggestion = name + u".xlsx"_s;
    exportFile(this, m_context, question, tableContent(std::move(table), m_workspace->clock().today()));
}

void LedgersPage::askDefinition()
{
    FileQuestion question;
    question.title = tr("A definition of a ledger");
    question.filter = tr("Definitions (*.json)");
    m_context.dialogs.openFile(this, question, [this](const std::optional<QString> &path) {
        if (!path)
            return;
        const auto kept = keepLedgerDefinition(*path);
        if (!kept)
            return void(emit errorOccurred(kept.error()));
        takeLibrary();
        m_list->choose(kept->id);
        emit notify(tr("The ledger %1 is there now").arg(kept->name));
        requestCounts();
    });
}

void LedgersPage::retranslate()
{
    m_none->setText(
        tr("No ledgers yet"),
        tr("Open a workspace: what other systems counted is kept here, beside what was inspected."));
    m_list->retranslate();
    constexpr int usual = 250;
    if (!m_context.settings.contains(u"ledgers/columns"_s)) // nobody chose another width
        m_columns->setSizes({qMax(usual, m_list->wantedWidth()), 1000});
    m_rows->retranslate();
    m_figures->retranslate();
    if (m_workspace)
        showLedger(m_list->chosen());
}

} // namespace xw::ui
