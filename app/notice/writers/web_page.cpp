#include "notice/web_page.h"

#include "notice/layout/heading_counter.h"
#include "notice/layout/printable.h"
#include "notice/layout/table_plan.h"
#include "notice/layout/wording.h"
#include "notice/writers.h"
#include "notice/writers/html_table.h"
#include "notice/writers/table_grid.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

class WebArticle
{
public:
    [[nodiscard]] QString write(const NoticeDocument &document)
    {
        m_html = u"<article lang=\"zh-CN\">\n"_s;
        for (const Block &block : document.blocks)
            std::visit([this](const auto &element) { add(element); }, block);
        addFiles(document);
        return m_html + u"</article>\n"_s;
    }

private:
    void line(const QString &element, const QString &text, const QString &side = {})
    {
        if (text.isEmpty())
            return;
        const QString style = side.isEmpty() ? QString() : u" style=\"text-align:%1\""_s.arg(side);
        m_html += u'<' + element + style + u'>' + escapedHtml(text) + u"</"_s + element + u">\n"_s;
    }
    void add(const IssuerMark &) {}
    void add(const DocumentNumber &number) { line(u"p"_s, number.text, u"center"_s); }
    void add(const Title &title) { line(u"h1"_s, plainText(title.runs), u"center"_s); }
    void add(const Addressee &addressee) { line(u"p"_s, addressee.text); }
    void add(const Heading &heading)
    {
        const int level = qBound(1, heading.level, 4);
        line(u"h%1"_s.arg(level + (m_inAnnex ? 2 : 1)), m_headings.next(level) + plainText(heading.runs));
    }
    void add(const Paragraph &paragraph) { line(u"p"_s, plainText(paragraph.runs)); }
    void add(const AnnexList &list)
    {
        for (qsizetype i = 0; i < list.titles.size(); ++i)
            line(u"p"_s, annexListLabel(i) + annexListNumber(list, i) + list.titles.at(i));
    }
    void add(const SignatureBlock &signature)
    {
        line(u"p"_s, signature.signer, u"right"_s);
        line(u"p"_s, chineseDate(signature.date), u"right"_s);
    }
    void add(const Remark &remark) { line(u"p"_s, remarkText(remark)); }
    void add(const AnnexStart &annex)
    {
        m_inAnnex = true;
        m_headings.restart();
        line(u"p"_s, annexMark(annex));
        line(u"h2"_s, annex.title, u"center"_s);
    }
    void add(const Imprint &) {}
    void add(const Picture &picture) { m_html += htmlPicture(picture); }

    void add(const Table &table)
    {
        const int columns = columnCount(table);
        if (columns == 0)
            return;
        // Rules are the one look that a table without a style sheet cannot do without.
        m_html += u"<table border=\"1\">\n"_s;
        line(u"caption"_s, table.caption);
        addRows(table.header, columns, true);
        addRows(table.rows, columns, false);
        m_html += u"</table>\n"_s;
    }
    void addRows(const std::vector<TableRow> &rows, int columns, bool head)
    {
        if (rows.empty())
            return;
        const QString band = head ? u"thead"_s : u"tbody"_s;
        const QString tag = head ? u"th"_s : u"td"_s;
        m_html += u'<' + band + u">\n"_s;
        for (const auto &row : gridRows(rows, columns)) {
            m_html += u"<tr>"_s;
            for (const GridCell &place : row) {
                if (!place.first)
                    continue;
                m_html += u'<' + tag;
                if (place.columnSpan > 1)
                    m_html += u" colspan=\"%1\""_s.arg(place.columnSpan);
                if (place.rowSpan > 1)
                    m_html += u" rowspan=\"%1\""_s.arg(place.rowSpan);
                m_html += u'>' + (place.cell ? escapedHtml(plainText(place.cell->runs)) : QString()) +
                          u"</"_s + tag + u'>';
            }
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</"_s + band + u">\n"_s;
    }

    void addFiles(const NoticeDocument &document)
    {
        const int count = annexCount(document);
        if (count == 0)
            return;
        m_html += u"<p>附件下载：</p>\n<ul>\n"_s;
        for (int i = 0; i < count; ++i) {
            const QString name = annexFileName(document, i);
            m_html += u"<li><a href=\"%1\">%2</a></li>\n"_s.arg(
                QString::fromLatin1(QUrl::toPercentEncoding(name)), escapedHtml(name));
        }
        m_html += u"</ul>\n"_s;
    }

    QString m_html;
    HeadingCounter m_headings;
    bool m_inAnnex = false;
};

} // namespace

QString webPage(const NoticeDocument &document)
{
    return WebArticle().write(printable(document));
}

} // namespace xw::notice
