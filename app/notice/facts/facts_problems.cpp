// Problems: which indicators were found on which subjects. A subject can have several; their sum is not the
// number of subjects.
#include "notice/compose/punctuation.h"
#include "notice/facts/facts_parts.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

struct Tallied {
    QStringList names;
    QSet<SubjectId> subjects;
    void take(const Subject &subject)
    {
        if (subjects.contains(subject.id))
            return;
        subjects.insert(subject.id);
        names += subject.name;
    }
};

/// One indicator or condition: its words, how many subjects, which.
void setProblem(FactNode &node, const QString &label, const Tallied &tallied)
{
    node.setText(u"label"_s, label);
    node.setInteger(u"count"_s, tallied.names.size());
    node.setNames(u"subjects"_s, tallied.names);
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

void addProblemFacts(FactNode &node, const RoundState &state, SubjectKind kind)
{
    QHash<IndicatorId, Tallied> byIndicator;
    std::vector<std::pair<QString, Tallied>> byWords;
    QHash<QString, size_t> placeOfWords;
    FactNode &subjects = node.object(u"subjects"_s);
    std::vector<FactNodePtr> list;
    QStringList names;
    const std::vector<const Subject *> failed = failing(state, kind);
    for (const Subject *subject : failed) {
        list.push_back(subjectNode(subjects, state, *subject));
        names += subject->name;
        for (const IndicatorId &veto : state.judgement(subject->id).vetoes)
            byIndicator[veto].take(*subject);
        for (const Finding &finding : state.findings(subject->id)) {
            if (!isProblem(state.standard(), finding))
                continue;
            if (state.standard().condition(finding.indicator))
                byIndicator[finding.indicator].take(*subject);
            const QString words = chinesePunctuation(
                finding.note.isEmpty() ? state.standard().label(finding.indicator) : finding.note);
            if (words.isEmpty())
                continue;
            const auto place = placeOfWords.constFind(words);
            if (place != placeOfWords.constEnd()) {
                byWords[*place].second.take(*subject);
                continue;
            }
            placeOfWords.insert(words, byWords.size());
            byWords.emplace_back(words, Tallied{}).second.take(*subject);
        }
    }
    node.setNames(u"failing"_s, names);
    node.object(u"failing"_s).setItems(u"list"_s, std::move(list));

    FactNode &problems = node.object(u"problems"_s);
    std::vector<std::pair<qsizetype, FactNodePtr>> found;
    for (const Indicator &indicator : state.standard().indicators) {
        if (indicator.kind != IndicatorKind::Veto || indicator.appliesTo != kind)
            continue;
        const FactNodePtr one = problems.objectPtr(indicator.id.value());
        setProblem(*one, indicator.name, byIndicator.value(indicator.id));
        if (const qsizetype count = byIndicator.value(indicator.id).names.size())
            found.emplace_back(count, one);
        for (const Condition &condition : indicator.conditions) {
            const QString last = condition.id.value().section(u'.', -1);
            setProblem(one->object(last), state.standard().label(condition.id),
                       byIndicator.value(condition.id));
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    qsizetype sum = 0;
    for (const auto &[count, one] : found)
        sum += count;
    problems.setInteger(u"sum"_s, sum);
    problems.setFlag(u"overlap"_s,
                     sum > qsizetype(failed.size())); // some have several: the sum counts no subjects
    std::vector<FactNodePtr> indicators;
    for (const auto &[count, one] : found)
        indicators.push_back(one);
    problems.setItems(u"list"_s, std::move(indicators));

    std::stable_sort(byWords.begin(), byWords.end(), [](const auto &a, const auto &b) {
        return a.second.names.size() > b.second.names.size();
    });
    std::vector<FactNodePtr> words;
    FactNode &texts = node.object(u"problemWords"_s);
    for (const auto &[text, tallied] : byWords) {
        const FactNodePtr one = texts.objectPtr(memberName(text));
        setProblem(*one, text, tallied);
        words.push_back(one);
    }
    texts.setItems(u"list"_s, std::move(words));
}

} // namespace xw::notice
