#include "notice/annexes/annexes.h"

#include "notice/annexes/table_build.h"
#include "notice/facts/area_words.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
/// Titles and captions of a ledger's definition speak of any area: {{area.own}}单位.
LedgerAnnex inWordsOf(LedgerAnnex layout, const AreaWords &words)
{
    const auto fill = [&words](QString &text) {
        text.replace(u"{{area.government}}"_s, words.government);
        text.replace(u"{{area.own}}"_s, words.own);
        text.replace(u"{{area.region}}"_s, words.region);
    };
    fill(layout.title);
    for (LedgerPart &part : layout.parts)
        fill(part.caption);
    return layout;
}
} // namespace

QStringList annexIds(const LedgerViews &ledgers)
{
    QStringList ids{u"websites-by-type"_s, u"websites-by-region"_s, u"high-scores"_s, u"problem-websites"_s,
                    u"media-by-region"_s,  u"problem-media"_s,      u"commended"_s};
    for (const LedgerView &view : ledgers)
        if (!view.definition().annexes.empty())
            ids += view.definition().id;
    return ids;
}

Result<std::optional<Annex>> buildAnnex(const QString &id, const RoundState &state,
                                        const NoticeSettings &settings, const LedgerViews &ledgers)
{
    std::optional<Annex> annex;
    if (id == u"websites-by-type")
        annex = websitesByType(state);
    else if (id == u"websites-by-region")
        annex = countsByRegion(state, SubjectKind::Website);
    else if (id == u"media-by-region")
        annex = countsByRegion(state, SubjectKind::MediaAccount);
    else if (id == u"high-scores")
        annex = highScores(state, settings);
    else if (id == u"problem-websites")
        annex = problemWebsites(state, settings);
    else if (id == u"problem-media")
        annex = problemMedia(state, settings);
    else if (id == u"commended")
        annex = commended(settings);
    for (const LedgerView &view : ledgers)
        if (!annex && view.definition().id == id && !view.definition().annexes.empty())
            annex = ledgerAnnex(view, inWordsOf(view.definition().annexes.front(),
                                                areaWords(state, settings.issuer, settings.area)));
    if (!annex)
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "There is no annex “%1”"), {id}}, {},
                       {QT_TRANSLATE_NOOP("xw", "There are: %1"), {annexIds(ledgers).join(u", "_s)}});
    annex->id = id;
    const bool isOfMedia = id.startsWith(u"media-") || id == u"problem-media";
    const bool isOfWebsites =
        id.startsWith(u"websites-") || id == u"problem-websites" || id == u"high-scores";
    const RoundScope &scope = state.round().scope;
    if ((isOfMedia && !scope.media) || (isOfWebsites && !scope.websites) || annex->rows == 0)
        return std::nullopt;
    dropEmptyColumns(annex->tables);
    return annex;
}

} // namespace xw::notice
