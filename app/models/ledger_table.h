// LedgerTable: the rows of one ledger, to be typed into: columns of the definition, then what each row
// derives, then columns that a file brought beside them. What is typed goes through Workspace::putLedgerRows;
// it is shown as it will be, and is the ledger's once it is durable. The last line is for a new row.
// Withdrawn rows can be shown; nothing is deleted. Acts on many cells: ledger_actions.h.
#pragma once

#include "models/ledgers/ledger_cells.h"
#include "models/ledgers/ledger_drafts.h"

#include <QAbstractTableModel>

namespace xw::models
{

class LedgerTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        MissingRole = Qt::UserRole + 1, ///< bool: the cell is empty, which is not nought
        DerivedRole,                    ///< bool: computed, cannot be typed into
        UnknownRole,                    ///< bool: a code that the register does not have
        WithdrawnRole,                  ///< bool
        NewRowRole,                     ///< bool: the line for a new row
        PendingRole,                    ///< bool: on its way to the disk
        NumberRole,                     ///< bool: stands at the right
    };

    explicit LedgerTable(QObject *parent = nullptr);
    /// nullptr: shows nothing. `definition` may go afterwards: a copy is kept.
    void setLedger(Workspace *workspace, const LedgerDefinition *definition);
    [[nodiscard]] const LedgerDefinition *definition() const { return m_cells.definition().get(); }
    [[nodiscard]] const LedgerCells &cells() const { return m_cells; }
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    /// The day by which an open row is late, for what rows derive.
    void setAsOf(QDate day) { m_cells.setAsOf(day); }
    /// Rows that hold every word in some cell.
    void setFilter(const QString &filter);
    void setWithdrawnShown(bool shown);

    [[nodiscard]] int total() const { return m_cells.inForce(); } ///< rows in force
    [[nodiscard]] int withdrawnCount() const { return int(m_cells.rows().size()) - total(); }
    [[nodiscard]] int shownCount() const { return int(m_shown.size()); } ///< without the line for a new row
    [[nodiscard]] bool isEditable() const { return m_workspace && definition() && !m_workspace->isLocked(); }
    [[nodiscard]] const LedgerRow *rowAt(int row) const; ///< nullptr: the line for a new row
    [[nodiscard]] bool isShown(const QString &key) const;

    /// What is typed into the line for a new row stays there until it is put in, also while another ledger
    /// is shown.
    [[nodiscard]] const LedgerDrafts &drafts() const { return m_drafts; }
    /// Puts the typed row in. Its first column that must be filled and is not: the row stays, and refused()
    /// says so; -1: it is on its way, or there was nothing to put in; -2: it cannot go in, refused() says
    /// why.
    int putNewRow();
    void forgetNewRows();
    /// Rows as one step that undo takes back; a failure is told by failed() as well.
    QFuture<Result<void>> put(std::vector<LedgerRow> rows, Message what);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void refused(const QString &reason);
    void failed(const xw::Error &error);
    void countsChanged();
    void newRowChanged(); ///< something is typed into it, or nothing any more
    void rowHidden();     ///< a row was typed and kept, and the filter does not show it

private:
    void take();
    void reset();
    void refilter();
    void showRows(std::vector<int> shown);
    void removeRun(int first, int last);
    [[nodiscard]] QVariant newRowData(int column, int role) const;
    [[nodiscard]] QVariant toolTip(const LedgerRow &row, const QModelIndex &index) const;
    bool typeIntoNewRow(int column, const QString &text);
    void tellOfNewRow();
    void refuse(const BlockPlan &plan);

    Workspace *m_workspace = nullptr;
    LedgerCells m_cells;
    LedgerFilter m_filter;
    bool m_wasEditable = false; ///< there is a line to type into
    LedgerDrafts m_drafts;
    std::vector<int> m_shown; ///< places in the cells' rows
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QHash<QString, QHash<int, QString>> m_pending; ///< key → column → text on its way
};

} // namespace xw::models
