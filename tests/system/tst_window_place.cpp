// The window over real files that are moved, may not be written, or are exchanged under it: what is shown is
// what is true.
#include "program.h"

#include "demo/demo_server.h"
#include "domain/store.h"
#include "ui/window/status_line.h"
#include "ui/window/window_call.h"
#include "workspace/wait.h"

#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class WindowPlaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;

    static InitOptions options()
    {
        InitOptions made;
        made.province = u"江西省"_s;
        made.round = RoundKey(2020, 1);
        return made;
    }
    /// A workspace of one website, in the window.
    void make(Program &program)
    {
        program.window.session().create(m_path, options());
        QVERIFY(waitUntil([&] { return program.workspace() != nullptr; }));
        Subject site;
        site.id = SubjectId(1);
        site.code = u"3600000001"_s;
        site.name = u"省政府门户网站"_s;
        XW_VERIFY_OK(
            waitFor(*program.workspace(), program.workspace()->apply(u"import websites"_s, {}, {site})));
    }
    static QString saving(Program &program) { return program.find<QLabel>(u"savingState"_s)->text(); }
    static QString message(Program &program)
    {
        auto *what = program.find<QLabel>(u"messageWhat"_s);
        return what->isVisible() ? what->text() : QString();
    }
    static QColor dot(Program &program)
    {
        const QImage image = program.find<QLabel>(u"savingDot"_s)->pixmap().toImage();
        return image.pixelColor(image.width() / 2, image.height() / 2);
    }
    static void tick(Program &program, const QString &indicator)
    {
        TickCommand command;
        command.subject = SubjectId(1);
        command.indicator = IndicatorId(indicator);
        XW_VERIFY_OK(waitFor(*program.workspace(), program.workspace()->tick(command)));
    }

private slots:
    void init()
    {
        m_path = m_dir.filePath(u"w.xunwang"_s);
        for (const QString &name : QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(m_dir.filePath(name));
    }

    void aFileThatIsMovedIsSaidInRedUntilItIsBack()
    {
        Program program(u"en"_s);
        make(program);
        QVERIFY(waitUntil([&] { return saving(program).contains(u"aved"_s); }));
        const QColor good = dot(program);
        const QString elsewhere = m_dir.filePath(u"elsewhere.xunwang"_s);
        QVERIFY(QFile::rename(m_path, elsewhere));
        QVERIFY(waitUntil([&] { return saving(program) == u"Not saved: the file is gone"_s; }));
        const QColor gone = dot(program);
        QVERIFY(gone.red() > gone.green() + 60 && gone.red() > gone.blue() + 60);
        QVERIFY(!message(program).isEmpty());
        QVERIFY(QFile::rename(elsewhere, m_path));
        QVERIFY(waitUntil([&] { return !saving(program).contains(u"gone"_s); }));
        QCOMPARE(dot(program), good);
        QVERIFY2(!message(program).contains(u"older copy"_s), qPrintable(message(program)));
    }

    void aPlaceThatMayNotBeWrittenOpensForReading()
    {
#ifndef Q_OS_UNIX
        QSKIP("rights of files are those of Unix here");
#else
        {
            Program program(u"en"_s);
            make(program);
        }
        // root may write anywhere: for this test it is nobody.
        const uid_t me = ::geteuid();
        QVERIFY(::chmod(m_dir.path().toLocal8Bit().constData(), 0555) == 0);
        QVERIFY(::chmod(m_path.toLocal8Bit().constData(), 0444) == 0);
        constexpr uid_t nobody = 65534;
        Program program(u"en"_s);
        if (me == 0)
            QVERIFY(::setresuid(nobody, nobody, 0) == 0);
        program.window.openWorkspace(m_path);
        const bool came = waitUntil([&] { return program.workspace() != nullptr; });
        const QString said = saving(program);
        const bool locked = came && program.workspace()->isLocked();
        const bool refuses =
            came && !waitFor(*program.workspace(), program.workspace()->setInspected(SubjectId(1), true));
        if (me == 0)
            QVERIFY(::setresuid(0, 0, 0) == 0);
        ::chmod(m_dir.path().toLocal8Bit().constData(), 0755);
        ::chmod(m_path.toLocal8Bit().constData(), 0644);
        QVERIFY2(came, qPrintable(message(program)));
        QCOMPARE(said, u"Opened for reading only"_s);
        QVERIFY(locked);
        QVERIFY(refuses);
#endif
    }

    void aFileThatIsOpenElsewhereLeadsToThatWindowOrIsRead()
    {
        auto first = std::make_unique<Program>(u"en"_s);
        make(*first);
        first->window.showMinimized();
        Program second(u"en"_s);
        const auto offer = [&] {
            second.window.openWorkspace(m_path);
            auto *there = second.find<QPushButton>(u"messageSecond"_s);
            return waitUntil([&] { return there->isVisible(); }) ? there : nullptr;
        };
        QPushButton *there = offer();
        QVERIFY2(there, qPrintable(message(second)));
        QCOMPARE(there->text(), u"Go to that window"_s);
        QCOMPARE(second.find<QPushButton>(u"messageAction"_s)->text(), u"Open for reading only"_s);
        there->click();
        QVERIFY(waitUntil([&] { return first->window.isActiveWindow() && !first->window.isMinimized(); }));
        QVERIFY(!second.workspace());
        // Another way to write its path is the same file.
        QVERIFY(QFile::link(m_path, m_dir.filePath(u"link.xunwang"_s)));
        bool answered = false;
        ui::WindowCall::lookFor(m_dir.filePath(u"link.xunwang"_s), &second.window,
                                [&](bool there) { answered = there; });
        QVERIFY(waitUntil([&] { return answered; }));

        QVERIFY(offer());
        second.find<QPushButton>(u"messageAction"_s)->click();
        QVERIFY(waitUntil([&] { return second.workspace() && second.workspace()->isLocked(); }));
        first.reset();
        // What is only read here can be opened for writing as soon as nobody else has it.
        second.window.openWorkspace(m_path);
        QVERIFY(waitUntil([&] { return second.workspace() && !second.workspace()->isLocked(); }));
    }

    void theSampleOpensThoughItsPortIsTaken()
    {
        qputenv("XDG_DATA_HOME", m_dir.path().toUtf8());
        QTcpServer other;
        other.listen(QHostAddress::LocalHost, demo::DemoServer::defaultPort); // or somebody else has it
        Program program(u"en"_s);
        program.window.openSample();
        QVERIFY2(waitUntil([&] { return program.workspace() != nullptr; }, 60'000),
                 qPrintable(message(program)));
        QVERIFY(!program.workspace()->state().subjects().empty());
        // Whoever had it ends: the sites are served from here.
        other.close();
        QVERIFY(waitUntil([&] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, demo::DemoServer::defaultPort);
            return socket.waitForConnected(200);
        }));
    }

    void aFileOfNobodysWindowIsOfferedForReadingAlone()
    {
        {
            Program program(u"en"_s);
            make(program);
        }
        Program program(u"en"_s);
        std::optional<bool> answer;
        ui::WindowCall::lookFor(m_path, &program.window, [&](bool there) { answer = there; });
        QVERIFY(waitUntil([&] { return answer.has_value(); }));
        QVERIFY(!*answer);
    }

    void anOlderCopyInItsPlaceIsSaidWhenItIsOpened()
    {
        QSettings *kept = nullptr;
        Program program(u"en"_s);
        kept = &program.settings;
        make(program);
        XW_VERIFY_OK(waitFor(*program.workspace(),
                             program.workspace()->store().backup(m_dir.filePath(u"older.xunwang"_s))));
        tick(program, u"W1"_s);
        // What this machine saw last is noted some seconds after the last change.
        const auto seen = [kept] {
            kept->beginGroup(u"seen"_s);
            const QStringList keys = kept->allKeys();
            const QString value = keys.isEmpty() ? QString() : kept->value(keys.first()).toString();
            kept->endGroup();
            return value.section(u':', 0, 0).toInt();
        };
        const auto newest = waitFor(*program.workspace(), program.workspace()->history({}, 1));
        XW_VERIFY_OK(newest);
        QVERIFY(waitUntil([&] { return seen() == newest->front().sequence; }));

        const QString other = m_dir.filePath(u"other.xunwang"_s);
        program.window.session().create(other, options()); // lets go of the first
        QVERIFY(waitUntil([&] { return program.workspace() && program.workspace()->location() == other; }));
        QVERIFY2(!message(program).contains(u"older copy"_s), qPrintable(message(program)));
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::rename(m_dir.filePath(u"older.xunwang"_s), m_path));
        program.window.openWorkspace(m_path);
        QVERIFY(waitUntil([&] { return message(program).contains(u"older copy"_s); }));
        // Once: who goes on with it on purpose is not told each time.
        program.window.openWorkspace(other);
        QVERIFY(waitUntil([&] { return program.workspace() && program.workspace()->location() == other; }));
        QTest::qWait(200);
        program.window.openWorkspace(m_path);
        QVERIFY(waitUntil([&] { return program.workspace() && program.workspace()->location() == m_path; }));
        QTest::qWait(1000);
        QVERIFY2(!message(program).contains(u"older copy"_s), qPrintable(message(program)));
    }
};

XW_UI_TEST_MAIN(WindowPlaceTest)
#include "tst_window_place.moc"
