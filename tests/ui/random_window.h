// What a person does on the pages of the window, at random, and what they typed that must still be there.
#pragma once

#include "pages_beside.h"
#include "uikit/window_kit.h"

#include "models/case_table.h"
#include "models/register_model.h"
#include "ui/inspect/inspect_page.h"
#include "ui/notice/fact_text.h"
#include "ui/notice/notice_page.h"
#include "ui/rectification/rectification_page.h"
#include "ui/register/register_table.h"
#include "ui/shared/page.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

namespace xw::testkit
{

using namespace Qt::StringLiterals;

class RandomWindow : public QObject, protected WindowKit
{
protected:
    FakeWeb m_web;
    QRandomGenerator m_random;
    QString m_issuer, m_paragraph, m_row, m_half; ///< typed and not kept; empty: nothing is
    QString m_keptValue;                          ///< of the standard, before anything was typed
    QString m_section, m_words, m_value;          ///< likewise: of the outline, the wrong words, the standard
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
        m_window = std::make_unique<ui::MainWindow>(m_source, *m_context, *m_language,
                                                    pagesBeside(*m_context, m_web));
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
        m_section.clear();
        m_words.clear();
        m_value.clear();
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
        if (!m_section.isEmpty() && part<ui::FactText>(u"sectionText"_s)->words() != m_section)
            return u"a section, which is “%1”"_s.arg(part<ui::FactText>(u"sectionText"_s)->words());
        if (!m_words.isEmpty() && part<QPlainTextEdit>(u"wordLines"_s)->toPlainText() != m_words)
            return u"the list of wrong words"_s;
        if (!m_value.isEmpty() && standardCell().data(Qt::EditRole).toString() != m_value)
            return u"a value of the standard, which is “%1”"_s.arg(
                standardCell().data(Qt::EditRole).toString());
        if (const Finding *finding = m_noted.isValid() ? state().finding(m_noted) : nullptr;
            finding && finding->note != m_note)
            return u"a note, which is “%1”"_s.arg(finding->note);
        if (!(registered().columnFilter() == m_columns))
            return u"what the register's columns let through"_s;
        return {};
    }
    int unkept() const
    {
        return !m_issuer.isEmpty() + !m_paragraph.isEmpty() + !m_row.isEmpty() + !m_half.isEmpty() +
               !m_section.isEmpty() + !m_words.isEmpty() + !m_value.isEmpty();
    }

    /// The last value of the standard that can be typed.
    QModelIndex standardCell()
    {
        const QAbstractItemModel *model = part<QTreeView>(u"standardTree"_s)->model();
        QModelIndex cell;
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->flags(model->index(row, 1)) & Qt::ItemIsEditable)
                cell = model->index(row, 1);
        return cell;
    }
    ui::NoticePage *composedNotice()
    {
        page(u"notice"_s);
        auto *notice = part<ui::NoticePage>(u"noticePage"_s);
        return QTest::qWaitFor([notice] { return bool(notice->view()); }, 30000) ? notice : nullptr;
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
        QVERIFY(composedNotice());
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
    void typeSection()
    {
        QVERIFY(composedNotice());
        auto *text = part<ui::FactText>(u"sectionText"_s);
        auto *tree = part<QTreeWidget>(u"noticeOutlineTree"_s);
        for (int row = 0; !text->isVisible() && row < tree->topLevelItemCount(); ++row) {
            tree->setCurrentItem(tree->topLevelItem(row));
            part<QPushButton>(u"outlineWrite"_s)->click();
        }
        if (!text->isVisible())
            return;
        m_section = u"第%1次写的一段。"_s.arg(pick(100000));
        text->setPlainText(m_section);
    }
    void applySection()
    {
        page(u"notice"_s);
        if (!m_section.isEmpty())
            part<QPushButton>(u"sectionApply"_s)->click();
        m_section.clear();
    }
    void typeWords()
    {
        page(u"settings"_s);
        m_words = u"错词%1 对词\n"_s.arg(pick(100000));
        part<QPlainTextEdit>(u"wordLines"_s)->setPlainText(m_words);
    }
    void saveWords()
    {
        page(u"settings"_s);
        part<QPushButton>(u"wordSave"_s)->click();
        m_words.clear();
    }
    void typeValue()
    {
        page(u"settings"_s);
        const QModelIndex cell = standardCell();
        QVERIFY(cell.isValid());
        if (m_value.isEmpty())
            m_keptValue = cell.data(Qt::EditRole).toString();
        do
            m_value = QString::number(20 + pick(60));
        while (m_value == m_keptValue); // what stands there already is nothing typed
        QVERIFY(part<QTreeView>(u"standardTree"_s)->model()->setData(cell, m_value, Qt::EditRole));
        m_value = standardCell().data(Qt::EditRole).toString(); // as it writes numbers
    }
    /// Another version in the place of what was typed: asked about, and refused.
    void otherVersion()
    {
        page(u"settings"_s);
        auto *versions = part<QComboBox>(u"standardVersions"_s);
        if (m_value.isEmpty() || versions->count() < 2)
            return;
        const auto asked = m_dialogs.asked.size();
        m_dialogs.nextConfirm(false);
        versions->setCurrentIndex((versions->currentIndex() + 1) % versions->count());
        emit versions->activated(versions->currentIndex());
        QTest::qWait(2);
        QVERIFY(m_dialogs.asked.size() > asked);
    }
    void saveValue()
    {
        page(u"settings"_s);
        part<QPushButton>(u"standardSave"_s)->click();
        m_value.clear();
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
};

} // namespace xw::testkit
