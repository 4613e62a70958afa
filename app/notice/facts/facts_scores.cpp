// Portals by score: who is named, and the bands of the annex. Bands are closed on the left: 110 belongs to
// 110–120.
#include "domain/printed_words.h"
#include "domain/subject_names.h"
#include "notice/facts/area_words.h"
#include "notice/facts/facts_parts.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <functional>

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

constexpr size_t fewestForMean = 3; ///< of two a mean says nothing

bool isPortal(const Subject &subject)
{
    return subject.type == WebsiteType::ProvincePortal || subject.type == WebsiteType::CityPortal ||
           subject.type == WebsiteType::CountyPortal;
}

int meanOf(const std::vector<const Subject *> &portals, const std::function<int(const Subject &)> &value)
{
    qint64 sum = 0;
    for (const Subject *portal : portals)
        sum += value(*portal);
    const auto count = qint64(portals.size());
    return int((2 * sum + count) / (2 * count));
}

/// What was taken off and added explains the score: a stated one often comes without its parts.
bool partsAreKnown(const RoundState &state, const Subject &portal)
{
    const Judgement &judgement = state.judgement(portal.id);
    return !judgement.pointsUnknown &&
           (!state.inspection(portal.id).statedScore ||
            *judgement.score == state.standard().scale.base - judgement.deducted + judgement.bonus);
}

/// name: those with the most of something (or the least), all who share the place, and how much it is; nobody
/// where all have the same.
void setSharing(FactNode &node, const QString &name, const std::vector<const Subject *> &portals, bool most,
                const std::function<int(const Subject &)> &value, const SubjectNames &called)
{
    QStringList names;
    int reached = 0;
    if (portals.size() >= fewestForMean) {
        const auto less = [&](const Subject *a, const Subject *b) { return value(*a) < value(*b); };
        const auto [low, high] = std::minmax_element(portals.begin(), portals.end(), less);
        const int lowest = value(**low), highest = value(**high);
        reached = most ? highest : lowest;
        for (const Subject *portal : portals)
            if (lowest != highest && value(*portal) == reached)
                names += called.of(*portal);
    }
    FactNode &list = node.setNames(name, names);
    list.setText(u"score"_s, names.isEmpty() ? QString() : hundredthsText(reached));
    list.setFlag(u"bracketed"_s, names.size() <= 3 && names.join(QString()).endsWith(u'）'));
}

/// mean against the last round's, where that is known: known, points, rose, fell, same.
void setMeanChange(FactNode &node, std::optional<int> mean, const QString &before)
{
    static const QRegularExpression points(u"^(\\d{1,4})(?:\\.(\\d{1,2}))?(?:分)?$"_s);
    const QRegularExpressionMatch match = points.match(before.trimmed());
    const bool known = mean && match.hasMatch();
    const int change =
        known ? *mean - match.captured(1).toInt() * 100 - match.captured(2).leftJustified(2, u'0').toInt()
              : 0;
    node.setFlag(u"known"_s, known);
    node.setText(u"points"_s, known ? hundredthsText(std::abs(change)) : QString());
    node.setFlag(u"rose"_s, change > 0);
    node.setFlag(u"fell"_s, change < 0);
    node.setFlag(u"same"_s, known && change == 0);
}

/// high: who reached the threshold, with `score`; whole: all did; share: of how many of those scored.
void setHigh(FactNode &node, const std::vector<const Subject *> &scored, const QStringList &high,
             int threshold, RateFormat format)
{
    const auto all = qint64(scored.size());
    FactNode &list = node.setNames(u"high"_s, high);
    list.setText(u"score"_s, hundredthsText(threshold));
    list.setFlag(u"whole"_s, high.size() == all && all >= qint64(fewestForMean));
    const bool isShare = all >= qint64(fewestForMean) && high.size() < all;
    list.setRate(u"share"_s, isShare ? Rate{high.size(), all} : Rate{}, format);
}

/// 省直部门 where all are the area's own, else what they have in common; 其他 only beside scored portals.
QString calledDepartments(const RoundState &state, const std::vector<const Subject *> &scored,
                          const AreaWords &words)
{
    const auto all = [&](const auto &holds) { return std::all_of(scored.begin(), scored.end(), holds); };
    if (all([](const Subject *one) { return one->type == WebsiteType::ProvinceDepartment; }))
        return words.own + u"部门"_s;
    const bool departments = all([](const Subject *one) {
        return one->type == WebsiteType::ProvinceDepartment || one->type == WebsiteType::CityDepartment ||
               one->type == WebsiteType::CountyDepartment;
    });
    return departments ? u"政府部门"_s : portalsByScore(state, 0, 0).empty() ? u"政府"_s : u"其他政府"_s;
}

/// departments: the scored websites that are no portals, as far as texts speak of them.
void addDepartments(FactNode &node, const RoundState &state, const NoticeSettings &settings,
                    const SubjectNames &called)
{
    const std::vector<const Subject *> scored = departmentsByScore(state, 0);
    const int threshold = departmentScoreFrom(settings);
    const auto score = [&](const Subject &one) { return *state.judgement(one.id).score; };
    const std::optional<int> mean = departmentMean(state);
    node.setText(u"called"_s,
                 calledDepartments(state, scored, areaWords(state, settings.issuer, settings.area)));
    node.setInteger(u"count"_s, qint64(scored.size()));
    node.setText(u"mean"_s, mean ? hundredthsText(*mean) : QString());
    setMeanChange(node.object(u"previous"_s), mean, settings.previousDepartmentMean);
    setSharing(node, u"best"_s, scored, true, score, called);
    setSharing(node, u"worst"_s, scored, false, score, called);
    addBoardFacts(node, state, scored, settings, called);
    QStringList high;
    for (const Subject *one : departmentsByScore(state, threshold))
        high += called.of(*one);
    setHigh(node, scored, mean ? high : QStringList(), threshold, state.round().rates);
}

/// Deductions on which none of the scored portals lost a point. Nothing where a portal lost points without a
/// word of what for, and where nobody noted any deduction: then nobody looked.
QStringList untouchedDeductions(const RoundState &state, const std::vector<const Subject *> &portals)
{
    QSet<IndicatorId> touched;
    for (const Subject *portal : portals) {
        bool isTold = false;
        for (const Finding &finding : state.findings(portal->id)) {
            const Indicator *indicator = state.standard().indicator(finding.indicator);
            if (!finding.inForce() || !indicator || indicator->kind != IndicatorKind::Deduction)
                continue;
            touched.insert(indicator->id);
            isTold = true;
        }
        if (!isTold && !partsAreKnown(state, *portal))
            return {};
    }
    QStringList untouched;
    if (portals.size() < fewestForMean || touched.isEmpty())
        return untouched;
    for (const Indicator &indicator : state.standard().indicators)
        if (indicator.kind == IndicatorKind::Deduction && !touched.contains(indicator.id) &&
            std::all_of(portals.begin(), portals.end(),
                        [&](const Subject *portal) { return indicator.applies(*portal); }))
            untouched += indicator.name;
    return untouched;
}

/// Mean score, deduction and bonus, each against the last round; who stands first and last, with all who
/// share the place.
void addSpread(FactNode &node, const RoundState &state, const NoticeSettings &settings,
               const SubjectNames &called)
{
    const std::vector<const Subject *> portals = portalsByScore(state, 0, 0);
    const ScoreMeans means = scoreMeans(state);
    const auto text = [](std::optional<int> mean) { return mean ? hundredthsText(*mean) : QString(); };
    const auto score = [&](const Subject &portal) { return *state.judgement(portal.id).score; };
    const auto deducted = [&](const Subject &portal) { return state.judgement(portal.id).deducted; };
    const auto bonus = [&](const Subject &portal) { return state.judgement(portal.id).bonus; };
    node.setInteger(u"count"_s, qint64(portals.size()));
    node.setText(u"mean"_s, text(means.score));
    setMeanChange(node.object(u"previous"_s), means.score, settings.previousMean);
    setSharing(node, u"best"_s, portals, true, score, called);
    setSharing(node, u"worst"_s, portals, false, score, called);
    addBoardFacts(node, state, portals, settings, called);

    const std::vector<const Subject *> explained = means.deducted ? portals : std::vector<const Subject *>();
    node.setNames(u"untouched"_s, untouchedDeductions(state, portals));
    FactNode &off = node.object(u"deductions"_s);
    off.setText(u"mean"_s, means.deducted.value_or(0) > 0 ? text(means.deducted) : QString());
    setMeanChange(off.object(u"previous"_s), means.deducted, settings.previousDeducted);
    setSharing(off, u"most"_s, explained, true, deducted, called);
    QStringList none;
    for (const Subject *portal : explained)
        if (deducted(*portal) == 0)
            none += called.of(*portal);
    off.setNames(u"none"_s, none);
    FactNode &added = node.object(u"bonus"_s);
    added.setText(u"mean"_s, means.bonus.value_or(0) > 0 ? text(means.bonus) : QString());
    setMeanChange(added.object(u"previous"_s), means.bonus, settings.previousBonus);
    setSharing(added, u"most"_s, explained, true, bonus, called);
    setSharing(added, u"least"_s, explained, false, bonus, called);
}

/// The bands that the office calls by a name (优秀, 良好 …), with who is in each.
void addGrades(FactNode &node, const std::vector<FactNodePtr> &bands, const NoticeSettings &settings)
{
    std::vector<FactNodePtr> grades;
    for (size_t i = 0; i < bands.size(); ++i) {
        const ScoreBand &band = settings.bands[i];
        const QString from = hundredthsText(band.from);
        bands[i]->setText(u"name"_s, band.name);
        bands[i]->setText(u"range"_s, band.to == 0 ? from + u"分以上"_s
                                      : band.from == 0
                                          ? u"不足"_s + hundredthsText(band.to) + u"分"_s
                                          : u"%1分以上不足%2分"_s.arg(from, hundredthsText(band.to)));
        if (!band.name.isEmpty() && bands[i]->member(u"count"_s)->fact().holds())
            grades.push_back(bands[i]);
    }
    node.setFlag(u"graded"_s, !grades.empty());
    node.setItems(u"grades"_s, std::move(grades));
}

} // namespace

namespace
{
std::vector<const Subject *> byScore(const RoundState &state, int from, int to,
                                     const std::function<bool(const Subject &)> &ranked)
{
    std::vector<const Subject *> sites;
    for (const Subject &subject : state.subjects()) {
        if (!subject.isWebsite() || !ranked(subject) || !state.belongsTo(subject.id, Population::Checked) ||
            !wasScored(state, subject))
            continue;
        const Judgement &judgement = state.judgement(subject.id);
        if (judgement.score && *judgement.score >= from && (to == 0 || *judgement.score < to))
            sites.push_back(&subject);
    }
    std::stable_sort(sites.begin(), sites.end(), [&](const Subject *a, const Subject *b) {
        return *state.judgement(a->id).score > *state.judgement(b->id).score;
    });
    return sites;
}
} // namespace

std::vector<const Subject *> portalsByScore(const RoundState &state, int from, int to)
{
    // The province's own portal is run by the office that judges: it is not ranked among the others.
    return byScore(state, from, to, [](const Subject &subject) {
        return isPortal(subject) && subject.type != WebsiteType::ProvincePortal;
    });
}

std::vector<const Subject *> departmentsByScore(const RoundState &state, int from)
{
    return byScore(state, from, 0, [](const Subject &subject) { return !isPortal(subject); });
}

std::optional<int> departmentMean(const RoundState &state)
{
    const std::vector<const Subject *> scored = departmentsByScore(state, 0);
    if (scored.size() < fewestForMean)
        return {};
    return meanOf(scored, [&](const Subject &one) { return *state.judgement(one.id).score; });
}

ScoreMeans scoreMeans(const RoundState &state)
{
    const std::vector<const Subject *> portals = portalsByScore(state, 0, 0);
    ScoreMeans means;
    if (portals.size() < fewestForMean)
        return means;
    means.score = meanOf(portals, [&](const Subject &one) { return *state.judgement(one.id).score; });
    if (std::all_of(portals.begin(), portals.end(),
                    [&](const Subject *portal) { return partsAreKnown(state, *portal); })) {
        means.deducted =
            meanOf(portals, [&](const Subject &one) { return state.judgement(one.id).deducted; });
        means.bonus = meanOf(portals, [&](const Subject &one) { return state.judgement(one.id).bonus; });
    }
    return means;
}

void addScoreFacts(FactNode &node, const RoundState &state, const NoticeSettings &settings)
{
    const SubjectNames called(state, SubjectKind::Website);
    QStringList all, cities, counties;
    for (const Subject *portal : portalsByScore(state, settings.highScore, 0)) {
        const Region *region = state.region(portal->region);
        all += called.of(*portal);
        if (portal->type == WebsiteType::CityPortal && region && !cities.contains(region->name))
            cities += region->name;
        else if (portal->type == WebsiteType::CountyPortal)
            counties += called.of(*portal);
    }
    node.setText(u"threshold"_s, hundredthsText(settings.highScore));
    setHigh(node, portalsByScore(state, 0, 0), all, settings.highScore, state.round().rates);
    node.setNames(u"highCities"_s, cities);     // by the name of the city
    node.setNames(u"highCounties"_s, counties); // by the name of the site
    addSpread(node, state, settings, called);
    addDepartments(node.object(u"departments"_s), state, settings, called);
    std::vector<FactNodePtr> bands;
    FactNode &byBand = node.object(u"byBand"_s);
    for (const ScoreBand &band : settings.bands) {
        QStringList names;
        for (const Subject *portal : portalsByScore(state, band.from, band.to))
            names += called.of(*portal);
        const FactNodePtr one = byBand.objectPtr(memberName(hundredthsText(band.from)));
        one->setText(u"from"_s, hundredthsText(band.from));
        one->setText(u"to"_s, band.to ? hundredthsText(band.to) : QString());
        one->setInteger(u"count"_s, names.size());
        one->setNames(u"portals"_s, names);
        bands.push_back(one);
    }
    addGrades(node, bands, settings);
    node.setItems(u"bands"_s, std::move(bands));
}

} // namespace xw::notice
