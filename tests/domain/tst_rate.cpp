// Rate: every printed rate of the five notices that can be recomputed, and the edges of rounding.
#include "domain/rate.h"

#include "testkit/testkit.h"

#include <limits>

using namespace xw;
using namespace Qt::StringLiterals;

namespace
{
constexpr RateFormat one{1, Rounding::HalfUp};
constexpr RateFormat whole{0, Rounding::HalfUp};
constexpr RateFormat cutOne{1, Rounding::Truncate};
constexpr RateFormat cutTwo{2, Rounding::Truncate};
constexpr qint64 huge = std::numeric_limits<qint64>::max();
} // namespace

class RateTest : public QObject
{
    Q_OBJECT
private slots:
    void publishedRatesComeOut_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("halfUp");
        QTest::addColumn<QString>("cut");
        const auto row = [](qint64 part, qint64 whole, int decimals, const char *halfUp, const char *cut) {
            QTest::addRow("%lld/%lld", part, whole)
                << part << whole << decimals << QString::fromUtf8(halfUp) << QString::fromUtf8(cut);
        };
        // 江西2020Q1
        row(374, 378, 2, "98.94%", "98.94%");
        row(342, 346, 2, "98.84%", "98.84%");
        row(111, 112, 2, "99.11%", "99.10%");
        row(299, 356, 2, "83.99%", "83.98%");
        row(300, 356, 2, "84.27%", "84.26%");
        row(378, 538, 2, "70.26%", "70.26%");
        row(356, 1308, 2, "27.22%", "27.21%");
        row(1, 8, 0, "13%", "12%"); // bankers' rounding would print 12 %
        row(70, 77, 2, "90.91%", "90.90%");
        row(523, 552, 2, "94.75%", "94.74%");
        // 青海2023Q3
        row(129, 140, 2, "92.14%", "92.14%");
        row(1177, 1208, 2, "97.43%", "97.43%");
        row(134, 141, 2, "95.04%", "95.03%");
        row(129, 133, 2, "96.99%", "96.99%");
        row(150, 153, 2, "98.04%", "98.03%");
        row(165, 168, 2, "98.21%", "98.21%");
        row(35, 38, 2, "92.11%", "92.10%");
        row(120, 131, 2, "91.60%", "91.60%");
        row(68, 104, 2, "65.38%", "65.38%");
        // 河南2020Q1: half up and truncation stand in one paragraph
        row(826, 842, 1, "98.1%", "98.0%");
        row(2485, 2545, 1, "97.6%", "97.6%");
        row(334, 638, 1, "52.4%", "52.3%");
        row(867, 877, 1, "98.9%", "98.8%");
        row(810, 877, 1, "92.4%", "92.3%");
        row(800, 867, 1, "92.3%", "92.2%");
        row(1168, 1168, 0, "100%", "100%");
        row(15, 18, 2, "83.33%", "83.33%");
        // 湖南2019Q3 and 四川2018Q4
        row(602, 628, 2, "95.86%", "95.85%");
        row(427, 447, 2, "95.53%", "95.52%");
        row(447, 2992, 2, "14.94%", "14.93%");
        row(579, 1076, 1, "53.8%", "53.8%");
        row(580, 1076, 1, "53.9%", "53.9%");
        row(572, 579, 2, "98.79%", "98.79%");
        row(987, 998, 1, "98.9%", "98.8%");
        row(17, 69, 2, "24.64%", "24.63%");
    }
    void publishedRatesComeOut()
    {
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QFETCH(int, decimals);
        QTEST((Rate{part, whole}.text({decimals, Rounding::HalfUp})), "halfUp");
        QTEST((Rate{part, whole}.text({decimals, Rounding::Truncate})), "cut");
    }

    void aHundredIsPrintedForTheWholeAlone()
    {
        QCOMPARE((Rate{99999, 100000}.text()), u"99.99%"_s);
        QCOMPARE((Rate{1999, 2000}.text(one)), u"99.9%"_s);
        QCOMPARE((Rate{999, 1000}.text(whole)), u"99%"_s);
        QCOMPARE((Rate{huge - 1, huge}.text()), u"99.99%"_s);
        QCOMPARE((Rate{1000, 1000}.text(whole)), u"100%"_s);
        QCOMPARE((Rate{1000, 1000}.text(one)), u"100.0%"_s);
        QCOMPARE((Rate{7, 7}.text(cutTwo)), u"100.00%"_s);
        QVERIFY((Rate{7, 7}.isWhole()));
        QVERIFY(!(Rate{0, 0}.isWhole()));
        for (qint64 n = 1; n < 3000; ++n)
            for (const RateFormat &format : {RateFormat{}, one, whole})
                QVERIFY(!(Rate{n - 1, n}.text(format)).startsWith(u"100"));
    }

    void zerosAreKeptAndHalvesGoUp()
    {
        QCOMPARE((Rate{0, 7}.text()), u"0.00%"_s);
        QCOMPARE((Rate{1, 2}.text()), u"50.00%"_s);
        QCOMPARE((Rate{5, 100000}.text()), u"0.01%"_s); // 0.005
        QCOMPARE((Rate{4, 100000}.text()), u"0.00%"_s);
        QCOMPARE((Rate{5, 100000}.text(cutTwo)), u"0.00%"_s);
        QCOMPARE((Rate{1, 8}.text(one)), u"12.5%"_s);
        QCOMPARE((Rate{125, 1000}.text(whole)), u"13%"_s);
        QCOMPARE((Rate{3, 2}.text()), u"150.00%"_s);
    }

    void decimalsOutsideTheSettingAreTheNearestOnes()
    {
        QCOMPARE((Rate{1, 3}.text({7, Rounding::HalfUp})), u"33.33%"_s);
        QCOMPARE((Rate{1, 3}.text({-1, Rounding::HalfUp})), u"33%"_s);
    }

    void aRateOverNothingIsADash()
    {
        QCOMPARE((Rate{0, 0}.text()), u"—"_s);
        QCOMPARE((Rate{3, 0}.textOrNull()), std::optional<QString>());
        QCOMPARE((Rate{3, 4}.textOrNull(one)), std::optional<QString>(u"75.0%"_s));
    }

    void ratesCompareExactly()
    {
        QVERIFY((Rate{1, 3}.compare({333333333, 1000000000}) > 0));
        QVERIFY((Rate{2, 4}.compare({1, 2}) == 0));
        QVERIFY((Rate{huge - 2, huge - 1}.compare({huge - 1, huge}) < 0));
        QVERIFY((Rate{0, 0}.compare({0, 5}) < 0));
        QVERIFY((Rate{0, 5}.compare({0, 0}) > 0));
        QVERIFY((Rate{1, 0}.compare({0, 0}) == 0));
        QVERIFY((Rate{-1, 5}.compare({1, 5}) < 0));
        QVERIFY((Rate{-1, 5}.compare({-2, 5}) > 0));
    }

    void aThresholdIsMetByItsOwnValue()
    {
        QCOMPARE((Rate{95, 100}.compareToHundredths(9500)), 0);
        QCOMPARE((Rate{949, 1000}.compareToHundredths(9500)), -1);
        QCOMPARE((Rate{9501, 10000}.compareToHundredths(9500)), 1);
        QCOMPARE((Rate{0, 0}.compareToHundredths(9500)), 1); // nothing checked is never below
    }

    void aChangeIsComputedFromUnroundedRates()
    {
        const Rate yearAgo = *rateFromPrinted(u"97.61%"_s);
        QCOMPARE(changeText({374, 378}, yearAgo), std::optional(u"+1.33"_s));
        QCOMPARE(changeText({299, 356}, *rateFromPrinted(u"88.09%"_s)), std::optional(u"-4.10"_s));
        QCOMPARE(changeText({300, 356}, *rateFromPrinted(u"88.09%"_s)), std::optional(u"-3.82"_s));
        // Rounded rates would give 33.3 - 33.3 = 0.0, and 53.9 - 53.8 = 0.1.
        QCOMPARE(changeText({1, 3}, {333, 1000}), std::optional(u"+0.03"_s));
        QCOMPARE(changeText({53851, 100000}, {53849, 100000}, one), std::optional(u"0.0"_s));
        QCOMPARE(changeText({602, 628}, *rateFromPrinted(u"98.12%"_s)), std::optional(u"-2.26"_s));
        QCOMPARE(changeText({427, 447}, *rateFromPrinted(u"73.05%"_s)), std::optional(u"+22.48"_s));
    }

    void aRiseAndTheSameFallPrintTheSameDigits()
    {
        // Exactly half a unit: 0.005 points.
        QCOMPARE(changeText({50005, 100000}, {1, 2}), std::optional(u"+0.01"_s));
        QCOMPARE(changeText({1, 2}, {50005, 100000}), std::optional(u"-0.01"_s));
        QCOMPARE(changeText({1, 2}, {50005, 100000}, cutTwo), std::optional(u"0.00"_s));
        QCOMPARE(changeText({3, 4}, {3, 4}), std::optional(u"0.00"_s));
        QCOMPARE(changeText({6, 8}, {3, 4}, whole), std::optional(u"0"_s));
        QCOMPARE(changeText({1, 1}, {0, 1}), std::optional(u"+100.00"_s));
        QCOMPARE(changeText({9, 10}, {1, 3}, cutOne), std::optional(u"+56.6"_s));
    }

    void aChangeAgainstNothingIsNone()
    {
        QVERIFY(!changeText({1, 2}, {0, 0}));
        QVERIFY(!changeText({0, 0}, {1, 2}));
    }

    void hugeCountsLoseNothing()
    {
        QCOMPARE(changeText({huge, huge}, {huge - 1, huge}), std::optional(u"0.00"_s));
        QCOMPARE(changeText({huge - 1, huge}, {1, huge}, whole), std::optional(u"+100"_s));
        QCOMPARE((Rate{huge / 2, huge}.text()), u"50.00%"_s);
        QCOMPARE((Rate{huge / 2, huge}.text(cutTwo)), u"49.99%"_s);
    }

    void aPrintedRateIsReadAsExactDecimals()
    {
        QCOMPARE(rateFromPrinted(u"97.61%"_s), std::optional(Rate{9761, 10000}));
        QCOMPARE(rateFromPrinted(u" 98.1 % "_s), std::optional(Rate{981, 1000}));
        QCOMPARE(rateFromPrinted(u"100%"_s), std::optional(Rate{100, 100}));
        QCOMPARE(rateFromPrinted(u"92.50％"_s), std::optional(Rate{9250, 10000}));
        QVERIFY(!rateFromPrinted(u"97.61"_s));
        QVERIFY(!rateFromPrinted(u"0.9761"_s));
        QVERIFY(!rateFromPrinted(u"—"_s));
        QVERIFY(!rateFromPrinted({}));
        QVERIFY(!rateFromPrinted(u"-3%"_s));
        QVERIFY(!rateFromPrinted(u"3.%"_s));
    }

    void whatWasPrintedPrintsAgain()
    {
        for (int hundredths = 0; hundredths <= 10000; ++hundredths) {
            const QString text = Rate{hundredths, 10000}.text();
            QCOMPARE(rateFromPrinted(text)->text(), text);
        }
    }
};

XW_TEST_MAIN(RateTest)
#include "tst_rate.moc"
