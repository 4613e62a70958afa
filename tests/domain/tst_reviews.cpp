#include "domain/finding.h"
#include "domain/round_documents.h"
#include "testkit/testkit.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace xw;

namespace
{

Review said(qint64 id, ReviewState decision, qint64 finding = 0)
{
    Review review;
    review.id = ReviewId(id);
    review.finding = FindingId(finding);
    review.decision = decision;
    return review;
}

ReviewState stateOf(const std::vector<Review> &reviews)
{
    const Review *review = reviewOf(reviews);
    return review ? review->decision : ReviewState::None;
}

} // namespace

class ReviewsTest : public QObject
{
    Q_OBJECT
private slots:
    void ofTheSubjectAsAWholeTheNewestCounts()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 200; ++round) {
            std::vector<Review> reviews;
            ReviewState expected = ReviewState::None;
            for (int i = 0; i < random.bounded(6); ++i) {
                reviews.push_back(said(i + 1, ReviewState(random.bounded(4))));
                if (random.bounded(4) == 0)
                    reviews.back().withdrawnBy = u"某"_s;
                else
                    expected = reviews.back().decision;
            }
            QCOMPARE(stateOf(reviews), expected);
        }
    }

    void oneFindingThatIsSentBackHoldsTheSubject()
    {
        std::vector<Review> reviews{said(1, ReviewState::Pending), said(2, ReviewState::SentBack, 7),
                                    said(3, ReviewState::Confirmed, 8)};
        QCOMPARE(stateOf(reviews), ReviewState::SentBack);
        QCOMPARE(reviewOf(reviews)->id, ReviewId(2));
        reviews.push_back(said(4, ReviewState::Confirmed, 7));
        QCOMPARE(stateOf(reviews), ReviewState::Pending); // the rest still waits
        reviews.push_back(said(5, ReviewState::Confirmed));
        QCOMPARE(stateOf(reviews), ReviewState::Confirmed);
        reviews.push_back(said(6, ReviewState::SentBack, 8));
        QCOMPARE(stateOf(reviews), ReviewState::SentBack);
        reviews.back().withdrawnBy = u"某"_s;
        QCOMPARE(stateOf(reviews), ReviewState::Confirmed);
        QVERIFY(!reviewOf({}));
    }

    void documentsBearTheKeyOfTheirRound()
    {
        const RoundKey quarter(2020, 1), year = *RoundKey::parse(u"2020"_s);
        const auto of = [](const char16_t *kind, const char16_t *name) {
            return Document{QString::fromUtf16(kind), QString::fromUtf16(name), {}, {}};
        };
        for (const Document &mine : {of(u"notice", u"2020Q1"), of(u"notice", u"kept@2020Q1"),
                                     of(u"sample-plan", u"2020Q1-media"), of(u"register", u"2020Q1")}) {
            QVERIFY(isDocumentOf(quarter, mine));
            QVERIFY(!isDocumentOf(year, mine));
            QVERIFY(!isDocumentOf(quarter.nextVersion(), mine));
            Round later;
            later.id = RoundId(5);
            later.key = quarter.nextVersion();
            const Document copied = documentFor(later, quarter, mine);
            QVERIFY(isDocumentOf(later.key, copied));
            QCOMPARE(copied.round, later.id);
            std::vector<Write> writes{mine, later, copied};
            nameRounds(writes, {});
            QVERIFY(!std::get<Document>(writes.front()).round.isValid()); // of no round that is known
        }
        QVERIFY(!isDocumentOf(quarter, of(u"template", u"2020Q1")));
        QVERIFY(!isDocumentOf(quarter, of(u"notice", u"2020Q10")));
    }
};

XW_TEST_MAIN(ReviewsTest)
#include "tst_reviews.moc"
