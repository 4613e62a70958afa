// Rectification: cases come from what a round counts, go their way, and keep what happened.
#include "domain/case_code.h"
#include "fixture.h"
#include "workspace/rectification.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
constexpr auto caseSites = u"网站标识码,网站名称,所属地区,网站类型,主办单位\n3600000001,甲局,省直,省级部门,"
                           u"甲局办公室\n3600000002,乙局,省直,"
                           u"省级部门,乙局办公室\n3600000003,丙局,省直,省级部门,\n";

CaseOpening onPaper(QDate due = QDate(2020, 4, 20))
{
    return {due, Disposition::Deadline, {}, true};
}
} // namespace

class CasesTest : public QObject
{
    Q_OBJECT

private:
    static const RectificationCase &first(const Fixture &f) { return f.state().cases().cases().front(); }
    static Result<void> change(Fixture &f, CasePlan plan)
    {
        return f.wait(f.workspace->changeCases(std::move(plan)));
    }

    /// 甲局 has two problems, 乙局 one, 丙局 none.
    static void findAndOpen(Fixture &f)
    {
        XW_VERIFY_OK(f.tick(u"3600000001"_s, "W4"));
        XW_VERIFY_OK(f.tick(u"3600000001"_s, "W5"));
        XW_VERIFY_OK(f.tick(u"3600000002"_s, "W2"));
        XW_VERIFY_OK(f.wait(f.workspace->setInspected(f.id(u"3600000003"_s), true)));
        XW_VERIFY_OK(change(f, openCases(onPaper())));
    }

private slots:
    void whatWaitsIsCountedInWorkingDays()
    {
        Fixture f(caseSites);
        findAndOpen(f); // all due on Monday, 2020-04-20
        const auto waiting = [&f](QDate today, int days) {
            const WaitingCases found = waitingCases(f.state(), today, days);
            return std::pair(found.overdue, found.soon);
        };
        QCOMPARE(waiting({2020, 4, 14}, 3), std::pair(0, 0)); // Tuesday: four working days before
        QCOMPARE(waiting({2020, 4, 15}, 3), std::pair(0, 3));
        QCOMPARE(waiting({2020, 4, 18}, 1), std::pair(0, 3)); // a Saturday
        QCOMPARE(waiting({2020, 4, 20}, 0), std::pair(0, 3)); // on its day it is not late
        QCOMPARE(waiting({2020, 4, 21}, 3), std::pair(3, 0));
        XW_VERIFY_OK(change(f, answerCase(first(f).id, u"已整改"_s)));
        QCOMPARE(waiting({2020, 4, 21}, 3), std::pair(2, 0));
        QCOMPARE(waiting({2020, 4, 15}, 3), std::pair(0, 2));
    }

    void everyCountedProblemBecomesOneCase()
    {
        Fixture f(caseSites);
        findAndOpen(f);
        const auto &cases = f.state().cases().cases();
        QCOMPARE(cases.size(), size_t(3));
        QHash<QString, int> byIndicator;
        QSet<QString> codes;
        for (const RectificationCase &one : cases) {
            ++byIndicator[one.indicator.value()];
            codes.insert(one.code);
            QCOMPARE(caseCodesIn(one.code).front().code, one.code);
            QCOMPARE(one.due, QDate(2020, 4, 20));
            QVERIFY(!one.problem.isEmpty());
            QCOMPARE(f.state().cases().events(one.id).size(), size_t(1));
        }
        QCOMPARE(codes.size(), 3);
        for (const char *id : {"W2", "W4", "W5"})
            QCOMPARE(byIndicator.value(QLatin1String(id)),
                     f.state().tally().problem(SubjectKind::Website, IndicatorId(QLatin1String(id))));
        QCOMPARE(first(f).body, u"甲局办公室"_s);
        // Opened again, nothing is doubled and nothing is written.
        const qsizetype entries = f.auditEntries();
        XW_VERIFY_OK(change(f, openCases(onPaper())));
        QCOMPARE(f.state().cases().cases().size(), size_t(3));
        QCOMPARE(f.auditEntries(), entries);
        // What is found afterwards gets a case of its own.
        XW_VERIFY_OK(f.tick(u"3600000003"_s, "W2"));
        XW_VERIFY_OK(change(f, openCases(onPaper())));
        QCOMPARE(f.state().cases().cases().size(), size_t(4));
        QCOMPARE(f.state().cases().cases().back().body, u"省直"_s); // nobody is named: its region answers
    }

    void anOpenRoundAsksNobodyUnlessItsNoticeWasIssued()
    {
        Fixture f(caseSites);
        XW_VERIFY_OK(f.tick(u"3600000001"_s, "W4"));
        CaseOpening opening = onPaper();
        opening.issuedElsewhere = false;
        QCOMPARE(change(f, openCases(opening)).error().code, ErrorCode::Conflict);
        XW_VERIFY_OK(f.wait(f.workspace->setPhase(RoundPhase::Signed)));
        XW_VERIFY_OK(change(f, openCases(opening)));
        QCOMPARE(f.state().cases().cases().size(), size_t(1));
        // The round stays as it was signed, and its cases go on.
        XW_VERIFY_OK(change(f, answerCase(first(f).id, u"已更新"_s)));
        QCOMPARE(first(f).state, CaseState::Answered);
        QCOMPARE(f.tick(u"3600000002"_s, "W4").error().code, ErrorCode::Locked);
    }

    void aCaseGoesItsWayAndNoStepIsSkipped()
    {
        Fixture f(caseSites);
        findAndOpen(f);
        const CaseId id = first(f).id;
        QCOMPARE(change(f, checkCase(id, true, {})).error().code, ErrorCode::Conflict);
        QCOMPARE(change(f, closeCase(id, {})).error().code, ErrorCode::Conflict);
        QCOMPARE(change(f, answerCase(id, u" "_s)).error().code, ErrorCode::Usage);
        XW_VERIFY_OK(change(f, answerCase(id, u"已更新三个栏目"_s, {{u"截图.png"_s, "\x89PNG..."}})));
        QCOMPARE(change(f, checkCase(id, false, {})).error().code, ErrorCode::Usage);
        XW_VERIFY_OK(change(f, checkCase(id, false, u"仍有一个未更新"_s, QDate(2020, 5, 8))));
        QCOMPARE(first(f).state, CaseState::Asked);
        QCOMPARE(first(f).due, QDate(2020, 5, 8));
        XW_VERIFY_OK(change(f, answerCase(id, u"全部更新"_s)));
        XW_VERIFY_OK(change(f, checkCase(id, true, {})));
        XW_VERIFY_OK(change(f, closeCase(id, {})));
        QCOMPARE(first(f).state, CaseState::Closed);
        QCOMPARE(change(f, answerCase(id, u"又来"_s)).error().code, ErrorCode::Conflict);
        QCOMPARE(change(f, reopenCase(id, {})).error().code, ErrorCode::Usage);
        XW_VERIFY_OK(change(f, reopenCase(id, u"复发"_s)));
        QList<CaseEventKind> kinds;
        for (const CaseEvent &event : f.state().cases().events(id)) {
            kinds << event.kind;
            QVERIFY(!event.author.isEmpty() && event.at.isValid());
        }
        QCOMPARE(kinds, (QList{CaseEventKind::Opened, CaseEventKind::Answered, CaseEventKind::Failed,
                               CaseEventKind::Answered, CaseEventKind::Passed, CaseEventKind::Closed,
                               CaseEventKind::Reopened}));
        // All of it is in the file, too.
        const auto events = f.state().cases().events(id);
        f.reopen();
        QCOMPARE(f.state().cases().events(id), events);
        QCOMPARE(f.wait(f.workspace->blob(events[1].files.front().sha256)).value(), QByteArray("\x89PNG..."));
    }

    void overdueFollowsTheDateAlone()
    {
        Fixture f(caseSites);
        findAndOpen(f);
        QVERIFY(!first(f).isOverdue(QDate(2020, 4, 20)));
        QVERIFY(first(f).isOverdue(QDate(2020, 4, 21)));
        XW_VERIFY_OK(
            change(f, changeCase(first(f).id, {{}, QDate(2020, 4, 30), Disposition::Closing, u"协商"_s})));
        QVERIFY(!first(f).isOverdue(QDate(2020, 4, 21)));
        QCOMPARE(first(f).disposition, Disposition::Closing);
        const CaseEvent *event = f.state().cases().last(first(f).id, CaseEventKind::Changed);
        QVERIFY(event && event->text.contains(u"2020-04-30"_s) && event->text.contains(u"协商"_s));
        XW_VERIFY_OK(change(f, answerCase(first(f).id, u"已关停"_s)));
        QVERIFY(!first(f).isOverdue(QDate(2021, 1, 1)));
        QCOMPARE(change(f, changeCase(first(f).id, {u" "_s, {}, {}, {}})).error().code, ErrorCode::Usage);
    }

    void aFailedWriteLeavesTheCaseAsItWas()
    {
        Fixture f(caseSites);
        findAndOpen(f);
        f.store->failCommits(Error{ErrorCode::Io, {"The disk is full", {}}, {}, {}, {}});
        QCOMPARE(change(f, answerCase(first(f).id, u"已更新"_s)).error().code, ErrorCode::Io);
        QCOMPARE(first(f).state, CaseState::Asked);
        f.store->failCommits(std::nullopt);
        XW_VERIFY_OK(change(f, answerCase(first(f).id, u"已更新"_s)));
    }

    void aCorrectionGoesOnWithTheCasesOfWhatItReplaces()
    {
        Fixture f(caseSites);
        XW_VERIFY_OK(f.tick(u"3600000001"_s, "W4"));
        XW_VERIFY_OK(f.wait(f.workspace->setPhase(RoundPhase::Signed)));
        XW_VERIFY_OK(change(f, openCases({QDate(2020, 4, 20), Disposition::Deadline, {}, false})));
        const auto corrected = f.wait(f.workspace->openCorrection({}, u"漏记"_s));
        XW_VERIFY_OK(corrected);
        XW_VERIFY_OK(f.wait(f.workspace->switchRound(corrected->id)));
        XW_VERIFY_OK(f.tick(u"3600000002"_s, "W2"));
        CaseOpening opening = onPaper();
        opening.replaced = replacedRounds(f.state().round(), f.workspace->rounds());
        XW_VERIFY_OK(change(f, openCases(opening)));
        QCOMPARE(f.state().cases().cases().size(), size_t(2)); // not three
    }

    void aCodeIsFoundHoweverItIsWritten()
    {
        Fixture f(caseSites);
        findAndOpen(f);
        const QString code = first(f).code;
        XW_VERIFY_OK(caseNamed(f.state(), code.toLower().remove(u'-')));
        QCOMPARE(caseNamed(f.state(), u"X1"_s).error().code, ErrorCode::Format);
        QCOMPARE(caseNamed(f.state(), caseCode(3, 77)).error().code, ErrorCode::NotFound);
        QString damaged = code;
        damaged[5] = damaged[5] == u'2' ? u'3' : u'2';
        QCOMPARE(caseNamed(f.state(), damaged).error().code, ErrorCode::Format);
    }
};

XW_TEST_MAIN(CasesTest)
#include "tst_cases.moc"
