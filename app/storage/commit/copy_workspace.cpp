#include "storage/commit/copy_workspace.h"

#include "storage/commit/audit_log.h"
#include "storage/commit/row_batch.h"
#include "storage/rows/rows.h"
#include "storage/sqlite/workspace_file.h"

#include <QFileInfo>
#include <string_view>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

class WorkspaceCopy
{
public:
    WorkspaceCopy(Connection &from, Connection &to) : m_from(from), m_to(to) {}

    Result<qint64> run()
    {
        // Rounds come last: rows of a signed one are not written any more. References are held at the end.
        for (const Table &table : sealedTables)
            if (std::string_view(table.name) != tableOf<Round>.name)
                if (const Result<void> done = sealedRows(table); !done)
                    return tl::unexpected(done.error());
        const auto plain = {std::pair{u"blob.all"_s, u"blob.put"_s},
                            {u"audit.all"_s, u"audit.put"_s},
                            {u"sample_end.all"_s, u"sample.ended"_s},
                            {u"measurement.all"_s, u"measurement.put"_s}};
        for (const auto &[all, put] : plain)
            if (const Result<void> done = rows(all, put, false); !done)
                return tl::unexpected(done.error());
        if (const Result<void> done = sealedRows(tableOf<Round>); !done)
            return tl::unexpected(done.error());
        const Result<AuditEntry> last = AuditLog(m_to).last();
        if (!last)
            return tl::unexpected(last.error());
        if (m_contents != RowDigest::fromBytes(last->contents))
            return failure(ErrorCode::Damaged,
                           {QT_TRANSLATE_NOOP("xw", "The rows are not all that the newest audit entry says: "
                                                    "nothing was copied"),
                            {}},
                           m_from.where(),
                           {QT_TRANSLATE_NOOP("xw", "See what is wrong with xunwangctl doctor"), {}});
        return m_rows;
    }

private:
    Result<void> sealedRows(const Table &table)
    {
        const QString name = QString::fromLatin1(table.name);
        return rows(name + u".all"_s, name + u".insert"_s, true);
    }

    Result<void> rows(const QString &all, const QString &put, bool isSealed)
    {
        RowBatch batch(m_to, put);
        const Result<void> read = m_from.read(all, {}, [&](const Statement &row) -> Result<void> {
            if (isSealed)
                m_contents += RowDigest::fromBytes(row.bytes(row.columns() - 1));
            ++m_rows;
            return batch.add(row);
        });
        return read ? batch.finish() : read;
    }

    Connection &m_from;
    Connection &m_to;
    RowDigest m_contents;
    qint64 m_rows = 0;
};

} // namespace

Result<qint64> copyWorkspace(Connection &from, Connection &to)
{
    return from.transaction(from.dialect().beginReading(), [&] {
        return to.transaction(to.dialect().beginWriting(), [&]() -> Result<qint64> {
            const Result<qint64> there = to.firstNumber(u"audit.sequence"_s);
            if (!there)
                return tl::unexpected(there.error());
            if (*there > 0)
                return failure(ErrorCode::Conflict,
                               {QT_TRANSLATE_NOOP("xw", "There is work in it already"), {}}, to.where(),
                               {QT_TRANSLATE_NOOP("xw", "Import into an empty one"), {}});
            return WorkspaceCopy(from, to).run();
        });
    });
}

Result<qint64> exportWorkspace(Connection &from, const QString &target)
{
    Result<qint64> copied = 0;
    {
        Result<WorkspaceFile> file = openWorkspaceFile(target, OpenMode::Create, {});
        if (!file)
            return tl::unexpected(file.error());
        copied = copyWorkspace(from, *file->connection);
    }
    if (!copied) {
        QFile::remove(target); // made here, and holds nothing
        return copied;
    }
    return QFileInfo(target).size();
}

} // namespace xw::storage
