#include "notice/check_sheet.h"

#include "domain/printed_words.h"
#include "notice/sample_list.h"
#include "notice/writers.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

struct SheetKind {
    QStringView word, title;
    std::vector<SiteCheck> checks;
    QStringList columns; ///< after those that say which site
    std::vector<int> widths;
};

const SheetKind &sheetKind(CheckSheet sheet)
{
    static const std::array<SheetKind, checkSheetCount> kinds{{
        {u"links",
         u"错链断链清单",
         {SiteCheck::DeadLinks},
         {u"所在页面"_s, u"链接文字"_s, u"原因"_s, u"链接地址"_s},
         {26, 16, 8, 26}},
        {u"words",
         u"文字表述错误清单",
         {SiteCheck::SevereWord, SiteCheck::WrongWord},
         {u"错误表述"_s, u"建议表述"_s, u"类别"_s, u"所在页面"_s, u"上下文"_s},
         {10, 10, 7, 24, 28}},
        {u"columns",
         u"栏目更新情况清单",
         {SiteCheck::HomeStale, SiteCheck::NavigationStale, SiteCheck::NewsNoticeStale, SiteCheck::LongStale,
          SiteCheck::BlankColumns, SiteCheck::RedatedEntries},
         {u"问题"_s, u"栏目"_s, u"最新日期"_s, u"栏目地址"_s},
         {16, 16, 11, 30}},
        {u"marks",
         u"网站标识要素清单",
         {SiteCheck::MarksMissing, SiteCheck::MarksDiffer, SiteCheck::NoErrorEntrance},
         {u"问题"_s, u"要素"_s, u"说明"_s},
         {14, 26, 30}},
        {u"network",
         u"IPv6与HTTPS支持情况清单",
         {},
         {u"IPv6"_s, u"HTTPS"_s, u"首页用时（毫秒）"_s, u"访问结果"_s},
         {9, 9, 14, 14}},
        {u"domains",
         u"域名名称问题清单",
         {SiteCheck::DomainName},
         {u"条目"_s, u"域名"_s, u"说明"_s},
         {8, 22, 36}},
        {u"doubts",
         u"安全风险疑点清单",
         {SiteCheck::HiddenLinks, SiteCheck::HarmfulLinks, SiteCheck::PersonalNumbers},
         {u"疑点"_s, u"所在页面"_s, u"内容"_s, u"指向"_s},
         {11, 24, 18, 24}},
        {u"service",
         u"互动与办事服务疑点清单",
         {SiteCheck::NoConsultation, SiteCheck::LateReplies, SiteCheck::ThinGuides, SiteCheck::Unlinked},
         {u"疑点"_s, u"所在页面"_s, u"内容"_s, u"说明"_s},
         {14, 24, 22, 20}},
        {u"not-open",
         u"首页未能打开网站清单",
         {SiteCheck::DidNotOpen, SiteCheck::Gate, SiteCheck::WeekFailed, SiteCheck::WeekWarning},
         {u"情况"_s, u"原因"_s, u"首页网址"_s},
         {16, 18, 32}},
    }};
    return kinds[size_t(sheet)];
}

QString checkWords(SiteCheck check)
{
    switch (check) {
    case SiteCheck::DidNotOpen:
        return u"访问失败（一次）"_s;
    case SiteCheck::Gate:
        return u"须用浏览器核实"_s;
    case SiteCheck::WeekFailed:
        return u"一周监测失败次数达到标准"_s;
    case SiteCheck::WeekWarning:
        return u"一周监测预警"_s;
    case SiteCheck::HomeStale:
        return u"首页不更新"_s;
    case SiteCheck::NavigationStale:
        return u"导航首页及二级页面不更新"_s;
    case SiteCheck::NewsNoticeStale:
        return u"动态要闻、通知公告、政策文件类不更新"_s;
    case SiteCheck::LongStale:
        return u"长期未更新"_s;
    case SiteCheck::BlankColumns:
        return u"空白栏目"_s;
    case SiteCheck::RedatedEntries:
        return u"日期存疑"_s;
    case SiteCheck::MarksMissing:
        return u"要素缺失"_s;
    case SiteCheck::MarksDiffer:
        return u"与登记不符"_s;
    case SiteCheck::NoErrorEntrance:
        return u"缺“我为政府网站找错”入口"_s;
    case SiteCheck::HiddenLinks:
        return u"疑似暗链"_s;
    case SiteCheck::HarmfulLinks:
        return u"疑似不良外链"_s;
    case SiteCheck::PersonalNumbers:
        return u"疑似个人信息"_s;
    case SiteCheck::SevereWord:
        return u"严重"_s;
    case SiteCheck::WrongWord:
        return u"一般"_s;
    case SiteCheck::NoConsultation:
        return u"未见咨询建言渠道"_s;
    case SiteCheck::LateReplies:
        return u"留言超过3个月未答复"_s;
    case SiteCheck::ThinGuides:
        return u"办事指南缺要素"_s;
    case SiteCheck::Unlinked:
        return u"政策与解读未关联"_s;
    case SiteCheck::VetoNear:
    case SiteCheck::DeadLinks:
    case SiteCheck::DomainName:
        break;
    }
    return {};
}

QString chineseOf(const QString &word)
{
    static const QHash<QString, QString> words{
        {u"site_code"_s, u"网站标识码"_s},  {u"conac"_s, u"党政机关标识"_s},
        {u"icp"_s, u"ICP备案编号"_s},       {u"police"_s, u"公安机关备案标识"_s},
        {u"organizer"_s, u"主办单位"_s},    {u"contact"_s, u"联系方式"_s},
        {u"name"_s, u"网站名称"_s},         {u"jiucuo"_s, u"找错入口"_s},
        {u"timeout"_s, u"超时"_s},          {u"dns"_s, u"域名无法解析"_s},
        {u"refused"_s, u"拒绝连接"_s},      {u"reset"_s, u"连接中断"_s},
        {u"tls"_s, u"加密证书错误"_s},      {u"redirect-loop"_s, u"循环跳转"_s},
        {u"too-large"_s, u"内容过大"_s},    {u"malformed"_s, u"应答无法识别"_s},
        {u"no-address"_s, u"登记无网址"_s}, {u"ok"_s, u"打开"_s},
        {u"cancelled"_s, u"已取消"_s},      {u"http"_s, u"应答错误"_s}};
    return words.value(word, word);
}

QString reasonWords(const QString &reason, int status)
{
    return reason == u"http" && status > 0 ? u"应答错误（%1）"_s.arg(status) : chineseOf(reason);
}

TableCell sheetCell(const QString &text, Align align = Align::Left)
{
    return {{{text, {}}}, 1, 1, align, false};
}

/// What the columns after the site's own say of one place.
QStringList placeCells(CheckSheet sheet, const SiteFinding &finding, const ReadPlace &place)
{
    const QString what = checkWords(finding.check);
    switch (sheet) {
    case CheckSheet::Links:
        return {place.url, place.quote, chineseOf(place.text.section(u' ', 0, 0)),
                place.text.section(u' ', 1)};
    case CheckSheet::Words:
        return {finding.words.value(0), finding.words.value(1), what, place.url, place.text};
    case CheckSheet::Columns:
        return {what, place.quote, place.text, place.url};
    case CheckSheet::Domains:
        return {finding.about, finding.picture, finding.words.value(0)};
    case CheckSheet::Doubts:
        return {what, place.url, place.quote.isEmpty() ? place.text : place.quote,
                place.quote.isEmpty() ? QString() : place.text};
    case CheckSheet::Service:
        return {what, place.url, place.quote, place.text};
    case CheckSheet::NotOpen:
        return {what, reasonWords(finding.words.value(0), finding.count), place.url};
    case CheckSheet::Marks:
    case CheckSheet::Network:
        break;
    }
    return {};
}

std::vector<QStringList> findingRows(CheckSheet sheet, const SiteFinding &finding)
{
    if (sheet == CheckSheet::Marks) {
        QStringList marks;
        for (const QString &word : finding.words)
            marks << chineseOf(word);
        const bool differs = finding.check == SiteCheck::MarksDiffer;
        return {{checkWords(finding.check), differs ? marks.value(0) : marks.join(u'、'),
                 differs ? marks.value(1) : QString()}};
    }
    std::vector<QStringList> rows;
    for (const ReadPlace &place : finding.places) {
        rows.push_back(placeCells(sheet, finding, place));
        if (sheet == CheckSheet::Domains || sheet == CheckSheet::NotOpen)
            break;
    }
    if (sheet == CheckSheet::Links && finding.count > int(finding.places.size())) {
        QStringList rest{u"另有%1处，见证据"_s.arg(finding.count - int(finding.places.size()))};
        rest.resize(sheetKind(sheet).columns.size());
        rows.push_back(rest);
    }
    return rows;
}

QString judgedWords(const Suggestion &one)
{
    switch (one.state) {
    case Suggestion::State::Ticked:
        return u"已确认"_s;
    case Suggestion::State::Dismissed:
        return u"已排除：%1"_s.arg(one.reason);
    case Suggestion::State::Open:
        break;
    }
    return u"待核实"_s;
}

class SheetRows
{
public:
    SheetRows(CheckSheet sheet, const RoundState &state, Table &table)
        : m_sheet(sheet), m_state(state), m_table(table), m_decisions(suggestionDecisions(state)),
          m_indicators(state.standard())
    {
    }

    void add(const SiteReading &reading)
    {
        const Subject *subject = m_state.subject(reading.subject);
        if (!subject)
            return;
        const size_t before = m_table.rows.size();
        if (m_sheet == CheckSheet::Network) {
            const auto word = [](const std::optional<bool> &has) {
                return has ? (*has ? u"支持"_s : u"不支持"_s) : u"—"_s;
            };
            add(*subject,
                {word(reading.hasIpv6), word(reading.isHttps), QString::number(reading.elapsedMs),
                 reasonWords(reading.reason, reading.status)},
                {});
        }
        const auto &checks = sheetKind(m_sheet).checks;
        for (const Suggestion &one : suggestionsOf(reading, m_state, m_decisions, m_indicators))
            if (std::find(checks.begin(), checks.end(), one.finding.check) != checks.end())
                for (const QStringList &cells : findingRows(m_sheet, one.finding))
                    add(*subject, cells, judgedWords(one));
        m_sites += m_table.rows.size() > before;
    }
    [[nodiscard]] int sites() const { return m_sites; }

private:
    void add(const Subject &subject, const QStringList &cells, const QString &judged)
    {
        const Region *region = m_state.region(subject.region);
        TableRow row{sheetCell(QString::number(m_table.rows.size() + 1), Align::Center),
                     sheetCell(subject.code, Align::Center), sheetCell(subject.name),
                     sheetCell(region ? region->name : QString(), Align::Center),
                     sheetCell(subject.organizer)};
        for (const QString &cell : cells)
            row.push_back(sheetCell(cell));
        row.push_back(sheetCell(judged, Align::Center));
        m_table.rows.push_back(std::move(row));
    }

    CheckSheet m_sheet;
    const RoundState &m_state;
    Table &m_table;
    SuggestionDecisions m_decisions;
    CheckIndicators m_indicators;
    int m_sites = 0;
};

} // namespace

QString toWord(CheckSheet sheet)
{
    return sheetKind(sheet).word.toString();
}

std::optional<CheckSheet> checkSheetFrom(const QString &word)
{
    for (int i = 0; i < checkSheetCount; ++i)
        if (sheetKind(CheckSheet(i)).word == word)
            return CheckSheet(i);
    return std::nullopt;
}

QString checkSheetTitle(CheckSheet sheet)
{
    return sheetKind(sheet).title.toString();
}

NoticeDocument checkSheetDocument(CheckSheet sheet, const std::vector<const SiteReading *> &readings,
                                  const RoundState &state, QDate day)
{
    const SheetKind &kind = sheetKind(sheet);
    Table table;
    table.widths = {6, 14, 18, 10, 16};
    table.widths.insert(table.widths.end(), kind.widths.begin(), kind.widths.end());
    table.widths.push_back(12);
    TableRow head;
    for (const QString &name :
         QStringList{u"序号"_s, u"网站标识码"_s, u"网站名称"_s, u"地区"_s, u"主办单位"_s} + kind.columns +
             QStringList{u"核实情况"_s})
        head.push_back(sheetCell(name, Align::Center));
    table.header.push_back(head);
    SheetRows rows(sheet, state, table);
    for (const SiteReading *reading : readings)
        rows.add(*reading);
    NoticeDocument document;
    const QString title = kind.title.toString();
    document.title = state.round().province + state.round().checkName() + title;
    document.issuer = state.round().issuer;
    document.date = day;
    document.blocks.push_back(Title{{{document.title, {}}}});
    document.blocks.push_back(Paragraph{
        {{u"共监测%1个网站，其中%2个网站列入本清单，共%3条。本清单由程序监测形成，供人工核实，未经核实不作为检查结论。"_s
              .arg(readings.size())
              .arg(rows.sites())
              .arg(table.rows.size()),
          {}}}});
    document.blocks.push_back(AnnexStart{1, true, title, title});
    document.blocks.push_back(std::move(table));
    return document;
}

bool hasRows(CheckSheet sheet, const SiteReading &reading)
{
    const auto &checks = sheetKind(sheet).checks;
    return sheet == CheckSheet::Network ||
           std::any_of(reading.findings.begin(), reading.findings.end(), [&checks](const SiteFinding &one) {
               return std::find(checks.begin(), checks.end(), one.check) != checks.end();
           });
}

Result<QByteArray> checkSheetFile(const NoticeDocument &document, const QString &format)
{
    static const QStringList known{u"xlsx"_s, u"docx"_s, u"pdf"_s, u"html"_s};
    if (!known.contains(format))
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "A sheet is written as XLSX, DOCX, PDF or HTML, not as “%1”"),
                        {format}});
    return sampleFile(document, format);
}

} // namespace xw::notice
