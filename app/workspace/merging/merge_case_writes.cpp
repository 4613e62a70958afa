// The rows that outlive findings: cases with what happened to them, rows of ledgers, the sample.
#include "domain/case_files.h"
#include "domain/round_keys.h"
#include "workspace/merging/merge_writes.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

bool MergeWrites::putRow(const PlaceName &name, const PlaceVersion &version)
{
    const QString ledger = name.detail.section(u'\t', 0, 0), key = name.detail.section(u'\t', 1);
    const QJsonObject values = version.value.value("v"_L1).toObject();
    const bool isOwn = name.kind == PlaceKind::Own;
    if (ledger.isEmpty() || key.isEmpty() || values.isEmpty() ||
        (isOwn ? !carriedLedgers().contains(ledger) : ledger.startsWith(u'@')))
        return false;
    if (isOwn)
        for (const LedgerRow &known : m_state.ledger(ledger))
            if (known.key == key && known.values.value("subject"_L1) != values.value("subject"_L1))
                return false; // another appeal has this number here: it is not written over
    m_writes.emplace_back(LedgerRow{ledger, m_state.round().id, key, values});
    return true;
}

bool MergeWrites::putCase(const PlaceName &name, SubjectId subject, const PlaceVersion &version)
{
    const QJsonObject &value = version.value;
    const RoundId round = m_state.round().id;
    const QString roundKey = value.value("r"_L1).toString(), problem = value.value("p"_L1).toString();
    RectificationCase row;
    if (const RectificationCase *known = m_state.cases().byCode(name.detail)) {
        // Papers bear the code: it is never given to another problem.
        if (known->subject != subject || keyOf(m_state, known->round).text() != roundKey ||
            caseWord(*known) != name.indicator)
            return false;
        row = *known;
    } else {
        const FindingId finding = name.indicator.isEmpty() ? FindingId() : findingOf(name);
        if (roundKey != m_state.round().key.text() || (!name.indicator.isEmpty() && !finding.isValid()))
            return false;
        row.id = std::exchange(m_nextCase, CaseId(m_nextCase.value() + 1));
        row.code = name.detail;
        row.round = round;
        row.subject = subject;
        row.finding = finding;
        row.indicator = name.indicator.startsWith(u'?') ? IndicatorId() : IndicatorId(name.indicator);
        row.problem = problem;
        m_newCases.insert(row.code, row.id);
    }
    const QJsonObject made = value.value("m"_L1).toObject();
    row.body = value.value("b"_L1).toString();
    row.disposition = Disposition(std::clamp(value.value("d"_L1).toInt(), 0, int(Disposition::Closing)));
    row.due = QDate::fromString(value.value("u"_L1).toString(), Qt::ISODate);
    row.state = CaseState(std::clamp(value.value("s"_L1).toInt(), 0, int(CaseState::Closed)));
    row.author = made.value("b"_L1).toString();
    row.at = QDateTime::fromMSecsSinceEpoch(made.value("t"_L1).toInteger());
    m_writes.emplace_back(std::move(row));
    return true;
}

bool MergeWrites::putEvent(const PlaceName &name, const PlaceVersion &version)
{
    const QString code = name.detail.section(u'\t', 0, 0);
    const RectificationCase *known = m_state.cases().byCode(code);
    const CaseId id = known ? known->id : m_newCases.value(code);
    const QList<CaseFile> files = filesOf(version.value.value("f"_L1).toArray());
    const bool isThere = std::all_of(files.begin(), files.end(),
                                     [this](const CaseFile &file) { return m_files.contains(file.sha256); });
    if (!id.isValid() || !isThere)
        return false;
    for (const CaseFile &file : files)
        m_writes.emplace_back(Blob{file.sha256, m_files.value(file.sha256)});
    CaseEvent row;
    row.id = std::exchange(m_nextEvent, CaseEventId(m_nextEvent.value() + 1));
    row.subject = id;
    row.kind =
        CaseEventKind(std::clamp(version.value.value("k"_L1).toInt(), 0, int(CaseEventKind::Reopened)));
    row.text = version.value.value("t"_L1).toString();
    row.source = version.value.value("o"_L1).toString();
    row.files = files;
    row.author = version.author;
    row.at = QDateTime::fromMSecsSinceEpoch(version.at);
    m_writes.emplace_back(std::move(row));
    return true;
}

bool MergeWrites::putSample(const PlaceVersion &version)
{
    const QJsonArray words = version.value.value("s"_L1).toArray();
    if (version.value.contains("w"_L1)) {
        m_endsSample = m_state.hasSample();
        return true;
    }
    const PlaceSubjects subjects(m_state);
    std::vector<Write> members;
    for (const QJsonValue &word : words) {
        const Subject *subject = subjects.find(word.toString());
        if (!subject)
            return false; // a part of a sample is none
        members.emplace_back(SampleMember{m_state.round().id, subject->id});
    }
    if (members.empty())
        return false;
    const QJsonObject plans = version.value.value("p"_L1).toObject();
    for (auto plan = plans.begin(); plan != plans.end(); ++plan)
        members.emplace_back(Document{u"sample-plan"_s, m_state.round().key.text() + u'-' + plan.key(),
                                      plan->toString().toUtf8(), m_state.round().id});
    m_endsSample = true;
    std::move(members.begin(), members.end(), std::back_inserter(m_writes));
    return true;
}

} // namespace xw
