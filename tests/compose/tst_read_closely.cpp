// What a strict editor finds in a notice of data that nobody here has seen: names that several share, boards
// with ties, notes that name no problem, habits of one office in another's notice, one as several.
#include "read_aloud.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ReadCloselyTest : public QObject, ReadAloud
{
    Q_OBJECT

    static QStringList shipped() { return notice::TemplateSource::shipped().ids(); }

private slots:
    void whoeverSharesANameIsToldApartWhereverNamed()
    {
        SampleFiles files = sites(
            {u"东区人民政府网,甲林市,县级门户,合格,,121"_s, u"东区人民政府网,乙水市,县级门户,合格,,121"_s,
             u"丙县人民政府网,乙水市,县级门户,合格,,90"_s, u"政务公开网,甲林市,市级部门,合格,,97"_s,
             u"政务公开网,乙水市,市级部门,合格,,97"_s, u"丙局网,乙水市,市级部门,合格,,80"_s});
        files.push_back({u"messages"_s, csv(u"编号,渠道,网站标识码,收到日期,应办结日期,办结日期\n"
                                            "1,领导信箱,9900000000,2024-01-08,2024-01-12,2024-01-19\n"
                                            "2,领导信箱,9900000001,2024-01-08,2024-01-12,2024-01-19\n"_s)});
        files.push_back({u"annual-reports"_s, csv(u"网站标识码,是否报送,是否公开\n9900000000,否,否\n"_s)});
        const QString text = textOf(u"临江省"_s, files);
        has(text, u"得分最高的是东区人民政府网（甲林市）、东区人民政府网（乙水市），均为121分"_s);
        has(text, u"得分最高的是政务公开网（甲林市）、政务公开网（乙水市），均为97分"_s);
        has(text, u"东区人民政府网（甲林市）、东区人民政府网（乙水市）共2个网站留言办理超期"_s);
        has(text, u"未报送年度报表的是东区人民政府网（甲林市）"_s);
        has(text, u"东区人民政府网（甲林市，"_s);             // in several ledgers
        has(text, u"\t东区人民政府网（乙水市）\t领导信箱"_s); // in the annex
    }

    void anExampleChosenByACommonNameMeansAllWhoHaveIt()
    {
        notice::NoticeSettings settings;
        settings.examples = {u"同名网"_s};
        QStringList list;
        for (const QString &name : {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s})
            list += name + u"网,甲林市,市级部门,不合格,栏目不更新"_s;
        list += u"同名网,乙水市,市级部门,不合格,栏目不更新"_s;
        list += u"同名网,丙山市,市级部门,不合格,栏目不更新"_s;
        has(textOf(u"临江省"_s, sites(list), u"general"_s, settings),
            u"，如同名网（乙水市）、同名网（丙山市）、甲网。"_s);
    }

    void boardsNameFirstAndLastWithAllWhoShareThePlace()
    {
        const QStringList scores{u"118"_s, u"112.5"_s, u"112.5"_s, u"100"_s, u"96"_s, u"88"_s, u"88"_s};
        const auto portals = [](const QStringList &scores) {
            QStringList list;
            for (qsizetype i = 0; i < scores.size(); ++i)
                list += u"%1县网,甲林市,县级门户,合格,,%2"_s.arg(QChar(char16_t(u'甲' + int(i))))
                            .arg(scores.at(i));
            return list;
        };
        notice::NoticeSettings settings;
        hasNot(textOf(u"临江省"_s, sites(portals(scores)), u"general"_s, settings), u"榜"_s);
        settings.limits = {{u"boards.red"_s, u"2"_s}, {u"boards.black"_s, u"1"_s}};
        const QString text = textOf(u"临江省"_s, sites(portals(scores)), u"general"_s, settings);
        const auto name = [](int i) { return QString(QChar(char16_t(u'甲' + int(i)))) + u"县网"_s; };
        has(text,
            u"政府门户网站中，得分居前2位（含并列）的%1（118分）、%2、%3（均为112.5分）列入红榜。"_s.arg(
                name(0), name(1), name(2)));
        has(text, u"得分居末位（含并列）的%1、%2（均为88分）列入黑榜。"_s.arg(name(5), name(6)));
        // Whom nothing tells apart no board names; nor is anybody on both.
        hasNot(textOf(u"临江省"_s, sites(portals({u"90"_s, u"90"_s, u"90"_s})), u"general"_s, settings),
               u"榜"_s);
        hasNot(textOf(u"临江省"_s, sites(portals({u"90"_s, u"80"_s})), u"general"_s, settings), u"红榜"_s);
        settings.limits = {{u"boards.red"_s, u"2"_s}, {u"boards.black"_s, u"2"_s}};
        const QString few =
            textOf(u"临江省"_s, sites(portals({u"99"_s, u"90"_s, u"80"_s})), u"general"_s, settings);
        has(few, u"红榜"_s);
        hasNot(few, u"黑榜"_s);
    }

    void otherWebsitesAreOtherOnlyBesidePortals()
    {
        const QStringList list{u"甲院网,机关,其他,合格,,96"_s, u"乙院网,机关,其他,合格,,91"_s,
                               u"丙院网,机关,其他,合格,,88"_s};
        const QString text = textOf(u"水运部"_s, sites(list));
        has(text, u"3个评分的政府网站平均得分"_s);
        hasNot(text, u"其他政府网站"_s);
    }

    void wordsDoNotRepeatTheNameOfTheirProblem()
    {
        const QString one =
            textOf(u"临江省"_s, sites({u"甲网,甲林市,市级部门,不合格,互动回应差（留言超3个月未答复）"_s,
                                       u"乙网,甲林市,市级部门,合格"_s}));
        has(one, u"存在互动回应差（留言超3个月未答复）问题。"_s);
        hasNot(one, u"互动回应差（互动回应差"_s);
        const QString low =
            textOf(u"平川区"_s, sites({u"平川区人民政府网,区直,县级门户,不合格,扣分后低于60分,58.5"_s,
                                       u"乙局网,区直,县级部门,合格"_s}));
        has(low, u"为平川区人民政府网，得分低于60分。"_s);
        hasNot(low, u"扣分后低于60分问题"_s);
        has(textOf(u"平川区"_s, sites({u"甲网,区直,县级门户,不合格,,58.5"_s,
                                       u"乙网,区直,县级门户,不合格,,50"_s, u"丙局网,区直,县级部门,合格"_s})),
            u"均因得分低于60分判定为不合格，即甲网、乙网。"_s);
    }

    void aNoteThatNamesNoProblemStandsBehindItAndARemarkNowhere()
    {
        const auto text = [&](const QString &head, const QString &row) {
            SampleFiles files{
                {u"websites"_s, csv(u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"
                                    "9900000000,甲网,http://a.example,甲林市,市级部门,甲局,正常\n"
                                    "9900000001,乙网,http://b.example,甲林市,市级部门,乙局,正常\n"_s)},
                {u"results"_s,
                 csv(u"网站标识码,结论,突出问题,%1\n9900000000,不合格,%2\n9900000001,合格,,\n"_s.arg(head,
                                                                                                     row))}};
            return textOf(u"临江省"_s, files);
        };
        has(text(u"说明"_s, u"首页不更新,见第3号截图"_s), u"\t首页不更新（见第3号截图）\t"_s);
        has(text(u"说明"_s, u"互动回应差（留言未答）,见第3号截图"_s),
            u"\t互动回应差（留言未答，见第3号截图）\t"_s);
        has(text(u"说明"_s, u"首页不更新,首页三周没有更新"_s), u"\t首页三周没有更新\t"_s);
        const QString several = text(u"说明"_s, u"首页不更新；互动回应差,见第3号截图"_s);
        has(several, u"\t首页不更新、互动回应差\t"_s);
        hasNot(several, u"截图"_s);
        const QString remark = text(u"备注"_s, u"首页不更新,已约谈"_s);
        has(remark, u"\t首页不更新\t"_s);
        hasNot(remark, u"约谈"_s);
    }

    void oneProblemInTwoWordingsIsToldOnce()
    {
        const QString text = textOf(u"临江省"_s, sites({u"甲网,甲林市,市级部门,不合格,页面打开缓慢"_s,
                                                        u"乙网,乙水市,市级部门,不合格,存在页面打开缓慢问题"_s,
                                                        u"丙网,丙山市,市级部门,合格,错别字"_s,
                                                        u"丁网,丁江市,市级部门,合格,存在错别字"_s}));
        has(text, u"问题均为页面打开缓慢"_s);
        has(text, u"检查还发现2个政府网站存在不影响合格判定的一般性问题，均为错别字"_s);
    }

    void whatASentenceSaysOfSomeIsNotOfThoseNamedBefore()
    {
        SampleFiles files =
            sites({u"甲网,甲林市,市级部门,不合格,栏目不更新"_s, u"乙网,乙水市,市级部门,不合格,首页不更新"_s,
                   u"丙网,丙山市,市级部门,合格"_s});
        notice::NoticeSettings settings;
        settings.dispositions = {{u"甲网"_s, u"立即整改"_s}};
        has(textOf(u"临江省"_s, files, u"general"_s, settings),
            u"其中，甲网存在栏目不更新问题，立即整改。"_s);
        files.push_back({u"history"_s, csv(u"网站标识码,季度,结论\n9900000001,2023Q4,不合格\n"_s)});
        has(textOf(u"临江省"_s, files, u"general"_s, settings),
            u"乙网连续两个季度不合格。甲网存在栏目不更新问题，立即整改。"_s);
    }

    void aCountUnderAnOfficesHeadingsIsNoOtherOfEverything()
    {
        notice::NoticeSettings settings;
        settings.headings = {{u"互动不力"_s, u"互动回应差"_s}};
        const QString text = textOf(u"临江省"_s,
                                    both(sites({u"甲网,甲林市,市级部门,不合格,首页不更新"_s,
                                                u"乙网,乙水市,市级部门,不合格,站点无法访问"_s}),
                                         accounts({u"甲之声,微信,甲林市,不合格,互动回应差"_s})),
                                    u"sichuan"_s, settings);
        has(text, u"首页不更新1个、站点无法访问1个。"_s);
        hasNot(text, u"其他问题"_s);
        has(text, u"不合格的政务新媒体（附件3）为甲之声，问题为互动不力。"_s);
    }

    void severalProblemsWrittenAsOneAreNoKindOfEach()
    {
        const QString text = textOf(u"临江省"_s, accounts({u"甲,微信,甲林市,不合格,内容不更新、互动回应差"_s,
                                                           u"乙,微信,甲林市,不合格,内容不更新"_s}));
        has(text, u"内容不更新2个，即甲、乙；互动回应差1个，即甲。"_s);
        hasNot(textOf(u"临江省"_s, sites({u"甲网,甲林市,市级部门,不合格,无法访问"_s,
                                          u"乙网,甲林市,市级部门,不合格,首页不更新"_s})),
               u"（无法访问）"_s);
    }

    void aReasonThatIsAListIsQuotedInAListOfReasons()
    {
        const SampleFiles files = accounts(
            {u"甲,微信,甲林市,不合格,内容不更新、互动回应差"_s, u"乙,微信,甲林市,不合格,内容不更新"_s});
        has(textOf(u"临江省"_s, files, u"henan"_s), u"“内容不更新、互动回应差”的1个"_s);
    }

    void whoeverIsAlikeInAllOfItIsToldApartByWhoRunsIt()
    {
        SampleFiles files{
            {u"websites"_s, csv(u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"
                                "9900000000,公开网,http://a.example,甲林市,市级部门,甲局,正常\n"
                                "9900000001,公开网,http://b.example,甲林市,市级部门,乙局,正常\n"
                                "9900000002,窗口网,http://c.example,甲林市,市级部门,丙局,正常\n"
                                "9900000003,窗口网,http://d.example,甲林市,市级部门,丙局,正常\n"_s)},
            {u"results"_s, csv(u"网站标识码,结论,突出问题\n9900000000,不合格,首页不更新\n"
                               "9900000001,不合格,首页不更新\n9900000002,不合格,互动回应差\n"
                               "9900000003,不合格,互动回应差\n"_s)}};
        const QString text = textOf(u"临江省"_s, files);
        has(text, u"公开网（甲林市，甲局）、公开网（甲林市，乙局）"_s);
        has(text, u"窗口网（甲林市，9900000002）、窗口网（甲林市，9900000003）"_s);
    }

    void aCityOfTownsSpeaksToTowns()
    {
        const QString text =
            textOf(u"临泽市"_s, both(sites({u"甲网,市直,县级门户,合格"_s}),
                                     accounts({u"甲,微信,甲镇,合格"_s, u"乙,微信,乙镇,合格"_s,
                                               u"丙,微信,丙街道,不合格,内容不更新"_s})));
        has(text, u"各乡镇（街道）、各部门要"_s);
        hasNot(text, u"各地、各部门"_s);
        has(textOf(u"安平市"_s, sites({u"甲网,甲县,县级门户,合格"_s, u"乙网,乙镇,县级以下,合格"_s})),
            u"各地、各部门要"_s);
    }

    void levelsAreCalledInAnnexesAsInTheText()
    {
        QStringList list;
        for (int i = 0; i < 4; ++i)
            list += u"第%1师网,第%1师,市级门户,合格,,1%2"_s.arg(i + 1).arg(10 + i);
        const QString text = textOf(u"东方生产建设兵团"_s, sites(list));
        has(text, u"\t师级\t"_s);
        hasNot(text, u"\t市级\t"_s);
        const QString city =
            textOf(u"云海市"_s, sites({u"市局网,市直,省级部门,合格"_s, u"甲网,东城区,市级门户,合格"_s,
                                       u"乙网,西城区,市级门户,合格"_s, u"丙网,崇沙县,市级门户,合格"_s}));
        has(city, u"各区（县）人民政府，"_s);
        has(city, u"区（县）级政府门户3个"_s);
    }

    void whatDidNotChangeAgainstEitherIsSaidOnce()
    {
        SampleFiles files =
            sites({u"甲网,甲林市,市级部门,合格"_s, u"乙网,甲林市,市级部门,不合格,栏目不更新"_s});
        files.push_back(
            {u"rounds"_s, csv(u"季度,对象,地区,检查数,不合格数\n2023Q4,网站,,2,1\n2023Q1,网站,,2,1\n"_s)});
        has(textOf(u"临江省"_s, files), u"合格率50.00%，与上季度、上年同期均持平"_s);
        has(textOf(u"临江省"_s, files, u"jiangxi"_s), u"总体合格率50.00%，同比、环比均持平。"_s);
    }

    void aWindowThatNobodySetIsTheRoundsOwn()
    {
        SampleFiles files = sites({u"甲网,甲林市,市级部门,合格"_s});
        files.push_back({u"disclosure"_s, csv(u"部门,主动公开总数\n甲厅,120\n乙厅,0\n"_s)});
        has(textOf(u"临江省"_s, files), u"2024年1月—2024年3月，1个部门在省政府门户网站主动公开信息120条"_s);
        notice::NoticeSettings settings;
        settings.asOfMonth = 2; // the register counts up to February, and so does what bears no days
        has(textOf(u"临江省"_s, files, u"general"_s, settings), u"2023年12月—2024年2月，1个部门"_s);
        settings.periods[u"disclosure"_s] = {{2024, 2, 1}, {2024, 2, 29}, true};
        has(textOf(u"临江省"_s, files, u"general"_s, settings), u"2024年2月，1个部门"_s);
    }

    void linesOfOneOfficeAreNotDrawnInAnothersNotice()
    {
        SampleFiles files = sites({u"甲网,甲林市,市级部门,合格"_s});
        files.push_back(
            {u"submissions"_s,
             csv(u"单位,类别,采用条数\n甲林市,设区市,600\n甲厅,省直,100\n乙厅,省直,3\n丙厅,省直,0\n"_s)});
        const QString text = textOf(u"临江省"_s, files);
        has(text, u"3个单位向省政府门户网站报送的信息被采用703条"_s);
        hasNot(text, u"超过"_s);
        hasNot(text, u"不足"_s);
        notice::NoticeSettings settings;
        settings.limits[u"submissions.leadingCities"_s] = u"500"_s;
        has(textOf(u"临江省"_s, files, u"general"_s, settings), u"甲林市被采用超过500条。"_s);
    }

    void statesOfAMoveAreToldInTheirOrderAndByTheirOwnWords()
    {
        SampleFiles files = sites({u"甲网,甲林市,市级部门,合格"_s});
        files.push_back(
            {u"migration"_s, csv(u"单位,状态\n丙厅,未启动\n甲厅,建设中\n乙厅,已上线\n丁厅,洽谈中\n"_s)});
        has(textOf(u"临江省"_s, files),
            u"已上线的单位1个，建设中的单位1个，未启动的单位1个，洽谈中的单位1个。"_s);
    }

    void noTemplateCountsNothingOrCallsOneAll()
    {
        const auto all = [&](const QString &verdict, int count) {
            QStringList list, accountList;
            const QString more = verdict + (verdict == u"合格" ? QString() : u",栏目不更新"_s);
            for (int i = 0; i < count; ++i) {
                list += u"网%1,%2,市级部门,%3"_s.arg(i).arg(i % 2 ? u"甲林市"_s : u"乙水市"_s, more);
                accountList += u"号%1,微信,%2,%3"_s.arg(i).arg(
                    i % 2 ? u"甲林市"_s : u"乙水市"_s,
                    verdict + (verdict == u"合格" ? QString() : u",内容不更新"_s));
            }
            return both(sites(list), accounts(accountList));
        };
        static const QRegularExpression none(u"(?<![0-9])0[个家]"_s), rateOfOne(u"合格率(为)?(0%|100%)"_s);
        for (const QString &id : shipped())
            for (const QString &verdict : {u"合格"_s, u"不合格"_s}) {
                const auto bodyOf = [&](int count) {
                    const QString text = textOf(u"临江省"_s, all(verdict, count), id);
                    return text.left(text.lastIndexOf(u"\n附件"_s)); // the annexes' tables count nothing as 0
                };
                QVERIFY2(!bodyOf(4).contains(none), qPrintable(id + bodyOf(4)));
                QVERIFY2(!bodyOf(1).contains(none), qPrintable(id + bodyOf(1)));
                QVERIFY2(!bodyOf(1).contains(rateOfOne), qPrintable(id + bodyOf(1)));
            }
    }

    void messagesOfOtherChannelsAreNotCountedAsCorrections()
    {
        SampleFiles files = sites({u"甲网,甲林市,市级部门,合格"_s});
        files.push_back({u"messages"_s, csv(u"编号,渠道,网站标识码,收到日期,应办结日期,办结日期\n"
                                            "1,我为政府网站找错,9900000000,2024-01-08,2024-01-12,2024-01-09\n"
                                            "2,领导信箱,9900000000,2024-01-08,2024-01-12,2024-01-09\n"_s)});
        has(textOf(u"临江省"_s, files, u"hunan"_s),
            u"各渠道共受理网民留言2条，其中“我为政府网站找错”1条，按时办结2条，按时办结率100%。"_s);
        has(textOf(u"临江省"_s, files, u"sichuan"_s),
            u"通过各渠道办理网民留言2条，其中“我为政府网站找错”1条，按时办结2条"_s);
    }

    void portalsAreNotSaidToBeLeftOutOfWhatHoldsThem()
    {
        SampleFiles files = sites({u"甲网,甲林市,市级门户,合格"_s, u"乙网,甲林市,市级部门,合格"_s});
        const auto text = [&](const QString &rows) {
            SampleFiles more = files;
            more.push_back({u"domains"_s, csv(u"网站标识码,所属地区,域名,是否规范\n"_s + rows)});
            return textOf(u"临江省"_s, more, u"henan"_s);
        };
        hasNot(text(u"9900000000,甲林市,a.example,是\n9900000001,甲林市,b.example,否\n"_s),
               u"不含各级政府门户网站"_s);
        has(text(u"9900000001,甲林市,b.example,否\n"_s), u"不含各级政府门户网站"_s);
    }

    void everyTemplateTellsWhatWasMended()
    {
        const SampleFiles files =
            sites({u"甲网,甲林市,市级部门,不合格,首页不更新"_s, u"乙网,甲林市,市级部门,合格"_s});
        const Result<SampleRound> sample = sampleRound(u"临江省"_s, {2024, 1}, {}, files);
        XW_VERIFY_OK(sample);
        RectificationCase mended;
        mended.id = CaseId(1);
        mended.round = sample->state->round().id;
        mended.subject = sample->state->subjects().begin()->id;
        mended.state = CaseState::Checked;
        for (const QString &id : shipped())
            has(textOf(u"临江省"_s, files, id, {}, {mended}),
                u"已完成整改并通过核查，整改后合格率达到100%。"_s);
    }
};

XW_TEST_MAIN(ReadCloselyTest)
#include "tst_read_closely.moc"
