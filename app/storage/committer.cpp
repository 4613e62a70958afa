#include "storage/committer.h"

#include "domain/audit_chain.h"
#include "storage/conflict.h"

#include <QCryptographicHash>
#include <future>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

constexpr size_t chunkSize = 2048;

Error cancelled()
{
    return {
        ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("xw", "Cancelled: nothing was written"), {}}, {}, {}, {}};
}

} // namespace

Result<qint64> Committer::commit(const Transaction &transaction, Job *job)
{
    return m_connection.transaction(m_connection.dialect().beginWriting(), [&]() -> Result<qint64> {
        const Result<AuditEntry> last = m_audit.last();
        if (!last)
            return tl::unexpected(last.error());
        m_entry = last->sequence + 1;
        m_contents = Seal::fromBytes(last->contents);
        m_lastSubject.reset();
        if (const Result<void> written = writeAll(transaction.writes, job); !written)
            return tl::unexpected(written.error());
        if (transaction.endsSampleOf)
            if (const Result<void> ended = endSample(transaction.round); !ended)
                return tl::unexpected(ended.error());
        const AuditEntry entry = nextEntry(*last, transaction, m_contents.bytes());
        if (const Result<void> chained = m_audit.append(entry); !chained)
            return tl::unexpected(chained.error());
        return entry.sequence;
    });
}

Result<void> Committer::writeAll(const std::vector<Write> &writes, Job *job)
{
    if (job)
        job->setTotal(qint64(writes.size()));
    std::vector<Prepared> now, next;
    const auto prepareFrom = [&](size_t begin, std::vector<Prepared> &into) {
        prepare(writes.data() + begin, writes.data() + std::min(begin + chunkSize, writes.size()), into);
    };
    prepareFrom(0, now);
    for (size_t begin = 0; begin < writes.size(); begin += chunkSize) {
        // While SQLite takes these rows, a second core encodes and seals the next ones.
        std::future<void> ahead;
        if (begin + chunkSize < writes.size())
            ahead = std::async([&prepareFrom, &next, begin] { prepareFrom(begin + chunkSize, next); });
        if (job && job->isCancelled())
            return tl::unexpected(cancelled());
        for (size_t i = 0; i < now.size(); ++i)
            if (Result<void> written = write(writes[begin + i], now[i]); !written)
                return tl::unexpected(explained(std::move(written.error()), writes[begin + i]));
        if (job)
            job->setDone(qint64(begin + now.size()));
        if (ahead.valid())
            ahead.get();
        std::swap(now, next);
    }
    if (job && job->isCancelled())
        return tl::unexpected(cancelled());
    return {};
}

void Committer::prepare(const Write *first, const Write *last, std::vector<Prepared> &into) const
{
    into.resize(size_t(last - first));
    for (Prepared &prepared : into) {
        prepared.values.clear();
        std::visit(
            [&](const auto &row) {
                using Row = std::decay_t<decltype(row)>;
                if constexpr (std::is_same_v<Row, Blob>) {
                    prepared.damaged =
                        QCryptographicHash::hash(row.bytes, QCryptographicHash::Sha256) != row.sha256;
                    prepared.values.addBytes(row.sha256);
                    prepared.values.addBytes(row.bytes);
                } else {
                    encode(row, prepared.values);
                    prepared.values.addNumber(m_entry);
                    prepared.seal = prepared.values.seal(tableOf<Row>.name);
                    prepared.values.addBytes(prepared.seal.bytes());
                }
            },
            *first++);
    }
}

Result<void> Committer::write(const Write &write, const Prepared &prepared)
{
    return std::visit(
        [&](const auto &row) -> Result<void> {
            using Row = std::decay_t<decltype(row)>;
            if constexpr (std::is_same_v<Row, Blob>) {
                return writeBlob(prepared);
            } else if constexpr (std::is_same_v<Row, Subject>) {
                if (!m_lastSubject) {
                    qint64 newest = 0;
                    const Result<void> read = m_connection.read(
                        u"subject.last"_s, {}, [&newest](const Statement &last) -> Result<void> {
                            newest = last.number(0);
                            return {};
                        });
                    if (!read)
                        return read;
                    m_lastSubject = newest;
                }
                const bool isNew = row.id.value() > *m_lastSubject;
                if (isNew)
                    m_lastSubject = row.id.value();
                return writeSealed(tableOf<Row>, write.index(), isNew, prepared);
            } else {
                return writeSealed(tableOf<Row>, write.index(), false, prepared);
            }
        },
        write);
}

Result<void> Committer::writeSealed(Table table, size_t index, bool isNew, const Prepared &prepared)
{
    const Result<Statements *> ready = statements(table, index);
    if (!ready)
        return tl::unexpected(ready.error());
    const auto [put, seal] = **ready;
    if (!isNew) {
        m_key.clear();
        for (int i = 0; i < table.keyColumns; ++i)
            m_key.addFrom(prepared.values, i);
        if (const Outcome<void> started = seal->start(m_key); !started)
            return tl::unexpected(m_connection.error(started.error()));
        const Outcome<bool> found = seal->next();
        if (!found)
            return tl::unexpected(m_connection.error(found.error()));
        if (*found)
            m_contents -= Seal::fromBytes(seal->bytes(0));
        seal->finish();
    }
    const Outcome<int> changed = put->run(prepared.values);
    if (!changed)
        return tl::unexpected(m_connection.error(changed.error()));
    if (*changed == 0)
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "Another record has this number already"), {}},
                       m_connection.where(),
                       {QT_TRANSLATE_NOOP("xw", "Read the workspace again and repeat the change"), {}});
    m_contents += prepared.seal;
    return {};
}

Result<void> Committer::writeBlob(const Prepared &prepared)
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
    bool isSigned = false;
    Result<void> read =
        m_connection.read(u"round.phase"_s, values, [&isSigned](const Statement &row) -> Result<void> {
            isSigned = RoundPhase(row.integer(0)) == RoundPhase::Signed;
            return {};
        });
    if (!read)
        return read;
    if (isSigned)
        return tl::unexpected(roundIsSigned(m_connection.where()));
    // The members that stay were written just now and bear this entry.
    values.addNumber(m_entry);
    read = m_connection.read(u"sample.leaving"_s, values, [this](const Statement &row) -> Result<void> {
        m_contents -= Seal::fromBytes(row.bytes(0));
        return {};
    });
    if (!read)
        return read;
    return m_connection.run(u"sample.leave"_s, values).map([](int) {});
}

Result<Committer::Statements *> Committer::statements(Table table, size_t index)
{
    Statements &known = m_statements[index];
    if (known.put)
        return &known;
    const QString name = QString::fromLatin1(table.name);
    const Result<Statement *> seal = m_connection.statement(name + u".seal"_s);
    if (!seal)
        return tl::unexpected(seal.error());
    const Result<Statement *> put = m_connection.statement(name + u".put"_s);
    if (!put)
        return tl::unexpected(put.error());
    known = {*put, *seal};
    return &known;
}

} // namespace xw::storage
