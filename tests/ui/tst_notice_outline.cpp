// The outline of the notice in the window: a section is written with facts that are looked for by name,
// moved, left out, withdrawn; each is one step of undo. Elements that are lists; the export's More menu.
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "notice/compose.h"
#include "notice/outline_edits.h"
#include "ui/notice/element_lists.h"
#include "ui/notice/fact_text.h"
#include "ui/notice/fact_titles.h"
#include "ui/notice/notice_page.h"
#include "ui/notice/rows_dialog.h"
#include "ui/shared/page_context.h"
#include "widgets/page_preview.h"
#include "workspace/wait.h"

#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class NoticeOutlineTest : public QObject
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
    void open(const QString &language)
    {
        speak(language);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        m_office = jiangxi();
        m_page = std::make_unique<ui::NoticePage>(*m_context);
        m_page->setWorkspace(m_office->workspace.get());
        m_page->resize(1300, 700);
        m_page->show();
        m_page->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->view(), 60000);
    }
    const notice::Composed &composed() { return m_page->view()->composed; }
    QTreeWidgetItem *row(const QString &text)
    {
        auto *tree = part<QTreeWidget>(u"noticeOutlineTree"_s);
        for (QTreeWidgetItemIterator it(tree); *it; ++it)
            if ((*it)->text(0).contains(text))
                return *it;
        return nullptr;
    }
    void choose(const QString &text)
    {
        QTreeWidgetItem *item = row(text);
        if (!item)
            qFatal("no row %s", qPrintable(text));
        part<QTreeWidget>(u"noticeOutlineTree"_s)->setCurrentItem(item);
    }
    QString text()
    {
        QString all;
        for (const notice::Block &block : composed().document.blocks)
            if (const notice::Runs *runs = notice::runsOf(block))
                all += notice::plainText(*runs) + u'\n';
        return all;
    }
    /// Waits until the notice was composed anew and says (or no longer says) `words`.
    void untilText(const QString &words, bool there)
    {
        QTRY_COMPARE_WITH_TIMEOUT(text().contains(words), there, 60000);
    }

private slots:
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
    }

    void theArrowsStandBesideEachOtherHoweverNarrow()
    {
        open(u"en"_s);
        const auto top = [this](const QString &name) {
            auto *button = part<QToolButton>(name);
            return button->mapTo(m_page.get(), QPoint()).y();
        };
        for (const int width : {1000, 1100, 1247, 1300, 1500}) {
            m_page->resize(width, 700);
            QTest::qWait(1);
            QCOMPARE(top(u"outlineUp"_s), top(u"outlineDown"_s));
        }
    }

    void aSectionIsWrittenWithAFactThatIsLookedForByItsName()
    {
        open(u"zh_CN"_s);
        choose(u"经验做法"_s);
        part<QPushButton>(u"outlineWrite"_s)->click();
        auto *field = part<ui::FactText>(u"sectionText"_s);
        QVERIFY(field->isVisible());
        field->insertPlainText(u"抽查合格率为"_s);
        auto *fact = part<QLineEdit>(u"sectionFact"_s);
        fact->setText(u"网站 · 合格率"_s);
        QVERIFY(fact->completer()->completionCount() > 0);
        fact->completer()->setCompletionPrefix(fact->text());
        QVERIFY2(fact->completer()->currentCompletion().contains(u"98.94%"_s),
                 qPrintable(fact->completer()->currentCompletion()));
        const QAbstractItemModel *offered = fact->completer()->model();
        for (int row = 0; row < offered->rowCount(); ++row) // who has nothing to say is not offered
            QVERIFY2(!offered->index(row, 0).data().toString().endsWith(u"=  —"_s),
                     qPrintable(offered->index(row, 0).data().toString()));
        QTest::keyClick(fact, Qt::Key_Return);
        field->insertPlainText(u"。"_s);
        QCOMPARE(field->words(), u"抽查合格率为{{websites.rate}}。"_s);
        QTRY_VERIFY(fact->text().isEmpty());
        shoot(*m_page, u"notice-outline-write-zh"_s);
        QVERIFY(!m_page->unsaved().isEmpty());
        part<QPushButton>(u"sectionApply"_s)->click();
        untilText(u"抽查合格率为98.94%。"_s, true);
        QVERIFY(m_page->unsaved().isEmpty());
        const auto steps = m_office->workspace->undoEntries();
        QVERIFY(!steps.empty());
        XW_VERIFY_OK(waitFor(*m_office->workspace, m_office->workspace->undo()));
        untilText(u"抽查合格率为98.94%。"_s, false);
    }

    void aFactStaysInOnePieceThroughTheClipboardAndTypedBracesLookForOne()
    {
        open(u"en"_s);
        ui::FactText field;
        const QString words =
            u"共{{websites.checked}}个，{{没有}}\n第二段{{websites.rate}}{{websites.rate}}"_s;
        field.setWords(words, composed().facts);
        QCOMPARE(field.words(), words);
        QCOMPARE(field.document()->toPlainText().count(QChar::ObjectReplacementCharacter), 3);
        field.selectAll();
        field.copy();
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->text(), words);
        field.clear();
        field.paste();
        QCOMPARE(field.words(), words);
        QSignalSpy wanted(&field, &ui::FactText::factWanted);
        field.moveCursor(QTextCursor::End);
        QTest::keyClicks(&field, u"{{"_s);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(field.words(), words);
        QTest::keyClick(&field, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 2);
    }

    void sectionsAreAddedMovedLeftOutAndWithdrawn()
    {
        open(u"en"_s);
        choose(u"主要问题"_s);
        m_dialogs.nextText(u"安全检查"_s);
        part<QPushButton>(u"outlineAdd"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(row(u"安全检查"_s), 60000);
        // The new section is there to be written at once.
        QTRY_VERIFY_WITH_TIMEOUT(part<ui::FactText>(u"sectionText"_s)->isVisible(), 60000);
        QCOMPARE(part<QLineEdit>(u"sectionHeading"_s)->text(), u"安全检查"_s);
        part<ui::FactText>(u"sectionText"_s)->insertPlainText(u"没有发现隐患。"_s);
        part<QPushButton>(u"sectionApply"_s)->click();
        untilText(u"没有发现隐患。"_s, true);
        const auto at = [this](const QString &heading) { return text().indexOf(heading); };
        QVERIFY(at(u"安全检查"_s) > at(u"主要问题"_s));
        choose(u"安全检查"_s);
        part<QToolButton>(u"outlineUp"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(at(u"安全检查"_s) < at(u"主要问题"_s), 60000);
        row(u"安全检查"_s)->setCheckState(0, Qt::Unchecked);
        untilText(u"没有发现隐患。"_s, false);
        QCOMPARE(row(u"安全检查"_s)->checkState(0), Qt::Unchecked);
        row(u"安全检查"_s)->setCheckState(0, Qt::Checked);
        untilText(u"没有发现隐患。"_s, true);
        choose(u"安全检查"_s);
        part<QAction>(u"outlineWithdraw"_s)->trigger();
        untilText(u"没有发现隐患。"_s, false);
        QVERIFY(row(u"安全检查"_s));
        choose(u"安全检查"_s);
        QVERIFY(!part<QPushButton>(u"outlineWrite"_s)->isEnabled());
        part<QAction>(u"outlineWithdraw"_s)->trigger();
        untilText(u"没有发现隐患。"_s, true);
        shoot(*m_page, u"notice-outline-en"_s);
    }

    void anAnnexIsLeftOutInTheOutline()
    {
        open(u"en"_s);
        const size_t annexes = composed().annexes.size();
        QTreeWidgetItem *annex = row(composed().annexes.front().title);
        QVERIFY(annex);
        annex->setCheckState(0, Qt::Unchecked);
        QTRY_COMPARE_WITH_TIMEOUT(composed().annexes.size(), annexes - 1, 60000);
        XW_VERIFY_OK(waitFor(*m_office->workspace, m_office->workspace->undo()));
        QTRY_COMPARE_WITH_TIMEOUT(composed().annexes.size(), annexes, 60000);
    }

    void listsAmongTheElementsAreFilledInATable()
    {
        open(u"en"_s);
        part<QPushButton>(u"noticeList1"_s)->click();
        auto *dialog = m_page->findChild<ui::RowsDialog *>();
        QVERIFY(dialog);
        auto *table = testkit::part<QTableWidget>(*dialog, u"rowsTable"_s);
        QCOMPARE(table->rowCount(), 1);
        table->setItem(0, 0, new QTableWidgetItem(u"域名清理"_s));
        table->setItem(0, 1, new QTableWidgetItem(u"June"_s));
        QCOMPARE(table->rowCount(), 2); // one more waits
        m_dialogs.nextConfirm(false);
        dialog->reject();
        QTRY_VERIFY(m_dialogs.asked.contains(u"confirm: Leave without keeping this?"_s));
        QTest::qWait(2);
        QVERIFY(dialog->isVisible());
        QCOMPARE(table->item(0, 0)->text(), u"域名清理"_s);
        testkit::part<QPushButton>(*dialog, u"rowsApply"_s)->click();
        QVERIFY(testkit::part<QLabel>(*dialog, u"rowsFault"_s)->text().contains(u"June"_s));
        table->item(0, 1)->setText(u"2020-06-30"_s);
        shoot(*dialog, u"notice-rows-en"_s);
        testkit::part<QPushButton>(*dialog, u"rowsApply"_s)->click();
        untilText(u"域名清理"_s, true);
        QVERIFY(text().contains(u"2020年6月30日"_s));
    }

    void theLinesOfTheRulesAreReadWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh") << u"zh_CN"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void theLinesOfTheRulesAreReadWhole()
    {
        QFETCH(QString, language);
        open(language);
        for (int i = 0; auto *button = m_page->findChild<QPushButton *>(u"noticeList%1"_s.arg(i)); ++i) {
            button->click();
            auto *dialog = m_page->findChild<ui::RowsDialog *>();
            QVERIFY(dialog);
            auto *table = testkit::part<QTableWidget>(*dialog, u"rowsTable"_s);
            const QFontMetrics metrics(table->font());
            for (int row = 0; row < table->rowCount() && table->columnCount() == 2; ++row)
                if (const QTableWidgetItem *item = table->item(row, 0))
                    QVERIFY2(metrics.horizontalAdvance(item->text()) < table->columnWidth(0),
                             qPrintable(item->text()));
            dialog->reject();
            QTRY_VERIFY(!m_page->findChild<ui::RowsDialog *>());
        }
    }

    void annexesAreToldApartByWhatIsTheirOwn()
    {
        open(u"zh_CN"_s);
        notice::NoticeSettings settings;
        settings.templateId = u"general"_s;
        const RoundState &state = m_office->workspace->state();
        XW_VERIFY_OK(waitFor(*m_office->workspace,
                             m_office->workspace->saveDocument(notice::settingsDocument(state, settings))));
        QTRY_VERIFY_WITH_TIMEOUT(composed().templateId == u"general", 60000);
        QTRY_VERIFY_WITH_TIMEOUT(row(u"政府网站检查情况"_s), 60000);
        QTreeWidgetItem *annex = row(u"政府网站检查情况"_s);
        QVERIFY(!annex->text(0).contains(u"2020年"_s));
        QVERIFY(annex->toolTip(0).contains(u"2020年第一季度政府网站检查情况"_s));
    }

    void everyListGoesToATableAndBack()
    {
        notice::NoticeSettings settings;
        settings.contacts = {{u"网站"_s, u"张三"_s, u"1"_s, u"a@b.example"_s}, {{}, {}, u"2"_s, {}}};
        settings.deadlines = {{u"某事"_s, QDate(2020, 5, 1)}};
        settings.bands = {{12000, 0}, {9950, 12000}};
        settings.commended = {u"甲"_s, u"乙"_s};
        settings.examples = {u"丁"_s};
        settings.dispositions[u"丙"_s] = u"立即整改"_s;
        settings.figures[u"图解"_s] = u"35件"_s;
        settings.limits[u"consultations.many"_s] = u"80"_s;
        settings.limits[u"vetoes.warn"_s] = u"60%"_s;
        settings.bands.push_back({6000, 9950, u"良好"_s});
        settings.headings = {{u"更新不及时"_s, u"W3"_s}, {u"更新不及时"_s, u"栏目不更新"_s}};
        settings.previousMean = u"101.9"_s;
        settings.previousSampling = u"51.67%"_s;
        for (const ui::ElementList list : ui::elementLists) {
            notice::NoticeSettings again = settings;
            QCOMPARE(ui::takeRows(list, ui::listRows(list, settings), again), QString());
            QVERIFY(again == settings);
            notice::NoticeSettings empty = settings;
            QCOMPARE(ui::takeRows(list, {}, empty), QString());
            QVERIFY(!(empty == settings));
            QVERIFY(!ui::listTitle(list).isEmpty() && !ui::listHint(list).isEmpty());
        }
        notice::NoticeSettings kept = settings;
        QVERIFY(!ui::takeRows(ui::ElementList::Bands, {{u"120"_s, u"110"_s}}, kept).isEmpty());
        QVERIFY(!ui::takeRows(ui::ElementList::Bands, {{u"viel"_s, QString()}}, kept).isEmpty());
        QVERIFY(!ui::takeRows(ui::ElementList::Headings, {{u"更新"_s, QString()}}, kept).isEmpty());
        QList<QStringList> earlier = ui::listRows(ui::ElementList::Earlier, kept);
        QCOMPARE(ui::ownRows(ui::ElementList::Earlier, kept), qsizetype(2));
        earlier[1][1] = u"高"_s;
        QVERIFY(!ui::takeRows(ui::ElementList::Earlier, earlier, kept).isEmpty());
        QVERIFY(!ui::takeRows(ui::ElementList::Dispositions, {{QString(), u"关停"_s}}, kept).isEmpty());
        QVERIFY(kept == settings);
    }

    void theMoreMenuCopiesTheNoticeAsAWebPage()
    {
        open(u"en"_s);
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(u"noticeMore"_s)->isEnabled(), 60000);
        for (const QString &name : {u"noticeExcel"_s, u"noticeOfd"_s, u"noticeWebPage"_s})
            QVERIFY2(!part<QAction>(name)->text().isEmpty(), qPrintable(name));
        part<QAction>(u"noticeWebPage"_s)->trigger();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->html().contains(u"<article"_s) || copied->text().contains(u"<article"_s));
        QVERIFY(copied->html().contains(u"98.94%"_s) || copied->text().contains(u"98.94%"_s));
        QSignalSpy exported(m_page.get(), &ui::NoticePage::exported);
        const QString out = m_folder.filePath(u"ofd"_s);
        m_dialogs.nextPath(out);
        part<QAction>(u"noticeOfd"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!exported.isEmpty(), 60000);
        QVERIFY(QFile::exists(out + u"/2020Q1/通报.ofd"_s));
        QVERIFY(!QFile::exists(out + u"/2020Q1/通报.pdf"_s));
    }

    void itFitsSmallWindowsInBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh") << u"zh_CN"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void itFitsSmallWindowsInBothLanguages()
    {
        QFETCH(QString, language);
        open(language);
        for (const QSize size : {QSize(1366, 768), QSize(1000, 640)}) {
            m_page->resize(size - QSize(72, 90)); // what the window has around a page
            QTest::qWait(0);
            const QString name = u"notice-outline-%1-%2"_s.arg(language.left(2)).arg(size.width());
            shoot(*m_page, name);
            for (const QString &each : {u"outlineWrite"_s, u"outlineAdd"_s}) {
                auto *button = part<QPushButton>(each);
                QVERIFY2(button->width() >= button->fontMetrics().horizontalAdvance(button->text()),
                         qPrintable(name + u' ' + each));
            }
            auto *more = part<QToolButton>(u"outlineMore"_s);
            QVERIFY(more->geometry().right() <= more->parentWidget()->width());
        }
    }
};

XW_UI_TEST_MAIN(NoticeOutlineTest)
#include "tst_notice_outline.moc"
