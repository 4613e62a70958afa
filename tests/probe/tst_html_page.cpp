// Web pages as offices build them, and as nobody should: what the reader makes of them, and that its time and
// memory grow with their length alone.
#include "base/gb18030.h"
#include "probe/html_page.h"

#include <QElapsedTimer>

#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw::probe;

namespace
{

HtmlPage pageOf(const QByteArray &bytes, const QByteArray &contentType = {})
{
    return HtmlPage(decodePage(bytes, contentType), u"http://www.example.gov.cn/zwgk/index.html"_s);
}

QStringList addressesOf(const HtmlPage &page)
{
    QStringList addresses;
    for (const PageLink &link : linksOf(page))
        addresses << link.address + (link.fragment.isEmpty() ? QString() : u'#' + link.fragment);
    return addresses;
}

QStringList blocksOf(const HtmlPage &page)
{
    QStringList blocks;
    for (const TextBlock &block : textBlocksOf(page))
        blocks << block.text;
    return blocks;
}

QByteArray times(int count, const QByteArray &part)
{
    return part.repeated(count);
}

QByteArray numbered(int count, const QByteArray &before, const QByteArray &after)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += before + QByteArray::number(i) + after;
    return all;
}

} // namespace

class HtmlPageTest : public QObject
{
    Q_OBJECT

private slots:
    void theBytesDecideWhereADeclarationIsWrong_data()
    {
        const QString text = u"<title>某某县人民政府网站</title><p>通知公告、政策文件、机构职能"_s;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("wrong");
        const QByteArray gbMeta = "<meta http-equiv=Content-Type content='text/html; charset=gb2312'>";
        const QByteArray utfMeta = "<meta charset=\"utf-8\">";
        QTest::newRow("GBK, by header")
            << xw::toGb18030(text) << QByteArray("text/html; charset=GBK") << u"GB18030"_s << false;
        QTest::newRow("GBK, by meta")
            << gbMeta + xw::toGb18030(text) << QByteArray("text/html") << u"GB18030"_s << false;
        QTest::newRow("GBK, nowhere said") << xw::toGb18030(text) << QByteArray() << u"GB18030"_s << false;
        QTest::newRow("GBK, said to be UTF-8")
            << utfMeta + xw::toGb18030(text) << QByteArray() << u"GB18030"_s << true;
        QTest::newRow("GBK, header of an English server")
            << gbMeta + xw::toGb18030(text) << QByteArray("text/html; charset=ISO-8859-1") << u"GB18030"_s
            << false;
        QTest::newRow("UTF-8, by meta") << utfMeta + text.toUtf8() << QByteArray() << u"UTF-8"_s << false;
        QTest::newRow("UTF-8, said to be GBK")
            << gbMeta + text.toUtf8() << QByteArray() << u"UTF-8"_s << true;
        QTest::newRow("UTF-8 with a mark")
            << "\xEF\xBB\xBF" + gbMeta + text.toUtf8() << QByteArray() << u"UTF-8"_s << false;
        QTest::newRow("UTF-8, cut in a character")
            << utfMeta + text.toUtf8().chopped(1) << QByteArray() << u"UTF-8"_s << false;
    }
    void theBytesDecideWhereADeclarationIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QFETCH(QString, encoding);
        QFETCH(bool, wrong);
        const HtmlPage page = pageOf(bytes, type);
        QCOMPARE(page.source().encoding, encoding);
        QCOMPARE(page.source().declaredWrong, wrong);
        QCOMPARE(page.title(), u"某某县人民政府网站"_s);
        QVERIFY(blocksOf(page).constLast().startsWith(u"通知公告、政策文件、机构职"_s));
    }

    void addressesAreThoseABrowserWouldGoTo_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *written, const char *address) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(address);
        };
        row("a.html", "http://www.example.gov.cn/zwgk/a.html");
        row("./a.html", "http://www.example.gov.cn/zwgk/a.html");
        row("../a.html", "http://www.example.gov.cn/a.html");
        row("../../../a.html", "http://www.example.gov.cn/a.html");
        row("/x/./y/../z/", "http://www.example.gov.cn/x/z/");
        row("..", "http://www.example.gov.cn/");
        row("?id=1", "http://www.example.gov.cn/zwgk/index.html?id=1");
        row("#top", "http://www.example.gov.cn/zwgk/index.html#top");
        row("//www.other.gov.cn", "http://www.other.gov.cn/");
        row("\\art\\1.html", "http://www.example.gov.cn/art/1.html");
        row("HTTP://WWW.Other.GOV.cn:80/A", "http://www.other.gov.cn/A");
        row("https://www.other.gov.cn:443", "https://www.other.gov.cn/");
        row("http:/www.other.gov.cn/a", "http://www.other.gov.cn/a");
        row("http:a.html", "http://www.example.gov.cn/zwgk/a.html");
        row("http://ｗｗｗ．other．gov．cn/", "http://www.other.gov.cn/");
        row(" \n a.ht\tml ", "http://www.example.gov.cn/zwgk/a.html");
        row("附件 1.doc", "http://www.example.gov.cn/zwgk/%E9%99%84%E4%BB%B6%201.doc");
        row("http://", "");
        row("http:///", "");
        row("http://a b.gov.cn/", "");
        row("javascript:void(0)", "");
    }
    void addressesAreThoseABrowserWouldGoTo()
    {
        QFETCH(QString, written);
        QFETCH(QString, address);
        QCOMPARE(resolvedAddress(u"http://www.example.gov.cn/zwgk/index.html"_s, written), address);
    }

    void aQueryIsWrittenInThePagesEncoding()
    {
        const HtmlPage page = pageOf(xw::toGb18030(u"<a href='s.jsp?w=公告'>查</a><p>政府网站的内容"_s));
        QCOMPARE(addressesOf(page), QStringList{u"http://www.example.gov.cn/zwgk/s.jsp?w=%B9%AB%B8%E6"_s});
    }

    void everyKindOfAddressIsFoundWithItsPlace()
    {
        const HtmlPage page = pageOf(
            "<base href='/b/'><meta http-equiv=refresh content=\"3; URL='r.html'\"><link rel=stylesheet "
            "href=s.css>\n"
            "<style>p{background:url( 'bg.png' )} /* url(no) */</style><script src=j.js></script>\n"
            "<a href=a.html>甲<img src=i.png alt=乙></a><map><area href=m.html alt=丙></map>\n"
            "<img srcset='1.png 1x, 2.png 2x'><video poster=p.png></video><iframe src=f.html></iframe>\n"
            "<form action=go.jsp></form><a href=d.docx>附件</a><p style='background:url(x.gif)'>"
            "<input onclick=\"window.open('o.html')\"><a href='javascript:;'>无</a><a href=''>空</a>"
            "<!-- <a href=never.html> --><a href='mailto:a@b.c'>m</a><a href='#'>t</a><a "
            "href='http://'>坏</a>");
        QStringList found;
        for (const PageLink &link : linksOf(page))
            found << toWord(link.kind) + u' ' + link.address.section(u'/', 4) + u' ' + link.text +
                         (link.isAttachment ? u" +"_s : QString()) + u' ' + QString::number(link.place.line);
        QCOMPARE(
            found.join(u'|'),
            u"refresh r.html  1|stylesheet s.css  1|css-url bg.png  2|script j.js  2|a a.html 甲 3|img i.png "
            u"乙 3|"
            "area m.html 丙 3|srcset 1.png  4|srcset 2.png  4|poster p.png  4|frame f.html  4|form go.jsp  5|"
            "a d.docx 附件 + 5|css-url x.gif  5|in-script o.html  5|a  坏 5"_s);
    }

    void picturesThatAScriptPutsInAreLinks()
    {
        const HtmlPage page =
            pageOf("<img src=b.gif data-src=/l/1.jpg><img src=b.gif DATA-ORIGINAL='2.png?x=1'>"
                   "<img src=b.gif data-src=3 data-original=no><img lay-src=../4.webp>");
        QStringList found;
        for (const PageLink &link : linksOf(page))
            if (link.kind == LinkKind::Image && link.written != u"b.gif")
                found << link.written;
        QCOMPARE(found, (QStringList{u"/l/1.jpg"_s, u"2.png?x=1"_s, u"../4.webp"_s}));
    }

    void listsThatAScriptHoldsAreRead()
    {
        const HtmlPage page =
            pageOf("<div><script type=\"text/xml\"><datastore><recordset><record><![CDATA[<li><a "
                   "href='/art/1.html'>甲</a>"
                   "<span>2020-04-07</span></li>]]></record></recordset></datastore></script></div>"
                   "<script>if (a<b) document.write(\"<a href=\\\"/k.html\\\">\" + x); u = '/m/' + n; "
                   "location.href='/n.html'</script>");
        QCOMPARE(addressesOf(page),
                 (QStringList{u"http://www.example.gov.cn/art/1.html"_s,
                              u"http://www.example.gov.cn/k.html"_s, u"http://www.example.gov.cn/n.html"_s}));
        QCOMPARE(blocksOf(page), QStringList{u"甲2020-04-07"_s});
    }

    void whatAuthorsLeaveOpenIsClosed()
    {
        QCOMPARE(blocksOf(pageOf("<table><tr><td>一<td>二<tr><td><ul><li>三<li>四</ul>五<table><tr><td>六</"
                                 "table></div>七</table>"
                                 "<p>八<p>九<h2>十</h2><b>粗<div>甲</b>乙</div><dl><dt>丙<dd>丁</dl>")),
                 (QStringList{u"一"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s, u"六"_s, u"七"_s, u"八"_s, u"九"_s,
                              u"十"_s, u"粗"_s, u"甲乙"_s, u"丙"_s, u"丁"_s}));
        const HtmlPage open = pageOf("<a href=1.html>一<a href=2.html>二<td><a href='3.html>三</td><b>");
        QCOMPARE(addressesOf(open).size(), 3);
        QCOMPARE(linksOf(open)[0].text, u"一"_s);
        QCOMPARE(blocksOf(pageOf("<title>未关<body><p>正文")), (QStringList{u"未关"_s, u"正文"_s}));
        QCOMPARE(blocksOf(pageOf("a < b &lt; c &copy=1 &#8220;x&#x201D;&nbsp;&unknown; <3")),
                 QStringList{u"a < b < c &copy=1 “x” &unknown; <3"_s});
    }

    void hostilePagesCostNoMoreThanTheirLength_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("deep") << times(200'000, "<div>");
        QTest::newRow("formats left open") << numbered(20'000, "<b a=", ">") + times(20'000, "<p>x");
        QTest::newRow("fonts in tables") << numbered(20'000, "<font color=", "><td><a href=x><table>");
        QTest::newRow("attributes") << "<a " + numbered(100'000, " x", "=1") + ">";
        QTest::newRow("quotes left open") << times(100'000, "<a x=\"");
        QTest::newRow("titles left open") << times(100'000, "<title>");
        QTest::newRow("fields left open") << times(100'000, "<textarea></");
        QTest::newRow("comments left open") << times(200'000, "<!--");
        QTest::newRow("angles") << times(500'000, "<");
        QTest::newRow("ends of nothing") << times(600, "<b>") + times(100'000, "</div></u></x>");
        QTest::newRow("ampersands") << times(300'000, "&a");
        QTest::newRow("urls in a style") << "<style>" + times(150'000, "url(");
        QTest::newRow("dots") << times(50, "<a href='" + times(6000, "../a/") + "'>x</a>");
        QTest::newRow("one line of 10 MB") << "<p>" + times(500'000, "<b>\xE5\x85\xAC\xE5\x91\x8A</b> text");
        QTest::newRow("links in links") << times(30'000, "<table><td><a href=x>");
    }
    void hostilePagesCostNoMoreThanTheirLength()
    {
        QFETCH(QByteArray, bytes);
        const auto read = [](const QByteArray &part) {
            QElapsedTimer timer;
            timer.start();
            const HtmlPage page = pageOf(part);
            (void)linksOf(page);
            (void)textBlocksOf(page);
            return timer.nsecsElapsed() / 1000;
        };
        const qint64 quarter = read(bytes.first(bytes.size() / 4)), whole = read(bytes);
        // Four times the length: four times the time, and much room for a machine that does other things.
        QVERIFY2(whole < 16 * quarter + 3'000'000,
                 qPrintable(u"%1 µs, a quarter %2 µs"_s.arg(whole).arg(quarter)));
    }
};

XW_TEST_MAIN(HtmlPageTest)
#include "tst_html_page.moc"
