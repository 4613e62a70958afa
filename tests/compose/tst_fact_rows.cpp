// Facts in the shapes that notices use, printed by the office's habit; and the rows behind each.
#include "domain/printed_words.h"
#include "notice/fact_rows.h"

#include "domain/register_changes.h"
#include "domain/register_fields.h"
#include "random_round.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class FactRowsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SampleRound m_sample;
    notice::Composed m_composed;
    notice::LedgerViews m_ledgers;

    [[nodiscard]] notice::Fact fact(const QString &id) const
    {
        return m_composed.facts.find(id).value_or(notice::Fact{});
    }
    [[nodiscard]] qsizetype rows(const QString &id) const
    {
        const notice::FactRows behind = notice::rowsBehind(id, *m_sample.state, m_ledgers);
        return behind.ledger.isEmpty() ? qsizetype(behind.subjects.size()) : behind.keys.size();
    }

private slots:
    void initTestCase()
    {
        Result<SampleRound> sample = randomRound({.seed = 5, .regions = 9}, m_folder.path());
        XW_VERIFY_OK(sample);
        m_sample = *std::move(sample);
        auto composed = composeSample(*m_sample.state, {}, QDate(2020, 4, 15));
        XW_VERIFY_OK(composed);
        m_composed = *std::move(composed);
        m_ledgers = notice::viewLedgers(shippedLedgers(), *m_sample.state, m_composed.settings);
    }

    void everyCountHasAsManyRows()
    {
        int counts = 0;
        for (const QString &id : m_composed.facts.ids()) {
            const bool subjects = id.startsWith(u"websites."_s) || id.startsWith(u"media."_s);
            const QString last = id.section(u'.', -1);
            const bool counted =
                QStringList{u"running"_s, u"checked"_s, u"qualified"_s, u"unqualified"_s, u"sampled"_s}
                    .contains(last) &&
                !id.contains(u".previous."_s) && !id.contains(u".yearAgo."_s);
            const bool problem =
                last == u"count" && (id.contains(u".problems."_s) || id.contains(u".failing"_s) ||
                                     id.endsWith(u"carried.count"_s));
            const auto value = fact(id);
            if (!subjects || !(counted || problem) || !std::holds_alternative<qint64>(value.value) ||
                id.contains(u".list."_s))
                continue;
            ++counts;
            QVERIFY2(rows(id) == std::get<qint64>(value.value),
                     qPrintable(u"%1: %2 rows, the fact says %3"_s.arg(id).arg(rows(id)).arg(value.printed)));
        }
        QVERIFY2(counts > 150, qPrintable(QString::number(counts)));
    }

    void ledgersShowTheRowsOfAFigure()
    {
        QCOMPARE(QString::number(rows(u"ledgers.messages.total"_s)),
                 fact(u"ledgers.messages.total"_s).printed);
        QCOMPARE(QString::number(rows(u"ledgers.messages.overdue"_s)),
                 fact(u"ledgers.messages.overdue"_s).printed);
        QCOMPARE(QString::number(rows(u"ledgers.messages.channels.government.done"_s)),
                 fact(u"ledgers.messages.channels.government.done"_s).printed);
        QCOMPARE(QString::number(rows(u"ledgers.domains.irregular"_s)),
                 fact(u"ledgers.domains.irregular"_s).printed);
        QVERIFY(rows(u"document.date"_s) == 0);
    }

    void expiredFilingsAndWhatWasCancelledAreFactsWithTheirRows()
    {
        RoundState state = *m_sample.state;
        QCOMPARE(fact(u"websites.expired.count"_s).printed, u"0"_s);
        std::vector<Subject> sites;
        for (const Subject &subject : state.subjects())
            if (subject.isWebsite() && subject.isRunning())
                sites.push_back(subject);
        QVERIFY(sites.size() > 3);
        const Document mark = registerMark(state, state.round().key);
        sites[0].extra.append({u"ICP备案到期日"_s, u"2020-03-30"_s});
        sites[1].extra.append({u"公安备案到期日"_s, u"2020-03-31"_s}); // holds on its last day
        for (const size_t gone : {2, 3})
            sites[gone].state = RunState::Closed;
        sites[3].extra.append({leavingHeading(), u"注销"_s});
        state.apply({mark, sites[0], sites[1], sites[2], sites[3]});
        const auto composed = composeSample(state, {}, QDate(2020, 4, 15));
        XW_VERIFY_OK(composed);
        const auto printed = [&](const QString &id) {
            return composed->facts.find(id).value_or(notice::Fact{}).printed;
        };
        const auto behind = [&](const QString &id) {
            return notice::rowsBehind(id, state, m_ledgers).subjects;
        };
        for (const QString &id : {u"websites.expired"_s, u"websites.expired.icp"_s}) {
            QCOMPARE(printed(id + u".names"_s), sites[0].name);
            QCOMPARE(behind(id + u".count"_s), std::vector{sites[0].id});
        }
        QCOMPARE(printed(u"websites.expired.police.count"_s), u"0"_s);
        QCOMPARE(printed(u"websites.changes.closed.names"_s), sites[2].name);
        QCOMPARE(printed(u"websites.changes.cancelled.names"_s), sites[3].name);
        QCOMPARE(behind(u"websites.changes.cancelled.count"_s), std::vector{sites[3].id});
    }

    void listsOfRegionsHaveTheirShapes()
    {
        const auto names = [&](const QString &id) { return std::get<QStringList>(fact(id).value); };
        const QStringList whole = names(u"websites.regions.whole.names"_s),
                          from80 = names(u"websites.regions.from80.names"_s),
                          below80 = names(u"websites.regions.below80.names"_s);
        QVERIFY(!whole.isEmpty());
        QCOMPARE(whole.size() + from80.size() + below80.size(),
                 qsizetype(9)); // every region in one of the three, none in two
        for (const QString &name : whole)
            QVERIFY(!from80.contains(name));
        const qint64 more = std::get<qint64>(fact(u"websites.regions.whole.count"_s).value);
        QCOMPARE(more, whole.size());
        QCOMPARE(fact(u"websites.regions.whole.first1"_s).printed, whole.first());
        QCOMPARE(fact(u"websites.regions.whole.over1"_s).holds(), whole.size() > 1);
    }

    void problemsAreCountedApartFromSubjects()
    {
        const qint64 sum = std::get<qint64>(fact(u"websites.problems.sum"_s).value);
        const qint64 failing = std::get<qint64>(fact(u"websites.failing.count"_s).value);
        QVERIFY(sum > failing); // some have two
        QVERIFY(fact(u"websites.problems.overlap"_s).holds());
        for (const QString &id : notice::TemplateSource::shipped().ids()) {
            notice::NoticeSettings settings;
            settings.templateId = id;
            const auto composed = composeSample(*m_sample.state, settings, QDate(2020, 4, 15));
            XW_VERIFY_OK(composed);
            QString text;
            for (const notice::Block &block : composed->document.blocks)
                if (const notice::Runs *runs = runsOf(block))
                    text += plainText(*runs);
            QVERIFY2(text.contains(u"多项问题"_s) || text.contains(u"两项以上问题"_s), qPrintable(id));
        }
    }

    void ratesPrintByTheOfficesHabit()
    {
        const Rate rate{1, 8}, almost{99999, 100000}, zeros{120, 131};
        QCOMPARE(printedRate(rate, {0, Rounding::HalfUp}), u"13%"_s);
        QCOMPARE(printedRate(rate, {0, Rounding::Truncate}), u"12%"_s);
        QCOMPARE(printedRate(zeros, {2, Rounding::HalfUp}), u"91.60%"_s);
        for (const int decimals : {0, 1, 2})
            QVERIFY2(!printedRate(almost, {decimals, Rounding::HalfUp}).startsWith(u"100"_s),
                     qPrintable(printedRate(almost, {decimals, Rounding::HalfUp})));
        QCOMPARE(printedRate(Rate{7, 7}, {2, Rounding::HalfUp}), u"100%"_s);
        QVERIFY(fact(u"websites.rate_0"_s).printed.endsWith(u'%') &&
                !fact(u"websites.rate_0"_s).printed.contains(u'.'));
    }

    void aNumberUnderAHeadingOfTheOfficesOpensItsRows()
    {
        notice::NoticeSettings settings;
        for (const QString &problem : {u"W3"_s, u"W4"_s, u"M2"_s})
            settings.headings.push_back({u"更新维护不力"_s, problem});
        const auto composed = composeSample(*m_sample.state, settings, QDate(2020, 4, 15));
        XW_VERIFY_OK(composed);
        int told = 0;
        for (const QString &id : composed->facts.ids()) {
            if (!id.contains(u".headings."_s) || !id.endsWith(u".count"_s))
                continue;
            const auto fact = composed->facts.find(id);
            QCOMPARE(
                qint64(
                    notice::rowsBehind(id, *m_sample.state, m_ledgers, composed->settings).subjects.size()),
                std::get<qint64>(fact->value));
            ++told;
        }
        QVERIFY(told >= 2);
    }

    void regionsAndSubjectsCanBeWholeForRoundsInARow()
    {
        RoundState state = *m_sample.state;
        const QString region = std::get<QStringList>(fact(u"websites.regions.whole.names"_s).value).first();
        state.apply({PastTotal{{2019, 4}, SubjectKind::Website, region, 20, 0, {}},
                     PastTotal{{2019, 3}, SubjectKind::Website, region, 20, 0, {}}});
        const auto passing =
            std::find_if(state.subjects().begin(), state.subjects().end(), [&](const Subject &subject) {
                return state.verdict(subject.id) == Verdict::Qualified;
            });
        QVERIFY(passing != state.subjects().end());
        state.apply({PastVerdict{passing->id, {2019, 4}, Verdict::Qualified}});
        const auto composed = composeSample(state, {}, QDate(2020, 4, 15));
        XW_VERIFY_OK(composed);
        QCOMPARE(composed->facts.find(u"websites.whole3.names"_s)->printed, region);
        QCOMPARE(composed->facts.find(u"websites.passing2"_s)->printed, u"1"_s);
        QCOMPARE(composed->facts.find(u"websites.passing4"_s)->printed, u"0"_s);
    }
};

XW_TEST_MAIN(FactRowsTest)
#include "tst_fact_rows.moc"
