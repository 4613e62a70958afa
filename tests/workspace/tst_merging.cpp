// Packages of changes between copies of one workspace: any order, any number of times, by way of others, and
// what contradicts is shown.
#include "merging_copy.h"
#include "workspace/merging/places.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

using Copy = WorkspaceCopy;

const char *const someIndicators[] = {"W1", "W2", "W3", "W4", "W5", "W6"};

/// One thing that somebody does.
void work(Copy &copy, QRandomGenerator &random)
{
    const int site = random.bounded(12);
    const char *indicator = someIndicators[random.bounded(6)];
    copy.f.clock->advance(random.bounded(1, 500));
    switch (random.bounded(14)) {
    case 7:
        (void)copy.change(answerCase(copy.caseAt(random.bounded(9)), u"已改%1"_s.arg(random.bounded(4))));
        break;
    case 8:
        (void)copy.change(checkCase(copy.caseAt(random.bounded(9)), random.bounded(2) == 0, u"核查"_s));
        break;
    case 9: {
        CaseEdit edit;
        edit.body = u"单位%1"_s.arg(random.bounded(3));
        (void)copy.change(changeCase(copy.caseAt(random.bounded(9)), edit));
        break;
    }
    case 10:
    case 11:
        (void)copy.putRow(random.bounded(2) ? u"甲单位"_s : u"乙单位"_s, random.bounded(5));
        break;
    case 12: {
        std::vector<SubjectId> members;
        for (int i = 0; i < 12; ++i)
            if (random.bounded(2))
                members.push_back(copy.site(i));
        if (!members.empty())
            (void)copy.draw(std::move(members), quint64(random.bounded(100)));
        break;
    }
    case 13:
        if (copy.f.workspace->author() == u"第0人") // codes are given out in one copy
            (void)copy.openCasesOf();
        else
            (void)copy.f.wait(withdrawSample(*copy.f.workspace));
        break;
    case 0:
    case 1:
    case 2:
        (void)copy.tick(site, indicator, u"第%1次"_s.arg(random.bounded(5)));
        break;
    case 3:
        (void)copy.withdraw(site, indicator);
        break;
    case 4:
        (void)copy.f.wait(copy.f.workspace->setInspected(copy.site(site), random.bounded(4) != 0));
        break;
    case 5:
        (void)copy.f.wait(copy.f.workspace->setReview(
            copy.site(site), random.bounded(2) ? ReviewState::Confirmed : ReviewState::SentBack, u"再看"_s));
        break;
    default:
        if (const auto &findings = copy.state().findings(copy.site(site)); !findings.empty())
            if (findings.back().inForce())
                (void)copy.f.wait(
                    copy.f.workspace->reviewFinding(findings.back().id, ReviewState::Confirmed));
        break;
    }
}

} // namespace

class MergingTest : public QObject
{
    Q_OBJECT
private slots:
    void whatOneFoundIsInTheOthersCopy()
    {
        Copy mine(12, u"甲"_s), theirs(12, u"乙"_s);
        XW_VERIFY_OK(theirs.tick(3, "W1", u"打不开"_s));
        XW_VERIFY_OK(theirs.f.wait(theirs.f.workspace->setInspected(theirs.site(5), true)));
        XW_VERIFY_OK(mine.tick(2, "W2", u"不更新"_s));
        const auto plan = mine.take(theirs.make());
        XW_VERIFY_OK(plan);
        QVERIFY(plan->conflicts.empty());
        QCOMPARE(plan->counts.findings, 1);
        const Finding *taken = mine.state().findingInForce(mine.site(3), IndicatorId(u"W1"_s));
        QVERIFY(taken);
        QCOMPARE(taken->author, u"乙"_s);
        QCOMPARE(taken->note, u"打不开"_s);
        QVERIFY(mine.state().findingInForce(mine.site(2), IndicatorId(u"W2"_s)));
        QVERIFY(mine.state().inspection(mine.site(5)).inspected);
        // And back: both hold the same.
        XW_VERIFY_OK(theirs.take(mine.make()));
        QCOMPARE(theirs.digest(), mine.digest());
        QCOMPARE(theirs.numbers(), mine.numbers());
    }

    void appealsAndSecondLooksGoAlong()
    {
        Copy mine(12, u"甲"_s), theirs(12, u"乙"_s), third(12, u"丙"_s);
        const auto decide = [](Copy &copy, SuggestionPlan plan) {
            copy.f.clock->advance(1);
            XW_VERIFY_OK(copy.f.wait(copy.f.workspace->decide(std::move(plan))));
        };
        for (Copy *copy : {&mine, &theirs})
            XW_VERIFY_OK(copy->f.wait(copy->f.workspace->setInspected(copy->site(0), true)));
        XW_VERIFY_OK(theirs.tick(3, "W1", u"打不开"_s));
        decide(theirs, fileAppeal(theirs.state().findingInForce(theirs.site(3), IndicatorId(u"W1"_s))->id,
                                  u"已修复"_s));
        decide(mine,
               fileAppeal(mine.state().findingInForce(mine.site(0), IndicatorId(u"W4"_s))->id, u"有更新"_s));
        decide(mine, decideAppeal(appealsOf(mine.state()).front().number, true, u"属实"_s));
        XW_VERIFY_OK(third.take(mine.make()));
        QCOMPARE(third.state().verdict(third.site(0)), Verdict::Qualified);
        decide(third, recordSecondLook(third.site(0), {u"W2"_s}));
        const ChangePackage a = mine.make(), b = theirs.make(), c = third.make();
        for (const ChangePackage *package : {&b, &c, &a, &b})
            XW_VERIFY_OK(mine.take(*package));
        for (const ChangePackage *package : {&c, &a, &c})
            XW_VERIFY_OK(theirs.take(*package));
        QCOMPARE(mine.digest(), theirs.digest());
        for (Copy *copy : {&mine, &theirs}) {
            QCOMPARE(appealsOf(copy->state()).size(), size_t(2));
            QCOMPARE(appealsOf(copy->state(), true).size(), size_t(1));
            QCOMPARE(secondLooks(copy->state()).size(), size_t(1));
            QCOMPARE(agreement(copy->state()).disagreements.size(), size_t(1));
        }
    }

    void twoWhoDecideOneAppealDifferentlyAreAConflict()
    {
        Copy mine(12, u"甲"_s), theirs(12, u"乙"_s);
        for (Copy *copy : {&mine, &theirs}) {
            const Finding *fault = copy->state().findingInForce(copy->site(0), IndicatorId(u"W4"_s));
            copy->f.clock->advance(1);
            XW_VERIFY_OK(copy->f.wait(copy->f.workspace->decide(fileAppeal(fault->id, u"有更新"_s))));
            copy->f.clock->advance(1);
            XW_VERIFY_OK(copy->f.wait(copy->f.workspace->decide(
                decideAppeal(appealsOf(copy->state()).front().number, copy == &mine, u"理由"_s))));
        }
        const auto plan = mine.take(theirs.make());
        XW_VERIFY_OK(plan);
        QVERIFY(!plan->conflicts.empty());
        QCOMPARE(appealsOf(mine.state()).size(), size_t(1));
    }

    void whatAResultsListSaidBesideComesAlong()
    {
        Copy mine(12, u"甲"_s), theirs(12, u"乙"_s);
        theirs.f.import("results", u"网站标识码,是否检查,突出问题,天气\n3611000003,是,,晴\n"_s);
        const auto said = theirs.state().inspection(theirs.site(3)).extra;
        QVERIFY(!said.isEmpty());
        XW_VERIFY_OK(mine.take(theirs.make()));
        QCOMPARE(mine.state().inspection(mine.site(3)).extra, said);
        QCOMPARE(mine.digest(), theirs.digest());
    }

    void takenTwiceItChangesNothing()
    {
        Copy mine, theirs(12, u"乙"_s);
        XW_VERIFY_OK(theirs.tick(3, "W1", u"打不开"_s));
        const ChangePackage package = theirs.make();
        XW_VERIFY_OK(mine.take(package));
        const qsizetype entries = mine.f.auditEntries();
        const auto again = mine.take(package);
        XW_VERIFY_OK(again);
        QVERIFY(again->steps.empty());
        QVERIFY(again->writes.empty());
        QCOMPARE(mine.f.auditEntries(), entries);
    }

    void whatOneChangedAfterTheCopyReplacesWhatBothHad()
    {
        Copy mine(12, u"甲"_s), theirs(12, u"乙"_s);
        XW_VERIFY_OK(theirs.tick(0, "W4", u"改过的说明"_s));
        const auto plan = mine.take(theirs.make());
        XW_VERIFY_OK(plan);
        QVERIFY(plan->conflicts.empty());
        QCOMPARE(mine.state().findingInForce(mine.site(0), IndicatorId(u"W4"_s))->note, u"改过的说明"_s);
        // What was not touched there says nothing here.
        Copy other(12, u"丙"_s);
        XW_VERIFY_OK(other.tick(0, "W4", u"丙的说明"_s));
        Copy untouched(12, u"丁"_s);
        const auto nothing = other.take(untouched.make());
        XW_VERIFY_OK(nothing);
        QVERIFY(nothing->steps.empty());
        QCOMPARE(other.state().findingInForce(other.site(0), IndicatorId(u"W4"_s))->note, u"丙的说明"_s);
    }

    void twoThatSayDifferentThingsAreAConflictUntilItIsSettled()
    {
        Copy mine(12, u"甲"_s), theirs(12, u"乙"_s);
        XW_VERIFY_OK(mine.tick(0, "W4", u"甲说"_s));
        theirs.f.clock->advance(3600);
        XW_VERIFY_OK(theirs.tick(0, "W4", u"乙说"_s));
        const ChangePackage package = theirs.make();
        const auto plan = mine.take(package);
        XW_VERIFY_OK(plan);
        QCOMPARE(int(plan->conflicts.size()), 1);
        QVERIFY(plan->steps.front().isConflict);
        const auto notes = [](const MergeConflict &conflict) {
            QStringList texts;
            for (const SaidVersion &version : conflict.versions)
                texts << version.author + u':' + version.text.section(u" · "_s, -1);
            return texts.join(u'|');
        };
        QCOMPARE(notes(plan->conflicts.front()), u"乙:乙说|甲:甲说"_s);
        // It stays, also in a file that was closed and opened.
        mine.f.reopen();
        const auto open = openConflicts(mine.state());
        XW_VERIFY_OK(open);
        QCOMPARE(int(open->size()), 1);
        const auto none = settleConflict(mine.state(), u"000000"_s, 1, mine.stamp());
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QCOMPARE(settleConflict(mine.state(), open->front().id, 3, mine.stamp()).error().code,
                 ErrorCode::Usage);
        const auto settled = settleConflict(mine.state(), open->front().id, 2, mine.stamp());
        XW_VERIFY_OK(settled);
        XW_VERIFY_OK(
            mine.f.wait(saveMerge(*mine.f.workspace, {u"settle changes"_s, settled->what, settled->writes})));
        QVERIFY(openConflicts(mine.state())->empty());
        QCOMPARE(mine.state().findingInForce(mine.site(0), IndicatorId(u"W4"_s))->note, u"甲说"_s);
        // The old package does not open it again, and who takes the settled state has no conflict.
        QVERIFY(mine.take(package)->conflicts.empty());
        const auto back = theirs.take(mine.make());
        XW_VERIFY_OK(back);
        QVERIFY(back->conflicts.empty());
        QCOMPARE(theirs.state().findingInForce(theirs.site(0), IndicatorId(u"W4"_s))->note, u"甲说"_s);
        QCOMPARE(theirs.digest(), mine.digest());
    }

    void whoChangesItAfterwardsSettlesIt()
    {
        Copy mine(12, u"甲"_s), theirs(12, u"乙"_s);
        XW_VERIFY_OK(mine.tick(1, "W1", u"甲说"_s));
        XW_VERIFY_OK(theirs.tick(1, "W1", u"乙说"_s));
        QCOMPARE(int(mine.take(theirs.make())->conflicts.size()), 1);
        // A review is no word about the finding.
        XW_VERIFY_OK(mine.f.wait(mine.f.workspace->setReview(mine.site(1), ReviewState::Confirmed)));
        QCOMPARE(int(openConflicts(mine.state())->size()), 1);
        XW_VERIFY_OK(mine.tick(1, "W1", u"一起看过"_s));
        QVERIFY(openConflicts(mine.state())->empty());
        const auto back = theirs.take(mine.make());
        XW_VERIFY_OK(back);
        QVERIFY(back->conflicts.empty());
        QCOMPARE(theirs.state().findingInForce(theirs.site(1), IndicatorId(u"W1"_s))->note, u"一起看过"_s);
    }

    void sayingTheSameIsNoConflict()
    {
        Copy mine(12, u"甲"_s), theirs(12, u"乙"_s);
        XW_VERIFY_OK(mine.tick(1, "W1", u"打不开"_s));
        theirs.f.clock->advance(99);
        XW_VERIFY_OK(theirs.tick(1, "W1", u"打不开"_s));
        const auto plan = mine.take(theirs.make());
        XW_VERIFY_OK(plan);
        QVERIFY(plan->conflicts.empty());
        XW_VERIFY_OK(theirs.take(mine.make()));
        QCOMPARE(theirs.digest(), mine.digest());
    }

    void evidenceComesAlongWhereItIsAskedFor()
    {
        Copy mine(12, u"甲"_s), theirs(12, u"乙"_s);
        const auto finding = theirs.tick(4, "W1", u"打不开"_s);
        XW_VERIFY_OK(finding);
        XW_VERIFY_OK(theirs.f.wait(theirs.f.workspace->addEvidence(
            {theirs.site(4), finding->id, u"screenshot"_s, u"首页.png"_s, u"image/png"_s, {}, "a picture"})));
        XW_VERIFY_OK(mine.take(theirs.make()));
        QVERIFY(mine.state().evidence(mine.site(4)).empty());
        XW_VERIFY_OK(mine.take(theirs.make(true)));
        QCOMPARE(int(mine.state().evidence(mine.site(4)).size()), 1);
        const Evidence piece = mine.state().evidence(mine.site(4)).front();
        QCOMPARE(piece.finding, mine.state().findingInForce(mine.site(4), IndicatorId(u"W1"_s))->id);
        QCOMPARE(mine.f.wait(mine.f.workspace->blob(piece.sha256)).value(), QByteArray("a picture"));
    }

    void anotherWorkspaceAndAnotherRoundAreRefused()
    {
        Copy mine;
        Fixture other;
        other.clock->advance(5);
        other.workspace->setAuthor(u"外人"_s);
        ChangePackage foreign = mine.make();
        foreign.chain = QByteArray(foreign.chain.size(), 'x');
        QCOMPARE(mine.take(foreign).error().code, ErrorCode::Conflict);
        ChangePackage late = mine.make();
        late.round = RoundKey(2020, 2);
        QCOMPARE(mine.take(late).error().code, ErrorCode::NotFound);
    }

    void whatThisCopyDoesNotKnowIsNamed()
    {
        Copy mine, theirs(12, u"乙"_s);
        theirs.f.import("websites", u"网站标识码,网站名称,所属地区\n3611099999,新站,甲市\n");
        XW_VERIFY_OK(theirs.f.wait(theirs.f.workspace->setInspected(theirs.f.id(u"3611099999"_s), true)));
        const ChangePackage package = theirs.make();
        const auto plan = mine.take(package);
        XW_VERIFY_OK(plan);
        QCOMPARE(plan->unplaced, QStringList{u"3611099999"_s});
        // Once it is in the register, the same package brings it.
        mine.f.import("websites", u"网站标识码,网站名称,所属地区\n3611099999,新站,甲市\n");
        XW_VERIFY_OK(mine.take(package));
        QVERIFY(mine.state().inspection(mine.f.id(u"3611099999"_s)).inspected);
    }

    void anyOrderAndAnyRepetitionOfFiftyPackagesGivesOneState()
    {
        const quint32 seed = qEnvironmentVariableIsSet("XW_SEED") ? qEnvironmentVariable("XW_SEED").toUInt()
                                                                  : QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        std::vector<std::unique_ptr<Copy>> people;
        for (int i = 0; i < 5; ++i)
            people.push_back(std::make_unique<Copy>(12, u"第%1人"_s.arg(i)));
        std::vector<ChangePackage> packages;
        while (packages.size() < 50) {
            Copy &one = *people.at(size_t(random.bounded(5)));
            for (int i = random.bounded(1, 8); i > 0; --i)
                work(one, random);
            if (!packages.empty() && random.bounded(3) == 0) // somebody takes what another one made
                XW_VERIFY_OK(one.take(packages.at(size_t(random.bounded(int(packages.size()))))));
            packages.push_back(one.make());
        }
        QByteArray expected;
        QString numbers;
        int conflicts = -1;
        for (int order = 0; order < 60; ++order) {
            std::vector<size_t> turns;
            for (size_t i = 0; i < packages.size(); ++i) {
                turns.push_back(i);
                if (random.bounded(4) == 0)
                    turns.push_back(i);
            }
            std::shuffle(turns.begin(), turns.end(), random);
            Copy copy(12, u"收集人"_s);
            // What this copy did itself stands beside it.
            XW_VERIFY_OK(copy.tick(7, "W6", u"自己看的"_s));
            XW_VERIFY_OK(copy.tick(0, "W4", u"自己改的"_s));
            MergePlan last;
            for (const size_t turn : turns) {
                auto plan = copy.take(packages.at(turn));
                XW_VERIFY_OK(plan);
                last = *std::move(plan);
            }
            copy.f.reopen();
            if (order == 0) {
                expected = copy.digest();
                numbers = copy.numbers();
                conflicts = int(last.conflicts.size());
                QVERIFY(conflicts > 0);
            }
            const QStringList said = copy.numbers().split(u'\n'), expectedLines = numbers.split(u'\n');
            for (qsizetype i = 0; i < qMax(said.size(), expectedLines.size()); ++i)
                QCOMPARE(said.value(i), expectedLines.value(i));
            QCOMPARE(copy.digest(), expected);
            QCOMPARE(int(last.conflicts.size()), conflicts);
        }
    }

    // Whichever package is taken first gives its rows the smaller numbers.
    void whatTwoDidAtOneTimeHasOneOrder()
    {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'600'000'000'000);
        const auto orderOf = [&](const QStringList &taken) {
            CaseBook book;
            for (const QString &person : taken) {
                CaseEvent event;
                event.id = book.nextEvent();
                event.subject = CaseId(1);
                event.author = person;
                event.at = now;
                book.put(event);
            }
            QStringList order;
            for (const CaseEvent &event : book.events(CaseId(1)))
                order << event.author;
            return order;
        };
        QCOMPARE(orderOf({u"甲"_s, u"乙"_s}), orderOf({u"乙"_s, u"甲"_s}));
    }

    void aPackageThatCallsItsOwnWordsReplacedIsHarmless()
    {
        Copy theirs(12, u"乙"_s), mine;
        QRandomGenerator random(7);
        for (int i = 0; i < 10; ++i)
            work(theirs, random);
        // Every place names all of its versions among those that were replaced.
        auto package = theirs.make();
        auto places = placesFrom(package.places);
        XW_VERIFY_OK(places);
        for (auto &[key, place] : *places)
            for (const PlaceVersion &head : place.heads)
                place.gone.insert(head.digest());
        package.places = toJson(*places);
        XW_VERIFY_OK(mine.take(package));
        XW_VERIFY_OK(mergeDigest(mine.state()));
        mine.f.reopen();
        XW_VERIFY_OK(mine.take(package));
        XW_VERIFY_OK(mergeDigest(mine.state()));
    }

    void damagedPackagesAreRefusedOrHarmless()
    {
        const quint32 seed = qEnvironmentVariableIsSet("XW_SEED") ? qEnvironmentVariable("XW_SEED").toUInt()
                                                                  : QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        Copy theirs(12, u"乙"_s);
        for (int i = 0; i < 40; ++i)
            work(theirs, random);
        const QByteArray bytes = QJsonDocument(theirs.make().toJson()).toJson(QJsonDocument::Compact);
        for (int i = 0; i < 300; ++i) {
            QByteArray damaged = bytes;
            for (int n = random.bounded(1, 6); n > 0; --n)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(32, 127));
            const auto package = ChangePackage::fromJson(QJsonDocument::fromJson(damaged).object());
            if (!package)
                continue;
            Copy mine;
            if (const auto plan = mine.take(*package))
                XW_VERIFY_OK(mergeDigest(mine.state()));
        }
    }
};

XW_TEST_MAIN(MergingTest)
#include "tst_merging.moc"
