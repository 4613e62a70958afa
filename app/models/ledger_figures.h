// LedgerFigures: what a ledger derives, counted: the whole first, then unit by unit; a rate with its part and
// whole. LedgerIndex: all ledgers, each with how much it holds and its foremost rate.
#pragma once

#include "domain/ledger_view.h"

#include <QAbstractTableModel>
#include <memory>

namespace xw::models
{

/// One ledger, counted.
struct LedgerCounts {
    std::shared_ptr<const LedgerDefinition> definition;
    LedgerPeriod period;
    int leftOut = 0; ///< rows outside a period that was set by hand
    LedgerUnit whole;
    std::vector<std::vector<LedgerUnit>> groups; ///< as in the definition
};

class LedgerFigures final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { WholeRole = Qt::UserRole + 1 }; ///< bool: the first row

    using QAbstractTableModel::QAbstractTableModel;
    /// `group`: index into the definition's groups; -1: the whole alone.
    void setCounts(const LedgerCounts &counts, int group);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const LedgerDefinition> m_definition;
    std::vector<LedgerUnit> m_units;
};

class LedgerIndex final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        RowsRole,
        TitleRole,  ///< in one language, for a narrow list
        DetailRole, ///< what it holds, and its other name
    };

    using QAbstractListModel::QAbstractListModel;
    void setDefinitions(std::vector<std::shared_ptr<const LedgerDefinition>> definitions);
    void setCounts(const std::vector<LedgerCounts> &counts);
    void retranslate();
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString detail(const LedgerCounts &counts) const;
    std::vector<LedgerCounts> m_ledgers;
};

/// The name of a ledger in the language of the program.
[[nodiscard]] QString ledgerName(const LedgerDefinition &definition);
/// Likewise of what it derives, and of what that is grouped by: where a definition has no English name, the
/// Chinese one; where it has none at all, the id.
[[nodiscard]] QString figureName(const LedgerFigure &figure);
[[nodiscard]] QString groupName(const LedgerGroup &group);

} // namespace xw::models
