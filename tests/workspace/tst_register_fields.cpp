// What newer registers say: certification, filings and their ends, whom to call; and what became of the
// register since a round was opened.
#include "domain/register_fields.h"
#include "fixture.h"
#include "workspace/stats.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class RegisterFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void filingsAreKeptUnderOneHeadingWhateverTheListCallsThem()
    {
        Fixture f;
        const auto plan = f.import(
            "websites", u"网站标识码,网站名称,ICP备案,ICP有效期,公安机关备案号,网站标识,联络人,办公电话\n"
                        u"3600000001,甲,赣ICP备1号,2026年5月31日,36010001,CA1,张三,0791-1\n"
                        u"3600000002,乙,赣ICP备2号,长期,,,,\n");
        QCOMPARE(counts(plan), u"2/0/0/0"_s);
        QVERIFY(problems(plan).contains(
            u"3 ICP有效期 This is no day: it is kept as it stands, and nothing counts as expired by it"_s));
        const Subject &site = f.state().subjects().at(0);
        QCOMPARE(fieldOf(site, u"icp"_s), u"赣ICP备1号"_s);
        QCOMPARE(fieldOf(site, u"icp_expiry"_s), u"2026-05-31"_s);
        QCOMPARE(fieldOf(site, u"police"_s), u"36010001"_s);
        QCOMPARE(fieldOf(site, u"badge"_s), u"CA1"_s);
        QCOMPARE(fieldOf(site, u"contact"_s), u"张三"_s);
        QCOMPARE(fieldOf(f.state().subjects().at(1), u"icp_expiry"_s), u"长期"_s);
        QVERIFY(expiredFilings(site, QDate(2026, 5, 31)).isEmpty()); // it holds on its last day
        QCOMPARE(expiredFilings(site, QDate(2026, 6, 1)), QStringList{u"icp"_s});
        QCOMPARE(registerStats(f.state(), SubjectKind::Website, QDate(2026, 6, 1)).expired,
                 QStringList{u"甲"_s});
        // The same list under other headings changes nothing; a new end takes the place of the old one.
        QCOMPARE(counts(f.import(
                     "websites",
                     u"网站标识码,网站名称,ICP备案号,ICP备案到期日\n3600000001,甲,赣ICP备1号,2026-05-31\n")),
                 u"0/0/1/0"_s);
        QCOMPARE(
            counts(f.import("websites", u"网站标识码,网站名称,ICP备案到期日\n3600000001,甲,2027-05-31\n")),
            u"0/1/0/0"_s);
        QVERIFY(expiredFilings(f.state().subjects().at(0), QDate(2026, 6, 1)).isEmpty());
    }

    void accountsAndAppsAreCountedApart()
    {
        Fixture f;
        f.import(
            "media",
            u"账号名称,平台类型,账号主体,备案号\n甲,微信,某办,\n乙,APP,某办,赣A1\n丙,支付宝小程序,,赣A2\n");
        const Stats stats = computeStats(*f.workspace);
        QCOMPARE(stats.accounts.running, 1);
        QCOMPARE(stats.apps.running, 2);
        QCOMPARE(fieldOf(f.state().subjects().at(0), u"certified"_s), u"某办"_s);
        QCOMPARE(fieldOf(f.state().subjects().at(2), u"filing"_s), u"赣A2"_s);
    }

    void whatOpenedClosedAndWentOfflineSinceTheRoundWasOpenedIsListed()
    {
        Fixture f(
            u"网站标识码,网站名称,运行状态\n3600000001,甲,正常\n3600000002,乙,正常\n3600000003,丙,正常\n"
            u"3600000004,丁,已关停\n3600000005,戊,临时下线\n");
        QVERIFY(!registerStats(f.state(), SubjectKind::Website, {}).opened); // nobody knows how it stood
        const auto second = f.wait(f.workspace->openRound(RoundKey(2020, 2)));
        XW_VERIFY_OK(f.wait(f.workspace->switchRound(second->id)));
        RegisterStats stats = registerStats(f.state(), SubjectKind::Website, {});
        QVERIFY(stats.opened && stats.opened->isEmpty() && stats.closed->isEmpty() &&
                stats.offline->isEmpty());
        f.import("websites", u"网站标识码,网站名称,运行状态\n3600000001,甲,已注销\n3600000002,乙,临时下线\n"
                             u"3600000005,戊,已关停\n3600000006,己,正常\n3600000007,庚,已关停\n");
        RenameCommand rename;
        rename.subject = f.id(u"3600000003"_s);
        rename.name = u"新丙"_s;
        XW_VERIFY_OK(f.wait(f.workspace->renameSubject(rename)));
        stats = registerStats(f.state(), SubjectKind::Website, {});
        QCOMPARE(*stats.opened, QStringList{u"己"_s});
        QCOMPARE(*stats.closed, QStringList{u"戊"_s});
        QCOMPARE(*stats.cancelled, QStringList{u"甲"_s});
        QCOMPARE(*stats.offline, QStringList{u"乙"_s});
        f.reopen(RoundKey(2020, 2));
        stats = registerStats(f.state(), SubjectKind::Website, {});
        QCOMPARE(*stats.closed, QStringList{u"戊"_s});
        QCOMPARE(*stats.cancelled, QStringList{u"甲"_s});
        // What runs again, or is said to be closed after all, is not cancelled any more.
        f.import("websites", u"网站标识码,网站名称,运行状态\n3600000001,甲,关停\n");
        stats = registerStats(f.state(), SubjectKind::Website, {});
        QCOMPARE(*stats.closed, QStringList({u"甲"_s, u"戊"_s}));
        f.import("websites",
                 u"网站标识码,网站名称,运行状态,关停方式\n3600000001,甲,正常,\n3600000005,戊,已关停,注销\n");
        stats = registerStats(f.state(), SubjectKind::Website, {});
        QVERIFY(stats.closed->isEmpty());
        QCOMPARE(*stats.cancelled, QStringList{u"戊"_s});
    }
};

XW_TEST_MAIN(RegisterFieldsTest)
#include "tst_register_fields.moc"
