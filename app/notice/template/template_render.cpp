#include "notice/template/template_render.h"

#include "notice/template_scan.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr qsizetype mostCharacters = 8 << 20; // a notice is some ten thousand
constexpr qsizetype mostSteps = 1'000'000;    // parts that are gone through, repeated ones each time

/// Goes through the parts of a template over the facts. Only what the template names is looked up.
class TemplateWalk
{
public:
    TemplateWalk(const TemplateScan &scan, const Facts &facts) : m_scan(scan)
    {
        m_frames.push_back({&facts.root(), 0, 0});
    }

    struct Piece {
        size_t chunk = 0;
        Runs runs;
    };

    /// The chunks as they come out, repeated ones several times. TooLarge: more than a notice can hold.
    Result<std::vector<Piece>> pieces(const QString &id)
    {
        if (walk(0, m_scan.parts.size()))
            return std::move(m_pieces);
        return failure(
            ErrorCode::TooLarge,
            {QT_TRANSLATE_NOOP("xw", "The template %1 makes more text than a notice can hold"), {id}}, {},
            {QT_TRANSLATE_NOOP("xw", "Take out sections that repeat within sections that repeat"), {}});
    }

private:
    struct Frame {
        const FactNode *node;
        int index; ///< in a list; -1: in none
        int size;
    };

    /// False: too much.
    bool walk(size_t from, size_t to)
    {
        for (size_t at = from; at < to; ++at) {
            const TemplatePart &part = m_scan.parts[at];
            if (++m_steps > mostSteps || m_characters > mostCharacters)
                return false;
            switch (part.kind) {
            case TemplatePart::Kind::Chunk:
                m_pieces.push_back({part.target, {}});
                break;
            case TemplatePart::Kind::Text:
                addText(part.text, {});
                break;
            case TemplatePart::Kind::Value:
                addValue(part);
                break;
            case TemplatePart::Kind::Section:
            case TemplatePart::Kind::Inverted:
                if (!section(part, at + 1))
                    return false;
                at = part.target;
                break;
            case TemplatePart::Kind::End:
                break;
            }
        }
        return true;
    }

    bool section(const TemplatePart &part, size_t inside)
    {
        const bool inverted = part.kind == TemplatePart::Kind::Inverted;
        if (isPlaceWord(part.text))
            return placeHolds(part.text) == inverted || walk(inside, part.target);
        const Resolved found = resolve(part.text, scope());
        if (!found.node)
            return (found.leaf && found.leaf->holds()) == inverted || walk(inside, part.target);
        if (!found.node->isList()) {
            const FactNodePtr count = found.node->member(u"count"_s);
            const bool holds = !count || !count->isLeaf() || count->fact().holds();
            return holds == inverted || walkIn({found.node.get(), -1, 0}, inside, part.target);
        }
        const std::vector<FactNodePtr> &items = found.node->items();
        if (inverted)
            return !items.empty() || walk(inside, part.target);
        for (size_t i = 0; i < items.size(); ++i)
            if (!walkIn({items[i].get(), int(i), int(items.size())}, inside, part.target))
                return false;
        return true;
    }

    bool walkIn(Frame frame, size_t from, size_t to)
    {
        m_frames.push_back(frame);
        const bool whole = walk(from, to);
        m_frames.pop_back();
        return whole;
    }

    void addValue(const TemplatePart &part)
    {
        if (isPlaceWord(part.text)) {
            const Frame *list = innermostList();
            if (list && part.text == u"@number")
                addText(QString::number(list->index + 1), {});
            return;
        }
        const Resolved found = resolve(part.text, scope());
        if (!found.leaf)
            return;
        QString text = found.leaf->printed;
        addText(text.replace(u'\n', u' '), found.leaf->id);
    }

    /// Neighbours without a fact join.
    void addText(QString text, const QString &fact)
    {
        text.removeIf(
            [](QChar c) { return c.unicode() >= 0xFDD0 && c.unicode() <= 0xFDEF; }); // no characters
        if (text.isEmpty() || m_pieces.empty())
            return;
        m_characters += text.size();
        Runs &runs = m_pieces.back().runs;
        if (fact.isEmpty() && !runs.empty() && runs.back().fact.isEmpty())
            runs.back().text += text;
        else
            runs.push_back({text, fact});
    }

    [[nodiscard]] const Frame *innermostList() const
    {
        for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame)
            if (frame->index >= 0 && frame->size > 0)
                return &*frame;
        return nullptr;
    }

    [[nodiscard]] bool placeHolds(const QString &name) const
    {
        const Frame *list = innermostList();
        if (!list)
            return false;
        const bool last = list->index + 1 == list->size;
        return name == u"@number" || (name == u"@first" ? list->index == 0 : last == (name == u"@last"));
    }

    [[nodiscard]] FactScope scope() const
    {
        FactScope scope;
        for (const Frame &frame : m_frames)
            scope.push_back(frame.node);
        return scope;
    }

    const TemplateScan &m_scan;
    std::vector<Frame> m_frames;
    std::vector<Piece> m_pieces;
    qsizetype m_steps = 0;
    qsizetype m_characters = 0;
};

/// The scan of a text whose names all mean something, walked over the facts.
Result<std::vector<TemplateWalk::Piece>> walked(const TemplateScan &scan, const QString &id,
                                                const Facts &facts)
{
    if (const Result<void> checked = scan.check(id, facts); !checked)
        return tl::unexpected(checked.error());
    return TemplateWalk(scan, facts).pieces(id);
}

/// Without blanks at its ends; what facts say stays as it is.
Runs trimmed(Runs runs)
{
    const auto blank = [](QChar c) { return c.isSpace(); };
    if (!runs.empty() && runs.front().fact.isEmpty()) {
        QString &text = runs.front().text;
        text.remove(0, std::find_if_not(text.cbegin(), text.cend(), blank) - text.cbegin());
        if (text.isEmpty())
            runs.erase(runs.begin());
    }
    if (!runs.empty() && runs.back().fact.isEmpty()) {
        QString &text = runs.back().text;
        text.truncate(std::find_if_not(text.crbegin(), text.crend(), blank).base() - text.cbegin());
        if (text.isEmpty())
            runs.pop_back();
    }
    return runs;
}

QString keyOf(const TemplateChunk &chunk)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(chunk.words.toUtf8(), QCryptographicHash::Sha1).toHex().left(10));
}

} // namespace

Result<std::vector<AnnexRequest>> annexRequests(const NoticeTemplate &source)
{
    const Result<TemplateScan> scan = TemplateScan::read(source.body, source.id, source.bodyLine);
    if (!scan)
        return tl::unexpected(scan.error());
    std::vector<AnnexRequest> requests;
    for (const TemplateChunk &chunk : scan->chunks)
        if (chunk.marker == u"annex")
            requests.push_back({chunk.argument, chunk.words.section(u' ', 2).trimmed(), chunk.line});
    return requests;
}

Result<std::vector<RenderedBlock>> renderTemplate(const NoticeTemplate &source, const Facts &facts)
{
    const Result<TemplateScan> scan = TemplateScan::read(source.body, source.id, source.bodyLine);
    if (!scan)
        return tl::unexpected(scan.error());
    Result<std::vector<TemplateWalk::Piece>> pieces = walked(*scan, source.id, facts);
    if (!pieces)
        return tl::unexpected(pieces.error());

    std::vector<RenderedBlock> blocks;
    QHash<QString, int> occurrences;
    for (TemplateWalk::Piece &piece : *pieces) {
        const TemplateChunk &chunk = scan->chunks[piece.chunk];
        RenderedBlock block;
        block.kind = !chunk.marker.isEmpty() ? RenderedBlock::Kind::Marker
                     : chunk.level > 0       ? RenderedBlock::Kind::Heading
                                             : RenderedBlock::Kind::Paragraph;
        block.level = chunk.level;
        block.marker = chunk.marker;
        block.argument = chunk.argument;
        block.line = chunk.line;
        block.runs = trimmed(std::move(piece.runs));
        if (block.runs.empty() && chunk.marker.isEmpty())
            continue;
        const QString key = keyOf(chunk);
        block.key = key + u'-' + QString::number(occurrences[key]++);
        blocks.push_back(std::move(block));
    }
    return blocks;
}

Result<Runs> renderRuns(const QString &text, const NoticeTemplate &source, int line, const Facts &facts)
{
    const Result<TemplateScan> scan = TemplateScan::read(u"@title "_s + text, source.id, line);
    if (!scan)
        return tl::unexpected(scan.error());
    Result<std::vector<TemplateWalk::Piece>> pieces = walked(*scan, source.id, facts);
    if (!pieces)
        return tl::unexpected(pieces.error());
    return pieces->empty() ? Runs() : trimmed(std::move(pieces->back().runs));
}

} // namespace xw::notice
