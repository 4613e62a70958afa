#include "storage/commit/office_copy.h"

#include "storage/commit/audit_log.h"
#include "storage/commit/row_batch.h"
#include "storage/rows/rows.h"
#include "storage/sqlite/workspace_file.h"

#include <QFile>
#include <QFileInfo>
#include <filesystem>
#include <string_view>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

class OfficeCopyUpdate
{
public:
    OfficeCopyUpdate(Connection &from, Connection &to, const Job *job) : m_from(from), m_to(to), m_job(job) {}

    Result<qint64> run()
    {
        const Result<AuditEntry> newest = AuditLog(m_from).last(), known = AuditLog(m_to).last();
        if (!newest || !known)
            return tl::unexpected(!newest ? newest.error() : known.error());
        if (newest->sequence == known->sequence && newest->hash == known->hash)
            return 0;
        m_since = known->sequence;
        m_contents = RowDigest::fromBytes(known->contents);
        Result<void> done = isSameHistory(*known);
        if (done && m_since > 0)
            done = endSamples();
        // Rounds come last: rows of a signed one are not written any more. References are held at the end.
        for (const Table &table : sealedTables)
            if (done && std::string_view(table.name) != tableOf<Round>.name)
                done = takeRows(table);
        if (done)
            done = m_to.run(u"blob.hollow"_s).map([](int) {});
        if (done)
            done = takeRows(tableOf<Round>);
        if (done)
            done = AuditLog(m_to).append(*newest);
        if (!done)
            return tl::unexpected(done.error());
        if (m_contents != RowDigest::fromBytes(newest->contents))
            return tl::unexpected(isAnother());
        return m_rows;
    }

private:
    [[nodiscard]] Error isAnother() const
    {
        return {ErrorCode::Damaged,
                {QT_TRANSLATE_NOOP("xw", "The copy on this computer is not of this office"), {}},
                {},
                m_to.where(),
                {}};
    }
    Result<void> isSameHistory(const AuditEntry &known)
    {
        if (known.sequence == 0)
            return {};
        RowBuffer values;
        values.addNumber(known.sequence);
        values.addBytes(known.hash);
        const Result<qint64> there = m_from.firstNumber(u"audit.is_there"_s, values);
        if (!there)
            return tl::unexpected(there.error());
        return *there > 0 ? Result<void>() : tl::unexpected(isAnother());
    }
    /// Members that stayed in a sample that was drawn anew bear an entry that is new here, and come again.
    Result<void> endSamples()
    {
        RowBuffer since;
        since.addNumber(m_since);
        return m_from.read(u"sample_end.since"_s, since, [this](const Statement &round) -> Result<void> {
            RowBuffer leaving;
            leaving.addNumber(round.number(0));
            leaving.addNumber(0); // no entry: all of them
            const Result<void> read =
                m_to.read(u"sample.leaving"_s, leaving, [this](const Statement &row) -> Result<void> {
                    m_contents -= RowDigest::fromBytes(row.bytes(0));
                    return {};
                });
            if (!read)
                return read;
            return m_to.run(u"sample.leave"_s, leaving).map([](int) {});
        });
    }
    Result<void> takeRows(const Table &table)
    {
        return m_since > 0 ? takeNewRows(table) : takeAllRows(QString::fromLatin1(table.name));
    }
    Result<void> takeAllRows(const QString &name)
    {
        RowBatch batch(m_to, name + u".insert"_s);
        const Result<void> read = m_from.read(name + u".all"_s, {}, [&](const Statement &row) {
            return taken(row).and_then([&] { return batch.add(row); });
        });
        return read ? batch.finish() : read;
    }
    Result<void> takeNewRows(const Table &table)
    {
        const QString name = QString::fromLatin1(table.name);
        const Result<Statement *> insert = m_to.statement(name + u".insert"_s),
                                  update = m_to.statement(name + u".update"_s),
                                  seal = m_to.statement(name + u".seal"_s);
        for (const auto *statement : {&insert, &update, &seal})
            if (!*statement)
                return tl::unexpected(statement->error());
        RowBuffer since, values, key;
        since.addNumber(m_since);
        return m_from.read(name + u".newer"_s, since, [&](const Statement &row) -> Result<void> {
            if (const Result<void> may = taken(row); !may)
                return may;
            values.clear();
            for (int column = 0; column < row.columns(); ++column)
                row.copy(column, values);
            key.clear();
            for (int column = 0; column < table.keyColumns; ++column)
                key.addFrom(values, column);
            const Result<bool> there = leavesItsPlace(**seal, key);
            if (!there)
                return tl::unexpected(there.error());
            if (const Outcome<int> written = (*there ? *update : *insert)->run(values); !written)
                return tl::unexpected(m_to.error(written.error()));
            return {};
        });
    }
    Result<void> taken(const Statement &row)
    {
        if (m_job && m_job->isCancelled())
            return failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("xw", "Cancelled"), {}});
        m_contents += RowDigest::fromBytes(row.bytes(row.columns() - 1));
        ++m_rows;
        return {};
    }
    /// Whether a row of this key is there, which is about to be replaced.
    Result<bool> leavesItsPlace(Statement &seal, const RowBuffer &key)
    {
        if (const Outcome<void> started = seal.start(key); !started)
            return tl::unexpected(m_to.error(started.error()));
        const Outcome<bool> found = seal.next();
        if (!found)
            return tl::unexpected(m_to.error(found.error()));
        if (*found)
            m_contents -= RowDigest::fromBytes(seal.bytes(0));
        seal.finish();
        return *found;
    }

    Connection &m_from;
    Connection &m_to;
    const Job *m_job;
    RowDigest m_contents;
    qint64 m_since = 0;
    qint64 m_rows = 0;
};

Result<qint64> update(Connection &from, Connection &to, bool isNew, const Job *job)
{
    const QString begin = isNew ? from.dialect().beginReading() : from.dialect().beginReadingChanges();
    return from.transaction(begin, [&] {
        return to.transaction(to.dialect().beginWriting(),
                              [&] { return OfficeCopyUpdate(from, to, job).run(); });
    });
}

Result<void> moveOver(const QString &from, const QString &to)
{
    std::error_code fault;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), fault);
    if (!fault)
        return {};
    return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "%1 cannot be written"), {to}}, to,
                   {QT_TRANSLATE_NOOP("xw", "Check that the folder can be written to and has room"), {}});
}

} // namespace

void removeOfficeCopy(const QString &file)
{
    for (const char16_t *suffix : {u"", u"-wal", u"-shm", u".lock"})
        QFile::remove(file + QString::fromUtf16(suffix));
}

Result<qint64> updateOfficeCopy(Connection &from, const QString &file, const Job *job)
{
    if (QFileInfo::exists(file)) {
        const Result<WorkspaceFile> known = openWorkspaceFile(file, OpenMode::Existing, {});
        if (!known && known.error().code == ErrorCode::Conflict)
            return tl::unexpected(known.error());
        const Result<qint64> updated = known ? update(from, *known->connection, false, job)
                                             : Result<qint64>(tl::unexpected(known.error()));
        if (updated || updated.error().code == ErrorCode::Network ||
            updated.error().code == ErrorCode::Cancelled)
            return updated;
    }
    const QString part = file + u".part"_s;
    removeOfficeCopy(part);
    Result<qint64> made = 0;
    {
        const Result<WorkspaceFile> anew = openWorkspaceFile(part, OpenMode::Create, {});
        made =
            anew ? update(from, *anew->connection, true, job) : Result<qint64>(tl::unexpected(anew.error()));
    }
    const Result<void> moved = made ? moveOver(part, file) : tl::unexpected(made.error());
    if (moved)
        return made;
    removeOfficeCopy(part);
    return tl::unexpected(moved.error());
}

} // namespace xw::storage
