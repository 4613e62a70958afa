// KeptRows: what is chosen in a list outlives a filter, or rows that are made anew. From when it is made
// until it goes: what was chosen then is chosen again so far as it is still listed, and the list shows the
// same place.
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <functional>

class QAbstractItemModel;
class QItemSelection;
class QModelIndex;
class QTableView;

namespace xw::widgets
{

class KeptRows
{
public:
    /// `keyOf`: what a row is known by, whatever its place; empty: it is no row to keep. `view` outlives
    /// this.
    KeptRows(QTableView *view, std::function<QString(int row)> keyOf);
    ~KeptRows();
    Q_DISABLE_COPY_MOVE(KeptRows)

private:
    struct Columns {
        int first;
        int last;
        bool operator==(const Columns &) const = default;
    };
    void choose(QItemSelection &chosen, int first, int last, Columns columns) const;
    void showPlace(const QModelIndex &current) const;

    QTableView *m_view;
    std::function<QString(int row)> m_keyOf;
    QHash<QString, QList<Columns>> m_chosen;
    QString m_current;
    int m_column = 0;
    int m_above = 0;     ///< rows between the first on the screen and the current one
    bool m_seen = false; ///< the current one was on the screen
};

/// So whenever the model of `view` makes its rows anew (a reset), as long as the view is there.
void keepRowsOverResets(QTableView *view, std::function<QString(int row)> keyOf);

} // namespace xw::widgets
