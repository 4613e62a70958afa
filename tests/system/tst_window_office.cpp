// Two windows in one office on a real server: what one ticks is in the other's figures by itself, each writes
// in his own name, and a wrong password opens nothing.
#include "program.h"

#include "domain/round_state.h"
#include "monitor/week_watch.h"
#include "storage/office.h"
#include "storage/store_factory.h"
#include "testkit/postgres_cluster.h"
#include "ui/inspect/inspect_page.h"
#include "ui/window/office_dialog.h"
#include "workspace/offline_work.h"
#include "workspace/wait.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <signal.h>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class WindowOfficeTest : public QObject
{
    Q_OBJECT

    PostgresCluster *m_cluster = nullptr;
    QString m_database;

    void enter(Program &program, const QString &login)
    {
        const auto place = ui::OfficePlace::fromAddress(m_cluster->addressOf(m_database, login));
        QVERIFY(place);
        program.find<QAction>(u"actionOffice"_s)->trigger();
        const QPointer<ui::OfficeDialog> dialog = program.window.findChild<ui::OfficeDialog *>();
        QVERIFY(dialog);
        dialog->setPlace(*place);
        dialog->findChild<QPushButton *>(u"officeConnect"_s)->click();
        const bool opened = waitUntil([&] { return program.workspace() != nullptr; }, 60'000);
        QVERIFY2(opened, dialog ? qPrintable(dialog->findChild<QLabel *>(u"officeWords"_s)->text()) : "");
    }

private slots:
    void initTestCase()
    {
        m_cluster = PostgresCluster::shared();
        QVERIFY(m_cluster);
        const QString owner = m_cluster->newDatabase();
        m_database = owner.section(u'/', 3, 3).section(u'?', 0, 0);
        const auto store = openStore(owner, OpenMode::Create);
        XW_VERIFY_OK(store);
        InitOptions options;
        options.province = u"江西省"_s;
        options.round = RoundKey(2020, 1);
        XW_VERIFY_OK(Workspace::create(**store, SystemClock(), u"主任"_s, options));
        auto made = Workspace::open(*store, std::make_shared<SystemClock>(), u"主任"_s);
        XW_VERIFY_OK(made);
        std::vector<Write> sites;
        for (int number = 1; number <= 3; ++number) {
            Subject site;
            site.id = SubjectId(number);
            site.code = u"36000000%1"_s.arg(number, 2, 10, QChar(u'0'));
            site.name = u"某局%1"_s.arg(number);
            site.url = u"http://127.0.0.1:%1/"_s.arg(number);
            sites.push_back(site);
        }
        XW_VERIFY_OK(waitFor(**made, (*made)->apply(u"import websites"_s, {}, std::move(sites))));
        XW_VERIFY_OK(createOffice(owner, {u"wsup"_s, u"主任"_s, Duty::Supervisor, {}, true}));
        XW_VERIFY_OK(addToOffice(owner, {u"winsp"_s, u"张三"_s, Duty::Inspector, {}, true}));
    }

    void whatOneTicksIsInTheOthersFiguresByItself()
    {
        Program supervisor(u"en"_s), inspector(u"en"_s); // the language is the program's
        enter(supervisor, u"wsup"_s);
        enter(inspector, u"winsp"_s);
        QVERIFY(supervisor.workspace() && inspector.workspace());
        QCOMPARE(inspector.workspace()->author(), u"张三"_s);
        TickCommand tick;
        tick.subject = SubjectId(2);
        tick.indicator = IndicatorId(u"W1"_s);
        XW_VERIFY_OK(waitFor(*inspector.workspace(), inspector.workspace()->tick(tick)));
        QVERIFY(
            waitUntil([&] { return supervisor.workspace()->state().findings(SubjectId(2)).size() == 1; }));
        QCOMPARE(supervisor.workspace()->state().findings(SubjectId(2)).front().author, u"张三"_s);
        QVERIFY(waitUntil(
            [&] { return supervisor.find<QLabel>(u"checkedWords"_s)->text().startsWith(u"Checked 1"_s); }));
        photograph(supervisor.window, u"office-window-supervisor"_s);
        photograph(inspector.window, u"office-window-inspector"_s);
    }

    void twoWithOneSiteOpenSeeEachOther()
    {
        Program supervisor(u"en"_s), inspector(u"en"_s);
        enter(supervisor, u"wsup"_s);
        enter(inspector, u"winsp"_s);
        QVERIFY(supervisor.workspace() && inspector.workspace());
        const auto scope = [](Program &program) { return program.find<QLabel>(u"checklistScope"_s)->text(); };
        for (Program *program : {&supervisor, &inspector})
            program->window.showPage(u"inspect"_s); // pages are made when they are first shown
        supervisor.window.findChild<ui::InspectPage *>()->goToSubject(SubjectId(2));
        inspector.window.findChild<ui::InspectPage *>()->goToSubject(SubjectId(2));
        QVERIFY(waitUntil([&] { return scope(inspector) == u"Also here: 主任"_s; }));
        QVERIFY(waitUntil([&] { return scope(supervisor) == u"Also here: 张三"_s; }));
        photograph(inspector.window, u"office-window-both-here"_s);
        // Whoever goes on is gone from here, and back where he comes back.
        supervisor.window.findChild<ui::InspectPage *>()->goToSubject(SubjectId(3));
        QVERIFY(waitUntil([&] { return !scope(inspector).contains(u"主任"_s); }));
        inspector.window.findChild<ui::InspectPage *>()->goToSubject(SubjectId(3));
        QVERIFY(waitUntil([&] { return scope(supervisor) == u"Also here: 张三"_s; }));
    }

    void oneComputerWatchesForAllAndTheNextTakesOver()
    {
        Program supervisor(u"en"_s), inspector(u"en"_s);
        enter(supervisor, u"wsup"_s);
        enter(inspector, u"winsp"_s);
        monitor::WeekWatch &first = supervisor.monitor.week(), &second = inspector.monitor.week();
        QVERIFY(first.isPossible() && second.isPossible());
        first.start();
        QVERIFY(waitUntil([&] { return first.standing().isThere && first.standing().isRunning; }));
        second.readAgain();
        QVERIFY(waitUntil([&] { return second.standing().elsewhere == u"主任"_s; }));
        QVERIFY(!second.standing().isRunning);
        second.start();
        QVERIFY(waitUntil([&] { return second.standing().isWaiting; }));
        inspector.window.showPage(u"monitor"_s);
        photograph(inspector.window, u"office-window-watch-elsewhere"_s);
        first.stop();
        QVERIFY(
            waitUntil([&] { return second.standing().isRunning && !second.standing().isWaiting; }, 40'000));
        QCOMPARE(second.standing().from, first.standing().from); // the same week
        // A server that does not answer holds up the watch, not the person who ends it.
        m_cluster->hold();
        QTest::qWait(6000); // it has asked by then
        QElapsedTimer stopping;
        stopping.start();
        second.stop();
        const qint64 took = stopping.elapsed();
        m_cluster->goOn();
        QVERIFY2(took < 500, qPrintable(QString::number(took)));
        QVERIFY(!second.standing().isRunning);
    }

    void itOpensWithoutItsServerAndGoesOnWhenThatIsBack()
    {
        Program inspector(u"zh_CN"_s);
        enter(inspector, u"winsp"_s);
        QVERIFY(inspector.workspace());
        const QDir waiting(inspector.home.filePath(u"waiting"_s));
        QVERIFY(waitUntil([&] {
            const QStringList offices = waiting.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            return !offices.isEmpty() &&
                   QFile::exists(waiting.filePath(offices.first() + u"/copy.xunwang.json"_s));
        }));
        inspector.window.session().close();
        QVERIFY(waitUntil([&] { return inspector.workspace() == nullptr; }));
        QCOMPARE(::kill(pid_t(m_cluster->processId()), SIGKILL), 0);
        enter(inspector, u"winsp"_s);
        QVERIFY(inspector.workspace());
        QVERIFY(waitUntil([&] { return inspector.workspace()->offline()->isAway(); }));
        inspector.window.showPage(u"inspect"_s);
        const auto saving = [&] { return inspector.find<QLabel>(u"savingState"_s)->text(); };
        QVERIFY2(saving().startsWith(u"连接已断"_s), qPrintable(saving()));
        QVERIFY(!inspector.find<QWidget>(u"messageBar"_s)->isVisible()); // nobody asked for anything
        photograph(inspector.window, u"office-window-as-of"_s);
        TickCommand tick;
        tick.subject = SubjectId(1);
        tick.indicator = IndicatorId(u"W3"_s);
        XW_VERIFY_OK(waitFor(*inspector.workspace(), inspector.workspace()->tick(tick)));
        QCOMPARE(inspector.workspace()->offline()->waiting().size(), size_t(1));
        photograph(inspector.window, u"office-window-from-its-copy"_s);
        QVERIFY(waitUntil([&] { return m_cluster->startAgain(); }));
        QVERIFY(waitUntil([&] { return inspector.workspace()->offline()->waiting().empty(); }, 60'000));
        QVERIFY(waitUntil([&] { return !inspector.workspace()->offline()->isAway(); }));
        photograph(inspector.window, u"office-window-back"_s);
    }

    void whoMayNotIsToldSoAndNothingIsWritten()
    {
        Program inspector(u"en"_s);
        enter(inspector, u"winsp"_s);
        QVERIFY(inspector.workspace());
        Subject site;
        site.id = SubjectId(9);
        site.code = u"3600000009"_s;
        site.name = u"新"_s;
        const Result<void> refused =
            waitFor(*inspector.workspace(), inspector.workspace()->apply(u"import websites"_s, {}, {site}));
        QVERIFY(!refused);
        QCOMPARE(inspector.workspace()->state().subjects().size(), size_t(3));
    }

    void anUnknownLoginOpensNothing()
    {
        Program program(u"en"_s);
        const auto place = ui::OfficePlace::fromAddress(m_cluster->addressOf(m_database, u"nobody_here"_s));
        program.find<QAction>(u"actionOffice"_s)->trigger();
        auto *dialog = program.window.findChild<ui::OfficeDialog *>();
        dialog->setPlace(*place);
        dialog->findChild<QPushButton *>(u"officeConnect"_s)->click();
        QVERIFY(waitUntil([&] { return dialog->findChild<QPushButton *>(u"officeConnect"_s)->isEnabled(); }));
        QVERIFY(!dialog->findChild<QLabel *>(u"officeWords"_s)->text().isEmpty());
        QVERIFY(!program.workspace());
    }
};

XW_UI_TEST_MAIN(WindowOfficeTest)
#include "tst_window_office.moc"
