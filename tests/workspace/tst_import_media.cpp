#include "fixture.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ImportMediaTest : public QObject
{
    Q_OBJECT

    static QString rows(const char16_t *text)
    {
        return u"账号名称,平台类型,账号标识,链接,所属地区,主办单位,层级,运行状态\n"_s +
               QString::fromUtf16(text);
    }

private slots:
    void everyColumnFindsItsPlace()
    {
        Fixture f;
        QCOMPARE(counts(f.import("media", rows(u"文旅吉安,微信,M1,http://a,吉安市,文旅局,市,正常\n"))),
                 u"1/0/0/0"_s);
        const Subject &account = *f.state().find(u"M1"_s);
        QCOMPARE(account.kind, SubjectKind::MediaAccount);
        QCOMPARE(account.platform, Platform::WeChat);
        QCOMPARE(account.level, MediaLevel::City);
        QCOMPARE(account.organizer, u"文旅局"_s);
    }

    void theSameFileTwiceChangesNothingWithAndWithoutIds()
    {
        Fixture f;
        const QString csv =
            rows(u"甲,微信,M1,,吉安市,,,\n甲,新浪微博,,,吉安市,,,\n甲,新浪微博,,,抚州市,,,\n");
        QCOMPARE(counts(f.import("media", csv)), u"3/0/0/0"_s);
        const auto again = f.plan("media", csv);
        QCOMPARE(counts(*again), u"0/0/3/0"_s);
        QVERIFY(again->writes.empty());
    }

    void anAccountWithAnIdMayBeRenamed()
    {
        Fixture f;
        f.import("media", rows(u"南昌环保,微信,M1,,南昌市,,,\n"));
        QCOMPARE(counts(f.import("media", rows(u"南昌生态环境,微信,M1,,南昌市,,,\n"))), u"0/1/0/0"_s);
        QCOMPARE(f.state().find(u"M1"_s)->name, u"南昌生态环境"_s);
        QCOMPARE(f.state().subjects().size(), size_t(1));
    }

    void anIdThatBecomesKnownIsAddedToTheAccount()
    {
        Fixture f;
        f.import("media", rows(u"南昌环保,微信,,,南昌市,,,\n"));
        QCOMPARE(counts(f.import("media", rows(u"南昌环保,微信,gh_1,,南昌市,,,\n"))), u"0/1/0/0"_s);
        QCOMPARE(f.state().find(u"gh_1"_s)->name, u"南昌环保"_s);
        // From now on a second account of that name is another one.
        QCOMPARE(counts(f.import("media",
                                 rows(u"南昌环保,微信,gh_1,,南昌市,,,\n南昌环保,微信,gh_2,,南昌市,,,\n"))),
                 u"1/0/1/0"_s);
    }

    void doubledRowsNameTheOtherRow()
    {
        Fixture f;
        const auto plan = f.import("media", rows(u"甲,微信,M1,,吉安市,,,\n乙,微信,M1,,吉安市,,,\n丙,微信,,,"
                                                 u"吉安市,,,\n丙,微信,,,吉安市,,,\n丙,微信,,,抚州市,,,\n"));
        QCOMPARE(counts(plan), u"3/0/0/2"_s);
        QCOMPARE(problems(plan), (QStringList{u"3 账号标识! The same as in row 2: M1"_s,
                                              u"5 账号名称! The same as in row 4: 丙"_s}));
    }

    void aNameThatSeveralHaveIsRejectedWithTheWayOut()
    {
        Fixture f;
        f.import("media", rows(u"甲,微信,M1,,吉安市,,,\n甲,微信,M2,,抚州市,,,\n"));
        const auto plan = f.import("media", rows(u"甲,微信,,,,新单位,,\n甲,微信,,,抚州市,新单位,,\n"));
        QCOMPARE(counts(plan), u"0/1/0/1"_s);
        QVERIFY(problems(plan).first().contains(u"give the account id or the region"_s));
        QCOMPARE(f.state().find(u"M2"_s)->organizer, u"新单位"_s);
    }

    void aRowWithoutAnIdIsTheTwinOfTheAccountThatAnEarlierRowHolds()
    {
        Fixture f;
        f.import("media", rows(u"甲,微信,M1,,吉安市,,,\n"));
        const auto plan = f.import("media", rows(u"甲,微信,M1,,吉安市,,,\n甲,微信,,,吉安市,,,\n"));
        QCOMPARE(counts(plan), u"0/0/1/1"_s);
        QCOMPARE(problems(plan), QStringList{u"3 账号名称! The same as in row 2: 甲"_s});
    }

    void anUnknownPlatformCountsAsOtherAndItsWordIsKept()
    {
        Fixture f;
        const auto plan = f.import("media", rows(u"甲,大鱼号,M1,,吉安市,,,\n乙,,M2,,吉安市,,,\n"));
        QCOMPARE(counts(plan), u"1/0/0/1"_s);
        QCOMPARE(f.state().find(u"M1"_s)->platform, Platform::Other);
        QVERIFY(f.state().find(u"M1"_s)->extra.contains({u"平台类型"_s, u"大鱼号"_s}));
    }

    void everyKnownPlatformIsItself()
    {
        const QStringList words{u"视频号"_s,       u"快手"_s, u"百家号"_s,     u"小红书"_s,
                                u"支付宝小程序"_s, u"B站"_s,  u"微信视频号"_s, u"学习强国号"_s};
        const QStringList shown{u"视频号"_s,       u"快手"_s,     u"百家号"_s, u"小红书"_s,
                                u"支付宝小程序"_s, u"哔哩哔哩"_s, u"视频号"_s, u"学习强国"_s};
        Fixture f;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const auto plan = f.import("media", rows(u"") + u"号%1,%2,,,吉安市,,,\n"_s.arg(i).arg(words[i]));
            QCOMPARE(counts(plan), u"1/0/0/0"_s);
            QVERIFY2(plan.problems.empty(), qPrintable(words[i]));
            const Subject &account = f.state().subjects().at(size_t(i));
            QVERIFY(account.platform != Platform::Other);
            QCOMPARE(toChinese(account.platform), shown[i]);
        }
        QCOMPARE(f.state().tally().mediaGroup(true).running, 1); // 支付宝小程序
        QCOMPARE(f.state().tally().mediaGroup(false).running, 7);
    }

    void anAccountFromBeforeItsPlatformHadANameIsStillKnown()
    {
        Fixture f;
        Subject old;
        old.id = f.state().nextSubjectId();
        old.kind = SubjectKind::MediaAccount;
        old.name = u"甲"_s;
        old.platform = Platform::Other;
        old.extra = {{u"平台类型"_s, u"快手"_s}};
        XW_VERIFY_OK(f.wait(f.workspace->apply(u"import"_s, {}, {old})));
        const auto plan = f.import("media", u"账号名称,平台类型\n甲,快手\n"_s);
        QCOMPARE(counts(plan), u"0/1/0/0"_s);
        QCOMPARE(f.state().subjects().size(), size_t(1));
        QCOMPARE(f.state().subjects().front().platform, Platform::Kuaishou);
        QVERIFY(f.state().subjects().front().extra.isEmpty());
    }

    void websitesAreNeverMissingFromAListOfMedia()
    {
        Fixture f(u"网站标识码,网站名称\n3600000001,省政府\n");
        f.import("media", rows(u"甲,微信,M1,,吉安市,,,\n乙,微信,M2,,吉安市,,,\n"));
        const auto plan = f.plan("media", rows(u"甲,微信,M1,,吉安市,,,\n"));
        QCOMPARE(plan->missing, std::vector<SubjectId>{f.id(u"M2"_s)});
    }

    void platformsWithoutANameOfTheirOwnAreToldApart()
    {
        for (const auto &words :
             {QStringList{u"大鱼号"_s, u"蜻蜓FM"_s}, QStringList{u"荔枝号"_s, u"美拍"_s}}) {
            Fixture f;
            const auto plan =
                f.import("media", u"账号名称,平台类型,所属地区,账号标识\n同名,"_s + words.at(0) +
                                      u",省直,A1\n同名,"_s + words.at(1) + u",省直,A2\n"_s);
            QCOMPARE(counts(plan), u"2/0/0/0"_s);
            QCOMPARE(f.state().subjects().at(0).extra.value(0).second, words.at(0));
            QCOMPARE(plan.problems.size(), size_t(2)); // not taken for 其他 without a word
            f.import("results", u"账号名称,平台类型,结论\n同名,"_s + words.at(1) + u",不合格\n"_s);
            QCOMPARE(f.state().verdict(f.state().subjects().at(0).id), Verdict::Unchecked);
            QCOMPARE(f.state().verdict(f.state().subjects().at(1).id), Verdict::Unqualified);
        }
    }
};

XW_TEST_MAIN(ImportMediaTest)
#include "tst_import_media.moc"
