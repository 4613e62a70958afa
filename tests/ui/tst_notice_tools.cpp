// Words found on the pages of a notice and replaced in its paragraphs; values that are bound stay bound; zoom
// and the text on the clipboard.
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "notice/compose.h"
#include "ui/notice/composing_strip.h"
#include "ui/notice/notice_page.h"
#include "ui/notice/notice_search.h"
#include "ui/shared/page_context.h"
#include "widgets/page_preview.h"
#include "workspace/wait.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class NoticeToolsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<ui::NoticePage> m_page;

    template <class T>
    T *part(const QString &name)
    {
        return testkit::part<T>(*m_page, name);
    }
    int timesInText(const QString &words)
    {
        int count = 0;
        for (const notice::Block &block : m_page->view()->composed.document.blocks)
            if (const notice::Runs *runs = notice::runsOf(block))
                count += int(notice::plainText(*runs).count(words));
        return count;
    }

private slots:
    void init()
    {
        speak(u"en"_s);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        m_office = jiangxi();
        m_page = std::make_unique<ui::NoticePage>(*m_context);
        m_page->setWorkspace(m_office->workspace.get());
        m_page->resize(1300, 760);
        m_page->show();
        m_page->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->view(), 60000);
    }
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
    }

    void whileAnotherWorkspaceIsReadNothingOfTheOneBeforeIsShown()
    {
        auto *issuer = part<QLineEdit>(u"noticeIssuer"_s);
        QVERIFY(issuer->placeholderText().contains(u"江西省"_s));
        QVERIFY(part<QAction>(u"actionSignNotice"_s)->isEnabled());
        issuer->setFocus();
        issuer->setText(u"半个名字"_s); // not left yet
        Office other;
        other.import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
        const size_t before = other.workspace->undoEntries().size();
        m_page->setWorkspace(other.workspace.get());
        QVERIFY(!m_page->view());
        QVERIFY2(!issuer->placeholderText().contains(u"江西省"_s), qPrintable(issuer->placeholderText()));
        QVERIFY(!issuer->isEnabled());
        QVERIFY(!part<QAction>(u"actionSignNotice"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(m_page->view(), 60000);
        QVERIFY(issuer->isEnabled());
        QCOMPARE(other.workspace->undoEntries().size(), before); // nothing of it went into the other one
        m_page->setWorkspace(nullptr);
    }

    void whatIsNotCheckedYetIsSaidWithTheWayToIt()
    {
        const RoundState &state = m_office->workspace->state();
        int unchecked = 0, due = 0;
        for (const SubjectKind kind : {SubjectKind::Website, SubjectKind::MediaAccount}) {
            unchecked += state.tally().total(kind).unchecked();
            due += state.tally().total(kind).sampled;
        }
        QVERIFY(unchecked > 0);
        QVERIFY(part<QWidget>(u"uncheckedLine"_s)->isVisible());
        const QString words = part<QLabel>(u"uncheckedWords"_s)->text();
        QVERIFY2(words.startsWith(QLocale().toString(unchecked)) && words.contains(QLocale().toString(due)),
                 qPrintable(words));
        QSignalSpy listed(m_page.get(), &ui::Page::showSubjects);
        QTest::mouseClick(part<QPushButton>(u"uncheckedShow"_s), Qt::LeftButton);
        QCOMPARE(listed.size(), 1);
        QCOMPARE(int(listed[0][0].value<ui::SubjectFilter>().subjects.size()), unchecked);
        XW_VERIFY_OK(waitFor(*m_office->workspace, m_office->workspace->setPhase(RoundPhase::Signed)));
        QTRY_VERIFY_WITH_TIMEOUT(!part<QWidget>(u"uncheckedLine"_s)->isVisible(), 60000);
    }

    void aNoticeThatIsLongInComingSaysSoUntilItIsThere()
    {
        ui::NoticeComposer composer;
        ui::ComposingStrip strip(composer);
        strip.setBlank(true, 135000);
        emit composer.busyChanged(true);
        QVERIFY(strip.isHidden()); // of a province it is there at once
        QTRY_VERIFY(!strip.isHidden());
        const QString title = testkit::part<QLabel>(strip, u"progressTitle"_s)->text();
        QVERIFY2(title.contains(u"135,000"_s), qPrintable(title));
        emit composer.busyChanged(false);
        QVERIFY(strip.isHidden());
        strip.setBlank(false);
        emit composer.busyChanged(true); // the pages before stay in sight
        QTest::qWait(400);
        QVERIFY(strip.isHidden());
    }

    void wordsAreFoundOnThePages()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        auto *words = part<QLineEdit>(u"noticeFindWords"_s);
        QVERIFY(words->isVisible());
        words->setText(u"政府网站"_s);
        const auto found = ui::findInNotice(m_page->view()->layout, u"政府网站"_s);
        QVERIFY(int(found.size()) >= timesInText(u"政府网站"_s));
        QCOMPARE(part<QLabel>(u"noticeFound"_s)->text(), u"1/%1"_s.arg(found.size()));
        shoot(*m_page, u"notice-find-en"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(part<QLabel>(u"noticeFound"_s)->text(), u"2/%1"_s.arg(found.size()));
        for (const ui::FoundWords &place : found)
            QVERIFY(!place.areas.empty());
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!words->isVisible());
    }

    void replacingIsOneStepAndKeepsBoundValues()
    {
        const QString old = u"合格率"_s, fresh = u"达标率"_s;
        const int before = timesInText(old);
        QVERIFY(before > 0);
        const auto view = m_page->view();
        part<QToolButton>(u"noticeFind"_s)->click();
        part<QLineEdit>(u"noticeFindWords"_s)->setText(old);
        part<QLineEdit>(u"noticeReplaceWith"_s)->setText(fresh);
        QTest::mouseClick(part<QPushButton>(u"noticeReplace"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->view() != view, 60000);
        QVERIFY(timesInText(fresh) > 0);
        QVERIFY(timesInText(old) < before);
        // Values of the data within the paragraphs that were edited follow the data still.
        const auto facts = [](const notice::Composed &composed) {
            qsizetype bound = 0;
            for (const notice::Block &block : composed.document.blocks)
                if (const notice::Runs *runs = notice::runsOf(block))
                    for (const auto &run : *runs)
                        bound += !run.fact.isEmpty();
            return bound;
        };
        QCOMPARE(facts(m_page->view()->composed), facts(view->composed));
        XW_VERIFY_OK(waitFor(*m_office->workspace, m_office->workspace->undo()));
        QTRY_COMPARE_WITH_TIMEOUT(timesInText(old), before, 60000);
    }

    void replacingReachesTheSectionsThatTheOfficeWroteInTheSameStep()
    {
        notice::NoticeSettings settings;
        settings.texts[u"experience"_s] = {{u"合格率的做法"_s, u"合格率为{{websites.rate}}。"_s}};
        settings.outline.sections = {{u"s1"_s, 1, u"合格率说明"_s, u"合格率另说。"_s, {}, {}, {}}};
        auto view = m_page->view();
        XW_VERIFY_OK(waitFor(*m_office->workspace, m_office->workspace->saveDocument(settingsDocument(
                                                       m_office->workspace->state(), settings))));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->view() != view && timesInText(u"合格率另说"_s) == 1, 60000);
        view = m_page->view();
        part<QToolButton>(u"noticeFind"_s)->click();
        part<QLineEdit>(u"noticeFindWords"_s)->setText(u"合格率"_s);
        part<QLineEdit>(u"noticeReplaceWith"_s)->setText(u"达标率"_s);
        QTest::mouseClick(part<QPushButton>(u"noticeReplace"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->view() != view, 60000);
        for (const QString &words :
             {u"达标率的做法"_s, u"达标率为98.94%"_s, u"达标率说明"_s, u"达标率另说"_s})
            QVERIFY2(timesInText(words) == 1, qPrintable(words));
        QVERIFY(timesInText(u"达标率"_s) > 4); // and the template's own sentences
        XW_VERIFY_OK(waitFor(*m_office->workspace, m_office->workspace->undo()));
        QTRY_VERIFY_WITH_TIMEOUT(timesInText(u"达标率"_s) == 0, 60000);
        QCOMPARE(timesInText(u"合格率另说"_s), 1);
    }

    void whatIsLookedAtStaysWhereItWasWhenThePagesChange()
    {
        auto *preview = m_page->findChild<widgets::PagePreview *>();
        QScrollBar *bar = preview->verticalScrollBar();
        const auto middle = [&] {
            return (bar->value() + preview->viewport()->height() / 2.0) / preview->zoom();
        };
        bar->setValue(int(1200 * preview->zoom())); // in the midst of the second page
        const double before = middle();
        part<QToolButton>(u"noticeLarger"_s)->click();
        QVERIFY2(qAbs(middle() - before) < 3, qPrintable(QString::number(middle())));
        part<QToolButton>(u"noticeSmaller"_s)->click();
        QVERIFY(qAbs(middle() - before) < 3);
        // Composed anew, as after every edit and undo.
        const int at = bar->value();
        const ui::NoticeViewPtr old = m_page->view();
        const SubjectId site = m_office->workspace->state().subjects().front().id;
        XW_VERIFY_OK(waitFor(*m_office->workspace, m_office->workspace->tick({site, IndicatorId(u"W1"_s)})));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->view() != old, 60000);
        QCOMPARE(bar->value(), at);
    }

    void anotherRoundsNoticeIsReadFromItsBeginning()
    {
        auto *preview = m_page->findChild<widgets::PagePreview *>();
        QVERIFY(preview->pageCount() > 3);
        preview->showPage(3);
        QVERIFY(preview->currentPage() >= 2);
        Workspace &workspace = *m_office->workspace;
        const auto next = waitFor(workspace, workspace.openRound(*RoundKey::parse(u"2020Q2"_s)));
        XW_VERIFY_OK(next);
        const auto before = m_page->view();
        XW_VERIFY_OK(waitFor(workspace, workspace.switchRound(next->id)));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->view() && m_page->view() != before, 60000);
        QCOMPARE(preview->currentPage(), 0);
        QVERIFY(preview->verticalScrollBar()->value() < 20);
    }

    void aPageHasAMenu()
    {
        auto *preview = m_page->findChild<widgets::PagePreview *>();
        int wanted = -1;
        QPointF at;
        int page = -1;
        for (int p = 0; p < int(m_page->view()->layout.pages.size()) && wanted < 0; ++p)
            for (const notice::PlacedRun &run : m_page->view()->layout.pages[size_t(p)].runs)
                if (run.block >= 0 && !m_page->view()->composed.keys.value(run.block).isEmpty() &&
                    run.width > 60) {
                    wanted = run.block;
                    page = p;
                    at = run.baseline + QPointF(10, -4);
                    break;
                }
        QVERIFY(wanted >= 0);
        emit preview->menuAsked(page, at, preview->mapToGlobal(QPoint(30, 30)));
        auto *menu = part<QMenu>(u"noticeMenu"_s);
        part<QAction>(u"noticeMenuCopy"_s)->trigger();
        QCOMPARE(
            QGuiApplication::clipboard()->text(),
            notice::plainText(*notice::runsOf(m_page->view()->composed.document.blocks[size_t(wanted)])));
        part<QAction>(u"noticeMenuEdit"_s)->trigger();
        QVERIFY(part<QPlainTextEdit>(u"noticeEditorText"_s)->isVisible());
        menu->close();
        // With the right button, on a page.
        preview->verticalScrollBar()->setValue(0);
        const QPoint middle = preview->viewport()->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, middle, preview->viewport()->mapToGlobal(middle));
        QSignalSpy asked(preview, &widgets::PagePreview::menuAsked);
        QApplication::sendEvent(preview->viewport(), &event);
        QCOMPARE(asked.size(), 1);
        for (QMenu *open : m_page->findChildren<QMenu *>(u"noticeMenu"_s))
            open->close();
    }

    void thePagesAreZoomedAndTheTextIsCopied()
    {
        auto *preview = part<widgets::PagePreview>(u"pagePreview"_s);
        const double wide = preview->zoom();
        part<QToolButton>(u"noticeFitPage"_s)->click();
        QVERIFY(preview->zoom() < wide);
        QVERIFY(preview->zoom() * 842 <= preview->viewport()->height());
        QCOMPARE(part<QLabel>(u"noticeZoom"_s)->text(), u"%1%"_s.arg(qRound(preview->zoom() * 100)));
        part<QToolButton>(u"noticeFitWidth"_s)->click();
        QCOMPARE(preview->zoom(), wide);
        part<QToolButton>(u"noticeLarger"_s)->click();
        QVERIFY(preview->zoom() > wide);
        part<QToolButton>(u"noticeCopy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"合格率"_s));
    }
};

XW_UI_TEST_MAIN(NoticeToolsTest)
#include "tst_notice_tools.moc"
