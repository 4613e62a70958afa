// A power cut between signing and locking: either both happened or neither, whatever step it hit.
#include "closing/staging.h"

#include "domain/transaction.h"
#include "signing/manifest.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::closing;
using namespace xw::signing;

class StagingTest : public QObject
{
    Q_OBJECT

    const QByteArray m_newManifest = "{\"new\": 1}";

    static QByteArray content(const QTemporaryDir &dir, const QString &name)
    {
        QFile file(dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void exported(const QTemporaryDir &dir)
    {
        for (const QString &name : {noticePdfName, manifestName}) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("old");
        }
    }
    std::vector<StagedFile> files() const
    {
        return {{noticePdfName, "new pdf"},
                {manifestSignatureName, "new signature"},
                {manifestName, m_newManifest}};
    }
    std::vector<AuditEntry> locked() const
    {
        AuditEntry other;
        other.command = u"tick"_s;
        AuditEntry entry;
        entry.command = u"sign"_s;
        entry.after = {{u"manifest"_s, QString::fromLatin1(sha256Hex(m_newManifest))}};
        return {other, entry};
    }
    void hasNew(const QTemporaryDir &dir) const
    {
        QCOMPARE(content(dir, noticePdfName), QByteArray("new pdf"));
        QCOMPARE(content(dir, manifestSignatureName), QByteArray("new signature"));
        QCOMPARE(content(dir, manifestName), m_newManifest);
        QVERIFY(!hasStaged(dir.path()));
    }

private slots:
    void stagedFilesDoNotTouchTheExport()
    {
        QTemporaryDir dir;
        exported(dir);
        XW_VERIFY_OK(stage(dir.path(), files()));
        QCOMPARE(content(dir, noticePdfName), QByteArray("old"));
        QVERIFY(!QFile::exists(dir.filePath(manifestSignatureName)));
        QVERIFY(hasStaged(dir.path()));
    }

    void aCutBeforeTheLockRollsBack()
    {
        QTemporaryDir dir;
        exported(dir);
        XW_VERIFY_OK(stage(dir.path(), files()));
        const auto recovered = recover(dir.path(), {});
        XW_VERIFY_OK(recovered);
        QCOMPARE(*recovered, Recovery::RolledBack);
        QCOMPARE(content(dir, manifestName), QByteArray("old"));
        QVERIFY(!hasStaged(dir.path()));
    }

    void aCutWhileStagingRollsBack()
    {
        QTemporaryDir dir;
        exported(dir);
        XW_VERIFY_OK(stage(dir.path(), {files().front()}));
        const auto recovered = recover(dir.path(), locked());
        XW_VERIFY_OK(recovered);
        QCOMPARE(*recovered, Recovery::RolledBack);
        QCOMPARE(content(dir, noticePdfName), QByteArray("old"));
    }

    void aCutAfterTheLockIsFinished()
    {
        QTemporaryDir dir;
        exported(dir);
        XW_VERIFY_OK(stage(dir.path(), files()));
        const auto recovered = recover(dir.path(), locked());
        XW_VERIFY_OK(recovered);
        QCOMPARE(*recovered, Recovery::Finished);
        hasNew(dir);
    }

    void aCutAfterAnyNumberOfRenamesIsFinished()
    {
        for (int renamed = 1; renamed <= 3; ++renamed) {
            QTemporaryDir dir;
            exported(dir);
            XW_VERIFY_OK(stage(dir.path(), files()));
            const QStringList order{noticePdfName, manifestSignatureName, manifestName};
            for (const QString &name : order.mid(0, renamed)) {
                QFile::remove(dir.filePath(name));
                QVERIFY(QFile::rename(dir.filePath(u".signing/"_s + name), dir.filePath(name)));
            }
            const auto recovered = recover(dir.path(), locked());
            XW_VERIFY_OK(recovered);
            QCOMPARE(*recovered, Recovery::Finished);
            hasNew(dir);
        }
    }

    void nothingIsLeftWhereNothingCanBeWritten()
    {
        QTemporaryDir dir;
        exported(dir);
        QFile blocker(dir.filePath(u".signing"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto staged = stage(dir.path(), files());
        QVERIFY(!staged);
        QCOMPARE(staged.error().code, ErrorCode::Io);
        QCOMPARE(content(dir, noticePdfName), QByteArray("old"));
    }

    void aFileThatIsOpenElsewhereStopsItBeforeAnythingIsSigned()
    {
        QTemporaryDir dir;
        exported(dir);
        QFile reader(dir.filePath(noticePdfName));
        QVERIFY(reader.open(QIODevice::ReadOnly));
        const auto staged = stage(dir.path(), files());
#ifdef Q_OS_WIN
        QVERIFY(!staged && !hasStaged(dir.path()));
        QCOMPARE(staged.error().code, ErrorCode::Conflict);
        QVERIFY2(staged.error().line().contains(noticePdfName), qPrintable(staged.error().line()));
        reader.close();
        XW_VERIFY_OK(stage(dir.path(), files()));
#else
        XW_VERIFY_OK(staged); // who reads goes on with what was there
#endif
        XW_VERIFY_OK(recover(dir.path(), locked()));
        hasNew(dir);
    }

    void withoutAnInterruptionNothingHappens()
    {
        QTemporaryDir dir;
        exported(dir);
        QCOMPARE(recover(dir.path(), locked()).value_or(Recovery::RolledBack), Recovery::Nothing);
        QCOMPARE(content(dir, manifestName), QByteArray("old"));
    }
};

XW_TEST_MAIN(StagingTest)
#include "tst_staging.moc"
