// SiteGenerator: small government websites as offices have them built (nested tables, lists, lines with <br>,
// tabs, lists in scripts, pictures as headings; UTF-8 and GBK said rightly, wrongly or nowhere), with what is
// true of them beside the pages. One seed, one site.
#pragma once

#include "base/gb18030.h"
#include "probe/freshness.h"
#include "true_column.h"

#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

namespace xw::testkit
{

using namespace Qt::StringLiterals;

struct GeneratedSite {
    std::vector<probe::FetchedPage> pages;
    QDate asOf;
    std::vector<TrueColumn> columns;
    QHash<QString, QDate> days; ///< address of an entry -> its day; invalid: none is written
    QDate homeNewest;
    QString code, organizer, icp, police, contact;
    bool hasConac = false, hasJiucuo = false;
};

class SiteGenerator
{
public:
    explicit SiteGenerator(quint32 seed) : m_random(seed) {}

    GeneratedSite site()
    {
        GeneratedSite site;
        site.asOf = QDate(2016 + draw(8), 1 + draw(12), 1 + draw(28));
        m_host = u"http://www."_s + pick({u"xian"_s, u"qushi"_s, u"jiaotong.zhou"_s, u"slj.shi"_s}) +
                 u".gov.cn/"_s;
        m_place = pick({u"临水县"_s, u"青岩市"_s, u"白石区"_s, u"云岭州"_s, u"东港经济开发区"_s});
        m_dateStyle = draw(12);
        m_listStyle = draw(8);
        m_boxStyle = draw(6);
        m_addressStyle = draw(4);
        m_charset = draw(4);
        makeIdentity(site);
        QStringList names{u"通知公告"_s, u"公示公告"_s, u"政策文件"_s, u"规范性文件"_s, u"政务动态"_s,
                          u"部门动态"_s, u"今日要闻"_s, u"工作信息"_s, u"人事任免"_s,   u"财政预决算"_s,
                          u"政策解读"_s, u"建议提案"_s, u"应急管理"_s, u"招标采购"_s,   u"乡镇之窗"_s,
                          u"媒体关注"_s, u"图片新闻"_s, u"重点领域"_s, u"统计数据"_s,   u"精神文明"_s};
        std::shuffle(names.begin(), names.end(), m_random);
        QString boxes;
        const int count = 5 + draw(4);
        for (int k = 0; k < count; ++k)
            boxes += column(site, names[k], k);
        const QString home = frame(site, u"首页"_s, boxes);
        site.pages.insert(site.pages.begin(), {m_host, encoded(home), contentType()});
        return site;
    }

private:
    struct Item {
        QString title, address, shown;
        QDate day;
    };

    int draw(int below) { return int(m_random.bounded(below)); }
    QString pick(const QStringList &from) { return from[draw(int(from.size()))]; }

    void makeIdentity(GeneratedSite &site)
    {
        site.code = draw(4)
                        ? QString::number(110000 + draw(500000)) + u"0"_s + QString::number(100 + draw(900))
                        : u"bm"_s + QString::number(1000 + draw(8000)) + QString::number(1000 + draw(9000));
        const QString province = pick({u"赣"_s, u"粤"_s, u"川"_s, u"京"_s, u"黑"_s});
        const int digits = draw(2) ? 8 : 10;
        site.icp = province + u"ICP备"_s +
                   (digits == 8 ? QString::number(10000000 + draw(80000000))
                                : u"20"_s + QString::number(10000000 + draw(80000000))) +
                   u'号';
        if (draw(2))
            site.icp += u'-' + QString::number(1 + draw(9));
        site.police = province + u"公网安备"_s + QString::number(36010000 + draw(9000)) +
                      QString::number(100000 + draw(800000)) + u'号';
        site.organizer =
            m_place + pick({u"人民政府办公室"_s, u"人民政府"_s, u"水利局"_s, u"大数据发展管理局"_s});
        site.contact =
            u"0"_s + QString::number(311 + draw(600)) + u'-' + QString::number(2000000 + draw(7000000));
        site.hasConac = draw(5) > 0;
        site.hasJiucuo = draw(5) > 0;
        if (draw(8) == 0)
            site.code.clear();
        if (draw(6) == 0)
            site.police.clear();
        if (draw(8) == 0)
            site.contact.clear();
    }

    QString foot(const GeneratedSite &site)
    {
        const bool isTable = draw(2);
        const QString sep = isTable ? u"</td></tr><tr><td align=center>"_s
                                    : pick({u"&nbsp;&nbsp;"_s, u"<br>"_s, u" | "_s, u"</p><p>"_s});
        QStringList parts{pick({u"主办单位：<span>"_s, u"主办："_s, u"主办单位:"_s}) + site.organizer +
                          u"</span>"_s};
        if (!site.contact.isEmpty())
            parts << pick({u"联系电话："_s, u"电话:"_s, u"联系方式 "_s}) + site.contact;
        if (!site.code.isEmpty())
            parts << pick({u"网站标识码："_s, u"政府网站标识码<span>"_s, u"标识码:</span><b>"_s}) +
                         site.code + u"</b>"_s;
        QString icp = site.icp;
        parts << u"<a href=\"http://beian.miit.gov.cn\">"_s +
                     (draw(3) ? icp : icp.replace(u"ICP"_s, u" ICP "_s)) + u"</a>"_s;
        if (!site.police.isEmpty())
            parts << u"<img src=ga.png><a href=http://www.beian.gov.cn/>"_s +
                         QString(site.police).replace(u"安备"_s, pick({u"安备"_s, u"安备 "_s})) + u"</a>"_s;
        const QString conac = pick(
            {u"<script src=\"http://dcs.conac.cn/js/15/000/0000/40610000/CA150000000406100001.js\"></script>"_s,
             u"<span id=_ideConac></span>"_s,
             u"<a href='http://bszs.conac.cn/sitename?method=show&amp;id=0123456789ABCDEF0123456789ABCDEF'><img src=red.png></a>"_s});
        parts << (site.hasConac ? conac : draw(2) ? u"<!-- "_s + conac + u" -->"_s : QString());
        if (site.hasJiucuo)
            parts
                << pick(
                       {u"<script id=\"_jiucuo_\" sitecode=\"%1\" src=\"http://pucha.kaipuyun.cn/exposure/jiucuo.js\"></script>"_s,
                        u"<a href=\"https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=%1&url=x\"><img src=jc.png></a>"_s})
                       .arg(site.code);
        return (isTable ? u"<table><tr><td>"_s : u"<div class=f><p>"_s) + parts.join(sep) +
               (isTable ? u"</table>"_s : u"</p></div>"_s);
    }

    QString title(int k)
    {
        return pick({u"关于做好"_s, u"关于印发"_s, u"关于开展"_s, u"关于公布"_s, m_place + u"召开"_s,
                     u"我县扎实推进"_s}) +
               pick({u"春季防火"_s, u"安全生产"_s, u"农村饮水"_s, u"城市道路"_s, u"职业培训"_s, u"秋粮收购"_s,
                     u"年度预算"_s}) +
               pick({u"工作的通知"_s, u"实施方案"_s, u"专项检查情况"_s, u"有关事项的公告"_s, u"工作会议"_s}) +
               QString::number(k);
    }

    QString shown(const QDate &day, const QDate &asOf)
    {
        switch (m_dateStyle) {
        case 0:
            return day.toString(u"yyyy-MM-dd"_s);
        case 1:
            return u'[' + day.toString(u"yyyy-M-d"_s) + u']';
        case 2:
            return day.toString(u"yyyy/MM/dd"_s);
        case 3:
            return day.toString(u"yyyy年M月d日"_s);
        case 4:
            return day.addDays(360) > asOf ? u'[' + day.toString(u"MM-dd"_s) + u']'
                                           : day.toString(u"yyyy-MM-dd"_s);
        case 5:
            return day.addDays(360) > asOf ? day.toString(u"MM/dd"_s) : day.toString(u"yyyy/MM/dd"_s);
        case 6:
            return u"("_s + day.toString(u"yyyy.MM.dd"_s) + u")"_s;
        case 7:
            return day.toString(u"yyyy-MM-dd HH:mm:ss"_s);
        case 8:
            return day == asOf               ? u"今天"_s
                   : day == asOf.addDays(-1) ? u"昨天 09:30"_s
                   : day.daysTo(asOf) < 9    ? QString::number(day.daysTo(asOf)) + u"天前"_s
                                             : day.toString(u"yyyy-MM-dd"_s);
        case 9:
            return u"发布时间："_s + day.toString(u"yyyy－MM－dd"_s);
        case 10:
            return u"<b>"_s + day.toString(u"dd"_s) + u"</b><i>"_s + day.toString(u"yyyy-MM"_s) + u"</i>"_s;
        default:
            return {}; // in the address alone
        }
    }

    QString addressOf(const QString &folder, const QDate &day, int k)
    {
        const QString number = QString::number(1000 + k);
        if (m_dateStyle == 11 || m_addressStyle == 0)
            return folder + day.toString(u"/yyyyMM/'t'yyyyMMdd_"_s) + number + u".html"_s;
        if (m_addressStyle == 1)
            return folder + day.toString(u"/yyyy-MM/dd/'content_'"_s) + number + u".htm"_s;
        return m_addressStyle == 2 ? folder + u"/art_"_s + number + u".html"_s
                                   : folder + u"/show.asp?id="_s + number;
    }

    QString list(const std::vector<Item> &items, int most)
    {
        QString out;
        const auto link = [](const Item &i) {
            return u"<a href=\"/"_s + i.address + u"\" target=_blank title='"_s + i.title + u"'>"_s +
                   i.title + u"</a>"_s;
        };
        for (size_t k = 0; k < items.size() && int(k) < most; ++k) {
            const Item &i = items[k];
            switch (m_listStyle) {
            case 0:
                out += u"<li>"_s + link(i) + u"<span>"_s + i.shown + u"</span></li>\n"_s;
                break;
            case 1:
                out += u"<tr><td width=10>·<td>"_s + link(i) + u"<td align=right>"_s + i.shown + u"</tr>"_s;
                break;
            case 2:
                out += u"<table width=\"100%\"><tr><td>"_s + link(i) + u"</td><td>"_s + i.shown +
                       u"</td></tr></table>"_s;
                break;
            case 3:
                out += u"·"_s + link(i) + u" "_s + i.shown + u"<br>\n"_s;
                break;
            case 4:
                out += u"<dd><span>"_s + i.shown + u"</span>"_s + link(i) + u"</dd>"_s;
                break;
            case 5:
                out += u"<div class=row><p>"_s + link(i) + u"</p><em>"_s + i.shown + u"</em></div>"_s;
                break;
            case 6:
                out += u"<li><a href='/"_s + i.address + u"'>"_s + i.title + u"<span>"_s + i.shown +
                       u"</span></a>"_s;
                break;
            default:
                out += u"<record><![CDATA[<li>"_s + link(i) + u"<b>"_s + i.shown + u"</b></li>]]></record>"_s;
                break;
            }
        }
        switch (m_listStyle) {
        case 0:
        case 6:
            return u"<ul>"_s + out + u"</ul>"_s;
        case 1:
            return u"<table>"_s + out + u"</table>"_s;
        case 4:
            return u"<dl>"_s + out + u"</dl>"_s;
        case 7:
            return u"<script type=\"text/xml\"><datastore><recordset>"_s + out +
                   u"</recordset></datastore></script>"_s;
        default:
            return u"<div>"_s + out + u"</div>"_s;
        }
    }

    QString box(const QString &name, const QString &folder, const QString &content)
    {
        const QString to = u"<a href=\"/"_s + folder + u"/\">"_s;
        const QString more = to + pick({u"更多"_s, u"更多>>"_s, u"more"_s, u"MORE+"_s}) + u"</a>"_s;
        switch (m_boxStyle) {
        case 0:
            return u"<div class=box><h2>"_s + name + u"</h2>"_s + more + content + u"</div>\n"_s;
        case 1:
            return u"<table><tr><td>"_s + name + u"</td><td>"_s + more + u"</td></tr><tr><td colspan=2>"_s +
                   content + u"</td></tr></table>"_s;
        case 2:
            return u"<div><div class=t><span>"_s + to + name + u"</a></span>"_s + more + u"</div>"_s +
                   content + u"</div>"_s;
        case 3:
            return u"<div><img src=t.gif alt=\""_s + name + u"\">"_s + more + u"<div>"_s + content +
                   u"</div></div>"_s;
        case 4:
            return u"<dl><dt><b>"_s + name + u"</b>"_s + more + u"</dt></dl>"_s + content;
        default:
            return u"<section><header><h3>"_s + to + name + u"</a></h3></header>"_s + content +
                   u"<p class=m>"_s + more + u"</p></section>"_s;
        }
    }

    QString column(GeneratedSite &site, const QString &name, int index)
    {
        const QString folder = pick({u"zwgk/c"_s, u"col"_s, u"xxgk/l"_s}) + QString::number(index);
        TrueColumn column{name, m_host + folder + u'/', draw(8) == 0, {}};
        std::vector<Item> items;
        const int age = draw(3) == 0 ? 200 + draw(900) : draw(25);
        QDate day = site.asOf.addDays(-age);
        for (int k = 0, count = 2 + draw(14); k < count && !column.isBlank; ++k) {
            Item item{title(k), addressOf(folder, day, index * 100 + k), shown(day, site.asOf), day};
            site.days.insert(m_host + item.address, day);
            items.push_back(item);
            day = day.addDays(-draw(20));
        }
        if (!items.empty()) {
            column.newest = items.front().day;
            site.homeNewest = std::max(site.homeNewest, column.newest);
        }
        site.columns.push_back(column);
        const QString trail =
            pick({u"当前位置："_s, u"您现在的位置:"_s, u"您的位置："_s}) + u"<a href=/>首页</a> "_s +
            pick({u"&gt;"_s, u">>"_s, u"»"_s, u"-"_s}).append(u" <a href=/zwgk/>政务公开</a> &gt; "_s) + name;
        const QString body = u"<div class=wz>"_s + trail + u"</div>"_s +
                             (column.isBlank ? pick({u"<div></div>"_s, u"<p>暂无信息</p>"_s, u"<ul></ul>"_s})
                                             : list(items, 99)) +
                             u"<div class=pages>共1页 首页 上一页 下一页 尾页</div>"_s;
        site.pages.push_back({column.address, encoded(frame(site, name, body)), contentType()});
        return box(name, folder, column.isBlank ? u"<ul></ul>"_s : list(items, 2 + draw(6)));
    }

    QString frame(const GeneratedSite &site, const QString &name, const QString &body)
    {
        if (m_foot.isEmpty())
            m_foot = foot(site);
        const QString declared = m_charset == 0 ? u"utf-8"_s : u"gb2312"_s;
        const QString meta =
            m_charset == 3
                ? QString()
                : u"<meta http-equiv=\"Content-Type\" content=\"text/html; charset="_s + declared + u"\">"_s;
        return u"<html><head>"_s + meta + u"<title>"_s + name + u"-"_s + m_place +
               u"政府网</title></head><body><div id=nav><ul><li><a href=/>首页</a>"
               "<li><a href=/zwgk/>政务公开</a><li><a href=/bsfw/>办事服务</a><li><a href=/hdjl/>互动交流</a></ul></div><div id=main>"_s +
               body +
               u"</div><div>友情链接：<a href=http://www.gov.cn/>中国政府网</a> <a href=http://www.other.gov.cn/>某某省人民政府门户网站</a></div>"_s +
               m_foot + u"</body></html>"_s;
    }

    QByteArray encoded(const QString &page)
    {
        if (m_charset == 0)
            return page.toUtf8();
        return toGb18030(page);
    }
    QByteArray contentType() const { return m_charset == 2 ? "text/html; charset=GBK" : "text/html"; }

    QRandomGenerator m_random;
    QString m_host, m_place, m_foot;
    int m_dateStyle = 0, m_listStyle = 0, m_boxStyle = 0, m_addressStyle = 0, m_charset = 0;
};

} // namespace xw::testkit
