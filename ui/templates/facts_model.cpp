#include "ui/templates/facts_model.h"

#include "ui/templates/fact_names.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using notice::FactNode;

struct FactsModel::Node {
    Node *parent = nullptr;
    int row = 0;
    QString name, path, value, source, insert;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] QStringList shape() const
    {
        QStringList names{path};
        for (const auto &child : children)
            names << child->shape();
        return names;
    }
    void takeValues(const Node &other)
    {
        value = other.value;
        for (size_t i = 0; i < children.size(); ++i)
            children[i]->takeValues(*other.children[i]);
    }
};

FactsModel::FactsModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}
FactsModel::~FactsModel() = default;

void FactsModel::fill(Node &node, const FactNode &from, const QString &path, bool inList)
{
    for (const auto &[name, member] : from.members()) {
        auto child = std::make_unique<Node>();
        child->parent = &node;
        child->row = int(node.children.size());
        child->name = name;
        child->path = path.isEmpty() ? name : path + u'.' + name;
        if (member->isLeaf()) {
            const notice::Fact &fact = member->fact();
            child->source = fact.source;
            const bool flag = std::holds_alternative<bool>(fact.value);
            child->value = !flag                        ? notice::valueText(fact)
                           : std::get<bool>(fact.value) ? tr("yes")
                                                        : tr("no");
            child->insert = flag ? u"{{#%1}}{{/%1}}"_s.arg(child->path) : u"{{%1}}"_s.arg(child->path);
        } else if (member->isList()) {
            child->value = tr("%Ln in the list", nullptr, int(member->items().size()));
            child->insert = u"{{#%1}}{{/%1}}"_s.arg(child->path);
            // Inside a list its members go by their own names.
            if (!member->items().empty())
                fill(*child, *member->items().front(), {}, true);
        } else {
            child->insert = inList ? QString() : u"{{#%1}}{{/%1}}"_s.arg(child->path);
            fill(*child, *member, child->path, inList);
        }
        node.children.push_back(std::move(child));
    }
}

void FactsModel::setFacts(const notice::Facts &facts)
{
    auto root = std::make_unique<Node>();
    fill(*root, facts.root(), {}, false);
    if (root->shape() == m_root->shape()) {
        m_root->takeValues(*root);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_root = std::move(root);
    endResetModel();
}

FactsModel::Node *FactsModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex FactsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex FactsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    Node *above = nodeOf(child)->parent;
    return above && above != m_root.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int FactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}
int FactsModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant FactsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() != NameColumn)
            return node.value;
        if (const QString label = factLabel(node.name); !label.isEmpty())
            return QString(label + u"  "_s + node.name);
        return node.name;
    case Qt::ToolTipRole:
        return node.value.isEmpty() ? node.path : node.path + u"\n"_s + node.value + u"\n"_s + node.source;
    case InsertRole:
        return node.insert;
    case SearchRole:
        return QString(node.path + u' ' + factLabel(node.name) + u' ' + node.value);
    default:
        return {};
    }
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Fact") : tr("Now");
}

} // namespace xw::ui
