// Facts: everything that a notice can state, computed once, as one tree. The templates, the annexes, the
// proof and the list beside the template editor read it. Lives here: the tree as values. May not: where the
// numbers come from (facts_build.h).
#pragma once

#include "domain/rate.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace xw::notice
{

/// A rate with the decimals and rounding by which it is printed.
struct RateValue {
    Rate rate;
    RateFormat format;
    friend bool operator==(const RateValue &, const RateValue &) = default;
};

struct Fact;
/// The value for people: what it prints, or true/false for a flag.
[[nodiscard]] QString valueText(const Fact &fact);

/// A leaf. Nothing (monostate) is a fact that is not known: it prints as —.
struct Fact {
    using Value = std::variant<std::monostate, qint64, RateValue, QString, QStringList, bool>;
    QString id; ///< "websites.regions.上饶市.unqualified"
    Value value;
    QString printed; ///< as the notice prints it: "98.94%", "3", "上饶市、南昌市"
    QString source;  ///< where it came from: "round 2020Q1, websites", "ledger messages", "past round 2019Q1"

    [[nodiscard]] bool isNumber() const;
    /// Neither nothing, nor 0, nor an empty text or list, nor false: what {{#name}} asks.
    [[nodiscard]] bool holds() const;
};

class FactNode;
using FactNodePtr = std::shared_ptr<FactNode>;

/// An object of named members, a leaf, or a list of objects. A node may stand in several lists; its leaves
/// keep one id.
class FactNode
{
public:
    explicit FactNode(QString path = {}, QString source = {});
    /// Names that lists of names made below this node from now on begin with, where they give only some.
    void setNamedFirst(const QStringList &names);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isLeaf() const { return m_kind == Kind::Leaf; }
    [[nodiscard]] bool isList() const { return m_kind == Kind::List; }
    [[nodiscard]] const Fact &fact() const { return m_fact; }                       ///< of a leaf
    [[nodiscard]] const std::vector<FactNodePtr> &items() const { return m_items; } ///< of a list
    [[nodiscard]] const std::vector<std::pair<QString, FactNodePtr>> &members() const { return m_members; }
    [[nodiscard]] FactNodePtr member(const QString &name) const; ///< nullptr: none

    /// The member object of this name, made where it is missing. `source` empty: this node's.
    FactNode &object(const QString &name, const QString &source = {});
    FactNodePtr objectPtr(const QString &name, const QString &source = {});
    void setInteger(const QString &name, qint64 value);
    void setRate(const QString &name, Rate rate, RateFormat format);
    void setText(const QString &name, const QString &text);
    void setFlag(const QString &name, bool value);
    void setNothing(const QString &name);
    /// A list of names in the shapes that notices use: NAME.names (all, joined by 、), NAME.count,
    /// NAME.first1 … first5 (the first n, joined), and NAME.over1 … over5 (true where there are more than n:
    /// "A、B等N个"); over20: more than a sentence bears.
    FactNode &setNames(const QString &name, const QStringList &names);
    /// A list of objects, for sections that repeat.
    void setItems(const QString &name, std::vector<FactNodePtr> items);

private:
    enum class Kind : quint8 { Object, Leaf, List };
    void setLeaf(const QString &name, Fact::Value value, QString printed);
    void add(const QString &name, FactNodePtr node);
    [[nodiscard]] QString pathOf(const QString &name) const;

    Kind m_kind = Kind::Object;
    QString m_path;
    QString m_source;
    std::shared_ptr<const QStringList> m_namedFirst;
    Fact m_fact;
    std::vector<FactNodePtr> m_items;
    std::vector<std::pair<QString, FactNodePtr>> m_members;
    QHash<QString, qsizetype> m_places;
};

class Facts
{
public:
    Facts() : m_root(std::make_shared<FactNode>()) {}
    [[nodiscard]] FactNode &root() { return *m_root; }
    [[nodiscard]] const FactNode &root() const { return *m_root; }

    /// The leaf of an id; nullopt: there is none. An id may end in _0, _1 or _2 where it names a rate: the
    /// same with that many decimals.
    [[nodiscard]] std::optional<Fact> find(const QString &id) const;
    /// The ids of all leaves, sorted by where they stand; lists of objects give the ids of their first
    /// object.
    [[nodiscard]] QStringList ids() const;

private:
    std::shared_ptr<FactNode> m_root;
};

/// The leaf that `name` means under `node`, suffixes resolved; nullopt: none.
[[nodiscard]] std::optional<Fact> leafOf(const FactNode &node, const QStringList &path);

} // namespace xw::notice
