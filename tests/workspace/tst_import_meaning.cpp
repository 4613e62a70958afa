// What an import does not understand never turns into “no fault”: columns by meaning, words that mean
// nothing, sub-totals, regions that look alike, and what a list may close.
#include "fixture.h"
#include "workspace/import/import_closing.h"
#include "workspace/import/result_columns.h"
#include "workspace/settled_words.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ImportMeaningTest : public QObject
{
    Q_OBJECT

    static constexpr auto sites =
        u"网站标识码,网站名称,所属地区,网站类型\n3300000001,甲,杭州市,县级部门\n3300000002,乙,"
        u"杭州市,县级部门\n3300000003,丙,宁波市,县级部门\n";

private:
    static Verdict verdict(const Fixture &f, const char16_t *word)
    {
        return f.state().verdict(f.id(QString::fromUtf16(word)));
    }
    static Result<ImportPlan> planByValues(const Fixture &f, const QString &csv)
    {
        const tables::Table table = Fixture::table(csv);
        const ImportKind &kind = *importKind(u"results"_s);
        ColumnMapping mapping = mapColumns(kind, table.headers);
        mapResultValues(mapping, table.headers, table.rows, f.state().standard());
        return planImport(kind, table, mapping, f.state(), *f.clock, u"x"_s);
    }

private slots:
    void aHeadingMeansWhatItsWordsMean_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<int>("meaning");
        const auto row = [](const QString &header, ResultColumn meaning) {
            QTest::addRow("%s", qPrintable(header)) << header << int(meaning);
        };
        for (const auto &header :
             {u"本次检查发现的主要问题"_s, u"突出问题二"_s, u"单项否决情形（如有）"_s, u"不达标原因"_s,
              u"不合格的具体情形"_s, u"扣分原因"_s, u"存在的不足"_s, u"问题类别"_s, u"检查问题情况"_s,
              u"触发指标"_s, u"通报问题"_s, u"违规情形"_s})
            row(header, ResultColumn::Problem);
        for (const auto &header : {u"抽查结论"_s, u"评定等次"_s, u"是否达标"_s, u"合格与否"_s, u"核查判定"_s,
                                   u"最终评价"_s, u"是否存在单项否决"_s, u"有无突出问题"_s})
            row(header, ResultColumn::Verdict);
        for (const auto &header : {u"上季度突出问题"_s, u"问题个数"_s, u"问题网址"_s, u"整改情况"_s,
                                   u"是否整改"_s, u"联系电话"_s, u"网站名称"_s, u"合格率"_s})
            row(header, ResultColumn::Other);
        row(u"抽查情况"_s, ResultColumn::Unclear);
    }
    void aHeadingMeansWhatItsWordsMean()
    {
        QFETCH(QString, header);
        QFETCH(int, meaning);
        QCOMPARE(int(resultColumn(header)), meaning);
    }

    void severalColumnsOfProblemsAreAllRead()
    {
        for (const auto &headers : {u"突出问题1,突出问题2"_s, u"问题一,问题二"_s, u"否决情形,其他问题"_s}) {
            Fixture f(sites);
            const auto plan =
                f.import("results", u"网站标识码,是否检查,"_s + headers +
                                        u"\n3300000001,是,W3,W4\n3300000002,是,,W2\n3300000003,是,,\n"_s);
            QCOMPARE(verdict(f, u"3300000001"), Verdict::Unqualified);
            QCOMPARE(verdict(f, u"3300000002"), Verdict::Unqualified);
            QCOMPARE(verdict(f, u"3300000003"), Verdict::Qualified);
            QVERIFY(problems(plan).join(u'\n').contains(u"by its meaning"_s));
        }
    }

    void aColumnIsKnownByWhatStandsBelowIt()
    {
        for (const auto &header : {u"核查"_s, u"检查情况"_s, u"巡查记录"_s}) {
            Fixture f(sites);
            const auto plan = planByValues(f, u"网站标识码,是否检查,"_s + header +
                                                  u"\n3300000001,是,首页不更新\n3300000002,是,\n"_s);
            XW_VERIFY_OK(plan);
            XW_VERIFY_OK(f.wait(applyImport(*f.workspace, *plan, u"a.csv"_s)));
            QCOMPARE(verdict(f, u"3300000001"), Verdict::Unqualified);
        }
        Fixture f(sites);
        const auto judged = planByValues(f, u"网站标识码,检查情况\n3300000001,合格\n3300000002,不合格\n"_s);
        XW_VERIFY_OK(judged);
        XW_VERIFY_OK(f.wait(applyImport(*f.workspace, *judged, u"a.csv"_s)));
        QCOMPARE(verdict(f, u"3300000002"), Verdict::Unqualified);
    }

    void aFileWithoutProblemAndVerdictIsRefusedAndNamesItsColumns()
    {
        Fixture f(sites);
        for (const auto &header : {u"整改情况"_s, u"上季度问题"_s, u"填报人"_s}) {
            const auto plan =
                f.plan("results", u"网站标识码,是否检查,"_s + header + u"\n3300000001,是,x\n"_s);
            QVERIFY(!plan);
            QCOMPARE(plan.error().code, ErrorCode::Format);
            QVERIFY(plan.error().line().contains(header));
        }
        XW_VERIFY_OK(f.plan("results", u"网站标识码,是否检查,填报人\n3300000001,是,W2\n"_s,
                            {{u"填报人"_s, u"problem"_s}}));
    }

    void whatAnUnreadColumnHoldsIsSaid()
    {
        Fixture f(sites);
        const auto plan = f.import(
            "results", u"网站标识码,结论,整改情况\n3300000001,合格,首页不更新\n3300000002,合格,\n"_s);
        const QString said = problems(plan).join(u'\n');
        QVERIFY(said.contains(u"1 row of this column names a problem"_s));
    }

    void aQuestionForAHeadingTurnsYesIntoAVerdict()
    {
        Fixture f(sites);
        f.import("results", u"网站标识码,是否合格\n3300000001,是\n3300000002,否\n"_s);
        QCOMPARE(verdict(f, u"3300000001"), Verdict::Qualified);
        QCOMPARE(verdict(f, u"3300000002"), Verdict::Unqualified);
        Fixture g(sites);
        g.import("results", u"网站标识码,是否存在突出问题\n3300000001,是\n3300000002,否\n"_s);
        QCOMPARE(verdict(g, u"3300000001"), Verdict::Unqualified);
        QCOMPARE(verdict(g, u"3300000002"), Verdict::Qualified);
    }

    void wordsThatMeanNothingLeaveTheirSubjectUncheckedAndAreListed()
    {
        for (const auto &words :
             {u"管理松散"_s, u"页面布局混乱、字体过小"_s, u"站点打不开，领导照片有误"_s}) {
            Fixture f(sites);
            const auto plan = f.import("results", u"网站标识码,是否检查,突出问题\n3300000001,是,"_s + words +
                                                      u"\n3300000002,是,未发现问题\n"_s);
            QCOMPARE(verdict(f, u"3300000001"), Verdict::Unchecked);
            QCOMPARE(verdict(f, u"3300000002"), Verdict::Qualified);
            QCOMPARE(plan.unsettled, 1);
            QCOMPARE(plan.phrases.size(), size_t(1));
            QCOMPARE(plan.phrases.front().words, words); // in one piece
            QVERIFY(problems(plan).first().startsWith(u"2 突出问题"_s));
        }
    }

    void aNoteThatNamesAFaultIsNoPass()
    {
        Fixture f(sites);
        f.import(
            "results",
            u"网站标识码,是否检查,突出问题,说明\n3300000001,是,,首页不更新\n3300000002,是,,已电话告知\n"_s);
        QCOMPARE(verdict(f, u"3300000001"), Verdict::Unchecked);
        QCOMPARE(verdict(f, u"3300000002"), Verdict::Qualified);
    }

    void aSettledPhraseIsRememberedForTheNextImport()
    {
        Fixture f(sites);
        const QString csv = u"网站标识码,是否检查,突出问题\n3300000001,是,管理 松散\n"_s;
        const tables::Table table = Fixture::table(csv);
        ColumnMapping mapping = mapColumns(*importKind(u"results"_s), table.headers);
        mapping.words.insert(u"管理松散"_s, u"W4"_s);
        const auto plan = planImport(*importKind(u"results"_s), table, mapping, f.state(), *f.clock, u"x"_s);
        XW_VERIFY_OK(plan);
        XW_VERIFY_OK(f.wait(applyImport(*f.workspace, *plan, u"a.csv"_s)));
        QCOMPARE(verdict(f, u"3300000001"), Verdict::Unqualified);
        f.reopen();
        QCOMPARE(settledWords(f.state()).value(u"管理松散"_s), u"W4"_s);
        f.import("results", u"网站标识码,是否检查,突出问题\n3300000002,是,管理松散\n"_s);
        QCOMPARE(verdict(f, u"3300000002"), Verdict::Unqualified);
        QVERIFY(!checkWords({{u"管理松散"_s, u"W99"_s}}, f.state().standard()));
    }

    void aGuessNeverTurnsAStatedVerdict()
    {
        Fixture f(sites);
        f.import("results",
                 u"网站标识码,突出问题,结论\n3300000001,内容停更,合格\n3300000002,内容停更,不合格\n"_s);
        QCOMPARE(verdict(f, u"3300000001"), Verdict::Qualified);
        QVERIFY(f.state().findingInForce(f.id(u"3300000002"_s), IndicatorId(u"W4"_s)));
    }

    void subTotalsAreLeftOutWithANote()
    {
        Fixture f(sites);
        for (const auto &total : {u"小 计"_s, u"杭州市小计"_s, u"本页合计："_s, u"总计（3家）"_s}) {
            const auto plan =
                f.import("websites", u"序号,网站名称,网站标识码,所属地区\n1,甲,3300000001,杭州市\n"_s +
                                         total + u",,,\n2,丙,3300000003,宁波市\n"_s);
            QCOMPARE(plan.leftOut, 1);
            QCOMPARE(plan.rejected, 0);
            const auto results = f.plan("results", u"网站标识码,网站名称,结论\n,"_s + total + u",\n"_s);
            QCOMPARE(results->leftOut, 1);
            const auto rounds =
                f.plan("rounds", u"季度,对象,地区,检查数,不合格数\n2019Q4,网站,杭州市"_s + u"小计,10,1\n"_s);
            QCOMPARE(rounds->leftOut, 1);
        }
        const auto ledger =
            f.import("disclosure",
                     u"部门,主动公开总数\n全省总计,30\n市直小计,10\n教育局,10\n县区小计,20\n卫健局,20\n"_s);
        QCOMPARE(ledger.added, 2);
        QCOMPARE(ledger.leftOut, 3);
    }

    void sumsThatNoWordTellsAreKnownByTheirNumbers()
    {
        const QString head = u"单位,受理,办结,逾期\n"_s;
        for (const auto &heading : {u"一、市直部门"_s, u"（一）县区"_s, u"各县区"_s, u"市直单位"_s}) {
            Fixture f(sites);
            const auto plan = f.import(
                "consultations", head + heading + u",16,13,3\n教育局,9,8,1\n卫健局,4,3,1\n民政局,3,2,1\n"_s);
            QCOMPARE(plan.leftOut, 1);
            QCOMPARE(plan.added, 3);
        }
        for (const auto &whole : {u"全省"_s, u"总数"_s, u"各市汇总"_s, u"平均"_s, u"其中：县级"_s}) {
            Fixture f(sites);
            const auto plan =
                f.import("consultations", head + u"教育局,9,8,1\n卫健局,4,3,1\n"_s + whole + u",5,5,0\n"_s);
            QCOMPARE(plan.leftOut, 1);
            QCOMPARE(plan.added, 2);
        }
        // A unit of its own may state what two others add up to: it counts, and that is said.
        Fixture f(sites);
        const auto plan = f.import("consultations", head + u"教育局,13,11,2\n卫健局,9,8,1\n民政局,4,3,1\n"_s);
        QCOMPARE(plan.added, 3);
        QVERIFY(problems(plan).join(u'\n').contains(u"the sum of rows 3 to 4"_s));
        Fixture alone(sites);
        QCOMPARE(alone.import("consultations", head + u"全省,5,5,0\n"_s).added, 1);
    }

    void aRowWhoseCellsAreShiftedIsRejected()
    {
        Fixture f(sites);
        const QString head = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"_s;
        for (const auto &row : {u"3300000007,甲,http://a.gov.cn,,杭州市,县级门户,某局"_s,
                                u"3300000007,甲,杭州市,县级门户,某局,正常"_s,
                                u"3300000007,甲,乙,http://a.gov.cn,杭州市,县级门户,某局"_s,
                                u"3300000007,甲,http://a.gov.cn,正常,杭州市,某局,县级门户"_s}) {
            const auto plan = f.plan("websites", head + row + u"\n"_s);
            XW_VERIFY_OK(plan);
            QCOMPARE(plan->rejected, 1);
        }
        QCOMPARE(f.plan("websites", head + u"3300000007,甲,http://a.gov.cn,省直部门,省级部门,某局,正常\n"_s)
                     ->added,
                 1);
    }

    void whatIsUnknownIsNoNameOfARegionNorOfAnAccount()
    {
        for (const auto &word : {u"待定"_s, u"不详"_s, u"未知"_s, u"暂缺"_s, u"无数据"_s, u"未填写"_s}) {
            Fixture f(sites);
            const auto plan =
                f.import("websites", u"网站标识码,网站名称,所属地区,网站类型,运行状态\n3300000009,新,"_s +
                                         word + u","_s + word + u","_s + word + u"\n"_s);
            QCOMPARE(plan.added, 1);
            QVERIFY(plan.newRegions.isEmpty());
            QVERIFY(problems(plan).join(u'\n').contains(u"stands for nothing"_s));
            const Subject *site = f.state().find(u"3300000009"_s);
            QVERIFY(!site->region.isValid() && site->type == WebsiteType::Unknown && site->extra.isEmpty());
            const auto media = f.import("media", u"账号名称,平台类型,账号标识\n甲,微信,"_s + word +
                                                     u"\n乙,微信,"_s + word + u"\n"_s);
            QCOMPARE(media.added, 2); // neither the twin of the other
        }
    }

    void aRegionIsItselfWhateverStandsAroundItsName()
    {
        for (const auto &written : {u"杭州市、"_s, u"“杭州市”"_s, u"杭州市。"_s, u"江西省杭州市"_s}) {
            Fixture f(sites);
            const auto plan =
                f.import("websites", u"网站标识码,网站名称,所属地区\n3300000009,新,"_s + written + u"\n"_s);
            QVERIFY2(plan.newRegions.isEmpty(), qPrintable(plan.newRegions.join(u' ')));
            QVERIFY(problems(plan).join(u'\n').contains(u"Taken as 杭州市"_s));
        }
        Fixture f(sites);
        QCOMPARE(f.import("websites", u"网站标识码,网站名称,所属地区\n3300000009,新,江西省直\n"_s).newRegions,
                 QStringList{u"江西省直"_s});
    }

    void typesAndStatesAreReadAsOfficesWriteThem_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("meant");
        for (const auto &[type, meant] : {std::pair{u"县级门户网站"_s, u"县级门户"_s},
                                          {u"县（市、区）政府门户网站"_s, u"县级门户"_s},
                                          {u"市级政府部门网站"_s, u"市级部门"_s},
                                          {u"市（州）直部门"_s, u"市级部门"_s},
                                          {u"省政府部门网站"_s, u"省级部门"_s},
                                          {u"设区市人民政府门户网站"_s, u"市级门户"_s},
                                          {u"乡镇（街道）"_s, u"县级以下"_s}})
            QTest::newRow(qPrintable(type)) << type << meant;
    }
    void typesAndStatesAreReadAsOfficesWriteThem()
    {
        QFETCH(QString, type);
        QFETCH(QString, meant);
        const auto read = websiteTypeFrom(type);
        QVERIFY(read);
        QCOMPARE(toChinese(*read), meant);
        QVERIFY(!websiteTypeFrom(u"事业单位网站"_s));
    }

    void wordsOfPraiseAreNoProblem()
    {
        for (const auto &word : {u"未发现"_s, u"运行良好"_s, u"0"_s, u"无异常"_s, u"通过"_s}) {
            Fixture f(sites);
            const auto plan =
                f.import("results", u"网站标识码,是否检查,突出问题\n3300000001,是,"_s + word + u"\n"_s);
            QCOMPARE(plan.unsettled, 0);
            QCOMPARE(f.state().verdict(f.id(u"3300000001"_s)), Verdict::Qualified);
        }
    }

    void theWholeProvinceIsKnownByItsNames()
    {
        for (const auto &region : {u"全省"_s, u"全省总计"_s, u"江西"_s, u"江西省合计"_s, u"全 省"_s,
                                   u"江西省（全省）"_s, u"江西（合计）"_s, u"本省"_s}) {
            Fixture f(sites);
            f.import("rounds", u"季度,对象,地区,检查数,不合格数\n2019Q4,网站,"_s + region + u",10,1\n"_s);
            QVERIFY2(f.state().pastTotal(RoundKey(2019, 4), SubjectKind::Website), qPrintable(region));
        }
        Fixture f(sites);
        const auto plan = f.import("rounds", u"季度,对象,地区,检查数,不合格数\n2019Q4,网站,湖州市,10,1\n"_s);
        QVERIFY(problems(plan).join(u'\n').contains(u"湖州市 is no region"_s));
    }

    void aRegionThatIsNewOrLooksLikeAnotherIsAnnounced()
    {
        for (const auto &region : {u"杭州"_s, u"杭州地区"_s, u"杭州县"_s, u"杭州市本级"_s}) {
            Fixture f(sites);
            const auto plan =
                f.import("websites", u"网站标识码,网站名称,所属地区\n3300000009,新,"_s + region + u"\n"_s);
            QVERIFY(problems(plan).join(u'\n').contains(u"beside 杭州市"_s));
            QCOMPARE(plan.newRegions, QStringList{region});
        }
        Fixture f(sites);
        QVERIFY(f.import("websites", u"网站标识码,网站名称,所属地区\n3300000008,新,杭 州市\n"_s)
                    .newRegions.isEmpty());
        const auto plan = f.import("websites", u"网站标识码,网站名称,所属地区\n3300000009,新,湖州市\n"_s);
        QVERIFY(problems(plan).join(u'\n').contains(u"湖州市 is a new region"_s));
    }

    void aNameGoesBeforeAnAliasWhereverItStands()
    {
        for (const auto &headers : {u"网址,首页网址"_s, u"首页网址,网址"_s, u"网站域名,首页网址"_s}) {
            const auto mapping =
                mapColumns(*importKind(u"websites"_s), (u"网站标识码,网站名称,"_s + headers).split(u','));
            QCOMPARE(mapping.columnOfHeader.value(u"首页网址"_s), u"url"_s);
            QCOMPARE(mapping.alsoNamed.size(), 1);
        }
    }

    void aSecondListBesideTheFirstIsRefused()
    {
        Fixture f(sites);
        QVERIFY(!f.plan("websites", u"网站标识码,网站名称,网站标识码 (2),网站名称 (2)\n"_s));
        QVERIFY(!f.plan("websites", u"网站标识码,网站名称,标识码,名称\n"_s));
        QVERIFY(!f.plan("media", u"账号名称,平台类型,账号名称 (2),平台类型 (2)\n"_s));
        QVERIFY(!f.plan("results", u"网站标识码,结论,网站标识码 (2),结论 (2)\n"_s));
        QVERIFY(!f.plan("disclosure", u"部门,主动公开总数,部门 (2),主动公开总数 (2)\n"_s));
        XW_VERIFY_OK(f.plan("websites", u"网站标识码,网站名称,标识码\n"_s));
    }

    void aListClosesOnlyWhatItSurelyLacks()
    {
        QString list = u"网站标识码,网站名称,所属地区\n"_s;
        QStringList lines;
        for (int i = 1; i <= 10; ++i)
            lines << u"33000001%1,站%1,杭州市\n"_s.arg(i, 2, 10, QChar(u'0'));
        Fixture f;
        f.import("websites", list + lines.join(QString()));
        const auto closing = [&](const QString &csv, std::optional<int> confirmed) {
            auto plan = f.plan("websites", csv);
            std::vector<Write> writes;
            closeMissing(*plan, f.state(), {true, confirmed}, writes);
            return std::pair(plan->closed, plan->notClosed.has_value());
        };
        const QString nine = list + QStringList(lines.mid(0, 9)).join(QString());
        const QString five = list + QStringList(lines.mid(0, 5)).join(QString());
        QCOMPARE(closing(nine, {}), std::pair(1, false));
        QCOMPARE(closing(five, {}), std::pair(0, true));
        QCOMPARE(closing(five, 4), std::pair(0, true));
        QCOMPARE(closing(five, 5), std::pair(5, false));
        QCOMPARE(closing(list, 10), std::pair(0, true));
        // A rejected row still holds its site, and nothing is closed beside it.
        const QString bad = list + QStringList(lines.mid(0, 8)).join(QString()) + u"3300000109,,杭州市\n"_s;
        const auto plan = f.plan("websites", bad);
        QCOMPARE(plan->missing.size(), size_t(1));
        QCOMPARE(closing(bad, {}), std::pair(0, true));
        QVERIFY(!f.wait(applyImport(*f.workspace, *plan, u"a.csv"_s, plan->missing)));
    }
};

XW_TEST_MAIN(ImportMeaningTest)
#include "tst_import_meaning.moc"
