// What a person does with what the machine found: accepted it is a tick with evidence, dismissed it stays
// away, and each is one entry of the history and one step back.
#include "fixture.h"
#include "workspace/suggestions.h"
#include "workspace/watch_noting.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

SiteFinding blankColumns(int count)
{
    SiteFinding finding;
    finding.check = SiteCheck::BlankColumns;
    finding.count = count;
    for (int i = 0; i < count; ++i)
        finding.places.push_back({u"http://www.a.gov.cn/%1/"_s.arg(i), u"栏目"_s, u"—"_s});
    return finding;
}

SiteFinding severeWord(const QString &wrong, const QString &right)
{
    SiteFinding finding;
    finding.check = SiteCheck::SevereWord;
    finding.about = wrong;
    finding.words = QStringList{wrong, right};
    finding.corrections = {{wrong, right}};
    finding.places = {{u"http://www.a.gov.cn/1.html"_s, wrong, {}}};
    return finding;
}

} // namespace

class SuggestionsTest : public QObject
{
    Q_OBJECT

    static constexpr char16_t sites[] = u"网站标识码,网站名称,首页网址,所属地区,网站类型\n"
                                        u"3611000003,甲市人民政府,http://www.a.gov.cn/,上饶市,市级门户\n"
                                        u"3611280006,乙县人民政府,http://www.b.gov.cn/,上饶市,县级门户\n"
                                        u"3601000019,丙市教育局,http://jyj.c.gov.cn/,南昌市,市级部门\n";

    std::vector<Suggestion> suggestions(const Fixture &f, const QString &code, std::vector<SiteFinding> found)
    {
        SiteReading reading;
        reading.subject = f.id(code);
        reading.round = f.state().round().key;
        reading.at = f.clock->now();
        reading.pages = 3;
        reading.findings = std::move(found);
        return suggestionsOf(reading, f.state(), suggestionDecisions(f.state()),
                             CheckIndicators(f.state().standard()));
    }

private slots:
    void theMachineAloneJudgesNothing()
    {
        Fixture f(sites);
        const auto found = suggestions(f, u"3611000003"_s, {blankColumns(7)});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().state, Suggestion::State::Open);
        QCOMPARE(f.state().verdict(f.id(u"3611000003"_s)), Verdict::Unchecked);
        QVERIFY(f.state().findings(f.id(u"3611000003"_s)).empty());
    }

    void acceptedItIsATickWithItsNumbersPlacesAndEvidence()
    {
        Fixture f(sites);
        const SubjectId site = f.id(u"3611000003"_s);
        const auto found = suggestions(f, u"3611000003"_s, {blankColumns(7)});
        const qsizetype before = f.auditEntries();
        XW_VERIFY_OK(f.wait(f.workspace->decide(acceptSuggestions(found))));
        QCOMPARE(f.auditEntries(), before + 1);
        const Finding *tick = f.state().findingInForce(site, IndicatorId(u"W4.3"_s));
        QVERIFY(tick);
        QCOMPARE(tick->count, 7);
        QCOMPARE(tick->urls.size(), 7);
        QCOMPARE(tick->author, u"王敏"_s);
        QCOMPARE(f.state().verdict(site), Verdict::Unqualified);
        const auto &evidence = f.state().evidence(site);
        QCOMPARE(evidence.size(), size_t(1));
        QCOMPARE(evidence.front().finding, tick->id);
        QCOMPARE(evidence.front().kind, u"reading"_s);
        const auto bytes = f.wait(f.workspace->blob(evidence.front().sha256));
        XW_VERIFY_OK(bytes);
        QCOMPARE(QJsonDocument::fromJson(*bytes)[u"finding"][u"count"].toInt(), 7);
        QCOMPARE(suggestions(f, u"3611000003"_s, {blankColumns(7)}).front().state, Suggestion::State::Ticked);
    }

    void thePackOfASiteGoesInOnceForAllThatItSpeaksFor()
    {
        Fixture f(sites);
        const SubjectId site = f.id(u"3611000003"_s);
        auto found = suggestions(f, u"3611000003"_s, {blankColumns(7), severeWord(u"甲乙"_s, u"甲丙"_s)});
        const QByteArray bytes = "a pack",
                         digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        for (Suggestion &one : found)
            one.packDigest = digest;
        XW_VERIFY_OK(f.wait(f.workspace->decide(
            acceptSuggestions(found, {{site, {u"3611000003_x.wacz"_s, bytes, digest}}}))));
        int packs = 0;
        QSet<qint64> findings;
        for (const Evidence &one : f.state().evidence(site))
            if (one.kind == u"pack") {
                ++packs;
                findings.insert(one.finding.value());
                QCOMPARE(one.sha256, digest);
                QCOMPARE(one.size, bytes.size());
            }
        QCOMPARE(packs, 2);
        QCOMPARE(findings.size(), 2);
        const auto kept = f.wait(f.workspace->blob(digest));
        XW_VERIFY_OK(kept);
        QCOMPARE(*kept, bytes);
        // One that is not of the reading is left out.
        auto other = suggestions(f, u"3611280006"_s, {blankColumns(6)});
        other.front().packDigest = QByteArray(32, 'x');
        XW_VERIFY_OK(f.wait(f.workspace->decide(
            acceptSuggestions(other, {{f.id(u"3611280006"_s), {u"b.wacz"_s, bytes, digest}}}))));
        QCOMPARE(f.state().evidence(f.id(u"3611280006"_s)).size(), size_t(1));
    }

    void theWatchIsNotedInTheRoundAndTakenBackAsAnyStep()
    {
        Fixture f(sites);
        WatchNote note;
        const auto refused = f.wait(f.workspace->decide(noteWatch(note)));
        QVERIFY(!refused && refused.error().code == ErrorCode::Usage);
        note.from = f.clock->now().addDays(-7);
        note.to = f.clock->now();
        note.days = 7;
        note.perDay = 24;
        note.deadlineSeconds = 15;
        note.vetoHundredths = 500;
        note.sites = 3;
        note.counted = 500;
        note.failed = 12;
        note.voided = 4;
        const qsizetype before = f.auditEntries();
        XW_VERIFY_OK(f.wait(f.workspace->decide(noteWatch(note))));
        QCOMPARE(f.auditEntries(), before + 1);
        QVERIFY(watchNote(f.state()));
        QCOMPARE(watchNote(f.state())->voided, 4);
        XW_VERIFY_OK(f.wait(f.workspace->decide(noteWatch(note)))); // the same says nothing new
        QCOMPARE(f.auditEntries(), before + 1);
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QVERIFY(!watchNote(f.state()));
    }

    void aCountBelowTheThresholdIsKeptAndIsNoVeto()
    {
        Fixture f(sites);
        const SubjectId site = f.id(u"3611000003"_s);
        XW_VERIFY_OK(f.wait(
            f.workspace->decide(acceptSuggestions(suggestions(f, u"3611000003"_s, {blankColumns(3)})))));
        QCOMPARE(f.state().findingInForce(site, IndicatorId(u"W4.3"_s))->count, 3);
        QVERIFY(f.state().verdict(site) != Verdict::Unqualified);
    }

    void oneStepTakesTheTickTheEvidenceAndTheDecisionBack()
    {
        Fixture f(sites);
        const SubjectId site = f.id(u"3611000003"_s);
        XW_VERIFY_OK(f.wait(
            f.workspace->decide(acceptSuggestions(suggestions(f, u"3611000003"_s, {blankColumns(7)})))));
        QVERIFY(f.workspace->undoText().contains(u"甲市人民政府"_s));
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QVERIFY(!f.state().findingInForce(site, IndicatorId(u"W4.3"_s)));
        QVERIFY(!f.state().evidence(site).front().withdrawnBy.isEmpty());
        QCOMPARE(suggestions(f, u"3611000003"_s, {blankColumns(7)}).front().state, Suggestion::State::Open);
        XW_VERIFY_OK(f.wait(f.workspace->redo()));
        QVERIFY(f.state().findingInForce(site, IndicatorId(u"W4.3"_s)));
        QCOMPARE(suggestions(f, u"3611000003"_s, {blankColumns(7)}).front().state, Suggestion::State::Ticked);
    }

    void aTickThatIsWithdrawnByHandLetsItWaitAgain()
    {
        Fixture f(sites);
        const SubjectId site = f.id(u"3611000003"_s);
        XW_VERIFY_OK(f.wait(
            f.workspace->decide(acceptSuggestions(suggestions(f, u"3611000003"_s, {blankColumns(7)})))));
        XW_VERIFY_OK(
            f.wait(f.workspace->withdraw(f.state().findingInForce(site, IndicatorId(u"W4.3"_s))->id)));
        QCOMPARE(suggestions(f, u"3611000003"_s, {blankColumns(7)}).front().state, Suggestion::State::Open);
    }

    void whatIsTickedByHandDoesNotWait()
    {
        Fixture f(sites);
        XW_VERIFY_OK(f.tick(u"3611000003"_s, "W4.3", 5));
        QCOMPARE(suggestions(f, u"3611000003"_s, {blankColumns(7)}).front().state, Suggestion::State::Ticked);
    }

    void dismissedItStaysAwayWhateverIsReadLaterAndSurvivesARestart()
    {
        Fixture f(sites);
        const auto found = suggestions(f, u"3611000003"_s, {blankColumns(7)});
        const qsizetype before = f.auditEntries();
        XW_VERIFY_OK(f.wait(f.workspace->decide(dismissSuggestions(found, u" 栏目已合并 "_s))));
        QCOMPARE(f.auditEntries(), before + 1);
        f.reopen();
        const auto later = suggestions(f, u"3611000003"_s, {blankColumns(9)});
        QCOMPARE(later.front().state, Suggestion::State::Dismissed);
        QCOMPARE(later.front().by, u"王敏"_s);
        QCOMPARE(later.front().reason, u"栏目已合并"_s);
        QCOMPARE(later.front().decidedAt, f.clock->now());
        QVERIFY(f.state().findings(f.id(u"3611000003"_s)).empty());
        const auto history = f.wait(f.workspace->history(f.id(u"3611000003"_s)));
        XW_VERIFY_OK(history);
        QCOMPARE(history->front().command, u"dismiss suggestions"_s);
        QCOMPARE(history->front().after[u"reason"].toString(), u"栏目已合并"_s);
        XW_VERIFY_OK(f.wait(f.workspace->decide(reopenSuggestions(later))));
        QCOMPARE(suggestions(f, u"3611000003"_s, {blankColumns(9)}).front().state, Suggestion::State::Open);
    }

    void aDismissalWithoutAReasonIsRefused()
    {
        Fixture f(sites);
        const auto found = suggestions(f, u"3611000003"_s, {blankColumns(7)});
        const auto refused = f.wait(f.workspace->decide(dismissSuggestions(found, u"  "_s)));
        QVERIFY(!refused && refused.error().code == ErrorCode::Usage);
        QCOMPARE(suggestions(f, u"3611000003"_s, {blankColumns(7)}).front().state, Suggestion::State::Open);
    }

    void whatNoIndicatorStandsForCannotBeTicked()
    {
        Fixture f(sites);
        SiteFinding missing;
        missing.check = SiteCheck::MarksMissing;
        missing.words = QStringList{u"icp"_s};
        const auto found = suggestions(f, u"3601000019"_s, {missing}); // of a department: no deductions
        QVERIFY(!found.front().indicator.isValid());
        const auto refused = f.wait(f.workspace->decide(acceptSuggestions(found)));
        QVERIFY(!refused && refused.error().code == ErrorCode::Usage);
        XW_VERIFY_OK(f.wait(f.workspace->decide(dismissSuggestions(found, u"不适用"_s))));
    }

    void twoWrongWordsAreOneFindingAndEachIsAnsweredByItself()
    {
        Fixture f(sites);
        const std::vector<SiteFinding> words{severeWord(u"甲"_s, u"乙"_s), severeWord(u"丙"_s, u"丁"_s)};
        auto found = suggestions(f, u"3611000003"_s, words);
        XW_VERIFY_OK(f.wait(f.workspace->decide(acceptSuggestions({found.front()}))));
        found = suggestions(f, u"3611000003"_s, words);
        QCOMPARE(found[0].state, Suggestion::State::Ticked);
        QCOMPARE(found[1].state, Suggestion::State::Open);
        XW_VERIFY_OK(f.wait(f.workspace->decide(acceptSuggestions({found[1]}))));
        const Finding *tick = f.state().findingInForce(f.id(u"3611000003"_s), IndicatorId(u"W1.1"_s));
        QCOMPARE(tick->corrections.size(), 2);
        QCOMPARE(f.state().findings(f.id(u"3611000003"_s)).size(), size_t(1));
        QCOMPARE(f.state().evidence(f.id(u"3611000003"_s)).size(), size_t(2));
    }

    void manySitesAreAcceptedTogetherAndTakenBackByName()
    {
        Fixture f(sites);
        SiteFinding missing;
        missing.check = SiteCheck::MarksMissing;
        missing.words = QStringList{u"icp"_s, u"police"_s};
        auto all = suggestions(f, u"3611000003"_s, {missing});
        all.push_back(suggestions(f, u"3611280006"_s, {missing}).front());
        const qsizetype before = f.auditEntries();
        XW_VERIFY_OK(f.wait(f.workspace->decide(acceptSuggestions(all))));
        QCOMPARE(f.auditEntries(), before + 1);
        for (const QString &code : {u"3611000003"_s, u"3611280006"_s})
            QVERIFY(f.state().findingInForce(f.id(code), IndicatorId(u"P20"_s)));
        QVERIFY(f.workspace->undoText().contains(u'2'));
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        for (const QString &code : {u"3611000003"_s, u"3611280006"_s})
            QVERIFY(!f.state().findingInForce(f.id(code), IndicatorId(u"P20"_s)));
    }

    void aReadingOfAnotherRoundSuggestsNothing()
    {
        Fixture f(sites);
        SiteReading reading;
        reading.subject = f.id(u"3611000003"_s);
        reading.round = RoundKey(2019, 4);
        reading.findings = {blankColumns(7)};
        QVERIFY(suggestionsOf(reading, f.state(), {}, CheckIndicators(f.state().standard())).empty());
    }

    void aSignedRoundTakesNoDecision()
    {
        Fixture f(sites);
        const auto found = suggestions(f, u"3611000003"_s, {blankColumns(7)});
        XW_VERIFY_OK(f.wait(f.workspace->setPhase(RoundPhase::Signed)));
        const auto refused = f.wait(f.workspace->decide(acceptSuggestions(found)));
        QVERIFY(!refused && refused.error().code == ErrorCode::Locked);
    }
};

XW_TEST_MAIN(SuggestionsTest)
#include "tst_suggestions.moc"
