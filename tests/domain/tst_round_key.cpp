#include "domain/finding.h"
#include "domain/round.h"

#include "testkit/testkit.h"

using namespace xw;
using namespace Qt::StringLiterals;

class RoundKeyTest : public QObject
{
    Q_OBJECT
private slots:
    void everyUsualWritingIsRead()
    {
        const RoundKey first(2020, 1);
        for (const QString &text : {u"2020Q1"_s, u"2020q1"_s, u" 2020Q1 "_s, u"2020-Q1"_s, u"2020 Q1"_s,
                                    u"２０２０Ｑ１"_s, u"2020年第一季度"_s, u"2020年一季度"_s,
                                    u"2020年第1季度"_s, u"2020年1季度"_s, u"2020 年第一季度"_s})
            QVERIFY2(RoundKey::parse(text) == std::optional(first), qPrintable(text));
        QCOMPARE(RoundKey::parse(u"2018年四季度"_s), std::optional(RoundKey(2018, 4)));
    }

    void anythingElseIsNoRound()
    {
        for (const QString &text :
             {QString(), u"2020"_s, u"Q1"_s, u"2020Q5"_s, u"2020Q0"_s, u"1999Q1"_s, u"2101Q1"_s, u"2020Q11"_s,
              u"2020年第五季度"_s, u"2020年"_s, u"x2020Q1"_s, u"2020Q1 (1)"_s})
            QVERIFY2(!RoundKey::parse(text), qPrintable(text));
    }

    void theBasesOfComparisonCrossTheYear()
    {
        QCOMPARE(RoundKey(2020, 1).previous(), RoundKey(2019, 4));
        QCOMPARE(RoundKey(2020, 3).previous(), RoundKey(2020, 2));
        QCOMPARE(RoundKey(2020, 1).yearAgo(), RoundKey(2019, 1));
        QVERIFY(!RoundKey().previous().isValid());
        QVERIFY(!RoundKey().yearAgo().isValid());
        QVERIFY(RoundKey(2019, 4) < RoundKey(2020, 1));
    }

    void itPrintsInBothScriptsAndReadsBack()
    {
        for (int quarter = 1; quarter <= 4; ++quarter) {
            const RoundKey key(2023, quarter);
            QCOMPARE(RoundKey::parse(key.text()), std::optional(key));
            QCOMPARE(RoundKey::parse(key.chinese()), std::optional(key));
        }
        QCOMPARE(RoundKey(2020, 1).text(), u"2020Q1"_s);
        QCOMPARE(RoundKey(2020, 1).chinese(), u"2020年第一季度"_s);
        QCOMPARE(RoundKey().text(), QString());
        QCOMPARE(RoundKey().chinese(), QString());
    }

    void aCorrectionIsTheSameQuarterWithItsNumber()
    {
        const RoundKey second = RoundKey(2020, 1).nextVersion();
        QCOMPARE(second.text(), u"2020Q1v2"_s);
        QCOMPARE(RoundKey::parse(u"2020q1V2"_s), std::optional(second));
        QCOMPARE(second.chinese(), u"2020年第一季度"_s);
        QVERIFY(second.isCorrection() && !RoundKey(2020, 1).isCorrection());
        QCOMPARE(second.quarterKey(), RoundKey(2020, 1));
        QCOMPARE(second.replaced(), RoundKey(2020, 1));
        QCOMPARE(second.previous(), RoundKey(2019, 4));
        QCOMPARE(second.yearAgo(), RoundKey(2019, 1));
        QVERIFY(RoundKey(2020, 1) < second && second < RoundKey(2020, 2));
        for (const QString &text :
             {u"2020Q1v1"_s, u"2020Q1v0"_s, u"2020Q1v"_s, u"2020Q1v100"_s, u"2020Q1-2"_s})
            QVERIFY2(!RoundKey::parse(text), qPrintable(text));
    }

    void itKnowsItsDays()
    {
        QCOMPARE(RoundKey(2020, 1).firstDay(), QDate(2020, 1, 1));
        QCOMPARE(RoundKey(2020, 1).lastDay(), QDate(2020, 3, 31));
        QCOMPARE(RoundKey(2023, 4).lastDay(), QDate(2023, 12, 31));
        QVERIFY(!RoundKey().firstDay().isValid());
        QVERIFY(!RoundKey().lastDay().isValid());
    }

    void verdictsAndReviewsHaveTheirWords()
    {
        for (const Verdict verdict : {Verdict::Unchecked, Verdict::Qualified, Verdict::Unqualified})
            QCOMPARE(verdictFrom(toChinese(verdict)), std::optional(verdict));
        QCOMPARE(verdictFrom(u" 不合格 "_s), std::optional(Verdict::Unqualified));
        QCOMPARE(verdictFrom(u"不达标"_s), std::optional(Verdict::Unqualified));
        QVERIFY(!verdictFrom(u"合格吗"_s));
        QVERIFY(!verdictFrom({}));
        QCOMPARE(toChinese(ReviewState::None), QString());
        QCOMPARE(toChinese(ReviewState::SentBack), u"退回"_s);
        QCOMPARE(toChinese(ReviewState::Pending), u"待复核"_s);
        QCOMPARE(toChinese(ReviewState::Confirmed), u"已复核"_s);
    }
};

XW_TEST_MAIN(RoundKeyTest)
#include "tst_round_key.moc"
