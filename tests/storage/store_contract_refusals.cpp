// The half of the contract that says what a store refuses, and that a refusal leaves nothing behind.
#include "storage/store_contract.h"

#include "domain/store.h"

using namespace Qt::StringLiterals;

namespace xw::testkit
{

std::optional<ErrorCode> refusal(Store &store, Transaction transaction)
{
    const Result<qint64> committed = store.commit(std::move(transaction)).takeResult();
    return committed ? std::nullopt : std::optional(committed.error().code);
}

void StoreContract::aCodeBelongsToOneSubject()
{
    QCOMPARE(refusal(*m_store, transaction(u"import"_s, {website(4, u"3611000001"_s, u"另一个"_s)})),
             ErrorCode::Conflict);
    QCOMPARE(refusal(*m_store, transaction(u"import"_s, {website(2, u"3611000001"_s, u"另一个"_s)})),
             ErrorCode::Conflict);
    QCOMPARE(registers().subjects.size(), size_t(3));
    QCOMPARE(refusal(*m_store, transaction(u"import"_s, {Region{RegionId(3), u"九江市"_s, 3}})),
             ErrorCode::Conflict);
    QCOMPARE(refusal(*m_store, transaction(u"round"_s, {openRound(2, 2020, 1)})), ErrorCode::Conflict);
}

void StoreContract::theSameCodeMayNameASiteAndAnAccount()
{
    Subject other = account(4, u"上饶发布"_s, Platform::SinaWeibo, 1);
    other.code = u"3611000001"_s;
    QCOMPARE(refusal(*m_store, transaction(u"import"_s, {other})), std::nullopt);
}

void StoreContract::anAccountWithoutCodeIsKnownByPlatformNameAndRegion()
{
    QCOMPARE(refusal(*m_store, transaction(u"import"_s, {account(4, u"文旅九江"_s, Platform::WeChat, 2)})),
             ErrorCode::Conflict);
    QCOMPARE(refusal(*m_store, transaction(u"import"_s, {account(4, u"文旅九江"_s, Platform::WeChat, 1),
                                                         account(5, u"文旅九江"_s, Platform::Douyin, 2)})),
             std::nullopt);
}

void StoreContract::aClashInAGreatImportNamesItsRow()
{
    Transaction import = transaction(u"import"_s, {});
    for (int id = 10; id < 5010; ++id)
        import.writes.push_back(website(id, QString::number(3'600'000'000 + id), u"站%1"_s.arg(id)));
    std::get<Subject>(import.writes.at(4321)).code = u"3611000002"_s; // site 2 has it
    const Result<qint64> refused = m_store->commit(import).takeResult();
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().line().contains("3611000002"_L1), qPrintable(refused.error().line()));
    QCOMPARE(registers().subjects.size(), size_t(3));
    std::get<Subject>(import.writes.at(4321)).code = u"3699000002"_s;
    QCOMPARE(refusal(*m_store, import), std::nullopt);
    QCOMPARE(registers().subjects.size(), size_t(5003));
    QCOMPARE(refusal(*m_store, import), std::nullopt); // again: every row is replaced
    QCOMPARE(registers().subjects.size(), size_t(5003));
    const std::vector<DoctorFinding> findings = m_store->doctor().takeResult().value();
    for (const DoctorFinding &found : findings)
        QVERIFY2(found.ok, qPrintable(found.message));
}

namespace
{
/// Brings websites from id `first` on, `parts` times three of them; then ends, or fails.
class Websites final : public WriteSource
{
public:
    Websites(int first, int parts, std::optional<Error> failure = {})
        : m_next(first), m_left(parts), m_failure(std::move(failure))
    {
    }
    Result<bool> next(std::vector<Write> &into) override
    {
        into.clear();
        if (m_left-- == 0) {
            if (m_failure)
                return tl::unexpected(*m_failure);
            return false;
        }
        for (int i = 0; i < 3; ++i, ++m_next)
            into.push_back(website(m_next, QString::number(3600000000 + m_next), u"站"_s));
        return true;
    }
    QJsonObject summary() const override { return {{u"added"_s, m_next}}; }

private:
    int m_next, m_left;
    std::optional<Error> m_failure;
};
} // namespace

void StoreContract::aSourceBringsItsWritesInParts()
{
    Transaction import = transaction(u"import"_s, {Write(Region{RegionId(9), u"新区"_s, 9})});
    import.source = std::make_shared<Websites>(100, 700);
    const auto done = m_store->commit(import).takeResult();
    XW_VERIFY_OK(done);
    const RegisterSnapshot held = registers();
    QCOMPARE(held.subjects.size(), size_t(3 + 2100));
    QCOMPARE(held.subjects.back().code, u"3600002199"_s);
    QCOMPARE(held.regions.back().name, u"新区"_s);
    const auto history = m_store->history({}, 1).takeResult();
    XW_VERIFY_OK(history);
    QCOMPARE(history->front().sequence, *done);
    QCOMPARE(history->front().after.value(u"added"_s).toInt(), 2200);
    const auto examined = m_store->doctor().takeResult();
    XW_VERIFY_OK(examined);
    for (const DoctorFinding &finding : *examined)
        QVERIFY2(finding.ok, qPrintable(finding.message));
}

void StoreContract::aSourceThatBringsNothingLeavesNoEntry()
{
    const auto before = m_store->history({}, 1).takeResult();
    Transaction import = transaction(u"import"_s, {});
    import.source = std::make_shared<Websites>(100, 0);
    const auto done = m_store->commit(import).takeResult();
    XW_VERIFY_OK(done);
    QCOMPARE(*done, before->front().sequence);
    QCOMPARE(m_store->history({}, 1).takeResult()->front().sequence, before->front().sequence);
}

void StoreContract::aSourceThatFailsLeavesNothing()
{
    const size_t before = registers().subjects.size();
    Transaction import = transaction(u"import"_s, {});
    import.source = std::make_shared<Websites>(
        100, 5, Error{ErrorCode::Format, {"A quotation mark is open", {}}, {}, {}, {}});
    QCOMPARE(refusal(*m_store, import), std::optional(ErrorCode::Format));
    QCOMPARE(registers().subjects.size(), before);
    // A clash with what a source brought is refused as any other.
    Transaction clash = transaction(u"import"_s, {Write(website(50, u"3600000101"_s, u"先"_s))});
    clash.source = std::make_shared<Websites>(100, 5);
    QCOMPARE(refusal(*m_store, clash), std::optional(ErrorCode::Conflict));
    QCOMPARE(registers().subjects.size(), before);
}

void StoreContract::anIndicatorIsInForceOnceASubject()
{
    Finding first = finding(1, site1, u"W1"_s);
    QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {first})), std::nullopt);
    QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {finding(2, site1, u"W1"_s)})), ErrorCode::Conflict);
    QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {finding(2, site1, {}), finding(3, site1, {})})),
             std::nullopt);
    first.withdrawnBy = u"李四"_s;
    first.withdrawnAt = at(5);
    QCOMPARE(refusal(*m_store, transaction(u"withdraw"_s, {first})), std::nullopt);
    QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {finding(4, site1, u"W1"_s)})), std::nullopt);
    QCOMPARE(work().findings.size(), size_t(4));
}

void StoreContract::aFindingCannotMoveToAnotherSubject()
{
    QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {finding(1, site1, u"W1"_s)})), std::nullopt);
    QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {finding(1, site2, u"W1"_s)})), ErrorCode::Conflict);
    QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {finding(1, site1, u"W2"_s)})), ErrorCode::Conflict);
    QVERIFY(work().findings == std::vector{finding(1, site1, u"W1"_s)});
}

void StoreContract::aRefusedTransactionLeavesNothing()
{
    const Transaction half =
        transaction(u"import"_s, {website(4, u"3611000004"_s, u"新"_s), finding(1, site1, u"W1"_s),
                                  website(5, u"3611000001"_s, u"撞"_s)});
    const Result<qint64> refused = m_store->commit(half).takeResult();
    QVERIFY(!refused);
    QCOMPARE(registers().subjects.size(), size_t(3));
    QVERIFY(work().findings.empty());
    QCOMPARE(m_store->history({}).takeResult().value().size(), size_t(1));
    // The next one goes through: nothing is left hanging.
    QCOMPARE(refusal(*m_store, transaction(u"tick"_s, {finding(1, site1, u"W1"_s)})), std::nullopt);
}

void StoreContract::aRowCannotReferToNothing()
{
    Subject lost = website(4, u"3611000004"_s, u"新"_s);
    lost.region = RegionId(99);
    QVERIFY(refusal(*m_store, transaction(u"import"_s, {lost})));
    QVERIFY(refusal(*m_store, transaction(u"tick"_s, {finding(1, SubjectId(99), u"W1"_s)})));
    QVERIFY(refusal(*m_store, transaction(u"tick"_s, {finding(1, site1, u"W1"_s, RoundId(99))}, {})));
    Evidence evidence;
    evidence.id = EvidenceId(1);
    evidence.subject = site1;
    evidence.round = round1;
    evidence.sha256 = blobOf("never stored").sha256;
    QVERIFY(refusal(*m_store, transaction(u"evidence"_s, {evidence})));
    QCOMPARE(m_store->history({}).takeResult().value().size(), size_t(1));
    // What the same transaction brings along is there, in whatever order.
    lost.region = RegionId(3);
    QCOMPARE(refusal(*m_store, transaction(u"import"_s, {lost, Region{RegionId(3), u"赣州市"_s, 3}})),
             std::nullopt);
}

void StoreContract::aSignedRoundIsLocked_data()
{
    QTest::addColumn<int>("none");
    for (const char *name : {"finding", "withdrawal", "inspection", "evidence", "sample", "end of sample",
                             "ledger row", "round"})
        QTest::newRow(name) << 0;
}

void StoreContract::aSignedRoundIsLocked()
{
    const Blob bytes = blobOf("x");
    Evidence evidence;
    evidence.id = EvidenceId(1);
    evidence.subject = site1;
    evidence.round = round1;
    evidence.sha256 = bytes.sha256;
    Round closed = openRound(1, 2020, 1);
    closed.phase = RoundPhase::Signed;
    Finding ticked = finding(1, site1, u"W1"_s);
    XW_VERIFY_OK(
        m_store->commit(transaction(u"tick"_s, {ticked, bytes, SampleMember{round1, site1}})).takeResult());
    XW_VERIFY_OK(m_store->commit(transaction(u"sign"_s, {closed})).takeResult());

    ticked.withdrawnBy = u"李四"_s;
    closed.issuer = u"他人"_s;
    Transaction endOfSample = transaction(u"sample"_s, {});
    endOfSample.endsSampleOf = true;
    const std::map<QByteArray, Transaction> attempts{
        {"finding", transaction(u"tick"_s, {finding(2, site1, u"W2"_s)})},
        {"withdrawal", transaction(u"withdraw"_s, {ticked})},
        {"inspection",
         transaction(u"inspect"_s, {Inspection{site1, round1, true, {}, {}, ReviewState::None, {}, {}, {}}})},
        {"evidence", transaction(u"evidence"_s, {evidence})},
        {"sample", transaction(u"sample"_s, {SampleMember{round1, site2}})},
        {"end of sample", endOfSample},
        {"ledger row", transaction(u"import"_s, {LedgerRow{u"messages"_s, round1, u"1"_s, {}}})},
        {"round", transaction(u"reopen"_s, {closed})}};
    QCOMPARE(refusal(*m_store, attempts.at(QTest::currentDataTag())), ErrorCode::Locked);
    QCOMPARE(m_store->history({}).takeResult().value().size(), size_t(3));
    // Another round goes on.
    QCOMPARE(refusal(*m_store,
                     transaction(u"tick"_s, {openRound(2, 2020, 2), finding(2, site1, u"W2"_s, RoundId(2))},
                                 RoundId(2))),
             std::nullopt);
}

void StoreContract::signingAndItsLastFindingAreOneTransaction()
{
    Round closed = openRound(1, 2020, 1);
    closed.phase = RoundPhase::Signed;
    QCOMPARE(refusal(*m_store, transaction(u"sign"_s, {finding(1, site1, u"W1"_s), closed})), std::nullopt);
    QCOMPARE(work().findings.size(), size_t(1));
    QCOMPARE(registers().rounds.front().phase, RoundPhase::Signed);
}

void StoreContract::evidenceMustMatchItsDigest()
{
    Blob wrong = blobOf("right");
    wrong.bytes = "wrong";
    QCOMPARE(refusal(*m_store, transaction(u"evidence"_s, {wrong})), ErrorCode::Damaged);
    QCOMPARE(m_store->blob(wrong.sha256).takeResult().error().code, ErrorCode::NotFound);
}

void StoreContract::aCancelledCommitLeavesNothing()
{
    const auto job = std::make_shared<Job>();
    job->cancel();
    const Result<qint64> done =
        m_store->commit(transaction(u"tick"_s, {finding(1, site1, u"W1"_s)}), job).takeResult();
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QVERIFY(work().findings.empty());
    QCOMPARE(m_store->history({}).takeResult().value().size(), size_t(1));
}

void StoreContract::anUnknownRoundIsNotFound()
{
    QCOMPARE(m_store->loadRound(RoundId(99)).takeResult().error().code, ErrorCode::NotFound);
}

} // namespace xw::testkit
