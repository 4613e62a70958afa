#include "notice/facts.h"

#include "domain/printed_words.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
constexpr int examples = 5; ///< first1 … first5

const QString unknownMark = u"—"_s;

/// Those of `names` that are among `wanted`, in its order, before the others; each as often as it is there.
QStringList chosenFirst(const QStringList &names, const QStringList &wanted)
{
    QStringList first, rest = names;
    for (const QString &name : wanted)
        while (rest.removeOne(name))
            first << name;
    return first + rest;
}
} // namespace

QString valueText(const Fact &fact)
{
    const auto *flag = std::get_if<bool>(&fact.value);
    return !flag ? fact.printed : *flag ? u"true"_s : u"false"_s;
}

bool Fact::isNumber() const
{
    return std::holds_alternative<qint64>(value) || std::holds_alternative<RateValue>(value);
}

bool Fact::holds() const
{
    if (const auto *n = std::get_if<qint64>(&value))
        return *n != 0;
    if (const auto *rate = std::get_if<RateValue>(&value))
        return !rate->rate.isNull();
    if (const auto *text = std::get_if<QString>(&value))
        return !text->isEmpty();
    if (const auto *list = std::get_if<QStringList>(&value))
        return !list->isEmpty();
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    return false;
}

FactNode::FactNode(QString path, QString source) : m_path(std::move(path)), m_source(std::move(source)) {}

void FactNode::setNamedFirst(const QStringList &names)
{
    m_namedFirst = std::make_shared<const QStringList>(names);
}

QString FactNode::pathOf(const QString &name) const
{
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

FactNodePtr FactNode::member(const QString &name) const
{
    const auto found = m_places.constFind(name);
    return found == m_places.constEnd() ? nullptr : m_members[size_t(*found)].second;
}

void FactNode::add(const QString &name, FactNodePtr node)
{
    const auto found = m_places.constFind(name);
    if (found != m_places.constEnd()) {
        m_members[size_t(*found)].second = std::move(node);
        return;
    }
    m_places.insert(name, qsizetype(m_members.size()));
    m_members.emplace_back(name, std::move(node));
}

FactNodePtr FactNode::objectPtr(const QString &name, const QString &source)
{
    if (FactNodePtr known = member(name); known && known->m_kind == Kind::Object)
        return known;
    auto node = std::make_shared<FactNode>(pathOf(name), source.isEmpty() ? m_source : source);
    node->m_namedFirst = m_namedFirst;
    add(name, node);
    return node;
}

FactNode &FactNode::object(const QString &name, const QString &source)
{
    return *objectPtr(name, source);
}

void FactNode::setLeaf(const QString &name, Fact::Value value, QString printed)
{
    auto node = std::make_shared<FactNode>(pathOf(name), m_source);
    node->m_kind = Kind::Leaf;
    node->m_fact = {node->m_path, std::move(value), std::move(printed), m_source};
    add(name, std::move(node));
}

void FactNode::setInteger(const QString &name, qint64 value)
{
    setLeaf(name, value, QString::number(value));
}

void FactNode::setRate(const QString &name, Rate rate, RateFormat format)
{
    setLeaf(name, RateValue{rate, format}, printedRate(rate, format));
}

void FactNode::setText(const QString &name, const QString &text)
{
    setLeaf(name, text, text);
}
void FactNode::setFlag(const QString &name, bool value)
{
    setLeaf(name, value, {});
}
void FactNode::setNothing(const QString &name)
{
    setLeaf(name, std::monostate{}, unknownMark);
}

FactNode &FactNode::setNames(const QString &name, const QStringList &names)
{
    FactNode &list = object(name);
    list.setLeaf(u"names"_s, names, names.join(u'、'));
    list.setInteger(u"count"_s, names.size());
    const QStringList chosen = m_namedFirst ? chosenFirst(names, *m_namedFirst) : names;
    for (int n = 1; n <= examples; ++n) {
        const QStringList first = chosen.first(qMin(qsizetype(n), chosen.size()));
        list.setLeaf(u"first%1"_s.arg(n), first, first.join(u'、'));
        list.setFlag(u"over%1"_s.arg(n), names.size() > n);
    }
    list.setFlag(u"over20"_s, names.size() > 20); // more than a sentence bears
    return list;
}

void FactNode::setItems(const QString &name, std::vector<FactNodePtr> items)
{
    auto node = std::make_shared<FactNode>(pathOf(name), m_source);
    node->m_kind = Kind::List;
    node->m_items = std::move(items);
    add(name, std::move(node));
}

std::optional<Fact> leafOf(const FactNode &node, const QStringList &path)
{
    const FactNode *at = &node;
    FactNodePtr keep;
    for (qsizetype i = 0; i < path.size(); ++i) {
        FactNodePtr next = at->member(path.at(i));
        if (!next && i + 1 == path.size()) {
            const QString &word = path.at(i);
            if (word.size() > 2 && word.at(word.size() - 2) == u'_') {
                const FactNodePtr asked = at->member(word.chopped(2));
                const int decimals = word.back().digitValue();
                if (asked && asked->isLeaf() && decimals >= 0 && decimals <= 2) {
                    if (const auto *rate = std::get_if<RateValue>(&asked->fact().value)) {
                        Fact fact = asked->fact();
                        const RateFormat format{decimals, rate->format.rounding};
                        fact.id += word.right(2);
                        fact.printed = printedRate(rate->rate, format);
                        fact.value = RateValue{rate->rate, format};
                        return fact;
                    }
                }
            }
            return std::nullopt;
        }
        if (!next)
            return std::nullopt;
        keep = next;
        at = keep.get();
    }
    return at->isLeaf() ? std::optional(at->fact()) : std::nullopt;
}

std::optional<Fact> Facts::find(const QString &id) const
{
    return leafOf(*m_root, id.split(u'.'));
}

namespace
{
void collect(const FactNode &node, QStringList &ids)
{
    if (node.isLeaf())
        ids += node.path();
    else if (node.isList() && !node.items().empty())
        collect(*node.items().front(), ids);
    for (const auto &[name, member] : node.members())
        collect(*member, ids);
}
} // namespace

QStringList Facts::ids() const
{
    QStringList ids;
    collect(*m_root, ids);
    ids.removeDuplicates();
    return ids;
}

} // namespace xw::notice
