// It must fit: every page and every dialog, on a laptop and on a scaled screen, in both languages: no button
// beyond the edge, no text of a button or a short label cut, and the window never asks for more than it has.
#include "dialog_gallery.h"
#include "fit_faults.h"
#include "fit_rooms.h"
#include "reach_faults.h"
#include "row_faults.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "monitor/monitor.h"
#include "ui/main_window.h"
#include "ui/notice/notice_page.h"
#include "ui/shared/page.h"
#include "ui/window/session.h"
#include "widgets/dialog_fit.h"
#include "widgets/page_preview.h"
#include "widgets/text_size.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
/// The window's least size, which it must hold.
constexpr QSize leastWindow{1000, 520};

/// The dialogs that the sources hold.
QStringList dialogClasses()
{
    static const QRegularExpression dialog(
        u"class (\\w+) final : public (?:QDialog|QMainWindow|QMessageBox)\\b"_s);
    QStringList names;
    for (const QString &room : {u"/ui"_s, u"/widgets"_s}) {
        QDirIterator files(QStringLiteral(XW_SOURCE) + room, {u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const auto match = dialog.match(QString::fromUtf8(file.readAll()));
            if (match.hasMatch() && match.captured(1) != u"MainWindow")
                names << match.captured(1);
        }
    }
    return names;
}

} // namespace

class WindowFitTest : public QObject, protected DialogGallery
{
    Q_OBJECT

    /// Cases of this round's problems, so that the page has rows and its buttons their words.
    void openCases(ui::MainWindow &window)
    {
        Workspace &workspace = *window.session().workspace();
        if (!workspace.state().cases().cases().empty())
            return;
        m_dialogs.nextText(u"2020-04-20"_s);
        part<QPushButton>(window, u"emptyOpenCases"_s)->click();
        QTRY_VERIFY(!workspace.state().cases().cases().empty() && !workspace.isSaving());
        part<QTableView>(window, u"caseTable"_s)->selectRow(0);
    }

private slots:
    void init()
    {
        widgets::DialogFit::install();
        furnish();
    }

    void cleanup() { widgets::setTextSize(100); }

    void everyDialogFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("room");
        QTest::addColumn<int>("text");
        for (const QString &language : {u"en"_s, u"zh_CN"_s})
            for (const Room &room : rooms)
                QTest::newRow(qPrintable(language + u' ' + QString::fromLatin1(room.name)))
                    << language << room.size << room.text;
    }

    void everyDialogFits()
    {
        QFETCH(QString, language);
        QFETCH(QSize, room);
        QFETCH(int, text);
        m_language->useOnce(language);
        widgets::setTextSize(text);
        QStringList faults;
        QSet<QString> seen;
        for (const auto &[name, make] : dialogs()) {
            const std::unique_ptr<QWidget> dialog(make());
            seen << QString::fromLatin1(dialog->metaObject()->className()).section(u"::"_s, -1);
            dialog->show();
            widgets::moveOnto(*dialog, QRect(QPoint(), room));
            dialog->resize(dialog->size().boundedTo(room));
            QTRY_VERIFY_WITH_TIMEOUT(isFilled(*dialog), 20000);
            laidOut();
            const QSize least = dialog->minimumSizeHint();
            if (least.width() > room.width() || least.height() > room.height())
                faults << name + u" asks for %1×%2"_s.arg(least.width()).arg(least.height());
            for (const QString &fault :
                 faultsOf(*dialog) + lettersTwice(*dialog) + reachFaults(*dialog) + rowFaults(*dialog))
                faults << name + u": "_s + fault;
        }
        for (const QString &name : dialogClasses())
            if (!seen.contains(name))
                faults << name + u" is no part of this test"_s;
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void everyPageFits_data() { everyDialogFits_data(); }

    void everyPageFits()
    {
        QFETCH(QString, language);
        QFETCH(QSize, room);
        QFETCH(int, text);
        m_language->useOnce(language);
        MemorySource source;
        source.stores.insert(u"jiangxi"_s, m_office->store);
        ui::MainWindow window(source, *m_context, *m_language, ui::standardPages(*m_context));
        window.resize(room);
        window.show();
        laidOut();
        QStringList faults;
        for (const QString &fault : faultsOf(window))
            faults << u"start: "_s + fault;
        window.openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY(window.session().workspace());
        const SubjectId site = window.session().workspace()->state().find(u"3600009002"_s)->id;
        for (const ui::PageEntry &entry : ui::standardPages(*m_context)) {
            const QString &id = entry.id;
            window.showPage(id);
            if (id == u"inspect")
                part<ui::Page>(window, u"inspectPage"_s)->goToSubject(site);
            if (id == u"notice")
                QTRY_VERIFY_WITH_TIMEOUT(part<ui::NoticePage>(window, u"noticePage"_s)->view(), 30000);
            if (id == u"rectification")
                openCases(window);
            widgets::setTextSize(text); // while the window is open
            laidOut();
            window.resize(room);
            if (id == u"notice")
                QTest::keyClick(part<QWidget>(window, u"noticePage"_s), Qt::Key_F, Qt::ControlModifier);
            laidOut();
            QCOMPARE(window.size(), room); // no page widens it
            auto *page = part<QWidget>(window, id + u"Page"_s);
            const QSize least = page->minimumSizeHint();
            if (text == 100 &&
                (least.width() > leastWindow.width() - 90 || least.height() > leastWindow.height() - 110))
                faults << id + u" asks for %1×%2"_s.arg(least.width()).arg(least.height());
            for (const QString &fault :
                 faultsOf(window) + lettersTwice(window) + reachFaults(window) + rowFaults(window))
                faults << id + u": "_s + fault;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void aDialogStandsOverTheWindowThatItBelongsTo()
    {
        QWidget window;
        const QRect room = window.screen()->availableGeometry();
        window.setGeometry(QRect(room.topLeft() + QPoint(60, 60), room.size() - QSize(120, 120)));
        window.show();
        widgets::TextDialog dialog(ui::sendBackQuestion(), &window);
        dialog.open();
        const QPoint off = dialog.geometry().center() - window.geometry().center();
        QVERIFY2(off.manhattanLength() < 60, qPrintable(u"%1, %2"_s.arg(off.x()).arg(off.y())));
    }

    void aWindowFromALargerScreenComesBackWithinThisOne()
    {
        MemorySource source;
        {
            ui::MainWindow window(source, *m_context, *m_language, ui::standardPages(*m_context));
            window.show();
            window.setGeometry(900, 700, 3000, 2000);
            laidOut();
            window.close();
        }
        ui::MainWindow again(source, *m_context, *m_language, ui::standardPages(*m_context));
        again.show();
        QVERIFY(again.screen()->availableGeometry().contains(again.geometry()));
    }
};

XW_UI_TEST_MAIN(WindowFitTest)
#include "tst_window_fit.moc"
