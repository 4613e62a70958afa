#include "monitor/monitor.h"

#include "base/when_done.h"
#include "domain/own_words.h"
#include "domain/web_address.h"
#include "monitor/book/reading_book.h"
#include "monitor/look/look_run.h"
#include "monitor/pack_shelf.h"
#include "monitor/week_watch.h"
#include "workspace/offline_work.h"
#include "workspace/suggestions.h"
#include "workspace/workspace.h"

#include <QPromise>
#include <QTimer>

namespace xw::monitor
{

namespace
{

constexpr int readAtATime = 2000;
// Readings that end close together are written, and shown, together.
constexpr int flushMs = 150;

struct ReadPart {
    std::vector<SiteReading> readings;
    qint64 last = 0;
    bool more = false;
};

Result<ReadPart> partOf(Result<std::vector<Measurement>> measurements)
{
    if (!measurements)
        return tl::unexpected(measurements.error());
    ReadPart part;
    for (const Measurement &one : *measurements) {
        part.last = one.id;
        if (auto reading = readingFrom(one))
            part.readings.push_back(*std::move(reading));
    }
    part.more = int(measurements->size()) == readAtATime;
    return part;
}

} // namespace

struct Monitor::Private {
    explicit Private(Monitor &monitor) : q(monitor) {}

    Monitor &q;
    QPointer<Workspace> workspace;
    RoundId round;
    quint64 generation = 0; ///< answers for an older one are dropped
    ReadingBook book;
    std::unique_ptr<LookRun> run;
    std::vector<LookOrder> queued; ///< until the run that takes them has begun
    bool beginning = false;
    bool hasAskedForPacks = false; ///< whether the workspace keeps any
    QHash<SubjectId, bool> active; ///< waiting (false) or being looked at (true)
    int done = 0, total = 0;
    QList<SubjectId> told;          ///< to be told at the next flush
    std::vector<SiteReading> fresh; ///< to be kept
    QTimer *flushTimer = nullptr;
    WeekWatch *week = nullptr;

    std::optional<qint64> unread; ///< readings above this one lie on a server that is away

    void load(qint64 after);
    void loadUnread();
    void begin();
    void beginWith(evidence::RoundTie tie);
    void tellWhereNoPacksAreKept();
    void takeChange(const Change &change);
    void take(const LookRun::Told &message);
    void flush();
    void keep(std::vector<SiteReading> readings);
    void reset();
    void end();
};

Monitor::Monitor(QObject *parent) : QObject(parent), d(std::make_unique<Private>(*this))
{
    d->flushTimer = new QTimer(this);
    d->flushTimer->setSingleShot(true);
    d->flushTimer->setInterval(flushMs);
    connect(d->flushTimer, &QTimer::timeout, this, [this] { d->flush(); });
    d->week = new WeekWatch(this);
    connect(d->week, &WeekWatch::failed, this, &Monitor::failed);
    connect(d->week, &WeekWatch::changed, this, [this] {
        if (!d->workspace)
            return;
        d->book.setWeek(d->week->findings(), d->workspace->clock().now(), d->workspace->state());
        emit changed({});
    });
}

Monitor::~Monitor()
{
    d->run.reset();
    delete d->week; // its thread ends before what it tells goes
}

void Monitor::Private::end()
{
    run.reset();
    queued.clear();
    beginning = false;
    active.clear();
    told.clear();
    fresh.clear();
    done = total = 0;
}

void Monitor::Private::reset()
{
    ++generation;
    unread.reset();
    end();
    book.clear();
    if (!workspace)
        return;
    round = workspace->state().round().id;
    book.follow(workspace->state());
    book.followExcuses(workspace->state());
    book.setWeek(week->findings(), workspace->clock().now(), workspace->state());
    load(0);
}

void Monitor::setWorkspace(Workspace *workspace)
{
    if (d->workspace)
        d->workspace->disconnect(this);
    if (d->workspace && d->workspace->offline())
        d->workspace->offline()->disconnect(this);
    d->workspace = workspace;
    d->hasAskedForPacks = false;
    d->week->setWorkspace(workspace);
    d->reset();
    if (workspace)
        connect(workspace, &Workspace::changed, this,
                [this](const Change &change) { d->takeChange(change); });
    if (workspace && workspace->offline())
        connect(workspace->offline(), &OfflineWork::changed, this, [this] { d->loadUnread(); });
    emit changed({});
    emit progressChanged();
}

Workspace *Monitor::workspace() const
{
    return d->workspace;
}

void Monitor::Private::load(qint64 after)
{
    whenDone(workspace->store()
                 .measurements(readingChannel(), {}, after, readAtATime)
                 .then(QtFuture::Launch::Async, partOf),
             &q, [this, after, mine = generation](Result<ReadPart> part) {
                 if (mine != generation || !workspace)
                     return;
                 if (!part && part.error().code == ErrorCode::Network && workspace->offline()) {
                     unread = after; // nobody asked for it: it comes when the server does
                     return;
                 }
                 if (!part)
                     return void(emit q.failed(part.error()));
                 for (SiteReading &reading : part->readings)
                     book.take(std::move(reading), workspace->state());
                 if (part->more)
                     load(part->last);
                 if (!part->readings.empty())
                     emit q.changed({});
             });
}

void Monitor::Private::loadUnread()
{
    if (unread && workspace && !workspace->offline()->isAway())
        load(*std::exchange(unread, std::nullopt));
}

void Monitor::Private::takeChange(const Change &change)
{
    const RoundState &state = workspace->state();
    if (state.round().id != round) {
        reset();
        week->readAgain();
        emit q.changed({});
        emit q.progressChanged();
        return;
    }
    std::vector<SubjectId> moved;
    if (change.ledgersChanged || change.roundChanged)
        moved = book.follow(state);
    if (change.documentsChanged) {
        const std::vector<SubjectId> excused = book.followExcuses(state);
        moved.insert(moved.end(), excused.begin(), excused.end());
    }
    book.recount(change.subjects, state);
    if (change.registerChanged || change.roundChanged) {
        const QList<SubjectId> all = book.subjects();
        book.recount({all.begin(), all.end()}, state);
        return void(emit q.changed({}));
    }
    moved.insert(moved.end(), change.subjects.begin(), change.subjects.end());
    if (!moved.empty())
        emit q.changed(QList<SubjectId>(moved.begin(), moved.end()));
}

void Monitor::look(const QList<SubjectId> &subjects)
{
    if (!d->workspace || d->workspace->store().isReadOnly())
        return;
    const RoundState &state = d->workspace->state();
    const auto snapshot = std::make_shared<const RoundState>(state);
    std::vector<LookOrder> orders;
    QList<SubjectId> waiting;
    for (const SubjectId id : subjects) {
        const Subject *subject = state.subject(id);
        if (!subject || !subject->isWebsite() || d->active.contains(id))
            continue;
        orders.push_back(orderOf(snapshot, *subject));
        d->active.insert(id, false);
        waiting << id;
    }
    if (orders.empty())
        return;
    std::move(orders.begin(), orders.end(), std::back_inserter(d->queued));
    if (!d->run || d->run->isCancelled()) {
        d->begin();
    } else {
        d->total += int(d->queued.size());
        d->run->add(std::exchange(d->queued, {}));
    }
    emit changed(waiting);
    emit progressChanged();
}

// Packs name the newest entry of the history: it is asked for once a run.
void Monitor::Private::begin()
{
    if (beginning)
        return;
    beginning = true;
    run.reset();
    done = total = 0;
    whenDone(workspace->store().history({}, 1), &q,
             [this, mine = generation](const Result<std::vector<AuditEntry>> &history) {
                 if (mine != generation || !workspace || !beginning)
                     return;
                 evidence::RoundTie tie;
                 if (history && !history->empty())
                     tie = {workspace->state().round().key.text(), history->front().sequence,
                            history->front().hash};
                 beginWith(std::move(tie));
             });
}

void Monitor::Private::beginWith(evidence::RoundTie tie)
{
    beginning = false;
    run = std::make_unique<LookRun>(LookLimits(), workspace->clock().now(), ownWords(workspace->state()),
                                    LookPacker(PackShelf::of(workspace->store()), std::move(tie)),
                                    [this, mine = generation](LookRun::Told message) {
                                        QMetaObject::invokeMethod(
                                            &q,
                                            [this, mine, message = std::move(message)] {
                                                if (mine == generation)
                                                    take(message);
                                            },
                                            Qt::QueuedConnection);
                                    });
    total += int(queued.size());
    run->add(std::exchange(queued, {}));
    emit q.progressChanged();
    tellWhereNoPacksAreKept();
}

/// Once: what is found holds without them.
void Monitor::Private::tellWhereNoPacksAreKept()
{
    if (std::exchange(hasAskedForPacks, true))
        return;
    const PackShelf shelf = PackShelf::of(workspace->store());
    whenDone(readyFuture(Result<void>())
                 .then(QtFuture::Launch::Async, [shelf](const Result<void> &) { return shelf.keeps(); }),
             &q, [this, mine = generation](const Result<void> &keeps) {
                 if (mine == generation && !keeps && keeps.error().code == ErrorCode::Unsupported)
                     emit q.failed(keeps.error());
             });
}

QFuture<Result<void>> Monitor::accept(std::vector<Suggestion> suggestions)
{
    const bool hasPacks = std::any_of(suggestions.begin(), suggestions.end(),
                                      [](const Suggestion &one) { return !one.pack.isEmpty(); });
    if (!hasPacks && d->workspace)
        return d->workspace->decide(acceptSuggestions(std::move(suggestions)));
    const PackShelf shelf = d->workspace ? PackShelf::of(d->workspace->store()) : PackShelf();
    // Who waits hears of it too when this monitor goes meanwhile: a promise that is let go cancels.
    const auto told = std::make_shared<QPromise<Result<void>>>();
    told->start();
    const auto tell = [told](Result<void> decided) {
        told->addResult(std::move(decided));
        told->finish();
    };
    const auto reading = readyFuture(std::move(suggestions))
                             .then(QtFuture::Launch::Async, [shelf](std::vector<Suggestion> all) {
                                 SuggestionPacks packs = packsOf(shelf, all);
                                 return std::pair(std::move(all), std::move(packs));
                             });
    whenDone(
        reading, this,
        [this, tell, mine = d->generation](std::pair<std::vector<Suggestion>, SuggestionPacks> all) {
            if (mine != d->generation || !d->workspace)
                return tell(failure(ErrorCode::Cancelled,
                                    {QT_TRANSLATE_NOOP("xw", "The workspace was closed meanwhile"), {}}));
            whenDone(d->workspace->decide(acceptSuggestions(std::move(all.first), std::move(all.second))),
                     this, tell);
        });
    return told->future();
}

void Monitor::stop()
{
    if (d->run)
        d->run->cancel();
    if (!d->beginning)
        return;
    d->beginning = false;
    QList<SubjectId> given;
    for (const LookOrder &order : std::exchange(d->queued, {})) {
        d->active.remove(order.subject);
        given << order.subject;
    }
    emit changed(given);
    emit progressChanged();
}

void Monitor::Private::take(const LookRun::Told &message)
{
    if (!active.contains(message.subject))
        return;
    told << message.subject;
    if (!message.ended) {
        active.insert(message.subject, true);
    } else {
        ++done;
        if (message.reading)
            fresh.push_back(*message.reading); // it stays active until it is kept
        else
            active.remove(message.subject);
    }
    if (!flushTimer->isActive())
        flushTimer->start();
}

void Monitor::Private::flush()
{
    if (!fresh.empty())
        keep(std::exchange(fresh, {}));
    const QList<SubjectId> subjects = std::exchange(told, {});
    if (done >= total && run && active.isEmpty())
        run.reset();
    if (!subjects.isEmpty())
        emit q.changed(subjects);
    emit q.progressChanged();
}

void Monitor::Private::keep(std::vector<SiteReading> readings)
{
    if (!workspace)
        return;
    std::vector<Measurement> measurements;
    measurements.reserve(readings.size());
    for (const SiteReading &reading : readings)
        measurements.push_back(toMeasurement(reading));
    // Shown as known only once they are durable, as everything else.
    whenDone(workspace->store().append(std::move(measurements)), &q,
             [this, mine = generation, readings = std::move(readings)](const Result<qint64> &kept) {
                 if (mine != generation || !workspace)
                     return;
                 QList<SubjectId> subjects;
                 for (const SiteReading &reading : readings) {
                     active.remove(reading.subject);
                     subjects << reading.subject;
                     if (kept)
                         book.take(reading, workspace->state());
                 }
                 if (active.isEmpty() && done >= total)
                     run.reset();
                 emit q.changed(subjects);
                 emit q.progressChanged();
                 if (!kept) {
                     q.stop();
                     emit q.failed(kept.error());
                 }
             });
}

bool Monitor::isLooking() const
{
    return !d->active.isEmpty();
}

int Monitor::done() const
{
    return d->done;
}

int Monitor::total() const
{
    return d->total;
}

SiteState Monitor::state(SubjectId subject) const
{
    if (const auto active = d->active.constFind(subject); active != d->active.cend())
        return *active ? SiteState::Looking : SiteState::Waiting;
    const SiteReading *known = d->book.reading(subject);
    const int waiting = d->book.open(subject);
    if (!known)
        return waiting > 0 ? SiteState::Found : SiteState::Unseen;
    if (waiting > 0)
        return known->isRead() ? SiteState::Found : SiteState::Failed;
    return known->findings.empty() ? SiteState::Nothing : SiteState::Settled;
}

const SiteReading *Monitor::reading(SubjectId subject) const
{
    return d->book.reading(subject);
}

std::vector<Suggestion> Monitor::suggestions(SubjectId subject) const
{
    return d->workspace ? d->book.suggestions(subject, d->workspace->state()) : std::vector<Suggestion>();
}

int Monitor::open(SubjectId subject) const
{
    return d->book.open(subject);
}

QList<SubjectId> Monitor::read() const
{
    return d->book.subjects();
}

WeekWatch &Monitor::week() const
{
    return *d->week;
}

} // namespace xw::monitor
