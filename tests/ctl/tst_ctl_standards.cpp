// The standards of a workspace and the order of its regions by commands: listed, exported, edited, imported
// as a new version, used; regions in an order of one's own.
#include "ctl.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace xw::testkit;

namespace
{
constexpr auto fourSites =
    u"网站标识码,网站名称,所属地区,网站类型\n3600000001,省政府,省直,省级门户\n3611000003,"
    u"住建局,上饶市,市级部门\n3601000004,教育局,南昌市,市级部门\n3602000005,财政局,"
    u"景德镇市,市级部门\n";

QJsonArray listOf(const Ctl::Answer &answer)
{
    return QJsonDocument::fromJson(answer.out).array();
}

QStringList regionNames(const QJsonArray &regions)
{
    QStringList names;
    for (const QJsonValue &region : regions)
        names << region[u"region"].toString();
    return names;
}
} // namespace

class CtlStandardsTest : public QObject
{
    Q_OBJECT

private slots:
    void aStandardGoesOutIsEditedAndComesBackAsANewVersion()
    {
        const Ctl ctl;
        QCOMPARE(ctl.init(u"江西省"_s, u"2020Q1"_s).exitCode, 0);
        const QString file = ctl.path(u"standard.json"_s);
        const auto out = ctl({u"standard"_s, u"export"_s, file});
        QCOMPARE(out.exitCode, 0);
        QCOMPARE(out.json().value(u"name"_s).toString(), u"gbmh-2019-19@1"_s);
        // The same file again is no news.
        const auto same = ctl({u"standard"_s, u"import"_s, file});
        QCOMPARE(same.exitCode, 0);
        QCOMPARE(same.json().value(u"version"_s).toInt(), 1);
        QFile edited(file);
        QVERIFY(edited.open(QIODevice::ReadWrite));
        QByteArray json = edited.readAll();
        const QByteArray title = "政府网站与政务新媒体检查指标";
        QVERIFY(json.contains(title));
        json.replace(title, title + "（本省）");
        QVERIFY(edited.resize(0) && edited.seek(0) && edited.write(json) == json.size());
        edited.close();
        const auto kept = ctl({u"standard"_s, u"import"_s, file});
        QCOMPARE(kept.exitCode, 0);
        QCOMPARE(kept.json().value(u"version"_s).toInt(), 2);
        QCOMPARE(kept.json().value(u"round"_s).toBool(), false); // the round keeps its own
        QCOMPARE(ctl({u"standard"_s, u"use"_s, u"gbmh-2019-19@2"_s}).exitCode, 0);
        const QJsonArray all = listOf(ctl({u"standard"_s, u"list"_s}));
        QStringList ofRound, names;
        for (const QJsonValue &one : all) {
            names << one[u"name"].toString();
            if (one[u"round"].toBool())
                ofRound << one[u"name"].toString();
        }
        QCOMPARE(ofRound, QStringList{u"gbmh-2019-19@2"_s});
        QVERIFY(names.contains(u"gbf-2015-15@1"_s)); // comes with the program
        QCOMPARE(ctl({u"doctor"_s}).exitCode, 0);
    }

    void whatIsNoStandardIsSaid()
    {
        const Ctl ctl;
        QCOMPARE(ctl.init(u"江西省"_s, u"2020Q1"_s).exitCode, 0);
        const auto broken =
            ctl({u"standard"_s, u"import"_s,
                 ctl.write(u"b.json"_s, QByteArray("{\n \"id\": \"x\",\n \"poinst\": 3\n}"))});
        QVERIFY(broken.exitCode != 0);
        QVERIFY2(broken.err.contains("b.json") && broken.err.contains("poinst"), broken.err.constData());
        const auto unknown = ctl({u"standard"_s, u"use"_s, u"no-such"_s});
        QVERIFY(unknown.exitCode != 0);
        QVERIFY2(unknown.err.contains("no-such"), unknown.err.constData());
    }

    void regionsAreNamedInTheOrderThatIsGiven()
    {
        const Ctl ctl;
        QCOMPARE(ctl.init(u"江西省"_s, u"2020Q1"_s).exitCode, 0);
        QCOMPARE(ctl.import(u"websites"_s, ctl.write(u"a.csv"_s, fourSites)).exitCode, 0);
        QCOMPARE(regionNames(listOf(ctl({u"region"_s, u"list"_s}))),
                 (QStringList{u"省直"_s, u"上饶市"_s, u"南昌市"_s, u"景德镇市"_s}));
        const auto ordered = ctl({u"region"_s, u"order"_s, u"南昌市"_s, u"景德镇市"_s});
        QCOMPARE(ordered.exitCode, 0);
        const QStringList wanted{u"南昌市"_s, u"景德镇市"_s, u"省直"_s, u"上饶市"_s};
        QCOMPARE(regionNames(listOf(ordered)), wanted);
        QCOMPARE(regionNames(listOf(ctl({u"region"_s, u"list"_s}))), wanted);
        QCOMPARE(regionNames(ctl({u"stats"_s}).json().value(u"regions"_s).toArray()), wanted);
        for (const QStringList &names : {QStringList{u"火星市"_s}, QStringList{u"南昌市"_s, u"南昌市"_s}}) {
            const auto refused = ctl(QStringList{u"region"_s, u"order"_s} + names);
            QVERIFY(refused.exitCode != 0);
            QVERIFY2(refused.err.contains(names.first().toUtf8()), refused.err.constData());
        }
        QCOMPARE(regionNames(listOf(ctl({u"region"_s, u"list"_s}))), wanted);
    }
};

XW_TEST_MAIN(CtlStandardsTest)
#include "tst_ctl_standards.moc"
