// Sampling: the same plan draws the same subjects whatever order and ids the register has, and keeps what the
// plan promises.
#include "domain/sample.h"
#include "draw.h"
#include "small_standard.h"

#include "testkit/testkit.h"

#include <algorithm>
#include <map>

using namespace xw;
using namespace Qt::StringLiterals;

namespace
{

const QStringList regionNames{u"南昌市"_s, u"九江市"_s, u"上饶市"_s, u"鹰潭市"_s};

// 400 sites and 300 accounts in four regions of very different size; every tenth is closed.
std::vector<Subject> subjects()
{
    std::vector<Subject> made;
    for (int i = 0; i < 700; ++i) {
        Subject one;
        one.id = SubjectId(i + 1);
        one.kind = i < 400 ? SubjectKind::Website : SubjectKind::MediaAccount;
        one.name = u"对象%1"_s.arg(i);
        one.region = RegionId(i % 100 < 3 ? 4 : i % 100 < 10 ? 3 : i % 100 < 40 ? 2 : 1);
        if (one.isWebsite()) {
            one.code = u"36%1"_s.arg(i, 8, 10, QChar(u'0'));
            one.type = static_cast<WebsiteType>(1 + i % (websiteTypeCount - 1));
        } else {
            one.platform = static_cast<Platform>(1 + i % (platformCount - 1));
            one.level = static_cast<MediaLevel>(1 + i % (mediaLevelCount - 1));
        }
        one.state = i % 10 == 9 ? RunState::Closed : RunState::Running;
        made.push_back(one);
    }
    return made;
}

SampleSource sourceOf(const std::vector<Subject> &known)
{
    return {known, [](RegionId id) { return regionNames.value(id.value() - 1); }, {}};
}

SamplePlan percent(int ratio, SampleBy by = SampleBy::Nothing, quint64 seed = 42)
{
    SamplePlan plan;
    plan.ratioHundredths = ratio * 100;
    plan.by = by;
    plan.seed = seed;
    return plan;
}

SamplePlan number(int count, SampleBy by = SampleBy::Nothing)
{
    SamplePlan plan;
    plan.count = count;
    plan.by = by;
    plan.seed = 42;
    return plan;
}

QStringList names(const std::vector<Subject> &known, const DrawnSample &sample)
{
    QStringList found;
    for (const SubjectId id : sample.members)
        for (const Subject &one : known)
            if (one.id == id)
                found << one.name;
    found.sort();
    return found;
}

const Subject &of(const std::vector<Subject> &known, SubjectId id)
{
    return *std::find_if(known.begin(), known.end(), [id](const Subject &one) { return one.id == id; });
}

} // namespace

class SampleTest : public QObject
{
    Q_OBJECT
private slots:
    void theRankIsThatOfSha256EverywhereElse()
    {
        // Computed by another program over "42\nwebsite\n3611280006" and so on.
        Subject site;
        site.code = u"3611280006"_s;
        QCOMPARE(sampleRank(42, site, u"不论"_s), quint64(1359485779104507055u));
        Subject account;
        account.kind = SubjectKind::MediaAccount;
        account.name = u"文旅吉安"_s;
        account.platform = Platform::WeChat;
        QCOMPARE(sampleRank(42, account, u"吉安市"_s), quint64(18141494493666260555u));
        account.code = u"M00001"_s;
        QCOMPARE(sampleRank(18446744073709551615u, account, {}), quint64(17576359194357608132u));
    }

    void orderAndIdsOfTheRegisterDoNotMatter()
    {
        const std::vector<Subject> known = subjects();
        std::vector<Subject> other = known;
        testkit::Draw draw(9);
        for (size_t n = other.size(); n > 1; --n)
            std::swap(other[n - 1], other[static_cast<size_t>(draw.below(static_cast<int>(n)))]);
        for (size_t i = 0; i < other.size(); ++i)
            other[i].id = SubjectId(static_cast<int>(5000 + i));
        for (const SampleBy by : {SampleBy::Nothing, SampleBy::Region, SampleBy::Type, SampleBy::Level}) {
            for (SamplePlan plan : {percent(30, by), number(37, by)}) {
                plan.floorPerRegion = 4;
                const auto first = drawSample(sourceOf(known), plan);
                const auto second = drawSample(sourceOf(other), plan);
                XW_VERIFY_OK(first);
                XW_VERIFY_OK(second);
                QCOMPARE(names(known, *first), names(other, *second));
                QVERIFY(!first->members.empty());
            }
        }
    }

    void anotherSeedDrawsAnotherSample()
    {
        const std::vector<Subject> known = subjects();
        const auto first = drawSample(sourceOf(known), percent(30));
        QCOMPARE(drawSample(sourceOf(known), percent(30))->members, first->members);
        QVERIFY(drawSample(sourceOf(known), percent(30, SampleBy::Nothing, 43))->members != first->members);
    }

    void theRatioIsReachedInEveryPart()
    {
        const std::vector<Subject> known = subjects();
        const auto sample = drawSample(sourceOf(known), percent(30, SampleBy::Region));
        QCOMPARE(sample->parts.size(), size_t(8));
        size_t drawn = 0;
        for (const SamplePart &part : sample->parts) {
            QVERIFY(part.drawn * 100 >= part.running * 30);
            QVERIFY((part.drawn - 1) * 100 < part.running * 30); // and not by more than rounding up
            drawn += static_cast<size_t>(part.drawn);
        }
        QCOMPARE(drawn, sample->members.size());
        for (const SubjectId id : sample->members)
            QVERIFY(of(known, id).isRunning());
        QVERIFY(std::is_sorted(sample->members.begin(), sample->members.end()));
    }

    void allOfNothingAndNothingOfAll()
    {
        const std::vector<Subject> known = subjects();
        QCOMPARE(drawSample(sourceOf(known), percent(100))->members.size(), size_t(630));
        QVERIFY(drawSample(sourceOf(known), percent(0))->members.empty());
        const std::vector<Subject> none;
        QVERIFY(drawSample(sourceOf(none), percent(30, SampleBy::Region))->members.empty());
        QVERIFY(drawSample(sourceOf(none), number(30))->members.empty());
    }

    void aCountIsMetExactlyHoweverItIsDivided()
    {
        const std::vector<Subject> known = subjects();
        for (const SampleBy by : {SampleBy::Nothing, SampleBy::Region, SampleBy::Type, SampleBy::Level})
            for (const int count : {0, 1, 7, 100, 359})
                QCOMPARE(drawSample(sourceOf(known), number(count, by))->members.size(),
                         static_cast<size_t>(count + qMin(count, 270))); // 360 sites and 270 accounts run
        QCOMPARE(drawSample(sourceOf(known), number(100000))->members.size(), size_t(630));
        SamplePlan sites = number(50, SampleBy::Region);
        sites.kinds = {SubjectKind::Website};
        const auto sample = drawSample(sourceOf(known), sites);
        QCOMPARE(sample->members.size(), size_t(50));
        // Shared out by size: each part within one of its exact share.
        for (const SamplePart &part : sample->parts)
            QVERIFY(qAbs(part.drawn * 360 - 50 * part.running) < 360);
    }

    void portalsAndLastRoundsProblemsAreAlwaysIn()
    {
        const std::vector<Subject> known = subjects();
        SampleSource source = sourceOf(known);
        source.previousProblems = {SubjectId(2), SubjectId(451), SubjectId(10),
                                   SubjectId(999)}; // 10 is closed
        SamplePlan plan = percent(35, SampleBy::Type);
        plan.alwaysPortals = true;
        plan.alwaysPreviousProblems = true;
        const auto sample = drawSample(source, plan);
        const auto in = [&](SubjectId id) {
            return std::find(sample->members.begin(), sample->members.end(), id) != sample->members.end();
        };
        QVERIFY(in(SubjectId(2)) && in(SubjectId(451)) && !in(SubjectId(10)));
        for (const Subject &one : known)
            if (one.isWebsite() && one.isRunning() && isPortal(one.type))
                QVERIFY(in(one.id));
        for (const SamplePart &part : sample->parts) {
            const bool portals = part.name.contains(u"门户");
            QCOMPARE(part.always == part.running, portals);
            if (portals)
                QCOMPARE(part.drawn, part.running);
            else // they count towards the number, they do not come on top
                QCOMPARE(part.drawn, (part.running * 35 + 99) / 100);
        }
        plan.alwaysPortals = false;
        plan.alwaysPreviousProblems = false;
        QVERIFY(drawSample(source, plan)->members.size() < sample->members.size());
    }

    void aFloorHoldsInEveryRegion()
    {
        const std::vector<Subject> known = subjects();
        SamplePlan plan = percent(2);
        plan.floorPerRegion = 10;
        const auto sample = drawSample(sourceOf(known), plan);
        std::map<std::pair<int, int>, int> drawn, running;
        for (const Subject &one : known)
            if (one.isRunning())
                ++running[{static_cast<int>(one.kind), one.region.value()}];
        for (const SubjectId id : sample->members)
            ++drawn[{static_cast<int>(of(known, id).kind), of(known, id).region.value()}];
        for (const auto &[cell, count] : running)
            QVERIFY(drawn[cell] >= qMin(10, count));
        QCOMPARE(drawn[std::pair(1, 4)], 9); // fewer run there than the floor asks for
    }

    void aLargerRatioKeepsWhatASmallerDrew()
    {
        const std::vector<Subject> known = subjects();
        for (int ratio = 5; ratio < 100; ratio += 5) {
            const auto small = drawSample(sourceOf(known), percent(ratio, SampleBy::Region));
            const auto large = drawSample(sourceOf(known), percent(ratio + 5, SampleBy::Region));
            QVERIFY(std::includes(large->members.begin(), large->members.end(), small->members.begin(),
                                  small->members.end()));
        }
    }

    void everySubjectHasAboutTheSameChance()
    {
        const std::vector<Subject> known = subjects();
        std::map<int, int> hits;
        for (quint64 seed = 0; seed < 200; ++seed) {
            const auto sample = drawSample(sourceOf(known), percent(30, SampleBy::Nothing, seed));
            for (const SubjectId id : sample->members)
                ++hits[id.value()];
        }
        QCOMPARE(hits.size(), size_t(630));
        for (const auto &[id, count] : hits)
            QVERIFY2(count > 30 && count < 95, qPrintable(QString::number(count))); // 60 expected, σ 6.5
    }

    void aPlanThatSaysTooLittleOrTooMuchIsRefused()
    {
        const std::vector<Subject> known = subjects();
        SamplePlan plan;
        QCOMPARE(drawSample(sourceOf(known), plan).error().code, ErrorCode::Usage);
        plan.count = 3;
        plan.ratioHundredths = 3000;
        QCOMPARE(drawSample(sourceOf(known), plan).error().code, ErrorCode::Usage);
        QCOMPARE(drawSample(sourceOf(known), percent(101)).error().code, ErrorCode::Usage);
        QCOMPARE(drawSample(sourceOf(known), percent(-1)).error().code, ErrorCode::Usage);
        QCOMPARE(drawSample(sourceOf(known), number(-1)).error().code, ErrorCode::Usage);
        plan = percent(30);
        plan.floorPerRegion = -1;
        QCOMPARE(drawSample(sourceOf(known), plan).error().code, ErrorCode::Usage);
    }

    void aRoundGivesItsRegisterAndTheFailuresOfTheQuarterBefore()
    {
        RegisterSnapshot known;
        known.regions = {{RegionId(1), u"南昌市"_s, 1}};
        known.subjects = subjects();
        known.pastVerdicts = {{SubjectId(1), RoundKey(2019, 4), Verdict::Unqualified},
                              {SubjectId(2), RoundKey(2019, 3), Verdict::Unqualified},
                              {SubjectId(3), RoundKey(2019, 4), Verdict::Qualified}};
        Round round;
        round.id = RoundId(1);
        round.key = RoundKey(2020, 1);
        const RoundState state(known, round, testkit::smallStandard(), {});
        const SampleSource source = sampleSource(state);
        QCOMPARE(source.previousProblems, QSet<SubjectId>{SubjectId(1)});
        QCOMPARE(source.subjects.size(), size_t(700));
        QCOMPARE(source.regionName(RegionId(1)), u"南昌市"_s);
        QCOMPARE(source.regionName(RegionId(9)), QString());
    }

    void aPlanReadsBackAsItWasWritten()
    {
        SamplePlan plan = percent(35, SampleBy::Level, 18446744073709551615u);
        plan.kinds = {SubjectKind::MediaAccount};
        plan.alwaysPortals = true;
        plan.floorPerRegion = 3;
        QCOMPARE(SamplePlan::fromJson(plan.toJson()).value(), plan);
        plan = number(37);
        plan.alwaysPreviousProblems = true;
        QCOMPARE(SamplePlan::fromJson(plan.toJson()).value(), plan);
        QByteArray json = plan.toJson();
        QVERIFY(!SamplePlan::fromJson(QByteArray(json).replace("\"nothing\"", "\"city\"")).has_value());
        QVERIFY(!SamplePlan::fromJson(QByteArray(json).replace("\"42\"", "\"x\"")).has_value());
        QVERIFY(!SamplePlan::fromJson(QByteArray(json).replace("\"count\"", "\"cuont\"")).has_value());
        QVERIFY(!SamplePlan::fromJson(QByteArray(json).replace("\"media\"", "\"papers\"")).has_value());
        QVERIFY(!SamplePlan::fromJson("{").has_value());
    }
};

XW_TEST_MAIN(SampleTest)
#include "tst_sample.moc"
