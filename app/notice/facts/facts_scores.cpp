// Portals by score: who is named, and the bands of the annex. Bands are closed on the left: 110 belongs to
// 110–120.
#include "domain/printed_words.h"
#include "notice/facts/facts_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

std::vector<const Subject *> portalsByScore(const RoundState &state, int from, int to)
{
    std::vector<const Subject *> portals;
    for (const Subject &subject : state.subjects()) {
        // The province's own portal is run by the office that judges: it is not ranked among the others.
        const bool ranked =
            subject.type == WebsiteType::CityPortal || subject.type == WebsiteType::CountyPortal;
        if (!subject.isWebsite() || !ranked || !state.belongsTo(subject.id, Population::Checked))
            continue;
        const Inspection &inspection = state.inspection(subject.id);
        if (inspection.stated && !inspection.statedScore && state.findings(subject.id).empty())
            continue; // a verdict was imported without reasons or score: the full mark would be made up
        const Judgement &judgement = state.judgement(subject.id);
        if (judgement.score && *judgement.score >= from && (to == 0 || *judgement.score < to))
            portals.push_back(&subject);
    }
    std::stable_sort(portals.begin(), portals.end(), [&](const Subject *a, const Subject *b) {
        return *state.judgement(a->id).score > *state.judgement(b->id).score;
    });
    return portals;
}

void addScoreFacts(FactNode &node, const RoundState &state, const NoticeSettings &settings)
{
    QStringList all, cities, counties;
    for (const Subject *portal : portalsByScore(state, settings.highScore, 0)) {
        const Region *region = state.region(portal->region);
        all += portal->name;
        if (portal->type == WebsiteType::CityPortal && region)
            cities += region->name;
        else if (portal->type == WebsiteType::CountyPortal)
            counties += portal->name;
    }
    node.setText(u"threshold"_s, hundredthsText(settings.highScore));
    node.setNames(u"high"_s, all);
    node.setNames(u"highCities"_s, cities);     // by the name of the city
    node.setNames(u"highCounties"_s, counties); // by the name of the site
    std::vector<FactNodePtr> bands;
    FactNode &byBand = node.object(u"byBand"_s);
    for (const ScoreBand &band : settings.bands) {
        QStringList names;
        for (const Subject *portal : portalsByScore(state, band.from, band.to))
            names += portal->name;
        const FactNodePtr one = byBand.objectPtr(memberName(hundredthsText(band.from)));
        one->setText(u"from"_s, hundredthsText(band.from));
        one->setText(u"to"_s, band.to ? hundredthsText(band.to) : QString());
        one->setInteger(u"count"_s, names.size());
        one->setNames(u"portals"_s, names);
        bands.push_back(one);
    }
    node.setItems(u"bands"_s, std::move(bands));
}

} // namespace xw::notice
