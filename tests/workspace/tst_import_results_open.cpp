// Rows of results that leave something open: never a verdict that nobody stated, never a fault without a
// word.
#include "fixture.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
constexpr auto threeSites =
    u"网站标识码,网站名称,所属地区,网站类型\n3600000001,甲,省直,省级门户\n3600000002,乙,"
    u"省直,省级部门\n3600000003,丙,省直,省级部门\n";

QString verdicts(const Fixture &f)
{
    QString letters;
    for (const Subject &subject : f.state().subjects()) {
        const Verdict verdict = f.state().verdict(subject.id);
        letters += verdict == Verdict::Unchecked ? u'?' : verdict == Verdict::Qualified ? u'+' : u'-';
    }
    return letters;
}
} // namespace

class ImportResultsOpenTest : public QObject
{
    Q_OBJECT

private slots:
    void aRowWithoutAVerdictIsNotQualifiedWhereOthersSaySo()
    {
        for (const QString &header : {u"结论"_s, u"检查结果"_s, u"合格情况"_s}) {
            Fixture f(threeSites);
            const auto plan = f.import(
                "results", u"网站标识码,是否检查,突出问题,"_s + header +
                               u"\n3600000001,是,,\n3600000002,是,,合格\n3600000003,是,W1,不合格\n"_s);
            QCOMPARE(verdicts(f), u"?+-"_s);
            QCOMPARE(plan.unsettled, 1);
            QVERIFY(problems(plan).contains(
                u"2 "_s + header + u" Neither a problem nor a verdict is stated: 甲 stays unchecked"_s));
        }
    }

    void aFileThatStatesOnlyFailuresPassesTheOthersAndSaysSo()
    {
        Fixture f(threeSites);
        const auto plan = f.import("results", u"网站标识码,是否检查,突出问题,结论\n3600000001,是,,\n"
                                              u"3600000002,是,,\n3600000003,是,W1,不合格\n");
        QCOMPARE(verdicts(f), u"++-"_s);
        QCOMPARE(counts(plan), u"3/0/0/0"_s);
        QVERIFY(problems(plan).contains(
            u"1 结论 2 rows state no verdict, and no row states 合格: where nothing was "
            "found they count as 合格"_s));
    }

    void anEmptyColumnOfVerdictsIsAsNoneWhereProblemsAreListed()
    {
        Fixture f(threeSites);
        f.import("results",
                 u"网站标识码,是否检查,突出问题,结论\n3600000001,是,,\n3600000002,否,,\n3600000003,是,W1,\n");
        QCOMPARE(verdicts(f), u"+?-"_s);
        Fixture none(threeSites);
        const auto plan =
            none.import("results", u"网站标识码,是否检查,结论\n3600000001,是,\n3600000002,是,\n");
        QCOMPARE(verdicts(none), u"???"_s); // nothing says what was found
        QCOMPARE(plan.unsettled, 2);
    }

    void whatNoProblemIsSaidInWordsIsAVerdict()
    {
        Fixture f(threeSites);
        f.import("results",
                 u"网站标识码,是否检查,突出问题,结论\n3600000001,是,未发现问题,\n3600000002,是,,合格\n");
        QCOMPARE(verdicts(f), u"++?"_s);
    }

    void aVerdictOfNotCheckedChecksNothing()
    {
        Fixture f(threeSites);
        f.import("results", u"网站标识码,结论\n3600000001,未检查\n3600000002,合格\n3600000003,未查\n");
        QCOMPARE(verdicts(f), u"?+?"_s);
    }

    void columnsThatNothingReadsAreKeptBesideTheSubject()
    {
        Fixture f(threeSites);
        const auto plan = f.import("results", u"网站标识码,突出问题,检查人,说明\n3600000001,W1,王某,慢\n"
                                              "3600000002,,李某,打开很快\n3600000003,,,\n");
        using Columns = QList<QPair<QString, QString>>;
        QCOMPARE(f.state().inspection(f.state().subjects()[0].id).extra, (Columns{{u"检查人"_s, u"王某"_s}}));
        QCOMPARE(f.state().inspection(f.state().subjects()[1].id).extra,
                 (Columns{{u"检查人"_s, u"李某"_s}, {u"说明"_s, u"打开很快"_s}}));
        QCOMPARE(f.state().inspection(f.state().subjects()[2].id).extra, Columns());
        QVERIFY2(!problems(plan).join(u'\n').contains(u"not kept"_s), qPrintable(problems(plan).join(u'\n')));
        // A later list says its columns anew, and leaves the others.
        f.import("results", u"网站标识码,突出问题,检查人\n3600000002,,赵某\n");
        QCOMPARE(f.state().inspection(f.state().subjects()[1].id).extra,
                 (Columns{{u"检查人"_s, u"赵某"_s}, {u"说明"_s, u"打开很快"_s}}));
    }

    void aProblemOnWhatWasNotCheckedIsSaid()
    {
        Fixture f(threeSites);
        const auto plan = f.import("results", u"网站标识码,是否检查,突出问题\n3600000001,否,W1\n");
        QCOMPARE(verdicts(f), u"-??"_s);
        QCOMPARE(problems(plan),
                 QStringList{u"2 是否检查 Not checked, but a problem is named: the problem holds"_s});
    }

    void aLowScoreThatDecidesNothingIsSaid()
    {
        Fixture f(threeSites);
        const auto plan =
            f.import("results", u"网站标识码,是否检查,突出问题,得分\n3600000001,是,,41\n3600000002,是,,41\n");
        QCOMPARE(verdicts(f), u"-+?"_s);
        QCOMPARE(
            problems(plan),
            QStringList{u"3 得分 Only portals are judged by their score: 乙 stays 合格 with this one"_s});
    }

    void aNumberBelowItsThresholdIsSaid()
    {
        Fixture f(threeSites);
        const auto plan =
            f.import("results", u"网站标识码,是否检查,突出问题,问题数量\n3600000002,是,W4.1,1\n");
        QCOMPARE(verdicts(f), u"?+?"_s);
        QCOMPARE(problems(plan).size(), 1);
        QVERIFY(problems(plan).front().contains(u"with this number it is no veto"_s));
    }

    void aSecondColumnOfVerdictsThatSaysOtherwiseIsSaid()
    {
        Fixture f(threeSites);
        const auto plan =
            f.import("results", u"网站标识码,结论,初步评定\n3600000001,合格,不合格\n3600000002,合格,合格\n");
        QCOMPARE(verdicts(f), u"++?"_s);
        QVERIFY(problems(plan).join(u'\n').contains(
            u"1 初步评定 1 row of this column says 不合格, but another column states the verdict"_s));
    }
};

XW_TEST_MAIN(ImportResultsOpenTest)
#include "tst_import_results_open.moc"
