#include "storage/sqlite/inode_lock.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace xw::storage
{

#ifdef Q_OS_LINUX

namespace
{

struct AbstractName {
    sockaddr_un address = {};
    socklen_t size = 0;
};

// A name that begins with a zero lies in no folder, and ends with its program (unix(7)).
AbstractName nameOf(const FileIdentity &file)
{
    const QByteArray name =
        "xunwang-workspace-" + QByteArray::number(file.device, 16) + '-' + QByteArray::number(file.inode, 16);
    AbstractName made;
    made.address.sun_family = AF_UNIX;
    std::memcpy(made.address.sun_path + 1, name.constData(), size_t(name.size()));
    made.size = socklen_t(offsetof(sockaddr_un, sun_path)) + 1 + socklen_t(name.size());
    return made;
}

int newSocket()
{
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

} // namespace

std::unique_ptr<InodeLock> InodeLock::take(const FileIdentity &file)
{
    const AbstractName name = nameOf(file);
    const int socket = newSocket();
    if (socket >= 0 && ::bind(socket, reinterpret_cast<const sockaddr *>(&name.address), name.size) != 0 &&
        errno == EADDRINUSE) {
        ::close(socket);
        return nullptr;
    }
    if (socket >= 0)
        ::listen(socket, SOMAXCONN); // so that who comes later can ask whose it is
    return std::unique_ptr<InodeLock>(new InodeLock(socket));
}

InodeLock::Holder InodeLock::holderOf(const FileIdentity &file)
{
    const AbstractName name = nameOf(file);
    Holder holder;
    const int asking = newSocket();
    if (asking < 0)
        return holder;
    ucred who = {};
    socklen_t size = sizeof who;
    if (::connect(asking, reinterpret_cast<const sockaddr *>(&name.address), name.size) == 0 &&
        ::getsockopt(asking, SOL_SOCKET, SO_PEERCRED, &who, &size) == 0) {
        holder.process = who.pid;
        QFile program(QStringLiteral("/proc/%1/comm").arg(who.pid));
        if (program.open(QIODevice::ReadOnly))
            holder.program = QString::fromLocal8Bit(program.readAll().trimmed());
    }
    ::close(asking);
    return holder;
}

InodeLock::~InodeLock()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

#else

std::unique_ptr<InodeLock> InodeLock::take(const FileIdentity &)
{
    return std::unique_ptr<InodeLock>(new InodeLock(-1));
}
InodeLock::Holder InodeLock::holderOf(const FileIdentity &)
{
    return {};
}
InodeLock::~InodeLock() = default;

#endif

} // namespace xw::storage
