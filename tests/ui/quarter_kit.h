// QuarterKit: what a walk through a quarter in the window needs: menus, dialogs, rows of cases, files of
// papers, facts of the notice.
#pragma once

#include "uikit/window_kit.h"

#include "notice/plain_text.h"
#include "tables/office_form.h"
#include "ui/notice/notice_page.h"
#include "ui/rectification/rectification_page.h"

#include <QAction>
#include <QDirIterator>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace xw::testkit
{

using namespace Qt::StringLiterals;

constexpr int longStep = 60'000;

class QuarterKit : public WindowKit
{
protected:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        // Without a window manager nobody gives the window its keyboard back when a dialog goes.
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    }
    void trigger(const QString &action) { part<QAction>(action)->trigger(); }
    /// An entry of a menu that is filled when it is opened.
    static void choose(QMenu *menu, const QString &name)
    {
        emit menu->aboutToShow();
        auto *action = menu->findChild<QAction *>(name);
        QVERIFY2(action && action->isEnabled(), qPrintable(name));
        action->trigger();
    }
    template <class Dialog = QDialog>
    Dialog *dialog(const QString &name)
    {
        Dialog *found = nullptr;
        if (!QTest::qWaitFor(
                [&] {
                    found = m_window->findChild<Dialog *>(name);
                    return found && found->isVisible();
                },
                longStep))
            qFatal("no dialog %s", qPrintable(name));
        return found;
    }
    static void close(QDialog *dialog)
    {
        const QPointer<QDialog> gone(dialog);
        dialog->reject();
        QTRY_VERIFY(!gone);
    }
    [[nodiscard]] int count(SubjectKind kind, Population population)
    {
        int all = 0;
        for (const Subject &subject : state().subjects())
            all += subject.kind == kind && state().belongsTo(subject.id, population);
        return all;
    }
    [[nodiscard]] const RectificationCase *caseOf(const QString &code)
    {
        return state().cases().byCode(code);
    }
    ui::RectificationPage *rectification()
    {
        m_window->showPage(u"rectification"_s);
        return part<ui::RectificationPage>(u"rectificationPage"_s);
    }
    void select(const QString &code)
    {
        auto *page = rectification();
        part<QAbstractButton>(u"pillAll"_s)->click();
        int row = 0;
        while (page->cases().at(row) && page->cases().at(row)->code != code)
            ++row;
        QVERIFY(page->cases().at(row));
        part<QTableView>(u"caseTable"_s)->selectRow(row);
    }
    /// Chooses the row of a case, and an entry of what can be done to it.
    void act(const QString &code, const QString &entry)
    {
        select(code);
        choose(part<QToolButton>(u"caseActions"_s)->menu(), entry);
        QTRY_VERIFY(!workspace().isSaving());
    }
    /// A round by the menu of the top bar.
    void roundMenu(const QString &entry) { choose(part<QToolButton>(u"roundButton"_s)->menu(), entry); }
    [[nodiscard]] qint64 fact(const QString &id)
    {
        const auto *page = part<ui::NoticePage>(u"noticePage"_s);
        const auto found = page->view()->composed.facts.find(id);
        return found && std::holds_alternative<qint64>(found->value) ? std::get<qint64>(found->value) : -1;
    }
    [[nodiscard]] QString noticeText()
    {
        return notice::plainNotice(part<ui::NoticePage>(u"noticePage"_s)->view()->composed.document);
    }
    /// The notice as the page shows it, of the round that is open now.
    void showNotice()
    {
        m_window->showPage(u"notice"_s);
        auto *page = part<ui::NoticePage>(u"noticePage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->view() && part<QPushButton>(u"noticeExport"_s)->isEnabled() &&
                                     noticeText().contains(state().round().name()),
                                 longStep);
    }
    [[nodiscard]] QStringList files(const QString &folder, const QString &pattern) const
    {
        QStringList found;
        QDirIterator each(file(folder), {pattern}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            found << each.next();
        found.sort();
        return found;
    }
    /// Codes in the forms of these files, each as often as it stands there.
    static QStringList codesIn(const QStringList &forms)
    {
        QStringList codes;
        for (const QString &path : forms) {
            const auto form = tables::readOfficeForm(path);
            if (!form)
                qFatal("%s", qPrintable(form.error().line()));
            for (const tables::FormSheet &sheet : form->sheets)
                for (const tables::Row &row : sheet.rows)
                    for (const auto &cell : row.cells)
                        if (!sheet.isText && QString(cell).startsWith(u"XW-"_s))
                            codes << QString(cell);
        }
        codes.sort();
        return codes;
    }
    QStringList allCodes()
    {
        QStringList codes;
        for (const RectificationCase &one : state().cases().cases())
            codes << one.code;
        codes.sort();
        return codes;
    }
    QString pictureFile() const
    {
        QImage image(320, 200, QImage::Format_RGB32);
        image.fill(QColor(180, 220, 190));
        const QString path = file(u"已更新.png"_s);
        if (!image.save(path))
            qFatal("no picture");
        return path;
    }
};

} // namespace xw::testkit
