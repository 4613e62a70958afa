// Finding (问题) and Inspection: what a person recorded about one subject in one round. Nothing is deleted:
// findings are withdrawn.
#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace xw
{

/// 结论
enum class Verdict : quint8 { Unchecked, Qualified, Unqualified };
/// 复核
enum class ReviewState : quint8 { None, Pending, Confirmed, SentBack };

[[nodiscard]] QString toChinese(Verdict verdict);   ///< 未查 合格 不合格
[[nodiscard]] QString toChinese(ReviewState state); ///< "" 待复核 已复核 退回
[[nodiscard]] std::optional<Verdict> verdictFrom(const QString &word);

/// One indicator (or one condition of it) ticked on one subject in one round.
struct Finding {
    FindingId id;
    SubjectId subject;
    RoundId round;
    IndicatorId indicator; ///< invalid: an unclassified finding, whose note says what was written
    int count =
        0; ///< counted conditions: how many; deductions and bonus: hundredths of a point; 0: no number given
    QString note;     ///< goes into the annex column 存在的突出问题 where it is not empty
    QStringList urls; ///< where it was seen
    QList<QPair<QString, QString>> corrections; ///< 错 → 对, for text errors
    QString author;
    QDateTime at;
    QString withdrawnBy; ///< empty: in force
    QDateTime withdrawnAt;

    [[nodiscard]] bool inForce() const { return withdrawnBy.isEmpty(); }
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The state of one subject in one round, beside its findings.
struct Inspection {
    SubjectId subject;
    RoundId round;
    bool inspected = false; ///< marked by a person or by an imported 是否检查=是
    std::optional<Verdict>
        stated; ///< an imported 结论: decides only where findings do not (docs/formats.md §2)
    std::optional<int> statedScore; ///< an imported 得分, hundredths of a point
    /// What its reviews come to (see Review), kept beside them so that whoever reads this row alone sees it.
    ReviewState review = ReviewState::None;
    QString reviewNote;
    QString author;
    QDateTime at;
    QList<QPair<QString, QString>> extra; ///< columns of a results list that the contract does not know
    friend bool operator==(const Inspection &, const Inspection &) = default;
};

/// One decision of a review (复核): of one finding, or of the subject as a whole. Decisions are added, never
/// changed: the newest of each finding counts, and one of the whole settles those before it. A subject is
/// sent back while one of them says so, else pending, else confirmed (reviewOf).
struct Review {
    ReviewId id;
    SubjectId subject;
    RoundId round;
    FindingId finding; ///< invalid: of the subject as a whole
    ReviewState decision = ReviewState::None;
    QString note;
    QString author;
    QDateTime at;
    QString withdrawnBy; ///< empty: in force
    QDateTime withdrawnAt;

    [[nodiscard]] bool inForce() const { return withdrawnBy.isEmpty(); }
    friend bool operator==(const Review &, const Review &) = default;
};

/// What the reviews of one subject, by id, come to: the decision, and the row that made it. nullptr where
/// none is in force: then what the inspection says counts, which an older version recorded without rows.
[[nodiscard]] const Review *reviewOf(const std::vector<Review> &reviews);

/// 证据: bytes are stored once by SHA-256; this says what they are and what they prove.
struct Evidence {
    EvidenceId id;
    SubjectId subject;
    RoundId round;
    FindingId finding; ///< invalid: of the subject as a whole
    QString kind;      ///< "screenshot", "full-page", "mhtml", "file"
    QString fileName;
    QString mimeType;
    QString url;
    QByteArray sha256; ///< 32 bytes
    qint64 size = 0;
    QString author;
    QDateTime capturedAt;
    QString withdrawnBy;
    QDateTime withdrawnAt;
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

} // namespace xw
