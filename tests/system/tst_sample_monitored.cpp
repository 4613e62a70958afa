// The sample province in a real window, asked to look at its sites: within a minute the Monitor page, the
// strip and the contact sheet have something true to show, and the round is as nobody judged it.
#include "program.h"

#include "models/contact_cards.h"
#include "ui/inspect/found_strip.h"
#include "ui/monitor/contact_sheet.h"
#include "ui/monitor/monitor_page.h"
#include "widgets/web_pane.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;
using models::MonitorTable;

class SampleMonitoredTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QFile::remove(Composition::samplePath()); // its log may stay: a sample that is made anew is whole
    }

    void theSampleHasSomethingTrueToShowWithinAMinute()
    {
        Program program(u"zh_CN"_s);
        program.window.openSample();
        QVERIFY(waitUntil([&] { return program.workspace() != nullptr; }));
        const Counts before = program.workspace()->state().tally().total(SubjectKind::Website);
        program.window.showPage(u"monitor"_s);
        auto *page = program.find<ui::MonitorPage>(u"monitorPage"_s);
        QVERIFY(page);
        QElapsedTimer timer;
        timer.start();
        program.find<QAbstractButton>(u"emptyLook"_s)->click();
        QVERIFY(program.monitor.isLooking());
        QVERIFY(waitUntil([&] { return program.monitor.done() > 5; }, 60'000));
        photograph(program.window, u"sample-monitor-looking"_s);
        QVERIFY(waitUntil([&] { return !program.monitor.isLooking(); }, 90'000));
        qInfo("%d sites in %lld ms", program.monitor.total(), timer.elapsed());
        const MonitorTable &table = page->table();
        QVERIFY(table.count(MonitorTable::Part::ToLookAt) >= 9);
        QVERIFY(table.count(MonitorTable::Part::Nothing) >= 30);
        QCOMPARE(table.count(MonitorTable::Part::Unseen), 0);
        QVERIFY(table.count(MonitorTable::Part::Failed) >= 1); // the slow one
        program.find<QAbstractButton>(u"pillFound"_s)->click();
        photograph(program.window, u"sample-monitor-found"_s);
        program.find<QAbstractButton>(u"openSheet"_s)->click();
        QVERIFY(program.find<ui::ContactSheet>(u"contactSheet"_s)->cards().rowCount() > 0);
        photograph(program.window, u"sample-monitor-sheet"_s);

        // In Inspect the strip says it before the person has looked.
        const Subject *site = program.workspace()->state().find(u"青岚自治州人民政府"_s);
        QVERIFY(site);
        emit page->openSubject(site->id);
        auto *strip = program.find<ui::FoundStrip>(u"foundStrip"_s);
        QVERIFY(strip && waitUntil([&] { return strip->isVisible(); }));
        QVERIFY(strip->found().open() > 0);
        QVERIFY(waitUntil(
            [&] {
                return program.window.findChild<widgets::WebPane *>()->site()->title().contains(site->name);
            },
            60'000));
        photograph(program.window, u"sample-inspect-strip"_s);
        const Counts after = program.workspace()->state().tally().total(SubjectKind::Website);
        QCOMPARE(after.checked, before.checked);
        QCOMPARE(after.unqualified, before.unqualified);
    }

    void whatWasReadIsThereAtTheNextStart()
    {
        Program program(u"zh_CN"_s);
        program.window.openSample();
        QVERIFY(waitUntil([&] { return program.workspace() != nullptr; }));
        QVERIFY(waitUntil([&] { return program.monitor.read().size() > 40; }));
        program.window.resize(1000, 640);
        program.window.showPage(u"monitor"_s);
        photograph(program.window, u"sample-monitor-small"_s);
    }
};

XW_OWN_TEST_MAIN(SampleMonitoredTest, argc, argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    testkit::prepareApplication(app);
    SampleMonitoredTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sample_monitored.moc"
