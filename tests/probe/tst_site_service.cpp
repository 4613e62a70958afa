// What a site does for people (a channel, replies, guides, policies and their readings), the newest day on
// an account's page, and a page written anew without anything that acts.
#include "probe/account_page.h"
#include "probe/plain_page.h"
#include "probe/site_service.h"
#include "testkit/testkit.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::probe;

namespace
{

const QDate asked(2020, 6, 30);

FetchedPage servicePage(const QString &path, const QString &title, const QString &body)
{
    const QString html = u"<html><head><meta charset=utf-8><title>%1</title></head><body>%2</body></html>"_s;
    return {u"http://www.example.gov.cn"_s + path, html.arg(title, body).toUtf8(),
            "text/html; charset=utf-8"};
}

SiteService serviceOf(const QString &title, const QString &body)
{
    return siteServiceOf({servicePage(u"/p.html"_s, title, body)}, asked);
}

} // namespace

class SiteServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void aChannelIsOneForQuestionsAndNotForComplaintsOrByTelephone_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("is");
        QTest::newRow("consultation") << u"<a href=/zx/>网上咨询</a>"_s << true;
        QTest::newRow("mailbox") << u"<a href=/xx/><span>区长</span>信箱</a>"_s << true;
        QTest::newRow("a form") << u"<form action=/s><textarea name=c></textarea></form>"_s << true;
        QTest::newRow("a column that may hold anything") << u"<a href=/hd/>互动交流</a>"_s << false;
        QTest::newRow("petitions alone") << u"<a href=/xf/>网上信访</a>"_s << false;
        QTest::newRow("reports alone") << u"<a href=/jb/>纪检监察举报</a>"_s << false;
        QTest::newRow("a telephone") << u"<a href=/d/>咨询电话</a>"_s << false;
        QTest::newRow("no link") << u"<b>网上咨询</b>"_s << false;
        QTest::newRow("a title") << u"<a href=/n/1.html>我局召开工程造价咨询企业信用管理座谈会</a>"_s
                                 << false;
        QTest::newRow("a form to report") << u"<form><textarea></textarea>我要举报</form>"_s << false;
    }
    void aChannelIsOneForQuestionsAndNotForComplaintsOrByTelephone()
    {
        QFETCH(QString, body);
        QFETCH(bool, is);
        QCOMPARE(serviceOf(u"首页"_s, body).consultation.has_value(), is);
    }

    void messagesLeftLyingForThreeMonthsAreNamed()
    {
        const auto row = [](const QString &day, const QString &state) {
            return u"<tr><td>关于供水的问题</td><td>%1</td><td>%2</td></tr>"_s.arg(day, state);
        };
        const SiteService found =
            serviceOf(u"咨询留言"_s, u"<table>"_s + row(u"2020-03-01"_s, u"处理中"_s) +
                                         row(u"2020-05-20"_s, u"处理中"_s) + // not yet three months
                                         row(u"2019-02-01"_s, u"未回复"_s) + // more than a year ago
                                         row(u"2020-06-20"_s, u"已回复"_s) +
                                         row(u"2020-06-02"_s, u"已办结"_s) + u"</table>"_s);
        QCOMPARE(found.overdue.size(), 1u);
        QCOMPARE(found.overdue.front().text, u"2020-03-01"_s);
        QCOMPARE(found.newestReply, QDate(2020, 6, 20));
        // Where petitions are answered is no such column.
        QVERIFY(serviceOf(u"信访件办理"_s, u"<table>"_s + row(u"2020-03-01"_s, u"处理中"_s)).overdue.empty());
    }

    void aGuideWithoutFourElementsIsThin()
    {
        const QString whole = u"<p>事项名称：甲</p><p>法律依据：乙</p><p>受理条件：丙</p><p>申请材料：丁</p>"
                              "<p>办理地点：戊</p><p>办公时间：己</p><p>咨询电话：1</p><p>办理流程：庚</p>"_s;
        SiteService found = serviceOf(u"残疾人证办理办事指南"_s, whole);
        QCOMPARE(found.guides, 1);
        QVERIFY(found.thin.empty());
        found = serviceOf(u"残疾人证办理办事指南"_s,
                          u"<p>事项名称：甲</p><p>申请材料：丁</p><p>联系电话：1</p>"_s);
        QCOMPARE(found.guides, 1);
        QCOMPARE(found.thin.size(), 1u);
        QCOMPARE(found.thin.front().text.count(u'、'), 4); // five are missing
        QCOMPARE(serviceOf(u"联系我们"_s, u"<p>联系电话：1</p><p>办公时间：2</p>"_s).guides, 0);
    }

    void policiesAndTheirReadingsLeadToEachOther()
    {
        const QString day = u"<p>发布时间：2020-05-06 10:00</p>"_s;
        const QString policy = u"关于促进小微企业发展的实施意见办法"_s, reading = u"《某某办法》政策解读"_s;
        QVERIFY(serviceOf(policy, day).unlinked.empty()); // most have none
        const FetchedPage itsReading =
            servicePage(u"/jd.html"_s, u"《"_s + policy + u"》解读"_s, day + u"<a href=/zc.html>原文</a>"_s);
        const auto both = [&](const QString &body) {
            return siteServiceOf({servicePage(u"/zc.html"_s, policy, day + body), itsReading}, asked)
                .unlinked;
        };
        QCOMPARE(both({}).size(), 1u);
        QCOMPARE(both({}).front().text, u"policy"_s);
        QVERIFY(both(u"<a href=/jd.html>看图</a>"_s).empty());
        QVERIFY(both(u"<a href=/x.html>相关解读：一图读懂</a>"_s).empty());
        QCOMPARE(serviceOf(reading, day).unlinked.size(), 1u);
        QVERIFY(serviceOf(reading, day + u"<a href=/zc/1.html>政策原文</a>"_s).unlinked.empty());
        QCOMPARE(serviceOf(u"政策解读"_s, u"<ul><li>栏目</li></ul>"_s).policies, 0); // a column, no text
    }

    void theNewestDayOfAnAccountsPageIsRead()
    {
        const auto page = servicePage(u"/u"_s, u"某某发布"_s,
                                      u"<div>3月2日</div><p>2020-06-18</p><p>2020-06-11 08:00</p>"
                                      "<p>2020-07-30</p>"_s); // the last is to come
        QCOMPARE(newestDayOn(page, asked), std::optional(QDate(2020, 6, 18)));
        QVERIFY(!newestDayOn(servicePage(u"/u"_s, u"请在客户端打开"_s, u"<p>请扫码</p>"_s), asked));
    }

    void aPlainPageKeepsTextTablesAndLinksAndNothingThatActs()
    {
        const FetchedPage page = servicePage(
            u"/a/b.html"_s, u"题"_s,
            u"<script>steal()</script><style>p{}</style><table><tr><td "
            u"onclick=x()>甲<b>乙</b></td></tr></table>"
            "<a href=../c.html>丙</a><a href=javascript:x()>丁</a><img src=http://t.example/x.png alt=图>"
            "<iframe src=http://t.example/></iframe><p>1 &lt; 2</p>"_s);
        const QString html =
            plainHtmlOf(HtmlPage(decodePage(page.bytes, page.contentType), page.address)).html;
        QVERIFY(html.contains(u"<table><tr><td>甲<b>乙</b></td></tr></table>"_s));
        QVERIFY(html.contains(u"<a href=\"http://www.example.gov.cn/c.html\">丙</a>"_s));
        QVERIFY(html.contains(u"[图]"_s));
        QVERIFY(html.contains(u"1 &lt; 2"_s));
        for (const QString &none : {u"script"_s, u"onclick"_s, u"t.example"_s, u"iframe"_s, u"steal"_s})
            QVERIFY2(!html.contains(none), qPrintable(none));
    }

    void deepAndLongPagesAreWrittenAnewInLittleTime()
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray deep = QByteArray("<table><tr><td>").repeated(100'000) + "x";
        const PlainHtml nested = plainHtmlOf(HtmlPage(decodePage(deep), u"http://a.gov.cn/"_s));
        QVERIFY(nested.html.count(u"<table>"_s) <= 5);
        const QByteArray large = QByteArray("<p>word word word</p>").repeated(200'000);
        const PlainHtml cut = plainHtmlOf(HtmlPage(decodePage(large), u"http://a.gov.cn/"_s));
        QVERIFY(cut.cut);
        QVERIFY(cut.html.size() < 1'000'000);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

XW_TEST_MAIN(SiteServiceTest)
#include "tst_site_service.moc"
