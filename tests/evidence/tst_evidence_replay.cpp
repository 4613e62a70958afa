// A pack opens in the replay of others: npm's replaywebpage, in a browser without a window, shows the page
// that the site sent, with nothing but this machine behind it. Its one file comes by npm into the cache at
// first use.
#include "made_exchanges.h"
#include "probe/browser/devtools_pipe.h"
#include "probe/confirm.h"
#include "probe/loopback_web.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

constexpr char replayPage[] =
    "<!DOCTYPE html><html><body><script src=/ui.js></script><replay-web-page source=/a.wacz "
    "url=http://www.example.gov.cn/index.html replayBase=/replay/ embed=replayonly "
    "style='display:block;height:600px'></replay-web-page></body></html>";

const QString seekText = uR"((() => {
  const seek = root => {
    let text = root.body ? root.body.innerText : '';
    for (const e of root.querySelectorAll('*')) {
      if (e.shadowRoot) text += seek(e.shadowRoot);
      if (e.tagName === 'IFRAME') try { if (e.contentDocument) text += seek(e.contentDocument); } catch (x) {}
    }
    return text;
  };
  return seek(document);
})())"_s;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// With ranges, as a server of files answers: a replay reads an archive in pieces.
void answerRanges(Peer &peer, const Asked &asked, const QByteArray &bytes)
{
    static const QRegularExpression range(u"range:\\s*bytes=(\\d*)-(\\d*)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = range.match(QString::fromLatin1(asked.headers));
    const qsizetype from = match.captured(1).toLongLong();
    const qsizetype to = match.captured(2).isEmpty() ? bytes.size() - 1 : match.captured(2).toLongLong();
    const bool part = match.hasMatch() && !match.captured(1).isEmpty();
    const QByteArray body = part ? bytes.mid(from, to - from + 1) : bytes;
    QByteArray head = "HTTP/1.1 " + QByteArray(part ? "206 Part" : "200 OK") +
                      "\r\nAccept-Ranges: bytes\r\nContent-Type: application/wacz\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n";
    if (part)
        head += "Content-Range: bytes " + QByteArray::number(from) + '-' +
                QByteArray::number(from + body.size() - 1) + '/' + QByteArray::number(bytes.size()) + "\r\n";
    peer.write(head + "\r\n" + (asked.method == "HEAD" ? QByteArray() : body));
}

} // namespace

class EvidenceReplayTest : public QObject
{
    Q_OBJECT

private slots:
    void theReplayOfOthersShowsThePage()
    {
        const QString npm = QStandardPaths::findExecutable(u"npm"_s);
        if (npm.isEmpty() || probe::installedBrowser().isEmpty())
            QSKIP("npm or chromium is not here");
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // as root in a container there is none
        const QDir cache(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                         u"/xunwang-replay-check"_s);
        QVERIFY(cache.mkpath(u"."_s));
        if (!cache.exists(u"package/sw.js"_s)) {
            const Ran packed =
                run(npm, {u"pack"_s, u"--silent"_s, u"replaywebpage@2.5.3"_s}, 180000, {}, cache.path());
            if (packed.exitCode != 0 ||
                run(u"tar"_s, {u"xzf"_s, u"replaywebpage-2.5.3.tgz"_s}, 60000, {}, cache.path()).exitCode !=
                    0)
                QSKIP("npm could not bring replaywebpage");
        }
        const QByteArray ui = readFile(cache.filePath(u"package/ui.js"_s));
        const QByteArray worker = readFile(cache.filePath(u"package/sw.js"_s));
        const QByteArray pack = madePack();
        LoopbackWeb web;
        const quint16 port = web.pages([&](Peer &peer, const Asked &asked) {
            const QByteArray path = asked.target.split('?').first();
            if (path == "/")
                peer.html(replayPage);
            else if (path == "/ui.js")
                peer.answer(200, ui, "Content-Type: text/javascript\r\n");
            else if (path == "/replay/sw.js")
                peer.answer(200, worker, "Content-Type: text/javascript\r\n");
            else if (path == "/a.wacz")
                answerRanges(peer, asked, pack);
            else
                peer.answer(404, {});
        });
        probe::DevToolsPipe pipe;
        QVERIFY(pipe.start(probe::installedBrowser()));
        const auto answerTo = [&pipe](int number) {
            const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(20);
            while (const auto message = pipe.next(until))
                if (message->value(u"id"_s).toInt() == number)
                    return message->value(u"result"_s).toObject();
            return QJsonObject();
        };
        const QString target = answerTo(pipe.send(u"Target.createTarget"_s,
                                                  {{u"url"_s, QString::fromLatin1(LoopbackWeb::url(port))}}))
                                   .value(u"targetId"_s)
                                   .toString();
        const QString session =
            answerTo(pipe.send(u"Target.attachToTarget"_s, {{u"targetId"_s, target}, {u"flatten"_s, true}}))
                .value(u"sessionId"_s)
                .toString();
        QVERIFY(!session.isEmpty());
        QString shown;
        QElapsedTimer timer;
        timer.start();
        while (!shown.contains(u"首页"_s) && timer.elapsed() < 60'000) {
            shown = answerTo(pipe.send(u"Runtime.evaluate"_s,
                                       {{u"expression"_s, seekText}, {u"returnByValue"_s, true}}, session))
                        .value(u"result"_s)[u"value"_s]
                        .toString();
            QTest::qWait(200);
        }
        QVERIFY2(shown.contains(u"首页"_s), qPrintable(shown.left(400)));
    }
};

XW_TEST_MAIN(EvidenceReplayTest)
#include "tst_evidence_replay.moc"
