// The ten pitfalls of spreadsheets from Chinese offices, one fixture and one test each.
#include "tables/table.h"

#include "files.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;
using testkit::asText;
using testkit::problemsAsText;

class PitfallsTest : public QObject
{
    Q_OBJECT

    static Result<tables::Table> read(const QString &name, const QString &sheet = {})
    {
        tables::ReadOptions options;
        options.sheet = sheet;
        options.knownHeaders = {u"网站标识码"_s, u"网站名称"_s, u"所属地区"_s, u"统一社会信用代码"_s,
                                u"是否检查"_s};
        return tables::readTable(testkit::data(u"tables/"_s + name), options);
    }

private slots:
    void longIdsStoredAsNumbersAreRefusedNotRounded() // 1
    {
        const auto table = read(u"01-long-ids.xlsx"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(asText(*table), u"|甲网\n|乙网\n123456789012345|丙网\n11360000014500000X|丁网"_s);
        const QString why =
            u"A number of more than 15 digits: the spreadsheet has lost the last ones. Ask for the source, "
            "with the column as text"_s;
        QCOMPARE(problemsAsText(*table), u"reject 2 统一社会信用代码 [3.3010619900101101E+17] "_s + why +
                                             u"\nreject 3 统一社会信用代码 [913601000000000000] "_s + why);
    }
    void leadingZerosThatOnlyTheFormatKeepsAreWritten() // 2
    {
        const auto table = read(u"02-leading-zeros.xlsx"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(asText(*table),
                 u"0036000090|甲网|0007-91812345\n4100009001|乙网|第007号\n0012|丙网|98.94%"_s);
        QCOMPARE(problemsAsText(*table), QString());
    }
    void serialsBecomeDatesAndTheDayThatNeverWasIsRefused() // 3
    {
        const auto table = read(u"03-dates.xlsx"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(
            asText(*table).section(u'\n', 0, 0),
            u"3600009001|2023-07-14|2023-07-14|2023-07-14|2023-07-14|2023-07-14 10:30|2023-07-14|12:00|2023-07-14|36:00|45121"_s);
        QCOMPARE(table->rows[1].cells[1], QString());
        QCOMPARE(table->rows[2].cells[1], u"1900-02-28"_s);
        QCOMPARE(table->rows[3].cells[1], u"1900-03-01"_s);
        QCOMPARE(problemsAsText(*table),
                 u"reject 3 十四 [60] The number stands for a day that never was\n"
                 "reject 6 十四 [0] The number stands for a day that never was\n"
                 "reject 7 十四 [-3] The number is outside the dates that a spreadsheet knows"_s);
    }
    void datesMayBeCountedFrom1904() // 3
    {
        const auto table = read(u"03-dates-1904.xlsx"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(asText(*table), u"3600009001|2023-07-14\n3600009002|1904-01-01"_s);
    }
    void csvComesInGbkAndCodesComeDressed() // 4
    {
        for (const QString &name : {u"04-gbk.csv"_s, u"04-utf8-mark.csv"_s, u"04-utf16le.csv"_s}) {
            const auto table = read(name);
            XW_VERIFY_OK(table);
            QCOMPARE(asText(*table), u"3600009001|省政府门户网站|省直\n3600009002|南昌喆堃网|南昌市"_s);
        }
        QCOMPARE(read(u"04-gbk.csv"_s)->encoding, u"GB18030"_s);
        QCOMPARE(read(u"04-utf16le.csv"_s)->separator, QChar(u'\t'));
        const auto dressed = read(u"04-dressed.csv"_s);
        XW_VERIFY_OK(dressed);
        QCOMPARE(asText(*dressed), u"3600009001|甲网|0791\n3600009002|乙网|南昌市"_s);
    }
    void mergedHeadersAreJoinedAndMergedBodyCellsFilledDown() // 5
    {
        const auto table = read(u"05-merged.xlsx"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(table->headerRow, 5);
        QCOMPARE(table->headers, (QStringList{u"网站标识码"_s, u"网站名称"_s, u"是否检查"_s,
                                              u"检查情况/问题/网站"_s, u"检查情况/问题/新媒体"_s}));
        QCOMPARE(asText(*table), u"3600009001|甲网|是|1|2\n3600009001|乙网|否|3|2\n3600009003|丙网|是||4"_s);
        QCOMPARE(
            problemsAsText(*table),
            u"warn 6 网站标识码 [3600009001] One merged cell covers rows 6 to 7: its value was used for "
            u"each\n"
            "warn 6 检查情况/问题/新媒体 [2] One merged cell covers rows 6 to 7: its value was used for each"_s);
    }
    void hiddenThingsTotalsAndBlanksAreSeenThrough() // 6
    {
        const auto table = read(u"06-office-dress.xlsx"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(table->sheet, u"名单"_s); // not the first visible sheet, which holds no header
        QCOMPARE(table->sheets, (QStringList{u"说明"_s, u"名单"_s}));
        QCOMPARE(table->headerRow, 3);
        QCOMPARE(table->headers, (QStringList{u"网站标识码"_s, u"网站名称*"_s, u"所属地区："_s, u"备注"_s}));
        QCOMPARE(
            asText(*table),
            u"3600009001|甲网|省直|\n３６００００９００２|乙网|南昌市|隐藏行\n3600009003|丙\n网|九江市|"_s);
        QCOMPARE(problemsAsText(*table),
                 u"warn 0  [说明] Sheet 说明 was not read\n"
                 "warn 0  [旧名单] Sheet 旧名单 is hidden and was not read\n"
                 "warn 0  [宏] Sheet 宏 is hidden and was not read\n"
                 "warn 0 所属地区： [] The column is hidden in the file; it was read all the same\n"
                 "warn 5  [] The row is hidden in the file; it was read all the same\n"
                 "warn 8 网站标识码 [合 计] The total row at the end was left out\n"
                 "warn 9 网站标识码 [填表人：张三] The note at the end was left out"_s);
    }
    void aHiddenSheetIsReadWhenItIsNamed() // 6
    {
        const auto table = read(u"06-office-dress.xlsx"_s, u"旧名单"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(asText(*table), u"3600009009|不可见|省直"_s);
        const auto none = read(u"06-office-dress.xlsx"_s, u"新名单"_s);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QVERIFY(none.error().advice.english().contains(u"说明, 旧名单, 名单, 宏"));
    }
    void formulasGiveTheirComputedValueOrAreRefused() // 7
    {
        const auto table = read(u"07-formulas.xlsx"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(
            asText(*table),
            u"3600009001|甲&网|省直\n3600009002||省直\n|丙网|\n3600009004|丁网|\n3600009005|戊网|TRUE"_s);
        const QString used = u"The cell is a formula: its last computed value was used"_s;
        const QString never =
            u"The cell is a formula that was never computed. Open the file in an office program and save it"_s;
        QCOMPARE(problemsAsText(*table),
                 u"warn 2 网站名称 [甲&网] "_s + used + u"\nwarn 3 网站标识码 [3600009002] "_s + used +
                     u"\nreject 3 网站名称 [] "_s + never + u"\nreject 4 网站标识码 [] "_s + never +
                     u"\nreject 4 所属地区 [#N/A] The cell holds an error of the spreadsheet, not a value"_s);
    }
    void namesThatLieAboutTheContentAreNotBelieved() // 8
    {
        for (const QString &name : {u"08-csv-inside.xls"_s, u"08-csv-inside.xlsx"_s}) {
            const auto table = read(name);
            XW_VERIFY_OK(table);
            QCOMPARE(table->format, u"CSV"_s);
            QCOMPARE(table->rows.size(), size_t(2));
        }
        const auto table = read(u"08-xlsx-inside.csv"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(table->format, u"XLSX"_s);
        QCOMPARE(asText(*table), u"3600009001|甲网|省直"_s);
        const auto html = read(u"08-html-inside.xls"_s);
        QVERIFY(!html);
        QCOMPARE(html.error().code, ErrorCode::Unsupported);
        QCOMPARE(html.error().line(), u"The file is a web page, whatever its name says (08-html-inside.xls). "
                                      "Open it in an office program and save it as .xlsx"_s);
    }
    void oldWorkbooksAreReadLikeNewOnes() // 8
    {
        const auto table = read(u"08-old.xls"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(table->format, u"XLS"_s);
        QCOMPARE(table->sheet, u"名单"_s);
        QCOMPARE(table->headerRow, 2);
        QCOMPARE(
            asText(*table),
            u"3600009001|甲网|省直|2023-07-14|12\n3600009002|乙网|南昌市||1.5\n3600009003|丙网|省直||"_s);
        QCOMPARE(table->problems.size(), size_t(3));
        QCOMPARE(table->problems[0].column, u"日期"_s); // 29 February 1900
        QCOMPARE(table->problems[1].value, u"1e+17"_s);
        QVERIFY(table->problems[0].rejects && table->problems[1].rejects && !table->problems[2].rejects);
    }
    void oldWorkbooksSayWhatIsHiddenAndComputed() // 8: the sixth and the seventh, as LibreOffice saves them
    {
        const auto dressed = read(u"08-office-dress.xls"_s);
        XW_VERIFY_OK(dressed);
        const auto newer = read(u"06-office-dress.xlsx"_s);
        XW_VERIFY_OK(newer);
        QCOMPARE(asText(*dressed), asText(*newer));
        QCOMPARE(problemsAsText(*dressed), problemsAsText(*newer));
        const auto computed = read(u"08-formulas.xls"_s);
        XW_VERIFY_OK(computed);
        QCOMPARE(computed->rows[1].cells[0], u"3600009002"_s);
        QCOMPARE(computed->rows[4].cells[1], u"戊网"_s);
        const QString used = u" The cell is a formula: its last computed value was used"_s;
        QVERIFY(problemsAsText(*computed).contains(u"warn 3 网站标识码 [3600009002]"_s + used));
        const auto merged = read(u"08-merged.xls"_s);
        XW_VERIFY_OK(merged);
        QCOMPARE(asText(*merged), asText(*read(u"05-merged.xlsx"_s)));
        QCOMPARE(merged->headers, read(u"05-merged.xlsx"_s)->headers);
    }
    void richTextIsJoinedAndPhoneticHintsAreNot() // 9
    {
        const auto table = read(u"09-rich-text.xlsx"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(asText(*table),
                 u"3600009001|省政府 门户网站\n3600009002|甲<乙>\r丙&\n3600009003|\n3600009004|行内"_s);
        QCOMPARE(problemsAsText(*table),
                 u"reject 4 网站名称 [9] The cell refers to a text that the file does not hold"_s);
    }
    void anotherPrefixForTheNamespaceIsTheSame() // 9
    {
        const auto table = read(u"09-prefixed.xlsx"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(asText(*table), u"3600009001|甲网"_s);
    }
    void cellsThatLookLikeFormulasLeaveAsTextAndComeBack() // 10; bombs and DTDs: tst_hostile_files
    {
        const auto table = read(u"10-formula-text.xlsx"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(asText(*table), u"3600009001|=1+1|@甲\n3600009002|+86|-\"乙\""_s);
        std::vector<std::vector<QString>> rows;
        for (const tables::Row &row : table->rows)
            rows.push_back(row.cells);
        const QByteArray csv = tables::toCsv(table->headers, rows);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QVERIFY(!csv.contains(",=1+1"));
        testkit::Files files;
        tables::ReadOptions options;
        options.knownHeaders = table->headers;
        const auto again = files.read(csv, options);
        XW_VERIFY_OK(again);
        QCOMPARE(asText(*again), asText(*table));
        QCOMPARE(again->headers, table->headers);
    }
};

XW_TEST_MAIN(PitfallsTest)
#include "tst_pitfalls.moc"
