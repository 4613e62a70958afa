// What a notice says of scores, of warnings and under headings of the office's own; and that its settings
// come back from a file as they went.
#include "notice/next_round.h"
#include "notice/notice_check.h"
#include "notice/plain_text.h"
#include "sample_round.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ScoreFactsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    quint64 m_finding = 90'000;

    /// Portals of five districts, and a department that fails by `problem`.
    Result<SampleRound> portals(const QStringList &scores, const QString &problem = u"首页不更新"_s)
    {
        QString list = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"_s;
        QString results = u"网站标识码,是否检查,结论,突出问题,得分\n"_s;
        const QStringList regions{u"甲林区"_s, u"乙水区"_s, u"丙山区"_s, u"丁港区"_s, u"戊湖区"_s};
        for (int i = 0; i < 6; ++i) {
            const QString code = u"990000000%1"_s.arg(i + 1);
            const bool portal = i < 5;
            list += u"%1,%2%3,http://s%4.example/,%2,%5,单位%4,正常\n"_s.arg(
                code, regions.at(i % 5), portal ? u"政府网"_s : u"水务局网站"_s, QString::number(i),
                portal ? u"市级门户"_s : u"市级部门"_s);
            results += u"%1,是,%2,%3,%4\n"_s.arg(code, portal ? u"合格"_s : u"不合格"_s,
                                                 portal ? QString() : problem, scores.value(i));
        }
        const auto csv = [&](const QString &text) {
            return writeCsv(m_folder.path(), u"%1.csv"_s.arg(++m_files), text);
        };
        return sampleRound(u"云海市"_s, {2024, 2}, {},
                           {{u"websites"_s, csv(list)}, {u"results"_s, csv(results)}});
    }

    void tick(RoundState &state, int site, const QString &indicator, int count)
    {
        Finding finding;
        finding.id = FindingId(qint64(++m_finding));
        finding.subject = state.subjects().at(size_t(site)).id;
        finding.round = state.round().id;
        finding.indicator = IndicatorId(indicator);
        finding.count = count;
        state.apply({finding});
    }

    static QString bodyOf(const RoundState &state, const notice::NoticeSettings &settings)
    {
        const auto composed = composeSample(state, settings, QDate(2024, 7, 12));
        if (!composed)
            return composed.error().line();
        QStringList flaws;
        for (const notice::NoticeFlaw &flaw : checkNotice(*composed))
            flaws += told(flaw).english();
        const QString text = notice::plainNotice(composed->document);
        return flaws.isEmpty() ? text.left(text.lastIndexOf(u"\n附件1\n"_s)) : flaws.join(u'\n');
    }
    static void has(const QString &text, const QString &phrase)
    {
        QVERIFY2(text.contains(phrase), qPrintable(phrase + u"\n--- is not in ---\n"_s + text));
    }
    static void hasNot(const QString &text, const QString &phrase)
    {
        QVERIFY2(!text.contains(phrase), qPrintable(phrase + u"\n--- is in ---\n"_s + text));
    }

private slots:
    void settingsComeBackAsTheyWent()
    {
        notice::NoticeSettings settings;
        settings.limits[u"consultations.many"_s] = u"80"_s;
        settings.bands = {{9000, 0, u"优秀"_s}, {6000, 9000, {}}};
        settings.headings = {{u"更新不及时"_s, u"W3"_s}};
        settings.previousMean = u"101.9"_s;
        settings.previousDeducted = u"7.1"_s;
        settings.previousBonus = u"9"_s;
        const auto again = notice::NoticeSettings::fromJson(settings.toJson());
        XW_VERIFY_OK(again);
        QVERIFY(*again == settings);
    }

    void meansSayWhatWasTakenOffAndAddedAndHowThatMoved()
    {
        const Result<SampleRound> sample = portals({});
        XW_VERIFY_OK(sample);
        RoundState &state = *sample->state;
        // 100 − 2 + 3, 100 − 4 + 3, 100 − 3 + 6, 100 − 0 + 3, 100 − 3 + 3: on average 101.20, 2.40, 3.60.
        const int taken[] = {200, 400, 300, 0, 300};
        for (int i = 0; i < 5; ++i) {
            if (taken[i] > 0)
                tick(state, i, u"P5"_s, taken[i]);
            tick(state, i, u"B1"_s, i == 2 ? 600 : 300);
        }
        notice::NoticeSettings settings;
        const QString plain = bodyOf(state, settings);
        has(plain, u"5个评分的政府门户网站平均得分101.2分，得分最高的是"_s);
        has(plain, u"平均扣分2.4分，丁港区政府网没有扣分，扣分最多的是乙水区政府网（4分）。"_s);
        has(plain, u"平均加分3.6分，加分最多的是丙山区政府网（6分）。"_s);
        hasNot(plain, u"多扣"_s);
        settings.previousMean = u"100.9"_s;
        settings.previousDeducted = u"7.1"_s;
        settings.previousBonus = u"3.6"_s;
        const QString moved = bodyOf(state, settings);
        has(moved, u"平均得分101.2分，比上季度提高0.3分"_s);
        has(moved, u"平均扣分2.4分，比上季度少扣4.7分"_s);
        has(moved, u"平均加分3.6分，与上季度持平"_s);
        settings.previousMean = u"很高"_s;
        hasNot(bodyOf(state, settings), u"平均得分101.2分，比"_s);

        Round next = state.round();
        next.key = {2024, 3};
        const auto carried = notice::carriedSettings(state, next);
        XW_VERIFY_OK(carried);
        QVERIFY(carried->has_value());
        const auto brought = notice::NoticeSettings::fromJson((*carried)->content);
        XW_VERIFY_OK(brought);
        QCOMPARE(brought->previousMean, u"101.2"_s);
        QCOMPARE(brought->previousDeducted, u"2.4"_s);
        QCOMPARE(brought->previousBonus, u"3.6"_s);
        next.key = {2024, 4}; // not the one that follows: its last round is another
        const auto skipped = notice::carriedSettings(state, next);
        XW_VERIFY_OK(skipped);
        QVERIFY(!skipped->has_value());
    }

    void aScoreWithoutItsPartsSaysNothingOfDeductions()
    {
        const Result<SampleRound> sample = portals({u"101"_s, u"99.5"_s, u"100"_s, u"101"_s, u"99"_s});
        XW_VERIFY_OK(sample);
        const QString text = bodyOf(*sample->state, {});
        has(text, u"5个评分的政府门户网站平均得分100.1分，得分最高的是甲林区政府网、丁港区政府网（101分）"_s);
        hasNot(text, u"扣分"_s);
        hasNot(text, u"加分"_s);
        const Result<SampleRound> two = portals({u"101"_s, u"99.5"_s});
        XW_VERIFY_OK(two);
        hasNot(bodyOf(*two->state, {}), u"平均"_s);
    }

    void gradesAndWarningsStandWhereTheOfficeUsesThem()
    {
        const Result<SampleRound> sample = portals({u"112"_s, u"92"_s, u"91"_s, u"85"_s, u"84"_s});
        XW_VERIFY_OK(sample);
        RoundState &state = *sample->state;
        tick(state, 0, u"W4.3"_s, 4); // of 5
        tick(state, 1, u"W4.3"_s, 1);
        notice::NoticeSettings settings;
        const QString without = bodyOf(state, settings);
        hasNot(without, u"分档"_s);
        hasNot(without, u"预警"_s);
        settings.bands = {{9000, 0, u"优秀"_s}, {8000, 9000, u"良好"_s}, {6000, 8000, u"合格"_s}};
        settings.limits[u"vetoes.warn"_s] = u"60%"_s;
        const QString with = bodyOf(state, settings);
        has(with,
            u"按得分分档，优秀（90分以上）3个，即甲林区政府网、乙水区政府网、丙山区政府网；良好（80分以"
            u"上不足90"
            u"分）2个，即丁港区政府网、戊湖区政府网。得分在100分以上（含100分）的政府门户网站名单见附件2。"_s);
        hasNot(with, u"共1个政府门户网站"_s);
        has(with,
            u"甲林区政府网的问题数量接近单项否决标准（空白栏目数量超限，达到5个即判定不合格），予以预警。"_s);
    }

    void problemsStandUnderTheOfficesOwnHeadings()
    {
        const Result<SampleRound> sample = portals({}, u"首页不更新;网页打开很慢"_s);
        XW_VERIFY_OK(sample);
        notice::NoticeSettings settings;
        settings.headings = {{u"内容更新不及时"_s, u"W3"_s}, {u"内容更新不及时"_s, u"栏目不更新"_s}};
        const QString text = bodyOf(*sample->state, settings);
        has(text, u"内容更新不及时\n首页不更新的政府网站1个，即甲林区水务局网站。"_s);
        has(text, u"其他问题\n"_s);
        hasNot(text, u"按问题分"_s);
        const QString usual = bodyOf(*sample->state, {});
        hasNot(usual, u"其他问题"_s);
        has(usual, u"为甲林区水务局网站，存在首页不更新、网页打开很慢问题。"_s);
    }
};

XW_TEST_MAIN(ScoreFactsTest)
#include "tst_score_facts.moc"
