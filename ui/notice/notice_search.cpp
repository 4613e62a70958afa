#include "ui/notice/notice_search.h"

#include "notice/outline_edits.h"
#include "widgets/theme.h"

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
struct Piece {
    int page = 0;
    const notice::PlacedRun *run = nullptr;
    qsizetype from = 0; ///< where its text begins in that of the block
};

/// The text of one block as it stands on the pages, line after line.
struct BlockText {
    QString text;
    std::vector<Piece> pieces;
};

QRectF areaOf(const notice::PageLayout &layout, const notice::PlacedRun &run, qsizetype from,
              qsizetype length)
{
    // Characters of a run are as wide as each other, or near enough for a mark under them.
    const qreal each = run.width / qMax<qsizetype>(1, run.text.size());
    const qreal size = layout.fonts[size_t(run.font)].size;
    return {run.baseline.x() + each * from, run.baseline.y() - size * 0.95, each * length, size * 1.25};
}
} // namespace

std::vector<FoundWords> findInNotice(const notice::PageLayout &layout, const QString &words)
{
    std::vector<FoundWords> found;
    if (words.isEmpty())
        return found;
    std::map<int, BlockText> blocks;
    for (int page = 0; page < int(layout.pages.size()); ++page)
        for (const notice::PlacedRun &run : layout.pages[size_t(page)].runs) {
            if (run.block < 0 || run.turn != 0)
                continue;
            BlockText &block = blocks[run.block];
            block.pieces.push_back({page, &run, block.text.size()});
            block.text += run.text;
        }
    for (const auto &[number, block] : blocks)
        for (qsizetype at = block.text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
             at = block.text.indexOf(words, at + words.size(), Qt::CaseInsensitive)) {
            FoundWords place{number, {}};
            for (const Piece &piece : block.pieces) {
                const qsizetype from = qMax(at, piece.from) - piece.from;
                const qsizetype to =
                    qMin(at + words.size(), piece.from + piece.run->text.size()) - piece.from;
                if (from < to)
                    place.areas.push_back({piece.page, areaOf(layout, *piece.run, from, to - from),
                                           widgets::coloursOf(widgets::Scheme::Light).warn, false});
            }
            found.push_back(std::move(place));
        }
    return found;
}

ReplacedWords replaceInNotice(const notice::Composed &composed, StoredWords stored, const QString &words,
                              const QString &with)
{
    ReplacedWords done{std::move(stored), 0};
    done.count = notice::replaceInOwnWords(done.stored.settings, composed, words, with);
    const auto isOwn = [&done](const QString &key) {
        for (const auto &[section, paragraphs] : done.stored.settings.texts)
            if (key.startsWith(u"own-"_s + section + u'-'))
                return !done.stored.edits.find(key);
        return false;
    };
    for (size_t block = 0; !words.isEmpty() && block < composed.document.blocks.size(); ++block) {
        const QString key = composed.keys.value(qsizetype(block));
        const notice::Runs *runs = notice::runsOf(composed.document.blocks[block]);
        if (key.isEmpty() || !runs || isOwn(key))
            continue;
        QString text = notice::plainText(*runs);
        const auto count = int(text.count(words));
        if (count == 0)
            continue;
        done.count += count;
        done.stored.edits.setText(key, *runs, text.replace(words, with));
    }
    return done;
}

} // namespace xw::ui
