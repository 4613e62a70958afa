// What a notice sounds like when its chief reads it aloud: equal rates together, one failure named with its
// reasons, nothing said twice, and the scores of departments beside those of portals.
#include "read_aloud.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ReadAloudTest : public QObject, ReadAloud
{
    Q_OBJECT

private slots:
    void unitsOfTheSameRateAreToldTogetherAndNothingIsZeroPointZero()
    {
        QStringList list;
        for (const QString &region : {u"甲林市"_s, u"乙水市"_s, u"丙山市"_s, u"丁港市"_s})
            for (int i = 0; i < 2; ++i) {
                const bool fails = region == u"丙山市" || (region != u"丁港市" && i == 0);
                list += region + u"%1网,"_s.arg(i) + region + u",市级部门,"_s +
                        (fails ? u"不合格,栏目不更新"_s : u"合格"_s);
            }
        const QString text = textOf(u"临江省"_s, sites(list));
        has(text, u"丁港市的政府网站合格率为100%。"_s);
        has(text,
            u"合格率低于95%的有甲林市、乙水市（均为50.00%）、丙山市（0%，低于全省平均水平50.00个百分点）。"_s);
        hasNot(text, u"0.00%）"_s.prepend(u'（'));
        hasNot(text, u"\t0.00%"_s); // in the annex neither
    }

    void whatIsTheSameEverywhereIsSaidOnce()
    {
        QStringList fail, pass, low;
        for (const QString &region : {u"甲林市"_s, u"乙水市"_s})
            for (int i = 0; i < 3; ++i) {
                const QString site = region + u"%1网,"_s.arg(i) + region + u",市级部门,"_s;
                fail += site + u"不合格,栏目不更新"_s;
                pass += site + u"合格"_s;
                low += site + (i < (region == u"甲林市" ? 1 : 2) ? u"不合格,栏目不更新"_s : u"合格"_s);
            }
        hasNot(textOf(u"临江省"_s, sites(fail)), u"合格率低于"_s);
        hasNot(textOf(u"临江省"_s, sites(fail)), u"均低于"_s);
        hasNot(textOf(u"临江省"_s, sites(pass)), u"合格率均为100%"_s);
        has(textOf(u"临江省"_s, sites(low)),
            u"各设区市的政府网站合格率均低于95%，从高到低依次为甲林市（66.67%）、乙水市（33.33%，低于全省平均水平16.67个百分点）。"_s);
    }

    void aRateOfOneSiteIsNoRateOfARegion()
    {
        const QString text =
            textOf(u"石门县"_s, sites({u"甲镇网,甲镇,县级以下,合格"_s, u"乙镇网,乙镇,县级以下,合格"_s,
                                       u"丙乡网,丙乡,县级以下,不合格,首页不更新"_s,
                                       u"丁镇网,丁镇,县级以下,合格"_s, u"戊镇网,戊镇,县级以下,合格"_s}));
        hasNot(text, u"除丙乡"_s);
        has(text, u"为丙乡网，存在首页不更新问题。"_s);
    }

    void oneThatFailsIsNamedWithAllItsReasons()
    {
        SampleFiles files =
            sites({u"甲网,甲林市,市级部门,不合格,首页不更新;网页打开慢"_s, u"乙网,甲林市,市级部门,合格"_s});
        files.push_back({u"history"_s, csv(u"网站标识码,季度,结论\n9900000000,2023Q4,不合格\n"
                                           "9900000000,2023Q3,不合格\n9900000001,2023Q4,不合格\n"_s)});
        notice::NoticeSettings settings;
        settings.dispositions[u"甲网"_s] = u"责令限期关停"_s;
        const QString text = textOf(u"临江省"_s, files, u"general"_s, settings);
        has(text, u"为甲网，存在首页不更新、网页打开慢问题。"_s);
        has(text, u"该网站连续三个季度不合格。处理意见为责令限期关停。"_s);
        has(text, u"上季度不合格的政府网站中，本季度复查2个，1个合格、1个仍不合格。"_s);
        hasNot(text, u"分别计入各项"_s);
        hasNot(text, u"按问题分"_s);
    }

    void allThatFailAreNotNamedTwice()
    {
        SampleFiles files =
            sites({u"甲网,甲林市,市级部门,不合格,首页不更新"_s, u"乙网,乙水市,市级部门,不合格,首页不更新"_s,
                   u"丙网,乙水市,市级部门,合格"_s});
        files.push_back({u"history"_s, csv(u"网站标识码,季度,结论\n9900000000,2023Q4,不合格\n"
                                           "9900000001,2023Q4,不合格\n"_s)});
        const QString text = textOf(u"临江省"_s, files);
        has(text, u"问题均为首页不更新，即甲网、乙网。上述2个网站均连续两个季度不合格。"_s);
        has(text, u"本季度复查2个，仍均不合格。"_s);
    }

    void aVetoWithoutItsNameIsNoProblemOfThatName()
    {
        const QString text =
            textOf(u"临江省"_s,
                   both(sites({u"甲网,甲林市,市级部门,不合格,单项否决"_s, u"乙网,甲林市,市级部门,合格"_s}),
                        accounts({u"甲发布,微信,甲林市,不合格,单项否决"_s,
                                  u"乙发布,微信,甲林市,不合格,存在单项否决指标"_s})));
        has(text, u"为甲网，存在单项否决情形。"_s);
        has(text, u"均存在单项否决情形，即甲发布、乙发布。"_s);
        hasNot(text, u"为单项否决"_s);
    }

    void whatIsRegisteredIsToldByKindUnlessTheRatesDoSo()
    {
        const QString passed = textOf(
            u"临江省"_s,
            both(sites({u"厅网,省直,省级部门,合格"_s, u"市网,甲林市,市级门户,合格"_s,
                        u"局网,甲林市,市级部门,合格"_s}),
                 accounts({u"甲,微信,甲林市,合格"_s, u"乙,微信,甲林市,合格"_s, u"丙,抖音,甲林市,合格"_s})));
        has(passed, u"政府网站3个（省直部门1个、市级政府门户1个、市级部门1个）"_s);
        has(passed, u"政务新媒体3个（微信2个、抖音1个）"_s);
        hasNot(passed, u"分平台看"_s);
        hasNot(passed, u"分层级看"_s);
        const QString failed =
            textOf(u"临江省"_s, accounts({u"甲,微信,甲林市,合格"_s, u"乙,抖音,甲林市,不合格,内容不更新"_s}));
        has(failed, u"分平台看"_s);
        hasNot(failed, u"（微信1个"_s);
    }

    void wordsThatEndInANumberAreNotRunIntoTheirCount()
    {
        const QString text = textOf(u"临江省"_s, sites({u"甲网,甲林市,市级部门,不合格,栏目不更新"_s,
                                                        u"乙网,甲林市,市级部门,不合格,空白栏目数量超过5个"_s,
                                                        u"丙网,甲林市,市级部门,合格"_s}));
        has(text, u"“空白栏目数量超过5个”1个"_s);
        has(text, u"，涉及甲网、乙网。"_s); // 即 would seem to list what the last number counts
    }

    void applicationsAreCalledAsNoticesCallThem()
    {
        has(textOf(u"临江省"_s, accounts({u"甲,APP,甲林市,合格"_s, u"乙,抖音,甲林市,合格"_s})),
            u"政务新媒体2个（移动客户端1个、抖音1个）"_s);
    }

    void alsoIsSaidOnlyAfterSomething()
    {
        const QString text = textOf(
            u"临江省"_s, sites({u"甲网,甲林市,市级部门,合格,图片打不开"_s, u"乙网,甲林市,市级部门,合格"_s}));
        has(text, u"检查发现1个政府网站存在不影响合格判定的一般性问题，为甲网的图片打不开。"_s);
        hasNot(text, u"还发现"_s);
    }

    void departmentsThatAreScoredAreToldAsPortalsAre()
    {
        const SampleFiles files =
            sites({u"甲厅网,省直,省级部门,合格,,96"_s, u"乙厅网,省直,省级部门,合格,,91.5"_s,
                   u"丙厅网,省直,省级部门,合格,,88"_s, u"丁厅网,省直,省级部门,合格,,96"_s});
        notice::NoticeSettings settings;
        const QString text = textOf(u"临江省"_s, files, u"general"_s, settings);
        has(text, u"4个评分的省直部门网站平均得分92.88分，得分最高的是甲厅网、丁厅网（96分），"
                  u"得分最低的是丙厅网（88分）。"_s);
        has(text, u"共3个网站得分在90分以上（含90分），占75.00%。"_s);
        hasNot(text, u"门户网站平均得分"_s);
        settings.limits[u"scores.departments"_s] = u"80"_s;
        settings.previousDepartmentMean = u"90"_s;
        const QString lower = textOf(u"临江省"_s, files, u"general"_s, settings);
        has(lower, u"平均得分92.88分，比上季度提高2.88分"_s);
        has(lower, u"上述网站得分均在80分以上（含80分）。"_s);
    }

    void everyTemplateAndTheAnnexesUseTheOfficesHeadings()
    {
        const SampleFiles files = both(
            sites({u"甲网,甲林市,市级部门,不合格,首页不更新"_s, u"乙网,乙水市,市级部门,不合格,栏目不更新"_s,
                   u"丙网,乙水市,市级部门,不合格,互动回应差"_s, u"丁网,丙山市,市级部门,合格"_s}),
            accounts({u"甲发布,微信,甲林市,不合格,内容不更新"_s, u"乙发布,抖音,乙水市,合格"_s}));
        notice::NoticeSettings settings;
        settings.headings = {{u"更新维护不力"_s, u"W3"_s},
                             {u"更新维护不力"_s, u"首页不更新"_s},
                             {u"更新维护不力"_s, u"W4"_s},
                             {u"更新维护不力"_s, u"栏目不更新"_s},
                             {u"更新维护不力"_s, u"内容不更新"_s}};
        for (const QString &id : notice::TemplateSource::shipped().ids()) {
            const QString text = textOf(u"临江省"_s, files, id, settings);
            const QString annexes = text.mid(text.lastIndexOf(u"\n附件1\n"_s));
            const QString before = text.left(text.lastIndexOf(u"\n附件1\n"_s));
            QVERIFY2(before.contains(u"更新维护不力"_s), qPrintable(id + u'\n' + before));
            QVERIFY2(before.contains(u"其他问题"_s), qPrintable(id + u'\n' + before));
            QVERIFY2(annexes.contains(u"问题类别"_s) && annexes.contains(u"\t更新维护不力\t"_s),
                     qPrintable(id + u'\n' + annexes));
            QVERIFY2(!textOf(u"临江省"_s, files, id).contains(u"问题类别"_s), qPrintable(id));
        }
        has(textOf(u"临江省"_s, files, u"henan"_s, settings),
            u"更新维护不力\n甲网、乙网共2个网站存在这一问题。"_s);
    }

    void whoeverTheTextCountsStandsInTheAnnex()
    {
        notice::NoticeSettings settings;
        settings.highScore = 9500; // below the lowest of the usual bands
        const QString text =
            textOf(u"临江省"_s,
                   sites({u"甲网,甲林市,市级门户,合格,,105"_s, u"乙网,乙水市,市级门户,合格,,97"_s,
                          u"丙网,丙山市,市级门户,合格,,92"_s}),
                   u"general"_s, settings);
        has(text, u"甲网、乙网共2个政府门户网站得分在95分以上（含95分，见附件"_s);
        has(text, u"95—100分\t市级\t乙水市\t乙网"_s);
    }
};

XW_TEST_MAIN(ReadAloudTest)
#include "tst_read_aloud.moc"
