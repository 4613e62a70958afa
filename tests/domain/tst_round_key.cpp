#include "domain/finding.h"
#include "domain/round.h"

#include "testkit/testkit.h"

#include <QRandomGenerator>

using namespace xw;
using namespace Qt::StringLiterals;

namespace
{

constexpr RoundKind kinds[] = {RoundKind::Month, RoundKind::Quarter, RoundKind::HalfYear, RoundKind::Year,
                               RoundKind::Special};

RoundKey randomKey(QRandomGenerator &random)
{
    const RoundKind kind = kinds[random.bounded(5)];
    const int most[] = {12, 4, 2, 1, 20};
    return {kind, random.bounded(2002, 2099), random.bounded(1, most[int(kind)] + 1),
            random.bounded(5) == 0 ? random.bounded(2, 30) : 1};
}

} // namespace

class RoundKeyTest : public QObject
{
    Q_OBJECT
private slots:
    void everyUsualWritingIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        const auto rows = [](const QString &key, const QStringList &texts) {
            for (const QString &text : texts)
                QTest::addRow("%s", qPrintable(text)) << text << key;
        };
        rows(u"2020Q1"_s, {u"2020Q1"_s,           u"2020q1"_s,
                           u" 2020Q1 "_s,         u"2020-Q1"_s,
                           u"2020 Q1"_s,          u"2020年Q1"_s,
                           u"２０２０Ｑ１"_s,     u"2020年第一季度"_s,
                           u"2020年一季度"_s,     u"2020年第1季度"_s,
                           u"2020年1季度"_s,      u"2020 年第一季度"_s,
                           u"2020一季度"_s,       u"二〇二〇年第一季度"_s,
                           u"2020年1-3月"_s,      u"2020年1月至3月"_s,
                           u"2020年一季度检查"_s, u"2020年第一季度通报"_s,
                           u"2020年度第一季度"_s, u"2020年第一季度政府网站抽查情况"_s});
        rows(u"2018Q4"_s, {u"2018年四季度"_s, u"2018年10—12月"_s, u"2018年第四季"_s});
        rows(u"2020M05"_s,
             {u"2020M05"_s, u"2020m5"_s, u"2020年5月"_s, u"2020年05月份"_s, u"2020年五月"_s, u"2020-05"_s,
              u"2020/05"_s, u"202005"_s, u"2020年5月份检查"_s, u"２０２０年５月"_s});
        rows(u"2020M12"_s, {u"2020M12"_s, u"2020年12月"_s, u"2020年十二月"_s});
        rows(u"2020H1"_s, {u"2020H1"_s, u"2020h1"_s, u"2020年上半年"_s, u"2020上半年"_s, u"2020年上半年度"_s,
                           u"2020年1-6月"_s, u"2020年1月～6月"_s, u"二○二○年上半年"_s});
        rows(u"2020H2"_s, {u"2020年下半年"_s, u"2020年7至12月"_s});
        rows(u"2020"_s, {u"2020"_s, u"2020年"_s, u"2020年度"_s, u"2020年全年"_s, u"2020全年"_s,
                         u"2020年1-12月"_s, u"二〇二〇年度"_s, u"2020年度检查"_s});
        rows(u"2020S3"_s, {u"2020S3"_s, u"2020s3"_s, u"2020年第3次检查"_s, u"2020年第三次检查"_s,
                           u"2020年第三次"_s, u"2020年度第3次抽查"_s, u"2020年第三次政府网站专项检查"_s});
        rows(u"2020S12"_s, {u"2020年第十二次检查"_s});
        rows(u"2020S1"_s, {u"2020年首次检查"_s});
        rows(u"2020M05v2"_s, {u"2020M05v2"_s});
        rows(u"2020v3"_s, {u"2020v3"_s, u"2020V3"_s});
    }
    void everyUsualWritingIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        const auto read = RoundKey::parse(text);
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(read->text(), key);
    }

    void whatMayBeTwoThingsIsNoRound()
    {
        for (const QString &text :
             {QString(), u"Q1"_s, u"2020Q5"_s, u"2020Q0"_s, u"1999Q1"_s, u"2101Q1"_s, u"2020Q11"_s,
              u"2020年第五季度"_s, u"x2020Q1"_s, u"2020Q1 (1)"_s, u"2020M13"_s, u"2020M00"_s, u"2020H3"_s,
              u"2020S0"_s, u"2020Q01"_s, u"20 20Q1"_s,
              // days, and dates that a spreadsheet made of a month
              u"2020-05-01"_s, u"20200501"_s, u"2020年5月1日"_s, u"2020/5/31"_s,
              // a month or a check, a month or a quarter; 2020.1 may have been 2020.10
              u"2020-1"_s, u"2020/1"_s, u"2020.1"_s, u"2020.10"_s, u"2020年第3期"_s, u"2020年4次检查"_s,
              // periods without a name of their own
              u"2020年1-5月"_s, u"2020年2-4月"_s, u"2020年12-1月"_s, u"2020年1月-2021年3月"_s,
              // checks with a theme that no number tells apart
              u"2020年专项检查"_s, u"2020年第一季度适老化检查"_s, u"2020年春节检查"_s,
              u"2020年5月第2次检查"_s,
              // without their year
              u"一季度"_s, u"上季度"_s, u"去年四季度"_s, u"5月"_s, u"上半年"_s, u"第3次检查"_s,
              u"20年一季度"_s})
            QVERIFY2(!RoundKey::parse(text), qPrintable(text));
    }

    void theBasesOfComparisonCrossTheYear()
    {
        const auto key = [](const QString &text) { return RoundKey::parse(text).value(); };
        for (const auto &[text, previous, yearAgo] : {std::tuple(u"2020Q1"_s, u"2019Q4"_s, u"2019Q1"_s),
                                                      {u"2020Q3"_s, u"2020Q2"_s, u"2019Q3"_s},
                                                      {u"2020M01"_s, u"2019M12"_s, u"2019M01"_s},
                                                      {u"2020M10"_s, u"2020M09"_s, u"2019M10"_s},
                                                      {u"2020H1"_s, u"2019H2"_s, u"2019H1"_s},
                                                      {u"2020H2"_s, u"2020H1"_s, u"2019H2"_s},
                                                      {u"2020"_s, u"2019"_s, u"2019"_s},
                                                      {u"2020S2"_s, u"2020S1"_s, u"2019S2"_s},
                                                      {u"2020S1"_s, QString(), u"2019S1"_s}}) {
            QCOMPARE(key(text).previous().text(), previous);
            QCOMPARE(key(text).yearAgo().text(), yearAgo);
        }
        QVERIFY(!RoundKey().previous().isValid());
        QVERIFY(!RoundKey().yearAgo().isValid());
        QVERIFY(!RoundKey().next().isValid());
        QVERIFY(RoundKey(2019, 4) < RoundKey(2020, 1));
    }

    void roundsOfAnyKindKeepTheirOrderAndTheirBases()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 20000; ++i) {
            const RoundKey a = randomKey(random), b = randomKey(random), c = randomKey(random);
            const QByteArray what = (a.text() + u' ' + b.text() + u' ' + c.text()).toUtf8();
            // One order, total and by time.
            QVERIFY2((a < b) == (b > a) && (a == b) == (!(a < b) && !(b < a)), what.constData());
            QVERIFY2(!(a < b && b < c) || a < c, what.constData());
            QVERIFY2(!(a.lastDay() < b.lastDay()) || a < b, what.constData());
            // Written and read.
            QCOMPARE(RoundKey::parse(a.text()), std::optional(a));
            QCOMPARE(RoundKey::parse(a.chinese()), std::optional(a.original()));
            // A base is of the same kind, older, and never a correction; nothing of the kind lies between.
            const RoundKey before = a.previous();
            if (before.isValid()) {
                QVERIFY2(before.kind() == a.kind() && before < a && !before.isCorrection(), what.constData());
                QCOMPARE(before.next(), a.original());
                if (a.kind() != RoundKind::Special)
                    QCOMPARE(before.lastDay().addDays(1), a.firstDay());
            } else {
                QVERIFY2(a.kind() == RoundKind::Special && a.number() == 1, what.constData());
            }
            QCOMPARE(a.yearAgo().kind(), a.kind());
            QCOMPARE(a.yearAgo().number(), a.number());
            QCOMPARE(a.yearAgo().firstDay().addYears(1), a.firstDay());
            QVERIFY2(a.original() <= a && a < a.nextVersion(), what.constData());
            QVERIFY2(a.nextVersion().replaced() == a, what.constData());
        }
    }

    void roundsThatEndTogetherStandFromTheShortestOn()
    {
        const QStringList order{u"2020M11"_s, u"2020M12"_s, u"2020Q4"_s, u"2020Q4v2"_s, u"2020H2"_s,
                                u"2020"_s,    u"2020S1"_s,  u"2020S2"_s, u"2021M01"_s};
        for (qsizetype i = 1; i < order.size(); ++i)
            QVERIFY2(RoundKey::parse(order[i - 1]) < RoundKey::parse(order[i]), qPrintable(order[i]));
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
        QCOMPARE(RoundKey(RoundKind::Month, 2020, 5).chinese(), u"2020年5月"_s);
        QCOMPARE(RoundKey(RoundKind::HalfYear, 2020, 2).chinese(), u"2020年下半年"_s);
        QCOMPARE(RoundKey(RoundKind::Year, 2020, 1).chinese(), u"2020年度"_s);
        QCOMPARE(RoundKey(RoundKind::Special, 2020, 3).chinese(), u"2020年第三次"_s);
        QCOMPARE(RoundKey().text(), QString());
        QCOMPARE(RoundKey().chinese(), QString());
    }

    void aCorrectionIsTheSameRoundWithItsNumber()
    {
        const RoundKey second = RoundKey(2020, 1).nextVersion();
        QCOMPARE(second.text(), u"2020Q1v2"_s);
        QCOMPARE(RoundKey::parse(u"2020q1V2"_s), std::optional(second));
        QCOMPARE(second.chinese(), u"2020年第一季度"_s);
        QVERIFY(second.isCorrection() && !RoundKey(2020, 1).isCorrection());
        QCOMPARE(second.original(), RoundKey(2020, 1));
        QCOMPARE(second.replaced(), RoundKey(2020, 1));
        QCOMPARE(second.previous(), RoundKey(2019, 4));
        QCOMPARE(second.yearAgo(), RoundKey(2019, 1));
        QVERIFY(RoundKey(2020, 1) < second && second < RoundKey(2020, 2));
        for (const QString &text :
             {u"2020Q1v1"_s, u"2020Q1v0"_s, u"2020Q1v"_s, u"2020Q1v100"_s, u"2020Q1-2"_s, u"2020v1"_s})
            QVERIFY2(!RoundKey::parse(text), qPrintable(text));
    }

    void itKnowsItsDays()
    {
        QCOMPARE(RoundKey(2020, 1).firstDay(), QDate(2020, 1, 1));
        QCOMPARE(RoundKey(2020, 1).lastDay(), QDate(2020, 3, 31));
        QCOMPARE(RoundKey(2023, 4).lastDay(), QDate(2023, 12, 31));
        QCOMPARE(RoundKey(RoundKind::Month, 2020, 2).lastDay(), QDate(2020, 2, 29));
        QCOMPARE(RoundKey(RoundKind::HalfYear, 2020, 2).firstDay(), QDate(2020, 7, 1));
        QCOMPARE(RoundKey(RoundKind::Year, 2020, 1).firstDay(), QDate(2020, 1, 1));
        QVERIFY(!RoundKey().firstDay().isValid());
        QVERIFY(!RoundKey().lastDay().isValid());
    }

    void aRoundIsSpokenOfByItsKind()
    {
        const auto words = [](const QString &key) { return wordsOf(RoundKey::parse(key).value()); };
        QCOMPARE(words(u"2020Q1"_s).current, u"本季度"_s);
        QCOMPARE(words(u"2020M05"_s).before, u"上月"_s);
        QCOMPARE(words(u"2020H1"_s).before, u"上年下半年"_s);
        QCOMPARE(words(u"2020H2"_s).before, u"上半年"_s);
        QCOMPARE(u"连续三"_s + words(u"2020S1"_s).counted, u"连续三次"_s);
        QCOMPARE(u"连续三"_s + words(u"2020"_s).counted, u"连续三年"_s);
    }

    void aSpecialCheckIsNamedByItsTitleAndItsYear()
    {
        Round round;
        round.key = RoundKey(RoundKind::Special, 2020, 1);
        QCOMPARE(round.name(), u"2020年第一次"_s);
        QCOMPARE(round.checkName(), u"2020年第一次检查"_s);
        round.scope.title = u"适老化专项检查"_s;
        QCOMPARE(round.name(), u"2020年适老化专项检查"_s);
        QCOMPARE(round.checkName(), u"2020年适老化专项检查"_s);
        round.scope.title = u"2020年国庆期间值班"_s;
        QCOMPARE(round.name(), u"2020年国庆期间值班"_s);
        QCOMPARE(round.checkName(), u"2020年国庆期间值班检查"_s);
        round.scope.from = QDate(2020, 9, 20);
        round.scope.until = QDate(2020, 10, 8);
        QCOMPARE(round.lastDay(), QDate(2020, 10, 8));
        round.key = RoundKey(2020, 3);
        QCOMPARE(round.lastDay(),
                 QDate(2020, 9, 30)); // a quarter is about its quarter, whenever it was checked
    }

    void whatARoundCoversIsKeptAndReadBack()
    {
        RoundScope scope;
        QVERIFY(scope.toJson().isEmpty());
        QCOMPARE(RoundScope::fromJson({}), scope);
        scope = {u"适老化"_s, {2020, 3, 10}, {2020, 3, 25}, {2020, 3, 1}, RoundDepth::Veto, false, true};
        QCOMPARE(RoundScope::fromJson(scope.toJson()), scope);
        QVERIFY(!scope.covers(SubjectKind::Website) && scope.covers(SubjectKind::MediaAccount));
        QCOMPARE(scope.ofNext(), (RoundScope{{}, {}, {}, {}, RoundDepth::Veto, false, true}));
        XW_VERIFY_OK(checkScope(RoundKey(RoundKind::Special, 2020, 1), scope));
        QVERIFY(!checkScope(RoundKey(2020, 1), scope)); // a quarter has no title
        scope.title.clear();
        XW_VERIFY_OK(checkScope(RoundKey(2020, 1), scope));
        scope.until = QDate(2020, 3, 9);
        QVERIFY(!checkScope(RoundKey(2020, 1), scope));
        scope.until = {};
        QVERIFY(!checkScope(RoundKey(2020, 1), scope));
        QVERIFY(!checkScope(RoundKey(2020, 1), {{}, {}, {}, {}, RoundDepth::Full, false, false}));
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
