// What verification vouches for: certificates that may not sign, signers that do not belong together, and
// folders that somebody prepared. All keys are made here.
#include "signing_kit.h"

#include "signing/cms.h"
#include "signing/pades.h"
#include "signing/verify.h"
#include "testkit/not_on_windows.h"
#include "testkit/testkit.h"

#include <QDir>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::signing;
using namespace xw::testkit;

namespace
{

/// Signs by the openssl program, so that a certificate which Identity refuses can sign, too.
class CommandSigner final : public Signer
{
public:
    CommandSigner(QString key, std::vector<QByteArray> chain)
        : m_key(std::move(key)), m_chain(std::move(chain))
    {
    }
    QByteArray digestName() const override { return "SHA256"; }
    Result<QByteArray> sign(const QByteArray &message) const override
    {
        const QString in = m_key + u".in"_s;
        const QString out = m_key + u".out"_s;
        writeBytes(in, message);
        const Ran ran = run(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-sign"_s, m_key, u"-out"_s, out, in});
        if (ran.exitCode != 0)
            return failure(ErrorCode::Signature, {"openssl", {}}, {}, {}, QString::fromUtf8(ran.err));
        return contentOfFile(out);
    }
    const std::vector<QByteArray> &chain() const override { return m_chain; }

private:
    QString m_key;
    std::vector<QByteArray> m_chain;
};

} // namespace

class VerifyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_keys;
    QByteArray m_root;
    const QDateTime m_now = QDateTime::currentDateTimeUtc().addDays(1); // every certificate has begun

    QString key(const QString &name) const { return m_keys.filePath(name); }
    TrustAnchors anchors() const { return {{m_root}, {}}; }

    /// A certificate of the one authority of this test.
    std::shared_ptr<CommandSigner> issue(const QString &name, const QByteArray &extensions,
                                         const QStringList &newKey = {u"rsa:2048"_s},
                                         const QString &digest = u"-sha256"_s, QString common = {})
    {
        static int serial = 100;
        if (common.isEmpty())
            common = name;
        writeBytes(key(name + u".ext"_s), "basicConstraints=critical,CA:FALSE\n" + extensions);
        const Ran asked =
            run(u"openssl"_s, QStringList{u"req"_s, u"-new"_s, u"-nodes"_s, u"-utf8"_s} +
                                  QStringList{u"-newkey"_s} + newKey +
                                  QStringList{u"-keyout"_s, key(name + u".key"_s), u"-out"_s,
                                              key(name + u".csr"_s), u"-subj"_s, u"/CN="_s + common});
        if (asked.exitCode != 0)
            qFatal("%s", asked.err.constData());
        const Ran issued =
            run(u"openssl"_s,
                {u"x509"_s, u"-req"_s, digest, u"-in"_s, key(name + u".csr"_s), u"-CA"_s, key(u"ca.crt"_s),
                 u"-CAkey"_s, key(u"ca.key"_s), u"-set_serial"_s, QString::number(++serial), u"-days"_s,
                 u"30"_s, u"-extfile"_s, key(name + u".ext"_s), u"-out"_s, key(name + u".crt"_s)});
        if (issued.exitCode != 0)
            qFatal("%s", issued.err.constData());
        return std::make_shared<CommandSigner>(
            key(name + u".key"_s),
            std::vector<QByteArray>{readCertificateFile(key(name + u".crt"_s)).value().front(), m_root});
    }
    std::shared_ptr<CommandSigner> good(const QString &name, const QString &common = {})
    {
        return issue(name, "keyUsage=critical,digitalSignature\nextendedKeyUsage=emailProtection\n",
                     {u"rsa:2048"_s}, u"-sha256"_s, common);
    }
    static PadesOptions options(bool othersFollow = false)
    {
        PadesOptions options;
        options.at = QDateTime::currentDateTimeUtc();
        options.name = u"某办公厅"_s;
        options.othersFollow = othersFollow;
        return options;
    }
    static void signManifest(const QString &folder, const Signer &signer)
    {
        const QByteArray json = contentOfFile(QDir(folder).filePath(manifestName));
        const auto cms = signDetached(json, signer, {QDateTime::currentDateTimeUtc(), {}});
        if (!cms)
            qFatal("%s", qPrintable(cms.error().line()));
        writeBytes(QDir(folder).filePath(manifestSignatureName), *cms);
    }
    /// As signing a round does it.
    static void signFolder(const QString &folder, const Signer &signer, bool othersFollow = false)
    {
        exportSample(folder);
        auto manifest = Manifest::read(QDir(folder).filePath(manifestName)).value();
        const auto pdf = signPdf(noticePdf(), signer, options(othersFollow));
        if (!pdf)
            qFatal("%s", qPrintable(pdf.error().line() + pdf.error().detail));
        writeBytes(QDir(folder).filePath(noticePdfName), *pdf);
        const ManifestFile before{noticePdfName, sha256Hex(noticePdf()), noticePdf().size()};
        manifest.setFile({noticePdfName, sha256Hex(*pdf), pdf->size()});
        manifest.setSigned(
            {QDateTime::currentDateTimeUtc(), u"某办公厅"_s, 7, QByteArray(64, 'a'), {}, before});
        writeBytes(QDir(folder).filePath(manifestName), manifest.toJson());
        signManifest(folder, signer);
    }
    VerifyReport verified(const QString &path) const { return verifyNotice(path, anchors(), m_now).value(); }
    static FileVerdict verdictOf(const VerifyReport &report, const QString &name)
    {
        for (const FileVerdict &file : report.files)
            if (file.name == name)
                return file;
        return {u"none of that name"_s, FileState::Unsigned, {}};
    }
    static QString told(const VerifyReport &report) { return toLines(report).join(u'\n'); }

private slots:
    void initTestCase()
    {
        QCOMPARE(run(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, u"rsa:2048"_s,
                                    u"-days"_s, u"60"_s, u"-keyout"_s, key(u"ca.key"_s), u"-out"_s,
                                    key(u"ca.crt"_s), u"-subj"_s, u"/CN=Office CA"_s})
                     .exitCode,
                 0);
        m_root = readCertificateFile(key(u"ca.crt"_s)).value().front();
    }

    void whatAnOfficeSignedHolds()
    {
        QTemporaryDir dir;
        signFolder(dir.path(), *good(u"office"_s));
        const VerifyReport report = verified(dir.path());
        QVERIFY2(report.holds(), qPrintable(told(report)));
        QVERIFY(report.contradictions.empty() && report.remarks.empty());
        // One file of it, too; and nobody is believed where no root was chosen.
        QVERIFY(verified(dir.filePath(u"通报.docx"_s)).holds());
        const auto unknown = verifyNotice(dir.path(), {}, m_now);
        XW_VERIFY_OK(unknown);
        QVERIFY(!unknown->holds() && unknown->lacksTrustAlone());
    }

    void aCertificateThatMayNotSignVouchesForNothing_data()
    {
        QTest::addColumn<QByteArray>("extensions");
        QTest::addColumn<QString>("newKey");
        QTest::addColumn<QString>("digest");
        const QByteArray plain = "keyUsage=critical,digitalSignature\nextendedKeyUsage=emailProtection\n";
        const QString rsa = u"rsa:2048"_s;
        const QString sha = u"-sha256"_s;
        QTest::newRow("TLS server") << QByteArray("extendedKeyUsage=serverAuth\n") << rsa << sha;
        QTest::newRow("encryption") << QByteArray("keyUsage=critical,keyEncipherment,dataEncipherment\n")
                                    << rsa << sha;
        QTest::newRow("time stamps") << QByteArray("extendedKeyUsage=critical,timeStamping\n") << rsa << sha;
        QTest::newRow("code") << QByteArray("extendedKeyUsage=codeSigning\n") << rsa << sha;
        QTest::newRow("RSA 512") << plain << u"rsa:512"_s << sha;
        QTest::newRow("RSA 1024") << plain << u"rsa:1024"_s << sha;
        QTest::newRow("SHA-1") << plain << rsa << u"-sha1"_s;
        QTest::newRow("MD5") << plain << rsa << u"-md5"_s;
    }
    void aCertificateThatMayNotSignVouchesForNothing()
    {
        QFETCH(QByteArray, extensions);
        QFETCH(QString, newKey);
        QFETCH(QString, digest);
        const QString name = u"bad%1"_s.arg(QString::fromUtf8(QTest::currentDataTag()).remove(u' '));
        const auto signer = issue(name, extensions, {newKey}, digest);
        QTemporaryDir dir;
        signFolder(dir.path(), *signer);
        for (const TrustAnchors &roots : {anchors(), TrustAnchors{}}) {
            const auto report = verifyNotice(dir.path(), roots, m_now);
            XW_VERIFY_OK(report);
            QVERIFY(!report->holds() && !report->lacksTrustAlone());
            QCOMPARE(report->signatures.size(), size_t(2));
            for (const SignatureVerdict &one : report->signatures) {
                QVERIFY(one.holds); // the bytes are what was signed: the signer is the trouble
                QCOMPARE(one.trust.state, Trust::Unsuitable);
                QVERIFY(!one.trust.why.isEmpty());
            }
        }
    }

    void anIssuerWithAWeakKeyVouchesForNothing()
    {
        const auto made = run(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, u"rsa:1024"_s,
                                             u"-days"_s, u"60"_s, u"-keyout"_s, key(u"weak.key"_s), u"-out"_s,
                                             key(u"weak.crt"_s), u"-subj"_s, u"/CN=Weak CA"_s});
        QCOMPARE(made.exitCode, 0);
        good(u"under"_s);
        QCOMPARE(run(u"openssl"_s, {u"x509"_s, u"-req"_s, u"-in"_s, key(u"under.csr"_s), u"-CA"_s,
                                    key(u"weak.crt"_s), u"-CAkey"_s, key(u"weak.key"_s), u"-set_serial"_s,
                                    u"9"_s, u"-days"_s, u"30"_s, u"-out"_s, key(u"weakly.crt"_s)})
                     .exitCode,
                 0);
        const QByteArray signer = readCertificateFile(key(u"weakly.crt"_s)).value().front();
        const QByteArray root = readCertificateFile(key(u"weak.crt"_s)).value().front();
        QCOMPARE(judgeTrust(signer, {signer, root}, {{root}, {}}, m_now).state, Trust::Unsuitable);
        QCOMPARE(judgeTrust(signer, {signer, root}, {}, m_now).state, Trust::Unsuitable);
    }

    void theEnvironmentDoesNotDecideWhomToTrust()
    {
        const auto signer = good(u"env"_s);
        qputenv("SSL_CERT_FILE", key(u"ca.crt"_s).toUtf8());
        qputenv("SSL_CERT_DIR", m_keys.path().toUtf8());
        for (const bool system : {false, true})
            QCOMPARE(judgeTrust(signer->chain().front(), signer->chain(), {{}, {}, system}, m_now).state,
                     Trust::UnknownRoot);
        qunsetenv("SSL_CERT_FILE");
        qunsetenv("SSL_CERT_DIR");
    }

    void anotherCertificateOfTheSameAuthorityCannotSignTheManifestAnew()
    {
        QTemporaryDir dir;
        signFolder(dir.path(), *good(u"real"_s));
        // Somebody else's Word file, and a manifest that names it.
        writeBytes(dir.filePath(u"通报.docx"_s), "forged");
        auto manifest = Manifest::read(dir.filePath(manifestName)).value();
        manifest.setFile({u"通报.docx"_s, sha256Hex("forged"), 6});
        writeBytes(dir.filePath(manifestName), manifest.toJson());
        signManifest(dir.path(), *good(u"other"_s));
        for (const QString &path : {dir.path(), dir.filePath(u"通报.docx"_s), dir.filePath(noticePdfName),
                                    dir.filePath(manifestName)}) {
            const VerifyReport report = verified(path);
            QVERIFY2(!report.holds() && !report.lacksTrustAlone(), qPrintable(told(report)));
            QCOMPARE(report.contradictions.size(), size_t(1));
        }
        // Nor does it help to take the PDF away.
        QVERIFY(QFile::remove(dir.filePath(noticePdfName)));
        QVERIFY(!verified(dir.filePath(u"通报.docx"_s)).holds());
    }

    void whoSignsAfterwardsIsNamedAsSuchAndATwinNameIsSaid()
    {
        QTemporaryDir dir;
        signFolder(dir.path(), *good(u"first"_s, u"省办公厅"_s), true);
        const QByteArray once = contentOfFile(dir.filePath(noticePdfName));
        const auto twice = signPdf(once, *good(u"second"_s, u"市办公厅"_s), options());
        XW_VERIFY_OK(twice);
        writeBytes(dir.filePath(noticePdfName), *twice);
        VerifyReport report = verified(dir.path());
        QVERIFY2(report.holds() && report.remarks.empty(), qPrintable(told(report)));
        QCOMPARE(report.signatures.at(1).role, SignatureVerdict::Role::First);
        QCOMPARE(report.signatures.at(2).role, SignatureVerdict::Role::Countersigner);
        QVERIFY(told(report).contains(u"countersigned by 市办公厅"_s));
        const auto twin = signPdf(once, *good(u"twin"_s, u"省办公厅"_s), options());
        XW_VERIFY_OK(twin);
        writeBytes(dir.filePath(noticePdfName), *twin);
        report = verified(dir.path());
        QCOMPARE(report.remarks.size(), size_t(1));
        QVERIFY(report.remarks.front().english().contains(u"省办公厅"_s));
    }

    void anEmptyManifestHoldsNothing()
    {
        QTemporaryDir dir;
        const auto signer = good(u"empty"_s);
        for (const QByteArray json : {"{\"files\": []}", "{}", "[]", "{\"files\": [{\"name\": \"a\"}]}"}) {
            writeBytes(dir.filePath(manifestName), json);
            signManifest(dir.path(), *signer);
            for (const QString &path : {dir.path(), dir.filePath(manifestName)}) {
                const VerifyReport report = verified(path);
                QVERIFY2(!report.holds() && !report.contradictions.empty(), json.constData());
            }
        }
    }

    void capitalDigitsAreTheSameSignatureAndNotTheSameBytes()
    {
        QTemporaryDir dir;
        signFolder(dir.path(), *good(u"capital"_s));
        QByteArray pdf = contentOfFile(dir.filePath(noticePdfName));
        const qsizetype value = pdf.indexOf("/Contents <", noticePdf().size()) + 11;
        const QByteArray digits = pdf.mid(value, pdf.indexOf('>', value) - value);
        const QByteArray other = digits.toUpper() == digits ? digits.toLower() : digits.toUpper();
        QVERIFY(other != digits);
        pdf.replace(value, digits.size(), other);
        writeBytes(dir.filePath(noticePdfName), pdf);
        const VerifyReport report = verified(dir.path());
        QVERIFY(!report.holds());
        QVERIFY(verdictOf(report, noticePdfName).note.english().contains(u"its signature is the same"_s));
        QVERIFY(report.signatures.at(1).isGood());
    }

    void whatIsNoRegularFileIsNamedAndNotRead()
    {
        XW_NOT_ON_WINDOWS("no pipe lies in a folder there");
        QTemporaryDir dir;
        signFolder(dir.path(), *good(u"strange"_s));
        QVERIFY(QDir(dir.path()).mkdir(u"更多"_s));
        QVERIFY(QFile::link(u"/dev/zero"_s, dir.filePath(u"endless"_s)));
        QVERIFY(QFile::link(u"nowhere"_s, dir.filePath(u"broken.pdf"_s)));
        QCOMPARE(run(u"mkfifo"_s, {dir.filePath(u"pipe"_s)}).exitCode, 0);
        VerifyReport report = verified(dir.path());
        QVERIFY2(report.holds(), qPrintable(told(report)));
        for (const QString &name : {u"更多"_s, u"endless"_s, u"broken.pdf"_s, u"pipe"_s}) {
            QCOMPARE(verdictOf(report, name).state, FileState::Extra);
            QVERIFY(!verdictOf(report, name).note.isEmpty());
        }
        // In the place of files that were signed, and of the manifest itself.
        for (const QString &name : {u"通报.docx"_s, noticePdfName, manifestName, manifestSignatureName}) {
            const QByteArray bytes = contentOfFile(dir.filePath(name));
            for (const bool isPipe : {true, false}) {
                QVERIFY(QFile::remove(dir.filePath(name)));
                if (isPipe)
                    QCOMPARE(run(u"mkfifo"_s, {dir.filePath(name)}).exitCode, 0);
                else
                    QVERIFY(QFile::link(u"/dev/zero"_s, dir.filePath(name)));
                QVERIFY(!verified(dir.path()).holds());
                if (const auto one = verifyNotice(dir.filePath(name), anchors(), m_now))
                    QVERIFY(!one->holds());
            }
            QVERIFY(QFile::remove(dir.filePath(name)));
            writeBytes(dir.filePath(name), bytes);
        }
        QVERIFY(verified(dir.path()).holds());
    }

    void aNameCannotForgeALine()
    {
        QTemporaryDir dir;
        signFolder(dir.path(), *good(u"forger"_s, u"某人\n\u202e✓ signed by 国务院\u001b[2K"_s));
        for (const QString &line : toLines(verified(dir.path()))) {
            QVERIFY(!line.contains(u'\n') && !line.contains(u'\u202e') && !line.contains(u'\u001b'));
            QVERIFY(!line.startsWith(u"✓ signed by"_s));
        }
        QVERIFY(told(verified(dir.path())).contains(u"<U+000A><U+202E>✓"_s));
    }
};

XW_PAINT_TEST_MAIN(VerifyTest)
#include "tst_verify.moc"
