// WeekWatch: the week of visits (站点无法访问) in the window: the same schedule, rules and place as
// `xunwangctl probe availability --watch`, on a thread of its own. In an office one computer at a time runs
// it; one that was told to as well takes over when that one ends.
#pragma once

#include "base/error.h"
#include "domain/site_reading.h"
#include "domain/watch_note.h"

#include <QHash>
#include <QObject>
#include <memory>

namespace xw
{
class Workspace;
}

namespace xw::monitor
{

/// How the watch stands.
struct WeekStanding {
    bool isThere = false;   ///< one was begun
    bool isRunning = false; ///< in this window
    bool isWaiting = false; ///< this window goes on with it once nobody else does, or the server is back
    QString elsewhere;      ///< who runs it on another computer of the office; empty: nobody
    bool isOver = false;
    QDateTime from, to;
    int perDay = 0;
    int sites = 0;
    qint64 visits = 0, failed = 0, voided = 0;
    int warnings = 0; ///< sites above 3 %
    int vetoes = 0;   ///< sites that no later visit can save
    /// When one's own line was down: visits from … to were void.
    QList<QPair<QDateTime, QDateTime>> outages;
    WatchNote note; ///< what the round can be told of it
};

class WeekWatch final : public QObject
{
    Q_OBJECT

public:
    explicit WeekWatch(QObject *parent = nullptr);
    ~WeekWatch() override;
    /// Reads how the watch beside it stands; nullptr: none is open.
    void setWorkspace(Workspace *workspace);
    /// Asks how the watch of the open round stands, where nothing runs here.
    void readAgain();
    /// Begins a week, or goes on with the one that is there. Answers through changed() or failed().
    void start();
    void stop();
    /// False: the workspace may only be read.
    [[nodiscard]] bool isPossible() const;
    [[nodiscard]] const WeekStanding &standing() const;
    /// Sites that fail the week, or are warned of.
    [[nodiscard]] const QHash<SubjectId, SiteFinding> &findings() const;

signals:
    void changed();
    void failed(const xw::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace xw::monitor
