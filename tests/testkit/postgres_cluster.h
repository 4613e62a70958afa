// PostgresCluster: a PostgreSQL server of a test's own: in a temporary folder, on a socket there alone, as a
// person without rights, and gone with the test, also with one that was killed.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace xw::testkit
{

class PostgresCluster
{
public:
    /// One for all tests of a program; nullptr, with the reason on the error stream, where none can be
    /// started.
    [[nodiscard]] static PostgresCluster *shared();
    ~PostgresCluster();
    Q_DISABLE_COPY_MOVE(PostgresCluster)

    /// The address of a new and empty database, as the server's owner.
    [[nodiscard]] QString newDatabase();
    /// The same database for somebody else.
    [[nodiscard]] QString addressOf(const QString &database, const QString &user) const;
    /// Runs SQL as somebody with psql; standard output, and standard error behind it.
    [[nodiscard]] QByteArray psql(const QString &database, const QString &user, const QString &sql) const;
    /// Kills the server as a power cut would, and starts it again on the same data.
    [[nodiscard]] bool killAndStart();
    [[nodiscard]] qint64 processId() const { return m_server.processId(); }

private:
    PostgresCluster() = default;
    [[nodiscard]] bool make();
    [[nodiscard]] bool start();
    [[nodiscard]] bool isReady() const;

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_databases = 0;
};

} // namespace xw::testkit
