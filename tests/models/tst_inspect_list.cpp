#include "models/inspect_list.h"

#include "uikit/ui_kit.h"
#include "workspace/wait.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;
using models::InspectList;
using models::ListQuery;
using models::Part;

class InspectListTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Office> m_office;
    std::unique_ptr<InspectList> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    const RoundState &state() { return m_office->workspace->state(); }
    QStringList names()
    {
        QStringList shown;
        for (int row = 0; row < m_list->rowCount(); ++row)
            if (!m_list->isRegion(row))
                shown << m_list->index(row).data().toString();
        return shown;
    }

private slots:
    void init()
    {
        m_office = jiangxi();
        m_list = std::make_unique<InspectList>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_list->setWorkspace(m_office->workspace.get());
        connect(m_office->workspace.get(), &Workspace::changed, m_list.get(), &InspectList::takeChange);
    }
    void cleanup()
    {
        m_tester.reset();
        m_list.reset();
        m_office.reset();
    }

    void oneRegionIsOpenWhereThereAreMany()
    {
        int open = 0;
        for (int row = 0; row < m_list->rowCount(); ++row)
            open += m_list->isRegion(row) && m_list->index(row).data(InspectList::OpenRole).toBool();
        QCOMPARE(open, 1);
        QCOMPARE(m_list->found(), 1846);
    }

    void partsAreCountedAsTheTallyCounts()
    {
        ListQuery query;
        query.kind = SubjectKind::Website;
        m_list->setQuery(query);
        QCOMPARE(m_list->count(Part::Unqualified), state().tally().total(SubjectKind::Website).unqualified);
        query.part = Part::Unqualified;
        m_list->setQuery(query);
        QCOMPARE(m_list->found(), 4);
        QCOMPARE(names().size(), 4); // what was looked for is open
    }

    void wordsAndAnotherPagesQuestionNarrowIt()
    {
        ListQuery query;
        query.text = u"3611280006"_s;
        m_list->setQuery(query);
        QCOMPARE(names(), QStringList{u"鄱阳政府门户网"_s});
        query.text = u"no such site"_s;
        m_list->setQuery(query);
        QCOMPARE(m_list->rowCount(), 0);
        QVERIFY(!m_list->beside({}, +1).isValid());
        query.text.clear();
        query.only = std::vector{state().subjects()[7].id};
        m_list->setQuery(query);
        QCOMPARE(names().size(), 1);
    }

    void nextAndPreviousFollowTheOrderThroughFoldedRegions()
    {
        SubjectId at = m_list->beside({}, +1);
        QSet<SubjectId> seen;
        while (at.isValid() && !seen.contains(at)) {
            seen.insert(at);
            QCOMPARE(m_list->placeOf(at), int(seen.size()));
            at = m_list->beside(at, +1);
        }
        QCOMPARE(seen.size(), 1846);
    }

    void aTickMovesTheCountsAndLeavesTheRowWhereItIs()
    {
        ListQuery query;
        query.part = Part::Unchecked;
        query.kind = SubjectKind::Website;
        m_list->setQuery(query);
        const SubjectId first = m_list->beside({}, +1);
        const int before = m_list->count(Part::Unchecked);
        QSignalSpy changed(m_list.get(), &InspectList::dataChanged);
        TickCommand tick;
        tick.subject = first;
        tick.indicator = IndicatorId(u"W1"_s);
        XW_VERIFY_OK(waitFor(*m_office->workspace, m_office->workspace->tick(tick)));
        QCOMPARE(m_list->count(Part::Unchecked), before - 1);
        QVERIFY(m_list->placeOf(first) > 0);
        QVERIFY(!changed.isEmpty());
        m_list->refresh();
        QCOMPARE(m_list->placeOf(first), 0);
    }

    void aRegionFoldsAndOpens()
    {
        const int all = m_list->rowCount();
        m_list->setOpen(0, false);
        QVERIFY(m_list->rowCount() < all);
        m_list->setOpen(0, true);
        QCOMPARE(m_list->rowCount(), all);
        const SubjectId folded = m_list->beside(m_list->subjectAt(1), 700);
        m_list->setCurrent(folded); // opens its region
        QVERIFY(m_list->rowOf(folded) >= 0);
        QVERIFY(m_list->index(m_list->rowOf(folded)).data(InspectList::CurrentRole).toBool());
    }
};

XW_UI_TEST_MAIN(InspectListTest)
#include "tst_inspect_list.moc"
