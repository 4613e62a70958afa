// The general template over data of offices that it was not written for: an autonomous region, accounts
// alone, websites alone before 2019; and the words of areas.
#include "notice/basis.h"
#include "notice/facts/area_words.h"
#include "notice/notice_check.h"
#include "notice/plain_text.h"
#include "sample_round.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class GeneralTemplateTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString csv(const QString &text) { return writeCsv(m_folder.path(), u"%1.csv"_s.arg(++m_files), text); }

    /// One website: region, type, 是否检查, 结论, 突出问题, 得分.
    struct Site {
        QString region, type, checked, verdict, problem = {}, score = {};
    };
    SampleFiles sites(const std::vector<Site> &all)
    {
        QString list = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"_s;
        QString results = u"网站标识码,是否检查,结论,突出问题,得分\n"_s;
        int n = 0;
        for (const Site &site : all) {
            const QString code = u"9900%1"_s.arg(++n, 6, 10, QChar(u'0'));
            list += u"%1,网站%2号,http://s%2.example/,%3,%4,单位%2,正常\n"_s.arg(code).arg(n).arg(site.region,
                                                                                                  site.type);
            results += u"%1,%2,%3,%4,%5\n"_s.arg(code, site.checked, site.verdict, site.problem, site.score);
        }
        return {{u"websites"_s, csv(list)}, {u"results"_s, csv(results)}};
    }
    /// Accounts of one region: platform, how many, how many of them fail for what.
    struct Accounts {
        QString platform;
        int count, failing;
        QString problem;
    };
    SampleFiles accounts(const QString &region, const std::vector<Accounts> &all)
    {
        QString list = u"账号名称,平台类型,账号标识,所属地区,主办单位,层级,运行状态\n"_s;
        QString results = u"账号标识,是否检查,结论,突出问题\n"_s;
        int n = 0;
        for (const Accounts &some : all)
            for (int i = 0; i < some.count; ++i) {
                list += u"账号%1,%2,Z%1,%3,单位%1,,正常\n"_s.arg(++n).arg(some.platform, region);
                const bool fails = i < some.failing;
                results += u"Z%1,是,%2,%3\n"_s.arg(n).arg(fails ? u"不合格"_s : u"合格"_s,
                                                          fails ? some.problem : QString());
            }
        return {{u"media"_s, csv(list)}, {u"results"_s, csv(results)}};
    }

    static QString body(const notice::Composed &composed)
    {
        QString text = notice::plainNotice(composed.document);
        const qsizetype annexes = text.indexOf(u"\n附件1\n"_s);
        return annexes < 0 ? text : text.left(annexes);
    }
    void has(const QString &text, const QStringList &phrases)
    {
        for (const QString &phrase : phrases)
            QVERIFY2(text.contains(phrase), qPrintable(phrase + u"\n--- is not in ---\n"_s + text));
    }
    void hasNot(const QString &text, const QStringList &phrases)
    {
        for (const QString &phrase : phrases)
            QVERIFY2(!text.contains(phrase), qPrintable(phrase + u"\n--- is in ---\n"_s + text));
    }

private slots:
    void anAutonomousRegionSpeaksOfItselfAndNamesWhatNobodyClassified()
    {
        std::vector<Site> list;
        for (const auto &[region, checked, qualified] :
             {std::tuple(u"区直"_s, 4, 2), std::tuple(u"甲林市"_s, 5, 4), std::tuple(u"乙水市"_s, 3, 3),
              std::tuple(u"丙山地区"_s, 2, 0)})
            for (int i = 0; i < checked + 3; ++i)
                list.push_back(
                    {region, region == u"区直" ? u"省级部门"_s : u"市级部门"_s,
                     i < checked ? u"是"_s : u"否"_s,
                     i >= checked    ? QString()
                     : i < qualified ? u"合格"_s
                                     : u"不合格"_s,
                     i >= qualified && i < checked ? u"应更新但长期未更新的栏目超限"_s : QString()});
        SampleFiles files = sites(list);
        for (const auto &file :
             accounts(u"全区"_s, {{u"微信"_s, 20, 3, u"单项否决"_s}, {u"抖音"_s, 5, 2, u"单项否决"_s}}))
            files.push_back(file);
        const Result<SampleRound> sample = sampleRound(u"雪原自治区"_s, {2022, 3}, {}, files);
        XW_VERIFY_OK(sample);
        const auto composed = composeSample(*sample->state, {}, QDate(2022, 10, 20));
        XW_VERIFY_OK(composed);
        QCOMPARE(checkNotice(*composed).size(), size_t(0));
        const QString text = body(*composed);
        has(text, {u"雪原自治区人民政府办公厅关于2022年第三季度全区政府网站与政务新媒体检查情况的通报"_s,
                   u"各市（地）人民政府（行署），自治区人民政府各部门"_s,
                   u"全区在运行的政府网站26个（区直部门7个、市级部门19个），本季度抽查14个"_s,
                   u"自治区级网站检查4个，合格2个，合格率50.00%"_s, u"丙山地区（0%，低于全区平均水平"_s,
                   u"不合格的政府网站5个（附件2），问题均为栏目不更新"_s,
                   u"微信检查20个，合格17个，合格率85.00%"_s, u"抖音检查5个，合格3个，合格率60.00%"_s,
                   u"不合格的政务新媒体5个（附件3），均存在单项否决情形，即账号1、"_s});
        hasNot(text, {u"全省"_s, u"省政府"_s, u"全区的政务新媒体"_s});
        QCOMPARE(composed->annexes.size(), size_t(3)); // accounts of one region make no table by region
    }

    void aNoticeAboutAccountsAloneSaysNothingOfWebsites()
    {
        const Result<SampleRound> sample =
            sampleRound(u"云山省"_s, {2025, 2}, {},
                        accounts(u"全省"_s, {{u"微信"_s, 30, 2, u"超过2周未更新"_s},
                                             {u"新浪微博"_s, 10, 4, u"超过2周未更新"_s}}));
        XW_VERIFY_OK(sample);
        const auto composed = composeSample(*sample->state, {}, QDate(2025, 7, 3));
        XW_VERIFY_OK(composed);
        QCOMPARE(checkNotice(*composed).size(), size_t(0));
        QString text = body(*composed);
        has(text, {u"全省政务新媒体检查情况的通报"_s, u"国办发〔2018〕123号"_s,
                   u"在运行的政务新媒体40个，本季度全部进行了检查，其中合格34个、不合格6个，合格率85.00%"_s,
                   u"新浪微博检查10个，合格6个，合格率60.00%"_s,
                   u"不合格的政务新媒体6个（附件），问题均为内容不更新"_s});
        hasNot(text, {u"国办发〔2017〕47号"_s, u"全省的政务新媒体"_s, u"（一）"_s});
        static const QRegularExpression titles(u"《[^》]*》"_s);
        hasNot(text.remove(titles), {u"政府网站"_s});
    }

    void aRoundBefore2019CitesWhatWasInForceAndSpeaksOfSevereProblems()
    {
        std::vector<Site> list;
        for (const QString &region : {u"省级部门"_s, u"甲林市"_s, u"乙水市"_s, u"丁港市"_s, u"戊湖市"_s})
            for (int i = 0; i < 10; ++i)
                list.push_back(
                    {region, region == u"省级部门" ? u"省级部门"_s : u"市级部门"_s, u"是"_s, u"合格"_s});
        list[0].verdict = list[10].verdict = list[11].verdict = list[12].verdict = u"不合格"_s;
        list[0].problem = u"单项否决"_s;
        list[10].problem = list[11].problem = u"信息不更新"_s;
        list[12].problem = u"多个栏目为空白"_s;
        const Result<SampleRound> sample =
            sampleRound(u"江海省"_s, {2017, 3}, {1, Rounding::HalfUp}, sites(list));
        XW_VERIFY_OK(sample);
        const auto composed = composeSample(*sample->state, {}, QDate(2017, 10, 20));
        XW_VERIFY_OK(composed);
        QCOMPARE(checkNotice(*composed).size(), size_t(0));
        const QString text = body(*composed);
        has(text, {u"国办发〔2015〕15号"_s, u"国办发〔2017〕47号"_s, u"全省政府网站检查情况"_s,
                   u"各设区市人民政府，省政府各部门"_s,
                   u"除甲林市（70.0%）外，其他3个设区市的政府网站合格率均为100%"_s,
                   u"省级网站检查10个，合格9个，合格率90.0%"_s, u"存在突出问题的政府网站4个"_s,
                   u"栏目不更新3个（信息不更新2个、多个栏目为空白1个）"_s, u"单项否决情形1个，即网站1号"_s});
        hasNot(text, {u"国办秘函〔2019〕19号"_s, u"新媒体"_s});
    }

    void generalProblemsAreToldApartAndFailNobody()
    {
        std::vector<Site> list(12, {u"甲林市"_s, u"市级部门"_s, u"是"_s, u"合格"_s});
        list[0].problem = list[1].problem = u"底部要素有遗漏"_s;
        list[2].verdict = u"不合格"_s;
        list[2].problem = u"站点无法访问"_s;
        list[3].verdict = u"不合格"_s; // with no reason
        const Result<SampleRound> sample = sampleRound(u"江海省"_s, {2023, 3}, {}, sites(list));
        XW_VERIFY_OK(sample);
        const auto composed = composeSample(*sample->state, {}, QDate(2023, 10, 20));
        XW_VERIFY_OK(composed);
        has(body(*composed),
            {u"合格10个、不合格2个"_s, u"站点无法访问1个"_s, u"未列明具体问题1个"_s,
             u"2个政府网站存在不影响合格判定的一般性问题，均为底部要素有遗漏，即网站1号、网站2号"_s});
    }

    void aWordingKeepsTheNumberThatItComparesWithAndLosesItsWrapping()
    {
        std::vector<Site> list(12, {u"甲林市"_s, u"市级部门"_s, u"是"_s, u"合格"_s});
        const QStringList problems{u"空白栏目数量超过（含）5个"_s, u"空白栏目数量超过（含）5个"_s,
                                   u"单项否决（未提供办事服务功能）"_s, u"首页长期不更新"_s};
        for (qsizetype i = 0; i < problems.size(); ++i) {
            list[size_t(i)].verdict = u"不合格"_s;
            list[size_t(i)].problem = problems.at(i);
        }
        const Result<SampleRound> sample = sampleRound(u"江海省"_s, {2023, 3}, {}, sites(list));
        XW_VERIFY_OK(sample);
        const auto composed = composeSample(*sample->state, {}, QDate(2023, 10, 20));
        XW_VERIFY_OK(composed);
        const QString text = body(*composed);
        has(text, {u"栏目不更新（空白栏目数量超过（含）5个）2个"_s, u"（未提供办事服务功能）1个"_s,
                   u"首页不更新1个，即网站4号"_s});
        hasNot(text.left(text.indexOf(u"整改情况请于"_s)),
               {u"单项否决（"_s, u"超过（含）、"_s, u"超过（含））"_s});
    }

    void whatSomeSayOfAProblemIsNotSaidOfAll()
    {
        const Result<SampleRound> sample = sampleRound(
            u"云山省"_s, {2025, 2}, {},
            accounts(u"全省"_s, {{u"微信"_s, 30, 3, u"内容长期不更新"_s}, {u"抖音"_s, 9, 2, u"无法访问"_s}}));
        XW_VERIFY_OK(sample);
        const auto composed = composeSample(*sample->state, {}, QDate(2025, 7, 3));
        XW_VERIFY_OK(composed);
        has(body(*composed), {u"问题均为内容不更新，其中无法访问2个，涉及账号1、"_s});
    }

    void oneIsNoListAndManyAreNotAllNamed()
    {
        std::vector<Site> list(30, {u"甲林市"_s, u"县级门户"_s, u"是"_s, u"合格"_s, {}, u"90"_s});
        list[0].score = u"110"_s;
        list[1].verdict = u"不合格"_s;
        list[1].problem = u"站点无法访问"_s;
        list[1].score.clear();
        SampleFiles files = sites(list);
        for (const auto &file :
             accounts(u"乙水市"_s, {{u"微信"_s, 4, 0, {}}, {u"抖音"_s, 1, 1, u"无法访问"_s}}))
            files.push_back(file);
        const Result<SampleRound> sample = sampleRound(u"江海省"_s, {2023, 3}, {}, files);
        XW_VERIFY_OK(sample);
        const auto composed = composeSample(*sample->state, {}, QDate(2023, 10, 20));
        XW_VERIFY_OK(composed);
        QCOMPARE(checkNotice(*composed).size(), size_t(0));
        const QString text = body(*composed);
        has(text, {u"得分最低的有28个网站（90分）"_s, u"，为网站2号，存在站点无法访问问题。"_s,
                   u"微信检查4个，全部合格"_s, u"抖音检查1个，不合格"_s});
        hasNot(text, {u"网站20号"_s, u"均不合格"_s, u"合格0个"_s, u"问题均为"_s});
    }

    void streaksCountTwoAsPeopleDo()
    {
        std::vector<Site> list(6, {u"甲林市"_s, u"市级部门"_s, u"是"_s, u"合格"_s});
        list[0].verdict = u"不合格"_s;
        list[0].problem = u"站点无法访问"_s;
        SampleFiles files = sites(list);
        files.push_back({u"history"_s, csv(u"网站标识码,季度,结论\n9900000001,2023Q2,不合格\n"_s)});
        const Result<SampleRound> sample = sampleRound(u"江海省"_s, {2023, 3}, {}, files);
        XW_VERIFY_OK(sample);
        const auto composed = composeSample(*sample->state, {}, QDate(2023, 10, 20));
        XW_VERIFY_OK(composed);
        has(body(*composed), {u"该网站连续两个季度不合格"_s});
    }

    void whatLedgersHoldIsSaidAndWhoStandsInSeveral()
    {
        std::vector<Site> list(8, {u"甲林市"_s, u"市级部门"_s, u"是"_s, u"合格"_s});
        list[0].verdict = u"不合格"_s;
        list[0].problem = u"站点无法访问"_s;
        SampleFiles files = sites(list);
        const auto ledger = [&](const QString &id, const QString &text) { files.push_back({id, csv(text)}); };
        ledger(u"domains"_s, u"网站标识码,所属地区,域名,是否规范\n9900000001,甲林市,a.example,否\n"
                             "9900000002,甲林市,b.example,是\n"_s);
        ledger(u"annual-reports"_s, u"网站标识码,是否报送,是否公开\n9900000001,否,否\n9900000003,是,是\n"_s);
        ledger(u"disclosure"_s, u"部门,主动公开总数,依申请已按时办结\n住建局,40,2\n水利局,7,0\n"_s);
        ledger(u"suggestions"_s, u"类别,受理单位,办结,未办结\n区直单位,水务局,5,1\n市（地）,甲林市,3,0\n"_s);
        ledger(u"consultations"_s, u"单位,受理,办结,逾期\n水务局,80,80,0\n民政局,20,20,6\n"_s);
        ledger(u"submissions"_s, u"单位,类别,采用条数\n水务局,区直单位,90\n甲林市,市（地）,600\n"_s);
        ledger(u"migration"_s, u"单位,状态\n水务局,已上线\n"_s);
        ledger(u"accountability"_s, u"类型,数量\n曝光,6\n约谈,2\n通报批评,1\n"_s);
        ledger(u"test-letters"_s, u"网站标识码,栏目,发信日期,应答复日期,答复日期\n"
                                  "9900000001,县长信箱,2023-08-01,2023-08-06,\n"
                                  "9900000002,县长信箱,2023-08-01,2023-08-06,2023-08-03\n"_s);
        ledger(u"topic-columns"_s,
               u"专栏,单位,报送条数,完成情况\n答卷,甲林市,30,较好\n答卷,乙水市,2,滞后\n"_s);
        const Result<SampleRound> sample = sampleRound(u"雪原自治区"_s, {2023, 3}, {}, files);
        XW_VERIFY_OK(sample);
        QCOMPARE(sample->problems, QStringList());
        notice::NoticeSettings settings;
        settings.commended = {u"水务局"_s};
        settings.limits = {{u"submissions.leadingCities"_s, u"510"_s},
                           {u"submissions.leadingDepartments"_s, u"70"_s}};
        const auto composed = composeSample(*sample->state, settings, QDate(2023, 10, 20));
        XW_VERIFY_OK(composed);
        for (const notice::NoticeFlaw &flaw : checkNotice(*composed))
            QFAIL(qPrintable(told(flaw).english()));
        const QString text = notice::plainNotice(composed->document);
        has(text,
            {u"核查政府网站域名2个，符合规范的1个，域名规范率50.00%（附件"_s,
             u"2022年政府网站工作年度报表应报送2个，已报送1个，报送率50.00%"_s,
             u"未报送年度报表的是网站1号。"_s, u"2个部门在自治区政府门户网站主动公开信息47条"_s,
             u"2个单位受理网民建言9条，办结8条"_s, u"水务局办理超过60件且没有逾期"_s,
             u"民政局逾期超过5件，且逾期率超过10%"_s, u"甲林市被采用超过510条"_s, u"水务局被采用超过70条"_s,
             u"已上线的单位1个"_s, u"累计曝光问题网站6个，约谈问责3人"_s,
             u"向2个政府网站发出测试信件2件，收到答复1件，答复率50.00%"_s, u"网站1号没有答复"_s,
             u"2个单位参与“答卷”专栏建设，报送信息32条"_s, u"甲林市完成情况较好。乙水市进展滞后。"_s,
             u"水务局工作成效明显"_s, u"一、区直单位"_s,
             u"同时在几个方面存在问题的有网站1号（检查不合格、未报送年度报表、域名不规范、测试信件未答复）"_s});
        hasNot(text, {u"省政府"_s, u"省直"_s});
    }

    void chosenExamplesAreNamedFirst()
    {
        std::vector<Site> list(10, {u"甲林市"_s, u"市级部门"_s, u"是"_s, u"不合格"_s, u"站点无法访问"_s});
        const Result<SampleRound> sample = sampleRound(u"江海省"_s, {2023, 3}, {}, sites(list));
        XW_VERIFY_OK(sample);
        notice::NoticeSettings settings;
        settings.examples = {u"9900000007"_s, u"网站3号"_s, u"不在其中"_s};
        const auto kept = notice::NoticeSettings::fromJson(settings.toJson());
        XW_VERIFY_OK(kept);
        QCOMPARE(*kept, settings);
        const auto composed = composeSample(*sample->state, settings, QDate(2023, 10, 20));
        XW_VERIFY_OK(composed);
        has(body(*composed), {u"，如网站7号、网站3号、网站1号。"_s});
        hasNot(body(*composed), {u"不在其中"_s});
    }

    void aPortalWithoutAScoreIsNotSaidToHaveOne()
    {
        std::vector<Site> list(6, {u"甲林市"_s, u"县级门户"_s, u"是"_s, u"合格"_s});
        list[5].verdict.clear();
        const Result<SampleRound> none = sampleRound(u"江海省"_s, {2023, 3}, {}, sites(list));
        XW_VERIFY_OK(none);
        const auto without = composeSample(*none->state, {}, QDate(2023, 10, 20));
        XW_VERIFY_OK(without);
        hasNot(body(*without), {u"得分"_s});
        for (size_t i = 0; i < 4; ++i)
            list[i].score = QStringList{u"118"_s, u"104.5"_s, u"118"_s, u"92"_s}.at(qsizetype(i));
        const Result<SampleRound> some = sampleRound(u"江海省"_s, {2023, 3}, {}, sites(list));
        XW_VERIFY_OK(some);
        const auto with = composeSample(*some->state, {}, QDate(2023, 10, 20));
        XW_VERIFY_OK(with);
        has(body(*with),
            {u"4个评分的政府门户网站平均得分108.13分"_s, u"得分最高的是网站1号、网站3号（118分）"_s,
             u"得分最低的是网站4号（92分）"_s, u"共3个政府门户网站得分在100分以上"_s});
    }

    void areaAndAddresseeCanBeSet()
    {
        const Result<SampleRound> sample = sampleRound(
            u"江海省"_s, {2023, 3}, {}, sites({{u"甲林市"_s, u"市级部门"_s, u"是"_s, u"合格"_s}}));
        XW_VERIFY_OK(sample);
        notice::NoticeSettings settings;
        settings.area = u"全系统"_s;
        settings.addressee = u"各处室"_s;
        settings.figures[u"图解"_s] = u"35个"_s;
        settings.texts[u"补充说明"_s] = {{u"说明"_s, u"另文下发"_s}};
        const auto kept = notice::NoticeSettings::fromJson(settings.toJson());
        XW_VERIFY_OK(kept);
        QCOMPARE(*kept, settings); // names in Chinese keep their values
        const auto composed = composeSample(*sample->state, *kept, QDate(2023, 10, 20));
        XW_VERIFY_OK(composed);
        has(body(*composed), {u"各处室：\n"_s, u"2023年第三季度全系统政府网站检查"_s});
        QCOMPARE(checkNotice(*composed).size(), size_t(0));
    }

    void aTemplateOfAnotherProvinceLendsItsWordsAndNotItsOffice()
    {
        const Result<SampleRound> sample = sampleRound(
            u"江海省"_s, {2023, 3}, {}, sites({{u"甲林市"_s, u"市级部门"_s, u"是"_s, u"合格"_s}}));
        XW_VERIFY_OK(sample);
        const notice::TemplateSource templates = notice::TemplateSource::shipped();
        for (const QString &id : templates.ids()) {
            const auto source = templates.find(id);
            XW_VERIFY_OK(source);
            notice::NoticeSettings settings;
            settings.templateId = id;
            const auto composed = composeSample(*sample->state, settings, QDate(2023, 10, 20));
            XW_VERIFY_OK(composed);
            QCOMPARE(composed->settings.issuer, u"江海省人民政府办公厅"_s);
            if (!source->province.isEmpty())
                QVERIFY(!notice::plainNotice(composed->document).contains(source->province.chopped(1)));
        }
    }

    void documentsAreCitedWhileTheyAreInForce_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QStringList>("cited");
        QTest::newRow("before") << QDate(2016, 3, 31) << QStringList{u"old"_s};
        QTest::newRow("both") << QDate(2018, 3, 31) << QStringList{u"old"_s, u"guide"_s};
        QTest::newRow("the day itself") << QDate(2019, 4, 1) << QStringList{u"guide"_s, u"new"_s};
    }
    void documentsAreCitedWhileTheyAreInForce()
    {
        QFETCH(QDate, day);
        QFETCH(QStringList, cited);
        const auto library = notice::basisDocumentsFromJson(
            "{\"documents\":[{\"id\":\"old\",\"title\":\"a\",\"date\":\"2015-01-01\",\"until\":\"2019-04-"
            "01\"},"
            "{\"id\":\"guide\",\"title\":\"b\",\"date\":\"2017-05-15\"},{\"id\":\"new\",\"title\":\"c\","
            "\"date\":\"2019-04-01\"},"
            "{\"id\":\"theirs\",\"title\":\"d\",\"issuer\":\"西岭省人民政府办公厅\"},"
            "{\"id\":\"accounts\",\"title\":\"e\",\"about\":\"media\"}]}",
            u"test"_s);
        XW_VERIFY_OK(library);
        QCOMPARE(notice::citable({u"old"_s, u"guide"_s, u"new"_s, u"theirs"_s, u"accounts"_s}, *library,
                                 {day, u"江海省"_s, true, false}),
                 cited);
    }

    void areasAreKnownByTheirNames_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("province");
        QTest::addColumn<QString>("area");
        QTest::addColumn<int>("kind");
        const auto row = [](const QString &issuer, const QString &province, const QString &area,
                            AreaKind kind) {
            QTest::newRow(qPrintable(issuer + u" of "_s + province))
                << issuer << province << area << int(kind);
        };
        row({}, u"江海省"_s, u"江海省"_s, AreaKind::Province);
        row(u"省政府办公厅"_s, u"江海省"_s, u"江海省"_s, AreaKind::Province);
        row(u"江海省政务管理服务局"_s, u"江海省"_s, u"江海省"_s, AreaKind::Province);
        row(u"江海省甲林市人民政府办公室"_s, u"江海省"_s, u"江海省甲林市"_s, AreaKind::City);
        row({}, u"雪原自治区"_s, u"雪原自治区"_s, AreaKind::AutonomousRegion);
        row({}, u"东川族自治州"_s, u"东川族自治州"_s, AreaKind::Prefecture);
        row({}, u"黔东川州"_s, u"黔东川州"_s, AreaKind::Prefecture);
        row({}, u"江州"_s, u"江州"_s, AreaKind::Unknown); // a city whose 市 was left out, or not
        row({}, u"东川地区"_s, u"东川地区"_s, AreaKind::PrefecturalArea);
        row({}, u"甲林市乙水区"_s, u"甲林市乙水区"_s, AreaKind::District);
        row({}, u"临江新区"_s, u"临江新区"_s, AreaKind::Zone);
        row({}, u"石门自治县"_s, u"石门自治县"_s, AreaKind::County);
        row({}, u"东方生产建设兵团"_s, u"东方生产建设兵团"_s, AreaKind::Corps);
        row(u"水运部办公厅"_s, u"水运部"_s, u"水运部"_s, AreaKind::System);
        row({}, u"国家河湖委员会"_s, u"国家河湖委员会"_s, AreaKind::System);
    }
    void areasAreKnownByTheirNames()
    {
        QFETCH(QString, issuer);
        QFETCH(QString, province);
        QTEST(areaOf(issuer, province), "area");
        QTEST(int(areaKindOf(areaOf(issuer, province))), "kind");
    }

    void ownBodiesAreToldFromRegions()
    {
        for (const QString &own :
             {u"省直"_s, u"省级部门"_s, u"省直单位"_s, u"省本级"_s, u"省政府部门"_s, u"江海省直"_s})
            QVERIFY2(notice::isOwnUnit(own, u"江海省"_s), qPrintable(own));
        for (const QString &other :
             {u"省直管县"_s, u"省直辖县级行政单位"_s, u"市级部门"_s, u"甲林市"_s, u"全省"_s})
            QVERIFY2(!notice::isOwnUnit(other, u"江海省"_s), qPrintable(other));
        QVERIFY(notice::isOwnUnit(u"区直"_s, u"雪原自治区"_s));
        QVERIFY(notice::isOwnUnit(u"自治区直属"_s, u"雪原自治区"_s));
        QVERIFY(notice::isOwnUnit(u"市直"_s, u"甲林市"_s));
        QVERIFY(notice::isOwnUnit(u"州直部门"_s, u"东川族自治州"_s));
        QVERIFY(notice::isOwnUnit(u"兵团直属"_s, u"东方生产建设兵团"_s));
        QVERIFY(!notice::isOwnUnit(u"区直"_s, u"江海省"_s));
    }
};

XW_TEST_MAIN(GeneralTemplateTest)
#include "tst_general_template.moc"
