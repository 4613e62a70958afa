#include "ui/notice/run_places.h"

#include "notice/compose.h"
#include "notice/proof.h"

#include <QHash>

namespace xw::ui
{

std::vector<std::vector<int>> runPlaces(const notice::PageLayout &layout,
                                        const notice::NoticeDocument &document)
{
    QHash<int, QString> texts;
    QHash<int, qsizetype> read; // of each block, so far
    std::vector<std::vector<int>> places;
    for (const auto &page : layout.pages) {
        places.emplace_back();
        for (const notice::PlacedRun &run : page.runs) {
            int place = -1;
            const notice::Runs *runs = run.block >= 0 && run.block < int(document.blocks.size())
                                           ? notice::runsOf(document.blocks[size_t(run.block)])
                                           : nullptr;
            if (runs && !run.text.isEmpty()) {
                if (!texts.contains(run.block))
                    texts.insert(run.block, notice::plainText(*runs));
                // Runs come in reading order; a blank at the end of a line may have been dropped.
                const QString &text = texts[run.block];
                const qsizetype from = read.value(run.block), found = text.indexOf(run.text, from);
                if (found >= 0 && QStringView(text).mid(from, found - from).trimmed().isEmpty()) {
                    place = int(found);
                    read[run.block] = found + run.text.size();
                }
            }
            places.back().push_back(place);
        }
    }
    return places;
}

bool isQuoted(const notice::ProofFinding &finding, const notice::PlacedRun &run, int place)
{
    if (place < 0)
        return finding.quote.contains(run.text);
    const int end = place + int(run.text.size()), last = finding.start + finding.length;
    // A number that the quote touches is all of it; of plain words the pieces that lie within.
    return run.fact.isEmpty() ? place >= finding.start && end <= last : place < last && end > finding.start;
}

} // namespace xw::ui
