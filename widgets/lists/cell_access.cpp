#include "widgets/lists/cell_access.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>

namespace xw::widgets
{

namespace
{
QAccessibleInterface *faceOf(const ViewAccess &table)
{
    return QAccessible::queryAccessibleInterface(table.view());
}
} // namespace

void *CellAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this)
                                                   : nullptr;
}

QAccessibleInterface *CellAccess::parent() const
{
    return faceOf(m_table);
}

QString CellAccess::text(QAccessible::Text kind) const
{
    if (!m_index.isValid())
        return {};
    if (kind == QAccessible::Name || kind == QAccessible::Value) {
        const QString own = m_index.data(Qt::AccessibleTextRole).toString();
        return own.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : own;
    }
    if (kind == QAccessible::Description) {
        const QString own = m_index.data(Qt::AccessibleDescriptionRole).toString();
        return own.isEmpty() ? m_table.restOfRow(m_index) : own;
    }
    return {};
}

QRect CellAccess::rect() const
{
    const QAbstractItemView *view = m_table.view();
    if (!view || !m_index.isValid())
        return {};
    const QRect place = view->visualRect(m_index);
    return {view->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::Role CellAccess::role() const
{
    return qobject_cast<QListView *>(m_table.view()) ? QAccessible::ListItem : QAccessible::Cell;
}

QAccessible::State CellAccess::state() const
{
    QAccessible::State state;
    const QAbstractItemView *view = m_table.view();
    if (!view || !m_index.isValid()) {
        state.invalid = true;
        return state;
    }
    const QModelIndex index = m_index;
    const Qt::ItemFlags flags = index.flags();
    const QRect place = view->visualRect(index);
    state.invisible = !m_table.isShown(index);
    state.offscreen = !state.invisible && !place.intersects(view->viewport()->rect());
    state.disabled = !(flags & Qt::ItemIsEnabled);
    state.selectable = (flags & Qt::ItemIsSelectable) != 0;
    state.multiSelectable = state.selectable && view->selectionMode() != QAbstractItemView::SingleSelection;
    state.selected = isSelected();
    state.focusable = true;
    state.focused = view->hasFocus() && view->currentIndex() == index;
    state.editable = (flags & Qt::ItemIsEditable) != 0;
    if (flags & Qt::ItemIsUserCheckable) {
        state.checkable = true;
        state.checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        state.checkStateMixed = index.data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked;
    }
    return state;
}

bool CellAccess::isSelected() const
{
    const QAbstractItemView *view = m_table.view();
    return view && view->selectionModel() && view->selectionModel()->isSelected(m_index);
}

QList<QAccessibleInterface *> CellAccess::columnHeaderCells() const
{
    if (QAccessibleInterface *head = m_table.headAt(m_index.column()))
        return {head};
    return {};
}

QAccessibleInterface *HeadAccess::parent() const
{
    return faceOf(m_table);
}

QString HeadAccess::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && m_column >= 0 ? m_table.columnDescription(m_column) : QString();
}

QRect HeadAccess::rect() const
{
    const auto *view = qobject_cast<QTableView *>(m_table.view());
    if (!view || m_column < 0)
        return {};
    const QHeaderView *head = view->horizontalHeader();
    return {head->viewport()->mapToGlobal(QPoint(head->sectionViewportPosition(m_column), 0)),
            QSize(head->sectionSize(m_column), head->height())};
}

QAccessible::Role HeadAccess::role() const
{
    return m_column < 0 ? QAccessible::NoRole : QAccessible::ColumnHeader;
}

QAccessible::State HeadAccess::state() const
{
    QAccessible::State state;
    const auto *view = qobject_cast<QTableView *>(m_table.view());
    state.invisible = !view || m_column < 0 || view->isColumnHidden(m_column);
    return state;
}

} // namespace xw::widgets
