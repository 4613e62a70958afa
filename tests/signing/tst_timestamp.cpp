// B-T: time stamps by a small authority of our own (openssl ts), and by authorities that are wrong, late or
// not there.
#include "signing_kit.h"

#include "signing/pades.h"
#include "signing/pdf/pdf_signatures.h"
#include "signing/timestamp_http.h"
#include "signing/verify.h"
#include "testkit/not_on_windows.h"
#include "testkit/testkit.h"

#include <QGuiApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::signing;
using namespace xw::testkit;

class TimestampTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_tsa;
    std::unique_ptr<MadeIdentity> m_signer;

    QString file(const QString &name) const { return m_tsa.filePath(name); }

    /// A certificate for `name` with the given extended key usage, issued by ca.crt.
    void issue(const QString &name, const QByteArray &usage) const
    {
        writeBytes(file(name + u".ext"_s), "keyUsage=critical,digitalSignature\n" + usage);
        QCOMPARE(run(u"openssl"_s, {u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                    u"-keyout"_s, file(name + u".key"_s), u"-out"_s, file(name + u".csr"_s),
                                    u"-subj"_s, u"/CN="_s + name})
                     .exitCode,
                 0);
        QCOMPARE(run(u"openssl"_s,
                     {u"x509"_s, u"-req"_s, u"-in"_s, file(name + u".csr"_s), u"-CA"_s, file(u"ca.crt"_s),
                      u"-CAkey"_s, file(u"ca.key"_s), u"-CAcreateserial"_s, u"-days"_s, u"30"_s,
                      u"-extfile"_s, file(name + u".ext"_s), u"-out"_s, file(name + u".crt"_s)})
                     .exitCode,
                 0);
        writeBytes(file(name + u".cnf"_s),
                   "[tsa]\ndefault_tsa=a\n[a]\nserial=" + file(u"serial"_s).toUtf8() +
                       "\nsigner_digest=sha256\n"
                       "default_policy=1.2.3.4.1\ndigests=sha256\naccuracy=secs:1\nordering=no\ntsa_name=no\n"
                       "ess_cert_id_chain=no\ness_cert_id_alg=sha256\n");
    }
    /// What `authority` answers to a request.
    Result<QByteArray> reply(const QString &authority, const QByteArray &request) const
    {
        writeBytes(file(u"query"_s), request);
        const Ran made = run(u"openssl"_s, {u"ts"_s, u"-reply"_s, u"-config"_s, file(authority + u".cnf"_s),
                                            u"-section"_s, u"a"_s, u"-queryfile"_s, file(u"query"_s),
                                            u"-signer"_s, file(authority + u".crt"_s), u"-inkey"_s,
                                            file(authority + u".key"_s), u"-out"_s, file(u"answer"_s)});
        if (made.exitCode != 0)
            qInfo("%s", made.err.constData());
        return contentOfFile(file(u"answer"_s));
    }
    TimestampFetch by(const QString &authority) const
    {
        return [this, authority](const QByteArray &request) { return reply(authority, request); };
    }
    PadesOptions options(TimestampFetch fetch) const
    {
        PadesOptions options;
        options.at = QDateTime::currentDateTimeUtc();
        options.name = u"测试"_s;
        options.timestamp = std::move(fetch);
        return options;
    }
    TrustAnchors anchors(bool withTsa) const
    {
        TrustAnchors anchors = m_signer->anchors();
        if (withTsa)
            anchors.roots.push_back(readCertificateFile(file(u"ca.crt"_s)).value().front());
        return anchors;
    }
    QString refusal(const TimestampFetch &fetch) const
    {
        const auto made = signPdf(noticePdf(), *m_signer->identity, options(fetch));
        return made ? u"it was signed"_s : made.error().summary.english();
    }

private slots:
    void initTestCase()
    {
        m_signer = makeIdentity();
        QCOMPARE(run(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, u"rsa:2048"_s,
                                    u"-days"_s, u"30"_s, u"-keyout"_s, file(u"ca.key"_s), u"-out"_s,
                                    file(u"ca.crt"_s), u"-subj"_s, u"/CN=TSA CA"_s})
                     .exitCode,
                 0);
        writeBytes(file(u"serial"_s), "01\n");
        issue(u"tsa"_s, "extendedKeyUsage=critical,timeStamping\n");
    }

    void aStampedSignatureSaysWhenAndIsTrusted()
    {
        const auto made = signPdf(noticePdf(), *m_signer->identity, options(by(u"tsa"_s)));
        XW_VERIFY_OK(made);
        writeBytes(file(u"stamped.pdf"_s), *made);
        const auto report =
            verifyNotice(file(u"stamped.pdf"_s), anchors(true), QDateTime::currentDateTimeUtc());
        XW_VERIFY_OK(report);
        QVERIFY(report->holds());
        const SignatureVerdict &one = report->signatures.front();
        QVERIFY(one.stamped && qAbs(one.stamped->secsTo(QDateTime::currentDateTimeUtc())) < 120);
        QCOMPARE(one.stampTrust.state, Trust::Trusted);

        XW_NOT_ON_WINDOWS("other programs judge the rest; what stands above was tested");
        const Ran judged = run(u"bash"_s,
                               {QStringLiteral(XW_TEST_CHECKS "/check_signature.sh"), file(u"stamped.pdf"_s),
                                m_signer->files.authority},
                               120000);
        QVERIFY2(judged.out.contains("B-T") && judged.exitCode == 0, judged.out.constData());
    }

    void everySampledFlippedByteOfAStampedSignatureIsFound()
    {
        const auto made = signPdf(noticePdf(), *m_signer->identity, options(by(u"tsa"_s)));
        XW_VERIFY_OK(made);
        const QString path = file(u"flipped.pdf"_s);
        const qsizetype value = made->indexOf("/Contents <", noticePdf().size()) + 11;
        const qsizetype zeros = made->indexOf(QByteArray(512, '0'), value);
        int tried = 0;
        QStringList unseen;
        for (qsizetype at = value; at < zeros; at += 23) {
            QByteArray changed = *made;
            changed[at] = changed.at(at) == '7' ? '8' : '7'; // another digit, so that it is still hexadecimal
            writeBytes(path, changed);
            ++tried;
            // With the authority's root known and without: its certificate is bound to the stamp either way.
            for (const bool withTsa : {true, false})
                if (const auto report = verifyNotice(path, anchors(withTsa), QDateTime::currentDateTimeUtc());
                    report && report->holds())
                    unseen << QString::number(at - value);
        }
        QVERIFY(tried > 300);
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u' ')));
    }

    void longAfterTheCertificateExpiredTheStampStillProvesIt()
    {
        const auto made = signPdf(noticePdf(), *m_signer->identity, options(by(u"tsa"_s)));
        XW_VERIFY_OK(made);
        writeBytes(file(u"old.pdf"_s), *made);
        const QDateTime later =
            QDateTime::currentDateTimeUtc().addDays(20); // the authority's own still holds
        const auto signer = readPdfSignatures(*made).value().front().cms;
        QCOMPARE(judgeTrust(signer.signer, signer.certificates, anchors(true),
                            QDateTime::currentDateTimeUtc().addYears(3))
                     .state,
                 Trust::Expired);
        XW_VERIFY_OK(verifyNotice(file(u"old.pdf"_s), anchors(true), later));
    }

    void aStampOfAnAuthorityThatNobodyKnowsDoesNotMoveTheMoment()
    {
        const auto made = signPdf(noticePdf(), *m_signer->identity, options(by(u"tsa"_s)));
        XW_VERIFY_OK(made);
        writeBytes(file(u"unknown.pdf"_s), *made);
        const auto report =
            verifyNotice(file(u"unknown.pdf"_s), anchors(false), QDateTime::currentDateTimeUtc().addYears(3));
        XW_VERIFY_OK(report);
        QCOMPARE(report->signatures.front().stampTrust.state, Trust::UnknownRoot);
        QCOMPARE(report->signatures.front().trust.state, Trust::Expired);
        QVERIFY(!report->holds());
    }

    void aStampMadeAfterTheCertificateExpiredDoesNotHelp()
    {
        // Too late: the certificate had expired when the authority stamped.
        const QDateTime then = QDateTime::currentDateTimeUtc().addYears(-3);
        TestIdentityOptions past;
        past.from = then.addDays(-10);
        past.until = then.addDays(300);
        past.bits = 2048;
        QTemporaryDir dir;
        const auto files = makeTestIdentity(dir.filePath(u"p.p12"_s), secret(), then, past);
        XW_VERIFY_OK(files);
        const auto identity = Identity::load(files->identity, secret(), then);
        XW_VERIFY_OK(identity);
        const auto made = signPdf(noticePdf(), **identity, options(by(u"tsa"_s)));
        XW_VERIFY_OK(made);
        writeBytes(file(u"late.pdf"_s), *made);
        TrustAnchors roots{readCertificateFile(files->authority).value(), {}};
        roots.roots.push_back(readCertificateFile(file(u"ca.crt"_s)).value().front());
        const auto report = verifyNotice(file(u"late.pdf"_s), roots, QDateTime::currentDateTimeUtc());
        XW_VERIFY_OK(report);
        QCOMPARE(report->signatures.front().trust.state, Trust::Expired);
    }

    void theAnswerToAnotherRequestIsRefused()
    {
        QByteArray kept;
        const TimestampFetch first = [&](const QByteArray &request) -> Result<QByteArray> {
            return kept = reply(u"tsa"_s, request).value();
        };
        XW_VERIFY_OK(signPdf(noticePdf(), *m_signer->identity, options(first)));
        QCOMPARE(refusal([&](const QByteArray &) -> Result<QByteArray> { return kept; }),
                 u"The time stamp answers another request"_s);
    }

    void rubbishAndEmptyAnswersAreRefused()
    {
        for (const QByteArray &answer : {QByteArray(), QByteArray("hello"), QByteArray(2000, '\0')})
            QCOMPARE(refusal([&](const QByteArray &) -> Result<QByteArray> { return answer; }),
                     u"The time stamp authority did not answer with a time stamp"_s);
    }

    void aRefusalIsSaid()
    {
        // Asked for SHA-256 by an authority that only stamps SHA-512.
        QByteArray config = contentOfFile(file(u"tsa.cnf"_s));
        writeBytes(file(u"tsa.cnf"_s), QByteArray(config).replace("digests=sha256", "digests=sha512"));
        const QString why = refusal(by(u"tsa"_s));
        writeBytes(file(u"tsa.cnf"_s), config);
        QCOMPARE(why, u"The time stamp authority refused to stamp"_s);
    }

    void aChangedTokenIsRefused()
    {
        const QString why = refusal([&](const QByteArray &request) -> Result<QByteArray> {
            QByteArray answer = reply(u"tsa"_s, request).value();
            answer[answer.size() - 20] = char(answer.at(answer.size() - 20) ^ 1); // its signature value
            return answer;
        });
        QCOMPARE(why, u"The time stamp is damaged"_s);
    }

    void nobodyThereIsSaid()
    {
        const auto fetch = timestampOverHttp(QUrl(u"http://127.0.0.1:9/tsa"_s), 500);
        XW_VERIFY_OK(fetch);
        const QString why = refusal(*fetch);
        QVERIFY2(why.startsWith(u"The time stamp authority cannot be reached"_s), qPrintable(why));
    }

    void oneThatNeverAnswersIsGivenUp()
    {
        QTcpServer silent; // takes the connection and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const auto fetch = timestampOverHttp(QUrl(u"http://127.0.0.1:%1/"_s.arg(silent.serverPort())), 300);
        XW_VERIFY_OK(fetch);
        QElapsedTimer clock;
        clock.start();
        const QString why = refusal(*fetch);
        QVERIFY2(why.startsWith(u"The time stamp authority cannot be reached"_s), qPrintable(why));
        QVERIFY(clock.elapsed() < 10'000);
    }

    void overHttpItComesBack()
    {
        // A server of a few lines on a thread of its own: the fetch blocks this one.
        std::atomic<quint16> port = 0;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            QTcpServer server;
            if (!server.listen(QHostAddress::LocalHost))
                return;
            port = server.serverPort();
            if (!server.waitForNewConnection(20'000))
                return;
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            QByteArray asked;
            while (!asked.contains("\r\n\r\n") || asked.size() < asked.indexOf("\r\n\r\n") + 30)
                if (!socket->waitForReadyRead(5000))
                    return;
                else
                    asked += socket->readAll();
            const QByteArray answer = reply(u"tsa"_s, asked.mid(asked.indexOf("\r\n\r\n") + 4)).value();
            socket->write("HTTP/1.0 200 OK\r\nContent-Type: application/timestamp-reply\r\n\r\n" + answer);
            socket->waitForBytesWritten(5000);
            socket->disconnectFromHost();
            if (socket->state() != QAbstractSocket::UnconnectedState)
                socket->waitForDisconnected(5000);
        }));
        thread->start();
        QTRY_VERIFY(port != 0);
        const auto fetch = timestampOverHttp(QUrl(u"http://127.0.0.1:%1/tsa"_s.arg(port.load())));
        XW_VERIFY_OK(fetch);
        const auto made = signPdf(noticePdf(), *m_signer->identity, options(*fetch));
        thread->wait();
        XW_VERIFY_OK(made);
        QVERIFY(readPdfSignatures(*made).value().front().cms.timestamp->holds);
    }

    void anAddressThatIsNoneIsRefused()
    {
        for (const QString &address : {u"ftp://x/"_s, u"tsa"_s, QString(), u"http://"_s})
            QCOMPARE(timestampOverHttp(QUrl(address)).error().code, ErrorCode::Usage);
    }
};

XW_PAINT_TEST_MAIN(TimestampTest)
#include "tst_timestamp.moc"
