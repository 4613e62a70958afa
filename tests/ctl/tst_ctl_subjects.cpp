// subject …, and the rows behind what the proof finds: through the real program.
#include "ctl.h"

using namespace Qt::StringLiterals;
using namespace xw::testkit;

class CtlSubjectsTest : public QObject
{
    Q_OBJECT

private slots:
    void aMergedBodyKeepsItsHistoryFromTheCommandLine()
    {
        const Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        QCOMPARE(counts(ctl.import(
                     u"websites"_s,
                     ctl.write(u"w.csv"_s, u"网站标识码,网站名称,所属地区,网站类型,无对外服务\n"
                                           u"3600000001,甲局,省直,省级部门,\n3600000002,乙局,省直,省级部门,\n"
                                           u"3600000003,丙厅,省直,省级部门,是\n"))),
                 u"3/0/0/0"_s);
        QCOMPARE(counts(ctl.import(u"history"_s,
                                   ctl.write(u"h.csv"_s, u"网站标识码,季度,结论\n3600000001,2019Q4,不合格\n"
                                                         u"3600000002,2019Q3,不合格\n"))),
                 u"2/0/0/0"_s);
        const Ctl::Answer merged =
            ctl({u"subject"_s, u"merge"_s, u"3600000001"_s, u"3600000002"_s, u"--into"_s, u"3600000003"_s});
        QCOMPARE(merged.exitCode, 0);
        QCOMPARE(merged.json().value(u"formers"_s).toArray().size(), 2);
        QVERIFY(merged.json().value(u"no_service"_s).toBool());
        QCOMPARE(ctl({u"tick"_s, u"3600000003"_s, u"W4"_s}).exitCode, 0);
        QCOMPARE(ctl({u"subject"_s, u"show"_s, u"3600000003"_s}).json().value(u"failing_rounds"_s).toInt(),
                 3);
        QCOMPARE(ctl({u"subject"_s, u"detach"_s, u"3600000002"_s, u"3600000003"_s}).exitCode, 0);
        QCOMPARE(ctl({u"subject"_s, u"show"_s, u"3600000003"_s}).json().value(u"failing_rounds"_s).toInt(),
                 2);
        QCOMPARE(
            ctl({u"subject"_s, u"service"_s, u"3600000003"_s}).json().value(u"no_service"_s).toBool(true),
            false);
        QCOMPARE(ctl({u"doctor"_s}).exitCode, 0);
    }

    void aRenamedSiteIsFoundByBothCodes()
    {
        const Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        QCOMPARE(ctl.import(u"websites"_s,
                            ctl.write(u"w.csv"_s, u"网站标识码,网站名称\n3600000001,甲局\n3600000002,乙局\n"))
                     .exitCode,
                 0);
        const Ctl::Answer renamed = ctl({u"subject"_s, u"rename"_s, u"3600000001"_s, u"--code"_s,
                                         u"3600000011"_s, u"--name"_s, u"甲厅"_s});
        QCOMPARE(renamed.json().value(u"name"_s).toString(), u"甲厅"_s);
        const QJsonObject former = ctl({u"subject"_s, u"show"_s, u"3600000001"_s}).json();
        QCOMPARE(former.value(u"state"_s).toString(), u"已关停"_s);
        QCOMPARE(former.value(u"successors"_s).toArray().first().toObject().value(u"code"_s).toString(),
                 u"3600000011"_s);
        const Ctl::Answer taken =
            ctl({u"subject"_s, u"rename"_s, u"3600000011"_s, u"--code"_s, u"3600000002"_s});
        QCOMPARE(taken.exitCode, 3);
        QVERIFY(!taken.err.isEmpty() || taken.json().contains(u"error"_s));
        QCOMPARE(ctl({u"subject"_s, u"rename"_s, u"3600000011"_s}).exitCode, 2);
        QCOMPARE(ctl({u"subject"_s, u"merge"_s, u"3600000011"_s, u"--into"_s, u"3600000011"_s}).exitCode, 2);
    }
};

XW_TEST_MAIN(CtlSubjectsTest)
#include "tst_ctl_subjects.moc"
