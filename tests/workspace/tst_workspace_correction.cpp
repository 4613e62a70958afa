// A correction of a signed round: a new version that begins with what was signed; the signed one stays.
#include "fixture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
}

class WorkspaceCorrectionTest : public QObject
{
    Q_OBJECT

    static constexpr auto sites =
        u"网站标识码,网站名称,所属地区\n3600000001,省政府,省直\n3611000003,住建局,上饶市\n";

    /// A signed round with findings, evidence, a ledger row, settings and edits.
    static void sign(Fixture &f)
    {
        const auto finding = f.tick(u"3600000001"_s, "W1");
        XW_VERIFY_OK(finding);
        XW_VERIFY_OK(f.tick(u"3611000003"_s, "W2"));
        const auto withdrawn = f.tick(u"3611000003"_s, "W3");
        XW_VERIFY_OK(withdrawn);
        XW_VERIFY_OK(f.wait(f.workspace->withdraw(withdrawn->id)));
        XW_VERIFY_OK(f.wait(f.workspace->addEvidence(
            {f.id(u"3600000001"_s), finding->id, u"file"_s, u"a.png"_s, u"image/png"_s, {}, "PNG"})));
        XW_VERIFY_OK(f.wait(f.workspace->apply(
            u"import messages"_s, {},
            {LedgerRow{u"messages"_s, f.state().round().id, u"1"_s, {{u"id"_s, u"1"_s}}}})));
        XW_VERIFY_OK(f.wait(f.workspace->saveDocument(
            {u"setting"_s, u"notice@2020Q1"_s, R"({"issuer": "某办", "number": "某办字〔2020〕12号"})"})));
        XW_VERIFY_OK(f.wait(f.workspace->saveDocument({u"notice"_s, u"2020Q1"_s, "{\"edits\": []}"})));
        XW_VERIFY_OK(f.wait(f.workspace->setPhase(RoundPhase::Signed)));
    }

private slots:
    void itBeginsWithWhatWasSigned()
    {
        Fixture f(sites);
        sign(f);
        const RoundId before = f.state().round().id;
        const Counts counts = f.state().tally().total(SubjectKind::Website);
        const auto opened =
            f.wait(f.workspace->openCorrection({{u"manifest"_s, u"ab12"_s}}, u" 数字有误 "_s));
        XW_VERIFY_OK(opened);
        QCOMPARE(opened->key.text(), u"2020Q1v2"_s);
        QCOMPARE(opened->phase, RoundPhase::Open);
        QCOMPARE(f.state().round().id, before); // still on the signed one
        XW_VERIFY_OK(f.wait(f.workspace->switchRound(opened->id)));
        QVERIFY(!f.workspace->isLocked());
        QCOMPARE(f.state().tally().total(SubjectKind::Website).checked, counts.checked);
        QCOMPARE(f.state().tally().total(SubjectKind::Website).unqualified, counts.unqualified);
        QCOMPARE(f.state().findings(f.id(u"3611000003"_s)).size(),
                 size_t(1)); // what was withdrawn stays behind
        const auto &evidence = f.state().evidence(f.id(u"3600000001"_s));
        QCOMPARE(evidence.size(), size_t(1));
        QCOMPARE(evidence.front().finding, f.state().findings(f.id(u"3600000001"_s)).front().id);
        QCOMPARE(f.state().ledger(u"messages"_s).size(), size_t(1));
        const Document *settings = f.state().document(u"setting"_s, u"notice@2020Q1v2"_s);
        QVERIFY(settings);
        const QJsonObject kept = QJsonDocument::fromJson(settings->content).object();
        QCOMPARE(kept.value(u"issuer"_s).toString(), u"某办"_s);
        QVERIFY(!kept.contains(u"number"_s)); // a correction gets one of its own
        QVERIFY(f.state().document(u"notice"_s, u"2020Q1v2"_s));
        const Document *why = f.state().document(u"correction"_s, u"2020Q1v2"_s);
        QVERIFY(why);
        const QJsonObject what = QJsonDocument::fromJson(why->content).object();
        QCOMPARE(what.value(u"round"_s).toString(), u"2020Q1"_s);
        QCOMPARE(what.value(u"reason"_s).toString(), u"数字有误"_s);
        QCOMPARE(what.value(u"manifest"_s).toString(), u"ab12"_s);
    }

    void changesToItLeaveTheSignedRoundAlone()
    {
        Fixture f(sites);
        sign(f);
        const auto opened = f.wait(f.workspace->openCorrection({}, u"x"_s));
        XW_VERIFY_OK(opened);
        const RoundId before = f.state().round().id;
        XW_VERIFY_OK(f.wait(f.workspace->switchRound(opened->id)));
        const Finding copied = f.state().findings(f.id(u"3600000001"_s)).front();
        XW_VERIFY_OK(f.wait(f.workspace->withdraw(copied.id)));
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(f.id(u"3600000001"_s), true)));
        QCOMPARE(f.state().tally().total(SubjectKind::Website).unqualified, 1);
        XW_VERIFY_OK(f.wait(f.workspace->switchRound(before)));
        QCOMPARE(f.state().tally().total(SubjectKind::Website).unqualified, 2);
        QVERIFY(f.workspace->isLocked());
        QCOMPARE(f.tick(u"3600000001"_s, "W4").error().code, ErrorCode::Locked);
    }

    void aRoundThatIsOpenOrHasACorrectionHasNone()
    {
        Fixture f(sites);
        QCOMPARE(f.wait(f.workspace->openCorrection({}, u"x"_s)).error().code, ErrorCode::Conflict);
        sign(f);
        QCOMPARE(f.wait(f.workspace->openCorrection({}, u"  "_s)).error().code, ErrorCode::Usage);
        XW_VERIFY_OK(f.wait(f.workspace->openCorrection({}, u"x"_s)));
        QCOMPARE(f.wait(f.workspace->openCorrection({}, u"y"_s)).error().code, ErrorCode::Conflict);
        // As a round of its own it cannot be opened.
        QCOMPARE(f.wait(f.workspace->openRound(RoundKey(2021, 1, 2))).error().code, ErrorCode::Usage);
    }

    void theNextRoundComparesWithTheCorrection()
    {
        Fixture f(sites);
        sign(f);
        const auto opened = f.wait(f.workspace->openCorrection({}, u"x"_s));
        XW_VERIFY_OK(opened);
        XW_VERIFY_OK(f.wait(f.workspace->switchRound(opened->id)));
        XW_VERIFY_OK(f.wait(f.workspace->withdraw(f.state().findings(f.id(u"3600000001"_s)).front().id)));
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(f.id(u"3600000001"_s), true)));
        const auto next = f.wait(f.workspace->openRound(RoundKey(2020, 2)));
        XW_VERIFY_OK(next);
        XW_VERIFY_OK(f.wait(f.workspace->switchRound(next->id)));
        bool found = false;
        for (const PastTotal &total : f.workspace->inspectedTotals())
            if (total.round == RoundKey(2020, 1) && total.kind == SubjectKind::Website &&
                total.region.isEmpty()) {
                QCOMPARE(total.unqualified, 1);
                found = true;
            }
        QVERIFY(found);
    }

    void theNewestVersionOpensFirst()
    {
        Fixture f(sites);
        sign(f);
        XW_VERIFY_OK(f.wait(f.workspace->openCorrection({}, u"x"_s)));
        f.reopen();
        QCOMPARE(f.state().round().key.text(), u"2020Q1v2"_s);
        f.reopen(RoundKey(2020, 1));
        QVERIFY(f.workspace->isLocked());
    }
};

XW_TEST_MAIN(WorkspaceCorrectionTest)
#include "tst_workspace_correction.moc"
