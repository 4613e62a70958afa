// What a person said of a file's columns is known for the next file of the same columns, and said.
#include "fixture.h"
#include "workspace/table_mapping.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
constexpr auto oneSite = u"网站标识码,网站名称,所属地区,网站类型\n3600000001,甲,省直,省级部门\n";
} // namespace

class TableMappingTest : public QObject
{
    Q_OBJECT

private:
    static ImportPlan take(Fixture &f, const char *kindId, const QString &csv,
                           const QHash<QString, QString> &byHand)
    {
        const ImportKind &kind = *importKind(QString::fromLatin1(kindId));
        const tables::Table table = Fixture::table(csv);
        const ColumnMapping mapping = mapTable(kind, table.headers, table.rows, f.state(), byHand);
        auto plan = planImport(kind, table, mapping, f.state(), *f.clock, u"王敏"_s);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().line()));
        ImportPlan shown = *plan;
        if (auto applied = f.wait(applyImport(*f.workspace, *std::move(plan), table.file)); !applied)
            qFatal("%s", qPrintable(applied.error().line()));
        return shown;
    }

private slots:
    void theNextFileOfTheSameColumnsIsReadTheSame()
    {
        Fixture f(oneSite);
        take(f, "results", u"网站标识码,甲栏,乙栏\n3600000001,W1,x\n"_s,
             {{u"甲栏"_s, u"problem"_s}, {u"乙栏"_s, u"note"_s}});
        QCOMPARE(f.state().verdict(f.id(u"3600000001"_s)), Verdict::Unqualified);
        f.reopen();
        const ImportKind &results = *importKind(u"results"_s);
        // In another order, and after the workspace was closed.
        const QStringList headers{u"乙栏"_s, u"网站标识码"_s, u"甲栏"_s};
        const ColumnMapping next = mapTable(results, headers, {}, f.state());
        QCOMPARE(next.columnOfHeader.value(u"甲栏"_s), u"problem"_s);
        QCOMPARE(next.columnOfHeader.value(u"乙栏"_s), u"note"_s);
        QCOMPARE(next.remembered, (QStringList{u"乙栏"_s, u"甲栏"_s}));
        QVERIFY(keptHeaders(f.state(), results).contains(u"甲栏"_s));
        const ImportPlan again = take(f, "results", u"网站标识码,甲栏,乙栏\n3600000001,W1,x\n"_s, {});
        QVERIFY(again.writes.empty());
        QVERIFY(problems(again).join(u'\n').contains(
            u"Read as it was said for an earlier file of these columns"_s));
        // A column more is another file; so is another kind.
        QVERIFY(!mapTable(results, headers + QStringList{u"丙栏"_s}, {}, f.state())
                     .columnOfHeader.contains(u"甲栏"_s));
        QVERIFY(mapTable(*importKind(u"history"_s), headers, {}, f.state()).remembered.isEmpty());
    }

    void whatIsSaidAnewHoldsOverWhatWasSaid()
    {
        Fixture f(oneSite);
        take(f, "results", u"网站标识码,甲栏\n3600000001,W1\n"_s, {{u"甲栏"_s, u"problem"_s}});
        const ColumnMapping anew = mapTable(*importKind(u"results"_s), {u"网站标识码"_s, u"甲栏"_s}, {},
                                            f.state(), {{u"甲栏"_s, u"note"_s}});
        QCOMPARE(anew.columnOfHeader.value(u"甲栏"_s), u"note"_s);
        QVERIFY(anew.remembered.isEmpty());
    }

    void aColumnThatWasSaidToBeNoneStaysNone()
    {
        Fixture f(oneSite);
        const QString csv = u"网站标识码,突出问题,结论\n3600000001,W1,合格\n"_s;
        take(f, "results", csv, {{u"结论"_s, QString()}});
        const ColumnMapping next =
            mapTable(*importKind(u"results"_s), {u"网站标识码"_s, u"突出问题"_s, u"结论"_s}, {}, f.state());
        QVERIFY(!next.columnOfHeader.contains(u"结论"_s));
        QCOMPARE(next.remembered, QStringList{u"结论"_s});
    }

    void whatNobodySaidIsNotKept()
    {
        Fixture f(oneSite);
        take(f, "results", u"网站标识码,突出问题\n3600000001,W1\n"_s, {});
        QVERIFY(f.state().documents(u"mapping"_s).empty());
    }
};

XW_TEST_MAIN(TableMappingTest)
#include "tst_table_mapping.moc"
