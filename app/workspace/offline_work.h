// OfflineWork: what a person did while the office's server could not be reached: kept on this computer's disk
// before it is said to be done, sent once and in order when the server is back, and never written over what
// others wrote meanwhile: that is asked (settle). Belongs to a Workspace, which does the sending.
#pragma once

#include "workspace/waiting_change.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

namespace xw
{

class OfflineWork final : public QObject
{
    Q_OBJECT

public:
    /// Takes a file in `folder` for this program alone, with what a program that ended has left in it. Io;
    /// Damaged: a line before the last cannot be read (the last may be half of one, which nobody was told
    /// of).
    [[nodiscard]] static Result<std::unique_ptr<OfflineWork>> open(const QString &folder);

    /// The server cannot be reached.
    [[nodiscard]] bool isAway() const { return m_isAway; }
    /// Why, where it is not for want of a connection: the server is there, and refuses the login, say.
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }
    /// What is shown is what the server held then: it has not been reached since the start. Invalid: it has.
    [[nodiscard]] QDateTime copiedAt() const { return m_copiedAt; }
    /// In the order in which they were made; those too that stand for a decision.
    [[nodiscard]] const std::vector<WaitingChange> &waiting() const { return m_waiting; }
    /// Those that are not sent by themselves: somebody wrote otherwise, or the server refuses them.
    [[nodiscard]] std::vector<WaitingChange> undecided() const;
    /// How many are sent as soon as the server is there, of whatever round.
    [[nodiscard]] int toSend() const;
    /// The person's word: `mine` is written over what stands there now, or is dropped with all that follows
    /// it on the same row.
    void settle(const QString &id, bool mine);

    // For the workspace:
    /// Durable when it returns. Io.
    [[nodiscard]] Result<void> add(const WaitingChange &change);
    /// It is written: nothing waits any more, or need be kept.
    void remove(const QString &id);
    void hold(const QString &id, const Obstacle &obstacle);
    /// The next of a round to be sent; none of a row on which an earlier one stands for a decision.
    [[nodiscard]] std::optional<WaitingChange> next(RoundId round) const;
    /// `why`: of an attempt that did not succeed.
    void setAway(bool away, const Error *why = nullptr);
    /// The work began away, with a copy of then.
    void beginAway(const QDateTime &copiedAt);
    /// The server may be asked again after a while, which grows until setAway(false).
    void askAgain();

signals:
    void changed();
    /// To be sent now: a while has passed, or the person has decided.
    void due();

private:
    OfflineWork(QString path, std::unique_ptr<QLockFile> lock);
    [[nodiscard]] Result<void> append(const QJsonObject &line, bool durable);
    [[nodiscard]] bool isHeld(const WaitingChange &change) const;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::vector<WaitingChange> m_waiting;
    bool m_isAway = false;
    std::optional<Error> m_refusal;
    QDateTime m_copiedAt;
    int m_patience = 1;
    QTimer m_timer;
};

} // namespace xw
