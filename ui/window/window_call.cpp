#include "ui/window/window_call.h"

#include "ui/window/session.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>
#include <QWidget>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int answerMs = 2000; ///< what a window that is busy may take
constexpr QByteArrayView here("xunwang\n");
constexpr QByteArrayView raise("raise\n");

/// The same for every way to write the path of one file.
QString callNameOf(const QString &location)
{
    const QFileInfo file(location);
    const QString path =
        file.canonicalFilePath().isEmpty() ? file.absoluteFilePath() : file.canonicalFilePath();
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    QString person;
#ifdef Q_OS_LINUX
    person = QString::number(::getuid()) + u'-';
#endif
    return u"xunwang-window-"_s + person + QString::fromLatin1(digest.first(32));
}

/// A name without a folder has no permissions of its own: only the same person is believed.
bool isSamePerson(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred who = {};
    socklen_t size = sizeof who;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &who, &size) == 0 &&
           who.uid == ::getuid();
#else
    Q_UNUSED(socket)
    return true; // UserAccessOption
#endif
}

/// Says `words` (may be empty) to whoever answers for a workspace, once it has said that it is one of ours.
void say(const QString &location, QByteArrayView words, QObject *context, std::function<void(bool)> ready)
{
    auto *socket = new QLocalSocket(context);
    const auto end = [socket, ready = std::move(ready)](bool there) {
        socket->disconnect();
        socket->flush();
        socket->disconnectFromServer();
        socket->deleteLater();
        ready(there);
    };
    QObject::connect(socket, &QLocalSocket::readyRead, context, [socket, words, end] {
        if (!socket->canReadLine())
            return;
        const bool ours = socket->readLine() == here && isSamePerson(*socket);
        if (ours && !words.isEmpty())
            socket->write(words.data(), words.size());
        end(ours);
    });
    QObject::connect(
        socket, &QLocalSocket::errorOccurred, context, [end] { end(false); }, Qt::QueuedConnection);
    QTimer::singleShot(answerMs, socket, [end] { end(false); });
#ifdef Q_OS_LINUX
    socket->setSocketOptions(QLocalSocket::AbstractNamespaceOption);
#endif
    socket->connectToServer(callNameOf(location));
}
} // namespace

WindowCall::WindowCall(Session &session) : QObject(&session), m_server(new QLocalServer(this))
{
#ifdef Q_OS_LINUX
    m_server->setSocketOptions(QLocalServer::AbstractNamespaceOption);
#else
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
#endif
    connect(m_server, &QLocalServer::newConnection, this, &WindowCall::take);
    connect(&session, &Session::closing, this, [this] { answerFor({}); });
    connect(&session, &Session::opened, this, [this](const Workspace *workspace) {
        answerFor(workspace->store().isReadOnly() ? QString() : workspace->location());
    });
}

void WindowCall::answerFor(const QString &location)
{
    m_server->close();
    if (!location.isEmpty())
        m_server->listen(callNameOf(location)); // where it cannot, the file is offered for reading alone
}

void WindowCall::take()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isSamePerson(*socket)) {
            socket->disconnectFromServer();
            continue;
        }
        const auto read = [this, socket] {
            while (socket->canReadLine())
                if (socket->readLine() == raise)
                    emit called();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        socket->write(here.data(), here.size());
        read(); // it may have been quicker
    }
}

void WindowCall::lookFor(const QString &location, QObject *context, std::function<void(bool)> ready)
{
    say(location, {}, context, std::move(ready));
}

void WindowCall::call(const QString &location, QObject *context, std::function<void(bool)> ready)
{
    say(location, raise, context, std::move(ready));
}

void comeToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    QApplication::alert(&window);
}

} // namespace xw::ui
