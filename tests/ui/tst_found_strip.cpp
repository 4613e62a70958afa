// The strip above the site in Inspect: what the machine found, a click from its place and a key from a tick.
#include "fake_web.h"
#include "monitored.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/inspect/found_strip.h"
#include "ui/inspect/inspect_page.h"
#include "workspace/wait.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class FoundStripTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<monitor::Monitor> m_monitor;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<Office> m_office;
    FakeWeb m_web;
    std::unique_ptr<ui::InspectPage> m_page;
    SubjectId m_site, m_sound, m_account;

    Workspace &workspace() const { return *m_office->workspace; }
    const RoundState &state() const { return workspace().state(); }
    ui::FoundStrip &strip() const { return *part<ui::FoundStrip>(*m_page, u"foundStrip"_s); }
    QListView *list() const { return part<QListView>(*m_page, u"foundList"_s); }
    void press(Qt::Key key)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_page.get(), key);
    }
    void settle() { QTRY_VERIFY(!workspace().isSaving()); }

private slots:
    void init()
    {
        speak(u"en"_s);
        m_web.opened.clear();
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_monitor = std::make_unique<monitor::Monitor>();
        m_context = std::make_unique<ui::PageContext>(
            ui::PageContext{m_dialogs, *m_settings, nullptr, m_monitor.get()});
        m_office = std::make_unique<Office>();
        m_office->import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
        m_office->import(u"media"_s, u"samples/jiangxi-2020Q1/新媒体.csv"_s);
        for (const Subject &subject : state().subjects()) {
            if (!subject.isWebsite() && !m_account.isValid())
                m_account = subject.id;
            if (!subject.isWebsite() || !isPortal(subject.type) || subject.url.isEmpty())
                continue;
            if (!m_site.isValid())
                m_site = subject.id;
            else if (!m_sound.isValid() && subject.id != m_site)
                m_sound = subject.id;
        }
        keepReadings(workspace(),
                     {readOf(workspace(), m_site,
                             {readFinding(SiteCheck::BlankColumns, 6), readFinding(SiteCheck::DeadLinks, 3),
                              readFinding(SiteCheck::WrongWord, 1, {u"案列"_s, u"案例"_s})}),
                      readOf(workspace(), m_sound, {})});
        m_page = std::make_unique<ui::InspectPage>(*m_context, nullptr, [this] {
            return tl::expected<widgets::WebEngineFactory *, QString>(&m_web);
        });
        m_page->resize(1340, 720);
        m_monitor->setWorkspace(&workspace());
        m_page->setWorkspace(&workspace());
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_monitor->reading(m_site));
        m_page->goToSubject(m_site);
    }
    void cleanup()
    {
        m_page.reset();
        m_monitor.reset();
        m_office.reset();
    }

    void itSaysWhatWasFoundBeforeAPersonLooked()
    {
        QVERIFY(strip().isVisible());
        QCOMPARE(strip().found().rowCount(), 3);
        QCOMPARE(strip().found().index(0).data().toString(), u"6 blank columns"_s);
        shoot(*m_page, u"inspect-found"_s);
        m_page->goToSubject(m_sound);
        QCOMPARE(strip().found().rowCount(), 0);
        QVERIFY(part<QLabel>(*m_page, u"foundWords"_s)->text().startsWith(u"Nothing found"_s));
        m_page->goToSubject(m_account);
        QVERIFY(!strip().isVisible());
    }

    void aClickGoesToThePlaceAndTheNextToTheNext()
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(strip().found().index(0)).center());
        QCOMPARE(m_web.opened.last(), u"http://www.site.test/0/"_s);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(strip().found().index(0)).center());
        QCOMPARE(m_web.opened.last(), u"http://www.site.test/1/"_s);
        press(Qt::Key_Space);
        QCOMPARE(m_web.opened.last(), u"http://www.site.test/2/"_s);
        press(Qt::Key_Space);
        QCOMPARE(m_web.opened.last(), u"http://www.site.test/0/"_s); // three places, round again
    }

    void oneKeyTicksTheChosenOneWithItsEvidence()
    {
        press(Qt::Key_F12);
        QVERIFY(list()->hasFocus());
        press(Qt::Key_Return);
        settle();
        const Finding *tick = state().findingInForce(m_site, IndicatorId(u"W4.3"_s));
        QVERIFY(tick && tick->count == 6);
        QCOMPARE(state().evidence(m_site).size(), size_t(1));
        QTRY_COMPARE(strip().found().open(), 2);
        XW_VERIFY_OK(waitFor(workspace(), workspace().undo()));
        QTRY_COMPARE(strip().found().open(), 3);
    }

    void aColumnThatNeedNotChangeIsExcusedAndCountsAgainWhenThatIsTakenBack()
    {
        const auto menuEntry = [this](const QString &name) {
            emit list()->customContextMenuRequested(QPoint(5, 5));
            auto *menu = strip().findChild<QMenu *>(u"foundMenu"_s);
            for (QAction *action : menu ? menu->actions() : QList<QAction *>())
                if (action->objectName() == name) {
                    shoot(*menu, u"found-menu-"_s + name);
                    action->trigger();
                    delete menu;
                    return true;
                }
            delete menu;
            return false;
        };
        list()->setCurrentIndex(strip().found().index(0));
        m_dialogs.nextText(u"项目已结束，栏目存档"_s);
        QVERIFY(menuEntry(u"foundExcuse"_s));
        QTRY_COMPARE(strip().found().index(0).data().toString(), u"5 blank columns"_s);
        QCOMPARE(columnExcuses(state(), m_site).size(), size_t(1));
        QVERIFY(strip().found().index(0).data(Qt::ToolTipRole).toString().contains(u"项目已结束"_s));
        QVERIFY(menuEntry(u"foundCountAgain"_s));
        QTRY_COMPARE(strip().found().index(0).data().toString(), u"6 blank columns"_s);
        XW_VERIFY_OK(waitFor(workspace(), workspace().undo()));
        QTRY_COMPARE(strip().found().index(0).data().toString(), u"5 blank columns"_s);
    }

    void oneKeyDismissesItWithAReason()
    {
        press(Qt::Key_F12);
        press(Qt::Key_F12); // the second
        m_dialogs.nextText(u"链接指向内网，外部不可访问"_s);
        press(Qt::Key_Delete);
        QTRY_COMPARE(strip().found().open(), 2);
        settle();
        const auto all = m_monitor->suggestions(m_site);
        QCOMPARE(std::count_if(all.begin(), all.end(),
                               [](const Suggestion &one) {
                                   return one.state == Suggestion::State::Dismissed &&
                                          one.reason == u"链接指向内网，外部不可访问"_s;
                               }),
                 1);
        QVERIFY(state().findings(m_site).empty());
    }

    void whatNoIndicatorStandsForIsNotTicked()
    {
        press(Qt::Key_F12);
        press(Qt::Key_F12);
        press(Qt::Key_F12);
        QVERIFY(!part<QToolButton>(*m_page, u"foundAccept"_s)->isEnabled());
        press(Qt::Key_Return);
        settle();
        QVERIFY(state().findings(m_site).empty());
    }

    void aLockedRoundOffersNothing()
    {
        XW_VERIFY_OK(waitFor(workspace(), workspace().setPhase(RoundPhase::Signed)));
        QTRY_VERIFY(!part<QToolButton>(*m_page, u"foundAccept"_s)->isEnabled());
        QVERIFY(!part<QToolButton>(*m_page, u"foundDismiss"_s)->isEnabled());
    }

    void longChipsGiveWayWhereAllHaveNoRoom()
    {
        for (const int width : {1340, 1278, 1180}) {
            m_page->resize(width, 560);
            laidOut();
            const QRect last = list()->visualRect(strip().found().index(2));
            QVERIFY2(
                last.right() <= list()->viewport()->width(),
                qPrintable(u"%1: %2 of %3"_s.arg(width).arg(last.right()).arg(list()->viewport()->width())));
        }
    }

    void noChipIsCutWhatHasNoRoomIsCounted()
    {
        std::vector<SiteFinding> many;
        for (const SiteCheck check :
             {SiteCheck::BlankColumns, SiteCheck::DeadLinks, SiteCheck::NewsNoticeStale, SiteCheck::LongStale,
              SiteCheck::HomeStale, SiteCheck::HiddenLinks, SiteCheck::LateReplies})
            many.push_back(readFinding(check, 3));
        keepReadings(workspace(), {readOf(workspace(), m_site, many)});
        m_monitor->setWorkspace(nullptr);
        m_monitor->setWorkspace(&workspace());
        QTRY_VERIFY(m_monitor->reading(m_site));
        m_page->goToSubject(m_sound);
        m_page->goToSubject(m_site);
        const int rows = strip().found().rowCount();
        QVERIFY(rows > 4);
        auto *more = part<QToolButton>(*m_page, u"foundMore"_s);
        const auto shownWhole = [&] {
            int shown = 0;
            for (int row = 0; row < rows; ++row) {
                if (list()->isRowHidden(row))
                    continue;
                ++shown;
                const QRect chip = list()->visualRect(strip().found().index(row));
                if (chip.left() < 0 || chip.right() > list()->viewport()->width())
                    return -1;
            }
            return shown;
        };
        for (const int width : {1366, 1100, 1000}) {
            m_page->resize(width, 560);
            laidOut();
            const int shown = shownWhole();
            QVERIFY2(shown > 0, qPrintable(QString::number(width)));
            QCOMPARE(more->isVisible(), shown < rows);
            if (shown < rows)
                QCOMPARE(more->text(), u"+%1"_s.arg(rows - shown));
        }
        QVERIFY(more->isVisible());
        // The keys reach them, and so does the number.
        press(Qt::Key_F12);
        for (int row = 1; row < rows; ++row)
            press(Qt::Key_Right);
        QCOMPARE(list()->currentIndex().row(), rows - 1);
        QVERIFY(!list()->isRowHidden(rows - 1) && list()->isRowHidden(0));
        laidOut();
        QVERIFY(shownWhole() > 0);
        QTest::mouseClick(more, Qt::LeftButton);
        auto *menu = strip().findChild<QMenu *>(u"foundAll"_s);
        QVERIFY(menu);
        menu->actions().constFirst()->trigger();
        delete menu;
        QCOMPARE(list()->currentIndex().row(), 0);
        QVERIFY(!list()->isRowHidden(0));
        shoot(*m_page, u"inspect-found-more"_s);
    }

    void itSpeaksChineseInTheLeastWindow()
    {
        speak(u"zh_CN"_s);
        QCoreApplication::processEvents();
        m_page->resize(930, 500);
        QTRY_COMPARE(strip().found().index(0).data().toString(), u"空白栏目 6 个"_s);
        shoot(*m_page, u"inspect-found-zh"_s);
    }
};

XW_UI_TEST_MAIN(FoundStripTest)
#include "tst_found_strip.moc"
