// Hidden links, gambling words and numbers of persons: found by what they are, and not where pages are
// innocent.
#include "probe/doubts/page_doubts.h"

#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw::probe;

namespace
{
FetchedPage withBody(const QString &body)
{
    return {u"http://www.example.gov.cn/a.html"_s, body.toUtf8(), "text/html; charset=utf-8"};
}
} // namespace

class PageDoubtsTest : public QObject
{
    Q_OBJECT

private slots:
    void linksThatNobodyIsMeantToSeeAreFound_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("doubt");
        const QString link = u"<a href=http://shop.example.com/>某某商城</a>"_s;
        QTest::newRow("off the screen")
            << u"<div style='position:absolute; left: -9999px'>"_s + link << u"off-screen"_s;
        QTest::newRow("no size") << u"<div style=\"height:0px;overflow:hidden\"><p>"_s + link
                                 << u"zero-size"_s;
        QTest::newRow("no letters") << u"<span style='font-size:0'>"_s + link << u"zero-size"_s;
        QTest::newRow("a strip that scrolls")
            << u"<marquee height=1 width=5 scrollamount=3000>"_s + link << u"zero-size"_s;
        QTest::newRow("transparent") << u"<div style='opacity:0'>"_s + link << u"invisible"_s;
        QTest::newRow("white on white")
            << u"<div style='color:#fff;background:#fff'>"_s + link << u"same-colour"_s;
        QTest::newRow("gambling") << u"<a href=http://www.example.gov.cn/x>澳门葡京娱乐城</a>"_s
                                  << u"gambling"_s;
        QTest::newRow("seen") << u"<div style='margin-left:-20px;color:#000;background:#fff'>"_s + link
                              << QString();
        QTest::newRow("a tab of the site")
            << u"<ul style='display:none'><li><a href=/b.html>政策文件</a></ul>"_s << QString();
        QTest::newRow("a warning") << u"<a href=/c.html>警方提醒：远离百家乐等网络赌博</a>"_s << QString();
        for (const QString &text :
             {u"真人百家乐在线开户"_s, u"注册送88元彩金"_s, u"开元棋牌官网下载"_s, u"足球投注技巧"_s,
              u"新葡京官方网站"_s, u"传奇私服发布网"_s, u"代孕机构排名"_s})
            QTest::newRow(qPrintable(text))
                << u"<a href=http://x.example.com/>"_s + text + u"</a>"_s << u"gambling"_s;
        for (const QString &text :
             {u"抵制网络色情低俗信息倡议书"_s, u"县文旅局对娱乐城开展消防安全检查"_s,
              u"公私服务大厅办事指南"_s, u"三人开设网赌平台获刑"_s, u"中国体育彩票公益金使用情况"_s,
              u"群众棋牌活动室开放时间"_s, u"渔政部门规范捕鱼作业"_s, u"关于加强棋牌娱乐场所管理的通知"_s,
              u"民警捣毁一六合彩窝点"_s, u"为私服装企业纾困"_s})
            QTest::newRow(qPrintable(text)) << u"<a href=/a.html>"_s + text + u"</a>"_s << QString();
    }
    void linksThatNobodyIsMeantToSeeAreFound()
    {
        QFETCH(QString, body);
        QFETCH(QString, doubt);
        const auto found = doubtfulLinksOf(withBody(body));
        QCOMPARE(found.empty() ? QString() : toWord(found.front().doubt), doubt);
    }

    void sheetsInFilesCountAsThoseOfThePage_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("doubt");
        const QString link = u"<a href=http://shop.example.com/>某某商城</a>"_s;
        const QString sheet = u"<link rel=stylesheet href='/css/site.css'>"_s;
        const QString script = u"<script src=/js/menu.js></script>"_s;
        QTest::newRow("not shown") << sheet << u"<div class=away>"_s + link << u"invisible"_s;
        QTest::newRow("not shown, and a script in a file may open it")
            << sheet + script << u"<div class=away>"_s + link << QString();
        QTest::newRow("off the screen, which no menu is")
            << sheet + script << u"<div class=off>"_s + link << u"off-screen"_s;
        QTest::newRow("of a size that nobody reads")
            << sheet + script << u"<p class=tiny>"_s + link << u"zero-size"_s;
        QTest::newRow("brought in by a sheet")
            << sheet + script << u"<div class=deep>"_s + link << u"off-screen"_s;
        QTest::newRow("the page has the last word")
            << sheet << u"<div class=away style='display:block'>"_s + link << QString();
        QTest::newRow("hidden by the page itself, whatever scripts there are")
            << sheet + script << u"<div style='display:none'>"_s + link << u"invisible"_s;
        QTest::newRow("for print") << u"<link rel=stylesheet media=print href='/css/site.css'>"_s
                                   << u"<div class=away>"_s + link << QString();
        QTest::newRow("another choice") << u"<link rel='alternate stylesheet' href='/css/site.css'>"_s
                                        << u"<div class=away>"_s + link << QString();
        QTest::newRow("not fetched") << u"<link rel=stylesheet href='/css/other.css'>"_s
                                     << u"<div class=away>"_s + link << QString();
        QTest::newRow("in the colour of the page") << sheet << u"<p class=pale>"_s + link << u"same-colour"_s;
        QTest::newRow("on a ground of its own")
            << sheet << u"<div class=dark><p class=pale>"_s + link << QString();
        QTest::newRow("on a picture beside it")
            << sheet << u"<div class=banner><img src=b.jpg><p class=caption>"_s + link << QString();
        QTest::newRow("in a colour by name") << sheet << u"<p class=named>"_s + link << QString();
        QTest::newRow("the colour of links that nobody went to")
            << sheet << u"<p class=plain>"_s + link << QString();
    }
    void sheetsInFilesCountAsThoseOfThePage()
    {
        QFETCH(QString, head);
        QFETCH(QString, body);
        QFETCH(QString, doubt);
        const StyleSheets sheets{
            {u"http://www.example.gov.cn/css/site.css"_s,
             u"@import url(deep.css); .away{display:none} .off{position:absolute;left:-9999px} "
             ".tiny a{font-size:0} .pale a{color:#fff} .dark{background:#123} "
             ".banner{position:relative} .caption{position:absolute;bottom:0} .caption a{color:#fff} "
             ".named a{color:var(--pale)} .plain a{color:#fff} .plain a:link{color:#333}"_s},
            {u"http://www.example.gov.cn/css/deep.css"_s, u".deep{position:absolute;top:-5000px}"_s}};
        const auto found =
            doubtfulLinksOf(withBody(u"<html><head>"_s + head + u"</head><body>"_s + body), sheets);
        QCOMPARE(found.empty() ? QString() : toWord(found.front().doubt), doubt);
    }

    void numbersOfPersonsAreFoundByTheirChecksumAndPrintedMasked()
    {
        const auto found = personalNumbersOf(withBody(
            u"<td>11010519491231002X</td><td>110105194912310021</td><td>13800138000</td><td>文号 20200407123456789012</td>"_s));
        QCOMPARE(found.size(), 2u);
        QVERIFY(found[0].isIdentity);
        QCOMPARE(found[0].masked, u"110105********002X"_s);
        QCOMPARE(found[1].masked, u"138****8000"_s);
    }
};

XW_TEST_MAIN(PageDoubtsTest)
#include "tst_page_doubts.moc"
