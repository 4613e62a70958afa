#include "widgets/lists/view_access.h"

#include "widgets/lists/cell_access.h"
#include "widgets/lists/quiet_access.h"
#include "widgets/table_access.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
/// What one answer may name: a reader asks for each of them.
constexpr int selectedTold = 500;
constexpr int columnsTold = 12;

QAccessibleInterface *makeFace(const QString &, QObject *object)
{
    if (auto *table = qobject_cast<QTableView *>(object))
        return new ViewAccess(table);
    if (auto *list = qobject_cast<QListView *>(object))
        return new ViewAccess(list);
    if (auto *widget = qobject_cast<QWidget *>(object))
        return quietFace(widget);
    return nullptr;
}
} // namespace

void installTableAccess()
{
    QAccessible::installFactory(makeFace);
}

ViewAccess::ViewAccess(QAbstractItemView *view)
    : QAccessibleWidget(view, qobject_cast<QListView *>(view) ? QAccessible::List : QAccessible::Table),
      m_nothing(new HeadAccess(*this, -1))
{
    m_nothingId = QAccessible::registerAccessibleInterface(m_nothing);
}

ViewAccess::~ViewAccess()
{
    forget();
    QAccessible::deleteAccessibleInterface(m_nothingId);
}

void ViewAccess::forget() const
{
    for (const QAccessible::Id id : std::as_const(m_known))
        QAccessible::deleteAccessibleInterface(id);
    m_known.clear();
    m_inOrder.clear();
}

QAbstractItemView *ViewAccess::view() const
{
    return static_cast<QAbstractItemView *>(object());
}

QAbstractItemModel *ViewAccess::model() const
{
    return view() ? view()->model() : nullptr;
}

QHeaderView *ViewAccess::heads() const
{
    const auto *table = qobject_cast<QTableView *>(view());
    return table ? table->horizontalHeader() : nullptr;
}

void *ViewAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

int ViewAccess::rowCount() const
{
    return model() ? model()->rowCount(view()->rootIndex()) : 0;
}

int ViewAccess::columnCount() const
{
    if (const auto *list = qobject_cast<QListView *>(view()))
        return model() ? qMin(1, model()->columnCount(list->rootIndex())) : 0;
    return model() ? model()->columnCount(view()->rootIndex()) : 0;
}

/// As QTableView and QListView count in the events that they send.
int ViewAccess::numberOf(const QModelIndex &index) const
{
    return heads() ? (index.row() + 1) * (columnCount() + 1) + index.column() + 1 : index.row();
}

int ViewAccess::childCount() const
{
    const int rows = rowCount();
    const int columns = columnCount();
    if (rows == 0 || columns == 0)
        return heads() ? columns + 1 : 0;
    const int height = qMax(1, view()->sizeHintForRow(0));
    const int shown = qMin(rows, view()->viewport()->height() / height + 2);
    return heads() ? qMin((shown + 1) * (columns + 1), cellsKept / 2) : qMin(shown, cellsKept / 2);
}

QAccessibleInterface *ViewAccess::child(int number) const
{
    if (number < 0 || !model())
        return m_nothing;
    if (!heads())
        return cellAt(number, 0);
    const int across = columnCount() + 1;
    const int column = number % across - 1;
    const int row = number / across - 1;
    if (row < 0)
        return column < 0 ? m_nothing : headAt(column);
    return column < 0 ? m_nothing : cellAt(row, column); // the head of a row says its number alone
}

QAccessibleInterface *ViewAccess::childAt(int x, int y) const
{
    if (!view())
        return nullptr;
    return at(view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *ViewAccess::focusChild() const
{
    return view() ? at(view()->currentIndex()) : nullptr;
}

int ViewAccess::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *cell = dynamic_cast<const CellAccess *>(child))
        return cell->isValid() ? numberOf(cell->index()) : -1;
    if (const auto *head = dynamic_cast<const HeadAccess *>(child))
        return head->column() + 1;
    return -1;
}

/// Null where the index is none: the callers of these answers look.
QAccessibleInterface *ViewAccess::at(const QModelIndex &index) const
{
    return index.isValid() && index.model() == model() ? cellAt(index.row(), index.column()) : nullptr;
}

QAccessibleInterface *ViewAccess::cellAt(int row, int column) const
{
    if (!model() || row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return m_nothing;
    const auto *list = qobject_cast<QListView *>(view());
    const QModelIndex index = model()->index(row, list ? list->modelColumn() : column, view()->rootIndex());
    const qint64 key = (qint64(row) << 16) | column;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd()) {
        QAccessibleInterface *face = QAccessible::accessibleInterface(*known);
        const auto *cell = dynamic_cast<CellAccess *>(face);
        if (cell && cell->index() == index)
            return face;
        // Rows came or went since: it stands elsewhere now.
        QAccessible::deleteAccessibleInterface(*known);
        m_known.remove(key);
        m_inOrder.removeOne(key);
    }
    return keep(key, new CellAccess(*this, index));
}

QAccessibleInterface *ViewAccess::headAt(int column) const
{
    if (!heads() || column < 0 || column >= columnCount())
        return m_nothing;
    const qint64 key = -1 - column;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        if (QAccessibleInterface *face = QAccessible::accessibleInterface(*known))
            return face;
    return keep(key, new HeadAccess(*this, column));
}

QAccessibleInterface *ViewAccess::keep(qint64 key, QAccessibleInterface *made) const
{
    while (m_known.size() >= cellsKept && !m_inOrder.isEmpty())
        QAccessible::deleteAccessibleInterface(m_known.take(m_inOrder.dequeue()));
    m_known.insert(key, QAccessible::registerAccessibleInterface(made));
    m_inOrder.enqueue(key);
    return made;
}

bool ViewAccess::isShown(const QModelIndex &index) const
{
    const auto *table = qobject_cast<QTableView *>(view());
    return index.isValid() && !(table && table->isColumnHidden(index.column()));
}

QString ViewAccess::columnDescription(int column) const
{
    return model() && heads() ? model()->headerData(column, Qt::Horizontal).toString().simplified()
                              : QString();
}

QString ViewAccess::rowDescription(int row) const
{
    return row >= 0 && row < rowCount() ? QString::number(row + 1) : QString();
}

QString ViewAccess::restOfRow(const QModelIndex &index) const
{
    const auto *table = qobject_cast<QTableView *>(view());
    if (!table || table->selectionBehavior() != QAbstractItemView::SelectRows)
        return {};
    QStringList told;
    for (int column = 0; column < columnCount() && told.size() < columnsTold; ++column) {
        if (column == index.column() || table->isColumnHidden(column))
            continue;
        const QString words = index.siblingAtColumn(column).data(Qt::DisplayRole).toString();
        if (!words.isEmpty())
            told << columnDescription(column) + u' ' + words;
    }
    return told.join(u", "_s);
}

int ViewAccess::selectedCellCount() const
{
    if (!view() || !view()->selectionModel())
        return 0;
    // By ranges: a list of every index of a chosen register would be millions.
    qint64 cells = 0;
    for (const QItemSelectionRange &range : view()->selectionModel()->selection())
        cells += qint64(range.width()) * range.height();
    return int(qMin<qint64>(cells, std::numeric_limits<int>::max()));
}

QList<QAccessibleInterface *> ViewAccess::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    if (!view() || !view()->selectionModel())
        return cells;
    for (const QItemSelectionRange &range : view()->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            for (int column = range.left(); column <= range.right(); ++column) {
                if (cells.size() >= selectedTold)
                    return cells;
                cells << cellAt(row, heads() ? column : 0);
            }
    return cells;
}

int ViewAccess::selectedRowCount() const
{
    if (!view() || !view()->selectionModel() || view()->selectionBehavior() != QAbstractItemView::SelectRows)
        return 0;
    int rows = 0;
    for (const QItemSelectionRange &range : view()->selectionModel()->selection())
        rows += range.height();
    return rows;
}

QList<int> ViewAccess::selectedRows() const
{
    QList<int> rows;
    if (selectedRowCount() == 0)
        return rows;
    for (const QItemSelectionRange &range : view()->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom() && rows.size() < selectedTold; ++row)
            rows << row;
    return rows;
}

bool ViewAccess::isRowSelected(int row) const
{
    return view() && view()->selectionModel() &&
           view()->selectionModel()->isRowSelected(row, view()->rootIndex());
}

bool ViewAccess::selectRow(int row)
{
    if (!model() || row < 0 || row >= rowCount() || view()->selectionMode() == QAbstractItemView::NoSelection)
        return false;
    view()->selectionModel()->setCurrentIndex(
        model()->index(row, qMax(0, view()->currentIndex().column()), view()->rootIndex()),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

bool ViewAccess::unselectRow(int row)
{
    if (!model() || row < 0 || row >= rowCount())
        return false;
    view()->selectionModel()->select(model()->index(row, 0, view()->rootIndex()),
                                     QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

/// Cells know their place by the model; what is kept by row and column is asked anew when it does not hold.
void ViewAccess::modelChange(QAccessibleTableModelChangeEvent *event)
{
    if (event->modelChangeType() == QAccessibleTableModelChangeEvent::ModelReset)
        forget();
}

} // namespace xw::widgets
