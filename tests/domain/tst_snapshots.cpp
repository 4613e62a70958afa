// A copy of RoundState is a snapshot: it costs a pointer, stays as it was, and any thread may read it.
#include "domain/round_state.h"
#include "small_standard.h"

#include "testkit/testkit.h"

#include <QtConcurrentRun>

using namespace xw;
using namespace Qt::StringLiterals;

namespace
{

const RoundId round1{1};

RoundState bigRound(int subjects)
{
    RegisterSnapshot registers;
    registers.regions.push_back({RegionId(1), u"甲市"_s, 1});
    for (int i = 1; i <= subjects; ++i) {
        Subject subject;
        subject.id = SubjectId(i);
        subject.code = QString::number(3600000000 + i);
        subject.name = u"站点%1"_s.arg(i);
        subject.region = RegionId(1);
        subject.type = WebsiteType::CityDepartment;
        registers.subjects.push_back(subject);
    }
    Round round;
    round.id = round1;
    return RoundState(std::move(registers), round, testkit::smallStandard(), {});
}

Inspection inspected(int subject)
{
    Inspection made;
    made.subject = SubjectId(subject);
    made.round = round1;
    made.inspected = true;
    return made;
}

Subject renamed(const RoundState &state, int id, const QString &name)
{
    Subject subject = *state.subject(SubjectId(id));
    subject.name = name;
    return subject;
}

} // namespace

class SnapshotsTest : public QObject
{
    Q_OBJECT

private slots:
    void aSnapshotStaysAsItWasWhileTheRoundGoesOn()
    {
        RoundState state = bigRound(1000);
        state.apply({inspected(1)});
        const RoundState before = state;
        state.apply({inspected(2), renamed(state, 3, u"新名"_s), Document{u"setting"_s, u"a"_s, "1"}});
        QCOMPARE(before.tally().total(SubjectKind::Website).checked, 1);
        QCOMPARE(state.tally().total(SubjectKind::Website).checked, 2);
        QCOMPARE(before.inspection(SubjectId(2)).inspected, false);
        QCOMPARE(before.subject(SubjectId(3))->name, u"站点3"_s);
        QVERIFY(before.find(u"站点3"_s) && !before.find(u"新名"_s));
        QVERIFY(!state.find(u"站点3"_s) && state.find(u"新名"_s));
        QVERIFY(!before.document(u"setting"_s, u"a"_s) && state.document(u"setting"_s, u"a"_s));
    }

    void theOriginalStaysAsItWasWhileACopyIsChanged()
    {
        const RoundState state = bigRound(300);
        RoundState trial = state;
        trial.apply({inspected(257)});
        QCOMPARE(state.tally().total(SubjectKind::Website).checked, 0);
        QCOMPARE(trial.tally().total(SubjectKind::Website).checked, 1);
    }

    void otherThreadsReadSnapshotsWhileTheRoundIsTicked()
    {
        const int count = 3000;
        RoundState state = bigRound(count);
        QList<QFuture<bool>> readers;
        for (int i = 1; i <= count; ++i) {
            state.apply({inspected(i)});
            if (i % 100)
                continue;
            readers << QtConcurrent::run([snapshot = state, i] {
                int checked = 0;
                for (const Subject &subject : snapshot.subjects())
                    checked += snapshot.inspection(subject.id).inspected;
                return checked == i && snapshot.tally().total(SubjectKind::Website).checked == i;
            });
        }
        for (const auto &reader : readers)
            QVERIFY(reader.result());
    }

    // What finds names is made when somebody asks: before, after, or while the round goes on.
    void aSnapshotFindsByTheNamesOfItsTimeWheneverItIsFirstAsked()
    {
        for (const bool isAskedBefore : {true, false}) {
            RoundState state = bigRound(500);
            if (isAskedBefore)
                QVERIFY(state.find(u"站点3"_s));
            const RoundState before = state;
            state.apply({renamed(state, 3, u"新名"_s)});
            const RoundState between = state;
            state.apply({renamed(state, 3, u"更新的名"_s), renamed(state, 4, u"站点3"_s)});
            QVERIFY(before.find(u"站点3"_s) && !before.find(u"新名"_s));
            QCOMPARE(before.find(u"站点3"_s)->id, SubjectId(3));
            QVERIFY(between.find(u"新名"_s) && !between.find(u"站点3"_s) && !between.find(u"更新的名"_s));
            QVERIFY(state.find(u"更新的名"_s) && !state.find(u"新名"_s) && !state.find(u"站点4"_s));
            QCOMPARE(state.find(u"站点3"_s)->id, SubjectId(4));
        }
    }

    void manyThreadsMayAskForANameWhileTheRoundGoesOn()
    {
        constexpr int rounds = 40, threads = 8;
        for (int n = 0; n < rounds; ++n) {
            RoundState state = bigRound(300);
            QList<QFuture<bool>> readers;
            for (int i = 0; i < threads; ++i) {
                readers << QtConcurrent::run([snapshot = state, i] {
                    const QString now = i == 0 ? u"站点1"_s : u"改名%1"_s.arg(i - 1);
                    return snapshot.find(now) && !snapshot.find(u"改名%1"_s.arg(i)) &&
                           snapshot.find(u"3600000300"_s)->id == SubjectId(300);
                });
                state.apply({renamed(state, 1, u"改名%1"_s.arg(i))});
            }
            for (const auto &reader : readers)
                QVERIFY(reader.result());
        }
    }

    void theFirstTickAfterASnapshotCostsNoCopyOfTheRound()
    {
        RoundState state = bigRound(100000);
        QElapsedTimer timer;
        timer.start();
        const RoundState whole = bigRound(100000);
        const qint64 made = timer.nsecsElapsed();
        timer.start();
        for (int i = 1; i <= 100; ++i) {
            const RoundState snapshot = state;
            state.apply({inspected(i * 1000)});
        }
        // A hundred snapshots, each followed by a tick, take less than making the round once.
        QVERIFY2(timer.nsecsElapsed() < made,
                 qPrintable(u"%1 ms against %2"_s.arg(timer.nsecsElapsed() / 1000000).arg(made / 1000000)));
    }
};

XW_TEST_MAIN(SnapshotsTest)
#include "tst_snapshots.moc"
