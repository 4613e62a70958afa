#include "storage/commit/committer.h"

#include "domain/audit_chain.h"
#include "domain/transaction.h"
#include "storage/commit/conflict.h"
#include "storage/sql/write_parts.h"

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

Error cancelled()
{
    return {
        ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("xw", "Cancelled: nothing was written"), {}}, {}, {}, {}};
}

/// A transaction that a source feeds is a long one.
class LongWriting
{
public:
    LongWriting(Connection &connection, const Transaction &transaction)
        : m_connection(transaction.source ? &connection : nullptr)
    {
        if (m_connection)
            m_connection->dialect().beforeLongWriting(*m_connection);
    }
    ~LongWriting()
    {
        if (m_connection)
            m_connection->dialect().afterLongWriting(*m_connection);
    }
    Q_DISABLE_COPY_MOVE(LongWriting)

private:
    Connection *m_connection;
};

} // namespace

Result<qint64> Committer::commit(const Transaction &transaction, Job *job)
{
    const LongWriting longWriting(m_connection, transaction);
    return m_connection.transaction(m_connection.dialect().beginWriting(), [&]() -> Result<qint64> {
        const Result<AuditEntry> last = m_audit.last();
        if (!last)
            return tl::unexpected(last.error());
        if (transaction.alone && transaction.basedOn && last->sequence != *transaction.basedOn)
            return tl::unexpected(historyMoved(m_connection.where()));
        if (!transaction.id.isEmpty()) {
            const Result<bool> known = m_audit.hasId(transaction.subject, transaction.id);
            if (!known || *known)
                return tl::unexpected(known ? writtenBefore(m_connection.where()) : known.error());
        }
        m_basedOn = transaction.basedOn;
        m_isOvertaken = false;
        m_entry = last->sequence + 1;
        m_contents = RowDigest::fromBytes(last->contents);
        const Result<qint64> written = writeAll(transaction, job);
        if (!written)
            return tl::unexpected(written.error());
        if (*written == 0 && transaction.source)
            return last->sequence; // it brought nothing
        if (transaction.endsSampleOf)
            if (const Result<void> ended = endSample(transaction.round); !ended)
                return tl::unexpected(ended.error());
        const AuditEntry entry = nextEntry(*last, transaction, m_contents.bytes());
        if (const Result<void> chained = m_audit.append(entry); !chained)
            return tl::unexpected(chained.error());
        if (const QString told = m_connection.dialect().announcement(entry.sequence); !told.isEmpty())
            if (const Result<void> announced = m_connection.execute(told); !announced)
                return tl::unexpected(announced.error());
        if (const Result<void> may = m_mayCommit(); !may)
            return tl::unexpected(may.error());
        return entry.sequence;
    });
}

Result<qint64> Committer::writeAll(const Transaction &transaction, Job *job)
{
    if (job)
        job->setTotal(qint64(transaction.writes.size()));
    const Result<qint64> lastSubject = m_connection.firstNumber(u"subject.last"_s);
    if (!lastSubject)
        return tl::unexpected(lastSubject.error());
    WriteParts parts(transaction, m_entry, *lastSubject);
    qint64 written = 0;
    for (;;) {
        const Result<const WritePart *> part = parts.next();
        if (!part)
            return tl::unexpected(part.error());
        if (job && job->isCancelled())
            return tl::unexpected(cancelled());
        if (!*part)
            return written;
        if (Result<void> done = writePart((*part)->first, (*part)->prepared); !done)
            return tl::unexpected(done.error());
        written += qint64((*part)->count);
        if (job)
            job->setDone(written);
    }
}

Result<void> Committer::writePart(const Write *first, const std::vector<PreparedWrite> &part)
{
    for (const PreparedWrite &prepared : part) {
        if (Result<void> written =
                prepared.writes > 1 ? writeGroup(first, prepared) : writeOne(*first, prepared);
            !written)
            return written;
        first += prepared.writes;
    }
    return {};
}

Result<void> Committer::writeGroup(const Write *first, const PreparedWrite &prepared)
{
    const Result<BulkInsert *> insert = m_connection.bulkInsert(u"subject.insert"_s);
    if (!insert)
        return tl::unexpected(insert.error());
    if (*insert) {
        const Outcome<int> changed = (*insert)->run(prepared.values);
        if (changed) {
            m_contents += prepared.digest;
            return {};
        }
        Error error = m_connection.error(changed.error());
        if (error.code != ErrorCode::Conflict && error.code != ErrorCode::Unsupported)
            return tl::unexpected(std::move(error));
    }
    // One of the rows is refused, so none was written, or they cannot be written at once: one by one, then.
    // It shows which it is.
    std::vector<PreparedWrite> single;
    for (size_t i = 0; i < prepared.writes; ++i) {
        WritePreparer(m_entry, 0).prepare(first + i, first + i + 1, single);
        if (Result<void> written = writeOne(first[i], single.front()); !written)
            return written;
    }
    return {};
}

Result<void> Committer::writeOne(const Write &write, const PreparedWrite &prepared)
{
    Result<void> written = std::visit(
        [&](const auto &row) -> Result<void> {
            using Row = std::decay_t<decltype(row)>;
            if constexpr (std::is_same_v<Row, Blob>)
                return writeBlob(prepared);
            else
                return writeDigested(tableOf<Row>, write.index(), prepared);
        },
        write);
    if (!written && !m_isOvertaken)
        return tl::unexpected(explained(std::move(written.error()), write));
    return written;
}

Result<void> Committer::writeDigested(Table table, size_t index, const PreparedWrite &prepared)
{
    const Result<Statements *> ready = statements(table, index);
    if (!ready)
        return tl::unexpected(ready.error());
    const auto [insert, update, digest] = **ready;
    const Result<bool> there = prepared.isNew ? false : isThere(*digest, table, prepared.values);
    if (!there)
        return tl::unexpected(there.error());
    const Outcome<int> changed = (*there ? update : insert)->run(prepared.values);
    if (!changed)
        return tl::unexpected(m_connection.error(changed.error()));
    if (*changed == 0)
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "Another record has this number already"), {}},
                       m_connection.where(),
                       {QT_TRANSLATE_NOOP("xw", "Read the workspace again and repeat the change"), {}});
    m_contents += prepared.digest;
    return {};
}

Result<bool> Committer::isThere(Statement &digest, Table table, const RowBuffer &values)
{
    m_key.clear();
    for (int i = 0; i < table.keyColumns; ++i)
        m_key.addFrom(values, i);
    if (const Outcome<void> started = digest.start(m_key); !started)
        return tl::unexpected(m_connection.error(started.error()));
    const Outcome<bool> found = digest.next();
    if (!found)
        return tl::unexpected(m_connection.error(found.error()));
    if (*found) {
        m_contents -= RowDigest::fromBytes(digest.bytes(0)); // the row that is about to be replaced
        m_isOvertaken = isOvertakenBy(digest.number(1));
    }
    digest.finish();
    if (m_isOvertaken)
        return tl::unexpected(historyMoved(m_connection.where()));
    return *found;
}

bool Committer::isOvertakenBy(qint64 entry) const
{
    return m_basedOn && entry > *m_basedOn && entry != m_entry;
}

Result<void> Committer::writeBlob(const PreparedWrite &prepared)
{
    if (prepared.damaged)
        return failure(ErrorCode::Damaged,
                       {QT_TRANSLATE_NOOP("xw", "The evidence is not what its digest says"), {}},
                       m_connection.where(), {QT_TRANSLATE_NOOP("xw", "Take the evidence again"), {}});
    return m_connection.run(u"blob.put"_s, prepared.values).map([](int) {});
}

Result<void> Committer::endSample(RoundId round)
{
    RowBuffer values;
    values.addNumber(round.value());
    const Result<qint64> phase = m_connection.firstNumber(u"round.phase"_s, values);
    if (!phase)
        return tl::unexpected(phase.error());
    if (RoundPhase(*phase) == RoundPhase::Signed)
        return tl::unexpected(roundIsSigned(m_connection.where()));
    // The members that stay were written just now and bear this entry.
    values.addNumber(m_entry);
    const Result<void> read =
        m_connection.read(u"sample.leaving"_s, values, [this](const Statement &row) -> Result<void> {
            m_contents -= RowDigest::fromBytes(row.bytes(0));
            if (isOvertakenBy(row.number(1)))
                return tl::unexpected(historyMoved(m_connection.where()));
            return {};
        });
    if (!read)
        return read;
    if (const Result<int> noted = m_connection.run(u"sample.ended"_s, values); !noted)
        return tl::unexpected(noted.error());
    return m_connection.run(u"sample.leave"_s, values).map([](int) {});
}

Result<Committer::Statements *> Committer::statements(Table table, size_t index)
{
    Statements &known = m_statements[index];
    if (known.digest)
        return &known;
    Statements ready;
    for (const auto &[statement, suffix] : {std::pair{&ready.insert, u".insert"_s},
                                            {&ready.update, u".update"_s},
                                            {&ready.digest, u".seal"_s}}) {
        const Result<Statement *> prepared = m_connection.statement(QLatin1String(table.name) + suffix);
        if (!prepared)
            return tl::unexpected(prepared.error());
        *statement = *prepared;
    }
    known = ready;
    return &known;
}

} // namespace xw::storage
