// Portals by score: who is named, and the bands of the annex. Bands are closed on the left: 110 belongs to
// 110–120.
#include "domain/printed_words.h"
#include "notice/facts/facts_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// A score was given, or points were taken off or added. Without either nobody scored the portal: the full
/// mark of an imported 合格, or of a site that was only looked at for vetoes, would be made up.
bool wasScored(const RoundState &state, const Subject &subject)
{
    if (state.inspection(subject.id).statedScore)
        return true;
    const std::vector<Finding> &findings = state.findings(subject.id);
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        const Indicator *indicator = state.standard().indicator(finding.indicator);
        return finding.inForce() && indicator && indicator->kind != IndicatorKind::Veto;
    });
}

/// Mean, and who stands first and last, with all who share the place; of three portals or more, since two say
/// nothing.
void addSpread(FactNode &node, const RoundState &state, const std::vector<const Subject *> &portals)
{
    qint64 sum = 0;
    for (const Subject *portal : portals)
        sum += *state.judgement(portal->id).score;
    const qint64 count = qint64(portals.size());
    const bool told = count >= 3;
    node.setInteger(u"count"_s, count);
    node.setText(u"mean"_s, told ? hundredthsText(int((2 * sum + count) / (2 * count))) : QString());
    const auto sharing = [&](const QString &name, const Subject *with) {
        const int score = with ? *state.judgement(with->id).score : 0;
        QStringList names;
        for (const Subject *portal : portals)
            if (with && *state.judgement(portal->id).score == score)
                names += portal->name;
        node.setNames(name, names).setText(u"score"_s, with ? hundredthsText(score) : QString());
    };
    const bool apart =
        told && *state.judgement(portals.front()->id).score != *state.judgement(portals.back()->id).score;
    sharing(u"best"_s, apart ? portals.front() : nullptr);
    sharing(u"worst"_s, apart ? portals.back() : nullptr);
}

} // namespace

std::vector<const Subject *> portalsByScore(const RoundState &state, int from, int to)
{
    std::vector<const Subject *> portals;
    for (const Subject &subject : state.subjects()) {
        // The province's own portal is run by the office that judges: it is not ranked among the others.
        const bool ranked =
            subject.type == WebsiteType::CityPortal || subject.type == WebsiteType::CountyPortal;
        if (!subject.isWebsite() || !ranked || !state.belongsTo(subject.id, Population::Checked))
            continue;
        if (!wasScored(state, subject))
            continue;
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
    addSpread(node, state, portalsByScore(state, 0, 0));
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
