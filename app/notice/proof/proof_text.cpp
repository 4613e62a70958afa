#include "notice/proof/proof_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice
{

QString normalised(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        const char16_t u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E)
            c = QChar(char16_t(u - 0xFEE0)); // ， ： ； （ ） ％ ０–９ Ａ–Ｚ and their kin
        else if (u == 0x3000 || u == 0x00A0)
            c = u' ';
    }
    return out;
}

namespace
{

bool hasHan(const QString &text)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    return text.contains(han);
}

/// Lines that hold one cell each become rows again: a row begins with the number that is due and a name
/// behind it.
std::vector<ProofTable> tablesFromCells(const QStringList &cells, int annex, const QString &title)
{
    static const QRegularExpression section(u"^[一二三四五六七八九十]+、"_s);
    std::vector<ProofTable> tables;
    for (qsizetype i = 0; i < cells.size();) {
        if (cells.at(i) != u"序号"_s) {
            ++i;
            continue;
        }
        ProofTable table{annex, title, {}, {}, false};
        const auto startsRow = [&](qsizetype at) {
            return at + 1 < cells.size() && cells.at(at) == QString::number(table.rows.size() + 1) &&
                   hasHan(cells.at(at + 1));
        };
        while (i < cells.size() && !startsRow(i))
            table.header << cells.at(i++);
        while (i < cells.size()) {
            if (startsRow(i)) {
                table.rows.push_back({cells.at(i)});
            } else if (cells.at(i) == u"合计"_s || cells.at(i) == u"总计"_s) {
                table.rows.push_back({cells.at(i)});
            } else if (section.match(cells.at(i)).hasMatch() || cells.at(i) == u"序号"_s) {
                break;
            } else {
                table.rows.back() << cells.at(i);
            }
            ++i;
        }
        if (!table.rows.empty())
            tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace

ProofText proofTextFromPlain(const QString &plain)
{
    static const QRegularExpression annexHead(u"^附件\\s*(\\d{0,2})$"_s);
    static const QRegularExpression bullet(u"^[•·●▪]\\s*"_s);
    ProofText text;
    QStringList cells;
    int annex = 0;
    QString title;
    const auto flush = [&] {
        for (ProofTable &table : tablesFromCells(cells, annex, title))
            text.tables.push_back(std::move(table));
        cells.clear();
    };
    for (QString line : plain.split(QRegularExpression(u"\\r\\n|\\r|\\n|\\f"_s))) {
        line = line.trimmed().remove(bullet);
        while (!line.isEmpty() && (line.front() == QChar(0x3000) || line.front() == QChar(0x00A0)))
            line.remove(0, 1);
        if (line.isEmpty())
            continue;
        const auto head = annexHead.match(normalised(line));
        if (head.hasMatch()) {
            flush();
            annex = std::max(1, head.captured(1).toInt());
            title.clear();
            if (text.annexStart < 0)
                text.annexStart = int(text.paragraphs.size());
            text.paragraphs.push_back(line);
        } else if (annex > 0 && title.isEmpty()) {
            title = line;
            text.paragraphs.push_back(line);
        } else if (annex > 0) {
            cells << normalised(line);
        } else {
            text.paragraphs.push_back(line);
        }
    }
    flush();
    return text;
}

} // namespace xw::notice
