#include "models/ledgers/ledger_block.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::models
{

namespace
{

/// Headings as people write them: without spaces, of any case.
QString plain(const QString &heading)
{
    QString text = heading.toLower();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Plans one block; keeps what its rows take.
class Planning
{
public:
    Planning(const LedgerContent &content, const BlockTarget &target) : c(content), m_target(target)
    {
        for (const QString &key : target.keys)
            m_replaced.insert(key, true);
        if (c.definition.key.isEmpty())
            for (const LedgerRow &row : c.rows)
                m_lastNumber = std::max(m_lastNumber, row.key.toInt());
    }

    void take(int place, const QStringList &cells)
    {
        m_place = place;
        m_rejected = false;
        const bool replaces = size_t(place) < m_target.keys.size();
        const LedgerRow *old = replaces ? rowOf(m_target.keys[size_t(place)]) : nullptr;
        LedgerRow row = old ? inForce(*old) : LedgerRow{c.definition.id, c.round, {}, {}};
        for (int i = 0; i < cells.size() && size_t(i) < m_target.columns.size(); ++i)
            if (m_target.columns[size_t(i)] >= 0)
                takeCell(i, c.definition.columns[size_t(m_target.columns[size_t(i)])], cells.at(i),
                         row.values);
        if (!old)
            joinKnown(row);
        for (const LedgerColumn &column : c.definition.columns)
            if (column.required && !row.values.contains(column.id) && !m_faulty.contains(column.id))
                fault(blockColumn(column.id), {QT_TRANSLATE_NOOP("xw", "%1 is missing"), {column.name}});
        m_faulty.clear();
        if (m_rejected)
            return;
        row.key = c.definition.key.isEmpty() ? (old ? old->key : numberedKey(++m_lastNumber))
                                             : ledgerKey(c.definition, row.values);
        finish(std::move(row), old);
    }

    BlockPlan plan;

private:
    void takeCell(int at, const LedgerColumn &column, const QString &text, QJsonObject &values)
    {
        const auto value = readLedgerCell(column, text);
        if (!value) {
            m_faulty << column.id;
            return fault(at, value.error().summary);
        }
        const bool names = column.type == LedgerType::Website || column.type == LedgerType::Subject;
        if (value->isNull())
            values.remove(column.id); // empty is not known: it stays apart from nought
        else
            values.insert(column.id, *value);
        if (names && !value->isNull() && c.knows && !c.knows(value->toString()))
            plan.faults.push_back(
                {m_place,
                 at,
                 {QT_TRANSLATE_NOOP("xw",
                                    "Nothing in the register has this code: the row counts, without a name"),
                  {}},
                 false});
    }

    /// A new line for what is known already changes it; what the block does not name stays.
    void joinKnown(LedgerRow &row) const
    {
        const bool named = std::all_of(c.definition.key.begin(), c.definition.key.end(),
                                       [&](const QString &id) { return row.values.contains(id); });
        const LedgerRow *there =
            named && !c.definition.key.isEmpty() ? rowOf(ledgerKey(c.definition, row.values)) : nullptr;
        if (!there)
            return;
        QJsonObject merged = inForce(*there).values;
        for (auto it = row.values.begin(); it != row.values.end(); ++it)
            merged.insert(it.key(), it.value());
        row.values = merged;
    }

    void finish(LedgerRow row, const LedgerRow *old)
    {
        const int other = m_taken.value(row.key, -1);
        if (other >= 0)
            return fault(keyColumn(), {QT_TRANSLATE_NOOP("xw", "The same as in row %1: %2"),
                                       {QString::number(other + 1), QString(row.key).replace(u'\t', u' ')}});
        m_taken.insert(row.key, m_place);
        const LedgerRow *there = rowOf(row.key);
        const bool moves = old && old->key != row.key;
        if (moves && there && !isWithdrawn(*there) && !m_replaced.contains(row.key))
            return fault(keyColumn(), {QT_TRANSLATE_NOOP("xw", "There is a row for %1 already"),
                                       {QString(row.key).replace(u'\t', u' ')}});
        if (there && *there == row) {
            ++plan.unchanged;
            return;
        }
        ++(old || (there && !isWithdrawn(*there)) ? plan.changed : plan.added);
        if (moves)
            m_left.push_back(*old);
        plan.rows.push_back(std::move(row));
    }

public:
    /// Rows whose key went elsewhere and whose place nobody took.
    [[nodiscard]] std::vector<LedgerRow> left() const
    {
        std::vector<LedgerRow> rows;
        std::copy_if(m_left.begin(), m_left.end(), std::back_inserter(rows),
                     [&](const LedgerRow &row) { return !m_taken.contains(row.key); });
        return rows;
    }

private:
    void fault(int column, Message reason)
    {
        m_rejected = true;
        plan.faults.push_back({m_place, column, std::move(reason), true});
    }
    [[nodiscard]] const LedgerRow *rowOf(const QString &key) const
    {
        const int place = c.places.value(key, -1);
        return place < 0 ? nullptr : &c.rows[size_t(place)];
    }
    [[nodiscard]] int blockColumn(const QString &id) const
    {
        for (size_t i = 0; i < m_target.columns.size(); ++i)
            if (m_target.columns[i] >= 0 && c.definition.columns[size_t(m_target.columns[i])].id == id)
                return int(i);
        return -1;
    }
    [[nodiscard]] int keyColumn() const
    {
        return c.definition.key.isEmpty() ? -1 : blockColumn(c.definition.key.first());
    }

    const LedgerContent &c;
    const BlockTarget &m_target;
    QHash<QString, bool> m_replaced;
    QHash<QString, int> m_taken;
    QStringList m_faulty;
    std::vector<LedgerRow> m_left;
    int m_place = 0;
    int m_lastNumber = 0;
    bool m_rejected = false;
};

} // namespace

bool BlockPlan::isRejected() const
{
    return std::any_of(faults.begin(), faults.end(), [](const BlockFault &fault) { return fault.rejects; });
}

std::optional<std::vector<int>> columnsOfHeadings(const LedgerDefinition &definition, const QStringList &line)
{
    QHash<QString, int> known;
    for (int i = int(definition.columns.size()) - 1; i >= 0; --i) {
        const LedgerColumn &column = definition.columns[size_t(i)];
        for (const QString &alias : column.aliases)
            known.insert(plain(alias), i);
        known.insert(plain(column.nameEnglish), i);
        known.insert(plain(column.id), i);
        known.insert(plain(column.name), i);
    }
    known.remove(QString());
    std::vector<int> columns;
    int hits = 0;
    for (const QString &heading : line) {
        const int column = known.value(plain(heading), -1);
        const bool fresh = column >= 0 && std::find(columns.begin(), columns.end(), column) == columns.end();
        columns.push_back(fresh ? column : -1);
        hits += fresh;
    }
    // One word may be a value by chance; a whole line of names is none.
    const bool headings = hits >= 2 || (hits == 1 && line.size() == 1);
    return headings && hits * 2 >= line.size() ? std::optional(columns) : std::nullopt;
}

BlockPlan planBlock(const LedgerContent &content, const std::vector<QStringList> &cells,
                    const BlockTarget &target)
{
    Planning planning(content, target);
    int place = 0;
    for (const QStringList &row : cells)
        planning.take(place++, row);
    BlockPlan plan = std::move(planning.plan);
    if (plan.isRejected())
        plan.rows.clear();
    else
        plan.left = planning.left();
    return plan;
}

} // namespace xw::models
