// LoopbackSite: a tiny hostile site. Answers GET requests from a table of pages; a page can be slow, or a
// download.
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace xw::testkit
{

class LoopbackSite final : public QTcpServer
{
public:
    struct Answer {
        QByteArray body = {};
        QByteArray type = "text/html; charset=utf-8";
        QByteArray headers = {}; ///< further lines, each ended by CRLF
        int delayMs = 0;
        QByteArray status = "200 OK";
    };

    LoopbackSite()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no loopback");
    }
    void put(const QString &path, const QByteArray &html) { m_pages[path] = {html}; }
    void put(const QString &path, const Answer &answer) { m_pages[path] = answer; }
    [[nodiscard]] QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }
    [[nodiscard]] QStringList asked() const { return m_asked; }
    /// Without the questions whether one may ask (OPTIONS).
    [[nodiscard]] QStringList reached() const { return m_reached; }
    [[nodiscard]] QByteArray lastHead() const { return m_lastHead; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            if (!socket->peek(65536).contains("\r\n\r\n"))
                return;
            const QByteArray head = socket->readAll();
            const QString path = QString::fromLatin1(head.split(' ').value(1));
            if (path != QStringLiteral("/favicon.ico")) {
                m_asked << path;
                if (!head.startsWith("OPTIONS "))
                    m_reached << path;
                m_lastHead = head;
            }
            const Answer answer = m_pages.value(path, Answer{"gone", "text/plain", {}, 0, "404 Not Found"});
            QTimer::singleShot(answer.delayMs, socket, [socket, answer] {
                socket->write("HTTP/1.1 " + answer.status +
                              "\r\nConnection: close\r\nContent-Type: " + answer.type + "\r\n" +
                              answer.headers + "Content-Length: " + QByteArray::number(answer.body.size()) +
                              "\r\n\r\n" + answer.body);
                socket->disconnectFromHost();
            });
        });
    }

private:
    QHash<QString, Answer> m_pages;
    QStringList m_asked;
    QStringList m_reached;
    QByteArray m_lastHead;
};

} // namespace xw::testkit
