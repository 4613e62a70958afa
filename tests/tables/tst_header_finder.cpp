#include "tables/header/header_finder.h"

#include "files.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;

class HeaderFinderTest : public QObject
{
    Q_OBJECT

    testkit::Files m_files;

    /// "header row: names" of a CSV.
    QString header(const QByteArray &csv, const QStringList &known)
    {
        tables::ReadOptions options;
        options.knownHeaders = known;
        const auto table = m_files.read(csv, options);
        return table ? u"%1: %2; %3 rows"_s.arg(QString::number(table->headerRow), table->headers.join(u'|'),
                                                QString::number(table->rows.size()))
                     : table.error().line();
    }
    const QStringList m_known{u"网站标识码"_s, u"网站名称"_s, u"所属地区"_s,
                              u"code"_s,       u"检查数"_s,   u"不合格数"_s};

private slots:
    void theRowWithMostKnownNamesIsTheHeader()
    {
        QCOMPARE(
            header("某省网站名称表\n填报单位：,,某办\n网站标识码,网站名称,备注\n1,甲,网站名称\n"_ba, m_known),
            u"3: 网站标识码|网站名称|备注; 1 rows"_s);
    }
    void spellingOfNamesDoesNotMatter()
    {
        QCOMPARE(header("题目\n\"网站\n标识码\",*网 站 名 称：,ＣＯＤＥ\n1,甲,2\n"_ba, m_known),
                 u"2: 网站标识码|*网 站 名 称：|ＣＯＤＥ; 1 rows"_s);
    }
    void withoutKnownNamesTheFirstWideRowIsTheHeader()
    {
        QCOMPARE(header("一个标题,,,\n,,,\na,b,c,\n1,2,3,\n4,5,6,\n"_ba, m_known), u"3: a|b|c; 2 rows"_s);
        QCOMPARE(header("a,b,c\n1,2,3\n"_ba, {}), u"1: a|b|c; 1 rows"_s);
    }
    void aHeaderAfterThirtyRowsIsNoHeader()
    {
        const QByteArray notes = QByteArray("说明\n").repeated(40);
        QVERIFY(!header(notes + "网站标识码,网站名称\n1,甲\n", m_known).contains(u"网站标识码"));
    }
    void namesAreNeverEqual()
    {
        QCOMPARE(header("网站标识码,备注,备注,备注 (2)\n1,甲,乙,丙\n"_ba, m_known),
                 u"1: 网站标识码|备注|备注 (2)|备注 (2) (2); 1 rows"_s);
    }
    void aColumnWithoutANameKeepsItsLettersIfItHoldsAnything()
    {
        QCOMPARE(header("网站标识码,,网站名称,\n1,x,甲,\n"_ba, m_known),
                 u"1: 网站标识码|B|网站名称; 1 rows"_s);
        QCOMPARE(header("网站标识码,,网站名称,\n1,,甲,\n"_ba, m_known), u"1: 网站标识码|网站名称; 1 rows"_s);
    }
    void aMergedHeaderThatWentThroughACsvIsJoined()
    {
        QCOMPARE(
            header("所属地区,网站,,新媒体,\n,检查数,不合格数,检查数,不合格数\n南昌市,1,2,3,4\n"_ba, m_known),
            u"2: 所属地区|网站/检查数|网站/不合格数|新媒体/检查数|新媒体/不合格数; 1 rows"_s);
        QCOMPARE(header("所属地区,情况,\n,检查数,不合格数\n南昌市,1,2\n"_ba, m_known),
                 u"2: 所属地区|检查数|不合格数; 1 rows"_s);
    }
    void joinedNamesThatAreKnownAsOneAreWrittenAsOne()
    {
        QCOMPARE(header("所属地区,网站,,新媒体,\n,检查数,不合格数,检查数,不合格数\n南昌市,1,2,3,4\n"_ba,
                        m_known + QStringList{u"网站检查数"_s}),
                 u"2: 所属地区|网站检查数|网站/不合格数|新媒体/检查数|新媒体/不合格数; 1 rows"_s);
    }
    void totalsAreOnlyDroppedAtTheEnd()
    {
        tables::ReadOptions options;
        options.knownHeaders = m_known;
        const auto table = m_files.read(
            "所属地区,检查数\n合计,9\n南昌市,4\n九江市,5\n小计,9\n总 计（个）,9\n注：不含省直\n,\n"_ba,
            options);
        XW_VERIFY_OK(table);
        QCOMPARE(testkit::asText(*table), u"合计|9\n南昌市|4\n九江市|5"_s);
        QCOMPARE(table->problems.size(), size_t(3));
        for (const tables::Problem &problem : table->problems)
            QVERIFY(!problem.rejects);
    }
    void warningsOfOneKindAreCountedAfterAHundred()
    {
        tables::ProblemLog log;
        for (int row = 1; row <= 250; ++row)
            log.warn(row, 2, u"x", {"a", {}});
        log.reject(300, 2, QString(500, u'x'), {"b", {}});
        const auto problems = log.take();
        QCOMPARE(problems.size(), size_t(102));
        QCOMPARE(problems[100].row, 101);
        QCOMPARE(problems[100].message.arguments, QStringList{u"150"_s});
        QVERIFY(problems[101].rejects);
        QCOMPARE(problems[101].value.size(), 200);
    }
};

XW_TEST_MAIN(HeaderFinderTest)
#include "tst_header_finder.moc"
