// ViewAccess: the accessible face of a table or a flat list. Children are numbered as Qt's own views number
// them in the events that they send: the corner and the heads first, then row by row with the row's head.
#pragma once

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>
#include <QQueue>

class QHeaderView;

namespace xw::widgets
{

class ViewAccess final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ViewAccess(QAbstractItemView *view);
    ~ViewAccess() override;

    // QAccessibleInterface
    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

    // QAccessibleTableInterface
    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

    // For its cells
    [[nodiscard]] QAbstractItemView *view() const;
    [[nodiscard]] bool isShown(const QModelIndex &index) const;
    [[nodiscard]] int numberOf(const QModelIndex &index) const;
    [[nodiscard]] QAccessibleInterface *headAt(int column) const;
    /// The other columns of a row, each with its head: what is told beside the cell that has the keyboard.
    [[nodiscard]] QString restOfRow(const QModelIndex &index) const;

private:
    [[nodiscard]] QAbstractItemModel *model() const;
    [[nodiscard]] QHeaderView *heads() const;
    [[nodiscard]] QAccessibleInterface *at(const QModelIndex &index) const;
    QAccessibleInterface *keep(qint64 key, QAccessibleInterface *made) const;
    void forget() const;

    // Ids rather than pointers: Qt may have deleted what stands behind one.
    mutable QHash<qint64, QAccessible::Id> m_known;
    mutable QQueue<qint64> m_inOrder; ///< oldest first
    QAccessibleInterface *m_nothing;  ///< stands where there is no cell: the bridge follows null
    QAccessible::Id m_nothingId;
};

} // namespace xw::widgets
