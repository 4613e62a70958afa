// LedgerSheet: the table that a ledger is typed into. Keys as in a spreadsheet: any letter edits, Enter goes
// down, Tab right; a new row goes in by Enter or when it is left, Ctrl+V pastes a block, Ctrl+C copies one,
// Del empties cells, Ctrl+Del withdraws rows.
#pragma once

#include <QTableView>

namespace xw::models
{
class LedgerTable;
}
namespace xw
{
class Workspace;
}

namespace xw::ui
{

class LedgerDelegate;

class LedgerSheet final : public QTableView
{
    Q_OBJECT

public:
    explicit LedgerSheet(models::LedgerTable *table, QWidget *parent = nullptr);
    void setWorkspace(const Workspace *workspace);
    /// Rows of the selection, each once.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// To the line for a new row, ready to type.
    void beginNewRow();
    /// Columns as wide as their headings and first rows ask for.
    void fitColumns();

signals:
    void pasteAsked(const QModelIndex &at);
    void withdrawAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void enter(const QModelIndex &cell);
    /// The row that is typed goes in; where it lacks something the cursor goes there. True: it is on its way.
    bool putNewRow();
    [[nodiscard]] bool isNewRow(const QModelIndex &cell) const;
    models::LedgerTable *m_table;
    LedgerDelegate *m_delegate;
};

} // namespace xw::ui
