#include "notice/compose/own_words.h"

#include "notice/template/template_render.h"
#include "notice/template_scan.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

const QRegularExpression &valueTag()
{
    static const QRegularExpression tag(u"\\{\\{\\s*([^{}#^/!&>=\\s][^{}]*?)\\s*\\}\\}"_s);
    return tag;
}

Result<Runs> renderedLine(const QString &line, const Facts &facts)
{
    NoticeTemplate words;
    words.id = u"own"_s;
    return renderRuns(line, words, 1, facts);
}

} // namespace

Runs ownRuns(const QString &text, const Facts &facts)
{
    if (!text.contains(u"{{"_s))
        return {{text, {}}};
    if (Result<Runs> runs = renderedLine(text, facts))
        return *std::move(runs);
    Runs runs;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : valueTag().globalMatch(text)) {
        const std::optional<Fact> fact = facts.find(match.captured(1));
        if (!fact)
            continue;
        if (match.capturedStart() > at)
            runs.push_back({text.mid(at, match.capturedStart() - at), {}});
        runs.push_back({fact->printed, fact->id});
        at = match.capturedEnd();
    }
    if (at < text.size())
        runs.push_back({text.mid(at), {}});
    return runs;
}

Result<void> checkOwnWords(const QString &text, const Facts &facts)
{
    for (const QString &line : text.split(u'\n')) {
        const Result<Runs> runs = line.contains(u"{{"_s) ? renderedLine(line, facts) : Result<Runs>(Runs());
        if (runs)
            continue;
        for (const QRegularExpressionMatch &match : valueTag().globalMatch(line)) {
            const QString name = match.captured(1);
            if (isPlaceWord(name) || facts.find(name))
                continue;
            const bool group = resolve(name, {&facts.root()}).node != nullptr;
            return failure(
                ErrorCode::Format,
                group ? Message{QT_TRANSLATE_NOOP("xw", "“%1” is a group of facts; name one of them"), {name}}
                      : Message{QT_TRANSLATE_NOOP("xw", "There is no fact “%1”"), {name}},
                {}, {QT_TRANSLATE_NOOP("xw", "xunwangctl notice facts lists them all"), {}});
        }
        return tl::unexpected(runs.error());
    }
    return {};
}

std::vector<Block> ownBlocks(const QString &text, int level, const Facts &facts)
{
    std::vector<Block> blocks;
    for (const QString &written : text.split(u'\n')) {
        const QString line = written.trimmed();
        if (line.isEmpty())
            continue;
        if (line.startsWith(u"# "_s) || line.startsWith(u"＃"_s)) {
            const QString heading = line.mid(1).trimmed();
            if (!heading.isEmpty())
                blocks.emplace_back(Heading{std::min(level, 4), ownRuns(heading, facts)});
        } else {
            blocks.emplace_back(Paragraph{ownRuns(line, facts)});
        }
    }
    return blocks;
}

} // namespace xw::notice
