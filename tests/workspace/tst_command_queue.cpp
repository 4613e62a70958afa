#include "workspace/commands/command_queue.h"

#include "testkit/testkit.h"

#include <QPromise>

using namespace Qt::StringLiterals;
using namespace xw;

class CommandQueueTest : public QObject
{
    Q_OBJECT

private:
    using Promise = std::shared_ptr<QPromise<Result<int>>>;
    static Promise promised()
    {
        auto promise = std::make_shared<QPromise<Result<int>>>();
        promise->start();
        return promise;
    }
    static void keep(const Promise &promise, int value)
    {
        promise->addResult(Result<int>(value));
        promise->finish();
    }

private slots:
    void commandsRunOneAfterTheOtherInTheOrderGiven()
    {
        CommandQueue queue;
        QStringList log;
        const Promise first = promised(), second = promised();
        queue.enqueue([&] {
            log << u"first"_s;
            queue.await<int>(first->future(), [&](Result<int> value) {
                log << u"first %1"_s.arg(*value);
                queue.finish([] {});
            });
        });
        queue.enqueue([&] {
            log << u"second"_s;
            queue.await<int>(second->future(),
                             [&](Result<int>) { queue.finish([&] { log << u"second done"_s; }); });
        });
        keep(second, 2); // ready before its turn
        QCOMPARE(log, QStringList{u"first"_s});
        keep(first, 1);
        QVERIFY(queue.completeNext());
        QCOMPARE(log, (QStringList{u"first"_s, u"first 1"_s, u"second"_s}));
        QVERIFY(queue.completeNext());
        QCOMPARE(log.last(), u"second done"_s);
        QVERIFY(!queue.completeNext());
    }

    void theEventLoopGoesOnWithoutACaller()
    {
        CommandQueue queue;
        const Promise promise = promised();
        int got = 0;
        queue.enqueue([&] {
            queue.await<int>(promise->future(), [&](Result<int> value) {
                got = *value;
                queue.finish([] {});
            });
        });
        keep(promise, 7);
        QTRY_COMPARE(got, 7);
    }

    void anAnnouncementMayGiveAndAwaitAnotherCommand()
    {
        CommandQueue queue;
        bool inner = false;
        queue.enqueue([&] {
            queue.finish([&] {
                const Promise promise = promised();
                keep(promise, 1);
                queue.enqueue([&, promise] {
                    queue.await<int>(promise->future(), [&](Result<int>) {
                        inner = true;
                        queue.finish([] {});
                    });
                });
                while (!inner && queue.completeNext()) {
                }
            });
        });
        QVERIFY(inner);
    }

    void tenThousandCommandsThatFinishAtOnceAreNoDeepStack()
    {
        CommandQueue queue;
        const Promise gate = promised();
        int done = 0;
        queue.enqueue([&] { queue.await<int>(gate->future(), [&](Result<int>) { queue.finish([] {}); }); });
        for (int i = 0; i < 200000; ++i)
            queue.enqueue([&] { queue.finish([&] { ++done; }); });
        keep(gate, 0);
        QVERIFY(queue.completeNext());
        QCOMPARE(done, 200000);
    }

    void workThatIsGivenUpIsAnErrorNotACrash()
    {
        CommandQueue queue;
        ErrorCode code = ErrorCode::Internal;
        Promise promise = promised();
        queue.enqueue([&] {
            queue.await<int>(promise->future(), [&](Result<int> value) {
                code = value.error().code;
                queue.finish([] {});
            });
        });
        promise.reset(); // its owner went away
        QVERIFY(queue.completeNext());
        QCOMPARE(code, ErrorCode::Cancelled);
    }
};

XW_TEST_MAIN(CommandQueueTest)
#include "tst_command_queue.moc"
