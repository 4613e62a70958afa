// Scoring by properties: thousands of made-up subjects, drawn by a fixed generator so that every run judges
// the same ones.
#include "domain/standard/scoring.h"
#include "draw.h"
#include "shipped_standard.h"

#include "testkit/testkit.h"

#include <algorithm>

using namespace xw;
using namespace Qt::StringLiterals;

namespace
{

constexpr int cases = 4000;

// Unchecked says nothing; only between the two is there better and worse.
bool betterThan(Verdict a, Verdict b)
{
    return a == Verdict::Qualified && b == Verdict::Unqualified;
}

} // namespace

class ScoringPropertiesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto read = testkit::shippedStandard();
        XW_VERIFY_OK(read);
        m_standard = *read;
        for (const Indicator &indicator : m_standard.indicators) {
            m_ids << indicator.id;
            for (const Condition &condition : indicator.conditions)
                m_ids << condition.id;
        }
        // Some points are set, so that caps have something to cap.
        for (size_t i = 9; i < m_standard.indicators.size(); i += 2)
            m_standard.indicators[i].points = static_cast<int>(i) * 50;
    }

    void orderNeverMatters()
    {
        testkit::Draw draw(1);
        for (int i = 0; i < cases; ++i) {
            Case one = made(draw);
            const Judgement before = judged(one);
            for (size_t n = one.findings.size(); n > 1; --n)
                std::swap(one.findings[n - 1],
                          one.findings[static_cast<size_t>(draw.below(static_cast<int>(n)))]);
            QVERIFY(judged(one) == before);
        }
    }

    void aVetoNeverRaisesAVerdict()
    {
        testkit::Draw draw(2);
        for (int i = 0; i < cases; ++i) {
            Case one = made(draw);
            const Judgement before = judged(one);
            Finding veto;
            const QStringList vetoes = one.subject.isWebsite()
                                           ? QStringList{u"W1"_s, u"W2"_s, u"W4.1"_s, u"W6.3"_s}
                                           : QStringList{u"M1"_s, u"M2.1"_s, u"M3"_s};
            veto.indicator = IndicatorId(vetoes.at(draw.below(static_cast<int>(vetoes.size()))));
            veto.count = 5 + draw.below(20);
            one.findings.push_back(veto);
            const Judgement after = judged(one);
            QVERIFY(!betterThan(after.verdict, before.verdict));
            QCOMPARE(after.verdict, Verdict::Unqualified);
            QVERIFY(!after.score);
            // Withdrawing restores what was.
            one.findings.back().withdrawnBy = u"王"_s;
            QVERIFY(judged(one) == before);
        }
    }

    void aDeductionNeverRaisesAScoreOrVerdictThatFindingsDecide()
    {
        testkit::Draw draw(3);
        for (int i = 0; i < cases; ++i) {
            Case one = made(draw);
            one.inspection.stated.reset();
            one.inspection.statedScore.reset();
            one.subject = portal();
            const Judgement before = judged(one);
            Finding deduction;
            deduction.indicator = IndicatorId(u"P%1"_s.arg(1 + draw.below(24)));
            deduction.count = 1 + draw.below(900);
            one.findings.push_back(deduction);
            const Judgement after = judged(one);
            QVERIFY(!betterThan(after.verdict, before.verdict));
            QVERIFY(after.deducted >= before.deducted);
            if (before.score && after.score)
                QVERIFY(*after.score <= *before.score);
        }
    }

    void capsHold()
    {
        testkit::Draw draw(4);
        const Scale &scale = m_standard.scale;
        for (int i = 0; i < cases; ++i) {
            Case one = made(draw);
            one.inspection.statedScore.reset();
            for (Finding &finding : one.findings)
                finding.count *= 40;
            const Judgement judgement = judged(one);
            QVERIFY(judgement.deducted >= 0 && judgement.deducted <= scale.base);
            QVERIFY(judgement.bonus >= 0 && judgement.bonus <= scale.bonusMax);
            if (!judgement.score)
                continue;
            QVERIFY(*judgement.score >= 0 && *judgement.score <= scale.base + scale.bonusMax);
            QVERIFY(judgement.bonus == 0 || *judgement.score - judgement.bonus > scale.bonusGate);
            QCOMPARE(*judgement.score < scale.pass, judgement.verdict == Verdict::Unqualified);
        }
    }

    void anAccountIsNeverScored()
    {
        testkit::Draw draw(5);
        for (int i = 0; i < cases; ++i) {
            Case one = made(draw);
            one.subject.kind = SubjectKind::MediaAccount;
            one.inspection.statedScore.reset();
            const Judgement judgement = judged(one);
            QVERIFY(!judgement.score);
            QCOMPARE(judgement.deducted, 0);
            QCOMPARE(judgement.bonus, 0);
        }
    }

private:
    struct Case {
        Subject subject;
        Inspection inspection;
        std::vector<Finding> findings;
        bool noService = false;
    };

    static Subject portal()
    {
        Subject subject;
        subject.type = WebsiteType::CityPortal;
        return subject;
    }

    Case made(testkit::Draw &draw) const
    {
        Case one;
        one.subject.kind = draw.below(4) == 0 ? SubjectKind::MediaAccount : SubjectKind::Website;
        one.subject.type = static_cast<WebsiteType>(draw.below(websiteTypeCount));
        one.inspection.inspected = draw.below(4) != 0;
        if (draw.below(3) == 0)
            one.inspection.stated = static_cast<Verdict>(draw.below(3));
        if (draw.below(5) == 0)
            one.inspection.statedScore = draw.below(13000);
        one.noService = draw.below(6) == 0;
        for (int n = draw.below(7); n > 0; --n) {
            Finding finding;
            if (draw.below(8) != 0)
                finding.indicator = m_ids.at(draw.below(static_cast<int>(m_ids.size())));
            finding.count = draw.below(3) == 0 ? 0 : draw.below(700);
            if (draw.below(5) == 0)
                finding.withdrawnBy = u"王"_s;
            one.findings.push_back(finding);
        }
        return one;
    }

    Judgement judged(const Case &one) const
    {
        Subject subject = one.subject;
        subject.noService = one.noService;
        return judge(m_standard, subject, one.inspection, one.findings);
    }

    Standard m_standard;
    QList<IndicatorId> m_ids;
};

XW_TEST_MAIN(ScoringPropertiesTest)
#include "tst_scoring_properties.moc"
