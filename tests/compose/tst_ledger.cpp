// Ledger definitions: the shipped ones read, broken ones are named, and what they derive is counted right.
#include "domain/ledger_mentions.h"
#include "domain/ledger_view.h"
#include "sample_round.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class LedgerTest : public QObject
{
    Q_OBJECT

    static LedgerView view(const QString &id, const RoundState &state, QDate asOf = QDate(2023, 9, 26))
    {
        return LedgerView(*shippedLedgers().find(id), state.ledger(id), state, asOf);
    }
    static QString figure(const LedgerView &view, const QString &id)
    {
        const LedgerNumber *number = view.whole().number(id);
        return number ? number->text() : u"none"_s;
    }

    QTemporaryDir m_folder;

    /// Three websites of two cities, the first a portal, and these ledgers.
    Result<SampleRound> made(const SampleFiles &ledgers)
    {
        SampleFiles files{
            {u"websites"_s, writeCsv(m_folder.path(), u"w.csv"_s,
                                     u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"
                                     "9901000001,站1,http://s1.example/,甲市,市级门户,单位1,正常\n"
                                     "9901000002,站2,http://s2.example/,甲市,市级部门,单位2,正常\n"
                                     "9901000003,站3,http://s3.example/,乙市,市级门户,单位3,正常\n"_s)},
            {u"results"_s,
             writeCsv(m_folder.path(), u"r.csv"_s,
                      u"网站标识码,是否检查,结论\n9901000001,是,合格\n9901000002,是,合格\n"_s)}};
        for (const auto &[id, text] : ledgers)
            files.push_back({id, writeCsv(m_folder.path(), id + u".csv"_s, text)});
        return sampleRound(u"云山省"_s, {2020, 1}, {}, files);
    }
    static QString namesOf(const SampleRound &sample, const notice::NoticeSettings &settings,
                           const QString &ledger, const QString &list)
    {
        const auto composed = composeSample(*sample.state, settings);
        const auto fact =
            composed ? composed->facts.find(u"ledgers.%1.%2.names"_s.arg(ledger, list)) : std::nullopt;
        return fact ? fact->printed : u"no such list"_s;
    }

private slots:
    void theRowsOfASubjectAreFoundInEveryLedgerByItsCode()
    {
        const Result<SampleRound> sample = made(
            {{u"messages"_s, u"编号,渠道,网站标识码,收到日期,应办结日期,办结日期\n"
                             "T1,我为政府网站找错,9901000002,2020-01-05,2020-01-20,2020-02-20\n"
                             "T2,我为政府网站找错,9901000001,2020-01-05,2020-01-20,\n"_s},
             {u"annual-reports"_s, u"网站标识码,是否报送,是否公开\n9901000002,否,否\n9901000003,是,是\n"_s},
             {u"disclosure"_s, u"部门,主动公开总数,依申请已按时办结\n站2,3,1\n"_s}});
        XW_VERIFY_OK(sample);
        QVERIFY2(sample->problems.isEmpty(), qPrintable(sample->problems.join(u'\n')));
        const RoundState &state = *sample->state;
        const auto rows = [&](const QString &code) {
            QStringList ledgers;
            for (const LedgerMention &mention : ledgerMentions(state, shippedLedgers(), *state.find(code)))
                ledgers << mention.ledger;
            ledgers.sort();
            return ledgers.join(u' ');
        };
        QCOMPARE(rows(u"9901000002"_s), u"annual-reports messages"_s); // a body of the same name is another
        QCOMPARE(rows(u"9901000003"_s), u"annual-reports"_s);
        for (const LedgerMention &mention :
             ledgerMentions(state, shippedLedgers(), *state.find(u"9901000001"_s))) {
            QCOMPARE(mention.ledger, u"messages"_s);
            for (const auto &[column, value] : mention.values)
                QVERIFY2(!value.isEmpty() && column != u"办结日期"_s, qPrintable(column + value));
        }
    }

    void everyLedgerOfTheContractShips()
    {
        QVERIFY(shippedLedgers().faults().empty());
        for (const QString &id :
             {u"messages"_s, u"domains"_s, u"annual-reports"_s, u"disclosure"_s, u"suggestions"_s,
              u"consultations"_s, u"submissions"_s, u"text-errors"_s, u"migration"_s, u"accountability"_s})
            QVERIFY2(shippedLedgers().find(id), qPrintable(id));
    }

    void everyNameThatTheWindowShowsIsThereInEnglishToo()
    {
        for (const LedgerDefinition &ledger : shippedLedgers().definitions()) {
            QStringList none;
            const auto look = [&](const auto &all) {
                for (const auto &one : all)
                    if (one.nameEnglish.isEmpty() || one.name.isEmpty())
                        none << one.id;
            };
            look(ledger.columns);
            look(ledger.rowFigures);
            look(ledger.figures);
            look(ledger.groups);
            QVERIFY2(none.isEmpty(), qPrintable(ledger.id + u": "_s + none.join(u' ')));
        }
    }

    void aDefinitionMayLeaveEnglishOut()
    {
        const auto read = LedgerDefinition::fromJson(
            "{\"id\":\"own\",\"name\":\"自有\",\"columns\":[{\"id\":\"a\",\"name\":\"甲\",\"type\":"
            "\"integer\"}],"
            "\"figures\":[{\"id\":\"n\",\"name\":\"数\",\"sum\":\"a\"},"
            "{\"id\":\"m\",\"name\":\"行\",\"nameEnglish\":\"Rows\",\"count\":[]}],"
            "\"groups\":[{\"id\":\"g\",\"name\":\"组\",\"nameEnglish\":\"group\",\"by\":\"a\"}]}",
            u"own.json"_s);
        XW_VERIFY_OK(read);
        QCOMPARE(read->figures[0].nameEnglish, QString());
        QCOMPARE(read->figures[1].nameEnglish, u"Rows"_s);
        QCOMPARE(read->groups[0].nameEnglish, u"group"_s);
    }

    void brokenDefinitionsAreNamedWithLineAndReason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no JSON") << QByteArray("{\n\"id\": \"x\",\n}") << u"line 3"_s;
        QTest::newRow("misspelt") << QByteArray("{\"id\":\"x\",\n\"name\":\"y\",\n\"colums\":[]}")
                                  << u"Line 3, colums"_s;
        QTest::newRow("type") << QByteArray("{\"id\":\"x\",\"name\":\"y\",\"columns\":[\n{\"id\":\"a\","
                                            "\"name\":\"A\",\n\"type\":\"int\"}]}")
                              << u"Line 3, columns.0.type"_s;
        QTest::newRow("twice") << QByteArray("{\"id\":\"x\",\"name\":\"y\",\"columns\":[{\"id\":\"a\","
                                             "\"name\":\"A\",\"type\":\"text\"},\n"
                                             "{\"id\":\"a\",\"name\":\"A\",\"type\":\"text\"}]}")
                               << u"Line 2, columns.1.id"_s;
        QTest::newRow("column") << QByteArray("{\"id\":\"x\",\"name\":\"y\",\"columns\":[{\"id\":\"a\","
                                              "\"name\":\"A\",\"type\":\"text\"}],\n"
                                              "\"figures\":[{\"id\":\"n\",\n\"sum\":\"b\"}]}")
                                << u"Line 3, figures.0.sum: there is no column “b”"_s;
        QTest::newRow("condition") << QByteArray("{\"id\":\"x\",\"name\":\"y\",\"columns\":[{\"id\":\"a\","
                                                 "\"name\":\"A\",\"type\":\"text\"}],\n"
                                                 "\"figures\":[{\"id\":\"n\",\"count\":[[\"a\",\"~\",1]]}]}")
                                   << u"a condition is"_s;
    }
    void brokenDefinitionsAreNamedWithLineAndReason()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        const Result<LedgerDefinition> read = LedgerDefinition::fromJson(json, u"x.json"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().line().contains(expected), qPrintable(read.error().line()));
        QVERIFY(read.error().line().contains(u"x.json"_s));
    }

    void aUsersOwnFileAddsALedgerAndABrokenOneTakesNoneAway()
    {
        QTemporaryDir folder;
        QVERIFY(
            !writeCsv(
                 folder.path(), u"own.json"_s,
                 u"{\"id\":\"own\",\"name\":\"自有\",\"columns\":[{\"id\":\"a\",\"name\":\"甲\",\"type\":\"integer\"}]}"_s)
                 .isEmpty());
        QVERIFY(!writeCsv(folder.path(), u"broken.json"_s, u"{"_s).isEmpty());
        const LedgerLibrary library = LedgerLibrary::load({u":/ledgers"_s, folder.path()});
        QVERIFY(library.find(u"own"_s));
        QVERIFY(library.find(u"messages"_s));
        QCOMPARE(library.faults().size(), size_t(1));
        QVERIFY(library.faults().front().where.endsWith(u"broken.json"_s));
    }

    void doneAndDoneInTimeAreTwoRates()
    {
        const Result<SampleRound> sample = qinghai();
        XW_VERIFY_OK(sample);
        const LedgerView messages = view(u"messages"_s, *sample->state);
        QCOMPARE(figure(messages, u"total"_s), u"199"_s);
        QCOMPARE(figure(messages, u"open"_s), u"36"_s);
        const std::vector<LedgerUnit> channels = messages.units(messages.definition().groups.front());
        QCOMPARE(channels[0].number(u"done"_s)->text(), u"68"_s);
        QCOMPARE(channels[0].number(u"rate"_s)->text(), u"65.38%"_s);
        QCOMPARE(channels[1].number(u"total"_s)->text(), u"1"_s);
        QCOMPARE(channels[2].number(u"total"_s)->text(), u"94"_s);
        QCOMPARE(channels[2].number(u"rate"_s)->text(), u"100%"_s);
        QCOMPARE(channels[2].number(u"onTimeRate"_s)->text(), u"96.81%"_s);
        QCOMPARE(
            messages.names(messages.definition().lists.front()),
            QStringList({u"尖扎县人民政府门户网"_s, u"曲麻莱县人民政府门户网"_s, u"甘德县人民政府门户网"_s}));
    }

    void rulesOfALedgerPickUnitsAndEmptyCellsCountAsTheyMean()
    {
        QTemporaryDir folder;
        const Result<SampleRound> sample = sampleRound(
            u"河南省"_s, {2020, 1}, {1, Rounding::HalfUp},
            {{u"consultations"_s,
              writeCsv(
                  folder.path(), u"c.csv"_s,
                  u"单位,受理,办结,逾期\n甲厅,61,61,\n乙厅,60,60,0\n丙厅,100,100,10\n丁厅,59,59,6\n戊厅,1000,1000,6\n"_s)}});
        XW_VERIFY_OK(sample);
        const LedgerView ledger = view(u"consultations"_s, *sample->state);
        QCOMPARE(figure(ledger, u"received"_s), u"1280"_s);
        QCOMPARE(figure(ledger, u"rate"_s), u"100%"_s);
        QCOMPARE(ledger.names(ledger.definition().lists[0]),
                 QStringList({u"甲厅"_s})); // more than 60, none overdue
        QCOMPARE(ledger.names(ledger.definition().lists[1]),
                 QStringList({u"丁厅"_s})); // over 10 %: 10 of 100 is not over
    }

    void cellsAreReadByTheirType()
    {
        const LedgerColumn count{u"n"_s, u"数"_s, {}, {}, LedgerType::Integer, false, false, {}};
        QCOMPARE(parseLedgerCell(count, u"１,234"_s)->toInt(), 1234);
        QVERIFY(parseLedgerCell(count, QString())->isNull());
        QVERIFY(!parseLedgerCell(count, u"3.5"_s));
        LedgerColumn day = count;
        day.type = LedgerType::Date;
        QCOMPARE(parseLedgerCell(day, u"2023年7月5日"_s)->toString(), u"2023-07-05"_s);
        QVERIFY(!parseLedgerCell(day, u"2023-02-30"_s));
        LedgerColumn yes = count;
        yes.type = LedgerType::Boolean;
        QCOMPARE(parseLedgerCell(yes, u"否"_s)->toBool(), false);
        QVERIFY(!parseLedgerCell(yes, u"也许"_s));
    }

    void aWindowSetByHandLeavesOutWhatLiesOutside()
    {
        const Result<SampleRound> sample = qinghai();
        XW_VERIFY_OK(sample);
        const LedgerView messages(*shippedLedgers().find(u"messages"_s), sample->state->ledger(u"messages"_s),
                                  *sample->state, QDate(2023, 9, 26),
                                  LedgerPeriod{{2023, 8, 1}, {2023, 8, 31}, true});
        QCOMPARE(figure(messages, u"total"_s), u"95"_s);
        QCOMPARE(messages.leftOut(), 104);
    }

    void theOfficeDrawsTheLinesOfARule()
    {
        const auto sample = made(
            {{u"consultations"_s, u"单位,受理,办结,逾期\n甲局,70,70,0\n乙局,50,50,0\n丙局,40,40,6\n"_s}});
        XW_VERIFY_OK(sample);
        QCOMPARE(namesOf(*sample, {}, u"consultations"_s, u"exemplary"_s), u"甲局"_s);
        notice::NoticeSettings settings;
        settings.limits = {{u"consultations.many"_s, u"45"_s}, {u"consultations.overdueRate"_s, u"20%"_s}};
        QCOMPARE(namesOf(*sample, settings, u"consultations"_s, u"exemplary"_s), u"甲局、乙局"_s);
        QCOMPARE(namesOf(*sample, {}, u"consultations"_s, u"late"_s), u"丙局"_s);
        QCOMPARE(namesOf(*sample, settings, u"consultations"_s, u"late"_s), QString());
        const auto composed = composeSample(*sample->state, settings);
        XW_VERIFY_OK(composed);
        QCOMPARE(composed->facts.find(u"ledgers.consultations.limits.many"_s)->printed, u"45"_s);
        QCOMPARE(composed->facts.find(u"ledgers.annual-reports.limits.due"_s)->printed, u"1月31日"_s);
    }

    void aRowIsJoinedToTheRegisterByItsCode()
    {
        const auto sample = made({{u"annual-reports"_s, u"网站标识码,是否报送,是否公开,公开日期\n"
                                                        "9901000001,是,是,2020-02-03\n"
                                                        "9901000002,是,是,2020-01-31\n"
                                                        "9901000003,是,否,\n"_s}});
        XW_VERIFY_OK(sample);
        const LedgerView reports = view(u"annual-reports"_s, *sample->state);
        QCOMPARE(figure(reports, u"late"_s), u"1"_s);
        QCOMPARE(figure(reports, u"inTime"_s), u"1"_s);
        QCOMPARE(namesOf(*sample, {}, u"annual-reports"_s, u"lateRegions"_s), u"甲市"_s);
        QCOMPARE(namesOf(*sample, {}, u"annual-reports"_s, u"lateSites"_s), u"站1"_s);
        const auto units = reports.units(reports.definition().groups.front());
        QCOMPARE(units.size(), size_t(2));
        QCOMPARE(units.front().name, u"甲市"_s);
        QCOMPARE(units.front().number(u"publishRate"_s)->text(), u"100%"_s);
    }

    void everyKindOfAccountabilityCounts()
    {
        const auto sample =
            made({{u"accountability"_s, u"类型,数量\n累计曝光,16\n约谈,3\n通报批评,2\n诫勉谈话,1\n"_s}});
        XW_VERIFY_OK(sample);
        const LedgerView measures = view(u"accountability"_s, *sample->state);
        QCOMPARE(figure(measures, u"exposed"_s), u"16"_s);
        QCOMPARE(figure(measures, u"interviewed"_s), u"6"_s);
        notice::NoticeSettings settings;
        settings.templateId = u"sichuan"_s;
        const auto composed = composeSample(*sample->state, settings);
        XW_VERIFY_OK(composed);
        QString text;
        for (const notice::Block &block : composed->document.blocks)
            if (const notice::Runs *runs = notice::runsOf(block))
                text += notice::plainText(*runs);
        QVERIFY2(text.contains(u"约谈问责6人（约谈3人、通报批评2人、诫勉谈话1人）。"_s), qPrintable(text));
    }

    void aColumnInWhichNothingStandsGoesFromTheAnnex()
    {
        const auto sample = made({{u"text-errors"_s, u"对象,类别,错,对\n9901000001,网站,案列,案例\n"_s}});
        XW_VERIFY_OK(sample);
        notice::NoticeSettings settings;
        settings.templateId = u"qinghai"_s;
        const auto composed = composeSample(*sample->state, settings);
        XW_VERIFY_OK(composed);
        bool found = false;
        for (const notice::Block &block : composed->document.blocks) {
            const auto *table = std::get_if<notice::Table>(&block);
            if (!table || notice::plainText(table->header.front().back().runs) != u"正确表述"_s)
                continue;
            found = true;
            QCOMPARE(table->header.front().size(), size_t(5));
            QCOMPARE(table->rows.front().size(), size_t(5));
            QCOMPARE(table->widths.size(), size_t(5));
        }
        QVERIFY(found);
    }
};

XW_TEST_MAIN(LedgerTest)
#include "tst_ledger.moc"
