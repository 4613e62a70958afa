// Acts on many rows of a list: what is chosen outlives what makes the rows anew, and what was done is told.
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "models/ledger_table.h"
#include "models/register_model.h"
#include "ui/ledgers/ledger_sheet.h"
#include "ui/ledgers/ledgers_page.h"
#include "ui/register/register_page.h"
#include "ui/register/register_table.h"
#include "workspace/wait.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class KeptRowsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;

    static void type(ui::RegisterPage &page, const QString &text)
    {
        page.findChild<QLineEdit *>(u"filterField"_s)->setText(text);
    }

private slots:
    void initTestCase() { qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8()); }
    void init()
    {
        speak(u"en"_s);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
    }

    void whatIsChosenStaysChosenWhateverMakesTheRowsAnew()
    {
        const auto own = jiangxi();
        ui::RegisterPage p(*m_context);
        p.resize(1300, 700);
        p.setWorkspace(own->workspace.get());
        p.show();
        ui::RegisterTable *table = p.table(SubjectKind::Website);
        type(p, u"上饶市"_s);
        table->selectAll();
        const QList<SubjectId> chosen = table->selectedSubjects();
        QCOMPARE(chosen.size(), 22);
        const auto holds = [&](const QList<SubjectId> &expected) {
            const QList<SubjectId> now = table->selectedSubjects();
            return QSet<SubjectId>(now.begin(), now.end()) ==
                   QSet<SubjectId>(expected.begin(), expected.end());
        };
        // Narrower: what is still shown. Wider: nothing that was not chosen comes along.
        type(p, u"3611"_s);
        QList<SubjectId> stillThere;
        for (const SubjectId id : chosen)
            if (table->registerModel()->rowOf(id) >= 0)
                stillThere << id;
        QVERIFY(!stillThere.isEmpty());
        QVERIFY(holds(stillThere));
        type(p, {});
        QCOMPARE(table->registerModel()->rowCount(), 538);
        QVERIFY(holds(stillThere));
        // Sorted, and by a column's values.
        table->sortByColumn(1, Qt::DescendingOrder);
        QTRY_VERIFY(table->registerModel()->isSorted());
        QVERIFY(holds(stillThere));
        // The register changes: a site is added by hand, and taken back.
        const int place = table->verticalScrollBar()->value();
        Subject fresh;
        fresh.kind = SubjectKind::Website;
        fresh.code = u"3600009999"_s;
        fresh.name = u"新站"_s;
        QVERIFY(waitFor(*own->workspace, own->workspace->putSubject(fresh)));
        QTRY_COMPARE(table->registerModel()->rowCount(), 539);
        QTRY_VERIFY(table->registerModel()->isSorted());
        QVERIFY(holds(stillThere));
        QVERIFY(qAbs(table->verticalScrollBar()->value() - place) <= 1);
        // Another workspace has other rows.
        const auto other = jiangxi();
        p.setWorkspace(other->workspace.get());
        QVERIFY(table->selectedSubjects().isEmpty());
    }

    void manyRowsAreWithdrawnAndWhatIsLeftIsSaid()
    {
        const auto office = jiangxi();
        ui::LedgersPage page(*m_context);
        page.resize(1280, 760);
        page.setWorkspace(office->workspace.get());
        page.show();
        const auto choose = [&page](const QString &name) {
            auto *list = page.findChild<QListView *>(u"ledgerList"_s);
            for (int row = 0; row < list->model()->rowCount(); ++row)
                if (list->model()->index(row, 0).data().toString().contains(name))
                    list->setCurrentIndex(list->model()->index(row, 0));
        };
        auto *sheet = page.findChild<ui::LedgerSheet *>(u"ledgerSheet"_s);
        choose(u"网上咨询"_s);
        QString rows;
        for (int i = 0; i < 40; ++i)
            rows += u"第%1局\t%2\t1\t0\n"_s.arg(i).arg(i + 2);
        QGuiApplication::clipboard()->setText(rows);
        page.findChild<QAbstractButton *>(u"ledgerEmptyType"_s)->click();
        if (QWidget *editor = sheet->findChild<QLineEdit *>(u"ledgerCell"_s))
            QTest::keyClick(editor, Qt::Key_Escape);
        sheet->setFocus();
        QTest::keySequence(sheet, QKeySequence::Paste);
        const auto *table = qobject_cast<models::LedgerTable *>(sheet->model());
        QTRY_COMPARE(table->total(), 40);
        choose(u"网民留言"_s); // nobody is about to type here any more
        choose(u"网上咨询"_s);
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        // Chosen rows outlive the filter, and none comes along that was not chosen.
        auto *filter = page.findChild<QLineEdit *>(u"filterField"_s);
        filter->setText(u"第1"_s);
        QCOMPARE(table->shownCount(), 11);
        sheet->selectAll();
        filter->setText(u"第12"_s);
        QCOMPARE(table->shownCount(), 1);
        QCOMPARE(int(sheet->selectedRows().size()), 1);
        filter->clear();
        QCOMPARE(int(sheet->selectedRows().size()), 1);
        sheet->setFocus();
        sheet->selectAll();
        QSignalSpy told(&page, &ui::Page::notify);
        QTest::keyClick(sheet, Qt::Key_Delete, Qt::ControlModifier);
        QTRY_COMPARE(table->total(), 0);
        QTRY_VERIFY(!told.isEmpty());
        const QString said = told.constLast().constFirst().toString();
        QVERIFY2(said.contains(u"40"_s) && said.contains(u"Ctrl+Z"_s), qPrintable(said));
        bool isSaid = false;
        for (const QLabel *label : page.findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(u"withdrawn"_s));
        QVERIFY(isSaid);
        // The keyboard is not left behind in what is hidden.
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
        XW_VERIFY_OK(waitFor(*office->workspace, office->workspace->undo()));
        QTRY_COMPARE(table->total(), 40);
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    }
};

XW_UI_TEST_MAIN(KeptRowsTest)
#include "tst_kept_rows.moc"
