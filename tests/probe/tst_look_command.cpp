// A look at sites from the command line, what is made of it (special sheets, packs), media accounts, and the
// watch in the notice: as an office without a window does it.
#include "ctl/ctl.h"
#include "probe/loopback_web.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace xw::testkit;

namespace
{

QList<QJsonObject> jsonLines(const QByteArray &out)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : out.split('\n'))
        if (!line.trimmed().isEmpty())
            lines << QJsonDocument::fromJson(line).object();
    return lines;
}

} // namespace

class LookCommandTest : public QObject
{
    Q_OBJECT

    LoopbackWeb m_web;
    quint16 m_site = 0, m_account = 0;

    void begin(const Ctl &ctl) const
    {
        const QString sites =
            u"网站标识码,网站名称,首页网址,所属地区,网站类型\n3611000001,甲县人民政府,%1,上饶市,县级门户\n"_s
                .arg(QString::fromUtf8(LoopbackWeb::url(m_site)));
        const QString media =
            u"账号名称,平台类型,账号标识,链接,所属地区,主办单位,层级,运行状态,最近更新时间\n"
            "甲县发布,新浪微博,A1,%1,上饶市,甲县政府办,县,正常,2020-01-01\n"
            "甲县教育,微信,A2,,上饶市,甲县教育局,县,正常,2020年3月2日\n"
            "甲县文旅,抖音,A3,,上饶市,甲县文旅局,县,正常,\n"_s.arg(
                QString::fromUtf8(LoopbackWeb::url(m_account)));
        if (ctl.init().exitCode != 0 ||
            ctl.import(u"websites"_s, ctl.write(u"a.csv"_s, sites.toUtf8())).exitCode != 0 ||
            ctl.import(u"media"_s, ctl.write(u"m.csv"_s, media.toUtf8())).exitCode != 0)
            qFatal("the workspace could not be made");
    }

private slots:
    void initTestCase()
    {
        m_site = m_web.pages([](Peer &peer, const Asked &asked) {
            if (asked.target == "/")
                peer.html(u"<html><meta charset=utf-8><title>甲县人民政府</title><body><a "
                          u"href=/gone.html>旧专题</a>"
                          "<a href=/zx.html>网上咨询</a><p>典型案列选登如下。</p></body></html>"_s.toUtf8());
            else if (asked.target == "/zx.html")
                peer.html(
                    u"<html><meta charset=utf-8><body><form><textarea></textarea></form></body></html>"_s
                        .toUtf8());
            else
                peer.answer(404, "<h1>404</h1>");
        });
        m_account = m_web.pages([](Peer &peer, const Asked &) {
            peer.html(u"<html><meta charset=utf-8><body><p>2020-03-20</p><p>2020-03-28</p></body></html>"_s
                          .toUtf8());
        });
    }

    void aLookIsKeptAndSheetsAndPacksAreMadeOfIt()
    {
        const Ctl ctl;
        begin(ctl);
        QCOMPARE(ctl({u"sheet"_s, u"links"_s, u"--out"_s, ctl.path(u"x.xlsx"_s)}).exitCode,
                 3); // nothing read yet
        const auto look = ctl({u"probe"_s, u"look"_s, u"--all"_s});
        QCOMPARE(look.exitCode, 0);
        const auto lines = jsonLines(look.out);
        QCOMPARE(lines.size(), 1);
        QStringList checks;
        for (const QJsonValue &finding : lines.front()[u"findings"].toArray())
            checks << finding[u"check"].toString();
        QVERIFY2(checks.contains(u"dead-links"_s) && checks.contains(u"wrong-word"_s),
                 qPrintable(checks.join(u' ')));
        const QString pack = ctl.path(u"w.xunwang.packs/"_s + lines.front()[u"pack"].toString());
        QVERIFY(QFile::exists(pack));
        QCOMPARE(ctl({u"evidence"_s, u"verify"_s, pack}).exitCode, 0);

        const QString book = ctl.path(u"l.xlsx"_s);
        const auto sheet = ctl({u"sheet"_s, u"links"_s, u"--out"_s, book});
        QVERIFY2(sheet.exitCode == 0, sheet.err.constData());
        const Ran read =
            run(u"python3"_s, {u"-c"_s,
                               u"import sys, zipfile\n"
                               "z = zipfile.ZipFile(sys.argv[1])\n"
                               "sys.stdout.buffer.write(b''.join(z.read(n) for n in z.namelist() "
                               "if n.endswith('.xml')))"_s,
                               book});
        QVERIFY2(read.exitCode == 0, read.err.constData());
        const QString text = QString::fromUtf8(read.out);
        for (const QString &word : {u"3611000001"_s, u"旧专题"_s, u"/gone.html"_s, u"404"_s, u"待核实"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        const QString folder = ctl.path(u"each"_s);
        QCOMPARE(ctl({u"sheet"_s, u"words"_s, u"--out"_s, folder, u"--each"_s}).exitCode, 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
        for (const QString &kind : {u"columns"_s, u"marks"_s, u"network"_s, u"domains"_s, u"doubts"_s,
                                    u"service"_s, u"not-open"_s}) {
            const auto other = ctl({u"sheet"_s, kind, u"--out"_s, ctl.path(kind + u".html"_s)});
            QVERIFY2(other.exitCode == 0, other.err.constData());
        }
        QCOMPARE(ctl({u"sheet"_s, u"links"_s, u"--out"_s, ctl.path(u"x.odt"_s)}).exitCode, 2);
        QCOMPARE(ctl({u"sheet"_s, u"nothing"_s, u"--out"_s, book}).exitCode, 2);
    }

    void packsOfReadingsGoOnlyWhenAskedAndAreWrittenDown()
    {
        const Ctl ctl;
        begin(ctl);
        const QDir folder(ctl.path(u"w.xunwang.packs"_s));
        for (int k = 0; k < 3; ++k)
            QCOMPARE(ctl({u"probe"_s, u"look"_s, u"--all"_s}).exitCode, 0);
        // The oldest went when the third came: not without a word.
        QCOMPARE(folder.entryList({u"*.wacz"_s}, QDir::Files).size(), 2);
        const auto told = [&folder] {
            QFile file(folder.filePath(u"removed.jsonl"_s));
            return file.open(QIODevice::ReadOnly) ? jsonLines(file.readAll()) : QList<QJsonObject>();
        };
        QCOMPARE(told().size(), 1);
        const auto young = ctl({u"evidence"_s, u"clean"_s});
        QCOMPARE(young.exitCode, 0);
        QVERIFY(jsonLines(young.out).front()[u"packs"].toArray().isEmpty());
        const auto asked = ctl({u"evidence"_s, u"clean"_s, u"--older-than"_s, u"0"_s});
        QCOMPARE(asked.exitCode, 0);
        QCOMPARE(jsonLines(asked.out).front()[u"packs"].toArray().size(), 2);
        QCOMPARE(jsonLines(asked.out).front()[u"removed"].toInt(), 0);
        const QStringList names = folder.entryList({u"*.wacz"_s}, QDir::Files);
        QCOMPARE(names.size(), 2);
        const QByteArray digest = [&] {
            QFile pack(folder.filePath(names.front()));
            return pack.open(QIODevice::ReadOnly)
                       ? QCryptographicHash::hash(pack.readAll(), QCryptographicHash::Sha256).toHex()
                       : QByteArray();
        }();
        const auto cleaned = ctl({u"evidence"_s, u"clean"_s, u"--older-than"_s, u"0"_s, u"--yes"_s});
        QVERIFY2(cleaned.exitCode == 0, cleaned.err.constData());
        QCOMPARE(jsonLines(cleaned.out).front()[u"removed"].toInt(), 2);
        QCOMPARE(folder.entryList({u"*.wacz"_s}, QDir::Files).size(), 0);
        const auto lines = told();
        QCOMPARE(lines.size(), 3);
        QVERIFY(std::any_of(lines.begin(), lines.end(), [&](const QJsonObject &line) {
            return line[u"name"].toString() == names.front() &&
                   line[u"sha256"].toString().toLatin1() == digest && !line[u"by"].toString().isEmpty();
        }));
    }

    void accountsWithPagesAreReadAndTheOthersListedForThePhone()
    {
        const Ctl ctl;
        begin(ctl);
        const QString list = ctl.path(u"phone.html"_s);
        const auto ran = ctl({u"probe"_s, u"accounts"_s, u"--all"_s, u"--phone-list"_s, list});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QHash<QString, QJsonObject> byCode;
        for (const QJsonObject &line : jsonLines(ran.out))
            byCode.insert(line[u"code"].toString(), line);
        QCOMPARE(byCode.size(), 3);
        QCOMPARE(byCode[u"A1"_s][u"newest"].toString(), u"2020-03-28"_s);
        QCOMPARE(byCode[u"A1"_s][u"newest_from"].toString(), u"page"_s);
        QCOMPARE(byCode[u"A1"_s][u"by_phone"].toBool(), false);
        QCOMPARE(byCode[u"A2"_s][u"newest"].toString(), u"2020-03-02"_s);
        QCOMPARE(byCode[u"A2"_s][u"newest_from"].toString(), u"register"_s);
        QVERIFY(byCode[u"A2"_s][u"silent_days"].toInt() > 0);
        QCOMPARE(byCode[u"A3"_s][u"by_phone"].toBool(), true);
        QVERIFY(byCode[u"A3"_s][u"silent_days"].isNull());
        QFile file(list);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QVERIFY(html.contains(u"甲县教育"_s) && html.contains(u"甲县文旅"_s) &&
                !html.contains(u"甲县发布"_s));
        QVERIFY(html.contains(u"image/png"_s));
    }

    void theNoticeSaysWhatWasWatchedByWhichRuleAndWhatWasVoid()
    {
        const Ctl ctl;
        begin(ctl);
        QCOMPARE(ctl({u"tick"_s, u"3611000001"_s, u"W5.1"_s}).exitCode, 0);
        const QString control = QString::fromUtf8(LoopbackWeb::url(m_site));
        QProcess watch;
        watch.start(QStringLiteral(XW_BIN "/xunwangctl"),
                    {u"-w"_s, ctl.path(u"w.xunwang"_s), u"--json"_s, u"probe"_s, u"availability"_s,
                     u"--all"_s, u"--watch"_s, u"--per-day"_s, u"86400"_s, u"--control"_s, control});
        QVERIFY(watch.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(watch.bytesAvailable() > 200 || watch.state() == QProcess::NotRunning,
                                 20'000);
        watch.terminate();
        QVERIFY(watch.waitForFinished(20'000));
        const auto standing =
            ctl({u"probe"_s, u"availability"_s, u"--all"_s, u"--standing"_s, u"--record"_s});
        QVERIFY2(standing.exitCode == 0, standing.err.constData());
        const auto composed = ctl({u"notice"_s, u"compose"_s, u"--template"_s, u"general"_s});
        QVERIFY2(composed.exitCode == 0 || composed.exitCode == 1, composed.err.constData());
        const QString text = QString::fromUtf8(composed.out);
        QVERIFY2(text.contains(u"秒未打开即为一次失败"_s) && text.contains(u"共访问"_s),
                 qPrintable(text.left(3000)));
    }
};

XW_TEST_MAIN(LookCommandTest)
#include "tst_look_command.moc"
