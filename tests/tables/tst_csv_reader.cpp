#include "base/gb18030.h"
#include "tables/table.h"

#include "files.h"
#include "testkit/testkit.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace xw;
using testkit::asText;
using testkit::problemsAsText;

class CsvReaderTest : public QObject
{
    Q_OBJECT

    testkit::Files m_files;
    const tables::ReadOptions m_known{{}, {u"网站标识码"_s, u"网站名称"_s, u"所属地区"_s}, {}, {}};

private slots:
    void everyEncodingGivesTheSameTable_data()
    {
        const QString text =
            u"网站标识码,网站名称\r\n3600009001,省政府门户网站\r\n3600009002,南昌市喆堃玥镕网\r\n"_s;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const auto encoded = [&](QStringConverter::Encoding encoding) {
            return QByteArray(QStringEncoder(encoding).encode(text));
        };
        QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("GB18030") << toGb18030(text) << u"GB18030"_s;
        QTest::newRow("UTF-16LE with mark")
            << "\xFF\xFE" + encoded(QStringConverter::Utf16LE) << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE with mark")
            << "\xFE\xFF" + encoded(QStringConverter::Utf16BE) << u"UTF-16BE"_s;
        QTest::newRow("UTF-16LE") << encoded(QStringConverter::Utf16LE) << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE") << encoded(QStringConverter::Utf16BE) << u"UTF-16BE"_s;
    }
    void everyEncodingGivesTheSameTable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const auto table = m_files.read(bytes, m_known);
        XW_VERIFY_OK(table);
        QCOMPARE(table->encoding, encoding);
        QCOMPARE(table->format, u"CSV"_s);
        QCOMPARE(table->headers, (QStringList{u"网站标识码"_s, u"网站名称"_s}));
        QCOMPARE(asText(*table), u"3600009001|省政府门户网站\n3600009002|南昌市喆堃玥镕网"_s);
        QCOMPARE(problemsAsText(*table), QString());
    }

    void theSeparatorIsTheOneThatFindsTheHeaders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("comma") << u"网站标识码,网站名称\n1,甲;乙;丙\n"_s << QChar(u',');
        QTest::newRow("tab") << u"网站标识码\t网站名称\n1\t甲,乙,丙\n"_s << QChar(u'\t');
        QTest::newRow("semicolon") << u"网站标识码;网站名称\n1;甲,乙,丙,丁\n"_s << QChar(u';');
        QTest::newRow("said in the first line")
            << u"sep=;\r\n网站标识码;网站名称\n1;甲,乙\n"_s << QChar(u';');
    }
    void theSeparatorIsTheOneThatFindsTheHeaders()
    {
        QFETCH(QString, text);
        QFETCH(QChar, separator);
        const auto table = m_files.read(text.toUtf8(), m_known);
        XW_VERIFY_OK(table);
        QCOMPARE(table->separator, separator);
        QCOMPARE(table->headers, (QStringList{u"网站标识码"_s, u"网站名称"_s}));
        QCOMPARE(table->rows.size(), size_t(1));
        QVERIFY(table->rows[0].cells[1].startsWith(u"甲"));
    }

    void quotedCellsKeepSeparatorsLinesAndMarks()
    {
        const auto table =
            m_files.read("网站标识码,网站名称\n1,\"甲,\n\"\"乙\"\"\"\n2,\"丙\"丁\n3,戊\"己\n"_ba, m_known);
        XW_VERIFY_OK(table);
        QCOMPARE(asText(*table), u"1|甲,\n\"乙\"\n2|丙丁\n3|戊\"己"_s);
        QCOMPARE(table->rows[1].number,
                 3); // as a spreadsheet counts: a record is a row, however many lines it has
    }
    void codesKeptAsTextLoseTheirDressing()
    {
        const auto table =
            m_files.read("网站标识码,网站名称,所属地区\n=\"0012\",\"3600009001\t\",\"=\"\"0 \"\"\"\"7\"\"\"\n"
                         "3.6, \xC2\xA0甲\xE3\x80\x80 ,３６\n"_ba,
                         m_known);
        XW_VERIFY_OK(table);
        QCOMPARE(asText(*table), u"0012|3600009001|0 \"7\n3.6|甲|３６"_s);
    }
    void blankLinesAreLeftOutButCounted()
    {
        const auto table = m_files.read("网站标识码,网站名称\n\n,,\n1,甲"_ba, m_known);
        XW_VERIFY_OK(table);
        QCOMPARE(table->rows.size(), size_t(1));
        QCOMPARE(table->rows[0].number, 4);
        QCOMPARE(table->headerRow, 1);
    }
    void aQuotationMarkNeverClosedIsNamedByItsRow()
    {
        const auto table = m_files.read("网站标识码,网站名称\n1,甲\n2,\"乙\n3,丙\n"_ba, m_known);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Format);
        QCOMPARE(table.error().summary.english(), u"A quotation mark opened in row 3 is never closed"_s);
        QCOMPARE(table.error().where, u"list.csv:3"_s);
        QVERIFY(!table.error().advice.isEmpty());
    }
    void aRowLongerThanItsHeaderIsRejected()
    {
        const auto table = m_files.read("网站标识码,网站名称\n1,甲,乙\n2,丙,\n"_ba, m_known);
        XW_VERIFY_OK(table);
        QCOMPARE(table->headers.size(), 2);
        QCOMPARE(table->problems.size(), size_t(1));
        QVERIFY(table->problems[0].rejects);
        QCOMPARE(table->problems[0].row, 2);
        QCOMPARE(table->problems[0].column, u"C"_s);
        QCOMPARE(table->problems[0].value, u"乙"_s);
    }
    void errorsOfASpreadsheetAreRejected()
    {
        const auto table = m_files.read("网站标识码,网站名称\n1,#N/A\n2,#1\n"_ba, m_known);
        XW_VERIFY_OK(table);
        QCOMPARE(problemsAsText(*table),
                 u"reject 2 网站名称 [#N/A] The cell holds an error of the spreadsheet, not a value"_s);
        QCOMPARE(asText(*table), u"1|\n2|#1"_s);
    }
    void aFewWrongBytesAreNamedByTheirCell()
    {
        QByteArray bytes = "网站标识码,网站名称\n"_ba;
        for (int i = 0; i < 40; ++i)
            bytes += "36000090" + QByteArray::number(10 + i) + ",某某市人民政府网站\n";
        bytes += "3600009001,\xE7\x9C\n";
        const auto table = m_files.read(bytes, m_known);
        XW_VERIFY_OK(table);
        QCOMPARE(table->encoding, u"UTF-8"_s);
        QCOMPARE(table->problems.size(), size_t(1));
        QCOMPARE(table->problems[0].row, 42);
        QCOMPARE(table->problems[0].column, u"网站名称"_s);
        QVERIFY(table->problems[0].rejects);
    }
    void whatIsNoTextIsRefused()
    {
        QByteArray noise;
        for (int i = 0; i < 4000; ++i)
            noise += char((i * 7919) >> 3);
        for (const QByteArray &bytes : {noise, "\xFF\xFE\0\0a\0\0\0"_ba, QByteArray("a,b\n1,\0\0x\0y", 12)}) {
            const auto table = m_files.read(bytes, m_known);
            QVERIFY(!table);
            QVERIFY(!table.error().summary.isEmpty());
        }
        QCOMPARE(m_files.read({}).error().code, ErrorCode::Format);
        QCOMPARE(m_files.read("\n \n,,\n").error().code, ErrorCode::Format);
        QCOMPARE(tables::readTable(u"/nowhere/at-all.csv"_s, {}).error().code, ErrorCode::NotFound);
    }
    void limitsAreErrorsThatSayTooLarge()
    {
        const auto code = [&](const tables::Limits &limits) {
            tables::ReadOptions options = m_known;
            options.limits = limits;
            const auto table = m_files.read("网站标识码,网站名称\n1,甲\n2,乙\n3,丙丙丙丙丙丙\n"_ba, options);
            return table ? ErrorCode::Internal : table.error().code;
        };
        QCOMPARE(code({}), ErrorCode::Internal);
        tables::Limits limits;
        limits.rows = 3;
        QCOMPARE(code(limits), ErrorCode::TooLarge);
        limits = {};
        limits.columns = 1;
        QCOMPARE(code(limits), ErrorCode::TooLarge);
        limits = {};
        limits.cellCharacters = 5;
        QCOMPARE(code(limits), ErrorCode::TooLarge);
        limits = {};
        limits.fileBytes = 10;
        QCOMPARE(code(limits), ErrorCode::TooLarge);
        limits = {};
        limits.cells = 7;
        QCOMPARE(code(limits), ErrorCode::TooLarge);
        limits = {};
        limits.characters = 20;
        QCOMPARE(code(limits), ErrorCode::TooLarge);
    }
    void aTenMegabyteCellIsTooLarge()
    {
        const auto table =
            m_files.read("网站标识码,网站名称\n1,\"" + QByteArray(10 << 20, 'x') + "\"\n", m_known);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::TooLarge);
        QVERIFY(table.error().line().contains(u"list.csv:2"));
    }
    void theJobSeesTheBytesAndCanStop()
    {
        QByteArray bytes = "网站标识码,网站名称\n"_ba;
        for (int i = 0; i < 5000; ++i)
            bytes += QByteArray::number(i) + ",甲\n";
        tables::ReadOptions options = m_known;
        options.job = std::make_shared<Job>();
        XW_VERIFY_OK(m_files.read(bytes, options));
        QCOMPARE(options.job->total(), bytes.size());
        QCOMPARE(options.job->done(), bytes.size());
        options.job->cancel();
        const auto stopped = m_files.read(bytes, options);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

XW_TEST_MAIN(CsvReaderTest)
#include "tst_csv_reader.moc"
