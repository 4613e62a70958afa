// Two days at the desk, an inspector's and a supervisor's, walked through the window in Chinese: every step
// is held, and leaves a picture that scripts/film-strip puts into the documentation.
#include "pages_beside.h"
#include "uikit/window_kit.h"

#include "notice/compose.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/web_panel.h"
#include "ui/notice/notice_page.h"
#include "ui/review/review_queue.h"
#include "widgets/chip.h"
#include "workspace/wait.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class TwoDaysTest : public QObject, protected WindowKit
{
    Q_OBJECT

    FakeWeb m_web;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    }
    void openWindow(const QString &workspace)
    {
        m_window = std::make_unique<ui::MainWindow>(m_source, *m_context, *m_language,
                                                    pagesBeside(*m_context, m_web));
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        m_window->openWorkspace(workspace);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().workspace(), 20000);
    }

private slots:
    void init()
    {
        prepare(u"zh_CN"_s);
        m_web.fails = false;
    }
    void cleanup() { m_window.reset(); }

    void theInspectorsDay()
    {
        Office own;
        own.import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
        own.import(u"media"_s, u"samples/jiangxi-2020Q1/新媒体.csv"_s);
        m_source.stores.insert(u"own"_s, own.store);
        own.workspace.reset();
        openWindow(u"own"_s);

        m_window->showPage(u"register"_s);
        part<QLineEdit>(u"filterField"_s)->setText(u"上饶"_s);
        QVERIFY(part<QLabel>(u"filterResult"_s)->text().contains(u"/"_s) ||
                !part<QLabel>(u"filterResult"_s)->text().isEmpty());
        shoot(*m_window, u"day-01"_s); // the list
        part<QLineEdit>(u"filterField"_s)->clear();

        m_window->showPage(u"inspect"_s);
        auto *page = part<ui::InspectPage>(u"inspectPage"_s);
        press(Qt::Key_Down, Qt::ControlModifier);
        const SubjectId first = page->subject();
        QVERIFY(first.isValid());
        press(Qt::Key_3);
        QTRY_COMPARE(state().verdict(first), Verdict::Unqualified);
        press(Qt::Key_F8);
        QTRY_COMPARE(state().evidence(first).size(), size_t(1));
        shoot(*m_window, u"day-02"_s); // a tick by its digit, its evidence

        press(Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(part<QTextBrowser>(u"counts"_s)->isVisible());
        shoot(*m_window, u"day-03"_s); // what exactly counts

        part<ui::WebPanel>(u"webPanel"_s)
            ->setLineProbe(
                {[] { return false; },
                 [](const QString &, QObject *, const ui::LineProbe::Addresses &answer) { answer({}); }});
        m_web.fails = true;
        press(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(part<QWidget>(u"failedPage"_s)->isVisible());
        shoot(*m_window, u"day-04"_s); // our own line is no fault of a site
        m_web.fails = false;

        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(part<widgets::PillButton>(u"part-marked"_s)->isVisible());
        press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(part<QLabel>(u"passWords"_s)->isVisible());
        shoot(*m_window, u"day-05"_s); // one indicator over all sites, one marked to come back to
    }

    void theSupervisorsDay()
    {
        m_source.stores.insert(u"jiangxi"_s, jiangxi()->store);
        openWindow(u"jiangxi"_s);
        m_window->showPage(u"charts"_s);
        QTest::qWait(50);
        shoot(*m_window, u"day-06"_s); // where it is below

        std::vector<SubjectId> waiting;
        for (const Subject &subject : state().subjects())
            if (state().verdict(subject.id) == Verdict::Unqualified && waiting.size() < 9)
                waiting.push_back(subject.id);
        XW_VERIFY_OK(waitFor(workspace(), workspace().setReviews(waiting, ReviewState::Pending)));
        part<QAction>(u"actionReview"_s)->trigger();
        auto *queue = m_window->findChild<ui::ReviewQueue *>();
        QVERIFY(queue);
        QCOMPARE(testkit::part<QListWidget>(*queue, u"queueList"_s)->count(), 9);
        shoot(*queue, u"day-07"_s); // the review, one after the other
        QTest::mouseClick(testkit::part<QPushButton>(*queue, u"queueConfirm"_s), Qt::LeftButton);
        QTRY_COMPARE(state().inspection(waiting[0]).review, ReviewState::Confirmed);
        queue->close();

        m_window->showPage(u"ledgers"_s);
        shoot(*m_window, u"day-08"_s); // counts of other systems

        m_window->showPage(u"notice"_s);
        auto *notice = part<ui::NoticePage>(u"noticePage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(notice->view(), 60000);
        part<QToolButton>(u"noticeFind"_s)->click();
        part<QLineEdit>(u"noticeFindWords"_s)->setText(u"合格率"_s);
        QVERIFY(part<QLabel>(u"noticeFound"_s)->text().startsWith(u"1/"_s));
        shoot(*m_window, u"day-09"_s); // the notice, words found in it

        m_window->showPage(u"settings"_s);
        shoot(*m_window, u"day-10"_s); // rates, the standard, automatic backups
    }
};

XW_UI_TEST_MAIN(TwoDaysTest)
#include "tst_two_days.moc"
