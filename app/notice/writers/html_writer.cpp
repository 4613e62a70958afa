// One self-contained page: semantic elements, a print style on the same sheet, facts marked for scripts and
// checkers.
#include "notice/writers.h"

#include "notice/layout/heading_counter.h"
#include "notice/layout/issuer_mark.h"
#include "notice/layout/printable.h"
#include "notice/layout/wording.h"
#include "notice/writers/html_style.h"
#include "notice/writers/html_table.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
class HtmlBody
{
public:
    [[nodiscard]] QString write(const NoticeDocument &document)
    {
        m_html = u"<article>\n"_s;
        for (const Block &block : document.blocks)
            std::visit([this](const auto &element) { add(element); }, block);
        closeAnnex();
        return m_html + u"</article>\n"_s;
    }

private:
    void line(const QString &element, const QString &type, const QString &content)
    {
        const QString attribute = type.isEmpty() ? QString() : u" class=\""_s + type + u'"';
        m_html += u'<' + element + attribute + u'>' + content + u"</"_s + element + u">\n"_s;
    }
    void add(const IssuerMark &mark)
    {
        const MarkShape shape = shapeMark(mark.text);
        m_html += u"<p class=\"mark\" style=\"--size:%1pt\">"_s.arg(shape.size * 0.98, 0, 'f', 1) +
                  escapedHtml(shape.lines.join(u'\n')) + u"</p>\n"_s;
    }
    void add(const DocumentNumber &number) { line(u"p"_s, u"number"_s, escapedHtml(number.text)); }
    void add(const Title &title) { line(u"h1"_s, {}, htmlOf(title.runs)); }
    void add(const Addressee &addressee) { line(u"p"_s, u"flush"_s, escapedHtml(addressee.text)); }
    void add(const Heading &heading)
    {
        const int level = qBound(1, heading.level, 4);
        line(u"h%1"_s.arg(level + (m_inAnnex ? 2 : 1)), u"level%1"_s.arg(level),
             escapedHtml(m_headings.next(level)) + htmlOf(heading.runs));
    }
    void add(const Paragraph &paragraph) { line(u"p"_s, {}, htmlOf(paragraph.runs)); }
    void add(const Picture &picture) { m_html += htmlPicture(picture); }
    void add(const Table &table) { m_html += htmlTable(table); }
    void add(const AnnexList &list)
    {
        m_html += u"<ul class=\"annexes\">\n"_s;
        for (qsizetype i = 0; i < list.titles.size(); ++i)
            line(u"li"_s, {}, escapedHtml(annexListLabel(i) + annexListNumber(list, i) + list.titles.at(i)));
        m_html += u"</ul>\n"_s;
    }
    void add(const SignatureBlock &signature)
    {
        const QString date = u"<time datetime=\"%1\" data-fact=\"notice.date\">%2</time>"_s.arg(
            signature.date.toString(Qt::ISODate), chineseDate(signature.date));
        m_html += u"<footer class=\"signature\">\n"_s;
        if (!signature.signer.isEmpty())
            line(u"p"_s, {}, escapedHtml(signature.signer));
        line(u"p"_s, {}, date);
        m_html += u"</footer>\n"_s;
    }
    void add(const Remark &remark) { line(u"p"_s, {}, escapedHtml(remarkText(remark))); }
    void add(const AnnexStart &annex)
    {
        closeAnnex();
        m_inAnnex = true;
        m_headings.restart();
        m_html += u"<section class=\"annex\" id=\"annex-%1\">\n"_s.arg(annex.number);
        line(u"p"_s, u"annex-mark"_s, escapedHtml(annexMark(annex)));
        line(u"h2"_s, u"annex-title"_s, escapedHtml(annex.title));
    }
    void add(const Imprint &imprint)
    {
        closeAnnex();
        m_html += u"<footer class=\"imprint\">\n"_s;
        if (!imprint.copyTo.isEmpty())
            line(u"p"_s, u"copies"_s, escapedHtml(copyToText(imprint)));
        const QString printed = imprint.printed.isValid() ? printedText(imprint) : QString();
        m_html += u"<p class=\"printed\"><span>"_s + escapedHtml(imprint.printer) + u"</span><span>"_s +
                  escapedHtml(printed) + u"</span></p>\n</footer>\n"_s;
    }
    void closeAnnex()
    {
        if (m_inAnnex)
            m_html += u"</section>\n"_s;
        m_inAnnex = false;
    }

    QString m_html;
    HeadingCounter m_headings;
    bool m_inAnnex = false;
};
} // namespace

Result<QByteArray> writeHtml(const NoticeDocument &document)
{
    const NoticeDocument clean = printable(document);
    const QString body = HtmlBody().write(clean);
    const QString head =
        u"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s +
        escapedHtml(clean.title.simplified()) + u"</title>\n<meta name=\"author\" content=\""_s +
        escapedHtml(clean.issuer) + u"\">\n<style>\n"_s + htmlStyle() + u"</style>\n</head>\n<body>\n"_s;
    return (head + body + u"</body>\n</html>\n"_s).toUtf8();
}

} // namespace xw::notice
