#include "workspace/import_ledger.h"

#include "workspace/import/import_run.h"
#include "workspace/import/ledger_sums.h"
#include "workspace/import/total_words.h"

#include "domain/ledger_row.h"
#include "tables/cell_cleaning.h"
#include "tables/said.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

class LedgerImport final : public ImportRun
{
public:
    LedgerImport(const ImportInput &input, const LedgerDefinition &definition)
        : ImportRun(input), m_definition(definition)
    {
        for (const LedgerColumn &ledgerColumn : definition.columns) {
            m_columns.emplace_back(&ledgerColumn, column(ledgerColumn.id));
            if (ledgerColumn.type == LedgerType::Integer)
                m_counts << ledgerColumn.id;
        }
        for (const LedgerRow &row : input.state.ledger(definition.id))
            m_known.insert(row.key, row.values);
    }

protected:
    void planRow() override
    {
        if (isTotal())
            return leaveOutTotal();
        LedgerRow row{m_definition.id, in.state.round().id, {}, {}};
        for (const auto &[ledgerColumn, place] : m_columns)
            readCell(*ledgerColumn, place, row.values);
        for (const auto &[header, place] : unknownColumns())
            if (const QString &value = cell(place); !value.isEmpty())
                row.values.insert(header, value);
        if (isRejected())
            return;
        row.key = keyOf(row.values);
        int &other = m_rows[row.key];
        if (other > 0)
            return reject(keyPlace(), {QT_TRANSLATE_NOOP("xw", "The same as in row %1: %2"),
                                       {in.table.rowName(other), cell(keyPlace())}});
        other = rowNumber();
        if (m_counts.isEmpty())
            return put(std::move(row));
        CountedRow counted{cell(keyPlace()), {}};
        for (const QString &id : m_counts)
            counted.counts.push_back(row.values.value(id).toInteger());
        m_counted.push_back(std::move(counted));
        m_waiting.push_back({std::move(row), rowNumber()});
    }

    /// Which rows sum up others shows only when all are there.
    void finish() override
    {
        for (size_t i = 0; i < m_waiting.size(); ++i) {
            const QString &first = m_counted[i].first;
            const std::optional<SummedRows> summed =
                m_waiting.size() <= mostCompared ? rowsSummedBy(m_counted, i) : std::nullopt;
            const bool isWhole =
                !first.isEmpty() && meansWhole(first, in.state.round().province) && m_waiting.size() > 1;
            if (isWhole || (summed && summed->isSure)) {
                ++plan.leftOut;
                tellOf(i, {QT_TRANSLATE_NOOP("xw", "This row sums up others: it is left out"), {}});
                continue;
            }
            if (summed)
                tellOf(i, {QT_TRANSLATE_NOOP("xw", "Its numbers are the sum of rows %1 to %2: it is counted "
                                                   "beside them. If it sums them up, take it out"),
                           {in.table.rowName(m_waiting[summed->first].number),
                            in.table.rowName(m_waiting[summed->last].number)}});
            put(std::move(m_waiting[i].row));
        }
        m_waiting.clear();
        m_counted.clear();
    }

private:
    struct WaitingRow {
        LedgerRow row;
        int number;
    };
    static constexpr size_t mostCompared = 20'000; ///< longer ledgers are lists of cases, not tables of sums

    void tellOf(size_t waiting, Message message)
    {
        const int place = keyPlace();
        plan.problems.push_back({m_waiting[waiting].number,
                                 place < 0 ? QString() : in.table.headers.value(place),
                                 m_counted[waiting].first, std::move(message), false});
    }

    void put(LedgerRow &&row)
    {
        const auto known = m_known.constFind(row.key);
        if (known != m_known.cend() && *known == row.values) {
            ++plan.unchanged;
            return;
        }
        ++(known == m_known.cend() ? plan.added : plan.updated);
        plan.writes.push_back(std::move(row));
    }

    void readCell(const LedgerColumn &ledgerColumn, int place, QJsonObject &values)
    {
        const QString &text = cell(place);
        const bool isNothing = ledgerColumn.type != LedgerType::Boolean && tables::isChineseForNothing(text);
        if (isNothing)
            warn(place, tables::said::standsForNothing());
        if (text.isEmpty() || isNothing) {
            if (ledgerColumn.required)
                reject(place, {QT_TRANSLATE_NOOP("xw", "%1 is missing"), {ledgerColumn.name}});
            return; // an empty cell is no member: “not known” stays apart from nought
        }
        const bool names =
            ledgerColumn.type == LedgerType::Website || ledgerColumn.type == LedgerType::Subject;
        const auto value = readLedgerCell(ledgerColumn, text);
        if (!value)
            return reject(place, value.error().summary);
        const qsizetype point = text.indexOf(u'.');
        if (ledgerColumn.type == LedgerType::Decimal && point >= 0 &&
            value->toString().size() - value->toString().indexOf(u'.') < text.size() - point)
            warn(place, {QT_TRANSLATE_NOOP("xw", "Rounded to three decimals: %1"), {value->toString()}});
        if (names && !in.state.find(value->toString()))
            warn(place, {QT_TRANSLATE_NOOP(
                             "xw", "Nothing in the register has this code: the row counts, without a name"),
                         {}});
        values.insert(ledgerColumn.id, *value);
    }

    QString keyOf(const QJsonObject &values) const
    {
        return m_definition.key.isEmpty() ? numberedKey(rowNumber()) : ledgerKey(m_definition, values);
    }

    int keyPlace() const { return m_definition.key.isEmpty() ? -1 : column(m_definition.key.first()); }

    const LedgerDefinition &m_definition;
    std::vector<std::pair<const LedgerColumn *, int>> m_columns;
    QHash<QString, QJsonObject> m_known;
    QHash<QString, int> m_rows;
    QStringList m_counts; ///< columns of whole numbers
    std::vector<WaitingRow> m_waiting;
    std::vector<CountedRow> m_counted; ///< of the same rows
};

} // namespace

ImportKind ledgerKind(const LedgerDefinition &definition)
{
    ImportKind kind{definition.id, definition.name, {}, {}};
    for (const LedgerColumn &column : definition.columns)
        kind.columns.push_back({column.id, column.name, column.aliases, column.required});
    kind.planner = [definition](const ImportInput &input) -> Result<std::unique_ptr<ImportRun>> {
        return std::make_unique<LedgerImport>(input, definition);
    };
    return kind;
}

} // namespace xw
