// What the rule of reviews asks for, and whom it keeps from reviewing.
#include "fixture.h"

#include "workspace/assignment.h"
#include "workspace/review_rule.h"
#include "workspace/second_looks.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

QString ruleSites(int count, int from = 0)
{
    QString csv = u"网站标识码,网站名称,所属地区\n"_s;
    for (int i = from; i < from + count; ++i)
        csv += u"36110%1,样例站%2,甲市\n"_s.arg(i, 5, 10, QChar(u'0')).arg(i);
    return csv;
}

QString ruleResults(int count, int failing)
{
    QString csv = u"网站标识码,是否检查,突出问题\n"_s;
    for (int i = 0; i < count; ++i)
        csv += u"36110%1,是,%2\n"_s.arg(i, 5, 10, QChar(u'0')).arg(i < failing ? u"W1"_s : QString());
    return csv;
}

} // namespace

class ReviewRuleTest : public QObject
{
    Q_OBJECT
private slots:
    void everythingThatFailedAndAShareOfWhatPassed()
    {
        Fixture f;
        f.import("websites", ruleSites(110));
        f.import("results", ruleResults(107, 7));
        ReviewRule rule;
        rule.seed = 7;
        const DrawnReviews drawn = drawReviews(f.state(), rule);
        QCOMPARE(int(drawn.failed.size()), 7);
        QCOMPARE(int(drawn.passed.size()), 5);
        for (const SubjectId id : drawn.passed)
            QCOMPARE(f.state().verdict(id), Verdict::Qualified);
        // The same again; another seed draws others.
        QVERIFY(drawReviews(f.state(), rule).passed == drawn.passed);
        ReviewRule other = rule;
        other.seed = 8;
        QVERIFY(drawReviews(f.state(), other).passed != drawn.passed);
        other.passHundredths = 0;
        QVERIFY(drawReviews(f.state(), other).passed.empty());
        other.passHundredths = 10000;
        QCOMPARE(int(drawReviews(f.state(), other).passed.size()), 100);
        // What was submitted is not asked for twice, and nobody is drawn in its place.
        XW_VERIFY_OK(f.wait(f.workspace->setReviews(drawn.passed, ReviewState::Pending)));
        QVERIFY(drawReviews(f.state(), rule).passed.empty());
    }

    void theRuleIsKept()
    {
        Fixture f;
        QVERIFY(reviewRuleOf(f.state()).value() == ReviewRule());
        const ReviewRule rule{1200, 18446744073709551615ULL, false};
        XW_VERIFY_OK(f.wait(f.workspace->saveDocument(reviewRuleDocument(rule))));
        f.reopen();
        QVERIFY(reviewRuleOf(f.state()).value() == rule);
        XW_VERIFY_OK(f.wait(f.workspace->apply(
            u"damage"_s, {}, {Document{u"setting"_s, u"review-rule"_s, "{\"passes\": \"many\"}"}})));
        QCOMPARE(reviewRuleOf(f.state()).error().code, ErrorCode::Format);
    }

    void nobodyReviewsWhatHeFoundWhereTheRuleSaysSo()
    {
        Fixture f;
        f.import("websites", ruleSites(3));
        const QString mine = u"3611000000"_s, theirs = u"3611000001"_s;
        f.workspace->setAuthor(u"甲"_s);
        const auto finding = f.tick(mine, "W1");
        XW_VERIFY_OK(finding);
        f.workspace->setAuthor(u"乙"_s);
        XW_VERIFY_OK(f.tick(theirs, "W1"));
        f.workspace->setAuthor(u"甲"_s);
        XW_VERIFY_OK(f.wait(f.workspace->setReview(f.id(mine), ReviewState::Confirmed)));
        XW_VERIFY_OK(f.wait(f.workspace->setReview(f.id(mine), ReviewState::Pending)));
        ReviewRule rule;
        rule.ownToo = false;
        XW_VERIFY_OK(f.wait(f.workspace->saveDocument(reviewRuleDocument(rule))));
        const auto refused = f.wait(f.workspace->setReview(f.id(mine), ReviewState::Confirmed));
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(f.wait(f.workspace->reviewFinding(finding->id, ReviewState::Confirmed)).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(f.state().inspection(f.id(mine)).review, ReviewState::Pending);
        // Of many, one's own are passed over, and whoever asks for many knows how many it will be.
        QCOMPARE(reviewableBy(f.state(), {f.id(mine), f.id(theirs)}, u"甲"_s),
                 QList<SubjectId>{f.id(theirs)});
        QCOMPARE(reviewableBy(f.state(), {f.id(mine), f.id(theirs)}, u"丙"_s).size(), 2);
        XW_VERIFY_OK(f.wait(f.workspace->setReviews({f.id(mine), f.id(theirs)}, ReviewState::Confirmed)));
        QCOMPARE(f.state().inspection(f.id(mine)).review, ReviewState::Pending);
        QCOMPARE(f.state().inspection(f.id(theirs)).review, ReviewState::Confirmed);
        f.workspace->setAuthor(u"乙"_s);
        XW_VERIFY_OK(f.wait(f.workspace->setReview(f.id(mine), ReviewState::Confirmed)));
        QCOMPARE(f.state().inspection(f.id(mine)).review, ReviewState::Confirmed);
    }

    void whoLookedStaysWhoLookedWhateverIsReviewed()
    {
        Fixture f;
        f.import("websites", ruleSites(2));
        const SubjectId passed = f.id(u"3611000000"_s);
        f.workspace->setAuthor(u"甲"_s);
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(passed, true)));
        const QDateTime looked = f.state().inspection(passed).at;
        const auto stays = [&] {
            const Inspection &row = f.state().inspection(passed);
            const auto persons = progressByPerson(f.state());
            return row.author == u"甲" && row.at == looked &&
                   firstPersons(f.state(), passed) == QStringList(u"甲"_s) && persons.size() == 1 &&
                   persons.front().person == u"甲";
        };
        QVERIFY(stays());
        f.workspace->setAuthor(u"乙"_s);
        for (const ReviewState decision :
             {ReviewState::Pending, ReviewState::SentBack, ReviewState::Confirmed}) {
            f.clock->advance(60);
            XW_VERIFY_OK(f.wait(f.workspace->setReview(passed, decision, u"再看"_s)));
            QVERIFY(stays());
        }
        XW_VERIFY_OK(f.wait(f.workspace->undo()));
        QVERIFY(stays());
        XW_VERIFY_OK(f.wait(f.workspace->redo()));
        QVERIFY(stays());
        f.reopen();
        QVERIFY(stays());
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(passed, false)));
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(passed, true)));
        QCOMPARE(f.state().inspection(passed).author, f.workspace->author());
    }
};

XW_TEST_MAIN(ReviewRuleTest)
#include "tst_review_rule.moc"
