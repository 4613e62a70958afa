// CopiedStore: an office's store beside a copy on this computer (storage/office_entry.h), from which it
// answers until the server does.
#pragma once

#include "domain/pack_store.h"
#include "storage/commit/kept_copy.h"
#include "storage/postgres/postgres_address.h"
#include "storage/sql/executor.h"

#include <QDateTime>
#include <atomic>
#include <mutex>

namespace xw::storage
{

/// Beside a copy: whose it is, and of when.
[[nodiscard]] QString noteOfCopy(const QString &copy);

class CopiedStore final : public Store, public PackStore
{
public:
    CopiedStore(const PostgresAddress &address, QString location, QString copy);
    ~CopiedStore() override;
    Q_DISABLE_COPY_MOVE(CopiedStore)

    /// Blocks. As enterOffice().
    [[nodiscard]] Result<void> open();
    /// Of what is read; invalid: it is the server's.
    [[nodiscard]] QDateTime copiedAt() const { return m_copiedAt; }

    QFuture<Result<RegisterSnapshot>> loadRegister() override;
    QFuture<Result<RoundSnapshot>> loadRound(RoundId round) override;
    QFuture<Result<qint64>> commit(Transaction transaction, JobPtr job) override;
    QFuture<Result<std::vector<AuditEntry>>> history(SubjectId subject, int limit) override;
    QFuture<Result<Changes>> changesSince(qint64 sequence) override;
    QFuture<Result<qint64>> append(std::vector<Measurement> measurements) override;
    QFuture<Result<std::vector<Measurement>>> measurements(QString channel, SubjectId subject, qint64 after,
                                                           int limit) override;
    QFuture<Result<QByteArray>> blob(QByteArray sha256) override;
    QFuture<Result<void>> keepPack(QString name, QString site, QByteArray bytes) override;
    QFuture<Result<QByteArray>> pack(QString name) override;
    QFuture<Result<std::vector<Kept>>> packs() override;
    QFuture<Result<int>> removePacks(QStringList names, QString why) override;
    QFuture<Result<std::vector<DoctorFinding>>> doctor(JobPtr job) override;
    QFuture<Result<qint64>> backup(QString target) override;
    void follow(std::function<void(qint64)> heard, std::function<void()> lost) override;
    void showHere(RoundId round, SubjectId subject) override;
    void followPresence(std::function<void(std::vector<Presence>)> moved) override;
    bool isShared() const override { return true; }
    Result<std::unique_ptr<Lease>> lease(const QString &what) override;
    QFuture<Result<QString>> leaseHolder(const QString &what) override;
    QString person() const override;
    QString location() const override { return m_shown; }

private:
    /// Asks the server, which has answered once; else says that it is away.
    template <class T, class Ask>
    QFuture<Result<T>> ask(Ask ask);
    template <class T, class Ask>
    QFuture<Result<T>> askPacks(Ask ask);
    [[nodiscard]] std::shared_ptr<Store> server() const;
    void arrive(std::shared_ptr<Store> server);
    [[nodiscard]] Result<Changes> changesAtLast(qint64 sequence);
    void copyLater(std::chrono::milliseconds delay);
    void copyNow();

    /// What the server's thread holds of this, which may be gone when something is heard.
    struct Self {
        std::mutex mutex;
        CopiedStore *store = nullptr;
    };

    const QString m_address, m_shown, m_copy;
    const std::shared_ptr<Self> m_self;
    KeptCopy m_keptCopy; ///< of open(), then of the copier's thread
    QDateTime m_copiedAt;
    std::shared_ptr<Store> m_kept;  ///< the copy, opened to be read
    std::atomic<qint64> m_cost = 0; ///< of a copy, in bytes written
    JobPtr m_copying;               ///< ends with this
    mutable std::mutex m_mutex;     ///< of what follows
    QString m_person;
    std::shared_ptr<Store> m_server;
    std::function<void(qint64)> m_heard;
    std::function<void()> m_lost;
    std::function<void(std::vector<Presence>)> m_moved;
    std::pair<RoundId, SubjectId> m_here;
    bool m_isCopyDue = false;
    Executor m_reaching, m_copier; ///< last: they end before what they use
};

} // namespace xw::storage
