// Everything that can be wrong with the file, its folder, its disk and its neighbours: each has a code, says
// where, says what to do, and loses nothing.
#include "domain/store.h"
#include "other_tool.h"
#include "storage/sqlite/sqlite_store.h"
#include "storage/store_contract.h"
#include "storage/store_factory.h"
#include "testkit/fake_clock.h"
#include "testkit/not_on_windows.h"
#include "workspace/wait.h"
#include "workspace/workspace.h"

#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class SqliteFileTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"w.xunwang"_s);
        m_store = openSqlite(m_path, OpenMode::Create).value();
        XW_VERIFY_OK(m_store->commit(world()).takeResult());
    }
    void cleanup() { m_store.reset(); }

    void aWorkspaceSurvivesClosingAsOneFile()
    {
        m_store.reset();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"w.xunwang"_s});
        m_store = openSqlite(m_path, OpenMode::Existing).value();
        QCOMPARE(m_store->loadRegister().takeResult().value().subjects.size(), size_t(3));
    }

    void aMissingFileIsNotFound()
    {
        refuses(m_folder->filePath(u"none.xunwang"_s), OpenMode::Existing, ErrorCode::NotFound);
    }
    void aMissingFolderIsNotFound()
    {
        refuses(m_folder->filePath(u"no/w.xunwang"_s), OpenMode::Create, ErrorCode::NotFound);
    }
    void aFolderIsNoWorkspace() { refuses(m_folder->path(), OpenMode::Existing, ErrorCode::Format); }
    void anExistingFileIsNeverOverwritten()
    {
        m_store.reset();
        const QByteArray before = bytesOf(m_path);
        refuses(m_path, OpenMode::Create, ErrorCode::Conflict);
        QCOMPARE(bytesOf(m_path), before);
    }

    void aSecondWriterIsToldWhoHasIt()
    {
        const Result<std::shared_ptr<Store>> second = openSqlite(m_path, OpenMode::Existing);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QVERIFY2(second.error().line().contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(second.error().line()));
    }

    void aSecondReaderMayReadButNotWrite()
    {
        const std::shared_ptr<Store> reader = openSqlite(m_path, OpenMode::ReadOnly).value();
        XW_VERIFY_OK(m_store->commit(transaction(u"tick"_s, {finding(1, site1, u"W1"_s)})).takeResult());
        QCOMPARE(reader->loadRound(round1).takeResult().value().findings.size(), size_t(1));
        QCOMPARE(refusal(*reader, transaction(u"tick"_s, {finding(2, site1, u"W2"_s)})), ErrorCode::Conflict);
    }

    void whoReadsSeesWhatIsWrittenMeanwhile()
    {
        m_store.reset();
        QFile::remove(m_path);
        const auto clock = std::make_shared<FakeClock>();
        InitOptions options;
        options.province = u"江西省"_s;
        options.round = *RoundKey::parse(u"2020Q1"_s);
        m_store = openSqlite(m_path, OpenMode::Create).value();
        XW_VERIFY_OK(Workspace::create(*m_store, *clock, u"甲"_s, options));
        const auto writer = Workspace::open(m_store, clock, u"甲"_s).value();
        const auto reader =
            Workspace::open(openSqlite(m_path, OpenMode::ReadOnly).value(), clock, u"乙"_s).value();
        reader->followOthers();
        Subject site;
        site.kind = SubjectKind::Website;
        site.code = u"3600000001"_s;
        site.name = u"省政府"_s;
        const Result<Subject> put = waitFor(*writer, writer->putSubject(site));
        XW_VERIFY_OK(put);
        QTRY_VERIFY_WITH_TIMEOUT(reader->state().subject(put->id), 10'000);
        XW_VERIFY_OK(waitFor(*writer, writer->tick({put->id, IndicatorId(u"W1"_s)})));
        QTRY_COMPARE_WITH_TIMEOUT(reader->state().verdict(put->id), Verdict::Unqualified, 10'000);
        XW_VERIFY_OK(waitFor(*writer, writer->undo()));
        QTRY_COMPARE_WITH_TIMEOUT(reader->state().verdict(put->id), Verdict::Unchecked, 10'000);
    }

    void anotherProgramThatWritesIsWaitedForThenNamed()
    {
        m_store.reset();
        SqliteOptions impatient;
        impatient.busyTimeoutMs = 100;
        m_store = openSqlite(m_path, OpenMode::Existing, impatient).value();
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"tst_sqlite_file"_s, u"--hold"_s, m_path});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readAllStandardOutput().trimmed(), "locked");
        QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {finding(1, site1, u"W1"_s)})),
                 ErrorCode::Conflict);
        other.write("free\n");
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {finding(1, site1, u"W1"_s)})), std::nullopt);
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
    }

    void aTextFileIsNoWorkspace()
    {
        const QString list = m_folder->filePath(u"list.csv"_s);
        write(list, QByteArray(5000, 'x'));
        refuses(list, OpenMode::Existing, ErrorCode::Format);
        write(list, {});
        refuses(list, OpenMode::Existing, ErrorCode::Format);
        QVERIFY(bytesOf(list).isEmpty());
    }

    void anotherProgramsDatabaseIsNotTouched()
    {
        const QString foreign = m_folder->filePath(u"foreign.db"_s);
        QCOMPARE(OtherTool(foreign).refusalOf(u"CREATE TABLE t (a); INSERT INTO t VALUES (1)"_s),
                 QByteArray());
        const QByteArray before = bytesOf(foreign);
        refuses(foreign, OpenMode::Existing, ErrorCode::Format);
        QCOMPARE(bytesOf(foreign), before);
    }

    void aNewerWorkspaceIsRefusedUntouched()
    {
        m_store.reset();
        QCOMPARE(OtherTool(m_path).refusalOf(u"PRAGMA user_version = 99"_s), QByteArray());
        const QByteArray before = bytesOf(m_path);
        refuses(m_path, OpenMode::Existing, ErrorCode::Newer);
        QCOMPARE(bytesOf(m_path), before);
    }

    void aTruncatedWorkspaceIsDamaged()
    {
        m_store.reset();
        QVERIFY(QFile::resize(m_path, QFileInfo(m_path).size() / 2));
        const QByteArray before = bytesOf(m_path);
        refuses(m_path, OpenMode::Existing, ErrorCode::Damaged);
        QCOMPARE(bytesOf(m_path), before);
    }

    void overwrittenPagesAreSeenByTheDoctor()
    {
        m_store.reset();
        QByteArray bytes = bytesOf(m_path);
        bytes.replace(4096 * 3, 4096 * 2, QByteArray(4096 * 2, '\xaa'));
        write(m_path, bytes);
        const Result<std::shared_ptr<Store>> opened = openSqlite(m_path, OpenMode::Existing);
        if (!opened) {
            QCOMPARE(opened.error().code, ErrorCode::Damaged);
            return;
        }
        const Result<std::vector<DoctorFinding>> doctor = (*opened)->doctor().takeResult();
        XW_VERIFY_OK(doctor);
        const std::vector<DoctorFinding> &checks = *doctor;
        QVERIFY(
            std::any_of(checks.begin(), checks.end(), [](const DoctorFinding &check) { return !check.ok; }));
    }

    void aFullDiskLosesNothing()
    {
        m_store.reset();
        SqliteOptions small;
        small.maxPages = 100;
        m_store = openSqlite(m_path, OpenMode::Existing, small).value();
        const Result<qint64> full =
            m_store->commit(transaction(u"evidence"_s, {blobOf(QByteArray(2'000'000, 'x'))})).takeResult();
        QCOMPARE(full.error().code, ErrorCode::Io);
        QVERIFY(!full.error().advice.isEmpty());
        QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {finding(1, site1, u"W1"_s)})), std::nullopt);
        QCOMPARE(m_store->history({}).takeResult().value().size(), size_t(2));
        // An import that does not fit leaves no row of it, though rows went in before the disk was full.
        Transaction import = transaction(u"import"_s, {});
        for (int id = 10; id < 20'000; ++id)
            import.writes.push_back(website(id, QString::number(3'600'000'000 + id), u"站%1"_s.arg(id)));
        QCOMPARE(refusal(*m_store, import), ErrorCode::Io);
        QCOMPARE(m_store->loadRegister().takeResult().value().subjects.size(), size_t(3));
        const std::vector<DoctorFinding> checks = m_store->doctor().takeResult().value();
        for (const DoctorFinding &check : checks)
            QVERIFY2(check.ok, qPrintable(check.message));
    }

    void whatMayNotBeWrittenIsRefused()
    {
        XW_NOT_ON_WINDOWS("who may write is said by lists, not by three groups");
        m_store.reset();
        // Seen by a user who owns neither the file nor the folder; root would be allowed everything.
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7755)));
        QVERIFY(QFile::setPermissions(m_path, QFile::Permissions::fromInt(0x6644)));
        const QStringList open{QCoreApplication::applicationFilePath(), u"tst_sqlite_file"_s, u"--open"_s};
        const bool isRoot = run(u"id"_s, {u"-u"_s}).out.trimmed() == "0";
        if (!isRoot)
            QSKIP("only root can become another user");
        const QStringList nobody{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
        const Ran file = run(u"setpriv"_s, nobody + open + QStringList{m_path});
        QCOMPARE(file.exitCode, 100 + int(ErrorCode::Io));
        QVERIFY2(file.err.contains("w.xunwang"), file.err.constData());
        const Ran folder = run(
            u"setpriv"_s, nobody + open + QStringList{m_folder->filePath(u"new.xunwang"_s), u"--create"_s});
        QCOMPARE(folder.exitCode, 100 + int(ErrorCode::Io));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"w.xunwang"_s});
    }

    void aPathIsAFile()
    {
        m_store.reset();
        XW_VERIFY_OK(openStore(m_path, OpenMode::Existing));
    }

private:
    static void refuses(const QString &path, OpenMode mode, ErrorCode code)
    {
        const Result<std::shared_ptr<Store>> opened = openSqlite(path, mode);
        QVERIFY2(!opened, "it was opened");
        QVERIFY2(opened.error().code == code, qPrintable(opened.error().line()));
        QVERIFY2(!opened.error().advice.isEmpty() &&
                     opened.error().where.contains(QFileInfo(path).fileName()),
                 qPrintable(opened.error().line()));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::shared_ptr<Store> m_store;
};

XW_OWN_TEST_MAIN(SqliteFileTest, argc, argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    if (words.value(1) == "--hold"_L1) { // another program that writes, until it hears a word
        OtherTool tool(words.value(2));
        if (!tool.refusalOf(u"BEGIN IMMEDIATE"_s).isEmpty())
            return 1;
        std::puts("locked");
        std::fflush(stdout);
        std::getchar();
        const bool done = tool.refusalOf(u"ROLLBACK"_s).isEmpty();
        std::puts("free");
        return done ? 0 : 1;
    }
    if (words.value(1) == "--open"_L1) {
        const auto opened =
            openSqlite(words.value(2), words.contains(u"--create"_s) ? OpenMode::Create : OpenMode::Existing);
        if (opened)
            return 0;
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().line()));
        return 100 + int(opened.error().code);
    }
    return xw::testkit::runTests<SqliteFileTest>(argc, argv);
}
#include "tst_sqlite_file.moc"
