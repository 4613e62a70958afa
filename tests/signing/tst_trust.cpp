// Whether a certificate can be trusted: roots, and lists of revoked certificates made by openssl ca.
#include "signing_kit.h"

#include "signing/cms.h"
#include "testkit/testkit.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::signing;
using namespace xw::testkit;

class TrustTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QByteArray m_signer;
    QByteArray m_root;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();

    QString file(const QString &name) const { return m_dir.filePath(name); }
    Ran openssl(const QStringList &arguments) const { return run(u"openssl"_s, arguments); }
    Ran ca(const QStringList &arguments) const
    {
        return openssl(QStringList{u"ca"_s, u"-config"_s, file(u"ca.cnf"_s), u"-batch"_s} + arguments);
    }
    QByteArray list(const QString &name, const QStringList &how)
    {
        const Ran made = ca(QStringList{u"-gencrl"_s, u"-out"_s, file(name)} + how);
        if (made.exitCode != 0)
            qWarning("%s", made.err.constData());
        return readCrlFile(file(name)).value().front();
    }
    TrustReport judged(const std::vector<QByteArray> &crls, const QDateTime &at) const
    {
        return judgeTrust(m_signer, {m_signer, m_root}, {{m_root}, crls}, at);
    }

private slots:
    void initTestCase()
    {
        writeBytes(file(u"index.txt"_s), {});
        writeBytes(file(u"serial"_s), "1000\n");
        writeBytes(file(u"crlnumber"_s), "01\n");
        const QByteArray folder = m_dir.path().toUtf8();
        writeBytes(file(u"ca.cnf"_s),
                   "[ca]\ndefault_ca=c\n[c]\ndatabase=" + folder + "/index.txt\nnew_certs_dir=" + folder +
                       "\nserial=" + folder + "/serial\ncrlnumber=" + folder +
                       "/crlnumber\ncertificate=" + folder + "/ca.crt\nprivate_key=" + folder +
                       "/ca.key\ndefault_md=sha256\ndefault_days=365\ndefault_crl_days=30\npolicy=p\nunique_"
                       "subject=no\n"
                       "[p]\ncommonName=supplied\n");
        QCOMPARE(openssl({u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, u"rsa:2048"_s, u"-days"_s,
                          u"3650"_s, u"-keyout"_s, file(u"ca.key"_s), u"-out"_s, file(u"ca.crt"_s),
                          u"-subj"_s, u"/CN=Test CA"_s})
                     .exitCode,
                 0);
        QCOMPARE(openssl({u"req"_s, u"-new"_s, u"-nodes"_s, u"-newkey"_s, u"rsa:2048"_s, u"-keyout"_s,
                          file(u"s.key"_s), u"-out"_s, file(u"s.csr"_s), u"-subj"_s, u"/CN=Signer"_s})
                     .exitCode,
                 0);
        const Ran issued = ca({u"-in"_s, file(u"s.csr"_s), u"-out"_s, file(u"s.crt"_s), u"-notext"_s});
        QVERIFY2(issued.exitCode == 0, issued.err.constData());
        m_signer = readCertificateFile(file(u"s.crt"_s)).value().front();
        m_root = readCertificateFile(file(u"ca.crt"_s)).value().front();
    }

    void aChainToAChosenRootIsTrusted()
    {
        const TrustReport report = judged({}, m_now.addSecs(60));
        QCOMPARE(report.state, Trust::Trusted);
        QVERIFY(report.note.isEmpty());
        QCOMPARE(report.chain.size(), size_t(2));
    }

    void theSystemsRootsDoNotKnowIt()
    {
        QCOMPARE(judgeTrust(m_signer, {m_signer, m_root}, {}, m_now.addSecs(60)).state, Trust::UnknownRoot);
    }

    void itExpiresAndBegins()
    {
        QCOMPARE(judged({}, m_now.addYears(2)).state, Trust::Expired);
        QCOMPARE(judged({}, m_now.addDays(-2)).state, Trust::NotYetValid);
        // Where its root is not believed, too: choosing it would not help.
        QVERIFY(judgeTrust(m_signer, {m_signer, m_root}, {}, m_now.addSecs(60)).inDate);
        QVERIFY(!judgeTrust(m_signer, {m_signer, m_root}, {}, m_now.addYears(2)).inDate);
        QVERIFY(!judgeTrust(m_signer, {m_signer, m_root}, {}, m_now.addDays(-2)).inDate);
    }

    void aListThatDoesNotNameItLeavesItTrusted()
    {
        const TrustReport report = judged({list(u"clean.crl"_s, {})}, m_now.addSecs(60));
        QCOMPARE(report.state, Trust::Trusted);
        QVERIFY(report.note.isEmpty());
    }

    void anOutdatedListIsSaid()
    {
        const QByteArray old = list(u"old.crl"_s, {u"-crl_lastupdate"_s, u"20200101000000Z"_s,
                                                   u"-crl_nextupdate"_s, u"20200201000000Z"_s});
        const TrustReport report = judged({old}, m_now.addSecs(60));
        QCOMPARE(report.state, Trust::Trusted);
        QCOMPARE(report.note.english(), u"The revocation list is out of date since 2020-02-01"_s);
        // Beside a current one it does not matter.
        QVERIFY(judged({old, list(u"new.crl"_s, {})}, m_now.addSecs(60)).note.isEmpty());
    }

    void aListOfSomebodyElseIsSaid()
    {
        const auto other = makeIdentity();
        const TrustReport report =
            judgeTrust(other->identity->chain().front(), other->identity->chain(),
                       {other->anchors().roots, {list(u"clean.crl"_s, {})}}, m_now.addSecs(60));
        QCOMPARE(report.state, Trust::Trusted);
        QCOMPARE(report.note.english(), u"The revocation list is not of this certificate's issuer"_s);
    }

    void aRevokedCertificateIsNotTrustedFromThatMomentOn()
    {
        QCOMPARE(ca({u"-revoke"_s, file(u"s.crt"_s)}).exitCode, 0);
        const QByteArray revoked = list(u"revoked.crl"_s, {});
        const TrustReport after = judged({revoked}, m_now.addSecs(3600));
        QCOMPARE(after.state, Trust::Revoked);
        QVERIFY(after.why.english().startsWith(u"The certificate was revoked on"_s));
        // What was time-stamped before the revocation stays good.
        const TrustReport before = judged({revoked}, m_now.addSecs(-1));
        QVERIFY(before.state != Trust::Revoked);
        // A list that somebody changed says nothing.
        QByteArray forged = revoked;
        forged[forged.size() - 8] = char(forged.at(forged.size() - 8) ^ 1);
        QCOMPARE(judged({forged}, m_now.addSecs(3600)).state, Trust::Trusted);
    }

    void aFileWithoutAListIsRefused()
    {
        QCOMPARE(readCrlFile(file(u"ca.crt"_s)).error().code, ErrorCode::Format);
        QCOMPARE(readCertificateFile(file(u"s.key"_s)).error().code, ErrorCode::Format);
        QCOMPARE(readCrlFile(file(u"none"_s)).error().code, ErrorCode::NotFound);
    }
};

XW_PAINT_TEST_MAIN(TrustTest)
#include "tst_trust.moc"
