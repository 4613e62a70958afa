#include "domain/suggestion.h"

#include "domain/ledger_row.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

struct CheckName {
    SiteCheck check;
    QStringView name; ///< of an indicator or a condition in a standard (Standard::match)
};

// Words that machines find and no standard lists (an ordinary wrong word, a personal number) have none.
constexpr CheckName checkNames[] = {
    {SiteCheck::WeekFailed, u"超时或打不开的次数达5%以上"},
    {SiteCheck::HomeStale, u"首页2周无信息更新"},
    {SiteCheck::NavigationStale, u"首页仅为导航且二级页面2周均无更新"},
    {SiteCheck::NewsNoticeStale, u"动态要闻、通知公告、政策文件类栏目未更新超限"},
    {SiteCheck::LongStale, u"应更新但长期未更新的栏目数量超限"},
    {SiteCheck::BlankColumns, u"空白栏目数量超限"},
    {SiteCheck::RedatedEntries, u"弄虚作假"},
    {SiteCheck::MarksMissing, u"网站标识"},
    {SiteCheck::MarksDiffer, u"网站标识"},
    {SiteCheck::NoErrorEntrance, u"我为政府网站找错"},
    {SiteCheck::DeadLinks, u"可用性"},
    {SiteCheck::HiddenLinks, u"发布或链接反动、暴力、色情等内容"},
    {SiteCheck::HarmfulLinks, u"发布或链接反动、暴力、色情等内容"},
    {SiteCheck::SevereWord, u"严重表述错误"},
    {SiteCheck::DomainName, u"域名名称"},
    {SiteCheck::NoConsultation, u"未提供网上有效咨询建言渠道"},
    {SiteCheck::Unlinked, u"解读关联"},
    {SiteCheck::ThinGuides, u"办事指南"},
};

/// In force on the subject: the condition itself, or its indicator as a whole.
const Finding *tickOf(const RoundState &state, SubjectId subject, const IndicatorId &id)
{
    if (const Finding *finding = state.findingInForce(subject, id))
        return finding;
    const Indicator *owner = state.standard().indicator(id);
    return owner && owner->id != id ? state.findingInForce(subject, owner->id) : nullptr;
}

/// Whether a tick came of an acceptance: it answers that suggestion, and not others that speak of the same
/// indicator (one wrong word is accepted, the next still waits).
bool isOfAnother(const Finding &tick, const SiteReading &reading, const QString &key,
                 const SuggestionDecisions &decisions)
{
    bool another = false;
    for (const SiteFinding &one : reading.findings) {
        const auto decided = decisions.constFind(decisionKey(reading.subject, one.key()));
        if (decided == decisions.cend() || !decided->accepted || decided->finding != tick.id)
            continue;
        if (one.key() == key)
            return false;
        another = true;
    }
    return another;
}

} // namespace

CheckIndicators::CheckIndicators(const Standard &standard)
{
    for (const CheckName &name : checkNames)
        if (const auto id = standard.match(name.name.toString(), SubjectKind::Website))
            m_ids[size_t(name.check)] = *id;
}

IndicatorId CheckIndicators::of(SiteCheck check, const Subject &subject, const Standard &standard) const
{
    const IndicatorId &id = m_ids[size_t(check)];
    const Indicator *indicator = id.isValid() ? standard.indicator(id) : nullptr;
    return indicator && indicator->applies(subject) ? id : IndicatorId();
}

QString suggestionLedger()
{
    return u"@suggestions"_s; // no definition can have such an id: no file and no page reaches it
}

QString decisionKey(SubjectId subject, const QString &findingKey)
{
    return QString::number(subject.value()) + u'/' + findingKey;
}

LedgerRow toRow(const SuggestionDecision &decision, RoundId round)
{
    QJsonObject values{{u"subject"_s, decision.subject.value()},
                       {u"finding"_s, decision.key},
                       {u"decision"_s, decision.accepted ? u"accepted"_s : u"dismissed"_s},
                       {u"by"_s, decision.by},
                       {u"at"_s, decision.at.toString(Qt::ISODate)}};
    if (decision.accepted)
        values.insert(u"made"_s, decision.finding.value());
    else
        values.insert(u"reason"_s, decision.reason);
    return {suggestionLedger(), round, decisionKey(decision.subject, decision.key), values};
}

std::optional<SuggestionDecision> decisionFrom(const LedgerRow &row)
{
    if (row.ledger != suggestionLedger() || isWithdrawn(row))
        return std::nullopt;
    const QJsonObject &values = row.values;
    SuggestionDecision decision;
    decision.subject = SubjectId(values["subject"_L1].toInt());
    decision.key = values["finding"_L1].toString();
    decision.accepted = values["decision"_L1].toString() == u"accepted";
    decision.finding = FindingId(values["made"_L1].toInteger());
    decision.reason = values["reason"_L1].toString();
    decision.by = values["by"_L1].toString();
    decision.at = QDateTime::fromString(values["at"_L1].toString(), Qt::ISODate);
    if (decisionKey(decision.subject, decision.key) != row.key)
        return std::nullopt;
    return decision;
}

SuggestionDecisions suggestionDecisions(const RoundState &state)
{
    SuggestionDecisions decisions;
    for (const LedgerRow &row : state.ledger(suggestionLedger()))
        if (auto decision = decisionFrom(row))
            decisions.insert(row.key, *std::move(decision));
    return decisions;
}

std::vector<Suggestion> suggestionsOf(const SiteReading &reading, const RoundState &state,
                                      const SuggestionDecisions &decisions, const CheckIndicators &indicators)
{
    std::vector<Suggestion> suggestions;
    const Subject *subject = state.subject(reading.subject);
    if (!subject || reading.round != state.round().key)
        return suggestions;
    const std::vector<ColumnExcuse> excuses = columnExcuses(state, reading.subject);
    for (const SiteFinding &finding : reading.findings) {
        Suggestion suggestion{reading.subject, finding, reading.at,
                              indicators.of(finding.check, *subject, state.standard())};
        suggestion.pack = reading.pack;
        suggestion.packDigest = reading.packDigest;
        ExcusedColumns excused = takeExcused(suggestion.finding, excuses);
        suggestion.excused = std::move(excused.excuses);
        const auto decided = decisions.constFind(decisionKey(reading.subject, finding.key()));
        if (decided != decisions.cend() && !decided->accepted) {
            suggestion.state = Suggestion::State::Dismissed;
            suggestion.by = decided->by;
            suggestion.reason = decided->reason;
            suggestion.decidedAt = decided->at;
        } else if (excused.all) {
            suggestion.state = Suggestion::State::Dismissed;
            suggestion.isExcused = true;
            suggestion.by = suggestion.excused.back().by;
            suggestion.reason = suggestion.excused.back().reason;
            suggestion.decidedAt = suggestion.excused.back().at;
        } else if (const Finding *tick = suggestion.indicator.isValid()
                                             ? tickOf(state, reading.subject, suggestion.indicator)
                                             : nullptr;
                   tick && !isOfAnother(*tick, reading, finding.key(), decisions)) {
            suggestion.state = Suggestion::State::Ticked;
        }
        suggestions.push_back(std::move(suggestion));
    }
    return suggestions;
}

} // namespace xw
