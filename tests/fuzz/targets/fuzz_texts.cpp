// Notices of others, and templates.
#include "fuzz_targets.h"

#include "notice/proof.h"
#include "notice/reading/docx_text.h"
#include "notice/reading/html_text.h"
#include "notice/reading/plain_text.h"
#include "notice/template/template_render.h"

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{
using namespace notice;

/// What comes of a document is no longer than it by much: tables repeat cells that span several.
void isBounded(TextCollector &collector, qsizetype length)
{
    const ProofText text = collector.take();
    qsizetype cells = 0;
    for (const auto &table : text.tables)
        for (const auto &row : table.rows)
            cells += qsizetype(row.size());
    promise(cells <= 4'000'000, "no more cells than any notice has");
    promise(qsizetype(text.paragraphs.size()) <= length + 1, "no more paragraphs than characters");
}

void runDocx(const QByteArray &input)
{
    const QByteArray bytes = packageOf(input);
    auto parts = PackageParts::open(bytes, u"input.docx"_s, {});
    if (!parts)
        return promise(!parts.error().summary.isEmpty(), "an error says what");
    TextCollector collector;
    if (const auto read = readDocx(**parts, docxMainPart(**parts), collector); !read)
        return promise(!read.error().summary.isEmpty(), "an error says what");
    if (input.startsWith("@@ "))
        isBounded(collector, input.size());
}

void runHtml(const QByteArray &input)
{
    TextCollector collector;
    readHtml(QString::fromUtf8(input), collector);
    isBounded(collector, input.size());
}

void runText(const QByteArray &input)
{
    const auto text = decodeNotice(input, u"input.txt"_s);
    if (!text)
        return;
    const ProofReport report = proofNotice(readPlainText(*text), {});
    for (const ProofFinding &finding : report.findings)
        promise(!finding.message.isEmpty(), "a finding says something");
}

const Facts &sampleFacts()
{
    static const Facts facts = [] {
        Facts made;
        FactNode &sites = made.root().object(u"websites"_s, u"round 2020Q1"_s);
        sites.setInteger(u"count"_s, 538);
        sites.setRate(u"rate"_s, Rate{531, 538}, {});
        sites.setText(u"name"_s, u"政府网站"_s);
        sites.setFlag(u"all"_s, false);
        sites.setNothing(u"before"_s);
        sites.setNames(u"worst"_s, {u"甲县"_s, u"乙县"_s, u"丙县"_s});
        std::vector<FactNodePtr> regions;
        for (const QString &name : {u"甲市"_s, u"乙市"_s, u"丙市"_s, u"丁市"_s}) {
            auto region = std::make_shared<FactNode>(u"websites.regions."_s + name, u"round 2020Q1"_s);
            region->setText(u"name"_s, name);
            region->setInteger(u"count"_s, name.size());
            regions.push_back(region);
        }
        sites.setItems(u"regions"_s, regions);
        return made;
    }();
    return facts;
}

void runTemplate(const QByteArray &input)
{
    const auto parsed = NoticeTemplate::parse(u"input"_s, input);
    if (!parsed)
        return promise(!parsed.error().summary.isEmpty(), "an error says what");
    (void)annexRequests(*parsed);
    const auto blocks = renderTemplate(*parsed, sampleFacts());
    if (!blocks)
        return promise(!blocks.error().summary.isEmpty(), "an error says what");
    for (const RenderedBlock &block : *blocks)
        for (const Run &run : block.runs)
            for (const QChar c : run.text)
                promise(c.unicode() < 0xFDD0 || c.unicode() > 0xFDEF, "no mark is left in a text");
}

QList<QByteArray> docxSeeds()
{
    return {
        u"@@ word/document.xml\n<w:document xmlns:w=\"w\" "
        u"xmlns:mc=\"m\"><w:body><w:p><w:pPr><w:numPr><w:ilvl "
        "w:val=\"0\"/><w:numId "
        "w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>共检查网站200家，合格190家，合格率为96.00%。"
        "</w:t></w:r></w:p><w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>地区</w:t></"
        "w:r></w:p>"
        "</w:tc><w:tc><w:tcPr><w:gridSpan "
        "w:val=\"2\"/><w:vMerge/></w:tcPr><w:p><w:r><w:t>数</w:t></w:r></w:p></w:tc>"
        "</w:tr></w:tbl><w:p><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></"
        "w:p>"
        "</w:txbxContent></mc:Choice></mc:AlternateContent></w:p><w:sectPr/></w:body></w:document>\n"
        "@@ word/numbering.xml\n<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl "
        "w:ilvl=\"0\">"
        "<w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
        "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>\n"
        "@@ word/footnotes.xml\n<w:footnotes xmlns:w=\"w\"><w:footnote "
        "w:id=\"1\"><w:p><w:r><w:t>注</w:t></w:r></w:p>"
        "</w:footnote></w:footnotes>\n"_s.toUtf8(),
        packageOf("@@ word/document.xml\n<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>x</w:t></w:r></w:p>"
                  "</w:body></w:document>\n")};
}

QList<QByteArray> htmlSeeds()
{
    return {
        u"<!DOCTYPE html><html><head><meta charset=utf-8><title>x</title><style>p{}</style></head><body>"
        "<div style=\"display:none\">y</div><p>共检查网站200家，合格190家。<br>二</p><table><thead><tr><th "
        "colspan=2>"
        "地区<th>数</tr></thead><tr><td "
        "rowspan=2>北县<td>a<td>5</tr><tr><td>b<td>6</tr></table><pre>甲\n乙</pre>"
        "<!-- c --><script>if (a<b) {}</script>&nbsp;&#x4e00;&amp;<ul><li>一<li>二</ul></body></html>"_s
            .toUtf8()};
}

QList<QByteArray> textSeeds()
{
    return {u"关于2020年第一季度检查情况的通报\n共检查网站200家，合格190家，合格率为96.00%"
            u"。其中，甲市20家，不合格2家。\n"
            "附件1\n情况表\n|地区|检查数|不合格数|\n|---|---|---|\n|甲市|20|2|\n|合计|200|10|\n"_s.toUtf8(),
            u"抽查比例为百分之五十，较上季度提高1.5个百分点；共收到留言1,234条，办结1,230条。"_s.toUtf8()};
}

QList<QByteArray> templateSeeds()
{
    return {u"name: 甲\nprovince: 甲省\n---\n@title {{websites.name}}通报\n# "
            u"一、总体情况\n共{{websites.count}}家，合格率"
            "{{websites.rate}}。{{#websites.regions}}{{name}}{{count}}家{{^@last}}、{{/@last}}{{/"
            "websites.regions}}。\n"
            "{{#websites.all}}全部{{/websites.all}}{{^websites.all}}部分{{/"
            "websites.all}}{{websites.worst.names}}\n"
            "@annex websites-by-type 情况表\n@signature\n"_s.toUtf8()};
}

} // namespace

std::vector<FuzzTarget> textTargets()
{
    return {
        {"docx",
         runDocx,
         docxSeeds,
         {"<w:p>", "</w:p>", "<w:tbl><w:tr><w:tc>", "</w:tbl>", "<w:del>", "&#x1F600;", "<![CDATA[",
          "<mc:Fallback>", "<w:gridSpan w:val=\"9999\"/>", "<w:vMerge w:val=\"restart\"/>", "<w:txbxContent>",
          "<w:tab/>", "<w:sdt>", "@@ word/document.xml\n", "PK\x01\x02"}},
        {"html",
         runHtml,
         htmlSeeds,
         {"<", ">", "\"", "='", "<!--", "-->", "<table>", "<td colspan=999>", "<td rowspan=65534>", "</div>",
          "&#99999999;", "<script>", "<p hidden>", "<svg>", "</table>", "<br>", "<pre>"}},
        {"text",
         runText,
         textSeeds,
         {"\n", "|", "\t", "%", "\xE5\xAE\xB6", "\xE5\x85\xB1", "\xE5\x90\x88\xE8\xAE\xA1", "99.99%",
          "12345678901234567890", "\xE5\x85\xB6\xE4\xB8\xAD", "\xE7\x99\xBE\xE5\x88\x86\xE4\xB9\x8B",
          "|---|---|\n"},
         4096},
        {"template",
         runTemplate,
         templateSeeds,
         {"{{", "}}", "{{#websites.regions}}", "{{/websites.regions}}", "{{^@last}}", "{{@number}}", "---\n",
          "@annex ", "@title ", "# ", "{{websites.rate_2}}", "\xEF\xB7\x90", "{{=<% %>=}}", "{{>x}}", "{{!"},
         4096},
    };
}

} // namespace xw::testkit
