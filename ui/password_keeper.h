// PasswordKeeper: the system's keyring as the signing dialog sees it. Only what a person ticked goes in;
// where the system has no such service it says so, and the password is asked for each time.
#pragma once

#include "signing/secret.h"

#include <functional>

class QObject;

namespace xw::ui
{

class PasswordKeeper
{
public:
    enum class State {
        Found,
        Missing,     ///< there is a keyring, and it holds nothing under this key
        Unavailable, ///< no keyring service, or it refused
    };
    using Read = std::function<void(State state, signing::Secret password)>;
    using Wrote = std::function<void(bool kept)>;

    virtual ~PasswordKeeper() = default;
    // Each calls back once, later; never if `context` is gone by then. `key`: the path of an identity file.
    virtual void read(const QString &key, QObject *context, Read answer) = 0;
    virtual void write(const QString &key, const signing::Secret &password, QObject *context,
                       Wrote answer) = 0;
    virtual void forget(const QString &key) = 0;
};

} // namespace xw::ui
