// How a CSV's separator is found.
#include "tables/csv/csv_reader.h"
#include "tables/csv/csv_scanner.h"

#include <algorithm>

namespace xw::tables
{

namespace
{
constexpr qsizetype kSampled = 64 * 1024; // UTF-16 units
constexpr int kSampledRows = 40;

struct Fit {
    int hits = 0;        // known headers in the best row
    qsizetype cells = 0; // of the median row
    friend auto operator<=>(const Fit &, const Fit &) = default;
};

Fit fitOf(QStringView head, QChar separator, const HeaderNames &names)
{
    CsvScanner scanner(head, separator, kSampled);
    std::vector<QString> cells;
    std::vector<qsizetype> widths;
    Fit fit;
    while (int(widths.size()) < kSampledRows && scanner.next(cells) == CsvScanner::Found::Record) {
        widths.push_back(qsizetype(cells.size()));
        const auto hits =
            std::count_if(cells.begin(), cells.end(), [&](const QString &cell) { return names.knows(cell); });
        fit.hits = std::max(fit.hits, int(hits));
    }
    if (!widths.empty()) {
        std::nth_element(widths.begin(), widths.begin() + qsizetype(widths.size() / 2), widths.end());
        fit.cells = widths[widths.size() / 2];
    }
    return fit;
}
} // namespace

QChar findSeparator(QStringView text, const HeaderNames &names)
{
    if (text.startsWith(u"sep=") && text.size() > 5 && QStringView(u",;\t|").contains(text[4]) &&
        (text[5] == u'\r' || text[5] == u'\n'))
        return text[4];
    const QStringView head = text.left(kSampled);
    QChar best = u',';
    Fit bestFit = fitOf(head, best, names);
    for (QChar separator : {QChar(u'\t'), QChar(u';')}) {
        const Fit fit = fitOf(head, separator, names);
        if (fit > bestFit) {
            best = separator;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace xw::tables
