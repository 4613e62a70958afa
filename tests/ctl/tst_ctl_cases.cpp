// Rectification by commands: from a round to cases, papers, answers, and the end of it; the file is whole at
// every step.
#include "ctl.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace xw::testkit;

namespace
{
constexpr auto caseRegister = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位\n3600000001,省政府,"
                              u"http://www.a.gov.cn/,省直,省级门户,省政府办公厅\n"
                              u"3611000003,住建局,http://zj.b.gov.cn/,上饶市,市级部门,上饶市住建局\n"
                              u"3601000019,房管局,http://fg.c.gov.cn/,南昌市,市级部门,南昌市房管局\n";
} // namespace

class CtlCasesTest : public QObject
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
    static QJsonArray list(const Ctl::Answer &answer) { return QJsonDocument::fromJson(answer.out).array(); }
    /// Two sites with a problem each, one of them with a picture; one is well.
    static void begin(const Ctl &ctl)
    {
        QByteArray png; // one pixel
        png = QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
            "rkJggg==");
        if (ctl.init().exitCode != 0 ||
            ctl.import(u"websites"_s, ctl.write(u"a.csv"_s, caseRegister)).exitCode != 0)
            qFatal("the workspace could not be made");
        must(ctl, {u"tick"_s, u"3611000003"_s, u"W4.1"_s, u"--count"_s, u"5"_s, u"--note"_s,
                   u"五个栏目不更新"_s, u"--evidence"_s, ctl.write(u"p.png"_s, png)});
        must(ctl, {u"tick"_s, u"3601000019"_s, u"W2"_s, u"--note"_s, u"首页打不开"_s});
        must(ctl, {u"inspect"_s, u"3600000001"_s});
    }
    static QStringList filesIn(const QString &folder)
    {
        QStringList files;
        QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            files << QDir(folder).relativeFilePath(all.next());
        files.sort();
        return files;
    }

private slots:
    void whatIsDueWithinSomeWorkingDaysIsListed()
    {
        const Ctl ctl;
        begin(ctl);
        must(ctl, {u"case"_s, u"open"_s, u"--issued"_s, u"2020-04-30"_s});
        const QString code = list(must(ctl, {u"case"_s, u"list"_s})).first()[u"case"].toString();
        const auto within = [&](const QString &days) {
            return list(must(ctl, {u"case"_s, u"list"_s, u"--within"_s, days})).size();
        };
        QCOMPARE(within(u"3"_s), 0); // overdue ones are none that come
        const QDate day = QDate::currentDate().addDays(20);
        must(ctl, {u"case"_s, u"set"_s, code, u"--due"_s, day.toString(Qt::ISODate)});
        QCOMPARE(within(u"1"_s), 0);
        QCOMPARE(within(u"25"_s), 1);
        must(ctl, {u"case"_s, u"answer"_s, code, u"--note"_s, u"已更新"_s});
        QCOMPARE(within(u"25"_s), 0);
        QCOMPARE(ctl({u"case"_s, u"list"_s, u"--within"_s, u"soon"_s}).exitCode, 2);
    }

    void aRoundsProblemsAreMendedToTheEnd()
    {
        const Ctl ctl;
        begin(ctl);
        QCOMPARE(ctl({u"case"_s, u"open"_s}).exitCode, 3); // not signed, and nobody says that it was issued
        const auto opened =
            must(ctl, {u"case"_s, u"open"_s, u"--issued"_s, u"2020-04-30"_s, u"--days"_s, u"4"_s}).json();
        QCOMPARE(opened.value(u"opened"_s).toInt(), 2);
        QCOMPARE(opened.value(u"due"_s).toString(),
                 u"2020-05-09"_s); // over the holiday, to a worked Saturday
        const QJsonArray cases = list(must(ctl, {u"case"_s, u"list"_s}));
        QCOMPARE(cases.size(), 2);
        QVERIFY(cases.first()[u"overdue"].toBool()); // 2020 is long past
        QCOMPARE(list(must(ctl, {u"case"_s, u"list"_s, u"--overdue"_s})).size(), 2);
        QCOMPARE(list(must(ctl, {u"case"_s, u"list"_s, u"--body"_s, u"上饶市住建局"_s})).size(), 1);
        const QString code = cases.first()[u"case"].toString();

        QCOMPARE(ctl({u"case"_s, u"check"_s, code, u"passed"_s}).exitCode, 3);
        must(ctl, {u"case"_s, u"answer"_s, code.toLower(), u"--note"_s, u"已更新"_s});
        must(ctl, {u"case"_s, u"check"_s, code, u"failed"_s, u"--note"_s, u"还有一个"_s, u"--due"_s,
                   u"2099-01-01"_s});
        must(ctl,
             {u"case"_s, u"set"_s, code, u"--body"_s, u"上饶市政府"_s, u"--disposition"_s, u"immediate"_s});
        must(ctl, {u"case"_s, u"answer"_s, code, u"--note"_s, u"全部更新"_s});
        must(ctl, {u"case"_s, u"check"_s, code, u"passed"_s});
        must(ctl, {u"case"_s, u"close"_s, code});
        must(ctl, {u"case"_s, u"reopen"_s, code, u"--note"_s, u"复发"_s});
        const QJsonObject shown = must(ctl, {u"case"_s, u"show"_s, code}).json();
        QCOMPARE(shown.value(u"events"_s).toArray().size(), 8);
        QCOMPARE(shown.value(u"body"_s).toString(), u"上饶市政府"_s);
        QCOMPARE(shown.value(u"state"_s).toString(), u"asked"_s);
        QCOMPARE(ctl({u"doctor"_s}).exitCode, 0);
    }

    void papersAreAFolderARegionAndComeBackFilledIn()
    {
        const Ctl ctl;
        begin(ctl);
        must(ctl, {u"case"_s, u"open"_s, u"--issued"_s, u"2020-04-30"_s});
        const QString out = ctl.path(u"文书"_s);
        const auto written = must(ctl, {u"papers"_s, u"write"_s, out, u"--kind"_s, u"report,order,list"_s,
                                        u"--date"_s, u"2020-04-30"_s})
                                 .json();
        QCOMPARE(written.value(u"papers"_s).toInt(), 7); // three reports, two orders, two lists
        const QString code = list(must(ctl, {u"case"_s, u"list"_s, u"--body"_s, u"上饶市住建局"_s}))
                                 .first()[u"case"]
                                 .toString();
        const QStringList files = filesIn(out);
        QVERIFY2(files.contains(u"02-上饶市/检测报告-3611000003-住建局.docx"_s),
                 qPrintable(files.join(u'\n')));
        QVERIFY(files.contains(u"02-上饶市/整改通知单-上饶市住建局.docx"_s));
        QVERIFY(files.contains(u"02-上饶市/快照/%1-1.png"_s.arg(code)));
        QVERIFY(files.contains(u"03-南昌市/问题清单-南昌市房管局.xlsx"_s));
        // Written again, nothing changes; what a person changed is left alone and said.
        const QString changed = out + u"/02-上饶市/整改通知单-上饶市住建局.docx"_s;
        QFile file(changed);
        QVERIFY(file.open(QIODevice::Append));
        file.write("x");
        file.close();
        const auto again = must(ctl,
                                {u"papers"_s, u"write"_s, out, u"--kind"_s, u"report,order,list"_s,
                                 u"--date"_s, u"2020-05-06"_s},
                                1)
                               .json();
        QCOMPARE(again.value(u"kept"_s).toArray().size(), 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().endsWith('x'));
        file.close();
        must(ctl, {u"papers"_s, u"write"_s, out, u"--kind"_s, u"order"_s, u"--replace"_s});
        // The list itself, as it was sent and with nothing in it, is a form without answers.
        const auto taken =
            must(ctl, {u"case"_s, u"import"_s, out + u"/02-上饶市/问题清单-上饶市住建局.xlsx"_s}).json();
        QCOMPARE(taken.value(u"unanswered"_s).toInt(), 1);
        QCOMPARE(taken.value(u"put_aside"_s).toInt(), 0);
        // So is the order's Word file.
        const auto word = must(ctl, {u"case"_s, u"import"_s, changed}).json();
        QCOMPARE(word.value(u"unanswered"_s).toInt(), 1);
        QCOMPARE(word.value(u"put_aside"_s).toInt(), 0);
        QCOMPARE(ctl({u"doctor"_s}).exitCode, 0);
    }

    void answersAreTakenInFromAFolderAndTheRestIsSettled()
    {
        const Ctl ctl;
        begin(ctl);
        must(ctl, {u"case"_s, u"open"_s, u"--issued"_s, u"2020-04-30"_s});
        const QJsonArray cases = list(must(ctl, {u"case"_s, u"list"_s}));
        const QString one = cases.at(0)[u"case"].toString(), two = cases.at(1)[u"case"].toString();
        QString damaged = two;
        damaged[10] = damaged[10] == u'2' ? u'3' : u'2';
        QDir().mkpath(ctl.path(u"回收/上饶"_s));
        ctl.write(u"回收/上饶/甲.csv"_s, (u"问题编号,整改情况\n"_s + one + u",已更新\n"_s).toUtf8());
        ctl.write(u"回收/乙.csv"_s, (u"问题编号,整改情况\n"_s + damaged + u",已修复\n"_s).toUtf8());
        const auto taken = must(ctl, {u"case"_s, u"import"_s, ctl.path(u"回收"_s)}, 1).json();
        QCOMPARE(taken.value(u"answered"_s).toInt(), 1);
        QCOMPARE(taken.value(u"put_aside"_s).toInt(), 1);
        QCOMPARE(must(ctl, {u"case"_s, u"show"_s, one}).json().value(u"state"_s).toString(), u"answered"_s);
        const QJsonArray aside = list(must(ctl, {u"case"_s, u"aside"_s}));
        QCOMPARE(aside.size(), 1);
        QCOMPARE(aside.first()[u"reason"].toString(), u"damaged-code"_s);
        const QString id = QString::number(aside.first()[u"id"].toInt());
        must(ctl, {u"case"_s, u"settle"_s, id, two});
        QCOMPARE(must(ctl, {u"case"_s, u"show"_s, two}).json().value(u"state"_s).toString(), u"answered"_s);
        QVERIFY(list(must(ctl, {u"case"_s, u"aside"_s})).isEmpty());
        QCOMPARE(ctl({u"doctor"_s}).exitCode, 0);
    }

    void wrongWordsAreRefusedWithOneLine()
    {
        const Ctl ctl;
        begin(ctl);
        for (const QStringList &words :
             {QStringList{u"case"_s, u"open"_s, u"--due"_s, u"soon"_s},
              {u"case"_s, u"list"_s, u"--state"_s, u"gone"_s},
              {u"case"_s, u"show"_s, u"XW-1"_s},
              {u"papers"_s, u"write"_s, ctl.path(u"o"_s), u"--kind"_s, u"poster"_s},
              {u"papers"_s, u"write"_s, ctl.path(u"o"_s), u"--kind"_s, u"order"_s},
              {u"papers"_s, u"write"_s, ctl.path(u"o"_s), u"--kind"_s, u"report"_s, u"--formats"_s, u"ofd"_s},
              {u"case"_s, u"import"_s, ctl.path(u"none.xlsx"_s)}}) {
            const auto answer = ctl(words);
            QVERIFY2(answer.exitCode == 2 || answer.exitCode == 3, qPrintable(words.join(u' ')));
            QVERIFY2(answer.isOneErrorLine(), answer.err.constData());
        }
    }
};

XW_TEST_MAIN(CtlCasesTest)
#include "tst_ctl_cases.moc"
