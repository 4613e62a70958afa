#include "monitored.h"
#include "probe/loopback_web.h"
#include "testkit/loop_beat.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "monitor/finding_pictures.h"
#include "ui/monitor/contact_sheet.h"
#include "ui/monitor/monitor_page.h"
#include "ui/shared/come_back.h"
#include "ui/shared/page_context.h"
#include "workspace/wait.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;
using models::MonitorTable;

class MonitorPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<monitor::Monitor> m_monitor;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<ui::MonitorPage> m_page;

    Workspace &workspace() const { return *m_office->workspace; }
    template <class T>
    T *widget(const QString &name) const
    {
        return part<T>(*m_page, name);
    }
    QList<SubjectId> portals(int most) const
    {
        QList<SubjectId> found;
        for (const Subject &subject : workspace().state().subjects())
            if (subject.isWebsite() && isPortal(subject.type) && found.size() < most)
                found << subject.id;
        return found;
    }
    void open(QSize size = {1240, 620})
    {
        m_page = std::make_unique<ui::MonitorPage>(*m_context);
        m_page->resize(size);
        m_monitor->setWorkspace(&workspace());
        m_page->setWorkspace(&workspace());
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    /// 30 sites lack marks, every third has dead links, one did not open, five are sound.
    void keepSome()
    {
        std::vector<SiteReading> readings;
        const QList<SubjectId> sites = portals(36);
        for (int i = 0; i < int(sites.size()); ++i) {
            std::vector<SiteFinding> findings;
            if (i < 30)
                findings.push_back(readFinding(SiteCheck::MarksMissing, 0, {u"icp"_s, u"police"_s}));
            if (i < 30 && i % 3 == 0)
                findings.push_back(readFinding(SiteCheck::DeadLinks, i + 1));
            SiteReading reading = readOf(workspace(), sites.at(i), std::move(findings));
            if (i == 30) {
                reading.pages = 0;
                reading.reason = u"timeout"_s;
                reading.findings = {readFinding(SiteCheck::DidNotOpen, 0, {u"timeout"_s}, true)};
            }
            readings.push_back(std::move(reading));
        }
        keepReadings(workspace(), readings);
    }

private slots:
    void init()
    {
        speak(u"en"_s);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_settings->setValue(u"monitor/sheetPictures"_s, false); // sites of these lists are not opened
        m_monitor = std::make_unique<monitor::Monitor>();
        m_context = std::make_unique<ui::PageContext>(
            ui::PageContext{m_dialogs, *m_settings, nullptr, m_monitor.get()});
        m_office = std::make_unique<Office>();
        m_office->import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_monitor.reset();
        m_office.reset();
    }

    void beforeAnythingWasLookedAtItSaysWhatToDo()
    {
        open();
        QVERIFY(widget<QAbstractButton>(u"emptyLook"_s)->isVisible());
        QVERIFY(widget<QAbstractButton>(u"emptyLook"_s)->isEnabled());
        shoot(*m_page, u"monitor-empty"_s);
    }

    void whatIsChosenOutlivesAFilterAndTheMenuCountsIt()
    {
        keepSome();
        open();
        auto *table = widget<QTableView>(u"monitorTable"_s);
        QTRY_COMPARE(m_page->table().count(MonitorTable::Part::ToLookAt), 31);
        table->selectAll();
        const qsizetype all = table->selectionModel()->selectedRows().size();
        widget<QAbstractButton>(u"pillFound"_s)->click();
        QCOMPARE(table->selectionModel()->selectedRows().size(), 31);
        widget<QAbstractButton>(u"pillAll"_s)->click();
        QCOMPARE(m_page->table().rowCount(), all);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 31); // and none that had left
        // What can be done with rows of a list is the same here, and says on how many.
        emit table->customContextMenuRequested(QPoint(20, 20));
        QPointer<QMenu> menu;
        QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
        QStringList entries;
        for (const QAction *action : menu->actions())
            entries << action->text();
        QVERIFY2(entries.filter(u"(31)"_s).size() >= 4, qPrintable(entries.join(u'|')));
        QAction *mark = menu->findChild<QAction *>(u"actMark"_s);
        QVERIFY(mark);
        mark->trigger();
        menu->close();
        QTRY_COMPARE(ui::comeBackOf(workspace().state()).size(), 31);
    }

    void sitesAreListedByWhatTheyWaitFor()
    {
        keepSome();
        open();
        const QAbstractItemModelTester tester(&const_cast<MonitorTable &>(m_page->table()));
        QTRY_COMPARE(m_page->table().count(MonitorTable::Part::ToLookAt), 31);
        QCOMPARE(m_page->table().count(MonitorTable::Part::Failed), 1);
        QCOMPARE(m_page->table().count(MonitorTable::Part::Nothing), 5);
        widget<QAbstractButton>(u"pillFound"_s)->click();
        QCOMPARE(m_page->table().rowCount(), 31);
        widget<QTableView>(u"monitorTable"_s)->selectRow(0);
        QVERIFY(widget<QLabel>(u"siteFindings"_s)->text().contains(u"ICP"_s));
        shoot(*m_page, u"monitor-list"_s);
        widget<QAbstractButton>(u"pillFailed"_s)->click();
        QCOMPARE(m_page->table().rowCount(), 1);
        QVERIFY(widget<QAbstractButton>(u"look"_s)->text().contains(u"again"_s));
        QSignalSpy asked(m_page.get(), &ui::Page::showSubjects);
        widget<QAbstractButton>(u"openFound"_s)->click();
        QCOMPARE(asked.first().first().value<ui::SubjectFilter>().subjects.size(), 31);
    }

    void theSheetTicksAllThatAPersonAgreesWithAsOneStep()
    {
        keepSome();
        open();
        QTRY_COMPARE(m_page->table().count(MonitorTable::Part::ToLookAt), 31);
        widget<QAbstractButton>(u"openSheet"_s)->click();
        auto *kinds = widget<QComboBox>(u"sheetKinds"_s);
        QCOMPARE(kinds->count(), 2); // what did not open has no indicator
        const auto &cards = widget<ui::ContactSheet>(u"contactSheet"_s)->cards();
        QCOMPARE(cards.rowCount(), 30);
        auto *view = widget<QListView>(u"sheetCards"_s);
        QTRY_VERIFY(view->hasFocus());
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_Down); // another indicator, and its cards have the keys
        QTRY_VERIFY(view->hasFocus());
        QVERIFY(kinds->width() >= kinds->sizeHint().width()); // none is cut
        kinds->setCurrentIndex(0);
        shoot(*m_page, u"monitor-sheet"_s);
        const SubjectId first = cards.at(0)->subject, second = cards.at(1)->subject;
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(cards.agreed(), 29);
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(!workspace().isSaving());
        const IndicatorId marks(u"P20"_s);
        QVERIFY(!workspace().state().findingInForce(first, marks));
        QVERIFY(workspace().state().findingInForce(second, marks));
        QTRY_COMPARE(cards.rowCount(), 1); // the one that was taken out still waits
        QVERIFY(workspace().undoText().contains(u"29"_s));
        XW_VERIFY_OK(waitFor(workspace(), workspace().undo()));
        QVERIFY(!workspace().state().findingInForce(second, marks));
        QTest::keyClick(view, Qt::Key_Escape);
        QTRY_COMPARE(m_page->table().count(MonitorTable::Part::ToLookAt), 31);
    }

    void theSheetShowsWhatABrowserSees()
    {
        if (!monitor::FindingPictures().isPossible())
            QSKIP("chromium is not installed: no picture comes");
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // as root in a container there is none
        LoopbackWeb web;
        std::atomic<int> asked = 0;
        const quint16 port = web.pages([&asked](Peer &peer, const Asked &request) {
            if (request.target == "/")
                ++asked;
            peer.html("<html><body style='margin:0;background:#00f'><h1>市政府</h1></body></html>");
        });
        QList<SubjectId> sites = portals(2);
        std::vector<Write> writes;
        for (const SubjectId id : std::as_const(sites)) {
            Subject site = *workspace().state().subject(id);
            site.url = QString::fromUtf8(LoopbackWeb::url(port));
            writes.push_back(site);
        }
        XW_VERIFY_OK(waitFor(workspace(), workspace().apply(u"addresses"_s, {}, std::move(writes))));
        SiteFinding marks = readFinding(SiteCheck::MarksMissing, 0, {u"icp"_s});
        marks.places.clear(); // of the home page
        marks.picture = u"版权所有"_s;
        keepReadings(workspace(),
                     {readOf(workspace(), sites[0], {marks}), readOf(workspace(), sites[1], {marks})});
        open();
        QTRY_COMPARE(m_page->table().count(MonitorTable::Part::ToLookAt), 2);
        widget<QAbstractButton>(u"openSheet"_s)->click();
        auto *view = widget<QListView>(u"sheetCards"_s);
        const auto image = [&](int row) {
            return view->model()->index(row, 0).data(models::ContactCards::ImageRole).value<QImage>();
        };
        QTest::qWait(500);
        QCOMPARE(asked.load(), 0); // switched off
        auto *with = widget<QAbstractButton>(u"sheetPictures"_s);
        QVERIFY(with->isVisible() && !with->isChecked());
        QVERIFY(!view->verticalScrollBar()->isVisible()); // two cards
        const int before = view->visualRect(view->model()->index(0, 0)).height();
        with->click();
        QTRY_VERIFY_WITH_TIMEOUT(!image(0).isNull() && !image(1).isNull(), 30'000);
        QCOMPARE(image(0).pixelColor(400, 100).name(), u"#0000ff"_s);
        QVERIFY(view->visualRect(view->model()->index(0, 0)).height() > before);
        QVERIFY(m_settings->value(u"monitor/sheetPictures"_s).toBool());
        shoot(*m_page, u"monitor-sheet-pictures"_s);
        // Once seen they are not fetched again, as long as the round is open.
        const int fetched = asked.load();
        widget<QAbstractButton>(u"sheetBack"_s)->click();
        widget<QAbstractButton>(u"openSheet"_s)->click();
        QTRY_VERIFY(!image(0).isNull() && !image(1).isNull());
        QCOMPARE(asked.load(), fetched);
    }

    void aDoubtIsNotAgreedWithByItself()
    {
        const QList<SubjectId> sites = portals(2);
        keepReadings(workspace(),
                     {readOf(workspace(), sites[0], {readFinding(SiteCheck::HarmfulLinks, 1, {}, true)}),
                      readOf(workspace(), sites[1], {readFinding(SiteCheck::HarmfulLinks, 2, {}, true)})});
        open();
        QTRY_COMPARE(m_page->table().count(MonitorTable::Part::ToLookAt), 2);
        widget<QAbstractButton>(u"openSheet"_s)->click();
        QCOMPARE(widget<ui::ContactSheet>(u"contactSheet"_s)->cards().agreed(), 0);
        QVERIFY(!widget<QAbstractButton>(u"sheetAccept"_s)->isEnabled());
    }

    void whatASiteSaysCanDoNothingToTheScreen()
    {
        SiteFinding hostile = readFinding(SiteCheck::WrongWord, 1, {u"\u202e<b>坏</b>"_s, u"好"_s});
        hostile.picture = QString(100'000, u'长') + u"\u2066"_s;
        hostile.places.front().quote = u"<img src=x>"_s;
        const QList<SubjectId> sites = portals(1);
        keepReadings(workspace(), {readOf(workspace(), sites[0], {hostile})});
        open();
        QTRY_COMPARE(m_page->table().count(MonitorTable::Part::ToLookAt), 1);
        widget<QAbstractButton>(u"pillFound"_s)->click();
        const QModelIndex found = m_page->table().index(0, MonitorTable::Found);
        QVERIFY(!found.data().toString().contains(QChar(0x202e)));
        QVERIFY(found.data().toString().contains(u"<U+202E>"_s));
        QVERIFY(!found.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
        QCOMPARE(widget<QLabel>(u"siteFindings"_s)->textFormat(), Qt::PlainText);
    }

    void fifteenThousandSitesStayResponsive()
    {
        constexpr int count = 15'000;
        std::vector<Write> writes;
        const int base = workspace().state().nextSubjectId().value();
        for (int i = 0; i < count; ++i) {
            Subject site;
            site.id = SubjectId(base + i);
            site.code = QString::number(4500000000LL + i);
            site.name = u"测试站%1"_s.arg(i);
            site.url = u"http://s%1.test/"_s.arg(i);
            site.type = WebsiteType::CountyPortal;
            writes.push_back(site);
        }
        XW_VERIFY_OK(waitFor(workspace(), workspace().apply(u"import websites"_s, {}, std::move(writes))));
        std::vector<SiteReading> readings;
        for (int i = 0; i < count; ++i)
            readings.push_back(readOf(workspace(), SubjectId(base + i),
                                      i % 2 ? std::vector{readFinding(SiteCheck::DeadLinks, 3),
                                                          readFinding(SiteCheck::MarksMissing, 0, {u"icp"_s})}
                                            : std::vector<SiteFinding>()));
        keepReadings(workspace(), readings);
        open();
        LoopBeat beat;
        QTRY_COMPARE_WITH_TIMEOUT(m_page->table().count(MonitorTable::Part::ToLookAt), count / 2, 60'000);
        for (const QString &pill : {u"pillFound"_s, u"pillNothing"_s, u"pillAll"_s}) {
            widget<QAbstractButton>(pill)->click();
            QCoreApplication::processEvents();
        }
        m_page->findChild<QLineEdit *>()->setText(u"测试站1499"_s);
        QTRY_COMPARE(m_page->table().rowCount(), 11);
        m_page->findChild<QLineEdit *>()->clear();
        QTRY_VERIFY(m_page->table().rowCount() >= count);
        widget<QTableView>(u"monitorTable"_s)->scrollToBottom();
        QCoreApplication::processEvents();
        qInfo("one step of the window took %lld ms of the processor at most", beat.longest());
        QVERIFY2(beat.longest() < 500, qPrintable(QString::number(beat.longest())));
    }

    void itSpeaksChineseInASmallWindow()
    {
        keepSome();
        speak(u"zh_CN"_s);
        open({880, 500});
        QTRY_COMPARE(m_page->table().count(MonitorTable::Part::ToLookAt), 31);
        widget<QAbstractButton>(u"pillFound"_s)->click();
        const QSize least = m_page->minimumSizeHint();
        QVERIFY2(least.width() <= 900 && least.height() <= 520,
                 qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
        shoot(*m_page, u"monitor-zh"_s);
        widget<QAbstractButton>(u"openSheet"_s)->click();
        shoot(*m_page, u"monitor-sheet-zh"_s);
    }
};

XW_UI_TEST_MAIN(MonitorPageTest)
#include "tst_monitor_page.moc"
