// Exit codes, the one line on stderr, the one JSON value on stdout, and workspaces that cannot be opened.
#include "ctl.h"

using namespace Qt::StringLiterals;
using namespace xw::testkit;

class CtlUsageTest : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsageIsTwoWithTheCommandsUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("no command") << QStringList{} << u"xunwangctl help"_s;
        QTest::newRow("unknown command") << QStringList{u"dance"_s} << u"dance"_s;
        QTest::newRow("unknown option") << QStringList{u"stats"_s, u"--colour"_s} << u"--colour"_s;
        QTest::newRow("operand missing") << QStringList{u"import"_s, u"websites"_s} << u"import KIND FILE"_s;
        QTest::newRow("operand too many") << QStringList{u"stats"_s, u"now"_s} << u"now"_s;
        QTest::newRow("value missing")
            << QStringList{u"tick"_s, u"a"_s, u"b"_s, u"--count"_s} << u"--count"_s;
        QTest::newRow("value of a switch") << QStringList{u"--json=yes"_s, u"stats"_s} << u"--json"_s;
        QTest::newRow("option twice")
            << QStringList{u"init"_s, u"--province"_s, u"a"_s, u"--province"_s, u"b"_s} << u"--province"_s;
        QTest::newRow("option missing") << QStringList{u"init"_s, u"--province"_s, u"a"_s} << u"--round"_s;
        QTest::newRow("not a number") << QStringList{u"init"_s,   u"--province"_s, u"a"_s,  u"--round"_s,
                                                     u"2020Q1"_s, u"--decimals"_s, u"two"_s}
                                      << u"decimals"_s;
        QTest::newRow("not a round") << QStringList{u"init"_s, u"--province"_s, u"a"_s, u"--round"_s,
                                                    u"2020Q5"_s}
                                     << u"2020Q5"_s;
        QTest::newRow("not a rounding") << QStringList{u"init"_s,   u"--province"_s, u"a"_s, u"--round"_s,
                                                       u"2020Q1"_s, u"--rounding"_s, u"up"_s}
                                        << u"half-up"_s;
        QTest::newRow("not a kind") << QStringList{u"import"_s, u"cats"_s, u"a.csv"_s} << u"websites"_s;
        QTest::newRow("not a breakdown") << QStringList{u"stats"_s, u"--by"_s, u"colour"_s} << u"colour"_s;
    }
    void wrongUsageIsTwoWithTheCommandsUsage()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const Ctl ctl;
        const auto answer = ctl.plain(QStringList{u"-w"_s, ctl.path(u"w.xunwang"_s)} + words);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.isOneErrorLine(), answer.err.constData());
        QVERIFY2(answer.error().contains(says), answer.err.constData());
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!QFile::exists(ctl.path(u"w.xunwang"_s)));
    }

    void withJsonThereIsExactlyOneValueAlsoForAnError()
    {
        const Ctl ctl;
        const auto missing = ctl({u"stats"_s});
        QCOMPARE(missing.exitCode, 3);
        QJsonParseError fault;
        QCOMPARE(QJsonDocument::fromJson(missing.out, &fault).object().value(u"error"_s)[u"code"].toString(),
                 u"not-found"_s);
        QCOMPARE(fault.error, QJsonParseError::NoError);
        QVERIFY(missing.isOneErrorLine());
        for (const QStringList &words : {QStringList{u"help"_s}, QStringList{u"--version"_s}}) {
            const auto answer = ctl.plain(QStringList{u"--json"_s} + words);
            QCOMPARE(answer.exitCode, 0);
            QVERIFY(QJsonDocument::fromJson(answer.out).isObject());
        }
    }

    void everyCommandExplainsItself()
    {
        const Ctl ctl;
        const QJsonArray commands = ctl.plain({u"--json"_s, u"help"_s}).json().value(u"commands"_s).toArray();
        QVERIFY(commands.size() >= 12);
        for (const QJsonValue &command : commands) {
            const auto help = ctl.plain(QStringList{u"help"_s} + command.toString().split(u' '));
            QCOMPARE(help.exitCode, 0);
            QVERIFY2(help.out.contains("usage: xunwangctl " + command.toString().toUtf8()),
                     help.out.constData());
        }
        QVERIFY(ctl.plain({u"import"_s, u"--help"_s}).out.contains("--dry-run"));
        QCOMPARE(ctl.plain({u"help"_s, u"dance"_s}).exitCode, 2);
    }

    void globalOptionsMayStandBeforeOrAfterTheCommand()
    {
        const Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        const auto after =
            ctl.plain({u"stats"_s, u"--json"_s, u"--workspace=%1"_s.arg(ctl.path(u"w.xunwang"_s))});
        QCOMPARE(after.json().value(u"province"_s).toString(), u"江西省"_s);
        // The only workspace of the folder needs no name.
        QCOMPARE(ctl.plain({u"stats"_s}).exitCode, 0);
        ctl.write(u"other.xunwang"_s, QByteArray("x"));
        QCOMPARE(ctl.plain({u"stats"_s}).exitCode, 2);
    }

    void peopleReadTablesAndScriptsReadJson()
    {
        const Ctl ctl;
        const QString place = ctl.path(u"w.xunwang"_s);
        QVERIFY(
            ctl.plain({u"-w"_s, place, u"init"_s, u"--province"_s, u"江西省"_s, u"--round"_s, u"2020Q1"_s})
                .out.contains("江西省"));
        const QString list =
            ctl.write(u"a.csv"_s, u"网站标识码,网站名称,所属地区\n3600000001,省政府,省直\n1,坏,省直\n");
        const auto import = ctl.plain({u"-w"_s, place, u"import"_s, u"websites"_s, list});
        QCOMPARE(import.exitCode, 1);
        QVERIFY2(import.out.contains("row 3") &&
                     import.out.contains("1 added, 0 updated, 0 unchanged, 1 rejected"),
                 import.out.constData());
        QVERIFY(ctl.plain({u"-w"_s, place, u"stats"_s}).out.contains("政府网站"));
    }

    void anExistingFileIsNeverInitialisedOver()
    {
        const Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        const auto again = ctl.init();
        QCOMPARE(again.exitCode, 3);
        QVERIFY(again.error().contains(u"w.xunwang"_s));
        QCOMPARE(ctl({u"stats"_s}).exitCode, 0);
        const auto nowhere = ctl.plain({u"-w"_s, ctl.path(u"no/folder/w.xunwang"_s), u"init"_s,
                                        u"--province"_s, u"a"_s, u"--round"_s, u"2020Q1"_s});
        QCOMPARE(nowhere.exitCode, 3);
        QVERIFY(nowhere.isOneErrorLine());
    }

    void anUnknownStandardLeavesNoFileBehind()
    {
        const Ctl ctl;
        QCOMPARE(ctl.init(u"江西省"_s, u"2020Q1"_s, {u"--standard"_s, u"mine"_s}).exitCode, 3);
        QVERIFY(!QFile::exists(ctl.path(u"w.xunwang"_s)));
    }

    void whatIsNoWorkspaceIsSaidAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("网站标识码,网站名称\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half a database") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\1');
    }
    void whatIsNoWorkspaceIsSaidAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        const Ctl ctl;
        const QString place = ctl.write(u"w.xunwang"_s, bytes);
        for (const QStringList &words :
             {QStringList{u"stats"_s}, QStringList{u"tick"_s, u"a"_s, u"W1"_s}, QStringList{u"doctor"_s}}) {
            const auto answer = ctl(words);
            QCOMPARE(answer.exitCode, 3);
            QVERIFY2(answer.isOneErrorLine() && answer.error().contains(u"w.xunwang"_s),
                     answer.err.constData());
        }
        QFile file(place);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void aServerThatIsNotThereIsSaid()
    {
        const Ctl ctl;
        for (const QString &address :
             {u"postgresql:///office?host=/nonexistent"_s, u"postgresql://localhost:1/office"_s}) {
            const auto answer = ctl.plain({u"-d"_s, address, u"stats"_s});
            QCOMPARE(answer.exitCode, 3);
            QVERIFY(answer.isOneErrorLine());
        }
        QCOMPARE(
            ctl.plain({u"-d"_s, u"postgresql://office.example/x?sslmode=disable"_s, u"stats"_s}).exitCode, 2);
        QCOMPARE(ctl.plain({u"office"_s, u"users"_s}).exitCode, 2);
    }

    void anAuthorIsKeptInTheData()
    {
        const Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        QCOMPARE(ctl.import(u"websites"_s, ctl.write(u"a.csv"_s, u"网站标识码,网站名称\n3600000001,省政府\n"))
                     .exitCode,
                 0);
        QCOMPARE(ctl({u"--author"_s, u"李强"_s, u"tick"_s, u"3600000001"_s, u"W1"_s}).exitCode, 0);
        QFile file(ctl.path(u"w.xunwang"_s)); // SQLite keeps texts as they are
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("李强"));
    }
};

XW_TEST_MAIN(CtlUsageTest)
#include "tst_ctl_usage.moc"
