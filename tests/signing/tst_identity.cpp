// Which identity may sign: each refusal with its reason, and no secret left where it does not belong.
#include "signing_kit.h"

#include "testkit/not_on_windows.h"
#include "testkit/testkit.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::signing;
using namespace xw::testkit;

class IdentityTest : public QObject
{
    Q_OBJECT

    static QString refusal(const QString &path, const Secret &password, const QDateTime &now,
                           ErrorCode expected)
    {
        const auto loaded = Identity::load(path, password, now);
        if (loaded)
            return u"it was taken"_s;
        if (loaded.error().code != expected)
            return u"code %1: "_s.arg(int(loaded.error().code)) + loaded.error().line();
        return loaded.error().summary.english();
    }

    /// Any PKCS#12 that openssl makes.
    static QString opensslIdentity(const QTemporaryDir &dir, const QStringList &key,
                                   const QStringList &pack = {})
    {
        const QString pem = dir.filePath(u"k.pem"_s);
        const QString crt = dir.filePath(u"c.pem"_s);
        const QString p12 = dir.filePath(u"o.p12"_s);
        const Ran made = run(u"openssl"_s, QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-keyout"_s, pem,
                                                       u"-out"_s, crt, u"-subj"_s, u"/CN=x"_s, u"-addext"_s,
                                                       u"basicConstraints=critical,CA:FALSE"_s} +
                                               key);
        const Ran packed =
            run(u"openssl"_s, QStringList{u"pkcs12"_s, u"-export"_s, u"-inkey"_s, pem, u"-in"_s, crt,
                                          u"-out"_s, p12, u"-passout"_s, u"pass:abc"_s} +
                                  pack);
        if (made.exitCode != 0 || packed.exitCode != 0)
            qWarning("%s%s", made.err.constData(), packed.err.constData());
        return p12;
    }

    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    std::unique_ptr<MadeIdentity> m_made;

private slots:
    void initTestCase() { m_made = makeIdentity(); }

    void aTestIdentityLoadsAndIsMarkedAsOne()
    {
        QVERIFY(m_made->identity);
        QVERIFY(m_made->identity->certificate().isTest);
        QCOMPARE(m_made->identity->certificate().organisation, u"Xunwang TEST — not for real use"_s);
        QCOMPARE(m_made->identity->chain().size(), size_t(2));
        QVERIFY(m_made->files.authority.endsWith(u"test.ca.crt"_s));
    }

    void theTestIdentityHasAKeyOf3072BitsUnlessAsked()
    {
        QTemporaryDir dir;
        const auto files = makeTestIdentity(dir.filePath(u"a.p12"_s), secret(), m_now);
        XW_VERIFY_OK(files);
        const auto identity = Identity::load(files->identity, secret(), m_now);
        XW_VERIFY_OK(identity);
        const auto signature = (*identity)->sign("x");
        XW_VERIFY_OK(signature);
        QCOMPARE(signature->size(), qsizetype(384));
        XW_NOT_ON_WINDOWS("who may read is said by lists, not by three groups; what stands above was tested");
        const auto rights = QFile(files->identity).permissions();
        QVERIFY(!(rights & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void makingRefusesAFileThatIsThere()
    {
        const auto again = makeTestIdentity(m_made->files.identity, secret(), m_now);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
    }

    void otherProgramsReadIt()
    {
        const Ran read =
            run(u"openssl"_s, {u"pkcs12"_s, u"-in"_s, m_made->files.identity, u"-noout"_s, u"-info"_s,
                               u"-passin"_s, QString::fromUtf8("pass:") + QString::fromUtf8(testPassword)});
        QCOMPARE(read.exitCode, 0);
        QVERIFY2(read.err.contains("AES-256-CBC"), read.err.constData());
    }

    void aWrongPasswordIsSaid()
    {
        const QString why = refusal(m_made->files.identity, secret("no"), m_now, ErrorCode::Signature);
        QCOMPARE(why, u"The password does not open the identity file"_s);
    }

    void anExpiredOneIsRefused()
    {
        const QString why =
            refusal(m_made->files.identity, secret(), m_now.addYears(3), ErrorCode::Signature);
        QVERIFY2(why.startsWith(u"The certificate expired on"_s), qPrintable(why));
    }

    void oneThatIsNotValidYetIsRefused()
    {
        const QString why =
            refusal(m_made->files.identity, secret(), m_now.addDays(-2), ErrorCode::Signature);
        QVERIFY2(why.startsWith(u"The certificate is not valid before"_s), qPrintable(why));
    }

    void oneMadeForServersIsRefused()
    {
        const auto made = makeIdentity({.serverUse = true});
        QCOMPARE(refusal(made->files.identity, secret(), m_now, ErrorCode::Signature),
                 u"The certificate was made for another use than signing documents"_s);
    }

    void oneWhoseKeyUsageIsNotSigningIsRefused()
    {
        QTemporaryDir dir;
        const QString path =
            opensslIdentity(dir, {u"-newkey"_s, u"rsa:2048"_s, u"-addext"_s, u"keyUsage=keyEncipherment"_s});
        QCOMPARE(refusal(path, secret("abc"), m_now.addSecs(60), ErrorCode::Signature),
                 u"The certificate's key usage is not signing"_s);
    }

    void aShortRsaKeyIsRefused()
    {
        QTemporaryDir dir;
        const QString path = opensslIdentity(dir, {u"-newkey"_s, u"rsa:1024"_s});
        QCOMPARE(refusal(path, secret("abc"), m_now.addSecs(60), ErrorCode::Signature),
                 u"An RSA key of 1024 bits is too weak: 2048 is the least"_s);
    }

    void aSha1CertificateIsRefused()
    {
        const auto made = makeIdentity({.sha1 = true});
        QCOMPARE(refusal(made->files.identity, secret(), m_now, ErrorCode::Signature),
                 u"The certificate itself is signed with SHA-1 or older"_s);
    }

    void anOldRc2FileIsRefusedByName()
    {
        QTemporaryDir dir;
        const QString path = opensslIdentity(dir, {u"-newkey"_s, u"rsa:2048"_s}, {u"-legacy"_s});
        QCOMPARE(refusal(path, secret("abc"), m_now.addSecs(60), ErrorCode::Unsupported),
                 u"The identity file uses the old RC2 encryption"_s);
    }

    void anOldRc4FileIsRefusedByName()
    {
        QTemporaryDir dir;
        const QString path = opensslIdentity(dir, {u"-newkey"_s, u"rsa:2048"_s},
                                             {u"-legacy"_s, u"-certpbe"_s, u"PBE-SHA1-RC4-128"_s});
        QCOMPARE(refusal(path, secret("abc"), m_now.addSecs(60), ErrorCode::Unsupported),
                 u"The identity file uses the old RC4 encryption"_s);
    }

    void aFileWithoutItsMacIsRefusedByThatReason()
    {
        QTemporaryDir dir;
        const QString path = opensslIdentity(dir, {u"-newkey"_s, u"rsa:2048"_s}, {u"-nomac"_s});
        QVERIFY(refusal(path, secret("abc"), m_now.addSecs(60), ErrorCode::Unsupported)
                    .startsWith(u"The identity file has no MAC"_s));
    }

    void anSm2KeyIsSaidToBeUnsupported()
    {
        QTemporaryDir dir;
        const QString path = opensslIdentity(dir, {u"-newkey"_s, u"sm2"_s, u"-sm3"_s});
        QVERIFY(refusal(path, secret("abc"), m_now.addSecs(60), ErrorCode::Unsupported)
                    .contains(u"SM2 is not supported"_s));
    }

    void aMissingIssuerIsNamed()
    {
        QTemporaryDir dir;
        const auto ran = [&dir](const QStringList &arguments) {
            return run(u"openssl"_s, arguments, 60000, {}, dir.path()).exitCode;
        };
        QCOMPARE(ran({u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, u"rsa:2048"_s, u"-keyout"_s,
                      u"i.key"_s, u"-out"_s, u"i.crt"_s, u"-subj"_s, u"/CN=Middle CA"_s}),
                 0);
        QCOMPARE(ran({u"req"_s, u"-new"_s, u"-nodes"_s, u"-newkey"_s, u"rsa:2048"_s, u"-keyout"_s, u"s.key"_s,
                      u"-out"_s, u"s.csr"_s, u"-subj"_s, u"/CN=Signer"_s}),
                 0);
        QCOMPARE(ran({u"x509"_s, u"-req"_s, u"-in"_s, u"s.csr"_s, u"-CA"_s, u"i.crt"_s, u"-CAkey"_s,
                      u"i.key"_s, u"-set_serial"_s, u"3"_s, u"-days"_s, u"30"_s, u"-out"_s, u"s.crt"_s}),
                 0);
        QCOMPARE(ran({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, u"s.key"_s, u"-in"_s, u"s.crt"_s, u"-out"_s,
                      u"s.p12"_s, u"-passout"_s, u"pass:abc"_s}),
                 0);
        const auto lone = Identity::load(dir.filePath(u"s.p12"_s), secret("abc"), m_now.addSecs(60));
        XW_VERIFY_OK(lone);
        QVERIFY((*lone)->chainGap().english().contains(u"Middle CA"_s));
        QVERIFY(m_made->identity->chainGap().isEmpty());
    }

    void anEllipticCurveSigns()
    {
        QTemporaryDir dir;
        const QString path =
            opensslIdentity(dir, {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s});
        XW_VERIFY_OK(Identity::load(path, secret("abc"), m_now.addSecs(60)));
    }

    void rubbishAndMissingFilesAreSaid()
    {
        QTemporaryDir dir;
        writeBytes(dir.filePath(u"a.p12"_s), "hello");
        QCOMPARE(refusal(dir.filePath(u"a.p12"_s), secret(), m_now, ErrorCode::Format),
                 u"This is not an identity file (PKCS#12, .p12 or .pfx)"_s);
        QCOMPARE(refusal(dir.filePath(u"none.p12"_s), secret(), m_now, ErrorCode::Io),
                 u"Cannot read the identity file"_s);
    }

    void truncatedFilesAreRefusedAtEveryLength()
    {
        QTemporaryDir dir;
        const QByteArray whole = contentOfFile(m_made->files.identity);
        for (qsizetype size = 0; size < whole.size(); size += 97) {
            writeBytes(dir.filePath(u"t.p12"_s), whole.first(size));
            QVERIFY(!Identity::load(dir.filePath(u"t.p12"_s), secret(), m_now));
        }
    }

    void noCoreFileIsWrittenOnceThereIsASecret()
    {
        XW_NOT_ON_WINDOWS("there is no /proc to ask");
        const Secret held = secret();
        QFile limits(u"/proc/self/limits"_s);
        QVERIFY(limits.open(QIODevice::ReadOnly));
        static const QRegularExpression core(u"Max core file size\\s+0\\s"_s);
        QVERIFY(core.match(QString::fromUtf8(limits.readAll())).hasMatch());
    }

    void aPasswordFileGivesItsFirstLineAlone()
    {
        QTemporaryDir dir;
        writeBytes(dir.filePath(u"p"_s), "abc\r\nsecond\n");
        const auto read = Secret::fromFile(dir.filePath(u"p"_s));
        XW_VERIFY_OK(read);
        QCOMPARE(QByteArray(read->data(), read->size()), QByteArray("abc"));
        writeBytes(dir.filePath(u"p"_s), "\xEF\xBB\xBF"
                                         "abc\r\n"); // as Notepad writes it
        const auto marked = Secret::fromFile(dir.filePath(u"p"_s));
        XW_VERIFY_OK(marked);
        QCOMPARE(QByteArray(marked->data(), marked->size()), QByteArray("abc"));
        writeBytes(dir.filePath(u"p"_s), "\n");
        QVERIFY(!Secret::fromFile(dir.filePath(u"p"_s)));
        QVERIFY(!Secret::fromFile(dir.filePath(u"none"_s)));
    }
};

XW_PAINT_TEST_MAIN(IdentityTest)
#include "tst_identity.moc"
