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
    /// Headings of an office's own: the cells say what the column is, where they can be nothing else.
    void aRegisterUnderOwnWordsIsReadByItsCells()
    {
        Fixture f(oneSite);
        const QString list = u"站点标识,叫什么,打开地址,归哪里,是哪一级,目前\n"
                             "3600000011,甲,http://a.example/,省直,省级部门,正常\n"
                             "3600000012,乙,http://b.example/,省直,省级部门,已关停\n"
                             "3600000013,丙,http://c.example/,省直,市级部门,正常\n"
                             "待补,丁,http://d.example/,省直,市级部门,正常\n"
                             "3600000015,戊,http://e.example/,省直,市级部门,正常\n"_s;
        const tables::Table table = Fixture::table(list);
        QVERIFY(!guessKind(table.headers));
        const ImportKind *kind = guessKindByValues(table.headers, table.rows, f.state());
        QVERIFY(kind && kind->id == u"websites");
        const ColumnMapping mapping = mapTable(*kind, table.headers, table.rows, f.state());
        const QHash<QString, QString> wanted{{u"站点标识"_s, u"code"_s},
                                             {u"打开地址"_s, u"url"_s},
                                             {u"归哪里"_s, u"region"_s},
                                             {u"是哪一级"_s, u"type"_s},
                                             {u"目前"_s, u"state"_s}};
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            QCOMPARE(mapping.columnOfHeader.value(it.key()), it.value());
            QVERIFY(mapping.byMeaning.contains(it.key())); // shown as a guess
        }
        QCOMPARE(mapping.missingRequired,
                 QStringList{u"网站名称"_s}); // a name can be anything: a person says it
        const tables::Table accounts =
            Fixture::table(u"号,账号,在哪里开的\n1,甲,微信\n2,乙,新浪微博\n3,丙,抖音\n"_s);
        kind = guessKindByValues(accounts.headers, accounts.rows, f.state());
        QVERIFY(kind && kind->id == u"media");
        QCOMPARE(
            mapTable(*kind, accounts.headers, accounts.rows, f.state()).columnOfHeader.value(u"在哪里开的"_s),
            u"platform"_s);
    }

    /// A list without codes is no list that can be taken; but a person must hear which column is missing.
    void aRegisterWithoutItsCodesIsStillARegister_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("kind");
        QTest::newRow("an office's own")
            << u"序号,网站全称,主办单位全称,首页网址,类型,联系电话"_s << u"websites"_s;
        QTest::newRow("other words") << u"编号,网站名称,主办部门,网址,运行状态"_s << u"websites"_s;
        QTest::newRow("two headings say little") << u"序号,网站名称,主办单位"_s << QString();
        QTest::newRow("something else") << u"甲,乙,丙,丁"_s << QString();
    }
    void aRegisterWithoutItsCodesIsStillARegister()
    {
        QFETCH(QString, headings);
        QFETCH(QString, kind);
        const QStringList headers = headings.split(u',');
        QVERIFY(!guessKind(headers));
        const ImportKind *nearest = nearestRegister(headers);
        QCOMPARE(nearest ? nearest->id : QString(), kind);
    }

    void cellsDecideNothingWhereTheyMayMeanTwoThings()
    {
        Fixture f(oneSite);
        const ImportKind &websites = *importKind(u"websites"_s);
        const auto mapped = [&](const QString &list, const QHash<QString, QString> &byHand = {}) {
            const tables::Table table = Fixture::table(list);
            return mapTable(websites, table.headers, table.rows, f.state(), byHand);
        };
        // Two columns of codes, a column that is known by its name, too few cells, and what a person said.
        const QString two = u"新码,旧码,网站名称\n3600000011,3600000021,甲\n3600000012,3600000022,乙\n"
                            "3600000013,3600000023,丙\n"_s;
        QVERIFY(!mapped(two).columnOfHeader.values().contains(u"code"_s));
        const QString known =
            u"网站标识码,上级代码,网站名称\n3600000011,3600000021,甲\n3600000012,3600000022,乙\n"
            "3600000013,3600000023,丙\n"_s;
        QVERIFY(mapped(known).unknownHeaders.contains(u"上级代码"_s));
        QVERIFY(!mapped(u"码,网站名称\n3600000011,甲\n"_s).columnOfHeader.contains(u"码"_s));
        const QString one = u"码,网站名称\n3600000011,甲\n3600000012,乙\n3600000013,丙\n"_s;
        QCOMPARE(mapped(one).columnOfHeader.value(u"码"_s), u"code"_s);
        QVERIFY(!mapped(one, {{u"码"_s, QString()}}).columnOfHeader.contains(u"码"_s));
    }

    /// The first list of an office: no region is known yet, and places are told by the word of their kind.
    void theFirstListsRegionsAreToldByTheirNames()
    {
        Fixture f(oneSite);
        const ImportKind &websites = *importKind(u"websites"_s);
        const auto mapped = [&](const QStringList &places, const QString &names = u"站%1网"_s) {
            QString list = u"网站标识码,网站名称,归口\n"_s;
            for (int i = 0; i < int(places.size()); ++i)
                list += u"36000000%1,%2,%3\n"_s.arg(11 + i).arg(names.contains(u'%') ? names.arg(i) : names,
                                                                places[i]);
            const tables::Table table = Fixture::table(list);
            return mapTable(websites, table.headers, table.rows, f.state());
        };
        const auto held = mapped({u"市本级"_s, u"市本级"_s, u"清河区"_s, u"清河区"_s, u"望山县"_s,
                                  u"望山县"_s, u"白石市"_s, u"白石市"_s});
        QCOMPARE(held.columnOfHeader.value(u"归口"_s), u"region"_s);
        QVERIFY(held.byMeaning.contains(u"归口"_s));
        QCOMPARE(
            mapped({u"乌兰盟"_s, u"乌兰盟"_s, u"黑水自治州"_s, u"黑水自治州"_s, u"三江新区"_s, u"三江新区"_s})
                .columnOfHeader.value(u"归口"_s),
            u"region"_s);
        // Bodies are none; names that no two rows share group nothing.
        QVERIFY(
            !mapped({u"教育局"_s, u"教育局"_s, u"水利局"_s, u"水利局"_s}).columnOfHeader.contains(u"归口"_s));
        QVERIFY(!mapped({u"甲县"_s, u"乙县"_s, u"丙县"_s, u"丁县"_s}).columnOfHeader.contains(u"归口"_s));
    }

    void whatNoColumnSaysIsToldOnce()
    {
        Fixture f(oneSite);
        const ImportPlan plan =
            take(f, "websites", u"网站标识码,网站名称\n3600000011,甲\n3600000012,乙\n3600000013,丙\n"_s, {});
        QStringList told;
        for (const tables::Problem &problem : plan.problems)
            told << problem.message.text();
        QCOMPARE(told.filter(u"所属地区"_s).size(), 1);
        QVERIFY2(told.filter(u"所属地区"_s).constFirst().contains(u"3"_s), qPrintable(told.join(u'\n')));
        QCOMPARE(told.filter(u"网站类型"_s).size(), 1);
        // A column that is there and empty in one row is told of that row.
        const ImportPlan gaps =
            take(f, "websites", u"网站标识码,网站名称,所属地区,网站类型\n3600000021,丁,,市级部门\n"_s, {});
        QCOMPARE(gaps.problems.size(), size_t(1));
        QVERIFY(gaps.problems.front().row > 1);
    }

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
