// Problems: which indicators were found on which subjects. A subject can have several; their sum is not the
// number of subjects.
#include "domain/printed_words.h"
#include "notice/compose/punctuation.h"
#include "notice/facts/facts_parts.h"
#include "notice/facts/problem_groups.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// One indicator or condition: its words, how many subjects, which.
void setProblem(FactNode &node, const QString &label, const Tallied &tallied)
{
    node.setText(u"label"_s, label);
    node.setInteger(u"count"_s, tallied.names.size());
    node.setNames(u"subjects"_s, tallied.names);
}

/// 长期不更新、互动回应差: the problems of one subject as a sentence can list them; empty where they are
/// sentences themselves, or where none was stated.
QString toldProblems(const RoundState &state, SubjectId subject)
{
    static const QRegularExpression marks(u"[，；。：“”]"_s);
    const QStringList stated = statedProblems(state, subject);
    const bool plain = stated != QStringList{unstatedProblem.toString()} &&
                       std::all_of(stated.begin(), stated.end(), [](const QString &words) {
                           return words.size() <= 24 && !words.contains(marks);
                       });
    return plain ? joinedProblems(stated) : QString();
}

/// What is to become of failing subjects, where somebody decided it: each measure with those whom it meets.
void addDispositions(FactNode &node, const RoundState &state, const std::vector<const Subject *> &failed,
                     const NoticeSettings &settings, const SubjectNames &names)
{
    std::vector<std::pair<QString, Tallied>> byMeasure;
    for (const Subject *subject : failed)
        for (const QString &name : {subject->code, subject->name}) {
            const auto found = settings.dispositions.find(name);
            if (name.isEmpty() || found == settings.dispositions.end())
                continue;
            const auto known = std::find_if(byMeasure.begin(), byMeasure.end(),
                                            [&](const auto &one) { return one.first == found->second; });
            (known == byMeasure.end() ? byMeasure.emplace_back(found->second, Tallied{}) : *known)
                .second.take(*subject);
        }
    std::vector<FactNodePtr> list;
    for (auto &[measure, tallied] : byMeasure) {
        tallied.nameBy(names);
        const FactNodePtr one = node.objectPtr(memberName(measure));
        setProblem(*one, measure, tallied);
        one->setText(u"problem"_s, tallied.subjects.size() == 1
                                       ? toldProblems(state, *tallied.subjects.constBegin())
                                       : QString());
        list.push_back(one);
    }
    node.setItems(u"list"_s, std::move(list));
}

/// The object of a group: its place among the members may be deeper than one (words.首页打不开).
FactNodePtr groupNode(FactNode &parent, const ProblemGroup &group)
{
    const QString inner = group.member.section(u'.', 1);
    const FactNodePtr one = inner.isEmpty()
                                ? parent.objectPtr(group.member)
                                : parent.object(group.member.section(u'.', 0, 0)).objectPtr(inner);
    setProblem(*one, group.label, group.tallied);
    one->setFlag(u"vetoAlone"_s, group.vetoAlone);
    std::vector<FactNodePtr> parts;
    QStringList words;
    qsizetype sum = 0;
    for (const auto &[said, tallied] : group.wordings) {
        sum += tallied.names.size();
        if (saysNoMore(said, group.label)) // the others are what is to be said of it: 其中空白栏目8个
            continue;
        const FactNodePtr part = one->object(u"parts"_s).objectPtr(memberName(said));
        setProblem(*part, beforeNumber(said), tallied);
        parts.push_back(part);
        words += said;
    }
    for (const FactNodePtr &part : parts)
        part->setFlag(u"partly"_s, parts.size() < group.wordings.size());
    // Told with their numbers only where these add up to the group's own.
    const bool exact = group.wordings.size() > 1 && !group.leftOut && sum == group.tallied.names.size();
    const bool isPartly = group.leftOut || words.size() < qsizetype(group.wordings.size());
    one->setText(u"wording"_s,
                 exact ? QString()
                       : words.join(u'、') + (isPartly && !words.isEmpty() ? u"等"_s : QString()));
    one->setItems(u"wordings"_s, exact ? std::move(parts) : std::vector<FactNodePtr>());
    return one;
}

/// list, sum, overlap (some have several problems: the sum counts no subjects); `single`: the reasons of the
/// one subject that there is, `scoreAlone`: it is the score; `only`: the one group, where all fail for one
/// reason; `named`: whether a reason is known of any; `several`: more than one group.
void addGroups(FactNode &node, const std::vector<ProblemGroup> &groups, size_t subjects)
{
    std::vector<FactNodePtr> list, only, single;
    qsizetype sum = 0;
    bool named = false;
    for (const ProblemGroup &group : groups) {
        list.push_back(groupNode(node, group));
        sum += group.tallied.names.size();
        named = named || isNamed(group);
    }
    if (subjects == 1 && named)
        single = list;
    else if (list.size() == 1 && named)
        only = list;
    node.setFlag(u"vetoAlone"_s, list.size() == 1 && groups.front().vetoAlone);
    node.setFlag(u"scoreAlone"_s, list.size() == 1 && groups.front().member == u"score");
    node.setInteger(u"sum"_s, sum);
    node.setFlag(u"overlap"_s, sum > qsizetype(subjects));
    node.setFlag(u"named"_s, named);
    node.setFlag(u"several"_s, named && list.size() > 1 && subjects > 1);
    node.setItems(u"single"_s, std::move(single));
    node.setItems(u"only"_s, std::move(only));
    node.setItems(u"list"_s, std::move(list));
}

/// Problems that fail nobody: how many subjects have one, and which.
void addGeneral(FactNode &node, const std::vector<ProblemGroup> &groups)
{
    QSet<SubjectId> subjects;
    for (const ProblemGroup &group : groups)
        subjects.unite(group.tallied.subjects);
    node.setInteger(u"count"_s, subjects.size());
    addGroups(node.object(u"problems"_s), groups, size_t(subjects.size()));
}

/// The subject itself, for lists that tell failures one by one.
FactNodePtr subjectNode(FactNode &subjects, const RoundState &state, const Subject &subject)
{
    const QString key = subject.code.isEmpty() ? QString::number(subject.id.value()) : subject.code;
    const FactNodePtr node = subjects.objectPtr(memberName(key));
    node->setText(u"name"_s, subject.name);
    node->setText(u"code"_s, subject.code);
    node->setText(u"unit"_s, unitOf(state, subject));
    node->setText(u"problem"_s, chinesePunctuation(state.problemText(subject.id)));
    node->setInteger(u"failures"_s, state.consecutiveFailures(subject.id));
    return node;
}

} // namespace

void addProblemFacts(FactNode &node, const RoundState &state, SubjectKind kind,
                     const NoticeSettings &settings)
{
    QHash<IndicatorId, Tallied> byCondition;
    std::vector<std::pair<QString, Tallied>> byWords;
    QHash<QString, size_t> placeOfWords;
    const auto takeWords = [&](const QString &words, const Subject &subject) {
        const auto place = placeOfWords.constFind(words);
        if (place != placeOfWords.constEnd()) {
            byWords[*place].second.take(subject);
            return;
        }
        placeOfWords.insert(words, byWords.size());
        byWords.emplace_back(words, Tallied{}).second.take(subject);
    };
    FactNode &subjects = node.object(u"subjects"_s);
    std::vector<FactNodePtr> list;
    QStringList names;
    const std::vector<const Subject *> failed = failing(state, kind);
    const SubjectNames called(state, kind);
    for (const Subject *subject : failed) {
        list.push_back(subjectNode(subjects, state, *subject));
        names += called.of(*subject);
        for (const Finding &finding : state.findings(subject->id))
            if (isProblem(state.standard(), finding) && state.standard().condition(finding.indicator))
                byCondition[finding.indicator].take(*subject);
        for (const QString &words : statedProblems(state, subject->id))
            takeWords(words, *subject);
    }
    node.setNames(u"failing"_s, names).setFlag(u"several"_s, names.size() > 1);
    node.object(u"failing"_s).setItems(u"list"_s, std::move(list));

    for (Tallied &tallied : byCondition)
        tallied.nameBy(called);
    FactNode &problems = node.object(u"problems"_s);
    addGroups(problems, problemGroups(state, kind), failed.size());
    for (const Indicator &indicator : state.standard().indicators) {
        if (indicator.kind != IndicatorKind::Veto || indicator.appliesTo != kind)
            continue;
        const FactNodePtr one = problems.objectPtr(indicator.id.value());
        if (!one->member(u"count"_s))
            setProblem(*one, indicator.name, {});
        for (const Condition &condition : indicator.conditions) {
            const QString last = condition.id.value().section(u'.', -1);
            setProblem(one->object(last), state.standard().label(condition.id),
                       byCondition.value(condition.id));
        }
    }

    std::stable_sort(byWords.begin(), byWords.end(), [](const auto &a, const auto &b) {
        return a.second.names.size() > b.second.names.size();
    });
    std::vector<FactNodePtr> words;
    FactNode &texts = node.object(u"problemWords"_s);
    qsizetype sum = 0;
    for (auto &[text, tallied] : byWords) {
        tallied.nameBy(called);
        const FactNodePtr one = texts.objectPtr(memberName(text));
        setProblem(*one, text, tallied);
        one->setText(u"quoted"_s, text.contains(u'、') ? u'“' + text + u'”' : text); // one of a list
        sum += tallied.names.size();
        words.push_back(one);
    }
    texts.setFlag(u"several"_s, words.size() > 1 && failed.size() > 1);
    texts.setItems(u"list"_s, std::move(words));
    texts.setFlag(u"overlap"_s, sum > qsizetype(failed.size()));
    addDispositions(node.object(u"dispositions"_s), state, failed, settings, called);
    addGeneral(node.object(u"general"_s), generalProblems(state, kind));
}

} // namespace xw::notice
