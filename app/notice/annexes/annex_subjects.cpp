// Annexes that name subjects: portals by score, websites and accounts with problems.
#include "domain/printed_words.h"
#include "notice/annexes/annexes.h"
#include "notice/annexes/table_build.h"
#include "notice/compose/punctuation.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// 110—120分; 120分以上
QString bandText(const ScoreBand &band)
{
    const QString from = hundredthsText(band.from);
    return band.to == 0 ? from + u"分以上"_s : from + u'—' + hundredthsText(band.to) + u"分"_s;
}

/// In how many rounds running it fails, and what is to become of it.
QString remarkOn(const RoundState &state, const NoticeSettings &settings, const Subject &subject)
{
    QStringList remarks;
    if (const int failures = state.consecutiveFailures(subject.id); failures >= 2)
        remarks += u"连续"_s + chineseNumber(failures) + wordsOf(state.round().key).counted;
    for (const QString &name : {subject.code, subject.name})
        if (const auto found = settings.dispositions.find(name);
            found != settings.dispositions.end() && !name.isEmpty() && !remarks.contains(found->second))
            remarks += found->second;
    return remarks.join(u'；');
}

} // namespace

Annex highScores(const RoundState &state, const NoticeSettings &settings)
{
    Table table;
    table.caption = u"（各分数段含下限、不含上限）"_s;
    table.header = headRow({u"序号"_s, u"得分"_s, u"层级"_s, u"所属地区"_s, u"政府网站名称"_s});
    table.widths = {8, 18, 10, 18, 46};
    // Whoever the text counts stands in a band, also below the office's lowest.
    std::vector<ScoreBand> bands = settings.bands;
    const auto lowest = std::min_element(
        bands.begin(), bands.end(), [](const ScoreBand &a, const ScoreBand &b) { return a.from < b.from; });
    if (lowest != bands.end() && settings.highScore < lowest->from)
        bands.push_back({settings.highScore, lowest->from});
    for (const ScoreBand &band : bands) {
        // Within a band portals stand by level, then by score: 市级 before 县级, as offices list them.
        for (const WebsiteType level : {WebsiteType::CityPortal, WebsiteType::CountyPortal}) {
            for (const Subject *portal :
                 portalsByScore(state, qMax(band.from, settings.highScore), band.to)) {
                if (portal->type != level)
                    continue;
                table.rows.push_back({number(qint64(table.rows.size() + 1)), words(bandText(band)),
                                      words(portalLevel(state, level)), words(unitOf(state, *portal)),
                                      words(portal->name, Align::Left)});
            }
        }
    }
    const int rows = int(table.rows.size());
    return {{}, u"检查得分较高的政府门户网站名单"_s, {std::move(table)}, rows};
}

Annex problemWebsites(const RoundState &state, const NoticeSettings &settings)
{
    Table table;
    const QHash<SubjectId, QStringList> headings = ownHeadings(state, settings, SubjectKind::Website);
    table.header = headRow({u"序号"_s, u"所属地方或部门"_s, u"网站名称"_s, u"问题类别"_s, u"存在的突出问题"_s,
                            u"网站标识码"_s, u"备注"_s});
    table.widths = {7, 16, 28, 14, 26, 17, 8};
    for (const Subject *subject : failing(state, SubjectKind::Website)) {
        table.rows.push_back({number(qint64(table.rows.size() + 1)), words(unitOf(state, *subject)),
                              words(subject->name, Align::Left),
                              words(headings.value(subject->id).join(u'、')),
                              words(chinesePunctuation(state.problemText(subject->id)), Align::Left),
                              words(subject->code), words(remarkOn(state, settings, *subject))});
    }
    const int rows = int(table.rows.size());
    return {{}, u"检查发现突出问题的政府网站名单"_s, {std::move(table)}, rows};
}

Annex commended(const NoticeSettings &settings)
{
    Table table;
    table.header = headRow({u"序号"_s, u"单位"_s});
    table.widths = {10, 90};
    for (const QString &unit : settings.commended)
        table.rows.push_back({number(qint64(table.rows.size() + 1)), words(unit, Align::Left)});
    const int rows = int(table.rows.size());
    return {{}, u"通报表扬的单位"_s, {std::move(table)}, rows};
}

Annex problemMedia(const RoundState &state, const NoticeSettings &settings)
{
    Table table;
    const QHash<SubjectId, QStringList> headings = ownHeadings(state, settings, SubjectKind::MediaAccount);
    table.header = headRow({u"序号"_s, u"所属地方或部门"_s, u"类型"_s, u"政务新媒体名称"_s, u"问题类别"_s,
                            u"存在的突出问题"_s, u"备注"_s});
    table.widths = {7, 18, 12, 30, 14, 35, 8};
    for (const Subject *subject : failing(state, SubjectKind::MediaAccount))
        table.rows.push_back({number(qint64(table.rows.size() + 1)), words(unitOf(state, *subject)),
                              words(toChinese(subject->platform)), words(subject->name, Align::Left),
                              words(headings.value(subject->id).join(u'、')),
                              words(chinesePunctuation(state.problemText(subject->id)), Align::Left),
                              words(remarkOn(state, settings, *subject))});
    const int rows = int(table.rows.size());
    return {{}, u"检查发现突出问题的政务新媒体名单"_s, {std::move(table)}, rows};
}

} // namespace xw::notice
