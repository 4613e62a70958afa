// LatestJob: of many requests only the newest is answered, never two at once, and nothing after it was
// dropped.
#include "base/latest_job.h"

#include "testkit/testkit.h"

#include <atomic>

using namespace xw;
using namespace std::chrono_literals;

class LatestJobTest : public QObject
{
    Q_OBJECT

private slots:
    void severalRequestsInARowAreOne()
    {
        QObject owner;
        int started = 0;
        QList<int> answers;
        LatestJob *self = nullptr;
        LatestJob job(&owner, 20ms, [&] {
            ++started;
            self->run([made = started] { return made; }, [&](int made) { answers << made; });
        });
        self = &job;
        for (int i = 0; i < 10; ++i)
            job.request();
        QTRY_COMPARE(answers, QList<int>{1});
        QCOMPARE(started, 1);
    }

    void aRequestWhileOneRunsIsStartedOnceMoreWhenItIsBack()
    {
        QObject owner;
        std::atomic<bool> mayEnd = false;
        std::atomic<int> atOnce = 0, most = 0;
        int started = 0;
        QList<int> answers;
        LatestJob *self = nullptr;
        LatestJob job(&owner, 0ms, [&] {
            self->run(
                [&, made = ++started] {
                    most = std::max(most.load(), ++atOnce);
                    while (!mayEnd)
                        QThread::msleep(1);
                    --atOnce;
                    return made;
                },
                [&](int made) { answers << made; });
        });
        self = &job;
        job.request();
        QTRY_COMPARE(atOnce.load(), 1);
        job.request();
        QTest::qWait(1); // the second request's pause is over
        job.request();
        mayEnd = true;
        QTRY_COMPARE(answers, (QList<int>{1, 2}));
        QCOMPARE(most.load(), 1);
        QVERIFY(!job.isRunning());
    }

    void whatWasSupersededOrDroppedIsNotAnswered()
    {
        QObject owner;
        LatestJob job(&owner);
        int answered = 0, back = 0;
        const auto work = [] { return 1; };
        job.run(
            work, [&](int) { answered += 1; }, [&] { ++back; });
        job.supersede();
        job.run(
            work, [&](int) { answered += 10; }, [&] { ++back; });
        job.drop();
        job.run(
            work, [&](int) { answered += 100; }, [&] { ++back; });
        QTRY_COMPARE(back, 3);
        QCOMPARE(answered, 100);
    }

    void anOwnerThatIsGoneIsNotAnswered()
    {
        std::atomic<bool> mayEnd = false;
        bool answered = false;
        {
            QObject owner;
            LatestJob job(&owner);
            job.run(
                [&] {
                    while (!mayEnd)
                        QThread::msleep(1);
                    return 1;
                },
                [&](int) { answered = true; });
        }
        mayEnd = true;
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!answered);
    }
};

XW_TEST_MAIN(LatestJobTest)
#include "tst_latest_job.moc"
