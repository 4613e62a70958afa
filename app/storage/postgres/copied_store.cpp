#include "storage/postgres/copied_store.h"

#include "base/whole_file.h"
#include "domain/server_away.h"
#include "storage/office_entry.h"
#include "storage/postgres/postgres_link.h"
#include "storage/postgres/postgres_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace xw::storage
{

namespace
{

constexpr auto firstCopyAfter = 2s; ///< the start itself comes before it
constexpr auto copyAgainAfter = 60s;
/// A sealed one is written as a whole: a tenth of a megabyte a second, not more.
constexpr auto copyAgainPerMegabyte = 10s;

} // namespace

QString noteOfCopy(const QString &copy)
{
    return copy + u".json"_s;
}

CopiedStore::CopiedStore(const PostgresAddress &address, QString location, QString copy)
    : m_address(std::move(location)), m_shown(address.shown()), m_copy(std::move(copy)),
      m_self(std::make_shared<Self>()), m_keptCopy(m_copy, address.password),
      m_copying(std::make_shared<Job>())
{
    m_self->store = this;
}

CopiedStore::~CopiedStore()
{
    m_copying->cancel();
    const std::lock_guard lock(m_self->mutex);
    m_self->store = nullptr;
}

Result<void> CopiedStore::open()
{
    Result<std::shared_ptr<Store>> opened = openPostgres(m_address, OpenMode::Existing);
    if (opened) {
        arrive(*std::move(opened));
        return {};
    }
    if (opened.error().code != ErrorCode::Network || !m_keptCopy.exists())
        return tl::unexpected(opened.error());
    const Result<QString> file = m_keptCopy.open();
    if (!file)
        return tl::unexpected(file.error());
    Result<std::shared_ptr<Store>> kept = openSqlite(*file, OpenMode::ReadOnly);
    QFile note(noteOfCopy(m_copy));
    if (!kept || !note.open(QIODevice::ReadOnly))
        return tl::unexpected(opened.error());
    const QJsonObject said = QJsonDocument::fromJson(note.readAll()).object();
    m_person = said.value("person"_L1).toString();
    m_copiedAt = QDateTime::fromString(said.value("at"_L1).toString(), Qt::ISODate);
    if (!m_copiedAt.isValid())
        return tl::unexpected(opened.error());
    m_kept = *std::move(kept);
    return {};
}

std::shared_ptr<Store> CopiedStore::server() const
{
    const std::lock_guard lock(m_mutex);
    return m_server;
}

void CopiedStore::arrive(std::shared_ptr<Store> server)
{
    std::function<void(qint64)> heard;
    std::function<void()> lost;
    std::function<void(std::vector<Presence>)> moved;
    std::pair<RoundId, SubjectId> here;
    {
        const std::lock_guard lock(m_mutex);
        m_server = std::move(server);
        m_person = m_server->person();
        heard = m_heard;
        lost = m_lost;
        moved = m_moved;
        here = m_here;
    }
    if (heard)
        follow(std::move(heard), std::move(lost));
    if (moved)
        followPresence(std::move(moved));
    if (here.second.isValid())
        showHere(here.first, here.second);
    copyLater(firstCopyAfter);
}

Result<Changes> CopiedStore::changesAtLast(qint64 sequence)
{
    if (const auto there = server())
        return there->changesSince(sequence).takeResult();
    Result<std::shared_ptr<Store>> opened = openPostgres(m_address, OpenMode::Existing);
    if (!opened)
        return tl::unexpected(opened.error());
    Result<Changes> changes = (*opened)->changesSince(sequence).takeResult();
    if (changes && changes->sequence < sequence)
        return failure(
            ErrorCode::Conflict,
            {QT_TRANSLATE_NOOP("xw", "The office on the server is older than what was read here"), {}},
            m_shown,
            {QT_TRANSLATE_NOOP("xw", "Ask whoever runs it whether a backup was put back; then "
                                     "open it anew"),
             {}});
    if (changes)
        arrive(*std::move(opened));
    return changes;
}

void CopiedStore::copyLater(std::chrono::milliseconds delay)
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_isCopyDue, true))
            return;
    }
    m_copier.postLater(delay, [this] { copyNow(); });
}

/// On a connection of its own, beside the work. Where it does not succeed the copy stays as it was, and says
/// when that is from.
void CopiedStore::copyNow()
{
    QString person;
    {
        const std::lock_guard lock(m_mutex);
        m_isCopyDue = false;
        person = m_person;
    }
    const QDateTime at = QDateTime::currentDateTime();
    Result<PostgresAddress> address = PostgresAddress::parse(m_address);
    if (!address || !QDir().mkpath(QFileInfo(m_copy).absolutePath()))
        return;
    PostgresLink link(*std::move(address));
    const Result<qint64> copied = link.with(
        [this](PostgresLink &open) { return m_keptCopy.update(open.connection(), m_copying.get()); });
    if (!copied)
        return;
    m_cost = m_keptCopy.costOfUpdate();
    const QJsonObject note{{u"person"_s, person}, {u"at"_s, at.toString(Qt::ISODate)}};
    [[maybe_unused]] const Result<void> noted =
        writeWhole(noteOfCopy(m_copy), QJsonDocument(note).toJson(QJsonDocument::Compact),
                   {QT_TRANSLATE_NOOP("xw", "%1 cannot be written"), {noteOfCopy(m_copy)}});
}

template <class T, class Ask>
QFuture<Result<T>> CopiedStore::ask(Ask ask)
{
    if (const auto there = server())
        return ask(*there);
    return readyFuture(Result<T>(tl::unexpected(serverIsAway(m_shown))));
}

QFuture<Result<RegisterSnapshot>> CopiedStore::loadRegister()
{
    const auto there = server();
    return (there ? there : m_kept)->loadRegister();
}

QFuture<Result<RoundSnapshot>> CopiedStore::loadRound(RoundId round)
{
    const auto there = server();
    return (there ? there : m_kept)->loadRound(round);
}

QFuture<Result<qint64>> CopiedStore::commit(Transaction transaction, JobPtr job)
{
    return ask<qint64>([&](Store &server) { return server.commit(std::move(transaction), std::move(job)); });
}

QFuture<Result<std::vector<AuditEntry>>> CopiedStore::history(SubjectId subject, int limit)
{
    return ask<std::vector<AuditEntry>>([&](Store &server) { return server.history(subject, limit); });
}

QFuture<Result<Changes>> CopiedStore::changesSince(qint64 sequence)
{
    if (const auto there = server())
        return there->changesSince(sequence);
    return m_reaching.run<Changes>([this, sequence] { return changesAtLast(sequence); });
}

QFuture<Result<qint64>> CopiedStore::append(std::vector<Measurement> measurements)
{
    return ask<qint64>([&](Store &server) { return server.append(std::move(measurements)); });
}

QFuture<Result<std::vector<Measurement>>> CopiedStore::measurements(QString channel, SubjectId subject,
                                                                    qint64 after, int limit)
{
    return ask<std::vector<Measurement>>(
        [&](Store &server) { return server.measurements(std::move(channel), subject, after, limit); });
}

QFuture<Result<QByteArray>> CopiedStore::blob(QByteArray sha256)
{
    return ask<QByteArray>([&](Store &server) { return server.blob(std::move(sha256)); });
}

template <class T, class Ask>
QFuture<Result<T>> CopiedStore::askPacks(Ask ask)
{
    const auto there = server();
    if (auto *packs = dynamic_cast<PackStore *>(there.get()))
        return ask(*packs);
    return readyFuture(Result<T>(tl::unexpected(serverIsAway(m_shown))));
}

QFuture<Result<void>> CopiedStore::keepPack(QString name, QString site, QByteArray bytes)
{
    return askPacks<void>(
        [&](PackStore &packs) { return packs.keepPack(std::move(name), std::move(site), std::move(bytes)); });
}

QFuture<Result<QByteArray>> CopiedStore::pack(QString name)
{
    return askPacks<QByteArray>([&](PackStore &packs) { return packs.pack(std::move(name)); });
}

QFuture<Result<std::vector<PackStore::Kept>>> CopiedStore::packs()
{
    return askPacks<std::vector<Kept>>([](PackStore &packs) { return packs.packs(); });
}

QFuture<Result<int>> CopiedStore::removePacks(QStringList names, QString why)
{
    return askPacks<int>(
        [&](PackStore &packs) { return packs.removePacks(std::move(names), std::move(why)); });
}

QFuture<Result<std::vector<DoctorFinding>>> CopiedStore::doctor(JobPtr job)
{
    return ask<std::vector<DoctorFinding>>([&](Store &server) { return server.doctor(std::move(job)); });
}

QFuture<Result<qint64>> CopiedStore::backup(QString target)
{
    return ask<qint64>([&](Store &server) { return server.backup(std::move(target)); });
}

void CopiedStore::follow(std::function<void(qint64)> heard, std::function<void()> lost)
{
    std::shared_ptr<Store> there;
    {
        const std::lock_guard lock(m_mutex);
        m_heard = heard;
        m_lost = lost;
        there = m_server;
    }
    if (!there)
        return m_reaching.post([lost = std::move(lost)] {
            if (lost)
                lost();
        });
    there->follow(
        [self = m_self, heard = std::move(heard)](qint64 entry) {
            {
                const std::lock_guard lock(self->mutex);
                if (self->store)
                    self->store->copyLater(std::max<std::chrono::milliseconds>(
                        copyAgainAfter, copyAgainPerMegabyte * (self->store->m_cost / 1'000'000)));
            }
            heard(entry);
        },
        std::move(lost));
}

void CopiedStore::showHere(RoundId round, SubjectId subject)
{
    std::shared_ptr<Store> there;
    {
        const std::lock_guard lock(m_mutex);
        m_here = {round, subject};
        there = m_server;
    }
    if (there)
        there->showHere(round, subject);
}

void CopiedStore::followPresence(std::function<void(std::vector<Presence>)> moved)
{
    std::shared_ptr<Store> there;
    {
        const std::lock_guard lock(m_mutex);
        m_moved = moved;
        there = m_server;
    }
    if (there)
        there->followPresence(std::move(moved));
}

Result<std::unique_ptr<Lease>> CopiedStore::lease(const QString &what)
{
    if (const auto there = server())
        return there->lease(what);
    return tl::unexpected(serverIsAway(m_shown));
}

QFuture<Result<QString>> CopiedStore::leaseHolder(const QString &what)
{
    return ask<QString>([&](Store &server) { return server.leaseHolder(what); });
}

QString CopiedStore::person() const
{
    const std::lock_guard lock(m_mutex);
    return m_person;
}

} // namespace xw::storage

namespace xw
{

void forgetOffice(const QString &copy)
{
    storage::KeptCopy::remove(copy);
    QFile::remove(storage::noteOfCopy(copy));
}

Result<EnteredOffice> enterOffice(const QString &address, const QString &copy)
{
    const Result<storage::PostgresAddress> parsed = storage::PostgresAddress::parse(address);
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (copy.isEmpty())
        return storage::openPostgres(address, OpenMode::Existing).map([](std::shared_ptr<Store> store) {
            return EnteredOffice{std::move(store), {}};
        });
    auto store = std::make_shared<storage::CopiedStore>(*parsed, address, copy);
    if (const Result<void> opened = store->open(); !opened)
        return tl::unexpected(opened.error());
    const QDateTime copiedAt = store->copiedAt();
    return EnteredOffice{std::move(store), copiedAt};
}

} // namespace xw
