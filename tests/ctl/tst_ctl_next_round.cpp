// The next round from the last: the office's own words come along, and what changed is a list.
#include "ctl.h"

using namespace Qt::StringLiterals;
using namespace xw::testkit;

namespace
{
constexpr auto firstList = u"网站标识码,网站名称,所属地区,网站类型,运行状态\n"
                           u"3600000001,省政府,省直,省级门户,正常\n3611000003,住建局,甲市,市级部门,正常\n"
                           u"3611000004,交通局,甲市,市级部门,正常\n3611000005,水利局,甲市,市级部门,正常\n"
                           u"3611000006,文旅局,乙市,市级部门,正常\n3611000007,体育局,乙市,市级部门,正常\n";
constexpr auto firstResults =
    u"网站标识码,是否检查,突出问题\n3600000001,是,\n3611000003,是,W1\n3611000004,是,W2\n"
    u"3611000005,是,W1\n3611000006,是,\n3611000007,是,\n";
constexpr auto secondList = u"网站标识码,网站名称,所属地区,网站类型,运行状态\n"
                            u"3600000001,省政府,省直,省级门户,正常\n3611000003,住建局,甲市,市级部门,正常\n"
                            u"3611000004,交通局,甲市,市级部门,正常\n3611000005,水利局,甲市,市级部门,正常\n"
                            u"3611000006,文旅局,乙市,市级部门,正常\n3611000007,体育局,乙市,市级部门,已关停\n"
                            u"3611000008,科技局,乙市,市级部门,正常\n";
constexpr auto secondResults =
    u"网站标识码,是否检查,突出问题\n3600000001,是,W2\n3611000003,是,W1\n3611000004,是,\n"
    u"3611000006,是,\n3611000008,是,\n";
} // namespace

class CtlNextRoundTest : public QObject
{
    Q_OBJECT

private:
    static void begin(const Ctl &ctl)
    {
        if (ctl.init().exitCode != 0 ||
            ctl.import(u"websites"_s, ctl.write(u"a.csv"_s, firstList)).exitCode != 0 ||
            ctl.import(u"results"_s, ctl.write(u"r.csv"_s, firstResults)).exitCode != 0)
            qFatal("the workspace could not be made");
    }

private slots:
    void whatChangedIsAList()
    {
        const Ctl ctl;
        begin(ctl);
        QCOMPARE(ctl({u"case"_s, u"open"_s, u"--issued"_s, u"2020-04-02"_s}).exitCode, 0);
        // Of a first round nothing is known before it.
        QCOMPARE(ctl({u"round"_s, u"changes"_s}).exitCode, 3);
        QCOMPARE(ctl({u"round"_s, u"open"_s, u"2020Q2"_s}).exitCode, 0);
        QCOMPARE(ctl.import(u"websites"_s, ctl.write(u"b.csv"_s, secondList)).exitCode, 0);
        QCOMPARE(ctl.import(u"results"_s, ctl.write(u"s.csv"_s, secondResults)).exitCode, 0);
        const QString out = ctl.path(u"变化.csv"_s);
        const auto answer = ctl({u"round"_s, u"changes"_s, u"--out"_s, out});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.json().value(u"since"_s).toString(), u"2020Q1"_s);
        QStringList lines;
        for (const QJsonValue &row : answer.json().value(u"changes"_s).toArray())
            lines << u"%1 %2 %3 %4"_s.arg(row[u"change"_s].toString(), row[u"code"_s].toString())
                         .arg(row[u"in_a_row"_s].toInt())
                         .arg(row[u"open_cases"_s].toInt());
        QCOMPARE(lines, (QStringList{u"opened 3611000008 0 0"_s, u"closed 3611000007 0 0"_s,
                                     u"fell 3600000001 0 0"_s, u"recovered 3611000004 0 1"_s,
                                     u"failed-again 3611000003 2 1"_s, u"not-rechecked 3611000005 0 1"_s}));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString csv = QString::fromUtf8(file.readAll());
        QCOMPARE(csv.count(u'\n'), 7);
        for (const QString &words : {u"再次不合格"_s, u"住建局"_s, u"新增"_s, u"关停"_s})
            QVERIFY2(csv.contains(words), qPrintable(csv));
        QCOMPARE(ctl({u"round"_s, u"changes"_s, u"--since"_s, u"2019Q1"_s}).exitCode, 3);
        QCOMPARE(ctl({u"round"_s, u"changes"_s, u"--since"_s, u"somewhen"_s}).exitCode, 2);
    }

    void anExcusedColumnIsExcusedInTheNextRoundToo()
    {
        const Ctl ctl;
        begin(ctl);
        const QString site = u"3611000003"_s, column = u"http://b.test/old/"_s;
        const auto excuse = [&](const QString &verb, const QStringList &more = {}) {
            return ctl(QStringList{u"excuse"_s, verb, site, column} + more).exitCode;
        };
        QCOMPARE(excuse(u"add"_s), 2); // no reason
        QCOMPARE(excuse(u"withdraw"_s), 3);
        QCOMPARE(excuse(u"add"_s, {u"--reason"_s, u"专题已结束"_s, u"--name"_s, u"专题"_s}), 0);
        QVERIFY(excuse(u"add"_s, {u"--reason"_s, u"又一次"_s}) != 0);
        QCOMPARE(ctl({u"round"_s, u"open"_s, u"2020Q2"_s}).exitCode, 0);
        auto list = QJsonDocument::fromJson(ctl({u"excuse"_s, u"list"_s}).out).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0][u"reason"_s].toString(), u"专题已结束"_s);
        QVERIFY(list[0][u"holds"_s].toBool());
        QCOMPARE(excuse(u"withdraw"_s), 0);
        list = QJsonDocument::fromJson(ctl({u"excuse"_s, u"list"_s}).out).array();
        QCOMPARE(list.size(), 1); // it stays on record
        QVERIFY(!list[0][u"holds"_s].toBool());
    }

    void theOfficesOwnWordsComeAlong()
    {
        const Ctl ctl;
        begin(ctl);
        const QByteArray settings = R"({
            "number": "样府办函〔2020〕12号", "date": "2020-04-02", "deadline": "2020-04-20",
            "title": "关于2020年第一季度检查情况的通报", "addressee": "各市人民政府", "authorisation": "经批准",
            "contacts": [{"role": "", "name": "张三", "phone": "0000-1234567", "email": ""}],
            "texts": {"problems": [{"heading": "", "text": "各单位要明确专人负责。"}]},
            "commended": ["文旅局"], "figures": {"hotline": "12件"}})";
        QCOMPARE(ctl({u"notice"_s, u"settings"_s, ctl.write(u"s.json"_s, settings)}).exitCode, 0);
        QCOMPARE(ctl({u"round"_s, u"open"_s, u"2020Q2"_s}).exitCode, 0);
        const QJsonObject next = ctl({u"-r"_s, u"2020Q2"_s, u"notice"_s, u"settings"_s}).json();
        QCOMPARE(next.value(u"addressee"_s).toString(), u"各市人民政府"_s);
        QCOMPARE(next.value(u"authorisation"_s).toString(), u"经批准"_s);
        QCOMPARE(next.value(u"contacts"_s).toArray().size(), 1);
        QVERIFY(next.value(u"texts"_s).toObject().contains(u"problems"_s));
        for (const char *own : {"number", "date", "deadline", "title", "commended", "figures"})
            QVERIFY2(!next.contains(QLatin1String(own)), own);
        // What the last round says stays as it was.
        const QJsonObject last = ctl({u"-r"_s, u"2020Q1"_s, u"notice"_s, u"settings"_s}).json();
        QCOMPARE(last.value(u"number"_s).toString(), u"样府办函〔2020〕12号"_s);
    }
};

XW_TEST_MAIN(CtlNextRoundTest)
#include "tst_ctl_next_round.moc"
