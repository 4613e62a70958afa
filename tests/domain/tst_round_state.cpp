// RoundState over a small register: finding subjects, taking writes over, and counters that equal a count
// from nothing.
#include "domain/round_state.h"
#include "draw.h"
#include "small_standard.h"

#include "testkit/testkit.h"

using namespace xw;
using namespace Qt::StringLiterals;

namespace
{

const RoundId thisRound{3};

Subject site(int id, const QString &code, const QString &name, int region,
             WebsiteType type = WebsiteType::CityDepartment)
{
    Subject made;
    made.id = SubjectId(id);
    made.code = code;
    made.name = name;
    made.region = RegionId(region);
    made.type = type;
    return made;
}

Subject account(int id, const QString &name, Platform platform, int region)
{
    Subject made = site(id, {}, name, region);
    made.kind = SubjectKind::MediaAccount;
    made.type = WebsiteType::Unknown;
    made.platform = platform;
    return made;
}

Finding tick(qint64 id, int subject, const QString &indicator, int count = 0)
{
    Finding made;
    made.id = FindingId(id);
    made.subject = SubjectId(subject);
    made.round = thisRound;
    made.indicator = IndicatorId(indicator);
    made.count = count;
    return made;
}

Finding withdrawn(Finding finding)
{
    finding.withdrawnBy = u"王"_s;
    return finding;
}

Inspection inspected(int subject, std::optional<Verdict> stated = {})
{
    Inspection made;
    made.subject = SubjectId(subject);
    made.round = thisRound;
    made.inspected = true;
    made.stated = stated;
    return made;
}

RegisterSnapshot registers()
{
    RegisterSnapshot made;
    made.regions = {{RegionId(2), u"吉安市"_s, 2}, {RegionId(1), u"上饶市"_s, 1}};
    made.subjects = {site(1, u"3611000003"_s, u"上饶市生态环境局"_s, 1),
                     site(2, u"3611280006"_s, u"鄱阳县政府门户网"_s, 1, WebsiteType::CountyPortal),
                     site(3, u"bm07000001"_s, u"吉安市财政局"_s, 2),
                     account(4, u"祁阳政务服务"_s, Platform::WeChat, 1),
                     account(5, u"祁阳政务服务"_s, Platform::App, 1),
                     account(6, u"祁阳政务服务"_s, Platform::App, 2)};
    return made;
}

Round round()
{
    Round made;
    made.id = thisRound;
    made.key = RoundKey(2020, 1);
    return made;
}

RoundState made(RoundSnapshot work = {}, RegisterSnapshot known = registers())
{
    return RoundState(std::move(known), round(), testkit::smallStandard(), std::move(work));
}

// The counters of a state that loads the same rows instead of having followed the writes.
Tally recounted(const RoundState &state, const std::vector<SampleMember> &sample = {})
{
    RegisterSnapshot known;
    known.regions = state.regions();
    known.subjects = state.subjects();
    RoundSnapshot work;
    for (const Subject &subject : state.subjects()) {
        for (const Finding &finding : state.findings(subject.id))
            work.findings.push_back(finding);
        work.inspections.push_back(state.inspection(subject.id));
    }
    work.sample = sample;
    return RoundState(known, state.round(), state.standard(), work).tally();
}

} // namespace

class RoundStateTest : public QObject
{
    Q_OBJECT
private slots:
    void regionsStandInTheirDisplayOrder()
    {
        const RoundState state = made();
        QCOMPARE(state.regions().front().name, u"上饶市"_s);
        QCOMPARE(state.region(RegionId(2))->name, u"吉安市"_s);
        QCOMPARE(state.regionByName(u"吉安市"_s)->id, RegionId(2));
        QVERIFY(!state.region(RegionId(9)));
        QVERIFY(!state.regionByName(u"南昌市"_s));
    }

    void aSubjectIsFoundByCodeNameAndPlatform()
    {
        const RoundState state = made();
        QCOMPARE(state.find(u" 3611280006 "_s)->id, SubjectId(2));
        QCOMPARE(state.find(u"BM07000001"_s)->id, SubjectId(3));
        QCOMPARE(state.find(u"吉安市财政局"_s)->id, SubjectId(3));
        QVERIFY(!state.find(u"祁阳政务服务"_s)); // three accounts of that name
        QCOMPARE(state.find(u"祁阳政务服务@微信"_s)->id, SubjectId(4));
        QVERIFY(!state.find(u"祁阳政务服务@APP"_s)); // two
        QCOMPARE(state.find(u"祁阳政务服务@客户端@吉安市"_s)->id, SubjectId(6));
        QVERIFY(!state.find(u"祁阳政务服务@抖音"_s));
        QVERIFY(!state.find(u"祁阳政务服务@没有的平台"_s));
        QVERIFY(!state.find({}));
    }

    // Ids that run on, begin anywhere, leave gaps, come backwards or at any place.
    void aSubjectIsFoundByItsIdHoweverIdsWereGiven_data()
    {
        QTest::addColumn<QList<int>>("ids");
        QTest::newRow("run on") << QList<int>{1, 2, 3, 4};
        QTest::newRow("begin late") << QList<int>{40, 41, 42};
        QTest::newRow("one gap") << QList<int>{1, 2, 4, 5, 6};
        QTest::newRow("a gap at once") << QList<int>{1, 9, 10};
        QTest::newRow("backwards") << QList<int>{4, 3, 2, 1};
        QTest::newRow("a smaller one behind") << QList<int>{7, 8, 2, 9, 10};
        QTest::newRow("far apart") << QList<int>{1, 2'000'000'000, 2};
        QTest::newRow("none") << QList<int>{};
    }
    void aSubjectIsFoundByItsIdHoweverIdsWereGiven()
    {
        QFETCH(const QList<int>, ids);
        for (const bool atOnce : {true, false}) { // read from a file, or added one by one
            RegisterSnapshot known;
            for (const int id : ids)
                if (atOnce)
                    known.subjects.push_back(site(id, QString::number(id), u"站点%1"_s.arg(id), 1));
            RoundState state = made({}, std::move(known));
            for (const int id : ids)
                if (!atOnce)
                    state.apply({site(id, QString::number(id), u"站点%1"_s.arg(id), 1)});
            for (int place = 0; place < ids.size(); ++place) {
                QCOMPARE(state.indexOf(SubjectId(ids.at(place))), place);
                QCOMPARE(state.subject(SubjectId(ids.at(place)))->code, QString::number(ids.at(place)));
            }
            for (const int id : {0, -1, 3'000, 2'000'000'001, 11, 43})
                QCOMPARE(state.indexOf(SubjectId(id)), -1);
        }
    }

    void aTickMovesVerdictAndCountersAndAWithdrawalMovesThemBack()
    {
        RoundState state = made();
        const Tally before = state.tally();
        const auto moved = state.apply({tick(1, 2, u"W4.2"_s, 12)});
        QCOMPARE(moved, std::vector<SubjectId>{SubjectId(2)});
        QCOMPARE(state.verdict(SubjectId(2)), Verdict::Unqualified);
        const Counts region = state.tally().region(SubjectKind::Website, RegionId(1));
        QCOMPARE(region.unqualified, 1);
        QCOMPARE(region.checked, 1);
        QCOMPARE(region.running, 2);
        QCOMPARE(state.tally().problem(SubjectKind::Website, IndicatorId(u"W4"_s)), 1);
        QCOMPARE(state.tally().problem(SubjectKind::Website, IndicatorId(u"W4.2"_s)), 1);
        QCOMPARE(state.tally().problem(SubjectKind::MediaAccount, IndicatorId(u"W4"_s)), 0);
        state.apply({withdrawn(tick(1, 2, u"W4.2"_s, 12))});
        QCOMPARE(state.verdict(SubjectId(2)), Verdict::Unchecked);
        QCOMPARE(state.findings(SubjectId(2)).size(), size_t(1)); // kept as history
        QVERIFY(!state.findingInForce(SubjectId(2), IndicatorId(u"W4.2"_s)));
        QVERIFY(state.tally() == before);
    }

    void aCountBelowTheThresholdIsNoProblemYet()
    {
        RoundState state = made();
        state.apply({tick(1, 1, u"W4.2"_s, 9), inspected(1)});
        QCOMPARE(state.verdict(SubjectId(1)), Verdict::Qualified);
        QCOMPARE(state.tally().problem(SubjectKind::Website, IndicatorId(u"W4"_s)), 0);
        QCOMPARE(state.problemText(SubjectId(1)), QString());
        state.apply({tick(1, 1, u"W4.2"_s, 10)});
        QCOMPARE(state.verdict(SubjectId(1)), Verdict::Unqualified);
        QCOMPARE(state.problemText(SubjectId(1)), u"长期未更新"_s);
    }

    void twoConditionsOfOneIndicatorCountItOnce()
    {
        RoundState state = made();
        state.apply({tick(1, 1, u"W4.1"_s), tick(2, 1, u"W4.2"_s, 10)});
        QCOMPARE(state.tally().problem(SubjectKind::Website, IndicatorId(u"W4"_s)), 1);
        QCOMPARE(state.tally().total(SubjectKind::Website).unqualified, 1);
        QCOMPARE(state.problemText(SubjectId(1)), u"空白栏目、长期未更新"_s);
    }

    void problemTextPrefersNotesAndSaysNothingTwice()
    {
        RoundState state = made();
        Finding first = tick(1, 1, u"W1"_s);
        first.note = u"存在严重表述错误"_s;
        Finding second = tick(2, 1, {});
        second.note = u"存在严重表述错误"_s;
        Finding third = tick(3, 1, {});
        third.note = u"日期严重不符"_s;
        state.apply({first, second, third, withdrawn(tick(4, 1, u"W4"_s))});
        QCOMPARE(state.problemText(SubjectId(1)), u"存在严重表述错误、日期严重不符"_s);
        QCOMPARE(state.tally().total(SubjectKind::Website).unclassified, 1);
    }

    void freeTextLeavesTheVerdictToWhatWasStated()
    {
        RoundState state = made();
        Finding text = tick(1, 4, {});
        text.note = u"日期严重不符"_s;
        state.apply({text, inspected(4, Verdict::Unqualified)});
        QCOMPARE(state.verdict(SubjectId(4)), Verdict::Unqualified);
        QCOMPARE(state.tally().platform(Platform::WeChat).unqualified, 1);
    }

    void workOfOtherRoundsAndUnknownSubjectsIsPassedOver()
    {
        RoundState state = made();
        const Tally before = state.tally();
        Finding other = tick(7, 1, u"W1"_s);
        other.round = RoundId(2);
        QVERIFY(state.apply({other, tick(8, 99, u"W1"_s)}).empty());
        QVERIFY(state.tally() == before);
        QCOMPARE(state.nextFindingId(), FindingId(9)); // numbers of other rounds are taken all the same
    }

    void newIdsStandAboveThoseOfAllRounds()
    {
        RegisterSnapshot known = registers();
        known.lastFinding = FindingId(41);
        known.lastEvidence = EvidenceId(7);
        const RoundState state = made({}, known);
        QCOMPARE(state.nextFindingId(), FindingId(42));
        QCOMPARE(state.nextEvidenceId(), EvidenceId(8));
        QCOMPARE(state.nextSubjectId(), SubjectId(7));
        QCOMPARE(state.nextRegionId(), RegionId(3));
    }

    void aRegisterWriteAddsMovesAndRenamesSubjects()
    {
        RoundState state = made();
        state.apply({tick(1, 1, u"W1"_s)});
        Subject moved = *state.subject(SubjectId(1));
        moved.region = RegionId(2);
        moved.name = u"上饶市环境局"_s;
        // The finding stands before its subject: order among the writes does not matter.
        const auto subjects = state.apply({tick(2, 7, u"W1"_s), moved, site(7, u"3600000013"_s, u"新站"_s, 3),
                                           Region{RegionId(3), u"省直"_s, 0}});
        QCOMPARE(subjects.size(), size_t(2));
        QCOMPARE(state.tally().region(SubjectKind::Website, RegionId(1)).unqualified, 0);
        QCOMPARE(state.tally().region(SubjectKind::Website, RegionId(2)).unqualified, 1);
        QCOMPARE(state.tally().region(SubjectKind::Website, RegionId(3)).unqualified, 1);
        QCOMPARE(state.regions().front().name, u"省直"_s);
        QVERIFY(!state.find(u"上饶市生态环境局"_s));
        QCOMPARE(state.find(u"上饶市环境局"_s)->id, SubjectId(1));
        QCOMPARE(state.indexOf(SubjectId(7)), 6);
        QVERIFY(state.tally() == recounted(state));
    }

    void aClosedSubjectWithAVerdictRanInTheRound()
    {
        RoundState state = made();
        state.apply({tick(1, 3, u"W1"_s)});
        Subject closed = *state.subject(SubjectId(3));
        closed.state = RunState::Closed;
        state.apply({closed});
        const Counts counts = state.tally().region(SubjectKind::Website, RegionId(2));
        QCOMPARE(counts.running, 1);
        QCOMPARE(counts.sampled, 1);
        QCOMPARE(counts.checked, 1);
        QCOMPARE(counts.unqualified, 1);
    }

    void aRegionNobodyKnowsIsCountedAllTheSame()
    {
        RoundState state = made();
        state.apply({site(8, u"3600000014"_s, u"无地区"_s, 77)});
        QCOMPARE(state.tally().region(SubjectKind::Website, RegionId(77)).running, 1);
    }

    void theSampleCountsItsMembersAlone()
    {
        RoundState state = made();
        QVERIFY(!state.hasSample());
        QCOMPARE(state.tally().total(SubjectKind::Website).sampled, 3);
        const std::vector<SampleMember> drawn{{thisRound, SubjectId(1)}, {thisRound, SubjectId(4)}};
        state.apply({drawn[0], drawn[1]}, true);
        QVERIFY(state.hasSample());
        QVERIFY(state.isDrawn(SubjectId(1)));
        QVERIFY(!state.isDrawn(SubjectId(2)));
        QCOMPARE(state.tally().total(SubjectKind::Website).sampled, 1);
        QVERIFY(state.tally() == recounted(state, drawn));
        const std::vector<SampleMember> again{{thisRound, SubjectId(2)}};
        state.apply({again[0]}, true);
        QVERIFY(!state.isDrawn(SubjectId(1)));
        QVERIFY(state.tally() == recounted(state, again));
        state.apply({SampleMember{thisRound, SubjectId(3)}});
        QCOMPARE(state.tally().total(SubjectKind::Website).sampled, 2);
        state.apply({}, true);
        QVERIFY(!state.hasSample());
        QCOMPARE(state.tally().total(SubjectKind::Website).sampled, 3);
    }

    void failuresInARowAreCountedByQuarters()
    {
        RoundState state = made();
        const auto past = [](RoundKey key, Verdict verdict) {
            return PastVerdict{SubjectId(1), key, verdict};
        };
        state.apply({past({2019, 4}, Verdict::Unqualified), past({2019, 3}, Verdict::Unqualified),
                     past({2019, 1}, Verdict::Unqualified)});
        QCOMPARE(state.consecutiveFailures(SubjectId(1)), 0);
        state.apply({tick(1, 1, u"W1"_s)});
        QCOMPARE(state.consecutiveFailures(SubjectId(1)), 3);
        state.apply({past({2019, 4}, Verdict::Qualified)});
        QCOMPARE(state.consecutiveFailures(SubjectId(1)), 1);
        QCOMPARE(state.pastVerdicts(SubjectId(1)).size(), size_t(3));
    }

    void pastTotalsLedgersAndDocumentsAreReplacedByTheirKeys()
    {
        RoundState state = made();
        const auto total = [](int checked) {
            return PastTotal{RoundKey(2019, 1), SubjectKind::Website, {}, checked, 9, u"97.61%"_s};
        };
        const auto row = [](const QString &key, int value) {
            return LedgerRow{u"domains"_s, thisRound, key, QJsonObject{{u"n"_s, value}}};
        };
        state.apply({total(1), total(376), row(u"a"_s, 1), row(u"b"_s, 2), row(u"a"_s, 3),
                     Document{u"notice"_s, u"2020Q1"_s, "one"}, Document{u"notice"_s, u"2020Q1"_s, "two"}});
        QCOMPARE(state.pastTotals().size(), size_t(1));
        QCOMPARE(state.pastTotal(RoundKey(2019, 1), SubjectKind::Website)->checked, 376);
        QVERIFY(!state.pastTotal(RoundKey(2019, 1), SubjectKind::MediaAccount));
        QVERIFY(!state.pastTotal(RoundKey(2019, 1), SubjectKind::Website, u"吉安市"_s));
        QCOMPARE(state.ledger(u"domains"_s).size(), size_t(2));
        QCOMPARE(state.ledger(u"domains"_s).front().values.value(u"n"_s).toInt(), 3);
        QCOMPARE(state.document(u"notice"_s, u"2020Q1"_s)->content, QByteArray("two"));
        QVERIFY(!state.document(u"standard"_s, u"2020Q1"_s));
    }

    void evidenceKeepsItsOrderAndIsReportedAsAChange()
    {
        RoundState state = made();
        Evidence second;
        second.id = EvidenceId(2);
        second.subject = SubjectId(1);
        second.round = thisRound;
        Evidence first = second;
        first.id = EvidenceId(1);
        const auto moved = state.apply({second, first});
        QCOMPARE(moved.size(), size_t(1));
        QCOMPARE(state.evidence(SubjectId(1)).front().id, EvidenceId(1));
        QCOMPARE(state.nextEvidenceId(), EvidenceId(3));
    }

    void aCopyIsItsOwn()
    {
        RoundState state = made();
        const RoundState copy = state;
        state.apply({tick(1, 1, u"W1"_s)});
        QCOMPARE(copy.verdict(SubjectId(1)), Verdict::Unchecked);
        QCOMPARE(copy.tally().total(SubjectKind::Website).unqualified, 0);
        QCOMPARE(state.tally().total(SubjectKind::Website).unqualified, 1);
    }

    void anotherStandardJudgesEverythingAnew()
    {
        RoundState state = made();
        state.apply({tick(1, 1, u"W4.2"_s, 8), inspected(1)});
        QCOMPARE(state.verdict(SubjectId(1)), Verdict::Qualified);
        Standard stricter = testkit::smallStandard();
        stricter.indicators[1].conditions[1].threshold = 5;
        state.judgeBy(stricter);
        QCOMPARE(state.verdict(SubjectId(1)), Verdict::Unqualified);
        QVERIFY(state.tally() == recounted(state));
    }

    void aRoundWriteChangesItsSettingsAndNoOther()
    {
        RoundState state = made();
        Round changed = round();
        changed.thresholdHundredths = 9000;
        Round other = changed;
        other.id = RoundId(9);
        other.thresholdHundredths = 1;
        state.apply({changed, other});
        QCOMPARE(state.round().thresholdHundredths, 9000);
    }

    void anyWalkOfWritesEndsWhereACountFromNothingEnds()
    {
        // A fixed walk of 3000 writes over six subjects.
        testkit::Draw numbers(20200402);
        const auto draw = [&](int below) { return numbers.below(below); };
        const QStringList ids{u"W1"_s, u"W4"_s, u"W4.1"_s, u"W4.2"_s, u"M2"_s, u"P1"_s, u"P2"_s, u"B1"_s, {}};
        RoundState state = made();
        for (int i = 0; i < 3000; ++i) {
            const int subject = 1 + draw(6);
            switch (draw(4)) {
            case 0:
            case 1: {
                // A finding never changes its subject: sixty ids, ten for each.
                Finding one = tick(subject * 10 + draw(10), subject, ids.at(draw(9)), draw(14));
                state.apply({draw(3) == 0 ? withdrawn(one) : one});
                break;
            }
            case 2: {
                Inspection one = inspected(subject, static_cast<Verdict>(draw(3)));
                one.inspected = draw(2) == 0;
                one.review = static_cast<ReviewState>(draw(4));
                state.apply({one});
                break;
            }
            default: {
                Subject one = *state.subject(SubjectId(subject));
                one.region = RegionId(1 + draw(3));
                one.state = static_cast<RunState>(draw(4));
                one.type = one.isWebsite() ? static_cast<WebsiteType>(draw(websiteTypeCount)) : one.type;
                state.apply({one});
            }
            }
            if (i % 50 == 0)
                QVERIFY(state.tally() == recounted(state));
        }
        QVERIFY(state.tally() == recounted(state));
    }
};

XW_TEST_MAIN(RoundStateTest)
#include "tst_round_state.moc"
