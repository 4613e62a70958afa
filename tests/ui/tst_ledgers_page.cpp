#include "fit_faults.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "models/ledger_figures.h"
#include "models/ledger_table.h"
#include "ui/ledgers/ledger_sheet.h"
#include "ui/ledgers/ledgers_page.h"
#include "ui/shared/page_context.h"
#include "workspace/import_ledger.h"
#include "workspace/wait.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class LedgersPageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<ui::LedgersPage> m_page;

    void open()
    {
        m_page = std::make_unique<ui::LedgersPage>(*m_context);
        m_page->resize(1280, 760);
        m_page->setWorkspace(m_office->workspace.get());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    template <class T>
    T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    ui::LedgerSheet *sheet() const { return part<ui::LedgerSheet>(u"ledgerSheet"_s); }
    void choose(const QString &name)
    {
        auto *list = part<QListView>(u"ledgerList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString().contains(name))
                return list->setCurrentIndex(list->model()->index(row, 0));
        QFAIL("no such ledger");
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        if (!sheet()->isVisible())
            part<QAbstractButton>(u"ledgerEmptyType"_s)->click();
        if (QWidget *editor = sheet()->findChild<QLineEdit *>(u"ledgerCell"_s))
            QTest::keyClick(editor, Qt::Key_Escape);
        sheet()->setFocus();
        QTest::keySequence(sheet(), QKeySequence::Paste);
        QTRY_VERIFY(!m_office->workspace->isSaving());
        QTest::qWait(10);
    }
    QStringList figures(int row) const
    {
        auto *model = part<QTableView>(u"ledgerFigures"_s)->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        return cells;
    }

private slots:
    void initTestCase() { qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8()); }

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

    void anEmptyLedgerSaysWhatToDoNext()
    {
        choose(u"网上咨询"_s);
        QVERIFY(part<QAbstractButton>(u"ledgerEmptyImport"_s)->isVisible());
        shoot(*m_page, u"ledgers-empty-en"_s);
        QSignalSpy import(m_page.get(), &ui::Page::importFile);
        part<QAbstractButton>(u"ledgerEmptyImport"_s)->click();
        QCOMPARE(import.size(), 1);
    }

    void rowsAreTypedWithTheKeyboardAlone()
    {
        choose(u"网上咨询"_s);
        QTest::keyClick(m_page.get(), Qt::Key_Insert);
        QLineEdit *editor = nullptr;
        QTRY_VERIFY((editor = sheet()->findChild<QLineEdit *>(u"ledgerCell"_s)));
        editor->setText(u"省商务厅"_s);
        QTest::keyClick(editor, Qt::Key_Tab);
        QTRY_VERIFY((editor = sheet()->findChild<QLineEdit *>(u"ledgerCell"_s)) && editor->text().isEmpty());
        QTest::keyClicks(editor, u"128"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_office->workspace->state().ledger(u"consultations"_s).size(), size_t(1));
        QTRY_COMPARE(sheet()->model()->rowCount(), 2);
    }

    void enterKeepsTheRowAlsoWhereNothingCanBeTyped()
    {
        choose(u"网民留言"_s);
        auto *model = sheet()->model();
        QTest::keyClick(m_page.get(), Qt::Key_Insert);
        QLineEdit *editor = nullptr;
        for (const QString &text : {u"A1"_s, u"x"_s}) {
            QTRY_VERIFY((editor = sheet()->findChild<QLineEdit *>(u"ledgerCell"_s)) &&
                        editor->text().isEmpty());
            QTest::keyClicks(editor, text);
            QTest::keyClick(editor, Qt::Key_Tab);
        }
        if ((editor = sheet()->findChild<QLineEdit *>(u"ledgerCell"_s)))
            QTest::keyClick(editor, Qt::Key_Escape);
        QModelIndex derived;
        for (int column = 0; column < model->columnCount(); ++column)
            if (const QModelIndex cell = model->index(model->rowCount() - 1, column);
                !(cell.flags() & Qt::ItemIsEditable))
                derived = cell;
        QVERIFY(derived.isValid());
        sheet()->setCurrentIndex(derived);
        QTest::keyClick(sheet(), Qt::Key_Return);
        QTRY_COMPARE(m_office->workspace->state().ledger(u"messages"_s).size(), size_t(1));
    }

    void aDayHasRoomBeforeThereIsOne()
    {
        choose(u"网民留言"_s);
        const auto *model = qobject_cast<models::LedgerTable *>(sheet()->model());
        const int day = sheet()->fontMetrics().horizontalAdvance(u"2026-12-31"_s);
        int days = 0;
        for (int column = 0; column < model->columnCount(); ++column)
            if (const LedgerColumn *what = model->cells().columnAt(column);
                what && what->type == LedgerType::Date) {
                ++days;
                QVERIFY2(sheet()->columnWidth(column) >= day + 18, qPrintable(what->name));
            }
        QVERIFY(days > 1);
    }

    void aRowIsOneRecordAndIsNotLostByAGlanceAtAnotherLedger()
    {
        choose(u"网民留言"_s);
        auto *model = sheet()->model();
        const auto cell = [&](const QString &heading) {
            for (int column = 0; column < model->columnCount(); ++column)
                if (model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().startsWith(heading))
                    return column;
            return -1;
        };
        QTest::keyClick(m_page.get(), Qt::Key_Insert);
        QLineEdit *editor = nullptr;
        const QStringList typed{u"A1"_s, u"x"_s, u"9801000001"_s};
        for (const QString &text : typed) {
            QTRY_VERIFY((editor = sheet()->findChild<QLineEdit *>(u"ledgerCell"_s)) &&
                        editor->text().isEmpty());
            QTest::keyClicks(editor, text);
            QTest::keyClick(editor, Qt::Key_Tab);
        }
        QTest::qWait(30);
        QCOMPARE(m_office->workspace->state().ledger(u"messages"_s).size(),
                 size_t(0)); // not before it is left
        QCOMPARE(m_page->unsaved().size(), 1);
        choose(u"域名"_s);
        QCOMPARE(m_page->unsaved().size(), 1);
        choose(u"网民留言"_s);
        const int line = model->rowCount() - 1;
        QCOMPARE(model->index(line, 0).data(Qt::EditRole).toString(), u"A1"_s);
        const int received = cell(u"收到日期"_s);
        QVERIFY(received >= 0);
        QVERIFY(model->setData(model->index(line, received), u"2020-03-05"_s));
        sheet()->beginNewRow();
        // The editor that the other ledger closed is hidden until the event loop deletes it.
        QTRY_VERIFY((editor = sheet()->findChild<QLineEdit *>(u"ledgerCell"_s)) && editor->isVisible());
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_office->workspace->state().ledger(u"messages"_s).size(), size_t(1));
        const QJsonObject kept = m_office->workspace->state().ledger(u"messages"_s).front().values;
        for (const QString &text : typed + QStringList{u"2020-03-05"_s})
            QVERIFY2(kept.toVariantMap().values().contains(text), qPrintable(text));
        QVERIFY(m_page->unsaved().isEmpty());
    }

    void aPasteCountsAtOnceWithItsDenominators()
    {
        choose(u"网上咨询"_s);
        paste(u"省商务厅\t120\t118\t0\n省教育厅\t80\t60\t12\n省水利厅\t9\t\t\n"_s);
        QCOMPARE(sheet()->model()->rowCount(), 4);
        QTRY_VERIFY2(figures(0).join(u'|').contains(u"178 of 209"_s), qPrintable(figures(0).join(u'|')));
        QVERIFY(figures(0).join(u'|').contains(u"85.17%"_s));
        shoot(*m_page, u"ledgers-en"_s);
        shoot(*m_page, u"ledgers-en-150"_s, 1.5);
        m_page.reset();
        speak(u"zh_CN"_s);
        open();
        choose(u"网上咨询"_s);
        QTRY_VERIFY(figures(0).size() > 2);
        QCOMPARE(cutFigures(*m_page), QStringList());
        shoot(*m_page, u"ledgers-zh"_s);
        shoot(*m_page, u"ledgers-zh-150"_s, 1.5);
    }

    void figuresAreCalledInTheLanguageOfTheWindow()
    {
        const auto heads = [this] {
            auto *model = part<QTableView>(u"ledgerFigures"_s)->model();
            QStringList names;
            for (int column = 1; column < model->columnCount(); ++column)
                names << model->headerData(column, Qt::Horizontal).toString();
            return names;
        };
        const QStringList english{u"Rows"_s,
                                  u"Received"_s,
                                  u"Done"_s,
                                  u"Open"_s,
                                  u"Done in time"_s,
                                  u"Fallen due"_s,
                                  u"Not due"_s,
                                  u"Overdue"_s,
                                  u"Overdue websites"_s,
                                  u"Completion rate"_s,
                                  u"In-time rate"_s,
                                  u"Done within one working day"_s,
                                  u"Done in unknown time"_s,
                                  u"One-day rate"_s};
        choose(u"网民留言"_s);
        QTRY_COMPARE(heads(), english); // when they are counted
        auto *group = part<QComboBox>(u"ledgerGroup"_s);
        QVERIFY2(group->itemText(1).contains(u"channel"_s), qPrintable(group->itemText(1)));
        auto *model = part<QTableView>(u"ledgerFigures"_s)->model();
        QCOMPARE(model->headerData(10, Qt::Horizontal, Qt::ToolTipRole).toString(),
                 u"办结率"_s); // as the notice says
        paste(
            u"1\t12345\t\t2020-01-02\t2020-01-09\t2020-01-05\n2\t12345\t\t2020-02-02\t2020-02-09\t2020-02-12\n"_s);
        QTRY_VERIFY2(figures(0).join(u'|').contains(u"1 of 2"_s), qPrintable(figures(0).join(u'|')));
        shoot(*m_page, u"ledgers-figures-en"_s);
        shoot(*m_page, u"ledgers-figures-en-150"_s, 1.5);
        m_page.reset();
        speak(u"zh_CN"_s);
        open();
        choose(u"网民留言"_s);
        QTRY_COMPARE(heads().mid(1),
                     (QStringList{u"受理"_s, u"办结"_s, u"在办"_s, u"按时办结"_s, u"到期"_s, u"未到期"_s,
                                  u"超期"_s, u"超期网站"_s, u"办结率"_s, u"按时办结率"_s,
                                  u"1个工作日内办结"_s, u"办结用时不明"_s, u"1个工作日内办结率"_s}));
        QVERIFY2(part<QComboBox>(u"ledgerGroup"_s)->itemText(1).contains(u"渠道"_s),
                 qPrintable(part<QComboBox>(u"ledgerGroup"_s)->itemText(1)));
        QTRY_VERIFY(figures(0).size() > 2);
        shoot(*m_page, u"ledgers-figures-zh"_s);
    }

    void whatIsPutInUnderAFilterIsSeen()
    {
        choose(u"网上咨询"_s);
        paste(u"省商务厅\t120\t118\t0\n"_s);
        auto *filter = m_page->findChild<QLineEdit *>(u"filterField"_s);
        filter->setText(u"商务"_s);
        QCOMPARE(sheet()->model()->rowCount(), 2);
        sheet()->setCurrentIndex(sheet()->model()->index(1, 0)); // the line for a new row
        paste(u"省水利厅\t9\t9\t0\n"_s);
        QTRY_COMPARE(filter->text(), QString());
        QCOMPARE(sheet()->model()->rowCount(), 3);
        filter->setText(u"商务"_s);
        sheet()->setCurrentIndex(sheet()->model()->index(0, 0));
        paste(u"省商务厅\t130\t118\t0\n"_s); // what passes the filter leaves it
        QTest::qWait(20);
        QCOMPARE(filter->text(), u"商务"_s);
    }

    void everyLedgersNameIsReadWhole()
    {
        auto *list = part<QListView>(u"ledgerList"_s);
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            speak(language);
            QCoreApplication::processEvents();
            QFont bold = list->font();
            bold.setWeight(QFont::DemiBold);
            constexpr int sides = 20;
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QString title =
                    list->model()->index(row, 0).data(models::LedgerIndex::TitleRole).toString();
                QVERIFY2(QFontMetrics(bold).horizontalAdvance(title) <= list->viewport()->width() - sides,
                         qPrintable(title));
            }
        }
    }

    void whatCannotGoInIsShownAndMended()
    {
        choose(u"网上咨询"_s);
        paste(u"省商务厅\t120\t118\t0\n省教育厅\t八十\t60\t12\n"_s);
        QVERIFY(m_office->workspace->state().ledger(u"consultations"_s).empty());
        auto *dialog = m_page->findChild<QDialog *>(u"pasteDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        auto *now = dialog->findChild<QAbstractButton *>(u"pasteNow"_s);
        QVERIFY(!now->isEnabled());
        auto *table = dialog->findChild<QTableView *>(u"pasteTable"_s);
        QCOMPARE(table->currentIndex(), table->model()->index(1, 1));
        QVERIFY(!dialog->findChild<QLabel *>(u"pasteReason"_s)->text().isEmpty());
        shoot(*dialog, u"ledgers-paste-en"_s);
        table->model()->setData(table->model()->index(1, 1), u"80"_s);
        QVERIFY(now->isEnabled());
        now->click();
        QTRY_COMPARE(m_office->workspace->state().ledger(u"consultations"_s).size(), size_t(2));
    }

    void whatWasMendedInABlockIsNotDroppedUnasked()
    {
        choose(u"网上咨询"_s);
        paste(u"省商务厅\t120\t118\t0\n省教育厅\t八十\t六十\t12\n"_s);
        auto *dialog = m_page->findChild<QDialog *>(u"pasteDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QAbstractItemModel *cells = dialog->findChild<QTableView *>(u"pasteTable"_s)->model();
        m_dialogs.asked.clear();
        cells->setData(cells->index(0, 1), u"120"_s); // typed as it was: nothing is mended
        cells->setData(cells->index(1, 1), u"80"_s);
        m_dialogs.nextConfirm(false);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_COMPARE(m_dialogs.asked.size(), qsizetype(1));
        QVERIFY2(m_dialogs.asked.constFirst().contains(u"Leave"_s), qPrintable(m_dialogs.asked.constFirst()));
        QVERIFY(dialog->isVisible());
        QCOMPARE(cells->index(1, 1).data().toString(), u"80"_s);
        m_dialogs.nextConfirm(true);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"pasteCancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_page->findChild<QDialog *>(u"pasteDialog"_s));
        QVERIFY(m_office->workspace->state().ledger(u"consultations"_s).empty());
        // What was only looked at is left at once.
        paste(u"省商务厅\t很多\t118\t0\n"_s);
        m_dialogs.asked.clear();
        QTest::keyClick(m_page->findChild<QDialog *>(u"pasteDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<QDialog *>(u"pasteDialog"_s));
        QVERIFY(m_dialogs.asked.isEmpty());
    }

    void aWithdrawnRowIsKeptAndComesBack()
    {
        choose(u"网上咨询"_s);
        paste(u"省商务厅\t120\t118\t0\n省教育厅\t80\t60\t12\n"_s);
        sheet()->setCurrentIndex(sheet()->model()->index(1, 0));
        QTest::keyClick(sheet(), Qt::Key_Delete, Qt::ControlModifier);
        QTRY_COMPARE(sheet()->model()->rowCount(), 2);
        part<QAbstractButton>(u"pillWithdrawn"_s)->click();
        QCOMPARE(sheet()->model()->rowCount(), 1);
        shoot(*m_page, u"ledgers-withdrawn-en"_s);
        sheet()->setCurrentIndex(sheet()->model()->index(0, 0));
        part<QAbstractButton>(u"ledgerWithdraw"_s)->click();
        QTRY_COMPARE(sheet()->model()->rowCount(), 0);
        part<QAbstractButton>(u"pillInForce"_s)->click();
        QCOMPARE(sheet()->model()->rowCount(), 3);
    }

    void theWindowIsSetByHandAndTakenBack()
    {
        choose(u"网民留言"_s);
        paste(u"1\t找错\t\t2020-01-03\t2020-01-08\t2020-01-05\n2\t找错\t\t2019-12-30\t2020-01-08\t\n"_s);
        QTRY_VERIFY(figures(0).value(1) == u"2"_s);
        auto *from = part<QDateEdit>(u"ledgerFrom"_s);
        from->setDate(QDate(2020, 1, 2));
        emit from->editingFinished();
        QTRY_VERIFY2(figures(0).value(1) == u"1"_s, qPrintable(figures(0).join(u'|')));
        QTRY_VERIFY(part<QLabel>(u"ledgerLeftOut"_s)->text().startsWith(u'1'));
        part<QAbstractButton>(u"ledgerQuarter"_s)->click();
        QTRY_COMPARE(figures(0).value(1), u"2"_s);
    }

    void aLedgerOfOnesOwnIsAddedAndABrokenOneNamed()
    {
        const auto write = [&](const QString &name, const QByteArray &text) {
            QFile file(m_folder.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(text);
            return file.fileName();
        };
        QSignalSpy errors(m_page.get(), &ui::Page::errorOccurred);
        m_dialogs.nextPath(
            write(u"broken.json"_s,
                  "{\n \"id\": \"calls\",\n \"name\": \"热线\",\n \"columns\": [{\"id\": \"n\"}]\n}"));
        part<QAbstractButton>(u"ledgerAddDefinition"_s)->click();
        QTRY_COMPARE(errors.size(), 1);
        const QString words = errors.first().first().value<Error>().line();
        QVERIFY2(words.contains(u"Line 4"_s) && words.contains(u"broken.json"_s), qPrintable(words));
        const QByteArray good = R"({"id": "calls", "name": "热线来电", "key": ["day"],
            "columns": [{"id": "day", "name": "日期", "type": "date", "required": true},
                        {"id": "calls", "name": "来电", "type": "integer"}],
            "figures": [{"id": "calls", "name": "来电", "sum": "calls"}]})";
        m_dialogs.nextPath(write(u"good.json"_s, good));
        part<QAbstractButton>(u"ledgerAddDefinition"_s)->click();
        QTRY_COMPARE(m_settings->value(u"ledgers/last"_s).toString(), u"calls"_s);
        QVERIFY(importKind(u"calls"_s));
        paste(u"2020年1月3日\t12\n2020/1/4\t0\n"_s);
        QTRY_VERIFY(figures(0).contains(u"12"_s));
        // A file that somebody broke in the folder is named in the page.
        QFile folder(m_folder.filePath(u"data/xunwang/ledgers/other.json"_s));
        QVERIFY(folder.open(QIODevice::WriteOnly));
        folder.write("{\n \"id\": 7\n}");
        folder.close();
        readLedgersAgain();
        open();
        auto *faults = part<QLabel>(u"ledgerFaults"_s);
        QVERIFY2(faults->isVisible() && faults->text().contains(u"other.json"_s) &&
                     faults->text().contains(u"Line"_s),
                 qPrintable(faults->text()));
        shoot(*m_page, u"ledgers-fault-en"_s);
    }

    void theExportImportsAgain()
    {
        choose(u"网上咨询"_s);
        paste(u"省商务厅\t120\t118\t0\n省教育厅\t80\t60\t12\n"_s);
        for (const QString &name : {u"咨询.xlsx"_s, u"咨询.csv"_s}) {
            const QString path = m_folder.filePath(name);
            m_dialogs.nextPath(path);
            QSignalSpy said(m_page.get(), &ui::Page::notify);
            part<QAbstractButton>(u"ledgerExport"_s)->click();
            QTRY_VERIFY(QFile::exists(path));
            QTRY_COMPARE(said.size(), 1);
            const ImportKind *kind = importKind(u"consultations"_s);
            tables::ReadOptions options;
            options.knownHeaders = knownHeaders(*kind);
            const auto table = tables::readTable(path, options);
            QVERIFY(table);
            QCOMPARE(guessKind(table->headers), kind);
            const auto plan = planImport(*kind, *table, mapColumns(*kind, table->headers),
                                         m_office->workspace->state(), *m_office->clock, u"x"_s);
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().line()));
            QCOMPARE(plan->rejected, 0);
        }
    }

    void aColumnThatKnowsItsWordsIsWideEnoughAndListsThem()
    {
        choose(u"集约化"_s);
        QTest::keyClick(m_page.get(), Qt::Key_Insert);
        const auto editor = [this] { return sheet()->findChild<QLineEdit *>(u"ledgerCell"_s); };
        QTRY_VERIFY(editor());
        QTest::keyClicks(editor(), u"unit"_s);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QTRY_VERIFY(editor() && editor()->completer() && editor()->text().isEmpty());
        const QStringList known{u"已上线"_s,   u"上线运行"_s, u"实施阶段"_s,
                                u"正在迁移"_s, u"项目实施"_s, u"未启动"_s};
        for (const QString &word : known)
            QVERIFY(sheet()->columnWidth(1) > sheet()->fontMetrics().horizontalAdvance(word));
        QTest::keyClick(editor(), Qt::Key_Down);
        const QAbstractItemView *popup = editor()->completer()->popup();
        QVERIFY(popup->isVisible());
        QVERIFY(popup->model()->rowCount() >= known.size()); // and the words that mean the same
        // What was typed in full is taken by one Enter: the list has no word of it that was gone to.
        editor()->completer()->popup()->hide();
        QTest::sendKeyEvent(QTest::Click, editor(), Qt::Key_unknown, u"已上线"_s, Qt::NoModifier);
        QTRY_VERIFY(editor()->completer()->popup()->isVisible());
        QTest::keyClick(editor()->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(sheet()->model()->rowCount(), 2); // and the line for a new row
    }

    void aSubjectIsFoundByItsNameAndKeptByItsCode()
    {
        choose(u"域名"_s);
        QTest::keyClick(m_page.get(), Qt::Key_Insert);
        QLineEdit *editor = nullptr;
        QTRY_VERIFY((editor = sheet()->findChild<QLineEdit *>(u"ledgerCell"_s)));
        QVERIFY(editor->completer());
        const Subject &subject = m_office->workspace->state().subjects().front();
        editor->setText(subject.name);
        emit editor->textEdited(subject.name);
        QVERIFY(editor->completer()->model()->rowCount() > 0);
        QCOMPARE(editor->completer()->pathFromIndex(editor->completer()->model()->index(0, 0)), subject.code);
    }
};

XW_UI_TEST_MAIN(LedgersPageTest)
#include "tst_ledgers_page.moc"
