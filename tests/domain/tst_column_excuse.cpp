#include "domain/column_excuse.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;

namespace
{

SiteFinding columns(SiteCheck check, int count, int places)
{
    SiteFinding finding;
    finding.check = check;
    finding.count = count;
    for (int i = 0; i < places; ++i)
        finding.places.push_back({u"http://a.test/%1/"_s.arg(i), u"栏目%1"_s.arg(i), u"2020-01-02"_s});
    return finding;
}

ColumnExcuse excuseFor(int column)
{
    return {u"http://a.test/%1/"_s.arg(column), {}, u"r"_s, u"b"_s, QDateTime({2026, 1, 2}, {3, 4}), {}, {}};
}

ColumnExcuse withdrawn(ColumnExcuse excuse)
{
    excuse.withdrawnBy = u"c"_s;
    excuse.withdrawnAt = excuse.at.addDays(1);
    return excuse;
}

} // namespace

class ColumnExcuseTest : public QObject
{
    Q_OBJECT

private slots:
    void anExcusedColumnIsNeitherCountedNorShownAsAPlace()
    {
        for (const SiteCheck check :
             {SiteCheck::NewsNoticeStale, SiteCheck::LongStale, SiteCheck::BlankColumns}) {
            SiteFinding finding = columns(check, 12, 10);
            const ExcusedColumns taken = takeExcused(finding, {excuseFor(3), excuseFor(7)});
            QCOMPARE(finding.count, 10);
            QCOMPARE(finding.places.size(), size_t(8));
            QCOMPARE(taken.excuses.size(), size_t(2));
            QVERIFY(!taken.all);
        }
    }

    void whereNoneIsLeftTheFindingStaysAsItWasAndIsExcused()
    {
        SiteFinding finding = columns(SiteCheck::LongStale, 2, 2);
        const SiteFinding before = finding;
        QVERIFY(takeExcused(finding, {excuseFor(0), excuseFor(1)}).all);
        QCOMPARE(finding, before);
    }

    void otherAddressesAndWithdrawnExcusesChangeNothing()
    {
        SiteFinding finding = columns(SiteCheck::BlankColumns, 3, 3);
        const SiteFinding before = finding;
        QVERIFY(takeExcused(finding, {excuseFor(9), withdrawn(excuseFor(1))}).excuses.empty());
        QCOMPARE(finding, before);
        // Dead links stand on pages, not in columns: an address alike means nothing.
        SiteFinding links = columns(SiteCheck::DeadLinks, 3, 3);
        QVERIFY(takeExcused(links, {excuseFor(1)}).excuses.empty());
        QCOMPARE(links.count, 3);
    }

    void aForecastStandsAsLongAsOneOfItsColumnsDoes()
    {
        SiteFinding near = columns(SiteCheck::VetoNear, 5, 2); // five days
        QVERIFY(!takeExcused(near, {excuseFor(0)}).all);
        QCOMPARE(near.count, 5);
        QCOMPARE(near.places.size(), size_t(1));
        near = columns(SiteCheck::VetoNear, 5, 1);
        QVERIFY(takeExcused(near, {excuseFor(0)}).all);
    }
};

XW_TEST_MAIN(ColumnExcuseTest)
#include "tst_column_excuse.moc"
