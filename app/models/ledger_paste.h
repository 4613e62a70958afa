// LedgerPaste: a block that could not be pasted as it is: its cells under the ledger's columns, each that
// cannot stand with its reason. Cells can be mended; the whole is judged again at once. Nothing is written
// from here.
#pragma once

#include "models/ledger_actions.h"

#include <QSet>

namespace xw::models
{

class LedgerPaste final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        FaultRole = Qt::UserRole + 1, ///< QString: why the cell (or its row) cannot stand
        RejectsRole,                  ///< bool
        LeftOutRole
    }; ///< bool: the column goes nowhere

    /// The table of `actions` must outlive this.
    LedgerPaste(const LedgerActions &actions, PastedBlock paste, QObject *parent = nullptr);
    [[nodiscard]] const PastedBlock &paste() const { return m_paste; }
    [[nodiscard]] int faultCount() const;                                  ///< cells and rows that reject
    [[nodiscard]] int mendedCount() const { return int(m_mended.size()); } ///< cells that were typed over
    /// The next cell with a fault after this one, going round; invalid: there is none.
    [[nodiscard]] QModelIndex nextFault(const QModelIndex &from) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void judged();

private:
    void findFaults();
    [[nodiscard]] const BlockFault *faultAt(const QModelIndex &index) const;
    LedgerActions m_actions;
    PastedBlock m_paste;
    QSet<QPair<int, int>> m_mended;
    QHash<QPair<int, int>, int> m_faults; ///< row and column → place; a row's own stands at its first column
};

} // namespace xw::models
