// Lists of a year: its rounds beside each other, and the yearly assessment.
#include "closing/quarter_lists.h"
#include "domain/printed_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::closing
{

using notice::ListDocument;
using notice::ListTable;

namespace
{

const QString unknownText = u"—"_s;

QString ordinalOf(RoundKey key)
{
    return wordsOf(key).ordinal + (key.isCorrection() ? u"（更正）"_s : QString());
}

void addCell(QStringList &row, const std::optional<YearCell> &cell, RateFormat format)
{
    row << (cell ? QString::number(cell->checked) : unknownText)
        << (cell ? QString::number(cell->unqualified) : unknownText)
        << (cell ? cell->rate().text(format) : unknownText);
}

ListTable regionTable(const QString &title, const std::vector<YearRow> &rows, const YearTable &year)
{
    ListTable table;
    table.title = title;
    table.headers = {u"地区"_s};
    table.widths = {18};
    for (const RoundKey &key : year.rounds) {
        table.headers << ordinalOf(key) + u"检查"_s << ordinalOf(key) + u"不合格"_s
                      << ordinalOf(key) + u"合格率"_s;
        table.widths.insert(table.widths.end(), {9, 9, 12});
    }
    table.headers << u"全年检查"_s << u"全年不合格"_s << u"全年合格率"_s;
    table.widths.insert(table.widths.end(), {9, 9, 12});
    for (const YearRow &row : rows) {
        QStringList cells{row.region.isEmpty() ? u"合计"_s : row.region};
        for (const auto &cell : row.cells)
            addCell(cells, cell, year.rates);
        addCell(cells, row.sum(), year.rates);
        table.rows.push_back(std::move(cells));
    }
    table.totalRow = !rows.empty() && rows.back().region.isEmpty();
    return table;
}

ListTable bodyTable(const RoundState &newest, const YearTable &year)
{
    ListTable table;
    table.title = u"各检查对象结论"_s;
    table.headers = {u"序号"_s, u"标识码"_s, u"名称"_s, u"地区"_s, u"主办单位"_s};
    table.widths = {7, 15, 30, 13, 24};
    for (const RoundKey &key : year.rounds) {
        table.headers << ordinalOf(key);
        table.widths.push_back(12);
    }
    table.headers << u"不合格次数"_s;
    table.widths.push_back(10);
    table.leftColumns = {2, 4};
    int number = 0;
    for (const YearBody &body : year.bodies) {
        const Subject *subject = newest.subject(body.subject);
        if (!subject)
            continue;
        const Region *region = newest.region(subject->region);
        QStringList cells{QString::number(++number), subject->code, subject->name,
                          region ? region->name : QString(), subject->organizer};
        for (const Verdict verdict : body.verdicts)
            cells << (verdict == Verdict::Unchecked ? unknownText : toChinese(verdict));
        cells << QString::number(body.failures);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

QString pointsText(std::optional<int> points)
{
    return points ? hundredthsText(*points) : u"未查明"_s;
}

QString partName(AssessmentItem::Part part)
{
    return part == AssessmentItem::Part::Veto    ? u"单项否决"_s
           : part == AssessmentItem::Part::Bonus ? u"加分"_s
                                                 : u"扣分"_s;
}

ListTable itemTable(const AssessmentStandard &standard)
{
    ListTable table;
    table.title = u"考核指标"_s;
    table.headers = {u"编号"_s, u"类别"_s, u"指标"_s, u"分值"_s, u"可信度"_s, u"来源"_s};
    table.widths = {8, 11, 60, 14, 9, 9};
    table.leftColumns = {2};
    for (const AssessmentItem &item : standard.items)
        table.rows.push_back({item.id, partName(item.part), item.name,
                              item.points ? (item.isEach ? u"每件"_s : QString()) + pointsText(item.points)
                                          : pointsText(item.points),
                              item.certainty, item.source});
    return table;
}

constexpr size_t mostBodyCharts = 30; ///< of those that failed: the table has all

std::optional<notice::ListChartLine> chartLine(const QString &name, const std::vector<YearRow> &rows,
                                               const QString &region, RateFormat format)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&region](const YearRow &one) { return one.region == region; });
    if (row == rows.end())
        return std::nullopt;
    notice::ListChartLine line{name, {}, {}};
    for (const auto &cell : row->cells) {
        line.hundredths.push_back(cell ? std::optional(int(cell->rate().part * 10'000 / cell->rate().whole))
                                       : std::nullopt);
        line.values << (cell ? cell->rate().text(format) : QString());
    }
    return line;
}

/// The whole, each region, and bodies that failed in the year.
std::vector<notice::ListChart> yearCharts(const YearTable &year)
{
    QStringList labels, regions{QString()};
    for (const RoundKey &key : year.rounds)
        labels << ordinalOf(key);
    for (const std::vector<YearRow> *rows : {&year.websites, &year.media})
        for (const YearRow &row : *rows)
            if (!regions.contains(row.region))
                regions << row.region;
    std::vector<notice::ListChart> charts;
    for (const QString &region : std::as_const(regions)) {
        notice::ListChart chart{(region.isEmpty() ? u"合计"_s : region) + u"合格率"_s, labels, {}};
        for (const auto &[name, rows] :
             {std::pair(u"政府网站"_s, &year.websites), {u"政务新媒体"_s, &year.media}})
            if (auto line = chartLine(name, *rows, region, year.rates))
                chart.lines.push_back(*std::move(line));
        if (!chart.lines.empty())
            charts.push_back(std::move(chart));
    }
    size_t bodies = 0;
    for (const YearRow &row : year.organizers)
        if (row.sum().unqualified > 0 && ++bodies <= mostBodyCharts)
            charts.push_back({row.region + u"合格率"_s,
                              labels,
                              {*chartLine(u"网站和新媒体"_s, year.organizers, row.region, year.rates)}});
    return charts;
}

} // namespace

ListDocument yearList(const RoundState &newest, const YearTable &table, QDate today)
{
    ListDocument list;
    list.title = u"%1%2年度检查情况"_s.arg(newest.round().province).arg(table.year);
    list.issuer = newest.round().issuer;
    list.date = today;
    if (table.websites.size() > 0)
        list.tables.push_back(regionTable(u"政府网站各地区情况"_s, table.websites, table));
    if (table.media.size() > 0)
        list.tables.push_back(regionTable(u"政务新媒体各地区情况"_s, table.media, table));
    if (!table.organizers.empty()) {
        ListTable organizers = regionTable(u"各主办单位情况"_s, table.organizers, table);
        organizers.headers[0] = u"主办单位"_s;
        organizers.widths[0] = 30;
        organizers.leftColumns = {0};
        list.tables.push_back(std::move(organizers));
    }
    list.tables.push_back(bodyTable(newest, table));
    list.charts = yearCharts(table);
    return list;
}

ListDocument assessmentList(const RoundState &newest, const AssessmentStandard &standard,
                            const std::vector<AssessedRegion> &regions, int year, QDate today)
{
    ListDocument list;
    list.title = u"%1%2年度监管工作考核"_s.arg(newest.round().province).arg(year);
    list.issuer = newest.round().issuer;
    list.date = today;
    list.lines = {u"依据%1《%2》。没有查明分值的指标不计分，因此只列出已知扣分，不给总分。"_s.arg(
        standard.document, standard.title)};
    ListTable table;
    table.title = u"各地区考核"_s;
    table.headers = {u"地区"_s};
    table.widths = {18};
    for (const AssessmentItem &item : standard.items)
        if (!item.counted.isEmpty()) {
            table.headers << item.name + u"（件）"_s << item.name + u"（扣分）"_s;
            table.widths.insert(table.widths.end(), {16, 16});
        }
    table.headers << u"已知扣分"_s << u"总分"_s;
    table.widths.insert(table.widths.end(), {12, 12});
    for (const AssessedRegion &region : regions) {
        QStringList cells{region.region.isEmpty() ? u"合计"_s : region.region};
        bool isCounted = false;
        for (size_t i = 0; i < standard.items.size(); ++i)
            if (!standard.items[i].counted.isEmpty()) {
                const AssessedItem &item = region.items[i];
                isCounted = isCounted || item.count;
                cells << (item.count ? QString::number(*item.count) : unknownText)
                      << (item.deducted ? hundredthsText(*item.deducted) : unknownText);
            }
        cells << (isCounted ? hundredthsText(region.known) : unknownText)
              << (region.complete ? hundredthsText(standard.base - region.known) : unknownText);
        table.rows.push_back(std::move(cells));
    }
    table.totalRow = !regions.empty() && regions.back().region.isEmpty();
    list.tables = {itemTable(standard), std::move(table)};
    return list;
}

} // namespace xw::closing
