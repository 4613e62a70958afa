#include "fixture.h"
#include "workspace/loading.h"
#include "workspace/stats.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class WorkspaceRoundsTest : public QObject
{
    Q_OBJECT

    static constexpr auto sites =
        u"网站标识码,网站名称,所属地区\n3600000001,省政府门户网站,省直\n3611000003,上饶市住建局,上饶市\n"
        u"3601000019,南昌市房管局,南昌市\n";

private slots:
    void aNewWorkspaceHoldsItsRoundAndItsStandard()
    {
        Fixture f;
        const Round &round = f.state().round();
        QCOMPARE(round.key.text(), u"2020Q1"_s);
        QCOMPARE(round.issuer, u"江西省人民政府办公厅"_s);
        QVERIFY(f.state().document(u"standard"_s, standardName(round.standard, round.standardVersion)));
        QCOMPARE(Workspace::create(*f.store, *f.clock, u"x"_s,
                                   {u"某省"_s, RoundKey(2021, 1), StandardId(u"none"_s), {}, {}})
                     .error()
                     .code,
                 ErrorCode::NotFound); // no such standard
        InitOptions again;
        again.province = u"某省"_s;
        again.round = RoundKey(2021, 1);
        QCOMPARE(Workspace::create(*f.store, *f.clock, u"x"_s, again).error().code, ErrorCode::Conflict);
    }

    void optionsThatMakeNoSenseAreRefusedBeforeAnythingIsWritten()
    {
        MemoryStore store;
        FakeClock clock;
        InitOptions good;
        good.province = u"江西省"_s;
        good.round = RoundKey(2020, 1);
        XW_VERIFY_OK(Workspace::check(good));
        InitOptions noProvince = good, noRound = good, decimals = good;
        noProvince.province = u"  "_s;
        noRound.round = {};
        decimals.rates.decimals = 3;
        for (const InitOptions &options : {noProvince, noRound, decimals}) {
            QCOMPARE(Workspace::check(options).error().code, ErrorCode::Usage);
            QCOMPARE(Workspace::create(store, clock, u"x"_s, options).error().code, ErrorCode::Usage);
        }
        QVERIFY(store.loadRegister().result()->rounds.empty());
    }

    void anEmptyStoreOrAnUnknownRoundIsSaidClearly()
    {
        QCOMPARE(Workspace::open(std::make_shared<MemoryStore>(), std::make_shared<FakeClock>(), u"x"_s)
                     .error()
                     .code,
                 ErrorCode::NotFound);
        Fixture f;
        const auto missing = Workspace::open(f.store, f.clock, u"x"_s, RoundKey(1999 + 2, 3));
        QVERIFY2(missing.error().line().contains(u"Q3 2001 (2001Q3)"_s), qPrintable(missing.error().line()));
    }

    void aNewRoundTakesTheSettingsOver()
    {
        Fixture f(sites);
        Round settings = f.state().round();
        settings.rates = {1, Rounding::Truncate};
        settings.thresholdHundredths = 9000;
        XW_VERIFY_OK(f.wait(f.workspace->setSettings(settings)));
        const auto opened = f.wait(f.workspace->openRound(RoundKey(2020, 2)));
        XW_VERIFY_OK(opened);
        QCOMPARE(opened->rates, settings.rates);
        QCOMPARE(opened->thresholdHundredths, 9000);
        QCOMPARE(f.state().round().key, RoundKey(2020, 1)); // opening is not switching
        QCOMPARE(f.workspace->rounds().size(), size_t(2));
        const Error taken = f.wait(f.workspace->openRound(RoundKey(2020, 2))).error();
        QCOMPARE(taken.code, ErrorCode::Conflict);
        QVERIFY2(taken.summary.text().contains(u"Q2 2020"_s), qPrintable(taken.summary.text()));
        f.reopen();
        QCOMPARE(f.state().round().key, RoundKey(2020, 2)); // the newest
        f.reopen(RoundKey(2020, 1));
        QCOMPARE(f.state().round().key, RoundKey(2020, 1));
    }

    void switchingShowsAnotherRoundsWork()
    {
        Fixture f(sites);
        XW_VERIFY_OK(f.tick(u"3611000003"_s, "W4"));
        const auto second = f.wait(f.workspace->openRound(RoundKey(2020, 2)));
        QSignalSpy changed(f.workspace.get(), &Workspace::changed);
        XW_VERIFY_OK(f.wait(f.workspace->switchRound(second->id)));
        QCOMPARE(f.state().round().key, RoundKey(2020, 2));
        QCOMPARE(f.state().verdict(f.id(u"3611000003"_s)), Verdict::Unchecked);
        QVERIFY(changed.last().first().value<Change>().roundChanged);
        QVERIFY(!f.workspace->canUndo()); // steps belong to the round they were made in
        QCOMPARE(f.wait(f.workspace->switchRound(RoundId(77))).error().code, ErrorCode::NotFound);
        QCOMPARE(f.state().round().key, RoundKey(2020, 2));
    }

    void findingIdsStayApartBetweenRounds()
    {
        Fixture f(sites);
        const auto first = f.tick(u"3611000003"_s, "W4");
        const auto second = f.wait(f.workspace->openRound(RoundKey(2020, 2)));
        XW_VERIFY_OK(f.wait(f.workspace->switchRound(second->id)));
        const auto other = f.tick(u"3601000019"_s, "W4");
        XW_VERIFY_OK(other);
        QVERIFY(other->id != first->id);
    }

    void theRoundBeforeIsComparedWithWithoutAFile()
    {
        Fixture f(sites);
        for (const char16_t *code : {u"3600000001", u"3601000019"})
            XW_VERIFY_OK(f.wait(f.workspace->setInspected(f.id(QString::fromUtf16(code)), true)));
        XW_VERIFY_OK(f.tick(u"3611000003"_s, "W4"));
        const auto second = f.wait(f.workspace->openRound(RoundKey(2020, 2)));
        XW_VERIFY_OK(f.wait(f.workspace->switchRound(second->id)));
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(f.id(u"3600000001"_s), true)));
        const Stats stats = computeStats(*f.workspace);
        QCOMPARE(stats.websites.previous.printed, u"66.67%"_s);
        QCOMPARE(stats.websites.previous.change, u"+33.33"_s);
        QVERIFY(stats.websites.yearAgo.printed.isEmpty());
    }

    void aSignedRoundRefusesEverything()
    {
        Fixture f(sites);
        const auto finding = f.tick(u"3611000003"_s, "W4");
        XW_VERIFY_OK(f.wait(f.workspace->setPhase(RoundPhase::UnderReview)));
        XW_VERIFY_OK(f.wait(f.workspace->setPhase(RoundPhase::Open)));
        XW_VERIFY_OK(f.wait(f.workspace->setPhase(RoundPhase::Signed)));
        QVERIFY(f.workspace->isLocked());
        QVERIFY(!f.workspace->canUndo());
        const qsizetype before = f.auditEntries();
        const SubjectId id = f.id(u"3611000003"_s);
        Round settings = f.state().round();
        settings.issuer = u"他人"_s;
        auto &w = *f.workspace;
        QCOMPARE(f.wait(w.tick({id, IndicatorId(u"W1"_s), {}, {}, {}, {}})).error().code, ErrorCode::Locked);
        QCOMPARE(f.wait(w.withdraw(finding->id)).error().code, ErrorCode::Locked);
        QCOMPARE(f.wait(w.setInspected(id, true)).error().code, ErrorCode::Locked);
        QCOMPARE(f.wait(w.setReview(id, ReviewState::Confirmed)).error().code, ErrorCode::Locked);
        QCOMPARE(f.wait(w.addEvidence({id, {}, u"file"_s, u"a"_s, {}, {}, "x"})).error().code,
                 ErrorCode::Locked);
        QCOMPARE(f.wait(w.setRegionOrder({})).error().code, ErrorCode::Locked);
        QCOMPARE(f.wait(w.setSettings(settings)).error().code, ErrorCode::Locked);
        QCOMPARE(f.wait(w.setPhase(RoundPhase::Open)).error().code, ErrorCode::Locked);
        QCOMPARE(f.wait(w.saveDocument({u"notice"_s, u"2020Q1"_s, "x"})).error().code, ErrorCode::Locked);
        QCOMPARE(f.wait(w.undo()).error().code, ErrorCode::Locked);
        const auto import = f.plan("websites", QString::fromUtf16(u"网站标识码,网站名称\n3699999999,新站\n"));
        QCOMPARE(f.wait(applyImport(w, *import, u"a.csv"_s)).error().code, ErrorCode::Locked);
        QCOMPARE(f.auditEntries(), before);
        XW_VERIFY_OK(f.wait(w.openRound(RoundKey(2020, 2)))); // life goes on in the next one
    }

    void regionsKeepTheOrderThatAPersonGaveThem()
    {
        Fixture f(sites);
        const auto names = [&] {
            QStringList list;
            for (const Region &region : f.state().regions())
                list << region.name;
            return list.join(u' ');
        };
        QCOMPARE(names(), u"省直 上饶市 南昌市"_s);
        XW_VERIFY_OK(f.wait(f.workspace->setRegionOrder({f.state().regionByName(u"南昌市"_s)->id})));
        QCOMPARE(names(), u"南昌市 省直 上饶市"_s);
        f.reopen();
        QCOMPARE(names(), u"南昌市 省直 上饶市"_s);
        const RegionId twice = f.state().regions().front().id;
        QCOMPARE(f.wait(f.workspace->setRegionOrder({twice, twice})).error().code, ErrorCode::Usage);
    }

    void settingsAreCheckedAndAnotherStandardJudgesAnew()
    {
        Fixture f(sites);
        XW_VERIFY_OK(f.tick(u"3611000003"_s, "W4.1", 5));
        Round bad = f.state().round();
        bad.rates.decimals = 4;
        QCOMPARE(f.wait(f.workspace->setSettings(bad)).error().code, ErrorCode::Usage);
        bad = f.state().round();
        bad.thresholdHundredths = 10001;
        QCOMPARE(f.wait(f.workspace->setSettings(bad)).error().code, ErrorCode::Usage);
        bad = f.state().round();
        bad.standardVersion = 42;
        QCOMPARE(f.wait(f.workspace->setSettings(bad)).error().code, ErrorCode::NotFound);

        Standard lenient = f.state().standard();
        lenient.version = 2;
        for (Indicator &indicator : lenient.indicators)
            for (Condition &condition : indicator.conditions)
                if (condition.id == IndicatorId(u"W4.1"_s))
                    condition.threshold = 8;
        const QString name = standardName(lenient.id, 2);
        XW_VERIFY_OK(f.wait(f.workspace->saveDocument({u"standard"_s, name, lenient.toJson()})));
        Round changed = f.state().round();
        changed.standardVersion = 2;
        XW_VERIFY_OK(f.wait(f.workspace->setSettings(changed)));
        QCOMPARE(f.state().standard().version, 2);
        QCOMPARE(f.state().verdict(f.id(u"3611000003"_s)), Verdict::Unchecked); // five are not eight
        f.reopen();
        QCOMPARE(f.state().standard().version, 2);
    }

    void aStandardThatJudgedARoundIsNotReplaced()
    {
        Fixture f(sites);
        Standard changed = f.state().standard();
        changed.title += u"（改）"_s;
        const QString name = standardName(changed.id, changed.version);
        QCOMPARE(f.wait(f.workspace->saveDocument({u"standard"_s, name, changed.toJson()})).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(
            f.wait(f.workspace->saveDocument({u"standard"_s, u"other@9"_s, changed.toJson()})).error().code,
            ErrorCode::Usage);
        QVERIFY(!f.wait(f.workspace->saveDocument({u"standard"_s, u"other@9"_s, "{"})));
    }

    void aDocumentIsSavedOnceAndFoundAgain()
    {
        Fixture f;
        XW_VERIFY_OK(f.wait(f.workspace->saveDocument({u"template"_s, u"江西"_s, "文本"})));
        const qsizetype before = f.auditEntries();
        XW_VERIFY_OK(f.wait(f.workspace->saveDocument({u"template"_s, u"江西"_s, "文本"})));
        QCOMPARE(f.auditEntries(), before);
        f.reopen();
        QCOMPARE(f.state().document(u"template"_s, u"江西"_s)->content, QByteArray("文本"));
    }
};

XW_TEST_MAIN(WorkspaceRoundsTest)
#include "tst_workspace_rounds.moc"
