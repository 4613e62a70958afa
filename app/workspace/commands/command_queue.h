// CommandQueue: carries out asynchronous commands one after the other, on one thread. Knows nothing of what a
// command does. What is awaited is taken up by the event loop, or by a caller that blocks in completeNext():
// a program without a loop works the same. No nested event loops.
#pragma once

#include "base/error.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <deque>
#include <functional>

namespace xw
{

class CommandQueue final : public QObject
{
    Q_OBJECT

public:
    using Step = std::function<void()>;

    explicit CommandQueue(QObject *parent = nullptr);

    /// `start` runs when everything given before is finished (at once where nothing is). It ends in finish(),
    /// directly or after any number of await().
    void enqueue(Step start);

    /// To be called by the running command: `then` gets the future's result on this thread.
    template <class T>
    void await(QFuture<Result<T>> future, std::function<void(Result<T>)> then)
    {
        hold(QFuture<void>(future), [future, then = std::move(then)] { then(resultOf(future)); });
    }

    /// Ends the running command. `announce` may give new commands and may wait for them.
    void finish(const Step &announce);

    /// Blocks until what the running command awaits is there, and goes on with it. False: nothing is awaited.
    bool completeNext();

    /// The result of a finished future; an error where it was given up without one.
    template <class T>
    [[nodiscard]] static Result<T> resultOf(QFuture<Result<T>> future)
    {
        if (future.resultCount() > 0)
            return future.result();
        return failure(ErrorCode::Cancelled,
                       {QT_TRANSLATE_NOOP("xw", "The work was given up before it was done"), {}});
    }

private:
    void hold(QFuture<void> future, Step resume);
    void resume();
    void pump();

    std::deque<Step> m_waiting;
    QFutureWatcher<void> m_watcher;
    QFuture<void> m_awaited;
    Step m_resume;       ///< set while something is awaited
    bool m_busy = false; ///< a command has started and not finished
    bool m_pumping = false;
};

} // namespace xw
