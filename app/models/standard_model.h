// StandardModel: a standard as a tree: parts and groups, indicators, conditions; points, thresholds and how
// sure each fact is. Works on a copy that can be edited; what becomes of it is for others.
#pragma once

#include "domain/standard.h"

#include <QAbstractItemModel>
#include <memory>

namespace xw::models
{

class StandardModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, CertaintyColumn, SourceColumn, columns };
    enum Role {
        NotSetRole = Qt::UserRole + 1, ///< bool: the value is not known
        CertaintyRole,                 ///< int(Certainty), -1 where there is none
    };

    explicit StandardModel(QObject *parent = nullptr);
    ~StandardModel() override;

    void setStandard(const Standard &standard);
    /// As it was edited.
    [[nodiscard]] const Standard &standard() const { return m_standard; }
    [[nodiscard]] bool isModified() const { return !(m_standard == m_original); }
    void setScale(const Scale &scale);
    void setEditable(bool editable);
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Points ("2.5") of a group or indicator, the threshold ("5") of a condition; empty: not set. Anything
    /// else is refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void modifiedChanged();

private:
    struct Node;
    void rebuild();
    [[nodiscard]] const Node &node(const QModelIndex &index) const;
    [[nodiscard]] QString name(const Node &node) const;
    [[nodiscard]] QString value(const Node &node) const;
    [[nodiscard]] int certainty(const Node &node) const;
    [[nodiscard]] QString source(const Node &node) const;
    Standard m_standard;
    Standard m_original;
    bool m_editable = false;
    std::unique_ptr<Node> m_root;
};

[[nodiscard]] std::optional<int> pointsFrom(const QString &text);

} // namespace xw::models
