// A ledger as an annex, laid out by its definition: heads of several rows, parts with sub-totals, sums that
// add up.
#include "notice/annexes/annexes.h"
#include "notice/annexes/table_build.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

class LedgerTable
{
public:
    LedgerTable(const LedgerView &view, const LedgerAnnex &layout) : m_view(view), m_layout(layout) {}

    Annex build()
    {
        Annex annex{{}, m_layout.title, {}, 0};
        const QString window = caption();
        if (!m_layout.group.isEmpty()) {
            addGroup(annex, window);
        } else if (m_layout.parts.empty()) {
            const auto lines = m_view.pick(m_layout.where, m_layout.sort);
            Table table = head(window);
            addLines(table, lines);
            if (!m_layout.total.isEmpty())
                addTotal(table, m_view.total(lines), m_layout.total);
            annex.rows = int(lines.size());
            annex.tables.push_back(std::move(table));
        } else {
            addParts(annex, window);
        }
        return annex;
    }

private:
    [[nodiscard]] QString caption() const
    {
        const bool own = m_view.definition().window.has_value() || m_view.period().filters;
        return own ? u"（统计时段："_s + periodText(m_view.period()) + u'）' : QString();
    }

    [[nodiscard]] Table head(const QString &caption) const
    {
        Table table;
        table.caption = caption;
        table.widths = m_layout.widths;
        if (table.widths.empty())
            table.widths.assign(size_t(m_layout.columns.size()), 10);
        table.header = headRows(m_layout.header, int(m_layout.columns.size()));
        return table;
    }

    [[nodiscard]] Align alignOf(const QString &column) const
    {
        const LedgerColumn *known = m_view.definition().column(column);
        const bool name = known && (known->type == LedgerType::Website || known->type == LedgerType::Subject);
        return name ? Align::Left : Align::Center;
    }

    void addLines(Table &table, const std::vector<const LedgerLine *> &lines) const
    {
        for (const LedgerLine *line : lines) {
            TableRow row;
            for (const QString &column : m_layout.columns) {
                if (column == u"#")
                    row.push_back(number(qint64(table.rows.size() + 1)));
                else
                    row.push_back(words(m_view.printed(*line, m_view.place(column)), alignOf(column)));
            }
            table.rows.push_back(std::move(row));
        }
    }

    /// The label stands over the columns before the first sum.
    void addTotal(Table &table, const LedgerLine &sum, const QString &label, bool whole = true) const
    {
        TableRow row;
        bool labelled = false;
        for (const QString &column : m_layout.columns) {
            const int place = column == u"#" ? -1 : m_view.place(column);
            const bool empty = place < 0 || std::holds_alternative<std::monostate>(sum.cells[size_t(place)]);
            if (!empty) {
                labelled = true;
                row.push_back(number(m_view.printed(sum, place), factOf(column, whole)));
                continue;
            }
            TableCell cell;
            if (!labelled && row.empty()) {
                cell = words(label);
            } else if (!labelled) {
                ++row.front().columnSpan;
                cell.covered = true;
            } else {
                cell = words(u"—"_s); // a measure that cannot be added up
            }
            row.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
        table.totalRow = true;
    }

    /// The whole ledger's figure of the same name, where the total is over all rows.
    [[nodiscard]] QString factOf(const QString &column, bool overAll) const
    {
        const bool whole = overAll && m_layout.where.empty();
        const LedgerNumber *figure = whole ? m_view.whole().number(column) : nullptr;
        if (!figure)
            return {};
        const LedgerFigure *ofRow = m_view.definition().rowFigure(column);
        const QString decimals =
            ofRow && ofRow->decimals ? u'_' + QString::number(*ofRow->decimals) : QString();
        return u"ledgers."_s + m_view.definition().id + u'.' + column + decimals;
    }

    void addParts(Annex &annex, const QString &window) const
    {
        std::vector<const LedgerLine *> all;
        std::vector<std::pair<QString, LedgerLine>> sums;
        for (const LedgerPart &part : m_layout.parts) {
            LedgerWhere where = m_layout.where;
            where.insert(where.end(), part.where.begin(), part.where.end());
            const auto lines = m_view.pick(where, m_layout.sort);
            if (lines.empty())
                continue;
            Table table = head(part.caption + window);
            addLines(table, lines);
            if (!m_layout.total.isEmpty())
                addTotal(table, m_view.total(lines), m_layout.total, false);
            sums.emplace_back(part.caption.section(u'、', 1), m_view.total(lines));
            all.insert(all.end(), lines.begin(), lines.end());
            annex.tables.push_back(std::move(table));
        }
        annex.rows = int(all.size());
        if (sums.size() > 1 && !m_layout.total.isEmpty())
            annex.tables.push_back(summary(sums, m_view.total(all)));
    }

    /// The parts' totals as rows of one more table, so that they visibly add up.
    [[nodiscard]] Table summary(const std::vector<std::pair<QString, LedgerLine>> &sums,
                                const LedgerLine &all) const
    {
        Table table = head(chineseNumber(int(sums.size()) + 1) + u"、合计"_s);
        for (const auto &[name, sum] : sums) {
            addTotal(table, sum, name, false);
            TableRow &row = table.rows.back();
            const bool named = row.size() > 1 && row[1].covered;
            for (TableCell &cell : row)
                if (cell.covered)
                    cell = TableCell();
            row.front() = named ? number(qint64(table.rows.size())) : words(name);
            if (named)
                row[1] = words(name);
        }
        addTotal(table, all, m_layout.total);
        return table;
    }

    void addGroup(Annex &annex, const QString &window) const
    {
        Table table = head(window);
        for (const LedgerGroup &group : m_view.definition().groups) {
            if (group.id != m_layout.group)
                continue;
            const QString path = u"ledgers."_s + m_view.definition().id + u'.' + group.id + u'.';
            for (const LedgerUnit &unit : m_view.units(group))
                if (unit.rows > 0)
                    table.rows.push_back(
                        unitRow(unit, qint64(table.rows.size() + 1), path + memberName(unit.id)));
        }
        annex.rows = int(table.rows.size());
        if (!m_layout.total.isEmpty()) {
            TableRow row = unitRow(m_view.whole(), 0, u"ledgers."_s + m_view.definition().id);
            row.front() = words(m_layout.total);
            if (row.size() > 1 && m_layout.columns.value(1) == u"name") {
                row.front().columnSpan = 2;
                row[1] = TableCell();
                row[1].covered = true;
            }
            table.rows.push_back(std::move(row));
            table.totalRow = true;
        }
        annex.tables.push_back(std::move(table));
    }

    [[nodiscard]] TableRow unitRow(const LedgerUnit &unit, qint64 index, const QString &path) const
    {
        TableRow row;
        for (const QString &column : m_layout.columns) {
            if (column == u"#")
                row.push_back(number(index));
            else if (column == u"name")
                row.push_back(words(unit.name));
            else if (const LedgerNumber *figure = unit.number(column))
                row.push_back(number(figure->text(), path + u'.' + column));
        }
        return row;
    }

    const LedgerView &m_view;
    const LedgerAnnex &m_layout;
};

} // namespace

Annex ledgerAnnex(const LedgerView &view, const LedgerAnnex &layout)
{
    return LedgerTable(view, layout).build();
}

} // namespace xw::notice
