// RegisterModel: the websites or the media accounts of the register as a table that filters and sorts itself.
// 135,000 rows: what is shown is a vector of indexes; a keystroke makes it anew in a few milliseconds.
#pragma once

#include "models/column_filter.h"
#include "models/register/prepared_index.h"
#include "models/register/register_columns.h"
#include "models/register/register_ranks.h"

#include <QAbstractTableModel>
#include <QHash>

namespace xw
{
class Workspace;
struct Change;
} // namespace xw

namespace xw::models
{

class RegisterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SubjectRole = Qt::UserRole + 1, ///< SubjectId::value()
        VerdictRole,                    ///< int(Verdict)
        RunStateRole,                   ///< int(RunState)
        ReviewRole,                     ///< int(ReviewState)
        ColumnIdRole,                   ///< of a header: RegisterColumn::id()
        UsualRole,                      ///< of a header: RegisterColumn::isUsual()
        WidthRole,                      ///< of a header: RegisterColumn::width()
        FilteredRole,                   ///< of a header: bool, the column lets only some values through
    };

    explicit RegisterModel(SubjectKind kind, QObject *parent = nullptr);
    [[nodiscard]] SubjectKind kind() const { return m_kind; }

    /// nullptr: none is open. The model follows its changes.
    void setWorkspace(const Workspace *workspace);
    void setFilter(const QString &query);
    [[nodiscard]] QString filter() const { return m_filter; }
    void setColumnFilter(const ColumnFilter &filter);
    [[nodiscard]] const ColumnFilter &columnFilter() const { return m_columnFilter; }
    /// The values of a column in the rows that the words and the other columns let through.
    [[nodiscard]] std::vector<ColumnValue> values(int column) const;
    /// By which column it is sorted; empty: the register's own order.
    [[nodiscard]] QString sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// How many there are, filtered or not.
    [[nodiscard]] int total() const { return int(m_all.size()); }
    [[nodiscard]] SubjectId subjectAt(int row) const;
    /// -1: not shown.
    [[nodiscard]] int rowOf(SubjectId subject) const;
    [[nodiscard]] const std::vector<RegisterColumn> &columns() const { return m_columns; }
    [[nodiscard]] QString cell(int row, int column) const;
    /// False while the ranks of the chosen column are still being made; sorted() comes then.
    [[nodiscard]] bool isSorted() const { return !m_sorting; }
    /// Titles and words are asked for again.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1: the register's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void sorted();
    /// Another set of columns, or all rows anew: what a view remembered of sections must be applied again.
    void columnsChanged();

private:
    void rebuild();
    void take(const Change &change);
    void order(const Ranks &ranks);
    /// `narrower`: the filter only grew, so what is hidden stays hidden.
    void show(bool narrower = false);
    [[nodiscard]] const Subject &subject(int row) const;
    [[nodiscard]] std::vector<QString> texts(const RegisterColumn &column) const;

    const SubjectKind m_kind;
    const Workspace *m_workspace = nullptr;
    std::vector<RegisterColumn> m_columns;
    mutable PreparedIndex m_index;
    QString m_filter;
    ColumnFilter m_columnFilter;
    std::vector<SubjectId> m_ids; ///< by index into subjects(), as they were when the rows were made
    std::vector<int> m_all;       ///< of this kind, in register order
    std::vector<int> m_ordered;   ///< m_all in the chosen order
    std::vector<int> m_passing;   ///< those of m_ordered that the columns let through
    std::vector<int> m_shown;     ///< those of m_passing that hold the words
    std::vector<int> m_rowOf;     ///< by index into subjects(): its row, -1
    QString m_sortColumn;         ///< id; empty: the register's own order
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QHash<QString, Ranks> m_ranks;
    bool m_sorting = false;
    int m_generation = 0; ///< ranks that come for an older register are thrown away
};

} // namespace xw::models
