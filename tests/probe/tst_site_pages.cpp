// Which pages of a site are read: where a home page only leads on, what its frames show, and no further.
#include "probe/site_pages.h"

#include "probe/loopback_web.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::probe;
using testkit::Asked;
using testkit::LoopbackWeb;
using testkit::Peer;

namespace
{

const QByteArray kList = "<html><meta charset=utf-8><body><h2>通知公告</h2><ul><li><a href=/t/1.html>"
                         "关于公布第一批名单的补充通知</a><i>2020-05-11</i></li></ul></body></html>";

} // namespace

class SitePagesTest : public QObject
{
    Q_OBJECT

private slots:
    void aHomePageThatOnlyLeadsOnIsFollowed_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<bool>("isFollowed");
        QTest::newRow("meta refresh")
            << QByteArray("<html><META HTTP-EQUIV=\"Refresh\" CONTENT=\"0; URL='/main/'\"></html>") << true;
        QTest::newRow("location") << QByteArray("<script>window.location.href = \"/main/\";</script>")
                                  << true;
        QTest::newRow("replace") << QByteArray("<script>location.replace('main/')</script>") << true;
        QTest::newRow("frame") << QByteArray("<frameset><frame src=/outer.html></frameset>") << true;
        QTest::newRow("under a condition")
            << QByteArray("<script>if (screen.width < 600) location.href='/main/';</script>") << false;
        QTest::newRow("much later") << QByteArray(
                                           "<meta http-equiv=refresh content='600;url=/main/'><p>x</p>")
                                    << false;
        QTest::newRow("to itself") << QByteArray("<meta http-equiv=refresh content='0;url=/'>") << false;
    }
    void aHomePageThatOnlyLeadsOnIsFollowed()
    {
        QFETCH(QByteArray, first);
        QFETCH(bool, isFollowed);
        LoopbackWeb web;
        const quint16 port = web.pages([&](Peer &peer, const Asked &asked) {
            if (asked.target == "/")
                peer.html(first);
            else if (asked.target == "/outer.html")
                peer.html("<iframe src=/main/></iframe>");
            else if (asked.target == "/main/")
                peer.html(kList);
            else
                peer.answer(404, "none");
        });
        Fetcher fetcher({}, std::make_shared<SystemClock>());
        const SitePages site = readSite(LoopbackWeb::url(port), Reach::Frames, 20, 5000, fetcher, {});
        const Freshness read = freshnessOf(site.pages, QDate(2020, 5, 20));
        QCOMPARE(read.homeNewest, isFollowed ? u"2020-05-11"_s : QString());
    }
};

XW_TEST_MAIN(SitePagesTest)
#include "tst_site_pages.moc"
