// PlatformSites: sites as platforms of a province (集约化平台) and their agencies build them today, each in
// one style: lists as data of a script, days in Chinese numerals or beside other calendars, pinned items,
// paging, pictures as headings, other languages, portals of departments in a portal, directories of
// disclosure. With what is true of them beside the pages. One style and seed, one site.
#pragma once

#include "probe/freshness.h"
#include "true_column.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>
#include <QStringList>

namespace xw::testkit
{

using namespace Qt::StringLiterals;

struct PlatformSite {
    QString style;
    std::vector<probe::FetchedPage> pages;
    QDate asOf;
    std::vector<TrueColumn> columns;
    QDate homeNewest;
};

class PlatformSites
{
public:
    static QStringList styles()
    {
        return {u"data of a script"_s,
                u"state of a page"_s,
                u"Chinese numerals"_s,
                u"other calendars"_s,
                u"pinned"_s,
                u"paging"_s,
                u"pictures as heads"_s,
                u"English"_s,
                u"ethnic languages"_s,
                u"portals in a portal"_s,
                u"day in a title tip"_s,
                u"day in an attribute"_s,
                u"directory"_s,
                u"months as headings"_s,
                u"pictures as items"_s,
                u"days in titles"_s,
                u"tabs of one template"_s};
    }

    PlatformSites(QString style, quint32 seed) : m_style(std::move(style)), m_random(seed) {}

    PlatformSite site()
    {
        PlatformSite site;
        site.style = m_style;
        site.asOf = QDate(2025, 1 + draw(12), 1 + draw(28));
        m_asOf = site.asOf;
        m_host = u"https://www."_s + pick({u"lin"_s, u"qingyan"_s, u"yunling"_s}) + u".gov.cn/"_s;
        m_place = pick({u"临江县"_s, u"青岩市"_s, u"云岭州"_s});
        QString boxes, tabHeads, tabPanels;
        if (m_style == u"portals in a portal") {
            portals(site, boxes);
        } else {
            QStringList names = namesOfColumns();
            std::shuffle(names.begin(), names.end(), m_random);
            for (int k = 0; k < 6; ++k) {
                const auto [column, items] = make(names[k], u"zwgk/c%1/"_s.arg(k), draw(9) == 0);
                site.columns.push_back(column);
                if (column.newest.isValid())
                    site.homeNewest = std::max(site.homeNewest, column.newest);
                if (m_style == u"tabs of one template") {
                    tabHeads += u"<li%1 onmouseover=\"tab(%2)\"><a href=\"/zwgk/c%2/\">%3</a></li>"_s
                                    .arg(k ? QString() : u" class=on"_s)
                                    .arg(k)
                                    .arg(column.name);
                    tabPanels += u"<div class=panel%1>%2</div>"_s.arg(
                        k ? u" style=\"display:none\""_s : QString(), list(items, 5, k));
                } else {
                    boxes += box(column, u"zwgk/c%1/"_s.arg(k), list(items, 5, k));
                }
                pagesOf(site, column, items, k);
            }
            if (!tabHeads.isEmpty())
                boxes = u"<div class=tabs><ul class=tab-hd>"_s + tabHeads + u"</ul><div class=tab-bd>"_s +
                        tabPanels + u"</div></div>"_s;
        }
        site.pages.insert(site.pages.begin(), page(m_host, u"首页"_s, boxes, {}));
        return site;
    }

private:
    struct Item {
        QString title, address;
        QDate day;
        bool pinned = false;
    };
    using Items = std::vector<Item>;

    int draw(int below) { return int(m_random.bounded(below)); }
    QString pick(const QStringList &from) { return from[draw(int(from.size()))]; }

    [[nodiscard]] QStringList namesOfColumns() const
    {
        if (m_style == u"English")
            return {u"News"_s,           u"Government Notices"_s, u"Policies"_s,  u"Events"_s,
                    u"Press Releases"_s, u"Announcements"_s,      u"Investment"_s};
        if (m_style == u"ethnic languages")
            return {u"ئۇقتۇرۇش"_s, u"خەۋەرلەر"_s, u"སྤྱི་བརྡ།"_s,  u"གསར་འགྱུར།"_s,
                    u"ᠮᠡᠳᠡᠭᠡ"_s,   u"ᠮᠡᠳᠡᠭᠳᠡᠯ"_s, u"Gunggau"_s};
        return {u"通知公告"_s, u"政务要闻"_s, u"部门动态"_s, u"政策文件"_s, u"政策解读"_s, u"乡镇动态"_s,
                u"人事信息"_s, u"财政资金"_s, u"重大项目"_s, u"公共资源"_s, u"应急管理"_s, u"政府会议"_s};
    }

    QString title(int k)
    {
        const QString number = QString::number(k + 1);
        if (m_style == u"English")
            return pick({u"County holds meeting on spring farming"_s, u"New rules for small businesses"_s,
                         u"Road works on the ring begin"_s, u"Mayor visits three villages"_s}) +
                   u' ' + number;
        if (m_style == u"ethnic languages")
            return pick({u"ناھىيەلىك خەلق ھۆكۈمىتى ئەتىيازلىق خىزمەتنى ئورۇنلاشتۇردى"_s,
                         u"རྫོང་མི་དམངས་སྲིད་གཞུང་གིས་དཔྱིད་ཀའི་ལས་དོན་བཀོད་སྒྲིག་བྱས།"_s,
                         u"ᠬᠣᠰᠢᠭᠤᠨ ᠤ ᠠᠷᠠᠳ ᠤᠨ ᠵᠠᠰᠠᠭ ᠤᠨ ᠣᠷᠳᠣᠨ"_s}) +
                   u' ' + number;
        QString text = pick({u"关于做好"_s, u"关于印发"_s, m_place + u"召开"_s, u"我市全面推进"_s}) +
                       pick({u"春季造林绿化"_s, u"防汛抗旱"_s, u"老旧小区改造"_s, u"高标准农田建设"_s}) +
                       pick({u"工作的通知"_s, u"实施方案"_s, u"推进会"_s, u"有关情况"_s}) + number;
        if (m_style == u"days in titles")
            text += pick({u"（2025年12月31日截止）"_s, u"（2024年度）"_s, u"（自2025年1月1日起施行）"_s,
                          u"（1月1日—1月7日）"_s});
        return text;
    }

    std::pair<TrueColumn, Items> make(const QString &name, const QString &folder, bool isBlank)
    {
        TrueColumn column{name, m_host + folder, isBlank, {}};
        Items items;
        QDate day = m_asOf.addDays(draw(3) == 0 ? -(190 + draw(700)) : -draw(12));
        for (int k = 0; !isBlank && k < 9; ++k) {
            // Addresses tell nothing.
            items.push_back({title(k), folder + u"%1.shtml"_s.arg(880'000 + draw(90'000)), day});
            column.newest = std::max(column.newest, day);
            day = day.addDays(-1 - draw(12));
        }
        if (m_style == u"pinned" && !isBlank) {
            items.insert(items.begin(), {title(90), folder + u"top.shtml"_s, m_asOf.addDays(-1400), true});
            items.insert(items.begin() + 1,
                         {title(91), folder + u"top2.shtml"_s, m_asOf.addDays(-900), true});
        }
        return {column, items};
    }

    static QString numerals(const QDate &day, bool zero)
    {
        static constexpr QStringView digits = u"〇一二三四五六七八九";
        const auto small = [](int n) {
            return QString(n >= 20 ? QString(digits[n / 10]) : QString()) + (n >= 10 ? u"十"_s : QString()) +
                   (n % 10 ? QString(digits[n % 10]) : QString());
        };
        QString year;
        for (const QChar c : QString::number(day.year()))
            year += zero && c == u'0' ? QChar(u'零') : digits[c.digitValue()];
        return year + u'年' + small(day.month()) + u'月' + small(day.day()) + u'日';
    }

    QString shown(const QDate &day, int column)
    {
        if (m_style == u"Chinese numerals")
            return numerals(day, column % 2);
        if (m_style == u"English")
            return QLocale::c().toString(day, column % 2 ? u"MMM. d, yyyy"_s : u"MMMM d, yyyy"_s);
        return day.toString(Qt::ISODate);
    }

    QString item(const Item &one, int column)
    {
        const QString to = u"/"_s + one.address, day = shown(one.day, column);
        if (m_style == u"other calendars")
            return column % 3 == 0
                       ? u"<li><a href='%1'>%2</a><span>%3</span><i>农历%4年三月初五</i></li>"_s.arg(
                             to, one.title, day, one.day.year() % 2 ? u"乙巳"_s : u"甲辰"_s)
                   : column % 3 == 1
                       ? u"<li><a href='%1'>%2</a><em>民國114年12月31日</em><span>%3</span></li>"_s.arg(
                             to, one.title, day)
                       : u"<li><span>%3</span><a href='%1'>%2</a><em>佛历2569年1月1日</em></li>"_s.arg(
                             to, one.title, day);
        if (m_style == u"pinned" && one.pinned)
            return column % 2
                       ? u"<li class=top><img src=/img/top.png alt=置顶><a href='%1'>%2</a><span>%3</span></li>"_s
                             .arg(to, one.title, day)
                       : u"<li><b>【置顶】</b><a href='%1'>%2</a><span>%3</span></li>"_s.arg(to, one.title,
                                                                                             day);
        if (m_style == u"day in a title tip")
            return u"<li><a href='%1' title='标题：%2&#10;发布时间：%3'>%4…</a></li>"_s.arg(
                to, one.title, day, one.title.left(12));
        if (m_style == u"day in an attribute")
            return u"<li data-time='%3'><a href='%1'>%2</a><span class=when></span></li>"_s.arg(
                to, one.title, day + u" 08:30:00"_s);
        if (m_style == u"pictures as items")
            return u"<div class=pic><a href='%1'><img data-original='/u/%4.jpg' alt='%2'></a><p>%3</p></div>"_s
                .arg(to, one.title, day)
                .arg(draw(9999));
        if (m_style == u"directory")
            return u"<tr><td>01436%4/2025-00%4</td><td><a href='%1'>%2</a><div class=pop "
                   u"style='display:none'>"
                   "<table><tr><td>发文字号</td><td>临政办发〔2025〕%4号</td></tr><tr><td>成文日期</"
                   "td><td>%6</td></tr>"
                   "<tr><td>生效日期</td><td>%7</td></tr></table></div></td><td>%5办公室</td><td>%3</td></tr>"_s
                       .arg(to, one.title, day)
                       .arg(10 + draw(80))
                       .arg(m_place, one.day.addDays(-9).toString(Qt::ISODate),
                            one.day.addDays(6).toString(Qt::ISODate));
        if (m_style == u"days in titles")
            return u"<li><a href='%1'>%2</a><span>%3</span></li>"_s.arg(
                to, one.title, one.day.addDays(360) > m_asOf ? day.sliced(5) : day);
        return u"<li><a href='%1' title='%2'>%2</a><span class=date>%3</span></li>"_s.arg(to, one.title, day);
    }

    QString list(const Items &items, int most, int column)
    {
        QString out;
        if (m_style == u"data of a script" || m_style == u"state of a page") {
            if (items.empty())
                return u"<ul id=l%1></ul>"_s.arg(column);
            QJsonArray rows;
            for (int k = 0; k < int(items.size()) && k < most; ++k)
                rows.append(
                    QJsonObject{{u"id"_s, k},
                                {u"title"_s, items[k].title},
                                {u"url"_s, u"/"_s + items[k].address},
                                {u"publishTime"_s, items[k].day.toString(Qt::ISODate) + u" 10:00:00"_s},
                                {u"clicks"_s, 20250101 + k}});
            const auto json = [](const QJsonObject &object) {
                return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
            };
            if (m_style == u"data of a script")
                return u"<ul id=l%1></ul><script>var d%1=%2;render('l%1',d%1.data.list);</script>"_s.arg(
                    QString::number(column),
                    json({{u"code"_s, 0}, {u"data"_s, QJsonObject{{u"total"_s, 9}, {u"list"_s, rows}}}}));
            return u"<ul id=l%1></ul><script type=\"application/json\" data-for=l%1>%2</script>"_s.arg(
                QString::number(column),
                json({{u"props"_s, QJsonObject{{u"pageProps"_s, QJsonObject{{u"articles"_s, rows}}}}}}));
        }
        if (m_style == u"months as headings") {
            QString month;
            for (int k = 0; k < int(items.size()) && k < most; ++k) {
                const QString now = items[k].day.toString(u"yyyy年M月"_s);
                if (now != month)
                    out += (month.isEmpty() ? QString() : u"</ul>"_s) + u"<h5>"_s + now + u"</h5><ul>"_s;
                month = now;
                out += u"<li><b>%3日</b><a href='/%1'>%2</a></li>"_s.arg(items[k].address, items[k].title)
                           .arg(items[k].day.day());
            }
            return u"<div class=tl>"_s + out + (out.isEmpty() ? QString() : u"</ul>"_s) + u"</div>"_s;
        }
        for (int k = 0; k < int(items.size()) && k < most; ++k)
            out += item(items[k], column);
        if (m_style == u"directory")
            return u"<table><tr><th>索引号</th><th>信息名称</th><th>发布机构</th><th>发布日期</th></tr>"_s +
                   out + u"</table>"_s;
        return m_style == u"pictures as items" ? u"<div class=pics>"_s + out + u"</div>"_s
                                               : u"<ul>"_s + out + u"</ul>"_s;
    }

    QString box(const TrueColumn &column, const QString &folder, const QString &content)
    {
        const QString to = u"/"_s + folder;
        if (m_style == u"pictures as heads")
            return pick(
                       {u"<div class=box><div class=hd><a href='%1'><img src=/t.png alt='%2'></a></div>%3</div>"_s,
                        u"<div class=box><h3><a href='%1' title='%2' class='bg-pic'></a></h3>%3</div>"_s,
                        u"<div class=box><h3><img src=/t.png title='%2'></h3>%3<a href='%1'><img src=/more.png alt=更多></a></div>"_s})
                .arg(to, column.name, content);
        const QString more =
            u"<a class=more href='%1'>%2</a>"_s.arg(to, m_style == u"English" ? u"More"_s : u"更多 &gt;"_s);
        switch (draw(3)) {
        case 0:
            return u"<div class=box><div class=hd><h3>%1</h3>%2</div>%3</div>"_s.arg(column.name, more,
                                                                                     content);
        case 1:
            return u"<section><header><a href='%1'>%2</a></header><div>%3</div></section>"_s.arg(
                to, column.name, content);
        default:
            return u"<dl><dt><span>%1</span>%2</dt><dd>%3</dd></dl>"_s.arg(column.name, more, content);
        }
    }

    QString trailOf(const QString &name) const
    {
        if (m_style == u"English")
            return u"<div class=crumb><a href=/>Home</a> &gt; <a href=/zwgk/>Government</a> &gt; %1</div>"_s
                .arg(name);
        return u"<div class=crumb><i class=icon></i>您当前所在位置：<a href=/>首页</a> &gt; <a href=/zwgk/>政务公开</a> &gt; <a href=''>%1</a></div>"_s
            .arg(name);
    }

    probe::FetchedPage page(const QString &address, const QString &name, const QString &body,
                            const QString &column)
    {
        const bool isEnglish = m_style == u"English";
        const QString today = m_asOf.toString(u"yyyy年M月d日"_s);
        const QString meta =
            column.isEmpty() || draw(2)
                ? QString()
                : u"<meta name=ColumnName content='%1'><meta name=ColumnType content='政务公开'>"_s.arg(
                      column);
        const QString head =
            isEnglish ? QString()
                      : u"<div class=top>今天是%1 农历二月廿一 星期四 多云 3~12℃</div>"_s.arg(today);
        const QString menu =
            isEnglish
                ? u"<ul class=nav><li><a href=/>Home</a><li><a href=/zwgk/>Government</a><li><a href=/about/>About</a></ul>"_s
                : u"<ul class=nav><li><a href=/>首页</a><li><a href=/zwgk/>政务公开</a><ul><li><a href=/zwgk/zc/>法定主动公开内容</a><li><a href=/zwgk/nb/>政府信息公开年报</a></ul><li><a href=/bsfw/>办事服务</a><li><a href=/hdjl/>互动交流</a></ul>"_s;
        const QString foot =
            u"<div class=links><select><option>省政府网站</option><option "
            u"value=http://www.a.gov.cn/>某某省人民政府门户网站</option></select></div>"
            "<div class=foot>主办：%1人民政府办公室 承办：%1大数据中心 网站标识码：3604250001 "
            "赣ICP备2021004294号-1 "
            "赣公网安备36042502000086号 Copyright 2019-2025 今日访问：20251 总访问：20250107</div>"_s.arg(
                m_place);
        return {address,
                (u"<!DOCTYPE html><html lang=%6><head><meta "
                 u"charset=utf-8><title>%1_%2</title>%3</head><body>%4%5%7%8"
                 "</body></html>"_s)
                    .arg(name, isEnglish ? u"County Government"_s : m_place + u"人民政府"_s, meta, head, menu,
                         isEnglish ? u"en"_s : u"zh"_s, u"<div class=main>"_s + body + u"</div>"_s, foot)
                    .toUtf8(),
                "text/html; charset=utf-8"};
    }

    void pagesOf(PlatformSite &site, const TrueColumn &column, const Items &items, int number)
    {
        QString side;
        for (const TrueColumn &other : site.columns)
            side += u"<li><a href='/%1'>%2</a></li>"_s.arg(other.address.sliced(m_host.size()), other.name);
        side = u"<ul class=left>"_s + side + u"</ul>"_s;
        if (m_style == u"paging" && !column.isBlank) {
            const auto part = [&](int at) {
                return Items(items.begin() + 3 * at, items.begin() + 3 * at + 3);
            };
            const auto to = [&](int at) {
                return number % 2 ? u"index_%1.shtml"_s.arg(at) : u"?page=%1"_s.arg(at + 1);
            };
            for (int at = 0; at < 3; ++at) {
                const QString pager =
                    u"<div class=pager>共 <b>960</b> 条 第%1/48页 <a href='index.shtml'>首页</a><a "
                    u"href='%2'>下一页</a>"
                    "<a href='%3'>尾页</a> 到第<input value=1>页</div><script>createPageHTML(48,%1,'index','shtml')</script>"_s
                        .arg(QString::number(at), to(1), to(47));
                site.pages.push_back(page(at ? column.address + to(at) : column.address, column.name,
                                          trailOf(column.name) + side + list(part(at), 9, number) + pager,
                                          column.name));
            }
            return;
        }
        const QString empty = pick({u"<ul class=list></ul>"_s, u"<p>暂无数据</p>"_s});
        const QString body = column.isBlank ? empty : list(items, 99, number);
        site.pages.push_back(page(column.address, column.name,
                                  trailOf(column.name) + side + u"<div class=right>"_s + body + u"</div>"_s,
                                  column.name));
    }

    /// Departments have a portal of their own in the platform's: its columns are called as those of the
    /// others.
    void portals(PlatformSite &site, QString &boxes)
    {
        for (const auto &[department, folder] :
             {std::pair(u"水利局"_s, u"slj/"_s), std::pair(u"教育局"_s, u"jyj/"_s),
              std::pair(QString(), u"zf/"_s)}) {
            QString inner;
            for (const auto &[name, path] :
                 {std::pair(u"通知公告"_s, u"tzgg/"_s), std::pair(u"工作动态"_s, u"gzdt/"_s)}) {
                const auto [column, items] = make(name, folder + path, draw(9) == 0);
                site.columns.push_back(column);
                if (column.newest.isValid() && department.isEmpty())
                    site.homeNewest = std::max(site.homeNewest, column.newest);
                inner += box(column, folder + path, list(items, 5, 0));
                site.pages.push_back(page(
                    column.address, name,
                    (department.isEmpty()
                         ? trailOf(name)
                         : u"<div class=crumb>当前位置：<a href=/>首页</a> &gt; <a href=/%1>%2</a> &gt; %3</div>"_s
                               .arg(folder, department, name)) +
                        (column.isBlank ? u"<ul></ul>"_s : list(items, 99, 0)),
                    name));
            }
            if (department.isEmpty())
                boxes += inner;
            else
                site.pages.push_back(page(
                    m_host + folder, m_place + department,
                    u"<div class=crumb>当前位置：<a href=/>首页</a> &gt; %1</div>"_s.arg(department) + inner,
                    {}));
        }
        boxes += u"<div class=box><h3>部门网站</h3><a href=/slj/>水利局</a> <a href=/jyj/>教育局</a></div>"_s;
    }

    QString m_style, m_host, m_place;
    QRandomGenerator m_random;
    QDate m_asOf;
};

} // namespace xw::testkit
