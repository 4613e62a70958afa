// What is typed over a cell counts as if it had stood in the file: cleaned, judged, and the old fault is
// gone.
#include "tables/mend_cell.h"

#include "files.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class MendCellTest : public QObject
{
    Q_OBJECT

    Files m_files;
    tables::Table read()
    {
        tables::ReadOptions options;
        options.knownHeaders = {u"网站标识码"_s, u"网站名称"_s};
        const auto table = m_files.read(
            "网站标识码,网站名称\n3.7E+09,甲站\n3700000002,#REF!\n3700000003,丙站\n"_ba, options);
        if (!table)
            qFatal("%s", qPrintable(table.error().line()));
        return *table;
    }

private slots:
    void aMendedCellHasNoFaultAndTheOthersKeepTheirs()
    {
        tables::Table table = read();
        QCOMPARE(table.problems.size(), size_t(2));
        QVERIFY(tables::mendCell(table, 0, 0, u" 3700000001 "_s));
        QCOMPARE(table.rows[0].cells[0], u"3700000001"_s);
        QCOMPARE(table.problems.size(), size_t(1));
        QCOMPARE(table.problems[0].row, table.rows[1].number);
    }

    void aBadValueTypedIntoACellIsSaidAndStandsInOrder()
    {
        tables::Table table = read();
        QVERIFY(tables::mendCell(table, 2, 0, u"3.7E+09"_s));
        QVERIFY(tables::mendCell(table, 0, 1, u"#N/A"_s));
        QCOMPARE(table.rows[0].cells[1], QString());
        QCOMPARE(table.problems.size(), size_t(4));
        for (size_t i = 1; i < table.problems.size(); ++i)
            QVERIFY(table.problems[i - 1].row <= table.problems[i].row);
        QVERIFY(tables::mendCell(table, 0, 1, u"甲站"_s));
        QCOMPARE(table.problems.size(), size_t(3));
    }

    void whatIsNoCellOrStoodSoChangesNothing()
    {
        tables::Table table = read();
        QVERIFY(!tables::mendCell(table, 2, 1, u"丙站"_s));
        QVERIFY(!tables::mendCell(table, 3, 0, u"x"_s));
        QVERIFY(!tables::mendCell(table, 0, 2, u"x"_s));
        QVERIFY(!tables::mendCell(table, 0, -1, u"x"_s));
        QCOMPARE(table.problems.size(), size_t(2));
    }
};

XW_TEST_MAIN(MendCellTest)
#include "tst_mend_cell.moc"
