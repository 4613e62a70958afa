#include "notice/sample_notice.h"

using namespace Qt::StringLiterals;

namespace xw::testkit
{

using namespace xw::notice;

Runs runs(const QString &marked)
{
    Runs result;
    qsizetype at = 0;
    while (at < marked.size()) {
        const qsizetype open = marked.indexOf(u'〈', at);
        if (open < 0) {
            result.push_back({marked.mid(at), {}});
            break;
        }
        if (open > at)
            result.push_back({marked.mid(at, open - at), {}});
        const qsizetype equals = marked.indexOf(u'=', open);
        const qsizetype close = marked.indexOf(u'〉', open);
        result.push_back(
            {marked.mid(equals + 1, close - equals - 1), marked.mid(open + 1, equals - open - 1)});
        at = close + 1;
    }
    return result;
}

TableCell cell(const QString &text, Align align)
{
    return {{{text, {}}}, 1, 1, align, false};
}

TableRow row(const QStringList &texts)
{
    TableRow cells;
    for (const QString &text : texts)
        cells.push_back(cell(text));
    return cells;
}

Table plainTable(const QStringList &head, const std::vector<int> &widths, int rows)
{
    Table table;
    table.widths = widths;
    table.header = {row(head)};
    for (int r = 0; r < rows; ++r) {
        TableRow line;
        for (qsizetype c = 0; c < head.size(); ++c)
            line.push_back(c == 0   ? cell(QString::number(r + 1))
                           : c == 1 ? cell(u"测试单位%1"_s.arg(r + 1))
                                    : cell(QString::number((r * 7 + c * 13) % 97)));
        table.rows.push_back(line);
    }
    return table;
}

namespace
{
TableCell spanning(const QString &text, int columns, int rows)
{
    TableCell head = cell(text);
    head.columnSpan = columns;
    head.rowSpan = rows;
    return head;
}
TableCell covered()
{
    TableCell nothing;
    nothing.covered = true;
    return nothing;
}

Table runningSites()
{
    Table table;
    table.widths = {5, 12, 8, 7, 7, 8, 8, 8, 9};
    table.header = {{spanning(u"序号"_s, 1, 2), spanning(u"省直和设区市"_s, 1, 2),
                     spanning(u"运行网站总数"_s, 1, 2), spanning(u"市级"_s, 2, 1), covered(),
                     spanning(u"县级及以下"_s, 2, 1), covered(), spanning(u"抽查网站数"_s, 1, 2),
                     spanning(u"突出问题网站数"_s, 1, 2)},
                    {covered(), covered(), covered(), cell(u"门户"_s), cell(u"部门"_s), cell(u"门户"_s),
                     cell(u"其他"_s), covered(), covered()}};
    const QStringList cities{u"南昌"_s, u"九江"_s, u"景德镇"_s, u"萍乡"_s, u"新余"_s, u"鹰潭"_s,
                             u"赣州"_s, u"宜春"_s, u"上饶"_s,   u"吉安"_s, u"抚州"_s};
    const int figures[11][7] = {
        {55, 1, 44, 9, 1, 38, 1},  {54, 1, 40, 13, 0, 36, 0}, {39, 1, 34, 4, 0, 32, 0},
        {41, 1, 35, 5, 0, 28, 0},  {38, 1, 35, 2, 0, 26, 0},  {37, 1, 33, 3, 0, 27, 0},
        {64, 1, 41, 18, 4, 44, 0}, {47, 1, 34, 10, 2, 32, 0}, {22, 1, 9, 12, 0, 15, 3},
        {47, 1, 33, 13, 0, 36, 0}, {42, 1, 30, 11, 0, 32, 0}};
    table.rows.push_back(
        row({u"1"_s, u"省政府及省直部门"_s, u"52"_s, u"—"_s, u"—"_s, u"—"_s, u"—"_s, u"32"_s, u"0"_s}));
    for (int r = 0; r < 11; ++r) {
        QStringList texts{QString::number(r + 2), cities.at(r)};
        for (const int figure : figures[r])
            texts << QString::number(figure);
        table.rows.push_back(row(texts));
    }
    TableRow total =
        row({QString(), QString(), u"538"_s, u"11"_s, u"368"_s, u"100"_s, u"7"_s, u"378"_s, u"4"_s});
    total[0] = spanning(u"合计"_s, 2, 1);
    total[1] = covered();
    table.rows.push_back(total);
    table.totalRow = true;
    return table;
}

Table problemSites()
{
    Table table;
    table.widths = {5, 9, 20, 18, 13, 7};
    table.header = {row(
        {u"序号"_s, u"所属地方或部门"_s, u"网站名称"_s, u"存在的突出问题"_s, u"网站标识码"_s, u"备注"_s})};
    const QStringList rows[] = {
        {u"1"_s, u"上饶市"_s, u"上饶市住房和城乡建设局门户网"_s, u"栏目不更新"_s, u"3611000003"_s, {}},
        {u"2"_s, u"上饶市"_s, u"上饶市生态环境局"_s, u"站点无法访问"_s, u"3611000058"_s, {}},
        {u"3"_s, u"上饶市"_s, u"鄱阳政府门户网"_s, u"未提供网上有效咨询建言渠道"_s, u"3611280006"_s, {}},
        {u"4"_s, u"南昌市"_s, u"南昌市住房保障和房产管理局"_s, u"栏目不更新"_s, u"3601000019"_s, {}}};
    for (const QStringList &texts : rows)
        table.rows.push_back(row(texts));
    return table;
}

Table problemMedia(int rows)
{
    Table table;
    table.widths = {5, 10, 8, 20, 26};
    table.header = {
        row({u"序号"_s, u"所属地方或部门"_s, u"类型"_s, u"政务新媒体名称"_s, u"存在的突出问题"_s})};
    // Rare characters on purpose: names hold what GB2312 fonts lack.
    const QStringList names{u"上饶统计"_s,     u"信州发改"_s,          u"铅山县现代农业示范园区管理委员会"_s,
                            u"喆堃玥镕发布"_s, u"犇翀昇旻祎赟"_s,      u"广丰公安"_s,
                            u"健康铅山"_s,     u"高一食堂（1200㎡）"_s};
    for (int r = 0; r < rows; ++r)
        table.rows.push_back(
            row({QString::number(r + 1), r % 9 ? u"上饶市"_s : u"省自然资源厅"_s,
                 r % 9 ? u"微信"_s : u"新浪微博"_s, names.at(r % names.size()),
                 r % 3 ? u"单项否决（缺有效互动渠道菜单功能）"_s : u"单项否决（未及时更新）"_s}));
    return table;
}

Table wideTable()
{
    Table table =
        plainTable({u"序号"_s, u"单位"_s, u"主动公开总数"_s, u"政策解读"_s, u"建议提案"_s, u"重点领域"_s,
                    u"依申请受理"_s, u"按时办结"_s, u"暂未办结"_s, u"留言受理"_s, u"留言办结"_s},
                   {4, 14, 8, 8, 8, 8, 8, 8, 8, 8, 8}, 40);
    return table;
}

AnnexStart annex(int number, const QString &title)
{
    return {number, false, title, title};
}

void addBody(NoticeDocument &document)
{
    auto &b = document.blocks;
    const auto p = [&](const char16_t *text) { b.emplace_back(Paragraph{runs(QString::fromUtf16(text))}); };
    const auto h = [&](int level, const char16_t *text) {
        b.emplace_back(Heading{level, runs(QString::fromUtf16(text))});
    };
    p(u"按照《国务院办公厅秘书局关于印发政府网站与政务新媒体检查指标、监管工作年度考核指标的通知》（国办秘函"
      u"〔2019〕19号）要求，"
      u"2020年第一季度，省政府办公厅组织对全省政府网站与政务新媒体进行了检查。现将有关情况通报如下：");
    h(1, u"基本情况");
    p(u"截至2020年2月，全省正在运行的政府网站〈websites.running="
      u"538〉家，其中省政府门户网站1家、省政府部门网站51家、"
      u"设区市政府门户网站11家、设区市政府部门网站368家、县级政府门户网站100家、其他网站7家；政务新媒体〈medi"
      u"a.running=1308〉家。");
    h(2, u"政府网站总体情况");
    p(u"本季度共抽查政府网站〈websites.checked=378〉家，发现存在突出问题的网站〈websites.unqualified=4〉家，"
      u"总体合格率为〈websites.rate=98.94%〉，同比上升〈websites.change=1."
      u"33〉个百分点。其中，省政府部门网站抽查31家，合格率为100%；"
      u"市、县（区）网站抽查346家，合格率为98.84%；全省112家门户网站全部抽查，合格率为99.11%。");
    h(2, u"政务新媒体总体情况");
    p(u"抽查政务新媒体〈media.checked=356〉家，发现存在突出问题的政务新媒体〈media.unqualified=57〉个，"
      u"抽查合格率为〈media.rate=83.99%〉，环比下降〈media.change=4."
      u"10〉个百分点。名称中的“喆堃玥镕”“犇翀昇旻祎赟”等字，"
      u"应当与登记的名称一致——不得以他字代替……");
    h(3, u"单位与数量");
    p(u"机房面积超过1200㎡的单位应当在3日内报送，详见http://www.example.gov.cn/zwgk/2020/tongbao/"
      u"index_2020_q1_details.html所列材料。");
    h(4, u"办理时限");
    p(u"超过60%"
      u"的门户网站存在没有解读发布重要政策文件的情况，一半以上的门户网站未将政策文件与解读稿件互相关联。");
    h(1, u"主要问题");
    h(2, u"政府网站发布解读仍需强化");
    p(u"信息发布不及时的问题仍不同程度存在，“上饶市住房和城乡建设局门户网”“南昌市住房保障和房产管理局”等网站"
      u"的工作动态、"
      u"政策法规栏目更新滞后；“鄱阳政府门户网”未提供有效的咨询、建言渠道。");
    h(2, u"政务新媒体建设管理仍待提升");
    p(u"部分政务新媒体连续两周以上未更新，部分缺少有效互动渠道，个别存在严重表述错误。此外，还有单位以企业为"
      u"主体开设政务新媒体，"
      u"不符合有关规定，应当尽快规范整合。");
    h(1, u"下一步工作要求");
    p(u"各地、各部门要对照发现的问题举一反三，抓好自查整改，健全信息发布流程，严格设定栏目更新时限，坚持分级"
      u"分类审核、先审后发，"
      u"明确审核主体和审核流程。整改落实情况请于2020年4月15日前报送省政府办公厅，县（市、区）的情况由所在设区"
      u"市人民政府办公室汇总报送。");
}
} // namespace

NoticeDocument sampleNotice(const SampleNotice &wish)
{
    NoticeDocument document;
    document.title = u"江西省人民政府办公厅关于2020年第一季度全省政府网站与政务新媒体检查情况的通报"_s;
    document.issuer = u"江西省人民政府办公厅"_s;
    document.date = QDate(2020, 4, 2);
    auto &b = document.blocks;
    b.emplace_back(IssuerMark{u"江西省人民政府办公厅文件"_s});
    b.emplace_back(DocumentNumber{u"赣府厅字〔2020〕12号"_s});
    b.emplace_back(Title{{{document.title, {}}}});
    b.emplace_back(Addressee{u"各市、县（区）人民政府，省政府各部门："_s});
    addBody(document);
    QStringList titles{u"全省政府网站运行和检查情况"_s, u"检查得分较高的政府网站名单"_s,
                       u"检查发现突出问题的政府网站名单"_s, u"检查发现突出问题的政务新媒体名单"_s};
    if (wish.wideAnnex)
        titles << u"省政府门户网站政府信息公开和网民留言办理情况以及各单位依申请公开办理情况统计表"_s;
    for (int i = 0; i < wish.extraAnnexes; ++i)
        titles << u"第%1项台账"_s.arg(i + 1);
    b.emplace_back(AnnexList{titles});
    b.emplace_back(SignatureBlock{document.issuer, document.date, wish.sealed});
    b.emplace_back(Remark{u"此件主动公开"_s});
    b.emplace_back(annex(1, titles.at(0)));
    b.emplace_back(runningSites());
    b.emplace_back(annex(2, titles.at(1)));
    Table scores;
    scores.caption = u"（统计时段：2019年12月—2020年2月）"_s;
    scores.widths = {5, 12, 40};
    scores.header = {row({u"序号"_s, u"得分"_s, u"政府网站名称"_s})};
    scores.rows = {row({u"1"_s, u"110—120分"_s, u"中国·濂溪"_s}), row({u"2"_s, u"100—110分"_s, {}})};
    scores.rows[1][2] = cell(
        u"南昌市人民政府网、抚州市人民政府网、中国·九江网、赣州市人民政府网、中国·鹰潭网、吉安市人民政府网，"
        u"东湖区人民政府网、永丰县人民政府网、珠山区人民政府网、浮梁县人民政府网、资溪县人民政府网"_s,
        Align::Left);
    b.emplace_back(scores);
    b.emplace_back(annex(3, titles.at(2)));
    b.emplace_back(problemSites());
    b.emplace_back(annex(4, titles.at(3)));
    b.emplace_back(problemMedia(wish.mediaRows));
    int number = 4;
    const auto nextAnnex = [&] {
        ++number;
        b.emplace_back(annex(number, titles.at(number - 1)));
    };
    if (wish.wideAnnex) {
        nextAnnex();
        b.emplace_back(wideTable());
    }
    for (int i = 0; i < wish.extraAnnexes; ++i) {
        nextAnnex();
        b.emplace_back(plainTable({u"序号"_s, u"单位"_s, u"受理"_s, u"办结"_s, u"逾期"_s}, {1, 4, 2, 2, 2},
                                  wish.extraRows));
    }
    if (wish.imprint)
        b.emplace_back(Imprint{u"省委办公厅，省人大常委会办公厅，省政协办公厅，省监委，省法院，省检察院"_s,
                               document.issuer, QDate(2020, 4, 3)});
    return document;
}

} // namespace xw::testkit
