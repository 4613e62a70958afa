#include "notice/plain_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

QString tableText(const Table &table)
{
    QStringList lines;
    if (!table.caption.isEmpty())
        lines += table.caption;
    for (const auto *rows : {&table.header, &table.rows}) {
        for (const TableRow &row : *rows) {
            QStringList cells;
            for (const TableCell &cell : row)
                cells += plainText(cell.runs);
            lines += cells.join(u'\t');
        }
    }
    return lines.join(u'\n');
}

struct TextOfBlock {
    const QString &heading;
    QString operator()(const IssuerMark &b) const { return b.text; }
    QString operator()(const DocumentNumber &b) const { return b.text; }
    QString operator()(const Title &b) const { return plainText(b.runs); }
    QString operator()(const Addressee &b) const { return b.text; }
    QString operator()(const Heading &b) const { return heading + plainText(b.runs); }
    QString operator()(const Paragraph &b) const { return plainText(b.runs); }
    QString operator()(const AnnexList &b) const
    {
        QStringList lines;
        for (qsizetype i = 0; i < b.titles.size(); ++i)
            lines += (b.titles.size() > 1 ? QString::number(i + 1) + u'.' : QString()) + b.titles.at(i);
        return u"附件："_s + lines.join(u'\n');
    }
    QString operator()(const SignatureBlock &b) const { return b.signer + u'\n' + chineseDate(b.date); }
    QString operator()(const Remark &b) const { return u'（' + b.text + u'）'; }
    QString operator()(const Imprint &b) const
    {
        return u"抄送："_s + b.copyTo + u'\n' + b.printer + u' ' + chineseDate(b.printed) + u"印发"_s;
    }
    QString operator()(const AnnexStart &b) const
    {
        return u"附件"_s + (b.only ? QString() : QString::number(b.number)) + u'\n' + b.title;
    }
    QString operator()(const Picture &b) const { return b.caption; }
    QString operator()(const Table &b) const { return tableText(b); }
};

} // namespace

QString plainBlock(const Block &block, const QString &heading)
{
    return std::visit(TextOfBlock{heading}, block);
}

QStringList headingNumbers(const NoticeDocument &document)
{
    QStringList numbers;
    std::array<int, 5> counters{};
    for (const Block &block : document.blocks) {
        if (std::holds_alternative<AnnexStart>(block))
            counters.fill(0);
        const auto *heading = std::get_if<Heading>(&block);
        if (!heading) {
            numbers += QString();
            continue;
        }
        const int level = qBound(1, heading->level, 4);
        ++counters[size_t(level)];
        for (size_t deeper = size_t(level) + 1; deeper < counters.size(); ++deeper)
            counters[deeper] = 0;
        numbers += headingNumber(level, counters[size_t(level)]);
    }
    return numbers;
}

QString plainNotice(const NoticeDocument &document)
{
    const QStringList numbers = headingNumbers(document);
    QStringList lines;
    for (size_t i = 0; i < document.blocks.size(); ++i)
        lines += plainBlock(document.blocks[i], numbers.at(qsizetype(i)));
    return lines.join(u'\n');
}

} // namespace xw::notice
