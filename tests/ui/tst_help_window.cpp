// The handbook against the window: every page has its chapter, every key of a menu stands in the sheet, no
// link leads nowhere. And the pages that go to a printer.
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/help/help_window.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/notice/notice_print.h"
#include "ui/window/session.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPrinter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class HelpWindowTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ui::PageContext m_context{m_dialogs, m_settings};
    ui::Language m_language{m_settings};
    MemorySource m_source;

private slots:
    void everyPageHasAChapterAndNoLinkLeadsNowhere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh_CN"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void everyPageHasAChapterAndNoLinkLeadsNowhere()
    {
        QFETCH(QString, language);
        const QMenuBar none;
        const QString text = ui::HelpWindow::handbook(language, none);
        for (const ui::PageEntry &page : ui::standardPages(m_context))
            QVERIFY2(text.contains(u"<a name=\"%1\"></a><h2>"_s.arg(page.id)), qPrintable(page.id));
        static const QRegularExpression link(u"href=\"([^\"]*)\""_s);
        int links = 0;
        for (auto it = link.globalMatch(text); it.hasNext(); ++links) {
            const QString target = it.next().captured(1);
            QVERIFY2(target.startsWith(u'#') && text.contains(u"<a name=\"%1\">"_s.arg(target.mid(1))),
                     qPrintable(target));
        }
        QVERIFY(links > 5);
    }

    void bothLanguagesHaveTheSameChaptersAndKeys()
    {
        const QMenuBar none;
        static const QRegularExpression marks(u"<a name=\"[^\"]*\">|<tr><td>[A-Z0-9][^<]*</td>"_s);
        const auto skeleton = [&none](const QString &language) {
            QStringList found;
            for (auto it = marks.globalMatch(ui::HelpWindow::handbook(language, none)); it.hasNext();)
                found << it.next().captured();
            found.removeAll(u"<tr><td>Space</td>"_s); // a word, not a key's sign
            found.replaceInStrings(u"Ctrl+wheel"_s, u"Ctrl+滚轮"_s);
            return found;
        };
        QVERIFY(skeleton(u"en"_s).size() > 20);
        QCOMPARE(skeleton(u"zh_CN"_s), skeleton(u"en"_s));
    }

    void theSheetHoldsEveryKeyOfTheMenus()
    {
        m_language.useOnce(u"en"_s);
        ui::MainWindow window(m_source, m_context, m_language, ui::standardPages(m_context));
        const QString text = ui::HelpWindow::handbook(u"en"_s, *window.menuBar());
        int keys = 0;
        const QList<QAction *> titles = window.menuBar()->actions();
        for (const QAction *title : titles)
            for (const QAction *action : title->menu()->actions())
                if (!action->shortcut().isEmpty()) {
                    ++keys;
                    const QString row =
                        u"<tr><td>%1</td><td>"_s.arg(action->shortcut().toString(QKeySequence::NativeText));
                    QVERIFY2(text.contains(row), qPrintable(action->text()));
                }
        QVERIFY(keys > 10);
        QVERIFY2(!text.contains(u"&amp;N"), "marks of mnemonics are no words");
    }

    void f1OpensItAndItFollowsTheLanguage()
    {
        m_language.useOnce(u"en"_s);
        ui::MainWindow window(m_source, m_context, m_language, ui::standardPages(m_context));
        window.show();
        auto *action = part<QAction>(window, u"actionHandbook"_s);
        QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_F1));
        action->trigger();
        auto *text = part<QTextBrowser>(window, u"helpText"_s);
        QVERIFY(text->isVisible());
        QVERIFY(text->toPlainText().contains(u"Handbook of Xunwang"));
        part<QLineEdit>(window, u"helpFind"_s)->setText(u"denominators"_s);
        QTest::keyClick(part<QLineEdit>(window, u"helpFind"_s), Qt::Key_Return);
        QCOMPARE(text->textCursor().selectedText(), u"denominators"_s);
        m_language.useOnce(u"zh_CN"_s);
        QTRY_VERIFY(text->toPlainText().contains(u"巡网使用手册"));
        action->trigger(); // the same window again
        QCOMPARE(window.findChildren<ui::HelpWindow *>().size(), 1);
    }

    void everyPageGoesOnAnUprightSheet()
    {
        notice::PageLayout layout;
        layout.pages.resize(4);
        layout.pages[2].landscape = true;
        const auto sheets = [this, &layout](int first, int last) {
            const QString path = m_folder.filePath(u"printed.pdf"_s);
            {
                QPrinter printer(QPrinter::HighResolution);
                printer.setOutputFormat(QPrinter::PdfFormat);
                printer.setOutputFileName(path);
                if (!ui::printPages(printer, layout, first, last))
                    return -1;
            }
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return -2;
            int upright = 0;
            static const QRegularExpression box(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s);
            for (auto it = box.globalMatch(QString::fromLatin1(file.readAll())); it.hasNext();) {
                const auto match = it.next();
                upright += match.captured(1).toDouble() < match.captured(2).toDouble();
            }
            return upright;
        };
        QCOMPARE(sheets(0, 3), 4);
        QCOMPARE(sheets(2, 2), 1);
        QCOMPARE(sheets(3, 99), 1);
        QCOMPARE(sheets(4, 9), -1);
    }

    void whatLiesAcrossHasItsHeadAtTheLeft()
    {
        const auto fonts = notice::loadFonts();
        XW_VERIFY_OK(fonts);
        notice::PageLayout layout;
        layout.fontSet = *fonts;
        layout.pages.resize(2);
        layout.pages[1].landscape = true;
        for (notice::Page &page : layout.pages) // along the head of the page
            page.rules.push_back({{100, 50}, {300, 50}, 4, Qt::black});
        const auto sheet = [&layout](int page) {
            QImage paper(596, 842, QImage::Format_RGB32);
            paper.fill(Qt::white);
            QPainter painter(&paper);
            ui::paintSheet(painter, layout, page);
            return paper;
        };
        const auto dark = [](const QImage &paper, int x, int y) { return qGray(paper.pixel(x, y)) < 128; };
        QVERIFY(dark(sheet(0), 200, 50) && !dark(sheet(0), 50, 642));
        QVERIFY(dark(sheet(1), 50, 642) && !dark(sheet(1), 200, 50));
    }
};

XW_UI_TEST_MAIN(HelpWindowTest)
#include "tst_help_window.moc"
