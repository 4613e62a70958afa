// A person who types, turns pages, takes back, closes and changes their mind, at random: nothing typed is
// lost without a question, and nothing changes that was not asked for and named. XW_STEPS sets the length,
// XW_SEED the seed (both are printed).
#include "fake_web.h"
#include "uikit/window_kit.h"

#include "models/case_table.h"
#include "models/ledger_table.h"
#include "models/register_model.h"
#include "ui/import/import_dialog.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/mark_dialog.h"
#include "ui/ledgers/paste_dialog.h"
#include "ui/notice/notice_page.h"
#include "ui/notice/rows_dialog.h"
#include "ui/rectification/rectification_page.h"
#include "ui/register/register_table.h"
#include "ui/register/subject_dialog.h"
#include "ui/reorganise/reorganise_dialog.h"
#include "ui/shared/page.h"
#include "widgets/picture_marks.h"
#include "workspace/import_ledger.h"
#include "workspace/wait.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class WindowRandomTest : public QObject, protected WindowKit
{
    Q_OBJECT

    FakeWeb m_web;
    QRandomGenerator m_random;
    QString m_issuer, m_paragraph, m_row, m_half; ///< typed and not kept; empty: nothing is
    QString m_note;                               ///< typed last; kept by itself
    FindingId m_noted;
    models::ColumnFilter m_columns; ///< of the register, as they were chosen
    QStringList m_trace;

    int pick(int below) { return m_random.bounded(below); }
    qint64 written()
    {
        const auto history = m_source.stores.value(u"jiangxi"_s)->history({}, 1).result();
        return history && !history->empty() ? history->front().sequence : 0;
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY(!workspace().isSaving());
            QTest::qWait(1);
        }
    }
    void page(const QString &id) { m_window->showPage(id); }
    QString typedRow()
    {
        auto *model = part<QTableView>(u"ledgerSheet"_s)->model();
        const int last = model->rowCount() - 1;
        return last < 0 ? QString() : model->index(last, 0).data(Qt::EditRole).toString();
    }
    void open()
    {
        std::vector<ui::PageEntry> pages = ui::standardPages(*m_context);
        for (ui::PageEntry &entry : pages)
            if (entry.id == u"inspect")
                entry.make = [this](QWidget *parent) -> ui::Page * {
                    return new ui::InspectPage(*m_context, parent, [this] {
                        return tl::expected<widgets::WebEngineFactory *, QString>(&m_web);
                    });
                };
        m_window = std::make_unique<ui::MainWindow>(m_source, *m_context, *m_language, std::move(pages));
        m_window->resize(1366, 768);
        m_window->show();
        m_window->openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY(m_window->session().workspace());
        for (const ui::PageEntry &entry : ui::standardPages(*m_context))
            page(entry.id);
        auto *list = part<QListView>(u"ledgerList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString().contains(u"网上咨询"_s))
                list->setCurrentIndex(list->model()->index(row, 0));
        m_issuer.clear();
        m_paragraph.clear();
        m_row.clear();
        m_half.clear();
        m_noted = {};
        m_columns = registered().columnFilter();
    }
    models::RegisterModel &registered()
    {
        return *part<ui::RegisterTable>(u"websiteTable"_s)->registerModel();
    }
    ui::InspectPage &inspect() { return *part<ui::InspectPage>(u"inspectPage"_s); }
    /// Everything that was typed and not kept is still there.
    QString lost()
    {
        if (!m_issuer.isEmpty() && part<QLineEdit>(u"roundIssuer"_s)->text() != m_issuer)
            return u"the issuer"_s;
        if (!m_paragraph.isEmpty() &&
            part<QPlainTextEdit>(u"noticeEditorText"_s)->toPlainText() != m_paragraph)
            return u"the paragraph"_s;
        if (!m_row.isEmpty() && typedRow() != m_row)
            return u"the row, which is “%1”"_s.arg(typedRow());
        if (!m_half.isEmpty() && !inspect().unsaved().join(u'\n').contains(m_half))
            return u"half a correction"_s;
        if (const Finding *finding = m_noted.isValid() ? state().finding(m_noted) : nullptr;
            finding && finding->note != m_note)
            return u"a note, which is “%1”"_s.arg(finding->note);
        if (!(registered().columnFilter() == m_columns))
            return u"what the register's columns let through"_s;
        return {};
    }
    int unkept() const
    {
        return !m_issuer.isEmpty() + !m_paragraph.isEmpty() + !m_row.isEmpty() + !m_half.isEmpty();
    }

    void typeIssuer()
    {
        page(u"settings"_s);
        m_issuer = u"办公室%1"_s.arg(pick(100000));
        part<QLineEdit>(u"roundIssuer"_s)->setText(m_issuer);
    }
    void saveIssuer()
    {
        page(u"settings"_s);
        part<QPushButton>(u"roundSave"_s)->click();
        m_issuer.clear();
    }
    void typeParagraph()
    {
        page(u"notice"_s);
        auto *notice = part<ui::NoticePage>(u"noticePage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(notice->view(), 30000);
        auto *editor = part<QPlainTextEdit>(u"noticeEditorText"_s);
        for (int block = 0; !editor->isVisible() && block < 40; ++block) {
            QMetaObject::invokeMethod(part<QObject>(u"noticeOutline"_s), "blockChosen", Q_ARG(int, block));
            part<QPushButton>(u"noticeEdit"_s)->click();
        }
        if (!editor->isVisible())
            return;
        m_paragraph = u"第%1次改写的一段文字。"_s.arg(pick(100000));
        editor->setPlainText(m_paragraph);
    }
    void applyParagraph()
    {
        page(u"notice"_s);
        if (!m_paragraph.isEmpty())
            part<QPushButton>(u"noticeEditorApply"_s)->click();
        m_paragraph.clear();
    }
    void typeRow()
    {
        page(u"ledgers"_s);
        auto *sheet = part<QTableView>(u"ledgerSheet"_s);
        if (!sheet->isVisible())
            part<QPushButton>(u"ledgerAddRow"_s)->click();
        if (auto *editor = sheet->findChild<QLineEdit *>(u"ledgerCell"_s))
            QTest::keyClick(editor, Qt::Key_Escape);
        m_row = u"单位%1"_s.arg(pick(100000));
        sheet->model()->setData(sheet->model()->index(sheet->model()->rowCount() - 1, 0), m_row);
    }
    void leaveRow()
    {
        page(u"ledgers"_s);
        auto *sheet = part<QTableView>(u"ledgerSheet"_s);
        if (m_row.isEmpty() || sheet->model()->rowCount() < 2)
            return;
        sheet->setCurrentIndex(sheet->model()->index(sheet->model()->rowCount() - 1, 0));
        sheet->setCurrentIndex(sheet->model()->index(0, 0));
        settle();
        if (typedRow() != m_row)
            m_row.clear(); // it went in
    }
    void tick()
    {
        page(u"inspect"_s);
        auto *inspect = part<ui::InspectPage>(u"inspectPage"_s);
        const auto &subjects = workspace().state().subjects();
        inspect->goToSubject(subjects[size_t(pick(int(std::min<size_t>(subjects.size(), 200))))].id);
        QTest::keyClick(inspect, Qt::Key(Qt::Key_1 + pick(3)));
    }
    /// A subject with a finding whose editor is shown.
    bool onFinding()
    {
        page(u"inspect"_s);
        for (const Subject &subject : state().subjects())
            for (const Finding &finding : state().findings(subject.id))
                if (finding.inForce() && finding.indicator.isValid() && pick(3) == 0) {
                    inspect().goToSubject(subject.id);
                    QTest::keyClick(&inspect(), Qt::Key_F2);
                    if (part<QPlainTextEdit>(u"note"_s)->isEnabled() &&
                        !part<QPlainTextEdit>(u"note"_s)->isReadOnly())
                        return true;
                }
        return false;
    }
    void typeNote()
    {
        if (!onFinding())
            return;
        auto *note = part<QPlainTextEdit>(u"note"_s);
        const QString text = u"说明%1"_s.arg(pick(100000));
        note->setPlainText(text);
        page(u"charts"_s); // what is left keeps its text
        settle();
        for (const Subject &subject : state().subjects())
            for (const Finding &finding : state().findings(subject.id))
                if (finding.note == text) {
                    m_noted = finding.id;
                    m_note = text;
                    return;
                }
        QFAIL(qPrintable(u"the note “%1” was not kept"_s.arg(text)));
    }
    void typeHalf()
    {
        if (!m_half.isEmpty() || !onFinding())
            return;
        m_half = u"错字%1"_s.arg(pick(100000));
        part<QLineEdit>(u"wrong"_s)->setText(m_half);
    }
    void filterColumns()
    {
        page(u"register"_s);
        int region = 0;
        while (registered().columns()[size_t(region)].id() != u"region")
            ++region;
        registered().setColumnFilter({});
        const auto values = registered().values(region);
        m_columns = {};
        if (pick(3) > 0)
            m_columns.allowed.insert(u"region"_s, {values[size_t(pick(int(values.size())))].key});
        part<ui::RegisterTable>(u"websiteTable"_s)->setView({{}, m_columns, {}, Qt::AscendingOrder});
    }
    void chooseView()
    {
        page(u"register"_s);
        auto *menu = testkit::part<QMenu>(*part<QWidget>(u"registerPage"_s), u"savedViewsMenu"_s);
        emit menu->aboutToShow();
        for (QAction *action : menu->actions())
            if (action->objectName() == u"viewAll") {
                action->trigger();
                m_columns = {};
            }
    }
    /// What a case's menu asks, answered, or left without an answer.
    void answerCase()
    {
        page(u"rectification"_s);
        auto *table = part<QTableView>(u"caseTable"_s);
        if (table->model()->rowCount() == 0) {
            m_dialogs.nextText(u"2020-04-20"_s);
            auto *open = part<QPushButton>(u"emptyOpenCases"_s);
            (open->isVisible() ? open : part<QPushButton>(u"openCases"_s))->click();
            QTest::qWait(2);
            return;
        }
        table->selectRow(pick(table->model()->rowCount()));
        auto *menu = part<QToolButton>(u"caseActions"_s)->menu();
        emit menu->aboutToShow();
        if (pick(2))
            m_dialogs.nextText(u"答复%1"_s.arg(pick(100000)));
        else
            m_dialogs.nextText(std::nullopt);
        if (!menu->actions().isEmpty())
            menu->actions().constFirst()->trigger();
        QTest::qWait(2);
    }
    /// Marks on a picture and cells of a list: left only when the person says so.
    void leave(QDialog &dialog)
    {
        m_dialogs.nextConfirm(false);
        dialog.reject();
        QTest::qWait(2);
        QVERIFY2(dialog.isVisible(), "it was left over what was drawn or typed");
        m_dialogs.nextConfirm(true);
        dialog.reject();
        QTest::qWait(2);
        QVERIFY(!dialog.isVisible());
    }
    void drawMarks()
    {
        QImage picture(200, 100, QImage::Format_RGB32);
        picture.fill(Qt::white);
        ui::MarkDialog dialog(picture, m_dialogs, m_window.get());
        dialog.open();
        auto *marks = testkit::part<widgets::PictureMarks>(dialog, u"pictureMarks"_s);
        QTest::keyClick(marks, Qt::Key_Space);
        for (int i = 0; i <= pick(4); ++i) {
            QTest::keyClick(marks, Qt::Key_Right);
            QTest::keyClick(marks, Qt::Key_Down);
        }
        QTest::keyClick(marks, Qt::Key_Space);
        QVERIFY(marks->canUndo());
        leave(dialog);
    }
    void mendList()
    {
        const QString path = m_folder.filePath(u"list.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("网站标识码,网站名称\n3.6E+09,甲\n");
        file.close();
        ui::ImportDialog dialog(workspace(), *m_context, path, m_window.get());
        dialog.open();
        auto *rows = testkit::part<QTableView>(dialog, u"previewTable"_s);
        QTRY_VERIFY(rows->model()->rowCount() == 1 &&
                    testkit::part<QPushButton>(dialog, u"exportRejects"_s)->isEnabled());
        rows->model()->setData(rows->model()->index(0, 1), u"3600000%1"_s.arg(100 + pick(800)));
        QTRY_VERIFY(testkit::part<QPushButton>(dialog, u"importNow"_s)->isEnabled());
        leave(dialog);
    }
    void mendBlock()
    {
        models::LedgerTable table;
        table.setLedger(&workspace(), ledgerLibrary()->find(u"consultations"_s));
        const models::LedgerActions actions(table);
        ui::PasteDialog dialog(actions, actions.planPaste(u"单位\t很多\t1\t0\n"_s, {}), m_dialogs,
                               m_window.get());
        dialog.open();
        QAbstractItemModel *cells = testkit::part<QTableView>(dialog, u"pasteTable"_s)->model();
        cells->setData(cells->index(0, 1), QString::number(2 + pick(90)));
        leave(dialog);
    }
    void typeLines()
    {
        ui::RowsDialog dialog(
            u"联系人"_s, {}, {u"类别"_s, u"姓名"_s}, {}, [](const QList<QStringList> &) { return QString(); },
            m_dialogs, m_window.get());
        dialog.open();
        testkit::part<QTableWidget>(dialog, u"rowsTable"_s)
            ->setItem(0, 1, new QTableWidgetItem(u"张%1"_s.arg(pick(1000))));
        leave(dialog);
    }
    void renameBody()
    {
        const auto &subjects = state().subjects();
        const SubjectId site = subjects[size_t(pick(int(std::min<size_t>(subjects.size(), 200))))].id;
        ui::ReorganiseDialog dialog(workspace(), m_dialogs, {site}, m_window.get());
        dialog.open();
        testkit::part<QLineEdit>(dialog, u"newName"_s)->setText(u"新名%1"_s.arg(pick(100000)));
        leave(dialog);
    }
    void changeBody()
    {
        const auto &subjects = state().subjects();
        ui::SubjectDialog dialog(workspace(), m_dialogs,
                                 subjects[size_t(pick(int(std::min<size_t>(subjects.size(), 200))))],
                                 m_window.get());
        dialog.open();
        testkit::part<QLineEdit>(dialog, u"subjectUrl"_s)
            ->setText(u"http://a%1.example/"_s.arg(pick(100000)));
        leave(dialog);
    }
    void lookOn()
    {
        page(u"inspect"_s);
        part<QPushButton>(pick(2) ? u"next"_s : u"previous"_s)->click();
    }
    void otherLedger()
    {
        page(u"ledgers"_s);
        auto *list = part<QListView>(u"ledgerList"_s);
        const QModelIndex own = list->currentIndex();
        list->setCurrentIndex(list->model()->index(pick(list->model()->rowCount()), 0));
        list->setCurrentIndex(own);
    }
    void tryToClose()
    {
        const int asked = int(m_dialogs.asked.size());
        if (unkept() == 0)
            return;
        m_dialogs.nextConfirm(false);
        m_window->close();
        QTest::qWait(2);
        QVERIFY2(m_window->isVisible(), "it closed over typed text");
        QVERIFY(m_dialogs.asked.size() > asked);
    }
    void closeAndComeBack()
    {
        if (unkept() > 0)
            m_dialogs.nextConfirm(true);
        m_window->close();
        QTest::qWait(2);
        QVERIFY(!m_window->isVisible());
        m_window.reset();
        open();
    }

private slots:
    void init()
    {
        prepare(u"zh_CN"_s);
        m_source.stores.insert(u"jiangxi"_s, jiangxi()->store);
    }
    void cleanup() { m_window.reset(); }

    void nothingTypedIsLostAndNothingChangesUnasked()
    {
        bool given = false;
        const int steps = qEnvironmentVariableIntValue("XW_STEPS", &given);
        const int seed = qEnvironmentVariableIntValue("XW_SEED");
        const quint32 used = seed ? quint32(seed) : QRandomGenerator::global()->generate() % 100000 + 1;
        m_random.seed(used);
        qInfo("seed %u, %d steps", used, given ? steps : 120);
        open();
        struct Act {
            const char *name;
            void (WindowRandomTest::*does)();
            bool writes; ///< asked for and named; all else leaves the workspace as it is
        };
        const Act acts[] = {{"type issuer", &WindowRandomTest::typeIssuer, false},
                            {"save issuer", &WindowRandomTest::saveIssuer, true},
                            {"type paragraph", &WindowRandomTest::typeParagraph, false},
                            {"apply paragraph", &WindowRandomTest::applyParagraph, true},
                            {"type row", &WindowRandomTest::typeRow, false},
                            {"leave row", &WindowRandomTest::leaveRow, true},
                            {"tick", &WindowRandomTest::tick, true},
                            {"look on", &WindowRandomTest::lookOn, false},
                            {"type a note", &WindowRandomTest::typeNote, true},
                            {"type half", &WindowRandomTest::typeHalf, false},
                            {"filter columns", &WindowRandomTest::filterColumns, false},
                            {"choose a view", &WindowRandomTest::chooseView, false},
                            {"answer a case", &WindowRandomTest::answerCase, true},
                            {"draw marks", &WindowRandomTest::drawMarks, false},
                            {"mend a list", &WindowRandomTest::mendList, false},
                            {"mend a block", &WindowRandomTest::mendBlock, false},
                            {"type lines", &WindowRandomTest::typeLines, false},
                            {"rename a body", &WindowRandomTest::renameBody, false},
                            {"change a body", &WindowRandomTest::changeBody, false},
                            {"other ledger", &WindowRandomTest::otherLedger, false},
                            {"try to close", &WindowRandomTest::tryToClose, false},
                            {"close and come back", &WindowRandomTest::closeAndComeBack, false}};
        constexpr int acting = int(std::size(acts));
        QStringList ids; // every page, however many there are
        for (const ui::PageEntry &entry : ui::standardPages(*m_context))
            ids << entry.id;
        for (int step = 0; step < (given ? steps : 120); ++step) {
            const qint64 before = written();
            QString name;
            bool writes = false;
            const int which = pick(acting + 4);
            if (which < acting && (which != acting - 1 || pick(6) == 0)) {
                name = QString::fromLatin1(acts[which].name);
                writes = acts[which].writes;
                (this->*acts[which].does)();
            } else if (which < acting + 2) {
                name = u"show "_s + ids.at(pick(int(ids.size())));
                page(name.mid(5));
            } else {
                auto *action = part<QAction>(which == acting + 2 ? u"actionUndo"_s : u"actionRedo"_s);
                name = action->text();
                writes = action->isEnabled();
                if (writes && !workspace().undoEntries().empty())
                    QVERIFY2(name.size() > 6, qPrintable(name)); // it says what
                action->trigger();
                m_noted = {}; // it may be what was taken back
            }
            if (QTest::currentTestFailed())
                break;
            settle();
            m_trace << name;
            const QString gone = lost();
            QVERIFY2(gone.isEmpty(),
                     qPrintable(gone + u" was lost after: "_s +
                                m_trace.mid(qMax(0, int(m_trace.size()) - 12)).join(u", "_s)));
            if (!writes)
                QVERIFY2(written() == before,
                         qPrintable(u"something was written by: "_s +
                                    m_trace.mid(qMax(0, int(m_trace.size()) - 6)).join(u", "_s)));
        }
    }
};

XW_UI_TEST_MAIN(WindowRandomTest)
#include "tst_window_random.moc"
