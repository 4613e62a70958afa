#include "notice/writers/pdf_marks.h"

#include "notice/writers/pdf_structure.h"

namespace xw::notice
{

namespace
{

QByteArray beginOf(const PdfMark &mark)
{
    if (mark.mcid < 0)
        return "/Artifact BMC\n";
    return '/' + mark.tag + " <</MCID " + QByteArray::number(mark.mcid) + ">> BDC\n";
}

} // namespace

std::vector<PdfMark> marksOf(const Page &page, PdfStructure &structure)
{
    std::vector<PdfMark> marks;
    for (const PlacedRun &run : page.runs) {
        if (run.text.isEmpty())
            continue; // nothing was painted
        marks.push_back(run.block < 0 || run.cell.again ? PdfMark{} : structure.markFor(run.block, run.cell));
    }
    return marks;
}

QByteArray markedContent(const QByteArray &content, const std::vector<PdfMark> &marks)
{
    // As Qt writes it: operators on lines of their own, text between "BT" and "ET", rules after the last
    // text.
    const QByteArray begin = "\nBT\n";
    const QByteArray end = "\nET\n";
    QByteArray out;
    out.reserve(content.size() + qsizetype(marks.size()) * 32);
    qsizetype at = 0;
    for (size_t i = 0; i < marks.size(); ++i) {
        const qsizetype text = content.indexOf(begin, at);
        const qsizetype last = text < 0 ? -1 : content.indexOf(end, text);
        if (last < 0)
            return {};
        out += QByteArrayView(content).sliced(at, text + 1 - at);
        if (i == 0 || marks[i] != marks[i - 1])
            out += beginOf(marks[i]);
        at = last + end.size();
        out += QByteArrayView(content).sliced(text + 1, at - text - 1);
        if (i + 1 == marks.size() || marks[i + 1] != marks[i])
            out += "EMC\n";
    }
    if (content.indexOf(begin, at) >= 0)
        return {};
    // The state that was saved before the last text is restored outside of the artifact.
    qsizetype rest = at;
    if (!marks.empty()) {
        rest = content.indexOf("Q\n", at);
        if (rest < 0)
            return {};
        rest += 2;
    }
    qsizetype tail = content.lastIndexOf("\nS\n");
    tail = tail < rest ? -1 : tail + 3;
    out += QByteArrayView(content).sliced(at, rest - at);
    if (tail > rest) {
        out += "/Artifact BMC\n";
        out += QByteArrayView(content).sliced(rest, tail - rest);
        out += "EMC\n";
        rest = tail;
    }
    out += QByteArrayView(content).sliced(rest);
    return out;
}

} // namespace xw::notice
