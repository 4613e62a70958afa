// Each rule of the proof on the smallest text that breaks it, and on its neighbour that does not.
#include "notice/proof.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;

class ProofRulesTest : public QObject
{
    Q_OBJECT

    std::vector<BasisDocument> library;

    QString prove(const QString &plain, ProofKind kind = ProofKind::Contradiction) const
    {
        QStringList lines;
        for (const ProofFinding &f : proofNotice(proofTextFromPlain(plain), library).findings)
            if (f.kind == kind)
                lines << f.rule + (f.expected.isEmpty() ? QString() : u" "_s + f.expected);
        return lines.join(u"; "_s);
    }

private slots:
    void initTestCase()
    {
        const auto read = basisLibrary();
        XW_VERIFY_OK(read);
        library = *read;
    }

    void theTextsOfTheRules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("a right rate", u"全省正在运行政府网站842个，其中：合格826个，不合格16个，合格率为98.1%。"_s, {});
        row("a wrong rate", u"全省正在运行政府网站842个，其中：合格826个，不合格16个，合格率为98.3%。"_s,
            u"rate 98.1%"_s);
        row("parts that miss the whole",
            u"全省正在运行政府网站842个，其中：合格826个，不合格15个，合格率为98.1%。"_s, u"parts 841"_s);
        row("good and bad in one clause", u"共检查政府网站40个，合格38个、不合格2个，合格率为95.00%。"_s, {});
        row("full-width digits",
            u"共抽查政府网站３７８家，发现存在突出问题的网站４家，总体合格率为９８.９０％。"_s,
            u"rate 98.94%"_s);
        row("100% while one failed", u"共抽查政府网站378家，发现存在突出问题的网站1家，总体合格率为100%。"_s,
            u"rate 99.73%"_s);
        row("100% of those that are named", u"其中，省政府部门网站抽查31家，合格率为100%。"_s, {});
        row("no whole number fits", u"市、县（区）网站抽查46家，合格率为98.84%。"_s, u"rate"_s);
        row("a rate of another whole is left alone",
            u"共抽查政府网站378家，发现存在突出问题的网站4家。其中，成都等19个市（州）政府网站抽查合格率为100%。"_s,
            {});
        row("more than all", u"共办理网民留言998条，按时办结率为101.2%。"_s, u"rate"_s);
        row("a sample of the running ones",
            u"正在运行的政府网站共计1076个。随机抽查579个政府网站，抽查比例为53.8%。"_s, {});
        row("a wrong share of the running ones",
            u"正在运行的政府网站共计1076个。随机抽查579个政府网站，抽查比例为52.8%。"_s, u"rate 53.8%"_s);
        row("truncation throughout is a habit",
            u"2019年正常运行的政府网站有877个，报送工作年度报表的网站有867个，报送率为98.8%。"_s, {});
        row("parts in brackets", u"共受理转办工单104件（办结68件，35件正在办理中）。"_s, u"parts 103"_s);
        row("an open list", u"共发布各类政务信息19070条，其中：政策解读109条，公告公示15条。"_s, {});
        row("a list closed by 其他",
            u"全省政府网站538家。其中，部门网站419家，门户网站112家，其他网站6家。"_s, u"parts 537"_s);
        row("more names than claimed",
            u"漯河教育网、商丘市财政局网站、周口市环保信息网等2个网站未提供渠道。"_s, u"names"_s);
        row("fewer names with 等", u"漯河教育网、商丘市财政局网站等5个网站未提供渠道。"_s, {});
        row("names without 等 are all of them", u"鹤壁市、许昌市、济源示范区4个地方域名规范率为100%。"_s,
            u"names 3"_s);
        row("a number that is not the document's",
            u"按照《国务院办公厅关于加强政府网站域名管理的通知》（国办函〔2018〕50号）要求。"_s,
            u"basis 国办函〔2018〕55号"_s);
        row("a law of its own", u"按照《中华人民共和国数据安全法》要求。"_s, {});
        row("a deadline before the letter", u"请于2020年3月15日前报送整改情况。\n2020年4月2日"_s, u"date"_s);
        row("a deadline in the new year", u"请于1月25日前完成年度报表编制。\n2018年12月19日"_s, {});
        row("a day that is none", u"请于2020年2月30日前报送。"_s, u"date"_s);
        row("an annex that is not in the list", u"名单见附件3。\n附件：1.网站名单\n2.新媒体名单"_s,
            u"annex"_s);
        row("annexes out of order", u"附件：1.网站名单\n3.新媒体名单"_s, u"annex"_s);
        const QString failing = u"共检查政府网站100个，不合格2个，合格率为98.00%。\n%1\n附件：1."
                                u"检查发现突出问题的政府网站名单\n附件1\n"
                                "检查发现突出问题的政府网站名单\n序号\n所属地区\n网站名称\n存在的突出问题\n1"
                                "\n南昌市\n贵溪报网站\n栏目不更新\n2\n省直\n"
                                "省工信厅九江市无线电管理局网站\n互动回应差"_s;
        row("annex rows as claimed", failing.arg(u"有2个网站不合格（附件1）。"_s), {});
        row("other annex rows than claimed", failing.arg(u"有3个网站不合格（附件1）。"_s), u"annex 2"_s);
        row("a place in a name is no region", failing.arg(u"九江市、赣州市的政府网站合格率为100%。"_s), {});
        row("a region of the annex is not whole", failing.arg(u"南昌市、赣州市的政府网站合格率为100%。"_s),
            u"region"_s);
        row("media are not websites", failing.arg(u"南昌市、赣州市的政务新媒体合格率为100%。"_s), {});
        row("a name as its row says", failing.arg(u"贵溪报网站的栏目长期不更新。"_s), {});
        row("a name otherwise than its row",
            failing.arg(u"贵溪报网站、某局网站等2个网站未提供咨询建言渠道。"_s),
            u"names 栏目不更新; names"_s);
        row("a region by the name of a failing site",
            u"九江市、赣州市政府网站合格率为100%。\n九江市水利局网站、上饶市教育局网站等2个网站未提供咨询渠道。"_s,
            u"region"_s);
        row("an agency of another level is not of its city",
            u"九江市、赣州市政府网站合格率为100%。\n九江市气象局网站、上饶市教育局网站等2个网站未提供咨询渠道。"_s,
            {});
        row("failures by region",
            u"有12个政务新媒体不合格。其中，甲市共141个政务新媒体中7个不合格，合格率95.04%"
            u"；乙市共133个政务新媒体中4个不合格，"
            "合格率96.99%；丙市共38个政务新媒体中3个不合格，合格率92.11%。"_s,
            u"parts 14"_s);
        row("channels of messages",
            u"中国政府网转来工单104件，国家平台转来工单1件，找错留言94件。\n各渠道共收到留言198件。"_s,
            u"parts 199"_s);
        row("a count that the rate implies",
            u"对628家政府网站作了检查，总体合格率95.86%。\n甲局网站、乙局网站等27家网站存在空白栏目问题。"_s,
            u"rate 95.70%"_s);
        row("names that the rate implies",
            u"对100家政府网站作了检查，总体合格率98.00%。\n甲局网站、乙局网站、丙局网站共3家网站：栏目不更新。"_s,
            u"rate 97.00%"_s);
        row("100% on time beside what is late",
            u"共受理留言50条，按时办结率100%，甲局网站、乙局网站共2家网站办理超期。"_s, u"rate"_s);
        row("all done is not all on time",
            u"共受理留言50条，办结率100%，甲局网站、乙局网站共2家网站办理超期。"_s, {});
        row("a difference that is none", u"合格率由97.61%提高到98.94%，提高1.53个百分点。"_s,
            u"rate 1.33个百分点"_s);
        row("names in brackets behind their number", u"栏目不更新3个（甲局网站、乙局网站）。"_s,
            u"names 2"_s);
        row("what is left out is no list of names", u"对638个网站（不含省、市、县政府门户网站）作了检查。"_s,
            {});
        row("kinds that are counted together", u"检查政府网站、政务新媒体共12个。"_s, {});
        row("phone numbers and codes are no counts",
            u"联系电话0791-88888888，网站标识码3611000003，第3季度，5个工作日，6个月。"_s, {});
        row("nothing at all", QString(), {});
    }
    void theTextsOfTheRules()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(prove(text), expected);
    }

    void aDifferenceOfRatesInPercentIsADoubtAndNoContradiction()
    {
        const QString text =
            u"共抽查政府网站378家，发现存在突出问题的网站4家，总体合格率为98.94%，同比上升1.33%。"_s;
        QCOMPARE(prove(text), QString());
        QCOMPARE(prove(text, ProofKind::Doubt), u"wording 1.33个百分点"_s);
    }

    void aTotalThatIsNotTheSumOfItsColumnIsFoundInATableOfLines()
    {
        const QString table =
            u"附件1\n情况表\n序号\n地区\n数\n1\n南昌\n55\n2\n九江\n54\n3\n赣州\n64\n合计\n%1"_s;
        QCOMPARE(prove(table.arg(173)), QString());
        QCOMPARE(prove(table.arg(175)), u"table 173"_s);
    }

    void subTotalsCountTheirOwnRows()
    {
        ProofText text;
        text.tables = {{1,
                        u"情况表"_s,
                        {u"序号"_s, u"地区"_s, u"数"_s},
                        {{u"1"_s, u"甲"_s, u"5"_s},
                         {u"2"_s, u"乙"_s, u"4"_s},
                         {u""_s, u"小计"_s, u"9"_s},
                         {u"3"_s, u"丙"_s, u"7"_s},
                         {u""_s, u"小计"_s, u"7"_s},
                         {u""_s, u"合计"_s, u"16"_s}}}};
        QVERIFY(proofNotice(text, library).findings.empty());
        text.tables[0].rows[2][2] = u"8"_s;
        QCOMPARE(proofNotice(text, library).findings.size(), size_t(1));
        QCOMPARE(proofNotice(text, library).findings[0].expected, u"9"_s);
    }

    void aFindingPointsAtItsPlace()
    {
        const QString line =
            u"一季度共抽查政务新媒体356家，发现存在突出问题的政务新媒体57个，抽查合格率为84.27%。"_s;
        const ProofReport report = proofNotice(proofTextFromPlain(u"标题\n"_s + line), library);
        QCOMPARE(report.findings.size(), size_t(1));
        const ProofFinding &f = report.findings.front();
        QCOMPARE(f.paragraph, 1);
        QCOMPARE(line.mid(f.start, f.length), u"抽查合格率为84.27%"_s);
    }

    void htmlIsReadWithItsTables()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"n.html"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            u"<!doctype "
            u"html><script>共抽查3家</script><p>共抽查<b>378</b>家，不合格4家，合格率为90.00%。</p><p>附件1</"
            u"p><p>表</p>"
            "<table><tr><th>序号</th><th>地区</th><th>数</th></tr><tr><td>1</td><td>甲</td><td>5</td></tr>"
            "<tr><td>2</td><td>乙</td><td></td></tr><tr><td>3</td><td>丙</td><td>4</td></tr>"
            "<tr><td>合计</td><td></td><td>8</td></tr></table>"_s.toUtf8());
        file.close();
        const auto text = readProofText(path);
        XW_VERIFY_OK(text);
        QStringList rules;
        for (const ProofFinding &f : proofNotice(*text, library).findings)
            rules << f.rule + u' ' + f.expected;
        QCOMPARE(rules, QStringList({u"rate 98.94%"_s, u"table 9"_s}));
    }

    void aFileOfAnotherKindIsRefusedWithAdvice()
    {
        QTemporaryDir dir;
        for (const QByteArray &head :
             {QByteArray("%PDF-1.4"), QByteArray("PK\x03\x04 not a zip"), QByteArray("\xD0\xCF\x11\xE0")}) {
            QFile file(dir.filePath(u"x.docx"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(head);
            file.close();
            const auto text = readProofText(file.fileName());
            QVERIFY(!text);
            QVERIFY(!text.error().advice.isEmpty());
            QVERIFY(text.error().where.contains(u"x.docx"_s));
        }
        QCOMPARE(readProofText(dir.filePath(u"missing.txt"_s)).error().code, ErrorCode::Io);
    }

    void theTimeGrowsNoFasterThanTheText()
    {
        const QString line = u"全省正在运行政府网站842个，其中：合格826个，不合格16个，合格率为98.1%。\n"_s;
        const auto seconds = [&](int n) {
            const ProofText text = proofTextFromPlain(line.repeated(n));
            QElapsedTimer timer;
            timer.start();
            const ProofReport report = proofNotice(text, library);
            return report.checked >= n ? double(timer.nsecsElapsed()) : -1.0;
        };
        seconds(200);
        const double small = seconds(500);
        const double large = seconds(5000);
        QVERIFY(small > 0 && large > 0);
        QVERIFY2(large < small * 30, qPrintable(u"%1 against %2"_s.arg(large).arg(small)));
    }
};

XW_TEST_MAIN(ProofRulesTest)
#include "tst_proof_rules.moc"
