// VisitLog: the port to whatever keeps the visits of a watch. A visit is kept when append() returns, whatever
// happens to the program then; none is kept twice.
#pragma once

#include "base/error.h"
#include "probe/visit.h"

#include <QByteArrayList>
#include <QStringList>
#include <memory>

namespace xw::probe
{

/// Stated once, when a watch begins, and kept with it.
struct WatchRules {
    qint64 from = 0; ///< seconds since 1970
    int days = 7;
    int visitsPerDay = 24; ///< at least 20 must count
    int deadlineMs = 15'000;
    int repeatAfterSeconds = 60; ///< a failed visit is made again so much later, once; 0: never
    int warningHundredths = 300; ///< of a percent failed
    int vetoHundredths = 500;
    QList<QByteArray> controls; ///< the line is down when none of them opens

    [[nodiscard]] qint64 interval() const { return 86'400 / visitsPerDay; }
    friend bool operator==(const WatchRules &, const WatchRules &) = default;
};

enum class VisitMeaning : quint8 {
    Opened,
    Failed,
    Void, ///< the line was down, or this machine slept: says nothing of the site
    /// A gate or a blank page of which no browser said more, or a fault of the encryption with a page behind:
    /// does not count against the site.
    Doubtful,
};
[[nodiscard]] QString toWord(VisitMeaning meaning);

struct VisitRecord {
    int site = 0;    ///< as site() gave it
    qint64 slot = 0; ///< which of the watch's turns; one visit a site and slot
    qint64 at = 0;   ///< seconds since 1970
    VisitMeaning meaning = VisitMeaning::Opened;
    Reason reason = Reason::Ok;
    int status = 0;
    int elapsedMs = 0;
    bool repeated = false;
};

/// Visits of one site and day, one after the other, with one result.
struct VisitRun {
    int site = 0;
    qint64 day = 0; ///< days since the watch began
    qint64 firstSlot = 0, lastSlot = 0;
    qint64 firstAt = 0, lastAt = 0;
    VisitMeaning meaning = VisitMeaning::Opened;
    Reason reason = Reason::Ok;
    int status = 0;
    int count = 0, repeated = 0;
    int fastestMs = 0, slowestMs = 0;
    qint64 allMs = 0;
};

class VisitLog
{
public:
    virtual ~VisitLog() = default;
    [[nodiscard]] virtual const WatchRules &rules() const = 0;
    /// The number of a site, which is new or known. Io.
    [[nodiscard]] virtual Result<int> site(const QString &code, const QByteArray &url) = 0;
    /// A slot that is not after the site's last one is passed over. Io.
    [[nodiscard]] virtual Result<void> append(const VisitRecord &record) = 0;
    /// -1: none yet.
    [[nodiscard]] virtual qint64 lastSlot(int site) const = 0;
    [[nodiscard]] virtual qint64 lastAt(int site) const = 0;
    [[nodiscard]] virtual const std::vector<VisitRun> &runs(int site) const = 0;
    [[nodiscard]] virtual QStringList codes() const = 0; ///< by number
};

/// A log in a folder of its own: runs, whole, and a journal of the visits since. Made with `rules` where
/// there is none; where there is one, its own rules stand. Io; Format: damaged before its end; Locked:
/// another program watches.
[[nodiscard]] Result<std::unique_ptr<VisitLog>> openVisitLog(const QString &folder, const WatchRules &rules);
/// As it stands, to be read alone; also while another program watches. NotFound; Io; Format.
[[nodiscard]] Result<std::unique_ptr<VisitLog>> readVisitLog(const QString &folder);

/// Where a log is kept that has no folder: lines, in the order of their keeping.
class VisitLines
{
public:
    virtual ~VisitLines() = default;
    /// All of them.
    [[nodiscard]] virtual Result<QByteArrayList> read() = 0;
    /// Kept for good when it returns, or none of them.
    [[nodiscard]] virtual Result<void> add(const QByteArrayList &lines) = 0;
};
/// The same in lines. That nobody else writes them is for the caller to see to: of two visits of one site and
/// turn the later line counts nothing.
[[nodiscard]] Result<std::unique_ptr<VisitLog>> openVisitLog(std::unique_ptr<VisitLines> lines,
                                                             const WatchRules &rules);
[[nodiscard]] Result<std::unique_ptr<VisitLog>> readVisitLog(std::unique_ptr<VisitLines> lines);

struct SiteVisits {
    WatchRules rules;
    QByteArray url;
    std::vector<VisitRun> runs;
};
/// Of one site alone, by its code (or address), without reading what the log holds of all others: a week of a
/// nation is some million visits. NotFound: no watch, or none of this site; Io; Format, of its own lines.
[[nodiscard]] Result<SiteVisits> readSiteVisits(const QString &folder, const QString &code);

} // namespace xw::probe
