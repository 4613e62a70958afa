// Lists that are worked with: filters in the heads, saved views, acts on many rows as one step, context
// menus, marks, the review queue, actions by their name, and going on where one was.
#include "uikit/window_kit.h"

#include "models/register_model.h"
#include "ui/filters/column_popup.h"
#include "ui/filters/value_list.h"
#include "ui/register/register_table.h"
#include "ui/review/review_queue.h"
#include "ui/shared/come_back.h"
#include "ui/shared/page.h"
#include "ui/window/locator.h"
#include "ui/window/undo_list.h"
#include "widgets/chip.h"
#include "workspace/review_rule.h"
#include "workspace/wait.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class WindowListsTest : public QObject, protected WindowKit
{
    Q_OBJECT

    ui::RegisterTable *table() { return part<ui::RegisterTable>(u"websiteTable"_s); }
    void openWindow()
    {
        m_window = std::make_unique<ui::MainWindow>(m_source, *m_context, *m_language,
                                                    ui::standardPages(*m_context));
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        m_window->openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().workspace(), 20000);
    }
    int columnOf(const QString &id)
    {
        const auto &columns = table()->registerModel()->columns();
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].id() == id)
                return int(i);
        return -1;
    }
    /// Opens the values of a column by the keyboard, looks for one and takes what is found.
    void filterColumn(const QString &id, const QString &words)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->registerModel()->index(0, columnOf(id)));
        QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier);
        auto *popup = table()->findChild<ui::ColumnPopup *>();
        QVERIFY(popup);
        auto *field = testkit::part<QLineEdit>(*popup, u"columnFind"_s);
        field->setText(words);
        shoot(*popup, u"column-popup"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!table()->findChild<ui::ColumnPopup *>());
    }
    QMenu *rowMenu()
    {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5),
                                table()->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(table(), &asked);
        return table()->findChild<QMenu *>(u"rowMenu"_s);
    }
    QAction *entry(QMenu *menu, const QString &name)
    {
        for (QAction *action : menu->actions())
            if (action->objectName() == name)
                return action;
        return nullptr;
    }

private slots:
    void init()
    {
        prepare(u"en"_s);
        m_source.stores.insert(u"jiangxi"_s, jiangxi()->store);
        openWindow();
    }
    void cleanup() { m_window.reset(); }

    void aColumnIsFilteredByKeysAndTheViewIsSaved()
    {
        m_window->showPage(u"register"_s);
        const int all = table()->registerModel()->rowCount();
        filterColumn(u"verdict"_s, u"Unqualified"_s);
        const int failed = table()->registerModel()->rowCount();
        QVERIFY(failed > 0 && failed < all);
        for (int row = 0; row < failed; ++row)
            QCOMPARE(state().verdict(table()->registerModel()->subjectAt(row)), Verdict::Unqualified);
        auto *pill = part<widgets::PillButton>(u"columnFilters"_s);
        QVERIFY(pill->isVisible());
        shoot(*m_window, u"register-filtered-en"_s);
        auto *menu = part<QMenu>(u"savedViewsMenu"_s);
        emit menu->aboutToShow();
        m_dialogs.nextText(u"failed"_s);
        entry(menu, u"viewSave"_s)->trigger();
        QTRY_VERIFY(m_dialogs.asked.contains(u"text: Save this view"_s));
        QTest::qWait(1);
        pill->click();
        QCOMPARE(table()->registerModel()->rowCount(), all);
        emit menu->aboutToShow();
        QAction *saved = nullptr;
        for (QAction *action : menu->actions())
            if (action->text() == u"failed")
                saved = action;
        QVERIFY(saved);
        m_language->useOnce(u"zh_CN"_s); // a view does not depend on the language
        saved->trigger();
        QCOMPARE(table()->registerModel()->rowCount(), failed);
        shoot(*m_window, u"register-filtered-zh"_s);
    }

    void aSearchAmongValuesKeepsWhatWasTickedBefore()
    {
        m_window->showPage(u"register"_s);
        filterColumn(u"verdict"_s, u"Unqualified"_s);
        const int failed = table()->registerModel()->rowCount();
        filterColumn(u"verdict"_s, u"Not checked"_s);
        const int both = table()->registerModel()->rowCount();
        QVERIFY(both > failed);
        // And alone, where the person says so.
        table()->setFocus();
        table()->setCurrentIndex(table()->registerModel()->index(0, columnOf(u"verdict"_s)));
        QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier);
        auto *popup = table()->findChild<ui::ColumnPopup *>();
        QVERIFY(popup);
        auto *keep = testkit::part<QAbstractButton>(*popup, u"columnKeep"_s);
        QVERIFY(!keep->isVisible());
        testkit::part<QLineEdit>(*popup, u"columnFind"_s)->setText(u"Unqualified"_s);
        QVERIFY(keep->isVisible() && keep->isChecked());
        keep->click();
        QCOMPARE(testkit::part<QPushButton>(*popup, u"columnTake"_s)->text(), u"Only what is found"_s);
        testkit::part<QPushButton>(*popup, u"columnTake"_s)->click();
        QTRY_COMPARE(table()->registerModel()->rowCount(), failed);
    }

    void manyRowsAreConfirmedAsOneStepThatUndoTakesBack()
    {
        m_window->showPage(u"register"_s);
        filterColumn(u"verdict"_s, u"Unqualified"_s);
        table()->selectAll();
        const QList<SubjectId> chosen = table()->selectedSubjects();
        auto *menu = rowMenu();
        QVERIFY(menu);
        QVERIFY(chosen.size() > 2);
        shoot(*menu, u"row-menu"_s);
        entry(menu, u"actConfirm"_s)->trigger();
        menu->close();
        QTRY_COMPARE(state().inspection(chosen.back()).review, ReviewState::Confirmed);
        for (const SubjectId id : chosen)
            QCOMPARE(state().inspection(id).review, ReviewState::Confirmed);
        const auto steps = workspace().undoEntries();
        QVERIFY(steps.back().text.text().contains(QString::number(chosen.size())));
        XW_VERIFY_OK(waitFor(workspace(), workspace().undo()));
        for (const SubjectId id : chosen)
            QVERIFY(state().inspection(id).review != ReviewState::Confirmed);
    }

    void anyStepIsChosenByItsNameAndTakenBack()
    {
        QList<SubjectId> untouched;
        for (const Subject &subject : state().subjects())
            if (subject.isWebsite() && state().belongsTo(subject.id, Population::Unchecked))
                untouched << subject.id;
        QVERIFY(untouched.size() > 1);
        const SubjectId first = untouched[0], second = untouched[1];
        part<QAction>(u"actionUndoList"_s)->trigger();
        auto *list = part<ui::UndoList>(u"undoList"_s);
        auto *steps = testkit::part<QTreeWidget>(*list, u"undoSteps"_s);
        auto *words = testkit::part<QLabel>(*list, u"undoWords"_s);
        auto *take = testkit::part<QPushButton>(*list, u"undoTakeBack"_s);
        QCOMPARE(steps->topLevelItemCount(), 0);
        QVERIFY(!take->isEnabled());
        QVERIFY(words->text().startsWith(u"No change"_s));
        XW_VERIFY_OK(waitFor(workspace(), workspace().tick({first, IndicatorId(u"W1"_s), {}, {}, {}, {}})));
        XW_VERIFY_OK(waitFor(workspace(), workspace().setInspected(second, true)));
        QTRY_COMPARE(steps->topLevelItemCount(), 2);
        // The newest first, each with its page; the older one is taken back alone.
        const QString older = workspace().undoEntries().front().text.text();
        QCOMPARE(steps->topLevelItem(1)->text(0), older);
        QCOMPARE(steps->topLevelItem(1)->text(1), u"Inspect"_s);
        steps->setCurrentItem(steps->topLevelItem(1));
        shoot(*list, u"undo-list-en"_s);
        take->click();
        QTRY_VERIFY(state().findings(first).empty() || !state().findings(first).front().inForce());
        QVERIFY(state().inspection(second).inspected);
        QTRY_COMPARE(steps->topLevelItemCount(), 1);
        QVERIFY(steps->topLevelItem(0)->text(0) != older);
        list->close();
    }

    void manyAreClosedInOneStepThatSaysHowMany()
    {
        m_window->showPage(u"register"_s);
        table()->selectAll();
        const QList<SubjectId> all = table()->selectedSubjects();
        const auto running = [this, &all] {
            return std::ranges::count_if(all,
                                         [this](SubjectId id) { return state().subject(id)->isRunning(); });
        };
        const auto before = running();
        QVERIFY(before > 30);
        const auto closed = [this](SubjectId id) { return state().subject(id)->state == RunState::Closed; };
        const auto toClose = std::ranges::count_if(all, std::not_fn(closed));
        QMenu *menu = rowMenu();
        auto *to = menu->findChild<QMenu *>(u"actState"_s);
        QVERIFY(to);
        QAction *close = nullptr;
        for (QAction *action : to->actions())
            if (action->data().toInt() == int(RunState::Closed))
                close = action;
        QVERIFY2(close && close->text().contains(QLocale().toString(toClose)), qPrintable(close->text()));
        m_dialogs.nextConfirm(false); // whoever turns back has changed nothing
        close->trigger();
        QTest::qWait(20);
        QCOMPARE(running(), before);
        m_dialogs.nextConfirm(true);
        close->trigger();
        QTRY_COMPARE(running(), 0);
        menu->close();
        const auto *said = part<QLabel>(u"statusWord"_s);
        QVERIFY2(said->text().contains(QString::number(toClose)) && said->text().contains(u"Ctrl+Z"_s),
                 qPrintable(said->text()));
        QCOMPARE(table()->selectedSubjects(), all); // what is chosen stays chosen
        part<QAction>(u"actionUndo"_s)->trigger();
        QTRY_COMPARE(running(), before);
    }

    void theMenuOfRowsNeedsNoKeyboardInTheList()
    {
        // A window that has not become active yet gives its list no focus, and a list without one has no
        // current row.
        m_window->showPage(u"register"_s);
        table()->selectionModel()->clear();
        models::ColumnFilter failed;
        failed.allowed.insert(u"verdict"_s, {QString::number(int(Verdict::Unqualified))});
        m_window->setFocus();
        table()->registerModel()->setColumnFilter(failed);
        QVERIFY(!table()->currentIndex().isValid());
        table()->selectAll();
        QMenu *menu = rowMenu();
        QVERIFY(menu);
        QCOMPARE(table()->selectedSubjects().size(), table()->registerModel()->rowCount());
        menu->close();
    }

    void aFilterKeepsTheRowThatOneIsOn()
    {
        m_window->showPage(u"register"_s);
        const int verdict = columnOf(u"verdict"_s);
        auto *model = table()->registerModel();
        int row = 0;
        while (state().verdict(model->subjectAt(row)) != Verdict::Unqualified)
            ++row;
        const SubjectId site = model->subjectAt(row);
        table()->setCurrentIndex(model->index(row, verdict));
        QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier);
        auto *popup = table()->findChild<ui::ColumnPopup *>();
        QVERIFY(popup);
        testkit::part<QLineEdit>(*popup, u"columnFind"_s)->setText(u"Unqualified"_s);
        QTest::keyClick(testkit::part<QLineEdit>(*popup, u"columnFind"_s), Qt::Key_Return);
        QTRY_VERIFY(!table()->findChild<ui::ColumnPopup *>());
        QCOMPARE(model->subjectAt(table()->currentIndex().row()), site);
        QCOMPARE(table()->selectedSubjects(), QList<SubjectId>{site});
    }

    void theListOfInspectHasAMenuFiltersAndMarks()
    {
        m_window->showPage(u"inspect"_s);
        const SubjectId site = state().find(u"3611280006"_s)->id;
        m_window->findChild<ui::Page *>(u"inspectPage"_s)->listSubjects({u"one"_s, {site}, {}});
        auto *list = part<QAbstractItemView>(u"subjectList"_s);
        emit list->customContextMenuRequested(list->visualRect(list->model()->index(1, 0)).center());
        auto *menu = part<QMenu>(u"subjectMenu"_s);
        shoot(*menu, u"subject-menu"_s);
        entry(menu, u"actMark"_s)->trigger();
        menu->close();
        QTRY_VERIFY(ui::comeBackOf(state()).contains(site));
        auto *marks = part<widgets::PillButton>(u"part-marked"_s);
        QVERIFY(marks->isVisible());
        QCOMPARE(marks->count(), 1);
        QVERIFY(workspace().undoEntries().back().text.text().startsWith(u"Mark "_s));
        shoot(*m_window, u"inspect-marked-en"_s);
        XW_VERIFY_OK(waitFor(workspace(), workspace().undo()));
        QTRY_VERIFY(!marks->isVisible());
    }

    void anIndicatorAndThePageHaveMenus()
    {
        m_window->showPage(u"inspect"_s);
        const SubjectId site = state().find(u"3611280006"_s)->id;
        auto *page = m_window->findChild<ui::Page *>(u"inspectPage"_s);
        page->goToSubject(site);
        QMetaObject::invokeMethod(part<QObject>(u"checklistPanel"_s), "menuAsked", Q_ARG(QString, u"W4"_s),
                                  Q_ARG(QPoint, QPoint(100, 100)));
        auto *menu = part<QMenu>(u"indicatorMenu"_s);
        shoot(*menu, u"indicator-menu"_s);
        QVERIFY(entry(menu, u"indicatorNote"_s) && !entry(menu, u"indicatorNote"_s)->isEnabled());
        entry(menu, u"indicatorCounts"_s)->trigger();
        menu->close();
        auto *counts = part<QTextBrowser>(u"counts"_s);
        QVERIFY(counts->isVisible());
        QVERIFY2(counts->toPlainText().contains(u"3 + 2 = 5"_s), qPrintable(counts->toPlainText()));
        shoot(*m_window, u"inspect-counts-en"_s);
        QMetaObject::invokeMethod(part<QObject>(u"webPanel"_s), "menuAsked", Q_ARG(QPoint, QPoint(90, 90)));
        auto *siteMenu = part<QMenu>(u"siteMenu"_s);
        entry(siteMenu, u"siteCopy"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"poyang"_s) ||
                !QGuiApplication::clipboard()->text().isEmpty());
        siteMenu->close();
    }

    void theQueueCountsWhatThisPersonMayDecideAndKeepsWhatIsChosen()
    {
        std::vector<SubjectId> waiting;
        for (const Subject &subject : state().subjects())
            if (state().verdict(subject.id) == Verdict::Unqualified && waiting.size() < 4)
                waiting.push_back(subject.id);
        const QString before = workspace().author();
        workspace().setAuthor(u"甲"_s);
        TickCommand mine;
        mine.subject = waiting[0];
        mine.indicator = state().standard().applicable(*state().subject(waiting[0])).front()->id;
        XW_VERIFY_OK(waitFor(workspace(), workspace().tick(mine)));
        ReviewRule rule;
        rule.ownToo = false;
        XW_VERIFY_OK(waitFor(workspace(), workspace().saveDocument(reviewRuleDocument(rule))));
        XW_VERIFY_OK(waitFor(
            workspace(), workspace().setReviews({waiting[0], waiting[1], waiting[2]}, ReviewState::Pending)));
        ui::ReviewQueue queue(workspace(), *m_context);
        queue.show();
        auto *list = testkit::part<QListWidget>(queue, u"queueList"_s);
        auto *confirm = testkit::part<QPushButton>(queue, u"queueConfirm"_s);
        QCOMPARE(list->count(), 3);
        list->selectAll();
        QVERIFY2(confirm->text().contains(u"2"_s), qPrintable(confirm->text()));
        // Somebody else submits one: the choice stays.
        XW_VERIFY_OK(waitFor(workspace(), workspace().setReview(waiting[3], ReviewState::Pending)));
        QTRY_COMPARE(list->count(), 4);
        QCOMPARE(list->selectedItems().size(), 3);
        confirm->click();
        QTRY_COMPARE(list->count(), 2);
        QCOMPARE(state().inspection(waiting[0]).review, ReviewState::Pending);
        QCOMPARE(state().inspection(waiting[2]).review, ReviewState::Confirmed);
        QVERIFY(!testkit::part<QLabel>(queue, u"queueRest"_s)->isVisible());
        workspace().setAuthor(before);
    }

    void whatWaitsForReviewIsWorkedThroughWithItsFindings()
    {
        std::vector<SubjectId> waiting;
        for (const Subject &subject : state().subjects())
            if (state().verdict(subject.id) == Verdict::Unqualified && waiting.size() < 3)
                waiting.push_back(subject.id);
        XW_VERIFY_OK(waitFor(workspace(), workspace().setReviews(waiting, ReviewState::Pending)));
        part<QAction>(u"actionReview"_s)->trigger();
        auto *queue = m_window->findChild<ui::ReviewQueue *>();
        QVERIFY(queue);
        auto *list = testkit::part<QListWidget>(*queue, u"queueList"_s);
        QCOMPARE(list->count(), 3);
        auto *findings = testkit::part<QTextBrowser>(*queue, u"queueFindings"_s);
        QVERIFY(findings->toPlainText().contains(state().subject(waiting[0])->name));
        for (const Finding &finding : state().findings(waiting[0])) // in the language of the program
            if (const Indicator *indicator = state().standard().indicator(finding.indicator)) {
                QVERIFY2(findings->toPlainText().contains(indicator->nameEnglish),
                         qPrintable(findings->toPlainText()));
                QVERIFY(!findings->toPlainText().contains(indicator->name));
            }
        shoot(*queue, u"review-queue-en"_s);
        // Ctrl+Enter confirms and the next one comes up.
        QTest::mouseClick(testkit::part<QPushButton>(*queue, u"queueConfirm"_s), Qt::LeftButton);
        QTRY_COMPARE(state().inspection(waiting[0]).review, ReviewState::Confirmed);
        QTRY_COMPARE(list->count(), 2);
        QVERIFY(findings->toPlainText().contains(state().subject(waiting[1])->name));
        m_dialogs.nextText(u"look again at the second column"_s);
        QTest::mouseClick(testkit::part<QPushButton>(*queue, u"queueReturn"_s), Qt::LeftButton);
        QTRY_COMPARE(state().inspection(waiting[1]).review, ReviewState::SentBack);
        QTest::mouseClick(testkit::part<widgets::PillButton>(*queue, u"queueSentBack"_s), Qt::LeftButton);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(findings->toPlainText().contains(u"look again at the second column"_s));
        // Ctrl+Z takes back what was decided here, newest first, and nothing that happened before.
        QTest::keyClick(queue, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(state().inspection(waiting[1]).review, ReviewState::Pending);
        QTest::keyClick(queue, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(state().inspection(waiting[0]).review, ReviewState::Pending);
        QTest::keyClick(queue, Qt::Key_Z, Qt::ControlModifier);
        QTest::qWait(50);
        QCOMPARE(state().inspection(waiting[2]).review, ReviewState::Pending);
        m_language->useOnce(u"zh_CN"_s);
        queue->close();
    }

    void anActionIsFoundByItsNameAndRun()
    {
        m_window->showPage(u"register"_s);
        part<QAction>(u"actionLocate"_s)->trigger();
        auto *locator = m_window->findChild<ui::Locator *>();
        QVERIFY(locator);
        auto *field = testkit::part<QLineEdit>(*locator, u"locatorField"_s);
        auto *list = testkit::part<QTreeWidget>(*locator, u"locatorList"_s);
        QVERIFY(list->topLevelItemCount() > 20);
        field->setText(u"charts"_s);
        shoot(*locator, u"locator-en"_s);
        QCOMPARE(list->topLevelItem(0)->text(0), u"Charts"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"chartsPage"_s));
        QTRY_VERIFY(part<QWidget>(u"chartsPage"_s)->isVisible());
    }

    void theKeysOfAPageAreActionsToo()
    {
        m_window->showPage(u"inspect"_s);
        m_language->useOnce(u"zh_CN"_s);
        part<QAction>(u"actionLocate"_s)->trigger();
        auto *locator = m_window->findChild<ui::Locator *>();
        auto *field = testkit::part<QLineEdit>(*locator, u"locatorField"_s);
        field->setText(u"单指标"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(part<QLabel>(u"passWords"_s)->isVisible());
    }

    void theNextStartGoesOnWhereOneWas()
    {
        m_window->showPage(u"inspect"_s);
        const SubjectId site = state().find(u"3611280006"_s)->id;
        auto *page = m_window->findChild<ui::Page *>(u"inspectPage"_s);
        part<QLineEdit>(u"subjectFilter"_s)->setText(u"鄱阳"_s);
        page->goToSubject(site);
        m_window->close();
        m_window.reset();
        openWindow();
        QTRY_VERIFY(part<QWidget>(u"inspectPage"_s)->isVisible());
        QTRY_COMPARE(part<QLineEdit>(u"subjectFilter"_s)->text(), u"鄱阳"_s);
        QCOMPARE(m_window->findChild<ui::Page *>(u"inspectPage"_s)->place()[u"subject"].toInt(),
                 site.value());
    }

    void anErrorFollowsTheLanguageAndAGoodWordGoes()
    {
        m_window->openWorkspace(m_folder.path()); // nothing was prepared there
        auto *what = part<QLabel>(u"messageWhat"_s);
        QTRY_VERIFY(what->isVisible());
        QCOMPARE(what->text(), u"Cannot open the file"_s);
        m_language->useOnce(u"zh_CN"_s);
        QTRY_VERIFY(what->text() != u"Cannot open the file"_s);
    }

    void aHintWithoutRoomEndsInAnEllipsis()
    {
        m_window->showPage(u"inspect"_s);
        m_window->resize(1000, 560);
        auto *page = m_window->findChild<ui::Page *>(u"inspectPage"_s);
        emit page->notify(
            u"Sites are shown by an engine whose fixes are some years old, open only what has to "
            "be inspected, and nothing else at all."_s);
        QCoreApplication::processEvents();
        for (const QString &name : {u"statusWord"_s, u"pageHint"_s}) {
            const auto *label = part<QLabel>(name);
            QVERIFY2(label->fontMetrics().horizontalAdvance(label->text()) <= label->width() + 1,
                     qPrintable(name + u": "_s + label->text()));
        }
        QVERIFY(part<QLabel>(u"statusWord"_s)->text().endsWith(QChar(0x2026)));
        shoot(*m_window, u"status-narrow-en"_s);
    }
};

XW_UI_TEST_MAIN(WindowListsTest)
#include "tst_window_lists.moc"
