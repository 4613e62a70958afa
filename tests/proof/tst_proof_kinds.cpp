// Files of other kinds: web pages, saved pages, OpenDocument, OFD; and what is said of those that are no
// notice.
#include "base/gb18030.h"
#include "notice_files.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;

class ProofKindsTest : public QObject
{
    Q_OBJECT

    NoticeFiles files;
    const QString fact = u"共检查站点200家，合格190家，合格率为95.00%。"_s;

    QString html(const QString &body) { return paragraphsOf(files.write(u"n.html"_s, body.toUtf8())); }
    QString odt(const QString &body, const QString &manifest = u"<m/>"_s)
    {
        return files.package(
            u"n.odt"_s,
            {{u"mimetype"_s, u"application/vnd.oasis.opendocument.text"_s},
             {u"META-INF/manifest.xml"_s, manifest},
             {u"content.xml"_s,
              u"<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"tb\" "
              u"xmlns:draw=\"d\">"
              "<office:automatic-styles><text:p>样式</text:p></office:automatic-styles><office:body><office:text>"_s +
                  body + u"</office:text></office:body></office:document-content>"_s}});
    }
    QString ofd(const QStringList &pages)
    {
        std::vector<std::pair<QString, QString>> parts{
            {u"OFD.xml"_s,
             u"<ofd:OFD xmlns:ofd=\"o\"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></"
             "ofd:DocBody></ofd:OFD>"_s}};
        QString list;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            list += u"<ofd:Page ID=\"%1\" BaseLoc=\"Pages/Page_%1/Content.xml\"/>"_s.arg(i);
            parts.emplace_back(
                u"Doc_0/Pages/Page_%1/Content.xml"_s.arg(i),
                u"<ofd:Page xmlns:ofd=\"o\"><ofd:Content><ofd:Layer>%1</ofd:Layer></ofd:Content></"
                "ofd:Page>"_s.arg(pages.at(i)));
        }
        parts.emplace_back(
            u"Doc_0/Document.xml"_s,
            u"<ofd:Document xmlns:ofd=\"o\"><ofd:Pages>%1</ofd:Pages></ofd:Document>"_s.arg(list));
        return files.package(u"n.ofd"_s, parts);
    }
    static QString line(const QString &text, double x, double y)
    {
        return u"<ofd:TextObject Boundary=\"%1 %2 %3 6\" Size=\"5\"><ofd:TextCode X=\"0\" "
               u"Y=\"5\">%4</ofd:TextCode></"
               "ofd:TextObject>"_s.arg(x)
                   .arg(y)
                   .arg(5 * text.size())
                   .arg(text);
    }

private slots:
    void webPages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &page, const QString &expected) {
            QTest::newRow(name) << page << expected;
        };
        row("blocks and what stands in them",
            u"<html><body><div>甲<p>乙<b>丙</b></p>丁</div><br>戊</body></html>"_s, u"甲/乙丙/丁/戊"_s);
        row("scripts, styles, comments and heads",
            u"<!DOCTYPE html><head><title>题</title><style>p{}</style></head><script>if (a<b) "
            u"'<p>假</p>'</script>"
            "<!-- <p>注</p> --><p>真</p>"_s,
            u"真"_s);
        row("what the page hides",
            u"<div style='display:none'>暗<div>更暗</div></div><p hidden>暗</p><p>明</p>"_s, u"明"_s);
        row("a hidden paragraph that nobody closes", u"<p style=\"display: none\">暗<p>明<div>亮</div>"_s,
            u"明/亮"_s);
        row("entities", u"<p>A&nbsp;&lt;B&#20013;&#x6587;&ldquo;引&rdquo;&unknown;&amp</p>"_s,
            u"A <B中文“引”&unknown;&"_s);
        row("lines of the source are no lines of the page", u"<p>共检查\n    站点200家</p>"_s,
            u"共检查站点200家"_s);
        row("lines of preformatted text are", u"<pre>甲\n乙</pre>"_s, u"甲/乙"_s);
        row("a sentence in a layout table", u"<table><tr><td>栏</td><td>%1</td></tr></table>"_s.arg(fact),
            fact);
        row("a page around a table of one cell", u"<table><tr><td><p>甲</p>%1</td></tr></table>"_s.arg(fact),
            u"甲/"_s + fact);
        row("a smaller-than sign", u"<p>3 < 5，甲</p>"_s, u"3 < 5，甲"_s);
        row("tags that nobody closed", u"<div><font><b>甲<p>乙<table><tr><td>丙"_s, u"甲/乙/丙"_s);
    }
    void webPages()
    {
        QFETCH(QString, page);
        QFETCH(QString, expected);
        QCOMPARE(html(page), expected);
    }

    void tablesOfWebPages()
    {
        const QString expected = u"地区,检查>北县,5;南县,4"_s;
        const QString rows = u"<tr><td>北县<td>5<tr><td>南县</td><td>4</td></tr>"_s;
        for (const QString &head :
             {u"<thead><tr><td>地区</td><td>检查</td></tr></thead>"_s,
              u"<tr><th>地区</th><th>检查</th></tr>"_s, u"<tr><td>地区</td><td>检查</td></tr>"_s})
            QCOMPARE(
                tablesOf(files.write(u"n.html"_s, (u"<table>"_s + head + rows + u"</table>"_s).toUtf8())),
                expected);
        // Names at the left are no head.
        QCOMPARE(
            tablesOf(files.write(u"n.html"_s, u"<table><tr><td>地区<td>数</tr><tr><th>北县</th><td>5</tr>"
                                              "<tr><th>南县</th><td>4</tr></table>"_s.toUtf8())),
            u"地区,数>北县,5;南县,4"_s);
        QCOMPARE(tablesOf(files.write(
                              u"n.html"_s,
                              u"<table><tr><td>外<td>框</tr><tr><td colspan=2><table><tr><td>地区<td>数</tr>"
                              "<tr><td>北县<td>5</tr></table></td></tr></table>"_s.toUtf8()))
                     .section(u'/', 0, 0),
                 u"地区,数>北县,5"_s);
    }

    void nestingCostsNoMoreThanItsLength()
    {
        for (const QString &tag : {u"div"_s, u"table><tr><td"_s, u"b"_s, u"ul><li"_s, u"font color=1"_s}) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY2(html(u"<%1>"_s.arg(tag).repeated(20'000) + fact).contains(fact), qPrintable(tag));
            QVERIFY2(timer.elapsed() < 5000, qPrintable(tag));
        }
        QVERIFY(html(u"<p>"_s + u"<font a=1><p>"_s.repeated(100'000) + fact).contains(fact));
    }

    void savedPagesAndMails()
    {
        const QString page = u"<html><body><p>%1</p></body></html>"_s.arg(fact);
        QByteArray quoted;
        for (const char c : page.toUtf8())
            quoted += c >= 0x20 && c < 0x7F && c != '=' ? QByteArray(1, c)
                                                        : '=' + QByteArray(1, c).toHex().toUpper();
        quoted.insert(30, "=\r\n");
        const QByteArray head =
            "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: "
            "multipart/related;\r\n\ttype=\"text/html\"; boundary=\"--=_x\"\r\n\r\nprologue\r\n";
        const auto message = [&](const QByteArray &encoding, const QByteArray &body, const QByteArray &type) {
            return head +
                   "----=_x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n" +
                   "----=_x\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding +
                   "\r\n\r\n" + body + "\r\n----=_x--\r\n";
        };
        const QByteArray gbPage = toGb18030(page);
        const std::pair<const char *, QByteArray> kinds[] = {
            {"quoted", message("quoted-printable", quoted, "text/html; charset=\"utf-8\"")},
            {"base64", message("base64", gbPage.toBase64(), "text/html; charset=gb2312")},
            {"8bit", message("8bit", page.toUtf8(), "text/html")},
            {"alone", "MIME-Version: 1.0\nContent-Type: text/html\n\n" + page.toUtf8()},
            {"plain", "Subject: x\nMIME-Version: 1.0\nContent-Type: text/plain\n\n" + fact.toUtf8()},
            {"cut off", message("8bit", page.toUtf8(), "text/html").chopped(12)}};
        for (const auto &[name, bytes] : kinds)
            QVERIFY2(paragraphsOf(files.write(u"n.mht"_s, bytes)).contains(fact), name);
    }

    void openDocuments_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &body, const QString &expected) {
            QTest::newRow(name) << body << expected;
        };
        row("headings and paragraphs", u"<text:h>题</text:h><text:p>共<text:span>3</text:span>家</text:p>"_s,
            u"题/共3家"_s);
        row("a box in a paragraph",
            u"<text:p>前<draw:frame><draw:text-box><text:p>盒</text:p></draw:text-box></draw:frame>后</text:p>"_s,
            u"盒/前后"_s);
        row("a note in a paragraph",
            u"<text:p>前<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</"
            u"text:p></"
            "text:note-body></text:note>后</text:p>"_s,
            u"注/前后"_s);
        row("deleted text and comments",
            u"<text:tracked-changes><text:p>删</text:p></"
            u"text:tracked-changes><text:p>留<office:annotation><text:p>批"
            "</text:p></office:annotation></text:p>"_s,
            u"留"_s);
        row("blanks", u"<text:p>a<text:s text:c=\"3\"/>b<text:tab/>c</text:p>"_s, u"a b c"_s);
    }
    void openDocuments()
    {
        QFETCH(QString, body);
        QFETCH(QString, expected);
        QCOMPARE(paragraphsOf(odt(body)), expected);
    }

    void tablesOfOpenDocuments()
    {
        const auto cell = [](const QString &words) {
            return u"<table:table-cell><text:p>%1</text:p></table:table-cell>"_s.arg(words);
        };
        const QString head =
            u"<table:table-row>"_s + cell(u"地区"_s) + cell(u"数"_s) + u"</table:table-row>"_s;
        const QString row = u"<table:table-row>"_s + cell(u"北县"_s) + cell(u"5"_s) + u"</table:table-row>"_s;
        QCOMPARE(tablesOf(odt(u"<table:table>"_s + head + row + u"</table:table>"_s)), u"地区,数>北县,5"_s);
        QCOMPARE(tablesOf(odt(u"<table:table><table:table-header-rows>"_s + head +
                              u"</table:table-header-rows>"_s + row + u"</table:table>"_s)),
                 u"地区,数>北县,5"_s);
        QCOMPARE(tablesOf(odt(u"<table:table>"_s + head + u"<table:table-row>"_s + cell(u"北县"_s) +
                              u"<table:covered-table-cell/>"_s + cell(u"5"_s) +
                              u"</table:table-row></table:table>"_s)),
                 u"地区,数>北县,,5"_s);
    }

    void pagesOfOfd()
    {
        QCOMPARE(paragraphsOf(ofd({line(u"通报"_s, 80, 20) + line(fact, 30, 40)})), u"通报/"_s + fact);
        // A line in pieces, cut at the margin, over a page with its number.
        const QString first = u"共检查站点200家，合格190家，不合格的是"_s,
                      second = u"十家，其中八家未按期更新，两家无法"_s;
        QCOMPARE(paragraphsOf(ofd({line(first.left(6), 20, 40) + line(first.mid(6), 20 + 5 * 6, 40.3) +
                                       line(second, 20, 50) + line(u"— 1 —"_s, 90, 280),
                                   line(u"打开，合格率为95.00%。"_s, 20, 20) + line(u"— 2 —"_s, 90, 280)})),
                 first + second + u"打开，合格率为95.00%。"_s);
        QString rows;
        const QStringList table[] = {{u"地区"_s, u"检查"_s, u"合格"_s},
                                     {u"北县"_s, u"5"_s, u"4"_s},
                                     {u"南县"_s, u"8"_s, u"7"_s},
                                     {u"合计"_s, u"13"_s, u"12"_s}};
        for (int r = 0; r < 4; ++r)
            for (int c = 0; c < 3; ++c)
                rows += line(table[r].at(c), 20 + 40 * c, 30 + 10 * r);
        QCOMPARE(tablesOf(ofd({rows})), u"地区,检查,合格>北县,5,4;南县,8,7;合计,13,12"_s);
        const auto scan = openNotice(ofd({u"<ofd:ImageObject/>"_s}));
        QVERIFY(!scan);
        QVERIFY(scan.error().summary.english().contains(u"scan"_s));
    }

    void whatIsNoNoticeIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &bytes, const char *said) {
            QTest::newRow(name) << bytes << QString::fromLatin1(said);
        };
        row("nothing", {}, "empty");
        row("blanks", "  \n\t\r\n", "empty");
        row("a page without words", "<html><body><img src=x></body></html>", "no text");
        row("marks alone", "---\n***\n", "no text");
        row("a PNG", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), "picture (PNG)");
        row("a JPEG", QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10), "picture (JPEG)");
        row("a BMP", QByteArray("BM6\0\0\0\0\0\0\0", 10), "picture (BMP)");
        row("an archive", QByteArray("Rar!\x1A\x07\0", 7), "RAR");
        row("a program", QByteArray("MZ\x90\0\3\0\0", 7), "EXE");
        row("bytes of any kind", QByteArray("\1\2\3\x1B[31m\0\xFE\xC0\xC1", 14).repeated(40),
            "holds no text");
        row("a cut compound file", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "damaged");
    }
    void whatIsNoNoticeIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const auto notice = openNotice(files.write(u"n.docx"_s, bytes));
        QVERIFY(!notice);
        const Error &error = notice.error();
        QVERIFY2(error.summary.english().contains(said), qPrintable(error.summary.english()));
        QVERIFY(!error.advice.isEmpty() && error.where.contains(u"n.docx"_s));
        QVERIFY(error.line().size() < 400);
        for (const QChar c : error.line())
            QVERIFY(c.category() != QChar::Other_Control);
    }

    void packagesThatAreNoNoticeAreNamed()
    {
        const auto said = [](const QString &path) {
            const auto notice = openNotice(path);
            return notice ? QString() : notice.error().summary.english();
        };
        QVERIFY(said(files.package(u"x"_s, {{u"xl/workbook.xml"_s, u"<x/>"_s}})).contains(u"XLSX"_s));
        QVERIFY(said(files.package(u"x"_s, {{u"ppt/presentation.xml"_s, u"<x/>"_s}})).contains(u"PPTX"_s));
        QVERIFY(said(files.package(u"x"_s, {{u"a.txt"_s, u"x"_s}})).contains(u"ZIP"_s));
        QVERIFY(said(odt(u"<text:p>x</text:p>"_s, u"<m><encryption-data/></m>"_s)).contains(u"password"_s));
        QVERIFY(said(files.docx({})).contains(u"no text"_s));
    }
};

XW_TEST_MAIN(ProofKindsTest)
#include "tst_proof_kinds.moc"
