// probe … --evidence and evidence verify|show as a script uses them; and availability with a browser.
#include "ctl/ctl.h"
#include "probe/confirm.h"
#include "probe/loopback_web.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace xw::testkit;

namespace
{

QHash<QString, QJsonObject> byCode(const QByteArray &out)
{
    QHash<QString, QJsonObject> lines;
    for (const QByteArray &line : out.split('\n'))
        if (!line.isEmpty()) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            lines.insert(object.value(u"code"_s).toString(), object);
        }
    return lines;
}

QString packOf(const QJsonObject &line)
{
    return line.value(u"evidence"_s)[u"file"_s].toString();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sitePage(const QByteArray &body)
{
    return "<html><head><meta charset=utf-8><title>t</title></head><body>" + body + "</body></html>";
}

const QByteArray failing = sitePage("<p>database error</p>");

} // namespace

class ProbeEvidenceTest : public QObject
{
    Q_OBJECT

    LoopbackWeb m_web;
    quint16 m_good = 0, m_failing = 0, m_nobody = 0, m_gate = 0, m_blank = 0;

    void begin(const Ctl &ctl) const
    {
        QByteArray file = "code,name,url,region,type\n";
        int number = 0;
        for (const quint16 port : {m_good, m_failing, m_nobody, m_gate, m_blank}) {
            const QByteArray code = "361100000" + QByteArray::number(++number);
            file +=
                code + ",\xe7\xab\x99" + code + "," + LoopbackWeb::url(port) +
                ",\xe4\xb8\x8a\xe9\xa5\xb6\xe5\xb8\x82,\xe5\xb8\x82\xe7\xba\xa7\xe9\x97\xa8\xe6\x88\xb7\n";
        }
        if (ctl.init().exitCode != 0 || ctl.import(u"websites"_s, ctl.write(u"a.csv"_s, file)).exitCode != 0)
            qFatal("the workspace could not be made");
    }

    QHash<QString, QJsonObject> probed(const Ctl &ctl, const QStringList &more) const
    {
        const auto ran =
            ctl(QStringList{u"probe"_s, u"availability"_s, u"--all"_s, u"--timeout"_s, u"5"_s} + more);
        if (ran.exitCode != 0)
            qWarning("%s", ran.err.constData());
        return byCode(ran.out);
    }

private slots:
    void initTestCase()
    {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // as root in a container there is none
        m_good = m_web.pages([](Peer &peer, const Asked &asked) {
            if (asked.target == "/")
                peer.html(sitePage("<p>home</p><a href=/gone.html>gone</a><a href=/b.html>b</a>"));
            else if (asked.target == "/b.html")
                peer.html(sitePage("<p>b</p>"));
            else
                peer.answer(404, "nothing here", "Content-Type: text/plain\r\n");
        });
        m_failing = m_web.pages([](Peer &peer, const Asked &) {
            peer.answer(500, failing, "Content-Type: text/html\r\nDate: Wed, 08 Apr 2020 02:00:00 GMT\r\n");
        });
        m_nobody = m_web.nobody();
        m_gate = m_web.pages([](Peer &peer, const Asked &asked) {
            if (asked.headers.contains("pass=1"))
                peer.html(sitePage("<h1>open</h1>"));
            else
                peer.answer(412, sitePage("<script>document.cookie='pass=1';location.reload()</script>"),
                            "Content-Type: text/html\r\n");
        });
        m_blank = m_web.pages([](Peer &peer, const Asked &) { peer.html(sitePage({})); });
    }

    void eachSiteAtFaultHasAPackThatHolds()
    {
        const Ctl ctl;
        begin(ctl);
        const QString folder = ctl.path(u"packs"_s);
        const auto lines = probed(ctl, {u"--evidence"_s, folder, u"--browser"_s, u"none"_s});
        QCOMPARE(lines.size(), 5);
        QVERIFY(!lines.value(u"3611000001"_s).contains(u"evidence"_s));
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 4);
        const QJsonObject line = lines.value(u"3611000002"_s);
        const QString pack = packOf(line);
        const QString digest = line.value(u"evidence"_s)[u"sha256"_s].toString();

        const auto verified =
            ctl.plain({u"--json"_s, u"evidence"_s, u"verify"_s, pack, u"--sha256"_s, digest});
        QVERIFY2(verified.exitCode == 0, verified.out.constData());
        QCOMPARE(verified.json().value(u"holds"_s), QJsonValue(true));
        QCOMPARE(verified.json().value(u"sha256"_s).toString(), digest);
        QCOMPARE(verified.json().value(u"url"_s).toString().toUtf8(), LoopbackWeb::url(m_failing));
        QVERIFY(verified.json().value(u"clock"_s)[u"offset_s"_s].toInteger() < 0); // the server lives in 2020
        QCOMPARE(ctl.plain({u"evidence"_s, u"verify"_s, pack, u"--sha256"_s, QString(64, u'0')}).exitCode, 1);

        const auto shown = ctl.plain({u"--json"_s, u"evidence"_s, u"show"_s, pack});
        QCOMPARE(shown.exitCode, 0);
        const QJsonArray records = shown.json().value(u"records"_s).toArray();
        QCOMPARE(records.size(), 4);
        QCOMPARE(records[2][u"status"_s].toInt(), 500);
        const QString out = ctl.path(u"page.html"_s);
        QCOMPARE(ctl.plain({u"evidence"_s, u"show"_s, pack, u"--record"_s, u"3"_s, u"--out"_s, out}).exitCode,
                 0);
        QCOMPARE(contentOf(out), failing);
        const QString verdict = ctl.path(u"verdict.json"_s);
        QCOMPARE(
            ctl.plain({u"evidence"_s, u"show"_s, pack, u"--record"_s, u"4"_s, u"--out"_s, verdict}).exitCode,
            0);
        QCOMPARE(QJsonDocument::fromJson(contentOf(verdict))[u"reason"_s].toString(), u"http"_s);
        // Who sent nothing left nothing but the verdict.
        const auto silent =
            ctl.plain({u"--json"_s, u"evidence"_s, u"show"_s, packOf(lines.value(u"3611000003"_s))});
        QCOMPARE(silent.exitCode, 0);
        for (const QJsonValue &record : silent.json().value(u"records"_s).toArray())
            QVERIFY(record[u"type"_s].toString() != u"response"_s);
    }

    void whatWasChangedOrIsNoPackIsSaid()
    {
        const Ctl ctl;
        begin(ctl);
        const auto lines = probed(ctl, {u"--evidence"_s, ctl.path(u"packs"_s), u"--browser"_s, u"none"_s});
        QByteArray bytes = contentOf(packOf(lines.value(u"3611000002"_s)));
        bytes[bytes.size() / 3] = char(bytes.at(bytes.size() / 3) ^ 1);
        const auto changed =
            ctl.plain({u"--json"_s, u"evidence"_s, u"verify"_s, ctl.write(u"x.wacz"_s, bytes)});
        QCOMPARE(changed.exitCode, 1);
        QVERIFY(!changed.json().value(u"faults"_s).toArray().isEmpty());
        QCOMPARE(
            ctl.plain({u"evidence"_s, u"verify"_s, ctl.write(u"y.wacz"_s, QByteArray("words"))}).exitCode, 1);
        QCOMPARE(ctl.plain({u"evidence"_s, u"verify"_s, ctl.path(u"none.wacz"_s)}).exitCode, 3);
        QCOMPARE(ctl.plain({u"evidence"_s, u"verify"_s}).exitCode, 2);
        QCOMPARE(
            ctl.plain({u"evidence"_s, u"show"_s, packOf(lines.value(u"3611000002"_s)), u"--record"_s, u"3"_s})
                .exitCode,
            2);
        // A folder that cannot be made.
        const auto ran = ctl({u"probe"_s, u"availability"_s, u"--all"_s, u"--evidence"_s,
                              ctl.write(u"file"_s, QByteArray("x")) + u"/packs"_s});
        QCOMPARE(ran.exitCode, 3);
    }

    void aPackIsTiedToItsRound()
    {
        const Ctl ctl;
        begin(ctl);
        const auto lines = probed(ctl, {u"--evidence"_s, ctl.path(u"packs"_s), u"--browser"_s, u"none"_s});
        const QString pack = packOf(lines.value(u"3611000002"_s));
        const auto before = ctl({u"evidence"_s, u"verify"_s, pack});
        QVERIFY2(before.exitCode == 0, before.out.constData());
        QCOMPARE(before.json().value(u"workspace"_s)[u"history_agrees"_s], QJsonValue(true));
        QCOMPARE(before.json().value(u"workspace"_s)[u"holds_it"_s], QJsonValue(false));
        QCOMPARE(ctl({u"tick"_s, u"3611000002"_s, u"W1"_s, u"--evidence"_s, pack}).exitCode, 0);
        const auto after = ctl({u"evidence"_s, u"verify"_s, pack});
        QCOMPARE(after.exitCode, 0);
        QCOMPARE(after.json().value(u"workspace"_s)[u"holds_it"_s], QJsonValue(true));
        // Another workspace never saw it.
        const Ctl other;
        begin(other);
        const auto strange = other({u"evidence"_s, u"verify"_s, pack});
        QCOMPARE(strange.exitCode, 1);
        QCOMPARE(strange.json().value(u"workspace"_s)[u"history_agrees"_s], QJsonValue(false));
    }

    void aBrokenLinkIsKeptWithThePageThatItStandsOn()
    {
        const Ctl ctl;
        begin(ctl);
        const auto ran =
            ctl({u"probe"_s, u"links"_s, u"3611000001"_s, u"--evidence"_s, ctl.path(u"packs"_s)});
        QCOMPARE(ran.exitCode, 0);
        const QString pack = packOf(byCode(ran.out).value(u"3611000001"_s));
        QCOMPARE(ctl.plain({u"evidence"_s, u"verify"_s, pack}).exitCode, 0);
        QByteArrayList kept;
        const auto shown = ctl.plain({u"--json"_s, u"evidence"_s, u"show"_s, pack});
        for (const QJsonValue &record : shown.json().value(u"records"_s).toArray())
            if (record[u"type"_s] == u"response"_s)
                kept << QByteArray::number(record[u"status"_s].toInt()) + ' ' +
                            record[u"url"_s].toString().toUtf8();
        QVERIFY(kept.contains("200 " + LoopbackWeb::url(m_good)));
        QVERIFY(kept.contains("404 " + LoopbackWeb::url(m_good, "/gone.html")));
        QVERIFY(!kept.contains("200 " + LoopbackWeb::url(m_good, "/b.html"))); // speaks against nobody
    }

    void whereNoBrowserIsNothingIsCalledConfirmed()
    {
        const Ctl ctl;
        begin(ctl);
        const auto lines = probed(ctl, {u"--browser"_s, u"none"_s});
        const QJsonObject gate = lines.value(u"3611000004"_s);
        QCOMPARE(gate.value(u"doubt"_s).toString(), u"script-gate"_s);
        QVERIFY(gate.contains(u"confirmed"_s) && gate.value(u"confirmed"_s).isNull());
        QVERIFY(!gate.value(u"unconfirmed"_s).toString().isEmpty());
        QVERIFY(!lines.value(u"3611000002"_s).contains(u"confirmed"_s)); // no doubt there
        QCOMPARE(
            ctl({u"probe"_s, u"availability"_s, u"--all"_s, u"--browser"_s, u"/nowhere/chromium"_s}).exitCode,
            3);
    }

    void aBrowserOpensWhatAPlainVisitCannotJudge()
    {
        if (xw::probe::installedBrowser().isEmpty())
            QSKIP("chromium is not installed: nothing of this can be shown here");
        const Ctl ctl;
        begin(ctl);
        const auto lines = probed(ctl, {u"--evidence"_s, ctl.path(u"packs"_s)});
        const QJsonObject gate = lines.value(u"3611000004"_s);
        QCOMPARE(gate.value(u"ok"_s), QJsonValue(true));
        QCOMPARE(gate.value(u"reason"_s).toString(), u"ok"_s);
        QCOMPARE(gate.value(u"status"_s).toInt(), 200);
        QCOMPARE(gate.value(u"plain"_s)[u"status"_s].toInt(), 412);
        QVERIFY(packOf(gate).isEmpty()); // nothing speaks against it
        const QJsonObject blank = lines.value(u"3611000005"_s);
        QCOMPARE(blank.value(u"ok"_s), QJsonValue(false));
        QCOMPARE(blank.value(u"confirmed"_s)[u"opens"_s], QJsonValue(false));
        // The picture of the blank page is in its pack.
        const auto shown = ctl.plain({u"--json"_s, u"evidence"_s, u"show"_s, packOf(blank)});
        QCOMPARE(shown.exitCode, 0);
        bool pictured = false;
        for (const QJsonValue &record : shown.json().value(u"records"_s).toArray())
            pictured = pictured || record[u"content_type"_s] == u"image/png"_s;
        QVERIFY(pictured);
    }
};

XW_TEST_MAIN(ProbeEvidenceTest)
#include "tst_probe_evidence.moc"
