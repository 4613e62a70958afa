#include "notice/layout/table_plan.h"

#include "notice/layout/grid.h"
#include "notice/layout/nominal.h"
#include "notice/sample_notice.h"
#include "notice/writers/table_grid.h"

#include "testkit/testkit.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace xw::notice;
using namespace xw::testkit;

class TablePlanTest : public QObject
{
    Q_OBJECT
private slots:
    void columnsFillTheTypeArea()
    {
        const TablePlan plan = planTable(plainTable({u"序号"_s, u"单位"_s, u"数"_s}, {1, 3, 2}, 5), false);
        QVERIFY(qAbs(std::accumulate(plan.widths.begin(), plan.widths.end(), 0.0) - 156 * grid::mm) < 0.01);
        QVERIFY(qAbs(plan.widths[1] / plan.widths[0] - 3) < 0.01);
    }
    void aColumnIsNeverTooNarrowForItsNumber()
    {
        Table table = plainTable({u"网站标识码"_s, u"单位"_s}, {1, 30}, 0);
        table.rows.push_back(row({u"3611000003"_s, u"某单位"_s}));
        const TablePlan plan = planTable(table, false);
        QVERIFY(plan.widths[0] >= nominalWidth(u"3611000003"_s) * plan.size + 2 * cellPadX - 0.01);
        QVERIFY(qAbs(plan.widths[0] + plan.widths[1] - 156 * grid::mm) < 0.01);
    }
    void aRateStaysInOnePieceBesideLongNames()
    {
        Table table = plainTable(
            {u"序号"_s, u"地区"_s, u"运行数"_s, u"检查数"_s, u"合格数"_s, u"不合格数"_s, u"合格率"_s},
            {6, 20, 12, 12, 12, 12, 12}, 0);
        for (int i = 0; i < 6; ++i)
            table.rows.push_back(row(
                {u"1"_s, u"双江拉祜族佤族布朗族傣族自治县"_s, u"3"_s, u"3"_s, u"2"_s, u"1"_s, u"66.67%"_s}));
        const TablePlan plan = planTable(table, false);
        // Of the stand-in's letters: five halves, and a sign as broad as a character.
        QVERIFY(plan.widths[6] >= (5 * 0.55 + 0.9) * plan.size + 2 * cellPadX);
    }
    void longTextsGetTheirWidthWhateverTheTableAsksFor()
    {
        Table table =
            plainTable({u"序号"_s, u"网站名称"_s, u"存在的突出问题"_s, u"备注"_s}, {7, 40, 10, 40}, 0);
        const QString problem = u"应更新但长期未更新的栏目数量超过（含）10个"_s;
        for (int i = 0; i < 30; ++i)
            table.rows.push_back(row({QString::number(i), u"某市水利局网"_s, problem, u"无"_s}));
        const TablePlan plan = planTable(table, false);
        QVERIFY(plan.widths[2] > plan.widths[1]);
        QVERIFY(plan.widths[2] >= nominalWidth(problem) * plan.size + 2 * cellPadX - 0.01); // on one line
        QVERIFY(plan.widths[1] >= 6 * plan.size);                                           // and so the name
        QVERIFY(qAbs(std::accumulate(plan.widths.begin(), plan.widths.end(), 0.0) - 156 * grid::mm) < 0.01);
    }
    void whereAllFitsNoColumnIsAsNarrowAsItsNominalWidth()
    {
        Table table = plainTable({u"序号"_s, u"所属单位"_s, u"名称"_s, u"存在的突出问题"_s}, {1, 1, 5, 9}, 0);
        const QString unit = u"某某单位M0002"_s;
        for (int i = 0; i < 30; ++i)
            table.rows.push_back(row({QString::number(i), unit, u"某号"_s, u"不更新"_s}));
        const TablePlan plan = planTable(table, false);
        QVERIFY(plan.widths[1] >= (nominalWidth(unit) + 0.3) * plan.size + 2 * cellPadX);
        QVERIFY(qAbs(std::accumulate(plan.widths.begin(), plan.widths.end(), 0.0) - 156 * grid::mm) < 0.01);
    }
    void moreThanNineColumnsTurnThePage()
    {
        QStringList head;
        for (int i = 0; i < 9; ++i)
            head << u"列%1"_s.arg(i);
        QVERIFY(!wantsLandscape(plainTable(head, {}, 3)));
        QVERIFY(wantsLandscape(plainTable(head << u"列"_s, {}, 3)));
    }
    void wideNumbersTurnThePageToo()
    {
        Table table = plainTable({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, {}, 0);
        table.rows.push_back(row({u"1234567890123456"_s, u"1234567890123456"_s, u"1234567890123456"_s,
                                  u"1234567890123456"_s, u"1234567890123456"_s}));
        QVERIFY(wantsLandscape(table));
    }
    void onlyTheAnnexOfTheWideTableIsTurned()
    {
        const NoticeDocument document = sampleNotice();
        QList<bool> turned;
        for (size_t i = 0; i < document.blocks.size(); ++i)
            if (std::holds_alternative<AnnexStart>(document.blocks[i]))
                turned << annexIsLandscape(document, i);
        QCOMPARE(turned, (QList<bool>{false, false, false, false, true}));
    }
    void aTableWithoutColumnsHasNoWidths() { QVERIFY(planTable({}, false).widths.empty()); }

    void spansAndGapsBecomeAFullGrid()
    {
        std::vector<TableRow> rows{row({u"a"_s, u"b"_s, u"c"_s}), row({u"d"_s})};
        rows[0][0].rowSpan = 2;
        rows[0][1].columnSpan = 2;
        rows[0][2].covered = true;
        rows[1][0].covered = true;
        const auto placed = gridRows(rows, 3);
        QCOMPARE(placed[0].size(), 2u);
        QCOMPARE(placed[0][1].columnSpan, 2);
        QCOMPARE(placed[1].size(), 3u); // one under the span, two that the row left out
        QVERIFY(!placed[1][0].first);
        QCOMPARE(placed[1][1].cell, nullptr);
    }
    void aSpanThatRunsOutOfTheTableIsClipped()
    {
        std::vector<TableRow> rows{row({u"a"_s, u"b"_s})};
        rows[0][1].columnSpan = 9;
        rows[0][1].rowSpan = 9;
        const auto placed = gridRows(rows, 2);
        QCOMPARE(placed[0][1].columnSpan, 1);
        QCOMPARE(placed[0][1].rowSpan, 1);
    }
};

XW_TEST_MAIN(TablePlanTest)
#include "tst_table_plan.moc"
