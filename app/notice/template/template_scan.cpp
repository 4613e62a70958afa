#include "notice/template_scan.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

tl::unexpected<Error> fault(const QString &id, int line, Message reason)
{
    return failure(
        ErrorCode::Format,
        {QT_TRANSLATE_NOOP("xw", "Template %1, line %2: %3"), {id, QString::number(line), reason.text()}}, {},
        {}, reason.english());
}

/// What is repeated within what is repeated grows as a power: no notice needs more than three or four.
constexpr size_t mostNestedSections = 8;

/// Takes a body apart line by line. A tag may begin on one line and end on a later one of its chunk.
class BodyParser
{
public:
    BodyParser(const QString &id, TemplateScan &scan) : m_id(id), m_scan(scan) {}

    Result<void> take(const QString &line, int number)
    {
        const QString text = line.trimmed();
        if (text.isEmpty()) {
            m_open = false;
            return {};
        }
        const qsizetype hashes = text.startsWith(u'#') ? text.indexOf(u' ') : -1;
        if (hashes > 0 && hashes <= 4 && text.first(hashes) == QString(hashes, u'#')) {
            m_open = false;
            if (const Result<void> begun = begin({int(hashes), {}, {}, text, number}); !begun)
                return begun;
            return takeWords(text.mid(hashes + 1).trimmed(), number);
        }
        if (text.startsWith(u'@'))
            return takeMarker(text, number);
        if (!m_open)
            if (const Result<void> begun = begin({0, {}, {}, {}, number}); !begun)
                return begun;
        m_open = true;
        m_scan.chunks.back().words += text;
        return takeWords(text, number);
    }

    Result<void> finish()
    {
        if (const Result<void> ended = endChunk(); !ended)
            return ended;
        if (m_sections.empty())
            return {};
        const TemplatePart &open = m_scan.parts[m_sections.back()];
        return fault(m_id, open.line,
                     {QT_TRANSLATE_NOOP("xw", "the section {{#%1}} is never closed"), {open.text}});
    }

private:
    Result<void> takeMarker(const QString &text, int number)
    {
        m_open = false;
        const QString marker = text.section(u' ', 0, 0).mid(1);
        if (!templateMarkers().contains(marker))
            return fault(m_id, number,
                         {QT_TRANSLATE_NOOP("xw", "there is no marker @%1; there are: @%2"),
                          {marker, templateMarkers().join(u" @"_s)}});
        const bool takesId = marker == u"annex" || marker == u"own";
        const QString rest = text.section(u' ', 1).trimmed();
        if (const Result<void> begun =
                begin({0, marker, takesId ? rest.section(u' ', 0, 0) : QString(), text, number});
            !begun)
            return begun;
        return takeWords(takesId ? rest.section(u' ', 1).trimmed() : rest, number);
    }

    Result<void> begin(TemplateChunk chunk)
    {
        if (const Result<void> ended = endChunk(); !ended)
            return ended;
        m_scan.parts.push_back({TemplatePart::Kind::Chunk, {}, chunk.line, m_scan.chunks.size()});
        m_scan.chunks.push_back(std::move(chunk));
        return {};
    }

    Result<void> endChunk()
    {
        if (!m_unread.isEmpty())
            return fault(m_id, m_unreadLine, {QT_TRANSLATE_NOOP("xw", "a tag is not closed with }}"), {}});
        return {};
    }

    Result<void> takeWords(const QString &words, int line)
    {
        if (m_unread.isEmpty())
            m_unreadLine = line;
        const QString text = std::exchange(m_unread, QString()) + words;
        qsizetype at = 0;
        while (true) {
            const qsizetype start = text.indexOf(u"{{"_s, at);
            if (start != at && at < text.size())
                m_scan.parts.push_back(
                    {TemplatePart::Kind::Text, text.mid(at, start < 0 ? -1 : start - at), line, 0});
            if (start < 0)
                return {};
            const qsizetype braces = text.mid(start, 3) == u"{{{" ? 3 : 2;
            const qsizetype end = text.indexOf(braces == 3 ? u"}}}"_s : u"}}"_s, start);
            if (end < 0) {
                m_unread = text.mid(start);
                return {};
            }
            if (const Result<void> tag =
                    takeTag(text.mid(start + braces, end - start - braces).trimmed(), m_unreadLine);
                !tag)
                return tag;
            m_unreadLine = line;
            at = end + braces;
        }
    }

    Result<void> takeTag(QString inner, int line)
    {
        const QChar sign = inner.isEmpty() ? QChar(u' ') : inner.front();
        if (sign == u'!')
            return {};
        if (sign == u'>' || sign == u'=')
            return fault(
                m_id, line,
                {QT_TRANSLATE_NOOP("xw", "tags that begin with %1 cannot be used"), {QString(sign)}});
        if (sign == u'#' || sign == u'^' || sign == u'/' || sign == u'&')
            inner = inner.mid(1).trimmed();
        if (inner.isEmpty())
            return fault(m_id, line, {QT_TRANSLATE_NOOP("xw", "a tag has no name"), {}});
        if (sign == u'/') {
            if (m_sections.empty() || m_scan.parts[m_sections.back()].text != inner)
                return fault(
                    m_id, line,
                    {QT_TRANSLATE_NOOP("xw", "{{/%1}} ends a section that is not open here"), {inner}});
            m_scan.parts[m_sections.back()].target = m_scan.parts.size();
            m_sections.pop_back();
            m_scan.parts.push_back({TemplatePart::Kind::End, {}, line, 0});
            return {};
        }
        const TemplatePart::Kind kind = sign == u'#'   ? TemplatePart::Kind::Section
                                        : sign == u'^' ? TemplatePart::Kind::Inverted
                                                       : TemplatePart::Kind::Value;
        if (kind != TemplatePart::Kind::Value) {
            if (m_sections.size() >= mostNestedSections)
                return fault(m_id, line,
                             {QT_TRANSLATE_NOOP("xw", "sections stand in each other more than %1 deep"),
                              {QString::number(mostNestedSections)}});
            m_sections.push_back(m_scan.parts.size());
        }
        m_scan.parts.push_back({kind, inner, line, 0});
        return {};
    }

    const QString &m_id;
    TemplateScan &m_scan;
    bool m_open = false;            ///< the next line goes on with the paragraph
    std::vector<size_t> m_sections; ///< parts whose end has not come
    QString m_unread;               ///< from an open tag on, whose end has not come
    int m_unreadLine = 0;
};

} // namespace

const QStringList &templateMarkers()
{
    static const QStringList markers{u"mark"_s,   u"number"_s,   u"title"_s,   u"addressee"_s,
                                     u"own"_s,    u"contacts"_s, u"annexes"_s, u"sign"_s,
                                     u"remark"_s, u"annex"_s,    u"picture"_s, u"table"_s};
    return markers;
}

bool isPlaceWord(const QString &name)
{
    return name == u"@number" || name == u"@first" || name == u"@last" || name == u"@more";
}

Result<TemplateScan> TemplateScan::read(const QString &body, const QString &id, int firstLine)
{
    TemplateScan scan;
    BodyParser parser(id, scan);
    int number = firstLine;
    for (const QString &line : body.split(u'\n')) {
        if (const Result<void> taken = parser.take(line, number++); !taken)
            return tl::unexpected(taken.error());
    }
    if (const Result<void> whole = parser.finish(); !whole)
        return tl::unexpected(whole.error());
    return scan;
}

Resolved resolve(const QString &name, const FactScope &scope)
{
    const QStringList path = name.split(u'.');
    for (auto at = scope.rbegin(); at != scope.rend(); ++at) {
        Resolved found;
        if (!*at) {
            found.unknowable = true;
            return found;
        }
        found.leaf = leafOf(**at, path);
        if (found.leaf)
            return found;
        FactNodePtr node = (*at)->member(path.first());
        for (qsizetype i = 1; node && i < path.size(); ++i)
            node = node->member(path.at(i));
        if (node) {
            found.node = std::move(node);
            return found;
        }
    }
    return {};
}

Result<void> TemplateScan::check(const QString &id, const Facts &facts) const
{
    const std::vector<Error> all = faults(id, facts);
    return all.empty() ? Result<void>() : tl::unexpected(all.front());
}

std::vector<Error> TemplateScan::faults(const QString &id, const Facts &facts) const
{
    std::vector<Error> all;
    FactScope scope{&facts.root()};
    std::vector<FactNodePtr> keep;
    for (const TemplatePart &tag : parts) {
        if (tag.kind == TemplatePart::Kind::End)
            scope.pop_back();
        if (tag.kind == TemplatePart::Kind::End || tag.kind == TemplatePart::Kind::Text ||
            tag.kind == TemplatePart::Kind::Chunk)
            continue;
        const Resolved found = resolve(tag.text, scope);
        const bool known = found.found() || (isPlaceWord(tag.text) && scope.size() > 1);
        if (!known)
            all.push_back(
                fault(id, tag.line, {QT_TRANSLATE_NOOP("xw", "there is no fact “%1”"), {tag.text}}).value());
        if (tag.kind == TemplatePart::Kind::Value) {
            if (found.node)
                all.push_back(
                    fault(id, tag.line,
                          {QT_TRANSLATE_NOOP("xw", "“%1” is a group of facts; name one of them"), {tag.text}})
                        .value());
            continue;
        }
        const FactNode *inside = scope.back();
        if (found.unknowable || !known)
            inside = nullptr;
        else if (found.node) {
            keep.push_back(found.node);
            inside = !found.node->isList()         ? found.node.get()
                     : found.node->items().empty() ? nullptr
                                                   : found.node->items().front().get();
        }
        scope.push_back(inside);
    }
    return all;
}

} // namespace xw::notice
