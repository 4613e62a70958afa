// The rows that inspectors and reviewers make: findings, inspections, evidence and reviews.
#include "storage/rows/pairs.h"
#include "storage/rows/rows.h"

namespace xw::storage
{

void encode(const Finding &row, RowBuffer &into)
{
    into.addNumber(row.id.value());
    into.addNumber(row.subject.value());
    into.addNumber(row.round.value());
    into.addText(row.indicator.value());
    into.addNumber(row.count);
    into.addText(row.note);
    addWords(row.urls, into);
    PairsWriter().add(row.corrections, into);
    into.addText(row.author);
    into.addInstant(row.at);
    into.addText(row.withdrawnBy);
    into.addInstant(row.withdrawnAt);
}

template <>
Finding decode<Finding>(const Statement &row)
{
    return {FindingId(row.number(0)),
            SubjectId(row.integer(1)),
            RoundId(row.integer(2)),
            IndicatorId(row.text(3)),
            row.integer(4),
            row.text(5),
            wordsFromJson(row.utf8(6)),
            PairsReader().read(row.utf8(7)),
            row.text(8),
            row.instant(9),
            row.text(10),
            row.instant(11)};
}

void encode(const Inspection &row, RowBuffer &into)
{
    into.addNumber(row.round.value());
    into.addNumber(row.subject.value());
    into.addNumber(row.inspected);
    into.addOptional(row.stated ? std::optional<int>(int(*row.stated)) : std::nullopt);
    into.addOptional(row.statedScore);
    into.addNumber(int(row.review));
    into.addText(row.reviewNote);
    into.addText(row.author);
    into.addInstant(row.at);
    if (row.extra.isEmpty())
        into.addUnsaid(); // as of a round's scope
    else
        PairsWriter().add(row.extra, into);
}

template <>
Inspection decode<Inspection>(const Statement &row)
{
    Inspection inspection;
    inspection.round = RoundId(row.integer(0));
    inspection.subject = SubjectId(row.integer(1));
    inspection.inspected = row.integer(2) != 0;
    if (const std::optional<int> stated = row.optional(3))
        inspection.stated = Verdict(*stated);
    inspection.statedScore = row.optional(4);
    inspection.review = ReviewState(row.integer(5));
    inspection.reviewNote = row.text(6);
    inspection.author = row.text(7);
    inspection.at = row.instant(8);
    inspection.extra = PairsReader().read(row.utf8(9));
    return inspection;
}

void encode(const Review &row, RowBuffer &into)
{
    into.addNumber(row.id.value());
    into.addNumber(row.subject.value());
    into.addNumber(row.round.value());
    into.addReference(row.finding);
    into.addNumber(int(row.decision));
    into.addText(row.note);
    into.addText(row.author);
    into.addInstant(row.at);
    into.addText(row.withdrawnBy);
    into.addInstant(row.withdrawnAt);
}

template <>
Review decode<Review>(const Statement &row)
{
    return {ReviewId(row.number(0)),
            SubjectId(row.integer(1)),
            RoundId(row.integer(2)),
            FindingId(row.number(3)),
            ReviewState(row.integer(4)),
            row.text(5),
            row.text(6),
            row.instant(7),
            row.text(8),
            row.instant(9)};
}

void encode(const Evidence &row, RowBuffer &into)
{
    into.addNumber(row.id.value());
    into.addNumber(row.subject.value());
    into.addNumber(row.round.value());
    into.addReference(row.finding);
    into.addText(row.kind);
    into.addText(row.fileName);
    into.addText(row.mimeType);
    into.addText(row.url);
    into.addBytes(row.sha256);
    into.addNumber(row.size);
    into.addText(row.author);
    into.addInstant(row.capturedAt);
    into.addText(row.withdrawnBy);
    into.addInstant(row.withdrawnAt);
}

template <>
Evidence decode<Evidence>(const Statement &row)
{
    return {EvidenceId(row.number(0)),
            SubjectId(row.integer(1)),
            RoundId(row.integer(2)),
            FindingId(row.number(3)),
            row.text(4),
            row.text(5),
            row.text(6),
            row.text(7),
            row.bytes(8),
            row.number(9),
            row.text(10),
            row.instant(11),
            row.text(12),
            row.instant(13)};
}

} // namespace xw::storage
