#include "demo/demo_workspace.h"
#include "testkit/fake_clock.h"
#include "testkit/memory_store.h"
#include "testkit/testkit.h"
#include "workspace/workspace.h"

#include <QThread>
#include <future>

using namespace Qt::StringLiterals;
using namespace xw;

class DemoWorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void theSampleProvinceHasResultsTrendAndSitesThatWait()
    {
        const auto clock = std::make_shared<testkit::FakeClock>();
        const auto store = std::make_shared<testkit::MemoryStore>();
        XW_VERIFY_OK(demo::createDemoProvince(store, clock, u"检查员 01"_s));
        const auto workspace = Workspace::open(store, clock, u"检查员 01"_s);
        XW_VERIFY_OK(workspace);
        const RoundState &state = (*workspace)->state();
        const Counts websites = state.tally().total(SubjectKind::Website);
        QCOMPARE(websites.running, 50);
        QCOMPARE(websites.checked, 40);
        QCOMPARE(websites.unqualified, 2);
        QCOMPARE(state.tally().total(SubjectKind::MediaAccount).running, 130);
        QCOMPARE(state.regions().size(), size_t(7));
        QVERIFY(state.pastTotal(RoundKey(2026, 3), SubjectKind::Website));
        const Subject *waiting = state.find(u"平川县人民政府"_s);
        QVERIFY(waiting && state.verdict(waiting->id) == Verdict::Unchecked);
        const Subject *failing = state.find(u"古驿县人民政府"_s);
        QVERIFY(failing && state.consecutiveFailures(failing->id) == 3);
    }

    // The window makes it on another thread, and goes on: both carried out one queue of commands, and now and
    // then the program ended.
    void itIsMadeBesideALoopThatGoesOn()
    {
        const auto clock = std::make_shared<testkit::FakeClock>();
        const auto store = std::make_shared<testkit::MemoryStore>();
        auto made = std::async(std::launch::async, [&] {
            return demo::createDemoProvince(store, clock, u"检查员 01"_s).has_value();
        });
        while (made.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            QCoreApplication::processEvents();
        QVERIFY(made.get());
        auto opened = std::async(std::launch::async, [&] {
            const auto here = Workspace::open(store, clock, u"检查员 01"_s, {}, LivesOn::Caller);
            return here && (*here)->thread() == QThread::currentThread();
        });
        QVERIFY(opened.get());
    }
};

XW_TEST_MAIN(DemoWorkspaceTest)
#include "tst_demo_workspace.moc"
