// What stands around a notice, by commands: appeals, second looks, the duty log, the year; lists in every
// format; the paragraph about the round before.
#include "ctl.h"

#include "testkit/package.h"

using namespace Qt::StringLiterals;
using namespace xw::testkit;

namespace
{
constexpr auto quarterSites = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位\n3600000001,省政府,"
                              u"http://www.a.gov.cn/,省直,省级门户,省府办\n"
                              u"3611000003,住建局,http://zj.b.gov.cn/,上饶市,市级部门,上饶市住建局\n"
                              u"3601000019,房管局,http://fg.c.gov.cn/,南昌市,市级部门,南昌市房管局\n";
} // namespace

class CtlQuarterTest : public QObject
{
    Q_OBJECT

private:
    static Ctl::Answer must(const Ctl &ctl, const QStringList &words, int exitCode = 0)
    {
        const Ctl::Answer answer = ctl(words);
        if (answer.exitCode != exitCode)
            qFatal("%s: exit %d, %s", qPrintable(words.join(u' ')), answer.exitCode, answer.err.constData());
        return answer;
    }
    static QStringList by(const QString &person, const QStringList &words)
    {
        return QStringList{u"--author"_s, person} + words;
    }
    static void begin(const Ctl &ctl)
    {
        if (ctl.init().exitCode != 0 ||
            ctl.import(u"websites"_s, ctl.write(u"a.csv"_s, quarterSites)).exitCode != 0)
            qFatal("the workspace could not be made");
        must(ctl, by(u"王敏"_s, {u"tick"_s, u"3611000003"_s, u"W4"_s, u"--note"_s, u"栏目不更新"_s}));
        must(ctl, by(u"王敏"_s, {u"tick"_s, u"3601000019"_s, u"W2"_s, u"--note"_s, u"首页打不开"_s}));
        for (const QString &code : {u"3600000001"_s, u"3611000003"_s})
            must(ctl, by(u"王敏"_s, {u"inspect"_s, code}));
    }
    static int unqualified(const Ctl &ctl)
    {
        return must(ctl, {u"stats"_s}).json()[u"websites"][u"unqualified"].toInt();
    }
    /// Written in every format, each as what it says.
    static void everyFormat(const Ctl &ctl, const QStringList &command)
    {
        const QHash<QString, QByteArray> signatures{{u"pdf"_s, "%PDF-"},
                                                    {u"docx"_s, "PK"},
                                                    {u"xlsx"_s, "PK"},
                                                    {u"html"_s, "<!DOCTYPE"},
                                                    {u"csv"_s, "\xEF\xBB\xBF"}};
        for (auto one = signatures.begin(); one != signatures.end(); ++one) {
            const QString path = ctl.path(command.join(u'-') + u'.' + one.key());
            must(ctl, command + QStringList{u"--out"_s, path});
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            QVERIFY2(file.readAll().toLower().startsWith(one.value().toLower()), qPrintable(path));
        }
        QVERIFY(ctl(command + QStringList{u"--out"_s, ctl.path(u"x.odt"_s)}).isOneErrorLine());
    }

private slots:
    void anAppealIsTakenInAndDecided()
    {
        const Ctl ctl;
        begin(ctl);
        const QString proof = ctl.write(u"截图.txt"_s, QByteArray("seen"));
        const auto filed = must(ctl, by(u"李红"_s, {u"appeal"_s, u"file"_s, u"3611000003"_s, u"--note"_s,
                                                    u"已经更新"_s, u"--file"_s, proof}))
                               .json();
        QCOMPARE(filed[u"state"].toString(), u"open"_s);
        const QString number = QString::number(filed[u"appeal"].toInt());
        QCOMPARE(filed[u"files"].toArray().size(), 1);
        QCOMPARE(unqualified(ctl), 2);
        const auto shown = must(ctl, {u"appeal"_s, u"show"_s, number}).json();
        QVERIFY(shown[u"now"].isNull());
        QCOMPARE(shown[u"claim"].toString(), u"已经更新"_s);
        const auto decided =
            must(ctl, {u"appeal"_s, u"decide"_s, number, u"withdraw"_s, u"--note"_s, u"属实"_s});
        QCOMPARE(decided.json()[u"verdict"].toString(), u"合格"_s);
        QCOMPARE(unqualified(ctl), 1);
        QCOMPARE(ctl({u"appeal"_s, u"decide"_s, number, u"keep"_s, u"--note"_s, u"x"_s}).exitCode, 3);
        everyFormat(ctl, {u"appeal"_s, u"list"_s});
        QCOMPARE(ctl({u"doctor"_s}).exitCode, 0);
    }

    void twoLookAndTheirAgreementIsCounted()
    {
        const Ctl ctl;
        begin(ctl);
        must(ctl, {u"second"_s, u"rule"_s, u"--share"_s, u"100"_s, u"--seed"_s, u"3"_s});
        QCOMPARE(QJsonDocument::fromJson(must(ctl, {u"second"_s, u"list"_s}).out).array().size(), 3);
        QCOMPARE(ctl(by(u"王敏"_s, {u"second"_s, u"look"_s, u"3601000019"_s, u"--nothing"_s})).exitCode, 3);
        must(ctl, by(u"李红"_s, {u"second"_s, u"look"_s, u"3601000019"_s, u"--found"_s, u"W2,W3"_s}));
        must(ctl, by(u"李红"_s, {u"second"_s, u"look"_s, u"3611000003"_s, u"--nothing"_s}));
        const auto agreed = must(ctl, {u"second"_s, u"agreement"_s}).json();
        QCOMPARE(agreed[u"both"].toInt(), 1);
        QCOMPARE(agreed[u"first"].toInt(), 1);
        QCOMPARE(agreed[u"second"].toInt(), 1);
        QCOMPARE(agreed[u"differs"].toArray().size(), 2);
        QCOMPARE(unqualified(ctl), 2); // no verdict follows from it
        everyFormat(ctl, {u"second"_s, u"agreement"_s});
    }

    void theDutyLogIsTheHistoryOfADay()
    {
        const Ctl ctl;
        begin(ctl);
        const auto log = must(ctl, {u"duty-log"_s}).json();
        QCOMPARE(log[u"subjects"].toInt(), 3);
        QCOMPARE(log[u"findings"].toInt(), 2);
        for (const QJsonValue &line : log[u"lines"].toArray())
            QCOMPARE(line[u"person"].toString(), u"王敏"_s);
        QCOMPARE(must(ctl, {u"duty-log"_s, u"2001-01-01"_s}).json()[u"lines"].toArray().size(), 0);
        everyFormat(ctl, {u"duty-log"_s});
        QVERIFY(ctl({u"duty-log"_s, u"someday"_s}).isOneErrorLine());
        QVERIFY(ctl({u"duty-log"_s, u"2020-01-02"_s, u"--to"_s, u"2020-01-01"_s}).isOneErrorLine());
    }

    void theNextRoundBeginsWithWhatBecameOfTheLast()
    {
        const Ctl ctl;
        begin(ctl);
        must(ctl, {u"case"_s, u"open"_s, u"--issued"_s, u"2020-04-02"_s});
        const QString code = QJsonDocument::fromJson(must(ctl, {u"case"_s, u"list"_s}).out)
                                 .array()
                                 .first()[u"case"]
                                 .toString();
        must(ctl, {u"case"_s, u"answer"_s, code, u"--note"_s, u"已更新"_s});
        must(ctl, {u"case"_s, u"check"_s, code, u"passed"_s});
        must(ctl, {u"round"_s, u"open"_s, u"2020Q2"_s});
        for (const QString &site : {u"3600000001"_s, u"3611000003"_s})
            must(ctl, {u"inspect"_s, site});
        must(ctl, {u"tick"_s, u"3601000019"_s, u"W2"_s});
        must(ctl, {u"notice"_s, u"export"_s, u"--template"_s, u"general"_s, u"--out"_s, ctl.path(u"通报"_s),
                   u"--formats"_s, u"html"_s});
        QFile html(ctl.path(u"通报/通报.html"_s));
        QVERIFY(html.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(html.readAll()).remove(QRegularExpression(u"<[^>]*>"_s));
        QVERIFY2(
            text.contains(u"2020年第一季度检查发现的2个问题，已完成整改1个、尚未完成整改1个，整改率50.00%"_s),
            qPrintable(text.left(3000)));
        everyFormat(ctl, {u"round"_s, u"changes"_s});
        const auto year = must(ctl, {u"year"_s, u"table"_s}).json();
        QCOMPARE(year[u"rounds"].toArray().size(), 4);
        QCOMPARE(year[u"websites"].toArray().last()[u"year"][u"checked"].toInt(), 6);
        everyFormat(ctl, {u"year"_s, u"table"_s});
        // Its charts: of the whole, of regions and of who failed.
        const QStringList members = packageNamesOf(ctl.path(u"year-table.docx"_s));
        QVERIFY2(members.filter(u"word/media/"_s).size() >= 3, qPrintable(members.join(u' ')));
        const auto assessed = must(ctl, {u"year"_s, u"assess"_s}).json();
        for (const QJsonValue &region : assessed[u"regions"].toArray())
            QVERIFY(region[u"score"].isNull()); // points are not known: there is no score
        everyFormat(ctl, {u"year"_s, u"assess"_s});
        QCOMPARE(ctl({u"year"_s, u"table"_s, u"1999"_s}).exitCode, 2);
        QCOMPARE(ctl({u"year"_s, u"table"_s, u"2010"_s}).exitCode, 3);
    }

    void yearlyReportsAreChecked()
    {
        const Ctl ctl;
        begin(ctl);
        const QString good = ctl.write(
            u"r.csv"_s,
            u"网站标识码,网站名称,信息发布总数,概况类信息更新量,政务动态信息更新量,信息公开目录信息更新量\n"
            u"3600000001,省政府,30,10,10,10\n3611000003,住建局,3,1,1,1\n3601000019,房管局,6,1,2,3\n");
        QCOMPARE(must(ctl, {u"year"_s, u"reports"_s, good}).json()[u"sums"].toInt(), 3);
        const QString bad = ctl.write(
            u"s.csv"_s,
            u"网站标识码,网站名称,信息发布总数,概况类信息更新量,政务动态信息更新量,信息公开目录信息更新量\n"
            u"3600000001,省政府,31,10,10,10\n3611000003,住建局,3,1,1,1\n3601000019,房管局,6,1,2,3\n");
        const auto answer = must(ctl, {u"year"_s, u"reports"_s, bad}, 1).json();
        QCOMPARE(answer[u"faults"].toArray().size(), 1);
        QCOMPARE(answer[u"faults"].toArray().first()[u"kind"].toString(), u"sum"_s);
    }

    void lettersAndSheetsAreWritten()
    {
        const Ctl ctl;
        begin(ctl);
        must(ctl, {u"tick"_s, u"3600000001"_s, u"W2"_s, u"--note"_s, u"两个链接打不开"_s, u"--url"_s,
                   u"http://www.a.gov.cn/dead/"_s});
        must(ctl, {u"case"_s, u"open"_s, u"--issued"_s, u"2020-04-02"_s});
        QCOMPARE(ctl({u"papers"_s, u"write"_s, ctl.path(u"o"_s), u"--kind"_s, u"closing"_s}).exitCode, 3);
        const QString code =
            QJsonDocument::fromJson(must(ctl, {u"case"_s, u"list"_s, u"--body"_s, u"南昌市房管局"_s}).out)
                .array()
                .first()[u"case"]
                .toString();
        must(ctl, {u"case"_s, u"set"_s, code, u"--disposition"_s, u"closing"_s});
        const auto written = must(ctl, {u"papers"_s, u"write"_s, ctl.path(u"o"_s), u"--kind"_s,
                                        u"closing,pictures,links"_s, u"--date"_s, u"2020-04-02"_s})
                                 .json();
        QStringList files;
        for (const QJsonValue &file : written[u"written"].toArray())
            files << file.toString();
        for (const QString &name : {u"03-南昌市/关停函-南昌市房管局.docx"_s,
                                    u"02-上饶市/截图台账-上饶市.docx"_s, u"01-省直/链接问题清单-省直.xlsx"_s})
            QVERIFY2(files.contains(name), qPrintable(files.join(u'\n')));
        QVERIFY(!files.contains(u"02-上饶市/关停函-上饶市住建局.docx"_s));
    }
};

XW_TEST_MAIN(CtlQuarterTest)
#include "tst_ctl_quarter.moc"
