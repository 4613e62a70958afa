// Rectification (整改): what becomes of a problem after the notice. Each counted problem is a case; what
// happened to it is a list of events that only grows. Rows as they are kept, and CaseBook, which holds all of
// a workspace. The states: asked → answered → checked → closed; a check that fails asks again. Overdue is
// never kept: the date says it.
#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace xw
{

using CaseId = StrongId<struct CaseTag, qint64>;
using CaseEventId = StrongId<struct CaseEventTag, qint64>;
using ReturnedId = StrongId<struct ReturnedTag, qint64>;

/// 待整改 已反馈 已核查 已办结
enum class CaseState : quint8 { Asked, Answered, Checked, Closed };
/// 限期整改, 立即整改, 关停
enum class Disposition : quint8 { Deadline, Immediate, Closing };
enum class CaseEventKind : quint8 { Opened, Changed, Sent, Answered, Passed, Failed, Closed, Reopened };

[[nodiscard]] QString toChinese(CaseState state);
[[nodiscard]] QString toChinese(Disposition disposition);
[[nodiscard]] QString toChinese(CaseEventKind kind);
/// The reverse; the English names asked, answered, checked, closed and deadline, immediate, closing are read
/// too.
[[nodiscard]] std::optional<CaseState> caseStateFrom(const QString &word);
[[nodiscard]] std::optional<Disposition> dispositionFrom(const QString &word);

/// One problem of one subject in one round, as the notice counted it. What round, subject, finding and
/// indicator say never changes.
struct RectificationCase {
    CaseId id;
    QString code; ///< case_code.h; unique
    RoundId round;
    SubjectId subject;
    FindingId finding;     ///< invalid: the verdict alone was stated
    IndicatorId indicator; ///< of the finding; invalid: unclassified
    QString problem;       ///< in words, as it stood in the round
    QString body;          ///< 责任单位
    Disposition disposition = Disposition::Deadline;
    QDate due;
    CaseState state = CaseState::Asked;
    QString author; ///< who changed it last, and when
    QDateTime at;

    /// 逾期: nothing was answered, and the day is past.
    [[nodiscard]] bool isOverdue(QDate today) const
    {
        return state == CaseState::Asked && due.isValid() && due < today;
    }
    friend bool operator==(const RectificationCase &, const RectificationCase &) = default;
};

/// A file that came with an answer; its bytes are kept by digest, as evidence is.
struct CaseFile {
    QString name;
    QString mimeType;
    QByteArray sha256;
    qint64 size = 0;
    friend bool operator==(const CaseFile &, const CaseFile &) = default;
};

/// What happened to a case. Nothing is taken out.
struct CaseEvent {
    CaseEventId id;
    CaseId subject; ///< the case
    CaseEventKind kind = CaseEventKind::Opened;
    QString text;   ///< the answer, the reason, what was changed
    QString source; ///< the file and the place in it that an answer came from, or the paper that was sent
    QList<CaseFile> files;
    QString author;
    QDateTime at;
    friend bool operator==(const CaseEvent &, const CaseEvent &) = default;
};

/// An answer that came back and found no case by itself: put aside until somebody says which it is.
struct ReturnedAnswer {
    ReturnedId id;
    QString file, place; ///< where it stood
    QString code;        ///< what stood in the place of the code
    QString reason;      ///< why it was put aside, a word of docs/rectification.md
    QString row;         ///< all that its row says
    QString text;        ///< the answer
    QList<CaseFile> files;
    CaseId settled;    ///< the case that it was given to
    QString settledBy; ///< empty: still aside. With no case: it was none
    QDateTime settledAt;
    QString author; ///< who read it in, and when
    QDateTime at;

    [[nodiscard]] bool isOpen() const { return settledBy.isEmpty(); }
    friend bool operator==(const ReturnedAnswer &, const ReturnedAnswer &) = default;
};

/// All cases of a workspace with what happened to them.
class CaseBook
{
public:
    /// By id, which is by age.
    [[nodiscard]] const std::vector<RectificationCase> &cases() const { return m_cases; }
    [[nodiscard]] const RectificationCase *find(CaseId id) const;
    /// By its code, however it is written (case_code.h).
    [[nodiscard]] const RectificationCase *byCode(const QString &code) const;
    /// Of a round's finding, or (finding invalid) of a subject whose verdict alone was stated.
    [[nodiscard]] const RectificationCase *of(RoundId round, SubjectId subject, FindingId finding) const;
    /// A case of one of these rounds about the same problem of the same subject: where a round is replaced it
    /// goes on, and nobody is asked twice. nullptr: none.
    [[nodiscard]] const RectificationCase *goingOn(const std::vector<RoundId> &replaced, SubjectId subject,
                                                   IndicatorId indicator, const QString &problem) const;
    /// Oldest first.
    [[nodiscard]] std::vector<CaseEvent> events(CaseId id) const;
    /// The newest of a kind; nullptr: none.
    [[nodiscard]] const CaseEvent *last(CaseId id, CaseEventKind kind) const;
    [[nodiscard]] const std::vector<ReturnedAnswer> &returned() const { return m_returned; }
    [[nodiscard]] const ReturnedAnswer *returned(ReturnedId id) const;
    [[nodiscard]] CaseId nextCase() const { return CaseId(m_lastCase.value() + 1); }
    [[nodiscard]] CaseEventId nextEvent() const { return CaseEventId(m_lastEvent.value() + 1); }
    [[nodiscard]] ReturnedId nextReturned() const { return ReturnedId(m_lastReturned.value() + 1); }

    void put(const RectificationCase &row);
    void put(const CaseEvent &row);
    void put(const ReturnedAnswer &row);

private:
    std::vector<RectificationCase> m_cases;
    std::vector<CaseEvent> m_events;
    std::vector<ReturnedAnswer> m_returned;
    QHash<QString, size_t> m_byCode;
    QMultiHash<CaseId, size_t> m_eventsOf;
    CaseId m_lastCase;
    CaseEventId m_lastEvent;
    ReturnedId m_lastReturned;
};

} // namespace xw
