#include "demo/demo_server.h"
#include "testkit/fake_clock.h"
#include "testkit/testkit.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::demo;

class DemoServerTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<testkit::FakeClock> clock =
        std::make_shared<testkit::FakeClock>(QDateTime({2026, 11, 20}, {9, 0}));
    DemoServer server{clock};

    QByteArray get(const QByteArray &host, const QByteArray &path)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        socket.write("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        QByteArray reply;
        const bool closed = QTest::qWaitFor(
            [&] {
                reply += socket.readAll();
                return socket.state() == QAbstractSocket::UnconnectedState;
            },
            3000);
        return closed ? reply + socket.readAll() : reply;
    }

private slots:
    void initTestCase() { XW_VERIFY_OK(server.start(0)); }

    void aHealthySiteShowsFreshDatesAndItsMarks()
    {
        const QString page = QString::fromUtf8(get("www.cj.gov.localhost:1", "/"));
        QVERIFY(page.startsWith(u"HTTP/1.1 200"_s));
        QVERIFY(page.contains(u"2026-11-19"_s));
        QVERIFY(page.contains(u"网站标识码：9800000001"_s));
    }
    void aStaleSiteHasNothingOfTheLastHalfYearInItsNotices()
    {
        const QString page = QString::fromUtf8(get("www.yunlu.gov.localhost", "/tzgg"));
        QVERIFY(page.contains(u"2026-03-20"_s));
        QVERIFY(!page.contains(u"2026-1"_s));
    }
    void theSiteWithoutMarksHasNone()
    {
        const QString page = QString::fromUtf8(get("sthjj.chengjiang.gov.localhost", "/"));
        QVERIFY(page.contains(u"主办单位"_s));
        QVERIFY(!page.contains(u"标识码"_s) && !page.contains(u"找错"_s));
    }
    void theSiteWithoutAChannelOffersOnlyComplaints()
    {
        QVERIFY(!QString::fromUtf8(get("www.pingchuan.gov.localhost", "/hdjl")).contains(u"咨询建言"_s));
        QVERIFY(QString::fromUtf8(get("www.cj.gov.localhost", "/hdjl")).contains(u"咨询建言"_s));
    }
    void deadLinksLeadToA404()
    {
        QVERIFY(QString::fromUtf8(get("www.qinglan.gov.localhost", "/zwyw")).contains(u"/old/zwyw/1.html"_s));
        QVERIFY(get("www.qinglan.gov.localhost", "/old/zwyw/1.html").startsWith("HTTP/1.1 404"));
    }
    void anArticleThatNoListNamesIsNotThere()
    {
        QVERIFY(get("www.cj.gov.localhost", "/zwyw/11.html").startsWith("HTTP/1.1 200"));
        for (const char *path : {"/zwyw/12.html", "/zwyw/nothing-8f3a.html", "/zwyw/-1.html"})
            QVERIFY(get("www.cj.gov.localhost", path).startsWith("HTTP/1.1 404"));
    }
    void theWrongWordStandsInTheArticle()
    {
        QVERIFY(QString::fromUtf8(get("jyj.yunlu.gov.localhost", "/zwyw/0.html")).contains(u"案列"_s));
        QVERIFY(!QString::fromUtf8(get("www.cj.gov.localhost", "/zwyw/0.html")).contains(u"案列"_s));
    }
    void blankColumnsAreAtLeastFive()
    {
        QCOMPARE(QString::fromUtf8(get("zjj.linhu.gov.localhost", "/zwgk")).count(u"栏目建设中"_s) >= 5,
                 true);
    }
    void theSlowSiteKeepsOneWaiting() { QVERIFY(get("www.shiji.gov.localhost", "/").isEmpty()); }
    void anUnknownHostAndARequestThatIsNoGetAreRefused()
    {
        QVERIFY(get("example.com", "/").startsWith("HTTP/1.1 404"));
    }
    void aTakenPortSaysSo()
    {
        DemoServer second{clock};
        const auto started = second.start(server.port());
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Network);
        QVERIFY(started.error().line().contains(QString::number(server.port())));
    }
};

XW_TEST_MAIN(DemoServerTest)
#include "tst_demo_server.moc"
