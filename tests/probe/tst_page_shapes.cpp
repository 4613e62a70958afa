// What is read of pages in the shapes of real ones, held against what is true of them: a floor over all
// shapes, and what they say of their site.
#include "probe/identity.h"
#include "probe/page_shapes.h"

#include "testkit/processor_time.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw::probe;
using xw::testkit::PageShapes;
using xw::testkit::ShapedPage;
using xw::testkit::TrueColumn;

namespace
{
constexpr quint32 kPagesOfAShape = 6;
}

class PageShapesTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsAndDaysOfRealShapesAreRead()
    {
        const quint32 seed = qEnvironmentVariableIsSet("XW_SEED")
                                 ? qEnvironmentVariable("XW_SEED").toUInt()
                                 : QRandomGenerator::global()->generate() % 100000;
        qInfo("seed %u", seed);
        int found = 0, wanted = 0, right = 0, days = 0, daysFound = 0, daysRight = 0;
        QStringList wrong, poor;
        for (const QString &shape : PageShapes::shapes()) {
            int ofShape = 0, rightOfShape = 0, foundOfShape = 0;
            for (quint32 k = 0; k < kPagesOfAShape; ++k) {
                const ShapedPage page = PageShapes(shape, seed + k).page();
                if (qEnvironmentVariable("XW_DUMP") == shape && k == 0)
                    qInfo("%s", page.pages.back().bytes.constData());
                std::vector<Column> read = freshnessOf(page.pages, page.asOf).columns;
                found += int(read.size());
                foundOfShape += int(read.size());
                for (const TrueColumn &column : page.columns) {
                    ++wanted, ++ofShape;
                    days += column.newest.isValid();
                    const auto match = std::find_if(read.begin(), read.end(), [&column](const Column &one) {
                        return one.name == column.name && one.isBlank == column.isBlank;
                    });
                    if (match == read.end()) {
                        wrong << u"%1 (%2): no %3"_s.arg(shape).arg(seed + k).arg(column.name);
                        continue;
                    }
                    ++right, ++rightOfShape;
                    daysFound += !match->newest.isEmpty();
                    const bool isDay =
                        column.newest.isValid() && match->newest == column.newest.toString(Qt::ISODate);
                    daysRight += isDay;
                    if (!isDay && column.newest.isValid())
                        wrong << u"%1 (%2): %3 of %4 read as %5"_s.arg(shape).arg(seed + k).arg(
                            column.name, column.newest.toString(Qt::ISODate), match->newest);
                    read.erase(match);
                }
                for (const Column &column : read)
                    wrong << u"%1 (%2): %3 is no column"_s.arg(shape).arg(seed + k).arg(column.name);
            }
            qInfo("%-22s %d right of %d found, %d wanted", qPrintable(shape), rightOfShape, foundOfShape,
                  ofShape);
            if (rightOfShape * 100 < 80 * std::max(foundOfShape, ofShape))
                poor << shape;
        }
        for (const QString &line : wrong.mid(0, 30))
            qInfo("%s", qPrintable(line));
        qInfo("columns %d right of %d found, %d wanted; days %d right of %d found, %d wanted", right, found,
              wanted, daysRight, daysFound, days);
        QCOMPARE(poor, QStringList()); // no shape is left to the others' figures
        QVERIFY(right * 100 >= 95 * found);
        QVERIFY(right * 100 >= 95 * wanted);
        QVERIFY(daysRight * 100 >= 97 * daysFound);
        QVERIFY(daysRight * 100 >= 97 * days);
    }

    void whatShowsSomethingIsNotBlank()
    {
        const auto page = [](const char *path, const QByteArray &name, const QByteArray &content) {
            return FetchedPage{u"https://www.linyuan.gov.cn/"_s + QString::fromLatin1(path),
                               "<html><head><meta charset=utf-8></head><body><div>当前位置：首页 &gt; " +
                                   name + "</div>" + content +
                                   "<div>主办：林源市人民政府办公室</div></body></html>",
                               {}};
        };
        const auto list = [](const QByteArray &kind) {
            QByteArray html = "<ul>";
            for (const char *thing : {"防汛抗旱", "植树造林", "道路养护"})
                html += "<li><a href=/" + kind + thing + ".html>关于做好" + thing +
                        "工作的通知</a>2024-01-02</li>";
            return html + "</ul>";
        };
        const QByteArray home =
            "<meta charset=utf-8><div class=title><h3>政务公开</h3><p><a "
            "href='javascript:;'>MORE</a></p></div>"
            "<div class=content><a href=/zn/>公开指南</a><h5>招考公示<a href=/zk/>更多</a></h5>报考须知</div>"
            "<div class=box><h3>教学科研</h3><a href=/jx/>更多</a><div></div></div>";
        const std::vector<Column> read =
            freshnessOf(
                {{u"https://www.linyuan.gov.cn/"_s, home, {}},
                 page("tz/", "通知公告", list("a")),
                 page("ts/", "投诉窗口", "<iframe src='javascript:;' width=700 height=900></iframe>"),
                 page("gh/", "规划计划", "<ul></ul>"),
                 // a channel that repeats what its columns list, and they each other
                 page("xw/", "新闻动态", list("b")),
                 page("xw/a/", "中心新闻", list("b")),
                 page("xw/b/", "图片报道", list("b")),
                 page("zc/", "政策文件", list("c")),
                 page("zd/", "重点项目", list("d")),
                 page("ze/", "招考录用", list("e")),
                 page("jx/", "教学科研",
                      "<div><h2>教务通知</h2><a href=/jx/a/>更多</a>" + list("f") +
                          "</div><div><h2>科研动态</h2><a href=/jx/b/>更多</a>" + list("g") + "</div>")},
                QDate(2024, 2, 1))
                .columns;
        QStringList blank;
        for (const Column &column : read)
            if (column.isBlank)
                blank << column.name;
        QCOMPARE(blank.join(u" "_s), u"规划计划"_s);
    }

    // A menu over news of pictures heads none of them.
    void aPictureAndItsTitleAreOneEntry()
    {
        QByteArray page = "<meta charset=utf-8><nav><ul><li><p><a href=/xs/>学生工作</a></p><ul><li><a "
                          "href=/sz/>思政教育</a></li><li><a href=/jy/>就业创业</a></li></ul></li></ul></nav>"
                          "<div><ul class=scroll>";
        for (const char *thing : {"防汛抗旱", "植树造林", "道路养护"}) {
            const QByteArray link = "<a href='/2024/0102/c1a" +
                                    QByteArray::number(qstrlen(thing) + page.size()) +
                                    "/page.htm' title='关于做好" + thing + "工作的通知'>";
            page += "<li><div>" + link + "<image src='1.jpg' width='320'></a></div><p>" + link + "关于做好" +
                    thing + "工作的通知</a></p></li>";
        }
        page += "</ul></div><div><h3>通知公告</h3><a href=/tz/>更多</a><ul><li><a "
                "href=/a/1.html>关于做好检查的通知</a>2024-01-03</li>"
                "<li><a href=/a/2.html>关于做好总结的通知</a>2024-01-02</li></ul></div>";
        const std::vector<Column> read =
            freshnessOf({{u"https://www.linyuan.gov.cn/"_s, page, {}}}, QDate(2024, 2, 1)).columns;
        QCOMPARE(read.size(), size_t(1));
        QCOMPARE(read.front().name, u"通知公告"_s);
    }

    // All boxes of a flat page stand in its body.
    void flatPagesCostNoMoreThanTheirLength()
    {
        const auto read = [](int boxes) {
            QByteArray body;
            for (int k = 0; k < boxes; ++k)
                body += "<h3>名称" + QByteArray::number(k) + "</h3><a href=/m/>更多</a><ul><li><a href=/a/" +
                        QByteArray::number(k) +
                        ".html>关于进一步做好检查的通知</a><span>2024-01-02</span></li></ul>";
            const qint64 before = xw::testkit::processorTime();
            (void)freshnessOf({{u"https://www.linyuan.gov.cn/"_s, body, {}}}, QDate(2024, 2, 1));
            return (xw::testkit::processorTime() - before) / 1000;
        };
        const qint64 quarter = read(3000), whole = read(12000);
        QVERIFY2(whole < 6 * quarter + 1000, qPrintable(u"%1 ms, a quarter %2 ms"_s.arg(whole).arg(quarter)));
    }

    void badgesAndCodesOfRealFootsAreRead_data()
    {
        QTest::addColumn<QByteArray>("foot");
        QTest::addColumn<bool>("jiucuo");
        QTest::addColumn<QString>("code");
        QTest::newRow("a picture of its own")
            << QByteArray("<a href='/jc/?id=1'><img src='images/jiucuo2017.png'></a>") << true << QString();
        QTest::newRow("drawn by a script")
            << QByteArray("<div class='mark j-jiucuo' data-setting=\"{sitecode:3604250001}\"></div>") << true
            << QString();
        QTest::newRow("in a comment")
            << QByteArray("<!-- <a href='/jc/'><img src='images/jiucuo2017.png'></a> -->") << false
            << QString();
        QTest::newRow("a template's code")
            << QByteArray("<meta name=SiteIDCode content='政府网站标识码'>") << false << QString();
        QTest::newRow("a code") << QByteArray("<meta name=SiteIDCode content='3604250001'>") << false
                                << u"3604250001"_s;
    }
    void numbersAreReadAsTheyAreWritten()
    {
        const QByteArray page = "<meta charset=utf-8><div>赣ICP备-10229414</div><div class='mark j-gov' "
                                "data-setting=\"{sitecode:'541442B448864F73E053012819ACB626'}\"></div>";
        const Identity read = identityOf({{u"https://www.linyuan.gov.cn/"_s, page, {}}});
        QCOMPARE(read.icp, u"赣ICP备10229414号"_s);
        QVERIFY(read.hasConac);
        const QByteArray foot =
            "<meta charset=utf-8><div id=foot></div><script>$('#foot').html('<p><a "
            "href=\"#\">赣公网安备'+\n ' 36010002000086号</a>&nbsp;</p>'+ '<p><a>赣ICP备05004294号</a>'"
            "+'<span>网站标识码3604250001</span></p>');</script>";
        const Identity drawn = identityOf({{u"https://www.linyuan.gov.cn/"_s, foot, {}}});
        QCOMPARE(drawn.icp, u"赣ICP备05004294号"_s);
        QCOMPARE(drawn.police, u"赣公网安备36010002000086号"_s);
        QCOMPARE(drawn.siteCode, u"3604250001"_s);
    }
    void badgesAndCodesOfRealFootsAreRead()
    {
        QFETCH(QByteArray, foot);
        const QByteArray page = "<html><head><meta charset=utf-8></head><body>" + foot + "</body></html>";
        const Identity read = identityOf({{u"https://www.linyuan.gov.cn/"_s, page, {}}});
        QTEST(read.hasJiucuo, "jiucuo");
        QTEST(read.siteCode, "code");
    }
};

XW_TEST_MAIN(PageShapesTest)
#include "tst_page_shapes.moc"
