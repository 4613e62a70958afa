// Resolver: names to addresses, on threads of its own. The system's resolver blocks, for half a minute where
// a name server is silent; nobody waits for such a thread, not even at the end.
#pragma once

#include "probe/fetch/address.h"

#include <functional>
#include <memory>
#include <vector>

namespace xw::probe
{

struct Resolved {
    std::vector<Address> addresses; ///< in the system's order; empty: the name leads nowhere
    QByteArray why;                 ///< then: the system's words
};

class Resolver
{
public:
    /// Called on a thread of the resolver, at most once a name; never after the resolver has gone.
    using Answer = std::function<void(const QByteArray &host, Resolved found)>;

    explicit Resolver(Answer answer, int threads = 64);
    ~Resolver();
    Resolver(const Resolver &) = delete;
    Resolver &operator=(const Resolver &) = delete;

    /// localhost and names below it are this machine (RFC 6761), an address is itself: those need no thread
    /// and are returned at once. Else nullopt, and the answer is called later.
    [[nodiscard]] std::optional<Resolved> lookUp(const QByteArray &host);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace xw::probe
