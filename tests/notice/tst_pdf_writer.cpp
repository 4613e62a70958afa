// The PDF, judged by other programs: poppler, qpdf, PDFBox preflight (all through tests/checks/check_pdf.py).
#include "notice/layout/annex_links.h"
#include "notice/layout_text.h"
#include "notice/sample_notice.h"
#include "notice/writers.h"
#include "notice/writers/pdf_text_map.h"

#include "testkit/not_on_windows.h"
#include "testkit/testkit.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw::notice;
using namespace xw::testkit;

class PdfWriterTest : public QObject
{
    Q_OBJECT
    std::shared_ptr<const FontSet> m_fonts;
    QTemporaryDir m_folder;

    [[nodiscard]] QByteArray pdfOf(const NoticeDocument &document) const
    {
        const auto layout = layOut(document, m_fonts);
        if (!layout)
            qFatal("%s", qPrintable(layout.error().line()));
        const auto pdf = writePdf(document, *layout);
        if (!pdf)
            qFatal("%s %s", qPrintable(pdf.error().line()), qPrintable(pdf.error().detail));
        return *pdf;
    }
    [[nodiscard]] QString saved(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    /// Runs the check and returns what failed, nothing when every bar holds.
    [[nodiscard]] static QByteArray failures(const QStringList &arguments)
    {
        const Ran ran = run(u"/usr/bin/python3"_s,
                            QStringList{QStringLiteral(XW_TEST_CHECKS "/check_pdf.py")} + arguments, 120000);
        QByteArray failed = ran.exitCode == 0 ? QByteArray() : ran.err;
        for (const QByteArray &line : ran.out.split('\n'))
            if (line.startsWith("FAIL"))
                failed += line + '\n';
        return failed;
    }
    /// The number of the page, from 1, on which the annexes start.
    [[nodiscard]] QString annexPage(const NoticeDocument &document) const
    {
        const auto layout = layOut(document, m_fonts);
        for (int page = 0; page < static_cast<int>(layout->pages.size()); ++page)
            if (linesOf(*layout, page).front().text == u"附件1")
                return QString::number(page + 1);
        return {};
    }
    [[nodiscard]] QString textOf(const QString &path) const
    {
        return QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).out);
    }

private slots:
    void initTestCase()
    {
        const auto fonts = loadFonts();
        XW_VERIFY_OK(fonts);
        m_fonts = *fonts;
    }
    void itHoldsEveryBarOfTheCheck()
    {
        XW_NOT_ON_WINDOWS("poppler, qpdf and PDFBox are the judges");
        const NoticeDocument document = sampleNotice({.imprint = false}); // three of its pages are landscape
        const QString pdf = saved(u"n.pdf"_s, pdfOf(document));
        const auto docx = writeDocx(document);
        XW_VERIFY_OK(docx);
        QCOMPARE(
            QString::fromUtf8(failures({pdf, u"--header"_s, u"序号"_s, u"--annex-from"_s, annexPage(document),
                                        u"--same-text"_s, saved(u"n.docx"_s, *docx)})),
            QString());
        QCOMPARE(run(u"pdfinfo"_s, {u"-l"_s, u"-1"_s, pdf}).out.count("842 x 595"), 3);
    }
    void theImprintsPageHoldsTheBarsToo()
    {
        XW_NOT_ON_WINDOWS("poppler, qpdf and PDFBox are the judges");
        const NoticeDocument document = sampleNotice({.wideAnnex = false});
        QCOMPARE(
            QString::fromUtf8(failures({saved(u"imprint.pdf"_s, pdfOf(document)), u"--skip-pdfa"_s,
                                        u"--header"_s, u"序号"_s, u"--annex-from"_s, annexPage(document)})),
            QString());
    }
    void theTextLayerSaysWhatThePageSays()
    {
        XW_NOT_ON_WINDOWS("poppler, qpdf and PDFBox are the judges");
        // Qt by itself writes U+2FBC, U+2F00, U+2EDD for these, and U+0001 for a blank.
        NoticeDocument document = sampleNotice({.mediaRows = 9, .wideAnnex = false});
        document.blocks.insert(document.blocks.begin() + 4,
                               Paragraph{runs(u"高一食堂 A 区，喆堃玥镕、犇翀昇旻祎赟，1200㎡，𠮷野；"_s)});
        QString text = textOf(saved(u"t.pdf"_s, pdfOf(document)));
        text.remove(u'\n');
        QVERIFY2(text.contains(u"高一食堂 A 区，喆堃玥镕、犇翀昇旻祎赟，1200㎡，𠮷野；"_s),
                 qPrintable(text.left(600)));
        for (const QChar c : text)
            QVERIFY2(!(c.unicode() >= 0x2e80 && c.unicode() < 0x2fe0) && (c.unicode() >= 0x20 || c == u'\f'),
                     qPrintable(QString::number(c.unicode(), 16)));
    }
    void theSameNoticeGivesTheSameBytes()
    {
        const NoticeDocument document = sampleNotice({.mediaRows = 9});
        QCOMPARE(pdfOf(document), pdfOf(document));
        // Hashes are seeded anew in each process: a second one must agree.
        const QString self = QCoreApplication::applicationFilePath();
        const Ran other = run(self, {u"tst_pdf_writer"_s, u"--digest"_s});
        QCOMPARE(other.out.trimmed(),
                 QCryptographicHash::hash(pdfOf(document), QCryptographicHash::Sha256).toHex());
    }
    void anotherDateGivesOtherBytes()
    {
        NoticeDocument document = sampleNotice({.mediaRows = 2});
        const QByteArray one = pdfOf(document);
        document.date = document.date.addDays(1);
        QVERIFY(one != pdfOf(document));
    }
    void itSaysWhatItIs()
    {
        const QByteArray pdf = pdfOf(sampleNotice({.mediaRows = 2}));
        QVERIFY(pdf.startsWith("%PDF-1.4"));
        QVERIFY(pdf.contains("/Lang (zh-CN)"));
        QVERIFY(pdf.contains("/DisplayDocTitle true"));
        QVERIFY(pdf.contains("D:20200402000000+08'00'"));
        QVERIFY(!pdf.contains("/ObjStm")); // a signature appends to this file
    }
    void otherProgramsNameItsTitle()
    {
        XW_NOT_ON_WINDOWS("poppler is the judge");
        const QByteArray pdf = pdfOf(sampleNotice({.mediaRows = 2}));
        const QByteArray info = run(u"pdfinfo"_s, {saved(u"i.pdf"_s, pdf)}).out;
        QVERIFY2(info.contains("江西省人民政府办公厅关于2020年第一季度"), info.constData());
        QVERIFY2(info.contains("Xunwang"), info.constData());
    }
    void itsTextIsTagged()
    {
        XW_NOT_ON_WINDOWS("poppler, qpdf and PDFBox are the judges");
        // Short: poppler draws the page anew for the words of each element.
        NoticeDocument document = sampleNotice({.mediaRows = 2, .wideAnnex = false});
        const auto isAnnex = [](const Block &block) { return std::holds_alternative<AnnexStart>(block); };
        const auto first = std::find_if(document.blocks.begin(), document.blocks.end(), isAnnex);
        document.blocks.erase(std::find_if(first + 1, document.blocks.end(), isAnnex), document.blocks.end());
        document.blocks.insert(document.blocks.begin() + 4,
                               Paragraph{runs(u"合格率见附件1，名单见附件2。"_s)});
        const QString pdf = saved(u"tags.pdf"_s, pdfOf(document));
        QCOMPARE(run(u"qpdf"_s, {u"--check"_s, pdf}).exitCode, 0);
        QVERIFY(run(u"pdfinfo"_s, {pdf}).out.contains("Tagged:          yes"));
        const Ran said = run(u"pdfinfo"_s, {u"-struct-text"_s, pdf}, 120000);
        QVERIFY2(said.exitCode == 0, said.err.constData());
        const QString tree = QString::fromUtf8(said.out);
        QVERIFY2(tree.contains(QRegularExpression(u"H1[^\n]*\n\\s*\"江西省人民政府"_s)),
                 said.out.left(3000).constData());
        QVERIFY(tree.contains(QRegularExpression(u"H2[^\n]*\n\\s*\"一、"_s)));
        QVERIFY(tree.contains(QRegularExpression(u"TD[^\n]*\n\\s*\""_s)));
        QVERIFY(tree.contains(u"Link"_s));
        // Everything that the pages show, and no page number, is in the tree.
        QString inTree, onPages = textOf(pdf);
        for (auto it = QRegularExpression(u"(?m)^\\s*\"(.*)\"$"_s).globalMatch(tree); it.hasNext();)
            inTree += it.next().captured(1);
        onPages.remove(QRegularExpression(u"—\\s*\\d+\\s*—"_s));
        QVERIFY(inTree.contains(u"合格率见附件1，名单见附件2。"_s));
        QVERIFY(!inTree.contains(u"— 2 —"_s));
        const auto sorted = [](QString text) {
            text.remove(QRegularExpression(u"\\s"_s));
            std::sort(text.begin(), text.end());
            return text;
        };
        QCOMPARE(sorted(inTree), sorted(onPages));
    }
    void everyCellHasItsTagOnce()
    {
        XW_NOT_ON_WINDOWS("poppler, qpdf and PDFBox are the judges");
        // Long enough for heads that are repeated on later pages: these are artifacts.
        const NoticeDocument document = sampleNotice({.mediaRows = 60});
        const QString tree = QString::fromUtf8(
            run(u"pdfinfo"_s, {u"-struct"_s, saved(u"cells.pdf"_s, pdfOf(document))}, 120000).out);
        qsizetype heads = 0, cells = 0, rows = 0, tables = 0;
        for (const Block &block : document.blocks)
            if (const auto *table = std::get_if<Table>(&block)) {
                ++tables;
                rows += qsizetype(table->header.size() + table->rows.size());
                for (const TableRow &row : table->header)
                    for (const TableCell &cell : row)
                        heads += cell.covered ? 0 : 1;
                for (const TableRow &row : table->rows)
                    for (const TableCell &cell : row)
                        cells += cell.covered ? 0 : 1;
            }
        const auto count = [&tree](const QString &tag) {
            return tree.count(QRegularExpression(u"(?m)^\\s*%1\\b"_s.arg(tag)));
        };
        QCOMPARE(count(u"Table"_s), tables);
        QCOMPARE(count(u"TR"_s), rows);
        QCOMPARE(count(u"TH"_s), heads);
        QCOMPARE(count(u"TD"_s), cells);
    }
    void namesOfAnnexesLeadToThem()
    {
        NoticeDocument document = sampleNotice({.mediaRows = 9});
        document.blocks.insert(document.blocks.begin() + 4,
                               Paragraph{runs(u"合格率见附件1，名单见附件2、4，附件77不在其中。"_s)});
        const QByteArray pdf = pdfOf(document);
        const auto annexes =
            std::count_if(document.blocks.begin(), document.blocks.end(),
                          [](const Block &b) { return std::holds_alternative<AnnexStart>(b); });
        const auto layout = layOut(document, m_fonts);
        const auto links = annexLinks(document, *layout);
        QCOMPARE(size_t(QString::fromLatin1(pdf).count(QRegularExpression(u"/Subtype ?/Link\\b"_s))),
                 links.size());
        QVERIFY(links.size() >= size_t(annexes) + 3); // the list, and three in the paragraph
        std::vector<int> inParagraph;
        for (const AnnexLink &link : links)
            if (link.block == 4)
                inParagraph.push_back(std::get<AnnexStart>(document.blocks[link.annex]).number);
        QCOMPARE(inParagraph, (std::vector<int>{1, 2, 4}));
    }
    void everyFontIsASubsetWithAName()
    {
        XW_NOT_ON_WINDOWS("poppler, qpdf and PDFBox are the judges");
        const Ran fonts = run(u"pdffonts"_s, {saved(u"f.pdf"_s, pdfOf(sampleNotice({.mediaRows = 9})))});
        QVERIFY(fonts.out.contains("+NotoSerifCJKsc-Bold"));
        QVERIFY(!fonts.out.contains("Type 3"));
    }
    void anEmptyNoticeIsStillAPdf()
    {
        XW_NOT_ON_WINDOWS("poppler, qpdf and PDFBox are the judges");
        const QString pdf = saved(u"e.pdf"_s, pdfOf({}));
        QCOMPARE(run(u"qpdf"_s, {u"--check"_s, pdf}).exitCode, 0);
    }
    void aLayoutWithoutPagesIsRefused() { QVERIFY(!writePdf({}, PageLayout{})); }
    void textMapsAreReadAsQtWritesThem()
    {
        const auto map = readTextMap(
            "2 beginbfrange\n<0000> <0000> <0000>\n<0001> <0003> [<6C5F> <2F00> <0000>]\nendbfrange\n"
            "1 beginbfrange\n<0004> <0006> <0041>\nendbfrange\n");
        QCOMPARE(map, (std::vector<char32_t>{0, 0x6c5f, 0x2f00, 0, 0x41, 0x42, 0x43}));
    }
    void textMapsHoldCharactersBeyondTheFirstPlane()
    {
        QVERIFY(writeTextMap({U'高', U'𠮷'}).contains("<0001> <9AD8>\n<0002> <D842DFB7>\n"));
        QCOMPARE(writeTextMap(std::vector<char32_t>(250, U'a')).count("beginbfchar"), 3); // a hundred a block
    }
};

XW_OWN_TEST_MAIN(PdfWriterTest, argc, argv)
{
    QGuiApplication app(argc, argv);
    if (app.arguments().contains(u"--digest"_s)) {
        const auto fonts = loadFonts();
        const NoticeDocument document = sampleNotice({.mediaRows = 9});
        const auto layout = layOut(document, *fonts);
        puts(QCryptographicHash::hash(*writePdf(document, *layout), QCryptographicHash::Sha256)
                 .toHex()
                 .constData());
        return 0;
    }
    return xw::testkit::runTests<PdfWriterTest>(argc, argv);
}
#include "tst_pdf_writer.moc"
