#include "monitor/week_watch.h"

#include "base/ready_future.h"
#include "base/when_done.h"
#include "domain/web_address.h"
#include "probe/fetcher.h"
#include "probe/watch.h"
#include "probe/watch_sum.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <QFuture>
#include <QPointer>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace xw::monitor
{

namespace
{

using probe::WatchStanding;

// Two whose lines are not one's own; neither is a site that an office inspects. As the command has them.
const QList<QByteArray> weekControls{"https://www.gov.cn/", "https://www.cnnic.cn/"};
constexpr int tellEveryMs = 5000;

/// What is read of a log, on whatever thread.
struct WeekRead {
    WeekStanding standing;
    QHash<QString, SiteFinding> findings; ///< by the site's code
};

SiteFinding weekFinding(const WatchStanding &standing)
{
    SiteFinding finding;
    finding.check =
        standing.verdict == WatchStanding::Verdict::Veto ? SiteCheck::WeekFailed : SiteCheck::WeekWarning;
    finding.isDoubt = finding.check == SiteCheck::WeekWarning;
    finding.words = QStringList{QString::number(standing.failed), QString::number(standing.visits)};
    // In whole per cent, as the condition counts.
    finding.count = standing.visits > 0 ? standing.failed * 100 / standing.visits : 0;
    return finding;
}

WeekRead readLog(const probe::VisitLog &log)
{
    WeekRead read;
    const probe::WatchRules &rules = log.rules();
    WeekStanding &all = read.standing;
    all.isThere = true;
    all.from = QDateTime::fromSecsSinceEpoch(rules.from);
    all.to = all.from.addDays(rules.days);
    all.perDay = rules.visitsPerDay;
    const QStringList codes = log.codes();
    all.sites = int(codes.size());
    for (int site = 0; site < int(codes.size()); ++site) {
        const WatchStanding standing = standingOf(log.runs(site), rules);
        all.visits += standing.visits;
        all.failed += standing.failed;
        all.voided += standing.voided;
        all.warnings += standing.verdict == WatchStanding::Verdict::Warning;
        all.vetoes += standing.verdict == WatchStanding::Verdict::Veto;
        if (standing.verdict != WatchStanding::Verdict::Open)
            read.findings.insert(codes.at(site), weekFinding(standing));
    }
    all.outages = outagesOf(log);
    read.standing.note = watchNoteOf(log);
    return read;
}

} // namespace

/// The thread of a watch that runs.
class WeekRun
{
public:
    WeekRun(QString folder, std::vector<probe::WatchSite> sites, std::function<void(Result<WeekRead>)> tell)
        : m_folder(std::move(folder)), m_sites(std::move(sites)), m_tell(std::move(tell)),
          m_thread([this] { run(); })
    {
    }
    ~WeekRun()
    {
        put([this] { m_stop = true; });
        m_thread.join();
    }
    WeekRun(const WeekRun &) = delete;
    WeekRun &operator=(const WeekRun &) = delete;

private:
    void put(std::function<void()> work)
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
        m_change.notify_one();
    }

    void run()
    {
        const auto clock = std::make_shared<SystemClock>();
        probe::WatchRules rules;
        rules.from = clock->now().toSecsSinceEpoch();
        rules.controls = weekControls;
        const auto log = probe::openVisitLog(m_folder, rules);
        if (!log)
            return m_tell(tl::unexpected(log.error()));
        probe::Fetcher fetcher(probe::FetchLimits(), clock);
        probe::Watch watch(
            m_sites, **log, clock,
            [this, &fetcher](probe::VisitRequest request, std::function<void(probe::Visit)> done) {
                fetcher.fetch(std::move(request), [this, done = std::move(done)](probe::Visit visit) {
                    put([done, visit = std::move(visit)] { done(visit); });
                });
            });
        bool news = true;
        std::optional<Error> failed;
        watch.onRecord = [&news](const probe::WatchSite &, const probe::VisitRecord &) { news = true; };
        watch.onFailure = [&failed](const Error &error) { failed = error; };
        QDateTime next = clock->now(), told;
        while (!m_stop && !failed && !watch.isOver()) {
            if (clock->now() >= next)
                next = watch.step();
            if (news && (!told.isValid() || told.msecsTo(clock->now()) >= tellEveryMs)) {
                news = false;
                told = clock->now();
                m_tell(readLog(**log));
            }
            if (doWork())
                next = std::min(next, clock->now().addSecs(1)); // a failure may be due for repetition
        }
        fetcher.cancel();
        WeekRead last = readLog(**log);
        last.standing.isOver = watch.isOver();
        if (failed)
            return m_tell(tl::unexpected(*failed));
        m_tell(std::move(last));
    }

    bool doWork()
    {
        std::deque<std::function<void()>> work;
        {
            std::unique_lock lock(m_mutex);
            m_change.wait_for(lock, std::chrono::milliseconds(500), [this] { return !m_work.empty(); });
            work.swap(m_work);
        }
        for (const auto &one : work)
            one();
        return !work.empty();
    }

    QString m_folder;
    std::vector<probe::WatchSite> m_sites;
    std::function<void(Result<WeekRead>)> m_tell;
    std::mutex m_mutex;
    std::condition_variable m_change;
    std::deque<std::function<void()>> m_work;
    bool m_stop = false;  ///< of the thread alone
    std::thread m_thread; ///< last: it uses the others
};

struct WeekWatch::Private {
    QPointer<Workspace> workspace;
    std::unique_ptr<WeekRun> run;
    WeekStanding standing;
    QHash<SubjectId, SiteFinding> findings;
    quint64 generation = 0;

    [[nodiscard]] QString folder() const
    {
        return workspace ? workspace->location() + u".watch"_s : QString();
    }
    void take(const WeekRead &read, bool running)
    {
        standing = read.standing;
        standing.isRunning = running && !read.standing.isOver;
        findings.clear();
        for (const Subject &subject : workspace->state().subjects())
            if (const auto found = read.findings.constFind(subject.code);
                subject.isWebsite() && found != read.findings.cend()) {
                SiteFinding finding = *found;
                finding.places.push_back({subject.url, {}, {}});
                findings.insert(subject.id, std::move(finding));
            }
    }
};

WeekWatch::WeekWatch(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}

WeekWatch::~WeekWatch()
{
    d->run.reset();
}

bool WeekWatch::isPossible() const
{
    return d->workspace && !d->workspace->store().isReadOnly() &&
           QFileInfo(d->workspace->location()).isFile();
}

void WeekWatch::setWorkspace(Workspace *workspace)
{
    ++d->generation;
    d->run.reset();
    d->workspace = workspace;
    d->standing = {};
    d->findings.clear();
    if (workspace && QFileInfo(d->folder()).isDir())
        whenDone(readyFuture(d->folder())
                     .then(QtFuture::Launch::Async,
                           [](const QString &folder) -> Result<WeekRead> {
                               const auto log = probe::readVisitLog(folder);
                               if (!log)
                                   return tl::unexpected(log.error());
                               return readLog(**log);
                           }),
                 this, [this, mine = d->generation](const Result<WeekRead> &read) {
                     if (mine != d->generation || !d->workspace || !read)
                         return; // a folder that is no watch is none
                     d->take(*read, false);
                     emit changed();
                 });
    emit changed();
}

void WeekWatch::start()
{
    if (!isPossible() || d->standing.isRunning)
        return;
    std::vector<probe::WatchSite> sites;
    for (const Subject &subject : d->workspace->state().subjects()) {
        QString url = webAddress(subject.url).url;
        if (!subject.isWebsite() || url.isEmpty() ||
            !d->workspace->state().belongsTo(subject.id, Population::Due))
            continue;
        if (!url.contains(u"://"))
            url.prepend(u"http://");
        sites.push_back({subject.code, url.toUtf8()});
    }
    if (sites.empty())
        return;
    d->run.reset();
    d->standing.isRunning = true;
    d->run = std::make_unique<WeekRun>(d->folder(), std::move(sites),
                                       [this, mine = ++d->generation](Result<WeekRead> read) {
                                           QMetaObject::invokeMethod(
                                               this,
                                               [this, mine, read = std::move(read)] {
                                                   if (mine != d->generation || !d->workspace)
                                                       return;
                                                   if (read) {
                                                       d->take(*read, d->run != nullptr);
                                                   } else {
                                                       d->standing.isRunning = false;
                                                       emit failed(read.error());
                                                   }
                                                   emit changed();
                                               },
                                               Qt::QueuedConnection);
                                       });
    emit changed();
}

void WeekWatch::stop()
{
    if (!d->run)
        return;
    d->run.reset(); // waits for the thread, which ends at once; its last word comes later
    d->standing.isRunning = false;
    emit changed();
}

const WeekStanding &WeekWatch::standing() const
{
    return d->standing;
}

const QHash<SubjectId, SiteFinding> &WeekWatch::findings() const
{
    return d->findings;
}

} // namespace xw::monitor
