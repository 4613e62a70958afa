#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "base/gb18030.h"
#include "ui/import/import_dialog.h"
#include "ui/import/import_run.h"

#include "tables/workbook.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ImportDialogTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;

    QString file(const QString &name, const QString &text)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text.toUtf8());
        return path;
    }

    std::unique_ptr<ui::ImportDialog> dialog(Office &office, const QString &path)
    {
        auto made = std::make_unique<ui::ImportDialog>(*office.workspace, *m_context, path);
        made->open();
        return made;
    }

    static bool waitForPlan(const ui::ImportDialog &dialog)
    {
        const auto *counts = dialog.findChild<QLabel *>(u"importCounts"_s);
        return QTest::qWaitFor([counts] { return !counts->text().isEmpty(); }, 10000);
    }

private slots:
    void enterInTheFilterImportsNothingAndAnImportShowsWhatChangesAndIsTakenBack()
    {
        Office office;
        office.import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
        const Subject before = *office.workspace->state().find(u"3600009002"_s);
        auto d = dialog(office,
                        file(u"改一个.csv"_s,
                             u"网站标识码,网站名称,主办单位,所属地区\n3600009002,%1,某新单位,火星市\n"_s.arg(
                                 before.name)));
        QVERIFY(waitForPlan(*d));
        auto *changes = d->findChild<QTableView *>(u"changeTable"_s);
        QTRY_VERIFY(changes->model()->rowCount() >= 2);
        QStringList lines;
        for (int row = 0; row < changes->model()->rowCount(); ++row)
            lines << changes->model()->index(row, 2).data().toString() + u"→"_s +
                         changes->model()->index(row, 3).data().toString();
        QVERIFY2(lines.join(u'|').contains(u"→某新单位"_s), qPrintable(lines.join(u'|')));
        QVERIFY(d->findChild<QLabel *>(u"messageWhat"_s)->text().contains(u"火星市"_s));
        QTest::keyClick(d->findChild<QLineEdit *>(u"filterField"_s), Qt::Key_Return);
        QTest::qWait(30);
        QVERIFY(d->isVisible());
        QCOMPARE(office.workspace->state().find(u"3600009002"_s)->organizer, before.organizer);
        QTest::keyClick(d->findChild<QPushButton *>(u"importNow"_s), Qt::Key_Return);
        QTRY_COMPARE(office.workspace->state().find(u"3600009002"_s)->organizer, u"某新单位"_s);
        QVERIFY(office.workspace->undoText().contains(u"改一个.csv"_s));
        auto undone = office.workspace->undo();
        QTRY_VERIFY(undone.isFinished());
        QVERIFY(undone.result());
        QCOMPARE(office.workspace->state().find(u"3600009002"_s)->organizer, before.organizer);
    }

private:
    QString mixed()
    {
        return file(u"全国系统导出-2020Q1.csv"_s,
                    u"全国政府网站基本信息,,,,,,\n"
                    "网站标识码,网站名称,首页网址,所属地区,网站类型,主管单位,备注\n"
                    "3600000001,江西省人民政府,http://www.jiangxi.gov.cn,省直,省级门户,省政府办公厅,\n"
                    "3.6E+09,某站,http://a.gov.cn,南昌市,市级部门,市局,\n"
                    "3601000019,南昌市住建局,http://fgj.nc.gov.cn,南昌市,市级部门,市房管局,新址\n"
                    "360100,短码站,http://b.gov.cn,南昌市,市级部门,市局,\n"
                    "3601000019,又是它,http://c.gov.cn,南昌市,市级部门,市局,\n"_s);
    }

private slots:
    void init()
    {
        speak(u"en"_s);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
    }

    void itSaysWhatWouldHappenAndDoesNothingBeforeItIsTold()
    {
        Office office;
        auto d = dialog(office, mixed());
        QVERIFY(waitForPlan(*d));
        QCOMPARE(d->findChild<QComboBox *>(u"kindBox"_s)->currentData().toString(), u"websites"_s);
        QCOMPARE(d->findChild<QLabel *>(u"importFound"_s)->text(), u"CSV · 5 rows"_s);
        QCOMPARE(d->findChild<QComboBox *>(u"encodingBox"_s)->currentText(), u"found: UTF-8"_s);
        QCOMPARE(d->findChild<QComboBox *>(u"separatorBox"_s)->currentText(), u"found: comma"_s);
        QCOMPARE(d->findChild<QSpinBox *>(u"headerRow"_s)->text(), u"found: 2"_s);
        QCOMPARE(d->findChild<QLabel *>(u"importCounts"_s)->text(),
                 u"Added 2 · Updated 0 · Unchanged 0 · Rejected 3"_s);
        QVERIFY(d->findChild<QTableView *>(u"problemTable"_s)->model()->rowCount() >= 3);
        QVERIFY(office.workspace->state().subjects().empty());
        d->resize(1180, 640);
        shoot(*d, u"import-en"_s);
        speak(u"zh_CN"_s);
        auto zh = dialog(office, mixed());
        QVERIFY(waitForPlan(*zh));
        zh->resize(1180, 640);
        shoot(*zh, u"import-zh"_s);
        shoot(*zh, u"import-zh-150"_s, 1.5);
    }

    void aListWithoutCodesSaysWhatACodeIs()
    {
        Office office;
        auto d =
            dialog(office, file(u"网站名单.csv"_s, u"某县政府网站一览表,,,,\n"
                                                   "序号,网站全称,主办单位全称,首页网址,类型\n"
                                                   "1,某县人民政府,某县人民政府办公室,a.gov.cn,县政府门户\n"
                                                   "2,甲镇政务网,甲镇人民政府,b.gov.cn,乡镇\n"
                                                   "合计,2个,,,\n"_s));
        QTRY_COMPARE_WITH_TIMEOUT(d->findChild<QComboBox *>(u"kindBox"_s)->currentData().toString(),
                                  u"websites"_s, 10000);
        QVERIFY(d->findChild<QLabel *>(u"messageWhat"_s)->text().contains(u"网站标识码"_s));
        QVERIFY(d->findChild<QLabel *>(u"messageMore"_s)->text().contains(u"ten characters"_s));
        QVERIFY(!d->findChild<QPushButton *>(u"importNow"_s)->isEnabled());
    }

    void whatWasFoundInAFileIsReadWhole()
    {
        QFile list(m_folder.filePath(u"国标.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(toGb18030(u"网站标识码,网站名称\n3600000001,某站\n"));
        list.close();
        Office office;
        auto d = dialog(office, list.fileName());
        QVERIFY(waitForPlan(*d));
        const auto *box = d->findChild<QComboBox *>(u"encodingBox"_s);
        QCOMPARE(box->currentText(), u"found: GB18030"_s);
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect words =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        QVERIFY(words.width() >= box->fontMetrics().horizontalAdvance(box->currentText()));
    }

    void whatWasFoundIsOverruledByHand()
    {
        Office office;
        auto d = dialog(office, mixed());
        QVERIFY(waitForPlan(*d));
        auto *row = d->findChild<QSpinBox *>(u"headerRow"_s);
        QSignalSpy read(d->findChild<ui::ImportRun *>(), &ui::ImportRun::tableRead);
        QSignalSpy failed(d->findChild<ui::ImportRun *>(), &ui::ImportRun::failed);
        row->setValue(20);              // the file has no such row
        QTRY_COMPARE(failed.size(), 1); // a small file is read before one can wait for it
        QVERIFY(d->findChild<QLabel *>(u"messageWhat"_s)->text().contains(u"Row 20"_s));
        row->setValue(4); // data: no column of a list has such a name
        QTRY_COMPARE(read.size(), 1);
        QTRY_VERIFY(d->findChild<QLabel *>(u"messageWhat"_s)->isVisible());
        row->setValue(0);
        QTRY_COMPARE(read.size(), 2);
        QVERIFY(waitForPlan(*d));
        auto *separator = d->findChild<QComboBox *>(u"separatorBox"_s);
        separator->setCurrentIndex(3);
        emit separator->activated(3);
        QTRY_COMPARE(read.size(), 3);
        QCOMPARE(d->findChild<ui::ImportRun *>()->table()->separator, QChar(u';'));
        QCOMPARE(d->findChild<ui::ImportRun *>()->table()->headers.size(), 1);
    }

    void importTakesTheGoodRowsOfABadFile()
    {
        Office office;
        auto d = dialog(office, mixed());
        QVERIFY(waitForPlan(*d));
        QSignalSpy imported(d.get(), &ui::ImportDialog::imported);
        auto *button = d->findChild<QPushButton *>(u"importNow"_s);
        QCOMPARE(button->text(), u"Import 2 rows"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!imported.isEmpty());
        QCOMPARE(office.workspace->state().subjects().size(), size_t(2));
        QVERIFY(!d->isVisible());
    }

    void problemsFilterByWhatStandsInThem()
    {
        Office office;
        auto d = dialog(office, mixed());
        QVERIFY(waitForPlan(*d));
        auto *table = d->findChild<QTableView *>(u"problemTable"_s);
        const int all = table->model()->rowCount();
        d->findChild<QLineEdit *>(u"filterField"_s)->setText(u"3.6E+09"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        d->findChild<QLineEdit *>(u"filterField"_s)->clear();
        QCOMPARE(table->model()->rowCount(), all);
    }

    void aHeadingIsGivenAnotherColumnByHand()
    {
        Office office;
        auto d = dialog(office, mixed());
        QVERIFY(waitForPlan(*d));
        // 备注 is no column: it is kept, until it is said to be the organizer.
        auto *chip = d->findChild<QToolButton *>(u"map-备注"_s);
        QVERIFY(chip->text().contains(u"kept"_s));
        QAction *organizer = nullptr;
        for (QAction *action : chip->menu()->actions())
            if (action->objectName() == u"column-organizer"_s)
                organizer = action;
        QVERIFY(organizer);
        organizer->trigger();
        // Found anew: the chips were made again.
        QTRY_VERIFY(d->findChild<QToolButton *>(u"map-备注"_s)->text().contains(u"organizer"_s));
        QTRY_VERIFY(d->findChild<QPushButton *>(u"importNow"_s)->isEnabled());
        QSignalSpy imported(d.get(), &ui::ImportDialog::imported);
        QTest::mouseClick(d->findChild<QPushButton *>(u"importNow"_s), Qt::LeftButton);
        QTRY_VERIFY(!imported.isEmpty());
        const Subject *subject = office.workspace->state().find(u"3601000019"_s);
        QVERIFY(subject);
        QCOMPARE(subject->organizer, u"新址"_s);
    }

    void aFileWithoutTheCodeColumnAsksForIt()
    {
        Office office;
        auto d = dialog(
            office,
            file(u"x.csv"_s, u"编号,网站名称,首页网址,所属地区\n3600000001,省政府,http://a.gov.cn,省直\n"_s));
        QTRY_VERIFY(d->findChild<QLabel *>(u"messageWhat"_s)->isVisible());
        QVERIFY(!d->findChild<QPushButton *>(u"importNow"_s)->isEnabled());
    }

    void aFileThatCannotBeReadSaysWhatAndWhere()
    {
        Office office;
        auto d = dialog(office, m_folder.filePath(u"nowhere.csv"_s));
        QTRY_VERIFY(d->findChild<QLabel *>(u"messageWhat"_s)->isVisible());
        QVERIFY(d->findChild<QLabel *>(u"messageMore"_s)->text().contains(u"nowhere.csv"_s));
    }

    void subjectsThatAreNoLongerListedAreOfferedAsClosed()
    {
        auto office = jiangxi();
        const QString newer = file(
            u"newer.csv"_s,
            u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"
            "3600009001,省政府门户网站,http://s0001.jiangxi-2020q1.example,省直,省级门户,测试单位0001,正常\n"_s);
        auto d = dialog(*office, newer);
        QVERIFY(waitForPlan(*d));
        auto *pill = d->findChild<QAbstractButton *>(u"pillMissing"_s);
        QVERIFY(pill->isVisible());
        QTest::mouseClick(pill, Qt::LeftButton);
        auto *list = d->findChild<QListView *>(u"missingList"_s);
        QCOMPARE(list->model()->rowCount(), 537);
        list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
        d->resize(1180, 640);
        shoot(*d, u"import-missing-en"_s);
        auto *button = d->findChild<QPushButton *>(u"importNow"_s);
        QVERIFY2(button->text().contains(u"lose 1"_s), qPrintable(button->text()));
        QSignalSpy imported(d.get(), &ui::ImportDialog::imported);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!imported.isEmpty());
        const std::vector<Subject> &subjects = office->workspace->state().subjects();
        QCOMPARE(
            std::count_if(subjects.begin(), subjects.end(), [](const Subject &s) { return !s.isRunning(); }),
            1);
    }

    void rejectedRowsAreWrittenAndSaidSo()
    {
        Office office;
        auto d = dialog(office, mixed());
        QVERIFY(waitForPlan(*d));
        const QString target = m_folder.filePath(u"rejects.csv"_s);
        m_dialogs.nextPath(target);
        QTest::mouseClick(d->findChild<QPushButton *>(u"exportRejects"_s), Qt::LeftButton);
        QTRY_VERIFY(QFileInfo::exists(target));
        QFile written(target);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(written.readAll());
        QVERIFY(text.contains(u"3.6E+09"_s));
        QVERIFY(!text.contains(u"江西省人民政府"_s));
    }

    void wordsThatNobodyKnowsAreSettledByKeysAndRemembered()
    {
        Office office;
        {
            auto d = dialog(office, file(u"w.csv"_s, u"网站标识码,网站名称,网站类型\n3600000001,甲,市级部门\n"
                                                     "3600000002,乙,市级部门\n"_s));
            QVERIFY(waitForPlan(*d));
            QSignalSpy imported(d.get(), &ui::ImportDialog::imported);
            QTest::mouseClick(d->findChild<QPushButton *>(u"importNow"_s), Qt::LeftButton);
            QTRY_VERIFY(!imported.isEmpty());
        }
        const QString results = u"网站标识码,突出问题\n3600000001,门户摆烂\n3600000002,门户摆烂\n"_s;
        auto d = dialog(office, file(u"r.csv"_s, results));
        QVERIFY(waitForPlan(*d));
        auto *pill = d->findChild<QAbstractButton *>(u"pillWords"_s);
        QVERIFY(pill->isVisible());
        QTest::mouseClick(pill, Qt::LeftButton);
        auto *table = d->findChild<QTableView *>(u"phraseTable"_s);
        QCOMPARE(table->model()->rowCount(), 1); // once, with the rows that it decides
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"门户摆烂"_s);
        QCOMPARE(table->model()->index(0, 1).data().toInt(), 2);
        d->resize(1180, 640);
        shoot(*d, u"import-words-en"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(d->isVisible()); // it opened the meaning, not the dialog's button
        auto *box = table->findChild<QComboBox *>(u"meaningBox"_s);
        QVERIFY(box);
        box->setCurrentText(u"w2"_s);
        QSignalSpy planned(d->findChild<ui::ImportRun *>(), &ui::ImportRun::planned);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY(!planned.isEmpty());
        QCOMPARE(d->findChild<ui::ImportRun *>()->currentPlan()->unsettled, 0);
        QSignalSpy imported(d.get(), &ui::ImportDialog::imported);
        QTest::mouseClick(d->findChild<QPushButton *>(u"importNow"_s), Qt::LeftButton);
        QTRY_VERIFY(!imported.isEmpty());
        const RoundState &state = office.workspace->state();
        QCOMPARE(state.tally().total(SubjectKind::Website).unqualified, 2);
        // The next file needs no word.
        auto next = dialog(office, file(u"n.csv"_s, u"网站标识码,突出问题\n3600000001,门户摆烂\n"_s));
        QVERIFY(waitForPlan(*next));
        QCOMPARE(next->findChild<ui::ImportRun *>()->currentPlan()->unsettled, 0);
    }

    void whatWasSaidOfAColumnIsKnownForTheNextFile()
    {
        Office office;
        const QString list = u"网站标识码,网站名称,甲栏\n3600000001,甲,南昌市\n"_s;
        auto d = dialog(office, file(u"w.csv"_s, list));
        QVERIFY(waitForPlan(*d));
        auto *chip = d->findChild<QToolButton *>(u"map-甲栏"_s);
        QVERIFY(chip);
        QSignalSpy planned(d->findChild<ui::ImportRun *>(), &ui::ImportRun::planned);
        for (QAction *action : chip->menu()->actions())
            if (action->objectName() == u"column-region")
                action->trigger();
        QTRY_VERIFY(!planned.isEmpty());
        QSignalSpy imported(d.get(), &ui::ImportDialog::imported);
        QTest::mouseClick(d->findChild<QPushButton *>(u"importNow"_s), Qt::LeftButton);
        QTRY_VERIFY(!imported.isEmpty());
        auto next = dialog(office, file(u"n.csv"_s, list));
        QVERIFY(waitForPlan(*next));
        QVERIFY(next->findChild<QToolButton *>(u"map-甲栏"_s)->text().contains(u"region"_s));
    }

    void allSheetsOfOneListAreReadTogether()
    {
        Office office;
        const QStringList heads{u"网站标识码"_s, u"网站名称"_s, u"所属地区"_s};
        const QString path = m_folder.filePath(u"cities.xlsx"_s);
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(workbook({{u"南昌"_s, {heads, {u"3601000001"_s, u"甲"_s, u"南昌市"_s}}},
                            {u"九江"_s, {heads, {u"3604000001"_s, u"乙"_s, u"九江市"_s}}}}));
        out.close();
        auto d = dialog(office, path);
        QVERIFY(waitForPlan(*d));
        auto *sheets = d->findChild<QComboBox *>(u"sheetBox"_s);
        QCOMPARE(d->findChild<ui::ImportRun *>()->currentPlan()->added, 1);
        QSignalSpy planned(d->findChild<ui::ImportRun *>(), &ui::ImportRun::planned);
        sheets->setCurrentIndex(sheets->count() - 1);
        emit sheets->activated(sheets->count() - 1);
        QTRY_VERIFY(!planned.isEmpty()); // it may have come while the box was changed
        QCOMPARE(d->findChild<ui::ImportRun *>()->currentPlan()->added, 2);
        QCOMPARE(sheets->currentIndex(), sheets->count() - 1);
    }

    void theRowsStandUnderWhatTheirHeadsAreReadAs()
    {
        Office office;
        auto d = dialog(office,
                        file(u"好.csv"_s, u"网站标识码,网站名称,科室,首页网址,所属地区,网站类型,主办单位\n"
                                          "3601000019,甲站,一科,http://a.gov.cn,南昌市,市级部门,市局\n"_s));
        QVERIFY(waitForPlan(*d));
        auto *rows = d->findChild<QTableView *>(u"previewTable"_s);
        QVERIFY(rows->isVisible()); // nothing is wrong: this is what there is to see
        const QAbstractItemModel &model = *rows->model();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 2).data().toString(), u"甲站"_s);
        const auto head = [&model](int column) {
            return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        QVERIFY(head(1).startsWith(u"网站标识码\n→ code"_s));
        QVERIFY(head(3).startsWith(u"科室\n→ kept"_s));
        auto *chip = d->findChild<QToolButton *>(u"map-科室"_s);
        for (QAction *action : chip->menu()->actions())
            if (action->objectName() == u"columnIgnored")
                action->trigger();
        QTRY_VERIFY(head(3).startsWith(u"科室\n→ not read"_s));
        QTRY_VERIFY(d->findChild<QPushButton *>(u"importNow"_s)->isEnabled());
        QVERIFY(d->findChild<ui::ImportRun *>()->currentPlan()->added == 1);
    }

    void aRejectedRowIsMendedWhereItStandsAndTheFileStaysAsItWas()
    {
        Office office;
        const QString path = mixed();
        auto d = dialog(office, path);
        QVERIFY(waitForPlan(*d));
        auto *counts = d->findChild<QLabel *>(u"importCounts"_s);
        QVERIFY(counts->text().endsWith(u"Rejected 3"_s));
        auto *problems = d->findChild<QTableView *>(u"problemTable"_s);
        auto *rows = d->findChild<QTableView *>(u"previewTable"_s);
        int line = -1;
        for (int i = 0; i < problems->model()->rowCount(); ++i)
            if (problems->model()->index(i, 2).data().toString() == u"3.6E+09")
                line = i;
        QVERIFY(line >= 0);
        emit problems->activated(problems->model()->index(line, 0));
        QVERIFY(rows->isVisible());
        QCOMPARE(rows->currentIndex().data(Qt::EditRole).toString(), u"3.6E+09"_s);
        auto *editor = rows->findChild<QLineEdit *>();
        QVERIFY(editor);
        d->resize(1180, 640);
        shoot(*d, u"import-mend-en"_s);
        editor->setText(u"3601000027"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY2(counts->text().endsWith(u"Rejected 2"_s), qPrintable(counts->text()));
        QVERIFY(rows->isVisible()); // who mends goes on there
        // A second one by keys alone: Enter opens the cell.
        for (int row = 0; row < rows->model()->rowCount(); ++row)
            if (rows->model()->index(row, 1).data().toString() == u"360100")
                rows->setCurrentIndex(rows->model()->index(row, 1));
        QTest::keyClick(rows, Qt::Key_Return);
        QVERIFY(d->isVisible());
        editor = rows->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"3601000035"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(counts->text().endsWith(u"Rejected 1"_s));
        // What was typed is not thrown away without a word.
        m_dialogs.asked.clear();
        m_dialogs.nextConfirm(false);
        QTest::mouseClick(d->findChild<QPushButton *>(u"importCancel"_s), Qt::LeftButton);
        QTRY_COMPARE(m_dialogs.asked.size(), 1);
        QCoreApplication::processEvents();
        QVERIFY(d->isVisible());
        QSignalSpy imported(d.get(), &ui::ImportDialog::imported);
        QTest::mouseClick(d->findChild<QPushButton *>(u"importNow"_s), Qt::LeftButton);
        QTRY_VERIFY(!imported.isEmpty());
        QVERIFY(imported.first().first().toString().contains(u"2 cells mended"_s));
        QVERIFY(office.workspace->state().find(u"3601000027"_s));
        QVERIFY(office.workspace->state().find(u"3601000035"_s));
        QFile still(path);
        QVERIFY(still.open(QIODevice::ReadOnly));
        QVERIFY(still.readAll().contains("3.6E+09"));
    }

    void closingTheDialogStopsTheWork()
    {
        Office office;
        auto d = dialog(office, testkit::data(u"samples/henan-2020Q1/网站.csv"_s));
        QTest::qWait(2);
        d->reject();
        d.reset(); // must not wait for long, nor touch the register afterwards
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents(); // whatever it still had to say
        QVERIFY(office.workspace->state().subjects().empty());
    }
};

XW_UI_TEST_MAIN(ImportDialogTest)
#include "tst_import_dialog.moc"
