// Executor: one thread that carries out work in the order in which it was given, and answers by futures.
// It knows nothing of databases; a connection lives and dies inside the work that it is given.
#pragma once

#include "base/error.h"

#include <QFuture>
#include <QPromise>
#include <chrono>
#include <functional>
#include <memory>
#include <thread>

namespace xw::storage
{

class Executor
{
public:
    Executor();
    /// Carries out everything that was given before, then ends the thread.
    ~Executor();
    Executor(const Executor &) = delete;
    Executor &operator=(const Executor &) = delete;

    /// `work` returns a Result<T>; the future resolves on the executor's thread.
    template <class T, class Work>
    [[nodiscard]] QFuture<Result<T>> run(Work work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        post([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }
    void post(std::function<void()> work);
    /// Carries it out when this time has passed, between the works that were given; never after the end.
    void postLater(std::chrono::milliseconds delay, std::function<void()> work);

private:
    struct Queue;
    std::shared_ptr<Queue>
        m_queue; ///< shared with the thread, which may outlive this object (see the destructor)
    std::thread m_thread;
};

} // namespace xw::storage
