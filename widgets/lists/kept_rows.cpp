#include "widgets/kept_rows.h"

#include <QTableView>
#include <memory>
#include <optional>

namespace xw::widgets
{

KeptRows::KeptRows(QTableView *view, std::function<QString(int row)> keyOf)
    : m_view(view), m_keyOf(std::move(keyOf))
{
    const QItemSelection chosen = view->selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen)
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (const QString key = m_keyOf(row); !key.isEmpty())
                m_chosen[key] << Columns{range.left(), range.right()};
    const QModelIndex current = view->currentIndex();
    if (!current.isValid())
        return;
    m_current = m_keyOf(current.row());
    m_column = current.column();
    const int top = view->rowAt(0);
    m_above = current.row() - top;
    const int bottom = view->rowAt(view->viewport()->height() - 1);
    m_seen = top >= 0 && current.row() >= top && (bottom < 0 || current.row() <= bottom);
}

/// Rows that stand beside each other are chosen as one block: a list of 15,000 is one, not 15,000.
KeptRows::~KeptRows()
{
    if (m_chosen.isEmpty() && m_current.isEmpty())
        return;
    const int rows = m_view->model()->rowCount();
    QItemSelection chosen;
    int begun = 0, currentRow = -1;
    QList<Columns> running;
    for (int row = 0; row <= rows; ++row) {
        const QString key = row < rows ? m_keyOf(row) : QString();
        if (!key.isEmpty() && key == m_current)
            currentRow = row;
        const QList<Columns> here = m_chosen.value(key);
        if (here == running)
            continue;
        for (const Columns &columns : std::as_const(running))
            choose(chosen, begun, row - 1, columns);
        begun = row;
        running = here;
    }
    // The keyboard stays in the list: on its row while that is shown, else on the first, which is not chosen
    // by that.
    if (const QModelIndex current = m_view->model()->index(qMax(0, currentRow), m_column);
        !m_current.isEmpty() && current.isValid() && (currentRow >= 0 || !m_view->currentIndex().isValid())) {
        m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        showPlace(currentRow >= 0 ? current : QModelIndex());
    }
    m_view->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

void KeptRows::choose(QItemSelection &chosen, int first, int last, Columns columns) const
{
    const QAbstractItemModel *model = m_view->model();
    const int end = qMin(columns.last, model->columnCount() - 1); // another set of columns
    if (columns.first <= end)
        chosen.append(QItemSelectionRange(model->index(first, columns.first), model->index(last, end)));
}

void KeptRows::showPlace(const QModelIndex &current) const
{
    if (!current.isValid())
        return m_view->scrollToTop();
    if (m_seen)
        m_view->scrollTo(current.siblingAtRow(qMax(0, current.row() - m_above)), QTableView::PositionAtTop);
    m_view->scrollTo(current);
}

void keepRowsOverResets(QTableView *view, std::function<QString(int)> keyOf)
{
    const auto kept = std::make_shared<std::optional<KeptRows>>();
    QObject::connect(view->model(), &QAbstractItemModel::modelAboutToBeReset, view,
                     [view, kept, keyOf = std::move(keyOf)] { kept->emplace(view, keyOf); });
    QObject::connect(view->model(), &QAbstractItemModel::modelReset, view, [kept] { kept->reset(); });
}

} // namespace xw::widgets
