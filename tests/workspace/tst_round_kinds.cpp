// Rounds other than quarters: months, half-years, years and special checks, and what a round covers.
#include "fixture.h"
#include "workspace/stats.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

constexpr auto twoSites = u"网站标识码,网站名称,所属地区,网站类型\n3600000001,省政府门户网站,省直,省级门户\n"
                          u"3611000003,上饶市住建局,上饶市,市级部门\n";
constexpr auto oneAccount = u"账号名称,平台类型,账号标识\n上饶发布,微信,SR1\n";

void openAndSwitch(Fixture &f, const QString &key, std::optional<RoundScope> scope = {})
{
    const auto opened = f.wait(f.workspace->openRound(RoundKey::parse(key).value(), std::move(scope)));
    if (!opened || !f.wait(f.workspace->switchRound(opened->id)))
        qFatal("%s could not be opened", qPrintable(key));
}

QString rateBefore(const Fixture &f)
{
    const Stats stats = computeStats(*f.workspace);
    return stats.websites.previous.round.text() + u' ' + stats.websites.previous.printed;
}

} // namespace

class RoundKindsTest : public QObject
{
    Q_OBJECT

private slots:
    void aRoundIsComparedWithTheOneBeforeOfItsOwnKind()
    {
        for (const auto &[before, other, now] : {std::tuple(u"2020M04"_s, u"2020M03"_s, u"2020M05"_s),
                                                 {u"2019H2"_s, u"2020M01"_s, u"2020H1"_s},
                                                 {u"2019"_s, u"2020Q2"_s, u"2020"_s},
                                                 {u"2020S1"_s, u"2020Q3"_s, u"2020S2"_s}}) {
            Fixture f(twoSites);
            openAndSwitch(f, before);
            f.import("results", u"网站标识码,是否检查,突出问题\n3600000001,是,\n3611000003,是,W1\n");
            openAndSwitch(f, other); // of another kind, or older: in between, or beside
            f.import("results", u"网站标识码,是否检查,突出问题\n3600000001,是,\n3611000003,是,\n");
            openAndSwitch(f, now);
            f.import("results", u"网站标识码,是否检查,突出问题\n3600000001,是,\n3611000003,是,W1\n");
            QCOMPARE(rateBefore(f), before + u" 50.00%"_s);
            QCOMPARE(f.state().consecutiveFailures(f.id(u"3611000003"_s)), 2);
            f.reopen(RoundKey::parse(now));
            QCOMPARE(rateBefore(f), before + u" 50.00%"_s);
        }
    }

    void theSameRoundAYearAgoNeedsItsTotalsOnly()
    {
        Fixture f(twoSites);
        openAndSwitch(f, u"2020M05"_s);
        f.import("results", u"网站标识码,是否检查,突出问题\n3600000001,是,\n3611000003,是,\n");
        const auto plan = f.import("rounds", u"季度,对象,地区,检查数,不合格数\n2019年5月,网站,,200,10\n"
                                             u"2020年4月份,网站,,100,1\n2020年第一季度,网站,,50,5\n");
        QCOMPARE(counts(plan), u"3/0/0/0"_s);
        const Stats stats = computeStats(*f.workspace);
        QCOMPARE(stats.websites.previous.printed, u"99.00%"_s);
        QCOMPARE(stats.websites.yearAgo.round.text(), u"2019M05"_s);
        QCOMPARE(stats.websites.yearAgo.change, std::optional(u"+5.00"_s));
    }

    void historyNamesRoundsAsOfficesDo()
    {
        Fixture f(twoSites);
        openAndSwitch(f, u"2020S3"_s);
        const auto plan =
            f.import("history", u"网站标识码,检查批次,结论\n3611000003,2020年第2次检查,不合格\n"
                                u"3611000003,2020年第一次专项检查,不合格\n3600000001,2020年第三次检查,合格\n"
                                u"3600000001,第2次检查,合格\n");
        QCOMPARE(counts(plan), u"2/0/0/2"_s);
        QCOMPARE(problems(plan),
                 (QStringList{u"4 检查批次! This is the round itself: import it as results"_s,
                              u"5 检查批次! This is no round such as 2020Q1, 2020年5月 or 2020年上半年"_s}));
        f.import("results", u"网站标识码,突出问题\n3611000003,W1\n");
        QCOMPARE(f.state().consecutiveFailures(f.id(u"3611000003"_s)), 3);
    }

    void aDayThatASpreadsheetMadeOfAMonthIsThatMonthAndSaid()
    {
        Fixture f(twoSites);
        const QString file = u"月份,对象,检查数,不合格数\n2020-04-01,网站,100,1\n2020-04-02,网站,100,1\n"_s;
        QCOMPARE(counts(f.import("rounds", file)), u"0/0/0/2"_s); // quarters are compared: a day is none
        openAndSwitch(f, u"2020M05"_s);
        const auto plan = f.import("rounds", file);
        QCOMPARE(counts(plan), u"1/0/0/1"_s);
        QVERIFY(problems(plan).contains(u"2 月份 A day stands here: it is taken for 2020年4月"_s));
        QCOMPARE(rateBefore(f), u"2020M04 99.00%"_s);
    }

    void failuresInARowNeverLeaveTheirKind()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QStringList keys{u"2020M05"_s, u"2020M04"_s, u"2020M03"_s, u"2020Q1"_s, u"2019Q4"_s,
                               u"2019Q3"_s,  u"2020H1"_s,  u"2019H2"_s,  u"2020"_s,   u"2019"_s,
                               u"2018"_s,    u"2020S2"_s,  u"2020S1"_s,  u"2019M05"_s};
        for (int i = 0; i < 60; ++i) {
            RegisterSnapshot all;
            Subject site;
            site.id = SubjectId(1);
            site.code = u"3611000003"_s;
            all.subjects = {site};
            QSet<QString> failed;
            for (const QString &key : keys)
                if (random.bounded(2)) {
                    failed.insert(key);
                    all.pastVerdicts.push_back({site.id, RoundKey::parse(key).value(), Verdict::Unqualified});
                }
            Round round;
            round.id = RoundId(1);
            round.key = RoundKey::parse(keys[random.bounded(int(keys.size()))]).value();
            Inspection found;
            found.subject = site.id;
            found.round = round.id;
            found.inspected = true;
            found.stated = Verdict::Unqualified;
            RoundSnapshot work;
            work.inspections = {found};
            const RoundState state(all, round, {}, work);
            int expected = 1;
            for (RoundKey key = round.key.previous(); failed.contains(key.text()); key = key.previous())
                ++expected;
            QCOMPARE(state.consecutiveFailures(site.id), expected);
        }
    }

    void theNewestRoundIsTheOneThatEndsLast()
    {
        Fixture f(twoSites);
        for (const QString &key : {u"2020M05"_s, u"2020H1"_s, u"2020Q2"_s})
            XW_VERIFY_OK(f.wait(f.workspace->openRound(RoundKey::parse(key).value())));
        f.reopen();
        QCOMPARE(f.state().round().key.text(), u"2020H1"_s);
        RoundScope special{
            u"国庆前检查"_s, QDate(2020, 6, 1), QDate(2020, 6, 20), {}, RoundDepth::Full, true, true};
        XW_VERIFY_OK(f.wait(f.workspace->openRound(RoundKey(RoundKind::Special, 2020, 1), special)));
        f.reopen();
        QCOMPARE(f.state().round().key.text(), u"2020H1"_s); // it ended on 20 June
        XW_VERIFY_OK(f.wait(f.workspace->openRound(RoundKey(RoundKind::Month, 2020, 7))));
        f.reopen();
        QCOMPARE(f.state().round().key.text(), u"2020M07"_s);
    }

    void aKindThatARoundDoesNotCoverIsNotDue()
    {
        Fixture f(twoSites, oneAccount);
        RoundScope scope;
        scope.websites = false;
        openAndSwitch(f, u"2020M05"_s, scope);
        Counts websites = f.state().tally().total(SubjectKind::Website);
        QCOMPARE(websites.running, 2);
        QCOMPARE(websites.sampled, 0);
        QCOMPARE(f.state().tally().total(SubjectKind::MediaAccount).sampled, 1);
        // What was judged beside it is listed, and in no rate.
        f.import("results", u"网站标识码,突出问题\n3611000003,W1\n");
        websites = f.state().tally().total(SubjectKind::Website);
        QCOMPARE(websites.checked, 0);
        QCOMPARE(websites.outsideSample, 1);
        // A round after it covers the same; a setting changes it, and everything is counted anew.
        openAndSwitch(f, u"2020M06"_s);
        QVERIFY(!f.state().round().scope.websites);
        Round round = f.state().round();
        round.scope.websites = true;
        XW_VERIFY_OK(f.wait(f.workspace->setSettings(round)));
        QCOMPARE(f.state().tally().total(SubjectKind::Website).sampled, 2);
    }

    void aRoundOfVetoesAloneScoresNothing()
    {
        Fixture f(twoSites);
        RoundScope scope;
        scope.depth = RoundDepth::Veto;
        openAndSwitch(f, u"2020Q2"_s, scope);
        const SubjectId portal = f.id(u"3600000001"_s);
        XW_VERIFY_OK(f.tick(u"3600000001"_s, "P1"));
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(portal, true)));
        QCOMPARE(f.state().verdict(portal), Verdict::Qualified);
        QCOMPARE(f.state().judgement(portal).score, std::optional<int>());
        QCOMPARE(f.state().judgement(portal).deducted, 0);
        Round round = f.state().round();
        round.scope.depth = RoundDepth::Full;
        XW_VERIFY_OK(f.wait(f.workspace->setSettings(round)));
        QVERIFY(f.state().judgement(portal).score || f.state().judgement(portal).pointsUnknown);
        round.scope.depth = RoundDepth::Veto;
        XW_VERIFY_OK(f.wait(f.workspace->setSettings(round)));
        XW_VERIFY_OK(f.tick(u"3600000001"_s, "W1"));
        QCOMPARE(f.state().verdict(portal), Verdict::Unqualified);
    }

    void whatDoesNotFitTogetherIsRefused()
    {
        Fixture f(twoSites);
        RoundScope titled;
        titled.title = u"适老化检查"_s;
        QCOMPARE(f.wait(f.workspace->openRound(RoundKey(2020, 2), titled)).error().code, ErrorCode::Usage);
        XW_VERIFY_OK(f.wait(f.workspace->openRound(RoundKey(RoundKind::Special, 2020, 1), titled)));
        InitOptions options;
        options.province = u"江西省"_s;
        options.round = RoundKey(RoundKind::HalfYear, 2020, 1);
        options.scope.from = QDate(2020, 6, 2);
        QCOMPARE(Workspace::check(options).error().code, ErrorCode::Usage);
        options.scope.until = QDate(2020, 6, 20);
        XW_VERIFY_OK(Workspace::check(options));
    }
};

XW_TEST_MAIN(RoundKindsTest)
#include "tst_round_kinds.moc"
