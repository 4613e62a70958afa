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

/// Takes the chunks of a body apart; tags stay as they are written.
class Lines
{
public:
    Lines(const QString &id, TemplateScan &scan) : m_id(id), m_scan(scan) {}

    Result<void> take(const QString &line, int number)
    {
        const QString text = line.trimmed();
        if (text.isEmpty()) {
            m_open = false;
            return {};
        }
        const qsizetype hashes = text.startsWith(u'#') ? text.indexOf(u' ') : -1;
        if (hashes > 0 && hashes <= 4 && text.first(hashes) == QString(hashes, u'#')) {
            begin({int(hashes), {}, {}, text, number});
            m_text += text.mid(hashes + 1).trimmed();
            m_open = false;
        } else if (text.startsWith(u'@')) {
            const QString marker = text.section(u' ', 0, 0).mid(1);
            if (!templateMarkers().contains(marker))
                return fault(m_id, number,
                             {QT_TRANSLATE_NOOP("xw", "there is no marker @%1; there are: @%2"),
                              {marker, templateMarkers().join(u" @"_s)}});
            const bool takesId = marker == u"annex" || marker == u"own";
            const QString rest = text.section(u' ', 1).trimmed();
            begin({0, marker, takesId ? rest.section(u' ', 0, 0) : QString(), text, number});
            m_text += takesId ? rest.section(u' ', 1).trimmed() : rest;
            m_open = false;
        } else {
            if (!m_open)
                begin({0, {}, {}, {}, number});
            m_scan.chunks.back().words += text;
            m_text += text;
            m_open = true;
        }
        m_lineEnds.push_back({m_text.size(), number});
        return {};
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int lineAt(qsizetype offset) const
    {
        for (const auto &[end, line] : m_lineEnds)
            if (offset < end)
                return line;
        return m_lineEnds.empty() ? 1 : m_lineEnds.back().second;
    }

private:
    void begin(TemplateChunk chunk)
    {
        m_text += mark::chunk + QString::number(m_scan.chunks.size()) + mark::chunkEnd;
        m_scan.chunks.push_back(std::move(chunk));
    }

    const QString &m_id;
    TemplateScan &m_scan;
    QString m_text;
    bool m_open = false;
    std::vector<std::pair<qsizetype, int>> m_lineEnds;
};

/// What is repeated within what is repeated grows as a power: no notice needs more than three or four.
constexpr size_t mostNestedSections = 8;

/// Renames the tags of a text and notes what they were.
Result<void> takeTags(const Lines &lines, const QString &id, TemplateScan &scan)
{
    struct Open {
        QString name;
        int line;
        qsizetype tag;
    };
    std::vector<Open> open;
    const QString &text = lines.text();
    qsizetype at = 0;
    while (true) {
        const qsizetype start = text.indexOf(u"{{"_s, at);
        scan.stream += text.mid(at, start < 0 ? -1 : start - at);
        if (start < 0)
            break;
        const int line = lines.lineAt(start);
        const bool triple = text.mid(start, 3) == u"{{{";
        const qsizetype end = text.indexOf(triple ? u"}}}"_s : u"}}"_s, start);
        if (end < 0)
            return fault(id, line, {QT_TRANSLATE_NOOP("xw", "a tag is not closed with }}"), {}});
        QString inner = text.mid(start + (triple ? 3 : 2), end - start - (triple ? 3 : 2)).trimmed();
        at = end + (triple ? 3 : 2);
        const QChar sign = inner.isEmpty() ? QChar(u' ') : inner.front();
        if (sign == u'!')
            continue;
        if (sign == u'>' || sign == u'=')
            return fault(
                id, line,
                {QT_TRANSLATE_NOOP("xw", "tags that begin with %1 cannot be used"), {QString(sign)}});
        if (sign == u'#' || sign == u'^' || sign == u'/' || sign == u'&')
            inner = inner.mid(1).trimmed();
        if (inner.isEmpty())
            return fault(id, line, {QT_TRANSLATE_NOOP("xw", "a tag has no name"), {}});
        if (sign == u'/') {
            if (open.empty() || open.back().name != inner)
                return fault(
                    id, line,
                    {QT_TRANSLATE_NOOP("xw", "{{/%1}} ends a section that is not open here"), {inner}});
            scan.stream += u"{{/t%1}}"_s.arg(open.back().tag);
            open.pop_back();
            continue;
        }
        const bool section = sign == u'#' || sign == u'^';
        const qsizetype number = qsizetype(scan.tags.size());
        scan.tags.push_back({sign == u'#'   ? TemplateTag::Kind::Section
                             : sign == u'^' ? TemplateTag::Kind::Inverted
                                            : TemplateTag::Kind::Value,
                             inner, line});
        if (section && open.size() >= mostNestedSections)
            return fault(id, line,
                         {QT_TRANSLATE_NOOP("xw", "sections stand in each other more than %1 deep"),
                          {QString::number(mostNestedSections)}});
        if (section)
            open.push_back({inner, line, number});
        scan.stream += section ? u"{{%1t%2}}"_s.arg(sign).arg(number) : u"{{{t%1}}}"_s.arg(number);
    }
    if (!open.empty())
        return fault(id, open.back().line,
                     {QT_TRANSLATE_NOOP("xw", "the section {{#%1}} is never closed"), {open.back().name}});
    return {};
}

} // namespace

const QStringList &templateMarkers()
{
    static const QStringList markers{u"mark"_s,     u"number"_s,  u"title"_s, u"addressee"_s, u"own"_s,
                                     u"contacts"_s, u"annexes"_s, u"sign"_s,  u"remark"_s,    u"annex"_s};
    return markers;
}

bool isPlaceWord(const QString &name)
{
    return name == u"@number" || name == u"@first" || name == u"@last" || name == u"@more";
}

Result<TemplateScan> TemplateScan::read(const QString &body, const QString &id, int firstLine)
{
    TemplateScan scan;
    Lines lines(id, scan);
    int number = firstLine;
    for (const QString &line : body.split(u'\n')) {
        if (const Result<void> taken = lines.take(line, number++); !taken)
            return tl::unexpected(taken.error());
    }
    if (const Result<void> tags = takeTags(lines, id, scan); !tags)
        return tl::unexpected(tags.error());
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
    qsizetype at = 0;
    while ((at = stream.indexOf(u"{{"_s, at)) >= 0) {
        at += 2;
        const QChar sign = stream.at(at);
        const qsizetype digits = stream.indexOf(u't', at) + 1;
        if (sign == u'/') {
            scope.pop_back();
            continue;
        }
        const TemplateTag &tag =
            tags[stream.mid(digits, stream.indexOf(u'}', digits) - digits).toULongLong()];
        const Resolved found = resolve(tag.name, scope);
        const bool known = found.found() || (isPlaceWord(tag.name) && scope.size() > 1);
        if (!known)
            all.push_back(
                fault(id, tag.line, {QT_TRANSLATE_NOOP("xw", "there is no fact “%1”"), {tag.name}}).value());
        if (tag.kind == TemplateTag::Kind::Value) {
            if (found.node)
                all.push_back(
                    fault(id, tag.line,
                          {QT_TRANSLATE_NOOP("xw", "“%1” is a group of facts; name one of them"), {tag.name}})
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
