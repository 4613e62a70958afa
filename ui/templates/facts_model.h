// FactsModel: everything that a notice can state, as a tree: name, and what it prints now. Read-only.
#pragma once

#include "notice/facts.h"

#include <QAbstractItemModel>
#include <memory>

namespace xw::ui
{

class FactsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, columns };
    enum Role {
        InsertRole = Qt::UserRole + 1, ///< QString: what a template says to print or to repeat it
        SearchRole
    };

    explicit FactsModel(QObject *parent = nullptr);
    ~FactsModel() override;
    /// Where the names are the same as before only the values change: what is unfolded stays so.
    void setFacts(const notice::Facts &facts);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    void fill(Node &node, const notice::FactNode &from, const QString &path, bool inList);
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    std::unique_ptr<Node> m_root;
};

} // namespace xw::ui
