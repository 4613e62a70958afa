// PostgresCluster: a PostgreSQL server of a test's own: in a temporary folder, on a socket there alone, as a
// person without rights, and gone with the test, also with one that was killed.
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <csignal>
#include <memory>

namespace xw::testkit
{

class PostgresCluster
{
public:
    /// One for all tests of a program; nullptr, with the reason on the error stream, where none can be
    /// started.
    [[nodiscard]] static PostgresCluster *shared();
    /// One of its own, on a disk that fillDisk() fills: `library` stands before the system's own functions.
    [[nodiscard]] static std::unique_ptr<PostgresCluster> onSmallDisk(const QString &library);
    ~PostgresCluster();
    Q_DISABLE_COPY_MOVE(PostgresCluster)

    /// The address of a new and empty database, as the server's owner.
    [[nodiscard]] QString newDatabase();
    /// The same database for somebody else.
    [[nodiscard]] QString addressOf(const QString &database, const QString &user) const;
    /// Runs SQL as somebody with psql; standard output, and standard error behind it.
    [[nodiscard]] QByteArray psql(const QString &database, const QString &user, const QString &sql) const;
    /// A copy of a database as pg_dump and psql make one; the address of its owner. Empty, with the reason on
    /// the error stream: they failed.
    [[nodiscard]] QString restoredCopy(const QString &database);
    /// Kills the server as a power cut would, and starts it again on the same data.
    [[nodiscard]] bool killAndStart();
    /// From now on it answers nothing, and breaks nothing off; until goOn().
    void hold() const { signalAll(SIGSTOP); }
    void goOn() const { signalAll(SIGCONT); }
    /// Starts it where it has ended.
    [[nodiscard]] bool startAgain();
    /// From now on no file grows (or does again): of one that was made by onSmallDisk().
    void fillDisk(bool full);
    /// Where its socket lies.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] qint64 processId() const { return m_server.processId(); }

private:
    PostgresCluster() = default;
    [[nodiscard]] bool make();
    [[nodiscard]] bool start();
    [[nodiscard]] bool isReady() const;
    void signalAll(int signal) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_library; ///< in the folder; empty: none
    int m_databases = 0;
};

} // namespace xw::testkit
