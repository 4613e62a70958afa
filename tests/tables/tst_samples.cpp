// The sample files of three provinces: encoding, header and number of rows. What their rows mean is tested
// elsewhere.
#include "tables/table.h"

#include "files.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;

class SamplesTest : public QObject
{
    Q_OBJECT
private slots:
    void everySampleIsReadWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("headers");
        const QString websites = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态"_s;
        const QString media = u"账号名称,平台类型,账号标识,所属地区,主办单位,层级,运行状态"_s;
        const QString siteResults = u"网站标识码,是否检查,结论,突出问题,得分"_s;
        const QString mediaResults = u"账号标识,账号名称,平台类型,所属地区,是否检查,结论,突出问题"_s;
        const auto add = [](const QString &file, int rows, const QString &headers,
                            const QString &encoding = u"UTF-8"_s) {
            QTest::newRow(qPrintable(file)) << file << rows << encoding << headers;
        };
        add(u"jiangxi-2020Q1/网站.csv"_s, 538, websites);
        add(u"jiangxi-2020Q1/新媒体.csv"_s, 1308, media);
        add(u"jiangxi-2020Q1/检查结果-网站.csv"_s, 538, siteResults);
        add(u"jiangxi-2020Q1/检查结果-新媒体.csv"_s, 1308, mediaResults);
        add(u"jiangxi-2020Q1/网民建言.csv"_s, 22, u"类别,受理单位,办结,未办结,办结平均时长(工作日)"_s);
        add(u"jiangxi-2020Q1/信息公开.csv"_s, 37,
            u"部门,主动公开总数,政策解读材料,建议提案办理,重点领域信息,依申请已按时办结,依申请暂未办结"_s);
        add(u"qinghai-2023Q3/网站.csv"_s, 140, websites);
        add(u"qinghai-2023Q3/新媒体.csv"_s, 1208, media);
        add(u"qinghai-2023Q3/检查结果-网站.csv"_s, 140, siteResults);
        add(u"qinghai-2023Q3/检查结果-新媒体.csv"_s, 1208, mediaResults);
        add(u"qinghai-2023Q3/留言.csv"_s, 199, u"编号,渠道,网站标识码,收到日期,应办结日期,办结日期"_s);
        add(u"qinghai-2023Q3/往季结论.csv"_s, 22, u"网站标识码,季度,结论"_s);
        add(u"qinghai-2023Q3/文字表述错误.csv"_s, 34, u"对象,类别,上季度未整改"_s);
        add(u"henan-2020Q1/网站.csv"_s, 877, websites, u"GB18030"_s);
        add(u"henan-2020Q1/新媒体.csv"_s, 2545, media, u"GB18030"_s);
        add(u"henan-2020Q1/检查结果-网站.csv"_s, 877, siteResults, u"GB18030"_s);
        add(u"henan-2020Q1/检查结果-新媒体.csv"_s, 2545, mediaResults, u"GB18030"_s);
        add(u"henan-2020Q1/年度报表.csv"_s, 877, u"网站标识码,是否报送,是否公开"_s);
        add(u"henan-2020Q1/域名.csv"_s, 638, u"网站标识码,所属地区,域名,是否规范"_s);
    }
    void everySampleIsReadWhole()
    {
        QFETCH(QString, file);
        QFETCH(int, rows);
        QFETCH(QString, encoding);
        QFETCH(QString, headers);
        tables::ReadOptions options;
        options.knownHeaders = headers.split(u',');
        const auto table = tables::readTable(testkit::data(u"samples/"_s + file), options);
        XW_VERIFY_OK(table);
        QCOMPARE(table->encoding, encoding);
        QCOMPARE(table->headerRow, 1);
        QCOMPARE(table->headers.join(u','), headers);
        QCOMPARE(int(table->rows.size()), rows);
        QCOMPARE(testkit::problemsAsText(*table), QString());
        for (const tables::Row &row : table->rows)
            QCOMPARE(int(row.cells.size()), int(table->headers.size()));
    }
    void theHeaderIsFoundWithoutKnownNamesToo()
    {
        const auto table = tables::readTable(testkit::data(u"samples/henan-2020Q1/网站.csv"_s), {});
        XW_VERIFY_OK(table);
        QCOMPARE(table->headerRow, 1);
        QCOMPARE(int(table->rows.size()), 877);
    }
};

XW_TEST_MAIN(SamplesTest)
#include "tst_samples.moc"
