// The Word file, judged by other programs: LibreOffice and python-docx (through tests/checks/check_docx.py).
#include "notice/sample_notice.h"
#include "notice/writers.h"
#include "notice/writers/office_xml.h"

#include "testkit/not_on_windows.h"
#include "testkit/package.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw::notice;
using namespace xw::testkit;

class WordWriterTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    [[nodiscard]] QString saved(const NoticeDocument &document, const QString &name = u"n.docx"_s) const
    {
        const auto docx = writeDocx(document);
        if (!docx)
            qFatal("%s", qPrintable(docx.error().line()));
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(*docx) != docx->size())
            qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] static QString part(const QString &path, const QString &name)
    {
        return QString::fromUtf8(packagePartOf(path, name));
    }
    [[nodiscard]] static QByteArray python(const QString &script, const QString &path)
    {
        const Ran ran = run(u"/usr/bin/python3"_s, {u"-c"_s, script, path});
        return ran.exitCode == 0 ? ran.out.trimmed() : "failed: " + ran.err;
    }

private slots:
    void itHoldsEveryBarOfTheCheck()
    {
        XW_NOT_ON_WINDOWS("LibreOffice and python-docx are the judges");
        const Ran judged = run(
            u"/usr/bin/python3"_s,
            {QStringLiteral(XW_TEST_CHECKS "/check_docx.py"), saved(sampleNotice()), u"--render"_s}, 200000);
        QVERIFY2(judged.exitCode == 0, (judged.out + judged.err).constData());
    }
    void theSameNoticeGivesTheSameBytes()
    {
        const NoticeDocument document = sampleNotice();
        QCOMPARE(*writeDocx(document), *writeDocx(document));
    }
    void anotherProgramReadsItsTables()
    {
        XW_NOT_ON_WINDOWS("LibreOffice and python-docx are the judges");
        const QString path = saved(sampleNotice());
        QCOMPARE(
            python(u"import sys,docx\nd=docx.Document(sys.argv[1])\nprint([len(t.rows) for t in d.tables])"_s,
                   path),
            "[15, 3, 5, 58, 41, 2]"); // annexes 1 to 5, imprint
        QCOMPARE(QString::fromUtf8(python(
                     u"import sys,docx\nd=docx.Document(sys.argv[1])\nt=d.tables[0]\n"
                     "print(t.cell(0,3).text, t.cell(0,4).text, t.cell(1,0).text, t.cell(14,1).text)"_s,
                     path)),
                 u"市级 市级 序号 合计"_s); // spans in both directions
    }
    void headingsCountAnewInEachAnnex()
    {
        NoticeDocument document = sampleNotice({.mediaRows = 2, .imprint = false, .wideAnnex = false});
        document.blocks.emplace_back(Heading{1, runs(u"省直单位"_s)});
        const QString path = saved(document);
        QVERIFY(part(path, u"word/document.xml"_s)
                    .contains(u"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"5\"/></w:numPr>"_s));
        const QString numbering = part(path, u"word/numbering.xml"_s);
        QCOMPARE(numbering.count(u"<w:num "_s), 5); // the notice and four annexes
        QCOMPARE(numbering.count(u"<w:startOverride w:val=\"1\"/>"_s), 16);
    }
    void aWideAnnexHasItsOwnLandscapeSection()
    {
        const QString text = part(saved(sampleNotice()), u"word/document.xml"_s);
        QCOMPARE(text.count(u"<w:sectPr>"_s), 3); // upright, landscape, upright for the imprint
        QCOMPARE(text.count(u"w:orient=\"landscape\""_s), 1);
        const QString upright = part(saved(sampleNotice({.wideAnnex = false})), u"word/document.xml"_s);
        QCOMPARE(upright.count(u"<w:sectPr>"_s), 1);
    }
    void theTextBeforeTheSignatureStaysWithIt()
    {
        NoticeDocument document;
        document.blocks = {Paragraph{runs(u"正文"_s)}, SignatureBlock{u"某厅"_s, QDate(2020, 4, 2), false},
                           Remark{u"公开"_s}};
        QCOMPARE(part(saved(document), u"word/document.xml"_s).count(u"<w:keepNext/>"_s), 3);
    }
    void theListOfAnnexesIsInOnePieceBehindSomeText()
    {
        NoticeDocument document;
        document.blocks = {Paragraph{runs(u"前文。"_s)}, Paragraph{runs(u"末段。"_s)},
                           AnnexList{{u"甲"_s, u"乙"_s, u"丙"_s}}};
        // The last paragraph and the first two titles; the last title stays with nothing.
        QCOMPARE(part(saved(document), u"word/document.xml"_s).count(u"<w:keepNext/>"_s), 3);
    }
    void theLastRowOfATableTakesTheOneBeforeAlong()
    {
        NoticeDocument document;
        document.blocks = {plainTable({u"序号"_s, u"名称"_s}, {1, 3}, 4)};
        // Two cells of the head, two of the last row but one.
        QCOMPARE(part(saved(document), u"word/document.xml"_s).count(u"<w:keepNext/>"_s), 4);
    }
    void officialFontsAreNamedWithTheirOtherNames()
    {
        const QString fonts = part(saved(sampleNotice()), u"word/fontTable.xml"_s);
        for (const QString &name :
             {u"仿宋_GB2312"_s, u"楷体_GB2312"_s, u"黑体"_s, u"方正小标宋简体"_s, u"宋体"_s})
            QVERIFY(fonts.contains(u"w:name=\"%1\""_s.arg(name)));
        QCOMPARE(fonts.count(u"<w:altName "_s), 5);
    }
    void textIsEscapedAndLineFeedsBreak()
    {
        NoticeDocument document;
        document.blocks = {Paragraph{runs(u" a<b & \"c\"\n第二行"_s)}};
        const QString text = part(saved(document), u"word/document.xml"_s);
        QVERIFY2(
            text.contains(
                u"<w:t xml:space=\"preserve\"> a&lt;b &amp; &quot;c&quot;</w:t><w:br/><w:t>第二行</w:t>"_s),
            qPrintable(text));
    }
    void charactersThatCannotBeSeenAreLeftOut()
    {
        NoticeDocument document;
        document.blocks = {Paragraph{runs(u"合\u0001格\u200b率\u2fbc"_s)}};
        QVERIFY(part(saved(document), u"word/document.xml"_s).contains(u"<w:t>合格率高</w:t>"_s));
    }
    void aPartRefusesWhatXmlCannotHold()
    {
        OfficeXml xml(u"w:p"_s);
        xml.text(u"a\u0001b"_s);
        QVERIFY(!xml.finish());
        OfficeXml good(u"w:p"_s);
        good.text(u"ab"_s);
        XW_VERIFY_OK(good.finish());
    }
    void anEmptyNoticeAndAnEmptyTableAreStillFiles()
    {
        XW_NOT_ON_WINDOWS("LibreOffice and python-docx are the judges");
        NoticeDocument document;
        QCOMPARE(
            python(u"import sys,docx\nprint(len(docx.Document(sys.argv[1]).paragraphs))"_s, saved(document)),
            "0");
        document.blocks = {AnnexStart{1, true, u"附表"_s, {}}, Table{},
                           plainTable({u"序号"_s, u"单位"_s}, {1, 2}, 0),
                           plainTable({u"序号"_s, u"单位"_s}, {1, 2}, 0)};
        // Two tables without a paragraph between them would become one in Word.
        QCOMPARE(
            python(
                u"import sys,docx\nd=docx.Document(sys.argv[1])\nprint(len(d.tables), len(d.paragraphs))"_s,
                saved(document)),
            "2 4");
    }
};

XW_TEST_MAIN(WordWriterTest)
#include "tst_word_writer.moc"
