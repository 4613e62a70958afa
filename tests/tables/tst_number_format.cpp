#include "tables/xlsx/number_format.h"

#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;
using tables::NumberFormat;
using Epoch = tables::NumberFormat::Epoch;

Q_DECLARE_METATYPE(NumberFormat)

class NumberFormatTest : public QObject
{
    Q_OBJECT

    static QString text(const NumberFormat &format, double number, Epoch epoch = Epoch::Of1900)
    {
        const Result<QString> text = format.text(number, epoch);
        return text ? *text : u"refused: "_s + text.error().summary.english();
    }

private slots:
    void formatsByNumberMeanWhatExcelMeans_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("expected");
        const auto dates = {14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58};
        for (int id : dates)
            QTest::newRow(qPrintable(u"date %1"_s.arg(id))) << id << u"2023-07-14"_s;
        QTest::newRow("date and time 22") << 22 << u"2023-07-14 18:00"_s;
        for (int id : {0, 1, 2, 3, 4, 11, 37, 48, 49, 13, 44, 59, 163})
            QTest::newRow(qPrintable(u"plain %1"_s.arg(id))) << id << u"45121.75"_s;
        QTest::newRow("percent 9") << 9 << u"4512175%"_s;
        QTest::newRow("percent 10") << 10 << u"4512175.00%"_s;
        QTest::newRow("elapsed 46") << 46 << u"1082922:00"_s;
    }
    void formatsByNumberMeanWhatExcelMeans()
    {
        QFETCH(int, id);
        QFETCH(QString, expected);
        QCOMPARE(text(NumberFormat::builtin(id), 45121.75), expected);
    }
    void timesOfDayHaveNoDate()
    {
        for (int id : {18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56})
            QCOMPARE(text(NumberFormat::builtin(id), 0.4375), u"10:30"_s);
        QCOMPARE(text(NumberFormat::builtin(21), 0.5 + 5.0 / 86400), u"12:00:05"_s);
    }
    void codesAreReadAsExcelReadsThem_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<NumberFormat::Kind>("kind");
        using Kind = NumberFormat::Kind;
        const auto row = [](const QString &code, Kind kind) {
            QTest::newRow(qPrintable(code)) << code << kind;
        };
        row(u"General"_s, Kind::Plain);
        row(u"G/通用格式"_s, Kind::Plain);
        row(u"@"_s, Kind::Plain);
        row(u"0"_s, Kind::Plain);
        row(u"#,##0.00"_s, Kind::Plain);
        row(u"_ ￥* #,##0.00_ ;_ ￥* -#,##0.00_ ;_ ￥* \"-\"??_ ;_ @_ "_s, Kind::Plain);
        row(u"[Red][>=90]0.0;[Blue]0.0"_s, Kind::Plain);
        row(u"0.00E+00"_s, Kind::Plain);
        row(u"# ?/?"_s, Kind::Plain);
        row(u"0\"年\""_s, Kind::Plain);
        row(u"0\"d\""_s, Kind::Plain);
        row(u"0.0%"_s, Kind::Percent);
        row(u"000000"_s, Kind::Padded);
        row(u"\"M\"00000"_s, Kind::Padded);
        row(u"yyyy/m/d;@"_s, Kind::Date);
        row(u"yyyy\"年\"m\"月\"d\"日\";@"_s, Kind::Date);
        row(u"[$-804]yyyy年m月"_s, Kind::Date);
        row(u"[DBNum1][$-804]yyyy\"年\"m\"月\";@"_s, Kind::Date);
        row(u"m月d日"_s, Kind::Date);
        row(u"mmm-yy"_s, Kind::Date);
        row(u"aaaa"_s, Kind::Date);
        row(u"e/m/d"_s, Kind::Date);
        row(u"yyyy-mm-dd hh:mm:ss"_s, Kind::DateTime);
        row(u"m/d/yy h:mm AM/PM"_s, Kind::DateTime);
        row(u"h:mm AM/PM"_s, Kind::Time);
        row(u"AM/PM h:mm"_s, Kind::Time);
        row(u"上午/下午h\"时\"mm\"分\""_s, Kind::Time);
        row(u"mm:ss.0"_s, Kind::Time);
        row(u"[h]:mm:ss"_s, Kind::Elapsed);
        row(u"[mm]:ss"_s, Kind::Elapsed);
        row(u"[红色"_s, Kind::Plain);
        row(u"\""_s, Kind::Plain);
        row(u"\\"_s, Kind::Plain);
        row(QString(), Kind::Plain);
    }
    void codesAreReadAsExcelReadsThem()
    {
        QFETCH(QString, code);
        QFETCH(NumberFormat::Kind, kind);
        QCOMPARE(NumberFormat::parse(code).kind(), kind);
    }
    void aCodeKeepsItsZerosAndSigns()
    {
        QCOMPARE(text(NumberFormat::parse(u"0000000000"), 12), u"0000000012"_s);
        QCOMPARE(text(NumberFormat::parse(u"0000"), 123456),
                 u"123456"_s); // more digits than places: none is lost
        QCOMPARE(text(NumberFormat::parse(u"000-0000"), 1234567), u"123-4567"_s);
        QCOMPARE(text(NumberFormat::parse(u"\"M\"00000"), 7), u"M00007"_s);
        QCOMPARE(text(NumberFormat::parse(u"###00"), 5), u"05"_s);
        QCOMPARE(text(NumberFormat::parse(u"000"), -5), u"-005"_s);
        QCOMPARE(text(NumberFormat::parse(u"000"), 5.25), u"5.25"_s); // no code
    }
    void numbersAreWrittenInFullWithFifteenDigits()
    {
        const NumberFormat plain;
        QCOMPARE(text(plain, 3600009001.0), u"3600009001"_s);
        QCOMPARE(text(plain, 0.1 + 0.2), u"0.3"_s);
        QCOMPARE(text(plain, 98.94), u"98.94"_s);
        QCOMPARE(text(plain, -1.5), u"-1.5"_s);
        QCOMPARE(text(plain, 0), u"0"_s);
        QCOMPARE(text(plain, 1e-7), u"0.0000001"_s);
        QCOMPARE(text(plain, 999999999999999.0), u"999999999999999"_s);
        QVERIFY(text(plain, 1e15).startsWith(u"refused: A number of more than 15 digits"));
        QVERIFY(text(plain, -1e15).startsWith(u"refused"));
        QVERIFY(text(plain, qInf()).startsWith(u"refused"));
        QVERIFY(text(plain, qQNaN()).startsWith(u"refused"));
    }
    void daysAreCountedFromEitherEpoch()
    {
        const NumberFormat date = NumberFormat::builtin(14);
        QCOMPARE(text(date, 1), u"1900-01-01"_s);
        QCOMPARE(text(date, 59), u"1900-02-28"_s);
        QVERIFY(text(date, 60).startsWith(u"refused"));
        QCOMPARE(text(date, 61), u"1900-03-01"_s);
        QCOMPARE(text(date, 2958465), u"9999-12-31"_s);
        QVERIFY(text(date, 2958466).startsWith(u"refused"));
        QVERIFY(text(date, -1).startsWith(u"refused"));
        QCOMPARE(text(date, 0, Epoch::Of1904), u"1904-01-01"_s);
        QCOMPARE(text(date, 60, Epoch::Of1904), u"1904-03-01"_s);
        QCOMPARE(text(NumberFormat::builtin(22), 45121.999999999),
                 u"2023-07-15"_s); // rounds to the second, not down a day
    }
};

XW_TEST_MAIN(NumberFormatTest)
#include "tst_number_format.moc"
