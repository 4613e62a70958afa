// xunwangctl probe as a script uses it: lines of JSON, exit codes, an interrupt, a kill in the middle of a
// watch.
#include "ctl/ctl.h"
#include "probe/loopback_web.h"

#include <QProcess>
#include <QSet>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace xw::testkit;

namespace
{

QList<QJsonObject> linesOf(const QByteArray &out)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : out.split('\n'))
        if (!line.isEmpty())
            lines << QJsonDocument::fromJson(line).object();
    return lines;
}

QJsonObject lineOf(const QByteArray &out, const QString &code)
{
    for (const QJsonObject &line : linesOf(out))
        if (line.value(u"code"_s) == code)
            return line;
    return {};
}

QByteArray page(const QByteArray &body)
{
    return "<html><head><meta charset=utf-8><title>t</title></head><body>" + body + "</body></html>";
}

} // namespace

class ProbeCommandTest : public QObject
{
    Q_OBJECT

    LoopbackWeb m_web;
    quint16 m_good = 0, m_nobody = 0, m_silent = 0;

    void begin(const Ctl &ctl) const
    {
        const auto row = [](const char *code, quint16 port) {
            return QByteArray(code) + ",\xe7\xab\x99" + code + "," + LoopbackWeb::url(port) +
                   ",\xe4\xb8\x8a\xe9\xa5\xb6\xe5\xb8\x82,\xe5\xb8\x82\xe7\xba\xa7\xe9\x97\xa8\xe6\x88\xb7\n";
        };
        const QByteArray file = QByteArray("code,name,url,region,type\n") + row("3611000001", m_good) +
                                row("3611000002", m_nobody) + row("3611000003", m_silent);
        if (ctl.init().exitCode != 0 || ctl.import(u"websites"_s, ctl.write(u"a.csv"_s, file)).exitCode != 0)
            qFatal("the workspace could not be made");
    }

private slots:
    void initTestCase()
    {
        QString items;
        for (int i = 1; i <= 6; ++i)
            items +=
                u"<li><a href='/n/%1.html'>关于做好第%1项工作的通知</a><span>2020-01-0%1</span></li>"_s.arg(
                    i);
        const QByteArray home = page(
            (u"<h2><a href=/n/>通知公告</a></h2><ul>%1</ul><a href=/gone.html>无</a><p>网站标识码：3611000001</p>"_s
                 .arg(items))
                .toUtf8());
        const QByteArray column =
            page((u"<div>当前位置：<a href=/>首页</a> &gt; 通知公告</div><ul>%1</ul>"_s.arg(items)).toUtf8());
        m_good = m_web.pages([home, column](Peer &peer, const Asked &asked) {
            static const QRegularExpression article(u"^/n/[1-6]\\.html$"_s);
            if (asked.target == "/")
                peer.html(home);
            else if (asked.target == "/n/")
                peer.html(column);
            else if (article.match(QString::fromLatin1(asked.target)).hasMatch())
                peer.html(page("<h1>article</h1><p>of number " + asked.target + "</p>"));
            else
                peer.answer(404, {});
        });
        m_nobody = m_web.nobody();
        m_silent = m_web.site([](Peer &peer) {
            while (peer.rest(60'000)) {
            }
        });
    }

    void everySiteOfTheRegisterGetsALine()
    {
        const Ctl ctl;
        begin(ctl);
        const auto ran = ctl({u"probe"_s, u"availability"_s, u"--all"_s, u"--timeout"_s, u"1"_s});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(linesOf(ran.out).size(), 3);
        const QJsonObject good = lineOf(ran.out, u"3611000001"_s);
        QCOMPARE(good.value(u"ok"_s).toBool(), true);
        QCOMPARE(good.value(u"status"_s).toInt(), 200);
        QCOMPARE(good.value(u"url"_s).toString().toUtf8(), LoopbackWeb::url(m_good));
        QCOMPARE(good.value(u"final_url"_s), good.value(u"url"_s));
        QVERIFY(QDateTime::fromString(good.value(u"at"_s).toString(), Qt::ISODate).isValid());
        QCOMPARE(lineOf(ran.out, u"3611000002"_s).value(u"reason"_s).toString(), u"refused"_s);
        const QJsonObject silent = lineOf(ran.out, u"3611000003"_s);
        QCOMPARE(silent.value(u"reason"_s).toString(), u"timeout"_s);
        QCOMPARE(silent.value(u"phase"_s).toString(), u"headers"_s);
        QVERIFY(silent.value(u"status"_s).isNull());
        QVERIFY(silent.value(u"elapsed_ms"_s).toInt() >= 1000);
    }

    void eachKindTellsItsOwn()
    {
        const Ctl ctl;
        begin(ctl);
        const auto links = ctl({u"probe"_s, u"links"_s, u"3611000001"_s});
        QCOMPARE(links.exitCode, 0);
        const QJsonArray broken = lineOf(links.out, u"3611000001"_s).value(u"broken"_s).toArray();
        QCOMPARE(broken.size(), 1);
        QCOMPARE(broken.at(0).toObject().value(u"status"_s).toInt(), 404);
        QCOMPARE(broken.at(0).toObject().value(u"text"_s).toString(), u"无"_s);

        const auto domain = ctl({u"probe"_s, u"domain"_s, u"3611000001"_s});
        QCOMPARE(domain.exitCode, 0);
        const QJsonObject judged = lineOf(domain.out, u"3611000001"_s);
        QCOMPARE(judged.value(u"conforms"_s), QJsonValue(false));
        const QJsonObject first = judged.value(u"findings"_s).toArray().at(0).toObject();
        QCOMPARE(first.value(u"rule"_s).toString(), u"D1"_s);
        QCOMPARE(first.value(u"certainty"_s).toString(), u"A"_s);

        const auto identity = ctl({u"probe"_s, u"identity"_s, u"3611000001"_s});
        QCOMPARE(identity.exitCode, 0);
        QCOMPARE(lineOf(identity.out, u"3611000001"_s).value(u"site_code"_s).toString(), u"3611000001"_s);

        const auto freshness = ctl({u"probe"_s, u"freshness"_s, u"3611000001"_s});
        QCOMPARE(freshness.exitCode, 0);
        const QJsonArray columns = lineOf(freshness.out, u"3611000001"_s).value(u"columns"_s).toArray();
        QCOMPARE(columns.size(), 1);
        QCOMPARE(columns.at(0).toObject().value(u"newest"_s).toString(), u"2020-01-06"_s);
        QCOMPARE(columns.at(0).toObject().value(u"class"_s).toString(), u"notice"_s);
    }

    void anAddressNeedsNoWorkspace()
    {
        const Ctl ctl;
        const auto ran = ctl.plain(
            {u"--json"_s, u"probe"_s, u"availability"_s, QString::fromUtf8(LoopbackWeb::url(m_good))});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.json().value(u"ok"_s).toBool(), true);
    }

    void wrongUseIsSaid()
    {
        const Ctl ctl;
        begin(ctl);
        for (const QStringList &words : {QStringList{u"probe"_s, u"weather"_s, u"--all"_s},
                                         {u"probe"_s, u"links"_s},
                                         {u"probe"_s, u"links"_s, u"--all"_s, u"--timeout"_s, u"0"_s}}) {
            const auto ran = ctl(words);
            QCOMPARE(ran.exitCode, 2);
            QVERIFY(ran.isOneErrorLine());
        }
        QCOMPARE(ctl({u"probe"_s, u"domain"_s, u"3600000000"_s}).exitCode, 3);
    }

    void anInterruptEndsAtOnceAndSaysWhatWasCancelled()
    {
        const Ctl ctl;
        begin(ctl);
        const int before = m_web.connections();
        QProcess program;
        program.start(QStringLiteral(XW_BIN "/xunwangctl"), {u"-w"_s, ctl.path(u"w.xunwang"_s), u"--json"_s,
                                                             u"probe"_s, u"availability"_s, u"3611000003"_s});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_web.connections() > before, 30000); // the site is asked, and is silent
        ::kill(pid_t(program.processId()), SIGINT);
        QVERIFY(program.waitForFinished(5000));
        QCOMPARE(program.exitCode(), 3);
        QCOMPARE(lineOf(program.readAllStandardOutput(), u"3611000003"_s).value(u"reason"_s).toString(),
                 u"cancelled"_s);
    }

    void aKilledWatchLosesNothingAndDoublesNothing()
    {
        const Ctl ctl;
        begin(ctl);
        const QStringList words{u"-w"_s,
                                ctl.path(u"w.xunwang"_s),
                                u"--json"_s,
                                u"probe"_s,
                                u"availability"_s,
                                u"--all"_s,
                                u"--watch"_s,
                                u"--per-day"_s,
                                u"86400"_s,
                                u"--timeout"_s,
                                u"1"_s,
                                u"--repeat-after"_s,
                                u"0"_s,
                                u"--control"_s,
                                QString::fromUtf8(LoopbackWeb::url(m_good))};
        QHash<QString, QSet<qint64>> told;
        QByteArray last;
        for (const int how : {SIGKILL, SIGKILL, SIGINT}) {
            QProcess program;
            program.start(QStringLiteral(XW_BIN "/xunwangctl"), words);
            QVERIFY(program.waitForStarted());
            QTest::qWait(4000);
            ::kill(pid_t(program.processId()), how);
            QVERIFY(program.waitForFinished(10'000));
            last = program.readAllStandardOutput();
            for (const QJsonObject &line : linesOf(last))
                if (line.contains(u"slot"_s)) {
                    auto &slotsOfSite = told[line.value(u"code"_s).toString()];
                    const qint64 slot = line.value(u"slot"_s).toInteger();
                    QVERIFY2(!slotsOfSite.contains(slot), "a turn was visited twice");
                    slotsOfSite.insert(slot);
                }
        }
        QCOMPARE(told.size(), 3);
        int standings = 0;
        for (const QJsonObject &line : linesOf(last)) {
            if (line.value(u"kind"_s) != u"availability-standing"_s)
                continue;
            ++standings;
            qint64 kept = 0, shown = 0;
            const auto slotsOfSite = told.value(line.value(u"code"_s).toString());
            const QJsonArray runs = line.value(u"runs"_s).toArray();
            for (const QJsonValue &run : runs) {
                kept += run[u"visits"_s].toInteger();
                for (const qint64 slot : slotsOfSite)
                    shown +=
                        slot >= run[u"first_slot"_s].toInteger() && slot <= run[u"last_slot"_s].toInteger();
            }
            QCOMPARE(shown, qint64(slotsOfSite.size()));
            // One may be kept whose line a kill cut off: each of the two kills at most one a site.
            QVERIFY(kept >= slotsOfSite.size() && kept <= slotsOfSite.size() + 2);
            if (line.value(u"code"_s) == u"3611000002"_s)
                QCOMPARE(line.value(u"failed"_s).toInteger(), kept);
        }
        QCOMPARE(standings, 3);
    }
};

XW_TEST_MAIN(ProbeCommandTest)
#include "tst_probe_command.moc"
