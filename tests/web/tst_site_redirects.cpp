// A site that leads on, by redirects, to where it may not go: nothing arrives there, however late it is known
// where a name leads.
#include "guarded_sites.h"

using namespace Qt::StringLiterals;
using namespace xw::widgets;
using xw::testkit::GuardedSites;

class SiteRedirectsTest : public GuardedSites
{
    Q_OBJECT

    static xw::testkit::LoopbackSite::Answer leadsTo(const QByteArray &address)
    {
        return {"", "text/html", "Location: " + address + "\r\n", 0, "302 Found"};
    }

private slots:
    void initTestCase() { tellEngine(); }

    // The engine follows a redirect before it asks the interceptor: what is waited for there comes too late.
    void noRedirectInwardsLeavesHoweverLateItIsKnownWhereItLeads_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("inFrame");
        for (const bool inFrame : {false, true})
            for (const char *host : {"127.0.0.1", "inner.test", "late-inner.test", "later-inner.test"})
                QTest::addRow("%s, %s", inFrame ? "frame" : "page", host)
                    << QString::fromLatin1(host) << inFrame;
    }
    void noRedirectInwardsLeavesHoweverLateItIsKnownWhereItLeads()
    {
        QFETCH(QString, host);
        QFETCH(bool, inFrame);
        const QString secret = u"/secret/%1/%2"_s.arg(host).arg(inFrame);
        m_site.put(u"/step"_s, leadsTo(text(host, secret)));
        m_site.put(u"/door"_s, leadsTo(text(u"other.test"_s, u"/step"_s)));
        m_site.put(u"/framed"_s, "<iframe src='" + text(u"public.test"_s, u"/door"_s) + "'></iframe>");
        xw::web::WebFactory factory(resolve);
        const auto shown = pane(factory);
        QVERIFY(opened(*shown, at(u"public.test"_s, inFrame ? u"/framed"_s : u"/door"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(blocked(WebBlock::InnerNetwork), 1, 10000);
        QTest::qWait(300); // nothing arrives after it was refused either
        QCOMPARE(arrived(secret), QStringList());
    }

    void aWayOutOfThePrivateNetworkLeadsNotBackIntoIt()
    {
        m_site.put(u"/out"_s, leadsTo(text(u"public.test"_s, u"/back"_s)));
        m_site.put(u"/back"_s, leadsTo(text(u"inner2.test"_s, u"/secret/back"_s)));
        m_site.put(u"/along"_s, leadsTo(text(u"inner2.test"_s, u"/beside"_s)));
        m_site.put(u"/beside"_s, "<title>beside</title>");
        xw::web::WebFactory factory(resolve);
        const auto shown = pane(factory);
        QVERIFY(opened(*shown, at(u"inner.test"_s, u"/out"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(blocked(WebBlock::InnerNetwork), 1, 10000);
        QCOMPARE(arrived(u"/secret/back"_s), QStringList());
        QVERIFY(opened(*shown, at(u"inner.test"_s, u"/along"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(shown->site()->title(), u"beside"_s, 10000);
    }

    void aRedirectWithinThePublicNetworkIsFollowedOnceItIsKnownWhereItLeads()
    {
        m_site.put(u"/far"_s, leadsTo(text(u"later-public.test"_s, u"/arrived"_s)));
        m_site.put(u"/arrived"_s, "<title>arrived</title>");
        xw::web::WebFactory factory(resolve);
        const auto shown = pane(factory);
        QVERIFY(opened(*shown, at(u"public.test"_s, u"/far"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(shown->site()->title(), u"arrived"_s, 15000);
        QCOMPARE(shown->site()->url().host(), u"later-public.test"_s);
        QCOMPARE(blocked(WebBlock::InnerNetwork), 0);
    }

    // What is fetched for a page is judged by the engine at the address it connects to, redirects and names
    // that lead elsewhere than they did included: the guard sees public names alone here. A secure page may
    // ask whether it may, without data; what does not say yes is left in peace.
    void aPagesPicturesAndScriptsAreLedInwardsByNoRedirectAndNoName_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("insecure") << u"public.test"_s;
        QTest::newRow("secure, as by https") << u"127.0.0.1"_s;
    }
    void aPagesPicturesAndScriptsAreLedInwardsByNoRedirectAndNoName()
    {
        QFETCH(QString, host);
        const QByteArray inside = "http://public.test:" + QByteArray::number(m_inside.serverPort());
        m_inside.put(u"/secret"_s, "");
        for (const QString &kind : {u"img"_s, u"script"_s, u"fetch"_s})
            m_site.put(u"/to/"_s + kind, leadsTo(inside + "/secret/led/" + kind.toLatin1()));
        m_site.put(u"/parts"_s,
                   "<title>parts</title><img src='/to/img'><script src='/to/script'></script><script>"
                   "fetch('/to/fetch', {mode: 'no-cors'}).catch(() => 0);"
                   "fetch('" +
                       inside + "/secret/named/fetch', {mode: 'no-cors'}).catch(() => 0)</script><img src='" +
                       inside + "/secret/named/img'>");
        xw::web::WebFactory factory(resolve);
        const auto shown = pane(factory);
        QVERIFY(opened(*shown, at(host, u"/parts"_s)));
        QCOMPARE(ask(*shown, u"isSecureContext"_s).toBool(), host == u"127.0.0.1");
        for (const QString &kind : {u"img"_s, u"script"_s, u"fetch"_s})
            QTRY_VERIFY_WITH_TIMEOUT(!arrived(u"/to/"_s + kind).isEmpty(), 10000);
        QTest::qWait(500);
        QCOMPARE(m_inside.reached(), QStringList());
    }
};

XW_OWN_TEST_MAIN(SiteRedirectsTest, argc, argv)
{
    return xw::testkit::runGuarded<SiteRedirectsTest>(argc, argv);
}
#include "tst_site_redirects.moc"
