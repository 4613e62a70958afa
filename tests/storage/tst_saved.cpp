// Saved means saved: who copies the one file while another program ticks has every tick that was answered two
// seconds before; who renames, moves or deletes it is told before anything more is called saved; and two
// programs that tick by turns do not refuse each other.
#include "domain/store.h"
#include "storage/sqlite/sqlite_store.h"
#include "storage/store_contract.h"
#include "testkit/not_on_windows.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

qint64 nextId(Store &store)
{
    return store.loadRegister().takeResult().value().lastFinding.value() + 1;
}

Result<qint64> tick(Store &store, qint64 id)
{
    return store.commit(transaction(u"tick"_s, {finding(id, site1, {})})).takeResult();
}

void say(const char *word, qint64 number)
{
    std::printf("%s %lld\n", word, static_cast<long long>(number));
    std::fflush(stdout);
}

/// Ticks until it is killed: says each number after its answer, and the first that was refused.
int tickForEver(const QString &path, int pauseMs)
{
    const Result<std::shared_ptr<Store>> store = openSqlite(path, OpenMode::Existing);
    if (!store)
        return 3;
    bool gone = false;
    for (qint64 id = nextId(**store);;) {
        const Result<qint64> done = tick(**store, id);
        if (done)
            say("saved", id++);
        else if (!std::exchange(gone, true))
            say(done.error().code == ErrorCode::NotFound ? "gone" : "failed", id);
        QThread::msleep(ulong(pauseMs));
    }
}

/// As a command does: opens, ticks, closes, each time anew. The number of refusals.
int tickByTurns(const QString &path, int times)
{
    int refused = 0;
    for (int i = 0; i < times; ++i) {
        const Result<std::shared_ptr<Store>> store = openSqlite(path, OpenMode::Existing);
        if (!store || !tick(**store, nextId(**store))) {
            ++refused;
            if (!store)
                std::fprintf(stderr, "%s\n", qPrintable(store.error().line()));
        }
    }
    return refused;
}

/// A program that ticks, and what it has said so far.
class Ticking
{
public:
    Ticking(const QString &path, int pauseMs)
    {
        m_process.start(QCoreApplication::applicationFilePath(),
                        {u"tst_saved"_s, u"--tick"_s, path, QString::number(pauseMs)});
        m_clock.start();
    }
    ~Ticking() { kill(); }
    Q_DISABLE_COPY_MOVE(Ticking)

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void listen(int ms = 0)
    {
        m_process.waitForReadyRead(ms);
        while (m_process.canReadLine()) {
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            if (words.at(0) == "saved")
                m_saved.push_back({m_clock.elapsed(), words.at(1).toLongLong()});
            else
                m_word = words.at(0);
        }
    }
    bool hears(const QByteArray &word, int ms)
    {
        for (const QDeadlineTimer end(ms); m_word != word && !end.hasExpired();)
            listen(20);
        return m_word == word;
    }
    qint64 sinceStart() const { return m_clock.elapsed(); }
    qint64 lastSaved() const { return m_saved.empty() ? 0 : m_saved.back().second; }
    /// The last tick that was heard of at least `ms` ago.
    qint64 savedBefore(qint64 ms) const
    {
        qint64 last = 0;
        for (const auto &[when, id] : m_saved)
            if (when + ms <= m_clock.elapsed())
                last = id;
        return last;
    }

private:
    QProcess m_process;
    QElapsedTimer m_clock;
    std::vector<std::pair<qint64, qint64>> m_saved;
    QByteArray m_word;
};

void verifyWhole(Store &store)
{
    const std::vector<DoctorFinding> checks = store.doctor().takeResult().value();
    for (const DoctorFinding &check : checks)
        QVERIFY2(check.ok, qPrintable(check.check + u": "_s + check.message));
}

/// The ticks in a file; -1 where it is no workspace.
qint64 ticksIn(const QString &path)
{
    const Result<std::shared_ptr<Store>> store = openSqlite(path, OpenMode::ReadOnly);
    if (!store) {
        qWarning("%s (%s)", qPrintable(store.error().line()), qPrintable(store.error().detail));
        return -1;
    }
    const auto round = (*store)->loadRound(round1).takeResult();
    return round ? qint64(round->findings.size()) : -1;
}

} // namespace

class SavedTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"w.xunwang"_s);
        const std::shared_ptr<Store> store = openSqlite(m_path, OpenMode::Create).value();
        XW_VERIFY_OK(store->commit(world()).takeResult());
    }

    void aCopyMadeWhileTickingHoldsWhatWasSavedTwoSecondsBefore()
    {
        constexpr int copies = 400;
        constexpr qint64 atLeastMs = 6000; // long enough that some were saved two seconds before
        constexpr quint32 seed = 20200403;
        QRandomGenerator random(seed);
        Ticking ticking(m_path, 3);
        const QString copy = m_folder->filePath(u"copy.xunwang"_s);
        qint64 asked = 0;
        int torn = 0;
        for (int i = 0; i < copies || ticking.sinceStart() < atLeastMs; ++i) {
            ticking.listen(int(random.bounded(5, 40)));
            QThread::msleep(random.bounded(8U));
            const qint64 expected = ticking.savedBefore(2000);
            QVERIFY(QFile::copy(m_path, copy));
            qint64 found = ticksIn(copy);
            if (found < 0) {
                // Half of it was copied before the log was moved into the file and half after: it is known to
                // be damaged, and the next one is whole.
                ++torn;
                QVERIFY(QFile::remove(copy) && QFile::copy(m_path, copy));
                found = ticksIn(copy);
            }
            QVERIFY2(found >= expected,
                     qPrintable(u"copy %1 of seed %2 holds %3 of %4 ticks"_s.arg(i).arg(seed).arg(found).arg(
                         expected)));
            if (i % 20 == 0)
                verifyWhole(*openSqlite(copy, OpenMode::ReadOnly).value());
            asked = expected;
            QVERIFY(QFile::remove(copy));
        }
        QVERIFY2(asked > 100, "too few ticks to mean anything");
        QVERIFY2(torn <= copies / 100, qPrintable(u"%1 of %2 copies are torn"_s.arg(torn).arg(copies)));
        qInfo("%d copies, the last had to hold %lld ticks", copies, static_cast<long long>(asked));
    }

    void whoMovesAnOpenFileIsRefusedOrNoticed()
    {
        const QString elsewhere = m_folder->filePath(u"elsewhere.xunwang"_s);
        bool moved = false;
        {
            const std::shared_ptr<Store> store = openSqlite(m_path, OpenMode::Existing).value();
            XW_VERIFY_OK(tick(*store, 1));
            moved = QFile::rename(m_path, elsewhere);
#ifdef Q_OS_WIN
            QVERIFY(!moved && !QFile::remove(m_path)); // the system keeps it where it is
#endif
            QCOMPARE(tick(*store, 2).has_value(), !moved);
        }
        QVERIFY(moved || QFile::rename(m_path, elsewhere)); // closed, it is nobody's
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"elsewhere.xunwang"_s});
        QCOMPARE(ticksIn(elsewhere), moved ? 1 : 2);
    }

    void aMovedFileIsNoticedAndHoldsAllThatWasSaved()
    {
        XW_NOT_ON_WINDOWS(
            "the system keeps an open file in its place: see whoMovesAnOpenFileIsRefusedOrNoticed");
        QRandomGenerator random(20200404);
        for (int i = 0; i < 60; ++i) {
            const QString moved = m_folder->filePath(u"moved-%1.xunwang"_s.arg(i));
            Ticking ticking(m_path, 3);
            ticking.listen(10'000);
            ticking.listen(int(random.bounded(1, 60)));
            QVERIFY(QFile::rename(m_path, moved));
            QVERIFY2(ticking.hears("gone", 1000 + 4000), "the move was not noticed");
            ticking.kill(); // as if the machine had stopped: nothing may be left to do
            QVERIFY(ticksIn(moved) >= ticking.lastSaved());
            if (i % 10 == 0)
                verifyWhole(*openSqlite(moved, OpenMode::ReadOnly).value());
            // Back under its name, whatever the killed program left there.
            QVERIFY(QFile::rename(moved, m_path));
        }
    }

    void aWorkspaceThatWasRenamedIsClosedWithEverythingInIt()
    {
        XW_NOT_ON_WINDOWS(
            "the system keeps an open file in its place: see whoMovesAnOpenFileIsRefusedOrNoticed");
        const QString renamed = m_folder->filePath(u"renamed.xunwang"_s);
        {
            const std::shared_ptr<Store> store = openSqlite(m_path, OpenMode::Existing).value();
            XW_VERIFY_OK(tick(*store, 1));
            QVERIFY(QFile::rename(m_path, renamed));
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"renamed.xunwang"_s});
        QCOMPARE(ticksIn(renamed), 1);
    }

    void backThereIsSavedAgain()
    {
        XW_NOT_ON_WINDOWS(
            "the system keeps an open file in its place: see whoMovesAnOpenFileIsRefusedOrNoticed");
        const std::shared_ptr<Store> store = openSqlite(m_path, OpenMode::Existing).value();
        const QString moved = m_folder->filePath(u"moved.xunwang"_s);
        QVERIFY(QFile::rename(m_path, moved));
        QCOMPARE(tick(*store, 1).error().code, ErrorCode::NotFound);
        QCOMPARE(store->settle().takeResult().error().code, ErrorCode::NotFound);
        QVERIFY(QFile::rename(moved, m_path));
        XW_VERIFY_OK(store->settle().takeResult());
        XW_VERIFY_OK(tick(*store, 1));
    }

    void anotherFileInItsPlaceIsNotTheWorkspace()
    {
        XW_NOT_ON_WINDOWS(
            "the system keeps an open file in its place: see whoMovesAnOpenFileIsRefusedOrNoticed");
        const std::shared_ptr<Store> store = openSqlite(m_path, OpenMode::Existing).value();
        const QString other = m_folder->filePath(u"other.xunwang"_s);
        XW_VERIFY_OK(store->settle().takeResult());
        QVERIFY(QFile::copy(m_path, other));
        QVERIFY(QFile::rename(m_path, m_folder->filePath(u"away.xunwang"_s)));
        QVERIFY(QFile::rename(other, m_path));
        const Result<qint64> refused = tick(*store, 1);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QVERIFY(!refused.error().advice.isEmpty());
        QVERIFY(refused.error().where.contains(u"w.xunwang"_s));
    }

    void aBackupWorksWhenTheFileIsGone()
    {
        XW_NOT_ON_WINDOWS(
            "the system keeps an open file in its place: see whoMovesAnOpenFileIsRefusedOrNoticed");
        const std::shared_ptr<Store> store = openSqlite(m_path, OpenMode::Existing).value();
        XW_VERIFY_OK(tick(*store, 1));
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(tick(*store, 2).error().code, ErrorCode::NotFound);
        const QString backup = m_folder->filePath(u"backup.xunwang"_s);
        XW_VERIFY_OK(store->backup(backup).takeResult());
        QCOMPARE(ticksIn(backup), 1);
        verifyWhole(*openSqlite(backup, OpenMode::Existing).value());
    }

    void anImportIsNotAddedToAFileThatIsGone()
    {
        XW_NOT_ON_WINDOWS(
            "the system keeps an open file in its place: see whoMovesAnOpenFileIsRefusedOrNoticed");
        class Removing final : public WriteSource
        {
        public:
            explicit Removing(QString path) : m_path(std::move(path)) {}
            Result<bool> next(std::vector<Write> &into) override
            {
                into.clear();
                if (m_next == 40)
                    QFile::remove(m_path);
                if (m_next == 80)
                    return false;
                into.push_back(website(100 + m_next, QString::number(3600000000 + m_next), u"站"_s));
                ++m_next;
                return true;
            }
            QJsonObject summary() const override { return {}; }

        private:
            QString m_path;
            int m_next = 0;
        };
        const std::shared_ptr<Store> store = openSqlite(m_path, OpenMode::Existing).value();
        Transaction import = transaction(u"import"_s, {});
        import.source = std::make_shared<Removing>(m_path);
        QCOMPARE(refusal(*store, import), ErrorCode::NotFound);
        QCOMPARE(store->loadRegister().takeResult().value().subjects.size(), size_t(3));
    }

    void aFileUnderAnotherNameDoesNotOpenASecondTime()
    {
        XW_NOT_ON_WINDOWS("links are files of the desktop there, and an open file keeps its name");
        const std::shared_ptr<Store> store = openSqlite(m_path, OpenMode::Existing).value();
        const QString link = m_folder->filePath(u"link.xunwang"_s);
        QVERIFY(QFile::link(m_path, link));
        const QString renamed = m_folder->filePath(u"renamed.xunwang"_s);
        QCOMPARE(openSqlite(link, OpenMode::Existing).error().code, ErrorCode::Conflict);
        QVERIFY(QFile::rename(m_path, renamed));
        const auto second = openSqlite(renamed, OpenMode::Existing);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QVERIFY2(second.error().line().contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(second.error().line()));
    }

    void twoProgramsThatTickByTurnsRefuseNothing()
    {
        constexpr int times = 150;
        QProcess one, other;
        for (QProcess *process : {&one, &other})
            process->start(QCoreApplication::applicationFilePath(),
                           {u"tst_saved"_s, u"--by-turns"_s, m_path, QString::number(times)});
        for (QProcess *process : {&one, &other}) {
            QVERIFY(process->waitForFinished(120'000));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        }
        QCOMPARE(ticksIn(m_path), 2 * times);
    }

    void aWorkspaceAndItsBackupAreTheirOwnersAlone()
    {
        XW_NOT_ON_WINDOWS("who may read is said by lists, not by three groups");
        const std::shared_ptr<Store> store = openSqlite(m_path, OpenMode::Existing).value();
        XW_VERIFY_OK(tick(*store, 1));
        const QString backup = m_folder->filePath(u"backup.xunwang"_s);
        XW_VERIFY_OK(store->backup(backup).takeResult());
        for (const QString &file : {m_path, m_path + u"-wal"_s, backup})
            QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser),
                     QFile::ReadOwner | QFile::WriteOwner);
    }

    void whatAKilledBackupLeftGoesWithTheNext()
    {
        XW_NOT_ON_WINDOWS("a part of no program is removed at any time: see isProgramGone");
        const QString left = m_folder->filePath(u".backup.xunwang.999999999.part"_s);
        QFile part(left);
        QVERIFY(part.open(QIODevice::WriteOnly));
        const std::shared_ptr<Store> store = openSqlite(m_path, OpenMode::Existing).value();
        XW_VERIFY_OK(store->backup(m_folder->filePath(u"backup.xunwang"_s)).takeResult());
        QVERIFY(!QFile::exists(left));
    }

    void aPlaceThatMayOnlyBeReadIsRead()
    {
        XW_NOT_ON_WINDOWS("who may read is said by lists, not by three groups");
        if (run(u"id"_s, {u"-u"_s}).out.trimmed() != "0")
            QSKIP("only root can become another user");
        // Closed: nothing lies beside it, and nobody else can make an index there.
        QVERIFY(QFile::setPermissions(m_path, QFile::Permissions::fromInt(0x4444)));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x5555)));
        const QStringList nobody{u"--reuid=65534"_s,  u"--regid=65534"_s,
                                 u"--clear-groups"_s, QCoreApplication::applicationFilePath(),
                                 u"tst_saved"_s,      u"--count"_s};
        const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
        const Ran read = run(u"setpriv"_s, nobody + QStringList{m_path});
        QVERIFY2(read.exitCode == 0, read.err.constData());
        QCOMPARE(read.out.trimmed(), "ticks 0");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
        // A log beside it says more than the file: it is not passed over.
        QFile log(m_path + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("not nothing");
        log.close();
        QCOMPARE(run(u"setpriv"_s, nobody + QStringList{m_path}).exitCode, 100 + int(ErrorCode::Io));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7700)));
    }

    // Who was cut off, and whose file was then moved away, leaves a log that fits nothing else.
    void theLogOfAFileThatHasGoneIsNotThatOfTheNext()
    {
        {
            Ticking program(m_path, 0);
            while (program.lastSaved() < 30)
                program.listen(20);
        }
        QFile log(m_path + u"-wal"_s);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray left = log.readAll();
        log.close();
        QVERIFY(left.size() > 4096);
        const auto isKept = [&] {
            const QFileInfoList kept =
                QDir(m_folder->path()).entryInfoList({u"w.xunwang-wal.*"_s}, QDir::Files);
            QFile aside(kept.isEmpty() ? QString() : kept.front().filePath());
            return kept.size() == 1 && aside.open(QIODevice::ReadOnly) && aside.readAll() == left &&
                   aside.remove();
        };
        QVERIFY(QFile::rename(m_path, m_folder->filePath(u"moved"_s)));
        {
            const Result<std::shared_ptr<Store>> made = openSqlite(m_path, OpenMode::Create);
            XW_VERIFY_OK(made);
            verifyWhole(**made);
        }
        QVERIFY(isKept());

        // A backup that comes to lie under the old name, written by the program itself.
        const auto put = [&] {
            return QFile::remove(m_path) && log.open(QIODevice::WriteOnly) &&
                   log.write(left) == left.size() && (log.close(), true);
        };
        const QString other = m_folder->filePath(u"other.xunwang"_s);
        const std::shared_ptr<Store> store = openSqlite(other, OpenMode::Create).value();
        XW_VERIFY_OK(store->commit(world()).takeResult());
        QVERIFY(put());
        XW_VERIFY_OK(store->backup(m_path).takeResult());
        QCOMPARE(ticksIn(m_path), ticksIn(other));
        verifyWhole(*openSqlite(m_path, OpenMode::Existing).value());
        QVERIFY(isKept());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

XW_OWN_TEST_MAIN(SavedTest, argc, argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    if (words.value(1) == "--tick"_L1)
        return tickForEver(words.value(2), words.value(3).toInt());
    if (words.value(1) == "--by-turns"_L1)
        return tickByTurns(words.value(2), words.value(3).toInt());
    if (words.value(1) == "--count"_L1) {
        const auto opened = openSqlite(words.value(2), OpenMode::ReadOnly);
        if (!opened)
            return 100 + int(opened.error().code);
        say("ticks", qint64((*opened)->loadRound(round1).takeResult().value().findings.size()));
        return 0;
    }
    return xw::testkit::runTests<SavedTest>(argc, argv);
}
#include "tst_saved.moc"
