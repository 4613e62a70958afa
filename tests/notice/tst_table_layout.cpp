// Tables on pages: heads repeated, rows whole, spans, long cells, landscape.
#include "notice/layout/grid.h"
#include "notice/layout_text.h"
#include "notice/sample_notice.h"

#include "testkit/processor_time.h"
#include "testkit/testkit.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace xw::notice;
using namespace xw::testkit;

namespace
{
NoticeDocument annexOf(const Table &table)
{
    NoticeDocument document;
    document.date = QDate(2020, 4, 2);
    document.blocks.emplace_back(AnnexStart{1, true, u"名单"_s, u"名单"_s});
    document.blocks.emplace_back(table);
    return document;
}
QString pageText(const PageLayout &layout, size_t page)
{
    QString text;
    for (const PlacedRun &run : layout.pages[page].runs)
        if (run.block >= 0)
            text += run.text + u'|';
    return text;
}
} // namespace

class TableLayoutTest : public QObject
{
    Q_OBJECT
    std::shared_ptr<const FontSet> m_fonts;

    [[nodiscard]] PageLayout laidOut(const NoticeDocument &document) const
    {
        auto layout = layOut(document, m_fonts);
        if (!layout)
            qFatal("%s", qPrintable(layout.error().line()));
        return std::move(*layout);
    }
    /// All text and rules lie in the type area of their page.
    static void insideTheTypeArea(const PageLayout &layout)
    {
        for (const Page &page : layout.pages) {
            const QRectF area = grid::frame(page.landscape).area.adjusted(-0.3, -0.3, 0.3, 0.3);
            for (const PlacedRun &run : page.runs)
                if (run.block >= 0)
                    QVERIFY2(area.contains(run.baseline) && run.baseline.x() + run.width <= area.right(),
                             qPrintable(run.text));
            for (const PlacedRule &rule : page.rules)
                QVERIFY(area.contains(rule.from) && area.contains(rule.to));
        }
    }

private slots:
    void initTestCase()
    {
        const auto fonts = loadFonts();
        XW_VERIFY_OK(fonts);
        m_fonts = *fonts;
    }
    void headsOfSeveralRowsAreRepeated()
    {
        Table table = plainTable({u"序号"_s, u"单位"_s, u"甲"_s, u"乙"_s}, {1, 3, 1, 1}, 120);
        TableRow upper = row({u"序号"_s, u"单位"_s, u"办理情况"_s, {}});
        upper[0].rowSpan = upper[1].rowSpan = 2;
        upper[2].columnSpan = 2;
        upper[3].covered = true;
        table.header[0][0].covered = table.header[0][1].covered = true;
        table.header.insert(table.header.begin(), upper);
        const PageLayout layout = laidOut(annexOf(table));
        QVERIFY(layout.pages.size() > 3);
        for (size_t page = 0; page < layout.pages.size(); ++page)
            QVERIFY(pageText(layout, page).contains(u"序号|单位|办理情况|甲|乙|"_s));
        insideTheTypeArea(layout);
    }
    void noRowAndNoTotalStandsAloneOnAPage()
    {
        for (int rows = 20; rows < 80; ++rows) {
            Table table = plainTable({u"序号"_s, u"单位"_s, u"数"_s}, {1, 3, 1}, rows);
            table.totalRow = true;
            const PageLayout layout = laidOut(annexOf(table));
            for (int page = 0; page < static_cast<int>(layout.pages.size()); ++page) {
                int found = 0;
                for (const TextLine &line : linesOf(layout, page))
                    found += line.text.contains(u"测试单位"_s);
                QVERIFY2(found >= 2, qPrintable(u"%1 rows, page %2"_s.arg(rows).arg(page + 1)));
            }
        }
    }
    void everyRowIsPrintedOnceAndWhole()
    {
        const Table table = plainTable({u"序号"_s, u"单位"_s, u"数"_s}, {1, 3, 1}, 300);
        const PageLayout layout = laidOut(annexOf(table));
        QStringList lines;
        for (int page = 0; page < static_cast<int>(layout.pages.size()); ++page)
            for (const TextLine &line : linesOf(layout, page))
                lines << line.text;
        for (int r = 1; r <= 300; ++r)
            QCOMPARE(lines.count(u"%1测试单位%1"_s.arg(r) +
                                 plainText(table.rows[static_cast<size_t>(r - 1)][2].runs)),
                     1);
        insideTheTypeArea(layout);
    }
    void aTableOfAHundredPagesKeepsItsHeads()
    {
        const PageLayout layout =
            laidOut(annexOf(plainTable({u"序号"_s, u"单位"_s, u"数"_s}, {1, 3, 1}, 3000)));
        QVERIFY2(layout.pages.size() > 100, qPrintable(QString::number(layout.pages.size())));
        for (size_t page = 0; page < layout.pages.size(); ++page)
            QVERIFY(pageText(layout, page).contains(u"序号|单位|数|"_s));
        QCOMPARE(pageNumberOf(layout, 100), u"— 101 —"_s);
    }
    void timeGrowsNoFasterThanTheRows()
    {
        const auto timeOf = [&](int rows) {
            const NoticeDocument document =
                annexOf(plainTable({u"序号"_s, u"单位"_s, u"甲"_s, u"乙"_s}, {1, 3, 1, 1}, rows));
            qint64 best = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 3; ++i) {
                const qint64 before = processorTime();
                const PageLayout layout = laidOut(document);
                best = qMin(best, processorTime() - before);
            }
            return static_cast<double>(best);
        };
        const double ratio = timeOf(8000) / timeOf(1000);
        QVERIFY2(ratio < 24, qPrintable(QString::number(ratio))); // 8 when linear, 64 when quadratic
    }
    void anEmptyTableIsItsHead()
    {
        const PageLayout layout = laidOut(annexOf(plainTable({u"序号"_s, u"单位"_s}, {1, 3}, 0)));
        QCOMPARE(textOf(layout), u"附件名单序号单位"_s);
        QCOMPARE(layout.pages.size(), 1u);
        QCOMPARE(textOf(laidOut(annexOf({}))), u"附件名单"_s); // no columns at all
    }
    void aRowThatNoPageHoldsIsCut()
    {
        Table table = plainTable({u"序号"_s, u"说明"_s}, {1, 6}, 3);
        const QString text = u"第一类问题更新不及时，第二类问题栏目空白；"_s.repeated(100);
        table.rows[1][1] = cell(text, Align::Left);
        const PageLayout layout = laidOut(annexOf(table));
        insideTheTypeArea(layout);
        QString said = textOf(layout);
        said.remove(u"序号说明"_s);
        QVERIFY(said.contains(text));
        QVERIFY(said.endsWith(u"3测试单位3"_s));
    }
    void aMergedCellOverManyRowsSpeaksOnEachPage()
    {
        Table table = plainTable({u"地区"_s, u"单位"_s}, {1, 3}, 80);
        for (size_t r = 0; r < 80; ++r)
            table.rows[r][0] = cell({});
        table.rows[0][0] = cell(u"上饶市"_s);
        table.rows[0][0].rowSpan = 80;
        for (size_t r = 1; r < 80; ++r)
            table.rows[r][0].covered = true;
        const PageLayout layout = laidOut(annexOf(table));
        QVERIFY(layout.pages.size() >= 3);
        for (size_t page = 0; page < layout.pages.size(); ++page)
            QCOMPARE(pageText(layout, page).count(u"上饶市"_s), 1);
        insideTheTypeArea(layout);
    }
    void aShortMergedGroupIsNotDivided()
    {
        Table table = plainTable({u"地区"_s, u"单位"_s}, {1, 3}, 60);
        for (size_t r = 0; r < 60; r += 3) {
            table.rows[r][0] = cell(u"地区%1"_s.arg(r / 3));
            table.rows[r][0].rowSpan = 3;
            table.rows[r + 1][0].covered = table.rows[r + 2][0].covered = true;
        }
        const PageLayout layout = laidOut(annexOf(table));
        QVERIFY(layout.pages.size() > 1);
        for (int group = 0; group < 20; ++group)
            for (size_t page = 0; page < layout.pages.size(); ++page) {
                const QString text = pageText(layout, page);
                const bool first = text.contains(u"测试单位%1|"_s.arg(group * 3 + 1));
                QCOMPARE(text.contains(u"测试单位%1|"_s.arg(group * 3 + 3)), first);
            }
    }
    void aMergedCellTallerThanAPageIsRefused()
    {
        Table table = plainTable({u"地区"_s, u"单位"_s}, {1, 3}, 2);
        table.rows[0][0] = cell(u"很长的说明"_s.repeated(300));
        table.rows[0][0].rowSpan = 2;
        table.rows[1][0].covered = true;
        const auto layout = layOut(annexOf(table), m_fonts);
        QVERIFY(!layout);
        QCOMPARE(layout.error().code, xw::ErrorCode::TooLarge);
        QVERIFY(layout.error().where.contains(u"附件"_s));
    }
    void rulesCloseEveryCell()
    {
        const PageLayout layout = laidOut(annexOf(plainTable({u"序号"_s, u"单位"_s}, {1, 3}, 2)));
        // Head and body each draw their own frame: rows 1 and 2 with their edges, columns with theirs.
        int across = 0;
        int down = 0;
        for (const PlacedRule &rule : layout.pages[0].rules)
            (rule.from.y() == rule.to.y() ? across : down) += 1;
        QCOMPARE(across, 2 + 3);
        QCOMPARE(down, 3 + 3);
    }
    void aWideTableStandsOnALandscapePage()
    {
        const PageLayout layout = laidOut(sampleNotice());
        std::vector<int> turned;
        for (size_t i = 0; i < layout.pages.size(); ++i)
            if (layout.pages[i].landscape)
                turned.push_back(static_cast<int>(i));
        QCOMPARE(turned.size(), 3u);
        for (const int page : turned) {
            QCOMPARE(pageSize(layout, page).toSize(), QSize(842, 595));
            // The number keeps its corner of the upright sheet: left edge, outer half, turned.
            for (const PlacedRun &run : layout.pages[static_cast<size_t>(page)].runs) {
                if (run.block >= 0)
                    continue;
                QCOMPARE(run.turn, 90);
                QVERIFY(std::abs(run.baseline.x() / grid::mm - 28) < 3);
                QVERIFY(page % 2 == 0 ? run.baseline.y() > 400 : run.baseline.y() < 200);
            }
        }
        QVERIFY(!layout.pages.back().landscape); // the imprint stands upright
        insideTheTypeArea(layout);
    }
    void someRowsGoWithTheImprint()
    {
        for (int rows = 20; rows < 30; ++rows) {
            NoticeDocument document = annexOf(plainTable({u"序号"_s, u"单位"_s}, {1, 3}, rows));
            document.blocks.emplace_back(Imprint{u"省委办公厅"_s, u"某厅"_s, QDate(2020, 4, 3)});
            const PageLayout layout = laidOut(document);
            QVERIFY2(pageText(layout, layout.pages.size() - 1).contains(u"测试单位"_s),
                     qPrintable(QString::number(rows)));
        }
    }
};

XW_PAINT_TEST_MAIN(TableLayoutTest)
#include "tst_table_layout.moc"
