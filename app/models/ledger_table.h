// LedgerTable: the rows of one ledger, to be typed into: columns of the definition, then what each row
// derives, then columns that a file brought beside them. What is typed goes through Workspace::putLedgerRows;
// it is shown as it will be, and is the ledger's once it is durable. The last line is for a new row.
// Withdrawn rows can be shown; nothing is deleted.
#pragma once

#include "models/ledgers/ledger_block.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>
#include <QDate>

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
    [[nodiscard]] const LedgerDefinition *definition() const { return m_definition.get(); }
    /// The day by which an open row is late, for what rows derive.
    void setAsOf(QDate day) { m_asOf = day; }
    /// Rows that hold every word in some cell.
    void setFilter(const QString &filter);
    void setWithdrawnShown(bool shown);

    [[nodiscard]] int total() const { return m_inForce; } ///< rows in force
    [[nodiscard]] int withdrawnCount() const { return int(m_rows.size()) - m_inForce; }
    [[nodiscard]] int shownCount() const { return int(m_shown.size()); } ///< without the line for a new row
    [[nodiscard]] bool isEditable() const { return m_workspace && m_definition && !m_workspace->isLocked(); }
    [[nodiscard]] const std::vector<LedgerRow> &rows() const { return m_rows; }
    [[nodiscard]] const LedgerRow *rowAt(int row) const; ///< nullptr: the line for a new row
    /// The column of the definition; nullptr: derived, or brought by a file.
    [[nodiscard]] const LedgerColumn *columnAt(int column) const;
    /// What may be chosen for a cell: words of the definition's groups, 是/否, and what the column holds
    /// already.
    [[nodiscard]] QStringList suggestions(int column) const;

    // What people do with rows. Each is one step that undo takes back; a refusal is told by refused(), a
    // failure by failed().
    /// The block as it would go in at this place (a line of headings in it decides the columns); `plan`
    /// false: nothing fits.
    struct Paste {
        std::vector<QStringList> cells; ///< without the line of headings
        BlockTarget target;
        BlockPlan plan;
    };
    [[nodiscard]] Paste planPaste(const QString &text, const QModelIndex &at) const;
    /// Judges the block again after a cell of it was mended.
    void replan(Paste &paste) const;
    QFuture<Result<void>> apply(BlockPlan plan);
    QFuture<Result<void>> withdraw(const std::vector<int> &rows);
    QFuture<Result<void>> restore(const std::vector<int> &rows);
    QFuture<Result<void>> clear(const QModelIndexList &cells);
    [[nodiscard]] QString copied(const QModelIndexList &cells) const;
    /// Headings and cells of the shown rows as a file that imports again.
    [[nodiscard]] QStringList exportHeadings() const;
    [[nodiscard]] std::vector<QString> exportCells(int row) const;

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

private:
    void take();
    void load();
    void reset();
    void refilter();
    void showRows(std::vector<int> shown);
    void removeRun(int first, int last);
    [[nodiscard]] std::vector<int> passing() const;
    [[nodiscard]] bool passes(int place) const;
    [[nodiscard]] QString searchText(const LedgerRow &row) const;
    [[nodiscard]] LedgerContent content() const;
    [[nodiscard]] QString editText(const QJsonValue &value, const LedgerColumn &column) const;
    [[nodiscard]] QString shownText(const LedgerRow &row, int column) const;
    [[nodiscard]] QString derived(const LedgerRow &row, int figure) const;
    [[nodiscard]] QVariant newRowData(int column, int role) const;
    bool typeIntoNewRow(int column, const QString &text);
    void refuse(const BlockPlan &plan);
    QFuture<Result<void>> put(std::vector<LedgerRow> rows, Message what);

    Workspace *m_workspace = nullptr;
    std::shared_ptr<const LedgerDefinition> m_definition;
    QDate m_asOf;
    RoundId m_round;
    std::vector<LedgerRow> m_rows; ///< as the round holds them
    QHash<QString, int> m_places;
    QStringList m_extra; ///< members that are no column
    std::vector<int> m_shown;
    int m_inForce = 0;
    bool m_withWithdrawn = false;
    QStringList m_words;
    mutable std::vector<QString> m_texts; ///< of m_rows, made when first filtered
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QHash<int, QString> m_newRow;                  ///< column → what was typed
    QHash<QString, QHash<int, QString>> m_pending; ///< key → column → text on its way
};

} // namespace xw::models
