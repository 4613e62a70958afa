#include "composition.h"

#include "base/stale_log.h"
#include "base/system_person.h"
#include "base/when_done.h"
#include "demo/demo_server.h"
#include "demo/demo_workspace.h"
#include "domain/store.h"
#include "storage/office_entry.h"
#include "storage/store_factory.h"
#include "workspace/offline_work.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

using Opened = Workspace::Opened;

constexpr int serveAgainMs = 5000;

Opened openFile(const QString &location, const std::shared_ptr<const Clock> &clock, const QString &author)
{
    Result<std::shared_ptr<Store>> store = openStore(location, OpenMode::Existing);
    // What may not be written can still be read: a stick with a switch, a folder of the archive.
    const QFileInfo file(location);
    const bool mayWrite = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    if (!store && store.error().code == ErrorCode::Io && !mayWrite)
        store = openStore(location, OpenMode::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    return Workspace::open(*std::move(store), clock, author);
}

Opened createFile(const QString &location, const InitOptions &options,
                  const std::shared_ptr<const Clock> &clock, const QString &author)
{
    Result<std::shared_ptr<Store>> store = openStore(location, OpenMode::Create);
    if (!store)
        return tl::unexpected(store.error());
    if (const Result<void> made = Workspace::create(**store, *clock, author, options); !made)
        return tl::unexpected(made.error());
    return Workspace::open(*std::move(store), clock, author);
}

/// Fills the sample under another name first: a start that is cut off leaves no half of a province.
Opened createSample(const QString &location, const std::shared_ptr<const Clock> &clock, const QString &author)
{
    const QString part = location + u".part"_s;
    for (const char16_t *suffix : {u"", u"-wal", u"-shm", u".lock"})
        QFile::remove(part + QString::fromUtf16(suffix));
    {
        Result<std::shared_ptr<Store>> store = openStore(part, OpenMode::Create);
        if (!store)
            return tl::unexpected(store.error());
        if (const Result<void> filled = demo::createDemoProvince(*store, clock, author); !filled)
            return tl::unexpected(filled.error());
    }
    if (const Result<void> aside = setStaleLogAside(location); !aside)
        return tl::unexpected(aside.error());
    if (!QFile::rename(part, location))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The sample province cannot be written"), {}},
                       location,
                       {QT_TRANSLATE_NOOP("xw", "Check that the folder can be written to and has room"), {}});
    return openFile(location, clock, author);
}

/// Works on another thread; the answer comes on the thread of `context`.
template <class Work>
void later(QObject *context, ui::WorkspaceSource::Ready ready, Work work)
{
    whenDone(QtConcurrent::run(std::move(work)), context,
             [ready = std::move(ready)](QFuture<Opened> done) { ready(done.takeResult()); });
}

/// The same, when the answer is known: still later, as every answer.
void failLater(QObject *context, ui::WorkspaceSource::Ready ready, Error error)
{
    QTimer::singleShot(
        0, context, [ready = std::move(ready), error = std::move(error)] { ready(tl::unexpected(error)); });
}

} // namespace

Composition::Composition(QSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(std::make_shared<SystemClock>())
{
}

Composition::~Composition() = default;

void Composition::open(const QString &location, QObject *context, Ready ready)
{
    // The sample's sites are served whenever its workspace is open, however it was found.
    if (QFileInfo(location) == QFileInfo(samplePath()))
        if (const Result<void> served = serveSample(); !served)
            return failLater(context, std::move(ready), served.error());
    later(context, std::move(ready),
          [location, clock = m_clock, author = author()] { return openFile(location, clock, author); });
}

void Composition::openReadOnly(const QString &location, QObject *context, Ready ready)
{
    // Who has it open for writing goes on: what is read here follows.
    const auto following = [ready = std::move(ready)](Opened opened) {
        if (opened)
            (*opened)->followOthers();
        ready(std::move(opened));
    };
    later(context, following, [location, clock = m_clock, author = author()]() -> Opened {
        Result<std::shared_ptr<Store>> store = openStore(location, OpenMode::ReadOnly);
        if (!store)
            return tl::unexpected(store.error());
        return Workspace::open(*std::move(store), clock, author);
    });
}

void Composition::create(const QString &location, const InitOptions &options, QObject *context, Ready ready)
{
    later(context, std::move(ready), [location, options, clock = m_clock, author = author()] {
        return createFile(location, options, clock, author);
    });
}

void Composition::openSample(QObject *context, Ready ready)
{
    const QString path = samplePath();
    if (QFileInfo::exists(path))
        return open(path, context, std::move(ready));
    if (const Result<void> served = serveSample(); !served)
        return failLater(context, std::move(ready), served.error());
    QDir().mkpath(QFileInfo(path).path());
    later(context, std::move(ready),
          [path, clock = m_clock, author = author()] { return createSample(path, clock, author); });
}

void Composition::openOffice(const ui::OfficePlace &place, const signing::Secret &password, QObject *context,
                             Ready ready)
{
    QUrl address(place.address());
    address.setPassword(QString::fromUtf8(password.data(), password.size()), QUrl::DecodedMode);
    const QString copy = copyOf(place);
    const bool isKept = m_settings.value(ui::keepsOfficeCopy, true).toBool();
    if (!isKept)
        forgetOffice(copy);
    const auto copiedAt = std::make_shared<QDateTime>();
    later(
        context,
        [ready = std::move(ready), folder = waitingFolder(place), copiedAt](Opened opened) {
            if (!opened)
                return ready(std::move(opened));
            Workspace *const office = opened->get();
            const Result<void> kept = office->keepOffline(folder);
            if (kept && copiedAt->isValid())
                office->offline()->beginAway(*copiedAt);
            office->followOthers();
            ready(std::move(opened));
            if (!kept) // said where whoever took it in listens by now
                emit office->failed(kept.error());
        },
        [address = address.toString(QUrl::FullyEncoded), copy = isKept ? copy : QString(), clock = m_clock,
         author = author(), copiedAt]() -> Opened {
            Result<EnteredOffice> entered = enterOffice(address, copy);
            if (!entered)
                return tl::unexpected(entered.error());
            *copiedAt = entered->copiedAt;
            // The office knows who entered, and writes everything in that name.
            const QString person = entered->store->person();
            return Workspace::open(std::move(entered->store), clock, person.isEmpty() ? author : person);
        });
}

QString Composition::copyOf(const ui::OfficePlace &place) const
{
    return waitingFolder(place) + u"/copy.xunwang"_s;
}

QString Composition::waitingFolder(const ui::OfficePlace &place) const
{
    ui::OfficePlace who = place;
    who.authority.clear(); // another CA, the same office
    const QByteArray name = QCryptographicHash::hash(who.address().toUtf8(), QCryptographicHash::Sha256);
    return QFileInfo(m_settings.fileName()).absolutePath() + u"/waiting/"_s +
           QString::fromLatin1(name.toHex().left(16));
}

Result<void> Composition::serveSample()
{
    if (!m_server)
        m_server = std::make_unique<demo::DemoServer>(m_clock);
    if (m_server->isRunning())
        return {};
    const Result<void> started = m_server->start();
    // Where the port is taken the sample is looked at all the same: a second Xunwang serves the very same
    // sites there, and without them its list, charts and notice are what they are. Once it ends, they are
    // served from here.
    if (started || started.error().code != ErrorCode::Network)
        return started;
    QTimer::singleShot(serveAgainMs, m_server.get(),
                       [this] { [[maybe_unused]] const Result<void> again = serveSample(); });
    return {};
}

QString Composition::author() const
{
    if (const QString chosen = m_settings.value(u"author"_s).toString().trimmed(); !chosen.isEmpty())
        return chosen;
    return systemPerson();
}

QString Composition::samplePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/sample.xunwang"_s;
}

} // namespace xw
