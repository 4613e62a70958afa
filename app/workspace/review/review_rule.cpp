#include "workspace/review_rule.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

const QString ruleName = u"review-rule"_s;
constexpr int wholeHundredths = 10000;

/// Where a subject stands in the draw: by its own word and the seed alone, so that it is the same whoever
/// else is in the register, and in every copy.
QByteArray lotOf(const Subject &subject, quint64 seed)
{
    const QString word =
        subject.code.isEmpty() ? subject.name + u'@' + QString::number(int(subject.platform)) : subject.code;
    return QCryptographicHash::hash(QByteArray::number(seed) + '\n' + word.toUtf8(),
                                    QCryptographicHash::Sha256);
}

} // namespace

Result<ReviewRule> reviewRuleOf(const RoundState &state)
{
    ReviewRule rule;
    const Document *document = state.document(u"setting"_s, ruleName);
    if (!document)
        return rule;
    const QJsonObject json = QJsonDocument::fromJson(document->content).object();
    bool isNumber = false;
    rule.passHundredths = json.value("passes"_L1).toInt(-1);
    rule.seed = json.value("seed"_L1).toString().toULongLong(&isNumber);
    rule.ownToo = json.value("own"_L1).toBool(true);
    if (!isNumber || rule.passHundredths < 0 || rule.passHundredths > wholeHundredths)
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The rule of reviews cannot be read"), {}},
                       {}, {QT_TRANSLATE_NOOP("xw", "Set it anew with: review rule"), {}});
    return rule;
}

Document reviewRuleDocument(const ReviewRule &rule)
{
    const QJsonObject json{
        {u"passes"_s, rule.passHundredths}, {u"seed"_s, QString::number(rule.seed)}, {u"own"_s, rule.ownToo}};
    return {u"setting"_s, ruleName, QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

DrawnReviews drawReviews(const RoundState &state, const ReviewRule &rule)
{
    DrawnReviews drawn;
    std::vector<std::pair<QByteArray, SubjectId>> lots;
    const auto isNew = [&state](SubjectId id) { return state.inspection(id).review == ReviewState::None; };
    for (const Subject &subject : state.subjects()) {
        if (state.belongsTo(subject.id, Population::Unqualified)) {
            if (isNew(subject.id))
                drawn.failed.push_back(subject.id);
        } else if (state.belongsTo(subject.id, Population::Qualified)) {
            lots.emplace_back(lotOf(subject, rule.seed), subject.id);
        }
    }
    std::sort(lots.begin(), lots.end());
    const size_t count =
        (lots.size() * size_t(rule.passHundredths) + wholeHundredths - 1) / size_t(wholeHundredths);
    for (size_t i = 0; i < count; ++i)
        if (isNew(lots[i].second))
            drawn.passed.push_back(lots[i].second);
    std::sort(drawn.passed.begin(), drawn.passed.end(),
              [&state](SubjectId a, SubjectId b) { return state.indexOf(a) < state.indexOf(b); });
    return drawn;
}

bool isOwnWork(const RoundState &state, SubjectId subject, const QString &person)
{
    const std::vector<Finding> &findings = state.findings(subject);
    return std::any_of(findings.begin(), findings.end(), [&person](const Finding &finding) {
        return finding.inForce() && finding.author == person;
    });
}

QList<SubjectId> reviewableBy(const RoundState &state, QList<SubjectId> subjects, const QString &person)
{
    if (const Result<ReviewRule> rule = reviewRuleOf(state); rule && !rule->ownToo)
        subjects.removeIf([&](SubjectId id) { return isOwnWork(state, id, person); });
    return subjects;
}

} // namespace xw
