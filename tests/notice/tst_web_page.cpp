// The page for an office's website: all of the text, nothing that a website would have to take out again.
#include "notice/sample_notice.h"
#include "notice/web_page.h"
#include "notice/writers.h"

#include "testkit/testkit.h"

#include <QRegularExpression>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace xw::notice;
using namespace xw::testkit;

class WebPageTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsWellFormedAndBringsNoLooksOfItsOwn()
    {
        NoticeDocument document = sampleNotice({.mediaRows = 5});
        document.blocks.insert(document.blocks.begin() + 4, Paragraph{runs(u"A&B<C>“甲”\"乙\""_s)});
        const QString html = webPage(document);
        QXmlStreamReader xml(QString(html).replace(u"<br>"_s, u"<br/>"_s));
        QStringList elements;
        QString text;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                elements << xml.name().toString();
            if (token == QXmlStreamReader::Characters)
                text += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        for (const QString &refused : {u"style"_s, u"script"_s, u"span"_s, u"font"_s, u"html"_s, u"div"_s})
            QVERIFY2(!elements.contains(refused), qPrintable(refused));
        QVERIFY(!html.contains(u"class="_s) && !html.contains(u"data-"_s));
        QCOMPARE(elements.count(u"h1"_s), 1);
        QVERIFY(text.contains(u"A&B<C>“甲”\"乙\""_s));
    }
    void annexesAreTablesAndFiles()
    {
        const NoticeDocument document = sampleNotice({.mediaRows = 5});
        const QString html = webPage(document);
        qsizetype tables = 0, cells = 0;
        for (const Block &block : document.blocks)
            if (const auto *table = std::get_if<Table>(&block)) {
                ++tables;
                for (const auto *rows : {&table->header, &table->rows})
                    for (const TableRow &row : *rows)
                        for (const TableCell &cell : row)
                            cells += cell.covered ? 0 : 1;
            }
        QCOMPARE(html.count(u"<table"_s), tables);
        QCOMPARE(html.count(QRegularExpression(u"<t[hd][ >]"_s)), cells);
        for (int i = 0; i < annexCount(document); ++i) {
            const QString file = annexFileName(document, i);
            QVERIFY2(html.contains(u"href=\"%1\""_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(file)))),
                     qPrintable(file));
        }
    }
    void paperStaysBehind()
    {
        const NoticeDocument document = sampleNotice({.mediaRows = 2});
        const QString html = webPage(document);
        QVERIFY(std::any_of(document.blocks.begin(), document.blocks.end(),
                            [](const Block &block) { return std::holds_alternative<Imprint>(block); }));
        QVERIFY(!html.contains(u"抄送"_s) && !html.contains(u"印发</"_s));
        QVERIFY(html.contains(u"<p style=\"text-align:right\">2020年4月2日</p>"_s));
    }
};

XW_TEST_MAIN(WebPageTest)
#include "tst_web_page.moc"
