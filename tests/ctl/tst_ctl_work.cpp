// A round's work by commands: ticks move the numbers, rounds live and die, samples repeat, a workspace is
// kept whole.
#include "ctl.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace xw::testkit;

namespace
{
constexpr auto sites = u"网站标识码,网站名称,所属地区,网站类型\n3600000001,省政府,省直,省级门户\n3611000003,"
                       u"住建局,上饶市,市级部门\n"
                       u"3611280006,鄱阳,上饶市,县级门户\n3601000019,房管局,南昌市,市级部门\n";
} // namespace

class CtlWorkTest : public QObject
{
    Q_OBJECT

private:
    static void begin(const Ctl &ctl)
    {
        if (ctl.init().exitCode != 0 || ctl.import(u"websites"_s, ctl.write(u"a.csv"_s, sites)).exitCode != 0)
            qFatal("the workspace could not be made");
    }
    static QString websites(const Ctl &ctl)
    {
        return numbers(ctl({u"stats"_s}).json().value(u"websites"_s).toObject());
    }

private slots:
    void tickUntickAndInspectMoveTheNumbers()
    {
        const Ctl ctl;
        begin(ctl);
        QCOMPARE(websites(ctl), u"4/0/0 null"_s);
        const auto tick =
            ctl({u"tick"_s, u"3611000003"_s, u"W4.1"_s, u"--count"_s, u"5"_s, u"--note"_s, u"三个栏目"_s});
        QCOMPARE(tick.exitCode, 0);
        QCOMPARE(tick.json().value(u"verdict"_s).toString(), u"不合格"_s);
        QCOMPARE(tick.json().value(u"problems"_s).toString(), u"三个栏目"_s);
        QCOMPARE(websites(ctl), u"4/1/1 0.00%"_s);
        QCOMPARE(ctl({u"inspect"_s, u"鄱阳"_s}).json().value(u"verdict"_s).toString(), u"合格"_s);
        QCOMPARE(websites(ctl), u"4/2/1 50.00%"_s);
        QCOMPARE(ctl({u"tick"_s, u"3611000003"_s, u"W4.1"_s, u"--count"_s, u"4"_s})
                     .json()
                     .value(u"verdict"_s)
                     .toString(),
                 u"未查"_s);
        QCOMPARE(ctl({u"untick"_s, u"3611000003"_s, u"W4.1"_s}).exitCode, 0);
        QCOMPARE(websites(ctl), u"4/1/0 100.00%"_s);
        QCOMPARE(ctl({u"untick"_s, u"3611000003"_s, u"W4.1"_s}).exitCode, 3);
        QCOMPARE(ctl({u"inspect"_s, u"3611280006"_s, u"--undo"_s}).exitCode, 0);
        QCOMPARE(websites(ctl), u"4/0/0 null"_s);
        QCOMPARE(ctl({u"doctor"_s}).exitCode, 0);
    }

    void anIndicatorIsNamedByItsIdOrItsWords()
    {
        const Ctl ctl;
        begin(ctl);
        QCOMPARE(ctl({u"tick"_s, u"3611000003"_s, u"站点无法访问"_s}).json().value(u"indicator"_s).toString(),
                 u"W2"_s);
        QCOMPARE(ctl({u"tick"_s, u"3611000003"_s, u"w5"_s}).json().value(u"indicator"_s).toString(), u"W5"_s);
        const QJsonArray problems =
            ctl({u"stats"_s, u"--by"_s, u"problem"_s}).json().value(u"problems"_s).toArray();
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.first()[u"indicator"].toString(), u"W2"_s);
        QCOMPARE(ctl({u"stats"_s, u"--by"_s, u"type"_s}).json().value(u"types"_s).toArray().size(), 3);
    }

    void evidenceGoesInWithATick()
    {
        const Ctl ctl;
        begin(ctl);
        const QString file = ctl.write(u"页面.png"_s, QByteArray("picture"));
        const auto tick = ctl({u"tick"_s, u"3611000003"_s, u"W2"_s, u"--evidence"_s, file});
        QCOMPARE(
            tick.json().value(u"evidence"_s).toString(),
            QString::fromLatin1(QCryptographicHash::hash("picture", QCryptographicHash::Sha256).toHex()));
        QCOMPARE(ctl({u"doctor"_s}).exitCode, 0);
        const auto missing =
            ctl({u"tick"_s, u"3611280006"_s, u"W2"_s, u"--evidence"_s, ctl.path(u"none.png"_s)});
        QCOMPARE(missing.exitCode, 3);
        QCOMPARE(websites(ctl), u"4/1/1 0.00%"_s); // no tick without the evidence it was to have
    }

    void aRoundIsListedReviewedAndReopenedButOnlySigningClosesIt()
    {
        const Ctl ctl;
        begin(ctl);
        QCOMPARE(ctl({u"round"_s, u"review"_s}).json().value(u"phase"_s).toString(), u"review"_s);
        QCOMPARE(ctl({u"round"_s, u"open"_s, u"2020Q1"_s}).json().value(u"phase"_s).toString(), u"open"_s);
        const auto close = ctl({u"round"_s, u"close"_s});
        QCOMPARE(close.exitCode, 1);
        QVERIFY(close.isOneErrorLine() && close.error().contains(u"notice sign"_s));
        QCOMPARE(ctl({u"round"_s, u"open"_s, u"2020Q2"_s}).exitCode, 0);
        QCOMPARE(ctl({u"round"_s, u"open"_s, u"2020Q2"_s}).exitCode, 3);
        const QJsonArray rounds = QJsonDocument::fromJson(ctl({u"round"_s, u"list"_s}).out).array();
        QCOMPARE(rounds.size(), 2);
        QCOMPARE(rounds.last()[u"round"].toString(), u"2020Q2"_s);
        QCOMPARE(ctl({u"stats"_s}).json().value(u"round"_s).toString(), u"2020Q2"_s);
        QCOMPARE(ctl({u"-r"_s, u"2020Q1"_s, u"stats"_s}).json().value(u"round"_s).toString(), u"2020Q1"_s);
        QCOMPARE(ctl({u"-r"_s, u"2019Q1"_s, u"stats"_s}).exitCode, 3);
    }

    void pastRoundsGiveComparisons()
    {
        const Ctl ctl;
        begin(ctl);
        QCOMPARE(
            ctl.import(u"rounds"_s, ctl.write(u"r.csv"_s, u"季度,对象,检查数,不合格数,公布合格率\n2019Q1,"
                                                          u"websites,,,97.61%\n2019Q4,websites,50,1,\n"))
                .exitCode,
            0);
        QCOMPARE(ctl({u"inspect"_s, u"3600000001"_s}).exitCode, 0);
        const QJsonObject sites = ctl({u"stats"_s}).json().value(u"websites"_s).toObject();
        QCOMPARE(sites.value(u"year_ago"_s)[u"rate"].toString(), u"97.61%"_s);
        QCOMPARE(sites.value(u"year_ago"_s)[u"change"].toString(), u"+2.39"_s);
        QCOMPARE(sites.value(u"previous"_s)[u"rate"].toString(), u"98.00%"_s);
        QCOMPARE(sites.value(u"previous"_s)[u"round"].toString(), u"2019Q4"_s);
    }

    void aSampleIsTheSameForTheSameSeed()
    {
        const Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        QCOMPARE(ctl.import(u"websites"_s, data(u"samples/jiangxi-2020Q1/网站.csv"_s)).exitCode, 0);
        const QStringList draw{u"sample"_s, u"--ratio"_s, u"30%"_s,      u"--seed"_s, u"20200401"_s,
                               u"--by"_s,   u"region"_s,  u"--always"_s, u"portals"_s};
        const auto first = ctl(draw);
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(ctl(draw).json().value(u"members"_s), first.json().value(u"members"_s));
        QStringList other = draw;
        other[4] = u"7"_s;
        QVERIFY(ctl(other).json().value(u"members"_s) != first.json().value(u"members"_s));
        QCOMPARE(ctl({u"sample"_s, u"--ratio"_s, u"much"_s, u"--seed"_s, u"1"_s}).exitCode, 2);
        QCOMPARE(ctl({u"sample"_s, u"--ratio"_s, u"0.3"_s, u"--seed"_s, u"1"_s, u"--kind"_s, u"websites"_s})
                     .json()
                     .value(u"drawn"_s)
                     .toInt(),
                 162);
    }

    void aShareIsOneThingAndAPercentageHasItsSign()
    {
        const Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        QString list = u"网站标识码,网站名称,首页网址,地区\n"_s;
        for (int i = 1; i <= 200; ++i)
            list += u"%1,测试站%2,http://s%2.example.cn,甲市\n"_s.arg(3600000000 + i).arg(i);
        QCOMPARE(ctl.import(u"websites"_s, ctl.write(u"w.csv"_s, list.toUtf8())).exitCode, 0);
        const auto draw = [&ctl](const QString &ratio) {
            return ctl({u"sample"_s, u"--ratio"_s, ratio, u"--seed"_s, u"7"_s, u"--dry-run"_s});
        };
        const std::pair<QString, int> meant[] = {{u".5"_s, 100}, {u"0.50"_s, 100}, {u"50%"_s, 100},
                                                 {u"1"_s, 200},  {u"1.0"_s, 200},  {u"1%"_s, 2},
                                                 {u"0.5%"_s, 1}, {u"100%"_s, 200}};
        for (const auto &[ratio, drawn] : meant)
            QVERIFY2(draw(ratio).json().value(u"drawn"_s).toInt() == drawn, qPrintable(ratio));
        for (const QString &ratio : {u"1.1"_s, u"30"_s, u"0"_s, u"0%"_s, u"-0.5"_s, u"-5%"_s, u"101%"_s,
                                     u"."_s, u"%"_s, u"0.00001"_s, u"５０%"_s, u"+5%"_s}) {
            const Ctl::Answer refused = draw(ratio);
            QVERIFY2(refused.exitCode == 2 && refused.isOneErrorLine(), qPrintable(ratio));
        }
    }

    void theKeptSampleIsListedAndWritten()
    {
        const Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        QCOMPARE(ctl.import(u"websites"_s, data(u"samples/jiangxi-2020Q1/网站.csv"_s)).exitCode, 0);
        QCOMPARE(ctl({u"sample-list"_s}).exitCode, 3); // none was drawn
        const QJsonObject drawn = ctl({u"sample"_s, u"--ratio"_s, u"30%"_s, u"--seed"_s, u"7"_s, u"--by"_s,
                                       u"region"_s, u"--always"_s, u"portals"_s})
                                      .json();
        const QJsonObject kept = ctl({u"sample-list"_s, u"--out"_s, ctl.path(u"list.csv"_s)}).json();
        QVERIFY(!drawn[u"members"_s].toArray().isEmpty());
        QCOMPARE(kept[u"members"_s], drawn[u"members"_s]);
        QCOMPARE(kept[u"plans"_s].toArray().first().toObject()[u"seed"_s].toString(), u"7"_s);
        QFile csv(ctl.path(u"list.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), drawn[u"members"_s].toArray().size() + 1);
        QCOMPARE(ctl({u"sample-list"_s, u"--out"_s, ctl.path(u"list.tiff"_s)}).exitCode, 2);
        QVERIFY(ctl({u"sample-list"_s, u"--out"_s, ctl.path(u"list.pdf"_s)}).exitCode == 0 &&
                QFile::exists(ctl.path(u"list.pdf"_s)));
    }

    void aBackupIsAWorkspaceOfItsOwnAndNeverOverwrites()
    {
        const Ctl ctl;
        begin(ctl);
        const QString copy = ctl.path(u"copy.xunwang"_s);
        QCOMPARE(ctl({u"backup"_s, copy}).exitCode, 0);
        QCOMPARE(ctl({u"backup"_s, copy}).exitCode, 3);
        // The window lists it beside its own.
        const QSettings window(ctl.path(u"Xunwang/xunwang.conf"_s), QSettings::IniFormat);
        const QStringList known = window.value(u"backup/byHand"_s).toStringList();
        QCOMPARE(known.size(), 1);
        QCOMPARE(known[0].section(u'\t', 2), copy);
        QVERIFY(QFileInfo(known[0].section(u'\t', 0, 0)) == QFileInfo(ctl.path(u"w.xunwang"_s)));
        QCOMPARE(ctl({u"tick"_s, u"3611000003"_s, u"W2"_s}).exitCode, 0);
        const auto stats = ctl.plain({u"-w"_s, copy, u"--json"_s, u"stats"_s});
        QCOMPARE(numbers(stats.json().value(u"websites"_s).toObject()), u"4/0/0 null"_s);
        QCOMPARE(ctl.plain({u"-w"_s, copy, u"doctor"_s}).exitCode, 0);
    }
};

XW_TEST_MAIN(CtlWorkTest)
#include "tst_ctl_work.moc"
