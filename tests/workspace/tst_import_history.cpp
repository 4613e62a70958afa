// history, rounds and ledgers: what surrounds the results.
#include "fixture.h"
#include "workspace/stats.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
constexpr auto accounts = u"账号名称,平台类型,账号标识,所属地区\n丙,微信,M1,省直\n";
} // namespace

class ImportHistoryTest : public QObject
{
    Q_OBJECT

    static constexpr auto sites = u"网站标识码,网站名称,所属地区\n3600000001,甲,省直\n3600000002,乙,省直\n";

private slots:
    void earlierVerdictsMakeFailuresInARow()
    {
        Fixture f(sites, accounts);
        const QString csv =
            u"网站标识码,季度,结论\n3600000001,2019Q4,不合格\n3600000001,2019年第三季度,不合格\n3600000002,2019Q4,合格\n"_s;
        QCOMPARE(counts(f.import("history", csv)), u"3/0/0/0"_s);
        XW_VERIFY_OK(f.tick(u"3600000001"_s, "W4"));
        QCOMPARE(f.state().consecutiveFailures(f.id(u"3600000001"_s)), 3);
        QCOMPARE(counts(*f.plan("history", csv)), u"0/0/3/0"_s);
        QVERIFY(f.plan("history", csv)->writes.empty());
        QCOMPARE(counts(f.import("history", u"账号标识,季度,结论\nM1,2019Q4,不合格\n")), u"1/0/0/0"_s);
        QCOMPARE(counts(f.import("history", u"网站标识码,季度,结论\n3600000002,2019Q4,不合格\n")),
                 u"0/1/0/0"_s);
    }

    void badRowsOfHistoryAreNamed()
    {
        Fixture f(sites);
        const auto plan = f.import(
            "history",
            u"网站标识码,季度,结论\n3600000001,去年,不合格\n3600000001,2020Q1,合格\n3600000001,2019Q4,差\n"
            u"3600000001,2019Q3,合格\n3600000001,2019Q3,不合格\n3600000077,2019Q3,合格\n");
        QCOMPARE(counts(plan), u"1/0/0/5"_s);
        QVERIFY(problems(plan).at(1).contains(u"import it as results"_s));
        QVERIFY(problems(plan).at(3).contains(u"Row 5"_s));
    }

    void pastTotalsGiveComparisonsFromTheFirstDay()
    {
        Fixture f(sites, accounts);
        const QString csv =
            u"季度,对象,地区,检查数,不合格数,公布合格率\n2019Q1,websites,,,,97.61%\n2019Q4,media,全省,\"1,000\",119,\n2019Q4,网站,省直,40,3,\n"_s;
        QString unquoted = csv;
        const auto plan = f.import("rounds", unquoted.replace(u"\"1,000\""_s, u"1000"_s));
        QCOMPARE(counts(plan), u"3/0/0/0"_s);
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(f.id(u"3600000001"_s), true)));
        const Stats stats = computeStats(*f.workspace);
        QCOMPARE(stats.websites.yearAgo.printed, u"97.61%"_s);
        QCOMPARE(stats.websites.yearAgo.change, u"+2.39"_s);
        QVERIFY(stats.websites.previous.printed.isEmpty()); // a region's row is not the whole
        QCOMPARE(stats.media.previous.printed, u"88.10%"_s);
        QVERIFY(!stats.media.previous.change); // nothing checked now
        QCOMPARE(counts(*f.plan("rounds", unquoted)), u"0/0/3/0"_s);
    }

    void badTotalsAreNamedAndContradictionsWarned()
    {
        Fixture f;
        const auto plan =
            f.import("rounds", u"季度,对象,检查数,不合格数,合格率\n2019Q4,websites,10,11,\n2019Q4,小程序,10,"
                               u"1,\n2019Q4,media,10,,\n"
                               u"2019Q3,media,,,约九成\n2019Q2,media,100,10,95%\n2020Q1,media,1,1,\n");
        QCOMPARE(counts(plan), u"1/0/0/5"_s);
        QVERIFY(problems(plan).join(u'\n').contains(u"6 合格率 The counts give 90.00%"_s));
    }

    void aLedgerFollowsItsDefinition()
    {
        Fixture f(sites);
        const QString csv =
            u"编号,渠道,网站标识码,收到日期,应办结日期,办结日期,经办人\n"
            u"T1,找错,3600000001,2020-01-05,2020/1/10,2020年1月8日,张\nT2,找错,,2020-01-05,,,\n"_s;
        QCOMPARE(counts(f.import("messages", csv)), u"2/0/0/0"_s);
        const std::vector<LedgerRow> rows = f.state().ledger(u"messages"_s);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows.front().values.value(u"due"_s).toString(), u"2020-01-10"_s);
        QCOMPARE(rows.front().values.value(u"经办人"_s).toString(), u"张"_s);
        QVERIFY(!rows.back().values.contains(u"done"_s)); // not known is not nought
        QCOMPARE(counts(*f.plan("messages", csv)), u"0/0/2/0"_s);
        QCOMPARE(counts(f.import("messages", u"编号,渠道,办结日期\nT2,找错,2020-02-01\n"_s)), u"0/1/0/0"_s);
    }

    void badRowsOfALedgerAreNamed()
    {
        Fixture f(sites);
        const auto plan =
            f.import("messages",
                     u"编号,渠道,网站标识码,收到日期\nT1,找错,3.6E+09,2020-01-05\nT2,,3600000001,2020-01-05\n"
                     u"T3,找错,3600000001,昨天\nT4,找错,3699999999,2020-01-05\nT4,找错,,2020-01-05\n");
        QCOMPARE(counts(plan), u"1/0/0/4"_s);
        QVERIFY(problems(plan).join(u'\n').contains(u"5 网站标识码 Nothing in the register has this code"_s));
        QVERIFY(problems(plan).last().contains(u"The same as in row 5"_s));
    }

    void everyLedgerOfTheContractIsAKindOfFile()
    {
        for (const char16_t *id :
             {u"messages", u"domains", u"annual-reports", u"disclosure", u"suggestions", u"consultations",
              u"submissions", u"text-errors", u"migration", u"accountability"})
            QVERIFY2(importKind(QString::fromUtf16(id)), qPrintable(QString::fromUtf16(id)));
        QVERIFY(ledgerFaults().empty());
    }
};

XW_TEST_MAIN(ImportHistoryTest)
#include "tst_import_history.moc"
