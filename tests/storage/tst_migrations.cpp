#include "domain/store.h"
#include "storage/sql/migrations.h"
#include "storage/sql/row_buffer.h"
#include "storage/sqlite/sqlite_dialect.h"
#include "storage/sqlite/workspace_file.h"
#include "storage/store_contract.h"

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
            const QString kept = folder.filePath(u"old.format%1.xunwang"_s.arg(older));
            // A reader cannot bring it up to date and says so; a writer does.
            QCOMPARE(openSqlite(path, OpenMode::ReadOnly).error().code, ErrorCode::Unsupported);
            {
                const std::shared_ptr<Store> store = openSqlite(path, OpenMode::Existing).value();
                QCOMPARE(store->loadRegister().takeResult().value().regions.size(), size_t(1));
            }
            // As it was, for a program that knows no newer format.
            {
                const auto copy = connect(kept);
                QCOMPARE(copy->dialect().version(*copy).value(), older);
                QCOMPARE(copy->number(u"SELECT count(*) FROM region"_s).value(), qint64(1));
            }
            const auto connection = connect(path);
            QCOMPARE(connection->dialect().version(*connection).value(), schemaVersion);
            QCOMPARE(connection->dialect().describeSchema(*connection).value(), fresh);
        }
    }

    void rowsFromBeforeAColumnKeepTheirDigest()
    {
        // As the second format digested it: without the column that the third one added.
        RowBuffer row;
        for (const int number : {1, 0})
            row.addNumber(number);
        for (const char16_t *text : {u"3600000001", u"甲", u"http://a/"})
            row.addText(QStringView(text));
        row.addNull();
        for (int i = 0; i < 3; ++i)
            row.addNumber(0);
        row.addText(u"");
        row.addNumber(0);
        row.addNull();
        row.addNull();
        row.addText(u"");
        row.addNumber(1); // the entry
        const QString digest =
            QString::fromLatin1(RowDigester().digest("subject", row.since(0)).bytes().toHex());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.xunwang"_s);
        {
            const auto connection = connect(path);
            XW_VERIFY_OK(migrate(*connection, 2));
            XW_VERIFY_OK(
                connection->execute(u"INSERT INTO subject VALUES (1, 0, '3600000001', '甲', 'http://a/', "
                                    "NULL, 0, 0, 0, '', 0, NULL, NULL, '', 1, x'%1')"_s.arg(digest)));
        }
        const std::shared_ptr<Store> store = openSqlite(path, OpenMode::Existing).value();
        QVERIFY(!store->loadRegister().takeResult().value().subjects.front().noService);
        const auto found = store->doctor().takeResult().value();
        const auto rows = std::find_if(found.begin(), found.end(),
                                       [](const DoctorFinding &one) { return one.check == u"rows"; });
        QVERIFY(rows != found.end());
        QVERIFY2(!rows->message.contains(u"subject 1"_s), qPrintable(rows->message));
    }

    void aRoundFromBeforeItsScopeKeepsItsSealAndCoversEverything()
    {
        RowBuffer row;
        row.addNumber(1);
        row.addText(u"2020Q1");
        row.addNumber(0);
        row.addText(u"gbmh-2019-19");
        for (const int number : {1, 2, 0, 9500})
            row.addNumber(number);
        row.addText(u"江西省");
        row.addText(u"某办公厅");
        row.addNumber(1); // the entry
        const QString seal = QString::fromLatin1(RowDigester().digest("round", row.since(0)).bytes().toHex());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.xunwang"_s);
        {
            const auto connection = connect(path);
            XW_VERIFY_OK(migrate(*connection, 5));
            XW_VERIFY_OK(
                connection->execute(u"INSERT INTO round VALUES (1, '2020Q1', 0, 'gbmh-2019-19', 1, 2, 0, "
                                    "9500, '江西省', '某办公厅', 1, x'%1')"_s.arg(seal)));
        }
        const std::shared_ptr<Store> store = openSqlite(path, OpenMode::Existing).value();
        const Round read = store->loadRegister().takeResult().value().rounds.front();
        QCOMPARE(read.key, RoundKey(2020, 1));
        QCOMPARE(read.scope, RoundScope());
        const auto found = store->doctor().takeResult().value();
        const auto rows = std::find_if(found.begin(), found.end(),
                                       [](const DoctorFinding &one) { return one.check == u"rows"; });
        QVERIFY(rows != found.end());
        QVERIFY2(!rows->message.contains(u"round 1"_s), qPrintable(rows->message));
    }

    void olderDocumentsNameTheirRoundAndKeepTheirSeal()
    {
        RowDigester digester;
        const auto seal = [&digester](const char *table, const RowBuffer &row) {
            return QString::fromLatin1(digester.digest(table, row.since(0)).bytes().toHex());
        };
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.xunwang"_s);
        const QList<std::pair<QString, QString>> ofRound{{u"notice"_s, u"2020Q1"_s},
                                                         {u"notice"_s, u"kept@2020Q1"_s},
                                                         {u"setting"_s, u"notice@2020Q1"_s},
                                                         {u"sample-plan"_s, u"2020Q1-media"_s},
                                                         {u"correction"_s, u"2020Q1"_s}};
        const QList<std::pair<QString, QString>> ofNone{
            {u"setting"_s, u"office"_s}, {u"template"_s, u"2020Q1"_s}, {u"notice"_s, u"2020Q10"_s}};
        {
            const auto connection = connect(path);
            XW_VERIFY_OK(migrate(*connection, 6));
            XW_VERIFY_OK(
                connection->execute(u"INSERT INTO round VALUES (4, '2020Q1', 0, 'gbmh-2019-19', 1, 2, 0, "
                                    "9500, '江西省', '某办公厅', 1, x'00', NULL)"_s));
            for (const auto &[kind, name] : ofRound + ofNone) {
                RowBuffer row;
                row.addText(kind);
                row.addText(name);
                row.addBytes("text");
                row.addNumber(1);
                XW_VERIFY_OK(connection->execute(
                    u"INSERT INTO document VALUES ('%1', '%2', CAST('text' AS BLOB), 1, x'%3')"_s.arg(
                        kind, name, seal("document", row))));
            }
            XW_VERIFY_OK(
                connection->execute(u"UPDATE round SET phase = 2"_s)); // signed: the step must still work
        }
        const std::shared_ptr<Store> store = openSqlite(path, OpenMode::Existing).value();
        const auto documents = store->loadRegister().takeResult().value().documents;
        for (const Document &document : documents)
            QCOMPARE(document.round,
                     ofRound.contains({document.kind, document.name}) ? RoundId(4) : RoundId());
        const auto checks2 = store->doctor().takeResult().value();
        for (const DoctorFinding &found : checks2)
            QVERIFY2(!found.message.contains(u"document"_s), qPrintable(found.message));
        const auto committed = [&store](const Document &document) {
            return store->commit(testkit::transaction(u"document"_s, {document}, {})).takeResult();
        };
        QCOMPARE(committed({u"notice"_s, u"kept@2020Q1"_s, "x", {}}).error().code, ErrorCode::Locked);
        XW_VERIFY_OK(committed({u"setting"_s, u"office"_s, "x", {}}));
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
