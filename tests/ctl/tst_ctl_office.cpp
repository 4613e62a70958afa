// Every command works on a server as on a file: -d in place of -w.
#include "ctl.h"
#include "testkit/postgres_cluster.h"

using namespace Qt::StringLiterals;
using namespace xw::testkit;

class CtlOfficeTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_cluster = PostgresCluster::shared();
        QVERIFY(m_cluster);
    }

    void aRoundIsWorkedOnByItsPeopleAndTakenHome()
    {
        const Ctl ctl;
        const QString owner = m_cluster->newDatabase();
        const QString database = owner.section(u'/', 3, 3).section(u'?', 0, 0);
        const auto as = [&](const QString &user, const QStringList &words) {
            return ctl.plain(QStringList{u"-d"_s, m_cluster->addressOf(database, user), u"--json"_s} + words);
        };
        const auto done = [](const Ctl::Answer &answer) { return answer.exitCode == 0; };
        const Ctl::Answer none = as(u"postgres"_s, {u"stats"_s});
        QCOMPARE(none.exitCode, 3);
        QVERIFY(none.isOneErrorLine());
        QVERIFY(
            done(as(u"postgres"_s, {u"init"_s, u"--province"_s, u"江西省"_s, u"--round"_s, u"2020Q1"_s})));
        QVERIFY(done(as(u"postgres"_s, {u"office"_s, u"create"_s, u"zhuren"_s, u"--name"_s, u"主任"_s})));
        QVERIFY(done(
            as(u"postgres"_s, {u"office"_s, u"add-user"_s, u"zhang"_s, u"--name"_s, u"张三"_s,
                               u"--password-file"_s, ctl.write(u"pw"_s, QByteArray("correct horse\n"))})));
        QVERIFY(done(as(u"postgres"_s, {u"office"_s, u"add-user"_s, u"shen"_s, u"--name"_s, u"审计"_s,
                                        u"--role"_s, u"auditor"_s})));
        const QString list =
            ctl.write(u"a.csv"_s,
                      u"网站标识码,网站名称\n3600000001,省政府\n3600000002,省商务厅\n3600000003,省教育厅\n");
        QCOMPARE(as(u"zhang"_s, {u"import"_s, u"websites"_s, list}).exitCode, 3); // not an inspector's
        const Ctl::Answer imported = as(u"zhuren"_s, {u"import"_s, u"websites"_s, list});
        QVERIFY2(done(imported), imported.err.constData());
        const Ctl::Answer ticked = as(u"zhang"_s, {u"tick"_s, u"3600000001"_s, u"W1"_s});
        QVERIFY2(done(ticked), ticked.err.constData());
        const Ctl::Answer refused = as(u"shen"_s, {u"tick"_s, u"3600000002"_s, u"W1"_s});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(refused.isOneErrorLine());
        QCOMPARE(as(u"zhang"_s, {u"--author"_s, u"李四"_s, u"tick"_s, u"3600000002"_s, u"W1"_s}).exitCode, 3);
        const QJsonObject stats = as(u"shen"_s, {u"stats"_s}).json().value(u"websites"_s).toObject();
        QCOMPARE(stats.value(u"unqualified"_s).toInt(), 1);
        QVERIFY(as(u"shen"_s, {u"doctor"_s}).json().value(u"ok"_s).toBool());
        QCOMPARE(QJsonDocument::fromJson(as(u"postgres"_s, {u"office"_s, u"users"_s}).out).array().size(), 3);
        QVERIFY(done(as(u"postgres"_s, {u"office"_s, u"remove-user"_s, u"zhang"_s})));
        QCOMPARE(as(u"zhang"_s, {u"stats"_s}).exitCode, 2);
        // Home in a file, with the history in everybody's name.
        QVERIFY(done(as(u"zhuren"_s, {u"office"_s, u"export"_s, ctl.path(u"w.xunwang"_s)})));
        QVERIFY(ctl({u"doctor"_s}).json().value(u"ok"_s).toBool());
        QCOMPARE(ctl({u"stats"_s}).json().value(u"websites"_s).toObject(), stats);
        // And into another office, with the packs of readings that lie beside it.
        const QByteArray pack(3000, 'p');
        const QString name = u"3600000001_20201120T090000000.wacz"_s;
        QVERIFY(QDir().mkpath(ctl.path(u"w.xunwang.packs"_s)));
        ctl.write(u"w.xunwang.packs/"_s + name, pack);
        const QString second = m_cluster->newDatabase();
        const auto at = [&](const QStringList &words) {
            return ctl.plain(QStringList{u"-d"_s, second, u"--json"_s} + words);
        };
        const auto moved = at({u"office"_s, u"import"_s, ctl.path(u"w.xunwang"_s)});
        QVERIFY2(done(moved), moved.err.constData());
        QCOMPARE(moved.json().value(u"packs_left"_s).toInt(), 1);
        // A server that is no office keeps none, and says so where sites are read.
        const Ctl::Answer early = at({u"office"_s, u"packs"_s, ctl.path(u"w.xunwang"_s)});
        QCOMPARE(early.exitCode, 3);
        QVERIFY2(early.err.contains("office create"), early.err.constData());
        const Ctl::Answer looked = at({u"probe"_s, u"look"_s, u"3600000001"_s});
        QVERIFY2(looked.err.contains("once it is an office"), looked.err.constData());
        QVERIFY(done(at({u"office"_s, u"create"_s, u"ju"_s, u"--name"_s, u"局长"_s})));
        QCOMPARE(at({u"office"_s, u"packs"_s, ctl.path(u"w.xunwang"_s)}).json().value(u"packs"_s).toInt(), 1);
        QCOMPARE(at({u"office"_s, u"packs"_s, ctl.path(u"w.xunwang"_s)}).json().value(u"packs"_s).toInt(-1),
                 0);
        const auto home = at({u"office"_s, u"export"_s, ctl.path(u"v.xunwang"_s)});
        QVERIFY2(done(home), home.err.constData());
        QCOMPARE(home.json().value(u"packs"_s).toInt(), 1);
        QFile kept(ctl.path(u"v.xunwang.packs/"_s + name));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), pack);
        QCOMPARE(ctl.plain({u"-d"_s, second, u"--json"_s, u"stats"_s}).json().value(u"websites"_s).toObject(),
                 stats);
        QCOMPARE(ctl.plain({u"-d"_s, second, u"office"_s, u"import"_s, ctl.path(u"w.xunwang"_s)}).exitCode,
                 3);
    }

    void aSignedRoundIsProvenAtHomeWithoutTheServer()
    {
        const Ctl ctl;
        const QString address = m_cluster->newDatabase();
        const auto at = [&](const QStringList &words) {
            return ctl.plain(QStringList{u"-d"_s, address, u"--json"_s} + words);
        };
        const auto isDone = [](const Ctl::Answer &answer) {
            if (answer.exitCode != 0)
                qInfo("%s", answer.err.constData());
            return answer.exitCode == 0;
        };
        const QString secret = ctl.write(u"secret"_s, QByteArray("s3cret\n"));
        const QString p12 = ctl.path(u"me.p12"_s), ca = ctl.path(u"me.ca.crt"_s), out = ctl.path(u"out"_s);
        QVERIFY(isDone(ctl.plain({u"identity"_s, u"make-test"_s, p12, u"--password-file"_s, secret})));
        QVERIFY(isDone(at({u"init"_s, u"--province"_s, u"青海省"_s, u"--round"_s, u"2024Q2"_s})));
        const QString list = ctl.write(u"a.csv"_s, u"网站标识码,网站名称,所属地区\n6300000001,省政府,省直\n"
                                                   u"6301000002,市政府,西宁市\n");
        QVERIFY(isDone(at({u"import"_s, u"websites"_s, list})));
        QVERIFY(isDone(at({u"office"_s, u"create"_s, u"fuzeren"_s, u"--name"_s, u"负责人"_s})));
        const QString head =
            m_cluster->addressOf(address.section(u'/', 3, 3).section(u'?', 0, 0), u"fuzeren"_s);
        for (const QString &code : {u"6300000001"_s, u"6301000002"_s})
            QVERIFY(isDone(ctl.plain({u"-d"_s, head, u"inspect"_s, code})));
        QVERIFY(isDone(at({u"notice"_s, u"export"_s, u"--out"_s, out, u"--template"_s, u"general"_s})));
        QVERIFY(isDone(at({u"notice"_s, u"sign"_s, out, u"--p12"_s, p12, u"--password-file"_s, secret})));
        QVERIFY(isDone(at({u"office"_s, u"export"_s, ctl.path(u"w.xunwang"_s)})));

        // The files by themselves, and the file as the workspace that was signed.
        QVERIFY(isDone(ctl.plain({u"notice"_s, u"verify"_s, out, u"--ca"_s, ca})));
        const Ctl::Answer same = ctl({u"doctor"_s, u"--against"_s, out});
        QVERIFY(isDone(same));
        QVERIFY(same.json().value(u"against"_s)[u"same"_s].toBool());
        QVERIFY(ctl({u"tick"_s, u"6301000002"_s, u"W1"_s}).exitCode != 0); // it stays closed
        // The same in another file, with another history: it is not the one.
        const Ctl other;
        QVERIFY(isDone(other.init(u"青海省"_s, u"2024Q2"_s)));
        QVERIFY(isDone(other.import(u"websites"_s, list)));
        for (const QString &code : {u"6300000001"_s, u"6301000002"_s})
            QVERIFY(isDone(other({u"inspect"_s, code})));
        QCOMPARE(other({u"doctor"_s, u"--against"_s, out}).exitCode, 1);
    }

private:
    PostgresCluster *m_cluster = nullptr;
};

XW_TEST_MAIN(CtlOfficeTest)
#include "tst_ctl_office.moc"
