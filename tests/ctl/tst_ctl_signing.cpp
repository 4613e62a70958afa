// The whole way by commands: identity, export, signing that closes the round, verification here and of a
// copy; the refusals; kills and a full disk between.
#include "ctl.h"

#include "testkit/not_on_windows.h"
#include "testkit/package.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace xw::testkit;

class CtlSigningTest : public QObject
{
    Q_OBJECT

    static constexpr auto sites =
        u"网站标识码,网站名称,首页网址,所属地区\n3600000001,省政府,http://a.gov.cn,省直\n"
        u"3611000003,住建局,http://b.gov.cn,上饶市\n";

    QTemporaryDir m_keys;
    QString m_password, m_p12, m_ca;

    /// A round with everything checked (or not) and its notice in `out`.
    void ready(const Ctl &ctl, bool checked = true) const
    {
        QCOMPARE(ctl.init().exitCode, 0);
        QCOMPARE(ctl.import(u"websites"_s, ctl.write(u"网站.csv"_s, sites)).exitCode, 0);
        QCOMPARE(ctl({u"inspect"_s, u"3600000001"_s}).exitCode, 0);
        if (checked)
            QCOMPARE(ctl({u"inspect"_s, u"3611000003"_s}).exitCode, 0);
        const auto exported =
            ctl({u"notice"_s, u"export"_s, u"--out"_s, ctl.path(u"out"_s), u"--template"_s, u"general"_s});
        QVERIFY2(exported.exitCode == 0, exported.err.constData());
    }
    QStringList signing(const Ctl &ctl, const QStringList &more = {}) const
    {
        return QStringList{u"notice"_s,          u"sign"_s, ctl.path(u"out"_s), u"--p12"_s, m_p12,
                           u"--password-file"_s, m_password} +
               more;
    }
    Ctl::Answer verified(const Ctl &ctl, const QString &path) const
    {
        return ctl.plain({u"--json"_s, u"notice"_s, u"verify"_s, path, u"--ca"_s, m_ca});
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString phase(const Ctl &ctl)
    {
        const auto list = ctl({u"round"_s, u"list"_s});
        return QJsonDocument::fromJson(list.out).array().first().toObject().value(u"phase"_s).toString();
    }
    static QString stateOf(const Ctl::Answer &answer, const QString &name)
    {
        for (const QJsonValue &file : answer.json().value(u"files"_s).toArray())
            if (file.toObject().value(u"name"_s).toString() == name)
                return file.toObject().value(u"state"_s).toString();
        return {};
    }

private slots:
    void initTestCase()
    {
        const Ctl ctl;
        m_password = m_keys.filePath(u"password"_s);
        QFile file(m_password);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("s3cret-电池\n");
        file.close();
        m_p12 = m_keys.filePath(u"me.p12"_s);
        const auto made =
            ctl.plain({u"--json"_s, u"identity"_s, u"make-test"_s, m_p12, u"--password-file"_s, m_password});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        m_ca = made.json().value(u"ca"_s).toString();
        QCOMPARE(m_ca, m_keys.filePath(u"me.ca.crt"_s));
        QVERIFY(!made.out.contains("s3cret") && !made.err.contains("s3cret"));
    }

    void signingClosesTheRoundAndHoldsAnywhere()
    {
        const Ctl ctl;
        ready(ctl);
        const auto done = ctl(signing(ctl));
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QCOMPARE(phase(ctl), u"signed"_s);
        const auto holds = verified(ctl, ctl.path(u"out"_s));
        QVERIFY2(holds.exitCode == 0, holds.out.constData());
        QVERIFY(holds.json().value(u"holds"_s).toBool());
        QVERIFY(holds.json().value(u"test_identity"_s).toBool());

        // A copy elsewhere, without the workspace; each file by itself.
        QTemporaryDir elsewhere;
        for (const QString &name : QDir(ctl.path(u"out"_s)).entryList(QDir::Files))
            QVERIFY(QFile::copy(ctl.path(u"out/"_s + name), elsewhere.filePath(name)));
        QCOMPARE(verified(ctl, elsewhere.path()).exitCode, 0);
        for (const QString &name : QDir(elsewhere.path()).entryList(QDir::Files))
            QVERIFY2(verified(ctl, elsewhere.filePath(name)).exitCode == 0, qPrintable(name));

        // Nothing can be changed any more, and nobody can sign it again.
        const QString list =
            ctl.write(u"网站.csv"_s, u"网站标识码,网站名称,所属地区\n3600000001,改名,省直\n");
        for (const QStringList &change :
             {QStringList{u"tick"_s, u"3600000001"_s, u"W1"_s}, QStringList{u"import"_s, u"websites"_s, list},
              QStringList{u"sample"_s, u"--ratio"_s, u"50%"_s, u"--seed"_s, u"1"_s},
              QStringList{u"round"_s, u"review"_s}, QStringList{u"round"_s, u"open"_s, u"2020Q1"_s},
              QStringList{u"notice"_s, u"settings"_s, ctl.write(u"s.json"_s, "{}")}}) {
            const auto refused = ctl(change);
            QVERIFY2(refused.exitCode != 0, qPrintable(change.join(u' ')));
            QVERIFY2(refused.isOneErrorLine(), refused.err.constData());
        }
        QCOMPARE(phase(ctl), u"signed"_s);
        QCOMPARE(ctl(signing(ctl)).exitCode, 1);
        QCOMPARE(ctl({u"doctor"_s}).exitCode, 0);
        QCOMPARE(ctl({u"round"_s, u"close"_s}).exitCode, 0);

        // Other programs agree on the manifest.
        const Ran judged =
            run(u"openssl"_s,
                {u"cms"_s, u"-verify"_s, u"-binary"_s, u"-cades"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                 elsewhere.filePath(u"manifest.p7s"_s), u"-content"_s, elsewhere.filePath(u"manifest.json"_s),
                 u"-CAfile"_s, m_ca, u"-purpose"_s, u"any"_s, u"-out"_s, elsewhere.filePath(u"ignored"_s)});
        QVERIFY2(judged.exitCode == 0, judged.err.constData());

        // Changed, missing and added files are told apart.
        QFile word(elsewhere.filePath(u"通报.docx"_s));
        QVERIFY(word.open(QIODevice::Append));
        word.write("x");
        word.close();
        QVERIFY(QFile::remove(elsewhere.filePath(u"通报.html"_s)));
        const auto broken = verified(ctl, elsewhere.path());
        QCOMPARE(broken.exitCode, 1);
        QCOMPARE(stateOf(broken, u"通报.docx"_s), u"changed"_s);
        QCOMPARE(stateOf(broken, u"通报.html"_s), u"missing"_s);
        QCOMPARE(stateOf(broken, u"ignored"_s), u"extra"_s);
        QCOMPARE(stateOf(broken, u"通报.pdf"_s), u"intact"_s);
        QFile pdf(elsewhere.filePath(u"通报.pdf"_s));
        QVERIFY(pdf.open(QIODevice::Append));
        pdf.write("\n% more\n");
        pdf.close();
        QCOMPARE(stateOf(verified(ctl, elsewhere.path()), u"通报.pdf"_s), u"added-after-signing"_s);
    }

    void anUnknownRootDoesNotHold()
    {
        const Ctl ctl;
        ready(ctl);
        QCOMPARE(ctl(signing(ctl)).exitCode, 0);
        const auto unknown = ctl.plain({u"--json"_s, u"notice"_s, u"verify"_s, ctl.path(u"out"_s)});
        QCOMPARE(unknown.exitCode, 1);
        QCOMPARE(unknown.json().value(u"signatures"_s)[0][u"trust"_s].toString(), u"unknown-root"_s);
    }

    void uncheckedSubjectsRefuseUnlessWaived()
    {
        const Ctl ctl;
        ready(ctl, false);
        const auto refused = ctl(signing(ctl));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.isOneErrorLine(), refused.err.constData());
        QCOMPARE(phase(ctl), u"open"_s);
        QVERIFY(!QFile::exists(ctl.path(u"out/manifest.p7s"_s)));
        QCOMPARE(ctl(signing(ctl, {u"--waive"_s, u"review=不相干"_s})).exitCode,
                 1); // a reason for something else
        const auto waived = ctl(signing(ctl, {u"--waive"_s, u"unchecked=站点已停"_s}));
        QVERIFY2(waived.exitCode == 0, waived.err.constData());
        QFile manifest(ctl.path(u"out/manifest.json"_s));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const QByteArray json = manifest.readAll();
        QVERIFY2(json.contains("unchecked (1): 站点已停") && json.contains("\"head\""), json.constData());
        QCOMPARE(verified(ctl, ctl.path(u"out"_s)).exitCode, 0);
    }

    void dataThatChangedAfterTheExportRefuses()
    {
        const Ctl ctl;
        ready(ctl);
        QCOMPARE(ctl({u"tick"_s, u"3600000001"_s, u"W1"_s}).exitCode, 0);
        QCOMPARE(ctl(signing(ctl)).exitCode, 1);
        QCOMPARE(phase(ctl), u"open"_s);
    }

    void aFileThatWasEditedAfterTheExportRefuses()
    {
        const Ctl ctl;
        ready(ctl);
        QFile word(ctl.path(u"out/通报.docx"_s));
        QVERIFY(word.open(QIODevice::Append));
        word.write("x");
        word.close();
        QCOMPARE(ctl(signing(ctl, {u"--waive"_s, u"x"_s})).exitCode, 1);
        QCOMPARE(phase(ctl), u"open"_s);
    }

    void aWrongPasswordLeavesEverythingAsItWas()
    {
        const Ctl ctl;
        ready(ctl);
        const QString wrong = ctl.write(u"wrong"_s, QByteArray("no\n"));
        const auto refused =
            ctl({u"notice"_s, u"sign"_s, ctl.path(u"out"_s), u"--p12"_s, m_p12, u"--password-file"_s, wrong});
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(phase(ctl), u"open"_s);
    }

    void aFullDiskLeavesTheRoundOpenAndTheExportWhole()
    {
        XW_NOT_ON_WINDOWS("bash is what limits the size of its files");
        const Ctl ctl;
        ready(ctl);
        QFile pdf(ctl.path(u"out/通报.pdf"_s));
        const qint64 size = pdf.size();
        const Ran full = run(
            u"bash"_s, QStringList{u"-c"_s,
                                   u"trap '' XFSZ; ulimit -f "_s + QString::number(size / 1024) +
                                       u"; exec \"$0\" \"$@\""_s,
                                   QStringLiteral(XW_BIN "/xunwangctl"), u"-w"_s, ctl.path(u"w.xunwang"_s)} +
                           signing(ctl));
        QCOMPARE(full.exitCode, 3);
        QCOMPARE(pdf.size(), size);
        QVERIFY(!QFile::exists(ctl.path(u"out/manifest.p7s"_s)) &&
                !QFile::exists(ctl.path(u"out/.signing"_s)));
        QCOMPARE(phase(ctl), u"open"_s);
        QCOMPARE(ctl(signing(ctl)).exitCode, 0);
    }

    void aSigningThatWasCutOffBeforeTheLockIsTakenBackAtTheNextStart()
    {
        const Ctl ctl;
        ready(ctl);
        QVERIFY(QDir(ctl.path(u"out"_s)).mkdir(u".signing"_s));
        ctl.write(u"out/.signing/manifest.json"_s, QByteArray("{}"));
        ctl.write(u"w.xunwang.signing"_s, ctl.path(u"out"_s).toUtf8());
        QCOMPARE(phase(ctl), u"open"_s); // reading leaves it alone: somebody may be signing just now
        QVERIFY(QFile::exists(ctl.path(u"out/.signing"_s)));
        const auto next = ctl({u"inspect"_s, u"3600000001"_s});
        QCOMPARE(next.exitCode, 0);
        QVERIFY2(next.err.contains("cut off"), next.err.constData());
        QVERIFY(!QFile::exists(ctl.path(u"out/.signing"_s)) &&
                !QFile::exists(ctl.path(u"w.xunwang.signing"_s)));
        QCOMPARE(ctl({u"inspect"_s, u"3600000001"_s}).err, QByteArray());
        QCOMPARE(ctl(signing(ctl)).exitCode, 0);
    }

    void aSigningThatWasCutOffAfterTheLockIsFinishedAtTheNextStart()
    {
        const Ctl ctl;
        ready(ctl);
        QFile oldManifest(ctl.path(u"out/manifest.json"_s));
        QFile oldPdf(ctl.path(u"out/通报.pdf"_s));
        QVERIFY(oldManifest.open(QIODevice::ReadOnly) && oldPdf.open(QIODevice::ReadOnly));
        const QByteArray manifest = oldManifest.readAll();
        const QByteArray pdf = oldPdf.readAll();
        oldManifest.close();
        oldPdf.close();
        QCOMPARE(ctl(signing(ctl)).exitCode, 0);
        QVERIFY(!QFile::exists(ctl.path(u"w.xunwang.signing"_s)));
        // As it was when the power went: the round locked, the files still waiting.
        QVERIFY(QDir(ctl.path(u"out"_s)).mkdir(u".signing"_s));
        for (const QString &name : {u"manifest.json"_s, u"manifest.p7s"_s, u"通报.pdf"_s})
            QVERIFY(QFile::rename(ctl.path(u"out/"_s + name), ctl.path(u"out/.signing/"_s + name)));
        ctl.write(u"out/manifest.json"_s, manifest);
        ctl.write(u"out/通报.pdf"_s, pdf);
        ctl.write(u"w.xunwang.signing"_s, ctl.path(u"out"_s).toUtf8());
        const auto next = ctl({u"tick"_s, u"3600000001"_s, u"W1"_s});
        QVERIFY(next.exitCode != 0); // the round is signed
        QVERIFY2(next.err.contains("finished now"), next.err.constData());
        QCOMPARE(verified(ctl, ctl.path(u"out"_s)).exitCode, 0);
        QVERIFY(!QFile::exists(ctl.path(u"out/.signing"_s)));
    }

    void aFolderThatIsAwayIsSaidAndNotForgotten()
    {
        const Ctl ctl;
        ready(ctl);
        ctl.write(u"w.xunwang.signing"_s, ctl.path(u"not there"_s).toUtf8());
        QVERIFY(ctl({u"inspect"_s, u"3600000001"_s}).err.contains("not there"));
        QVERIFY(QFile::exists(ctl.path(u"w.xunwang.signing"_s)));
    }

    void aCorrectionHasANoticeOfItsOwnThatSaysWhatItReplaces()
    {
        const Ctl ctl;
        ready(ctl);
        QCOMPARE(ctl({u"round"_s, u"correct"_s, u"--reason"_s, u"x"_s}).exitCode, 1); // not signed yet
        QCOMPARE(ctl(signing(ctl)).exitCode, 0);
        const QByteArray before = contentOf(ctl.path(u"out/通报.pdf"_s));
        const auto opened = ctl({u"round"_s, u"correct"_s, u"--reason"_s, u"省政府网站结论有误"_s});
        QVERIFY2(opened.exitCode == 0, opened.err.constData());
        QCOMPARE(opened.json().value(u"round"_s).toString(), u"2020Q1v2"_s);
        QCOMPARE(opened.json().value(u"replaces"_s).toString(), u"2020Q1"_s);
        QCOMPARE(ctl({u"tick"_s, u"3600000001"_s, u"W1"_s}).exitCode, 0);
        const QString out = ctl.path(u"out2"_s);
        QCOMPARE(ctl({u"notice"_s, u"export"_s, u"--out"_s, out, u"--template"_s, u"general"_s}).exitCode, 0);
        const auto manifest = QJsonDocument::fromJson(contentOf(out + u"/manifest.json"_s)).object();
        QCOMPARE(manifest.value(u"round"_s).toString(), u"2020Q1v2"_s);
        const QJsonObject replaces = manifest.value(u"replaces"_s).toObject();
        QCOMPARE(replaces.value(u"round"_s).toString(), u"2020Q1"_s);
        QCOMPARE(replaces.value(u"pdf"_s).toString(),
                 QString::fromLatin1(QCryptographicHash::hash(before, QCryptographicHash::Sha256).toHex()));
        const QString words = wordTextOf(out + u"/通报.docx"_s).words().remove(u'\n');
        QVERIFY2(words.contains(u"（更正）"_s) && words.contains(u"更正并替代"_s) &&
                     words.contains(u"省政府网站结论有误"_s),
                 qPrintable(words));

        QStringList again = signing(ctl);
        again[2] = out;
        const auto done = ctl(again);
        QVERIFY2(done.exitCode == 0, done.err.constData());
        const auto report = verified(ctl, out);
        QCOMPARE(report.exitCode, 0);
        QCOMPARE(report.json().value(u"replaces"_s).toString(), u"2020Q1"_s);
        // The one that was signed before is as it was, and still holds.
        QCOMPARE(contentOf(ctl.path(u"out/通报.pdf"_s)), before);
        QCOMPARE(verified(ctl, ctl.path(u"out"_s)).exitCode, 0);
        const auto list = QJsonDocument::fromJson(ctl({u"round"_s, u"list"_s}).out).array();
        QCOMPARE(list.size(), 2);
        for (const QJsonValue &round : list)
            QCOMPARE(round[u"phase"_s].toString(), u"signed"_s);
        QCOMPARE(ctl({u"doctor"_s}).exitCode, 0);
        // A correction can be corrected.
        QCOMPARE(ctl({u"round"_s, u"correct"_s, u"--reason"_s, u"x"_s}).json().value(u"round"_s).toString(),
                 u"2020Q1v3"_s);
    }

    void anotherOfficeSignsAfterwards()
    {
        const Ctl ctl;
        ready(ctl);
        const QString second = ctl.path(u"second.p12"_s);
        QCOMPARE(
            ctl.plain({u"identity"_s, u"make-test"_s, second, u"--password-file"_s, m_password}).exitCode, 0);
        const QStringList too{u"notice"_s, u"countersign"_s,     ctl.path(u"out"_s), u"--p12"_s,
                              second,      u"--password-file"_s, m_password};
        QCOMPARE(ctl.plain(too).exitCode, 1); // nobody signed it yet
        QCOMPARE(ctl(signing(ctl, {u"--others-follow"_s})).exitCode, 0);
        const QByteArray first = contentOf(ctl.path(u"out/通报.pdf"_s));
        const auto done = ctl.plain(too);
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QVERIFY(contentOf(ctl.path(u"out/通报.pdf"_s)).startsWith(first));
        const auto report = ctl.plain({u"--json"_s, u"notice"_s, u"verify"_s, ctl.path(u"out"_s), u"--ca"_s,
                                       m_ca, u"--ca"_s, ctl.path(u"second.ca.crt"_s)});
        QVERIFY2(report.exitCode == 0, report.out.constData());
        QCOMPARE(report.json().value(u"signatures"_s).toArray().size(), 3); // manifest, first, second
        QVERIFY(QFile::copy(ctl.path(u"out/通报.pdf"_s), ctl.path(u"both.pdf"_s)));
        // Who let nobody follow is left alone; so is one that somebody changed.
        const Ctl closed;
        ready(closed);
        QCOMPARE(closed(signing(closed)).exitCode, 0);
        QStringList later = too;
        later[2] = closed.path(u"out"_s);
        QCOMPARE(closed.plain(later).exitCode, 1);
        QFile pdf(ctl.path(u"out/通报.pdf"_s));
        QVERIFY(pdf.open(QIODevice::Append));
        pdf.write("x");
        pdf.close();
        QCOMPARE(ctl.plain(too).exitCode, 1);
        QCOMPARE(stateOf(verified(ctl, ctl.path(u"out"_s)), u"通报.pdf"_s), u"added-after-signing"_s);
        XW_NOT_ON_WINDOWS("pdfsig judges the rest; what stands above was tested");
        const Ran pdfsig = run(u"pdfsig"_s, {u"-nocert"_s, ctl.path(u"both.pdf"_s)});
        QCOMPARE(pdfsig.out.count("Signature is Valid"), 2);
    }

    void doctorSaysWhetherAWorkspaceIsTheOneThatWasSigned()
    {
        const Ctl ctl;
        ready(ctl);
        QVERIFY(QFile::copy(ctl.path(u"w.xunwang"_s), ctl.path(u"before.xunwang"_s)));
        const auto whole = ctl({u"doctor"_s});
        const QJsonObject audit = whole.json().value(u"audit"_s).toObject();
        QVERIFY(audit.value(u"sequence"_s).toInteger() > 2);
        QCOMPARE(audit.value(u"head"_s).toString().size(), 64);
        QVERIFY(ctl.plain({u"-w"_s, ctl.path(u"w.xunwang"_s), u"doctor"_s})
                    .out.contains(audit.value(u"head"_s).toString().toLatin1()));
        // Nobody signed yet.
        QCOMPARE(ctl({u"doctor"_s, u"--against"_s, ctl.path(u"out"_s)}).exitCode, 3);
        QCOMPARE(ctl(signing(ctl)).exitCode, 0);
        for (const QString &path : {ctl.path(u"out"_s), ctl.path(u"out/manifest.json"_s)}) {
            const auto same = ctl({u"doctor"_s, u"--against"_s, path});
            QVERIFY2(same.exitCode == 0, same.out.constData());
            QVERIFY(same.json().value(u"against"_s)[u"same"_s].toBool());
            QCOMPARE(same.json().value(u"against"_s)[u"head"_s], audit.value(u"head"_s));
        }
        // A correction goes on from there; it is still the workspace that was signed.
        QCOMPARE(ctl({u"round"_s, u"correct"_s, u"--reason"_s, u"x"_s}).exitCode, 0);
        QCOMPARE(ctl({u"doctor"_s, u"--against"_s, ctl.path(u"out"_s)}).exitCode, 0);
        // The copy from before the signing is whole, and is not the one that was signed; nor is another.
        const auto against = [&ctl](const QString &file) {
            return ctl.plain({u"-w"_s, file, u"--json"_s, u"doctor"_s, u"--against"_s, ctl.path(u"out"_s)});
        };
        const auto older = against(ctl.path(u"before.xunwang"_s));
        QCOMPARE(older.exitCode, 1);
        QVERIFY(!older.json().value(u"against"_s)[u"same"_s].toBool());
        const Ctl other;
        ready(other);
        QCOMPARE(other(signing(other)).exitCode, 0);
        QCOMPARE(against(other.path(u"w.xunwang"_s)).exitCode, 1);
        QVERIFY(ctl.plain({u"help"_s, u"doctor"_s}).out.contains("--against"));
    }

    void aPipeInThePlaceOfTheNoteHoldsNobodyUp()
    {
        XW_NOT_ON_WINDOWS("no pipe lies in a folder there");
        const Ctl ctl;
        ready(ctl);
        QCOMPARE(run(u"mkfifo"_s, {ctl.path(u"w.xunwang.signing"_s)}).exitCode, 0);
        QCOMPARE(ctl({u"inspect"_s, u"3600000001"_s}).exitCode, 0);
        QVERIFY(QFile::remove(ctl.path(u"w.xunwang.signing"_s)));
        QVERIFY(QFile::link(u"/dev/zero"_s, ctl.path(u"w.xunwang.signing"_s)));
        QCOMPARE(ctl({u"inspect"_s, u"3600000001"_s}).exitCode, 0);
        QVERIFY(QFile::remove(ctl.path(u"w.xunwang.signing"_s)));
        QCOMPARE(run(u"mkfifo"_s, {ctl.path(u"out/pipe"_s)}).exitCode, 0);
        QCOMPARE(ctl(signing(ctl)).exitCode, 0);
        QCOMPARE(stateOf(verified(ctl, ctl.path(u"out"_s)), u"pipe"_s), u"extra"_s);
    }

    void aNameThatNoFontHasIsWrittenInEveryFormatAndReported()
    {
        const Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        const auto list =
            u"网站标识码,网站名称,首页网址,所属地区\n3600000001,𠮷安😀网\U00033333,http://a.gov.cn,省直\n";
        QCOMPARE(ctl.import(u"websites"_s, ctl.write(u"网站.csv"_s, list)).exitCode, 0);
        QCOMPARE(ctl({u"tick"_s, u"3600000001"_s, u"W1"_s}).exitCode, 0);
        const auto exported =
            ctl({u"notice"_s, u"export"_s, u"--out"_s, ctl.path(u"out"_s), u"--template"_s, u"general"_s});
        QVERIFY2(exported.exitCode == 0, exported.err.constData());
        for (const QString &name : {u"通报.docx"_s, u"通报.pdf"_s, u"通报.html"_s})
            QVERIFY(QFile::exists(ctl.path(u"out/"_s + name)));
        QVERIFY2(exported.err.contains("U+33333") && exported.err.contains("fonts-hanazono"),
                 exported.err.constData());
        QVERIFY(!exported.json().value(u"missing_characters"_s).toArray().isEmpty());
        QVERIFY(contentOf(ctl.path(u"out/manifest.json"_s)).contains("U+33333"));
        QCOMPARE(ctl(signing(ctl)).exitCode, 1); // boxes are no small thing: somebody must answer for them
        QCOMPARE(ctl(signing(ctl, {u"--waive"_s, u"boxes=此字无字体"_s})).exitCode, 0);
        QCOMPARE(verified(ctl, ctl.path(u"out"_s)).exitCode, 0);
    }

    void noSecretIsLeftAnywhere()
    {
        XW_NOT_ON_WINDOWS("bash and /proc watch it");
        const Ctl ctl;
        ready(ctl);
        // With everything that the libraries log, watched while it runs.
        const QString watch =
            u"XUNWANG_LOG=1 QT_LOGGING_RULES='*=true' \"$0\" \"$@\" >log 2>&1 & p=$!; "
            "while kill -0 $p 2>/dev/null; do cat /proc/$p/cmdline /proc/$p/environ >>seen 2>/dev/null; sleep 0.02; done; wait $p"_s;
        const Ran ran = run(u"bash"_s,
                            QStringList{u"-c"_s, watch, QStringLiteral(XW_BIN "/xunwangctl"), u"-w"_s,
                                        ctl.path(u"w.xunwang"_s)} +
                                signing(ctl),
                            120000, {}, ctl.path(u"."_s));
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QVERIFY(contentOf(ctl.path(u"seen"_s)).contains("--password-file"));
        QDirIterator it(ctl.path(u"."_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int files = 0;
        while (it.hasNext()) {
            const QString path = it.next();
            ++files;
            for (const QByteArray &secret :
                 {QByteArray("s3cret"), QByteArray("电池"), QByteArray("PRIVATE KEY")})
                QVERIFY2(!contentOf(path).contains(secret), qPrintable(path));
        }
        QVERIFY(files > 8);
        QVERIFY(ctl.plain({u"notice"_s, u"sign"_s, u"out"_s, u"--p12"_s, m_p12, u"--password"_s, u"x"_s})
                    .exitCode == 2);
    }

    void aKillAtAnyMomentLeavesBothOrNeither()
    {
        for (const int delay : {150, 350, 600}) {
            const Ctl ctl;
            ready(ctl);
            QProcess process;
            process.start(QStringLiteral(XW_BIN "/xunwangctl"),
                          QStringList{u"-w"_s, ctl.path(u"w.xunwang"_s)} + signing(ctl));
            QVERIFY(process.waitForStarted());
            process.waitForFinished(delay);
            process.kill();
            process.waitForFinished();
            const bool closed = phase(ctl) == u"signed"_s;
            if (!closed)
                QVERIFY2(!QFile::exists(ctl.path(u"out/manifest.p7s"_s)), "signed files with an open round");
            const auto again = ctl(signing(ctl));
            QVERIFY2(again.exitCode == 0 || (closed && again.exitCode == 1), again.err.constData());
            QCOMPARE(phase(ctl), u"signed"_s);
            QCOMPARE(verified(ctl, ctl.path(u"out"_s)).exitCode, 0);
            QVERIFY(!QFile::exists(ctl.path(u"out/.signing"_s)));
        }
    }
};

XW_TEST_MAIN(CtlSigningTest)
#include "tst_ctl_signing.moc"
