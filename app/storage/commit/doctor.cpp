#include "storage/commit/doctor.h"

#include "domain/audit_chain.h"
#include "domain/store.h"
#include "storage/commit/audit_log.h"
#include "storage/rows/rows.h"
#include "storage/sql/migrations.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

Result<void> unlessCancelled(Job *job)
{
    if (job && job->isCancelled())
        return failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("xw", "The check was cancelled"), {}});
    return {};
}

DoctorFinding verdict(const QString &check, const QStringList &faults, const QString &good)
{
    return {check, faults.isEmpty(), faults.isEmpty() ? good : faults.mid(0, 20).join(u"; "_s)};
}

/// Everything that was recorded about rows, to compare with the newest audit entry.
struct Recorded {
    RowDigest contents;
    QStringList faults;
    qint64 rows = 0;
};

class Examination
{
public:
    Examination(Connection &connection, Job *job) : m_connection(connection), m_audit(connection), m_job(job)
    {
    }

    Result<DoctorFinding> schema(const QStringList &expected)
    {
        const Result<int> version = m_connection.dialect().version(m_connection);
        if (!version)
            return tl::unexpected(version.error());
        const Result<QStringList> found = m_connection.dialect().describeSchema(m_connection);
        if (!found)
            return tl::unexpected(found.error());
        QStringList faults;
        if (*version != schemaVersion)
            faults << u"the format is %1, not %2"_s.arg(*version).arg(schemaVersion);
        for (const QString &object : expected)
            if (!found->contains(object))
                faults << u"missing or changed: %1"_s.arg(object.section(u':', 0, 0));
        for (const QString &object : *found)
            if (!expected.contains(object))
                faults << u"not of this program: %1"_s.arg(object.section(u':', 0, 0));
        return verdict(u"schema"_s, faults, u"format %1"_s.arg(*version));
    }

    Result<DoctorFinding> integrity()
    {
        return m_connection.dialect().integrity(m_connection).map([](const QStringList &faults) {
            return verdict(u"integrity"_s, faults, u"every page is in order"_s);
        });
    }

    Result<DoctorFinding> references()
    {
        return m_connection.dialect().danglingReferences(m_connection).map([](const QStringList &faults) {
            return verdict(u"foreign keys"_s, faults, u"every reference leads somewhere"_s);
        });
    }

    Result<DoctorFinding> evidence()
    {
        QStringList faults;
        qint64 count = 0;
        const Result<void> read = m_connection.read(u"blob.all"_s, {}, [&](const Statement &row) {
            ++count;
            const QByteArray name = row.bytes(0);
            if (QCryptographicHash::hash(row.bytes(1), QCryptographicHash::Sha256) != name)
                faults << u"the bytes of %1 were changed"_s.arg(QString::fromLatin1(name.toHex()));
            return unlessCancelled(m_job);
        });
        if (!read)
            return tl::unexpected(read.error());
        return verdict(u"evidence"_s, faults, u"%1 files match their digests"_s.arg(count));
    }

    /// The rows against their digests, and all digests together against what the newest audit entry says.
    Result<DoctorFinding> rows()
    {
        const Result<AuditEntry> last = m_audit.last();
        if (!last)
            return tl::unexpected(last.error());
        Recorded recorded;
        for (const Table &table : sealedTables)
            if (const Result<void> read = tableRows(table, recorded); !read)
                return tl::unexpected(read.error());
        if (recorded.faults.isEmpty() && recorded.contents != RowDigest::fromBytes(last->contents))
            recorded.faults << u"rows were added, removed or put back since audit entry %1: "
                               "they are not all that was recorded"_s.arg(last->sequence);
        return verdict(u"rows"_s, recorded.faults, u"%1 rows are as they were recorded"_s.arg(recorded.rows));
    }

    Result<DoctorFinding> chain()
    {
        ChainCheck check;
        std::optional<QString> broken;
        qint64 entries = 0;
        const Result<void> read = m_audit.each([&](const AuditEntry &entry) {
            ++entries;
            if (const std::optional<QString> fault = check.add(entry); fault && !broken)
                broken = fault;
            return unlessCancelled(m_job);
        });
        if (!read)
            return tl::unexpected(read.error());
        return verdict(u"audit chain"_s, broken ? QStringList{*broken} : QStringList{},
                       u"%1 entries follow each other"_s.arg(entries));
    }

private:
    /// A column that a migration added is part of a seal once it says something.
    static bool isSaid(const Statement &row, int column)
    {
        return !row.isNull(column) && row.utf8(column) != QByteArrayView("0");
    }

    Result<void> tableRows(const Table &table, Recorded &recorded)
    {
        RowBuffer values;
        RowDigester digester;
        return m_connection.read(QLatin1String(table.name) + ".all"_L1, {}, [&](const Statement &row) {
            ++recorded.rows;
            const int digestColumn = row.columns() - 1;
            const int firstLater = digestColumn - 1 - table.laterColumns; // before the entry
            const auto digestOf = [&](bool withLater) {
                values.clear();
                for (int column = 0; column < digestColumn; ++column)
                    if (column < firstLater || column == digestColumn - 1 ||
                        (withLater && isSaid(row, column)))
                        row.copy(column, values);
                return digester.digest(table.name, values.since(0));
            };
            const RowDigest digest = RowDigest::fromBytes(row.bytes(digestColumn));
            recorded.contents += digest;
            if (digestOf(true) != digest && !(table.filledLater && digestOf(false) == digest)) {
                QStringList key;
                for (int column = 0; column < table.keyColumns; ++column)
                    key << row.text(column);
                recorded.faults << u"%1 %2 is not what audit entry %3 recorded"_s.arg(
                    QLatin1String(table.name), key.join(u'/'), row.text(digestColumn - 1));
            }
            return unlessCancelled(m_job);
        });
    }

    Connection &m_connection;
    AuditLog m_audit;
    Job *m_job;
};

} // namespace

Result<std::vector<DoctorFinding>> examine(Connection &connection, const QStringList &expectedSchema,
                                           Job *job)
{
    Examination examination(connection, job);
    using Check = std::pair<const char16_t *, std::function<Result<DoctorFinding>()>>;
    const Check checks[] = {
        {u"schema", [&] { return examination.schema(expectedSchema); }},
        {u"integrity", [&] { return examination.integrity(); }},
        {u"foreign keys", [&] { return examination.references(); }},
        {u"evidence", [&] { return examination.evidence(); }},
        {u"rows", [&] { return examination.rows(); }},
        {u"audit chain", [&] { return examination.chain(); }},
    };
    if (job)
        job->setTotal(qint64(std::size(checks)));
    // One state of the workspace for all checks, though others write meanwhile. Where the damage is such that
    // not even this can be had, the checks say so themselves.
    [[maybe_unused]] const Result<void> begun = connection.execute(connection.dialect().beginReading());
    std::vector<DoctorFinding> findings;
    Result<void> going;
    for (const auto &[name, check] : checks) {
        going = unlessCancelled(job);
        if (!going)
            break;
        const Result<DoctorFinding> finding = check();
        if (finding) {
            findings.push_back(*finding);
        } else if (finding.error().code == ErrorCode::Cancelled) {
            going = tl::unexpected(finding.error());
            break;
        } else {
            const Error &error = finding.error();
            findings.push_back(
                {QString::fromUtf16(name), false, error.summary.english() + u" ("_s + error.detail + u')'});
        }
        if (job)
            job->setDone(qint64(findings.size()));
    }
    [[maybe_unused]] const Result<void> ended = connection.execute(u"ROLLBACK"_s);
    if (!going)
        return tl::unexpected(going.error());
    return findings;
}

} // namespace xw::storage
