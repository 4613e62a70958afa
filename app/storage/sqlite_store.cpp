#include "storage/sqlite_store.h"

#include "storage/backup.h"
#include "storage/committer.h"
#include "storage/doctor.h"
#include "storage/executor.h"
#include "storage/loader.h"
#include "storage/workspace_file.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

using namespace storage;

/// A connection and what works on it. Made, used and destroyed on one executor's thread.
struct Session {
    explicit Session(WorkspaceFile opened)
        : file(std::move(opened)), committer(*file.connection), audit(*file.connection)
    {
    }
    WorkspaceFile file;
    Committer committer;
    AuditLog audit;
    qint64 unmovedPages = 0; ///< about how much of the write-ahead log is not in the file yet

    /// Moves the log into the file when it has grown to some megabytes. Nobody waits for this.
    void moveLog()
    {
        if (unmovedPages < 1500)
            return;
        unmovedPages = 0;
        // Where a reader is in the way, part of it is moved and the rest comes with the next.
        [[maybe_unused]] const Result<void> moved =
            file.connection->execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    }
};

qint64 pagesOf(const Transaction &transaction)
{
    constexpr qint64 many = 10000; // what a source will bring is not known; it is made for long lists
    qint64 pages = transaction.source
                       ? many
                       : 6; // the pages of an audit entry and of the tables that a small command touches
    for (const Write &write : transaction.writes)
        if (const auto *blob = std::get_if<Blob>(&write))
            pages += blob->bytes.size() / 4096;
    return pages + qint64(transaction.writes.size() / 10);
}

class SqliteStore final : public Store
{
public:
    static Result<std::shared_ptr<Store>> open(const QString &path, OpenMode mode,
                                               const SqliteOptions &options);
    ~SqliteStore() override;
    Q_DISABLE_COPY_MOVE(SqliteStore)

    QFuture<Result<RegisterSnapshot>> loadRegister() override;
    QFuture<Result<RoundSnapshot>> loadRound(RoundId round) override;
    QFuture<Result<qint64>> commit(Transaction transaction, JobPtr job) override;
    QFuture<Result<std::vector<AuditEntry>>> history(SubjectId subject, int limit) override;
    QFuture<Result<QByteArray>> blob(QByteArray sha256) override;
    QFuture<Result<std::vector<DoctorFinding>>> doctor(JobPtr job) override;
    QFuture<Result<qint64>> backup(QString target) override;
    QString location() const override { return QDir::toNativeSeparators(m_path); }

private:
    SqliteStore(const QString &path, OpenMode mode, const SqliteOptions &options)
        : m_path(QFileInfo(path).absoluteFilePath()), m_mode(mode), m_options(options)
    {
    }
    QString m_path;
    OpenMode m_mode;
    SqliteOptions m_options;
    std::shared_ptr<Session> m_session; ///< touched by m_writer's thread alone once it is open
    Executor m_writer;
    Executor m_aside; ///< long reading beside the work, each time on a connection of its own
};

Result<std::shared_ptr<Store>> SqliteStore::open(const QString &path, OpenMode mode,
                                                 const SqliteOptions &options)
{
    std::shared_ptr<SqliteStore> store(new SqliteStore(path, mode, options));
    QFuture<Result<void>> opening = store->m_writer.run<void>([self = store.get()]() -> Result<void> {
        Result<WorkspaceFile> file = openWorkspaceFile(self->m_path, self->m_mode, self->m_options);
        if (!file)
            return tl::unexpected(file.error());
        self->m_session = std::make_shared<Session>(std::move(*file));
        return {};
    });
    if (const Result<void> opened = opening.takeResult(); !opened)
        return tl::unexpected(opened.error());
    return store;
}

SqliteStore::~SqliteStore()
{
    // The connection goes on the thread that owns it, after all that was asked of it; the executors'
    // destructors wait.
    m_writer.post([session = std::move(m_session)]() mutable { session.reset(); });
}

QFuture<Result<RegisterSnapshot>> SqliteStore::loadRegister()
{
    return m_writer.run<RegisterSnapshot>(
        [session = m_session.get()] { return storage::loadRegister(*session->file.connection); });
}

QFuture<Result<RoundSnapshot>> SqliteStore::loadRound(RoundId round)
{
    return m_writer.run<RoundSnapshot>(
        [session = m_session.get(), round] { return storage::loadRound(*session->file.connection, round); });
}

QFuture<Result<qint64>> SqliteStore::commit(Transaction transaction, JobPtr job)
{
    Session *const session = m_session.get();
    const qint64 pages = pagesOf(transaction);
    QFuture<Result<qint64>> done = m_writer.run<qint64>(
        [session, transaction = std::move(transaction), job = std::move(job),
         readOnly = m_mode == OpenMode::ReadOnly, where = location()]() -> Result<qint64> {
            if (readOnly)
                return failure(
                    ErrorCode::Conflict,
                    {QT_TRANSLATE_NOOP("xw", "The workspace was opened for reading only"), {}}, where,
                    {QT_TRANSLATE_NOOP("xw", "Close the program that has it open, then open it again"), {}});
            return session->committer.commit(transaction, job.get());
        });
    m_writer.post([session, pages] {
        session->unmovedPages += pages;
        session->moveLog();
    });
    return done;
}

QFuture<Result<std::vector<AuditEntry>>> SqliteStore::history(SubjectId subject, int limit)
{
    return m_writer.run<std::vector<AuditEntry>>(
        [session = m_session.get(), subject, limit] { return session->audit.history(subject, limit); });
}

QFuture<Result<QByteArray>> SqliteStore::blob(QByteArray sha256)
{
    return m_writer.run<QByteArray>([session = m_session.get(), sha256 = std::move(sha256)] {
        return loadBlob(*session->file.connection, sha256);
    });
}

QFuture<Result<std::vector<DoctorFinding>>> SqliteStore::doctor(JobPtr job)
{
    using Findings = std::vector<DoctorFinding>;
    return m_aside.run<Findings>([path = m_path, options = m_options,
                                  job = std::move(job)]() -> Result<Findings> {
        const Result<QStringList> expected = freshSqliteSchema();
        if (!expected)
            return tl::unexpected(expected.error());
        const Result<WorkspaceFile> file = openWorkspaceFile(path, OpenMode::ReadOnly, options);
        if (!file &&
            file.error().code == ErrorCode::Damaged) // too damaged to be read at all: that is an answer too
            return Findings{
                {u"integrity"_s, false, file.error().summary.english() + u": "_s + file.error().detail}};
        if (!file)
            return tl::unexpected(file.error());
        return examine(*file->connection, *expected, job.get());
    });
}

QFuture<Result<qint64>> SqliteStore::backup(QString target)
{
    return m_aside.run<qint64>(
        [path = m_path, options = m_options, target = std::move(target)]() -> Result<qint64> {
            const Result<WorkspaceFile> file = openWorkspaceFile(path, OpenMode::ReadOnly, options);
            if (!file)
                return tl::unexpected(file.error());
            return backUp(*file->connection, target);
        });
}

} // namespace

Result<std::shared_ptr<Store>> openSqlite(const QString &path, OpenMode mode, const SqliteOptions &options)
{
    return SqliteStore::open(path, mode, options);
}

} // namespace xw
