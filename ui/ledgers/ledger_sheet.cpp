#include "ui/ledgers/ledger_sheet.h"

#include "models/ledger_actions.h"
#include "ui/ledgers/ledger_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using models::LedgerTable;

LedgerSheet::LedgerSheet(LedgerTable *table, QWidget *parent)
    : QTableView(parent), m_table(table), m_delegate(new LedgerDelegate(this))
{
    setObjectName(u"ledgerSheet"_s);
    setModel(table);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(widgets::rowHeight(fontMetrics()));
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void LedgerSheet::setWorkspace(const Workspace *workspace)
{
    m_delegate->setWorkspace(workspace);
}

std::vector<int> LedgerSheet::selectedRows() const
{
    QSet<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    std::vector<int> sorted(rows.begin(), rows.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void LedgerSheet::beginNewRow()
{
    if (!m_table->isEditable() || model()->rowCount() == 0)
        return;
    const QModelIndex first = model()->index(model()->rowCount() - 1, 0);
    scrollTo(first);
    setCurrentIndex(first);
    setFocus(Qt::OtherFocusReason);
    QTableView::edit(first);
}

void LedgerSheet::fitColumns()
{
    // Of the first rows: measuring 100,000 would be felt.
    constexpr int measured = 60;
    constexpr int likelyWords = 12;
    for (int column = 0; column < model()->columnCount(); ++column) {
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < qMin(measured, m_table->shownCount()); ++row)
            width = qMax(width, m_delegate->sizeHint({}, model()->index(row, column)).width());
        // What is likely to be typed; a day has always the same width, also before there is one.
        if (const LedgerColumn *what = m_table->cells().columnAt(column);
            what && what->type == LedgerType::Date)
            width = qMax(width, fontMetrics().horizontalAdvance(u"2020-00-00"_s) + 20);
        const QStringList words = m_table->cells().suggestions(column);
        for (qsizetype i = 0; i < qMin(words.size(), qsizetype(likelyWords)); ++i)
            width = qMax(width, qMin(fontMetrics().horizontalAdvance(words[i]) + 20,
                                     widgets::charWidth(fontMetrics()) * 24));
        // The first holds the words of the line for a new row.
        setColumnWidth(column, qBound(widgets::charWidth(fontMetrics()) * (column == 0 ? 31 : 9),
                                      width + widgets::charWidth(fontMetrics()) * 2,
                                      widgets::charWidth(fontMetrics()) * 42));
    }
}

void LedgerSheet::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(
            models::LedgerActions(*m_table).copied(selectionModel()->selectedIndexes()));
    } else if (event->matches(QKeySequence::Paste)) {
        emit pasteAsked(selectionModel()->selection().isEmpty()
                            ? current
                            : selectionModel()->selectedIndexes().constFirst());
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
        emit withdrawAsked();
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        if (m_table->isEditable())
            models::LedgerActions(*m_table).clear(selectionModel()->selectedIndexes());
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState &&
               current.isValid()) {
        enter(current);
    } else {
        QTableView::keyPressEvent(event);
    }
}

/// Where nothing can be typed (a cell that follows from others) Enter does what it does behind a typed cell.
void LedgerSheet::enter(const QModelIndex &cell)
{
    if (cell.flags() & Qt::ItemIsEditable) {
        QTableView::edit(cell);
    } else if (isNewRow(cell)) {
        if (m_table->drafts().hasRow() && putNewRow())
            beginNewRow();
    } else if (cell.row() + 1 < model()->rowCount()) {
        setCurrentIndex(cell.siblingAtRow(cell.row() + 1));
    }
}

bool LedgerSheet::isNewRow(const QModelIndex &cell) const
{
    return cell.isValid() && cell.data(LedgerTable::NewRowRole).toBool();
}

bool LedgerSheet::putNewRow()
{
    const int lacks = m_table->putNewRow();
    if (lacks == -1)
        return true;
    const QModelIndex line = model()->index(model()->rowCount() - 1, qMax(0, lacks));
    if (lacks >= 0 && line.isValid())
        setCurrentIndex(line);
    return false;
}

void LedgerSheet::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (isNewRow(previous) && current.isValid() && !isNewRow(current) && m_table->drafts().hasRow())
        m_table->putNewRow();
}

bool LedgerSheet::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    // A shortcut is no letter to begin a cell with.
    if (trigger == AnyKeyPressed && event) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->text().isEmpty() || !key->text().front().isPrint() ||
            (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
            return false;
    }
    return QTableView::edit(index, trigger, event);
}

void LedgerSheet::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex edited = currentIndex();
    const bool newRow = isNewRow(edited);
    QTableView::closeEditor(editor, hint);
    if (newRow) {
        if (hint == QAbstractItemDelegate::SubmitModelCache && m_table->drafts().hasRow() && putNewRow())
            beginNewRow();
        return;
    }
    // Enter goes on below, as in a spreadsheet.
    if (hint == QAbstractItemDelegate::SubmitModelCache && edited.isValid() &&
        edited.row() + 1 < model()->rowCount())
        setCurrentIndex(edited.siblingAtRow(edited.row() + 1));
}

} // namespace xw::ui
