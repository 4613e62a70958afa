#include "ctl/print/text_table.h"

#include "base/shown_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) ||
                          (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
                          (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFF60) ||
                          (c >= 0xFFE0 && c <= 0xFFE6) || c >= 0x20000;
        width += wide ? 2 : 1;
    }
    return width;
}

void TextTable::addRow(QStringList cells)
{
    for (QString &cell : cells)
        cell = shownText(cell);
    m_rows.push_back(std::move(cells));
}

QString TextTable::text() const
{
    std::vector<int> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())), 0);
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], displayWidth(row.at(i)));
    }
    QStringList lines;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString padding(widths[size_t(i)] - displayWidth(row.at(i)), u' ');
            const bool right = m_firstRight >= 0 && i >= m_firstRight;
            line += (i > 0 ? u"  "_s : QString()) + (right ? padding + row.at(i) : row.at(i) + padding);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace xw::ctl
