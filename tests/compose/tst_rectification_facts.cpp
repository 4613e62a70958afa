// 上季度问题整改情况: the numbers of the paragraph are the counts of the cases, whatever their states;
// without cases nothing is said.
#include "domain/case_code.h"
#include "notice/notice_check.h"
#include "notice/plain_text.h"
#include "sample_round.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

const RoundId lastRound(901), olderRound(902), correctedRound(903);

/// Cases of the round before, of its correction, and of older ones, in states that a seed draws.
std::vector<RectificationCase> drawnCases(const RoundState &state, QRandomGenerator &draw, int count)
{
    std::vector<RectificationCase> cases;
    const auto &subjects = state.subjects();
    for (int i = 0; i < count; ++i) {
        RectificationCase one;
        one.id = CaseId(i + 1);
        one.code = caseCode(5, i + 1);
        one.round = std::array{lastRound, lastRound, olderRound, correctedRound}[draw.bounded(4)];
        one.subject = subjects[draw.bounded(quint32(subjects.size()))].id;
        one.problem = u"问题"_s;
        one.body = u"第%1单位"_s.arg(draw.bounded(7) + 1);
        one.due = QDate(2020, 3, 1).addDays(draw.bounded(60));
        one.state = CaseState(draw.bounded(4));
        cases.push_back(one);
    }
    return cases;
}

std::vector<Write> earlierRounds(const RoundState &state)
{
    Round last = state.round();
    last.id = lastRound;
    last.key = RoundKey(2019, 4);
    last.phase = RoundPhase::Signed;
    Round older = last;
    older.id = olderRound;
    older.key = RoundKey(2019, 3);
    Round corrected = last;
    corrected.id = correctedRound;
    corrected.key = RoundKey(2019, 4, 2);
    return {last, older, corrected};
}

} // namespace

class RectificationFactsTest : public QObject
{
    Q_OBJECT

private:
    static qint64 number(const notice::Composed &composed, const QString &fact)
    {
        const auto found = composed.facts.find(fact);
        return found ? std::get<qint64>(found->value) : -1;
    }
    static Result<notice::Composed> generalOf(const RoundState &state)
    {
        notice::NoticeSettings settings;
        settings.templateId = u"general"_s;
        return composeSample(state, settings, QDate(2020, 4, 2));
    }

private slots:
    void theNumbersAreTheCases()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator draw(seed);
        const SampleRound sample = jiangxi().value();
        for (int i = 0; i < 12; ++i) {
            RoundState state = *sample.state;
            state.apply(earlierRounds(state));
            const auto cases = drawnCases(state, draw, int(draw.bounded(40)));
            std::vector<Write> writes(cases.begin(), cases.end());
            state.apply(writes);
            const auto composed = generalOf(state);
            XW_VERIFY_OK(composed);
            int total = 0, done = 0, answered = 0, overdue = 0, earlier = 0;
            for (const RectificationCase &one : cases) {
                const bool isOpen = one.state == CaseState::Asked || one.state == CaseState::Answered;
                if (one.round == olderRound) {
                    earlier += isOpen;
                    continue;
                }
                ++total;
                done += !isOpen;
                answered += one.state == CaseState::Answered;
                overdue += one.state == CaseState::Asked && one.due < QDate(2020, 4, 2);
            }
            QCOMPARE(number(*composed, u"rectification.total"_s), total);
            QCOMPARE(number(*composed, u"rectification.done"_s), done);
            QCOMPARE(number(*composed, u"rectification.open"_s), total - done);
            QCOMPARE(number(*composed, u"rectification.answered"_s), answered);
            QCOMPARE(number(*composed, u"rectification.overdue"_s), overdue);
            QCOMPARE(number(*composed, u"rectification.earlier.open"_s), earlier);
            QCOMPARE(number(*composed, u"rectification.websites.total"_s) +
                         number(*composed, u"rectification.media.total"_s),
                     total);
            const QString text = notice::plainNotice(composed->document);
            QCOMPARE(text.contains(u"上季度问题整改情况"_s), total > 0);
            QCOMPARE(text.contains(u"整改率"_s), total > 0);
            if (done > 0 && done < total)
                QVERIFY2(text.contains(u"2019年第四季度检查发现的%1个问题，已完成整改%2个、尚未完成整改%3个"_s
                                           .arg(total)
                                           .arg(done)
                                           .arg(total - done)),
                         qPrintable(text));
            if (total > 0 && done == 0)
                QVERIFY2(text.contains(u"尚未完成整改，整改率0%。"_s), qPrintable(text));
            QCOMPARE(text.contains(u"此前检查发现的问题还有%1个没有完成整改"_s.arg(earlier)), earlier > 0);
            QVERIFY2(!text.contains(u"{{"_s), qPrintable(text));
            QCOMPARE(checkNotice(*composed).size(), size_t(0));
        }
    }

    void withoutCasesNothingIsSaid()
    {
        const auto composed = generalOf(*jiangxi().value().state);
        XW_VERIFY_OK(composed);
        const QString text = notice::plainNotice(composed->document);
        for (const QString &words : {u"整改率"_s, u"问题整改情况"_s, u"此前检查"_s})
            QVERIFY2(!text.contains(words), qPrintable(text));
        QCOMPARE(number(*composed, u"rectification.total"_s), 0);
    }

    void whatIsWhollyMendedIsSaidSo()
    {
        RoundState state = *jiangxi().value().state;
        state.apply(earlierRounds(state));
        RectificationCase one;
        one.id = CaseId(1);
        one.code = caseCode(5, 1);
        one.round = lastRound;
        one.subject = state.subjects().front().id;
        one.body = u"甲单位"_s;
        one.state = CaseState::Closed;
        state.apply({one});
        const auto composed = generalOf(state);
        XW_VERIFY_OK(composed);
        const QString text = notice::plainNotice(composed->document);
        QVERIFY2(text.contains(u"2019年第四季度检查发现的1个问题，已完成整改，整改率100%。"_s),
                 qPrintable(text));
    }
};

XW_TEST_MAIN(RectificationFactsTest)
#include "tst_rectification_facts.moc"
