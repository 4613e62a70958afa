#include "web/host_spaces.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QFutureWatcher>
#include <QHash>
#include <QHostInfo>
#include <QMutex>
#include <QPromise>
#include <QThreadPool>
#include <QWaitCondition>

namespace xw::web
{

namespace
{
constexpr qint64 keptMs = 30000; ///< an address that changes is noticed by then
constexpr int mostQuestions = 8; ///< at a time
constexpr qsizetype mostKept = 4000;
} // namespace

struct HostSpaces::Shared {
    struct Answer {
        bool known = false;
        Space space = Space::Unknown;
        QElapsedTimer since;
        std::shared_ptr<QPromise<void>> waitedFor = {}; ///< by somebody who does not stand still
    };
    Resolve resolve;
    QMutex mutex;
    QWaitCondition answered;
    QHash<QString, Answer> answers;
};

namespace
{
/// Its own: a name server that does not answer must not hold up the program's jobs. Never waited for.
QThreadPool &questions()
{
    static QThreadPool *pool = [] {
        auto *made = new QThreadPool;
        made->setMaxThreadCount(mostQuestions);
        return made;
    }();
    return *pool;
}
} // namespace

QList<QHostAddress> resolveBySystem(const QString &host)
{
    return QHostInfo::fromName(host).addresses();
}

HostSpaces::HostSpaces(Resolve resolve) : m_shared(std::make_shared<Shared>())
{
    m_shared->resolve = std::move(resolve);
}

HostSpaces::~HostSpaces() = default;

void HostSpaces::ask(const QString &host)
{
    if (host.isEmpty() || spaceWithoutAsking(host))
        return;
    {
        const QMutexLocker lock(&m_shared->mutex);
        auto &answers = m_shared->answers;
        const auto known = answers.find(host);
        if (known != answers.end() && (!known->known || known->since.elapsed() < keptMs))
            return;
        if (answers.size() > mostKept)
            answers.clear();
        answers.insert(host, {});
    }
    questions().start([shared = m_shared, host] {
        const Space space = web::spaceOf(shared->resolve(host));
        std::shared_ptr<QPromise<void>> waitedFor;
        {
            const QMutexLocker lock(&shared->mutex);
            Shared::Answer &answer = shared->answers[host];
            answer.known = true;
            answer.space = space;
            answer.since.start();
            waitedFor = std::exchange(answer.waitedFor, nullptr);
            shared->answered.wakeAll();
        }
        if (waitedFor)
            waitedFor->finish();
    });
}

Space HostSpaces::spaceOf(const QString &host, int patienceMs)
{
    if (const auto space = spaceWithoutAsking(host))
        return *space;
    ask(host);
    const QMutexLocker lock(&m_shared->mutex);
    QElapsedTimer waited;
    waited.start();
    while (!m_shared->answers.value(host).known) {
        const qint64 left = patienceMs - waited.elapsed();
        if (left <= 0 || !m_shared->answered.wait(&m_shared->mutex, static_cast<unsigned long>(left)))
            break;
    }
    return m_shared->answers.value(host).space;
}

bool HostSpaces::isAnswered(const QString &host) const
{
    const QMutexLocker lock(&m_shared->mutex);
    return spaceWithoutAsking(host) || m_shared->answers.value(host).known;
}

void HostSpaces::whenAnswered(const QString &host, QObject *context, std::function<void()> call)
{
    ask(host);
    QFuture<void> answer;
    {
        const QMutexLocker lock(&m_shared->mutex);
        Shared::Answer &known = m_shared->answers[host];
        if (!known.known && !spaceWithoutAsking(host)) {
            if (!known.waitedFor) {
                known.waitedFor = std::make_shared<QPromise<void>>();
                known.waitedFor->start();
            }
            answer = known.waitedFor->future();
        }
    }
    if (answer.isValid()) {
        // A watcher is let go under the future's lock; then(context, …) reads a context that may be going.
        auto *watcher = new QFutureWatcher<void>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, answered = std::move(call)] {
                             watcher->deleteLater();
                             answered();
                         });
        watcher->setFuture(answer);
    } else // it came in between
        QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
}

} // namespace xw::web
