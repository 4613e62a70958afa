#include "demo/demo_content.h"

#include <array>

using namespace Qt::StringLiterals;

namespace xw::demo
{

namespace
{

struct Column {
    const char16_t *path;
    const char16_t *name;
    int freshDays; ///< age of the newest item on a healthy site
    int staleDays; ///< the same on a site that is not kept up
    bool blankable;
};

constexpr std::array<Column, 12> columns{{
    {u"/zwyw", u"政务要闻", 1, 61, false},
    {u"/bmdt", u"部门动态", 2, 75, false},
    {u"/tzgg", u"通知公告", 4, 245, false},
    {u"/zcwj", u"政策文件", 12, 402, false},
    {u"/zcjd", u"政策解读", 15, 381, true},
    {u"/rsxx", u"人事信息", 30, 520, true},
    {u"/czxx", u"财政信息", 40, 610, true},
    {u"/ghjh", u"规划计划", 55, 700, true},
    {u"/tjxx", u"统计信息", 20, 430, true},
    {u"/yjgl", u"应急管理", 33, 390, true},
    {u"/dczj", u"调查征集", 9, 300, false},
    {u"/zxft", u"在线访谈", 26, 410, false},
}};

constexpr std::array<const char16_t *, 8> items{u"召开四季度重点工作推进会",
                                                u"关于做好岁末年初安全生产工作的通知",
                                                u"开展优化营商环境专项行动",
                                                u"发布民生实事项目完成情况",
                                                u"关于公开征求《公共服务办法（草案）》意见的公告",
                                                u"组织基层减负工作调研",
                                                u"“一件事一次办”新增十二个事项",
                                                u"关于公布2026年度行政许可事项清单的通知"};

constexpr int mostItems = 12; ///< of a column's own page

QString link(const QString &href, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(href, text.toHtmlEscaped());
}

int ageOf(const DemoSite &site, const Column &column)
{
    const bool stale =
        site.has(Defect::StaleHome) || (site.has(Defect::StaleColumns) && column.freshDays > 3);
    return stale ? column.staleDays : column.freshDays;
}

bool isBlank(const DemoSite &site, const Column &column)
{
    return site.has(Defect::BlankColumns) && column.blankable;
}

QString itemList(const DemoSite &site, const Column &column, QDate today, int count)
{
    if (isBlank(site, column))
        return u"<p class=\"none\">栏目建设中……</p>"_s;
    QString html = u"<ul>"_s;
    const QString path = QString::fromUtf16(column.path);
    for (int i = 0; i < count; ++i) {
        const QDate date = today.addDays(-(ageOf(site, column) + i * 3));
        // On the site with dead links every other item leads nowhere.
        const QString target = site.has(Defect::DeadLinks) && i % 2 ? u"/old%1/%2.html"_s.arg(path).arg(i)
                                                                    : u"%1/%2.html"_s.arg(path).arg(i);
        html += u"<li>%1<span class=\"date\">%2</span></li>"_s.arg(
            link(target, QString::fromUtf16(items.at(size_t(i) % items.size()))),
            date.toString(u"yyyy-MM-dd"_s));
    }
    return html + u"</ul>"_s;
}

QString home(const DemoSite &site, QDate today)
{
    QString html = u"<div class=\"grid\">"_s;
    for (size_t i = 0; i < (site.portal ? 6u : 4u); ++i)
        html += u"<section><h2>%1</h2>%2</section>"_s.arg(
            link(QString::fromUtf16(columns.at(i).path), QString::fromUtf16(columns.at(i).name)),
            itemList(site, columns.at(i), today, 5));
    return html + u"</div>"_s;
}

QString publicInformation(const DemoSite &site, QDate today)
{
    QString html = u"<h2>政务公开</h2><div class=\"grid\">"_s;
    for (const Column &column : columns)
        html += u"<section><h3>%1</h3>%2</section>"_s.arg(
            link(QString::fromUtf16(column.path), QString::fromUtf16(column.name)),
            itemList(site, column, today, 3));
    return html + u"</div>"_s;
}

QString consultation(const DemoSite &site, QDate today)
{
    if (site.has(Defect::NoConsultation))
        return u"<h2>互动交流</h2><p>来信来访请拨打信访热线，纪检监察举报请登录相关平台。</p>"_s;
    return u"<h2>互动交流</h2><form><p><label>咨询建言 <input placeholder=\"主题\"></label></p>"
           "<p><textarea rows=\"4\" cols=\"60\" placeholder=\"请写下您的问题或建议\"></textarea></p>"
           "<p><button type=\"button\">提交留言</button></p></form><h3>留言选登</h3>"
           "<ul><li>社保卡到期如何更换？<span class=\"date\">收到 %1　答复 %2</span></li>"
           "<li>老旧小区加装电梯如何申请？<span class=\"date\">收到 %3　答复 %4</span></li></ul>"_s.arg(
               today.addDays(-9).toString(u"yyyy-MM-dd"_s), today.addDays(-7).toString(u"yyyy-MM-dd"_s),
               today.addDays(-21).toString(u"yyyy-MM-dd"_s), today.addDays(-18).toString(u"yyyy-MM-dd"_s));
}

QString services()
{
    QString html =
        u"<h2>办事服务</h2><table><tr><th>事项名称</th><th>设定依据</th><th>申请条件</th><th>办理材料</th>"
        "<th>办理地点</th><th>办理时间</th><th>联系电话</th><th>办理流程</th></tr>"_s;
    for (const char16_t *name : {u"居民身份证办理", u"个体工商户登记", u"建筑工程施工许可",
                                 u"道路运输经营许可", u"医师执业注册", u"食品经营许可"})
        html +=
            u"<tr><td>%1</td><td>《行政许可法》等</td><td>符合规定的申请人</td><td>申请表、身份证明</td>"
            "<td>政务服务中心</td><td>工作日 9:00–17:00</td><td>0980-2212345</td><td>申请—受理—审查—办结</td></tr>"_s
                .arg(QString::fromUtf16(name));
    return html + u"</table>"_s;
}

QString article(const DemoSite &site, const QString &title, QDate date)
{
    const QString word = site.has(Defect::WrongWord) ? u"案列"_s : u"案例"_s;
    return u"<h1>%1</h1><p "
           u"class=\"meta\">发布时间：%2　来源：%3</"
           u"p><p>为贯彻落实有关工作部署，现将本次工作的安排和典型%4公布如下。"
           "各有关单位要结合实际，认真组织实施，确保各项任务落到实处。</"
           "p><p>一是压实责任，明确任务分工；二是强化协同，形成工作合力；"
           "三是注重实效，及时总结推广好的做法。</p>"_s.arg(
               title.toHtmlEscaped(), date.toString(u"yyyy-MM-dd"_s), site.organizer.toHtmlEscaped(), word);
}

QString media(const DemoSite &site, QDate today)
{
    return u"<h2>政务新媒体</h2><p>账号最近发布：%1</p><p>%2官方账号，提供政策信息与办事咨询。</p>"_s.arg(
        today.addDays(-1).toString(u"yyyy-MM-dd"_s), site.name.toHtmlEscaped());
}

} // namespace

QString bodyOf(const DemoSite &site, const QString &path, QDate today)
{
    if (path == u"/"_s)
        return home(site, today);
    if (path == u"/zwgk"_s)
        return publicInformation(site, today);
    if (path == u"/hdjl"_s)
        return consultation(site, today);
    if (path == u"/bsfw"_s)
        return services();
    if (path.startsWith(u"/media/"_s))
        return media(site, today);
    for (const Column &column : columns) {
        const QString columnPath = QString::fromUtf16(column.path);
        if (path == columnPath)
            return u"<h2>%1</h2>"_s.arg(QString::fromUtf16(column.name)) +
                   itemList(site, column, today, mostItems);
        if (path.startsWith(columnPath + u"/"_s) && path.endsWith(u".html"_s)) {
            // What no list names is not there: a site that shows some page for any address has none but dead
            // links.
            bool known = false;
            const int i = path.mid(columnPath.size() + 1).chopped(5).toInt(&known);
            if (!known || i < 0 || i >= mostItems)
                return {};
            return article(site, QString::fromUtf16(items.at(size_t(i) % items.size())),
                           today.addDays(-(ageOf(site, column) + i * 3)));
        }
    }
    return {};
}

QString wholePage(const DemoSite &site, const QString &body)
{
    const QString colour = site.portal ? u"#a8201a"_s : u"#1d5fa8"_s;
    QString marks = u"主办单位：%1　联系电话：0980-2212345"_s.arg(site.organizer.toHtmlEscaped());
    if (!site.has(Defect::NoMarks))
        marks +=
            u"<br>网站标识码：%1　滇ICP备20260001号　滇公网安备 %2号"
            "<br><span id=\"_ideConac\">党政机关</span>　<a href=\"#\" id=\"_jiucuo_\" data-sitecode=\"%1\">我为政府网站找错</a>"_s
                .arg(site.code, site.code.left(6) + u"02000001"_s);
    return u"<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>%1</title>"
           "<meta name=\"SiteName\" content=\"%1\"><meta name=\"SiteIDCode\" content=\"%2\">"
           "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><style>"
           "body{margin:0;font-family:'Noto Sans CJK SC',sans-serif;color:#222;background:#f5f6f8}"
           "header{background:%3;color:#fff;padding:26px 6%;font:28px 'Noto Serif CJK SC',serif}"
           "nav{background:%3;filter:brightness(.86);padding:0 6%}nav "
           "a{color:#fff;display:inline-block;padding:10px 22px 10px 0;text-decoration:none}"
           "main{padding:18px "
           "6%;background:#fff;min-height:420px}.grid{display:grid;grid-template-columns:repeat(auto-fit,"
           "minmax(300px,1fr));gap:18px 34px}"
           "h2{font-size:18px;border-bottom:2px solid %3;padding-bottom:5px}h2 a,h3 "
           "a{color:inherit;text-decoration:none}h1{font-size:22px;text-align:center}"
           "ul{list-style:none;padding:0;margin:0}li{display:flex;justify-content:space-between;gap:12px;"
           "padding:5px 0;border-bottom:1px dotted #ddd}"
           "li "
           "a{color:#222;text-decoration:none}.date,.meta,.none{color:#888}table{border-collapse:collapse;"
           "width:100%;font-size:13px}"
           "td,th{border:1px solid "
           "#ccc;padding:5px}footer{text-align:center;color:#666;font-size:13px;line-height:1.9;padding:18px}"
           "</style></head>"
           "<body><header>%1</header><nav><a href=\"/\">首页</a><a href=\"/zwgk\">政务公开</a><a "
           "href=\"/bsfw\">办事服务</a>"
           "<a href=\"/hdjl\">互动交流</a><a href=\"/zcjd\">政策解读</a></nav><main>%4</main><footer>%5</footer></body></html>"_s
               .arg(site.name.toHtmlEscaped(), site.has(Defect::NoMarks) ? QString() : site.code, colour,
                    body, marks);
}

} // namespace xw::demo
