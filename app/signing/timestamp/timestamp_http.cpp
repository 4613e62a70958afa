#include "signing/timestamp_http.h"

#include <QDeadlineTimer>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace xw::signing
{

namespace
{

constexpr qsizetype mostAnswerBytes = 1 << 20; // a time stamp is a few KB

tl::unexpected<Error> noAnswer(const QUrl &url, const QString &why)
{
    return failure(ErrorCode::Network,
                   {QT_TRANSLATE_NOOP("xw", "The time stamp authority cannot be reached: %1"), {why}},
                   url.host(), {QT_TRANSLATE_NOOP("xw", "Try again, or sign without a time stamp"), {}});
}

QByteArray requestText(const QUrl &url, const QByteArray &body)
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    // HTTP/1.0: the answer ends with the connection, in one piece.
    return "POST " + path + " HTTP/1.0\r\nHost: " + url.host(QUrl::FullyEncoded).toLatin1() +
           "\r\nContent-Type: application/timestamp-query\r\nAccept: "
           "application/timestamp-reply\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

Result<QByteArray> post(const QUrl &url, int timeoutMs, const QByteArray &body)
{
    QSslSocket socket;
    const bool safe = url.scheme() == u"https";
    const auto port = quint16(url.port(safe ? 443 : 80));
    if (safe)
        socket.connectToHostEncrypted(url.host(), port);
    else
        socket.connectToHost(url.host(), port);
    if (!(safe ? socket.waitForEncrypted(timeoutMs) : socket.waitForConnected(timeoutMs)))
        return noAnswer(url, socket.errorString());
    socket.write(requestText(url, body));
    QByteArray answer;
    QDeadlineTimer deadline(timeoutMs);
    while (socket.state() != QAbstractSocket::UnconnectedState && !deadline.hasExpired() &&
           answer.size() < mostAnswerBytes) {
        socket.waitForReadyRead(int(deadline.remainingTime()));
        answer += socket.readAll();
    }
    answer += socket.readAll();
    const qsizetype head = answer.indexOf("\r\n\r\n");
    const QByteArray status = answer.left(answer.indexOf("\r\n"));
    if (head < 0 || status.split(' ').value(1) != "200")
        return noAnswer(url, status.isEmpty() ? u"no answer"_s : QString::fromLatin1(status.left(80)));
    return answer.mid(head + 4);
}

} // namespace

Result<TimestampFetch> timestampOverHttp(const QUrl &url, int timeoutMs)
{
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "A time stamp authority has an http or https address"), {}},
                       url.toString(QUrl::RemoveUserInfo));
    return TimestampFetch(
        [url, timeoutMs](const QByteArray &request) { return post(url, timeoutMs, request); });
}

} // namespace xw::signing
