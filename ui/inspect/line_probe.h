// LineProbe: whether it is the site that fails or this machine's own line. A visit that fails while nothing
// else can be reached either proves nothing about the site.
#pragma once

#include "widgets/web_engine.h"

#include <QObject>
#include <QStringList>
#include <functional>

namespace xw::ui
{

class LineProbe final
{
public:
    /// Whether any network interface of this machine leads beyond it.
    using Connected = std::function<bool()>;
    using Addresses = std::function<void(const QStringList &addresses)>;
    /// Asks for the addresses of a name; answers later, on the thread of `context`, and not when that is
    /// gone.
    using Resolve = std::function<void(const QString &host, QObject *context, Addresses answer)>;

    enum class Blame : quint8 {
        Site,     ///< nothing speaks for anything else
        Doubtful, ///< several other sites failed just as well, and none opened since
        OwnLine,  ///< this machine has no network, or what lies between (a proxy) fails
        Program,  ///< this program did not let it through
    };

    /// Whether a host's name, or its address, always means this machine.
    [[nodiscard]] static bool isThisMachine(const QString &host);

    LineProbe(); ///< asks the system
    LineProbe(Connected connected, Resolve resolve);

    /// Every visit that ended, so that failures in a row are seen.
    void note(const widgets::WebVisit &visit);
    /// Of a visit that failed, after it was noted.
    [[nodiscard]] Blame blame(const widgets::WebVisit &visit) const;
    /// How many sites failed in a row, the last one included.
    [[nodiscard]] int failedInARow() const { return int(m_failed.size()); }
    void resolve(const QString &host, QObject *context, Addresses answer) const;

private:
    Connected m_connected;
    Resolve m_resolve;
    QStringList m_failed; ///< hosts, each once, since one opened
};

} // namespace xw::ui
