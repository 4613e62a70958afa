// The identity in a dialog: one whose file lacks the certificate of its issuer is asked about before anything
// is signed by it.
#include "signing/test_identity.h"
#include "ui/signing/identity_field.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class IdentityFieldTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QSettings m_settings{m_dir.filePath(u"s.ini"_s), QSettings::IniFormat};
    ScriptedDialogs m_dialogs;
    ui::PageContext m_context{m_dialogs, m_settings};

    void openssl(const QStringList &words)
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.start(u"openssl"_s, words);
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    /// Waits until the identity was opened or refused; true: opened.
    bool opened(const QString &path, QString *words = nullptr)
    {
        m_settings.setValue(u"signing/identity"_s, path);
        ui::IdentityField field(m_context, nullptr,
                                [] { return QDateTime::currentDateTimeUtc().addSecs(60); });
        QSignalSpy good(&field, &ui::IdentityField::opened);
        QSignalSpy bad(&field, &ui::IdentityField::refused);
        field.findChild<QLineEdit *>(u"identityPassword"_s)->setText(u"abc"_s);
        field.open();
        (void)QTest::qWaitFor([&] { return !good.isEmpty() || !bad.isEmpty(); }, 30'000);
        if (words)
            for (const QLabel *label : field.findChildren<QLabel *>())
                *words += label->text();
        return !good.isEmpty();
    }

private slots:
    void anIdentityWithoutItsIssuerIsAskedAbout()
    {
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"i.key"_s,
                 u"-out"_s, u"i.crt"_s, u"-subj"_s, u"/CN=Middle CA"_s, u"-days"_s, u"30"_s});
        openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"s.key"_s,
                 u"-out"_s, u"s.csr"_s, u"-subj"_s, u"/CN=Signer"_s});
        openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"s.csr"_s, u"-CA"_s, u"i.crt"_s, u"-CAkey"_s, u"i.key"_s,
                 u"-set_serial"_s, u"3"_s, u"-days"_s, u"30"_s, u"-out"_s, u"s.crt"_s});
        openssl({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, u"s.key"_s, u"-in"_s, u"s.crt"_s, u"-out"_s,
                 u"s.p12"_s, u"-passout"_s, u"pass:abc"_s});
        QString words;
        m_dialogs.nextConfirm(false);
        QVERIFY(!opened(m_dir.filePath(u"s.p12"_s), &words));
        QVERIFY2(words.contains(u"Middle CA"_s), qPrintable(words));
        QCOMPARE(m_dialogs.asked.filter(u"Middle CA"_s).size(), 1);
        m_dialogs.nextConfirm(true);
        QVERIFY(opened(m_dir.filePath(u"s.p12"_s)));
    }

    void anIdentityWithItsWholeChainIsNotAskedAbout()
    {
        signing::TestIdentityOptions options;
        options.bits = 2048;
        const auto made =
            signing::makeTestIdentity(m_dir.filePath(u"whole.p12"_s), signing::Secret(QByteArray("abc")),
                                      QDateTime::currentDateTimeUtc(), options);
        XW_VERIFY_OK(made);
        m_dialogs.asked.clear();
        QVERIFY(opened(made->identity));
        QVERIFY(m_dialogs.asked.isEmpty());
    }
};

XW_UI_TEST_MAIN(IdentityFieldTest)
#include "tst_identity_field.moc"
