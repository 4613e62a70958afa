// What was written since an audit entry: every row bears the entry that wrote it last.
#include "storage/rows/loader.h"
#include "storage/rows/rows.h"

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

template <class Row>
Result<void> readSince(Connection &connection, const RowBuffer &entry, std::vector<Write> &writes)
{
    return connection.read(QLatin1String(tableOf<Row>.name) + ".since"_L1, entry,
                           [&writes](const Statement &row) -> Result<void> {
                               if constexpr (std::is_same_v<Row, Subject>)
                                   writes.emplace_back(SubjectReader()(row));
                               else
                                   writes.emplace_back(decode<Row>(row));
                               return {};
                           });
}

template <class... Rows>
Result<void> readAllSince(Connection &connection, const RowBuffer &entry, std::vector<Write> &writes)
{
    Result<void> done;
    ((done = readSince<Rows>(connection, entry, writes)) && ...);
    return done;
}

} // namespace

Result<Changes> loadChanges(Connection &connection, qint64 sequence)
{
    return connection.transaction(connection.dialect().beginReadingChanges(), [&]() -> Result<Changes> {
        Changes changes;
        RowBuffer entry;
        entry.addNumber(sequence);
        const Result<qint64> last = connection.firstNumber(u"audit.sequence"_s);
        if (!last)
            return tl::unexpected(last.error());
        changes.sequence = *last;
        if (*last <= sequence)
            return changes;
        const Result<void> read =
            readAllSince<Region, Subject, Round, Succession, PastTotal, PastVerdict, Document, Finding,
                         Inspection, Review, Evidence, LedgerRow, SampleMember, RectificationCase, CaseEvent,
                         ReturnedAnswer>(connection, entry, changes.writes);
        if (!read)
            return tl::unexpected(read.error());
        const Result<void> ended =
            connection.read(u"sample_end.since"_s, entry, [&changes](const Statement &row) -> Result<void> {
                changes.endedSamples.emplace_back(row.integer(0));
                return {};
            });
        if (!ended)
            return tl::unexpected(ended.error());
        return changes;
    });
}

} // namespace xw::storage
