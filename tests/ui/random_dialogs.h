// What a person types into the dialogs of the program, at random: none is left without a question.
#pragma once

#include "random_window.h"

#include "models/ledger_table.h"
#include "notice/own_templates.h"
#include "ui/import/import_dialog.h"
#include "ui/inspect/mark_dialog.h"
#include "ui/ledgers/paste_dialog.h"
#include "ui/notice/rows_dialog.h"
#include "ui/register/subject_dialog.h"
#include "ui/reorganise/reorganise_dialog.h"
#include "ui/review/review_queue.h"
#include "ui/review/send_back.h"
#include "ui/sampling/sampling_dialog.h"
#include "ui/templates/template_editor.h"
#include "ui/templates/template_text.h"
#include "widgets/dialogs/text_dialog.h"
#include "widgets/picture_marks.h"
#include "workspace/import_ledger.h"

#include <QTableWidget>

namespace xw::testkit
{

class RandomDialogs : public RandomWindow
{
protected:
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
    /// A template of the office's own is typed into; another one in its place is asked about.
    void typeTemplate()
    {
        const auto own = [this] {
            for (const Document &document : state().documents(u"template"_s))
                if (notice::isOwnTemplate(state(), document.name))
                    return document.name;
            return QString();
        };
        ui::TemplateEditor dialog(workspace(), *m_context, own().isEmpty() ? u"general"_s : own(),
                                  m_window.get());
        dialog.open();
        if (own().isEmpty()) {
            m_dialogs.nextText(u"本办模板"_s);
            testkit::part<QAbstractButton>(dialog, u"templateCopy"_s)->click();
            QTRY_VERIFY(!own().isEmpty());
        }
        auto *choice = testkit::part<QComboBox>(dialog, u"templateChoice"_s);
        QTRY_COMPARE(choice->currentData().toString(), own());
        auto *text = testkit::part<ui::TemplateText>(dialog, u"templateText"_s);
        text->moveCursor(QTextCursor::End);
        text->insertPlainText(u"\n第%1次改写。\n"_s.arg(pick(100000)));
        const QString typed = text->toPlainText();
        m_dialogs.nextConfirm(false);
        const int other = choice->findData(u"general"_s);
        choice->setCurrentIndex(other);
        emit choice->activated(other);
        QTest::qWait(2);
        QCOMPARE(text->toPlainText(), typed);
        leave(dialog);
    }
    void planSample()
    {
        ui::SamplingDialog dialog(workspace(), *m_context, m_window.get());
        dialog.open();
        testkit::part<QLineEdit>(dialog, u"sampleSeed"_s)->setText(u"种子%1"_s.arg(pick(100000)));
        QTest::qWait(5);
        dialog.reject(); // a plan is drawn again from its seed: nothing to ask about
        QVERIFY(!dialog.isVisible());
    }
    void typeReason()
    {
        widgets::TextDialog dialog(ui::sendBackQuestion(), m_window.get());
        dialog.open();
        testkit::part<QPlainTextEdit>(dialog, u"answer"_s)->setPlainText(u"理由%1"_s.arg(pick(100000)));
        dialog.reject();
        QVERIFY2(dialog.isVisible(), "a reason was dropped by one key");
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }
    /// Back to its inspector, or confirmed, by the list of what waits.
    void review()
    {
        ui::ReviewQueue dialog(workspace(), *m_context, m_window.get());
        dialog.open();
        QTest::qWait(2);
        auto *list = testkit::part<QListView>(dialog, u"queueList"_s);
        if (list->model()->rowCount() > 0)
            list->setCurrentIndex(list->model()->index(pick(list->model()->rowCount()), 0));
        auto *back = testkit::part<QPushButton>(dialog, u"queueReturn"_s);
        if (back->isEnabled()) {
            m_dialogs.nextText(std::nullopt); // looked at, and left
            back->click();
            QTest::qWait(2);
        }
        dialog.reject();
    }
};

} // namespace xw::testkit
