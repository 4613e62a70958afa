// What LedgersPage does: showing a ledger, pasting, withdrawing, its window, files in and out.
#include "ui/ledgers/ledgers_page.h"

#include "domain/ledger_library.h"
#include "notice/compose.h"
#include "ui/ledgers/ledger_counter.h"
#include "ui/ledgers/ledger_export.h"
#include "ui/ledgers/ledger_list_panel.h"
#include "ui/ledgers/ledger_sheet.h"
#include "ui/ledgers/paste_dialog.h"
#include "ui/shared/futures.h"
#include "ui/shared/page_context.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/dialogs.h"
#include "widgets/empty_state.h"
#include "widgets/filter_bar.h"
#include "workspace/import_ledger.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTableView>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

void LedgersPage::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_counter->setWorkspace(workspace);
    m_sheet->setWorkspace(workspace);
    m_counts.clear();
    m_figures->clear();
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const Change &change) {
            if (change.ledgersChanged || change.documentsChanged || change.registerChanged ||
                change.roundChanged)
                requestCounts();
        });
    m_stack->setCurrentIndex(workspace ? 1 : 0);
    showLedger(m_list->chosen());
    requestCounts();
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
    const LedgerDefinition *definition = m_library ? m_library->find(id) : nullptr;
    m_typing = false;
    m_problem->hide();
    m_table->setLedger(m_workspace, m_workspace ? definition : nullptr);
    if (!definition || !m_workspace)
        return;
    m_context.settings.setValue(u"ledgers/last"_s, id);
    const LedgerDays days = ledgerDays(*m_workspace);
    m_table->setAsOf(days.asOf);
    const auto own = days.periods.find(id);
    const bool byHand = own != days.periods.end();
    // The window does not wait for the counting.
    const LedgerView empty(*definition, {}, m_workspace->state(), days.asOf,
                           byHand ? std::optional(own->second) : std::nullopt);
    m_from->setDate(empty.period().from);
    m_to->setDate(empty.period().to);
    m_quarter->setVisible(byHand);
    m_card->setTitle(models::ledgerName(*definition));
    m_sheet->fitColumns();
    {
        const QSignalBlocker quiet(m_group);
        m_group->clear();
        m_group->addItem(tr("The whole alone"));
        for (const LedgerGroup &group : definition->groups)
            m_group->addItem(tr("by %1").arg(models::groupName(group)));
        m_group->setCurrentIndex(definition->groups.empty() ? 0 : 1);
        m_group->setVisible(!definition->groups.empty());
    }
    showFigures();
    refresh();
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
    if (!shown)
        return m_figures->clear();
    m_figures->setCounts(*shown, m_group->currentIndex() - 1);
    auto *header = m_figureTable->horizontalHeader();
    const int letter = charWidth(fontMetrics());
    m_figureTable->setColumnWidth(0, letter * 34);
    for (int column = 1; column < m_figures->columnCount(); ++column) {
        int width = header->sectionSizeHint(column) + letter * 2; // the hint forgets that heads are bold
        for (int row = 0; row < qMin(30, m_figures->rowCount()); ++row)
            width =
                qMax(width, fontMetrics().horizontalAdvance(m_figures->index(row, column).data().toString()) +
                                letter * 4);
        m_figureTable->setColumnWidth(column, qMax(letter * 9, width));
    }
    for (const auto &[field, day] :
         {std::pair(m_from, shown->period.from), std::pair(m_to, shown->period.to)})
        if (!field->hasFocus())
            field->setDate(day);
    const auto days = ledgerDays(*m_workspace);
    m_quarter->setVisible(days.periods.count(shown->definition->id) > 0);
    m_leftOut->setText(shown->leftOut > 0 ? tr("%n row(s) lie outside this window and are not counted",
                                               nullptr, shown->leftOut)
                                          : QString());
}

void LedgersPage::refresh()
{
    if (!m_workspace || !m_table->definition())
        return;
    const bool withdrawnShown = m_filter->chosenPill() == 1;
    const bool editable = m_table->isEditable();
    m_filter->pill(0)->setCount(m_table->total());
    m_filter->pill(1)->setCount(m_table->withdrawnCount());
    const QLocale locale;
    const int all = withdrawnShown ? m_table->withdrawnCount() : m_table->total();
    m_filter->setResult(
        m_table->shownCount() == all
            ? QString()
            : tr("%1 of %2").arg(locale.toString(m_table->shownCount()), locale.toString(all)));
    QWidget *sheet = m_sheet;
    if (all == 0 && !m_typing) {
        sheet = m_empty;
        m_empty->setText(
            withdrawnShown ? tr("Nothing was withdrawn") : tr("%1 holds no rows").arg(m_card->title()),
            withdrawnShown ? tr("Rows that are withdrawn stay here, with who and when. Nothing is deleted.")
                           : tr("Import the list of the system that keeps it, or copy the cells of a "
                                "spreadsheet and paste "
                                "them here."));
    } else if (m_table->shownCount() == 0 && !m_filter->text().trimmed().isEmpty()) {
        sheet = m_nothing;
        m_nothing->setText(tr("Nothing found"), tr("No row holds “%1”.").arg(m_filter->text().trimmed()));
    }
    m_sheets->setCurrentWidget(sheet);
    m_emptyImport->setVisible(!withdrawnShown && editable);
    m_emptyType->setVisible(!withdrawnShown && editable);
    m_withdraw->setText(withdrawnShown ? tr("Put back") : tr("Withdraw"));
    const std::vector<int> rows = m_sheet->selectedRows();
    m_withdraw->setEnabled(editable && !rows.empty() && m_table->rowAt(rows.front()));
    m_export->setEnabled(m_table->shownCount() > 0);
    for (QWidget *field :
         {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_from),
          static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_quarter)})
        field->setEnabled(editable);
}

void LedgersPage::typeFirst()
{
    if (!m_table->isEditable())
        return;
    m_typing = true;
    m_filter->choosePill(0);
    m_filter->setText({});
    refresh();
    m_sheet->beginNewRow();
}

void LedgersPage::paste(const QModelIndex &at)
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!m_table->isEditable() || text.isEmpty())
        return;
    models::LedgerTable::Paste paste = m_table->planPaste(text, at);
    m_problem->hide();
    if (!paste.plan.isRejected())
        return applyPaste(paste.plan);
    auto *dialog = new PasteDialog(*m_table, std::move(paste), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::pasted, this, &LedgersPage::applyPaste);
    connect(m_table, &QAbstractItemModel::modelReset, dialog,
            &QDialog::reject); // another ledger, another round
    dialog->open();
}

void LedgersPage::applyPaste(const models::BlockPlan &plan)
{
    m_table->apply(plan).then(this, [this, words = pasteWords(plan)](const Result<void> &done) {
        if (done)
            emit notify(tr("Pasted: %1. Ctrl+Z takes it back.").arg(words));
    });
}

void LedgersPage::withdrawOrRestore()
{
    if (!m_table->isEditable())
        return;
    const std::vector<int> rows = m_sheet->selectedRows();
    if (m_filter->chosenPill() == 1)
        m_table->restore(rows);
    else
        m_table->withdraw(rows);
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
    } else if (m_from->date() == shown->period.from && m_to->date() == shown->period.to) {
        return;
    } else if (m_from->date() > m_to->date()) {
        m_problem->setText(tr("The window ends before it begins."));
        m_problem->show();
        return;
    } else {
        settings->periods[id] = {m_from->date(), m_to->date(), true};
    }
    m_problem->hide();
    reportFailure(this, m_workspace->saveDocument(notice::settingsDocument(m_workspace->state(), *settings)));
}

void LedgersPage::askExport()
{
    FileQuestion question;
    question.title = tr("Export the ledger as it is shown");
    question.filter = tr("Excel (*.xlsx)") + u";;CSV (*.csv)"_s;
    question.suffix = u"xlsx"_s;
    question.suggestion = m_context.settings.value(u"folders/export"_s, QDir::homePath()).toString() + u'/' +
                          m_table->definition()->name + u".xlsx"_s;
    m_context.dialogs.saveFile(this, question, [this](const std::optional<QString> &path) {
        if (!path || !m_workspace || !m_table->definition())
            return;
        m_context.settings.setValue(u"folders/export"_s, QFileInfo(*path).path());
        auto data = std::make_shared<LedgerSheetData>();
        data->title = m_table->definition()->name;
        data->headings = m_table->exportHeadings();
        data->day = m_workspace->clock().today();
        data->rows.reserve(size_t(m_table->shownCount()));
        for (int row = 0; row < m_table->shownCount(); ++row)
            data->rows.push_back(m_table->exportCells(row));
        QtConcurrent::run([data, path = *path] {
            return exportLedger(*data, path);
        }).then(this, [this, path = *path](const Result<int> &done) {
            if (done)
                emit notify(
                    tr("%n row(s) exported to %1", nullptr, *done).arg(QDir::toNativeSeparators(path)));
            else
                emit errorOccurred(done.error());
        });
    });
}

void LedgersPage::askDefinition()
{
    FileQuestion question;
    question.title = tr("A definition of a ledger");
    question.filter = tr("Definitions (*.json)");
    m_context.dialogs.openFile(this, question, [this](const std::optional<QString> &path) {
        if (path)
            addDefinition(*path);
    });
}

void LedgersPage::addDefinition(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return void(emit errorOccurred(
            failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot read the ledger definition"), {}}, path,
                    {}, file.errorString())
                .value()));
    const auto definition = LedgerDefinition::fromJson(file.readAll(), path);
    if (!definition)
        return void(emit errorOccurred(definition.error()));
    // Beside those that xunwangctl reads: the command line knows it at once.
    const QString folder = LedgerLibrary::defaultFolders().constLast();
    const QString target = folder + u'/' + definition->id + u".json"_s;
    file.close();
    if (QFileInfo(path) != QFileInfo(target)) {
        QFile::remove(target);
        if (!QDir().mkpath(folder) || !QFile::copy(path, target))
            return void(emit errorOccurred(
                failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The definition could not be kept"), {}},
                        target)
                    .value()));
    }
    readLedgersAgain();
    takeLibrary();
    m_list->choose(definition->id);
    emit notify(tr("The ledger %1 is there now").arg(definition->name));
    requestCounts();
}

} // namespace xw::ui
