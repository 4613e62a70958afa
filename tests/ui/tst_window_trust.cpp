// The window does what was asked, says what it took back, and loses nothing that was typed.
#include "uikit/window_kit.h"

#include "notice/compose.h"
#include "ui/notice/notice_page.h"
#include "ui/shared/come_back.h"
#include "ui/shared/page.h"
#include "ui/window/new_workspace_dialog.h"
#include "ui/window/round_button.h"
#include "workspace/import.h"
#include "workspace/wait.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class WindowTrustTest : public QObject, protected WindowKit
{
    Q_OBJECT

    QString said() { return part<QLabel>(u"statusWord"_s)->text(); }
    void trigger(const char *action) { part<QAction>(QString::fromLatin1(action))->trigger(); }
    SubjectId site() { return state().find(u"3600009002"_s)->id; }
    static notice::NoticeSettings madeBy(const QString &id)
    {
        notice::NoticeSettings settings;
        settings.templateId = id;
        return settings;
    }
    void tick() { XW_VERIFY_OK(waitFor(workspace(), workspace().tick({site(), IndicatorId(u"W1"_s)}))); }
    /// Opens the editor on the first paragraph of the notice.
    void editParagraph(const QString &text)
    {
        m_window->showPage(u"notice"_s);
        auto *page = part<ui::NoticePage>(u"noticePage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->view(), 30000);
        auto *editor = part<QPlainTextEdit>(u"noticeEditorText"_s);
        for (int block = 0; block < int(page->view()->composed.document.blocks.size()); ++block) {
            QMetaObject::invokeMethod(part<QObject>(u"noticeOutline"_s), "blockChosen", Q_ARG(int, block));
            QTest::mouseClick(part<QPushButton>(u"noticeEdit"_s), Qt::LeftButton);
            if (editor->isVisible() && editor->toPlainText().size() > 60)
                break;
        }
        QVERIFY(editor->isVisible());
        editor->setPlainText(text);
    }

    void importOneMore()
    {
        QFile list(m_folder.filePath(u"清单.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(u"网站标识码,网站名称\n3600009991,某站\n"_s.toUtf8());
        list.close();
        m_window->importFile(list.fileName());
        auto *now = part<QPushButton>(u"importNow"_s);
        QTRY_VERIFY_WITH_TIMEOUT(now->isEnabled(), 10000);
        QTest::mouseClick(now, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(state().find(u"3600009991"_s), 10000);
        QTRY_VERIFY(!m_window->findChild<QPushButton *>(u"importNow"_s));
    }

private slots:
    /// An import is on no page: it must not be what Ctrl+Z means as long as something came after it.
    void anImportIsNeverTakenBackForWhatCameAfterIt()
    {
        importOneMore();
        const SubjectId brought = state().find(u"3600009991"_s)->id;
        m_window->showPage(u"register"_s);
        XW_VERIFY_OK(waitFor(workspace(), ui::setComeBack(workspace(), {brought, site()}, true)));
        m_dialogs.asked.clear();
        trigger("actionUndo");
        QTRY_VERIFY(ui::comeBackOf(state()).isEmpty());
        m_window->showPage(u"charts"_s); // shows reviews alone
        tick();
        trigger("actionUndo");
        QTRY_VERIFY(!state().hasProblem(site(), IndicatorId(u"W1"_s)));
        QCOMPARE(m_dialogs.asked, QStringList());
        QVERIFY(state().find(u"3600009991"_s)->isRunning());
        trigger("actionUndo"); // nothing came after it now
        QTRY_COMPARE(m_dialogs.asked.size(), 1);
    }

    void whatIsTypedAndNotKeptIsNamedFromEveryPage()
    {
        editParagraph(u"我自己的话。"_s);
        m_window->showPage(u"charts"_s);
        auto *saving = part<QLabel>(u"savingState"_s);
        QTRY_COMPARE(saving->text(), u"Typed, not kept yet"_s);
        QVERIFY2(saving->toolTip().contains(u"paragraph of the notice"_s), qPrintable(saving->toolTip()));
    }

    void init()
    {
        prepare(u"en"_s);
        m_source.stores.insert(u"jiangxi"_s, jiangxi()->store);
        m_window = std::make_unique<ui::MainWindow>(m_source, *m_context, *m_language,
                                                    ui::standardPages(*m_context));
        m_window->resize(1366, 768);
        m_window->show();
        m_window->openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY(m_window->session().workspace());
    }
    void cleanup() { m_window.reset(); }

    void undoOnTheNoticeTakesTheTextBackAndLeavesTheTick()
    {
        tick();
        editParagraph(u"按照要求，本季度检查情况通报如下：文字改过。"_s);
        QTest::mouseClick(part<QPushButton>(u"noticeEditorApply"_s), Qt::LeftButton);
        QTRY_VERIFY(state().document(u"notice"_s, u"2020Q1"_s));
        QTRY_VERIFY(part<QAction>(u"actionUndo"_s)->text().contains(u"text of the notice"_s));
        trigger("actionUndo");
        QTRY_VERIFY(!state().document(u"notice"_s, u"2020Q1"_s));
        QVERIFY(state().findingInForce(site(), IndicatorId(u"W1"_s)));
        QTRY_VERIFY(said().startsWith(u"Undone:"_s));
        trigger("actionRedo");
        QTRY_VERIFY(state().document(u"notice"_s, u"2020Q1"_s));
    }

    void undoOfAnotherPagesStepGoesThere()
    {
        m_window->showPage(u"ledgers"_s);
        XW_VERIFY_OK(waitFor(
            workspace(),
            workspace().putLedgerRows({{u"consultations"_s, {}, u"省商务厅"_s, {{u"unit"_s, u"省商务厅"_s}}}},
                                      {"Add a row to %1", {u"consultations"_s}})));
        m_window->showPage(u"charts"_s);
        QTRY_VERIFY(part<QAction>(u"actionUndo"_s)->isEnabled());
        trigger("actionUndo");
        QVERIFY(part<QWidget>(u"ledgersPage"_s)->isVisible());
        QTRY_VERIFY(said().startsWith(u"Undone:"_s));
    }

    void aPageThatComesUpHasItsKeyboardWhereItsWorkIs()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showPage(u"charts"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // the keyboard is inside the page
        m_window->showPage(u"notice"_s);                           // for the first time
        QVERIFY(part<QWidget>(u"noticePage"_s)->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(QApplication::focusWidget()->objectName() != u"noticeSign");
        // A row that is half typed goes on.
        m_window->showPage(u"ledgers"_s);
        auto *page = part<ui::Page>(u"ledgersPage"_s);
        auto *sheet = part<QTableView>(u"ledgerSheet"_s);
        QTest::keyClick(page, Qt::Key_Insert);
        auto *cell = sheet->findChild<QLineEdit *>(u"ledgerCell"_s);
        QVERIFY(cell);
        QTest::keyClicks(cell, u"x"_s);
        m_window->showPage(u"charts"_s);
        QVERIFY(!page->unsaved().isEmpty());
        m_window->showPage(u"ledgers"_s);
        QCOMPARE(QApplication::focusWidget(), sheet);
        QCOMPARE(sheet->currentIndex().row(), sheet->model()->rowCount() - 1);
        page->discardUnsaved();
    }

    void enterAfterThePlaceMakesTheWorkspace()
    {
        ui::NewWorkspaceDialog dialog(m_dialogs, QDate(2020, 4, 2), m_folder.path());
        QSignalSpy chosen(&dialog, &ui::NewWorkspaceDialog::chosen);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *place = testkit::part<QComboBox>(dialog, u"province"_s)->lineEdit();
        place->setFocus();
        QInputMethodEvent typed;
        typed.setCommitString(u"江西"_s); // and the rest is offered
        QCoreApplication::sendEvent(place, &typed);
        QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : place,
                        Qt::Key_Return);
        QTRY_COMPARE(chosen.size(), 1);
    }

    void whatIsNoNameMakesNoProvince()
    {
        ui::NewWorkspaceDialog dialog(m_dialogs, QDate(2020, 4, 2), m_folder.path());
        auto *province = testkit::part<QComboBox>(dialog, u"province"_s);
        for (const auto &[name, taken] :
             {std::pair(u"江西省"_s, true), std::pair(u"某县"_s, true), std::pair(u"某镇"_s, true),
              std::pair(u"江西省/目录/文件.csv"_s, false)}) {
            province->setCurrentText(name);
            QCOMPARE(testkit::part<QLabel>(dialog, u"fault"_s)->text().isEmpty(), taken);
        }
    }

    void aNoteThatWasTakenBackStaysSo()
    {
        tick();
        m_window->showPage(u"inspect"_s);
        auto *page = part<ui::Page>(u"inspectPage"_s);
        page->goToSubject(site());
        const FindingId finding = state().findings(site()).back().id;
        QTest::keyClick(page, Qt::Key_F2);
        part<QPlainTextEdit>(u"note"_s)->setPlainText(u"三周未更新"_s);
        m_window->showPage(u"charts"_s); // what is left keeps its text
        QTRY_COMPARE(state().finding(finding)->note, u"三周未更新"_s);
        part<QAction>(u"actionUndo"_s)->trigger();
        QTRY_COMPARE(state().finding(finding)->note, QString());
        QCOMPARE(part<QPlainTextEdit>(u"note"_s)->toPlainText(), QString());
        m_window->showPage(u"charts"_s);
        QTest::qWait(5);
        QTRY_VERIFY(!workspace().isSaving());
        QCOMPARE(state().finding(finding)->note, QString());
    }

    void aSettingThatIsTypedIsNotLostOnClosing()
    {
        m_window->showPage(u"settings"_s);
        auto *issuer = part<QLineEdit>(u"roundIssuer"_s);
        issuer->setText(u"某省大数据局"_s);
        QCOMPARE(part<QLabel>(u"savingState"_s)->text(), u"Typed, not kept yet"_s);
        m_dialogs.nextConfirm(false);
        m_window->close();
        QTest::qWait(10);
        QVERIFY(m_window->isVisible());
        QVERIFY(m_dialogs.asked.constLast().startsWith(u"confirm: Leave without"_s));
        // Neither a change elsewhere nor another language takes it away.
        auto order = state().regions();
        std::vector<RegionId> ids;
        for (auto region = order.rbegin(); region != order.rend(); ++region)
            ids.push_back(region->id);
        XW_VERIFY_OK(waitFor(workspace(), workspace().setRegionOrder(ids)));
        m_language->useOnce(u"zh_CN"_s);
        m_language->useOnce(u"en"_s);
        QCOMPARE(issuer->text(), u"某省大数据局"_s);
        m_dialogs.nextConfirm(true);
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
    }

    void aParagraphThatIsTypedIsNotLostOnClosingNorByAnotherParagraph()
    {
        editParagraph(u"尚未应用的文字"_s);
        m_dialogs.nextConfirm(false);
        m_window->close();
        QTest::qWait(10);
        QVERIFY(m_window->isVisible());
        auto *editor = part<QPlainTextEdit>(u"noticeEditorText"_s);
        m_dialogs.nextConfirm(false);
        QTest::keyClick(editor, Qt::Key_Escape);
        QTest::qWait(10);
        QCOMPARE(editor->toPlainText(), u"尚未应用的文字"_s);
        QVERIFY(editor->isVisible());
    }

    void whatIsTypedIsAskedAboutBeforeARoundIsSigned()
    {
        editParagraph(u"尚未应用的文字"_s);
        m_dialogs.asked.clear();
        m_dialogs.nextConfirm(false);
        trigger("actionSignNotice");
        QTRY_COMPARE(m_dialogs.asked.size(), 1);
        QTest::qWait(10);
        QVERIFY(!m_window->findChild<QDialog *>(u"signDialog"_s));
        QCOMPARE(part<QPlainTextEdit>(u"noticeEditorText"_s)->toPlainText(), u"尚未应用的文字"_s);
        m_dialogs.nextConfirm(true);
        trigger("actionSignNotice");
        QTRY_VERIFY(m_window->findChild<QDialog *>(u"signDialog"_s));
    }

    void theNextRoundIsShownAndSaysWhatToDo()
    {
        auto *button = part<ui::RoundButton>(u"roundButton"_s);
        m_dialogs.nextText(u"2020Q2"_s);
        emit button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions())
            if (action->objectName() == u"openNextRound"_s)
                action->trigger();
        QTRY_COMPARE(button->text(), u"江西省 · Q2 2020"_s);
        QTRY_VERIFY(part<QLabel>(u"messageWhat"_s)->isVisible());
        QVERIFY(part<QLabel>(u"messageWhat"_s)->text().contains(u"Q2 2020"_s));
        QVERIFY(part<QLabel>(u"messageMore"_s)->text().contains(u"sample"_s));
    }

    void typedSettingsAreAskedAboutBeforeAnotherRound()
    {
        XW_VERIFY_OK(waitFor(workspace(), workspace().openRound({2020, 2})));
        m_window->showPage(u"settings"_s);
        part<QLineEdit>(u"roundIssuer"_s)->setText(u"某省大数据局"_s);
        auto *button = part<ui::RoundButton>(u"roundButton"_s);
        m_dialogs.nextConfirm(false);
        emit button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions())
            if (action->objectName() == u"round-2020Q2"_s)
                action->trigger();
        QTest::qWait(20);
        QCOMPARE(state().round().key.text(), u"2020Q1"_s);
        QCOMPARE(part<QLineEdit>(u"roundIssuer"_s)->text(), u"某省大数据局"_s);
    }

    void thePageThatIsShownHasTheKeyboard()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        for (const QString &id : {u"register"_s, u"ledgers"_s, u"charts"_s, u"notice"_s, u"settings"_s}) {
            m_window->showPage(id);
            QWidget *focus = QApplication::focusWidget();
            auto *shown = part<QWidget>(id + u"Page"_s);
            QVERIFY2(focus && (focus == shown || shown->isAncestorOf(focus)), qPrintable(id));
        }
        QTest::mouseClick(part<QWidget>(u"rail-charts"_s), Qt::LeftButton);
        QVERIFY(!part<QWidget>(u"rail-charts"_s)->hasFocus());
    }

    void aRoundWithNothingCheckedNeverSaysThatAllIsWell()
    {
        const auto second = waitFor(workspace(), workspace().openRound({2020, 2}));
        XW_VERIFY_OK(waitFor(workspace(), workspace().switchRound(second->id)));
        XW_VERIFY_OK(waitFor(
            workspace(), workspace().saveDocument(notice::settingsDocument(state(), madeBy(u"general"_s)))));
        m_window->showPage(u"notice"_s);
        const auto *page = part<ui::NoticePage>(u"noticePage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->view(), 30000);
        QCOMPARE(page->view()->composed.templateId, u"general"_s);
        QString text;
        for (const notice::Block &block : page->view()->composed.document.blocks)
            if (const notice::Runs *runs = notice::runsOf(block))
                text += notice::plainText(*runs) + u'\n';
        QVERIFY(text.contains(u"现将有关情况通报如下"_s));
        for (const QString &praise : {u"全部合格"_s, u"均为合格"_s, u"100%"_s, u"合格率"_s})
            QVERIFY2(!text.contains(praise), qPrintable(text.left(600)));
    }

    void theIssuerThatTheOfficeTypedGoesBeforeATemplates()
    {
        XW_VERIFY_OK(waitFor(
            workspace(), workspace().saveDocument(notice::settingsDocument(state(), madeBy(u"hunan"_s)))));
        Round round = state().round();
        round.issuer = u"某省大数据局"_s;
        XW_VERIFY_OK(waitFor(workspace(), workspace().setSettings(round)));
        m_window->showPage(u"notice"_s);
        const auto *page = part<ui::NoticePage>(u"noticePage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->view(), 30000);
        QCOMPARE(page->view()->composed.settings.issuer, u"某省大数据局"_s);
    }

    void whoAgreesWithTheNameIsNotAskedAgain()
    {
        m_settings->remove(u"author"_s);
        trigger("actionClose");
        m_window->openWorkspace(u"jiangxi"_s);
        auto *second = part<QPushButton>(u"messageSecond"_s);
        QTRY_VERIFY(second->isVisible());
        QTest::mouseClick(second, Qt::LeftButton);
        QCOMPARE(m_settings->value(u"author"_s).toString(), workspace().author());
        QVERIFY(!second->isVisible());
    }

    /// The first thing that is done in a new workspace is an import: its news must not push the question
    /// away.
    void anImportLeavesTheQuestionForTheName()
    {
        m_settings->remove(u"author"_s);
        trigger("actionClose");
        m_window->openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY(m_window->session().workspace());
        importOneMore();
        QVERIFY(part<QPushButton>(u"messageSecond"_s)->isVisible());
        QVERIFY(part<QLabel>(u"messageWhat"_s)->text().contains(u"清单.csv"_s));
        QVERIFY(part<QLabel>(u"messageMore"_s)->text().contains(workspace().author()));
    }

    void theNameCountsAtOnce()
    {
        m_dialogs.nextText(u"王检查"_s);
        trigger("actionAuthor");
        QTRY_COMPARE(workspace().author(), u"王检查"_s);
        tick();
        QCOMPARE(state().findingInForce(site(), IndicatorId(u"W1"_s))->author, u"王检查"_s);
    }
};

XW_UI_TEST_MAIN(WindowTrustTest)
#include "tst_window_trust.moc"
