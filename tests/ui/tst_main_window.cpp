#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/register/register_table.h"
#include "ui/shared/page.h"
#include "ui/window/rail_button.h"
#include "ui/window/round_button.h"
#include "ui/window/session.h"
#include "ui/window/status_line.h"
#include "ui/window/top_bar.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<ui::Language> m_language;
    MemorySource m_source;

    std::unique_ptr<ui::MainWindow> window()
    {
        auto made = std::make_unique<ui::MainWindow>(m_source, *m_context, *m_language,
                                                     ui::standardPages(*m_context));
        made->resize(1440, 900);
        return made;
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        m_language = std::make_unique<ui::Language>(*m_settings);
        m_language->useOnce(u"en"_s);
        m_source.stores.insert(u"jiangxi"_s, jiangxi()->store);
    }

    void withoutAWorkspaceItSaysWhatToDoNext()
    {
        auto w = window();
        w->show();
        QVERIFY(w->findChild<QPushButton *>(u"startSample"_s)->isVisible());
        QVERIFY(!w->findChild<QWidget *>(u"rail"_s)->isVisible());
        shoot(*w, u"start-en"_s);
        m_language->useOnce(u"zh_CN"_s);
        shoot(*w, u"start-zh"_s);
        shoot(*w, u"start-zh-150"_s, 1.5);
    }

    void aWorkspaceOpensAndThePagesShow()
    {
        auto w = window();
        w->show();
        w->openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY_WITH_TIMEOUT(w->session().workspace(), 10000);
        QVERIFY(w->findChild<QWidget *>(u"rail"_s)->isVisible());
        QCOMPARE(w->findChild<QLabel *>(u"checkedWords"_s)->text(), u"Checked 734 / 1,846"_s);
        shoot(*w, u"register-en"_s);
        m_language->useOnce(u"zh_CN"_s);
        shoot(*w, u"register-zh"_s);
        shoot(*w, u"register-zh-150"_s, 1.5);
    }

    void fromTheStartControlDownOpensTheFirstSite()
    {
        m_settings->setValue(u"window/page"_s, u"inspect"_s);
        auto w = window();
        w->show();
        w->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(w.get()));
        w->openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY_WITH_TIMEOUT(w->session().workspace(), 10000);
        auto *page = w->findChild<ui::Page *>(u"inspectPage"_s);
        QVERIFY(page);
        const QString before = page->hint();
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : w.get(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY2(page->hint() != before, qPrintable(before));
    }

    void aWorkspaceThatCannotBeOpenedSaysWhatAndWhereAndNothingElseChanges()
    {
        auto w = window();
        w->show();
        w->openWorkspace(u"nowhere.xunwang"_s);
        auto *what = w->findChild<QLabel *>(u"messageWhat"_s);
        QTRY_VERIFY(what->isVisible());
        QVERIFY(w->findChild<QLabel *>(u"messageMore"_s)->text().contains(u"nowhere.xunwang"_s));
        QVERIFY(w->findChild<QPushButton *>(u"startSample"_s)->isVisible());
        QTest::mouseClick(w->findChild<QAbstractButton *>(u"messageClose"_s), Qt::LeftButton);
        QVERIFY(!what->isVisible());
    }

    void whileAWorkspaceOpensTheWindowLivesAndShowsIt()
    {
        auto w = window();
        w->show();
        bool shown = false;
        connect(&w->session(), &ui::Session::busyChanged, w.get(), [&w, &shown](bool busy) {
            shown = shown || (busy && w->findChild<QWidget *>(u"windowProgress"_s)->isVisible());
        });
        w->openWorkspace(u"jiangxi"_s);
        QVERIFY(shown);
        QTRY_VERIFY(w->session().workspace());
        QVERIFY(!w->findChild<QWidget *>(u"windowProgress"_s)->isVisible());
    }

    void theSearchFindsACodeAndEnterTakesTheBestHit()
    {
        auto w = window();
        w->show();
        w->openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY(w->session().workspace());
        auto *search = w->findChild<QLineEdit *>(u"globalSearch"_s);
        w->findChild<QAction *>(u"actionFind"_s)->trigger();
        auto *bar = w->findChild<ui::TopBar *>();
        QSignalSpy chosen(bar, &ui::TopBar::openSubject);
        QTest::keyClicks(search, u"3600009002"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        const auto id = chosen.first().first().value<SubjectId>();
        QCOMPARE(w->session().workspace()->state().subject(id)->code, u"3600009002"_s);
        QVERIFY(search->text().isEmpty());
    }

    void aBackupByHandIsOfferedAgainAndWhatWasRestoredIsSaid()
    {
        auto w = window();
        w->show();
        const QString here = m_folder.filePath(u"here.xunwang"_s), copy = m_folder.filePath(u"b.xunwang"_s),
                      target = m_folder.filePath(u"r.xunwang"_s);
        for (const QString &each : {here, target}) {
            m_source.stores.insert(each, jiangxi()->store);
            m_source.stores[each]->setLocation(each);
        }
        QFile file(here);
        QVERIFY(file.open(QIODevice::WriteOnly));
        w->openWorkspace(here);
        QTRY_VERIFY_WITH_TIMEOUT(w->session().workspace(), 10000);
        auto *bar = part<widgets::MessageBar>(*w, u"messageBar"_s);
        m_dialogs.nextPath(copy);
        part<QAction>(*w, u"actionBackup"_s)->trigger();
        QTRY_VERIFY(bar->text().contains(u"backed up"_s));
        part<QAction>(*w, u"actionRestore"_s)->trigger();
        auto *list = part<QTreeWidget>(*w, u"restoreList"_s);
        QTreeWidgetItem *byHand = nullptr;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            if (list->topLevelItem(row)->text(1) == u"made by hand"_s)
                byHand = list->topLevelItem(row);
        QVERIFY(byHand);
        list->setCurrentItem(byHand);
        m_dialogs.nextPath(target);
        QTest::mouseClick(part<QPushButton>(*w, u"restoreNow"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(u"restored as a new file"_s), 10000);
        QCOMPARE(w->session().workspace()->location(), target);
        QVERIFY(bar->isVisible());
    }

    void aNewWordLeavesTheKeysWhole()
    {
        ui::StatusLine line;
        line.resize(1366, 28);
        line.show();
        const QString keys = u"Digits tick · Space opens conditions · F2 note · F8 evidence · Ctrl+↓ next"_s;
        line.setHint(keys);
        for (const QString &word : {u"Recorded: 某县人民政府 qualified · Ctrl+Z takes it back"_s,
                                    QString(u"a rather long word of news "_s).repeated(8)}) {
            line.notify(word);
            QCOMPARE(part<QLabel>(line, u"pageHint"_s)->text(), keys);
            QVERIFY(part<QLabel>(line, u"statusWord"_s)->text().size() > 20);
            QCOMPARE(part<QLabel>(line, u"statusWord"_s)->toolTip(), word);
        }
    }

    void undoFollowsTheWorkspace()
    {
        auto w = window();
        w->show();
        w->openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY(w->session().workspace());
        Workspace &workspace = *w->session().workspace();
        auto *undo = w->findChild<QAction *>(u"actionUndo"_s);
        QVERIFY(!undo->isEnabled());
        const SubjectId subject = workspace.state().find(u"3600009002"_s)->id;
        const auto ticked = workspace.tick({subject, IndicatorId(u"W1"_s)});
        QTRY_VERIFY(ticked.isFinished());
        QTRY_COMPARE(workspace.state().verdict(subject), Verdict::Unqualified);
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(w->findChild<QLabel *>(u"savingState"_s)->text().startsWith(u"Saved "_s));
        undo->trigger();
        QTRY_COMPARE(workspace.state().verdict(subject), Verdict::Qualified);
        QTRY_VERIFY(w->findChild<QAction *>(u"actionRedo"_s)->isEnabled());
    }

    void theNextRoundIsOfferedInWords()
    {
        struct Asked final : widgets::Dialogs {
            QString initial;
            void openFile(QWidget *, const widgets::FileQuestion &, PathAnswer) override {}
            void openFiles(QWidget *, const widgets::FileQuestion &, PathsAnswer) override {}
            void saveFile(QWidget *, const widgets::FileQuestion &, PathAnswer) override {}
            void openFolder(QWidget *, const widgets::FileQuestion &, PathAnswer) override {}
            void confirm(QWidget *, const widgets::ConfirmQuestion &, ConfirmAnswer) override {}
            void askText(QWidget *, const widgets::TextQuestion &question, TextAnswer) override
            {
                initial = question.initial;
            }
        };
        for (const auto &[language, words] :
             {std::pair(u"zh_CN"_s, u"2020年第二季度"_s), {u"en"_s, u"2020Q2"_s}}) { // "Q2 2020" is not read
            m_language->useOnce(language);
            Asked dialogs;
            const auto office = jiangxi();
            ui::RoundButton button(dialogs);
            button.setWorkspace(office->workspace.get());
            emit button.menu()->aboutToShow();
            button.menu()->findChild<QAction *>(u"openNextRound"_s)->trigger();
            QCOMPARE(dialogs.initial, words);
        }
    }

    void theNextRoundOpensFromTheRoundMenu()
    {
        auto w = window();
        w->show();
        w->openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY(w->session().workspace());
        auto *button = w->findChild<ui::RoundButton *>(u"roundButton"_s);
        QCOMPARE(button->text(), u"江西省 · Q1 2020"_s);
        m_dialogs.nextText(u"2020Q2"_s);
        emit button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions())
            if (action->objectName() == u"openNextRound"_s)
                action->trigger();
        QTRY_COMPARE(w->session().workspace()->rounds().size(), size_t(2));
        emit button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions())
            if (action->objectName() == u"round-2020Q2"_s)
                action->trigger();
        QTRY_COMPARE(button->text(), u"江西省 · Q2 2020"_s);
        QCOMPARE(w->findChild<QLabel *>(u"checkedWords"_s)->text(), u"Checked 0 / 1,846"_s);
    }

    void theWindowComesBackAsItWas()
    {
        QSize left;
        {
            auto w = window();
            w->show();
            w->resize(QSize(1111, 733).boundedTo(w->screen()->availableSize() - QSize(8, 34)));
            left = w->size();
            w->openWorkspace(u"jiangxi"_s);
            QTRY_VERIFY(w->session().workspace());
            w->showPage(u"settings"_s);
            w->close();
        }
        ui::MainWindow again(m_source, *m_context, *m_language, ui::standardPages(*m_context));
        again.show();
        QCOMPARE(again.size(), left);
        again.openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY(again.session().workspace());
        QVERIFY(again.findChild<QWidget *>(u"settingsPage"_s)->isVisible());
    }

    void aDroppedListGoesToTheImportDialog()
    {
        auto w = window();
        w->show();
        w->openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY(w->session().workspace());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(testkit::data(u"samples/jiangxi-2020Q1/网站.csv"_s))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(w.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(w.get(), &drop);
        auto *dialog = w->findChild<QDialog *>(u"importDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"importCounts"_s)->text().contains(u"Unchanged 538"_s));
        dialog->reject();
    }

    void whatIsDraggedOverTheWindowIsAnsweredBeforeItIsDropped()
    {
        auto w = window();
        w->show();
        auto *frame = part<QWidget>(*w, u"dropFrame"_s);
        QMimeData file, words;
        file.setUrls({QUrl::fromLocalFile(m_folder.filePath(u"list.csv"_s))});
        words.setText(u"words"_s);
        const auto enter = [&](QMimeData &data) {
            QDragEnterEvent event(QPoint(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(w.get(), &event);
            return frame->isVisible();
        };
        QVERIFY(!enter(words));
        QVERIFY(enter(file));
        QCOMPARE(frame->size(), w->size());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(w.get(), &leave);
        QVERIFY(!frame->isVisible());
    }

    void aListDroppedBeforeThereIsAWorkspaceGetsOne()
    {
        auto w = window();
        w->show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(testkit::data(u"samples/jiangxi-2020Q1/网站.csv"_s))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(w.get(), &enter);
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(w.get(), &drop);
        auto *action = w->findChild<QPushButton *>(u"messageAction"_s);
        QVERIFY(action->isVisible());
        action->click();
        auto *dialog = w->findChild<QDialog *>(u"newWorkspaceDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>(u"province"_s)->setCurrentText(u"江西省"_s);
        dialog->findChild<QLineEdit *>(u"path"_s)->setText(m_folder.filePath(u"jx.xunwang"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"create"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(w->session().workspace(), 10000);
        QTRY_VERIFY(w->findChild<QDialog *>(u"importDialog"_s));
        QVERIFY(w->findChild<QWidget *>(u"registerPage"_s)->isVisible()); // not wherever one was last
    }

    void aNewWorkspaceIsMadeFromItsDialog()
    {
        auto w = window();
        w->show();
        QTest::mouseClick(w->findChild<QPushButton *>(u"startNew"_s), Qt::LeftButton);
        auto *dialog = w->findChild<QDialog *>(u"newWorkspaceDialog"_s);
        QVERIFY(dialog);
        auto *create = dialog->findChild<QPushButton *>(u"create"_s);
        QVERIFY(!create->isEnabled());
        dialog->findChild<QComboBox *>(u"province"_s)->setCurrentText(u"青海省"_s);
        dialog->findChild<QLineEdit *>(u"path"_s)->setText(m_folder.filePath(u"qh.xunwang"_s));
        QVERIFY(create->isEnabled());
        auto *kind = dialog->findChild<QComboBox *>(u"roundKind"_s);
        auto *number = dialog->findChild<QComboBox *>(u"roundNumber"_s);
        QCOMPARE(kind->currentIndex(), int(RoundKind::Quarter));
        QCOMPARE(number->count(), 4);
        kind->setCurrentIndex(int(RoundKind::Month));
        QCOMPARE(number->count(), 12);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"roundTitle"_s)->isEnabled());
        kind->setCurrentIndex(int(RoundKind::Special));
        number->setCurrentIndex(1);
        dialog->findChild<QLineEdit *>(u"roundTitle"_s)->setText(u"适老化专项检查"_s);
        shoot(*dialog, u"new-en"_s);
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_VERIFY(w->session().workspace());
        const Round &round = w->session().workspace()->state().round();
        QCOMPARE(round.province, u"青海省"_s);
        QCOMPARE(round.key.kind(), RoundKind::Special);
        QCOMPARE(round.key.number(), 2);
        QVERIFY(round.name().endsWith(u"年适老化专项检查"_s));
        QVERIFY(w->findChild<ui::RoundButton *>(u"roundButton"_s)->text().endsWith(round.name()));
        m_language->useOnce(u"zh_CN"_s);
        shoot(*w, u"register-empty-zh"_s);
    }

    void everyPageSpeaksBothLanguagesWithoutBeingBuiltAgain()
    {
        auto w = window();
        w->show();
        w->openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY(w->session().workspace());
        for (const ui::PageEntry &entry : ui::standardPages(*m_context)) {
            if (entry.id == u"inspect"_s)
                continue; // its web view has a test of its own
            m_language->useOnce(u"en"_s);
            w->showPage(entry.id);
            QTest::qWait(300);
            shoot(*w, u"page-"_s + entry.id + u"-en"_s);
            m_language->useOnce(u"zh_CN"_s);
            shoot(*w, u"page-"_s + entry.id + u"-zh"_s);
            shoot(*w, u"page-"_s + entry.id + u"-zh-150"_s, 1.5);
            auto *button = w->findChild<QAbstractButton *>(u"rail-"_s + entry.id);
            QVERIFY(button->isChecked());
            QVERIFY(button->text() != QString::fromUtf8(entry.title));
        }
    }

    void aLowRailShowsWholeWordsOrNone()
    {
        ui::RailButton button(u"chart"_s);
        button.setText(u"Rectification"_s);
        button.resize(button.sizeHint());
        QVERIFY(button.showsWord());
        const auto drawn = [&button] { return button.grab().toImage(); };
        button.resize(button.width(), button.sizeHint().height() - 16);
        QVERIFY(!button.showsWord());
        const QImage withWord = drawn();
        button.setText({});
        QCOMPARE(drawn(), withWord);
    }
};

XW_UI_TEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
