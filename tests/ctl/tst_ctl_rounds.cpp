// Rounds of every kind by commands: init, open, set, list, compare, and what their notices say.
#include "ctl.h"

using namespace Qt::StringLiterals;
using namespace xw::testkit;

namespace
{
constexpr auto sites = u"网站标识码,网站名称,所属地区,网站类型\n3600000001,省政府,省直,省级门户\n3611000003,"
                       u"住建局,上饶市,市级部门\n";
constexpr auto results = u"网站标识码,是否检查,突出问题\n3600000001,是,\n3611000003,是,W1\n";

QString noticeOf(const Ctl &ctl)
{
    const auto composed = ctl.plain({u"-w"_s, ctl.path(u"w.xunwang"_s), u"notice"_s, u"compose"_s});
    if (composed.exitCode != 0)
        qFatal("%s", composed.err.constData());
    return QString::fromUtf8(composed.out);
}
} // namespace

class CtlRoundsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfRoundBeginsAWorkspace_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("words");
        QTest::newRow("month") << u"2020年5月"_s << u"2020M05"_s
                               << u"关于2020年5月全省政府网站检查情况的通报"_s << u"比上月"_s;
        QTest::newRow("half") << u"2020H1"_s << u"2020H1"_s << u"关于2020年上半年全省政府网站检查情况的通报"_s
                              << u"比上年下半年"_s;
        QTest::newRow("year") << u"2020"_s << u"2020"_s << u"关于2020年度全省政府网站检查情况的通报"_s
                              << u"比上年度"_s;
        QTest::newRow("check") << u"2020S2"_s << u"2020S2"_s
                               << u"关于2020年第二次全省政府网站检查情况的通报"_s << u"比上次"_s;
    }
    void everyKindOfRoundBeginsAWorkspace()
    {
        QFETCH(QString, written);
        QFETCH(QString, key);
        QFETCH(QString, title);
        QFETCH(QString, words);
        const Ctl ctl;
        const auto made = ctl.init(u"云南省"_s, written);
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.json().value(u"round"_s).toString(), key);
        QCOMPARE(ctl.import(u"websites"_s, ctl.write(u"a.csv"_s, sites)).exitCode, 0);
        QCOMPARE(ctl.import(u"results"_s, ctl.write(u"r.csv"_s, results)).exitCode, 0);
        const QString before = ctl({u"stats"_s})
                                   .json()
                                   .value(u"websites"_s)
                                   .toObject()
                                   .value(u"previous"_s)
                                   .toObject()
                                   .value(u"round"_s)
                                   .toString();
        QCOMPARE(
            ctl.import(u"rounds"_s,
                       ctl.write(u"p.csv"_s,
                                 (u"季度,对象,检查数,不合格数\n"_s + before + u",网站,10,1\n"_s).toUtf8()))
                .exitCode,
            0);
        const QString notice = noticeOf(ctl);
        QVERIFY2(notice.contains(title), qPrintable(notice));
        QVERIFY2(notice.contains(words + u"下降40.00个百分点"_s), qPrintable(notice));
        QVERIFY2(!notice.contains(u"季度"_s), qPrintable(notice));
        // Said once, where the round before is the same one a year ago.
        QCOMPARE(notice.count(u"40.00"_s), 1);
        QCOMPARE(
            ctl({u"notice"_s, u"export"_s, u"--out"_s, ctl.path(u"d"_s), u"--formats"_s, u"html"_s}).exitCode,
            0);
    }

    void aSpecialCheckIsKnownByItsTitleItsDaysAndItsDepth()
    {
        const Ctl ctl;
        const auto made = ctl.init(u"云南省"_s, u"2020S1"_s,
                                   {u"--title"_s, u"适老化专项检查"_s, u"--from"_s, u"2020-06-01"_s,
                                    u"--to"_s, u"2020年6月15日"_s, u"--as-of"_s, u"2020-05-31"_s,
                                    u"--depth"_s, u"veto"_s, u"--kinds"_s, u"websites"_s});
        QCOMPARE(made.exitCode, 0);
        const QJsonObject json = made.json();
        QCOMPARE(json.value(u"to"_s).toString(), u"2020-06-15"_s);
        QCOMPARE(json.value(u"depth"_s).toString(), u"veto"_s);
        QCOMPARE(json.value(u"kinds"_s).toArray(), QJsonArray{u"websites"_s});
        QCOMPARE(ctl.import(u"websites"_s, ctl.write(u"a.csv"_s, sites)).exitCode, 0);
        QCOMPARE(ctl.import(u"results"_s, ctl.write(u"r.csv"_s, results)).exitCode, 0);
        const QString notice = noticeOf(ctl);
        for (const QString &words :
             {u"关于2020年适老化专项检查情况的通报"_s, u"2020年6月1日至2020年6月15日"_s,
              u"只检查单项否决指标"_s, u"截至2020年5月31日"_s})
            QVERIFY2(notice.contains(words), qPrintable(words + u" in "_s + notice));
        const QJsonValue previous = ctl({u"stats"_s})
                                        .json()
                                        .value(u"websites"_s)
                                        .toObject()
                                        .value(u"previous"_s)
                                        .toObject()
                                        .value(u"round"_s);
        QVERIFY(previous.isNull()); // no key says how many checks there were the year before
        const auto listed = QJsonDocument::fromJson(ctl({u"round"_s, u"list"_s}).out).array();
        QCOMPARE(listed.first().toObject().value(u"name"_s).toString(), u"2020年适老化专项检查"_s);
    }

    void roundsOfSeveralKindsStandInOneWorkspace()
    {
        const Ctl ctl;
        QCOMPARE(ctl.init().exitCode, 0);
        QCOMPARE(ctl({u"round"_s, u"open"_s, u"2020M05"_s}).exitCode, 0);
        QCOMPARE(ctl({u"round"_s, u"open"_s, u"2020年上半年"_s, u"--from"_s, u"2020-06-01"_s, u"--to"_s,
                      u"2020-06-20"_s})
                     .exitCode,
                 0);
        QCOMPARE(ctl({u"round"_s, u"open"_s, u"2020S1"_s, u"--title"_s, u"域名专项检查"_s}).exitCode, 0);
        QStringList keys;
        for (const QJsonValue &round : QJsonDocument::fromJson(ctl({u"round"_s, u"list"_s}).out).array())
            keys << round.toObject().value(u"round"_s).toString();
        QCOMPARE(keys, (QStringList{u"2020Q1"_s, u"2020M05"_s, u"2020H1"_s, u"2020S1"_s}));
        const auto set = ctl({u"-r"_s, u"2020M05"_s, u"round"_s, u"set"_s, u"--depth"_s, u"veto"_s});
        QCOMPARE(set.exitCode, 0);
        QCOMPARE(set.json().value(u"depth"_s).toString(), u"veto"_s);
        QCOMPARE(ctl({u"doctor"_s}).exitCode, 0);
    }

    void whatMakesNoSenseIsRefusedWithoutAFile()
    {
        for (const QStringList &more :
             {QStringList{u"--title"_s, u"某检查"_s}, QStringList{u"--from"_s, u"2020-03-01"_s},
              QStringList{u"--from"_s, u"2020-03-09"_s, u"--to"_s, u"2020-03-01"_s},
              QStringList{u"--depth"_s, u"half"_s}, QStringList{u"--kinds"_s, u"apps"_s},
              QStringList{u"--as-of"_s, u"三月"_s}}) {
            const Ctl ctl;
            const auto refused = ctl.init(u"江西省"_s, u"2020Q1"_s, more);
            QCOMPARE(refused.exitCode, 2);
            QVERIFY(!QFile::exists(ctl.path(u"w.xunwang"_s)));
        }
        const Ctl ctl;
        QCOMPARE(ctl.init(u"江西省"_s, u"2020Q5"_s).exitCode, 2);
    }
};

XW_TEST_MAIN(CtlRoundsTest)
#include "tst_ctl_rounds.moc"
