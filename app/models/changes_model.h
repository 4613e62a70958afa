// ChangesModel: what an import changes about what is known already: who, what, from which value to which.
// Filters as you type.
#pragma once

#include "domain/round_state.h"
#include "workspace/import.h"

#include <QAbstractTableModel>

namespace xw::models
{

struct ImportChange {
    QString who;    ///< code and name, or the key of a row
    QString what;   ///< the column, in the language of the program
    QString before; ///< empty: nothing was known
    QString after;
};

/// Of the plan's writes, what replaces something in `state`; at most some thousands, those of the first rows.
[[nodiscard]] std::vector<ImportChange> changesOf(const ImportPlan &plan, const RoundState &state);

class ChangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhoColumn, WhatColumn, BeforeColumn, AfterColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;
    void setChanges(std::vector<ImportChange> changes);
    /// Every word in some cell.
    void setFilter(const QString &query);
    [[nodiscard]] int total() const { return int(m_changes.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show();
    std::vector<ImportChange> m_changes;
    std::vector<int> m_shown;
    QString m_query;
};

} // namespace xw::models
