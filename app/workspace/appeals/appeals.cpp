// Appeals as rows of their ledger.
#include "workspace/appeals/appeal_rows.h"

#include "domain/case_files.h"
#include "domain/ledger_row.h"
#include "domain/round_label.h"
#include "workspace/appeals/subject_word.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

QString toChinese(AppealState state)
{
    switch (state) {
    case AppealState::Open:
        return u"待核"_s;
    case AppealState::Withdrawn:
        return u"已核减"_s;
    case AppealState::Kept:
        return u"维持"_s;
    }
    return {};
}

QString wordOf(AppealState state)
{
    switch (state) {
    case AppealState::Open:
        return u"open"_s;
    case AppealState::Withdrawn:
        return u"withdrawn"_s;
    case AppealState::Kept:
        return u"kept"_s;
    }
    return {};
}

QString appealLedger()
{
    return u"@appeals"_s;
}

LedgerRow toRow(const RoundState &state, const Appeal &appeal)
{
    const Subject *subject = state.subject(appeal.subject);
    QJsonObject values{{u"subject"_s, subject ? subjectWord(state, *subject) : QString()},
                       {u"indicator"_s, appeal.indicator.value()},
                       {u"note"_s, appeal.note},
                       {u"problem"_s, appeal.problem},
                       {u"claim"_s, appeal.claim},
                       {u"files"_s, toJson(appeal.files)},
                       {u"by"_s, appeal.by},
                       {u"at"_s, appeal.at.toString(Qt::ISODateWithMs)}};
    if (appeal.state != AppealState::Open) {
        values.insert(u"decision"_s, wordOf(appeal.state));
        values.insert(u"reason"_s, appeal.reason);
        values.insert(u"decidedBy"_s, appeal.decidedBy);
        values.insert(u"decidedAt"_s, appeal.decidedAt.toString(Qt::ISODateWithMs));
    }
    return {appealLedger(), state.round().id, numberedKey(appeal.number), values};
}

std::optional<Appeal> appealFrom(const RoundState &state, const LedgerRow &row)
{
    const QJsonObject &values = row.values;
    const Subject *subject = state.find(values.value("subject"_L1).toString());
    if (!withdrawnBy(row).isEmpty() || !subject)
        return std::nullopt;
    Appeal appeal;
    appeal.number = row.key.toInt();
    appeal.subject = subject->id;
    appeal.indicator = IndicatorId(values.value("indicator"_L1).toString());
    appeal.note = values.value("note"_L1).toString();
    appeal.problem = values.value("problem"_L1).toString();
    appeal.claim = values.value("claim"_L1).toString();
    appeal.files = filesOf(values.value("files"_L1).toArray());
    appeal.by = values.value("by"_L1).toString();
    appeal.at = QDateTime::fromString(values.value("at"_L1).toString(), Qt::ISODateWithMs);
    const QString decision = values.value("decision"_L1).toString();
    appeal.state = decision == u"withdrawn" ? AppealState::Withdrawn
                   : decision == u"kept"    ? AppealState::Kept
                                            : AppealState::Open;
    appeal.reason = values.value("reason"_L1).toString();
    appeal.decidedBy = values.value("decidedBy"_L1).toString();
    appeal.decidedAt = QDateTime::fromString(values.value("decidedAt"_L1).toString(), Qt::ISODateWithMs);
    return appeal;
}

std::vector<Appeal> appealsOf(const RoundState &state, bool open)
{
    std::vector<Appeal> appeals;
    for (const LedgerRow &row : state.ledger(appealLedger()))
        if (const auto appeal = appealFrom(state, row);
            appeal && (!open || appeal->state == AppealState::Open))
            appeals.push_back(*appeal);
    std::sort(appeals.begin(), appeals.end(), [](const Appeal &a, const Appeal &b) {
        return std::tie(a.at, a.number) < std::tie(b.at, b.number);
    });
    return appeals;
}

Result<Appeal> appealNumbered(const RoundState &state, int number)
{
    for (Appeal &appeal : appealsOf(state))
        if (appeal.number == number)
            return std::move(appeal);
    return failure(ErrorCode::NotFound,
                   {QT_TRANSLATE_NOOP("xw", "The round %1 has no appeal %2"),
                    {roundLabel(state.round()), QString::number(number)}},
                   {}, {QT_TRANSLATE_NOOP("xw", "List them with: appeal list"), {}});
}

const Finding *faultOf(const RoundState &state, const Appeal &appeal)
{
    const Finding *found = nullptr;
    for (const Finding &finding : state.findings(appeal.subject)) {
        if (finding.indicator != appeal.indicator ||
            (!appeal.indicator.isValid() && finding.note != appeal.note))
            continue;
        if (!found || finding.inForce() || !found->inForce())
            found = &finding;
    }
    return found;
}

Result<const Finding *> faultNamed(const RoundState &state, SubjectId subject, const QString &word)
{
    std::vector<const Finding *> found;
    const Indicator *whole = state.standard().indicator(IndicatorId(word));
    for (const Finding &finding : state.findings(subject)) {
        if (!finding.inForce())
            continue;
        const bool isExact = finding.indicator.value() == word;
        const bool isPart = whole && whole->id.value() == word && finding.indicator.isValid() &&
                            state.standard().indicator(finding.indicator) == whole;
        if (word.isEmpty() || isExact || isPart || (!finding.indicator.isValid() && finding.note == word))
            found.push_back(&finding);
    }
    const Subject *named = state.subject(subject);
    if (found.empty())
        return failure(ErrorCode::NotFound,
                       {word.isEmpty() ? QT_TRANSLATE_NOOP("xw", "Nothing was found at %1")
                                       : QT_TRANSLATE_NOOP("xw", "“%2” was not found at %1"),
                        {named ? named->name : QString(), word}});
    if (found.size() > 1) {
        QStringList names;
        for (const Finding *one : found)
            names << (one->indicator.isValid() ? one->indicator.value() : one->note);
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "Several faults of %1 are meant: %2"),
                        {named ? named->name : QString(), names.join(u", "_s)}},
                       {}, {QT_TRANSLATE_NOOP("xw", "Name one of them"), {}});
    }
    return found.front();
}

} // namespace xw
