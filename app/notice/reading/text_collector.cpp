#include "notice/reading/text_collector.h"

#include "notice/reading/table_head.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

int annexHeadedBy(const QString &line)
{
    static const QRegularExpression head(u"^附件\\s*(\\d{0,2})$"_s);
    if (line.size() > 12)
        return 0;
    const auto match = head.match(normalised(line).trimmed());
    return match.hasMatch() ? std::max(1, match.captured(1).toInt()) : 0;
}

QString visibleText(const QString &words)
{
    QString out;
    out.reserve(words.size());
    bool blank = false;
    for (const QChar c : words) {
        if (c.isSpace() || c == u'\t') {
            blank = !out.isEmpty();
            continue;
        }
        const auto category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format)
            continue;
        if (blank)
            out += u' ';
        blank = false;
        out += c;
    }
    return out;
}

void appendWords(QString &words, const QString &more)
{
    const auto isWestern = [](QChar c) { return c.unicode() < 0x250 && c.isLetterOrNumber(); };
    if (!words.isEmpty() && !more.isEmpty() && isWestern(words.back()) && isWestern(more.front()))
        words += u' ';
    words += more;
}

void TextCollector::paragraph(const QString &found)
{
    QString words = visibleText(found);
    if (words.isEmpty())
        return;
    if (const int annex = annexHeadedBy(words)) {
        m_annex = annex;
        m_title.clear();
        if (m_text.annexStart < 0)
            m_text.annexStart = int(m_text.paragraphs.size());
    } else if (m_annex > 0 && m_title.isEmpty()) {
        m_title = words;
    }
    m_text.paragraphs.push_back(std::move(words));
}

void TextCollector::cellSentence(const QString &found)
{
    QString words = visibleText(found);
    if (!words.isEmpty())
        m_text.paragraphs.push_back(std::move(words));
}

void TextCollector::table(std::vector<FoundRow> rows)
{
    for (FoundRow &row : rows)
        for (QString &cell : row.cells)
            cell = normalised(visibleText(cell));
    std::erase_if(rows, [](const FoundRow &row) {
        return std::all_of(row.cells.begin(), row.cells.end(), [](const QString &c) { return c.isEmpty(); });
    });
    ProofTable table{m_annex, m_title, {}, {}, true};
    const size_t head = headRows(rows);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i < head || rows[i].marked)
            table.header += rows[i].cells;
        else
            table.rows.push_back(std::move(rows[i].cells));
    }
    if (!table.rows.empty())
        m_text.tables.push_back(std::move(table));
}

void TextCollector::note(const Message &message)
{
    const bool told = std::any_of(m_notes.begin(), m_notes.end(), [&](const Message &m) {
        return qstrcmp(m.source, message.source) == 0 && m.arguments == message.arguments;
    });
    if (!told)
        m_notes.push_back(message);
}

} // namespace xw::notice
