#include "notice/kept_findings.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

QString keptName(const RoundState &state)
{
    return u"kept@"_s + state.round().key.text();
}

} // namespace

QString findingKey(const ProofFinding &finding)
{
    // The same words can contradict several things: two columns of one total row, websites and accounts.
    return QStringList{finding.rule, QString::number(finding.annex), finding.quote, finding.expected,
                       finding.message.english()}
        .join(u'|');
}

QHash<QString, QString> keptReasons(const RoundState &state)
{
    QHash<QString, QString> reasons;
    if (const Document *stored = state.document(u"notice"_s, keptName(state))) {
        const QJsonObject object = QJsonDocument::fromJson(stored->content).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            reasons.insert(it.key(), it.value().toString());
    }
    return reasons;
}

Document keptReasonsDocument(const RoundState &state, const QHash<QString, QString> &reasons)
{
    QJsonObject object;
    for (auto it = reasons.constBegin(); it != reasons.constEnd(); ++it)
        if (!it.value().isEmpty())
            object.insert(it.key(), it.value());
    return {u"notice"_s, keptName(state), QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Contradictions contradictionsOf(const ProofReport &report, const QHash<QString, QString> &reasons)
{
    Contradictions all;
    QStringList said;
    for (const ProofFinding &finding : report.findings) {
        if (finding.kind != ProofKind::Contradiction)
            continue;
        const QString reason = reasons.value(findingKey(finding)).simplified();
        (reason.isEmpty() ? all.open : all.kept) << finding.quote;
        if (!reason.isEmpty())
            said << reason;
    }
    const bool same =
        std::all_of(said.begin(), said.end(), [&](const QString &one) { return one == said.front(); });
    if (same)
        said = said.mid(0, 1);
    else
        for (qsizetype i = 0; i < said.size(); ++i)
            said[i] = u"“%1”：%2"_s.arg(all.kept.at(i), said.at(i));
    all.reason = said.join(u'；');
    return all;
}

} // namespace xw::notice
