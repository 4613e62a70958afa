// readyFuture(): a future that has its answer already, for an interface that answers later when it must ask
// somebody.
#pragma once

#include <QFuture>
#include <QPromise>

namespace xw
{

template <class T>
[[nodiscard]] QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace xw
