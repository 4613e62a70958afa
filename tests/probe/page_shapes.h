// PageShapes: home pages and pages of columns in the shapes that saved pages of real sites have, in words of
// our own and with what is true of them: titles that a script opens or that have no link at all, rows of tabs
// over, under and around their panels, blank panels, leading stories, menus with days in their addresses,
// captions, headings that are pictures, trails and titles as they are really written. One shape and seed, one
// page.
#pragma once

#include "probe/freshness.h"
#include "true_column.h"

#include <QRandomGenerator>
#include <QStringList>

#include <functional>

namespace xw::testkit
{

using namespace Qt::StringLiterals;

struct ShapedPage {
    std::vector<probe::FetchedPage> pages; ///< the home page first
    QDate asOf;
    std::vector<TrueColumn> columns;
};

class PageShapes
{
public:
    static QStringList shapes()
    {
        return {u"opened by a script"_s,   u"title and summary"_s,
                u"leads nowhere"_s,        u"no link at all"_s,
                u"link around an item"_s,  u"tabs by script"_s,
                u"row of mores"_s,         u"blank panel"_s,
                u"one panel filled"_s,     u"tabs below"_s,
                u"leading story"_s,        u"captions"_s,
                u"slides under a menu"_s,  u"picture heading"_s,
                u"dated menu"_s,           u"long names in a menu"_s,
                u"plus for more"_s,        u"entrances"_s,
                u"table in an item"_s,     u"open items"_s,
                u"day over short month"_s, u"any label"_s,
                u"data behind the foot"_s, u"channel of tabs"_s,
                u"channel without ways"_s, u"channel of one"_s,
                u"trail alone"_s,          u"labelled title"_s,
                u"title of a template"_s,  u"tabs drawn twice"_s,
                u"frame in a panel"_s,     u"undated tabs"_s,
                u"menus of folders"_s,     u"neighbours"_s,
                u"cards of links"_s,       u"days in titles"_s,
                u"names of other sites"_s, u"running text"_s};
    }

    PageShapes(QString shape, quint32 seed) : m_shape(std::move(shape)), m_random(seed) {}

    ShapedPage page()
    {
        static constexpr qsizetype kFirstOfColumns = 23, kFirstOfPortals = 29, kRunningText = 37;
        m_page.asOf = QDate(2024, 1 + draw(12), 1 + draw(28));
        std::shuffle(m_names.begin(), m_names.end(), m_random);
        const qsizetype at = shapes().indexOf(m_shape);
        if (at == kRunningText || (at >= kFirstOfColumns && at < kFirstOfPortals)) {
            columnPage();
            return m_page;
        }
        QString body = menu(false);
        if (at == 0)
            body += boxes(3, [this](int, const QDate &day) {
                return u"<li><span>[%3]</span><a href=\"javascript:void(0);\" onclick=\"look('%1.htm');\">%2</a></li>"_s
                    .arg(number(), title(), iso(day));
            });
        else if (at == 1)
            body += boxes(3, [this](int, const QDate &day) {
                const QString words = title(), id = number();
                return u"<div class=one><h2><a href='javascript:;' title='%1' onclick=\"go(%2)\">%1</a></h2><p><a href='javascript:;' title='%1' onclick=\"go(%2)\">%1，会议强调要抓好落实……</a></p><span>%3</span></div>"_s
                    .arg(words, id, day.toString(u"yyyy/MM/dd"));
            });
        else if (at == 2)
            body += boxes(3, [this](int, const QDate &day) {
                return u"<li><a href='#'><span>· %1</span><span>%2</span></a></li>"_s.arg(title(), iso(day));
            });
        else if (at == 3)
            body += boxes(3, [this](int, const QDate &day) {
                return u"<li onclick='open(%1)'><label>· %2</label><span>%3</span></li>"_s.arg(
                    number(), title(), day.toString(u"yyyy.MM.dd"));
            });
        else if (at == 4)
            body += boxes(3, [this](int, const QDate &day) {
                return u"<a><li><h4>· %1</h4><label>%2</label></li></a>"_s.arg(title(), iso(day));
            });
        else if (at <= 10)
            body += tabs(at);
        else if (at >= kFirstOfPortals)
            body += portal(at);
        else
            body += singles(at);
        m_page.pages.push_back({home(), pageOf(u"首页_%1"_s.arg(m_site), body), {}});
        return m_page;
    }

private:
    int draw(int count) { return int(m_random.bounded(count)); }
    QString number() { return QString::number(10000 + draw(80000)); }
    static QString iso(const QDate &day) { return day.toString(Qt::ISODate); }
    static QString home() { return u"https://www.linyuan.gov.cn/"_s; }
    QString title()
    {
        static const QStringList heads{u"我市召开"_s, u"关于印发"_s, u"区领导调研"_s, u"市政府部署"_s,
                                       u"关于公开"_s};
        static const QStringList things{u"老旧小区改造"_s, u"防汛抗旱"_s,     u"春季造林绿化"_s,
                                        u"营商环境优化"_s, u"食品安全检查"_s, u"乡村道路养护"_s};
        static const QStringList tails{u"工作推进会"_s, u"实施方案的通知"_s, u"情况的报告"_s, u"有关事项"_s};
        return heads[draw(int(heads.size()))] + things[draw(int(things.size()))] +
               tails[draw(int(tails.size()))] + QString::number(++m_titles);
    }
    QString article(const QDate &day)
    {
        return draw(2) > 0 ? u"/art/%1/t%2_%3.html"_s.arg(day.toString(u"yyyyMM"), day.toString(u"yyyyMMdd"),
                                                          number())
                           : u"/info/%1.htm"_s.arg(number());
    }
    QString nextName() { return m_names[m_named++]; }
    QString item(const QDate &day)
    {
        return u"<li><a href='%1'>%2</a><span>%3</span></li>"_s.arg(article(day), title(), iso(day));
    }

    /// A menu with ways to the columns, to home, and ways that open below.
    QString menu(bool isDeep)
    {
        QString html = u"<ul class=nav><li><a href='%1'>首 页</a></li>"_s.arg(home());
        for (int k = 0; k < 4; ++k)
            html += u"<li><a href='/c%1/'>%2</a></li>"_s.arg(k).arg(m_names[k]);
        if (isDeep)
            html +=
                u"<li>机构<div><a href='/jg/2018-09-01/1.html'>机构设置</a><a href='/jg/2017-11-07/2.html'>机构职能</a><a href='/jg/2019-03-20/3.html'>领导介绍</a><a href='/jg/4.html'>联系方式</a><a href='/jg/2016-01-02/5.html'>内设科室</a></div></li>"_s;
        return html + u"</ul>"_s;
    }

    /// The entries of a new column, each made by `make`.
    QString list(const std::function<QString(int, const QDate &)> &make, const QString &name,
                 const QString &address, int count = 0)
    {
        QDate day = m_page.asOf.addDays(-1 - draw(300));
        TrueColumn column{name, address, false, day};
        QString html;
        for (int k = 0; k < (count > 0 ? count : 4 + draw(4)); ++k) {
            html += make(k, day);
            day = day.addDays(-1 - draw(9));
        }
        m_page.columns.push_back(column);
        return html;
    }

    QString boxes(int count, const std::function<QString(int, const QDate &)> &make)
    {
        QString html;
        for (int n = 0; n < count; ++n) {
            const QString name = nextName();
            html +=
                u"<div class=box><div class=hd><span class=more><a href='/c%1/'>更多</a></span><span class=title>%2</span></div><ul>%3</ul></div>"_s
                    .arg(n)
                    .arg(name, list(make, name, u"/c%1/"_s.arg(n)));
        }
        return html;
    }

    QString tabs(qsizetype shape)
    {
        const auto plain = [this](int, const QDate &day) { return item(day); };
        QString heads, mores, panels;
        for (int n = 0; n < 3; ++n) {
            const QString name = nextName(), address = u"/c%1/"_s.arg(n);
            const bool isScript = shape == 5 || shape == 6 || shape == 9;
            heads += u"<li class='%1'><a href='%2'>%3</a></li>"_s.arg(
                n == 0 ? u"dis"_s : QString(), isScript ? u"javascript:;"_s : address, name);
            mores += u"<span><a href='%1'>更多&gt;&gt;</a></span>"_s.arg(address);
            const bool isBlank = (shape == 7 && n == 1) || (shape == 8 && n != 2);
            if (isBlank) {
                m_page.columns.push_back({name, address, true, {}});
                panels += u"<ul style='display:none'> </ul>"_s;
                continue;
            }
            QString inside;
            if (shape == 10) { // the story leads, then the rest
                inside = list(
                    [this](int k, const QDate &day) {
                        if (k > 0)
                            return item(day);
                        return u"<div class=tj><h5><a href='%1'>%2</a></h5><p>近日，有关部门作出安排……</p><div class=m><span>%3</span><a href='%1'>查看详情</a></div></div><ul>"_s
                            .arg(article(day), title(), iso(day));
                    },
                    name, address);
                panels += u"<dl class=hidden>%1</ul></dl>"_s.arg(inside);
                continue;
            }
            inside = list(plain, name, address);
            panels += u"<ul%1>%2</ul>"_s.arg(n == 0 ? QString() : u" style='display:none'"_s, inside);
        }
        const QString row = u"<ul class=msg>%1</ul>"_s.arg(heads);
        if (shape == 9)
            return u"<div class=news><div class=panels>%1</div><div class=tab>%2</div></div>"_s.arg(panels,
                                                                                                    row);
        return u"<div class=news>%1%2<div class=panels>%3</div></div>"_s.arg(
            row, shape == 6 ? u"<div class=mm>%1</div>"_s.arg(mores) : QString(), panels);
    }

    QString slides(bool areNamed)
    {
        QString html = u"<ul class=slides>"_s;
        for (int k = 0; k < 4; ++k) {
            const QString address = article(m_page.asOf.addDays(-400 - k));
            html += areNamed
                        ? u"<li><a href='%1'><img src=%2.jpg></a><div class=comt>水韵林源</div></li>"_s.arg(
                              address, number())
                        : u"<li><a href='%1'><img src=%2.jpg alt='%3'></a></li>"_s.arg(address, number(),
                                                                                       title());
        }
        return html + u"</ul>"_s;
    }

    QString singles(qsizetype shape)
    {
        const auto plain = [this](int, const QDate &day) { return item(day); };
        if (shape == 11) { // a picture and its caption between heading and list
            QString html;
            for (int n = 0; n < 3; ++n) {
                const QString name = nextName(), address = u"/c%1/"_s.arg(n);
                html +=
                    u"<div class=title><span>%1</span><a class=more href='%2'>更多»</a></div><div class=pane><div class=pics><a href='/p/%3.html'><img src=%3.jpg></a><div class=mask></div><div class=comt>%4</div></div><ul>%5</ul></div>"_s
                        .arg(name, address, number(), title(), list(plain, name, address));
            }
            return html + slides(true);
        }
        if (shape == 12)
            return slides(false) + boxes(2, plain);
        if (shape == 13) {
            QString html;
            for (int n = 0; n < 3; ++n) {
                const QString name = nextName(), address = u"/c%1/"_s.arg(n);
                html +=
                    u"<div class=notice><div class=notice_title><a href='%1'><img src='images/t%2.jpg' width=280></a></div><div class=list><ul>%3</ul></div></div>"_s
                        .arg(address)
                        .arg(n)
                        .arg(list(plain, name, address));
            }
            return html;
        }
        if (shape == 14)
            return menu(true) + boxes(3, plain);
        if (shape == 15) {
            QString html = u"<div class=menu><ul>"_s;
            for (const QString &name : {u"办公室"_s, u"人事科"_s, u"党风行风建设工作办公室"_s, u"法规科"_s,
                                        u"教育领导小组秘书办公室"_s, u"科技信息科"_s, u"财务科"_s})
                html += u"<li><a href='/ks/%1.html'>%2</a></li>"_s.arg(number(), name);
            return html + u"</ul></div>"_s + boxes(2, plain);
        }
        if (shape == 16) {
            QString html;
            for (int n = 0; n < 2; ++n) {
                const QString name = nextName(), address = u"/c%1/"_s.arg(n);
                html +=
                    u"<div class=b><div class=t><span><a href='%1a/'>通知+</a>&nbsp; <a href='%1b/'>招标+</a></span><i class=fa></i><a href='%1'>%2</a></div><ul>%3</ul></div>"_s
                        .arg(address, name, list(plain, name, address));
            }
            return html;
        }
        if (shape == 17)
            return u"<div class=x><div class=n>重点领域公开 <a href='/zd/'>更多+</a></div><ul><li><a href='/a/'>财政资金</a></li><li><a href='/b/'>住房保障</a></li><li><a href='/d/'>就业创业</a></li></ul></div><div class=z><h3>区长之窗</h3><a href='#'>更多&gt;&gt;</a><div><img src=p.jpg><div class=name>李某某同志</div><div>负责区政府全面工作，分管财政、审计。</div></div></div><div class=y><h3>网上业务</h3><a href='/yw/201606/t20160623_1.html'>个人信息查询</a><a href='/yw/201606/t20160623_2.html'>单位业务办理</a></div><div class=v><div class=tt>系统<a class=more href='/xt/'>更多</a></div><a href='/xt/201710/t20171011_280.html'>卫星导航系统（以下简称系统）是着眼于国家安全和经济社会发展需要，自主建设、独立运行的卫星导航系统，是为全球用户提供全天候、全天时、高精度的定位、导航和授时服务的国家重要空间基础设施。[详细]</a></div>"_s +
                   boxes(2, plain);
        if (shape == 18)
            return boxes(3, [this](int, const QDate &day) {
                return u"<li><table><tr><td><img src=lb.jpg></td><td><a href='%1'>%2</a></td><td></td><td nowrap>%3</td></tr></table></li>"_s
                    .arg(article(day), title(), iso(day));
            });
        if (shape == 19)
            return boxes(3, [this](int, const QDate &day) {
                const QString address = article(day);
                return u"<li><span> %1 </span><a href='%2'><a href='%2'>%3</a></li>\n"_s.arg(
                    iso(day), address, title());
            });
        if (shape == 20)
            return boxes(3, [this](int, const QDate &day) {
                return u"<li><div class=date><div>%1</div><div>%2</div></div><div class=nr><div><a href='%3'>%4</a></div><div>各单位认真学习……</div></div></li>"_s
                    .arg(day.toString(u"dd"), day.toString(u"yy.MM"), u"/info/%1.htm"_s.arg(number()),
                         title());
            });
        if (shape == 22) // what a script keeps for a click
            return boxes(2, plain) +
                   u"<div>版权所有 林源市人民政府 <a href='/zn/'>网站指南</a></div><script>var data = [{title:'%1',date:'2024-01-02',link:'/a/1.html'},{title:'%2',date:'2024-01-01',link:'/a/2.html'}];</script>"_s
                       .arg(title(), title());
        return boxes(3, [this](int, const QDate &day) {
            return u"<li><a href='/info/%1.htm'><h2>%2</h2><div><p><i>主题分类：综合政务</i> <i>上网日：%3 </i></p></div></a></li>"_s
                .arg(number(), title(), iso(day));
        });
    }

    /// Boxes as platforms of portals build them.
    QString portal(qsizetype shape)
    {
        const auto plain = [this](int, const QDate &day) { return item(day); };
        if (shape == 29) { // as it is and as it is shown; ways to more in a row behind
            QString heads, mores, panels;
            for (int n = 0; n < 2; ++n) {
                const QString name = nextName(), address = u"/c%1/"_s.arg(n);
                for (int k = 0; k < 2; ++k)
                    heads +=
                        u"<div class=l%1%2 id=l%1%2><a href='javascript:void(0)' onclick=\"show('l%1')\">%3</a></div>"_s
                            .arg(n)
                            .arg(k)
                            .arg(name);
                mores += u"<div class=more id=m%1><a href='%2'>更多&gt;&gt;</a></div>"_s.arg(n).arg(address);
                panels += u"<div class=p%1 id=t%1><div class=li><ul>%2</ul></div></div>"_s.arg(n).arg(
                    list(plain, name, address));
            }
            return u"<div class=c><div class=menu>%1%2</div><div class=content>%3</div></div>"_s.arg(
                heads, mores, panels);
        }
        if (shape == 30) { // the first panel is a frame of another site; the row stands beside its panels
            QString heads = u"<li><a href='http://www.upper.gov.cn/push/' class=now>上级信息</a></li>"_s;
            QString panels =
                u"<div class=j style='display:none'><div><iframe src='http://www.upper.gov.cn/push.html'></iframe></div></div>"_s;
            for (int n = 0; n < 2; ++n) {
                const QString name = n > 0 ? u"地方法规及规范文件"_s : nextName(),
                              address = u"/c%1/"_s.arg(n);
                heads +=
                    u"<li><a href='%1' onmouseover='set(%2,3)'>%3</a></li>"_s.arg(address).arg(n + 2).arg(
                        name);
                panels += u"<div class=j%1><div class=f><ul>%2</ul></div></div>"_s.arg(
                    n > 0 ? u" style='display:none'"_s : QString(), list(plain, name, address));
            }
            return u"<div class=dc><div class=m><ul>%1</ul></div>%2</div>"_s.arg(heads, panels);
        }
        if (shape == 31) { // a row that leads nowhere in a wrapper of its own, titles without any day
            QString heads, panels;
            const auto wrap = [](const QString &inside) {
                return u"<div class=portlet><div class=portlet-header><span> </span></div><div>%1</div></div>"_s
                    .arg(inside);
            };
            for (int n = 0; n < 2; ++n) {
                const QString name = nextName();
                heads +=
                    u"<li id=one%1 onmouseover=\"setTab('one',%1,2)\"><a>%2</a></li>"_s.arg(n + 1).arg(name);
                panels += wrap(
                    u"<div id=con_one_%1%2><table>%3</table></div>"_s.arg(n + 1)
                        .arg(n > 0 ? u" style='display:none'"_s : QString())
                        .arg(list(
                            [this](int, const QDate &) {
                                return u"<tr><td><table><tr><td><img src=d.gif></td><td><a href='/hr/index/466/%1/index.html'>%2</a></td></tr></table></td></tr>"_s
                                    .arg(number(), title());
                            },
                            name, home())));
                m_page.columns.back().newest = {};
            }
            return wrap(u"<div class=bar><ul>%1</ul></div>"_s.arg(heads)) + panels;
        }
        if (shape == 32)
            return u"<div class=menu><div><a href='/sj/'><span>数据开放</span></a><ul><li><a href='/sj/a/'>统计数据</a><ul><li><a href='/sj/a/1/'>产品质量国家监督抽查结果</a></li><li><a href='/sj/a/2/'>重点行业质量竞争力指数公报</a></li><li><a href='/sj/a/3/'>口岸卫生监督</a></li></ul></li><li><a href='/sj/b/'>警示数据</a><ul><li><a href='/sj/b/1/'>缺陷产品</a></li><li><a href='/sj/b/2/'>进出口食品安全风险预警通告</a></li><li><a href='/sj/b/3/'>监督抽查不合格产品发布</a></li></ul></li></ul></div><ul><li class=tit>按行业查看</li><li><a href='/job?d=1'>采矿业</a></li><li><a href='/job?d=2'>制造业</a></li><li><a href='/job?d=3'>电力、热力、燃气及水生产供应业</a></li><li><a href='/job?d=4'>信息传输、软件和信息技术服务业</a></li><li><a href='/job?d=5'>水利、环境和公共设施管理业</a></li></ul></div>"_s +
                   boxes(2, plain);
        if (shape == 33) {
            QString html = u"<div class=x><h3>合作单位</h3><a href='/hz/'>更多</a><ul>"_s;
            for (const QString &name : {u"现代农业工程技术研究中心"_s, u"国家级实验教学示范中心"_s,
                                        u"资源循环利用重点实验室"_s, u"农业科技成果转化服务站"_s})
                html += u"<li><a href='http://n%1.edu.cn/'>%2</a></li>"_s.arg(number(), name);
            return boxes(2, plain) + html + u"</ul></div>"_s;
        }
        if (shape == 34) {
            QString heads, panels;
            for (int n = 0; n < 3; ++n) {
                const QString name = nextName(), address = u"/c%1/"_s.arg(n);
                heads += u"<li><a class='tab%1' href='%2'>%3</a></li>"_s.arg(n == 0 ? u" on"_s : QString(),
                                                                             address, name);
                panels += u"<div class=tabcontent><div class=posts>%1</div></div>"_s.arg(list(
                    [this](int, const QDate &day) {
                        return u"<a href='/content/%1.html'><span class=t>【专栏】%2</span><span class=d>%3</span></a>"_s
                            .arg(number(), title(), day.toString(u"yyyy年MM月dd日"));
                    },
                    name, address));
            }
            return u"<div class=card><div class=card-title><ul>%1</ul></div><div class=c><div>%2</div></div><div class=pics><div><a href='/p/1.htm'><img src=1.jpg><p>%3</p></a></div><div><a href='/p/2.htm'><img src=2.jpg><p>%4</p></a></div></div></div>"_s
                .arg(heads, panels, title(), title()); // pictures behind the panels
        }
        if (shape == 35) {
            const bool isShort = draw(2) > 0;
            return boxes(3, [this, isShort](int, const QDate &day) {
                const QString words = title(), id = number();
                return isShort
                           ? u"<li><a href='/Item/%1.aspx' title='标题：%2&#xD;点击数：3&#xD;发表时间：%3'>%2</a></li>"_s
                                 .arg(id, words, day.toString(u"yy年MM月dd日"))
                           : u"<LI><a href='/Show.aspx?id=%1' title='文章标题：%2\n 作者：\n 更新时间：%3 16:18:00\n 点击次数：97'>%2…</a>"_s
                                 .arg(id, words, day.toString(u"yyyy/M/d"));
            });
        }
        QString html; // each box shows another site of the same government
        for (const QString &name : {u"农 业"_s, u"水 利"_s, u"教 育"_s}) {
            const QString site = u"http://s%1.linyuan.gov.cn/"_s.arg(number());
            html +=
                u"<div class=b><div class=dh><div class=t><a href='%1'>%2</a></div><div></div></div><table>%3</table></div>"_s
                    .arg(
                        site, name,
                        list(
                            [this, &site](int, const QDate &day) {
                                return u"<tr><td><img src=c.gif alt='普通文章'></td><td><a href='%1xw/%2/t%3_%4.html'>%5</a></td></tr>"_s
                                    .arg(site, day.toString(u"yyyyMM"), day.toString(u"yyyyMMdd"), number(),
                                         title());
                            },
                            QString(name).remove(u' '), site));
        }
        return html;
    }

    /// A page behind the home page, which lists nothing.
    void columnPage()
    {
        const qsizetype at = shapes().indexOf(m_shape);
        const auto plain = [this](int, const QDate &day) { return item(day); };
        const QString address = home() + u"zw/"_s;
        QString title = m_site, body = menu(false), head;
        if (at == 23) { // its tabs lead away, one way to more for all
            QString heads, panels;
            for (int n = 0; n < 2; ++n) {
                const QString name = nextName();
                heads += u"<li class='item l'><a href='/c%1/'>%2</a></li>"_s.arg(n).arg(name);
                panels += u"<div><ul>%1</ul></div>"_s.arg(list(plain, name, u"/c%1/"_s.arg(n)));
            }
            body +=
                u"<div>当前位置：首页 &gt; 政务分厅</div><div class=n><div class=hd><ul>%1</ul><a class=more href='/zw/all/'>更多&gt;&gt;</a></div><div class=bd>%2</div></div>"_s
                    .arg(heads, panels);
        } else if (at == 24) {
            body += u"<div>当前位置：首页 &gt; 政务分厅</div>"_s;
            for (int n = 0; n < 2; ++n) {
                const QString name = nextName();
                body +=
                    u"<div class=item><div class=top><label>%1</label><span>更多&gt;</span></div><ul>%2</ul></div>"_s
                        .arg(name, list(
                                       [this](int, const QDate &day) {
                                           return u"<li><label>%1</label><span>%2</span></li>"_s.arg(
                                               this->title(), day.toString(u"yyyy.MM.dd"));
                                       },
                                       name, u"/zw/"_s));
            }
        } else if (at == 25) { // a channel that shows the first of its columns
            const QString name = nextName();
            head = u"<meta name=ColumnName content='新闻中心'>"_s;
            body +=
                u"<div>当前位置：首页&gt;新闻中心</div><div class=l>新闻中心</div><ul class=l><li><a href='/zw/a/'>%1</a></li><li><a href='/zw/b/'>图片集锦</a></li></ul><div class=r><div class=t>%1 </div><ul>%2</ul></div>"_s
                    .arg(name, list(plain, name, u"/zw/a/"_s));
        } else if (at == 26) {
            const QString name = nextName();
            body +=
                u"<h3><a href='/'>首页</a>%3<a href='/a/'>政务分厅</a>%3<a href='/zw/'>%1</a></h3><ul>%2</ul>"_s
                    .arg(name, list(plain, name, u"/zw/"_s), draw(2) > 0 ? u"-&gt;"_s : u"&gt;&gt;"_s);
        } else if (at == 27) {
            const QString name = nextName();
            title = u"分类: %1 | %2"_s.arg(name, m_site);
            body += u"<div><p>%1</p><ul>%2</ul></div>"_s.arg(u"共若干篇"_s, list(plain, name, u"/zw/"_s));
        } else if (at == 37) { // no column: what a text sets apart heads nothing, nor do neighbours follow it
            title = u"新生教育讲座顺利召开"_s;
            body =
                u"<h1>新生教育讲座顺利召开</h1><p>为引导广大新生开好头、起好步，坚定理想信念，<b>林源职业技术学院</b>开展了系列活动，共邀请五位校友和行业精英分享学习和工作的经验，介绍所在行业的现状和今后的发展趋势，受到在场师生的热烈欢迎，大家纷纷表示收获很多，今后要更加努力学习，不负韶华。</p><ul>"_s;
            for (const QString &name :
                 {u"现代农业工程技术研究中心"_s, u"国家级实验教学示范中心"_s, u"农业科技成果转化服务站"_s})
                body += u"<li><a href='http://n%1.edu.cn/'>%2</a></li>"_s.arg(number(), name);
            body += u"</ul>"_s;
        } else {
            const QString name = nextName();
            title = u"文字列表模板"_s;
            body += u"<div class=head><h1>%1</h1></div><ul>%2</ul>"_s.arg(name, list(plain, name, u"/zw/"_s));
        }
        m_page.pages.push_back({home(), pageOf(m_site, u"<p>%1</p>"_s.arg(m_site)), {}});
        m_page.pages.push_back({address, pageOf(title, body, head), {}});
    }

    QByteArray pageOf(const QString &title, const QString &body, const QString &head = {})
    {
        return u"<!DOCTYPE html><html><head><meta charset=utf-8><title>%1</title>%2</head><body>%3<div class=foot>主办：林源市人民政府办公室 网站标识码：3604250001</div></body></html>"_s
            .arg(title, head, body)
            .toUtf8();
    }

    QString m_shape, m_site = u"林源市人民政府"_s;
    QRandomGenerator m_random;
    ShapedPage m_page;
    QStringList m_names{u"通知公告"_s, u"政务要闻"_s, u"部门动态"_s,   u"政策文件"_s,
                        u"招考录用"_s, u"规划计划"_s, u"财政预决算"_s, u"乡镇动态"_s};
    int m_named = 0, m_titles = 0;
};

} // namespace xw::testkit
