// What stands beside what in a notice: both kinds, the round before, the mean, what was mended, and how fast
// messages were answered. Each said only where the data say it.
#include "domain/rectification.h"
#include "read_aloud.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ReadAgainTest : public QObject, ReadAloud
{
    Q_OBJECT

private slots:
    void whoIsAtAHundredInBothKindsIsSaidInOneList()
    {
        // How many of four websites and of five accounts fail, by region.
        const auto area = [this](const QList<std::tuple<QString, int, int>> &regions) {
            QStringList list, accountList;
            for (const auto &[region, websites, media] : regions) {
                for (int i = 0; i < 4; ++i)
                    list += region + u"%1网,"_s.arg(i) + region + u",市级部门,"_s +
                            (i < websites ? u"不合格,栏目不更新"_s : u"合格"_s);
                for (int i = 0; i < 5; ++i)
                    accountList += region + u"号%1,微信,"_s.arg(i) + region +
                                   (i < media ? u",不合格,内容不更新"_s : u",合格"_s);
            }
            return textOf(u"临江省"_s, both(sites(list), accounts(accountList)));
        };
        const QString some = area({{u"甲林市"_s, 0, 0},
                                   {u"乙水市"_s, 0, 0},
                                   {u"丙山市"_s, 1, 0},
                                   {u"丁港市"_s, 2, 1},
                                   {u"戊原市"_s, 0, 1},
                                   {u"己岭市"_s, 1, 1}});
        has(some, u"甲林市、乙水市的政府网站和政务新媒体合格率均为100%，丙山市的政务新媒体合格率为100%。"_s);
        has(some, u"政务新媒体合格率低于95%的有"_s);
        const QString same = area({{u"甲林市"_s, 0, 0}, {u"乙水市"_s, 1, 1}, {u"丙山市"_s, 1, 1}});
        has(same, u"甲林市的政府网站和政务新媒体合格率均为100%。"_s);
        hasNot(same, u"甲林市的政务新媒体合格率为100%"_s);
        const QString except = area({{u"甲林市"_s, 0, 0},
                                     {u"乙水市"_s, 0, 0},
                                     {u"丙山市"_s, 0, 0},
                                     {u"丁港市"_s, 0, 1},
                                     {u"戊原市"_s, 1, 0}});
        has(except, u"除丁港市（80.00%）外"_s);
        has(except, u"甲林市、乙水市、丙山市的政府网站和政务新媒体合格率均为100%。"_s);
        hasNot(area({{u"甲林市"_s, 0, 0}, {u"乙水市"_s, 0, 1}, {u"丙山市"_s, 0, 2}}),
               u"政府网站和政务新媒体合格率"_s);
    }

    void theLowestStandsBesideTheMean()
    {
        QStringList list;
        for (const auto &[region, failing] : {std::pair(u"甲林市"_s, 0), std::pair(u"乙水市"_s, 1),
                                              std::pair(u"丙山市"_s, 2), std::pair(u"丁港市"_s, 2)})
            for (int i = 0; i < 4; ++i)
                list += region + u"%1网,"_s.arg(i) + region + u",市级部门,"_s +
                        (i < failing ? u"不合格,栏目不更新"_s : u"合格"_s);
        has(textOf(u"临江省"_s, sites(list)),
            u"合格率低于95%的有乙水市（75.00%）、丙山市、丁港市（均为50.00%，低于全省平均水平18.75个百分点）。"_s);
    }

    void oneResultIsComparedAsAResultAndNotAsARate()
    {
        SampleFiles one = sites({u"白河县人民政府网,县直,县级门户,合格"_s});
        one.push_back(
            {u"rounds"_s, csv(u"季度,对象,地区,检查数,不合格数\n2023Q4,网站,,1,0\n2023Q1,网站,,1,1\n"_s)});
        const QString text = textOf(u"白河县"_s, one);
        has(text, u"在运行的政府网站1个（白河县人民政府网），本季度进行了检查，检查结果为合格，与上季度相同，"
                  u"上年同期为不合格。"_s);
        hasNot(text, u"持平"_s);
        SampleFiles fewer = sites({u"白河县人民政府网,县直,县级门户,不合格,首页不更新"_s});
        fewer.push_back({u"rounds"_s, csv(u"季度,对象,地区,检查数,不合格数\n2023Q4,网站,,4,1\n"_s)});
        const QString less = textOf(u"白河县"_s, fewer);
        has(less, u"检查结果为不合格。上季度检查政府网站4个，合格率75.00%。"_s);
        hasNot(less, u"在运行的政府网站1个（"_s); // it is named below, with its reason
        hasNot(less, u"百分点"_s);
    }

    void whatAllOfThemAreIsSaid()
    {
        has(textOf(u"白河县"_s, accounts({u"甲,微信,甲镇,合格"_s, u"乙,微信,乙镇,合格"_s})),
            u"政务新媒体2个（均为微信）"_s);
        has(textOf(u"临江省"_s, sites({u"甲网,甲林市,市级门户,合格"_s, u"乙网,乙水市,市级门户,合格"_s})),
            u"政府网站2个（均为市级政府门户网站）"_s);
        hasNot(textOf(u"临江省"_s, sites({u"甲网,甲林市,其他,合格"_s, u"乙网,乙水市,其他,合格"_s})),
               u"均为其他"_s);
    }

    void subjectsOfOneNameAreToldApart()
    {
        const QString text = textOf(
            u"临江省"_s,
            both(sites({u"政务公开网,甲林市,市级部门,不合格,栏目不更新"_s,
                        u"政务公开网,乙水市,市级部门,不合格,栏目不更新"_s, u"丙网,乙水市,市级部门,合格"_s}),
                 accounts({u"东湖发布,抖音,甲林市,不合格,内容不更新"_s,
                           u"东湖发布,抖音,乙水市,不合格,内容不更新"_s, u"东湖发布,微信,乙水市,合格"_s,
                           u"西湖发布,微信,乙水市,不合格,内容不更新"_s})));
        has(text, u"即政务公开网（甲林市）、政务公开网（乙水市）。"_s);
        has(text, u"即东湖发布（抖音，甲林市）、东湖发布（抖音，乙水市）、西湖发布。"_s);
    }

    void aFaultIsOneWhoeverHasIt()
    {
        // Deductions are those of portals; a department's fault of the same name is told with theirs.
        const QString text = textOf(
            u"临江省"_s, sites({u"甲网,甲林市,市级门户,合格,可用性"_s, u"乙网,甲林市,市级部门,合格,可用性"_s,
                                u"丙网,甲林市,市级门户,合格,政策解读"_s}));
        has(text, u"可用性问题2个，即甲网、乙网；政策解读指标扣分1个，即丙网。"_s);
    }

    void whatNobodyLostPointsOnIsSaid()
    {
        const QString told = textOf(u"湾北市"_s, sites({u"甲网,甲区,县级门户,合格,政策文件,95"_s,
                                                        u"乙网,乙区,县级门户,合格,解读关联,99"_s,
                                                        u"丙网,丙区,县级门户,合格,,100"_s}));
        has(told, u"上述网站在概况信息、机构职能、领导信息等22项指标上均未扣分。"_s);
        // A score without a word of what for may have lost its points anywhere.
        hasNot(
            textOf(u"湾北市"_s, sites({u"甲网,甲区,县级门户,合格,政策文件,95"_s,
                                       u"乙网,乙区,县级门户,合格,,91"_s, u"丙网,丙区,县级门户,合格,,100"_s})),
            u"均未扣分"_s);
        hasNot(
            textOf(u"湾北市"_s, sites({u"甲网,甲区,县级门户,合格,,100"_s, u"乙网,乙区,县级门户,合格,,100"_s,
                                       u"丙网,丙区,县级门户,合格,,100"_s})),
            u"均未扣分"_s);
    }

    void whatWasMendedMakesASecondRate()
    {
        const SampleFiles files =
            sites({u"甲网,甲林市,市级部门,不合格,首页不更新"_s, u"乙网,甲林市,市级部门,不合格,栏目不更新"_s,
                   u"丙网,甲林市,市级部门,合格"_s, u"丁网,甲林市,市级部门,合格"_s});
        const Result<SampleRound> sample = sampleRound(u"临江省"_s, {2024, 1}, {}, files);
        XW_VERIFY_OK(sample);
        std::vector<Write> cases;
        const auto put = [&](const QString &name, CaseState state, Disposition disposition) {
            for (const Subject &subject : sample->state->subjects()) {
                if (subject.name != name)
                    continue;
                RectificationCase one;
                one.id = CaseId(qint64(cases.size()) + 1);
                one.round = sample->state->round().id;
                one.subject = subject.id;
                one.body = name;
                one.state = state;
                one.disposition = disposition;
                cases.emplace_back(one);
            }
        };
        put(u"甲网"_s, CaseState::Checked, Disposition::Deadline);
        put(u"乙网"_s, CaseState::Answered, Disposition::Deadline);
        has(textOf(u"临江省"_s, files, u"general"_s, {}, cases),
            u"不合格的政府网站中1个已完成整改并通过核查，整改后合格率达到75.00%。"_s);
        put(u"甲网"_s, CaseState::Asked, Disposition::Deadline); // another problem of it is open
        hasNot(textOf(u"临江省"_s, files, u"general"_s, {}, cases), u"整改后"_s);
        cases.clear();
        put(u"甲网"_s, CaseState::Closed, Disposition::Closing); // gone, not mended
        hasNot(textOf(u"临江省"_s, files, u"general"_s, {}, cases), u"整改后"_s);
        cases.clear();
        put(u"甲网"_s, CaseState::Closed, Disposition::Deadline);
        put(u"乙网"_s, CaseState::Checked, Disposition::Immediate);
        has(textOf(u"临江省"_s, files, u"general"_s, {}, cases),
            u"不合格的政府网站均已完成整改并通过核查，整改后合格率达到100%。"_s);
    }

    void aRecheckOfAllThatFailedSaysTheirRate()
    {
        SampleFiles files =
            sites({u"甲网,甲林市,市级部门,合格"_s, u"乙网,甲林市,市级部门,不合格,栏目不更新"_s});
        files.push_back(
            {u"history"_s,
             csv(u"网站标识码,季度,结论\n9900000000,2023Q4,不合格\n9900000001,2023Q4,不合格\n"_s)});
        SampleFiles known = files;
        known.push_back({u"rounds"_s, csv(u"季度,对象,地区,检查数,不合格数\n2023Q4,网站,,40,2\n"_s)});
        has(textOf(u"临江省"_s, known),
            u"1个合格、1个仍不合格，上季度检查的政府网站整改后合格率达到97.50%。"_s);
        known.back().second = csv(u"季度,对象,地区,检查数,不合格数\n2023Q4,网站,,40,3\n"_s);
        hasNot(textOf(u"临江省"_s, known), u"整改后"_s); // one was not looked at again
        hasNot(textOf(u"临江省"_s, files), u"整改后"_s);
    }

    void messagesTellTheirChannelsWhatIsOpenAndHowFast()
    {
        const QString head = u"编号,渠道,网站标识码,收到日期,应办结日期,办结日期\n"_s;
        const auto text = [&](const QString &rows) {
            SampleFiles files = sites({u"甲网,甲林市,市级部门,合格"_s});
            files.push_back({u"messages"_s, csv(head + rows)});
            return textOf(u"临江省"_s, files);
        };
        // 2024-01-12 is a Friday; 01-15 the Monday after it; 02-09 begins the days off of spring.
        has(text(u"1,我为政府网站找错,9900000000,2024-01-12,2024-01-17,2024-01-15\n"
                 "2,我为政府网站找错,9900000000,2024-02-09,2024-02-25,2024-02-18\n"_s),
            u"共受理网民留言2件（均来自“我为政府网站找错”），均已办结（均在1个工作日内办结），办结率100%，按时办结率100%。"_s);
        has(text(u"1,领导信箱,9900000000,2024-01-08,2024-01-12,2024-01-09\n2,领导信箱,9900000000,2024-01-08,"
                 u"2024-01-12,2024-01-11\n"
                 "3,网站咨询,9900000000,2024-03-29,2024-04-30,\n"_s),
            u"共受理网民留言3件（“领导信箱”2件、“网站咨询”1件），办结2件（其中1件在1个工作日内办结）、正在办理1件，办结率66.67%，已到办理期限的2件均按时办结，按时办结率100%。"_s);
        const QString undated =
            text(u"1,领导信箱,9900000000,2024-01-08,,2024-01-09\n2,领导信箱,9900000000,,,2024-01-11\n"_s);
        has(undated,
            u"均已办结，办结率100%。"_s); // no day to keep, and one of which nobody knows how long it took
        has(text(u"1,领导信箱,9900000000,2024-03-30,2024-04-30,\n"_s),
            u"共受理网民留言1件（来自“领导信箱”），正在办理。"_s);
    }

    void errorsThatWereKnownAreCountedApart()
    {
        const auto text = [&](const QString &rows) {
            SampleFiles files = sites({u"甲网,甲林市,市级部门,合格"_s});
            files.push_back({u"text-errors"_s, csv(u"对象,类别,上季度未整改,错,对\n"_s + rows)});
            return textOf(u"临江省"_s, files);
        };
        has(text(u"9900000000,网站,是,截止目前,截至目前\n9900000000,网站,否,必需要,必须要\n"_s),
            u"存在文字表述错误2处（附件），其中甲网的1处上季度已经指出。"_s);
        has(text(u"9900000000,门户网站,是,帐号,账号\n"_s),
            u"1个政府网站存在文字表述错误1处（附件），上季度已经指出。"_s);
    }

    void ledgersPrintRatesAsTheTextDoes()
    {
        SampleFiles files = sites({u"甲网,甲林市,市级部门,合格"_s, u"乙网,乙水市,市级部门,合格"_s});
        files.push_back(
            {u"domains"_s, csv(u"网站标识码,所属地区,域名,是否规范\n9900000000,甲林市,a.gov.cn,是\n"
                               "9900000001,乙水市,b.com,否\n"_s)});
        const QString text = textOf(u"临江省"_s, files);
        has(text, u"\t0%\n"_s);
        hasNot(text, u"0.00%"_s.prepend(u'\t'));
    }

    void aPartThatGoesOnFromAnotherKeepsItsMark()
    {
        const QString text =
            textOf(u"临江省"_s, sites({u"甲网,甲林市,市级部门,不合格,\"栏目不更新，且无互动入口\""_s,
                                       u"乙网,甲林市,市级部门,合格"_s}));
        hasNot(text, u"、且"_s);
    }

    void equalRatesAreToldTogetherByTheTemplatesOfProvincesToo()
    {
        QStringList list;
        for (const QString &region : {u"甲林市"_s, u"乙水市"_s, u"丙山市"_s})
            for (int i = 0; i < 4; ++i)
                list += region + u"号%1,微信,"_s.arg(i) + region +
                        (i < (region == u"丙山市" ? 2 : 1) ? u",不合格,内容不更新"_s : u",合格"_s);
        has(textOf(u"临江省"_s, accounts(list), u"qinghai"_s),
            u"甲林市、乙水市各4个政务新媒体中各有1个不合格，合格率均为75.00%；丙山市共4个政务新媒体中2个不合格，合格率50.00%。"_s);
    }

    void aCheckWithANameOfItsOwnNamesItsAnnexes()
    {
        const Result<SampleRound> sample =
            sampleRound(u"临江省"_s, {2024, 1}, {},
                        accounts({u"甲通,APP,甲林市,合格"_s, u"乙通,APP,乙水市,不合格,内容不更新"_s}));
        XW_VERIFY_OK(sample);
        Round round = sample->state->round();
        round.key = *RoundKey::parse(u"2024S1"_s);
        round.scope.title = u"政务移动客户端专项检查"_s;
        sample->state->apply({round});
        const auto composed = composeSample(*sample->state, {}, QDate(2024, 5, 10));
        XW_VERIFY_OK(composed);
        const QString text = notice::plainNotice(composed->document);
        has(text, u"附件：1.2024年政务移动客户端专项检查情况\n"_s);
    }

    void aBureauOfAProvinceHasNoDepartmentsOfAMinistry()
    {
        const SampleFiles files = sites({u"甲网,直属单位,其他,合格"_s, u"乙网,机关,其他,合格"_s});
        has(textOf(u"湘北省教育厅"_s, files), u"机关各处室、各直属单位："_s);
        has(textOf(u"平原市民政局"_s, files), u"机关各科室、各直属单位："_s);
        has(textOf(u"交通运输部"_s, files), u"机关各司局、各直属单位："_s);
        has(textOf(u"南岭县"_s, sites({u"甲网,县直,县级部门,合格"_s, u"乙网,县直,县级门户,合格"_s})),
            u"各乡镇（街道）、各部门要"_s);
    }

    void theNameOfAProblemIsNoPartOfIt()
    {
        has(textOf(u"临江省"_s, sites({u"甲网,甲林市,市级部门,不合格,栏目不更新"_s,
                                       u"乙网,乙水市,市级部门,不合格,栏目不更新"_s,
                                       u"丙网,乙水市,市级部门,不合格,空白栏目7个"_s,
                                       u"丁网,丙山市,市级部门,不合格,互动回应差"_s})),
            u"按问题分，栏目不更新3个（其中空白栏目1个），即甲网、乙网、丙网；互动回应差1个，即丁网。"_s);
    }

    void underOwnHeadingsAProblemKeepsItsWords()
    {
        notice::NoticeSettings settings;
        settings.headings = {{u"更新不力"_s, u"W4"_s}, {u"互动不力"_s, u"W5"_s}};
        const QString text = textOf(u"临江省"_s,
                                    sites({u"甲网,甲林市,市级部门,不合格,栏目不更新;互动回应差"_s,
                                           u"乙网,乙水市,市级部门,不合格,空白栏目7个"_s}),
                                    u"general"_s, settings);
        has(text, u"同一网站存在多项问题的，在下列各项中分别计入。"_s);
        has(text, u"栏目不更新的政府网站2个（其中空白栏目1个），即甲网、乙网。"_s);
    }

    void whatNobodyMendedIsNotCountedAsNone()
    {
        const SampleFiles files = sites({u"甲网,甲林市,市级部门,合格"_s, u"乙网,甲林市,市级部门,合格"_s});
        const Result<SampleRound> sample = sampleRound(u"临江省"_s, {2024, 1}, {}, files);
        XW_VERIFY_OK(sample);
        Round last = sample->state->round();
        last.id = RoundId(901);
        last.key = last.key.previous();
        std::vector<Write> rows{last, PastTotal{last.key, SubjectKind::Website, {}, 10, 2, {}}};
        for (const Subject &subject : sample->state->subjects()) {
            RectificationCase one;
            one.id = CaseId(qint64(rows.size()));
            one.round = last.id;
            one.subject = subject.id;
            one.body = subject.organizer;
            rows.emplace_back(one);
        }
        const auto text = [&] { return textOf(u"临江省"_s, files, u"general"_s, {}, rows); };
        has(text(), u"2023年第四季度检查发现的2个问题，均尚未完成整改，整改率0%。"_s);
        std::get<RectificationCase>(rows.back()).state = CaseState::Closed;
        has(text(),
            u"已完成整改1个、尚未完成整改1个，整改率50.00%。整改后，2023年第四季度检查的政府网站合格率达到90.00%。"_s);
        std::get<RectificationCase>(rows.at(2)).state = CaseState::Checked;
        has(text(), u"已全部完成整改，整改率100%。整改后，2023年第四季度检查的政府网站合格率达到100%。"_s);
        std::get<PastTotal>(rows.at(1)).unqualified = 3; // of one that failed nobody asked anything
        hasNot(text(), u"整改后"_s);
    }

    void lettersTellWhoWasLateAndWhoMissedThePoint()
    {
        SampleFiles files = sites(
            {u"甲网,甲林市,市级部门,合格"_s, u"乙网,甲林市,市级部门,合格"_s, u"丙网,甲林市,市级部门,合格"_s});
        files.push_back({u"test-letters"_s, csv(u"网站标识码,栏目,发信日期,应答复日期,答复日期,是否有效答复\n"
                                                "9900000000,信箱,2024-03-04,2024-03-08,2024-03-05,"
                                                "是\n9900000001,信箱,2024-03-04,2024-03-08,2024-03-12,否\n"
                                                "9900000002,信箱,2024-03-04,2024-03-08,,\n"_s)});
        const QString text = textOf(u"临江省"_s, files);
        has(text, u"收到答复2件（其中1件在1个工作日内答复），答复率66.67%，按时答复率33.33%（附件）。"_s);
        has(text, u"乙网答复超期。乙网的答复没有针对问题。丙网没有答复。"_s);
    }
};

XW_TEST_MAIN(ReadAgainTest)
#include "tst_read_again.moc"
