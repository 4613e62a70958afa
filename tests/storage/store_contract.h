// The promises of the port, tested in the same words over every kind of store. A test class inherits
// StoreContract, says how an empty store is made, and hands the slots on; see tst_memory_store.cpp.
#pragma once

#include "domain/store.h"
#include "testkit/testkit.h"

namespace xw::testkit
{

// A small world: two regions, three subjects, one open round.
inline constexpr RoundId round1{1};
inline constexpr SubjectId site1{1}, site2{2}, account1{3};

[[nodiscard]] QDateTime at(int second);
[[nodiscard]] Subject website(int id, const QString &code, const QString &name);
[[nodiscard]] Subject account(int id, const QString &name, Platform platform, int region);
[[nodiscard]] Round openRound(int id, int year, int quarter);
[[nodiscard]] Finding finding(qint64 id, SubjectId subject, const QString &indicator, RoundId round = round1);
[[nodiscard]] Transaction transaction(const QString &command, std::vector<Write> writes,
                                      RoundId round = round1);
[[nodiscard]] Transaction world();
[[nodiscard]] Blob blobOf(const QByteArray &bytes);
/// The error code of a commit that must fail; nullopt where it did not.
[[nodiscard]] std::optional<ErrorCode> refusal(Store &store, Transaction transaction);

class StoreContract : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] virtual std::shared_ptr<Store> makeStore() = 0;

private slots:
    void init();
    void cleanup() { m_store.reset(); }

    void anEmptyStoreHoldsNothing();
    void everyKindOfRowComesBackAsItWent();
    void aPutReplacesTheRowOfThatIdentity();
    void extraColumnsKeepOrderAndOddCharacters();
    void regionsComeInTheirOrder();
    void sequencesCountFromOne();
    void theLastIdsAreThoseOfAllRounds();
    void aCodeBelongsToOneSubject();
    void theSameCodeMayNameASiteAndAnAccount();
    void anAccountWithoutCodeIsKnownByPlatformNameAndRegion();
    void aClashInAGreatImportNamesItsRow();
    void aSourceBringsItsWritesInParts();
    void aSourceThatBringsNothingLeavesNoEntry();
    void aSourceThatFailsLeavesNothing();
    void anIndicatorIsInForceOnceASubject();
    void aFindingCannotMoveToAnotherSubject();
    void aRefusedTransactionLeavesNothing();
    void aRowCannotReferToNothing();
    void aSignedRoundIsLocked_data();
    void aSignedRoundIsLocked();
    void signingAndItsLastFindingAreOneTransaction();
    void aNewSampleReplacesTheOldOne();
    void evidenceComesBackByItsDigest();
    void evidenceMustMatchItsDigest();
    void historyIsNewestFirstAndBySubject();
    void theChainFollows();
    void aCancelledCommitLeavesNothing();
    void progressReachesTheTotal();
    void anUnknownRoundIsNotFound();
    void theDoctorIsContent();
    void aBackupRefusesAnExistingTarget();

    void snapshotsSayHowFarTheyGo();
    void changesBringEveryRowOnceAsItIsNow();
    void whoFollowsTheChangesHoldsWhatIsThere();
    void nobodyWritesOverWhatOthersWroteSince();
    void aNumberThatOthersTookIsNotGivenAgain();
    void whatNobodyElseTouchedGoesThrough();
    void aSampleIsNotEndedOverOthersMembers();
    void whoMustBeAloneIsRefusedWhenAnythingWasRecorded();
    void documentsAreLockedWithTheirRound();
    void aDecisionIsAddedAndWithdrawnButNeverChanged();
    void measurementsStandBesideTheHistory();

protected:
    [[nodiscard]] RegisterSnapshot registers()
    {
        auto all = m_store->loadRegister().takeResult();
        if (!all)
            qWarning("%s (%s)", qPrintable(all.error().line()), qPrintable(all.error().detail));
        return *std::move(all);
    }
    [[nodiscard]] RoundSnapshot work(RoundId round = round1)
    {
        return m_store->loadRound(round).takeResult().value();
    }
    std::shared_ptr<Store> m_store;
};

} // namespace xw::testkit
