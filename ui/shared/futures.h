// futures: what pages do with the answer of a command: nothing when it is well, a word to the person when it
// is not.
#pragma once

#include "base/error.h"
#include "base/when_done.h"

#include <QFuture>

namespace xw::ui
{

/// Emits sender->errorOccurred(error) when the command fails. `Sender` has that signal.
template <class Sender, class T>
void reportFailure(Sender *sender, QFuture<Result<T>> future)
{
    whenDone(future, sender, [sender](QFuture<Result<T>> done) {
        if (done.isCanceled() || done.resultCount() == 0)
            return;
        if (const Result<T> result = done.result(); !result && result.error().code != ErrorCode::Cancelled)
            emit sender->errorOccurred(result.error());
    });
}

} // namespace xw::ui
