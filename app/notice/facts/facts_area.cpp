// Facts about the area and the round's words: 全省, 省政府, 设区市, 本季度, 政府网站与政务新媒体.
#include "domain/round_state.h"
#include "notice/facts/area_words.h"
#include "notice/facts/facts_parts.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

QString checkedKinds(const RoundState &state)
{
    const auto text = [](bool websites, bool media) {
        return websites && media ? u"政府网站与政务新媒体"_s
               : websites        ? u"政府网站"_s
               : media           ? u"政务新媒体"_s
                                 : QString();
    };
    const Counts sites = state.tally().total(SubjectKind::Website);
    const Counts media = state.tally().total(SubjectKind::MediaAccount);
    if (sites.checked + media.checked > 0)
        return text(sites.checked > 0, media.checked > 0);
    if (sites.running + media.running > 0)
        return text(sites.running > 0, media.running > 0);
    return text(true, true);
}

void addAreaFacts(FactNode &root, const RoundState &state, const NoticeSettings &settings)
{
    const AreaWords words = areaWords(state, settings.issuer, settings.area);
    FactNode &area = root.object(u"area"_s, u"settings"_s);
    area.setText(u"name"_s, words.name);
    area.setText(u"all"_s, words.all);
    area.setText(u"government"_s, words.government);
    area.setText(u"level"_s, words.level);
    area.setText(u"own"_s, words.own);
    area.setText(u"region"_s, words.region);
    area.setText(u"everyone"_s, words.everyone);

    const Counts sites = state.tally().total(SubjectKind::Website);
    const Counts media = state.tally().total(SubjectKind::MediaAccount);
    FactNode &kinds = root.object(u"kinds"_s, u"round "_s + state.round().key.text());
    kinds.setText(u"text"_s, checkedKinds(state));
    kinds.setFlag(u"both"_s, sites.checked > 0 && media.checked > 0);
    kinds.setFlag(u"checked"_s, sites.checked + media.checked > 0);
    kinds.setFlag(u"unqualified"_s, sites.unqualified + media.unqualified > 0);
    // 国办发〔2015〕15号 and the checks after it spoke of 存在突出问题, 国办秘函〔2019〕19号 of 不合格.
    kinds.setText(u"failing"_s,
                  state.round().key.lastDay() < QDate(2019, 4, 1) ? u"存在突出问题"_s : u"不合格"_s);
    const auto problems = [&root](const QString &kind) {
        const std::optional<Fact> count = leafOf(root, {kind, u"general"_s, u"count"_s});
        return count && count->holds();
    };
    kinds.setFlag(u"found"_s, sites.unqualified + media.unqualified > 0 || problems(u"websites"_s));
    const bool told =
        sites.unqualified + media.unqualified > 0 || problems(u"websites"_s) || problems(u"media"_s);
    kinds.setFlag(u"told"_s, told);
    // What a ledger lists as wrong is to be mended as well.
    const std::optional<Fact> errors = leafOf(root, {u"ledgers"_s, u"text-errors"_s, u"present"_s});
    kinds.setFlag(u"rectify"_s, told || (errors && errors->holds()));
}

} // namespace xw::notice
