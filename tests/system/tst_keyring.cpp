// The system's keyring where there is none: it answers, says so, and keeps nothing in a file of its own.
#include "keyring.h"
#include "testkit/testkit.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;

class KeyringTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

private slots:
    void initTestCase()
    {
        // No session bus: as on a server, or before a desktop is there.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            qputenv(name, m_home.path().toUtf8());
    }

    void withoutAServiceItSaysSo()
    {
        Keyring keyring;
        std::optional<ui::PasswordKeeper::State> state;
        keyring.read(u"/x/me.p12"_s, this,
                     [&](ui::PasswordKeeper::State answer, const signing::Secret &password) {
                         state = answer;
                         QVERIFY(password.isEmpty());
                     });
        QVERIFY(!state); // later, as every answer
        QTRY_VERIFY_WITH_TIMEOUT(state, 20'000);
        QCOMPARE(*state, ui::PasswordKeeper::State::Unavailable);
    }

    void nothingIsKeptInAFile()
    {
        Keyring keyring;
        std::optional<bool> kept;
        keyring.write(u"/x/me.p12"_s, signing::Secret(QByteArray("s3cret")), this,
                      [&](bool done) { kept = done; });
        QTRY_VERIFY_WITH_TIMEOUT(kept, 20'000);
        QVERIFY(!*kept);
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("s3cret"), qPrintable(file.fileName()));
        }
    }
};

// A keyring that is not there is a warning of its library: no test here counts those.
XW_OWN_TEST_MAIN(KeyringTest, argc, argv)
{
    QCoreApplication application(argc, argv);
    KeyringTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyring.moc"
