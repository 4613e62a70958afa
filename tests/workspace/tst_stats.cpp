#include "fixture.h"
#include "workspace/stats.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class StatsTest : public QObject
{
    Q_OBJECT

    static constexpr auto sites =
        u"网站标识码,网站名称,所属地区,网站类型\n3600000001,甲,省直,省级门户\n3600000002,乙,省直,省级部门\n"
        u"3611000001,丙,上饶市,市级门户\n3611000002,丁,上饶市,市级部门\n3601000001,戊,南昌市,市级门户\n";

private slots:
    void aRegionWithNothingCheckedIsNeitherWholeNorBelow()
    {
        Fixture f(sites);
        const Stats empty = computeStats(*f.workspace);
        QCOMPARE(empty.regions.size(), size_t(3));
        QVERIFY(empty.allQualifiedWebsites.isEmpty());
        QVERIFY(empty.belowWebsites.isEmpty());
        QVERIFY(empty.websites.counts.rate().isNull());
        QCOMPARE(empty.websites.counts.running, 5);
    }

    void tickedAndInspectedSubjectsMoveTheNumbers()
    {
        Fixture f(sites);
        for (const char16_t *code : {u"3600000001", u"3600000002", u"3611000001"})
            XW_VERIFY_OK(f.wait(f.workspace->setInspected(f.id(QString::fromUtf16(code)), true)));
        XW_VERIFY_OK(f.tick(u"3611000002"_s, "W4.1", 5));
        Stats stats = computeStats(*f.workspace);
        QCOMPARE(stats.websites.counts.checked, 4);
        QCOMPARE(stats.websites.counts.unqualified, 1);
        QCOMPARE(stats.allQualifiedWebsites, QStringList{u"省直"_s});
        QCOMPARE(stats.belowWebsites, QStringList{u"上饶市"_s});
        QCOMPARE(stats.problems.size(), size_t(1)); // the indicator, not its condition besides
        QCOMPARE(stats.problems.front().indicator.value(), u"W4"_s);
        QCOMPARE(stats.problems.front().subjects, 1);

        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        stats = computeStats(*f.workspace);
        QCOMPARE(stats.websites.counts.unqualified, 0);
        QVERIFY(stats.belowWebsites.isEmpty());
        QVERIFY(stats.problems.empty());
    }

    void typesStandInTheOrderOfTheAnnexes()
    {
        Fixture f(sites);
        QStringList names;
        for (const GroupStats &type : computeStats(*f.workspace).types)
            names << u"%1%2"_s.arg(type.name).arg(type.counts.running);
        QCOMPARE(names.join(u' '), u"省级门户1 省级部门1 市级门户2 市级部门1"_s);
    }

    void theThresholdIsPrintedWithoutIdleZeros()
    {
        Stats stats;
        for (const auto &[hundredths, text] : QList<QPair<int, QString>>{
                 {9500, u"95%"_s}, {9750, u"97.5%"_s}, {9705, u"97.05%"_s}, {10000, u"100%"_s}}) {
            stats.thresholdHundredths = hundredths;
            QCOMPARE(stats.thresholdText(), text);
        }
    }

    void whatWasInspectedHereGoesBeforeWhatAFileSays()
    {
        Fixture f(sites);
        const RoundKey before(2019, 4);
        XW_VERIFY_OK(
            f.wait(f.workspace->apply(u"x"_s, {}, {PastTotal{before, SubjectKind::Website, {}, 10, 5, {}}})));
        QCOMPARE(computeStats(f.state(), {}).websites.previous.printed, u"50.00%"_s);
        const std::vector<PastTotal> inspected{{before, SubjectKind::Website, {}, 4, 1, {}}};
        QCOMPARE(computeStats(f.state(), inspected).websites.previous.printed, u"75.00%"_s);
    }
};

XW_TEST_MAIN(StatsTest)
#include "tst_stats.moc"
