// The three provinces, by commands alone: the published totals and every region's row, from CSV and from
// XLSX.
#include "ctl.h"

using namespace Qt::StringLiterals;
using namespace xw::testkit;

class CtlSamplesTest : public QObject
{
    Q_OBJECT

private:
    /// The folder's four main files as the national system exports them: a title over merged cells, then the
    /// header.
    static bool toXlsx(const QString &folder, const QString &target)
    {
        static const char script[] = R"(
import csv, sys, pathlib
from openpyxl import Workbook
for path in pathlib.Path(sys.argv[1]).glob('*.csv'):
    data = path.read_bytes()
    try:
        text = data.decode('utf-8-sig')
    except UnicodeDecodeError:
        text = data.decode('gb18030')
    rows = list(csv.reader(text.splitlines()))
    book = Workbook()
    sheet = book.active
    sheet.append(['全国政府网站与政务新媒体信息报送系统导出'])
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(rows[0]))
    for row in rows:
        sheet.append(row)
    book.save(pathlib.Path(sys.argv[2]) / (path.stem + '.xlsx'))
)";
        const Ran ran = run(u"/usr/bin/python3"_s, {u"-c"_s, QString::fromUtf8(script), folder, target});
        if (ran.exitCode != 0)
            qWarning("%s", ran.err.constData());
        return ran.exitCode == 0;
    }

    /// Imports the four files and returns stats; an empty object where anything was not clean.
    static QJsonObject statsOf(const QString &sample, const QString &province, const QString &round,
                               const QString &format, const QStringList &settings = {})
    {
        Ctl ctl;
        QString folder = data(u"samples/"_s + sample);
        if (format == u"xlsx") {
            if (!toXlsx(folder, ctl.path({})))
                return {};
            folder = ctl.path({});
        }
        if (ctl.init(province, round, settings).exitCode != 0)
            return {};
        const QList<QPair<QString, QString>> files{{u"websites"_s, u"网站"_s},
                                                   {u"media"_s, u"新媒体"_s},
                                                   {u"results"_s, u"检查结果-网站"_s},
                                                   {u"results"_s, u"检查结果-新媒体"_s}};
        for (const auto &[kind, name] : files) {
            const QString file = folder + u'/' + name + u'.' + format;
            const auto first = ctl.import(kind, file);
            const auto again = ctl.import(kind, file);
            if (first.exitCode != 0 || again.exitCode != 0 || again.json().value(u"added"_s).toInt() != 0 ||
                again.json().value(u"updated"_s).toInt() != 0) {
                qWarning("%s %s", first.err.constData(), again.out.left(500).constData());
                return {};
            }
        }
        const auto doctor = ctl({u"doctor"_s});
        if (doctor.exitCode != 0 || !doctor.json().value(u"ok"_s).toBool())
            return {};
        return ctl({u"stats"_s}).json();
    }

    static QStringList regionRows(const QJsonObject &stats, const char *kind)
    {
        QStringList rows;
        for (const QJsonValue &region : stats.value(u"regions"_s).toArray())
            rows << region[u"region"].toString() + u' ' + numbers(region[QLatin1String(kind)].toObject());
        rows.sort();
        return rows;
    }

    static void addFormats()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
    }

private slots:
    void jiangxiGivesItsPublishedNumbers_data() { addFormats(); }
    void jiangxiGivesItsPublishedNumbers()
    {
        QFETCH(QString, format);
        const QJsonObject stats = statsOf(u"jiangxi-2020Q1"_s, u"江西省"_s, u"2020Q1"_s, format);
        QCOMPARE(numbers(stats.value(u"websites"_s).toObject()), u"538/378/4 98.94%"_s);
        QCOMPARE(numbers(stats.value(u"media"_s).toObject()), u"1308/356/57 83.99%"_s);
        QCOMPARE(stats.value(u"websites"_s)[u"sampling"].toString(), u"70.26%"_s);
        // 附件1 of the notice: running, checked, with problems.
        QStringList annex{
            u"省直 52/32/0 100.00%"_s,     u"南昌市 55/38/1 97.37%"_s,  u"九江市 54/36/0 100.00%"_s,
            u"景德镇市 39/32/0 100.00%"_s, u"萍乡市 41/28/0 100.00%"_s, u"新余市 38/26/0 100.00%"_s,
            u"鹰潭市 37/27/0 100.00%"_s,   u"赣州市 64/44/0 100.00%"_s, u"宜春市 47/32/0 100.00%"_s,
            u"上饶市 22/15/3 80.00%"_s,    u"吉安市 47/36/0 100.00%"_s, u"抚州市 42/32/0 100.00%"_s};
        annex.sort();
        QCOMPARE(regionRows(stats, "websites"), annex);
        QCOMPARE(stats.value(u"below"_s).toArray().first()[u"websites"].toArray(), QJsonArray{u"上饶市"_s});
        QCOMPARE(stats.value(u"all_qualified"_s)[u"websites"].toArray().size(), 10);
    }

    void qinghaiGivesItsPublishedNumbers_data() { addFormats(); }
    void qinghaiGivesItsPublishedNumbers()
    {
        QFETCH(QString, format);
        const QJsonObject stats = statsOf(u"qinghai-2023Q3"_s, u"青海省"_s, u"2023Q3"_s, format);
        QCOMPARE(numbers(stats.value(u"websites"_s).toObject()), u"140/140/11 92.14%"_s);
        QCOMPARE(numbers(stats.value(u"media"_s).toObject()), u"1208/1208/31 97.43%"_s);
        // The rows that the notice prints under (二); the other regions have none.
        const QStringList rows = regionRows(stats, "media");
        for (const char16_t *row :
             {u"省直 141/141/7 95.04%", u"海东市 133/133/4 96.99%", u"海南州 153/153/3 98.04%",
              u"海西州 168/168/3 98.21%", u"黄南州 38/38/3 92.11%", u"玉树州 131/131/11 91.60%",
              u"西宁市 230/230/0 100.00%", u"海北州 104/104/0 100.00%", u"果洛州 110/110/0 100.00%"})
            QVERIFY2(rows.contains(QString::fromUtf16(row)), qPrintable(QString::fromUtf16(row)));
        QCOMPARE(rows.size(), 9);
    }

    void henanGivesItsPublishedNumbersWithOneDecimal_data() { addFormats(); }
    void henanGivesItsPublishedNumbersWithOneDecimal()
    {
        QFETCH(QString, format);
        const QJsonObject stats =
            statsOf(u"henan-2020Q1"_s, u"河南省"_s, u"2020Q1"_s, format, {u"--decimals"_s, u"1"_s});
        QCOMPARE(numbers(stats.value(u"websites"_s).toObject()), u"842/842/16 98.1%"_s);
        QCOMPARE(numbers(stats.value(u"media"_s).toObject()), u"2545/2545/60 97.6%"_s);
        QCOMPARE(stats.value(u"websites"_s)[u"qualified"].toInt(), 826);
        QCOMPARE(stats.value(u"media"_s)[u"qualified"].toInt(), 2485);
        QCOMPARE(stats.value(u"all_qualified"_s)[u"websites"].toArray().size(), 21); // 网站21地
        QCOMPARE(stats.value(u"all_qualified"_s)[u"media"].toArray().size(), 15);    // 新媒体15地
        QCOMPARE(stats.value(u"below"_s).toArray().first()[u"websites"].toArray(), QJsonArray{u"周口市"_s});
        // The parts add up to the whole.
        int running = 0, unqualified = 0;
        for (const QJsonValue &region : stats.value(u"regions"_s).toArray()) {
            running += region[u"media"][u"running"].toInt();
            unqualified += region[u"media"][u"unqualified"].toInt();
        }
        QCOMPARE(running, 2545);
        QCOMPARE(unqualified, 60);
    }

    void theLedgersAndTheHistoryOfTheSamplesGoInWhole()
    {
        Ctl ctl;
        QCOMPARE(ctl.init(u"青海省"_s, u"2023Q3"_s).exitCode, 0);
        const auto sample = [](const char16_t *name) {
            return data(u"samples/qinghai-2023Q3/"_s + QString::fromUtf16(name));
        };
        QCOMPARE(counts(ctl.import(u"websites"_s, sample(u"网站.csv"))), u"140/0/0/0"_s);
        QCOMPARE(counts(ctl.import(u"media"_s, sample(u"新媒体.csv"))), u"1208/0/0/0"_s);
        QCOMPARE(counts(ctl.import(u"history"_s, sample(u"往季结论.csv"))), u"22/0/0/0"_s);
        QCOMPARE(counts(ctl.import(u"messages"_s, sample(u"留言.csv"))), u"199/0/0/0"_s);
        QCOMPARE(counts(ctl.import(u"text-errors"_s, sample(u"文字表述错误.csv"))), u"34/0/0/0"_s);
    }
};

XW_TEST_MAIN(CtlSamplesTest)
#include "tst_ctl_samples.moc"
