#include "domain/ledger_row.h"
#include "workspace/history/audit_json.h"
#include "workspace/suggestions.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

// As many places as a person goes through; all of them are in the evidence.
constexpr qsizetype mostUrls = 20;

void addUrls(Finding &finding, const SiteFinding &read)
{
    for (const ReadPlace &place : read.places)
        if (!place.url.isEmpty() && !finding.urls.contains(place.url) && finding.urls.size() < mostUrls)
            finding.urls << place.url;
    for (const auto &pair : read.corrections)
        if (!finding.corrections.contains(pair))
            finding.corrections << pair;
}

/// The findings of one acceptance, as they stand after those that came before in it.
class Ticks
{
public:
    Ticks(const RoundState &state, const SuggestionStamp &stamp)
        : m_state(state), m_stamp(stamp), m_next(state.nextFindingId().value())
    {
    }

    const Finding &tick(const Suggestion &suggestion)
    {
        const auto key = std::pair(suggestion.subject, suggestion.indicator.value());
        const auto known = m_at.find(key);
        if (known == m_at.end()) {
            Finding finding;
            if (const Finding *before = m_state.findingInForce(suggestion.subject, suggestion.indicator)) {
                finding = *before;
                m_before.push_back(auditJson(*before));
            } else {
                finding.id = FindingId(m_next++);
                finding.subject = suggestion.subject;
                finding.round = m_state.round().id;
                finding.indicator = suggestion.indicator;
            }
            m_at.insert({key, m_findings.size()});
            m_findings.push_back(std::move(finding));
        }
        Finding &finding = m_findings[m_at.at(key)];
        const Condition *condition = m_state.standard().condition(suggestion.indicator);
        // Only a counted condition has a count; of a deduction it would be points.
        if (condition && condition->threshold && suggestion.finding.count > 0)
            finding.count = suggestion.finding.count;
        addUrls(finding, suggestion.finding);
        finding.author = m_stamp.author;
        finding.at = m_stamp.at;
        return finding;
    }

    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
    [[nodiscard]] const QJsonArray &before() const { return m_before; }

private:
    const RoundState &m_state;
    const SuggestionStamp &m_stamp;
    qint64 m_next;
    std::map<std::pair<SubjectId, QString>, size_t> m_at;
    std::vector<Finding> m_findings;
    QJsonArray m_before;
};

Evidence evidenceOf(const Suggestion &suggestion, const Subject &subject, const Finding &finding,
                    EvidenceId id, const QByteArray &bytes, const SuggestionStamp &stamp)
{
    const QString code = subject.code.isEmpty() ? QString::number(subject.id.value()) : subject.code;
    Evidence evidence;
    evidence.id = id;
    evidence.subject = subject.id;
    evidence.round = finding.round;
    evidence.finding = finding.id;
    evidence.kind = u"reading"_s;
    evidence.fileName = u"%1-%2-%3.json"_s.arg(code, suggestion.readAt.toString(u"yyyyMMdd-HHmmss"_s),
                                               toWord(suggestion.finding.check));
    evidence.mimeType = u"application/json"_s;
    evidence.url = suggestion.finding.places.empty() ? subject.url : suggestion.finding.places.front().url;
    evidence.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    evidence.size = bytes.size();
    evidence.author = stamp.author;
    evidence.capturedAt = suggestion.readAt;
    return evidence;
}

Evidence packEvidence(const Evidence &reading, const SuggestionPack &pack, EvidenceId id)
{
    Evidence evidence = reading;
    evidence.id = id;
    evidence.kind = u"pack"_s;
    evidence.fileName = pack.fileName;
    evidence.mimeType = u"application/wacz"_s;
    evidence.sha256 = pack.sha256;
    evidence.size = pack.bytes.size();
    return evidence;
}

UndoEntry undoStepOf(const char *one, const char *several, const std::vector<Suggestion> &suggestions,
                     const RoundState &state)
{
    UndoEntry step;
    const Suggestion &first = suggestions.front();
    QSet<SubjectId> subjects;
    for (const Suggestion &suggestion : suggestions)
        subjects.insert(suggestion.subject);
    if (subjects.size() == 1) {
        step.about = UndoEntry::About::Finding;
        step.subject = first.subject;
        const Subject *subject = state.subject(first.subject);
        step.text = {one, {textOf(first.finding), subject ? subject->name : QString()}};
    } else {
        step.about = UndoEntry::About::Suggestions;
        step.text = {several, {QString::number(suggestions.size()), textOf(first.finding)}};
    }
    return step;
}

tl::unexpected<Error> knowsNoSubject()
{
    return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "This subject is not in the register"), {}});
}

} // namespace

QByteArray suggestionEvidence(const Suggestion &suggestion, const Subject &subject)
{
    return QJsonDocument(QJsonObject{{u"code"_s, subject.code},
                                     {u"name"_s, subject.name},
                                     {u"url"_s, subject.url},
                                     {u"read_at"_s, suggestion.readAt.toString(Qt::ISODate)},
                                     {u"indicator"_s, suggestion.indicator.value()},
                                     {u"finding"_s, toJson(suggestion.finding)}})
        .toJson(QJsonDocument::Indented);
}

SuggestionPlan acceptSuggestions(std::vector<Suggestion> suggestions, SuggestionPacks packs)
{
    return [suggestions = std::move(suggestions), packs = std::move(packs)](
               const RoundState &state, const SuggestionStamp &stamp) -> Result<SuggestionChange> {
        SuggestionChange change;
        if (suggestions.empty())
            return change;
        Ticks ticks(state, stamp);
        std::vector<Write> rest;
        QJsonArray accepted;
        QSet<SubjectId> packed;
        qint64 evidenceId = state.nextEvidenceId().value();
        for (const Suggestion &suggestion : suggestions) {
            const Subject *subject = state.subject(suggestion.subject);
            if (!subject)
                return knowsNoSubject();
            const Indicator *indicator =
                suggestion.indicator.isValid() ? state.standard().indicator(suggestion.indicator) : nullptr;
            if (!indicator || !indicator->applies(*subject))
                return failure(ErrorCode::Usage,
                               {QT_TRANSLATE_NOOP("xw", "No indicator of this round stands for “%1” on %2"),
                                {textOf(suggestion.finding), subject->name}},
                               {},
                               {QT_TRANSLATE_NOOP("xw", "Tick by hand what it shows, or dismiss it"), {}});
            const Finding &finding = ticks.tick(suggestion);
            const QByteArray bytes = suggestionEvidence(suggestion, *subject);
            const Evidence evidence =
                evidenceOf(suggestion, *subject, finding, EvidenceId(evidenceId++), bytes, stamp);
            rest.push_back(Blob{evidence.sha256, bytes});
            rest.push_back(evidence);
            const auto pack = packs.constFind(suggestion.subject);
            const bool hasPack = pack != packs.cend() && pack->sha256 == suggestion.packDigest;
            if (hasPack) {
                // Once among the bytes, however many findings of the site it speaks for.
                if (!packed.contains(suggestion.subject))
                    rest.push_back(Blob{pack->sha256, pack->bytes});
                packed.insert(suggestion.subject);
                rest.push_back(packEvidence(evidence, *pack, EvidenceId(evidenceId++)));
            }
            SuggestionDecision decision{
                suggestion.subject, suggestion.finding.key(), true, finding.id, {}, stamp.author, stamp.at};
            rest.push_back(toRow(decision, state.round().id));
            QJsonObject said{{u"subject"_s, suggestion.subject.value()},
                             {u"finding"_s, decision.key},
                             {u"indicator"_s, suggestion.indicator.value()},
                             {u"made"_s, finding.id.value()},
                             {u"evidence"_s, QString::fromLatin1(evidence.sha256.toHex())}};
            if (hasPack)
                said.insert(u"pack"_s, QString::fromLatin1(pack->sha256.toHex()));
            accepted.append(said);
        }
        for (const Finding &finding : ticks.findings())
            change.writes.push_back(finding);
        std::move(rest.begin(), rest.end(), std::back_inserter(change.writes));
        change.command = u"accept suggestions"_s;
        if (!ticks.before().isEmpty())
            change.before = {{u"findings"_s, ticks.before()}};
        change.after = {{u"accepted"_s, accepted}};
        change.step = undoStepOf(QT_TRANSLATE_NOOP("xw", "Accept “%1” on %2"),
                                 QT_TRANSLATE_NOOP("xw", "Accept %1 suggestions: %2"), suggestions, state);
        change.subject = change.step.subject;
        return change;
    };
}

SuggestionPlan dismissSuggestions(std::vector<Suggestion> suggestions, QString reason)
{
    return [suggestions = std::move(suggestions), reason = reason.trimmed()](
               const RoundState &state, const SuggestionStamp &stamp) -> Result<SuggestionChange> {
        SuggestionChange change;
        if (reason.isEmpty())
            return failure(ErrorCode::Usage,
                           {QT_TRANSLATE_NOOP("xw", "A suggestion is dismissed with a reason"), {}});
        QJsonArray dismissed;
        for (const Suggestion &suggestion : suggestions) {
            if (!state.subject(suggestion.subject))
                return knowsNoSubject();
            SuggestionDecision decision{
                suggestion.subject, suggestion.finding.key(), false, {}, reason, stamp.author, stamp.at};
            change.writes.push_back(toRow(decision, state.round().id));
            dismissed.append(QJsonObject{{u"subject"_s, suggestion.subject.value()},
                                         {u"finding"_s, decision.key},
                                         {u"said"_s, textOf(suggestion.finding)}});
        }
        if (change.writes.empty())
            return change;
        change.command = u"dismiss suggestions"_s;
        change.after = {{u"dismissed"_s, dismissed}, {u"reason"_s, reason}};
        change.step = undoStepOf(QT_TRANSLATE_NOOP("xw", "Dismiss “%1” on %2"),
                                 QT_TRANSLATE_NOOP("xw", "Dismiss %1 suggestions: %2"), suggestions, state);
        change.subject = change.step.subject;
        return change;
    };
}

SuggestionPlan reopenSuggestions(std::vector<Suggestion> suggestions)
{
    return [suggestions = std::move(suggestions)](const RoundState &state,
                                                  const SuggestionStamp &stamp) -> Result<SuggestionChange> {
        SuggestionChange change;
        const SuggestionDecisions decisions = suggestionDecisions(state);
        QJsonArray reopened;
        for (const Suggestion &suggestion : suggestions) {
            const auto decided =
                decisions.constFind(decisionKey(suggestion.subject, suggestion.finding.key()));
            if (decided == decisions.cend() || decided->accepted)
                continue;
            change.writes.push_back(withdrawn(toRow(*decided, state.round().id), stamp.author, stamp.at));
            reopened.append(QJsonObject{{u"subject"_s, suggestion.subject.value()},
                                        {u"finding"_s, decided->key},
                                        {u"reason"_s, decided->reason}});
        }
        if (change.writes.empty())
            return change;
        change.command = u"reopen suggestions"_s;
        change.before = {{u"dismissed"_s, reopened}};
        change.step = undoStepOf(QT_TRANSLATE_NOOP("xw", "Take back the dismissal of “%1” on %2"),
                                 QT_TRANSLATE_NOOP("xw", "Take back %1 dismissals: %2"), suggestions, state);
        change.subject = change.step.subject;
        return change;
    };
}

} // namespace xw
