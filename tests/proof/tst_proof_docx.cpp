// What the proof reads out of Word files: boxes, notes, tracked changes, tables as people make them.
#include "notice_files.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;

class ProofDocxTest : public QObject
{
    Q_OBJECT

    NoticeFiles files;
    const QString fact = u"共检查站点200家，合格190家，合格率为95.00%。"_s;

    static QString box(const QString &content)
    {
        return u"<w:r><w:pict><v:textbox><w:txbxContent>%1</w:txbxContent></v:textbox></w:pict></w:r>"_s.arg(
            content);
    }

private slots:
    void paragraphs_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        const auto p = &NoticeFiles::p;
        const auto run = &NoticeFiles::run;
        const auto row = [](const char *name, const QString &body, const QString &expected) {
            QTest::newRow(name) << body << expected;
        };
        row("a text box behind the words of its paragraph",
            u"<w:p>"_s + run(u"前半句"_s) + box(p(u"盒中"_s)) + run(u"后半句"_s) + u"</w:p>"_s,
            u"盒中/前半句后半句"_s);
        row("a text box before them", u"<w:p>"_s + box(p(u"盒中"_s)) + run(u"全句"_s) + u"</w:p>"_s,
            u"盒中/全句"_s);
        row("a text box in a text box",
            u"<w:p>"_s + run(u"外"_s) + box(u"<w:p>"_s + run(u"中"_s) + box(p(u"里"_s)) + u"</w:p>"_s) +
                run(u"边"_s) + u"</w:p>"_s,
            u"里/中/外边"_s);
        const QString two = u"<w:p><w:r><mc:AlternateContent><mc:Choice "
                            "Requires=\"wps\"><wps:txbx><w:txbxContent>%1</w:txbxContent></"
                            "wps:txbx></mc:Choice>%2<mc:Fallback>%3</mc:Fallback></mc:AlternateContent></w:r>"
                            "<w:r><w:t>后</w:t></w:r></w:p>"_s;
        row("two forms of one shape", two.arg(p(u"图形"_s), QString(), box(p(u"图形"_s))), u"图形/后"_s);
        row("two choices",
            two.arg(p(u"甲"_s), u"<mc:Choice Requires=\"x\">%1</mc:Choice>"_s.arg(p(u"乙"_s)), QString()),
            u"甲/后"_s);
        row("a form without a choice",
            u"<w:p><mc:AlternateContent><mc:Fallback>%1</mc:Fallback></mc:AlternateContent></w:p>"_s.arg(
                run(u"只有它"_s)),
            u"只有它"_s);
        row("moved away and moved here",
            u"<w:p><w:moveFrom>%1</w:moveFrom></w:p><w:p><w:moveTo>%2</w:moveTo></w:p>"_s.arg(run(u"旧处"_s),
                                                                                              run(u"新处"_s)),
            u"新处"_s);
        row("deleted and inserted",
            u"<w:p>%1<w:del><w:r><w:delText>38</w:delText></w:r>%2</w:del><w:ins>%3</w:ins>%4</w:p>"_s.arg(
                run(u"共"_s), run(u"37"_s), run(u"39"_s), run(u"家"_s)),
            u"共39家"_s);
        row("a deleted mark joins its paragraph with the next",
            u"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>%1</w:p><w:p>%2</w:p><w:p>%3</w:p>"_s.arg(
                run(u"共检查"_s), run(u"39家"_s), run(u"下一段"_s)),
            u"共检查39家/下一段"_s);
        row("hidden words",
            u"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>%1</w:p>"_s.arg(run(u"见"_s)), u"见"_s);
        row("shown again", u"<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>不藏</w:t></w:r></w:p>"_s,
            u"不藏"_s);
        row("a content control around a paragraph",
            u"<w:sdt><w:sdtContent>%1</w:sdtContent></w:sdt>"_s.arg(p(u"控件"_s)), u"控件"_s);
        row("a content control in a paragraph",
            u"<w:p>%1<w:sdt><w:sdtPr/><w:sdtContent>%2</w:sdtContent></w:sdt></w:p>"_s.arg(run(u"甲"_s),
                                                                                           run(u"乙"_s)),
            u"甲乙"_s);
        row("a link and a field",
            u"<w:p><w:hyperlink>%1</w:hyperlink><w:r><w:instrText>PAGE 99</"
            "w:instrText></w:r>%2</w:p>"_s.arg(run(u"甲"_s), run(u"乙"_s)),
            u"甲乙"_s);
        row("a frame of one cell",
            u"<w:tbl><w:tr><w:tc>%1%2</w:tc></w:tr></w:tbl>"_s.arg(p(fact), p(u"第二段"_s)),
            fact + u"/第二段"_s);
        row("a frame within a frame",
            u"<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>%1</w:tc></w:tr></w:tbl>%2</w:tc></w:tr></w:tbl>"_s.arg(
                p(fact), p(u"外框"_s)),
            fact + u"/外框"_s);
        row("a sentence beside a heading in a layout table", NoticeFiles::wordTable({{u"总体情况"_s, fact}}),
            fact);
        row("controls and marks of direction are not words", p(u"共\u202E3\u200B7\u00AD家"_s), u"共37家"_s);
    }
    void paragraphs()
    {
        QFETCH(QString, body);
        QFETCH(QString, expected);
        QCOMPARE(paragraphsOf(files.docx(body)), expected);
    }

    void notesStandBehindTheParagraphThatNamesThem()
    {
        const QString note = u"<w:%1 w:id=\"2\"><w:p><w:r><w:t>%2</w:t></w:r></w:p></w:%1>"_s;
        const QString line =
            u"<w:footnote w:id=\"0\" w:type=\"separator\"><w:p><w:r><w:t>线</w:t></w:r></w:p></"
            "w:footnote>"_s;
        const QString body = u"<w:p>%1<w:r><w:footnoteReference w:id=\"2\"/></w:r>%2</w:p><w:p>%3<w:r>"
                             "<w:endnoteReference w:id=\"2\"/></w:r></w:p>%4"_s.arg(
                                 NoticeFiles::run(u"甲"_s), NoticeFiles::run(u"乙"_s),
                                 NoticeFiles::run(u"丙"_s), NoticeFiles::p(u"丁"_s));
        const QString path = files.docx(
            body,
            {{u"word/footnotes.xml"_s,
              NoticeFiles::word(u"footnotes"_s, line + note.arg(u"footnote"_s, u"脚注"_s))},
             {u"word/endnotes.xml"_s, NoticeFiles::word(u"endnotes"_s, note.arg(u"endnote"_s, u"尾注"_s))}});
        QCOMPARE(paragraphsOf(path), u"甲乙/脚注/丙/尾注/丁"_s);
    }

    void theMainPartIsTheOneThatThePackageNames()
    {
        const QString path = files.package(
            u"n.docx"_s,
            {{u"_rels/.rels"_s, u"<Relationships><Relationship Type=\"http://x/officeDocument\" "
                                "Target=\"word/document2.xml\"/></Relationships>"_s},
             {u"word/document2.xml"_s,
              NoticeFiles::word(u"document"_s, u"<w:body>"_s + NoticeFiles::p(fact) + u"</w:body>"_s)}});
        QCOMPARE(paragraphsOf(path), fact);
    }

    void tables_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &body, const QString &expected) {
            QTest::newRow(name) << body << expected;
        };
        const auto table = &NoticeFiles::wordTable;
        const QStringList head{u"地区"_s, u"检查"_s, u"合格"_s}, north{u"北县"_s, u"1,203"_s, u"９"_s},
            south{u"南县"_s, u"8"_s, u"7"_s};
        const QString read = u"地区,检查,合格>北县,1,203,9;南县,8,7"_s;
        row("a head that is marked", table({head, north, south}, 1), read);
        row("a head that is not", table({head, north, south}, 0), read);
        row("a head of two rows",
            table({{u"地区"_s, u"站点"_s, u""_s}, {u""_s, u"检查"_s, u"合格"_s}, north, south}, 0),
            u"地区,站点,,,检查,合格>北县,1,203,9;南县,8,7"_s);
        row("years at the head are no numbers",
            table({{u"地区"_s, u"2019"_s, u"2020"_s}, {u"北县"_s, u"5"_s, u"6"_s}}, 0),
            u"地区,2019,2020>北县,5,6"_s);
        row("the numbers of the columns belong to the head",
            table({head, {u"1"_s, u"2"_s, u"3"_s}, south}, 0), u"地区,检查,合格,1,2,3>南县,8,7"_s);
        row("names alone have a head as well",
            table({{u"地区"_s, u"站点"_s}, {u"北县"_s, u"甲局站"_s}, {u"南县"_s, u"乙局站"_s}}, 0),
            u"地区,站点>北县,甲局站;南县,乙局站"_s);
        row("a row that was deleted is gone",
            u"<w:tbl><w:tr><w:tc>%1</w:tc><w:tc>%2</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>%3</"
            u"w:tc>"
            "<w:tc>%3</w:tc></w:tr><w:tr><w:tc>%4</w:tc><w:tc>%5</w:tc></w:tr></w:tbl>"_s.arg(
                NoticeFiles::p(u"地区"_s), NoticeFiles::p(u"数"_s), NoticeFiles::p(u"6"_s),
                NoticeFiles::p(u"北县"_s), NoticeFiles::p(u"5"_s)),
            u"地区,数>北县,5"_s);
        row("a table within a frame is a table",
            u"<w:tbl><w:tr><w:tc>%1</w:tc></w:tr></w:tbl>"_s.arg(table({head, north, south}, 0)), read);
    }
    void tables()
    {
        QFETCH(QString, body);
        QFETCH(QString, expected);
        QCOMPARE(tablesOf(files.docx(body)), expected);
    }

    void aTableWithAPlainHeadIsAddedUp()
    {
        const QString path = files.docx(
            NoticeFiles::p(u"附件1"_s) + NoticeFiles::p(u"情况表"_s) +
            NoticeFiles::wordTable(
                {{u"地区"_s, u"数"_s}, {u"北县"_s, u"5"_s}, {u"南县"_s, u"4"_s}, {u"合计"_s, u"8"_s}}));
        const auto notice = openNotice(path);
        XW_VERIFY_OK(notice);
        const ProofReport report = proofNotice(notice->text.read, {});
        QCOMPARE(report.findings.size(), size_t(1));
        QCOMPARE(report.findings.front().expected, u"9"_s);
    }

    void bombsAndDepthEndInAnError()
    {
        const auto deep = openNotice(files.docx(u"<w:p>"_s.repeated(30'000) + u"</w:p>"_s.repeated(30'000)));
        QVERIFY(!deep);
        QCOMPARE(deep.error().code, ErrorCode::Format);
        const auto tables =
            openNotice(files.docx(u"<w:tbl><w:tr><w:tc>"_s.repeated(300) + NoticeFiles::p(fact) +
                                  u"</w:tc></w:tr></w:tbl>"_s.repeated(300)));
        XW_VERIFY_OK(tables);
        QCOMPARE(tables->text.read.paragraphs.size(), size_t(1));
        QVERIFY(!tables->notes.empty());
        const auto bomb = openNotice(files.docx(u"<w:p>"_s + u" "_s.repeated(40 << 20) + u"</w:p>"_s));
        QVERIFY(!bomb);
        QCOMPARE(bomb.error().code, ErrorCode::TooLarge);
        const auto entities = openNotice(files.package(
            u"n.docx"_s, {{u"word/document.xml"_s, u"<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"_s}}));
        QVERIFY(!entities);
        QCOMPARE(entities.error().code, ErrorCode::Format);
    }
};

XW_TEST_MAIN(ProofDocxTest)
#include "tst_proof_docx.moc"
