#include "storage/sql/executor.h"

#include "testkit/testkit.h"

#include <QSemaphore>
#include <atomic>

using xw::Result;
using xw::storage::Executor;

class ExecutorTest : public QObject
{
    Q_OBJECT
private slots:
    void workIsDoneInTheOrderInWhichItWasGiven()
    {
        Executor executor;
        QList<int> order; // touched by the executor's thread alone until the last future says so
        for (int i = 0; i < 100; ++i)
            executor.post([&order, i] { order << i; });
        QVERIFY(executor.run<void>([]() -> Result<void> { return {}; }).takeResult());
        QCOMPARE(order.size(), 100);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void itIsOneThreadAndNotTheCallers()
    {
        Executor executor;
        const auto thread = [&executor] {
            return executor
                .run<std::thread::id>([]() -> Result<std::thread::id> { return std::this_thread::get_id(); })
                .takeResult()
                .value();
        };
        const std::thread::id first = thread();
        QVERIFY(first != std::this_thread::get_id());
        QVERIFY(thread() == first);
    }

    void whatWasGivenIsFinishedBeforeItEnds()
    {
        std::atomic<int> done = 0;
        {
            Executor executor;
            for (int i = 0; i < 50; ++i)
                executor.post([&done] { ++done; });
        }
        QCOMPARE(done.load(), 50);
    }

    void theLastOwnerMayLetGoOnItsOwnThread()
    {
        auto executor = std::make_shared<Executor>();
        QSemaphore gone, rest;
        std::shared_ptr<Executor> inside = executor;
        executor->post([inside = std::move(inside), &gone]() mutable {
            gone.acquire(); // until the test has let go
            inside.reset();
        });
        executor->post([&rest] { rest.release(); });
        executor.reset();
        gone.release();
        QVERIFY2(rest.tryAcquire(1, 10'000),
                 "the work that was left was forgotten, or the thread waits for itself");
    }
};

XW_TEST_MAIN(ExecutorTest)
#include "tst_executor.moc"
