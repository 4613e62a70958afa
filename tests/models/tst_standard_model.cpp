#include "uikit/ui_kit.h"

#include "domain/printed_words.h"
#include "models/missing_model.h"
#include "models/problem_model.h"
#include "models/standard_model.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace xw;
using models::StandardModel;

class StandardModelTest : public QObject
{
    Q_OBJECT

private:
    Standard m_standard;

    static QModelIndex find(const QAbstractItemModel &model, const QString &begins,
                            const QModelIndex &under = {})
    {
        for (int row = 0; row < model.rowCount(under); ++row) {
            const QModelIndex index = model.index(row, 0, under);
            if (index.data().toString().startsWith(begins))
                return index;
            if (const QModelIndex deeper = find(model, begins, index); deeper.isValid())
                return deeper;
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        QFile file(u":/standards/gbmh-2019-19.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Standard> read = Standard::fromJson(file.readAll());
        XW_VERIFY_OK(read);
        m_standard = *read;
    }

    void everyIndicatorIsInTheTreeOnce()
    {
        StandardModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStandard(m_standard);
        for (const Indicator &indicator : m_standard.indicators)
            QVERIFY2(find(model, indicator.id.value() + u"  "_s).isValid(), qPrintable(indicator.id.value()));
    }

    void pointsThatNobodyKnowsAreSaidToBeNotSet()
    {
        testkit::speak(u"en"_s);
        StandardModel model;
        Standard standard = m_standard;
        for (Indicator &indicator : standard.indicators)
            if (indicator.id == IndicatorId(u"P1"_s))
                indicator.points.reset();
        model.setStandard(standard);
        const QModelIndex index = find(model, u"P1  "_s).siblingAtColumn(StandardModel::ValueColumn);
        QCOMPARE(index.data().toString(), u"not set"_s);
        QVERIFY(index.data(StandardModel::NotSetRole).toBool());
    }

    void anEditedCopyIsAnotherStandardAndFaultsAreRefused()
    {
        StandardModel model;
        model.setStandard(m_standard);
        model.setEditable(true);
        const QModelIndex points = find(model, u"P1  "_s).siblingAtColumn(StandardModel::ValueColumn);
        QVERIFY(!model.setData(points, u"many"_s, Qt::EditRole));
        QVERIFY(!model.setData(points, u"-3"_s, Qt::EditRole));
        QVERIFY(!model.isModified());
        QVERIFY(model.setData(points, u"3.25"_s, Qt::EditRole));
        QVERIFY(model.isModified());
        QCOMPARE(model.standard().indicator(IndicatorId(u"P1"_s))->points, std::optional<int>(325));
        const QModelIndex veto = find(model, u"W1  "_s).siblingAtColumn(StandardModel::ValueColumn);
        QVERIFY(!(model.flags(veto) & Qt::ItemIsEditable)); // a veto has no points
    }

    void pointsAreWrittenAsPeopleDo()
    {
        QCOMPARE(hundredthsText(250), u"2.5"_s);
        QCOMPARE(hundredthsText(10000), u"100"_s);
        QCOMPARE(hundredthsText(5), u"0.05"_s);
        QCOMPARE(models::pointsFrom(u"2.5"_s), std::optional<int>(250));
        QCOMPARE(models::pointsFrom(u"2.555"_s), std::optional<int>());
        QCOMPARE(models::pointsFrom(u""_s), std::optional<int>());
    }

    void problemsAndMissingSubjectsHoldWhatModelsPromise()
    {
        models::ProblemModel problems;
        QAbstractItemModelTester tester(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
        problems.setProblems({{4, u"网站标识码"_s, u"3.6E+09"_s, {"cut", {}}, true},
                              {5, u"首页网址"_s, u"www.a.gov.cn"_s, {"completed", {}}, false}});
        QCOMPARE(problems.rejections(), 1);
        problems.setFilter({}, true);
        QCOMPARE(problems.rowCount(), 1);
        problems.setFilter(u"5"_s, false);
        QCOMPARE(problems.rowCount(), 1);
        QCOMPARE(problems.index(0, models::ProblemModel::ValueColumn).data().toString(), u"www.a.gov.cn"_s);

        testkit::Office office;
        models::MissingModel missing;
        QAbstractItemModelTester second(&missing, QAbstractItemModelTester::FailureReportingMode::QtTest);
        missing.setMissing({SubjectId(99)}, office.workspace->state());
        QCOMPARE(missing.rowCount(), 0); // nobody knows it
        QVERIFY(missing.toClose().empty());
    }
};

XW_UI_TEST_MAIN(StandardModelTest)
#include "tst_standard_model.moc"
