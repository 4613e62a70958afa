// whenDone: an answer comes in the thread of whoever waits for it, later, and never to somebody who is gone.
#include "base/when_done.h"

#include "testkit/testkit.h"

#include <QPromise>
#include <QSemaphore>
#include <QtConcurrentRun>

#include <memory>

using namespace xw;

class WhenDoneTest : public QObject
{
    Q_OBJECT

private slots:
    void theAnswerComesLaterInTheThreadOfWhoWaits()
    {
        QObject waiting;
        QThread *there = nullptr;
        int answer = 0;
        whenDone(QtConcurrent::run([] { return 7; }), &waiting, [&](int result) {
            answer = result;
            there = QThread::currentThread();
        });
        QCOMPARE(answer, 0);
        QTRY_COMPARE(answer, 7);
        QCOMPARE(there, QThread::currentThread());
        // Also where it was done before anybody asked.
        QPromise<int> promise;
        promise.start();
        promise.addResult(8);
        promise.finish();
        whenDone(promise.future(), &waiting, [&](int result) { answer = result; });
        QCOMPARE(answer, 7);
        QTRY_COMPARE(answer, 8);
    }

    void whatCanOnlyBeMovedIsMoved()
    {
        QObject waiting;
        std::unique_ptr<int> answer;
        whenDone(QtConcurrent::run([] { return std::make_unique<int>(9); }), &waiting,
                 [&](std::unique_ptr<int> result) { answer = std::move(result); });
        QTRY_VERIFY(answer && *answer == 9);
    }

    void aCancelledOneAnswersOnlyWhoTakesTheFutureItself()
    {
        QObject waiting;
        QPromise<int> promise;
        promise.start();
        bool told = false, cancelled = false;
        whenDone(promise.future(), &waiting, [&](int) { told = true; });
        whenDone(promise.future(), &waiting,
                 [&](const QFuture<int> &done) { cancelled = done.isCanceled(); });
        promise.future().cancel();
        promise.finish();
        QTRY_VERIFY(cancelled);
        QVERIFY(!told);
    }

    void nobodyIsAnsweredWhoIsGone()
    {
        int answers = 0;
        for (int i = 0; i < 2000; ++i) {
            auto waiting = std::make_unique<QObject>();
            QSemaphore begun;
            whenDone(QtConcurrent::run([&begun, i] {
                         begun.release();
                         return i;
                     }),
                     waiting.get(), [&](int) { ++answers; });
            begun.acquire(); // it ends while its owner goes
            waiting.reset();
        }
        QCoreApplication::processEvents();
        QCOMPARE(answers, 0);
    }
};

XW_TEST_MAIN(WhenDoneTest)
#include "tst_when_done.moc"
