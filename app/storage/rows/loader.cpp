#include "storage/rows/loader.h"

#include "storage/rows/rows.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

/// Appends every row that a statement gives.
template <class Row, class Reader>
Result<void> readInto(std::vector<Row> &rows, Connection &connection, const QString &statement,
                      const RowBuffer &values, Reader reader)
{
    return connection.read(statement, values, [&](const Statement &row) -> Result<void> {
        rows.push_back(reader(row));
        return {};
    });
}

template <class Row>
Result<void> readInto(std::vector<Row> &rows, Connection &connection, const QString &statement,
                      const RowBuffer &values = {})
{
    return readInto(rows, connection, statement, values, decode<Row>);
}

Result<void> readSequence(qint64 &sequence, Connection &connection)
{
    return connection.firstNumber(u"audit.sequence"_s).map([&sequence](qint64 last) { sequence = last; });
}

/// Runs the steps until one fails.
template <class... Steps>
Result<void> inTurn(Steps... steps)
{
    Result<void> done;
    ((done = steps()) && ...);
    return done;
}

/// Reads one state of whole tables.
template <class Work>
auto readThrough(Connection &connection, Work work)
{
    connection.dialect().beforeLongReading(connection);
    auto all = connection.transaction(connection.dialect().beginReading(), std::move(work));
    connection.dialect().afterLongReading(connection);
    return all;
}

} // namespace

Result<RegisterSnapshot> loadRegister(Connection &connection)
{
    return readThrough(connection, [&]() -> Result<RegisterSnapshot> {
        RegisterSnapshot all;
        const Result<void> read = inTurn(
            [&] { return readInto(all.regions, connection, u"load.regions"_s); },
            [&] {
                // Ids are given one after the other, so the last one says how much room the register takes.
                return connection.firstNumber(u"subject.last"_s).map([&all](qint64 last) {
                    all.subjects.reserve(size_t(std::min<qint64>(last, 1'000'000)));
                });
            },
            [&] { return readInto(all.subjects, connection, u"load.subjects"_s, {}, SubjectReader()); },
            [&] { return readInto(all.rounds, connection, u"load.rounds"_s); },
            [&] { return readInto(all.pastTotals, connection, u"load.past_totals"_s); },
            [&] { return readInto(all.pastVerdicts, connection, u"load.past_verdicts"_s); },
            [&] { return readInto(all.successions, connection, u"load.successions"_s); },
            [&] { return readInto(all.documents, connection, u"load.documents"_s); },
            [&] { return readInto(all.cases, connection, u"load.rectifications"_s); },
            [&] { return readInto(all.caseEvents, connection, u"load.rectification_events"_s); },
            [&] { return readInto(all.returnedAnswers, connection, u"load.returned_answers"_s); },
            [&] {
                return connection.read(u"load.last_ids"_s, {}, [&all](const Statement &last) -> Result<void> {
                    all.lastFinding = FindingId(last.number(0));
                    all.lastEvidence = EvidenceId(last.number(1));
                    all.lastReview = ReviewId(last.number(2));
                    return {};
                });
            },
            [&] { return readSequence(all.sequence, connection); });
        if (!read)
            return tl::unexpected(read.error());
        return all;
    });
}

Result<RoundSnapshot> loadRound(Connection &connection, RoundId round)
{
    return readThrough(connection, [&]() -> Result<RoundSnapshot> {
        RowBuffer id;
        id.addNumber(round.value());
        bool exists = false;
        RoundSnapshot work;
        const Result<void> read = inTurn(
            [&] {
                return connection.read(u"load.round_exists"_s, id,
                                       [&exists](const Statement &) -> Result<void> {
                                           exists = true;
                                           return {};
                                       });
            },
            [&] { return readInto(work.findings, connection, u"load.findings"_s, id); },
            [&] { return readInto(work.inspections, connection, u"load.inspections"_s, id); },
            [&] { return readInto(work.evidence, connection, u"load.evidence"_s, id); },
            [&] { return readInto(work.sample, connection, u"load.sample"_s, id); },
            [&] { return readInto(work.ledgerRows, connection, u"load.ledger_rows"_s, id); },
            [&] { return readInto(work.reviews, connection, u"load.reviews"_s, id); },
            [&] { return readSequence(work.sequence, connection); });
        if (!read)
            return tl::unexpected(read.error());
        if (!exists)
            return failure(ErrorCode::NotFound,
                           {QT_TRANSLATE_NOOP("xw", "There is no such round in this workspace"), {}},
                           connection.where(),
                           {QT_TRANSLATE_NOOP("xw", "Choose one of its rounds, or open a new one"), {}});
        return work;
    });
}

Result<QByteArray> loadBlob(Connection &connection, const QByteArray &sha256)
{
    RowBuffer key;
    key.addBytes(sha256);
    std::optional<QByteArray> bytes;
    const Result<void> read =
        connection.read(u"blob.bytes"_s, key, [&bytes](const Statement &row) -> Result<void> {
            bytes = row.bytes(0);
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    const QString name = QString::fromLatin1(sha256.toHex());
    if (!bytes)
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("xw", "The workspace does not hold the evidence %1"), {name}},
                       connection.where(), {QT_TRANSLATE_NOOP("xw", "Read the workspace again"), {}});
    if (QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != sha256)
        return failure(ErrorCode::Damaged,
                       {QT_TRANSLATE_NOOP("xw", "The evidence %1 was changed after it was taken"), {name}},
                       connection.where(),
                       {QT_TRANSLATE_NOOP(
                            "xw", "Restore it from a backup; the check of the workspace lists what is wrong"),
                        {}});
    return *bytes;
}

} // namespace xw::storage
