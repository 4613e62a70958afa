#include "notice/template/template_render.h"

#include "notice/template_scan.h"

#include <QCryptographicHash>
#include <deque>
#include <kainjow/mustache.hpp>
#include <ostream>
#include <streambuf>
#include <unordered_map>

using namespace Qt::StringLiterals;
namespace mustache = kainjow::mustache;

namespace xw::notice
{

namespace
{

constexpr size_t mostTextBytes = 16 << 20; // a notice is some ten thousand characters
constexpr size_t mostLookUps = 1'000'000;  // each keeps some 200 bytes until the text is done

/// Keeps what is written into it, up to a limit; then it fails, and its stream with it.
class CappedText final : public std::streambuf
{
public:
    [[nodiscard]] const std::string &text() const { return m_text; }

protected:
    int_type overflow(int_type c) override
    {
        const char one = traits_type::to_char_type(c);
        return traits_type::eq_int_type(c, traits_type::eof()) || xsputn(&one, 1) == 1 ? c
                                                                                       : traits_type::eof();
    }
    std::streamsize xsputn(const char *bytes, std::streamsize count) override
    {
        if (m_text.size() + size_t(count) > mostTextBytes)
            return 0;
        m_text.append(bytes, size_t(count));
        return count;
    }

private:
    std::string m_text;
};

/// Looks names up in the facts as the renderer asks for them, so that only what a template uses is ever
/// turned into its data. Values come out between marks that carry the number of their fact.
class FactContext final : public mustache::basic_context<std::string>
{
public:
    FactContext(const TemplateScan &scan, const Facts &facts) : m_scan(scan)
    {
        m_frames.push_back({&facts.root(), 0, 0});
    }

    void push(const mustache::data *data) override
    {
        const auto known = m_frameOf.find(data);
        m_frames.push_back(known == m_frameOf.end() ? Frame{m_frames.back().node, -1, 0} : known->second);
    }
    void pop() override { m_frames.pop_back(); }
    [[nodiscard]] const mustache::data *get_partial(const std::string &) const override { return nullptr; }

    [[nodiscard]] const mustache::data *get(const std::string &token) const override
    {
        if (m_pool.size() + m_frameOf.size() > mostLookUps) {
            m_tooMuch = true; // nothing more is found: every section that is still open ends soon
            return nullptr;
        }
        const TemplateTag &tag = m_scan.tags[size_t(std::strtoul(token.c_str() + 1, nullptr, 10))];
        if (isPlaceWord(tag.name))
            return placeWord(tag);
        FactScope scope;
        for (const Frame &frame : m_frames)
            scope.push_back(frame.node);
        const Resolved found = resolve(tag.name, scope);
        if (found.leaf)
            return leaf(*found.leaf, tag.kind);
        return found.node ? group(found.node) : nullptr;
    }

    /// The template asked for more than any notice holds; what was rendered is not whole.
    [[nodiscard]] bool hadTooMuch() const { return m_tooMuch; }
    [[nodiscard]] QString factOf(int value) const { return m_facts.value(value); }

private:
    struct Frame {
        const FactNode *node;
        int index; ///< in a list; -1: in none
        int size;
    };

    const mustache::data *keep(mustache::data data) const
    {
        m_pool.push_back(std::move(data));
        return &m_pool.back();
    }

    const mustache::data *leaf(const Fact &fact, TemplateTag::Kind kind) const
    {
        if (kind != TemplateTag::Kind::Value)
            return keep(mustache::data(fact.holds()));
        QString text = fact.printed;
        text.removeIf([](QChar c) { return c.unicode() >= 0xFDD0 && c.unicode() <= 0xFDEF; });
        text.replace(u'\n', u' ');
        m_facts += fact.id;
        const QString marked =
            mark::value + QString::number(m_facts.size() - 1) + mark::valueText + text + mark::valueEnd;
        return keep(mustache::data(marked.toStdString()));
    }

    const mustache::data *group(const FactNodePtr &node) const
    {
        if (!node->isList()) {
            const FactNodePtr count = node->member(u"count"_s);
            if (count && count->isLeaf() && !count->fact().holds())
                return keep(mustache::data(false));
            const mustache::data *data = keep(mustache::data(mustache::data::type::object));
            m_frameOf[data] = {node.get(), -1, 0};
            return data;
        }
        const int size = int(node->items().size());
        const mustache::data *data =
            keep(mustache::list(size_t(size), mustache::data(mustache::data::type::object)));
        for (int i = 0; i < size; ++i)
            m_frameOf[&data->list_value()[size_t(i)]] = {node->items()[size_t(i)].get(), i, size};
        return data;
    }

    const mustache::data *placeWord(const TemplateTag &tag) const
    {
        for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame) {
            if (frame->index < 0 || frame->size == 0)
                continue;
            if (tag.name == u"@number")
                return keep(mustache::data(std::to_string(frame->index + 1)));
            const bool last = frame->index + 1 == frame->size;
            return keep(
                mustache::data(tag.name == u"@first" ? frame->index == 0 : last == (tag.name == u"@last")));
        }
        return nullptr;
    }

    const TemplateScan &m_scan;
    std::vector<Frame> m_frames;
    mutable std::deque<mustache::data> m_pool; ///< a deque: what was handed out must not move
    mutable std::unordered_map<const mustache::data *, Frame> m_frameOf;
    mutable QStringList m_facts;
    mutable bool m_tooMuch = false;
};

/// Marked text to runs: neighbours without a fact join.
Runs runsOf(QStringView text, const FactContext &context)
{
    Runs runs;
    const auto plain = [&](QStringView words) {
        if (words.isEmpty())
            return;
        if (!runs.empty() && runs.back().fact.isEmpty())
            runs.back().text += words;
        else
            runs.push_back({words.toString(), {}});
    };
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = text.indexOf(mark::value, at);
        plain(text.mid(at, start < 0 ? -1 : start - at));
        if (start < 0)
            break;
        const qsizetype middle = text.indexOf(mark::valueText, start);
        const qsizetype end = text.indexOf(mark::valueEnd, middle);
        const QString words = text.mid(middle + 1, end - middle - 1).toString();
        if (!words.isEmpty())
            runs.push_back({words, context.factOf(text.mid(start + 1, middle - start - 1).toInt())});
        at = end + 1;
    }
    return runs;
}

Result<QString> render(const TemplateScan &scan, FactContext &context, const QString &id)
{
    try {
        mustache::mustache renderer(scan.stream.toStdString());
        if (renderer.is_valid()) {
            CappedText text;
            std::ostream stream(&text);
            renderer.render(static_cast<mustache::basic_context<std::string> &>(context), stream);
            if (!stream || context.hadTooMuch())
                return failure(
                    ErrorCode::TooLarge,
                    {QT_TRANSLATE_NOOP("xw", "The template %1 makes more text than a notice can hold"), {id}},
                    {},
                    {QT_TRANSLATE_NOOP("xw", "Take out sections that repeat within sections that repeat"),
                     {}});
            if (renderer.is_valid())
                return QString::fromStdString(text.text());
        }
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "The template %1 cannot be rendered"), {id}}, {}, {},
                       QString::fromStdString(renderer.error_message()));
    } catch (const std::exception &problem) { // the library is standard C++: at most memory or bounds
        return failure(ErrorCode::Internal,
                       {QT_TRANSLATE_NOOP("xw", "The template %1 cannot be rendered"), {id}}, {}, {},
                       QString::fromUtf8(problem.what()));
    }
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
    if (const Result<void> checked = scan->check(source.id, facts); !checked)
        return tl::unexpected(checked.error());
    FactContext context(*scan, facts);
    const Result<QString> text = render(*scan, context, source.id);
    if (!text)
        return tl::unexpected(text.error());

    std::vector<RenderedBlock> blocks;
    QHash<QString, int> occurrences;
    const QList<QStringView> pieces = QStringView(*text).split(mark::chunk);
    for (const QStringView piece : pieces) {
        const qsizetype end = piece.indexOf(mark::chunkEnd);
        if (end < 0)
            continue;
        const TemplateChunk &chunk = scan->chunks[piece.first(end).toULongLong()];
        RenderedBlock block;
        block.kind = !chunk.marker.isEmpty() ? RenderedBlock::Kind::Marker
                     : chunk.level > 0       ? RenderedBlock::Kind::Heading
                                             : RenderedBlock::Kind::Paragraph;
        block.level = chunk.level;
        block.marker = chunk.marker;
        block.argument = chunk.argument;
        block.line = chunk.line;
        block.runs = runsOf(piece.mid(end + 1).trimmed(), context);
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
    if (const Result<void> checked = scan->check(source.id, facts); !checked)
        return tl::unexpected(checked.error());
    FactContext context(*scan, facts);
    const Result<QString> rendered = render(*scan, context, source.id);
    if (!rendered)
        return tl::unexpected(rendered.error());
    return runsOf(QStringView(*rendered).mid(rendered->indexOf(mark::chunkEnd) + 1).trimmed(), context);
}

} // namespace xw::notice
