// The annexes as workbooks, read back by openpyxl and LibreOffice.
#include "notice/sample_notice.h"
#include "notice/writers.h"
#include "notice/writers/sheet_cell.h"
#include "notice/writers/sheet_model.h"

#include "testkit/not_on_windows.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw::notice;
using namespace xw::testkit;

class AnnexWorkbookTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    [[nodiscard]] QString saved(const NoticeDocument &document, int index) const
    {
        const auto book = writeAnnexXlsx(document, index);
        if (!book)
            qFatal("%s", qPrintable(book.error().line()));
        QFile file(m_folder.filePath(u"a.xlsx"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(*book) != book->size())
            qFatal("cannot write");
        return file.fileName();
    }
    /// What openpyxl prints for an expression over the sheet `s`.
    [[nodiscard]] static QString read(const QString &path, const QString &expression)
    {
        const Ran ran = run(u"/usr/bin/python3"_s,
                            {u"-c"_s,
                             u"import sys,openpyxl\ns=openpyxl.load_workbook(sys.argv[1]).active\nprint("_s +
                                 expression + u')',
                             path});
        return QString::fromUtf8(ran.exitCode == 0 ? ran.out.trimmed() : ran.err);
    }
    [[nodiscard]] static NoticeDocument annexOf(const Table &table)
    {
        NoticeDocument document;
        document.date = QDate(2020, 4, 2);
        document.blocks = {AnnexStart{1, true, u"名单"_s, u"名单"_s}, table};
        return document;
    }

private slots:
    void countsAreNumbersAndCodesAreText()
    {
        XW_NOT_ON_WINDOWS("openpyxl is the judge");
        const NoticeDocument document = sampleNotice();
        const QString sites = saved(document, 2);
        QCOMPARE(read(sites, u"repr(s['A3'].value), repr(s['E3'].value), s['E3'].number_format"_s),
                 u"1 '3611000003' @"_s);
        const QString running = saved(document, 0);
        QCOMPARE(read(running, u"s['C16'].value, sum(c.value for c in s['C'][3:15])"_s), u"538 538"_s);
        QCOMPARE(read(running, u"repr(s['D4'].value)"_s), u"'—'"_s);
    }
    void headsAreMergedRepeatedAndFrozen()
    {
        XW_NOT_ON_WINDOWS("openpyxl is the judge");
        const QString path = saved(sampleNotice(), 0);
        QCOMPARE(read(path, u"s.title, s.print_title_rows, s.freeze_panes, s['A1'].value"_s),
                 u"附件1 $2:$3 A4 全省政府网站运行和检查情况"_s);
        QCOMPARE(read(path, u"sorted(str(r) for r in s.merged_cells.ranges)"_s),
                 u"['A16:B16', 'A1:I1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:H3', 'I2:I3']"_s);
    }
    void itPrintsOnA4AsTheNoticeDoes()
    {
        XW_NOT_ON_WINDOWS("openpyxl is the judge");
        const NoticeDocument document = sampleNotice();
        QCOMPARE(read(saved(document, 0),
                      u"s.page_setup.paperSize, s.page_setup.orientation, s.page_setup.fitToHeight"_s),
                 u"9 portrait 0"_s);
        QCOMPARE(read(saved(document, 4), u"s.page_setup.orientation"_s), u"landscape"_s);
    }
    void nothingBecomesAFormula()
    {
        XW_NOT_ON_WINDOWS("openpyxl is the judge");
        Table table = plainTable({u"名称"_s, u"说明"_s}, {1, 1}, 0);
        const QStringList attacks{u"=1+1"_s, u"+cmd|' /C calc'!A0"_s, u"-2+3"_s, u"@SUM(A1)"_s,
                                  u"=HYPERLINK(\"http://x\")"_s};
        for (const QString &attack : attacks)
            table.rows.push_back(row({attack, attack}));
        const QString path = saved(annexOf(table), 0);
        QCOMPARE(
            read(path,
                 u"set(s.cell(r,c).data_type for r in range(3,8) for c in (1,2)), s['A3'].number_format"_s),
            u"{'s'} @"_s);
        QCOMPARE(read(path, u"s['A3'].value"_s), u"=1+1"_s);
    }
    void whatIsANumberIsDecidedByItsForm()
    {
        for (const QString &number : {u"0"_s, u"7"_s, u"-3"_s, u"538"_s, u"123456789"_s})
            QCOMPARE(sheetNumber(number).value_or(-99), number.toLongLong());
        for (const QString &text : {u""_s, u"-"_s, u"—"_s, u"007"_s, u"-0"_s, u"98.94%"_s, u"1 2"_s,
                                    u"3611000003"_s, u"１２"_s, u"1e3"_s})
            QVERIFY2(!sheetNumber(text), qPrintable(text));
        QVERIFY(isCodeColumn(u"网站标识码"_s) && isCodeColumn(u"联系电话"_s));
        QVERIFY(!isCodeColumn(u"序号"_s) && !isCodeColumn(u"运行网站总数"_s));
    }
    void shortCodesUnderACodeHeadStayText()
    {
        XW_NOT_ON_WINDOWS("openpyxl is the judge");
        Table table = plainTable({u"编号"_s, u"数"_s}, {1, 1}, 0);
        table.rows.push_back(row({u"12345"_s, u"12345"_s}));
        QCOMPARE(read(saved(annexOf(table), 0), u"repr(s['A3'].value), repr(s['B3'].value)"_s),
                 u"'12345' 12345"_s);
    }
    void headingsCaptionsAndSeveralTablesStandOnOneSheet()
    {
        XW_NOT_ON_WINDOWS("openpyxl is the judge");
        NoticeDocument document = annexOf(plainTable({u"序号"_s, u"受理单位"_s, u"办结"_s}, {1, 3, 1}, 2));
        std::get<Table>(document.blocks[1]).caption = u"（统计时段：2019年12月—2020年2月）"_s;
        document.blocks.insert(document.blocks.begin() + 1, Heading{1, runs(u"省直单位"_s)});
        document.blocks.emplace_back(Heading{1, runs(u"设区市"_s)});
        document.blocks.emplace_back(plainTable({u"序号"_s, u"受理单位"_s, u"办结"_s}, {1, 3, 1}, 1));
        document.blocks.emplace_back(Imprint{u"某"_s, u"某"_s, {}});
        QCOMPARE(
            read(saved(document, 0), u"[c.value for c in s['A']]"_s),
            u"['名单', '一、省直单位', '（统计时段：2019年12月—2020年2月）', '序号', 1, 2, '二、设区市', '序号', 1]"_s);
    }
    void aLiteralEscapeIsStoredAsOne()
    {
        using xw::notice::storedText;
        QCOMPARE(storedText(u"站_x0041_B"_s), u"站_x005F_x0041_B"_s);
        QCOMPARE(storedText(u"_x0041_x0042_"_s), u"_x005F_x0041_x005F_x0042_"_s);
        QCOMPARE(storedText(u"_x005F_"_s), u"_x005F_x005F_"_s);
        QCOMPARE(storedText(u"max_x01_ _x12345_ _X0041_"_s), u"max_x01_ _x12345_ _X0041_"_s);
    }
    void rareNamesSurvive()
    {
        XW_NOT_ON_WINDOWS("openpyxl is the judge");
        QCOMPARE(read(saved(sampleNotice(), 3), u"s['D6'].value + s['D7'].value"_s),
                 u"喆堃玥镕发布犇翀昇旻祎赟"_s);
    }
    void theSameAnnexGivesTheSameBytes()
    {
        const NoticeDocument document = sampleNotice();
        for (int i = 0; i < annexCount(document); ++i)
            QCOMPARE(*writeAnnexXlsx(document, i), *writeAnnexXlsx(document, i));
    }
    void libreOfficeOpensIt()
    {
        XW_NOT_ON_WINDOWS("LibreOffice is the judge");
        const QString path = saved(sampleNotice(), 3);
        const Ran ran =
            run(u"soffice"_s,
                {u"--headless"_s, u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                 u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):44,34,76"_s, u"--outdir"_s,
                 m_folder.path(), path},
                120000);
        QFile csv(m_folder.filePath(u"a.csv"_s));
        QVERIFY2(csv.open(QIODevice::ReadOnly), (ran.out + ran.err).constData());
        const QList<QByteArray> lines = csv.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 59);
        QVERIFY(lines.at(2).startsWith("1,省自然资源厅,新浪微博,上饶统计"));
    }
    void aTextTooLongForACellIsNamed()
    {
        Table table = plainTable({u"序号"_s, u"说明"_s}, {1, 3}, 3);
        table.rows[1][1] = cell(QString(32768, u'长'));
        const auto book = writeAnnexXlsx(annexOf(table), 0);
        QVERIFY(!book);
        QCOMPARE(book.error().code, xw::ErrorCode::TooLarge);
        QVERIFY2(book.error().where.contains(u"第4行"_s),
                 qPrintable(book.error().where)); // its row on the sheet
    }
    void anEmptyTableAndAnAnnexWithoutOne()
    {
        XW_NOT_ON_WINDOWS("openpyxl is the judge");
        QCOMPARE(read(saved(annexOf(plainTable({u"序号"_s, u"单位"_s}, {1, 2}, 0)), 0), u"s.max_row"_s),
                 u"2"_s);
        QCOMPARE(read(saved(annexOf({}), 0), u"s['A1'].value"_s), u"名单"_s);
    }
    void anAnnexThatIsNotThereIsRefused()
    {
        QVERIFY(!writeAnnexXlsx(annexOf({}), 1));
        QVERIFY(!writeAnnexXlsx({}, 0));
    }
    void fileNamesAreTakenByEveryFileSystem()
    {
        const NoticeDocument document = sampleNotice();
        QCOMPARE(annexCount(document), 5);
        QCOMPARE(annexFileName(document, 0), u"附件1-全省政府网站运行和检查情况.xlsx"_s);
        NoticeDocument odd = annexOf({});
        std::get<AnnexStart>(odd.blocks[0]).sheetTitle = u" a/b\\c:d*e?f\"g<h>i|j\nk .. "_s;
        QCOMPARE(annexFileName(odd, 0), u"附件-abcdefghijk.xlsx"_s);
        std::get<AnnexStart>(odd.blocks[0]).sheetTitle = QString(200, u'长');
        QVERIFY(annexFileName(odd, 0).toUtf8().size() < 255);
        QCOMPARE(annexFileName(odd, 7), QString());
    }
    void columnsAreNamedBeyondZ()
    {
        QCOMPARE(cellName(0, 0), u"A1"_s);
        QCOMPARE(cellName(9, 25), u"Z10"_s);
        QCOMPARE(cellName(0, 26), u"AA1"_s);
        QCOMPARE(cellName(0, 701), u"ZZ1"_s);
        QCOMPARE(cellName(0, 702), u"AAA1"_s);
    }
};

XW_TEST_MAIN(AnnexWorkbookTest)
#include "tst_annex_workbook.moc"
