#include "ui/ledgers/ledger_rows_card.h"

#include "base/when_done.h"
#include "models/ledger_figures.h"
#include "ui/ledgers/ledger_period_bar.h"
#include "ui/ledgers/ledger_sheet.h"
#include "ui/ledgers/paste_dialog.h"
#include "widgets/buttons.h"
#include "widgets/chip.h"
#include "widgets/empty_state.h"
#include "widgets/filter_bar.h"
#include "widgets/kept_rows.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

LedgerRowsCard::LedgerRowsCard(widgets::Dialogs &dialogs, QWidget *parent)
    : Card(QString(), parent), m_dialogs(dialogs), m_table(new models::LedgerTable(this)),
      m_actions(*m_table), m_period(new LedgerPeriodBar(this))
{
    build();
    connectParts();
}

void LedgerRowsCard::build()
{
    addTool(m_period);
    m_filter = new FilterBar(this);
    m_filter->addPill(u"pillInForce"_s);
    m_filter->addPill(u"pillWithdrawn"_s);
    const auto button = [this](const QString &name) {
        auto *made = new QPushButton(this);
        made->setObjectName(name);
        m_filter->addTool(made);
        return made;
    };
    m_withdraw = button(u"ledgerWithdraw"_s);
    m_export = button(u"ledgerExport"_s);
    m_import = button(u"ledgerImport"_s);
    m_add = new PrimaryButton(this);
    m_add->setObjectName(u"ledgerAddRow"_s);
    m_filter->addTool(m_add);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 4, 10, 7);
    head->addWidget(m_filter);
    body()->addLayout(head);

    m_parts = new QStackedWidget(this);
    m_filter->leadInto(m_parts);
    m_sheet = new LedgerSheet(m_table, m_parts);
    buildEmptyStates();
    for (QWidget *sheet : {static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_empty),
                           static_cast<QWidget *>(m_nothing)})
        m_parts->addWidget(sheet);
    body()->addWidget(m_parts, 1);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"ledgerProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(10, 6, 10, 7);
    m_problem->setAutoFillBackground(true);
    setInk(m_problem, colours::bad, colours::badFill);
    m_problem->hide();
    body()->addWidget(m_problem);
}

void LedgerRowsCard::buildEmptyStates()
{
    m_empty = new EmptyState(u"ledgers"_s, m_parts);
    m_emptyImport = new PrimaryButton(m_empty);
    m_emptyImport->setObjectName(u"ledgerEmptyImport"_s);
    m_emptyType = new QPushButton(m_empty);
    m_emptyType->setObjectName(u"ledgerEmptyType"_s);
    m_empty->addButton(m_emptyImport);
    m_empty->addButton(m_emptyType);
    m_nothing = new EmptyState(u"search"_s, m_parts);
}

void LedgerRowsCard::connectParts()
{
    connect(m_table, &models::LedgerTable::countsChanged, this, &LedgerRowsCard::refresh);
    connect(m_table, &models::LedgerTable::refused, this, &LedgerRowsCard::showProblem);
    connect(m_table, &QAbstractItemModel::dataChanged, m_problem, &QWidget::hide);
    connect(m_sheet->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LedgerRowsCard::refreshWithdraw);
    connect(m_sheet->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &cell) {
                if (cell.isValid() && cell.data(models::LedgerTable::WithdrawnRole).toBool())
                    emit notify(cell.data(Qt::ToolTipRole).toString()); // by whom, and when
            });
    connect(m_sheet, &LedgerSheet::pasteAsked, this, &LedgerRowsCard::paste);
    connect(m_sheet, &LedgerSheet::withdrawAsked, this, &LedgerRowsCard::withdrawOrRestore);
    connect(m_table, &models::LedgerTable::rowHidden, this, &LedgerRowsCard::showAll);
    connect(m_filter, &FilterBar::textChanged, this, [this](const QString &text) {
        const KeptRows kept(m_sheet, [this](int row) {
            const LedgerRow *held = m_table->rowAt(row);
            return held ? held->key : QString();
        });
        m_table->setFilter(text);
        refresh();
    });
    connect(m_filter, &FilterBar::pillChosen, this,
            [this](int pill) { m_table->setWithdrawnShown(pill == 1); });
    connect(m_add, &QPushButton::clicked, this, &LedgerRowsCard::typeFirst);
    connect(m_emptyType, &QPushButton::clicked, this, &LedgerRowsCard::typeFirst);
    connect(m_withdraw, &QPushButton::clicked, this, &LedgerRowsCard::withdrawOrRestore);
    connect(m_export, &QPushButton::clicked, this, &LedgerRowsCard::exportAsked);
    for (QPushButton *button : {m_import, m_emptyImport})
        connect(button, &QPushButton::clicked, this, &LedgerRowsCard::importAsked);
    auto *pasting = new QShortcut(QKeySequence::Paste, m_empty);
    pasting->setContext(Qt::WindowShortcut); // an empty ledger has no sheet to paste into yet
    connect(pasting, &QShortcut::activated, this, [this] {
        if (!m_table->isEditable())
            return;
        m_typing = true;
        refresh();
        m_sheet->setFocus(Qt::OtherFocusReason);
        paste(m_sheet->model()->index(0, 0));
    });
}

void LedgerRowsCard::setLedger(Workspace *workspace, const LedgerDefinition *definition, QDate asOf)
{
    m_typing = false;
    showProblem({});
    m_table->setAsOf(asOf);
    m_table->setLedger(workspace, definition);
    m_sheet->setWorkspace(workspace);
    if (!definition)
        return;
    setTitle(models::ledgerName(*definition));
    m_sheet->fitColumns();
    refresh();
}

void LedgerRowsCard::showProblem(const QString &reason)
{
    m_problem->setText(reason);
    m_problem->setVisible(!reason.isEmpty());
}

void LedgerRowsCard::focusFilter()
{
    m_filter->field()->setFocus(Qt::ShortcutFocusReason);
    m_filter->field()->selectAll();
}

void LedgerRowsCard::takeKeyboard()
{
    // A row that is half typed goes on: it is the last.
    if (const int last = m_table->rowCount() - 1;
        last >= 0 && m_table->drafts().hasRow() && m_sheet->currentIndex().row() != last)
        m_sheet->setCurrentIndex(m_table->index(last, 0));
    if (m_parts->currentWidget() == m_sheet)
        m_sheet->setFocus(Qt::OtherFocusReason);
    else if (m_emptyImport->isVisible())
        m_emptyImport->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

bool LedgerRowsCard::isWithdrawnShown() const
{
    return m_filter->chosenPill() == 1;
}

void LedgerRowsCard::refreshWithdraw()
{
    const std::vector<int> rows = m_sheet->selectedRows();
    m_withdraw->setEnabled(m_table->isEditable() && !rows.empty() && m_table->rowAt(rows.front()));
}

QWidget *LedgerRowsCard::shownPart()
{
    const QString filter = m_filter->text().trimmed();
    const int all = isWithdrawnShown() ? m_table->withdrawnCount() : m_table->total();
    if (all == 0 && !m_typing) {
        const bool allWithdrawn = !isWithdrawnShown() && m_table->withdrawnCount() > 0;
        m_empty->setText(
            isWithdrawnShown() ? tr("Nothing was withdrawn")
            : allWithdrawn     ? tr("All rows of %1 are withdrawn").arg(title())
                               : tr("%1 holds no rows").arg(title()),
            isWithdrawnShown()
                ? tr("Rows that are withdrawn stay here, with who and when. Nothing is deleted.")
            : allWithdrawn
                ? tr("They stand under “Withdrawn”, and can be put back from there.")
                : tr("Import the list of the system that keeps it, or copy the cells of a spreadsheet and "
                     "paste them here."));
        return m_empty;
    }
    m_nothing->setText(tr("Nothing found"), tr("No row holds “%1”.").arg(filter));
    return m_table->shownCount() == 0 && !filter.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_sheet;
}

void LedgerRowsCard::refresh()
{
    if (!m_table->definition())
        return;
    m_typing = m_typing || m_table->drafts().hasRow();
    const bool editable = m_table->isEditable();
    m_filter->pill(0)->setCount(m_table->total());
    m_filter->pill(1)->setCount(m_table->withdrawnCount());
    const QLocale locale;
    const int all = isWithdrawnShown() ? m_table->withdrawnCount() : m_table->total();
    m_filter->setResult(
        m_table->shownCount() == all
            ? QString()
            : tr("%1 of %2").arg(locale.toString(m_table->shownCount()), locale.toString(all)));
    const QWidget *keyboard = QApplication::focusWidget();
    const bool hadKeyboard = keyboard && m_parts->isAncestorOf(keyboard);
    m_parts->setCurrentWidget(shownPart());
    const bool lostKeyboard = hadKeyboard && !m_parts->currentWidget()->isAncestorOf(keyboard) &&
                              m_parts->currentWidget() != keyboard;
    m_emptyImport->setVisible(!isWithdrawnShown() && editable);
    m_emptyType->setVisible(!isWithdrawnShown() && editable);
    const bool offersBoth = m_parts->currentWidget() == m_empty && !isWithdrawnShown();
    m_add->setVisible(!offersBoth); // one place, and one button that leads on
    m_import->setVisible(!offersBoth);
    m_withdraw->setText(isWithdrawnShown() ? tr("Put back") : tr("Withdraw"));
    refreshWithdraw();
    m_export->setEnabled(m_table->shownCount() > 0);
    for (QWidget *field :
         {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_period)})
        field->setEnabled(editable);
    if (lostKeyboard)
        takeKeyboard(); // what had it is no longer shown
}

void LedgerRowsCard::typeFirst()
{
    if (!m_table->isEditable())
        return;
    m_typing = true;
    showAll();
    m_sheet->beginNewRow();
}

void LedgerRowsCard::paste(const QModelIndex &at)
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!m_table->isEditable() || text.isEmpty())
        return;
    models::PastedBlock paste = m_actions.planPaste(text, at);
    showProblem({});
    if (!paste.plan.isRejected())
        return applyPaste(paste.plan);
    auto *dialog = new PasteDialog(m_actions, std::move(paste), m_dialogs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::pasted, this, &LedgerRowsCard::applyPaste);
    connect(m_table, &QAbstractItemModel::modelReset, dialog,
            [dialog] { dialog->done(QDialog::Rejected); }); // another ledger, another round
    dialog->open();
}

void LedgerRowsCard::applyPaste(const models::BlockPlan &plan)
{
    QStringList keys;
    for (const LedgerRow &row : plan.rows)
        keys << row.key;
    whenDone(m_actions.apply(plan), this, [this, keys, words = pasteWords(plan)](const Result<void> &done) {
        if (!done)
            return;
        if (!std::ranges::all_of(keys, [this](const QString &key) { return m_table->isShown(key); }))
            showAll();
        emit notify(tr("Pasted: %1. Ctrl+Z takes it back.").arg(words));
    });
}

/// What one has just put in is seen.
void LedgerRowsCard::showAll()
{
    m_filter->choosePill(0);
    m_filter->setText({});
    refresh();
}

void LedgerRowsCard::withdrawOrRestore()
{
    if (!m_table->isEditable())
        return;
    const std::vector<int> rows = m_sheet->selectedRows();
    const bool back = isWithdrawnShown();
    const int count = int(std::ranges::count_if(rows, [this](int row) { return m_table->rowAt(row); }));
    if (count == 0)
        return;
    whenDone(back ? m_actions.restore(rows) : m_actions.withdraw(rows), this,
             [this, back, count](const Result<void> &done) {
                 if (done)
                     emit notify((back ? tr("Put back: %Ln row(s)", nullptr, count)
                                       : tr("Withdrawn: %Ln row(s)", nullptr, count)) +
                                 u" · "_s + tr("Ctrl+Z takes it back"));
             });
}

void LedgerRowsCard::retranslate()
{
    m_period->retranslate();
    m_filter->setPlaceholder(tr("Filter by any cell"));
    m_filter->pill(0)->setText(tr("Rows"));
    m_filter->pill(1)->setText(tr("Withdrawn"));
    m_add->setText(tr("Add a row"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_emptyImport->setText(tr("Import a file…"));
    m_emptyType->setText(tr("Type or paste rows"));
    m_sheet->setAccessibleName(tr("Rows of the ledger"));
    refresh();
}

} // namespace xw::ui
