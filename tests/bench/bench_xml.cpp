// The sheet of a long XLSX, read by the program's own scanner and by QXmlStreamReader, in turns in one run.
// The reason for having a scanner at all: bar 1/3 of the reader's time (ARCHITECTURE.md, Decisions). usage:
// bench_xml [rows]
#include "tables/xlsx/xml_scanner.h"

#include <QElapsedTimer>
#include <QXmlStreamReader>
#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace xw;
using namespace xw::tables;

namespace
{

class Bytes final : public xw::office::ByteSource
{
public:
    explicit Bytes(const QByteArray &bytes) : m_bytes(bytes) {}
    Result<qint64> read(char *into, qint64 most) override
    {
        const qint64 count = std::min(most, qint64(m_bytes.size()) - m_at);
        std::memcpy(into, m_bytes.constData() + m_at, size_t(count));
        m_at += count;
        return count;
    }

private:
    const QByteArray &m_bytes;
    qint64 m_at = 0;
};

/// A sheet as spreadsheet programs write it: twelve cells a row, shared texts and numbers by turns.
QByteArray sheet(int rows)
{
    QByteArray xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    for (int row = 1; row <= rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        xml += "<row r=\"" + number + "\" spans=\"1:12\">";
        for (char column = 'A'; column < 'M'; ++column)
            xml += QByteArray("<c r=\"") + column + number +
                   (column % 2 ? "\" s=\"1\" t=\"s\"><v>" : "\" s=\"2\"><v>") + number + "</v></c>";
        xml += "</row>";
    }
    return xml + "</sheetData></worksheet>";
}

struct Seen {
    qint64 cells = 0;
    qint64 bytes = 0; ///< of values and references: each is looked at
};

Seen byScanner(const QByteArray &xml)
{
    Bytes source(xml);
    XmlScanner scanner(source, 1 << 20);
    Seen seen;
    for (;;) {
        switch (scanner.next()) {
        case XmlScanner::Token::Start:
            if (scanner.name() == "c") {
                ++seen.cells;
                seen.bytes += qint64(scanner.attribute("r").value_or("").size());
            }
            break;
        case XmlScanner::Token::Text:
            seen.bytes += qint64(scanner.text().size());
            break;
        case XmlScanner::Token::End:
            break;
        case XmlScanner::Token::Finished:
        case XmlScanner::Token::Failed:
            return seen;
        }
    }
}

Seen byQt(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    Seen seen;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && reader.name() == QLatin1String("c")) {
            ++seen.cells;
            seen.bytes += reader.attributes().value(QLatin1String("r")).size();
        } else if (token == QXmlStreamReader::Characters) {
            seen.bytes += reader.text().size();
        }
    }
    return seen;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray xml = sheet(argc > 1 ? std::max(1, std::atoi(argv[1])) : 135000);
    std::vector<double> ours, qt;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer clock;
        clock.start();
        const Seen a = byScanner(xml);
        ours.push_back(double(clock.nsecsElapsed()) / 1e6);
        clock.start();
        const Seen b = byQt(xml);
        qt.push_back(double(clock.nsecsElapsed()) / 1e6);
        if (a.cells != b.cells || a.bytes != b.bytes) {
            std::printf("the two do not see the same: %lld and %lld cells\n", a.cells, b.cells);
            return 1;
        }
    }
    std::sort(ours.begin(), ours.end());
    std::sort(qt.begin(), qt.end());
    std::printf("%.1f MB of XML: scanner %.0f ms, QXmlStreamReader %.0f ms, ratio %.2f (medians of 5)\n",
                double(xml.size()) / 1e6, ours[2], qt[2], ours[2] / qt[2]);
}
