#include "workspace/offline_work.h"

#include "base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr int mostFiles = 16; ///< programs of one person that are in one office at once, on one computer
constexpr int longestPatience = 15;

Error cannotKeep(const QString &path, const QString &detail)
{
    return {ErrorCode::Io,
            {QT_TRANSLATE_NOOP("xw", "What waits for the server cannot be kept on this computer"), {}},
            {QT_TRANSLATE_NOOP("xw", "Check that the folder can be written to and has room"), {}},
            path,
            detail};
}

/// What a file says still waits. A half line at its end is one that nobody was told of.
Result<std::vector<WaitingChange>> readWaiting(const QString &path)
{
    std::vector<WaitingChange> waiting;
    QFile file(path);
    if (!file.exists())
        return waiting;
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(cannotKeep(path, file.errorString()));
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n'))
            break;
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        if (const QString done = json.value("done"_L1).toString(); !done.isEmpty()) {
            std::erase_if(waiting, [&done](const WaitingChange &each) { return each.id == done; });
            continue;
        }
        auto change = WaitingChange::fromJson(json);
        if (!change)
            return failure(
                ErrorCode::Damaged,
                {QT_TRANSLATE_NOOP("xw", "The file of what waits for the server is damaged"), {}}, path,
                {QT_TRANSLATE_NOOP(
                     "xw", "Keep a copy of it for who runs the server, and move it out of the folder"),
                 {}});
        waiting.push_back(*std::move(change));
    }
    return waiting;
}

QByteArray lineOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

bool syncFile(const QFile &file)
{
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

} // namespace

OfflineWork::OfflineWork(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path)), m_lock(std::move(lock)), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OfflineWork::due);
}

Result<std::unique_ptr<OfflineWork>> OfflineWork::open(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return tl::unexpected(cannotKeep(folder, {}));
    std::unique_ptr<OfflineWork> work;
    QByteArray whole;
    QStringList left; // of programs that ended
    std::vector<std::unique_ptr<QLockFile>> locks;
    for (int number = 1; number <= mostFiles; ++number) {
        const QString path = QDir(folder).filePath(u"waiting-%1.jsonl"_s.arg(number));
        if (work && !QFile::exists(path))
            continue;
        auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
        lock->setStaleLockTime(0);
        if (!lock->tryLock())
            continue;
        auto waiting = readWaiting(path);
        if (!waiting)
            return tl::unexpected(waiting.error());
        for (const WaitingChange &change : *waiting)
            whole += lineOf(change.toJson());
        if (work) {
            left << path;
            locks.push_back(std::move(lock));
        } else {
            work.reset(new OfflineWork(path, std::move(lock)));
        }
        for (WaitingChange &change : *waiting)
            work->m_waiting.push_back(std::move(change));
    }
    if (!work)
        return tl::unexpected(cannotKeep(folder, u"every file is in use"_s));
    // Whole lines only, so that the next one stands on a line of its own.
    if (Result<void> written = writeWhole(
            work->m_path, whole,
            {QT_TRANSLATE_NOOP("xw", "What waits for the server cannot be kept on this computer"), {}});
        !written)
        return tl::unexpected(written.error());
    for (const QString &path : std::as_const(left))
        QFile::remove(path);
    std::stable_sort(work->m_waiting.begin(), work->m_waiting.end(),
                     [](const WaitingChange &a, const WaitingChange &b) { return a.at < b.at; });
    return work;
}

Result<void> OfflineWork::append(const QJsonObject &line, bool durable)
{
    QFile file(m_path);
    const QByteArray bytes = lineOf(line);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return tl::unexpected(cannotKeep(m_path, file.errorString()));
    const qint64 before = file.size();
    if (file.write(bytes) == bytes.size() && (!durable || syncFile(file)))
        return {};
    const QString why = file.errorString();
    file.resize(before); // half a line would swallow the next
    return tl::unexpected(cannotKeep(m_path, why));
}

Result<void> OfflineWork::add(const WaitingChange &change)
{
    if (Result<void> kept = append(change.toJson(), true); !kept)
        return kept;
    m_waiting.push_back(change);
    emit changed();
    return {};
}

void OfflineWork::remove(const QString &id)
{
    std::erase_if(m_waiting, [&id](const WaitingChange &each) { return each.id == id; });
    // Where this is lost it is sent once more, and known by its id.
    [[maybe_unused]] const Result<void> noted = append({{u"done"_s, id}}, false);
    if (m_waiting.empty())
        QFile::resize(m_path, 0);
    emit changed();
}

void OfflineWork::hold(const QString &id, const Obstacle &obstacle)
{
    for (WaitingChange &each : m_waiting)
        if (each.id == id)
            each.obstacle = obstacle;
    emit changed();
}

bool OfflineWork::isHeld(const WaitingChange &change) const
{
    for (const WaitingChange &each : m_waiting) {
        if (each.obstacle && each.row() == change.row())
            return true;
        if (each.id == change.id)
            break;
    }
    return false;
}

std::vector<WaitingChange> OfflineWork::undecided() const
{
    std::vector<WaitingChange> held;
    std::copy_if(m_waiting.begin(), m_waiting.end(), std::back_inserter(held),
                 [](const WaitingChange &each) { return each.obstacle.has_value(); });
    return held;
}

int OfflineWork::toSend() const
{
    return int(std::count_if(m_waiting.begin(), m_waiting.end(),
                             [this](const WaitingChange &each) { return !isHeld(each); }));
}

std::optional<WaitingChange> OfflineWork::next(RoundId round) const
{
    for (const WaitingChange &each : m_waiting)
        if (each.round == round && !isHeld(each))
            return each;
    return std::nullopt;
}

void OfflineWork::settle(const QString &id, bool mine)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [&id](const WaitingChange &each) { return each.id == id; });
    if (found == m_waiting.end())
        return;
    if (mine) {
        found->isForced = true;
        found->obstacle.reset();
        emit changed();
        emit due();
        return;
    }
    const QString row = found->row();
    QStringList dropped;
    for (auto each = found; each != m_waiting.end(); ++each)
        if (each->row() == row)
            dropped << each->id;
    for (const QString &each : std::as_const(dropped))
        remove(each);
}

void OfflineWork::beginAway(const QDateTime &copiedAt)
{
    m_copiedAt = copiedAt;
    setAway(true);
}

void OfflineWork::setAway(bool away, const Error *why)
{
    std::optional<Error> refusal;
    if (away && why && why->code != ErrorCode::Network)
        refusal = *why;
    else if (away && !why)
        refusal = m_refusal;
    const bool isOther = refusal.has_value() != m_refusal.has_value();
    m_refusal = std::move(refusal);
    if (!away) {
        m_patience = 1;
        m_timer.stop();
        m_copiedAt = {};
    }
    if (std::exchange(m_isAway, away) != away || isOther)
        emit changed();
}

void OfflineWork::askAgain()
{
    if (m_timer.isActive())
        return;
    m_timer.start(std::chrono::seconds(m_patience));
    m_patience = std::min(2 * m_patience, longestPatience);
}

} // namespace xw
