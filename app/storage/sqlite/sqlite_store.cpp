#include "storage/sqlite/sqlite_store.h"

#include "domain/store.h"
#include "storage/commit/backup.h"
#include "storage/commit/committer.h"
#include "storage/commit/doctor.h"
#include "storage/rows/loader.h"
#include "storage/rows/measurements.h"
#include "storage/sql/executor.h"
#include "storage/sqlite/workspace_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

using namespace storage;

constexpr std::chrono::milliseconds copyHoldsAllWithin{1000};
constexpr std::chrono::milliseconds newsEvery{1000}; ///< SQLite tells nobody by itself

/// A connection and what works on it. Made, used and destroyed on one executor's thread.
struct Session {
    explicit Session(WorkspaceFile opened)
        : file(std::move(opened)),
          committer(*file.connection, [this]() -> Result<void> { return checkPlace(); }),
          audit(*file.connection)
    {
    }
    ~Session()
    {
        if (file.lock)
            moveLog(Dialect::Log::Empty);
        file.connection.reset();
        // SQLite leaves the files beside a database that is no longer there. An empty log says nothing, but
        // it would be taken for the log of whatever comes to lie under this name.
        const QString path = file.place.path();
        if (!file.lock || QFile::exists(path) || QFileInfo(path + u"-wal"_s).size() > 0)
            return;
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
    }
    Q_DISABLE_COPY_MOVE(Session)

    WorkspaceFile file;
    Committer committer;
    AuditLog audit;
    bool isMoveDue = false;
    QElapsedTimer sinceCommit;
    bool isLost = false; ///< something was written into a file that was not there any more

    Result<void> checkPlace() const
    {
        if (!isLost)
            return file.place.check();
        return failure(
            ErrorCode::NotFound,
            {QT_TRANSLATE_NOOP("xw", "Not saved: the workspace was renamed, moved or deleted while open"),
             {}},
            QDir::toNativeSeparators(file.place.path()),
            {QT_TRANSLATE_NOOP("xw",
                               "Open the workspace again, or make a backup now and go on in the backup"),
             {}});
    }

    Result<qint64> commit(const Transaction &transaction, Job *job)
    {
        Result<qint64> done = checkPlace().and_then([&] { return committer.commit(transaction, job); });
        if (const Result<void> there = checkPlace(); !there) {
            // Gone in the very moment: what was written is in the file that has gone, and nobody may believe
            // it saved.
            isLost = isLost || done.has_value();
            done = tl::unexpected(there.error());
            // The log stays behind under the old name: what was answered before goes with the file.
            moveLog(Dialect::Log::Empty);
        }
        sinceCommit.start();
        return done;
    }

    /// False where a reader is in the way of some of it.
    bool moveLog(Dialect::Log log) { return file.connection->dialect().moveLog(*file.connection, log); }
};

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
    QFuture<Result<Changes>> changesSince(qint64 sequence) override;
    QFuture<Result<qint64>> append(std::vector<Measurement> measurements) override;
    QFuture<Result<std::vector<Measurement>>> measurements(QString channel, SubjectId subject, qint64 after,
                                                           int limit) override;
    QFuture<Result<QByteArray>> blob(QByteArray sha256) override;
    QFuture<Result<std::vector<DoctorFinding>>> doctor(JobPtr job) override;
    QFuture<Result<void>> settle() override;
    bool isReadOnly() const override { return m_mode == OpenMode::ReadOnly; }
    void follow(std::function<void(qint64)> heard, std::function<void()> lost) override;
    QFuture<Result<qint64>> backup(QString target) override;
    QString location() const override { return QDir::toNativeSeparators(m_path); }

private:
    SqliteStore(const QString &path, OpenMode mode, const SqliteOptions &options)
        : m_path(QFileInfo(path).absoluteFilePath()), m_mode(mode), m_options(options)
    {
    }
    /// Conflict where it was opened for reading.
    [[nodiscard]] Result<void> checkWritable() const;
    /// A second after the first change that is not in the file; where a reader is in the way, again.
    void moveLogSoon(Session *session);
    /// Asks the file, now and then, for its newest entry, which another program writes.
    void askForNews(Session *session, std::function<void(qint64)> heard, qint64 known);
    /// On a connection of its own beside the work; on the open one where the file is no longer at its path.
    template <class T, class Work>
    QFuture<Result<T>> aside(Work work);

    QString m_path;
    OpenMode m_mode;
    SqliteOptions m_options;
    std::shared_ptr<Session> m_session; ///< touched by m_writer's thread alone once it is open
    Executor m_writer;
    /// Long reading beside the work, each time on a connection of its own.
    std::optional<Executor> m_aside = std::optional<Executor>(std::in_place);
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
    // Who reads beside the work goes first: the last connection moves the log into the file, and one that
    // only reads cannot. This one goes on the thread that owns it, after all that was asked of it.
    m_aside.reset();
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
    QFuture<Result<qint64>> done = m_writer.run<qint64>(
        [this, session, transaction = std::move(transaction), job = std::move(job)]() -> Result<qint64> {
            if (const Result<void> may = checkWritable(); !may)
                return tl::unexpected(may.error());
            // Asked for before it is answered: who hears the answer may let go of the store.
            moveLogSoon(session);
            return session->commit(transaction, job.get());
        });
    return done;
}

Result<void> SqliteStore::checkWritable() const
{
    if (!isReadOnly())
        return {};
    return failure(
        ErrorCode::Conflict, {QT_TRANSLATE_NOOP("xw", "The workspace was opened for reading only"), {}},
        location(),
        {QT_TRANSLATE_NOOP("xw",
                           "Copy it to a place that may be written, or close the program that has it open"),
         {}});
}

QFuture<Result<Changes>> SqliteStore::changesSince(qint64 sequence)
{
    return m_writer.run<Changes>(
        [session = m_session.get(), sequence] { return loadChanges(*session->file.connection, sequence); });
}

QFuture<Result<qint64>> SqliteStore::append(std::vector<Measurement> measurements)
{
    return m_writer.run<qint64>(
        [this, session = m_session.get(), measurements = std::move(measurements)]() -> Result<qint64> {
            return checkWritable().and_then([&] { return session->checkPlace(); }).and_then([&] {
                moveLogSoon(session);
                return appendMeasurements(*session->file.connection, measurements);
            });
        });
}

QFuture<Result<std::vector<Measurement>>> SqliteStore::measurements(QString channel, SubjectId subject,
                                                                    qint64 after, int limit)
{
    return m_writer.run<std::vector<Measurement>>(
        [session = m_session.get(), channel = std::move(channel), subject, after, limit] {
            return loadMeasurements(*session->file.connection, channel, subject, after, limit);
        });
}

void SqliteStore::moveLogSoon(Session *session)
{
    if (isReadOnly() || session->isMoveDue)
        return;
    session->isMoveDue = true;
    m_writer.postLater(copyHoldsAllWithin, [this, session] {
        session->isMoveDue = false;
        // Between quick ticks the log stays, to be written over; an empty one has to grow anew. In a pause it
        // is emptied: it would be taken for the log of whatever came to lie under this name.
        const bool isPause = session->sinceCommit.elapsed() > copyHoldsAllWithin.count() / 2;
        if (!session->moveLog(isPause ? Dialect::Log::Empty : Dialect::Log::Keep) || !isPause)
            moveLogSoon(session);
    });
}

void SqliteStore::follow(std::function<void(qint64)> heard, std::function<void()> lost)
{
    Q_UNUSED(lost) // a file that is no longer there tells nothing
    if (isReadOnly())
        askForNews(m_session.get(), std::move(heard), 0);
}

void SqliteStore::askForNews(Session *session, std::function<void(qint64)> heard, qint64 known)
{
    m_writer.postLater(newsEvery, [this, session, heard = std::move(heard), known] {
        const Result<AuditEntry> last = session->audit.last();
        const qint64 now = last ? last->sequence : known; // a writer is just at it: next time
        if (now != known)
            heard(now);
        askForNews(session, heard, now);
    });
}

QFuture<Result<void>> SqliteStore::settle()
{
    return m_writer.run<void>([this, session = m_session.get()]() -> Result<void> {
        const Result<void> there = session->checkPlace();
        if (!isReadOnly() && session->isMoveDue)
            session->moveLog(there ? Dialect::Log::Keep : Dialect::Log::Empty);
        return there;
    });
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
    return aside<Findings>([job = std::move(job)](Result<Connection *> connection) -> Result<Findings> {
        const Result<QStringList> expected = freshSqliteSchema();
        if (!expected)
            return tl::unexpected(expected.error());
        if (!connection && connection.error().code == ErrorCode::Damaged) // too damaged to be read at all:
                                                                          // that is an answer too
            return Findings{{u"integrity"_s, false,
                             connection.error().summary.english() + u": "_s + connection.error().detail}};
        if (!connection)
            return tl::unexpected(connection.error());
        return examine(**connection, *expected, job.get());
    });
}

QFuture<Result<qint64>> SqliteStore::backup(QString target)
{
    return aside<qint64>([target = std::move(target)](Result<Connection *> connection) -> Result<qint64> {
        if (!connection)
            return tl::unexpected(connection.error());
        return backUp(**connection, target);
    });
}

template <class T, class Work>
QFuture<Result<T>> SqliteStore::aside(Work work)
{
    if (!m_session->file.place.isThere())
        return m_writer.run<T>([session = m_session.get(), work = std::move(work)]() -> Result<T> {
            return work(session->file.connection.get());
        });
    return m_aside->run<T>([path = m_path, options = m_options, work = std::move(work)]() -> Result<T> {
        const Result<WorkspaceFile> file = openWorkspaceFile(path, OpenMode::ReadOnly, options);
        return work(file ? Result<Connection *>(file->connection.get())
                         : Result<Connection *>(tl::unexpected(file.error())));
    });
}

} // namespace

Result<std::shared_ptr<Store>> openSqlite(const QString &path, OpenMode mode, const SqliteOptions &options)
{
    return SqliteStore::open(path, mode, options);
}

} // namespace xw
