// Second looks and their agreement: whole-number kappa against its definition, blind to whoever looked first,
// and without any effect on verdicts.
#include "fixture.h"
#include "workspace/second_looks.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
QString manySites(int count)
{
    QString csv = u"网站标识码,网站名称,所属地区,网站类型\n"_s;
    for (int i = 0; i < count; ++i)
        csv += u"36%1,第%2局,省直,省级部门\n"_s.arg(i, 8, 10, QChar(u'0')).arg(i);
    return csv;
}
QString siteCode(int i)
{
    return u"36%1"_s.arg(i, 8, 10, QChar(u'0'));
}
} // namespace

class SecondLooksTest : public QObject
{
    Q_OBJECT

private:
    static void inspectAll(Fixture &f, int count)
    {
        for (int i = 0; i < count; ++i)
            XW_VERIFY_OK(f.wait(f.workspace->setInspected(f.id(siteCode(i)), true)));
    }
    static Result<void> look(Fixture &f, const QString &person, const QString &code, const QStringList &found)
    {
        f.workspace->setAuthor(person);
        return f.wait(f.workspace->decide(recordSecondLook(f.id(code), found)));
    }

private slots:
    void kappaIsCohensToTheHundredth()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator draw(seed);
        for (int i = 0; i < 2000; ++i) {
            const AgreementCounts counts{int(draw.bounded(40)), int(draw.bounded(40)), int(draw.bounded(40)),
                                         int(draw.bounded(40))};
            const double n = counts.total();
            const double po = counts.agreed() / n;
            const double yes = (counts.both + counts.first) / n * (counts.both + counts.second) / n;
            const double no = (counts.neither + counts.second) / n * (counts.neither + counts.first) / n;
            const auto kappa = counts.kappaHundredths();
            if (counts.total() == 0 || yes + no > 1 - 1e-12) {
                QVERIFY(!kappa);
                continue;
            }
            QVERIFY(kappa);
            QVERIFY2(std::abs((po - yes - no) / (1 - yes - no) * 100 - *kappa) <= 0.5 + 1e-6,
                     qPrintable(QString::number(*kappa)));
        }
        QCOMPARE(kappaText(AgreementCounts{20, 5, 10, 15}.kappaHundredths()), u"0.40"_s); // the textbook's
        QCOMPARE(kappaText(AgreementCounts{0, 5, 5, 0}.kappaHundredths()), u"−1.00"_s);
        QCOMPARE(kappaText(AgreementCounts{0, 0, 0, 9}.kappaHundredths()), u"—"_s);
    }

    void theShareIsRoundedUpAndDrawnTheSameAgain()
    {
        Fixture f;
        f.import("websites", manySites(41));
        inspectAll(f, 41);
        SecondLookRule rule;
        QCOMPARE(drawSecondLooks(f.state(), rule).size(), size_t(3)); // 5 % of 41
        rule.seed = 7;
        const auto once = drawSecondLooks(f.state(), rule);
        XW_VERIFY_OK(f.wait(f.workspace->saveDocument(secondLookDocument(rule))));
        f.reopen();
        QCOMPARE(*secondLookRuleOf(f.state()), rule);
        QCOMPARE(drawSecondLooks(f.state(), rule), once);
    }

    void whoLookedFirstTakesNoSecondLookAndVerdictsStay()
    {
        Fixture f;
        f.import("websites", manySites(4));
        inspectAll(f, 4);
        XW_VERIFY_OK(f.tick(siteCode(0), "W4.1", 6));
        const Counts before = f.state().tally().total(SubjectKind::Website);
        QCOMPARE(look(f, u"王敏"_s, siteCode(0), {}).error().code, ErrorCode::Conflict);
        QCOMPARE(look(f, u"李红"_s, siteCode(0), {u"M1"_s}).error().code, ErrorCode::Usage);
        XW_VERIFY_OK(look(f, u"李红"_s, siteCode(0), {u"W4.1"_s}));
        XW_VERIFY_OK(look(f, u"李红"_s, siteCode(1), {u"W2"_s}));
        XW_VERIFY_OK(look(f, u"李红"_s, siteCode(1), {u"W3"_s})); // said anew: the later word holds
        QCOMPARE(f.state().tally().total(SubjectKind::Website).unqualified, before.unqualified);
        QCOMPARE(secondLooks(f.state()).size(), size_t(2));
        const AgreementReport report = agreement(f.state());
        QCOMPARE(report.subjects, 2);
        const int asked = int(lookedFor(f.state(), *f.state().subject(f.id(siteCode(0)))).size());
        QCOMPARE(report.all, (AgreementCounts{1, 0, 1, 2 * asked - 2}));
        QCOMPARE(report.disagreements.size(), size_t(1));
        QCOMPARE(report.disagreements.front().found, u"李红"_s);
        QCOMPARE(report.disagreements.front().missed, u"王敏"_s);
        int sum = 0;
        for (const IndicatorAgreement &one : report.indicators)
            sum += one.counts.total();
        QCOMPARE(sum, report.all.total());
        QCOMPARE(report.persons.size(), size_t(2));
    }
};

XW_TEST_MAIN(SecondLooksTest)
#include "tst_second_looks.moc"
