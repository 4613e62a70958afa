// Copies that are made by themselves: once a day, before an import, never more than were asked for; and one
// of them becomes a new file, never an old one.
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/backup/auto_backup.h"
#include "ui/backup/restore_dialog.h"
#include "ui/backup/restoring.h"
#include "workspace/hand_backups.h"
#include "workspace/wait.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;
using ui::BackupReason;

class BackupsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Office> m_office;

    QString file(const QString &name) { return m_folder->filePath(name); }
    ui::BackupShelf shelf() { return ui::BackupShelf(*m_settings); }
    QString location() { return m_office->store->location(); }
    int made(BackupReason reason)
    {
        int count = 0;
        for (const ui::KeptBackup &each : shelf().list(location()))
            count += each.reason == reason;
        return count;
    }

private slots:
    void init()
    {
        speak(u"en"_s);
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(file(u"s.ini"_s), QSettings::IniFormat);
        m_settings->setValue(u"backup/folder"_s, file(u"kept"_s));
        m_office = std::make_unique<Office>();
        m_office->import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
        QFile place(file(u"赣.xunwang"_s));
        QVERIFY(place.open(QIODevice::WriteOnly));
        place.write("a workspace");
        m_office->store->setLocation(place.fileName());
    }

    void oneADayIsMadeAndNoMore()
    {
        ui::AutoBackup backups(*m_settings);
        QSignalSpy done(&backups, &ui::AutoBackup::made);
        backups.setWorkspace(m_office->workspace.get());
        QTRY_COMPARE(done.size(), 1);
        const SubjectId site = m_office->workspace->state().subjects().front().id;
        XW_VERIFY_OK(waitFor(*m_office->workspace, m_office->workspace->setInspected(site, true)));
        QCOMPARE(made(BackupReason::Day), 1);
        // Another start on the same day.
        {
            ui::AutoBackup again(*m_settings);
            again.setWorkspace(m_office->workspace.get());
            QCoreApplication::processEvents();
            QCOMPARE(made(BackupReason::Day), 1);
        }
        // A window that is open over midnight: the first change of the day.
        m_office->clock->advance(24 * 3600);
        XW_VERIFY_OK(waitFor(*m_office->workspace, m_office->workspace->setInspected(site, false)));
        QTRY_COMPARE(made(BackupReason::Day), 2);
    }

    void oneIsMadeBeforeEachImportAndTheOldestGo()
    {
        shelf().setKept(3);
        ui::AutoBackup backups(*m_settings);
        QSignalSpy done(&backups, &ui::AutoBackup::made);
        backups.setWorkspace(m_office->workspace.get());
        for (int i = 0; i < 5; ++i) {
            m_office->clock->advance(60);
            backups.beforeImport();
        }
        QTRY_COMPARE(done.size(), 6);
        QCOMPARE(made(BackupReason::Import), 3);
        QCOMPARE(made(BackupReason::Day), 1); // imports push no daily one out
        QCOMPARE(shelf().list(location()).constFirst().at, m_office->clock->now());
    }

    void noneIsMadeWhereNoneIsWanted()
    {
        shelf().setKept(0);
        ui::AutoBackup backups(*m_settings);
        backups.setWorkspace(m_office->workspace.get());
        backups.beforeImport();
        QCoreApplication::processEvents();
        QVERIFY(shelf().list().isEmpty());
    }

    void aFaultIsSaid()
    {
        QFile blocked(file(u"kept"_s)); // a file where the folder should be
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        ui::AutoBackup backups(*m_settings);
        QSignalSpy failed(&backups, &ui::AutoBackup::failed);
        backups.setWorkspace(m_office->workspace.get());
        QTRY_COMPARE(failed.size(), 1);
    }

    void aBackupBecomesANewFileAndNeverAnOldOne()
    {
        QFile backup(file(u"b.xunwang"_s));
        QVERIFY(backup.open(QIODevice::WriteOnly));
        backup.write("as it was");
        backup.close();
        QFile log(file(u"new.xunwang-wal"_s)); // of a file that lay there, whose program was cut off
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write("pages of another file") > 0);
        log.close();
        XW_VERIFY_OK(ui::copyBackup(backup.fileName(), file(u"new.xunwang"_s)));
        QVERIFY(!log.exists());
        QFile restored(file(u"new.xunwang"_s));
        QVERIFY(restored.open(QIODevice::ReadOnly));
        QCOMPARE(restored.readAll(), "as it was");
        QCOMPARE(ui::copyBackup(backup.fileName(), location()).error().code, ErrorCode::Conflict);
        QFile old(location());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "a workspace");
        QCOMPARE(ui::copyBackup(file(u"gone"_s), file(u"x.xunwang"_s)).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(file(u"x.xunwang"_s)));
    }

    void whatAPersonMadeIsListedWhileItIsThere()
    {
        const QString made = file(u"赣-20200402.xunwang"_s);
        QFile copy(made);
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write("a copy");
        copy.close();
        const QDateTime at(QDate(2020, 4, 2), QTime(9, 30));
        noteHandBackup(*m_settings, {location(), at, made});
        noteHandBackup(*m_settings, {location(), at, made}); // written over
        noteHandBackup(*m_settings, {file(u"other.xunwang"_s), at, file(u"none"_s)});
        const auto listed = shelf().list(location());
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0].path, made);
        QCOMPARE(listed[0].at, at);
        QVERIFY(listed[0].reason == BackupReason::Hand);
        QCOMPARE(shelf().list().size(), 1); // where nothing is open
        shelf().setKept(1);
        shelf().prune(location());
        QVERIFY(QFile::exists(made)); // the person's
        ui::RestoreDialog dialog(shelf(), location());
        QCOMPARE(part<QTreeWidget>(dialog, u"restoreList"_s)->topLevelItem(0)->text(1), u"made by hand"_s);
        QFile::remove(made);
        QVERIFY(shelf().list(location()).isEmpty());
    }

    void theDialogListsThemAndTheChosenOneIsRestored()
    {
        ui::AutoBackup backups(*m_settings);
        QSignalSpy done(&backups, &ui::AutoBackup::made);
        backups.setWorkspace(m_office->workspace.get());
        QTRY_COMPARE(done.size(), 1);
        const ui::PageContext context{m_dialogs, *m_settings};
        QWidget window;
        window.show();
        ui::Restoring restoring(context, &window);
        QSignalSpy restored(&restoring, &ui::Restoring::restored);
        restoring.start(location());
        auto *dialog = window.findChild<ui::RestoreDialog *>();
        QVERIFY(dialog);
        QCOMPARE(part<QTreeWidget>(*dialog, u"restoreList"_s)->topLevelItemCount(), 1);
        shoot(*dialog, u"restore-en"_s);
        m_dialogs.nextPath(file(u"赣-restored.xunwang"_s));
        QTest::mouseClick(part<QPushButton>(*dialog, u"restoreNow"_s), Qt::LeftButton);
        QTRY_COMPARE(restored.size(), 1);
        QVERIFY(QFile::exists(file(u"赣-restored.xunwang"_s)));
    }
};

XW_UI_TEST_MAIN(BackupsTest)
#include "tst_backups.moc"
