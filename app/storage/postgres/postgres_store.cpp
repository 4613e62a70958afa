#include "storage/postgres/postgres_store.h"

#include "storage/commit/copy_workspace.h"
#include "storage/commit/doctor.h"
#include "storage/postgres/postgres_lease.h"
#include "storage/postgres/postgres_link.h"
#include "storage/postgres/postgres_listener.h"
#include "storage/postgres/postgres_packs.h"
#include "storage/rows/loader.h"
#include "storage/rows/measurements.h"
#include "storage/sql/executor.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

/// The name by which an office knows whoever entered; none where the workspace is no office.
Result<QStringList> personOf(Connection &connection)
{
    const Result<bool> office = isOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    return !*office ? QStringList() : connection.texts(u"SELECT xunwang_office.my_name()"_s);
}

class PostgresStore final : public Store, public PackStore
{
public:
    PostgresStore(PostgresAddress address, OpenMode mode)
        : m_address(std::move(address)), m_mode(mode), m_link(std::make_shared<PostgresLink>(m_address))
    {
    }
    ~PostgresStore() override
    {
        // The connection goes on the thread that owns it, after all that was asked of it.
        m_worker.post([link = std::move(m_link)]() mutable { link.reset(); });
    }
    Q_DISABLE_COPY_MOVE(PostgresStore)

    Result<void> open()
    {
        return m_worker
            .run<void>([this, link = m_link.get(), mode = m_mode]() -> Result<void> {
                if (Result<void> opened = link->open(mode); !opened)
                    return opened;
                const Result<QStringList> name = personOf(link->connection());
                if (!name)
                    return tl::unexpected(name.error());
                m_person = name->value(0);
                return {};
            })
            .takeResult();
    }

    QFuture<Result<RegisterSnapshot>> loadRegister() override
    {
        return on<RegisterSnapshot>(
            [](PostgresLink &link) { return storage::loadRegister(link.connection()); });
    }
    QFuture<Result<RoundSnapshot>> loadRound(RoundId round) override
    {
        return on<RoundSnapshot>(
            [round](PostgresLink &link) { return storage::loadRound(link.connection(), round); });
    }
    QFuture<Result<qint64>> commit(Transaction transaction, JobPtr job) override
    {
        return on<qint64>([transaction = std::move(transaction), job = std::move(job),
                           may = writable()](PostgresLink &link) -> Result<qint64> {
            if (!may)
                return tl::unexpected(may.error());
            return link.committer().commit(transaction, job.get());
        });
    }
    QFuture<Result<std::vector<AuditEntry>>> history(SubjectId subject, int limit) override
    {
        return on<std::vector<AuditEntry>>(
            [subject, limit](PostgresLink &link) { return link.audit().history(subject, limit); });
    }
    QFuture<Result<Changes>> changesSince(qint64 sequence) override
    {
        return on<Changes>(
            [sequence](PostgresLink &link) { return loadChanges(link.connection(), sequence); });
    }
    QFuture<Result<qint64>> append(std::vector<Measurement> measurements) override
    {
        return on<qint64>(
            [measurements = std::move(measurements), may = writable()](PostgresLink &link) -> Result<qint64> {
                if (!may)
                    return tl::unexpected(may.error());
                return appendMeasurements(link.connection(), measurements);
            });
    }
    QFuture<Result<std::vector<Measurement>>> measurements(QString channel, SubjectId subject, qint64 after,
                                                           int limit) override
    {
        return on<std::vector<Measurement>>(
            [channel = std::move(channel), subject, after, limit](PostgresLink &link) {
                return loadMeasurements(link.connection(), channel, subject, after, limit);
            });
    }
    QFuture<Result<QByteArray>> blob(QByteArray sha256) override
    {
        return on<QByteArray>(
            [sha256 = std::move(sha256)](PostgresLink &link) { return loadBlob(link.connection(), sha256); });
    }
    // Beside the work: a pack is some megabytes, and whoever inspects waits for nothing of it.
    QFuture<Result<void>> keepPack(QString name, QString site, QByteArray bytes) override
    {
        return aside<void>([=, may = writable()](PostgresLink &link) -> Result<void> {
            if (!may)
                return may;
            return keepPackOn(link.connection(), name, site, bytes);
        });
    }
    QFuture<Result<QByteArray>> pack(QString name) override
    {
        return aside<QByteArray>([=](PostgresLink &link) { return packOn(link.connection(), name); });
    }
    QFuture<Result<std::vector<Kept>>> packs() override
    {
        return aside<std::vector<Kept>>([](PostgresLink &link) { return packsOn(link.connection()); });
    }
    QFuture<Result<int>> removePacks(QStringList names, QString why) override
    {
        return aside<int>([=, may = writable()](PostgresLink &link) -> Result<int> {
            if (!may)
                return tl::unexpected(may.error());
            return removePacksOn(link.connection(), names, why);
        });
    }
    QFuture<Result<std::vector<DoctorFinding>>> doctor(JobPtr job) override
    {
        using Findings = std::vector<DoctorFinding>;
        return aside<Findings>(
            [job = std::move(job), address = m_address](PostgresLink &link) -> Result<Findings> {
                Result<QStringList> expected = freshPostgresSchema(address);
                if (expected && expected->isEmpty())
                    expected = link.connection().dialect().describeSchema(link.connection());
                if (!expected)
                    return tl::unexpected(expected.error());
                return examine(link.connection(), *expected, job.get());
            });
    }
    QFuture<Result<qint64>> backup(QString target) override
    {
        return aside<qint64>([target = std::move(target)](PostgresLink &link) {
            return exportWorkspace(link.connection(), target);
        });
    }
    void follow(std::function<void(qint64)> heard, std::function<void()> lost = {}) override
    {
        m_listener = std::make_unique<PostgresListener>(
            m_address,
            PostgresListener::Told{std::move(heard), std::move(lost), [this](std::vector<Presence> others) {
                                       const std::lock_guard lock(m_presence);
                                       m_others = std::move(others);
                                       if (m_moved)
                                           m_moved(m_others);
                                   }});
        m_listener->showHere(m_here.first, m_here.second);
    }
    void showHere(RoundId round, SubjectId subject) override
    {
        m_here = {round, subject};
        if (m_listener)
            m_listener->showHere(round, subject);
    }
    void followPresence(std::function<void(std::vector<Presence>)> moved) override
    {
        const std::lock_guard lock(m_presence);
        m_moved = std::move(moved);
        if (m_moved)
            m_moved(m_others);
    }
    bool isShared() const override { return true; }
    Result<std::unique_ptr<Lease>> lease(const QString &what) override { return leaseOn(m_address, what); }
    QFuture<Result<QString>> leaseHolder(const QString &what) override
    {
        return on<QString>([what](PostgresLink &link) { return leaseHolderOn(link.connection(), what); });
    }
    QString person() const override { return m_person; }
    bool isReadOnly() const override { return m_mode == OpenMode::ReadOnly; }
    QString location() const override { return m_address.shown(); }

private:
    Result<void> writable() const
    {
        if (!isReadOnly())
            return {};
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "The workspace was opened for reading only"), {}},
                       location());
    }
    template <class T, class Work>
    QFuture<Result<T>> on(Work work)
    {
        return m_worker.run<T>([link = m_link.get(), work = std::move(work)]() -> Result<T> {
            return link->with([&work](PostgresLink &open) -> Result<T> { return work(open); });
        });
    }
    /// On a connection of its own, beside the work.
    template <class T, class Work>
    QFuture<Result<T>> aside(Work work)
    {
        return m_aside.run<T>([address = m_address, work = std::move(work)]() -> Result<T> {
            PostgresLink link(address);
            return link.with([&work](PostgresLink &open) -> Result<T> { return work(open); });
        });
    }

    PostgresAddress m_address;
    OpenMode m_mode;
    QString m_person;
    std::pair<RoundId, SubjectId> m_here;
    std::mutex m_presence; ///< of the two below
    std::function<void(std::vector<Presence>)> m_moved;
    std::vector<Presence> m_others;
    std::unique_ptr<PostgresListener> m_listener; ///< after what it calls
    std::shared_ptr<PostgresLink> m_link;         ///< touched by m_worker's thread alone
    Executor m_worker;
    Executor m_aside; ///< long reading beside the work
};

} // namespace

Result<std::shared_ptr<Store>> openPostgres(const QString &address, OpenMode mode)
{
    Result<PostgresAddress> parsed = PostgresAddress::parse(address);
    if (!parsed)
        return tl::unexpected(parsed.error());
    auto store = std::make_shared<PostgresStore>(*std::move(parsed), mode);
    if (const Result<void> opened = store->open(); !opened)
        return tl::unexpected(opened.error());
    return std::shared_ptr<Store>(std::move(store));
}

} // namespace xw::storage
