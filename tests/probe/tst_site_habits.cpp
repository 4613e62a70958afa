// Whole small sites, each with one habit of its makers: which columns are there, which are blank, what is
// newest.
#include "probe/freshness.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw::probe;

namespace
{

const QDate kSiteVisit(2020, 5, 20);

QString items(const QString &folder, const QDate &newest, int count = 5, const QString &first = {})
{
    QString out = first;
    for (int k = 0; k < count; ++k)
        out += u"<li><a href='/%1/info_%2.html'>%1关于开展第%2次专项检查的通知</a><span>%3</span></li>"_s
                   .arg(folder)
                   .arg(k + 1)
                   .arg(newest.addDays(-3 * k).toString(Qt::ISODate));
    return u"<ul>"_s + out + u"</ul>"_s;
}

FetchedPage page(const QString &path, const QString &name, const QString &body, const QString &head = {})
{
    return {
        u"http://www.example.gov.cn"_s + path,
        (u"<!DOCTYPE html><html><head><meta charset=utf-8><title>%1_某县人民政府</title>%3</head><body>"
         "<div class=nav><a href=/>首页</a><a href=/zwgk/>政务公开</a></div>%2"
         "<div class=foot>主办：某县人民政府 赣ICP备05004294号</div></body></html>"_s.arg(name, body, head))
            .toUtf8(),
        "text/html; charset=utf-8"};
}

QString box(const QString &name, const QString &to, const QString &list)
{
    return u"<div class=box><div class=hd><h3>%1</h3><a href='%2'>更多</a></div>%3</div>"_s.arg(name, to,
                                                                                                list);
}

QString trail(const QString &name)
{
    return u"<div class=wz>当前位置：<a href=/>首页</a> &gt; %1</div>"_s.arg(name);
}

const Column *columnNamed(const Freshness &read, const QString &name)
{
    for (const Column &column : read.columns)
        if (column.name == name)
            return &column;
    return nullptr;
}

/// A site with a good column, and one whose page is `body`.
Freshness siteWith(const QString &body, const QString &onHome = {}, const QString &head = {})
{
    const QString news = items(u"xw"_s, {2020, 5, 18});
    return freshnessOf({page(u"/"_s, u"首页"_s, box(u"政务动态"_s, u"/xw/"_s, news) + onHome),
                        page(u"/xw/"_s, u"政务动态"_s, trail(u"政务动态"_s) + news),
                        page(u"/jy/"_s, u"建议提案"_s, trail(u"建议提案"_s) + items(u"jy"_s, {2020, 3, 1})),
                        page(u"/tz/"_s, u"通知公告"_s, trail(u"通知公告"_s) + body, head)},
                       kSiteVisit);
}

} // namespace

class SiteHabitsTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatHoldsNothingIsBlank_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("isBlank");
        QTest::newRow("nothing") << u"<div class=list></div>"_s << true;
        QTest::newRow("an empty list and its pager")
            << u"<ul></ul><div class=page>共0条 首页 上一页 下一页 尾页</div>"_s << true;
        QTest::newRow("says so") << u"<ul><li>暂无相关信息</li></ul>"_s << true;
        QTest::newRow("is being made") << u"<p>栏目正在建设中，敬请期待</p>"_s << true;
        QTest::newRow("a list") << items(u"tz"_s, {2020, 5, 1}) << false;
        QTest::newRow("a list, and words for none that a style hides")
            << u"<p style='display:none'>暂无数据</p>"_s + items(u"tz"_s, {2020, 5, 1}) << false;
        QTest::newRow("a script that fetches it")
            << u"<ul id=l></ul><script>$.ajax({url:'/api/list?c=12',success:function(d){fill(d)}})</script>"_s
            << false;
        QTest::newRow("a script of its own that fills it")
            << u"<ul id=l></ul><script src='/js/tz_list.js'></script>"_s << false;
        QTest::newRow("a frame") << u"<iframe src='/tz/list_frame.html' width=700></iframe>"_s << false;
        QTest::newRow("pictures") << u"<img src=/tz/1.jpg><img src=/tz/2.jpg><img src=/tz/3.jpg>"_s << false;
        QTest::newRow("a file to read") << u"<embed src='/tz/all.pdf'>"_s << false;
        QTest::newRow("one short text")
            << u"<p>本栏目内容已并入政务公开专栏，请前往该专栏查看全部通知公告信息，特此说明。</p>"_s
            << false;
    }
    void onlyWhatHoldsNothingIsBlank()
    {
        QFETCH(QString, body);
        QFETCH(bool, isBlank);
        QCOMPARE(siteWith(body).blank, isBlank ? 1 : 0);
    }

    void theNewestIsFoundWhereverItStands_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("newest");
        const QString pinned =
            u"<li class=top><a href='/tz/top.html'>[置顶]关于全县统一使用新版办事系统的通知</a><span>2018-01-02</span></li>"_s;
        QTest::newRow("an old one on top") << items(u"tz"_s, {2020, 4, 30}, 5, pinned) << u"2020-04-30"_s;
        QTest::newRow("a new one last")
            << u"<ul><li><a href=/tz/1.html>关于公布第一批名单的补充通知</a> 2019-01-02</li><li><a "
               "href=/tz/2.html>关于公布第二批名单的补充通知</a> 2020-04-29</li></ul>"_s
            << u"2020-04-29"_s;
        QTest::newRow("a remark holds a newer list")
            << u"<!-- "_s + items(u"x"_s, {2020, 5, 19}) + u" -->"_s + items(u"tz"_s, {2020, 4, 2})
            << u"2020-04-02"_s;
        QTest::newRow("days in titles")
            << u"<ul><li><a href=/tz/1.html>关于2020年5月15日停水的通知公告</a><i>2020-04-03</i></li><li><a "
               "href=/tz/2.html>2020年6月1日起施行新的办事流程通知</a><i>2020-04-01</i></li></ul>"_s
            << u"2020-04-03"_s;
        QTest::newRow("the page of today")
            << u"<div>今天是2020年5月20日 星期三</div>"_s + items(u"tz"_s, {2020, 4, 4}) << u"2020-04-04"_s;
        QTest::newRow("one of the future")
            << items(
                   u"tz"_s, {2020, 4, 5}, 5,
                   u"<li><a href=/tz/f.html>关于举办下一届全县运动会的通知</a><span>2021-04-05</span></li>"_s)
            << u"2020-04-05"_s;
        QTest::newRow("a box of every page beside it")
            << items(u"tz"_s, {2020, 4, 6}) + u"<div class=side><h4>热点排行</h4>"_s +
                   items(u"xw"_s, {2020, 5, 18}) + u"</div>"_s
            << u"2020-04-06"_s;
        QTest::newRow("upper case, old marks") << u"<TABLE><TR><TD><A HREF=\"/TZ/1.HTM\"><FONT "
                                                  u"COLOR=#000>关于公布第一批名单的补充通知</FONT></A>"
                                                  "<TD NOWRAP><FONT COLOR=GRAY>(2020-4-7)</FONT><TR><TD><A "
                                                  "HREF=/TZ/2.HTM>关于公布第二批名单的补充通知</A>"
                                                  "<TD>(2020-4-1)</TABLE>"_s
                                               << u"2020-04-07"_s;
        QTest::newRow("new picture and views")
            << u"<ul><li><a href=/tz/1.html title='关于公布第一批名单的补充通知'>关于公布第一批名单…</a><img "
               "src=new.gif><em>点击：2019</em><span>2020-04-08</span></li><li><a href=/tz/2.html>"
               "关于公布第二批名单的补充通知</a><em>点击：120</em><span>2020-03-08</span></li></ul>"_s
            << u"2020-04-08"_s;
        QTest::newRow("valid until")
            << u"<ul><li><a "
               u"href=/tz/1.html>关于征集意见建议的公告通知</a><i>2020-04-09</i><b>截止时间：2020-05-19</b></"
               u"li><li><a "
               "href=/tz/2.html>关于征集第二批意见的公告</a><i>2020-04-01</i><b>截止时间：2020-05-01</b></li></ul>"_s
            << u"2020-04-09"_s;
    }
    void theNewestIsFoundWhereverItStands()
    {
        QFETCH(QString, body);
        QFETCH(QString, newest);
        const Freshness read = siteWith(body);
        const Column *found = columnNamed(read, u"通知公告"_s);
        QVERIFY(found);
        QCOMPARE(found->newest, newest);
    }

    void listsThatScriptsHoldAreRead_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("data")
            << uR"js(<ul id=l></ul><script>var d=[{"id":7,"title":"关于公布第一批名单的补充通知","url":"\/tz\/1.html",
                "pubDate":"2020-04-10 08:00"},{"id":8,"title":"关于公布第二批名单的补充通知","url":"/tz/2.html",
                "pubDate":"2020-04-03"}];show(d);</script>)js"_s;
        QTest::newRow("data without quotes, in milliseconds")
            << uR"js(<script>list([{bt:'关于公布第一批名单的补充通知',href:'1.html',time:1586476800000},
                {bt:'关于公布第二批名单的补充通知',href:'2.html',time:1585476800000}])</script>)js"_s;
        QTest::newRow("codes of signs, and until when")
            << uR"js(<script>var d={rows:[{name:'\u5173\u4e8e\u516c\u5e03\u540d\u5355\u7684\u901a\u77e5',
                link:'/tz/1.html',endTime:'2020-05-19',date:'2020-04-10'},{name:'关于公布第二批名单的补充通知',
                link:'/tz/2.html',endTime:'2020-05-19',date:'2020-04-02'}]}</script>)js"_s;
        QTest::newRow("written")
            << uR"js(<ul><script>document.write('<li><a href=\"/tz/1.html\">关于公布第一批名单的补充通知</a> 2020-04-10</li>');
                document.write("<li><a href='/tz/2.html'>关于公布第二批名单的补充通知</a> 2020-04-01</li>");
                </script></ul>)js"_s;
    }
    void listsThatScriptsHoldAreRead()
    {
        QFETCH(QString, body);
        const Freshness read = siteWith(body);
        const Column *found = columnNamed(read, u"通知公告"_s);
        QVERIFY(found);
        QCOMPARE(found->newest, u"2020-04-10"_s);
        QCOMPARE(found->items, 2);
        QCOMPARE(read.blank, 0);
    }

    void aPageThatIsCalledAsTheSiteHasTheNameOfItsLinks()
    {
        const auto bare = [](const QString &path, const QString &body) {
            return FetchedPage{
                u"http://www.example.gov.cn"_s + path,
                (u"<html><head><meta charset=utf-8><title>某县水利局</title></head><body><nav><a "
                 "href=/>首页</a><a href=/jd>政策解读</a><a href=/tz>通知公告</a></nav>"_s +
                 body)
                    .toUtf8(),
                "text/html"};
        };
        const Freshness read =
            freshnessOf({bare(u"/"_s, box(u"政务动态"_s, u"/xw"_s, items(u"xw"_s, {2020, 5, 18}))),
                         bare(u"/jd"_s, u"<h2>政策解读</h2><p>栏目建设中……</p>"_s),
                         bare(u"/tz"_s, u"<h2>通知公告</h2>"_s + items(u"tz"_s, {2020, 5, 1}))},
                        kSiteVisit);
        QCOMPARE(read.blank, 1);
        QVERIFY(columnNamed(read, u"政策解读"_s) && columnNamed(read, u"政策解读"_s)->isBlank);
        QVERIFY(columnNamed(read, u"通知公告"_s));
        QVERIFY(!columnNamed(read, u"某县水利局"_s));
    }

    void dataThatIsNoListIsNone()
    {
        const QString body =
            u"<script>var "
            u"c={site:{name:'某县人民政府门户网站',url:'/'},user:{title:'您好',time:'2020-05-19'}};"
            "var nav=[{name:'首页',url:'/'},{name:'政务公开',url:'/zwgk/'}];</script>"_s;
        const Freshness read = siteWith(items(u"tz"_s, {2020, 4, 10}) + body);
        QCOMPARE(columnNamed(read, u"通知公告"_s)->newest, u"2020-04-10"_s);
        QCOMPARE(columnNamed(read, u"通知公告"_s)->items, 5);
        QCOMPARE(read.columns.size(), 3u);
    }

    void addressesAreThoseOfABrowser()
    {
        const QString list = items(u"tz"_s, {2020, 5, 1});
        const auto read = [&](const QString &to, const QString &head) {
            return freshnessOf({page(u"/index.html"_s, u"首页"_s, box(u"通知公告"_s, to, list), head)},
                               kSiteVisit)
                .columns.front()
                .address;
        };
        const QString expected = u"http://www.example.gov.cn/tz/index.html"_s;
        QCOMPARE(read(u"//www.example.gov.cn/tz/index.html"_s, {}), expected);
        QCOMPARE(read(u"tz/index.html"_s, {}), expected);
        QCOMPARE(read(u"./x/../tz/index.html"_s, {}), expected);
        QCOMPARE(read(u"index.html"_s, u"<base href='/tz/'>"_s), expected);
        QCOMPARE(read(u" HTTP://WWW.example.gov.cn/tz/index.html "_s, {}), expected);
        QCOMPARE(read(u"\\tz\\index.html"_s, {}), expected);
    }

    void whatIsNoColumnIsNotCounted()
    {
        const QString links = u"<div class=box><h3>友情链接</h3><ul><li><a "
                              u"href=http://www.a.gov.cn/x>某某市人民政府门户网站</a><li><a "
                              "href=http://www.b.gov.cn/y>某某省人民政府门户网站</a></ul></div>"_s
                              u"<div class=box><h3>办事服务</h3><a href=/bs/1>个人办事服务事项查询入口</a><a "
                              u"href=/bs/2>法人办事服务事项查询入口</a></div>"
                              "<div class=box><h3>热门搜索</h3><a href=/s?q=1>疫情防控政策措施汇总</a></div>"
                              "<div class=box><h3>领导信箱</h3><form><input></form></div>"_s;
        const Freshness read = siteWith(items(u"tz"_s, {2020, 5, 1}), links);
        QStringList names;
        for (const Column &column : read.columns)
            names << column.name;
        names.sort();
        QCOMPARE(names, (QStringList{u"建议提案"_s, u"政务动态"_s, u"通知公告"_s}));
        QCOMPARE(read.blank, 0);
        QCOMPARE(read.staleNewsNotice + read.staleLong, 0);
    }
};

XW_TEST_MAIN(SiteHabitsTest)
#include "tst_site_habits.moc"
