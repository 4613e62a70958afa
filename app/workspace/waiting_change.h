// WaitingChange: a tick, its withdrawal or an inspected mark that was made while the server could not be
// reached: what the person meant, not rows, since numbers are given when it is written.
#pragma once

#include "workspace/workspace.h"

namespace xw
{

/// Why a change is not sent by itself.
struct Obstacle {
    std::optional<Finding> theirs; ///< what stands there now, of somebody else
    bool isGone = false;           ///< somebody withdrew what it is about
    std::optional<Error> refusal;  ///< the server, or the round as it is now, does not take it
};

struct WaitingChange {
    enum class Kind : quint8 { Tick, Withdraw, Inspected };

    QString id; ///< Transaction::id
    Kind kind = Kind::Tick;
    RoundId round;
    TickCommand what;      ///< a withdrawal has subject and indicator, a mark the subject
    FindingId finding;     ///< of a withdrawal, where no indicator names it
    bool inspected = true; ///< of a mark
    QDateTime at;          ///< when the person did it
    QJsonObject seen;      ///< what stood there then (seenIn); empty: nothing
    bool isForced = false; ///< the person knows what stands there, and writes over it
    std::optional<Obstacle> obstacle;

    /// The row that it is about: changes of one row follow one another.
    [[nodiscard]] QString row() const;
    /// What stands at its place: of a finding in force its words, author and time; of a mark whether it is
    /// set.
    [[nodiscard]] QJsonObject seenIn(const RoundState &state) const;
    /// The finding in force that it is about; nullptr: none.
    [[nodiscard]] const Finding *findingIn(const RoundState &state) const;
    [[nodiscard]] QJsonObject toJson() const;
    /// nullopt: it is none.
    [[nodiscard]] static std::optional<WaitingChange> fromJson(const QJsonObject &json);
};

} // namespace xw
