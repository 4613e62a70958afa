#include "storage/migrations.h"
#include "storage/sqlite_dialect.h"
#include "storage/store_contract.h"
#include "storage/workspace_file.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::storage;

static_assert(!countFromOne(std::array{Migration{1, "a", false}, Migration{3, "b", false}}));
static_assert(!countFromOne(std::array{Migration{2, "a", false}, Migration{1, "b", false}}));

class MigrationsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyOlderFormatBecomesTodays()
    {
        const QStringList fresh = freshSqliteSchema().value();
        QVERIFY(fresh.size() > 20);
        for (int older = 1; older < schemaVersion; ++older) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"old.xunwang"_s);
            {
                const auto connection = connect(path);
                XW_VERIFY_OK(migrate(*connection, older));
                XW_VERIFY_OK(connection->execute(u"INSERT INTO region VALUES (1, '上饶市', 1, 1, x'00')"_s));
            }
            // A reader cannot bring it up to date and says so; a writer does.
            QCOMPARE(openSqlite(path, OpenMode::ReadOnly).error().code, ErrorCode::Unsupported);
            {
                const std::shared_ptr<Store> store = openSqlite(path, OpenMode::Existing).value();
                QCOMPARE(store->loadRegister().takeResult().value().regions.size(), size_t(1));
            }
            const auto connection = connect(path);
            QCOMPARE(connection->dialect().version(*connection).value(), schemaVersion);
            QCOMPARE(connection->dialect().describeSchema(*connection).value(), fresh);
        }
    }

    void aFailedStepLeavesTheOlderFormatWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.xunwang"_s);
        {
            const auto connection = connect(path);
            XW_VERIFY_OK(migrate(*connection, 1));
            // Something is in the way of the second step.
            XW_VERIFY_OK(connection->execute(
                u"CREATE TRIGGER audit_changed BEFORE UPDATE ON audit BEGIN SELECT 1; END"_s));
        }
        QVERIFY(!openSqlite(path, OpenMode::Existing));
        const auto connection = connect(path);
        QCOMPARE(connection->dialect().version(*connection).value(), 1);
        QCOMPARE(connection->number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'"_s).value(),
                 1);
    }

    void everyStatementOfTheCatalogIsUnderstood()
    {
        const auto connection = connect(u":memory:"_s);
        XW_VERIFY_OK(migrate(*connection));
        const QStringList names = SqlCatalog::load().names();
        QVERIFY(names.size() > 50);
        for (const QString &name : names)
            XW_VERIFY_OK(connection->statement(name));
    }

private:
    static std::unique_ptr<Connection> connect(const QString &path)
    {
        const auto dialect = std::make_shared<SqliteDialect>(SqliteDialect::Settings{});
        return std::move(Connection::open(dialect, {path, {}, path}).value());
    }
};

XW_TEST_MAIN(MigrationsTest)
#include "tst_migrations.moc"
