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
