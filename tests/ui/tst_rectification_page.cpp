#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/rectification/rectification_page.h"
#include "ui/shared/page_context.h"
#include "workspace/rectification.h"
#include "workspace/wait.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class RectificationPageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<ui::RectificationPage> m_page;

    void open()
    {
        m_page = std::make_unique<ui::RectificationPage>(*m_context);
        m_page->resize(1000, 520);
        m_page->setWorkspace(m_office->workspace.get());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    template <class T>
    T *widget(const QString &name) const
    {
        return part<T>(*m_page, name);
    }
    QTableView *table() const { return widget<QTableView>(u"caseTable"_s); }
    Workspace &workspace() const { return *m_office->workspace; }
    void openCasesUntil(const QString &day)
    {
        m_dialogs.nextText(day);
        QAbstractButton *button = widget<QAbstractButton>(u"emptyOpenCases"_s);
        if (!button->isVisible())
            button = widget<QAbstractButton>(u"openCases"_s);
        button->click();
        QTRY_VERIFY(!workspace().state().cases().cases().empty() && !workspace().isSaving());
    }
    /// Chooses an entry of the menu of actions, by its words.
    void act(const QString &words)
    {
        auto *menu = widget<QToolButton>(u"caseActions"_s)->menu();
        emit menu->aboutToShow();
        for (QAction *action : menu->actions())
            if (action->text().startsWith(words)) {
                action->trigger();
                QTRY_VERIFY(!workspace().isSaving());
                return;
            }
        QFAIL(qPrintable(u"no action "_s + words));
    }

private slots:
    void init()
    {
        speak(u"en"_s);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        m_office = jiangxi();
        open();
    }
    void cleanup() { m_page.reset(); }

    void theReportOfASiteIsPrintedFromItsCase()
    {
        openCasesUntil(u"2020-04-20"_s);
        table()->selectRow(0);
        act(u"Print the report"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QPrintPreviewDialog *>(), 20'000);
        auto *preview = m_page->findChild<QPrintPreviewDialog *>();
        QVERIFY(preview->isVisible());
        const QString name = workspace().state().subject(m_page->cases().at(0)->subject)->name;
        QVERIFY2(preview->windowTitle().contains(name), qPrintable(preview->windowTitle()));
        shoot(*preview, u"report-preview"_s);
        preview->close();
    }

    void problemsBecomeCasesAndGoTheirWay()
    {
        shoot(*m_page, u"rectification-empty"_s);
        openCasesUntil(u"2020-04-20"_s);
        const QAbstractItemModelTester tester(&m_page->cases());
        const int total = int(workspace().state().cases().cases().size());
        QVERIFY(total > 4);
        QCOMPARE(table()->model()->rowCount(), total);
        table()->selectRow(0);
        const CaseId id = m_page->cases().at(0)->id;
        m_dialogs.nextText(u"已更新"_s);
        act(u"Record an answer"_s);
        QTRY_COMPARE(workspace().state().cases().find(id)->state, CaseState::Answered);
        QCOMPARE(table()->model()->rowCount(), total - 1); // it no longer waits to be mended
        widget<QAbstractButton>(u"pillAnswered"_s)->click();
        QCOMPARE(table()->model()->rowCount(), 1);
        table()->selectRow(0);
        QVERIFY(widget<QLabel>(u"caseHistory"_s)->text().contains(u"已更新"_s));
        act(u"Found mended"_s);
        QTRY_COMPARE(workspace().state().cases().find(id)->state, CaseState::Checked);
        table()->selectRow(0);
        m_dialogs.nextText(u""_s);
        act(u"Close"_s);
        QTRY_COMPARE(workspace().state().cases().find(id)->state, CaseState::Closed);
        widget<QAbstractButton>(u"pillAll"_s)->click();
        table()->selectRow(1);
        shoot(*m_page, u"rectification"_s);
    }

    void overdueAndWordsFilter()
    {
        openCasesUntil(u"2020-03-20"_s); // past already
        const int total = int(workspace().state().cases().cases().size());
        widget<QAbstractButton>(u"pillOverdue"_s)->click();
        QCOMPARE(table()->model()->rowCount(), total);
        const QString code = m_page->cases().at(0)->code;
        m_page->findChild<QLineEdit *>()->setText(code);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        shoot(*m_page, u"rectification-overdue"_s);
    }

    void papersGoOutAndComeBack()
    {
        openCasesUntil(u"2020-04-20"_s);
        const QString out = m_folder.filePath(u"papers"_s);
        m_dialogs.nextPath(out);
        auto *menu = widget<QToolButton>(u"papersButton"_s)->menu();
        emit menu->aboutToShow();
        QSignalSpy told(m_page.get(), &ui::Page::notify);
        menu->actions().at(3)->trigger(); // lists of problems
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 60000);
        QDirIterator files(out, {u"*.xlsx"_s}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        const QString first = files.next();
        told.clear();
        QTRY_VERIFY(!workspace().isSaving());
        m_page->takeFiles({first});
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(told.first().first().toString(), u"0 answers taken in, 0 put aside, 0 known already"_s);
    }

    void itSpeaksChineseInASmallWindow()
    {
        openCasesUntil(u"2020-04-20"_s);
        speak(u"zh_CN"_s);
        QCoreApplication::processEvents();
        table()->selectRow(0);
        const QSize least = m_page->minimumSizeHint();
        QVERIFY2(least.width() <= 1000 && least.height() <= 520,
                 qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
        QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"编号"_s);
        shoot(*m_page, u"rectification-zh"_s);
    }
};

XW_UI_TEST_MAIN(RectificationPageTest)
#include "tst_rectification_page.moc"
