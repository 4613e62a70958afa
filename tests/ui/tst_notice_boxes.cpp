// After an export: a character that no font has is said before anybody signs it, and the folder is its own
// workspace's.
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "notice/compose.h"
#include "notice/notice_edits.h"
#include "notice/plain_text.h"
#include "ui/notice/notice_page.h"
#include "ui/shared/page_context.h"
#include "workspace/import_ledger.h"
#include "workspace/wait.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class NoticeBoxesTest : public QObject
{
    Q_OBJECT

private slots:
    void aCharacterThatNoFontHasIsSaidAfterTheExport()
    {
        speak(u"en"_s);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        ScriptedDialogs dialogs;
        const ui::PageContext context{dialogs, settings};
        const std::unique_ptr<Office> office = jiangxi();
        Workspace &workspace = *office->workspace;
        const auto composed =
            notice::composeStored(workspace.state(), *ledgerLibrary(), workspace.clock().today());
        QVERIFY(composed);
        notice::NoticeEdits edits;
        for (qsizetype i = 0; i < composed->keys.size() && edits.isEmpty(); ++i)
            if (const notice::Runs *runs = notice::runsOf(composed->document.blocks.at(size_t(i)));
                runs && notice::plainText(*runs).contains(u"378"_s))
                edits.setText(composed->keys.at(i), *runs, notice::plainText(*runs) + QChar(0xE123));
        QVERIFY(!edits.isEmpty());
        QVERIFY(waitFor(workspace, workspace.saveDocument(notice::editsDocument(workspace.state(), edits))));

        ui::NoticePage page(context);
        page.resize(1400, 860);
        page.setWorkspace(&workspace);
        page.show();
        auto *all = part<QPushButton>(page, u"noticePdf"_s);
        QTRY_VERIFY_WITH_TIMEOUT(all->isEnabled(), 20000);
        QSignalSpy exported(&page, &ui::NoticePage::exported);
        QList<Error> errors;
        connect(&page, &ui::Page::errorOccurred, this, [&errors](const Error &error) { errors << error; });
        dialogs.nextPath(folder.filePath(u"out"_s));
        all->click();
        QTRY_VERIFY_WITH_TIMEOUT(!exported.isEmpty(), 60000);
        QCOMPARE(errors.size(), 1);
        QVERIFY2(errors.first().summary.english().contains(u"U+E123"_s), qPrintable(errors.first().line()));
    }

    void anExportOfOneWorkspaceIsNotSignedInAnother()
    {
        speak(u"en"_s);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        ScriptedDialogs dialogs;
        const ui::PageContext context{dialogs, settings};
        ui::NoticePage page(context);
        page.resize(1400, 860);
        page.show();
        const auto words = [&page] { // what the dialog knows of an export when it opens
            page.findChild<QAction *>(u"actionSignNotice"_s)->trigger();
            auto *dialog = page.window()->findChild<QDialog *>(u"signDialog"_s);
            const QString said = dialog ? dialog->findChild<QLabel *>(u"signWords"_s)->text() : QString();
            delete dialog;
            return said;
        };
        const std::unique_ptr<Office> one = jiangxi(), other = jiangxi(); // both of the same quarter
        one->store->setLocation(folder.filePath(u"one.xunwang"_s));
        other->store->setLocation(folder.filePath(u"other.xunwang"_s));
        page.setWorkspace(one->workspace.get());
        auto *pdf = part<QPushButton>(page, u"noticePdf"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pdf->isEnabled(), 20000);
        QSignalSpy exported(&page, &ui::NoticePage::exported);
        dialogs.nextPath(folder.filePath(u"out"_s));
        pdf->click();
        QTRY_VERIFY_WITH_TIMEOUT(!exported.isEmpty(), 60000);
        QVERIFY2(words().contains(u"2020Q1"_s), qPrintable(words()));
        page.setWorkspace(other->workspace.get());
        QTRY_VERIFY_WITH_TIMEOUT(pdf->isEnabled(), 20000);
        QVERIFY2(words().startsWith(u"Nothing is exported yet"_s), qPrintable(words()));
        page.setWorkspace(nullptr);
    }
};

XW_UI_TEST_MAIN(NoticeBoxesTest)
#include "tst_notice_boxes.moc"
