// A notice on the office's own Word file: what goes into its places, what stays, what is refused.
#include "notice/letterhead.h"
#include "notice/sample_notice.h"
#include "notice/writers.h"
#include "notice/writers/word_letterhead.h"
#include "office/zip_parts.h"

#include "testkit/not_on_windows.h"
#include "testkit/package.h"
#include "testkit/testkit.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace xw::notice;
using namespace xw::testkit;

namespace
{

const QByteArray wordNs = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")";
int nextMark = 0;

/// A bookmark over a run in letters of its own.
QByteArray marked(const QByteArray &name, const QByteArray &covered = "×××")
{
    const QByteArray id = QByteArray::number(++nextMark);
    return "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + name + "\"/><w:r><w:rPr><w:b/></w:rPr><w:t>" +
           covered + "</w:t></w:r><w:bookmarkEnd w:id=\"" + id + "\"/>";
}
QByteArray paragraph(const QByteArray &content)
{
    return "<w:p><w:pPr><w:rPr><w:i/></w:rPr></w:pPr>" + content + "</w:p>";
}
QByteArray text(const QByteArray &words)
{
    return "<w:r><w:t>" + words + "</w:t></w:r>";
}

struct Wish {
    QByteArray content;
    bool numbering = true;
    bool section = true;
};

/// A Word file as an office has it: styles and lists of its own, one of them called like ours.
QByteArray letterheadOf(const Wish &wish)
{
    const QByteArray override =
        "<Override PartName=\"/word/%1.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%2+xml\"/>";
    const auto type = [&](const char *part, const char *kind) {
        return QByteArray(override).replace("%1", part).replace("%2", kind);
    };
    const QByteArray relation =
        "<Relationship Id=\"%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
        "2006/relationships/%2\" Target=\"%2.xml\"/>";
    const auto related = [&](const char *id, const char *kind) {
        return QByteArray(relation).replace("%1", id).replace("%2", kind);
    };
    const QByteArray relationsNs = R"(xmlns="http://schemas.openxmlformats.org/package/2006/relationships")";
    std::vector<xw::office::MadePart> parts;
    parts.emplace_back(
        u"[Content_Types].xml"_s,
        QByteArray(
            R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
            R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
            R"(<Default Extension="xml" ContentType="application/xml"/>)") +
            type("document", "document.main") + type("styles", "styles") +
            (wish.numbering ? type("numbering", "numbering") : QByteArray()) + "</Types>");
    parts.emplace_back(
        u"_rels/.rels"_s,
        "<Relationships " + relationsNs +
            R"(><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)");
    parts.emplace_back(u"word/_rels/document.xml.rels"_s,
                       "<Relationships " + relationsNs + ">" + related("rId1", "styles") +
                           (wish.numbering ? related("rId2", "numbering") : QByteArray()) +
                           "</Relationships>");
    parts.emplace_back(
        u"word/styles.xml"_s,
        "<w:styles " + wordNs +
            R"(><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>)"
            R"(<w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/></w:style></w:styles>)");
    if (wish.numbering)
        parts.emplace_back(
            u"word/numbering.xml"_s,
            "<w:numbering " + wordNs +
                R"(><w:abstractNum w:abstractNumId="0"/><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>)");
    parts.emplace_back(
        u"word/document.xml"_s,
        "<w:document " + wordNs +
            R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>)" +
            wish.content + (wish.section ? R"(<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>)" : "") +
            "</w:body></w:document>");
    return *xw::office::zipParts(parts);
}

QByteArray wholeContent()
{
    return paragraph(text("某某市人民政府办公室文件")) + paragraph(marked("发文字号")) +
           paragraph(marked("标题")) + paragraph(marked("主送机关")) + paragraph(marked("正文")) +
           paragraph(marked("署名")) + paragraph(marked("日期")) + paragraph(text("本机关印制"));
}

} // namespace

class LetterheadTest : public QObject
{
    Q_OBJECT
    /// What python-docx reads of it, in the form of WordText: another judge than ours.
    [[nodiscard]] static QStringList readByOthers(const QByteArray &docx)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"n.docx"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(docx) != docx.size())
            return {u"cannot write"_s};
        file.close();
        const Ran ran = run(u"/usr/bin/python3"_s,
                            {u"-c"_s,
                             u"import docx,sys\nd=docx.Document(sys.argv[1])\n"
                             "for p in d.paragraphs:\n"
                             "  print(p.style.style_id+'|'+p.text.replace('\\n',''))\n"
                             "print('sections|%d' % len(d.sections))\nprint('tables|%d' % len(d.tables))"_s,
                             file.fileName()});
        return QString::fromUtf8(ran.exitCode == 0 ? ran.out : ran.err).split(u'\n', Qt::SkipEmptyParts);
    }
    /// Paragraphs outside of tables, how many sections and tables.
    [[nodiscard]] static QStringList read(const QByteArray &docx)
    {
        const WordText text = wordText(docx);
        return text.paragraphs +
               QStringList{u"sections|%1"_s.arg(text.sections), u"tables|%1"_s.arg(text.tables)};
    }

private slots:
    void everyPlaceTakesItsPartAndTheRestStays()
    {
        NoticeDocument document = sampleNotice({.mediaRows = 3});
        const QByteArray letterhead = letterheadOf({wholeContent()});
        const auto places = letterheadPlaces(letterhead, u"l.docx"_s);
        XW_VERIFY_OK(places);
        QCOMPARE(places->size(), 6);
        const auto docx = writeDocxOn(document, letterhead);
        XW_VERIFY_OK(docx);
        const QStringList lines = read(*docx);
        QCOMPARE(lines.at(0), u"Normal|某某市人民政府办公室文件"_s);
        QString number, title, addressee;
        for (const Block &block : document.blocks) {
            if (const auto *one = std::get_if<DocumentNumber>(&block))
                number = one->text;
            if (const auto *one = std::get_if<Title>(&block))
                title = plainText(one->runs);
            if (const auto *one = std::get_if<Addressee>(&block))
                addressee = one->text;
        }
        QCOMPARE(lines.at(1), u"Normal|"_s + number);
        QCOMPARE(lines.at(2), u"Normal|"_s + title);
        QCOMPARE(lines.at(3), u"Normal|"_s + addressee);
        QVERIFY(lines.at(4).startsWith(u"XwBodyText|"_s));
        const qsizetype date = lines.indexOf(u"Normal|2020年4月2日"_s);
        QVERIFY(date > 5);
        QCOMPARE(lines.at(date + 1), u"Normal|本机关印制"_s);
        QVERIFY(lines.indexOf(u"XwAnnexMark|附件1"_s) > date);
        QVERIFY(!lines.join(u'\n').contains(u"×××"_s));
        QCOMPARE(lines.filter(title).size(), 1);
        // The letters of the place, not those of its paragraph's mark.
        const QByteArray xml = packagePart(*docx, u"word/document.xml"_s);
        QVERIFY(xml.contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">2020年4月2日</w:t>"));
    }
    void whatThePackageNamesIsThereAndNamedOnce()
    {
        const NoticeDocument document = sampleNotice({.mediaRows = 3});
        for (const bool numbering : {true, false})
            for (const bool section : {true, false}) {
                const auto docx = writeDocxOn(document, letterheadOf({wholeContent(), numbering, section}));
                XW_VERIFY_OK(docx);
                const QStringList lines = read(*docx);
                qsizetype tables = 0;
                for (const Block &block : document.blocks)
                    tables += std::holds_alternative<Table>(block) || std::holds_alternative<Imprint>(block)
                                  ? 1
                                  : 0;
                QVERIFY2(lines.contains(u"tables|%1"_s.arg(tables)), qPrintable(lines.last()));
                const QStringList names = packageNames(*docx);
                const QString relations =
                    QString::fromUtf8(packagePart(*docx, u"word/_rels/document.xml.rels"_s));
                static const QRegularExpression targets(u"Id=\"([^\"]+)\"[^>]*Target=\"([^\"]+)\""_s);
                QStringList ids;
                for (auto it = targets.globalMatch(relations); it.hasNext();) {
                    const auto match = it.next();
                    ids << match.captured(1);
                    QVERIFY2(names.contains(u"word/"_s + match.captured(2)), qPrintable(match.captured(2)));
                }
                QCOMPARE(ids.removeDuplicates(), 0);
                const QString xml = QString::fromUtf8(packagePart(*docx, u"word/document.xml"_s));
                static const QRegularExpression used(u"r:id=\"([^\"]+)\""_s);
                for (auto it = used.globalMatch(xml); it.hasNext();)
                    QVERIFY(ids.contains(it.next().captured(1)));
                const QString styles = QString::fromUtf8(packagePart(*docx, u"word/styles.xml"_s));
                static const QRegularExpression styleIds(u"w:styleId=\"([^\"]+)\""_s),
                    wanted(u"w:pStyle w:val=\"([^\"]+)\""_s);
                QStringList known;
                for (auto it = styleIds.globalMatch(styles); it.hasNext();)
                    known << it.next().captured(1);
                QCOMPARE(known.removeDuplicates(), 0);
                for (auto it = wanted.globalMatch(xml); it.hasNext();)
                    QVERIFY(known.contains(it.next().captured(1)));
                const QString lists = QString::fromUtf8(packagePart(*docx, u"word/numbering.xml"_s));
                QVERIFY(lists.lastIndexOf(u"<w:abstractNum "_s) < lists.indexOf(u"<w:num "_s));
                QCOMPARE(lists.contains(u"w:numId=\"1\""_s), numbering);
                QVERIFY(lists.contains(u"w:numId=\"9001\""_s));
            }
    }
    void anotherProgramReadsTheSame()
    {
        XW_NOT_ON_WINDOWS("python-docx is the judge");
        const NoticeDocument document = sampleNotice({.mediaRows = 3});
        for (const bool section : {true, false}) {
            const auto docx = writeDocxOn(document, letterheadOf({wholeContent(), true, section}));
            XW_VERIFY_OK(docx);
            QCOMPARE(readByOthers(*docx), read(*docx));
        }
    }
    void withoutPlacesOfTheirOwnNumberAndTitleStandInTheText()
    {
        const NoticeDocument document = sampleNotice({.mediaRows = 3});
        const auto docx =
            writeDocxOn(document, letterheadOf({paragraph(text("某局")) + paragraph(marked("正文"))}));
        XW_VERIFY_OK(docx);
        const QStringList lines = read(*docx);
        QCOMPARE(lines.at(0), u"Normal|某局"_s);
        QVERIFY(lines.filter(QRegularExpression(u"^XwTitle\\|.+"_s)).size() == 1);
        QVERIFY(lines.filter(u"2020年4月2日"_s).size() >= 1);
    }
    void aNoticeWithoutAnnexesEndsWithTheLetterhead()
    {
        NoticeDocument document = sampleNotice({.mediaRows = 3});
        const auto isAnnex = [](const Block &block) { return std::holds_alternative<AnnexStart>(block); };
        document.blocks.erase(std::find_if(document.blocks.begin(), document.blocks.end(), isAnnex),
                              document.blocks.end());
        const auto docx = writeDocxOn(document, letterheadOf({wholeContent()}));
        XW_VERIFY_OK(docx);
        QVERIFY(read(*docx).contains(u"sections|1"_s));
    }
    void aPlaceThatTheNoticeHasNothingForIsEmptied()
    {
        NoticeDocument document = sampleNotice({.mediaRows = 3});
        document.blocks.erase(std::remove_if(document.blocks.begin(), document.blocks.end(),
                                             [](const Block &block) {
                                                 return std::holds_alternative<DocumentNumber>(block) ||
                                                        std::holds_alternative<Addressee>(block);
                                             }),
                              document.blocks.end());
        const auto docx = writeDocxOn(document, letterheadOf({wholeContent()}));
        XW_VERIFY_OK(docx);
        const QStringList lines = read(*docx);
        QCOMPARE(lines.at(1), u"Normal|"_s);
        QCOMPARE(lines.at(3), u"Normal|"_s);
        QVERIFY(!lines.join(u'\n').contains(u"×××"_s));
    }
    void theSignatureOfTheLetterheadStaysWithTheText()
    {
        const auto docx = writeDocxOn(sampleNotice({.mediaRows = 3}), letterheadOf({wholeContent()}));
        XW_VERIFY_OK(docx);
        QVERIFY(!read(*docx).isEmpty());
        const QString xml = QString::fromUtf8(packagePart(*docx, u"word/document.xml"_s));
        const QString body = xml.left(xml.indexOf(u"w:name=\"署名\""_s));
        const QStringList ours = body.split(u"<w:pStyle w:val=\"Xw"_s);
        QVERIFY(ours.size() > 4);
        for (const QString &paragraph : {ours.last(), ours.at(ours.size() - 2)})
            QVERIFY2(paragraph.section(u"</w:pPr>"_s, 0, 0).contains(u"<w:keepNext/>"_s),
                     qPrintable(paragraph));
        // What the file's own defaults leave between paragraphs does not come between ours.
        const QString styles = QString::fromUtf8(packagePart(*docx, u"word/styles.xml"_s));
        const qsizetype normal = styles.indexOf(u"w:styleId=\"XwNormal\""_s);
        QVERIFY(normal > 0);
        QVERIFY(styles.mid(normal, styles.indexOf(u"</w:style>"_s, normal) - normal)
                    .contains(u"w:before=\"0\" w:after=\"0\""_s));
    }
    void theSameNoticeGivesTheSameBytes()
    {
        const NoticeDocument document = sampleNotice({.mediaRows = 3});
        nextMark = 0;
        const QByteArray letterhead = letterheadOf({wholeContent()});
        QCOMPARE(*writeDocxOn(document, letterhead), *writeDocxOn(document, letterhead));
    }
    void whatCannotCarryANoticeIsRefused()
    {
        const auto refused = [](const QByteArray &docx) {
            const auto places = letterheadPlaces(docx, u"l.docx"_s);
            return !places && !places.error().line().isEmpty();
        };
        QVERIFY(refused("no package"));
        QVERIFY(refused(letterheadOf({paragraph(text("没有书签"))})));
        QVERIFY(refused(letterheadOf({paragraph(marked("正文")) + paragraph(marked("署名"))})));
        QVERIFY(refused(
            letterheadOf({"<w:tbl><w:tr><w:tc>" + paragraph(marked("正文")) + "</w:tc></w:tr></w:tbl>"})));
        // A place over two paragraphs.
        QVERIFY(
            refused(letterheadOf({paragraph(marked("正文")) +
                                  paragraph("<w:bookmarkStart w:id=\"900\" w:name=\"标题\"/>" + text("甲")) +
                                  paragraph(text("乙") + "<w:bookmarkEnd w:id=\"900\"/>")})));
    }
};

XW_PAINT_TEST_MAIN(LetterheadTest)
#include "tst_letterhead.moc"
