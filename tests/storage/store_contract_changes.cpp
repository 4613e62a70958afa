// The part of the contract for several people on one workspace: what changed since, what may not be written
// over, and what is added beside the history.
#include "storage/store_contract.h"

#include "domain/store.h"

#include <QRandomGenerator>
#include <set>

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{

Review reviewed(qint64 id, SubjectId subject, ReviewState decision, FindingId finding = {})
{
    Review review;
    review.id = ReviewId(id);
    review.subject = subject;
    review.round = round1;
    review.finding = finding;
    review.decision = decision;
    review.note = u"再看首页"_s;
    review.author = u"王五"_s;
    review.at = at(int(id));
    return review;
}

template <class Row>
std::vector<Row> rowsOf(const Changes &changes)
{
    std::vector<Row> rows;
    for (const Write &write : changes.writes)
        if (const auto *row = std::get_if<Row>(&write))
            rows.push_back(*row);
    return rows;
}

Transaction basedOn(qint64 sequence, Transaction transaction)
{
    transaction.basedOn = sequence;
    return transaction;
}

} // namespace

void StoreContract::snapshotsSayHowFarTheyGo()
{
    QCOMPARE(registers().sequence, 1);
    QCOMPARE(work().sequence, 1);
    QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {finding(1, site1, u"W1"_s)})), std::nullopt);
    QCOMPARE(registers().sequence, 2);
    QCOMPARE(work().sequence, 2);
}

void StoreContract::changesBringEveryRowOnceAsItIsNow()
{
    const Changes none = m_store->changesSince(1).takeResult().value();
    QCOMPARE(none.sequence, 1);
    QVERIFY(none.writes.empty());
    Finding ticked = finding(1, site1, u"W1"_s);
    QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {ticked, finding(2, site2, u"W2"_s)})), std::nullopt);
    ticked.note = u"首页"_s;
    const Document setting{u"setting"_s, u"office"_s, "1", {}};
    QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {ticked, setting, blobOf("PNG")})), std::nullopt);
    const Changes all = m_store->changesSince(1).takeResult().value();
    QCOMPARE(all.sequence, 3);
    QCOMPARE(all.writes.size(), size_t(3));
    QVERIFY((rowsOf<Finding>(all) == std::vector{ticked, finding(2, site2, u"W2"_s)}));
    QVERIFY(rowsOf<Document>(all) == std::vector{setting});
    const Changes newest = m_store->changesSince(2).takeResult().value();
    QVERIFY(rowsOf<Finding>(newest) == std::vector{ticked});
    // From the very beginning, what is referred to stands before what refers to it.
    const Changes whole = m_store->changesSince(0).takeResult().value();
    QCOMPARE(whole.writes.size(), size_t(2 + 3 + 1 + 3));
    QVERIFY(std::holds_alternative<Region>(whole.writes.front()));
    QCOMPARE(rowsOf<Subject>(whole), registers().subjects);
    QVERIFY(m_store->changesSince(99).takeResult().value().writes.empty());
}

void StoreContract::whoFollowsTheChangesHoldsWhatIsThere()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    std::map<qint64, Finding> findings;
    std::map<SubjectId, Inspection> inspections;
    std::set<SubjectId> members;
    qint64 known = 1;
    for (int step = 0; step < 120; ++step) {
        const SubjectId subject(int(random.bounded(1, 4)));
        Transaction next = transaction(u"step"_s, {});
        switch (random.bounded(4)) {
        case 0: {
            Finding one = finding(random.bounded(1, 30), subject, {});
            if (const auto held = findings.find(one.id.value()); held != findings.end())
                one.subject = held->second.subject;
            one.count = int(random.bounded(100));
            next.writes = {one};
            break;
        }
        case 1:
            next.writes = {Inspection{
                subject, round1, random.bounded(2) == 1, {}, {}, ReviewState::None, {}, u"张三"_s, at(step)}};
            break;
        case 2:
            next.writes = {SampleMember{round1, subject}};
            break;
        default:
            next.endsSampleOf = true;
            next.writes = {SampleMember{round1, subject}};
        }
        // A number that this follower has not heard of may be another subject's: that is refused, and no
        // matter.
        [[maybe_unused]] const auto refused = refusal(*m_store, next);
        if (random.bounded(3) != 0)
            continue;
        const Changes changes = m_store->changesSince(known).takeResult().value();
        known = changes.sequence;
        if (!changes.endedSamples.empty())
            members.clear();
        for (const Finding &row : rowsOf<Finding>(changes))
            findings[row.id.value()] = row;
        for (const Inspection &row : rowsOf<Inspection>(changes))
            inspections[row.subject] = row;
        for (const SampleMember &row : rowsOf<SampleMember>(changes))
            members.insert(row.subject);
        const RoundSnapshot there = work();
        QCOMPARE(there.findings.size(), findings.size());
        for (const Finding &row : there.findings)
            QVERIFY(findings[row.id.value()] == row);
        QCOMPARE(there.inspections.size(), inspections.size());
        for (const Inspection &row : there.inspections)
            QVERIFY(inspections[row.subject] == row);
        std::set<SubjectId> drawn;
        for (const SampleMember &row : there.sample)
            drawn.insert(row.subject);
        QVERIFY(drawn == members);
    }
}

void StoreContract::nobodyWritesOverWhatOthersWroteSince()
{
    Finding ticked = finding(1, site1, u"W1"_s);
    QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {ticked})), std::nullopt);
    const auto two = m_store->history({}, 1).takeResult().value().front().sequence;
    ticked.note = u"他人所记"_s;
    QCOMPARE(refusal(*m_store, basedOn(two, transaction(u"tick"_s, {ticked}))), std::nullopt);
    Finding mine = ticked;
    mine.note = u"我所记"_s;
    QCOMPARE(refusal(*m_store, basedOn(two, transaction(u"tick"_s, {finding(2, site2, u"W2"_s), mine}))),
             ErrorCode::Conflict);
    QVERIFY(work().findings == std::vector{ticked}); // nothing of it
    // Whoever has seen it may change it; who says nothing writes last.
    QCOMPARE(refusal(*m_store, basedOn(two + 1, transaction(u"tick"_s, {mine}))), std::nullopt);
    QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {ticked})), std::nullopt);
}

void StoreContract::aNumberThatOthersTookIsNotGivenAgain()
{
    // The same finding, word for word, under the same number, by two people at once.
    QCOMPARE(refusal(*m_store, basedOn(1, transaction(u"tick"_s, {finding(1, site1, {})}))), std::nullopt);
    QCOMPARE(refusal(*m_store, basedOn(1, transaction(u"tick"_s, {finding(1, site1, {})}))),
             ErrorCode::Conflict);
    const Subject first = website(4, u"3611000004"_s, u"甲"_s), second = website(4, u"3611000005"_s, u"乙"_s);
    QCOMPARE(refusal(*m_store, basedOn(2, transaction(u"import"_s, {first}))), std::nullopt);
    QCOMPARE(refusal(*m_store, basedOn(2, transaction(u"import"_s, {second}))), ErrorCode::Conflict);
    QVERIFY(registers().subjects.back() == first);
}

void StoreContract::whatNobodyElseTouchedGoesThrough()
{
    QCOMPARE(refusal(*m_store, basedOn(1, transaction(u"tick"_s, {finding(1, site1, u"W1"_s)}))),
             std::nullopt);
    QCOMPARE(refusal(*m_store, basedOn(1, transaction(u"tick"_s, {finding(2, site2, u"W2"_s)}))),
             std::nullopt);
    // A row may stand twice in one transaction.
    Finding twice = finding(3, site1, u"W3"_s);
    Finding later = twice;
    later.note = u"后写"_s;
    QCOMPARE(refusal(*m_store, basedOn(3, transaction(u"tick"_s, {twice, later}))), std::nullopt);
    QVERIFY(work().findings.back() == later);
}

void StoreContract::aSampleIsNotEndedOverOthersMembers()
{
    QCOMPARE(refusal(*m_store, transaction(u"sample"_s, {SampleMember{round1, site1}})), std::nullopt);
    Transaction anew = basedOn(1, transaction(u"sample"_s, {SampleMember{round1, site2}}));
    anew.endsSampleOf = true;
    QCOMPARE(refusal(*m_store, anew), ErrorCode::Conflict);
    anew.basedOn = 2;
    QCOMPARE(refusal(*m_store, anew), std::nullopt);
    const Changes changes = m_store->changesSince(2).takeResult().value();
    QVERIFY(changes.endedSamples == std::vector{round1});
    QVERIFY((rowsOf<SampleMember>(changes) == std::vector{SampleMember{round1, site2}}));
}

void StoreContract::whoMustBeAloneIsRefusedWhenAnythingWasRecorded()
{
    Round closed = openRound(1, 2020, 1);
    closed.phase = RoundPhase::Signed;
    Transaction sign = basedOn(1, transaction(u"sign"_s, {closed}));
    sign.alone = true;
    QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {finding(1, site1, u"W1"_s)})), std::nullopt);
    QCOMPARE(refusal(*m_store, sign), ErrorCode::Conflict);
    QCOMPARE(registers().rounds.front().phase, RoundPhase::Open);
    sign.basedOn = 2;
    QCOMPARE(refusal(*m_store, sign), std::nullopt);
}

void StoreContract::documentsAreLockedWithTheirRound()
{
    const Document ofRound{u"notice"_s, u"2020Q1"_s, "edits", round1};
    const Document ofNone{u"setting"_s, u"office"_s, "1", {}};
    QCOMPARE(refusal(*m_store, transaction(u"document"_s, {ofRound, ofNone})), std::nullopt);
    QVERIFY((registers().documents == std::vector{ofRound, ofNone}));
    Round closed = openRound(1, 2020, 1);
    closed.phase = RoundPhase::Signed;
    QCOMPARE(refusal(*m_store, transaction(u"sign"_s, {closed})), std::nullopt);
    for (Document changed : {Document{u"notice"_s, u"2020Q1"_s, "other", round1},
                             Document{u"notice"_s, u"2020Q1"_s, "other", {}},
                             Document{u"sample-plan"_s, u"whatever"_s, "new", round1}})
        QCOMPARE(refusal(*m_store, transaction(u"document"_s, {changed})), ErrorCode::Locked);
    QCOMPARE(refusal(*m_store, transaction(u"document"_s, {Document{u"setting"_s, u"office"_s, "2", {}}})),
             std::nullopt);
    QVERIFY(refusal(*m_store,
                    transaction(u"document"_s, {Document{u"notice"_s, u"2021Q1"_s, "x", RoundId(99)}})));
}

void StoreContract::aDecisionIsAddedAndWithdrawnButNeverChanged()
{
    QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {finding(1, site1, u"W1"_s)})), std::nullopt);
    Review first = reviewed(1, site1, ReviewState::SentBack, FindingId(1));
    const Review second = reviewed(2, site1, ReviewState::Confirmed);
    QCOMPARE(refusal(*m_store, transaction(u"review"_s, {first, second})), std::nullopt);
    QVERIFY((work().reviews == std::vector{first, second}));
    QCOMPARE(registers().lastReview, ReviewId(2));
    for (const auto &change : std::initializer_list<std::function<void(Review &)>>{
             [](Review &row) { row.decision = ReviewState::Confirmed; },
             [](Review &row) { row.note = u"改"_s; }, [](Review &row) { row.author = u"他"_s; },
             [](Review &row) { row.at = at(999); }, [](Review &row) { row.finding = {}; },
             [](Review &row) { row.subject = site2; }}) {
        Review changed = first;
        change(changed);
        QCOMPARE(refusal(*m_store, transaction(u"review"_s, {changed})), ErrorCode::Conflict);
    }
    first.withdrawnBy = u"王五"_s;
    first.withdrawnAt = at(50);
    QCOMPARE(refusal(*m_store, transaction(u"undo"_s, {first})), std::nullopt);
    QVERIFY((work().reviews == std::vector{first, second}));
    QVERIFY(refusal(*m_store,
                    transaction(u"review"_s, {reviewed(3, site1, ReviewState::Pending, FindingId(9))})));
    Round closed = openRound(1, 2020, 1);
    closed.phase = RoundPhase::Signed;
    QCOMPARE(refusal(*m_store, transaction(u"sign"_s, {closed})), std::nullopt);
    QCOMPARE(refusal(*m_store, transaction(u"review"_s, {reviewed(3, site1, ReviewState::Pending)})),
             ErrorCode::Locked);
}

void StoreContract::measurementsStandBesideTheHistory()
{
    const auto measured = [](const QString &channel, SubjectId subject, int n) {
        return Measurement{0, channel, subject, at(n), {{u"ms"_s, n}, {u"地址"_s, u"http://a/"_s}}};
    };
    QCOMPARE(m_store
                 ->append({measured(u"visits"_s, site1, 1), measured(u"visits"_s, site2, 2),
                           measured(u"links"_s, {}, 3)})
                 .takeResult()
                 .value(),
             3);
    QCOMPARE(m_store->append({measured(u"visits"_s, site1, 4)}).takeResult().value(), 4);
    QCOMPARE(m_store->history({}).takeResult().value().size(), size_t(1));
    QVERIFY(m_store->changesSince(1).takeResult().value().writes.empty());
    const auto visits = m_store->measurements(u"visits"_s, {}, 0, 100).takeResult().value();
    QCOMPARE(visits.size(), size_t(3));
    Measurement first = measured(u"visits"_s, site1, 1);
    first.id = 1;
    QVERIFY(visits.front() == first);
    QCOMPARE(m_store->measurements(u"visits"_s, site1, 0, 100).takeResult()->size(), size_t(2));
    QCOMPARE(m_store->measurements(u"visits"_s, {}, 2, 100).takeResult()->front().id, 4);
    QCOMPARE(m_store->measurements(u"visits"_s, {}, 0, 2).takeResult()->size(), size_t(2));
    QVERIFY(m_store->measurements(u"nothing"_s, {}, 0, 2).takeResult()->empty());
    // All of them or none.
    QCOMPARE(
        m_store->append({measured(u"visits"_s, site1, 5), measured({}, site1, 6)}).takeResult().error().code,
        ErrorCode::Usage);
    QVERIFY(!m_store->append({measured(u"visits"_s, SubjectId(99), 5)}).takeResult());
    QCOMPARE(m_store->measurements(u"visits"_s, {}, 0, 100).takeResult()->size(), size_t(3));
    const auto checks = m_store->doctor().takeResult().value();
    for (const DoctorFinding &found : checks)
        QVERIFY2(found.ok, qPrintable(found.check + u": "_s + found.message));
}

} // namespace xw::testkit
