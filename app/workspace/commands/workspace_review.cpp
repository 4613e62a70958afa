// The commands of a reviewer: decisions about a subject, and about one finding. Each is a row of its own;
// what the rows of a subject come to stands in its inspection, which is written with them.
#include "workspace/commands/workspace_p.h"
#include "workspace/history/audit_json.h"
#include "workspace/review_rule.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

const char *reviewStep(ReviewState review)
{
    switch (review) {
    case ReviewState::Pending:
        return QT_TRANSLATE_NOOP("xw", "Submit %1 for review");
    case ReviewState::Confirmed:
        return QT_TRANSLATE_NOOP("xw", "Confirm %1");
    case ReviewState::SentBack:
        return QT_TRANSLATE_NOOP("xw", "Send %1 back");
    case ReviewState::None:
        break;
    }
    return QT_TRANSLATE_NOOP("xw", "Take %1 back from review");
}

/// The same of many; %1 is how many.
const char *reviewsStep(ReviewState review)
{
    switch (review) {
    case ReviewState::Pending:
        return QT_TRANSLATE_NOOP("xw", "Submit %1 subject(s) for review");
    case ReviewState::Confirmed:
        return QT_TRANSLATE_NOOP("xw", "Confirm %1 subject(s)");
    case ReviewState::SentBack:
        return QT_TRANSLATE_NOOP("xw", "Send %1 subject(s) back");
    case ReviewState::None:
        break;
    }
    return QT_TRANSLATE_NOOP("xw", "Take %1 subject(s) back from review");
}

/// Whether the person may decide it: where the rule says so, nobody reviews what he found himself. Conflict;
/// Format: the rule cannot be read.
Result<void> mayReview(const RoundState &state, SubjectId subject, ReviewState decision,
                       const QString &person)
{
    if (decision != ReviewState::Confirmed && decision != ReviewState::SentBack)
        return {};
    const Result<ReviewRule> rule = reviewRuleOf(state);
    if (!rule)
        return tl::unexpected(rule.error());
    if (rule->ownToo || !isOwnWork(state, subject, person))
        return {};
    const Subject *named = state.subject(subject);
    return failure(ErrorCode::Conflict,
                   {QT_TRANSLATE_NOOP("xw", "%1 found something of %2: somebody else reviews it"),
                    {person, named ? named->name : QString()}},
                   {}, {QT_TRANSLATE_NOOP("xw", "The rule can be changed with: review rule --own yes"), {}});
}

} // namespace

PreparedChange<Nothing> Workspace::Private::decision(Review review, UndoEntry &step) const
{
    const RoundState &state = *q.m_state;
    const Subject *subject = state.subject(review.subject);
    step.about = UndoEntry::About::Review;
    step.subject = review.subject;
    step.text = {reviewStep(review.decision), {subject ? subject->name : QString()}};
    PreparedChange<Nothing> change{transaction("review", review.subject)};
    review.id = state.nextReviewId();
    review.round = state.round().id;
    review.author = change.transaction.author;
    review.at = change.transaction.at;
    const Inspection before = inspectionOf(review.subject);
    std::vector<Review> all = state.reviews(review.subject);
    const bool isOfSubject = !review.finding.isValid();
    if (all.empty() && before.review != ReviewState::None && !isOfSubject) {
        // Recorded before there were rows, of the subject as a whole: it stands beside what is said of one
        // finding.
        Review recorded{review.id,         review.subject, review.round, {}, before.review,
                        before.reviewNote, before.author,  before.at,    {}, {}};
        review.id = ReviewId(review.id.value() + 1);
        change.transaction.writes.emplace_back(recorded);
        all.push_back(std::move(recorded));
    }
    all.push_back(review);
    const Review &newest = *reviewOf(all);
    Inspection after = before;
    after.review = newest.decision;
    after.reviewNote = newest.note;
    if (isOfSubject && after == before)
        return change;
    if (!(after == before)) {
        if (after.author.isEmpty()) { // else it says who looked and when; who reviewed stands in the review
            after.author = review.author;
            after.at = review.at;
        }
        change.transaction.writes.emplace_back(after);
    }
    change.transaction.writes.emplace_back(review);
    change.transaction.before = isOfSubject ? auditJson(before) : QJsonObject();
    change.transaction.after = isOfSubject ? auditJson(after) : auditJson(review);
    return change;
}

QFuture<Result<void>> Workspace::setReview(SubjectId id, ReviewState review, QString note)
{
    return d->submitStep<Nothing, void>(
        [this, id, review, note = std::move(note)](UndoEntry &step) -> Result<PreparedChange<Nothing>> {
            if (auto writable = d->writable(); !writable)
                return tl::unexpected(writable.error());
            if (const auto subject = d->knownSubject(id); !subject)
                return tl::unexpected(subject.error());
            if (const auto may = mayReview(*m_state, id, review, m_author); !may)
                return tl::unexpected(may.error());
            Review row;
            row.subject = id;
            row.decision = review;
            row.note = note;
            return d->decision(std::move(row), step);
        });
}

QFuture<Result<void>> Workspace::setReviews(std::vector<SubjectId> ids, ReviewState review, QString note)
{
    return d->submitStep<Nothing, void>([this, ids = std::move(ids), review, note = std::move(note)](
                                            UndoEntry &step) -> Result<PreparedChange<Nothing>> {
        if (auto writable = d->writable(); !writable)
            return tl::unexpected(writable.error());
        PreparedChange<Nothing> change{d->transaction("review", {})};
        ReviewId next = m_state->nextReviewId();
        QJsonArray rows;
        const bool decides = review == ReviewState::Confirmed || review == ReviewState::SentBack;
        if (const auto rule = reviewRuleOf(*m_state); decides && !rule)
            return tl::unexpected(rule.error());
        const QList<SubjectId> all(ids.begin(), ids.end());
        for (const SubjectId id : decides ? reviewableBy(*m_state, all, m_author) : all) {
            if (const auto known = d->knownSubject(id); !known)
                return tl::unexpected(known.error());
            if (m_state->verdict(id) == Verdict::Unchecked)
                continue;
            Review row;
            row.subject = id;
            row.decision = review;
            row.note = note;
            UndoEntry alone;
            PreparedChange<Nothing> one = d->decision(std::move(row), alone);
            if (one.transaction.writes.empty())
                continue;
            for (Write &write : one.transaction.writes) {
                if (auto *decided = std::get_if<Review>(&write)) {
                    decided->id = next; // one after the other, in one step
                    next = ReviewId(next.value() + 1);
                }
                change.transaction.writes.push_back(std::move(write));
            }
            QJsonObject said = one.transaction.after;
            said.insert(u"subject"_s, id.value());
            rows.append(said);
        }
        step.about = UndoEntry::About::Review;
        if (ids.size() == 1)
            step.subject = ids.front();
        step.text = {reviewsStep(review), {QString::number(rows.size())}};
        if (!rows.isEmpty())
            change.transaction.after = {{u"reviews"_s, rows}};
        return change;
    });
}

QFuture<Result<void>> Workspace::reviewFinding(FindingId id, ReviewState decision, QString note)
{
    return d->submitStep<Nothing, void>(
        [this, id, decision, note = std::move(note)](UndoEntry &step) -> Result<PreparedChange<Nothing>> {
            if (auto writable = d->writable(); !writable)
                return tl::unexpected(writable.error());
            const Finding *finding = m_state->finding(id);
            if (!finding)
                return failure(ErrorCode::NotFound,
                               {QT_TRANSLATE_NOOP("xw", "This finding is not in the round"), {}});
            if (!finding->inForce())
                return failure(ErrorCode::Usage,
                               {QT_TRANSLATE_NOOP("xw", "A withdrawn finding is not reviewed"), {}});
            if (const auto may = mayReview(*m_state, finding->subject, decision, m_author); !may)
                return tl::unexpected(may.error());
            Review row;
            row.subject = finding->subject;
            row.finding = id;
            row.decision = decision;
            row.note = note;
            return d->decision(std::move(row), step);
        });
}

} // namespace xw
