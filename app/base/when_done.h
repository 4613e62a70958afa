// whenDone: goes on in somebody's thread when work on another thread is done, and not at all when he is gone
// by then. QFuture::then(context, …) promises the same, but up to Qt 6.5 reads the context on the worker's
// thread, through a QPointer, while its own thread may be deleting it (qfuture_impl.h; a crash under load).
// A watcher is let go under the future's lock. tst_futures refuses then() with a context.
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <type_traits>
#include <utility>

namespace xw
{

/// `answer` takes the result, or the future itself, as for then(): one that was cancelled has no result to
/// give. Call it on the thread of `context`; it is always answered later, from the event loop.
template <class T, class Answer>
void whenDone(QFuture<T> future, QObject *context, Answer answer)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, answer = std::move(answer)]() mutable {
                         QFuture<T> done = watcher->future();
                         watcher->deleteLater();
                         // The result first: a future turns into its result by itself.
                         if constexpr (!std::is_invocable_v<Answer &, T>)
                             answer(std::move(done));
                         else if constexpr (std::is_copy_constructible_v<T>) {
                             if (done.resultCount() > 0)
                                 answer(done.result());
                         } else {
                             if (done.resultCount() > 0)
                                 answer(done.takeResult());
                         }
                     });
    watcher->setFuture(future);
}

} // namespace xw
