#include "notice/layout_text.h"
#include "notice/sample_notice.h"
#include "notice/writers.h"

#include "testkit/testkit.h"

#include <QGuiApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace xw::notice;
using namespace xw::testkit;

namespace
{
QString htmlOf(const NoticeDocument &document)
{
    const auto html = writeHtml(document);
    if (!html)
        qFatal("%s", qPrintable(html.error().line()));
    return QString::fromUtf8(*html);
}
/// What a reader sees: the body without tags and blanks.
QString visible(const QString &html)
{
    QString text = html.mid(html.indexOf(u"<article>"));
    text.remove(QRegularExpression(u"<[^>]*>"_s));
    text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
    return text.remove(QRegularExpression(u"\\s"_s));
}
} // namespace

class HtmlWriterTest : public QObject
{
    Q_OBJECT
private slots:
    void theTextIsThatOfThePrintedPages()
    {
        // Tables of one page, so that no head is repeated in print.
        const NoticeDocument document = sampleNotice({.mediaRows = 8, .wideAnnex = false});
        const auto fonts = loadFonts();
        XW_VERIFY_OK(fonts);
        const auto layout = layOut(document, *fonts);
        XW_VERIFY_OK(layout);
        QString printed = textOf(*layout);
        printed.remove(QRegularExpression(u"\\s"_s));
        QCOMPARE(visible(htmlOf(document)), printed);
    }
    void factsAreMarked()
    {
        const QString html = htmlOf(sampleNotice());
        QVERIFY(html.contains(u"总体合格率为<span data-fact=\"websites.rate\">98.94%</span>，"_s));
        QVERIFY(
            html.contains(u"<time datetime=\"2020-04-02\" data-fact=\"notice.date\">2020年4月2日</time>"_s));
    }
    void whatLooksLikeATagIsText()
    {
        NoticeDocument document;
        document.title = u"<script>alert(1)</script>"_s;
        document.blocks = {Title{runs(document.title)}, Paragraph{{{u"a & b \"c\""_s, u"x\"><img>"_s}}},
                           AnnexStart{1, true, u"<b>"_s, {}}};
        const QString html = htmlOf(document);
        QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"<img"_s) && !html.contains(u"<b>"_s));
        QVERIFY(html.contains(u"<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>"_s));
    }
    void itNeedsNothingFromOutside()
    {
        const QString html = htmlOf(sampleNotice({.mediaRows = 1}));
        QVERIFY(!html.contains(u"src="_s) && !html.contains(u"href="_s) && !html.contains(u"url("_s) &&
                !html.contains(u"@import"_s));
        QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"zh-CN\">"_s));
        QVERIFY(html.contains(u"<meta charset=\"utf-8\">"_s));
        QVERIFY(html.contains(u"@media print"_s));
    }
    void everyElementIsClosed()
    {
        QStringList open;
        const QString html = htmlOf(sampleNotice());
        const QRegularExpression tag(u"<(/?)([a-z0-9]+)[^>]*>"_s);
        for (auto it = tag.globalMatch(html); it.hasNext();) {
            const auto match = it.next();
            const QString name = match.captured(2);
            if (name == u"meta" || name == u"br" || name == u"col")
                continue;
            if (match.captured(1).isEmpty())
                open << name;
            else
                QCOMPARE(open.takeLast(), name);
        }
        QVERIFY(open.isEmpty());
    }
    void tablesKeepTheirHeadsAndSpans()
    {
        const QString html = htmlOf(sampleNotice());
        QVERIFY(html.contains(u"<th scope=\"col\" rowspan=\"2\">序号</th>"_s));
        QVERIFY(html.contains(u"<th scope=\"colgroup\" colspan=\"2\">市级</th>"_s));
        QVERIFY(
            html.contains(u"<tr class=\"total\"><th scope=\"row\" colspan=\"2\">合计</th><td>538</td>"_s));
        QCOMPARE(html.count(u"<thead>"_s), 5);
    }
    void theSameNoticeGivesTheSameBytes()
    {
        QCOMPARE(*writeHtml(sampleNotice()), *writeHtml(sampleNotice()));
    }
};

XW_PAINT_TEST_MAIN(HtmlWriterTest)
#include "tst_html_writer.moc"
