// Reading a ledger definition: JSON to LedgerDefinition, strictly. Nothing else.
#include "domain/json_node.h"
#include "domain/ledger.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

using Op = LedgerCondition::Op;
constexpr std::pair<const char *, Op> operators[] = {
    {"=", Op::Equal},   {"!=", Op::NotEqual},     {"<", Op::Less},          {"<=", Op::LessEqual},
    {">", Op::Greater}, {">=", Op::GreaterEqual}, {"present", Op::Present}, {"missing", Op::Missing},
};
constexpr std::pair<const char *, LedgerType> types[] = {
    {"text", LedgerType::Text},       {"integer", LedgerType::Integer}, {"decimal", LedgerType::Decimal},
    {"date", LedgerType::Date},       {"boolean", LedgerType::Boolean}, {"website", LedgerType::Website},
    {"subject", LedgerType::Subject}, {"region", LedgerType::Region},
};

class Reader
{
public:
    explicit Reader(const JsonNode &root) : m_root(root) {}
    LedgerDefinition read();

private:
    LedgerColumn column(const JsonNode &node);
    LedgerFigure figure(const JsonNode &node, bool ofRow);
    LedgerGroup group(const JsonNode &node);
    LedgerAnnex annex(const JsonNode &node);
    LedgerWhere where(const JsonNode &node, const char *name);
    LedgerCondition condition(const JsonNode &node);
    /// [column, "=", [a, b]]: any of them; with "!=": each, of which none may hold.
    std::vector<LedgerCondition> conditions(const JsonNode &node);
    QString knownColumn(const JsonNode &node, const char *name, bool figuresToo = false);
    void mustBeColumn(const JsonNode &node, const QString &id, bool figuresToo = false);
    QString freshId(const JsonNode &node, QSet<QString> &taken);

    const JsonNode &m_root;
    LedgerDefinition d;
    QSet<QString> m_rowIds;    ///< columns and row figures
    QSet<QString> m_figureIds; ///< figures, groups, lists and row sets share one space of names
};

QString Reader::freshId(const JsonNode &node, QSet<QString> &taken)
{
    QString id = node.requiredText("id");
    if (id.startsWith(u'@'))
        node.fault({QT_TRANSLATE_NOOP("xw", "an id cannot begin with @"), {}}, "id");
    if (taken.contains(id))
        node.fault({QT_TRANSLATE_NOOP("xw", "“%1” is there twice"), {id}}, "id");
    taken.insert(id);
    return id;
}

void Reader::mustBeColumn(const JsonNode &node, const QString &id, bool figuresToo)
{
    if (!d.column(id) && !(figuresToo && d.rowFigure(id)))
        node.fault({QT_TRANSLATE_NOOP("xw", "there is no column “%1”"), {id}});
}

QString Reader::knownColumn(const JsonNode &node, const char *name, bool figuresToo)
{
    QString id = node.requiredText(name);
    if (!id.isEmpty() && !d.column(id) && !(figuresToo && d.rowFigure(id)))
        node.fault({QT_TRANSLATE_NOOP("xw", "there is no column “%1”"), {id}}, name);
    return id;
}

LedgerCondition Reader::condition(const JsonNode &node)
{
    LedgerCondition condition;
    const QJsonArray parts = node.value().toArray();
    condition.column = parts.at(0).toString();
    const QString word = parts.at(1).toString();
    bool known = false;
    for (const auto &[text, op] : operators) {
        if (word == QLatin1String(text)) {
            condition.op = op;
            known = true;
        }
    }
    const bool unary = condition.op == Op::Present || condition.op == Op::Missing;
    if (!known || parts.size() != (unary ? 2 : 3)) {
        node.fault(
            {QT_TRANSLATE_NOOP("xw", "a condition is [column, operator, value], operators are = != < <= > >= "
                                     "present missing"),
             {}});
        return condition;
    }
    mustBeColumn(node, condition.column, true);
    if (unary)
        return condition;
    condition.literal = parts.at(2).toVariant().toString();
    if (condition.literal.startsWith(u'#')) {
        if (!d.limit(condition.literal.mid(1)))
            node.fault({QT_TRANSLATE_NOOP("xw", "there is no limit “%1”"), {condition.literal.mid(1)}});
        return condition;
    }
    if (condition.literal.startsWith(u'@') && condition.literal != u"@asOf") {
        condition.other = std::exchange(condition.literal, {}).mid(1);
        mustBeColumn(node, condition.other, true);
    }
    return condition;
}

std::vector<LedgerCondition> Reader::conditions(const JsonNode &node)
{
    const LedgerCondition one = condition(node);
    const QJsonArray words = node.value().toArray().at(2).toArray();
    if (words.isEmpty())
        return {one};
    if (one.op != Op::Equal && one.op != Op::NotEqual)
        node.fault({QT_TRANSLATE_NOOP("xw", "several values are compared by = or != alone"), {}});
    std::vector<LedgerCondition> each;
    for (const QJsonValue &word : words) {
        each.push_back(one);
        each.back().literal = word.toString();
    }
    return each;
}

LedgerWhere Reader::where(const JsonNode &node, const char *name)
{
    LedgerWhere all;
    for (const JsonNode &item : node.items(name)) {
        std::vector<LedgerCondition> choice;
        if (item.value().isObject()) {
            item.allowOnly({"any"});
            for (const JsonNode &one : item.items("any"))
                choice.push_back(condition(one));
        } else {
            choice = conditions(item);
        }
        if (!item.value().isObject() && choice.front().op == Op::NotEqual)
            for (const LedgerCondition &one : choice) // none of them
                all.push_back({one});
        else
            all.push_back(std::move(choice));
    }
    return all;
}

LedgerColumn Reader::column(const JsonNode &node)
{
    node.allowOnly({"id", "name", "nameEnglish", "aliases", "type", "required", "missing", "prints"});
    LedgerColumn column;
    column.id = freshId(node, m_rowIds);
    column.name = node.requiredText("name");
    column.nameEnglish = node.text("nameEnglish");
    column.aliases = node.texts("aliases");
    const QString type = node.requiredText("type");
    bool known = false;
    for (const auto &[word, value] : types) {
        if (type == QLatin1String(word)) {
            column.type = value;
            known = true;
        }
    }
    if (!known)
        node.fault({QT_TRANSLATE_NOOP(
                        "xw", "“%1” is no type: text, integer, decimal, date, boolean, website, subject "
                              "and region are"),
                    {type}},
                   "type");
    column.required = node.flag("required");
    const QString missing = node.text("missing");
    if (!missing.isEmpty() && missing != u"zero" && missing != u"unknown")
        node.fault({QT_TRANSLATE_NOOP("xw", "an empty cell means “zero” or “unknown”"), {}}, "missing");
    column.missingIsZero = missing == u"zero";
    column.printsMissing = node.text("prints");
    return column;
}

LedgerFigure Reader::figure(const JsonNode &node, bool ofRow)
{
    node.allowOnly({"id", "name", "nameEnglish", "count", "sum", "distinct", "add", "rate", "lookup",
                    "workDays", "where", "decimals"});
    LedgerFigure figure;
    figure.id = freshId(node, ofRow ? m_rowIds : m_figureIds);
    figure.name = node.text("name");
    figure.nameEnglish = node.text("nameEnglish");
    const int kinds = node.has("count") + node.has("sum") + node.has("distinct") + node.has("add") +
                      node.has("rate") + (ofRow ? node.has("lookup") + node.has("workDays") : 0);
    if (kinds != 1)
        node.fault(
            {QT_TRANSLATE_NOOP("xw", "a figure is exactly one of count, sum, distinct, add and rate"), {}});
    if (ofRow && !node.has("add") && !node.has("rate") && !node.has("lookup") && !node.has("workDays"))
        node.fault({QT_TRANSLATE_NOOP("xw", "a figure of one row is add, rate, lookup or workDays"), {}});
    if (ofRow && node.has("workDays")) {
        figure.kind = LedgerFigure::Kind::WorkDays;
        figure.terms = node.texts("workDays");
        const auto isDay = [this](const QString &id) {
            return d.column(id) && d.column(id)->type == LedgerType::Date;
        };
        if (figure.terms.size() != 2 || !std::all_of(figure.terms.begin(), figure.terms.end(), isDay))
            node.fault({QT_TRANSLATE_NOOP("xw", "workDays is [from, to], columns of dates"), {}}, "workDays");
        return figure;
    }
    if (ofRow && node.has("lookup")) {
        const QStringList said = node.texts("lookup");
        figure.kind = LedgerFigure::Kind::Lookup;
        figure.column = said.value(0);
        mustBeColumn(node, figure.column);
        const QStringList known{u"region"_s, u"type"_s, u"organizer"_s};
        if (said.size() != 2 || !known.contains(said.at(1)))
            node.fault({QT_TRANSLATE_NOOP("xw", "a lookup is [column, region or type or organizer]"), {}},
                       "lookup");
        figure.terms = {said.value(1)};
        return figure;
    }
    if (node.has("count")) {
        figure.where = where(node, "count");
    } else if (node.has("sum") || node.has("distinct")) {
        figure.kind = node.has("sum") ? LedgerFigure::Kind::Sum : LedgerFigure::Kind::Distinct;
        figure.column = knownColumn(node, node.has("sum") ? "sum" : "distinct");
        figure.where = where(node, "where");
    } else {
        figure.kind = node.has("add") ? LedgerFigure::Kind::Add : LedgerFigure::Kind::Rate;
        figure.terms = node.texts(node.has("add") ? "add" : "rate");
        if (node.has("rate") && figure.terms.size() != 2)
            node.fault({QT_TRANSLATE_NOOP("xw", "a rate is [part, whole]"), {}}, "rate");
    }
    for (const QString &term : std::as_const(figure.terms)) {
        const bool known = ofRow ? (d.column(term) || d.rowFigure(term)) : d.figure(term) != nullptr;
        if (!known)
            node.fault({QT_TRANSLATE_NOOP("xw", "there is no figure “%1” before this one"), {term}});
    }
    if (node.has("decimals"))
        figure.decimals = qBound(0, node.integer("decimals", 2), 2);
    return figure;
}

LedgerGroup Reader::group(const JsonNode &node)
{
    node.allowOnly({"id", "name", "nameEnglish", "by", "where", "values", "rate"});
    LedgerGroup group;
    group.id = freshId(node, m_figureIds);
    group.name = node.text("name");
    group.nameEnglish = node.text("nameEnglish");
    group.by = knownColumn(node, "by", true);
    group.where = where(node, "where");
    for (const JsonNode &item : node.items("values")) {
        item.allowOnly({"id", "is"});
        group.values.push_back({item.requiredText("id"), item.texts("is")});
    }
    group.rate = node.text("rate");
    const LedgerFigure *rate = d.figure(group.rate);
    if (!group.rate.isEmpty() && (!rate || rate->kind != LedgerFigure::Kind::Rate))
        node.fault({QT_TRANSLATE_NOOP("xw", "there is no rate “%1”"), {group.rate}}, "rate");
    return group;
}

LedgerAnnex Reader::annex(const JsonNode &node)
{
    node.allowOnly({"title", "group", "where", "parts", "header", "columns", "widths", "sort", "total"});
    LedgerAnnex annex;
    annex.title = node.requiredText("title");
    annex.group = node.text("group");
    annex.where = where(node, "where");
    for (const JsonNode &item : node.items("parts")) {
        item.allowOnly({"caption", "where"});
        annex.parts.push_back({item.requiredText("caption"), where(item, "where")});
    }
    annex.columns = node.texts("columns");
    for (const QString &id : std::as_const(annex.columns)) {
        const bool known =
            annex.group.isEmpty() ? (d.column(id) || d.rowFigure(id)) : (id == u"name" || d.figure(id));
        if (id != u"#" && !known)
            node.fault({QT_TRANSLATE_NOOP("xw", "there is no column “%1”"), {id}}, "columns");
    }
    annex.widths = node.integers("widths");
    if (!annex.widths.empty() && qsizetype(annex.widths.size()) != annex.columns.size())
        node.fault({QT_TRANSLATE_NOOP("xw", "there must be one width a column"), {}}, "widths");
    for (const JsonNode &line : node.items("header")) {
        std::vector<LedgerHeaderCell> cells;
        for (const JsonNode &cell : line.items()) {
            cell.allowOnly({"text", "columns", "rows"});
            cells.push_back(
                {cell.text("text"), qMax(1, cell.integer("columns", 1)), qMax(1, cell.integer("rows", 1))});
        }
        annex.header.push_back(std::move(cells));
    }
    annex.sort = node.texts("sort");
    annex.total = node.text("total");
    return annex;
}

LedgerDefinition Reader::read()
{
    m_root.allowOnly({"id", "version", "name", "nameEnglish", "key", "window", "columns", "limits",
                      "rowFigures", "figures", "groups", "lists", "rowSets", "annexes"});
    d.id = m_root.requiredText("id");
    d.version = m_root.integer("version", 1);
    d.name = m_root.requiredText("name");
    d.nameEnglish = m_root.text("nameEnglish");
    for (const JsonNode &node : m_root.items("columns"))
        d.columns.push_back(column(node));
    if (d.columns.empty())
        m_root.fault({QT_TRANSLATE_NOOP("xw", "a ledger has at least one column"), {}});
    d.key = m_root.texts("key");
    for (const QString &id : std::as_const(d.key))
        mustBeColumn(m_root, id);
    if (m_root.has("window")) {
        const JsonNode window = m_root.child("window");
        window.allowOnly({"fromMonth", "months", "column"});
        if (window.has("fromMonth") || window.has("months"))
            d.window = LedgerWindow{window.integer("fromMonth", 0), qMax(1, window.integer("months", 3))};
        if (window.has("column"))
            d.windowColumn = knownColumn(window, "column");
    }
    QSet<QString> limits;
    for (const JsonNode &node : m_root.items("limits")) {
        node.allowOnly({"id", "name", "value"});
        d.limits.push_back({freshId(node, limits), node.requiredText("name"), node.text("value")});
    }
    for (const JsonNode &node : m_root.items("rowFigures"))
        d.rowFigures.push_back(figure(node, true));
    for (const JsonNode &node : m_root.items("figures"))
        d.figures.push_back(figure(node, false));
    for (const JsonNode &node : m_root.items("groups"))
        d.groups.push_back(group(node));
    for (const JsonNode &node : m_root.items("lists")) {
        node.allowOnly({"id", "name", "of", "order", "where"});
        LedgerList list{freshId(node, m_figureIds), node.text("name"), knownColumn(node, "of", true),
                        node.text("order"), where(node, "where")};
        d.lists.push_back(std::move(list));
    }
    for (const JsonNode &node : m_root.items("rowSets")) {
        node.allowOnly({"id", "fields", "where"});
        LedgerRowSet set{freshId(node, m_figureIds), node.texts("fields"), where(node, "where")};
        for (const QString &field : std::as_const(set.fields))
            mustBeColumn(node, field, true);
        d.rowSets.push_back(std::move(set));
    }
    for (const JsonNode &node : m_root.items("annexes"))
        d.annexes.push_back(annex(node));
    return std::move(d);
}

} // namespace

Result<LedgerDefinition> LedgerDefinition::fromJson(const QByteArray &json, const QString &file)
{
    const Result<JsonNode> root = JsonNode::parse(json, file);
    if (!root)
        return tl::unexpected(root.error());
    LedgerDefinition definition = Reader(*root).read();
    if (root->firstFault())
        return tl::unexpected(*root->firstFault());
    return definition;
}

} // namespace xw
