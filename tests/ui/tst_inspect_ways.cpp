// Looking on and judging are two acts; what was sent back is found; undo and half typed words on Inspect.
#include "fake_web.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/inspect/inspect_page.h"
#include "widgets/checklist_view.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "workspace/wait.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class InspectWaysTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<Office> m_office;
    FakeWeb m_web;
    std::unique_ptr<ui::InspectPage> m_page;
    QList<QUrl> m_opened; ///< by the system's browser

    Workspace &workspace() { return *m_office->workspace; }
    const RoundState &state() { return workspace().state(); }
    template <class T>
    T *part(const QString &name)
    {
        return testkit::part<T>(*m_page, name);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_page.get(), key, modifiers);
    }
    const Subject *find(const QString &code) { return state().find(code); }
    QString verdictShown() { return part<QLabel>(u"verdict"_s)->text(); }
    void settle()
    {
        QTRY_VERIFY(!workspace().isSaving());
        QTest::qWait(1);
    }

private slots:
    void init()
    {
        m_web.opened.clear();
        m_web.fails = false;
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        speak(u"en"_s);
        // A workspace that is opened has nothing to take back yet.
        Office made;
        made.import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
        made.import(u"media"_s, u"samples/jiangxi-2020Q1/新媒体.csv"_s);
        m_office = std::make_unique<Office>();
        m_office->store = made.store;
        made.workspace.reset();
        auto opened = Workspace::open(m_office->store, m_office->clock, u"检查员01"_s);
        XW_VERIFY_OK(opened);
        m_office->workspace = std::move(*opened);
        m_page = std::make_unique<ui::InspectPage>(*m_context, nullptr, [this] {
            return tl::expected<widgets::WebEngineFactory *, QString>(&m_web);
        });
        m_page->setWorkspace(&workspace());
        m_page->resize(1364, 800);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->takeKeyboard();
    }
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
    }

    void whatStandsBesideTheVerdictEndsInAnEllipsisAndSubmitNeverDoesNothing()
    {
        const SubjectId site = find(u"3600009002"_s)->id;
        XW_VERIFY_OK(waitFor(workspace(), workspace().setInspected(site, true)));
        m_page->goToSubject(site);
        auto *submit = part<QToolButton>(u"review"_s);
        submit->click();
        QTRY_COMPARE(state().inspection(site).review, ReviewState::Pending);
        auto *score = part<widgets::ElidedLabel>(u"score"_s); // a plain label would cut a letter in half
        QTRY_VERIFY(score->text().contains(u"Awaits review"_s));
        // Submitted already: the button opens what else can be done.
        bool offered = false;
        QTimer::singleShot(0, this, [&] {
            offered = submit->menu()->isVisible();
            submit->menu()->close();
        });
        submit->click();
        QVERIFY(offered);
        QCOMPARE(state().inspection(site).review, ReviewState::Pending);
    }

    /// What a key does can be found with the mouse too.
    void theClipboardsPictureIsInTheMenuOfEvidence()
    {
        const SubjectId site = find(u"3600009002"_s)->id;
        m_page->goToSubject(site);
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(picture);
        part<QAction>(u"evidencePaste"_s)->trigger();
        QTRY_COMPARE(state().evidence(site).size(), size_t(1));
        QCOMPARE(state().evidence(site).front().kind, u"clipboard"_s);
    }

    void besideTheSystemsBrowserTheChecklistHasAWindowOfItsOwn()
    {
        m_page = std::make_unique<ui::InspectPage>(*m_context, nullptr, [] {
            return tl::expected<widgets::WebEngineFactory *, QString>(tl::unexpect, u"not here"_s);
        });
        m_page->setWorkspace(&workspace());
        m_page->resize(1364, 800);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        const Subject *first = find(u"3611280006"_s);
        m_page->goToSubject(first->id);
        for (const QString &scheme : {u"http"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, this, "opened");
        QTest::mouseClick(part<QPushButton>(u"webMissingBeside"_s), Qt::LeftButton);
        auto *beside = part<QWidget>(u"besideBrowser"_s);
        auto *checklist = part<QWidget>(u"checklistPanel"_s);
        QVERIFY(beside->isVisible() && beside->isAncestorOf(checklist) && checklist->isVisible());
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.last().host(), QUrl::fromUserInput(first->url).host());
        QVERIFY(QTest::qWaitForWindowActive(beside));
        // The page's keys work in it: a digit ticks, and the next site opens in the browser, too.
        press(Qt::Key_1);
        QTRY_VERIFY(!state().problemText(first->id).isEmpty());
        press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_opened.size(), 2);
        const SubjectId second = m_page->subject();
        QVERIFY(second != first->id);
        QCOMPARE(part<QLabel>(u"besideName"_s)->text(), state().subject(second)->name);
        beside->close();
        QVERIFY(!beside->isVisible() && !beside->isAncestorOf(checklist) && checklist->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        press(Qt::Key_F11, Qt::ControlModifier);
        QVERIFY(beside->isVisible());
        QCOMPARE(m_opened.size(), 3);
        press(Qt::Key_F11, Qt::ControlModifier);
        QVERIFY(!beside->isVisible() && checklist->isVisible());
        m_page->goToSubject(first->id); // without that window nothing opens by itself
        QCOMPARE(m_opened.size(), 3);
        for (const QString &scheme : {u"http"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
        m_opened.clear();
    }

    void withNothingOpenThereIsNoEvidenceToTakeAndItSaysWhy()
    {
        auto *take = part<QAbstractButton>(u"webEvidence"_s);
        QVERIFY(!take->isEnabled());
        QSignalSpy said(m_page.get(), &ui::Page::notify);
        press(Qt::Key_F8);
        QCOMPARE(said.size(), 1);
        press(Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(m_web.opened.size(), 1);
        QVERIFY(take->isEnabled());
    }

    void inALowWindowTheSiteHasTheRoomUntilThereIsEvidence()
    {
        auto *panel = part<QWidget>(u"evidencePanel"_s);
        const int high = panel->height();
        QVERIFY(high > 100); // a tall window shows the rates as bars all the time
        m_page->resize(1364, 560);
        QTRY_VERIFY(panel->height() < 60);
        press(Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(m_web.opened.size(), 1);
        QTRY_VERIFY(part<QLabel>(u"evidenceCount"_s)->text().contains(u"F8"_s));
        QVERIFY(panel->height() < 60);
        press(Qt::Key_F8);
        QTRY_VERIFY(panel->height() >= qMin(high, 140));
        m_page->resize(1364, 800);
        QTRY_VERIFY(panel->height() >= qMin(high, 140));
    }

    void theWindowThatTheFirstSiteMakesAnewIsAsLargeAsItWas()
    {
        m_page->setWindowState(Qt::WindowMaximized);
        QTRY_VERIFY(m_page->isMaximized());
        press(Qt::Key_Down, Qt::ControlModifier); // brings the engine
        QTRY_COMPARE(m_web.opened.size(), 1);
        // What the graphics card's first view does to a window.
        m_page->setWindowState(Qt::WindowNoState);
        QEvent anew(QEvent::WinIdChange);
        QCoreApplication::sendEvent(m_page.get(), &anew);
        QTRY_VERIFY(m_page->isMaximized());
        // Once: what a person does later stays.
        m_page->setWindowState(Qt::WindowNoState);
        QCoreApplication::sendEvent(m_page.get(), &anew);
        laidOut();
        QVERIFY(!m_page->isMaximized());
    }

    void theWindowThatTheFirstSiteMakesAnewStandsWhereItWas()
    {
        const QRect place(40, 30, 1200, 700);
        m_page->setGeometry(place);
        QTRY_COMPARE(m_page->geometry(), place);
        press(Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(m_web.opened.size(), 1);
        m_page->move(200, 120); // where a window manager puts a new one
        QEvent anew(QEvent::WinIdChange);
        QCoreApplication::sendEvent(m_page.get(), &anew);
        QTRY_COMPARE(m_page->geometry(), place);
    }

    void whatWasRecordedBeforeIsNotSaidToBeTakenBack()
    {
        press(Qt::Key_Down, Qt::ControlModifier);
        settle();
        const SubjectId first = m_page->subject();
        QSignalSpy told(m_page.get(), &ui::Page::notify);
        const auto record = [&] {
            told.clear();
            press(Qt::Key_Return, Qt::ControlModifier);
            settle();
            return told.isEmpty() ? QString() : told.constLast().constFirst().toString();
        };
        QVERIFY(record().contains(u"Ctrl+Z"_s));
        QVERIFY(state().inspection(first).inspected);
        press(Qt::Key_Up, Qt::ControlModifier);
        settle();
        QCOMPARE(m_page->subject(), first);
        const size_t steps = workspace().undoEntries().size();
        const QString again = record();
        QVERIFY2(!again.isEmpty() && !again.contains(u"Ctrl+Z"_s), qPrintable(again));
        QCOMPARE(workspace().undoEntries().size(), steps);
    }

    void tabGoesFromOneIndicatorToTheNextAndPassesNoneOver()
    {
        press(Qt::Key_Down, Qt::ControlModifier);
        settle();
        part<QWidget>(u"tick-W1"_s)->setFocus();
        const auto focus = [] {
            const QWidget *widget = QApplication::focusWidget();
            return widget ? widget->objectName() : QString();
        };
        for (const QString &next : {u"tick-W2"_s, u"tick-W3"_s, u"tick-W4"_s}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (focus().startsWith(u"number-"_s)) // a row's own number stands between
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(focus(), next);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(focus().section(u'-', 1), u"W3"_s);
    }

    void controlDownLooksOnAndRecordsNothing()
    {
        press(Qt::Key_Down, Qt::ControlModifier);
        const SubjectId first = m_page->subject();
        QVERIFY(first.isValid());
        press(Qt::Key_Down, Qt::ControlModifier);
        settle();
        QVERIFY(m_page->subject() != first);
        QTest::mouseClick(part<QPushButton>(u"next"_s), Qt::LeftButton);
        settle();
        for (const Subject &subject : state().subjects())
            QVERIFY2(!state().inspection(subject.id).inspected, qPrintable(subject.name));
        QVERIFY(!workspace().canUndo());
    }

    void whatDidNotOpenIsNoPassByItself()
    {
        press(Qt::Key_Down, Qt::ControlModifier);
        const SubjectId first = m_page->subject();
        m_web.fails = true;
        m_page->goToSubject(first);
        m_dialogs.nextConfirm(false);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(20);
        settle();
        QCOMPARE(m_page->subject(), first);
        QCOMPARE(state().verdict(first), Verdict::Unchecked);
        QVERIFY(m_dialogs.asked.constLast().contains(u"did not open"_s));
        // Said so by a person it can be recorded all the same.
        m_dialogs.nextConfirm(true);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(state().verdict(first), Verdict::Qualified);
        m_web.fails = false;
    }

    void undoGoesToTheSubjectThatItIsAbout()
    {
        press(Qt::Key_Down, Qt::ControlModifier);
        const SubjectId first = m_page->subject();
        press(Qt::Key_1);
        settle();
        press(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(m_page->subject() != first);
        const UndoEntry step = workspace().undoEntries().back();
        QCOMPARE(step.subject, first);
        QVERIFY(m_page->shows(step));
        m_page->showStep(step);
        QCOMPARE(m_page->subject(), first);
    }

    void whatWasSentBackIsFoundWithItsReason()
    {
        const SubjectId site = find(u"3611280006"_s)->id;
        XW_VERIFY_OK(waitFor(workspace(), workspace().setInspected(site, true)));
        XW_VERIFY_OK(waitFor(workspace(),
                             workspace().setReview(site, ReviewState::SentBack, u"look at the home page"_s)));
        auto *pill = part<widgets::PillButton>(u"part-sentBack"_s);
        QTRY_VERIFY(pill->isVisible());
        QCOMPARE(pill->count(), 1);
        m_page->goToSubject(site);
        QVERIFY(part<QLabel>(u"sentBackWhy"_s)->isVisible());
        QVERIFY(part<QLabel>(u"sentBackWhy"_s)->text().contains(u"look at the home page"_s));
    }

    void halfAPairOfWordsStaysWithItsFinding()
    {
        m_page->goToSubject(find(u"3611280006"_s)->id);
        press(Qt::Key_1);
        settle();
        press(Qt::Key_F2, Qt::ShiftModifier);
        QTest::keyClicks(part<QLineEdit>(u"wrong"_s), u"anlie"_s);
        QCOMPARE(m_page->unsaved().size(), 1);
        press(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(part<QLineEdit>(u"wrong"_s)->text().isEmpty());
        m_page->discardUnsaved();
        QVERIFY(m_page->unsaved().isEmpty());
    }

    void oneIndicatorOverAllSitesHasAButton()
    {
        press(Qt::Key_Down, Qt::ControlModifier);
        QTest::mouseClick(part<QAbstractButton>(u"passing"_s), Qt::LeftButton);
        QVERIFY(part<QLabel>(u"passWords"_s)->isVisible());
        QVERIFY(part<QAbstractButton>(u"passing"_s)->isChecked());
        press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!part<QLabel>(u"passWords"_s)->isVisible());
    }

    void beforeASiteIsOpenTheIndicatorIsChosenFromThoseOfTheList()
    {
        auto *view = part<widgets::ChecklistView>(u"checklist"_s);
        QVERIFY(!m_page->findChild<QWidget *>(u"tick-W1"_s)); // nothing to judge yet
        QTest::mouseClick(part<QAbstractButton>(u"passing"_s), Qt::LeftButton);
        QVERIFY(part<QWidget>(u"tick-W1"_s)->isVisible());
        press(Qt::Key_2);
        const QString chosen = view->current();
        QVERIFY(!chosen.isEmpty());
        QVERIFY(part<QLabel>(u"passWords"_s)->text().contains(u"opens the first"_s));
        QVERIFY(part<QAbstractButton>(u"next"_s)->isEnabled());
        QTest::mouseClick(part<QWidget>(u"tick-"_s + chosen), Qt::LeftButton); // nobody to tick it for
        settle();
        QVERIFY(!workspace().canUndo());
        press(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(m_page->subject().isValid());
        QCOMPARE(view->current(), chosen);
        press(Qt::Key_Space);
        settle();
        QCOMPARE(state().findings(m_page->subject()).size(), size_t(1));
    }

    void aDigitBringsTheKeyboardAlong()
    {
        press(Qt::Key_Down, Qt::ControlModifier);
        part<QWidget>(u"part-all"_s)->setFocus();
        press(Qt::Key_4);
        settle();
        QCOMPARE(QApplication::focusWidget(), part<QWidget>(u"tick-W4"_s));
        press(Qt::Key_Space); // its conditions, not the pill
        QVERIFY(part<QWidget>(u"row-W4.1"_s)->isVisible());
    }

    void whatIsToChooseFromFollowsTheList()
    {
        press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(part<QWidget>(u"tick-W1"_s)->isVisible());
        QTest::mouseClick(part<QAbstractButton>(u"kind-media"_s), Qt::LeftButton);
        QVERIFY(!m_page->findChild<QWidget *>(u"tick-W1"_s) ||
                !m_page->findChild<QWidget *>(u"tick-W1"_s)->isVisible());
        QTRY_VERIFY(part<QWidget>(u"tick-M1"_s)->isVisible());
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(!m_page->findChild<QWidget *>(u"tick-M1"_s));
    }

public slots:
    void opened(const QUrl &url) { m_opened << url; }
};

XW_UI_TEST_MAIN(InspectWaysTest)
#include "tst_inspect_ways.moc"
