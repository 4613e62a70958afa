// import by commands: dry run, rejects and back, mapping by hand, closing; and every broken file with its
// clear line.
#include "ctl.h"
#include "tables/workbook.h"

using namespace Qt::StringLiterals;
using namespace xw::testkit;

namespace
{
constexpr auto three =
    u"网站标识码,网站名称,首页网址,所属地区\n3600000001,省政府,http://a.gov.cn,省直\n"
    u"3611000003,住建局,http://b.gov.cn,上饶市\n3601000019,房管局,http://c.gov.cn,南昌市\n";
} // namespace

class CtlImportTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void aShiftedRowIsRejectedAndBlanksInANameAreSaid()
    {
        Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        const auto answer = ctl.import(
            u"websites"_s, ctl.write(u"网站.csv"_s, u"网站标识码,网站名称,首页网址,所属地区,主办单位\n"
                                                    "3600000001,甲,乙网,http://a.gov.cn,省直\n"
                                                    "3600000002,丙,http://b.gov.cn,宜 春 市,无\n"
                                                    "3600000003,丁,http:/c.gov.cn,宜春市,www.c.gov.cn\n"));
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(counts(answer), u"1/0/0/2"_s);
        QStringList said;
        for (const QJsonValue &problem : answer.json().value(u"problems"_s).toArray())
            said << QString::number(problem[u"row"_s].toInt()) + problem[u"column"_s].toString();
        QVERIFY2(said.contains(u"2所属地区"_s) && said.contains(u"3所属地区"_s) &&
                     said.contains(u"3主办单位"_s) && said.contains(u"4主办单位"_s),
                 qPrintable(said.join(u' ')));
    }

    void sheetsOfOneListAreReadTogetherOrSaid()
    {
        const auto city = [](const QString &name, int first) {
            QList<QStringList> rows{{u"网站标识码"_s, u"网站名称"_s, u"所属地区"_s}};
            for (int i = first; i < first + 3; ++i)
                rows << QStringList{QString::number(3600000000LL + i), u"站%1"_s.arg(i), name};
            return Sheet{name, rows};
        };
        QList<Sheet> sheets{city(u"甲市"_s, 1), city(u"乙市"_s, 4), city(u"丙市"_s, 7)};
        sheets[2].rows[1][1] = u"#REF!"_s;
        Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        const QString list = ctl.write(u"名单.xlsx"_s, workbook(sheets));
        QVERIFY(ctl.import(u"websites"_s, list, {u"--close-missing"_s}).exitCode >
                1); // sheets would be missing
        const auto first = ctl.import(u"websites"_s, list);
        QCOMPARE(counts(first), u"3/0/0/0"_s);
        QCOMPARE(first.json().value(u"sheets_unread"_s).toArray().size(), 2);
        QCOMPARE(counts(ctl.import(u"websites"_s, list, {u"--sheet"_s, u"甲市"_s, u"--sheet"_s, u"乙市"_s})),
                 u"3/0/3/0"_s);
        const auto all = ctl.import(u"websites"_s, list, {u"--sheet"_s, u"all"_s});
        QCOMPARE(counts(all), u"2/0/6/1"_s);
        QJsonObject problem;
        for (const QJsonValue one : all.json().value(u"problems"_s).toArray())
            if (one.toObject().value(u"rejected"_s).toBool())
                problem = one.toObject();
        QCOMPARE(problem.value(u"sheet"_s).toString(), u"丙市"_s);
        QCOMPARE(problem.value(u"row"_s).toInt(), 2);
    }

    void aDryRunSaysWhatWouldBeAndChangesNothing()
    {
        Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        const QString list = ctl.write(u"网站.csv"_s, three);
        const QByteArray before = contents(ctl.path(u"w.xunwang"_s));
        const auto dry = ctl.import(u"websites"_s, list, {u"--dry-run"_s});
        QCOMPARE(dry.exitCode, 0);
        QCOMPARE(counts(dry), u"3/0/0/0"_s);
        QCOMPARE(dry.json().value(u"dry_run"_s).toBool(), true);
        QCOMPARE(contents(ctl.path(u"w.xunwang"_s)), before);
        QCOMPARE(counts(ctl.import(u"websites"_s, list)), u"3/0/0/0"_s);
        QCOMPARE(counts(ctl.import(u"websites"_s, list)), u"0/0/3/0"_s);
    }

    void rejectedRowsAreReportedWrittenOutAndImportOnceMended()
    {
        Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        const QString list = ctl.write(
            u"坏.csv"_s,
            u"网站标识码,网站名称,所属地区,网站类型\n3.6E+09,甲,省直,其他\n3600000002,乙,省直,其他\n"
            u"3600000002,丙,省直,其他\n");
        const auto first = ctl.import(u"websites"_s, list, {u"--rejects"_s, ctl.path(u"out.csv"_s)});
        QCOMPARE(first.exitCode, 1); // done, but the answer is no
        QCOMPARE(counts(first), u"1/0/0/2"_s);
        const QJsonObject problem = first.json().value(u"problems"_s).toArray().first().toObject();
        QCOMPARE(problem.value(u"row"_s).toInt(), 2);
        QCOMPARE(problem.value(u"column"_s).toString(), u"网站标识码"_s);
        QCOMPARE(problem.value(u"value"_s).toString(), u"3.6E+09"_s);
        QVERIFY(!problem.value(u"message"_s).toString().isEmpty());

        QString mended = QString::fromUtf8(contents(ctl.path(u"out.csv"_s)));
        mended.replace(u"3.6E+09"_s, u"3600000001"_s).replace(u"3600000002,丙"_s, u"3600000003,丙"_s);
        const auto second = ctl.import(u"websites"_s, ctl.write(u"mended.csv"_s, mended.toUtf8()));
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(counts(second), u"2/0/0/0"_s);
        QVERIFY(second.json().value(u"unknown_columns"_s).toArray().isEmpty());
    }

    void columnsAreMappedByHand()
    {
        Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        const QString list = ctl.write(u"a.csv"_s, u"编码,站名,主管单位\n3600000001,省政府,省府办\n");
        QCOMPARE(ctl.import(u"websites"_s, list).exitCode, 3);
        const auto mapped = ctl.import(
            u"websites"_s, list,
            {u"--map"_s, u"编码=code"_s, u"--map"_s, u"站名=网站名称"_s, u"--map=主管单位=organizer"_s});
        QCOMPARE(mapped.exitCode, 0);
        QCOMPARE(mapped.json().value(u"columns"_s)[u"主管单位"].toString(), u"organizer"_s);
        QCOMPARE(ctl.import(u"websites"_s, list, {u"--map"_s, u"编码=colour"_s}).exitCode, 2);
        const auto noColumn = ctl.import(u"websites"_s, list, {u"--map"_s, u"没有=code"_s});
        QCOMPARE(noColumn.exitCode, 2);
        QVERIFY(noColumn.error().contains(u"主管单位"_s)); // what the file does have
    }

    void whatAListLacksIsClosedOnlyWhenAsked()
    {
        Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        QCOMPARE(ctl.import(u"websites"_s, ctl.write(u"a.csv"_s, three)).exitCode, 0);
        const QString shorter =
            ctl.write(u"b.csv"_s, u"网站标识码,网站名称,所属地区\n3600000001,省政府,省直\n");
        QCOMPARE(ctl.import(u"websites"_s, shorter).json().value(u"missing"_s).toInt(), 2);
        QCOMPARE(ctl({u"stats"_s}).json().value(u"websites"_s)[u"running"].toInt(), 3);
        // Two of three: more than a fifth needs the number, said by somebody who saw it.
        const auto refused = ctl.import(u"websites"_s, shorter, {u"--close-missing"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.json().value(u"not_closed"_s).toString().contains(u"--close-confirmed 2"_s));
        QCOMPARE(refused.json().value(u"missing_subjects"_s).toArray().at(0)[u"code"_s].toString(),
                 u"3611000003"_s);
        QCOMPARE(ctl({u"stats"_s}).json().value(u"websites"_s)[u"running"].toInt(), 3);
        const QStringList confirmed{u"--close-missing"_s, u"--close-confirmed"_s, u"2"_s};
        QCOMPARE(ctl.import(u"websites"_s, shorter, confirmed).exitCode, 0);
        QCOMPARE(ctl({u"stats"_s}).json().value(u"websites"_s)[u"running"].toInt(), 1);
    }

    void aPhraseThatMeansNothingIsListedAndSettledByHand()
    {
        Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        QCOMPARE(ctl.import(u"websites"_s, ctl.write(u"a.csv"_s, three)).exitCode, 0);
        const QString found = ctl.write(
            u"r.csv"_s,
            u"网站标识码,是否检查,检查发现的问题\n3600000001,是,版面老旧\n3611000003,是,版面老旧\n");
        const auto open = ctl.import(u"results"_s, found);
        QCOMPARE(open.exitCode, 1);
        const QJsonObject unknown = open.json().value(u"unknownWords"_s).toArray().at(0).toObject();
        QCOMPARE(unknown.value(u"words"_s).toString(), u"版面老旧"_s);
        QCOMPARE(unknown.value(u"rows"_s).toInt(), 2);
        QCOMPARE(ctl({u"stats"_s}).json().value(u"websites"_s)[u"checked"].toInt(), 0);
        QCOMPARE(ctl.import(u"results"_s, found, {u"--word"_s, u"版面老旧=W99"_s}).exitCode, 2);
        const auto settled = ctl.import(u"results"_s, found, {u"--word"_s, u"版面老旧=W4"_s});
        QCOMPARE(settled.exitCode, 0);
        QCOMPARE(ctl({u"stats"_s}).json().value(u"websites"_s)[u"unqualified"].toInt(), 2);
        const auto next = ctl.import(u"results"_s, found);
        QCOMPARE(next.json().value(u"settledWords"_s)[u"版面老旧"].toString(), u"W4"_s);
        QCOMPARE(counts(next), u"0/0/2/0"_s);
    }

    void everyEncodingAndSeparatorGivesTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QString::fromUtf16(three);
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with BOM") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
        QTest::newRow("UTF-16LE with BOM")
            << QByteArray("\xFF\xFE") +
                   QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QTest::newRow("tabs") << QString(text).replace(u',', u'\t').toUtf8();
        QTest::newRow("semicolons") << QString(text).replace(u',', u';').toUtf8();
        QTest::newRow("title above") << (u"全省政府网站台账\n"_s + text).toUtf8();
    }
    void everyEncodingAndSeparatorGivesTheSame()
    {
        QFETCH(QByteArray, bytes);
        Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        const auto answer = ctl.import(u"websites"_s, ctl.write(u"a.csv"_s, bytes));
        QCOMPARE(counts(answer), u"3/0/0/0"_s);
        QCOMPARE(ctl({u"stats"_s}).json().value(u"regions"_s).toArray().size(), 3);
    }

    void brokenFilesAreRefusedWithALineThatNamesThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("truncated XLSX")
            << u"cut.xlsx"_s << QByteArray("PK\x03\x04\x14\x00\x00\x00\x08\x00", 10);
        QTest::newRow("a picture") << u"list.csv"_s << QByteArray("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", 16);
        QTest::newRow("nothing") << u"empty.csv"_s << QByteArray();
        QTest::newRow("no known header") << u"other.csv"_s << QByteArray("a,b\n1,2\n");
    }
    void brokenFilesAreRefusedWithALineThatNamesThem()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        const auto answer = ctl.import(u"websites"_s, ctl.write(name, bytes));
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.isOneErrorLine(), answer.err.constData());
        QVERIFY2(answer.error().contains(name), answer.err.constData());
        QVERIFY(answer.json().contains(u"error"_s));
        QCOMPARE(ctl({u"doctor"_s}).exitCode, 0);
    }

    void aMissingFileAndAnUnwritableRejectsFileAreSaid()
    {
        Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        const auto missing = ctl.import(u"websites"_s, ctl.path(u"nowhere.csv"_s));
        QCOMPARE(missing.exitCode, 3);
        QVERIFY(missing.isOneErrorLine() && missing.error().contains(u"nowhere.csv"_s));
        const QString bad = ctl.write(u"bad.csv"_s, u"网站标识码,网站名称\n1,甲\n");
        const auto rejects =
            ctl.import(u"websites"_s, bad, {u"--rejects"_s, ctl.path(u"no/folder/out.csv"_s)});
        QCOMPARE(rejects.exitCode, 3);
        QVERIFY(rejects.isOneErrorLine() && rejects.error().contains(u"out.csv"_s));
    }
};

XW_TEST_MAIN(CtlImportTest)
#include "tst_ctl_import.moc"
