#include "notice/facts/problem_groups.h"

#include "domain/printed_words.h"
#include "notice/compose/punctuation.h"
#include "notice/facts/facts_build.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr qsizetype longestWording = 24; ///< what still reads as a name of a problem within a sentence
constexpr size_t mostWordings = 6;

/// Words with a number in them (空白栏目7个) say the same whatever the number: it belongs to the annex.
QString withoutNumber(const QString &words)
{
    static const QRegularExpression number(u"[（(]?[0-9０-９]+ ?(个|处|条|次|天|项|篇|家|%|％)?[）)]?$"_s);
    const QString bare = QString(words).remove(number).trimmed();
    // A number that the words compare with is no count: 空白栏目数量超过5个 says nothing without it.
    static const QRegularExpression compares(
        u"(超过?|大于|多于|高于|达到?|小于|少于|低于|不足|不满|未满|至少|最多|以上|以下|近|满|累计|连续|(（|[(])含[）)])$"_s);
    return bare.size() >= 2 && !compares.match(bare).hasMatch() ? bare : words;
}

/// What an office wrote of a problem, as its name: 单项否决（未及时更新） fails a subject by 未及时更新.
QString statedWords(const QString &said)
{
    static const QRegularExpression wrapped(
        u"^(?:单项否决|一票否决|突出问题|严重问题|不合格)(?:指标|项)?(?:（([^（）]+)）?|：(.+))$"_s);
    // A part of a list of reasons can begin with what joined it to the one before: 且无互动入口.
    static const QRegularExpression joint(u"^(?:并且|而且|同时|以及|且)(?=.{2})"_s);
    const QString words = chinesePunctuation(said.simplified()).remove(joint);
    const QRegularExpressionMatch match = wrapped.match(words);
    const QString inside = match.captured(1) + match.captured(2);
    return withoutNumber(inside.isEmpty() ? words : inside);
}

/// What words say besides the name of their problem: 互动回应差（留言超3个月未答复） of 互动回应差.
QString beyondLabel(const QString &words, const QString &label)
{
    if (!words.startsWith(label) || words.size() == label.size())
        return words;
    static const QRegularExpression more(u"^(?:（(.+)）|[：，](.+))$"_s);
    const QRegularExpressionMatch match = more.match(words.mid(label.size()));
    return match.hasMatch() ? match.captured(1) + match.captured(2) : words;
}

/// A phrase is named as it is, a sentence or a list is quoted: its marks would end the notice's own.
QString namedWords(const QString &words)
{
    static const QRegularExpression marks(u"[、，；。：]"_s);
    const bool plain = words.size() <= longestWording && !words.contains(marks);
    QString inside = words;
    while (inside.endsWith(u'。') || inside.endsWith(u'；'))
        inside.chop(1);
    inside.replace(u'“', u'‘').replace(u'”', u'’');
    return plain ? words : u'“' + inside + u'”';
}

class GroupBuilder
{
public:
    ProblemGroup &group(const QString &member, const QString &label)
    {
        const auto known = m_places.constFind(member);
        if (known != m_places.constEnd())
            return m_groups[*known];
        m_places.insert(member, m_groups.size());
        m_groups.push_back({member, label, {}, {}, false, false});
        return m_groups.back();
    }

    std::vector<ProblemGroup> sorted()
    {
        const auto size = [](const ProblemGroup &group) {
            return isNamed(group) ? group.tallied.names.size() : -1;
        };
        for (ProblemGroup &group : m_groups) {
            std::stable_sort(group.wordings.begin(), group.wordings.end(), [](const auto &a, const auto &b) {
                return a.second.names.size() > b.second.names.size();
            });
            if (std::all_of(group.wordings.begin(), group.wordings.end(),
                            [&](const auto &one) { return saysNoMore(one.first, group.label); }))
                group.wordings.clear();
            group.leftOut = group.leftOut || group.wordings.size() > mostWordings;
            if (group.wordings.size() > mostWordings)
                group.wordings.resize(mostWordings);
        }
        std::stable_sort(m_groups.begin(), m_groups.end(),
                         [&](const ProblemGroup &a, const ProblemGroup &b) { return size(a) > size(b); });
        return std::move(m_groups);
    }

private:
    std::vector<ProblemGroup> m_groups;
    QHash<QString, size_t> m_places;
};

void takeWording(ProblemGroup &group, const QString &said, const Subject &subject)
{
    QString words = beyondLabel(statedWords(said), group.label);
    if (words.isEmpty())
        return;
    // One of several problems that were written as one: 内容不更新、互动回应差.
    const QStringList parts = words.split(u'、');
    if (std::any_of(parts.begin(), parts.end(),
                    [&](const QString &part) { return saysNoMore(part, group.label); }))
        words = group.label;
    static const QRegularExpression marks(u"[，；。：“”]"_s);
    if (words.size() > longestWording || words.contains(marks)) {
        group.leftOut = true;
        return;
    }
    for (auto &[known, tallied] : group.wordings)
        if (known == words) {
            tallied.take(subject);
            return;
        }
    group.wordings.emplace_back(words, Tallied{}).second.take(subject);
}

/// 单项否决 names no problem: it says that there is one of those that fail a site at once.
bool saysVetoAlone(const QString &words)
{
    static const QRegularExpression veto(u"^(存在|出现)?(单项|一票)否决(指标|项|问题|情形|情况)*$"_s);
    return veto.match(words).hasMatch();
}

/// 存在错别字问题 without what says nothing of its own.
QString withoutFilling(const QString &words)
{
    static const QRegularExpression filling(u"^(?:存在|出现|有)|(?:等?问题|等?情况|现象)$"_s);
    const QString core = QString(words).remove(filling);
    return core.size() < 2 ? words : core;
}

void takeWords(GroupBuilder &groups, const QString &said, const Subject &subject)
{
    const QString words = statedWords(said);
    if (saysVetoAlone(words)) {
        ProblemGroup &group = groups.group(u"words.单项否决"_s, u"单项否决情形"_s);
        group.tallied.take(subject);
        group.vetoAlone = true;
        return;
    }
    if (!words.isEmpty()) // 错别字 and 存在错别字 are one
        groups.group(u"words."_s + memberName(withoutFilling(words)), namedWords(words))
            .tallied.take(subject);
}

/// The indicator of the standard that a finding names on this subject; nullptr: its words alone say what it
/// is.
const Indicator *classified(const RoundState &state, const Subject &subject, const Finding &finding)
{
    const Indicator *indicator = state.standard().indicator(finding.indicator);
    return indicator && indicator->applies(subject) ? indicator : nullptr;
}

QString saidIn(const RoundState &state, const Finding &finding)
{
    return finding.note.isEmpty() ? state.standard().label(finding.indicator) : finding.note;
}

/// 得分低于60分: no veto holds, the deductions alone were too many.
bool failedByScore(const RoundState &state, const Subject &subject)
{
    const Judgement &judgement = state.judgement(subject.id);
    if (judgement.verdict != Verdict::Unqualified || !judgement.vetoes.empty())
        return false;
    return (judgement.score && *judgement.score < state.standard().scale.pass) ||
           judgement.deducted > state.standard().scale.base - state.standard().scale.pass;
}

/// 扣分后低于60分, 不及格: the score alone, which is said already.
bool saysScoreAlone(const QString &words, const Standard &standard)
{
    const QRegularExpression low(
        u"^[^，；。、]{0,10}?(?:(?:低于|不足|不到|小于|未达到?|未满)(?:及格线|合格线|合格标准|%1分)|不及格)$"_s
            .arg(hundredthsText(standard.scale.pass)));
    return words.simplified().contains(low);
}

void takeFailing(GroupBuilder &groups, const RoundState &state, const Subject &subject)
{
    bool said = false;
    for (const IndicatorId &veto : state.judgement(subject.id).vetoes) {
        const Indicator *indicator = state.standard().indicator(veto);
        if (!indicator)
            continue;
        ProblemGroup &group = groups.group(veto.value(), indicator->name);
        group.tallied.take(subject);
        said = true;
        for (const Finding &finding : state.findings(subject.id))
            if (isProblem(state.standard(), finding) && classified(state, subject, finding) == indicator)
                takeWording(group, saidIn(state, finding), subject);
    }
    const bool byScore = failedByScore(state, subject);
    if (byScore) {
        ProblemGroup &group =
            groups.group(u"score"_s, u"得分低于"_s + hundredthsText(state.standard().scale.pass) + u"分"_s);
        group.tallied.take(subject);
        said = true;
        for (const Finding &finding : state.findings(subject.id))
            if (isProblem(state.standard(), finding) && classified(state, subject, finding))
                takeWording(group, saidIn(state, finding), subject);
    }
    for (const Finding &finding : state.findings(subject.id))
        if (isProblem(state.standard(), finding) && !classified(state, subject, finding) &&
            !(byScore && saysScoreAlone(saidIn(state, finding), state.standard()))) {
            takeWords(groups, saidIn(state, finding), subject);
            said = said || !saidIn(state, finding).simplified().isEmpty();
        }
    if (!said)
        groups.group(u"unstated"_s, unstatedProblem.toString()).tallied.take(subject);
}

std::vector<ProblemGroup> namedApart(std::vector<ProblemGroup> groups, const SubjectNames &names)
{
    for (ProblemGroup &group : groups) {
        group.tallied.nameBy(names);
        for (auto &[said, tallied] : group.wordings)
            tallied.nameBy(names);
    }
    return groups;
}

} // namespace

bool saysNoMore(const QString &words, const QString &label)
{
    static const QRegularExpression filling(u"指标扣分$|长期|及时|严重|存在|出现|问题|情况|的"_s);
    const QString said = QString(words).remove(filling), named = QString(label).remove(filling);
    return said == named || (said.size() >= 2 && named.endsWith(said)); // 无法访问 of 站点无法访问
}

void Tallied::take(const Subject &subject)
{
    if (subjects.contains(subject.id))
        return;
    subjects.insert(subject.id);
    names += subject.name;
    members.push_back(&subject);
}

void Tallied::nameBy(const SubjectNames &called)
{
    names.clear();
    for (const Subject *member : members)
        names += called.of(*member);
}

QStringList statedProblems(const RoundState &state, SubjectId subject)
{
    QStringList all;
    for (const Finding &finding : state.findings(subject)) {
        if (!isProblem(state.standard(), finding))
            continue;
        const QString words = chinesePunctuation(
            finding.note.isEmpty() ? state.standard().label(finding.indicator) : finding.note);
        if (!words.isEmpty())
            all << words;
    }
    return all.isEmpty() ? QStringList{unstatedProblem.toString()} : all;
}

QString beforeNumber(const QString &words)
{
    static const QRegularExpression number(
        u"[0-9]\\s*(个|处|条|次|天|日|周|月|项|篇|家|%)?$|[0-9]\\s*[个家]"_s);
    return words.contains(number) ? u'“' + words + u'”' : words;
}

bool isNamed(const ProblemGroup &group)
{
    return group.member != u"unstated";
}

std::vector<ProblemGroup> problemGroups(const RoundState &state, SubjectKind kind)
{
    GroupBuilder groups;
    for (const Subject *subject : failing(state, kind))
        takeFailing(groups, state, *subject);
    return namedApart(groups.sorted(), SubjectNames(state, kind));
}

std::vector<ProblemGroup> generalProblems(const RoundState &state, SubjectKind kind)
{
    GroupBuilder groups;
    for (const Subject &subject : state.subjects()) {
        if (subject.kind != kind || !state.belongsTo(subject.id, Population::Checked))
            continue;
        const bool qualified = state.verdict(subject.id) == Verdict::Qualified;
        if (failedByScore(state, subject))
            continue; // its deductions are why it fails
        for (const Finding &finding : state.findings(subject.id)) {
            if (!isProblem(state.standard(), finding))
                continue;
            const Indicator *indicator = classified(state, subject, finding);
            const Indicator *named = state.standard().indicator(finding.indicator);
            if (named && named->kind == IndicatorKind::Deduction && named->appliesTo == kind &&
                (indicator || qualified)) {
                ProblemGroup &group = groups.group(named->id.value(), named->name + u"指标扣分"_s);
                group.tallied.take(subject);
                takeWording(group, saidIn(state, finding), subject);
                if (!indicator) // a fault all the same, which costs this site no points
                    group.label = named->name + u"问题"_s;
            } else if (!indicator && qualified) {
                takeWords(groups, saidIn(state, finding), subject);
            }
        }
    }
    return namedApart(groups.sorted(), SubjectNames(state, kind));
}

} // namespace xw::notice
