// Plain text as the proof reads it: encodings, lines cut at a width, drawn tables, bodies that stand twice,
// and traditional script.
#include "base/text_encoding.h"
#include "notice/reading/plain_text.h"
#include "notice_files.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;

class ProofPlainTest : public QObject
{
    Q_OBJECT

    NoticeFiles files;
    const QString fact = u"共检查站点200家，合格190家，不合格10家，合格率为95.00%。"_s;

    static QByteArray encoded(const QString &text, const char *encoding, const QByteArray &mark = {})
    {
        return mark + encodedAs(text, QLatin1String(encoding)).value();
    }
    static QString cutAt(const QString &text, qsizetype width)
    {
        QStringList lines;
        for (qsizetype i = 0; i < text.size(); i += width)
            lines << text.mid(i, width);
        return lines.join(u'\n');
    }
    QString read(const QString &text) { return paragraphsOf(files.write(u"n.txt"_s, text.toUtf8())); }
    QString readTables(const QString &text) { return tablesOf(files.write(u"n.txt"_s, text.toUtf8())); }

private slots:
    void everyEncodingGivesTheSameWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("figures") << u"检查情况通报\n"_s + fact;
        QTest::newRow("zero bytes on both sides") << u"一、一开最说\n"_s + fact;
        QTest::newRow("no figure and no line end") << u"本季度站点检查情况总体良好，一个站点不合格。"_s;
    }
    void everyEncodingGivesTheSameWords()
    {
        QFETCH(QString, text);
        const QString expected = QString(text).replace(u'\n', u'/');
        const std::pair<const char *, QByteArray> kinds[] = {
            {"UTF-8", {}},    {"UTF-8", "\xEF\xBB\xBF"}, {"UTF-16LE", {}},
            {"UTF-16BE", {}}, {"UTF-16LE", "\xFF\xFE"},  {"UTF-16BE", "\xFE\xFF"},
            {"GB18030", {}}};
        for (const auto &[name, mark] : kinds)
            QVERIFY2(paragraphsOf(files.write(u"n.txt"_s, encoded(text, name, mark))) == expected, name);
    }

    void linesThatAWidthHasCutAreJoined_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString longer =
            fact +
            u"其中县级站点80家，合格76家，合格率为95.00%，市级站点120家，合格114家。各地要认真整改，其中"
            "北县要在8日内报送结果，南县要在10日内报送结果。"_s;
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        for (const int width : {20, 25, 35})
            row(qPrintable(u"cut at %1 characters"_s.arg(width)), u"情况通报\n"_s + cutAt(longer, width),
                u"情况通报/"_s + longer);
        row("two paragraphs with indents", u"　　"_s + cutAt(longer, 25) + u"\n　　"_s + cutAt(longer, 25),
            longer + u'/' + longer);
        row("a heading and a list stay",
            u"一、总体情况\n"_s + cutAt(longer, 25) + u"\n（一）县级站点\n1.甲\n2.乙\n"_s,
            u"一、总体情况/"_s + longer + u"/（一）县级站点/1.甲/2.乙"_s);
        row("lines as they came", u"甲县共检查3家\n乙县共检查40家，都合格\n丙县未检查\n"_s,
            u"甲县共检查3家/乙县共检查40家，都合格/丙县未检查"_s);
        row("long paragraphs of one line each", longer + u'\n' + fact + u'\n' + longer,
            longer + u'/' + fact + u'/' + longer);
        row("a blank line ends a paragraph", cutAt(longer.left(75), 25) + u"\n\n"_s + cutAt(longer, 25),
            longer.left(75) + u'/' + longer);
    }
    void linesThatAWidthHasCutAreJoined()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(read(text), expected);
    }

    void cellsOneALineAreNeverJoined()
    {
        const QString name = u"某省某市某某区某某街道办事处站点%1号"_s;
        QString text = u"通报\n附件1\n名单\n序号\n站点名称\n"_s;
        for (int i = 1; i <= 6; ++i)
            text += QString::number(i) + u'\n' + name.arg(i) + u'\n';
        QCOMPARE(
            openNotice(files.write(u"n.txt"_s, text.toUtf8())).value().text.read.tables.front().rows.size(),
            size_t(6));
    }

    void tablesThatAreDrawnAreTables_data()
    {
        QTest::addColumn<QString>("text");
        const QString bars = u"通报\n|地区|检查|合格|\n%1|北县|12|11|\n|南县|8|7|\n|合计|20|17|\n后文。"_s;
        QTest::newRow("bars") << bars.arg(QString());
        QTest::newRow("bars with a ruler") << bars.arg(u"|---|:--:|---|\n"_s);
        QTest::newRow("bars of full width") << bars.arg(QString()).replace(u'|', u'｜');
        QTest::newRow("box drawing")
            << u"通报\n┌──┬──┬──┐\n│地区│检查│合格│\n├──┼──┼──┤\n│北县│12│11│\n├──┼──┼──┤\n"
               "│南县│8│7│\n│合计│20│17│\n└──┴──┴──┘\n后文。"_s;
        QTest::newRow("no bars at the ends") << u"通报\n地区 | 检查 | 合格\n北县 | 12 | 11\n南县 | 8 | 7\n"
                                                "合计 | 20 | 17\n后文。"_s;
        QTest::newRow("tabs") << u"通报\n地区\t检查\t合格\n北县\t12\t11\n南县\t8\t7\n合计\t20\t17\n后文。"_s;
    }
    void tablesThatAreDrawnAreTables()
    {
        QFETCH(QString, text);
        QCOMPARE(readTables(text), u"地区,检查,合格>北县,12,11;南县,8,7;合计,20,17"_s);
        QCOMPARE(read(text), u"通报/后文。"_s);
        const auto report =
            proofNotice(openNotice(files.write(u"n.txt"_s, text.toUtf8())).value().text.read, {});
        QCOMPARE(report.findings.size(), size_t(1));
        QCOMPARE(report.findings.front().expected, u"18"_s);
    }

    void aBodyThatStandsTwiceIsReadOnce()
    {
        const QString body =
            u"检查情况通报\n"_s + fact + u"\n第二段说明整改要求，请各单位于期限内报送。\n"_s + fact.mid(3) +
            u"\n再次强调检查纪律，站点管理单位要逐条对照，落实到人，并将结果报送我办备案。\n"_s;
        const QString once = QString(body.trimmed()).replace(u'\n', u'/');
        QCOMPARE(read(body + body), once);
        QCOMPARE(read(u"导航\n"_s + body + u"打印本页\n"_s + body + u"版权\n"_s),
                 u"导航/"_s + once + u"/打印本页/版权"_s);
        const QString line = QString(body).remove(u'\n');
        QCOMPARE(read(line + line), line);
        // A sentence that a notice rightly says twice stays.
        QCOMPARE(read(fact + u"\n间\n"_s + fact), fact + u"/间/"_s + fact);
        const auto notice = openNotice(files.write(u"n.txt"_s, (body + body).toUtf8()));
        XW_VERIFY_OK(notice);
        QCOMPARE(notice->notes.size(), size_t(1));
        const QString table = u"简报\n|地区|数|\n|北县|5|\n|南县|4|\n|合计|8|\n"_s;
        QCOMPARE(readTables(table + table), readTables(table));
    }

    void ofAPrintedPageNothingIsSaidThatItsLinesHide()
    {
        const auto findings = [](const QString &text) {
            QString told;
            for (const ProofFinding &finding : proofNotice(readPlainText(text, {true, true}), {}).findings)
                told += finding.rule + u' ' + finding.quote + u'/';
            return told;
        };
        // A number goes to the next line with its unit: the line before is shorter for it.
        QCOMPARE(readPlainText(u"    对全市在运行的38家政府网站作了全面检查，全部结果现已公布，不合\n"
                               "格3家，总体合格率92.11%。各地要认真整改，举一反三，在规定的日期\n"
                               "以前把结果报来，逾期不报的单位将在下一期通报，其中办结率不足\n"
                               "50.00%的单位应当说明原因。\n"_s,
                               {true, true})
                     .paragraphs.size(),
                 size_t(1));
        const QString body = u"检查网站40家，不合格12家，合格率70.00%（附件1）。\n附件：1."
                             u"第一季度检查发现突出问题的政府网站名单\n"
                             "2.第一季度检查发现突出问题的政务新媒体情\n况\n某某办公室\n"_s;
        const auto table = [](const QList<int> &numbers) {
            QString rows = u"序号  地区    网站名称    存在的突出问题\n"_s;
            for (const int n : numbers)
                rows += u"%1    东山县    东山第%1网    首页不更新\n"_s.arg(n);
            return rows;
        };
        const QString rest = u"\f附件2\n第一季度检查发现突出问题的\n政务新媒体情况\n"_s;
        // Rows 4, 5 and 6 went on in a second line and were not read; and titles have two lines.
        QCOMPARE(findings(body + u"\f附件1\n第一季度检查发现突出问题\n的政府网站名单\n"_s +
                          table({1, 2, 3, 7, 8, 9, 10, 11, 12}) + rest),
                 QString());
        // Where all rows are there, their number is held against the text.
        QVERIFY(findings(body + u"\f附件1\n第一季度检查发现突出问题的政府网站名单\n"_s +
                         table({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}) + rest)
                    .contains(u"annex 12家"_s));
        QVERIFY(findings(body + u"\f附件1\n第二季度检查发现突出问题的政府网站名单\n"_s +
                         table({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}) + rest)
                    .contains(u"annex 第二季度"_s));
    }

    void traditionalScriptIsReadAndQuotedAsItStands()
    {
        const std::pair<QString, QString> texts[] = {
            {u"共檢查網站200個，發現問題網站10個，總體合格率為96.00%。"_s,
             u"共检查网站200个，发现问题网站10个，总体合格率为96.00%。"_s},
            {u"正在運行的政府網站共計100個，隨機抽查網站50個，抽查比例為52.0%。"_s,
             u"正在运行的政府网站共计100个，随机抽查网站50个，抽查比例为52.0%。"_s},
            {u"開辦網站20個，其中：總站8個，縣級網站11個，其他網站2個，關停問題已經辦結。"_s,
             u"开办网站20个，其中：总站8个，县级网站11个，其他网站2个，关停问题已经办结。"_s}};
        for (const auto &[written, simple] : texts) {
            const auto notice = openNotice(files.write(u"n.txt"_s, written.toUtf8()));
            XW_VERIFY_OK(notice);
            if (notice->text.unread)
                QSKIP("built without OpenCC");
            QCOMPARE(notice->text.read.paragraphs.front(), simple);
            ProofReport report = proofNotice(notice->text.read, {});
            const ProofReport same = proofNotice(proofTextFromPlain(simple), {});
            QCOMPARE(report.findings.size(), same.findings.size());
            quoteAsWritten(report, notice->text);
            for (const ProofFinding &finding : report.findings)
                QVERIFY2(written.contains(finding.quote), qPrintable(finding.quote));
        }
        // A name with one old character is no reason to touch a text.
        const QString simple = u"乾县、瞭望乡、於家村共检查站点200家，合格190家。"_s;
        QCOMPARE(read(simple), simple);
    }
};

XW_TEST_MAIN(ProofPlainTest)
#include "tst_proof_plain.moc"
