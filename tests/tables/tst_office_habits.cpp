// Files as offices make them, that would come in wrong without a word: quotation marks astray, rows of two
// encodings, lists on several sheets, packages against the rules, and what is no table at all.
#include "base/gb18030.h"
#include "tables/table_stream.h"

#include "files.h"
#include "testkit/testkit.h"
#include "workbook.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
const QStringList header{u"网站标识码"_s, u"网站名称"_s, u"首页网址"_s, u"所属地区"_s};

QByteArray gb(const QString &text)
{
    return toGb18030(text);
}
QByteArray utf16(const QString &text, bool littleEndian)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += littleEndian ? QByteArray(1, char(c.cell())) + char(c.row())
                              : QByteArray(1, char(c.row())) + char(c.cell());
    return bytes;
}
} // namespace

class OfficeHabitsTest : public QObject
{
    Q_OBJECT

    Files m_files;
    static tables::ReadOptions known()
    {
        tables::ReadOptions options;
        options.knownHeaders = header;
        return options;
    }
    Result<tables::Table> readCsv(const QString &body)
    {
        return m_files.read((header.join(u',') + u'\n' + body).toUtf8(), known());
    }
    Result<tables::Table> readBook(const QList<Sheet> &sheets, tables::ReadOptions options = known())
    {
        return m_files.read(workbook(sheets), options, u"list.xlsx"_s);
    }
    static QList<QStringList> rows(int from, int to, bool withHeader = true)
    {
        QList<QStringList> all;
        if (withHeader)
            all << header;
        for (int i = from; i <= to; ++i)
            all << QStringList{QString::number(i), u"站%1"_s.arg(i), u"http://s%1.gov.cn"_s.arg(i),
                               u"甲市"_s};
        return all;
    }

private slots:
    void rowsThatAStrayMarkSwallowsAreRejectedByNumber_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("row");
        QTest::newRow("the same column") << u"1,甲,a,x\n2,\"乙,b,x\n3,丙,c,x\n4,\"丁,d,x\n5,戊,e,x\n"_s << 3;
        QTest::newRow("next rows") << u"1,甲,a,x\n2,\"乙,b,x\n3,\"丙,c,x\n4,丁,d,x\n"_s << 3;
        QTest::newRow("other columns") << u"1,甲,a,x\n2,\"乙,b,x\n3,丙,c,x\n4,丁,\"d,x\n5,戊,e,x\n"_s << 3;
        QTest::newRow("first and last column")
            << u"1,甲,a,x\n\"2,乙,b,x\n3,丙,c,x\n4,丁,d,\"x\n5,戊,e,x\n"_s << 3;
        QTest::newRow("right under the header") << u"1,甲,\"a,x\n2,乙,b,x\n3,丙,\"c,x\n4,丁,d,x\n"_s << 2;
    }
    void rowsThatAStrayMarkSwallowsAreRejectedByNumber()
    {
        QFETCH(QString, body);
        QFETCH(int, row);
        const auto table = readCsv(body);
        XW_VERIFY_OK(table);
        const QString said = problemsAsText(*table);
        QVERIFY2(said.startsWith(u"reject %1 "_s.arg(row)) && said.contains(u"makes one cell of rows"),
                 qPrintable(said));
        QCOMPARE(table->rows.back().number,
                 int(body.count(u'\n')) + 1); // the rows after it keep their numbers
    }
    void textOfSeveralLinesIsText()
    {
        const auto table = readCsv(u"1,\"甲\n第二行\",a,x\n2,\"乙，丙\n丁\",b,x\n"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(problemsAsText(*table), QString());
        const auto doubtful = readCsv(u"1,甲,a,x\n2,\"乙,\n丁\",b,x\n"_s);
        XW_VERIFY_OK(doubtful);
        QVERIFY2(problemsAsText(*doubtful).startsWith(u"warn 3 网站名称"),
                 qPrintable(problemsAsText(*doubtful)));
    }
    void blanksBeforeAMarkAreNoPartOfTheCell_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("a space") << u"1, \"甲,乙网\",a,x\n"_s;
        QTest::newRow("spaces on both sides") << u"1,   \"甲,乙网\"  ,a,x\n"_s;
        QTest::newRow("ideographic space") << u"1,　\"甲,乙网\",a,x\n"_s;
        QTest::newRow("no last cell") << u"1, \"甲,乙网\",a\n"_s;
    }
    void blanksBeforeAMarkAreNoPartOfTheCell()
    {
        QFETCH(QString, body);
        const auto table = readCsv(body);
        XW_VERIFY_OK(table);
        QCOMPARE(table->rows.at(0).cells.at(1), u"甲,乙网"_s);
        QCOMPARE(table->rows.at(0).cells.at(2), u"a"_s);
    }
    void marksInsideATextStay()
    {
        const auto table = readCsv(u"1, \"甲\"乙网,a,x\n"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(table->rows.at(0).cells.at(1), u"\"甲\"乙网"_s);
    }
    void rowsOfAnotherEncodingAreReadAsWhatTheyAreAndSaid()
    {
        const QString first =
            u"网站标识码,网站名称,首页网址,所属地区\n1,武宁县政府网,a,九江市\n2,星子县政府网,b,九江市\n"_s;
        const QString stranger = u"3,修水县政府网站,c,九江市\n"_s, last = u"4,都昌县政府网,d,九江市\n"_s;
        for (const QByteArray &bytes :
             {gb(first) + stranger.toUtf8() + gb(last), first.toUtf8() + gb(stranger) + last.toUtf8()}) {
            const auto table = m_files.read(bytes, known());
            XW_VERIFY_OK(table);
            QCOMPARE(asText(*table), (first + stranger + last).section(u'\n', 1, 4).replace(u',', u'|'));
            QCOMPARE(table->problems.size(), size_t(1));
            QCOMPARE(table->problems[0].row, 4);
            const auto stream = tables::TableStream::open(m_files.write(bytes), known());
            XW_VERIFY_OK(stream);
            tables::TablePart part;
            XW_VERIFY_OK((*stream)->next(part));
            QCOMPARE(part.rows.at(2).cells.at(1), u"修水县政府网站"_s);
            QCOMPARE(part.problems.size(), size_t(1));
        }
    }
    void aCellThatWasPastedInAnotherEncodingIsReadAndSaid()
    {
        const QString head = u"网站标识码,网站名称,首页网址,所属地区\n1,武宁县政府网,a,九江市\n"_s;
        for (const QString &name : {u"都昌"_s, u"瑞昌市人民政府网"_s, u"湖口、彭泽"_s}) {
            const QByteArray bytes =
                gb(head) + gb(u"2,"_s) + name.toUtf8() + gb(u",b,九江市\n3,德安县网,c,九江市\n"_s);
            const auto table = m_files.read(bytes, known());
            XW_VERIFY_OK(table);
            QCOMPARE(table->rows.at(1).cells.at(1), name);
            QCOMPARE(table->rows.at(1).cells.at(3), u"九江市"_s);
            QCOMPARE(table->rows.at(2).cells.at(1), u"德安县网"_s);
            QCOMPARE(table->problems.size(), size_t(1));
            QCOMPARE(table->problems[0].row, 3);
        }
    }
    void utf16WithoutAMarkIsKnownByMostOfItsZeros()
    {
        const QString text =
            u"网站标识码,网站名称\n1,一一开最\n2,第一中学\n"_s; // 一, 开, 最 hold a zero byte of their own
        for (const bool littleEndian : {true, false}) {
            const auto table = m_files.read(utf16(text, littleEndian), known());
            XW_VERIFY_OK(table);
            QCOMPARE(asText(*table), u"1|一一开最\n2|第一中学"_s);
        }
    }
    void sheetsThatWereNotReadAreSaidByName()
    {
        const auto table =
            readBook({{u"甲市"_s, rows(1, 3)},
                      {u"乙市"_s, rows(4, 6)},
                      {u"续表"_s, rows(7, 8, false)},
                      {u"新媒体"_s, {{u"网站名称"_s, u"所属地区"_s, u"粉丝"_s}, {u"a"_s, u"b"_s, u"1"_s}}},
                      {u"说明"_s, {{u"请按要求填写"_s}}},
                      {u"空"_s, {}}});
        XW_VERIFY_OK(table);
        QCOMPARE(table->rows.size(), size_t(3));
        QCOMPARE(table->unreadSheets, QStringList({u"乙市"_s, u"续表"_s, u"新媒体"_s}));
        const QString said = problemsAsText(*table);
        QVERIFY2(said.contains(u"Sheet 乙市 has the same columns"), qPrintable(said));
        QVERIFY2(said.contains(u"Sheet 续表 seems to go on"), qPrintable(said));
        QVERIFY2(said.contains(u"Sheet 新媒体 holds a list too"), qPrintable(said));
        QVERIFY2(said.contains(u"Sheet 说明 was not read"), qPrintable(said));
        QVERIFY2(!said.contains(u"空"), qPrintable(said));
    }
    void sheetsOfTheSameColumnsAreOneList()
    {
        const QList<QStringList> turned{{u"所属地区"_s, u"网站名称"_s, u"网站标识码"_s, u"首页网址"_s},
                                        {u"乙市"_s, u"站9"_s, u"9"_s, u"#REF!"_s}};
        const QList<Sheet> sheets{{u"封面"_s, {{u"名单"_s}}}, {u"甲市"_s, rows(1, 2)}, {u"乙市"_s, turned}};
        tables::ReadOptions every = known(), named = known(), wrong = known();
        every.everySheet = true;
        named.sheet = u"甲市"_s;
        named.moreSheets = {u"乙市"_s};
        wrong.sheet = u"甲市"_s;
        wrong.moreSheets = {u"封面"_s};
        for (const tables::ReadOptions &options : {every, named}) {
            const auto table = readBook(sheets, options);
            XW_VERIFY_OK(table);
            QCOMPARE(asText(*table),
                     u"1|站1|http://s1.gov.cn|甲市\n2|站2|http://s2.gov.cn|甲市\n9|站9||乙市"_s);
            QCOMPARE(table->rowName(table->rows.at(0).number), u"甲市!2"_s);
            QCOMPARE(table->rowName(table->rows.at(2).number), u"乙市!2"_s);
            QVERIFY(table->unreadSheets.isEmpty());
            QCOMPARE(table->placeOf(table->problems.back().row).sheet, u"乙市"_s);
        }
        QVERIFY(!readBook(sheets, wrong));
    }
    void generalInsideAFormatIsNoDate_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format :
             {u"[DBNum2][$-804]General"_s, u"\"第\"General\"号\""_s, u"[Blue]General;[Red]-General"_s,
              u"General\" 家\""_s, u"[DBNum1][$-804]G/通用格式"_s, u"_-* General_-"_s})
            QTest::newRow(qPrintable(format)) << format;
    }
    void generalInsideAFormatIsNoDate()
    {
        QFETCH(QString, format);
        const auto table = m_files.read(
            workbook({{u"表"_s, {header, {u"<c s=\"1\"><v>43921</v></c>"_s, u"a"_s}}}}, "/", format), known(),
            u"l.xlsx"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(table->rows.at(0).cells.at(0), u"43921"_s);
    }
    void percentCellsRoundAsSpreadsheetsShowThem_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a tie") << u"0.83985"_s << u"0.00%"_s << u"83.99%"_s;
        QTest::newRow("a tie, as stored") << u"0.97614999999999996"_s << u"0.00%"_s << u"97.62%"_s;
        QTest::newRow("another") << u"0.80035"_s << u"0.00%"_s << u"80.04%"_s;
        QTest::newRow("no decimals") << u"0.985"_s << u"0%"_s << u"99%"_s;
        QTest::newRow("carry") << u"0.99995"_s << u"0.00%"_s << u"100.00%"_s;
        QTest::newRow("below") << u"0.976149"_s << u"0.00%"_s << u"97.61%"_s;
        QTest::newRow("negative") << u"-0.00125"_s << u"0.0%"_s << u"-0.1%"_s;
        QTest::newRow("whole") << u"1"_s << u"0.0%"_s << u"100.0%"_s;
    }
    void percentCellsRoundAsSpreadsheetsShowThem()
    {
        QFETCH(QString, number);
        QFETCH(QString, format);
        QFETCH(QString, shown);
        const auto table = m_files.read(
            workbook({{u"表"_s, {header, {u"<c s=\"1\"><v>%1</v></c>"_s.arg(number), u"a"_s}}}}, "/", format),
            known(), u"l.xlsx"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(table->rows.at(0).cells.at(0), shown);
    }
    void packagesWithBackslashesOpen()
    {
        const auto table = m_files.read(workbook({{u"表"_s, rows(1, 2)}}, "\\"), known(), u"l.xlsx"_s);
        XW_VERIFY_OK(table);
        QCOMPARE(table->rows.size(), size_t(2));
    }
    void cdataIsTextWhateverSignsItHolds()
    {
        const auto table = readBook({{u"表"_s,
                                      {header,
                                       {u"1"_s, u"<c t=\"str\"><v><![CDATA[甲&乙]]></v></c>"_s,
                                        u"<c t=\"inlineStr\"><is><t><![CDATA[a&b<c]]></t></is></c>"_s,
                                        u"<c t=\"str\"><v>x<![CDATA[&amp;]]>&amp;</v></c>"_s}}}});
        XW_VERIFY_OK(table);
        QCOMPARE(asText(*table), u"1|甲&乙|a&b<c|x&amp;&"_s);
    }
    void aCellFarBesideTheTableIsNamedAndLeftOut()
    {
        for (const QString &place : {u"AAA4"_s, u"XFD2"_s, u"ZZ9"_s}) {
            QList<QStringList> cells = rows(1, 2);
            cells << QStringList{u"<c r=\"%1\" t=\"inlineStr\"><is><t>x</t></is></c>"_s.arg(place)};
            const auto table = readBook({{u"表"_s, cells}});
            XW_VERIFY_OK(table);
            QCOMPARE(table->headers.size(), header.size());
            QVERIFY2(problemsAsText(*table).contains(u"stands far beside the table"),
                     qPrintable(problemsAsText(*table)));
        }
    }
    void theLetterOfAnEscapeIsReadAndItsEscapeKept()
    {
        const auto table =
            readBook({{u"表"_s, {header, {u"1"_s, u"甲_x000D_乙"_s, u"_x005F_x0041_"_s, u"_x+041_"_s}}}});
        XW_VERIFY_OK(table);
        QCOMPARE(asText(*table).replace(u'\r', u'!'), u"1|甲!乙|_x0041_|_x+041_"_s);
        const auto ends =
            readBook({{u"表"_s, {header, {u"1"_s, u"甲_x000D_"_s, u"_x000A_乙"_s, u"丙 _x0009_"_s}}}});
        XW_VERIFY_OK(ends);
        QCOMPARE(asText(*ends), u"1|甲|乙|丙"_s);
    }
    void whatIsNoTableSaysWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("MHT")
            << "From: <Saved by Blink>\r\nSnapshot-Content-Location: x\r\nMIME-Version: 1.0\r\n"
               "Content-Type: multipart/related;\r\n"_ba
            << u"MHT"_s;
        QTest::newRow("MHT of Excel") << "\xEF\xBB\xBFMIME-Version: 1.0\nX-Document-Type: Workbook\n"
                                         "Content-Type: multipart/related; boundary=\"a\"\n"_ba
                                      << u"MHT"_s;
        QTest::newRow("PNG") << "\x89PNG\r\n\x1A\n"_ba + QByteArray(20, '\0') << u"picture"_s;
        QTest::newRow("JPEG") << "\xFF\xD8\xFF\xE1"_ba + QByteArray(40, '\x81') << u"picture"_s;
        QTest::newRow("WEBP") << "RIFF\x10\x20\x30\x01WEBPVP8 "_ba << u"picture"_s;
        QTest::newRow("RAR") << "Rar!\x1A\x07\x01"_ba << u"archive"_s;
        QTest::newRow("gzip") << "\x1F\x8B\x08\x08xyz"_ba << u"archive"_s;
        QTest::newRow("PDF") << "%PDF-1.7\n"_ba << u"PDF"_s;
        QTest::newRow("database") << QByteArray("SQLite format 3\0", 16) << u"database"_s;
        QTest::newRow("JSON") << "[{\"code\": \"1\", \"name\": \"a\"}]"_ba << u"JSON"_s;
        QTest::newRow("JSON, an object") << "{\n  \"rows\": []}"_ba << u"JSON"_s;
        QTest::newRow("SYLK") << "ID;PWXL;N;E\nC;Y1;X1;K\"a\"\nE\n"_ba << u"SYLK"_s;
        QTest::newRow("noise") << []() {
            QByteArray noise;
            for (int i = 0; i < 4000; ++i)
                noise += char((i * 7919 + i / 3) & 0xFF);
            return noise;
        }() << u"no text"_s;
    }
    void whatIsNoTableSaysWhatItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto table = m_files.read(bytes, known(), u"list.xls"_s);
        QVERIFY(!table);
        QVERIFY2(table.error().summary.english().contains(word), qPrintable(table.error().line()));
        QVERIFY(table.error().line().size() < 400);
    }
    void aPipeIsNotWaitedFor()
    {
        QStringList places{m_files.folder()};
#ifdef Q_OS_UNIX
        const QByteArray pipe = (m_files.folder() + u"/pipe"_s).toLocal8Bit();
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        places += {QString::fromLocal8Bit(pipe), u"/dev/null"_s};
#endif
        for (const QString &path : std::as_const(places)) {
            const auto table = tables::readTable(path, known());
            QVERIFY(!table);
            QCOMPARE(table.error().code, ErrorCode::Unsupported);
        }
    }
};

XW_TEST_MAIN(OfficeHabitsTest)
#include "tst_office_habits.moc"
