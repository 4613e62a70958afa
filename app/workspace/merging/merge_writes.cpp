#include "workspace/merging/merge_writes.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

struct Maker {
    QString author;
    QDateTime at;
};

Maker makerOf(const PlaceVersion &version)
{
    const QJsonObject made = version.value.value("m"_L1).toObject();
    return {made.value("b"_L1).toString(), QDateTime::fromMSecsSinceEpoch(made.value("t"_L1).toInteger())};
}

bool isWithdrawn(const PlaceVersion &version)
{
    return version.value.contains("w"_L1);
}

template <class Row>
void putWithdrawal(Row &row, const PlaceVersion &version)
{
    row.withdrawnBy = isWithdrawn(version) ? version.author : QString();
    row.withdrawnAt = isWithdrawn(version) ? QDateTime::fromMSecsSinceEpoch(version.at) : QDateTime();
}

/// A number of a package is no more than it may be.
template <class Enum>
Enum enumFrom(const QJsonValue &value, int most)
{
    return Enum(std::clamp(value.toInt(), 0, most));
}

} // namespace

MergeWrites::MergeWrites(const RoundState &state, const std::map<QString, PlaceRow> &rows,
                         const QHash<QByteArray, QByteArray> &files)
    : m_state(state), m_rows(rows), m_files(files), m_nextFinding(state.nextFindingId()),
      m_nextEvidence(state.nextEvidenceId()), m_nextReview(state.nextReviewId()),
      m_nextCase(state.cases().nextCase()), m_nextEvent(state.cases().nextEvent())
{
}

bool MergeWrites::holds(const QString &key, const PlaceVersion &version) const
{
    const auto row = m_rows.find(key);
    return row != m_rows.end() && row->second.version.value == version.value &&
           (!isWithdrawn(version) ||
            (row->second.version.author == version.author && row->second.version.at == version.at));
}

bool MergeWrites::put(const QString &key, const PlaceName &name, SubjectId subject,
                      const PlaceVersion &version)
{
    switch (name.kind) {
    case PlaceKind::Finding:
        putFinding(key, name, subject, version);
        return true;
    case PlaceKind::Inspection:
        putInspection(subject, version);
        return true;
    case PlaceKind::Review:
        return putReview(key, name, subject, version);
    case PlaceKind::Evidence:
        return putEvidence(key, name, subject, version);
    case PlaceKind::Own:
    case PlaceKind::Row:
        return putRow(name, version);
    case PlaceKind::Case:
        return putCase(name, subject, version);
    case PlaceKind::Event:
        return putEvent(name, version);
    case PlaceKind::Sample:
        return putSample(version);
    }
    return false;
}

qint64 MergeWrites::idOf(const QString &key) const
{
    const auto row = m_rows.find(key);
    return row == m_rows.end() ? 0 : row->second.id;
}

void MergeWrites::putFinding(const QString &key, const PlaceName &name, SubjectId subject,
                             const PlaceVersion &version)
{
    const Finding *known = m_state.finding(FindingId(idOf(key)));
    Finding row;
    // What was withdrawn stays as it was: who finds it again makes a finding of his own.
    if (known && (known->inForce() || isWithdrawn(version)))
        row = *known;
    else
        row.id = std::exchange(m_nextFinding, FindingId(m_nextFinding.value() + 1));
    const Maker maker = makerOf(version);
    row.subject = subject;
    row.round = m_state.round().id;
    row.indicator = name.indicator.startsWith(u'?') ? IndicatorId() : IndicatorId(name.indicator);
    row.count = version.value.value("n"_L1).toInt();
    row.note = version.value.value("t"_L1).toString();
    row.urls.clear();
    for (const QJsonValue &url : version.value.value("u"_L1).toArray())
        row.urls.append(url.toString());
    row.corrections.clear();
    for (const QJsonValue &pair : version.value.value("c"_L1).toArray())
        row.corrections.append({pair.toArray().at(0).toString(), pair.toArray().at(1).toString()});
    row.author = maker.author;
    row.at = maker.at;
    putWithdrawal(row, version);
    m_newFindings.insert(key, row.id);
    m_writes.emplace_back(std::move(row));
}

Inspection &MergeWrites::inspectionOf(SubjectId subject)
{
    auto known = m_inspections.find(subject);
    if (known == m_inspections.end()) {
        Inspection row = m_state.inspection(subject);
        row.subject = subject;
        row.round = m_state.round().id;
        known = m_inspections.insert(subject, row);
    }
    return *known;
}

void MergeWrites::putInspection(SubjectId subject, const PlaceVersion &version)
{
    Inspection &row = inspectionOf(subject);
    const Maker maker = makerOf(version);
    const QJsonValue stated = version.value.value("s"_L1), score = version.value.value("p"_L1);
    row.inspected = version.value.value("i"_L1).toBool();
    row.stated = stated.isDouble() ? std::optional(enumFrom<Verdict>(stated, int(Verdict::Unqualified)))
                                   : std::nullopt;
    row.extra.clear();
    for (const QJsonValue &pair : version.value.value("x"_L1).toArray())
        row.extra.append({pair.toArray().at(0).toString(), pair.toArray().at(1).toString()});
    row.statedScore = score.isDouble() ? std::optional(score.toInt()) : std::nullopt;
    row.author = maker.author;
    row.at = maker.at;
}

FindingId MergeWrites::findingOf(const PlaceName &name) const
{
    const QString key = PlaceName{PlaceKind::Finding, name.subject, name.indicator, {}}.key();
    return m_newFindings.value(key, FindingId(idOf(key)));
}

bool MergeWrites::putReview(const QString &key, const PlaceName &name, SubjectId subject,
                            const PlaceVersion &version)
{
    const FindingId finding = name.indicator.isEmpty() ? FindingId() : findingOf(name);
    if (!name.indicator.isEmpty() && !finding.isValid())
        return false;
    if (!m_reviews.contains(subject))
        m_reviews.insert(subject, m_state.reviews(subject));
    std::vector<Review> &all = m_reviews[subject];
    const auto known = std::find_if(
        all.begin(), all.end(), [id = idOf(key)](const Review &review) { return review.id.value() == id; });
    Review row;
    if (known != all.end())
        row = *known;
    else
        row.id = std::exchange(m_nextReview, ReviewId(m_nextReview.value() + 1));
    const Maker maker = makerOf(version);
    row.subject = subject;
    row.round = m_state.round().id;
    row.finding = finding;
    row.decision = enumFrom<ReviewState>(version.value.value("d"_L1), int(ReviewState::SentBack));
    row.note = version.value.value("t"_L1).toString();
    row.author = maker.author;
    row.at = maker.at;
    putWithdrawal(row, version);
    if (known != all.end())
        *known = row;
    else
        all.push_back(row);
    m_writes.emplace_back(std::move(row));
    return true;
}

bool MergeWrites::putEvidence(const QString &key, const PlaceName &name, SubjectId subject,
                              const PlaceVersion &version)
{
    const QByteArray sha256 = QByteArray::fromHex(name.detail.section(u'\t', 0, 0).toLatin1());
    const qint64 id = idOf(key);
    const auto file = m_files.find(sha256);
    if (id == 0 && file == m_files.end())
        return false;
    Evidence row;
    for (const Evidence &known : m_state.evidence(subject))
        if (known.id.value() == id)
            row = known;
    if (id == 0) {
        row.id = std::exchange(m_nextEvidence, EvidenceId(m_nextEvidence.value() + 1));
        m_writes.emplace_back(Blob{sha256, *file});
    }
    const Maker maker = makerOf(version);
    const QString indicator = version.value.value("i"_L1).toString();
    row.subject = subject;
    row.round = m_state.round().id;
    row.finding =
        indicator.isEmpty() ? FindingId() : findingOf({PlaceKind::Finding, name.subject, indicator, {}});
    row.kind = name.detail.section(u'\t', 1);
    row.fileName = version.value.value("f"_L1).toString();
    row.mimeType = version.value.value("y"_L1).toString();
    row.url = version.value.value("u"_L1).toString();
    row.sha256 = sha256;
    row.size = version.value.value("z"_L1).toInteger();
    row.author = maker.author;
    row.capturedAt = maker.at;
    putWithdrawal(row, version);
    m_writes.emplace_back(std::move(row));
    return true;
}

std::vector<Write> MergeWrites::take()
{
    for (auto reviews = m_reviews.begin(); reviews != m_reviews.end(); ++reviews) {
        Inspection &row = inspectionOf(reviews.key());
        const Review *newest = reviewOf(*reviews);
        row.review = newest ? newest->decision : ReviewState::None;
        row.reviewNote = newest ? newest->note : QString();
        if (!row.at.isValid() && newest) {
            row.author = newest->author;
            row.at = newest->at;
        }
    }
    for (const Inspection &row : std::as_const(m_inspections))
        m_writes.emplace_back(row);
    return std::move(m_writes);
}

} // namespace xw
