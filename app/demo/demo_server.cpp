#include "demo/demo_server.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace xw::demo
{

namespace
{
constexpr qsizetype maxRequest = 16 * 1024;

/// A header's value of a request, lower-cased; empty where it is missing.
QByteArray header(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.split('\n'))
        if (line.toLower().startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().toLower();
    return {};
}
} // namespace

DemoServer::DemoServer(std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent), m_clock(std::move(clock))
{
    connect(&m_server, &QTcpServer::newConnection, this, &DemoServer::accept);
}

Result<void> DemoServer::start(quint16 port)
{
    auto sites = demoSites();
    if (!sites)
        return tl::unexpected(sites.error());
    for (DemoSite &site : *sites)
        m_sites.insert(site.host, std::move(site));
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return failure(ErrorCode::Network, {QT_TRANSLATE_NOOP("xw", "The sample sites cannot be served"), {}},
                       u"127.0.0.1:%1"_s.arg(port),
                       {QT_TRANSLATE_NOOP("xw", "Another program uses this port, perhaps a second Xunwang: "
                                                "close it and open the sample again"),
                        {}},
                       m_server.errorString());
    return {};
}

void DemoServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray request = socket->peek(maxRequest);
            if (request.contains("\r\n\r\n")) {
                socket->readAll();
                answer(socket, request);
            } else if (request.size() >= maxRequest) {
                socket->abort();
            }
        });
        // A peer that says nothing does not hold a connection for ever.
        QTimer::singleShot(60'000, socket, [socket] { socket->abort(); });
    }
}

void DemoServer::answer(QTcpSocket *socket, const QByteArray &request)
{
    const QList<QByteArray> first = request.left(request.indexOf('\r')).split(' ');
    const QString host = QString::fromUtf8(header(request, "host")).section(u':', 0, 0);
    SamplePage page{404, "<h1>404</h1>", 0};
    if (first.size() == 3 && (first.at(0) == "GET" || first.at(0) == "HEAD")) {
        const auto site = m_sites.constFind(host);
        if (site != m_sites.constEnd())
            page = renderPage(*site, QUrl::fromEncoded(first.at(1)).path(), m_clock->today());
    } else {
        page.status = 405;
    }
    QByteArray reply = "HTTP/1.1 " + QByteArray::number(page.status) +
                       (page.status == 200 ? " OK" : " Not found") +
                       "\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\nContent-Length: " +
                       QByteArray::number(page.html.size()) + "\r\n\r\n";
    if (first.value(0) != "HEAD")
        reply += page.html;
    QTimer::singleShot(page.delayMs, socket, [socket, reply] {
        socket->write(reply);
        socket->disconnectFromHost();
    });
}

} // namespace xw::demo
