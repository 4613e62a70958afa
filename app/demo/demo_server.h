// DemoServer: serves the sample sites on loopback while the sample province is open. Names end in
// .localhost, which browsers lead to this machine by themselves. Only GET, only loopback, small requests;
// anything else is closed.
#pragma once

#include "base/clock.h"
#include "demo/demo_site.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <memory>

namespace xw::demo
{

class DemoServer final : public QObject
{
    Q_OBJECT

public:
    /// The port that the sample register's addresses name. Nothing listens on the next one: that site is
    /// "down".
    static constexpr quint16 defaultPort = 48620;

    explicit DemoServer(std::shared_ptr<const Clock> clock, QObject *parent = nullptr);
    /// Error: the port is taken by another program (Network), or the list of sites is damaged (Format).
    [[nodiscard]] Result<void> start(quint16 port = defaultPort);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] bool isRunning() const { return m_server.isListening(); }

private:
    void accept();
    void answer(class QTcpSocket *socket, const QByteArray &request);

    std::shared_ptr<const Clock> m_clock;
    QTcpServer m_server;
    QHash<QString, DemoSite> m_sites;
};

} // namespace xw::demo
