// The page of GB/T 9704-2012: grid, head, body, tail, page numbers. Tables are in tst_table_layout.
#include "notice/layout/char_class.h"
#include "notice/layout/grid.h"
#include "notice/layout_text.h"
#include "notice/sample_notice.h"

#include "testkit/testkit.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace xw::notice;
using namespace xw::testkit;

namespace
{
/// A short notice whose body has `sentences` paragraphs of one line, and the blocks given after them.
NoticeDocument shortNotice(int sentences, std::vector<Block> tail)
{
    NoticeDocument document;
    document.title = u"关于检查情况的通报"_s;
    document.date = QDate(2020, 4, 2);
    document.blocks.emplace_back(Title{{{document.title, {}}}});
    for (int i = 0; i < sentences; ++i)
        document.blocks.emplace_back(Paragraph{runs(u"正文第一行"_s)});
    for (Block &block : tail)
        document.blocks.push_back(std::move(block));
    return document;
}
double mm(double points)
{
    return points / grid::mm;
}
} // namespace

class PageLayoutTest : public QObject
{
    Q_OBJECT
    std::shared_ptr<const FontSet> m_fonts;

    [[nodiscard]] PageLayout laidOut(const NoticeDocument &document) const
    {
        auto layout = layOut(document, m_fonts);
        if (!layout)
            qFatal("%s", qPrintable(layout.error().line()));
        return std::move(*layout);
    }

private slots:
    void initTestCase()
    {
        const auto fonts = loadFonts();
        XW_VERIFY_OK(fonts);
        m_fonts = *fonts;
    }

    void everyBodyLineStandsOnTheGrid()
    {
        const PageLayout layout = laidOut(sampleNotice({.imprint = false}));
        const double first = 37 * grid::mm + (grid::pitch - grid::cell) / 2 + 0.88 * grid::cell;
        for (int page = 1; page < 4; ++page)
            for (const TextLine &line : linesOf(layout, page)) {
                const double row = (line.baseline - first) / grid::pitch;
                QVERIFY2(std::abs(row - std::round(row)) < 0.02, qPrintable(line.text));
                QVERIFY(row > -0.1 && row < 21.1);
            }
        QCOMPARE(linesOf(laidOut(shortNotice(30, {})), 0).size(), 22u);
    }
    void fullLinesReachBothEdges()
    {
        const PageLayout layout = laidOut(sampleNotice());
        int full = 0;
        for (int page = 0; page < 3; ++page)
            for (const TextLine &line : linesOf(layout, page)) {
                QVERIFY2(mm(line.left) > 27.99 && mm(line.right) < 184.01, qPrintable(line.text));
                full += mm(line.right) > 183.9 ? 1 : 0;
            }
        QVERIFY(full > 15);
    }
    void aFullLineHoldsTwentyEightCharacters()
    {
        const PageLayout layout = laidOut(shortNotice(0, {Paragraph{runs(QString(100, u'通'))}}));
        const auto lines = linesOf(layout, 0);
        QCOMPARE(lines.at(1).text.size(), 26); // indented by two
        QCOMPARE(lines.at(2).text.size(), 28);
        QVERIFY(std::abs(lines.at(1).left - 28 * grid::mm - 2 * grid::cell) < 0.01);
    }
    void noLineStartsOrEndsWrongly()
    {
        const PageLayout layout = laidOut(sampleNotice());
        for (int page = 0; page < static_cast<int>(layout.pages.size()); ++page)
            for (const TextLine &line : linesOf(layout, page)) {
                if (page > 3)
                    break; // cells stand side by side
                QVERIFY2(!QStringView(u"，。、；：？！）》〉”’〕%").contains(line.text.front()),
                         qPrintable(line.text));
                QVERIFY2(!QStringView(u"（《〈“‘〔").contains(line.text.back()), qPrintable(line.text));
            }
    }
    void numbersAreSpreadNowhereAndDividedNowhere()
    {
        const PageLayout layout = laidOut(sampleNotice());
        for (const Page &page : layout.pages)
            for (const PlacedRun &run : page.runs)
                if (run.text.size() > 1 && run.text.front().isDigit() && run.text.back().isDigit())
                    QCOMPARE(run.letterSpacing, 0.0);
        for (int page = 0; page < 3; ++page) {
            const auto lines = linesOf(layout, page);
            for (size_t i = 1; i < lines.size(); ++i)
                QVERIFY2(!lines[i].text.front().isDigit() || !lines[i - 1].text.back().isDigit(),
                         qPrintable(lines[i - 1].text + u" | "_s + lines[i].text));
        }
    }
    void theHeadStandsWhereTheStandardWantsIt()
    {
        const PageLayout layout = laidOut(sampleNotice());
        const auto lines = linesOf(layout, 0);
        const TextLine &mark = lines.at(0);
        QVERIFY(std::abs(mm(mark.baseline - 0.88 * mark.size) - (37 + 35)) < 0.2);
        QVERIFY(std::abs(mark.left - 28 * grid::mm - (184 * grid::mm - mark.right)) < 1); // centred
        const TextLine &number = lines.at(1);
        const double underNumber = number.baseline + 0.12 * number.size;
        const PlacedRule &rule = layout.pages[0].rules.at(0);
        QVERIFY(std::abs(mm(rule.from.y() - underNumber) - 4) < 0.1);
        QVERIFY(std::abs(mm(rule.to.x() - rule.from.x()) - 156) < 0.01);
        QCOMPARE(rule.color, QColor(Qt::red));
        const double gap =
            (lines.at(2).baseline - number.baseline) / grid::pitch; // two blank lines, then the title
        QVERIFY(gap > 2.9 && gap < 3.2);
        QCOMPARE(lines.at(2).size, 22.0);
        QCOMPARE(qRound((lines.at(4).baseline - lines.at(3).baseline) / grid::pitch),
                 2); // one blank line, the addressee
    }
    void pageOneShowsSomeOfTheText()
    {
        NoticeDocument document = sampleNotice();
        std::get<Addressee>(document.blocks[3]).text =
            u"各市、县（区）人民政府，省政府各部门，"_s.repeated(13) + u"各单位："_s;
        const PageLayout layout = laidOut(document);
        const auto lines = linesOf(layout, 0);
        QVERIFY2(lines.back().text.startsWith(u"按照"_s), qPrintable(lines.back().text));
        QCOMPARE(qRound((lines.at(4).baseline - lines.at(3).baseline) / grid::pitch),
                 1); // a blank line was given up
        QCOMPARE(qRound((lines.at(2).baseline - lines.at(1).baseline) / grid::pitch),
                 3); // no more than was needed
    }
    void pageNumbersStandAtTheOuterEdge()
    {
        const PageLayout layout = laidOut(sampleNotice());
        for (int page = 0; page < 4; ++page) {
            QCOMPARE(pageNumberOf(layout, page), u"— %1 —"_s.arg(page + 1));
            double left = 1000;
            double right = 0;
            for (const PlacedRun &run : layout.pages[static_cast<size_t>(page)].runs)
                if (run.block < 0) {
                    left = qMin(left, run.baseline.x());
                    right = qMax(right, run.baseline.x() + run.width);
                }
            if (page % 2 == 0)
                QVERIFY(std::abs(184 * grid::mm - right - 14) < 0.1);
            else
                QVERIFY(std::abs(left - 28 * grid::mm - 14) < 0.1);
        }
    }
    void headingsAreNumberedAndEachAnnexCountsAnew()
    {
        NoticeDocument document = shortNotice(0, {});
        for (const int level : {1, 2, 2, 3, 4, 1, 2})
            document.blocks.emplace_back(Heading{level, runs(u"题"_s)});
        document.blocks.emplace_back(AnnexStart{1, true, u"附表"_s, {}});
        document.blocks.emplace_back(Heading{1, runs(u"题"_s)});
        const QString text = textOf(laidOut(document));
        QVERIFY2(text.contains(u"一、题（一）题（二）题1.题（1）题二、题（一）题附件附表一、题"_s),
                 qPrintable(text));
    }
    void aHeadingStaysWithItsText()
    {
        for (int sentences = 15; sentences < 24; ++sentences) {
            const PageLayout layout =
                laidOut(shortNotice(sentences, {Heading{1, runs(u"主要问题"_s)}, Heading{2, runs(u"更新"_s)},
                                                Paragraph{runs(u"文"_s)}}));
            QVERIFY(!linesOf(layout, 0).back().text.contains(u"主要问题"_s));
            QVERIFY(!linesOf(layout, 0).back().text.contains(u"更新"_s));
        }
    }
    void noPageCarriesTheSignatureAlone()
    {
        for (const bool sealed : {true, false})
            for (int sentences = 10; sentences < 24; ++sentences) {
                const PageLayout layout = laidOut(shortNotice(
                    sentences, {SignatureBlock{u"某某省人民政府办公厅"_s, QDate(2020, 4, 2), sealed},
                                Remark{u"此件主动公开"_s}}));
                const auto lines = linesOf(layout, layout.signaturePage);
                QVERIFY2(lines.front().text.startsWith(u"正文"_s) || lines.front().text.startsWith(u"关于"_s),
                         qPrintable(u"%1: %2"_s.arg(sentences).arg(lines.front().text)));
                QVERIFY(lines.back().text.contains(u"此件主动公开"_s));
            }
    }
    void theAnnexListIsInOnePieceWithTextBeforeIt()
    {
        const QStringList titles{u"政府网站检查情况"_s, u"不合格的政府网站名单"_s, u"政务新媒体检查情况"_s,
                                 u"不合格的政务新媒体名单"_s};
        for (int sentences = 10; sentences < 26; ++sentences) {
            const PageLayout layout = laidOut(shortNotice(
                sentences,
                {AnnexList{titles}, SignatureBlock{u"某某省人民政府办公厅"_s, QDate(2020, 4, 2), false}}));
            const auto lines = linesOf(layout, layout.signaturePage);
            QString text;
            for (const TextLine &line : lines)
                text += line.text + u'\n';
            QVERIFY2(text.contains(u"附件：1."_s) && text.contains(u"4.不合格"_s), qPrintable(text));
            QVERIFY2(!lines.front().text.startsWith(u"附件"_s), qPrintable(text));
        }
    }
    void aSealedSignatureIsCentredOnItsDate()
    {
        const PageLayout layout =
            laidOut(shortNotice(3, {SignatureBlock{u"某某省人民政府办公厅"_s, QDate(2020, 4, 2), true}}));
        const auto lines = linesOf(layout, 0);
        const TextLine &signer = lines.at(4);
        const TextLine &date = lines.at(5);
        QCOMPARE(date.text, u"2020年4月2日"_s);
        QVERIFY(std::abs(184 * grid::mm - date.right - 4 * grid::cell) < 0.1);
        QVERIFY(std::abs((signer.left + signer.right) / 2 - (date.left + date.right) / 2) < 0.1);
        QCOMPARE(qRound((signer.baseline - lines.at(3).baseline) / grid::pitch), 3); // room for the seal
        QVERIFY(layout.signatureRect.contains(QPointF(signer.left + 1, signer.baseline)));
        QVERIFY(layout.signatureRect.contains(QPointF(date.right - 1, date.baseline)));
    }
    void anUnsealedSignatureLeavesTwoCharacters()
    {
        const PageLayout layout =
            laidOut(shortNotice(3, {SignatureBlock{u"某某省人民政府办公厅"_s, QDate(2020, 4, 2), false}}));
        const auto lines = linesOf(layout, 0);
        QVERIFY(std::abs(184 * grid::mm - lines.at(4).right - 2 * grid::cell) < 0.1);
        QVERIFY(std::abs(lines.at(5).left - lines.at(4).left - 2 * grid::cell) < 0.1);
        // A date longer than the signer leaves two characters itself.
        const PageLayout shortSigner =
            laidOut(shortNotice(3, {SignatureBlock{u"某厅"_s, QDate(2020, 12, 22), false}}));
        QVERIFY(std::abs(184 * grid::mm - linesOf(shortSigner, 0).at(5).right - 2 * grid::cell) < 0.1);
    }
    void turnedLinesOfTheAnnexListStandUnderTheName()
    {
        const PageLayout layout = laidOut(shortNotice(
            2, {AnnexList{
                   {u"全省政府网站运行和检查情况"_s,
                    u"省政府门户网站政府信息公开和网民留言办理情况以及各单位依申请公开办理情况统计表"_s}}}));
        const auto lines = linesOf(layout, 0);
        QCOMPARE(lines.at(3).text, u"附件：1.全省政府网站运行和检查情况"_s);
        QVERIFY(std::abs(lines.at(3).left - 28 * grid::mm - 2 * grid::cell) < 0.1);
        QVERIFY(lines.at(4).text.startsWith(u"2.省政府"_s));
        QVERIFY(std::abs(lines.at(4).left - 28 * grid::mm - 5 * grid::cell) < 0.1);
        QVERIFY(lines.at(5).left > lines.at(4).left + 0.4 * grid::cell); // under 省, not under 2
        const PageLayout single = laidOut(shortNotice(2, {AnnexList{{u"名单"_s}}}));
        QVERIFY(textOf(single).endsWith(u"附件：名单"_s));
    }
    void theImprintEndsOnTheLastLine()
    {
        const PageLayout layout =
            laidOut(shortNotice(2, {Imprint{u"省委办公厅"_s, u"某某省人民政府办公厅"_s, QDate(2020, 4, 3)}}));
        const auto lines = linesOf(layout, 0);
        QCOMPARE(lines.back().text, u"某某省人民政府办公厅2020年4月3日印发"_s);
        const auto &rules = layout.pages.back().rules;
        QCOMPARE(rules.size(), 3u);
        QVERIFY(std::abs(mm(rules.back().from.y()) - 262) < 0.01);
        QVERIFY(std::abs(rules.front().width - 0.35 * grid::mm) < 0.01);
        QVERIFY(std::abs(rules.at(1).width - 0.25 * grid::mm) < 0.01);
        QVERIFY(std::abs(184 * grid::mm - lines.back().right - 14) < 0.1);
        QVERIFY(lines.at(lines.size() - 2).text.endsWith(u"抄送：省委办公厅。"_s));
    }
    void aParagraphOfTwoThousandCharactersIsWhole()
    {
        const QString sentence = u"各地、各部门要对照发现的问题举一反三，抓好自查整改，合格率为98.94%。"_s;
        const QString text = sentence.repeated(2000 / sentence.size() + 1);
        const PageLayout layout = laidOut(shortNotice(0, {Paragraph{runs(text)}}));
        QVERIFY(textOf(layout).endsWith(text));
        QCOMPARE(layout.pages.size(), 4u);
    }
    void aMissingCharacterIsNamedWithItsPlace()
    {
        const char32_t missing = 0x10fffd;
        const QString bad = QString::fromUcs4(&missing, 1);
        const PageLayout layout = laidOut(shortNotice(0, {Paragraph{runs(u"王"_s + bad + u"的网站"_s)}}));
        QVERIFY(textOf(layout).contains(u"王□的网站"_s)); // and everything else is there
        QCOMPARE(layout.missing.size(), size_t(1));
        const MissingCharacter &one = layout.missing.front();
        QCOMPARE(one.code, missing);
        QVERIFY(one.package.isEmpty() && told(one).english().contains(u"U+10FFFD"_s));
        QVERIFY(one.where.contains(u"正文"_s) && one.where.contains(u"的网站"_s));

        NoticeDocument document = sampleNotice();
        for (Block &block : document.blocks)
            if (auto *table = std::get_if<Table>(&block); table && table->widths.size() == 6)
                table->rows[2][2] = cell(u"王"_s + QString::fromUcs4(U"\U00033333") + u"网"_s);
        const PageLayout annex = laidOut(document);
        QCOMPARE(annex.missing.size(), size_t(1));
        QVERIFY(told(annex.missing.front()).english().contains(u"fonts-hanazono"_s));
        QVERIFY2(annex.missing.front().where.contains(u"附件3"_s) &&
                     annex.missing.front().where.contains(u"第3行"_s),
                 qPrintable(annex.missing.front().where));
    }
    void namesBeyondTheBasicPlaneAreLaidOut()
    {
        // Whether a font here has them or not: a page comes out, and what is missing is named once.
        const QString names = u"𠮷𣲗𬭚😀😀🏛"_s;
        const PageLayout layout = laidOut(shortNotice(0, {Paragraph{runs(names + u"的网站"_s)}}));
        QVERIFY(layout.missing.size() <= 5);
        for (const MissingCharacter &one : layout.missing) {
            QVERIFY(names.contains(QString::fromUcs4(&one.code, 1)));
            QCOMPARE(one.package, one.code < 0x20000 ? u"fonts-symbola"_s : u"fonts-hanazono"_s);
        }
        QVERIFY(textOf(layout).contains(u"的网站"_s));
    }
    void privateUseAndDamagedCharactersBecomeBoxes()
    {
        for (const char16_t code : {u'\ue000', u'\ufffd'}) {
            const PageLayout layout =
                laidOut(shortNotice(0, {Paragraph{runs(u"某"_s + QChar(code) + u"网站"_s)}}));
            QVERIFY(textOf(layout).contains(u"某□网站"_s));
            QCOMPARE(layout.missing.size(), size_t(1));
        }
    }
    void factsAreKept()
    {
        const PageLayout layout = laidOut(sampleNotice());
        QStringList rates;
        for (const Page &page : layout.pages)
            for (const PlacedRun &run : page.runs)
                if (run.fact == u"websites.rate")
                    rates << run.text;
        QCOMPARE(rates, QStringList{u"98.94%"_s});
    }
    void theSamePageIsPaintedOnAnyDevice()
    {
        const PageLayout layout = laidOut(sampleNotice({.imprint = false}));
        for (const double scale : {1.0, 1.5}) {
            QImage image((pageSize(layout, 0) * scale).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(scale, scale);
            paintPage(painter, layout, 0);
            painter.end();
            const auto inkAt = [&](QRectF area) {
                int dark = 0;
                for (int y = int(area.top() * scale); y < int(area.bottom() * scale); ++y)
                    for (int x = int(area.left() * scale); x < int(area.right() * scale); ++x)
                        dark += qGreen(image.pixel(x, y)) < 128 ? 1 : 0;
                return dark;
            };
            QVERIFY(inkAt({90, 205, 400, 45}) > 500); // the mark
            QVERIFY(inkAt({20, 20, 500, 100}) == 0);  // nothing over the type area
            QVERIFY(inkAt({0, 0, 75, 840}) == 0);     // nothing left of it
        }
        paintPage(*std::make_unique<QPainter>(), layout, 99); // no such page: nothing happens
    }
    void anEmptyNoticeIsOneEmptyPage()
    {
        const PageLayout layout = laidOut({});
        QCOMPARE(layout.pages.size(), 1u);
        QCOMPARE(pageNumberOf(layout, 0), u"— 1 —"_s);
    }
};

XW_PAINT_TEST_MAIN(PageLayoutTest)
#include "tst_page_layout.moc"
