#include "testkit/postgres_cluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QThread>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{

QString serverProgram(const QString &name)
{
    QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList found =
        versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : found)
        if (const QString path = versions.filePath(version + u"/bin/"_s + name); QFile::exists(path))
            return path;
    return {};
}

/// A server refuses to run as root: it runs as the package's own user then.
QStringList asNobodySpecial(const QStringList &command)
{
    // Ends with this process, however that ends.
    QStringList whole{u"setpriv"_s};
    if (geteuid() == 0)
        whole << u"--reuid=postgres"_s << u"--regid=postgres"_s << u"--clear-groups"_s;
    return whole << u"--pdeathsig=INT"_s << command;
}

bool ran(const QStringList &command)
{
    QProcess process;
    process.start(command.first(), command.mid(1));
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit &&
        process.exitCode() == 0)
        return true;
    qWarning("%s: %s", qPrintable(command.join(u' ')), process.readAllStandardError().constData());
    return false;
}

} // namespace

PostgresCluster *PostgresCluster::shared()
{
    static const std::unique_ptr<PostgresCluster> cluster = [] {
        std::unique_ptr<PostgresCluster> made(new PostgresCluster);
        if (!made->make())
            made.reset();
        return made;
    }();
    return cluster.get();
}

std::unique_ptr<PostgresCluster> PostgresCluster::onSmallDisk(const QString &library)
{
    std::unique_ptr<PostgresCluster> made(new PostgresCluster);
    // Whom the server runs as may not read every folder.
    made->m_library = made->m_folder.filePath(u"small_disk.so"_s);
    if (!QFile::copy(library, made->m_library)) {
        qWarning("cannot copy %s", qPrintable(library));
        return nullptr;
    }
    if (!made->make())
        made.reset();
    return made;
}

void PostgresCluster::fillDisk(bool full)
{
    QFile mark(m_folder.filePath(u"disk-is-full"_s));
    if (!full)
        mark.remove();
    else if (!mark.open(QIODevice::WriteOnly))
        qWarning("%s: %s", qPrintable(mark.fileName()), qPrintable(mark.errorString()));
}

bool PostgresCluster::startAgain()
{
    return (m_server.state() != QProcess::NotRunning && isReady()) ||
           (m_server.state() == QProcess::NotRunning && start());
}

PostgresCluster::~PostgresCluster()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGINT); // its fast shutdown
    if (!m_server.waitForFinished(20'000))
        m_server.kill();
    m_server.waitForFinished();
}

bool PostgresCluster::make()
{
    if (serverProgram(u"initdb"_s).isEmpty()) {
        qWarning("PostgreSQL's server is not installed: run scripts/install-deps");
        return false;
    }
    const QString data = m_folder.filePath(u"data"_s);
    if (geteuid() == 0 && !ran({u"chown"_s, u"postgres"_s, m_folder.path()}))
        return false;
    return ran(asNobodySpecial({serverProgram(u"initdb"_s), u"-D"_s, data, u"-U"_s, u"postgres"_s,
                                u"--auth=trust"_s, u"--locale=C.UTF-8"_s, u"-E"_s, u"UTF8"_s,
                                u"--no-sync"_s})) &&
           start();
}

bool PostgresCluster::start()
{
    const QStringList command =
        asNobodySpecial({serverProgram(u"postgres"_s), u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s,
                         m_folder.path(), u"-c"_s, u"listen_addresses="_s, u"-c"_s, u"max_connections=100"_s,
                         u"-c"_s, u"shared_buffers=64MB"_s});
    m_server.setStandardErrorFile(m_folder.filePath(u"log"_s));
    m_server.setStandardOutputFile(QProcess::nullDevice());
    if (!m_library.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, m_library);
        environment.insert(u"XW_DISK_IS_FULL"_s, m_folder.filePath(u"disk-is-full"_s));
        m_server.setProcessEnvironment(environment);
    }
    m_server.start(command.first(), command.mid(1));
    QElapsedTimer since;
    since.start();
    while (!isReady()) {
        if (m_server.state() == QProcess::NotRunning || since.elapsed() > 240'000) {
            QFile log(m_folder.filePath(u"log"_s));
            qWarning("the server does not start: %s",
                     log.open(QIODevice::ReadOnly) ? log.readAll().constData() : "");
            return false;
        }
        m_server.waitForFinished(20);
    }
    return true;
}

bool PostgresCluster::isReady() const
{
    QProcess process;
    process.start(serverProgram(u"pg_isready"_s), {u"-q"_s, u"-h"_s, m_folder.path()});
    return process.waitForFinished(10'000) && process.exitCode() == 0;
}

bool PostgresCluster::killAndStart()
{
    QFile pid(m_folder.filePath(u"data/postmaster.pid"_s));
    if (!pid.open(QIODevice::ReadOnly))
        return false;
    const pid_t server = pid.readLine().trimmed().toInt();
    if (server <= 0)
        return false;
    ::kill(-server, SIGKILL); // with its workers, where it leads a group
    ::kill(server, SIGKILL);
    m_server.waitForFinished();
    // Its workers notice by themselves that it is gone; until the last has, the data are in use.
    QElapsedTimer since;
    since.start();
    bool isUp = start();
    while (!isUp && since.elapsed() < 60'000) {
        QThread::msleep(200);
        isUp = start();
    }
    return isUp;
}

QString PostgresCluster::newDatabase()
{
    const QString name = u"office%1"_s.arg(++m_databases);
    QProcess process;
    process.start(serverProgram(u"createdb"_s),
                  {u"-h"_s, m_folder.path(), u"-U"_s, u"postgres"_s, u"-T"_s, u"template0"_s, name});
    process.waitForFinished(60'000);
    if (process.exitCode() != 0)
        qFatal("createdb: %s", process.readAllStandardError().constData());
    return addressOf(name, u"postgres"_s);
}

QString PostgresCluster::restoredCopy(const QString &database)
{
    const QString file = m_folder.filePath(database + u".sql"_s);
    const QString address = newDatabase();
    const QString copy = address.section(u'/', 3, 3).section(u'?', 0, 0);
    const QStringList server{u"-h"_s, m_folder.path(), u"-U"_s, u"postgres"_s};
    return ran(QStringList{serverProgram(u"pg_dump"_s)} + server + QStringList{u"-f"_s, file, database}) &&
                   ran(QStringList{serverProgram(u"psql"_s)} + server +
                       QStringList{u"-q"_s, u"-X"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-o"_s,
                                   QProcess::nullDevice(), u"-d"_s, copy, u"-f"_s, file})
               ? address
               : QString();
}

QString PostgresCluster::addressOf(const QString &database, const QString &user) const
{
    return u"postgresql:///%1?host=%2&user=%3"_s.arg(database, m_folder.path(), user);
}

QByteArray PostgresCluster::psql(const QString &database, const QString &user, const QString &sql) const
{
    QProcess process;
    process.start(serverProgram(u"psql"_s),
                  {u"-h"_s, m_folder.path(), u"-U"_s, user, u"-d"_s, database, u"-At"_s, u"-X"_s, u"-v"_s,
                   u"VERBOSITY=verbose"_s, u"-c"_s, sql});
    process.waitForFinished(60'000);
    return process.readAllStandardOutput() + process.readAllStandardError();
}

void PostgresCluster::signalAll(int signal) const
{
    const QString id = QString::number(m_server.processId());
    QFile children(u"/proc/%1/task/%1/children"_s.arg(id));
    if (!children.open(QIODevice::ReadOnly))
        return;
    ::kill(pid_t(m_server.processId()), signal);
    for (const QByteArray &child : children.readAll().split(' '))
        if (const int process = child.trimmed().toInt(); process > 0)
            ::kill(process, signal);
}

} // namespace xw::testkit
