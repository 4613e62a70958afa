// Scoring: the known cases of 国办秘函〔2019〕19号, and every branch of the verdict.
#include "domain/standard/scoring.h"
#include "shipped_standard.h"
#include "small_standard.h"

#include "testkit/testkit.h"

using namespace xw;
using namespace Qt::StringLiterals;

namespace
{

Subject site(WebsiteType type)
{
    Subject subject;
    subject.id = SubjectId(1);
    subject.type = type;
    return subject;
}

const Subject portal = site(WebsiteType::CountyPortal);

/// The same, 无对外服务.
Subject withoutServices()
{
    Subject made = portal;
    made.noService = true;
    return made;
}
const Subject department = site(WebsiteType::CityDepartment);

Subject account()
{
    Subject subject;
    subject.kind = SubjectKind::MediaAccount;
    return subject;
}

Finding tick(const QString &indicator, int count = 0)
{
    Finding finding;
    finding.indicator = IndicatorId(indicator);
    finding.count = count;
    return finding;
}

Finding withdrawn(const QString &indicator)
{
    Finding finding = tick(indicator);
    finding.withdrawnBy = u"王"_s;
    return finding;
}

Inspection inspected(std::optional<Verdict> stated = {}, std::optional<int> score = {})
{
    Inspection inspection;
    inspection.inspected = true;
    inspection.stated = stated;
    inspection.statedScore = score;
    return inspection;
}

} // namespace

class ScoringTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto read = testkit::shippedStandard();
        XW_VERIFY_OK(read);
        m_national = *read;
        m_small = testkit::smallStandard();
    }

    void fourFindingsOfElevenPointsLeaveEightyNine()
    {
        const std::vector<Finding> findings{tick(u"P5"_s), tick(u"P11"_s), tick(u"P17"_s),
                                            tick(u"P21"_s, 100)};
        const Judgement judgement = judge(m_national, portal, inspected(), findings);
        QCOMPARE(judgement.verdict, Verdict::Qualified);
        QCOMPARE(judgement.deducted, 1100);
        QCOMPARE(judgement.score, std::optional(8900));
        QVERIFY(!judgement.pointsUnknown);
    }

    void aBonusIsAddedAboveTheGate()
    {
        const std::vector<Finding> findings{tick(u"P1"_s, 266), tick(u"B1"_s, 1387)};
        const Judgement judgement = judge(m_national, portal, inspected(), findings);
        QCOMPARE(judgement.deducted, 266);
        QCOMPARE(judgement.bonus, 1387);
        QCOMPARE(judgement.score, std::optional(11121));
    }

    void exactlyEightyGetsNoBonus()
    {
        const Finding bonus = tick(u"B1"_s, 1000);
        const std::vector<Finding> at{tick(u"P1"_s, 2000), bonus};
        QCOMPARE(judge(m_national, portal, inspected(), at).score, std::optional(8000));
        const std::vector<Finding> above{tick(u"P1"_s, 1999), bonus};
        QCOMPARE(judge(m_national, portal, inspected(), above).score, std::optional(9001));
    }

    void belowSixtyFailsAndSixtyPasses()
    {
        const std::vector<Finding> sixty{tick(u"P1"_s, 2000), tick(u"P15"_s, 2000)};
        QCOMPARE(judge(m_national, portal, inspected(), sixty).verdict, Verdict::Qualified);
        QCOMPARE(judge(m_national, portal, inspected(), sixty).score, std::optional(6000));
        const std::vector<Finding> below{tick(u"P1"_s, 2000), tick(u"P15"_s, 2001)};
        const Judgement judgement = judge(m_national, portal, inspected(), below);
        QCOMPARE(judgement.verdict, Verdict::Unqualified);
        QCOMPARE(judgement.score, std::optional(5999));
        QVERIFY(judgement.vetoes.empty());
    }

    void withoutServicesSeventyFiveIsTheFullMark()
    {
        const std::vector<Finding> none;
        QCOMPARE(judge(m_national, withoutServices(), inspected(), none).score, std::optional(10000));
        // 办事服务 is not checked: its finding takes nothing off. (75 − 2) × 4/3 = 97.33
        const std::vector<Finding> findings{tick(u"P1"_s, 200), tick(u"P11"_s)};
        QCOMPARE(judge(m_national, withoutServices(), inspected(), findings).score, std::optional(9733));
        // 45 of 75 is the pass mark: × 4/3 = 60
        const std::vector<Finding> pass{tick(u"P1"_s, 3000)};
        QCOMPARE(judge(m_national, withoutServices(), inspected(), pass).verdict, Verdict::Qualified);
        const std::vector<Finding> fail{tick(u"P1"_s, 3001)};
        QCOMPARE(judge(m_national, withoutServices(), inspected(), fail).verdict, Verdict::Unqualified);
    }

    void anotherScaleIsDataNotCode()
    {
        // Luzhou 2020: 120 + 40, pass 72, gate 96; without services 95 × 24/19
        Standard local = m_national;
        local.scale = {12000, 4000, 7200, 9600, 9500, 24, 19};
        const std::vector<Finding> none;
        QCOMPARE(judge(local, portal, inspected(), none).score, std::optional(12000));
        QCOMPARE(judge(local, withoutServices(), inspected(), none).score, std::optional(12000));
        const std::vector<Finding> gate{tick(u"P1"_s, 2400), tick(u"B1"_s, 3000)};
        QCOMPARE(judge(local, portal, inspected(), gate).score, std::optional(9600));
        // Beijing 2022: 100 + 10
        local = m_national;
        local.scale.bonusMax = 1000;
        const std::vector<Finding> rich{tick(u"B1"_s, 2600)};
        QCOMPARE(judge(local, portal, inspected(), rich).score, std::optional(11000));
    }

    void deductionsStopAtTheirIndicatorAndGroup()
    {
        const std::vector<Finding> own{tick(u"P1"_s, 900), tick(u"P1"_s, 900)};
        QCOMPARE(judge(m_small, portal, inspected(), own).deducted, 1200);
        const std::vector<Finding> group{tick(u"P1"_s, 1200), tick(u"P2"_s, 2500)};
        QCOMPARE(judge(m_small, portal, inspected(), group).deducted, 3100);
        const std::vector<Finding> whole{tick(u"P1"_s)}; // no number: its whole points
        QCOMPARE(judge(m_small, portal, inspected(), whole).deducted, 1200);
        const std::vector<Finding> bonus{tick(u"B1"_s, 9000)};
        QCOMPARE(judge(m_small, portal, inspected(), bonus).score, std::optional(13000));
    }

    void unknownPointsHideTheScore()
    {
        const std::vector<Finding> findings{tick(u"P2"_s), tick(u"P1"_s)};
        const Judgement judgement = judge(m_small, portal, inspected(), findings);
        QVERIFY(judgement.pointsUnknown);
        QCOMPARE(judgement.score, std::optional<int>());
        QCOMPARE(judgement.deducted, 1200);
        QCOMPARE(judgement.verdict, Verdict::Qualified);
        const std::vector<Finding> bonus{tick(u"B1"_s)};
        QVERIFY(judge(m_small, portal, inspected(), bonus).pointsUnknown);
        // The upper bound fails already: 100 − 31 − 25 would pass, so the pass mark is set at 90 here.
        Standard strict = m_small;
        strict.scale.pass = 9000;
        QCOMPARE(judge(strict, portal, inspected(), findings).verdict, Verdict::Unqualified);
    }

    void aVetoEndsItInspectedOrNot()
    {
        const std::vector<Finding> findings{tick(u"W4"_s), tick(u"P1"_s, 100), tick(u"W1"_s),
                                            tick(u"W4.1"_s)};
        for (const Inspection &inspection :
             {Inspection(), inspected(), inspected(Verdict::Qualified, 9900)}) {
            const Judgement judgement = judge(m_small, portal, inspection, findings);
            QCOMPARE(judgement.verdict, Verdict::Unqualified);
            QCOMPARE(judgement.score, std::optional<int>());
            QCOMPARE(judgement.deducted, 0);
            QCOMPARE(judgement.vetoes, (std::vector{IndicatorId(u"W1"_s), IndicatorId(u"W4"_s)}));
        }
    }

    void aCountedConditionHoldsFromItsThreshold()
    {
        QVERIFY(!holds(m_small, tick(u"W4.2"_s, 9)));
        QVERIFY(holds(m_small, tick(u"W4.2"_s, 10)));
        QVERIFY(holds(m_small, tick(u"W4.2"_s, 11)));
        QVERIFY(holds(m_small, tick(u"W4.2"_s))); // ticked without a number: the inspector says so
        QVERIFY(holds(m_small, tick(u"W4.1"_s, 1)));
        QVERIFY(holds(m_small, tick(u"W4"_s, 1))); // the indicator itself
        QVERIFY(!holds(m_small, withdrawn(u"W4"_s)));
        QVERIFY(!holds(m_small, tick(u"P1"_s)));
        QVERIFY(!holds(m_small, tick(u"W9"_s)));
        QVERIFY(!holds(m_small, tick({})));
        const std::vector<Finding> below{tick(u"W4.2"_s, 9)};
        QCOMPARE(judge(m_small, department, inspected(), below).verdict, Verdict::Qualified);
    }

    void withoutAFindingTheInspectionDecides()
    {
        const std::vector<Finding> none;
        QCOMPARE(judge(m_small, department, Inspection(), none).verdict, Verdict::Unchecked);
        QCOMPARE(judge(m_small, department, inspected(), none).verdict, Verdict::Qualified);
        QCOMPARE(judge(m_small, department, inspected(), none).score, std::optional<int>());
        QCOMPARE(judge(m_small, portal, inspected(), none).score, std::optional(10000));
        QCOMPARE(judge(m_small, portal, Inspection(), none).score, std::optional<int>());
        QCOMPARE(judge(m_small, account(), inspected(), none).verdict, Verdict::Qualified);
        QCOMPARE(judge(m_small, account(), inspected(), none).score, std::optional<int>());
    }

    void aStatedVerdictDecidesOnlyWhereFindingsDoNot()
    {
        const auto failed = inspected(Verdict::Unqualified);
        const auto passed = inspected(Verdict::Qualified);
        const std::vector<Finding> none;
        const std::vector<Finding> text{tick({})};
        const std::vector<Finding> deduction{tick(u"P1"_s, 100)};
        const std::vector<Finding> old{withdrawn(u"W1"_s)};
        QCOMPARE(judge(m_small, department, failed, none).verdict, Verdict::Unqualified);
        QCOMPARE(judge(m_small, department, failed, text).verdict, Verdict::Unqualified);
        QCOMPARE(judge(m_small, department, passed, text).verdict, Verdict::Qualified);
        QCOMPARE(judge(m_small, department, failed, old).verdict, Verdict::Unqualified);
        QCOMPARE(judge(m_small, portal, failed, deduction).verdict, Verdict::Qualified); // findings win
        Inspection unseen = failed;
        unseen.inspected = false;
        QCOMPARE(judge(m_small, department, unseen, none).verdict, Verdict::Unchecked);
        QCOMPARE(judge(m_small, department, unseen, text).verdict, Verdict::Unqualified);
        // Stated 不合格 for a reason that is not in the findings: full marks would be a lie.
        QCOMPARE(judge(m_small, portal, failed, text).score, std::optional<int>());
        QCOMPARE(judge(m_small, portal, passed, text).score, std::optional(10000));
        // 未查 as a stated word says nothing.
        QCOMPARE(judge(m_small, department, inspected(Verdict::Unchecked), none).verdict, Verdict::Qualified);
    }

    void whatDoesNotApplyIsUnclassified()
    {
        const std::vector<Finding> foreign{tick(u"M2"_s), tick(u"W77"_s)};
        // Words that mean nothing known are no proof of anything: the subject waits for somebody to settle
        // them.
        QCOMPARE(judge(m_small, department, inspected(), foreign).verdict, Verdict::Unchecked);
        QCOMPARE(judge(m_small, department, inspected(Verdict::Qualified), foreign).verdict,
                 Verdict::Qualified);
        QCOMPARE(judge(m_small, department, inspected(Verdict::Unqualified), foreign).verdict,
                 Verdict::Unqualified);
        const std::vector<Finding> deduction{tick(u"P1"_s)};
        const Judgement judgement = judge(m_small, department, inspected(Verdict::Unqualified), deduction);
        QCOMPARE(judgement.verdict, Verdict::Unqualified);
        QCOMPARE(judgement.deducted, 0);
    }

    void anImportedScoreReplacesTheComputedOne()
    {
        const std::vector<Finding> none;
        QCOMPARE(judge(m_small, portal, inspected({}, 10550), none).score, std::optional(10550));
        const Judgement low = judge(m_small, portal, inspected(Verdict::Qualified, 5999), none);
        QCOMPARE(low.verdict, Verdict::Unqualified);
        QCOMPARE(low.score, std::optional(5999));
        // Offices that score departments and accounts too: kept, but 60 is no pass mark there.
        QCOMPARE(judge(m_small, department, inspected({}, 5000), none).score, std::optional(5000));
        QCOMPARE(judge(m_small, department, inspected({}, 5000), none).verdict, Verdict::Qualified);
        const std::vector<Finding> unknown{tick(u"P2"_s)};
        QCOMPARE(judge(m_small, portal, inspected({}, 8800), unknown).score, std::optional(8800));
    }

private:
    Standard m_national;
    Standard m_small;
};

XW_TEST_MAIN(ScoringTest)
#include "tst_scoring.moc"
