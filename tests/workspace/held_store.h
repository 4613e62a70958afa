// HeldStore: a MemoryStore whose commits wait until the test lets them through: what a slow disk looks like
// from above.
#pragma once

#include "testkit/memory_store.h"

#include <QPromise>
#include <deque>

namespace xw::testkit
{

class HeldStore final : public Store
{
public:
    HeldStore();
    ~HeldStore() override;

    /// While held, commits wait; otherwise they are done at once.
    void hold(bool held) { m_held = held; }
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }
    /// Carries out the oldest waiting commit.
    void release();
    void failCommits(std::optional<Error> error) { m_memory.failCommits(std::move(error)); }

    QFuture<Result<RegisterSnapshot>> loadRegister() override { return m_memory.loadRegister(); }
    QFuture<Result<RoundSnapshot>> loadRound(RoundId round) override { return m_memory.loadRound(round); }
    QFuture<Result<qint64>> commit(Transaction transaction, JobPtr job = {}) override;
    QFuture<Result<std::vector<AuditEntry>>> history(SubjectId subject, int limit = 200) override
    {
        return m_memory.history(subject, limit);
    }
    QFuture<Result<Changes>> changesSince(qint64 sequence) override
    {
        return m_memory.changesSince(sequence);
    }
    void follow(std::function<void(qint64)> heard, std::function<void()> lost = {}) override
    {
        m_memory.follow(std::move(heard), std::move(lost));
    }
    QFuture<Result<qint64>> append(std::vector<Measurement> measurements) override
    {
        return m_memory.append(std::move(measurements));
    }
    QFuture<Result<std::vector<Measurement>>> measurements(QString channel, SubjectId subject, qint64 after,
                                                           int limit) override
    {
        return m_memory.measurements(std::move(channel), subject, after, limit);
    }
    QFuture<Result<QByteArray>> blob(QByteArray sha256) override { return m_memory.blob(std::move(sha256)); }
    QFuture<Result<std::vector<DoctorFinding>>> doctor(JobPtr job = {}) override
    {
        return m_memory.doctor(std::move(job));
    }
    QFuture<Result<qint64>> backup(QString target) override { return m_memory.backup(std::move(target)); }
    QString location() const override { return m_memory.location(); }

private:
    struct Waiting {
        Transaction transaction;
        std::shared_ptr<QPromise<Result<qint64>>> promise;
    };
    MemoryStore m_memory;
    std::deque<Waiting> m_waiting;
    bool m_held = false;
};

} // namespace xw::testkit
