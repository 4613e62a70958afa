// Whether a workspace is the one that it says it is: held against the folders that it signed, and against
// what this machine last saw of it.
#include "closing/against.h"
#include "signing/manifest.h"
#include "testkit/testkit.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::closing;

class AgainstTest : public QObject
{
    Q_OBJECT

    static QByteArray hashOf(qint64 sequence) { return QByteArray(31, 'h') + char(sequence); }
    static AuditEntry entry(qint64 sequence)
    {
        AuditEntry made;
        made.sequence = sequence;
        made.command = u"tick"_s;
        made.hash = hashOf(sequence);
        return made;
    }
    /// Writes a signed manifest that was made on `sequence`; returns its digest.
    static QString signedManifest(const QString &folder, qint64 sequence, const QString &title = u"通报"_s)
    {
        QDir().mkpath(folder);
        const QByteArray bytes =
            QJsonDocument(
                QJsonObject{
                    {u"title"_s, title},
                    {u"files"_s, QJsonArray()},
                    {u"signed"_s, QJsonObject{{u"signer"_s, u"甲"_s}}},
                    {u"audit"_s, QJsonObject{{u"sequence"_s, sequence},
                                             {u"head"_s, QString::fromLatin1(hashOf(sequence).toHex())}}}})
                .toJson();
        QFile file(QDir(folder).filePath(signing::manifestName));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room");
        return QString::fromLatin1(signing::sha256Hex(bytes));
    }
    static AuditEntry signing(qint64 sequence, const QString &folder, const QString &digest)
    {
        AuditEntry made = entry(sequence);
        made.command = u"sign"_s;
        made.after = {{u"folder"_s, folder}, {u"manifest"_s, digest}, {u"title"_s, u"通报"_s}};
        return made;
    }

private slots:
    void aSignedFolderThatFitsIsNoFault()
    {
        QTemporaryDir dir;
        const QString digest = signedManifest(dir.path(), 2);
        QVERIFY(faultsOfSignedFolders({entry(1), entry(2), signing(3, dir.path(), digest)}).empty());
    }

    void aSignedFolderWithAnotherManifestIsNamed()
    {
        QTemporaryDir dir;
        signedManifest(dir.path(), 2);
        const auto faults = faultsOfSignedFolders({entry(1), entry(2), signing(3, dir.path(), u"00ff"_s)});
        QCOMPARE(faults.size(), size_t(1));
        QCOMPARE(faults.front().first, dir.path());
        QVERIFY(!faults.front().second.text().isEmpty());
    }

    void aHistoryThatWasWrittenAnewIsFoundByItsSignedFolder()
    {
        QTemporaryDir dir;
        const QString digest = signedManifest(dir.path(), 2);
        AuditEntry other = entry(2);
        other.hash = QByteArray(32, 'x');
        const auto faults = faultsOfSignedFolders({entry(1), other, signing(3, dir.path(), digest)});
        QCOMPARE(faults.size(), size_t(1));
        QVERIFY(faults.front().second.english().contains(u"not the workspace that was signed"_s));
    }

    void aFolderThatIsGoneOrUsedForSomethingElseIsNoFault()
    {
        QTemporaryDir dir;
        QVERIFY(faultsOfSignedFolders({entry(1), signing(2, dir.filePath(u"gone"_s), u"00"_s)}).empty());
        signedManifest(dir.path(), 1, u"another notice"_s);
        QVERIFY(faultsOfSignedFolders({entry(1), signing(2, dir.path(), u"00"_s)}).empty());
        QFile(QDir(dir.path()).filePath(signing::manifestName)).remove();
        QVERIFY(QFile::link(u"/dev/zero"_s, QDir(dir.path()).filePath(signing::manifestName)));
        QVERIFY(faultsOfSignedFolders({entry(1), signing(2, dir.path(), u"00"_s)}).empty());
    }

    void whatWasSeenBeforeIsStillThere()
    {
        const std::vector<AuditEntry> history{entry(1), entry(2), entry(3)};
        QVERIFY(goneSince({}, history).isEmpty());
        QVERIFY(goneSince({2, hashOf(2)}, history).isEmpty());
        QVERIFY(goneSince({3, hashOf(3)}, history).isEmpty());
        QVERIFY(goneSince({9, hashOf(9)}, history).english().contains(u"older copy"_s));
        QVERIFY(goneSince({2, hashOf(7)}, history).english().contains(u"another workspace"_s));
        QVERIFY(!goneSince({1, hashOf(1)}, {}).isEmpty());
    }
};

XW_TEST_MAIN(AgainstTest)
#include "tst_against.moc"
