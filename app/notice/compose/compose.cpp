#include "notice/compose.h"
#include "domain/area.h"

#include "notice/basis.h"
#include "notice/compose/arrange_sections.h"
#include "notice/compose/correction.h"
#include "notice/compose/own_words.h"
#include "notice/template/template_render.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

struct PlacedAnnex {
    Annex annex;
    QString title;
    bool outByDefault = false;
};

/// Turns rendered blocks into the document's, in the template's order.
class Assembly
{
public:
    Assembly(const ComposeInput &input, Composed &composed, const std::vector<PlacedAnnex> &annexes)
        : m_input(input), m_composed(composed), m_annexes(annexes)
    {
    }

    void take(const RenderedBlock &block)
    {
        m_line = block.line;
        const NoticeSettings &settings = m_composed.settings;
        if (block.kind != RenderedBlock::Kind::Marker) {
            takeText(block);
            return;
        }
        if (block.marker == u"mark" && !settings.mark.isEmpty())
            put(IssuerMark{settings.mark});
        else if (block.marker == u"number" && !settings.number.isEmpty())
            put(DocumentNumber{settings.number});
        else if (block.marker == u"title")
            takeTitle(block);
        else if (block.marker == u"addressee" && !settings.addressee.isEmpty())
            put(Addressee{settings.addressee + u'：'});
        else if (block.marker == u"own")
            takeOwn(block.argument);
        else if (block.marker == u"annexes" && !m_annexes.empty())
            put(AnnexList{titles()});
        else if (block.marker == u"sign")
            put(SignatureBlock{settings.signer, settings.date, settings.sealed});
        else if (block.marker == u"remark" && !settings.remark.isEmpty())
            put(Remark{settings.remark});
    }

    [[nodiscard]] const std::vector<int> &lines() const { return m_lines; }

    void takeAnnexes()
    {
        int number = 1;
        for (const auto &[annex, title, outByDefault] : m_annexes) {
            m_composed.annexes.push_back(
                {annex.id, title, annex.rows, int(m_composed.document.blocks.size())});
            put(AnnexStart{number++, m_annexes.size() == 1, title, title});
            for (const Table &table : annex.tables)
                put(table);
        }
    }

    void takeImprint()
    {
        const NoticeSettings &settings = m_composed.settings;
        if (settings.copyTo.isEmpty() && settings.printer.isEmpty())
            return;
        const QDate printed = settings.published.isValid() ? settings.published : settings.date;
        put(Imprint{settings.copyTo, settings.printer.isEmpty() ? settings.issuer : settings.printer,
                    printed});
    }

private:
    void put(Block block, const QString &key = {})
    {
        m_composed.document.blocks.push_back(std::move(block));
        m_composed.keys += key;
        m_composed.sectionOf += QString();
        m_lines.push_back(m_line);
    }

    /// What a person made of the block, with today's values; empty runs where it was removed.
    [[nodiscard]] Runs edited(const QString &key, const Runs &runs) const
    {
        const NoticeEdits::Edit *edit = m_input.edits.find(key);
        return edit ? refreshed(edit->runs, m_composed.facts) : runs;
    }

    void takeTitle(const RenderedBlock &block)
    {
        const Runs plain{{m_composed.settings.title, u"document.title"_s}};
        Runs runs = edited(block.key, block.runs.empty() ? plain : block.runs);
        if (m_input.state.round().key.isCorrection() && !plainText(runs).contains(u"更正"_s))
            runs.push_back({u"（更正）"_s, {}});
        put(Title{std::move(runs)}, block.key);
    }

    /// A correction says before anything else which notice it replaces.
    void takeCorrection()
    {
        if (std::exchange(m_correctionSaid, true))
            return;
        const QString key = u"correction"_s;
        for (Runs &runs : paragraphs(edited(key, correctionRuns(m_input.state))))
            put(Paragraph{std::move(runs)}, key);
    }

    void takeText(const RenderedBlock &block)
    {
        takeCorrection();
        for (Runs &runs : paragraphs(edited(block.key, block.runs))) {
            if (block.kind == RenderedBlock::Kind::Heading)
                put(Heading{block.level, std::move(runs)}, block.key);
            else
                put(Paragraph{std::move(runs)}, block.key);
        }
    }

    /// An edit may hold line feeds: each begins a paragraph of its own.
    static std::vector<Runs> paragraphs(const Runs &runs)
    {
        std::vector<Runs> all(1);
        for (const Run &run : runs) {
            const QStringList lines = run.text.split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0)
                    all.emplace_back();
                if (!lines.at(i).isEmpty())
                    all.back().push_back({lines.at(i), run.fact});
            }
        }
        std::erase_if(all, [](const Runs &one) { return one.empty(); });
        return all;
    }

    void takeOwn(const QString &section)
    {
        const auto found = m_composed.settings.texts.find(section);
        if (found == m_composed.settings.texts.end())
            return;
        int index = 0;
        for (const OwnParagraph &own : found->second) {
            const QString key = u"own-%1-%2"_s.arg(section).arg(index++);
            if (!own.heading.isEmpty())
                put(Heading{2, ownRuns(own.heading, m_composed.facts)});
            if (m_input.edits.find(key)) {
                for (Runs &runs : paragraphs(edited(key, {})))
                    put(Paragraph{std::move(runs)}, key);
                continue;
            }
            for (Block &block : ownBlocks(own.text, 3, m_composed.facts))
                put(std::move(block), key);
        }
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const PlacedAnnex &placed : m_annexes)
            titles += placed.title;
        return titles;
    }

    const ComposeInput &m_input;
    Composed &m_composed;
    const std::vector<PlacedAnnex> &m_annexes;
    bool m_correctionSaid = false;
    int m_line = 0;
    std::vector<int> m_lines; ///< of the template, one a block
};

SectionSummary annexSection(const QString &id, const QString &title, bool outByDefault)
{
    SectionSummary section{u"annex:"_s + id, 0, title};
    section.outByDefault = outByDefault;
    return section;
}

/// What the template asks for, and behind it what it could have asked for: a person can take that in.
Result<std::vector<AnnexRequest>> offeredAnnexes(const NoticeTemplate &source, const LedgerViews &ledgers)
{
    Result<std::vector<AnnexRequest>> offered = annexRequests(source);
    for (const QString &id : offered ? annexIds(ledgers) : QStringList())
        if (std::none_of(offered->begin(), offered->end(),
                         [&id](const AnnexRequest &request) { return request.id == id; }))
            offered->push_back({id, {}, 0});
    return offered;
}

/// The annexes that the words refer to, by the members of their facts.
QSet<QString> citedAnnexes(const std::vector<Block> &blocks)
{
    QSet<QString> cited;
    for (const Block &block : blocks)
        if (const Runs *runs = runsOf(block))
            for (const Run &run : *runs)
                if (run.fact.startsWith(u"annexes."_s))
                    cited.insert(run.fact.section(u'.', 1, 1));
    return cited;
}

/// The annexes of the notice that have something to show, titles rendered. Left out and still listed is what
/// has something to show, or what a person left out. `unheard`: annexes that only sections refer to which
/// were left out; they go with these, unless somebody takes them in.
Result<std::vector<PlacedAnnex>> placeAnnexes(const NoticeTemplate &source, const Composed &composed,
                                              const ComposeInput &input, const LedgerViews &ledgers,
                                              const QSet<QString> &unheard,
                                              std::vector<SectionSummary> &leftOut)
{
    const Result<std::vector<AnnexRequest>> offered = offeredAnnexes(source, ledgers);
    if (!offered)
        return tl::unexpected(offered.error());
    std::vector<PlacedAnnex> placed;
    for (const AnnexRequest &request : *offered) {
        Result<std::optional<Annex>> annex = buildAnnex(request.id, input.state, composed.settings, ledgers);
        if (!annex) {
            Error error = annex.error();
            error.where = u"template %1, line %2"_s.arg(source.id).arg(request.line);
            return tl::unexpected(error);
        }
        const bool asked = request.line > 0;
        const bool isHeard = asked && !unheard.contains(memberName(request.id));
        const bool outByDefault = !isHeard || source.defaults.withoutAnnexes.contains(request.id);
        const bool isOut = composed.settings.withoutAnnexes.contains(request.id) ||
                           (!isHeard && !composed.settings.withAnnexes.contains(request.id));
        if (!*annex && (!isOut || outByDefault))
            continue;
        QString title = *annex ? (*annex)->title : request.id;
        if (!request.title.isEmpty()) {
            const Result<Runs> runs = renderRuns(request.title, source, request.line, composed.facts);
            if (!runs)
                return tl::unexpected(runs.error());
            title = plainText(*runs);
        }
        if (isOut)
            leftOut.push_back(annexSection(request.id, title, outByDefault));
        else
            placed.push_back({*std::move(*annex), title, outByDefault});
    }
    putInOrder(placed, composed.settings.outline.order,
               [](const PlacedAnnex &one) { return annexSection(one.annex.id, {}, false).id; });
    return placed;
}

/// annexes.ID: {ref 附件3, cited （附件3）, rows, title, count 1}; of annexes that are left out the count is
/// 0 and the words are empty.
void addAnnexFacts(FactNode &root, const std::vector<PlacedAnnex> &annexes, const LedgerViews &ledgers)
{
    FactNode &node = root.object(u"annexes"_s, u"annexes"_s);
    node.setInteger(u"count"_s, qint64(annexes.size()));
    for (const QString &id : annexIds(ledgers)) {
        FactNode &one = node.object(memberName(id));
        one.setInteger(u"count"_s, 0);
        one.setText(u"ref"_s, {});
        one.setText(u"cited"_s, {});
        one.setText(u"title"_s, {});
        one.setInteger(u"rows"_s, 0);
    }
    int number = 1;
    for (const auto &[annex, title, outByDefault] : annexes) {
        FactNode &one = node.object(memberName(annex.id));
        one.setInteger(u"count"_s, 1);
        const QString ref = annexes.size() == 1 ? u"附件"_s : u"附件%1"_s.arg(number);
        one.setText(u"ref"_s, ref);
        one.setText(u"cited"_s, u'（' + ref + u'）');
        one.setText(u"title"_s, title);
        one.setInteger(u"rows"_s, annex.rows);
        ++number;
    }
}

/// The issuer that somebody chose for the round goes before what a template says of its own; the usual one
/// (province + 人民政府办公厅) is nobody's choice.
NoticeSettings withIssuerOf(NoticeSettings settings, const Round &round)
{
    if (settings.issuer.isEmpty() && round.issuer != issuerOf(round.province))
        settings.issuer = round.issuer;
    return settings;
}

/// A template's defaults as far as they fit the round: its usual documents where they were in force, and who
/// writes to whom only in the province that it was made for. What an office set itself stays.
NoticeSettings fittingDefaults(const NoticeTemplate &source, const RoundState &state,
                               const std::vector<BasisDocument> &library)
{
    const Round &round = state.round();
    const Tally &tally = state.tally();
    NoticeSettings defaults = source.defaults;
    defaults.basis =
        citable(defaults.basis, library,
                {round.key.lastDay(), round.province, tally.total(SubjectKind::Website).running > 0,
                 tally.total(SubjectKind::MediaAccount).checked > 0});
    if (!source.province.isEmpty() && source.province != round.province)
        for (QString NoticeSettings::*member :
             {&NoticeSettings::issuer, &NoticeSettings::mark, &NoticeSettings::signer,
              &NoticeSettings::addressee, &NoticeSettings::matter, &NoticeSettings::authorisation,
              &NoticeSettings::reportTo, &NoticeSettings::route})
            (defaults.*member).clear();
    return defaults;
}

/// `unheard`: as placeAnnexes() takes it; empty: not known yet.
Result<Composed> composeWith(const ComposeInput &input, const QSet<QString> &unheard)
{
    const Round &round = input.state.round();
    const Result<NoticeTemplate> source = input.templates.choose(input.settings.templateId, round.province);
    if (!source)
        return tl::unexpected(source.error());
    Composed composed;
    composed.templateId = source->id;
    const Result<std::vector<BasisDocument>> library = basisDocuments();
    if (!library)
        return tl::unexpected(library.error());
    composed.settings = completed(withDefaults(withIssuerOf(input.settings, input.state.round()),
                                               fittingDefaults(*source, input.state, *library)),
                                  input.state, input.today);
    composed.ledgerFaults = input.ledgers.faults();

    const LedgerViews ledgers = viewLedgers(input.ledgers, input.state, composed.settings);
    Result<Facts> facts = buildFacts(input.state, composed.settings, ledgers, input.inspected);
    if (!facts)
        return tl::unexpected(facts.error());
    composed.facts = *std::move(facts);
    std::vector<SectionSummary> withoutAnnexes;
    const Result<std::vector<PlacedAnnex>> annexes =
        placeAnnexes(*source, composed, input, ledgers, unheard, withoutAnnexes);
    if (!annexes)
        return tl::unexpected(annexes.error());
    addAnnexFacts(composed.facts.root(), *annexes, ledgers);
    const Result<std::vector<RenderedBlock>> blocks = renderTemplate(*source, composed.facts);
    if (!blocks)
        return tl::unexpected(blocks.error());

    composed.document.title = composed.settings.title;
    composed.document.issuer = composed.settings.issuer;
    composed.document.date = composed.settings.date;
    Assembly assembly(input, composed, *annexes);
    for (const RenderedBlock &block : *blocks)
        assembly.take(block);
    const QSet<QString> cited = citedAnnexes(composed.document.blocks);
    arrangeSections(composed, assembly.lines(), ownPlaces(*source));
    const QSet<QString> lost = cited - citedAnnexes(composed.document.blocks);
    if (!lost.isEmpty() && unheard.isEmpty())
        return composeWith(input, lost); // the annexes behind them have other numbers then
    assembly.takeAnnexes();
    for (size_t i = 0; i < annexes->size(); ++i) {
        const PlacedAnnex &placed = (*annexes)[i];
        composed.sections.push_back(annexSection(placed.annex.id, placed.title, placed.outByDefault));
        composed.sections.back().block = composed.annexes[i].block;
    }
    for (SectionSummary &annex : withoutAnnexes) {
        annex.leftOut = true;
        composed.sections.push_back(std::move(annex));
    }
    assembly.takeImprint();
    for (const Block &block : composed.document.blocks)
        if (const auto *title = std::get_if<Title>(&block))
            composed.document.title = plainText(title->runs);
    return composed;
}

} // namespace

Result<Composed> compose(const ComposeInput &input)
{
    return composeWith(input, {});
}

Result<Composed> composeStored(const RoundState &state, const LedgerLibrary &ledgers, QDate today,
                               const std::vector<PastTotal> &inspected, const QString &templateId, QDate date)
{
    Result<NoticeSettings> settings = storedSettings(state);
    if (!settings)
        return tl::unexpected(settings.error());
    if (!templateId.isEmpty())
        settings->templateId = templateId;
    if (date.isValid())
        settings->date = date;
    Result<NoticeEdits> edits = storedEdits(state);
    if (!edits)
        return tl::unexpected(edits.error());
    const TemplateSource templates = TemplateSource::of(state);
    return compose({state, templates, ledgers, *std::move(settings), *std::move(edits), today, inspected});
}

Result<NoticeEdits> storedEdits(const RoundState &state)
{
    const Document *document = state.document(u"notice"_s, state.round().key.text());
    return document ? NoticeEdits::fromJson(document->content, document->name)
                    : Result<NoticeEdits>(NoticeEdits());
}

Document settingsDocument(const RoundState &state, const NoticeSettings &settings)
{
    return {u"setting"_s, settingsName(state.round().key), settings.toJson()};
}

Document editsDocument(const RoundState &state, const NoticeEdits &edits)
{
    return {u"notice"_s, state.round().key.text(), edits.toJson()};
}

} // namespace xw::notice
