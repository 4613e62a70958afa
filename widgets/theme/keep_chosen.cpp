#include "widgets/theme/keep_chosen.h"

#include <QListWidget>
#include <QTreeWidget>

namespace xw::widgets
{

void keepChosen(QWidget &widget)
{
    constexpr auto done = "xwKeepsChosen"; // a widget is polished again when sheets change
    auto *view = qobject_cast<QAbstractItemView *>(&widget);
    if (!view || !(qobject_cast<QListWidget *>(view) || qobject_cast<QTreeWidget *>(view)) ||
        view->property(done).toBool())
        return;
    view->setProperty(done, true);
    QObject::connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, view, [view] {
        QItemSelectionModel *chosen = view->selectionModel();
        const QModelIndex current = view->currentIndex();
        if (view->selectionMode() == QAbstractItemView::NoSelection || chosen->hasSelection() ||
            !(current.flags() & Qt::ItemIsSelectable))
            return;
        chosen->select(current, QItemSelectionModel::Select |
                                    (view->selectionBehavior() == QAbstractItemView::SelectRows
                                         ? QItemSelectionModel::Rows
                                         : QItemSelectionModel::NoUpdate));
    });
}

} // namespace xw::widgets
