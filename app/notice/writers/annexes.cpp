// Which annexes a notice has, and what their files are called.
#include "notice/writers.h"

#include "notice/layout/printable.h"
#include "notice/layout/wording.h"
#include "notice/writers/annexes.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

std::vector<size_t> annexStarts(const NoticeDocument &document)
{
    std::vector<size_t> starts;
    for (size_t i = 0; i < document.blocks.size(); ++i)
        if (std::holds_alternative<AnnexStart>(document.blocks[i]))
            starts.push_back(i);
    return starts;
}

int annexCount(const NoticeDocument &document)
{
    return static_cast<int>(annexStarts(document).size());
}

QString fileWords(const QString &words)
{
    QString title = printable(words);
    // What Windows, macOS and shells refuse; a leading dot hides a file, a trailing dot or blank is lost on
    // Windows.
    for (const QChar refused : u"/\\:*?\"<>|\n"_s)
        title.remove(refused);
    title = title.simplified();
    while (title.startsWith(u'.'))
        title.remove(0, 1);
    while (title.endsWith(u'.') || title.endsWith(u' '))
        title.chop(1);
    constexpr qsizetype longest = 60; // characters: 180 bytes in UTF-8, file systems take 255
    title.truncate(title.size() > longest && title.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    return title;
}

QString annexFileName(const NoticeDocument &document, int index)
{
    const auto starts = annexStarts(document);
    if (index < 0 || index >= static_cast<int>(starts.size()))
        return {};
    const auto &annex = std::get<AnnexStart>(document.blocks[starts[static_cast<size_t>(index)]]);
    const QString title = fileWords(annex.sheetTitle.isEmpty() ? annex.title : annex.sheetTitle);
    return annexMark(annex) + u'-' + title + u".xlsx"_s;
}

} // namespace xw::notice
