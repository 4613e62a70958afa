#include "workspace/workspace.h"

#include "domain/round_label.h"
#include "domain/store.h"
#include "workspace/commands/workspace_p.h"
#include "workspace/history/audit_json.h"

#include <QPointer>
#include <QThread>
#include <QThreadPool>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

Workspace::Workspace(std::shared_ptr<Store> store, std::shared_ptr<const Clock> clock, QString author)
    : m_store(std::move(store)), m_clock(std::move(clock)), m_author(std::move(author)),
      d(std::make_unique<Private>(*this))
{
}

Workspace::~Workspace()
{
    // What was given is carried out: a tick that a person made must not be lost because the window closed.
    d->stopFollowing();
    d->closing = true;
    while (completeNext()) {
    }
}

Workspace::Opened Workspace::open(std::shared_ptr<Store> store, std::shared_ptr<const Clock> clock,
                                  QString author, std::optional<RoundKey> round, LivesOn where)
{
    auto loaded = loadRound(*store, {}, round);
    if (!loaded)
        return tl::unexpected(loaded.error());
    std::unique_ptr<Workspace> workspace(
        new Workspace(std::move(store), std::move(clock), std::move(author)));
    workspace->d->adopt(*std::move(loaded));
    if (const QCoreApplication *app = QCoreApplication::instance();
        app && where == LivesOn::Application && app->thread() != QThread::currentThread())
        workspace->moveToThread(app->thread());
    return workspace;
}

void Workspace::setAuthor(const QString &author)
{
    if (author.isEmpty() || author == m_author)
        return;
    m_author = author;
    emit authorChanged();
}

QString Workspace::location() const
{
    return m_store->location();
}
const std::vector<Round> &Workspace::rounds() const
{
    return d->rounds;
}
const std::vector<PastTotal> &Workspace::inspectedTotals() const
{
    return d->inspectedTotals;
}
bool Workspace::isLocked() const
{
    return m_state->round().phase == RoundPhase::Signed || m_store->isReadOnly();
}
bool Workspace::completeNext()
{
    return d->queue.completeNext();
}

QFuture<Result<std::vector<AuditEntry>>> Workspace::history(SubjectId subject, int limit)
{
    return m_store->history(subject, limit);
}

QFuture<Result<QByteArray>> Workspace::blob(QByteArray sha256)
{
    return m_store->blob(std::move(sha256));
}

Result<void> Workspace::checkWritable() const
{
    if (!isLocked())
        return {};
    if (m_store->isReadOnly())
        return failure(
            ErrorCode::Locked, {QT_TRANSLATE_NOOP("xw", "The workspace was opened for reading only"), {}},
            location(),
            {QT_TRANSLATE_NOOP("xw", "Copy it to a place that can be written to, and open it there"), {}});
    return failure(ErrorCode::Locked,
                   {QT_TRANSLATE_NOOP("xw", "The round %1 is signed: its data can no longer change"),
                    {roundLabel(m_state->round())}},
                   location(), {QT_TRANSLATE_NOOP("xw", "Open a new round, or work on another one"), {}});
}

Result<const Subject *> Workspace::Private::knownSubject(SubjectId id) const
{
    if (const Subject *subject = q.m_state->subject(id))
        return subject;
    return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "This subject is not in the register"), {}});
}

Result<const Subject *> Workspace::Private::subjectToChange(SubjectId id) const
{
    if (auto may = writable(); !may)
        return tl::unexpected(may.error());
    return knownSubject(id);
}

Transaction Workspace::Private::transaction(const char *command, SubjectId subject) const
{
    Transaction transaction;
    transaction.author = q.m_author;
    transaction.at = actedAt.value_or(q.m_clock->now());
    transaction.command = QString::fromLatin1(command);
    transaction.subject = subject;
    transaction.round = q.m_state->round().id;
    transaction.basedOn = q.m_state->sequence();
    return transaction;
}

RoundId Workspace::Private::newRoundId() const
{
    RoundId last;
    for (const Round &round : rounds)
        last = std::max(last, round.id);
    return RoundId(last.value() + 1);
}

Change Workspace::Private::takeOver(const std::vector<Write> &writes, bool endsSample, qint64 sequence)
{
    Change change;
    for (const Write &write : writes) {
        if (const auto *row = std::get_if<LedgerRow>(&write))
            change.ledgersChanged |= row->round == q.m_state->round().id;
        change.documentsChanged |= std::holds_alternative<Document>(write);
        change.casesChanged |= std::holds_alternative<RectificationCase>(write) ||
                               std::holds_alternative<CaseEvent>(write) ||
                               std::holds_alternative<ReturnedAnswer>(write);
        change.pastChanged |=
            std::holds_alternative<PastTotal>(write) || std::holds_alternative<PastVerdict>(write);
        if (std::holds_alternative<Subject>(write) || std::holds_alternative<Region>(write) ||
            std::holds_alternative<Succession>(write))
            change.registerChanged = true;
        if (const auto *round = std::get_if<Round>(&write)) {
            change.roundChanged = true;
            const auto known =
                std::find_if(rounds.begin(), rounds.end(), [&](const Round &r) { return r.id == round->id; });
            if (known != rounds.end())
                *known = *round;
            else
                rounds.push_back(*round);
            std::sort(rounds.begin(), rounds.end(),
                      [](const Round &a, const Round &b) { return a.key < b.key; });
        }
    }
    change.subjects = q.m_state->apply(writes, endsSample);
    q.m_state->setSequence(sequence);
    return change;
}

void Workspace::Private::catchUp(std::function<void(bool)> then)
{
    queue.await<Changes>(
        q.m_store->changesSince(q.m_state->sequence()),
        [this, then = std::move(then)](Result<Changes> changes) { takeChanges(std::move(changes), then); });
}

void Workspace::Private::takeChanges(Result<Changes> changes, std::function<void(bool)> then)
{
    if (!changes || changes->sequence <= q.m_state->sequence())
        return then(false); // nobody else wrote: what was refused stays refused
    const Round round = q.m_state->round();
    const bool isJudgedAnew =
        std::any_of(changes->writes.begin(), changes->writes.end(), [&round](const Write &write) {
            const auto *now = std::get_if<Round>(&write);
            return now && now->id == round.id && !(*now == round);
        });
    const auto told = [this, then](const Change &change) {
        if (!closing)
            emit q.changed(change);
        then(true);
    };
    if (isJudgedAnew)
        return load(round.id, [this, then, told](Result<LoadedRound> loaded) {
            if (!loaded)
                return then(false);
            adopt(*std::move(loaded));
            told({{}, true, true});
        });
    const auto &ended = changes->endedSamples;
    told(takeOver(changes->writes, std::find(ended.begin(), ended.end(), round.id) != ended.end(),
                  changes->sequence));
}

void Workspace::Private::adopt(LoadedRound loaded)
{
    const bool sameRound = q.m_state && q.m_state->round().id == loaded.state->round().id;
    q.m_state = std::move(loaded.state);
    rounds = std::move(loaded.rounds);
    inspectedTotals = std::move(loaded.inspectedTotals);
    served.reset(); // it is what the server has
    if (!sameRound)
        sendWaiting();
    if (sameRound)
        return; // judged anew: steps still meet the rows that they wrote
    undoable.clear();
    redoable.clear();
}

void Workspace::Private::load(RoundId round, std::function<void(Result<LoadedRound>)> then)
{
    auto promise = std::make_shared<QPromise<Result<std::shared_ptr<LoadedRound>>>>();
    promise->start();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, store = q.m_store, round] {
        auto loaded = loadRound(*store, round);
        if (loaded)
            promise->addResult(std::make_shared<LoadedRound>(*std::move(loaded)));
        else
            promise->addResult(tl::unexpected(loaded.error()));
        promise->finish();
    });
    queue.await<std::shared_ptr<LoadedRound>>(
        future, [then = std::move(then)](Result<std::shared_ptr<LoadedRound>> loaded) {
            if (loaded)
                then(std::move(**loaded));
            else
                then(tl::unexpected(loaded.error()));
        });
}

void Workspace::Private::started()
{
    if (++q.m_pending == 1 && !closing)
        emit q.savingChanged(true);
}

void Workspace::Private::ended(const std::function<void()> &resolve, const Change *change, const Error *error)
{
    const QPointer<Workspace> alive(&q);
    --q.m_pending;
    if (!closing) {
        if (change && (!change->subjects.empty() || change->registerChanged || change->roundChanged ||
                       change->ledgersChanged || change->documentsChanged || change->casesChanged ||
                       change->pastChanged))
            emit q.changed(*change);
        if (alive && error)
            emit q.failed(*error);
        if (alive && q.m_pending == 0)
            emit q.savingChanged(false);
    }
    resolve();
}

} // namespace xw
