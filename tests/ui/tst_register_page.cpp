#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "domain/site_code.h"
#include "models/labels.h"
#include "models/register_model.h"
#include "ui/register/register_page.h"
#include "ui/register/register_table.h"
#include "ui/register/subject_dialog.h"
#include "ui/shared/file_export.h"
#include "ui/shared/job_strip.h"
#include "widgets/column_memory.h"
#include "widgets/filter_bar.h"
#include "widgets/message_bar.h"
#include "workspace/import.h"
#include "workspace/wait.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QVBoxLayout>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class RegisterPageTest : public QObject
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened << url; }

private:
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    QList<QUrl> m_opened;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<Office> m_office;

    std::unique_ptr<ui::RegisterPage> page()
    {
        auto made = std::make_unique<ui::RegisterPage>(*m_context);
        made->resize(1300, 700);
        made->setWorkspace(m_office->workspace.get());
        made->show();
        return made;
    }

    static void type(ui::RegisterPage &page, const QString &text)
    {
        auto *field = page.findChild<QLineEdit *>(u"filterField"_s);
        field->clear();
        for (const QChar letter : text) // keyClicks() knows ASCII alone
            field->insert(letter);
    }

private slots:
    void initTestCase() { m_office = jiangxi(); }

    void init()
    {
        speak(u"en"_s);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
    }

    void itFiltersWhileOneTypesAndSaysHowManyAreLeft()
    {
        auto p = page();
        const auto *model = p->table(SubjectKind::Website)->registerModel();
        QCOMPARE(model->rowCount(), 538);
        type(*p, u"上饶市"_s);
        QCOMPARE(model->rowCount(), 22); // the published number of running sites
        QCOMPARE(p->findChild<QLabel *>(u"filterResult"_s)->text(), u"22 of 538"_s);
        shoot(*p, u"register-filter-en"_s);
        type(*p, u"nothing like it"_s);
        auto *clear = p->findChild<QPushButton *>(u"clearFilter"_s);
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(model->rowCount(), 538);
    }

    void theChosenRowStaysWhileTheFilterNarrows()
    {
        auto p = page();
        ui::RegisterTable *table = p->table(SubjectKind::Website);
        const SubjectId subject = m_office->workspace->state().find(u"3600009023"_s)->id;
        table->setCurrentIndex(table->model()->index(table->registerModel()->rowOf(subject), 0));
        type(*p, u"3600009023"_s);
        QCOMPARE(table->registerModel()->subjectAt(table->currentIndex().row()), subject);
    }

    void downInTheFilterLeadsIntoTheListThatIsShown()
    {
        auto p = page();
        p->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(p.get()));
        auto *field = p->findChild<QLineEdit *>(u"filterField"_s);
        field->setFocus();
        type(*p, u"上饶市"_s);
        QTest::keyClick(field, Qt::Key_Down);
        ui::RegisterTable *table = p->table(SubjectKind::Website);
        QVERIFY(table->hasFocus());
        QVERIFY(table->currentIndex().isValid());
        field->setFocus();
        type(*p, u"nothing like it"_s); // no list is shown: the key stays where it is
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(field->hasFocus());
    }

    void theListTakesTheKeyboardFromTheButtonOfTheEmptyOne()
    {
        Office empty;
        ui::RegisterPage p(*m_context);
        p.setWorkspace(empty.workspace.get());
        p.show();
        p.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&p));
        p.takeKeyboard();
        QVERIFY(p.findChild<QPushButton *>(u"emptyImport"_s)->hasFocus());
        empty.import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
        QTRY_VERIFY(p.table(SubjectKind::Website)->hasFocus());
    }

    void enterOpensTheRowInInspect()
    {
        auto p = page();
        ui::RegisterTable *table = p->table(SubjectKind::Website);
        QSignalSpy opened(p.get(), &ui::Page::openSubject);
        table->setCurrentIndex(table->model()->index(3, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<SubjectId>(), table->registerModel()->subjectAt(3));
    }

    void copiedRowsAreTabbedInTheOrderThatIsShown()
    {
        auto p = page();
        ui::RegisterTable *table = p->table(SubjectKind::Website);
        table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(1),
                                               0); // name before code
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(u"省政府门户网站\t3600009001\t"_s), qPrintable(text));
        QCOMPARE(text.count(u'\n'), 1);
        // The whole list brings its heads along, a few rows do when they are asked to.
        type(*p, u"上饶市"_s);
        table->selectAll();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QStringList all = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(all.size(), qsizetype(table->registerModel()->rowCount()) + 1);
        QVERIFY2(all.constFirst().contains(u"Site code"_s), qPrintable(all.constFirst()));
        QCOMPARE(all.constFirst().count(u'\t'), all.at(1).count(u'\t'));
    }

    void theVerdictIsInSightOnALaptop()
    {
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            speak(language);
            auto p = page();
            p->resize(1258, 560); // 1366 less the rail
            laidOut();
            for (const SubjectKind kind : {SubjectKind::Website, SubjectKind::MediaAccount}) {
                const ui::RegisterTable *table = p->table(kind);
                const auto &columns = table->registerModel()->columns();
                for (int i = 0; i < int(columns.size()); ++i)
                    for (const auto &[column, word] :
                         {std::pair(u"verdict"_s, models::label(Verdict::Unchecked)),
                          {u"state"_s, models::label(RunState::ClosingRequested)}})
                        if (columns[size_t(i)].id() == column) // the pill around it, and the margins
                            QVERIFY2(table->fontMetrics().horizontalAdvance(word) + 34 <=
                                         table->columnWidth(i),
                                     qPrintable(word));
                for (int i = 0; i < int(columns.size()); ++i)
                    if (columns[size_t(i)].id() == u"verdict")
                        QVERIFY(table->columnViewportPosition(i) + table->columnWidth(i) <= 1240);
                if (kind == SubjectKind::Website)
                    QCOMPARE(table->horizontalScrollBar()->maximum(), 0); // nothing is off at the right
            }
        }
    }

    void columnsAreChosenAndRemembered()
    {
        {
            auto p = page();
            ui::RegisterTable *table = p->table(SubjectKind::Website);
            QMenu menu;
            table->columns()->fillMenu(&menu);
            for (QAction *action : menu.actions())
                if (action->objectName() == u"column-problem"_s || action->objectName() == u"column-url"_s)
                    action->toggle();
        }
        auto again = page();
        ui::RegisterTable *table = again->table(SubjectKind::Website);
        QStringList shown;
        for (const int column : table->shownColumns())
            shown << table->registerModel()->columns()[size_t(column)].id();
        QVERIFY(shown.contains(u"problem"_s));
        QVERIFY(!shown.contains(u"url"_s));
    }

    void theListIsExportedAsItIsShown()
    {
        auto p = page();
        type(*p, u"上饶市"_s);
        const QString target = m_folder.filePath(u"out.csv"_s);
        m_dialogs.nextPath(target);
        QSignalSpy said(p.get(), &ui::Page::notify);
        QTest::mouseClick(p->findChild<QPushButton *>(u"exportButton"_s), Qt::LeftButton);
        QVERIFY(said.wait(10000));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 23);
        QVERIFY(lines.first().contains(u"Site code"_s));
    }

    void anExcelFileIsOneAndImportsAgain()
    {
        auto p = page();
        type(*p, u"上饶市"_s);
        const QString target = m_folder.filePath(u"out.xlsx"_s);
        m_dialogs.nextPath(target);
        QSignalSpy said(p.get(), &ui::Page::notify);
        QTest::mouseClick(p->findChild<QPushButton *>(u"exportButton"_s), Qt::LeftButton);
        QVERIFY(said.wait(10000));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(2) == "PK");
        tables::ReadOptions options;
        options.knownHeaders = knownHeaders(*importKind(u"websites"_s));
        const auto table = tables::readTable(target, options);
        XW_VERIFY_OK(table);
        QCOMPARE(int(table->rows.size()), 22);
        QVERIFY(table->headers.contains(u"Site code"_s));
    }

    void aLongExportShowsHowFarItIsAndIsCancelled()
    {
        QWidget window;
        QVBoxLayout column(&window);
        auto *strip = new ui::JobStrip(&window);
        column.addWidget(strip);
        auto *over = new QWidget(&window);
        column.addWidget(over);
        window.show();
        QVERIFY(!strip->isVisible());
        const QString target = m_folder.filePath(u"long.xlsx"_s);
        std::atomic<bool> went = false;
        // Short work shows nothing; long work its rows, and ends where it is cancelled.
        const auto slow = [&went](const QString &, const JobPtr &job) -> Result<QByteArray> {
            job->setTotal(1000);
            for (int i = 0; i < 1000 && !job->isCancelled(); ++i) {
                job->setDone(i);
                QThread::msleep(20);
            }
            went = true;
            return QByteArray("all");
        };
        Result<QString> file = QString();
        bool told = false;
        m_dialogs.nextPath(target);
        ui::exportFile(over, *m_context, {}, slow, [&](const Result<QString> &answer) {
            file = answer;
            told = true;
        });
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(strip->findChild<QLabel *>(u"progressTitle"_s)->text().contains(u"long.xlsx"_s));
        QTRY_VERIFY(strip->findChild<QProgressBar *>()->value() > 0);
        QTest::mouseClick(strip->findChild<QPushButton *>(u"progressCancel"_s), Qt::LeftButton);
        QTRY_VERIFY(told);
        QVERIFY(went);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(target));
        QTRY_VERIFY(!strip->isVisible());
    }

    void anExportThatCannotBeWrittenSaysWhere()
    {
        auto p = page();
        QSignalSpy failed(p.get(), &ui::Page::errorOccurred);
        m_dialogs.nextPath(m_folder.filePath(u"no/such/folder/out.csv"_s));
        QTest::mouseClick(p->findChild<QPushButton *>(u"exportButton"_s), Qt::LeftButton);
        QVERIFY(failed.wait(10000));
        QVERIFY(failed.first().first().value<Error>().line().contains(u"no/such/folder"_s));
    }

    void chosenAccountsAreWrittenAsAListForThePhone()
    {
        auto p = page();
        ui::RegisterTable *table = p->table(SubjectKind::MediaAccount);
        QVERIFY(table->registerModel()->rowCount() > 2);
        table->setCurrentIndex(table->model()->index(1, 0));
        const QString chosen =
            m_office->workspace->state().subject(table->registerModel()->subjectAt(1))->name;
        const QString other =
            m_office->workspace->state().subject(table->registerModel()->subjectAt(2))->name;
        const QString target = m_folder.filePath(u"phone.html"_s);
        m_dialogs.nextPath(target);
        QSignalSpy said(p.get(), &ui::Page::notify);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), table->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(table, &event);
        auto *menu = table->findChild<QMenu *>(u"rowMenu"_s);
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            if (action->objectName() == u"rowPhoneList"_s)
                action->trigger();
        menu->close();
        QVERIFY(said.wait(10000));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(chosen));
        QVERIFY(!text.contains(other) || chosen.contains(other));
    }

    void onlyTheWebIsOpenedInTheSystemBrowser()
    {
        QDesktopServices::setUrlHandler(u"http"_s, this, "takeUrl");
        auto p = page();
        ui::RegisterTable *table = p->table(SubjectKind::Website);
        table->setCurrentIndex(table->model()->index(0, 0));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), table->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(table, &event);
        auto *menu = table->findChild<QMenu *>(u"rowMenu"_s);
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            if (action->objectName() == u"rowBrowser"_s)
                action->trigger();
        menu->close();
        QDesktopServices::unsetUrlHandler(u"http"_s);
        QCOMPARE(m_opened, QList<QUrl>{QUrl(u"http://s0001.jiangxi-2020q1.example"_s)});
    }

    void aSitesRowsInTheLedgersSayWhatIsNotKnownOfItHere()
    {
        auto p = page();
        ui::RegisterTable *table = p->table(SubjectKind::Website);
        table->setCurrentIndex(table->model()->index(0, 0));
        const Subject site = *m_office->workspace->state().subject(table->registerModel()->subjectAt(0));
        const LedgerRow row{u"text-errors"_s, m_office->workspace->state().round().id, site.code + u"/帐号"_s,
                            QJsonObject{{u"subject"_s, site.code},
                                        {u"category"_s, u"网站"_s},
                                        {u"wrong"_s, u"帐号"_s},
                                        {u"right"_s, u"账号"_s}}};
        XW_VERIFY_OK(waitFor(*m_office->workspace, m_office->workspace->putLedgerRows({row}, {"a row", {}})));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), table->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(table, &event);
        auto *menu = table->findChild<QMenu *>(u"rowMenu"_s);
        QVERIFY(menu);
        auto *ledgers = menu->findChild<QMenu *>(u"actLedgers"_s);
        QVERIFY(ledgers);
        QCOMPARE(ledgers->actions().size(), 1);
        const QString told = ledgers->actions().front()->text();
        QVERIFY2(told.contains(u"帐号"_s) && !told.contains(site.name), qPrintable(told));
        // It stands before what copies, not among it.
        QStringList names;
        for (const QAction *action : menu->actions())
            names << action->objectName() + (action->menu() ? action->menu()->objectName() : QString());
        QVERIFY(names.indexOf(u"actLedgers"_s) < names.indexOf(u"rowCopyCode"_s));
        menu->close();
    }

    void whatAWebsiteByHandLacksIsToldInItsDialogAlone()
    {
        auto p = page();
        QSignalSpy failed(m_office->workspace.get(), &Workspace::failed);
        QSignalSpy settled(p.get(), &ui::Page::errorSettled);
        QTest::mouseClick(p->findChild<QPushButton *>(u"addSubject"_s), Qt::LeftButton);
        QPointer<QDialog> dialog = p->findChild<QDialog *>(u"subjectDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"subjectCode"_s)->setText(u"123"_s);
        dialog->findChild<QLineEdit *>(u"subjectName"_s)->setText(u"上饶市人民政府"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"subjectSave"_s), Qt::LeftButton);
        QTRY_COMPARE(failed.size(), 1);  // what the window's bar shows
        QTRY_COMPARE(settled.size(), 1); // and lets go again
        QCOMPARE(settled[0][0].value<Error>().summary.text(), failed[0][0].value<Error>().summary.text());
        auto *bar = dialog->findChild<widgets::MessageBar *>();
        QVERIFY(bar->isVisible());
        // A code that somebody types lost nothing in a spreadsheet.
        const QString advice = failed[0][0].value<Error>().advice.text();
        QVERIFY2(advice.startsWith(u"Type it whole"_s), qPrintable(advice));
        QVERIFY(SiteCode::parse(u"123"_s).error().advice.text().contains(u"zeros"_s)); // in a list
        delete dialog;
    }

    void whatIsAddedByHandIsSeenOrTheFilterIsSaid()
    {
        auto p = page();
        ui::RegisterTable *table = p->table(SubjectKind::Website);
        const auto add = [&](const QString &code) {
            QTest::mouseClick(p->findChild<QPushButton *>(u"addSubject"_s), Qt::LeftButton);
            QPointer<QDialog> dialog = p->findChild<QDialog *>(u"subjectDialog"_s);
            QVERIFY(dialog);
            dialog->findChild<QLineEdit *>(u"subjectCode"_s)->setText(code);
            dialog->findChild<QLineEdit *>(u"subjectName"_s)->setText(u"新网站"_s + code);
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"subjectSave"_s), Qt::LeftButton);
            QTRY_VERIFY(!dialog);
        };
        const auto chosenCode = [&] {
            const Subject *one = m_office->workspace->state().subject(table->selectedSubjects().value(0));
            return one ? one->code : QString();
        };
        auto *bar = p->findChild<widgets::MessageBar *>(u"hiddenByFilter"_s);
        add(u"3609990001"_s);
        QCOMPARE(chosenCode(), u"3609990001"_s);
        QVERIFY(table->visualRect(table->currentIndex()).intersects(table->viewport()->rect()));
        QVERIFY(!bar->isVisible());
        type(*p, u"上饶市"_s); // hides what has no region
        add(u"3609990002"_s);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(u"3609990002"_s), qPrintable(bar->text()));
        QCOMPARE(p->findChild<QLineEdit *>(u"filterField"_s)->text(), u"上饶市"_s); // it is the person's
        QTest::mouseClick(bar->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QCOMPARE(chosenCode(), u"3609990002"_s);
        QVERIFY(table->visualRect(table->currentIndex()).intersects(table->viewport()->rect()));
        type(*p, u"上饶市"_s);
        add(u"3609990003"_s);
        QTRY_VERIFY(bar->isVisible());
        type(*p, QString()); // another way
        QVERIFY(!bar->isVisible());
    }

    void everyActOfARowMenuTellsOnHowManyRowsItActs()
    {
        auto p = page();
        for (const SubjectKind kind : {SubjectKind::Website, SubjectKind::MediaAccount}) {
            p->findChild<widgets::FilterBar *>()->choosePill(int(kind));
            ui::RegisterTable *table = p->table(kind);
            for (const int rows : {1, 3}) {
                table->clearSelection();
                for (int row = 0; row < rows; ++row)
                    table->selectionModel()->setCurrentIndex(table->model()->index(row, 0),
                                                             QItemSelectionModel::Select |
                                                                 QItemSelectionModel::Rows);
                QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5),
                                        table->mapToGlobal(QPoint(5, 5)));
                QCoreApplication::sendEvent(table, &event);
                const std::unique_ptr<QMenu> menu(table->findChild<QMenu *>(u"rowMenu"_s));
                QVERIFY(menu);
                for (const QAction *action : menu->actions()) {
                    static const QRegularExpression count(u" \\((\\d+)\\)$"_s);
                    const auto told = count.match(action->text());
                    if (!action->isSeparator() && !action->menu())
                        QVERIFY2(told.hasMatch() == (rows > 1) && told.captured(1).toInt() <= rows,
                                 qPrintable(action->text()));
                }
            }
        }
    }

    void aLongAddressIsReadFromItsBeginning()
    {
        auto p = page();
        Subject site = *m_office->workspace->state().find(u"3600009023"_s);
        site.url = u"http://"_s + QString(300, u'a') + u".gov.cn/"_s;
        ui::SubjectDialog dialog(*m_office->workspace, m_dialogs, site);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"subjectUrl"_s)->cursorPosition(), 0);
    }

    void anEmptyRegisterSaysWhatToDoNext()
    {
        Office empty;
        ui::RegisterPage p(*m_context);
        p.resize(1300, 700);
        p.setWorkspace(empty.workspace.get());
        p.show();
        QSignalSpy import(&p, &ui::Page::importFile);
        auto *button = p.findChild<QPushButton *>(u"emptyImport"_s);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(import.size(), 1);
    }
};

XW_UI_TEST_MAIN(RegisterPageTest)
#include "tst_register_page.moc"
