// Addresses as browsers read them. The table is of our own making, after the URL standard's rules.
#include "probe/url/web_url.h"
#include "testkit/testkit.h"

using namespace xw::probe;

class WebUrlTest : public QObject
{
    Q_OBJECT

private slots:
    void aReferenceMeansWhatABrowserMakesOfIt_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<QByteArray>("meaning");
        const QByteArray base = "http://www.a.gov.cn/x/y/z.html?q=1#f";
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &reference,
                            const QByteArray &meaning) {
            QTest::newRow(name) << from << reference << meaning;
        };
        row("sibling", base, "b.html", "http://www.a.gov.cn/x/y/b.html");
        row("up", base, "../b/./c/", "http://www.a.gov.cn/x/b/c/");
        row("above the root", base, "../../../../b", "http://www.a.gov.cn/b");
        row("root", base, "/b", "http://www.a.gov.cn/b");
        row("host", base, "//B.gov.cn/c", "http://b.gov.cn/c");
        row("query", base, "?p=2", "http://www.a.gov.cn/x/y/z.html?p=2");
        row("fragment alone", base, "#top", "http://www.a.gov.cn/x/y/z.html?q=1");
        row("nothing", base, "", "http://www.a.gov.cn/x/y/z.html?q=1");
        row("backslashes", base, "..\\img\\a.jpg", "http://www.a.gov.cn/x/img/a.jpg");
        row("blanks and line ends", base, " \n/a\tb\r\n.html ", "http://www.a.gov.cn/ab.html");
        row("usual port", base, "HTTPS://C.gov.cn:443", "https://c.gov.cn/");
        row("own port", base, "http://c.gov.cn:8080/d", "http://c.gov.cn:8080/d");
        row("user", base, "http://u:p@c.gov.cn/", "http://c.gov.cn/");
        row("not ASCII", base, "\xe5\x85\xac\xe5\x91\x8a.html",
            "http://www.a.gov.cn/x/y/%E5%85%AC%E5%91%8A.html");
        row("a blank inside", base, "a b.doc", "http://www.a.gov.cn/x/y/a%20b.doc");
        row("IPv6", base, "http://[::1]:81/a", "http://[::1]:81/a");
        row("closing dot", base, "http://c.gov.cn./", "http://c.gov.cn/");
        row("one slash", base, "http:/c.gov.cn/d", "http://c.gov.cn/d");
    }
    void aReferenceMeansWhatABrowserMakesOfIt()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, reference);
        QFETCH(QByteArray, meaning);
        const WebUrl url = WebUrl::parse(base).resolve(reference);
        QVERIFY(url.isWeb());
        QCOMPARE(url.text(), meaning);
    }

    void whatIsNoAddressIsToldFromWhatIsNotFetched()
    {
        const WebUrl base = WebUrl::parse("http://a.gov.cn/");
        for (const char *wrong : {"http://", "http:///", "http:", "C:\\x.doc", "file:///C:/x.doc",
                                  "http://a b/", "http://a:99999/", "http://a,b/"})
            QVERIFY2(base.resolve(wrong).kind() == WebUrl::Kind::Wrong || base.resolve(wrong).text() != wrong,
                     wrong);
        for (const char *other : {"mailto:a@b.cn", "javascript:void(0)", "tel:123", "data:,x"})
            QVERIFY2(base.resolve(other).kind() == WebUrl::Kind::Other, other);
        QVERIFY(WebUrl::parse("a.html").kind() == WebUrl::Kind::Wrong);
    }

    void thePartsOfAnAddressAreKnown()
    {
        const WebUrl url = WebUrl::parse("http://a.gov.cn:81/b/c.html?d=/e#f%20g");
        QCOMPARE(url.host(), QByteArray("a.gov.cn"));
        QCOMPARE(url.port(), 81);
        QCOMPARE(url.origin(), QByteArray("http://a.gov.cn:81"));
        QCOMPARE(url.path().toByteArray(), QByteArray("/b/c.html"));
        QCOMPARE(url.folder(), QByteArray("http://a.gov.cn:81/b/"));
        QCOMPARE(url.target().toByteArray(), QByteArray("/b/c.html?d=/e"));
        QCOMPARE(url.fragment(), QByteArray("f g"));
    }

    // Whatever comes in, what comes out is an address that means itself.
    void anAddressMeansItself()
    {
        const quint32 seed = 20201;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QByteArray alphabet = "ab./\\:?#%@[] &=\xe5\x85\xac-1";
        const WebUrl base = WebUrl::parse("http://h.gov.cn/p/q");
        for (int i = 0; i < 20'000; ++i) {
            QByteArray reference;
            for (int n = random.bounded(14); n > 0; --n)
                reference += alphabet.at(random.bounded(int(alphabet.size())));
            const WebUrl url = base.resolve(reference);
            if (!url.isWeb())
                continue;
            const WebUrl again = WebUrl::parse(url.text());
            QVERIFY2(again.isWeb() && again.text() == url.text(), reference.toHex().constData());
            for (const char c : url.text())
                QVERIFY2(c > 0x20 && c < 0x7f, reference.toHex().constData());
        }
    }
};

XW_TEST_MAIN(WebUrlTest)
#include "tst_web_url.moc"
