// HostSpaces: where the names of hosts lead to, asked for on other threads and kept for a while.
#pragma once

#include "web/address_space.h"

#include <functional>
#include <memory>

class QObject;

namespace xw::web
{

/// The addresses of a name; empty: none. Blocks; called on a thread of a pool.
using Resolve = std::function<QList<QHostAddress>(const QString &host)>;
[[nodiscard]] QList<QHostAddress> resolveBySystem(const QString &host);

class HostSpaces
{
public:
    explicit HostSpaces(Resolve resolve = resolveBySystem);
    ~HostSpaces();

    /// Begins to ask, so that the answer is there when it is needed.
    void ask(const QString &host);
    /// Waits for the answer, at most so long; Unknown: there is none by then, or none at all.
    [[nodiscard]] Space spaceOf(const QString &host, int patienceMs);
    /// Whether an answer is there, be it that the name leads nowhere.
    [[nodiscard]] bool isAnswered(const QString &host) const;
    /// Calls on the context's thread once the answer is there; never where the context has gone by then.
    void whenAnswered(const QString &host, QObject *context, std::function<void()> call);

private:
    struct Shared; ///< outlives this object while a question is under way
    std::shared_ptr<Shared> m_shared;
};

} // namespace xw::web
