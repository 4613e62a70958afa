#include "notice/sample_list.h"

#include "domain/printed_words.h"

#include "notice/writers.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

TableCell cell(const QString &text, Align align = Align::Center)
{
    return {{{text, {}}}, 1, 1, align, false};
}
TableCell number(int n)
{
    return cell(QString::number(n));
}

TableRow head(const QStringList &texts)
{
    TableRow row;
    for (const QString &text : texts)
        row.push_back(cell(text));
    return row;
}

QString reasonText(SampleReason reason, RoundKey key)
{
    switch (reason) {
    case SampleReason::Portal:
        return u"门户"_s;
    case SampleReason::PreviousProblem:
        return wordsOf(key).before + u"存在突出问题"_s;
    case SampleReason::Drawn:
        break;
    }
    return u"抽取"_s;
}

QString percentText(int hundredths)
{
    return hundredthsText(hundredths) + u'%';
}

TableRow countRow(const QString &name, const SampleLine &line, RateFormat format)
{
    TableRow row{cell(name)};
    for (const SampleCount &count : {line.websites, line.accounts}) {
        row.push_back(number(count.running));
        row.push_back(number(count.drawn));
        row.push_back(cell(Rate{count.drawn, count.running}.text(format)));
    }
    return row;
}

Table countTable(const SampleSummary &summary, RateFormat format)
{
    Table table;
    table.widths = {22, 12, 12, 14, 12, 12, 14};
    TableCell websites = cell(u"政府网站"_s), media = cell(u"政务新媒体"_s), region = cell(u"地区"_s), under;
    websites.columnSpan = media.columnSpan = 3;
    region.rowSpan = 2;
    under.covered = true;
    table.header.push_back({region, websites, under, under, media, under, under});
    TableRow second = head({{}, u"运行"_s, u"抽查"_s, u"比例"_s, u"运行"_s, u"抽查"_s, u"比例"_s});
    second.front() = under;
    table.header.push_back(second);
    for (const SampleLine &line : summary.regions)
        table.rows.push_back(countRow(line.name.isEmpty() ? u"（未填地区）"_s : line.name, line, format));
    table.rows.push_back(countRow(u"合计"_s, summary.total, format));
    table.totalRow = true;
    return table;
}

Table memberTable(const SampleRegister &from, const SampleSummary &summary, RoundKey key)
{
    Table table;
    table.widths = {7, 16, 33, 13, 13, 18};
    table.header.push_back(head({u"序号"_s, u"标识"_s, u"名称"_s, u"地区"_s, u"类型"_s, u"入选原因"_s}));
    int place = 0;
    for (const SampleEntry &entry : summary.entries) {
        const Subject &subject = from.subjects[size_t(entry.index)];
        table.rows.push_back(
            {number(++place), cell(subject.code), cell(subject.name, Align::Left),
             cell(from.regionName(subject.region)),
             cell(subject.isWebsite() ? toChinese(subject.type) : toChinese(subject.platform)),
             cell(reasonText(entry.reason, key))});
    }
    return table;
}

QString kindsText(const SamplePlan &plan)
{
    QStringList kinds;
    for (const SubjectKind kind : plan.kinds)
        kinds << (kind == SubjectKind::Website ? u"政府网站"_s : u"政务新媒体"_s);
    return kinds.join(u"、"_s);
}

} // namespace

QString planText(const SamplePlan &plan, RoundKey key)
{
    static const QString by[] = {u"不分层"_s, u"按地区分层"_s, u"按类型分层"_s, u"按层级分层"_s};
    QStringList parts{kindsText(plan) + by[int(plan.by)] +
                      (plan.count ? u"，共抽取%1个"_s.arg(*plan.count)
                                  : u"，抽取比例%1"_s.arg(percentText(plan.ratioHundredths.value_or(0))))};
    if (plan.alwaysPortals)
        parts << u"门户网站全部检查"_s;
    if (plan.alwaysPreviousProblems)
        parts << wordsOf(key).before + u"存在突出问题的全部检查"_s;
    if (plan.floorPerRegion > 0)
        parts << u"每个地区不少于%1个"_s.arg(plan.floorPerRegion);
    parts << u"随机种子%1"_s.arg(plan.seed);
    return parts.join(u'；') + u'。';
}

NoticeDocument sampleDocument(const SampleRegister &from, const SampleSummary &summary,
                              const std::vector<SamplePlan> &plans, const Round &round, QDate day)
{
    NoticeDocument document;
    document.title = round.province + round.checkName() + u"抽样名单"_s;
    document.issuer = round.issuer;
    document.date = day;
    document.blocks.push_back(Title{{{document.title, {}}}});
    for (const SamplePlan &plan : plans)
        document.blocks.push_back(Paragraph{{{planText(plan, round.key), {}}}});
    document.blocks.push_back(Paragraph{
        {{u"共抽取%1个检查对象：政府网站%2个（运行%3个），政务新媒体%4个（运行%5个）。同一名录、同一方案和种子，抽取结果相同。"_s
              .arg(summary.entries.size())
              .arg(summary.total.websites.drawn)
              .arg(summary.total.websites.running)
              .arg(summary.total.accounts.drawn)
              .arg(summary.total.accounts.running),
          {}}}});
    const QString counts = u"各地区抽样数量"_s, members = u"抽样名单"_s;
    document.blocks.push_back(AnnexStart{1, false, counts, counts});
    document.blocks.push_back(countTable(summary, round.rates));
    document.blocks.push_back(AnnexStart{2, false, members, members});
    document.blocks.push_back(memberTable(from, summary, round.key));
    return document;
}

Result<QByteArray> sampleFile(const NoticeDocument &document, const QString &format)
{
    if (format == u"xlsx")
        return writeAnnexXlsx(document, annexCount(document) - 1);
    if (format == u"html")
        return writeHtml(document);
    if (format == u"docx")
        return writeDocx(document);
    if (format != u"pdf")
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("xw", "A sample is written as CSV, XLSX, PDF, DOCX or HTML, not as “%1”"),
             {format}});
    return writePdf(document);
}

} // namespace xw::notice
