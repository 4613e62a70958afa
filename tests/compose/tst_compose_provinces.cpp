// 青海, 河南, 湖南, 四川: every figure that was published is in the composed notice, its mistakes are right.
#include "five_notices.h"
#include "notice/plain_text.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ComposeProvincesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void has(const QString &text, const QStringList &phrases)
    {
        for (const QString &phrase : phrases)
            QVERIFY2(text.contains(phrase),
                     qPrintable(phrase + u"\n--- is not in ---\n"_s + text.left(4000)));
    }

private slots:
    void qinghaiListsOnlyRegionsWithFailures()
    {
        const Result<SampleRound> sample = qinghai();
        XW_VERIFY_OK(sample);
        QCOMPARE(sample->problems, QStringList());
        const auto composed = composeSample(*sample->state, {}, QDate(2023, 9, 26));
        XW_VERIFY_OK(composed);
        QCOMPARE(composed->templateId, u"qinghai"_s);
        const QString text = notice::plainNotice(composed->document);
        has(text, {u"140个政府网站"_s,
                   u"总体合格率92.14%"_s,
                   u"1208个政务新媒体"_s,
                   u"总体合格率97.43%"_s,
                   u"有11个政府网站、31个政务新媒体"_s,
                   u"26个政府网站和8个政务新媒体"_s,
                   u"长期不更新的25个、无法访问的6个"_s,
                   u"共5个网站连续三个季度不合格"_s,
                   u"省直共141个政务新媒体中7个不合格，合格率95.04%"_s,
                   u"海东市共133个政务新媒体中4个不合格，合格率96.99%"_s,
                   u"海南州共153个政务新媒体中3个不合格，合格率98.04%"_s,
                   u"海西州共168个政务新媒体中3个不合格，合格率98.21%"_s,
                   u"黄南州共38个政务新媒体中3个不合格，合格率92.11%"_s,
                   u"玉树州共131个政务新媒体中11个不合格，合格率91.60%"_s,
                   u"省统计局网、海南州科技信息网、玉树市人民政府门户网等12个网站"_s,
                   u"工单104件，已办结68件、正在办理36件"_s,
                   u"工单1件"_s,
                   u"网民留言94件"_s,
                   u"2023年10月30日"_s,
                   u"尖扎县人民政府门户网、曲麻莱县人民政府门户网、甘德县人民政府门户网"_s,
                   u"《中华人民共和国政府信息公开条例》"_s,
                   u"（附件1）"_s,
                   u"（附件2）"_s,
                   u"（附件3）"_s,
                   u"（附件4）"_s});
        const QString failures = text.mid(text.indexOf(u"分地区看"_s), 400);
        for (const QString &region : {u"西宁市共"_s, u"海北州共"_s, u"果洛州共"_s})
            QVERIFY(!failures.contains(region));
        const std::vector<int> rows{11, 31, 34, 3};
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(composed->annexes.at(i).rows, rows[i]);
    }

    void henanNamesItsListsAndDomains()
    {
        const Result<SampleRound> base = henan();
        XW_VERIFY_OK(base);
        QCOMPARE(base->problems, QStringList());
        const auto composed = composeSample(*base->state, {}, QDate(2020, 4, 15));
        XW_VERIFY_OK(composed);
        const QString text = notice::plainNotice(composed->document);
        has(text, {u"政府网站842个，其中合格826个，不合格16个，合格率98.1%"_s,
                   u"低于95%的有周口市"_s,
                   u"等18个门户网站"_s,
                   u"政务新媒体2545个，其中合格2485个，不合格60个，合格率97.6%"_s,
                   u"低于90%的有新乡市、兰考县、固始县、新蔡县"_s,
                   u"共21个地方"_s,
                   u"共15个地方"_s,
                   u"长期不更新的57个、无法访问的3个"_s,
                   u"共4个网站"_s,
                   u"共5个网站"_s,
                   u"等6个网站"_s,
                   u"638个政府部门网站"_s,
                   u"规范的334个"_s,
                   u"规范的304个"_s,
                   u"域名规范率52.4%"_s,
                   u"许昌市、鹤壁市、济源示范区共3个地方"_s,
                   u"共4个地方的域名规范率在80%以上"_s,
                   u"共4个地方的域名规范率为0"_s,
                   u"政府网站877个"_s,
                   u"报表的867个"_s,
                   u"未报送的10个"_s,
                   u"报送率98.9%"_s,
                   u"67个，公开发布率92.4%"_s,
                   u"2020年4月30日"_s,
                   u"豫政办明电〔2019〕28号"_s});
        QVERIFY(!text.contains(u"98.8%"_s)); // 867 of 877, cut off
        QVERIFY(!text.contains(u"三门峡市共"_s));
    }

    void henanPutsSubmissionsUnderTheirHeadingAlsoWithoutThePortalsFigures()
    {
        const Result<SampleRound> sample =
            henanWith({{u"submissions"_s, writeCsv(m_folder.path(), u"only.csv"_s,
                                                   u"单位,类别,采用条数\n开封市,省辖市,600\n"_s)}});
        XW_VERIFY_OK(sample);
        const auto composed = composeSample(*sample->state, {}, QDate(2020, 4, 15));
        XW_VERIFY_OK(composed);
        const QString text = notice::plainNotice(composed->document);
        has(text, {u"三、2020年第一季度省政府门户网站运行保障情况\n（一）信息报送\n开封市报送采用"_s,
                   u"四、2019年政府网站工作年度报表发布情况"_s});
    }

    void henanAddsThePortalSubmissionsAndConsultationsWhereThereIsData()
    {
        Result<SampleRound> sample = sampleRound(
            u"河南省"_s, {2020, 1}, {1, Rounding::HalfUp},
            {{u"portal"_s,
              writeCsv(
                  m_folder.path(), u"p.csv"_s,
                  u"项目,数量\n政务信息,19070\n政府文件,77\n政策解读,109\n政府公报,8\n公告公示,15\n专题专栏,4\n政策图解,35\n新闻发布会,59\n"_s)},
             {u"submissions"_s,
              writeCsv(
                  m_folder.path(), u"s.csv"_s,
                  u"单位,类别,采用条数\n开封市,省辖市,600\n洛阳市,省辖市,510\n省教育厅,省直,71\n省司法厅,省直,9\n"_s)},
             {u"consultations"_s,
              writeCsv(m_folder.path(), u"c.csv"_s,
                       u"单位,受理,办结,逾期\n省市场监管局,1100,1100,0\n省司法厅,68,68,8\n"_s)}});
        XW_VERIFY_OK(sample);
        const auto composed = composeSample(*sample->state, {}, QDate(2020, 4, 15));
        XW_VERIFY_OK(composed);
        has(notice::plainNotice(composed->document),
            {u"政务信息19070条"_s, u"文件77份"_s, u"解读109条"_s, u"公报8期"_s, u"公示15条"_s, u"专栏4个"_s,
             u"图解35个"_s, u"发布会59期"_s, u"开封市报送采用的信息超过510条"_s,
             u"省教育厅报送采用的信息超过70条"_s, u"省司法厅报送采用的信息不足10条"_s,
             u"网民咨询1168件，办结1168件，办结率100%"_s, u"省市场监管局办理咨询超过60件"_s,
             u"省司法厅逾期超过5件"_s});
        QCOMPARE(composed->annexes.size(), size_t(2));
    }

    void sichuanHasNoMediaAndAPlannedSample()
    {
        const Result<FiveNotice> sichuan = fiveNotice(u"sichuan"_s, m_folder.path());
        XW_VERIFY_OK(sichuan);
        const SampleRound *sample = &sichuan->sample;
        const auto composed = composeSample(*sample->state, sichuan->settings, sichuan->date);
        XW_VERIFY_OK(composed);
        const Counts total = sample->state->tally().total(SubjectKind::Website);
        QCOMPARE(total.running, 1076);
        QCOMPARE(total.checked, 579);
        const QString text = notice::plainNotice(composed->document);
        has(text, {u"政府网站共1076个"_s, u"省直部门网站69个"_s, u"市级政府门户网站21个"_s,
                   u"市级部门网站801个"_s, u"县级政府门户网站184个"_s, u"县级部门网站1个"_s,
                   u"人工复核579个"_s, u"抽查比例53.8%"_s, u"比三季度提高2.14个百分点"_s,
                   u"突出问题的网站7个，总体合格率98.79%"_s, u"成都市等19个市（州）"_s,
                   u"留言998条，按时办结987条，按时办结率98.9%"_s, u"曝光问题网站16个，约谈问责4人"_s,
                   u"“案例”错写为“案列”、“拨给”错写为“拔给”、“海拔”错写为“海拨”"_s, u"2018年12月31日"_s});
        QVERIFY(!text.contains(u"53.9%"_s));
        QVERIFY(!text.contains(u"新媒体"_s));
    }

    void hunanCountsFailuresByWhatWasFound()
    {
        const Result<FiveNotice> hunan = fiveNotice(u"hunan"_s, m_folder.path());
        XW_VERIFY_OK(hunan);
        const auto composed = composeSample(*hunan->sample.state, hunan->settings, hunan->date);
        XW_VERIFY_OK(composed);
        const QString text = notice::plainNotice(composed->document);
        has(text,
            {u"湖南省政务管理服务局关于2019年第三季度"_s, u"经省人民政府同意"_s,
             u"628家政府网站作了全覆盖检查"_s, u"不合格26家，总体合格率95.86%"_s,
             u"省直、湘潭市、郴州市、娄底市的政府网站合格率均为100%"_s, u"政务新媒体2992家，抽查447家"_s,
             u"不合格20家，总体合格率95.53%"_s, u"2019年7月1日—9月12日"_s,
             u"留言412条，按时办结412条，按时办结率100%"_s, u"2019年10月18日"_s});
    }

    void everyTemplateComposesEveryProvince()
    {
        for (const Result<SampleRound> &sample : {jiangxi(), qinghai(), henan()}) {
            XW_VERIFY_OK(sample);
            for (const QString &id : notice::TemplateSource::shipped().ids()) {
                notice::NoticeSettings settings;
                settings.templateId = id;
                const auto composed = composeSample(*sample->state, settings);
                XW_VERIFY_OK(composed);
                QVERIFY(composed->document.blocks.size() > 10);
            }
        }
    }

    void anEmptyRoundComposesWithoutInventingAnything()
    {
        const Result<SampleRound> sample = sampleRound(u"江西省"_s, {2020, 1}, {}, {});
        XW_VERIFY_OK(sample);
        for (const QString &id : notice::TemplateSource::shipped().ids()) {
            notice::NoticeSettings settings;
            settings.templateId = id;
            const auto composed = composeSample(*sample->state, settings);
            XW_VERIFY_OK(composed);
            QVERIFY(composed->annexes.empty());
            QVERIFY(!notice::plainNotice(composed->document).contains(u"100%"_s));
        }
    }
};

XW_TEST_MAIN(ComposeProvincesTest)
#include "tst_compose_provinces.moc"
