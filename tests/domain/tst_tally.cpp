#include "domain/round/tally.h"

#include "testkit/testkit.h"

using namespace xw;
using namespace Qt::StringLiterals;

namespace
{

Contribution website(int region, WebsiteType type, bool qualified, std::vector<IndicatorId> problems = {})
{
    Contribution c;
    c.region = RegionId(region);
    c.type = type;
    c.counts.running = 1;
    c.counts.sampled = 1;
    c.counts.checked = 1;
    c.counts.qualified = qualified;
    c.counts.unqualified = !qualified;
    c.problems = std::move(problems);
    return c;
}

} // namespace

class TallyTest : public QObject
{
    Q_OBJECT
private slots:
    void everyCellSeesItsOwn()
    {
        Tally tally;
        tally.add(website(1, WebsiteType::CityPortal, false, {IndicatorId(u"W4"_s)}));
        tally.add(website(1, WebsiteType::CityDepartment, true));
        tally.add(website(2, WebsiteType::CityPortal, true));
        Contribution account = website(1, WebsiteType::Unknown, false, {IndicatorId(u"M2"_s)});
        account.kind = SubjectKind::MediaAccount;
        account.platform = Platform::WeChat;
        account.level = MediaLevel::City;
        tally.add(account);

        QCOMPARE(tally.total(SubjectKind::Website).checked, 3);
        QCOMPARE(tally.total(SubjectKind::Website).rate(), (Rate{2, 3}));
        QCOMPARE(tally.total(SubjectKind::MediaAccount).rate(), (Rate{0, 1}));
        QCOMPARE(tally.region(SubjectKind::Website, RegionId(1)).rate(), (Rate{1, 2}));
        QCOMPARE(tally.region(SubjectKind::MediaAccount, RegionId(1)).unqualified, 1);
        QCOMPARE(tally.type(WebsiteType::CityPortal).checked, 2);
        QCOMPARE(tally.type(WebsiteType::Unknown).checked, 0); // an account is no website of unknown type
        QCOMPARE(tally.regionType(RegionId(2), WebsiteType::CityPortal).checked, 1);
        QCOMPARE(tally.regionType(RegionId(9), WebsiteType::CityPortal), Counts{});
        QCOMPARE(tally.platform(Platform::WeChat).unqualified, 1);
        QCOMPARE(tally.level(MediaLevel::City).unqualified, 1);
        QCOMPARE(tally.problem(SubjectKind::Website, IndicatorId(u"W4"_s)), 1);
        QCOMPARE(tally.problem(SubjectKind::Website, IndicatorId(u"M2"_s)), 0);
        QCOMPARE(tally.problems(SubjectKind::MediaAccount).size(), qsizetype(1));
    }

    void takingEverythingOutLeavesNothing()
    {
        Tally tally;
        const Contribution c = website(1, WebsiteType::CityPortal, false, {IndicatorId(u"W4"_s)});
        tally.add(c);
        QVERIFY(!(tally == Tally()));
        tally.remove(c);
        QVERIFY(tally == Tally());
    }

    void replacingIsTakingOutAndPuttingIn()
    {
        const Contribution before = website(1, WebsiteType::CityPortal, false, {IndicatorId(u"W4"_s)});
        const Contribution after = website(2, WebsiteType::CityPortal, true);
        Tally replaced;
        replaced.add(before);
        replaced.replace(before, after);
        Tally direct;
        direct.add(after);
        QVERIFY(replaced == direct);
    }

    void aRegionWithNothingCheckedHasNoRate()
    {
        Tally tally;
        Contribution c;
        c.region = RegionId(1);
        c.counts.running = 1;
        tally.add(c);
        QVERIFY(tally.region(SubjectKind::Website, RegionId(1)).rate().isNull());
        QCOMPARE(tally.region(SubjectKind::Website, RegionId(1)).sampling(), (Rate{0, 1}));
    }
};

XW_TEST_MAIN(TallyTest)
#include "tst_tally.moc"
