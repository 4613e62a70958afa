#include "models/standard_model.h"

#include "domain/printed_words.h"

#include "models/labels.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::models
{

/// A part holds groups' indicators or vetoes; `group`, `indicator`, `condition` are places in the standard,
/// -1 none.
struct StandardModel::Node {
    Node *parent = nullptr;
    int row = 0;
    IndicatorKind part = IndicatorKind::Veto;
    SubjectKind subjects = SubjectKind::Website;
    int group = -1;
    int indicator = -1;
    int condition = -1;
    std::vector<std::unique_ptr<Node>> children;

    Node *add()
    {
        auto child = std::make_unique<Node>();
        child->parent = this;
        child->row = int(children.size());
        child->part = part;
        child->subjects = subjects;
        child->group = group;
        child->indicator = indicator;
        children.push_back(std::move(child));
        return children.back().get();
    }
};

std::optional<int> pointsFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,4})(?:\\.(\\d{1,2}))?$"_s);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt();
}

StandardModel::StandardModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
}

StandardModel::~StandardModel() = default;

void StandardModel::setStandard(const Standard &standard)
{
    beginResetModel();
    m_standard = standard;
    m_original = standard;
    rebuild();
    endResetModel();
    emit modifiedChanged();
}

void StandardModel::rebuild()
{
    m_root = std::make_unique<Node>();
    const auto indicators = [this](Node *parent, IndicatorKind kind, SubjectKind subjects,
                                   const QString &group) {
        for (int i = 0; i < int(m_standard.indicators.size()); ++i) {
            const Indicator &indicator = m_standard.indicators[size_t(i)];
            if (indicator.kind != kind || indicator.appliesTo != subjects || indicator.group != group)
                continue;
            Node *node = parent->add();
            node->indicator = i;
            for (int c = 0; c < int(indicator.conditions.size()); ++c)
                node->add()->condition = c;
        }
    };
    for (const SubjectKind subjects : {SubjectKind::Website, SubjectKind::MediaAccount}) {
        Node *vetoes = m_root->add();
        vetoes->subjects = subjects;
        indicators(vetoes, IndicatorKind::Veto, subjects, {});
    }
    for (int g = 0; g < int(m_standard.groups.size()); ++g) {
        const IndicatorGroup &group = m_standard.groups[size_t(g)];
        Node *node = m_root->add();
        node->part = group.kind;
        node->group = g;
        for (const SubjectKind subjects : {SubjectKind::Website, SubjectKind::MediaAccount})
            indicators(node, group.kind, subjects, group.id);
    }
}

void StandardModel::setScale(const Scale &scale)
{
    if (scale == m_standard.scale)
        return;
    m_standard.scale = scale;
    emit modifiedChanged();
}

void StandardModel::setEditable(bool editable)
{
    m_editable = editable;
}

void StandardModel::retranslate()
{
    // Every name may change: the views keep what is open by asking again.
    emit layoutAboutToBeChanged();
    emit layoutChanged();
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

const StandardModel::Node &StandardModel::node(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const Node *>(index.constInternalPointer()) : *m_root;
}

QModelIndex StandardModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node &above = node(parent);
    if (row < 0 || row >= int(above.children.size()) || column < 0 || column >= columns ||
        parent.column() > 0)
        return {};
    return createIndex(row, column, above.children[size_t(row)].get());
}

QModelIndex StandardModel::parent(const QModelIndex &child) const
{
    const Node *above = child.isValid() ? node(child).parent : nullptr;
    return !above || above == m_root.get() ? QModelIndex()
                                           : createIndex(above->row, 0, const_cast<Node *>(above));
}

int StandardModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent).children.size());
}

int StandardModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QString StandardModel::name(const Node &node) const
{
    if (node.indicator < 0 && node.group < 0)
        return node.subjects == SubjectKind::Website ? tr("Vetoes: websites") : tr("Vetoes: media accounts");
    if (node.indicator < 0) {
        const IndicatorGroup &group = m_standard.groups[size_t(node.group)];
        return tr("%1: %2").arg(label(group.kind), label(group.name, group.nameEnglish));
    }
    const Indicator &indicator = m_standard.indicators[size_t(node.indicator)];
    if (node.condition < 0)
        return indicator.id.value() + u"  "_s + label(indicator.name, indicator.nameEnglish);
    const Condition &condition = indicator.conditions[size_t(node.condition)];
    return condition.id.value() + u"  "_s + label(condition.text, condition.textEnglish);
}

QString StandardModel::value(const Node &node) const
{
    if (node.condition >= 0) {
        const Condition &condition =
            m_standard.indicators[size_t(node.indicator)].conditions[size_t(node.condition)];
        return condition.threshold ? tr("from %1 %2").arg(*condition.threshold).arg(condition.unit).trimmed()
                                   : QString();
    }
    if (node.part == IndicatorKind::Veto)
        return {};
    const std::optional<int> points = node.indicator >= 0
                                          ? m_standard.indicators[size_t(node.indicator)].points
                                          : m_standard.groups[size_t(node.group)].points;
    return points ? tr("%1 points").arg(hundredthsText(*points)) : tr("not set");
}

int StandardModel::certainty(const Node &node) const
{
    if (node.condition >= 0)
        return int(
            m_standard.indicators[size_t(node.indicator)].conditions[size_t(node.condition)].certainty);
    if (node.indicator >= 0)
        return int(m_standard.indicators[size_t(node.indicator)].certainty);
    return node.group >= 0 ? int(m_standard.groups[size_t(node.group)].certainty) : -1;
}

QString StandardModel::source(const Node &node) const
{
    if (node.condition >= 0)
        return m_standard.indicators[size_t(node.indicator)].conditions[size_t(node.condition)].source;
    if (node.indicator >= 0)
        return m_standard.indicators[size_t(node.indicator)].source;
    return node.group >= 0 ? m_standard.groups[size_t(node.group)].source : QString();
}

QVariant StandardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &at = node(index);
    if (role == NotSetRole)
        return index.column() == ValueColumn && at.condition < 0 && at.part != IndicatorKind::Veto &&
               !(at.indicator >= 0 ? m_standard.indicators[size_t(at.indicator)].points
                                   : m_standard.groups[size_t(at.group)].points);
    if (role == CertaintyRole)
        return certainty(at);
    if (role == Qt::EditRole && index.column() == ValueColumn) {
        if (at.condition >= 0) {
            const auto &threshold =
                m_standard.indicators[size_t(at.indicator)].conditions[size_t(at.condition)].threshold;
            return threshold ? QString::number(*threshold) : QString();
        }
        const auto &points = at.indicator >= 0 ? m_standard.indicators[size_t(at.indicator)].points
                                               : m_standard.groups[size_t(at.group)].points;
        return points ? hundredthsText(*points) : QString();
    }
    if (role == Qt::ToolTipRole && index.column() == CertaintyColumn) {
        switch (certainty(at)) {
        case int(Certainty::A):
            return tr("A: stands in two copies of the document");
        case int(Certainty::B):
            return tr("B: stands in one copy of the document");
        case int(Certainty::C):
            return tr("C: from memory, not checked against a copy");
        case int(Certainty::D):
            return tr("D: inferred, not stated in the document");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return name(at);
    case ValueColumn:
        return value(at);
    case CertaintyColumn:
        return certainty(at) < 0 ? QString() : QString(QChar(u'A' + certainty(at)));
    case SourceColumn:
        return source(at);
    default:
        return {};
    }
}

QVariant StandardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Indicator");
    case ValueColumn:
        return tr("Points or threshold");
    case CertaintyColumn:
        return tr("Sure");
    case SourceColumn:
        return tr("Source");
    default:
        return {};
    }
}

Qt::ItemFlags StandardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Node &at = node(index);
    const bool holdsNumber = at.condition >= 0 || at.part != IndicatorKind::Veto;
    if (m_editable && index.column() == ValueColumn && holdsNumber)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool StandardModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Node &at = node(index);
    const QString text = value.toString().trimmed();
    std::optional<int> number;
    if (at.condition >= 0) {
        bool ok = text.isEmpty();
        if (!text.isEmpty())
            number = text.toInt(&ok);
        if (!ok || (number && *number < 1))
            return false;
        m_standard.indicators[size_t(at.indicator)].conditions[size_t(at.condition)].threshold = number;
    } else {
        if (!text.isEmpty() && !(number = pointsFrom(text)))
            return false;
        (at.indicator >= 0 ? m_standard.indicators[size_t(at.indicator)].points
                           : m_standard.groups[size_t(at.group)].points) = number;
    }
    emit dataChanged(index, index);
    emit modifiedChanged();
    return true;
}

} // namespace xw::models
