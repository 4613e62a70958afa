#include "notice/compose/arrange_sections.h"

#include "notice/compose/own_words.h"
#include "notice/template_scan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

struct SectionPiece {
    Block block;
    QString key;
};

/// A heading and what stands below it, up to the next heading that is a section.
struct Part {
    SectionSummary about;
    int line = 0;
    QString after; ///< of the office's own
    std::vector<SectionPiece> pieces;
};

/// A section with its subsections. The head of what stands before the first section has no id.
struct Group {
    Part head;
    std::vector<Part> below;
};

/// By when, to whom and by whom answers go is the notice's last word, whatever stands before it.
bool closes(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    return paragraph && std::any_of(paragraph->runs.begin(), paragraph->runs.end(), [](const Run &run) {
               return run.fact.startsWith(u"document.deadline") ||
                      run.fact.startsWith(u"document.contacts") || run.fact.startsWith(u"document.reportTo");
           });
}

bool endsBody(const Block &block)
{
    return std::holds_alternative<AnnexList>(block) || std::holds_alternative<SignatureBlock>(block) ||
           std::holds_alternative<Remark>(block);
}

class SectionPlan
{
public:
    SectionPlan(Composed &composed, const std::vector<int> &lines, const std::vector<OwnPlace> &places)
        : m_composed(composed), m_outline(composed.settings.outline), m_lines(lines), m_places(places)
    {
    }

    void run()
    {
        findBody();
        takeParts();
        takeUnwritten();
        for (const OwnSection &own : m_outline.sections)
            takeOwn(own);
        const auto idOfGroup = [](const Group &group) { return group.head.about.id; };
        putInOrder(m_groups, m_outline.order, idOfGroup);
        for (Group &group : m_groups)
            putInOrder(group.below, m_outline.order, [](const Part &part) { return part.about.id; });
        rebuild();
        dropEmptyHeadings();
        summarise();
    }

private:
    void findBody()
    {
        const std::vector<Block> &blocks = m_composed.document.blocks;
        m_end = size_t(std::find_if(blocks.begin(), blocks.end(), endsBody) - blocks.begin());
        m_begin = m_end;
        for (size_t i = m_end; i-- > 0;)
            if (std::holds_alternative<Heading>(blocks[i]))
                m_begin = i;
        m_closing = m_end;
        while (m_closing > m_begin + 1 && closes(blocks[m_closing - 1]) &&
               !std::holds_alternative<Heading>(blocks[m_closing - 2]))
            --m_closing;
    }

    void takeParts()
    {
        for (size_t i = m_begin; i < m_closing; ++i) {
            const Block &block = m_composed.document.blocks[i];
            const QString key = m_composed.keys.at(qsizetype(i));
            const auto *heading = std::get_if<Heading>(&block);
            if (heading && heading->level <= 2 && !key.isEmpty() && key != m_lastKey) {
                addWords();
                const int line = i < m_lines.size() ? m_lines[i] : 0;
                Part part{{idAt(line, key), heading->level, plainText(heading->runs)}, line, {}, {}};
                if (heading->level == 1 || m_groups.empty())
                    m_groups.push_back({std::move(part), {}});
                else
                    m_groups.back().below.push_back(std::move(part));
                m_lastKey = key;
            }
            if (m_groups.empty())
                m_groups.emplace_back(); // what stands before the first section, without a name
            last().pieces.push_back({block, key});
        }
        addWords();
    }

    [[nodiscard]] QString idAt(int line, const QString &key) const
    {
        for (const OwnPlace &place : m_places)
            if (place.line == line)
                return place.section;
        return key;
    }

    Part &last()
    {
        return m_groups.back().below.empty() ? m_groups.back().head : m_groups.back().below.back();
    }

    /// What the office says besides in the section that is complete now.
    void addWords()
    {
        if (m_groups.empty())
            return;
        Part &part = last();
        const auto words = m_outline.words.find(part.about.id);
        if (words != m_outline.words.end())
            write(part, words->second);
    }

    void write(Part &part, const QString &text)
    {
        for (Block &block : ownBlocks(text, part.about.level + 1, m_composed.facts))
            part.pieces.push_back({std::move(block), {}});
        part.about.written = part.about.written || !text.trimmed().isEmpty();
    }

    /// Sections of the template that only the office's words can fill, before they are written.
    void takeUnwritten()
    {
        for (const OwnPlace &place : m_places) {
            bool shown = false;
            auto before = m_groups.end();
            for (auto group = m_groups.begin(); group != m_groups.end(); ++group) {
                shown = shown || group->head.about.id == place.section;
                for (const Part &part : group->below)
                    shown = shown || part.about.id == place.section;
                if (before == m_groups.end() && group->head.line > place.line)
                    before = group;
            }
            const auto texts = m_composed.settings.texts.find(place.section);
            if (shown) {
                if (texts != m_composed.settings.texts.end())
                    markWritten(place.section);
            } else if (place.level == 1) {
                m_groups.insert(before, {{{place.section, 1, place.heading}, place.line, {}, {}}, {}});
            }
        }
    }

    void markWritten(const QString &id)
    {
        for (Group &group : m_groups)
            if (group.head.about.id == id)
                group.head.about.written = true;
    }

    void takeOwn(const OwnSection &own)
    {
        Part part{{own.id, own.level, plainText(ownRuns(own.heading, m_composed.facts))}, 0, own.after, {}};
        part.about.own = true;
        part.about.withdrawn = own.isWithdrawn();
        if (!own.isWithdrawn()) {
            part.pieces.push_back({Heading{own.level, ownRuns(own.heading, m_composed.facts)}, {}});
            write(part, own.text);
        }
        size_t group = m_groups.size();
        size_t child = 0;
        for (size_t g = 0; g < m_groups.size(); ++g) {
            if (m_groups[g].head.about.id == own.after)
                group = g;
            for (size_t c = 0; c < m_groups[g].below.size(); ++c)
                if (m_groups[g].below[c].about.id == own.after) {
                    group = g;
                    child = c + 1;
                }
        }
        if (own.level == 1 || m_groups.empty()) {
            size_t at = own.after.isEmpty() ? 0 : std::min(group + 1, m_groups.size());
            while (at < m_groups.size() && m_groups[at].head.about.own &&
                   m_groups[at].head.after == own.after)
                ++at;
            m_groups.insert(m_groups.begin() + qptrdiff(at), {std::move(part), {}});
            return;
        }
        std::vector<Part> &below =
            m_groups[own.after.isEmpty() ? 0 : std::min(group, m_groups.size() - 1)].below;
        if (group == m_groups.size() && !own.after.isEmpty())
            child = below.size();
        while (child < below.size() && below[child].about.own && below[child].after == own.after)
            ++child;
        below.insert(below.begin() + qptrdiff(child), std::move(part));
    }

    void rebuild()
    {
        std::vector<Block> blocks;
        QStringList keys, owners;
        const auto keep = [&](size_t from, size_t to) {
            for (size_t i = from; i < to; ++i) {
                blocks.push_back(m_composed.document.blocks[i]);
                keys += m_composed.keys.at(qsizetype(i));
                owners += QString();
            }
        };
        const auto take = [&](Part &part, bool out) {
            part.about.leftOut = m_outline.leftOut.contains(part.about.id);
            if (out || part.about.leftOut)
                return;
            for (SectionPiece &piece : part.pieces) {
                blocks.push_back(std::move(piece.block));
                keys += piece.key;
                owners += part.about.id;
            }
        };
        keep(0, m_begin);
        for (Group &group : m_groups) {
            take(group.head, false);
            for (Part &part : group.below)
                take(part, group.head.about.leftOut || group.head.about.withdrawn);
        }
        keep(m_closing, m_composed.document.blocks.size());
        m_composed.document.blocks = std::move(blocks);
        m_composed.keys = keys;
        m_composed.sectionOf = owners;
    }

    /// A heading under which nothing came to stand says nothing: what it would have held is not in this
    /// round.
    void dropEmptyHeadings()
    {
        std::vector<Block> &blocks = m_composed.document.blocks;
        int under = 0; // level of what follows: 0 nothing that a heading could hold, 9 text
        for (size_t i = blocks.size(); i-- > 0;) {
            if (const auto *heading = std::get_if<Heading>(&blocks[i])) {
                if (under <= heading->level) {
                    blocks.erase(blocks.begin() + qptrdiff(i));
                    m_composed.keys.removeAt(qsizetype(i));
                    m_composed.sectionOf.removeAt(qsizetype(i));
                    continue;
                }
                under = heading->level;
            } else {
                under =
                    std::holds_alternative<Paragraph>(blocks[i]) || std::holds_alternative<Table>(blocks[i])
                        ? 9
                        : 0;
            }
        }
    }

    void summarise()
    {
        const auto add = [&](SectionSummary about) {
            if (about.id.isEmpty())
                return;
            about.block = int(m_composed.sectionOf.indexOf(about.id));
            for (const OwnPlace &place : m_places)
                about.ownPlace = about.ownPlace || place.section == about.id;
            if (const auto fault =
                    checkOwnWords(sectionText(m_composed.settings, about.id), m_composed.facts);
                !fault)
                about.fault = fault.error();
            m_composed.sections.push_back(std::move(about));
        };
        for (const Group &group : m_groups) {
            add(group.head.about);
            for (const Part &part : group.below)
                add(part.about);
        }
    }

    Composed &m_composed;
    const NoticeOutline &m_outline;
    const std::vector<int> &m_lines;
    const std::vector<OwnPlace> &m_places;
    size_t m_begin = 0, m_closing = 0, m_end = 0;
    QString m_lastKey;
    std::vector<Group> m_groups;
};

} // namespace

std::vector<OwnPlace> ownPlaces(const NoticeTemplate &source)
{
    std::vector<OwnPlace> places;
    const Result<TemplateScan> scan = TemplateScan::read(source.body, source.id, source.bodyLine);
    for (size_t i = 0; scan && i + 1 < scan->chunks.size(); ++i) {
        const TemplateChunk &heading = scan->chunks[i];
        const TemplateChunk &next = scan->chunks[i + 1];
        if (heading.level == 0 || next.marker != u"own" || heading.words.contains(u"{{"_s))
            continue;
        places.push_back(
            {next.argument, heading.words.mid(heading.level).trimmed(), heading.level, heading.line});
    }
    return places;
}

void arrangeSections(Composed &composed, const std::vector<int> &lines, const std::vector<OwnPlace> &places)
{
    SectionPlan(composed, lines, places).run();
}

} // namespace xw::notice
