#include "held_store.h"

namespace xw::testkit
{

HeldStore::HeldStore() = default;
HeldStore::~HeldStore() = default;

void HeldStore::release()
{
    Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    next.promise->addResult(m_memory.commit(std::move(next.transaction)).result());
    next.promise->finish();
}

QFuture<Result<qint64>> HeldStore::commit(Transaction transaction, JobPtr job)
{
    if (!m_held)
        return m_memory.commit(std::move(transaction), std::move(job));
    Waiting waiting{std::move(transaction), std::make_shared<QPromise<Result<qint64>>>()};
    waiting.promise->start();
    const auto future = waiting.promise->future();
    m_waiting.push_back(std::move(waiting));
    return future;
}

} // namespace xw::testkit
