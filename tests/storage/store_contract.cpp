#include "storage/store_contract.h"

#include "domain/audit_chain.h"
#include "domain/store.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace xw::testkit
{

QDateTime at(int second)
{
    return QDateTime({2020, 4, 2}, {10, 41, 7, 250}).addSecs(second);
}

Subject website(int id, const QString &code, const QString &name)
{
    Subject site;
    site.id = SubjectId(id);
    site.code = code;
    site.name = name;
    site.url = u"http://www.example.gov.cn/"_s;
    site.region = RegionId(1);
    site.type = WebsiteType::CityPortal;
    site.organizer = u"上饶市人民政府办公室"_s;
    site.firstSeen = {2020, 1, 6};
    site.lastSeen = {2020, 3, 31};
    return site;
}

Subject account(int id, const QString &name, Platform platform, int region)
{
    Subject account;
    account.id = SubjectId(id);
    account.kind = SubjectKind::MediaAccount;
    account.name = name;
    account.platform = platform;
    account.region = RegionId(region);
    account.level = MediaLevel::County;
    account.state = RunState::Adjusting;
    return account;
}

Round openRound(int id, int year, int quarter)
{
    Round round;
    round.id = RoundId(id);
    round.key = RoundKey(year, quarter);
    round.standard = StandardId(u"gbmh-2019-19"_s);
    round.standardVersion = 2;
    round.rates = {1, Rounding::Truncate};
    round.thresholdHundredths = 9000;
    round.province = u"江西省"_s;
    round.issuer = u"江西省人民政府办公厅"_s;
    round.scope = {{},   QDate(2020, 3, 10), QDate(2020, 3, 25), QDate(2020, 3, 1), RoundDepth::Veto, true,
                   false};
    return round;
}

Finding finding(qint64 id, SubjectId subject, const QString &indicator, RoundId round)
{
    Finding finding;
    finding.id = FindingId(id);
    finding.subject = subject;
    finding.round = round;
    finding.indicator = IndicatorId(indicator);
    finding.author = u"张三"_s;
    finding.at = at(int(id));
    return finding;
}

Transaction transaction(const QString &command, std::vector<Write> writes, RoundId round)
{
    Transaction transaction;
    transaction.author = u"张三"_s;
    transaction.at = at(0);
    transaction.command = command;
    transaction.round = round;
    transaction.after = {{u"why"_s, command}};
    transaction.writes = std::move(writes);
    return transaction;
}

Transaction world()
{
    return transaction(u"init"_s, {Region{RegionId(1), u"上饶市"_s, 2}, Region{RegionId(2), u"九江市"_s, 1},
                                   openRound(1, 2020, 1), website(1, u"3611000001"_s, u"上饶市人民政府"_s),
                                   website(2, u"3611000002"_s, u"上饶市商务局"_s),
                                   account(3, u"文旅九江"_s, Platform::WeChat, 2)});
}

Blob blobOf(const QByteArray &bytes)
{
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes};
}

void StoreContract::init()
{
    m_store = makeStore();
    QVERIFY(m_store);
    if (qstrcmp(QTest::currentTestFunction(), "anEmptyStoreHoldsNothing") != 0)
        XW_VERIFY_OK(m_store->commit(world()).takeResult());
}

void StoreContract::anEmptyStoreHoldsNothing()
{
    const RegisterSnapshot all = registers();
    QVERIFY(all.regions.empty() && all.subjects.empty() && all.rounds.empty() && all.documents.empty());
    QVERIFY(m_store->history({}).takeResult().value().empty());
    QVERIFY(!m_store->location().isEmpty());
}

void StoreContract::everyKindOfRowComesBackAsItWent()
{
    Subject full = website(4, u"bm36000001"_s, u"江西省“喆堃玥镕”局 𠮷"_s);
    full.extra = {{u"备注"_s, u"第一行\n第二行"_s}};
    full.noService = true;
    Finding ticked = finding(1, site1, u"W4.1"_s);
    ticked.count = 7;
    ticked.note = u"首页空白栏目"_s;
    ticked.urls = {u"http://a/?x=\"1\""_s, u"http://b/"_s};
    ticked.corrections = {{u"案列"_s, u"案例"_s}};
    Finding withdrawn = finding(2, site2, {});
    withdrawn.withdrawnBy = u"李四"_s;
    withdrawn.withdrawnAt = at(60);
    const Inspection inspected{site1,         round1,
                               true,          Verdict::Unqualified,
                               -266,          ReviewState::SentBack,
                               u"再看一次"_s, u"王五"_s,
                               at(90),        {{u"检查人"_s, u"赵 \"某\""_s}, {u"备注"_s, u"二、"_s}}};
    const Inspection bare{site2, round1, false, {}, {}, ReviewState::None, {}, {}, {}};
    const Blob picture = blobOf("PNG");
    const Evidence evidence{EvidenceId(1),
                            site1,
                            round1,
                            FindingId(1),
                            u"screenshot"_s,
                            u"首页.png"_s,
                            u"image/png"_s,
                            u"http://a/"_s,
                            picture.sha256,
                            3,
                            u"张三"_s,
                            at(30),
                            {},
                            {}};
    const PastTotal total{RoundKey(2019, 4), SubjectKind::MediaAccount, u"九江市"_s, 120, 3, u"97.5%"_s};
    const PastVerdict past{site2, RoundKey(2019, 3), Verdict::Qualified};
    const Succession succession{site1, site2, SuccessionKind::Merged, RoundKey(2020, 1), true};
    const SampleMember member{round1, account1};
    const LedgerRow row{u"messages"_s, round1, u"2020-1"_s, {{u"channel"_s, u"信箱"_s}, {u"days"_s, 12}}};
    const Document document{u"setting"_s, u"office"_s, QByteArray("\0\xff", 2)};
    const RectificationCase asked{CaseId(1),
                                  u"XW-K700-2AQT"_s,
                                  round1,
                                  site1,
                                  FindingId(1),
                                  IndicatorId(u"W4.1"_s),
                                  u"栏目不更新"_s,
                                  u"商务局"_s,
                                  Disposition::Closing,
                                  QDate(2020, 4, 20),
                                  CaseState::Answered,
                                  u"张三"_s,
                                  at(95)};
    const RectificationCase bareCase{
        CaseId(2), u"XW-K700-3BRU"_s, round1, site2, {}, {}, u"不合格"_s, u"乙"_s, {}, {}, {}, {}, {}};
    const CaseEvent event{CaseEventId(1),
                          CaseId(1),
                          CaseEventKind::Answered,
                          u"已更新"_s,
                          u"表.xlsx!清单!3"_s,
                          {{u"图.png"_s, u"image/png"_s, picture.sha256, 3}},
                          u"张三"_s,
                          at(96)};
    const ReturnedAnswer aside{ReturnedId(1),   u"表.xlsx"_s, u"清单!4"_s, u"XW-K700"_s, u"damaged-code"_s,
                               u"1 | 已整改"_s, u"已整改"_s,  {},          CaseId(2),    u"李四"_s,
                               at(98),          u"张三"_s,    at(97)};
    XW_VERIFY_OK(m_store
                     ->commit(transaction(u"all"_s, {full, ticked, withdrawn, inspected, bare, picture,
                                                     evidence, total, past, member, row, document, succession,
                                                     asked, bareCase, event, aside}))
                     .takeResult());

    const RegisterSnapshot all = registers();
    QCOMPARE(all.subjects.size(), size_t(4));
    QVERIFY(all.subjects.at(0) == website(1, u"3611000001"_s, u"上饶市人民政府"_s));
    QVERIFY(all.subjects.at(2) == account(3, u"文旅九江"_s, Platform::WeChat, 2));
    QVERIFY(all.subjects.at(3) == full);
    QVERIFY(all.rounds == std::vector{openRound(1, 2020, 1)});
    QVERIFY(all.pastTotals == std::vector{total});
    QVERIFY(all.pastVerdicts == std::vector{past});
    QVERIFY(all.documents == std::vector{document});
    QVERIFY(all.successions == std::vector{succession});
    QVERIFY((all.cases == std::vector{asked, bareCase}));
    QVERIFY(all.caseEvents == std::vector{event});
    QVERIFY(all.returnedAnswers == std::vector{aside});
    const RoundSnapshot work = this->work();
    QVERIFY((work.findings == std::vector{ticked, withdrawn}));
    QVERIFY((work.inspections == std::vector{inspected, bare}));
    QVERIFY(work.evidence == std::vector{evidence});
    QVERIFY(work.sample == std::vector{member});
    QVERIFY(work.ledgerRows == std::vector{row});
}

void StoreContract::aPutReplacesTheRowOfThatIdentity()
{
    Subject renamed = website(1, u"3611000001"_s, u"上饶市政府"_s);
    renamed.state = RunState::Closed;
    Finding ticked = finding(1, site1, u"W1"_s);
    XW_VERIFY_OK(m_store->commit(transaction(u"tick"_s, {renamed, ticked})).takeResult());
    ticked.note = u"说明"_s;
    XW_VERIFY_OK(m_store->commit(transaction(u"tick"_s, {ticked})).takeResult());
    QCOMPARE(registers().subjects.size(), size_t(3));
    QVERIFY(registers().subjects.front() == renamed);
    QVERIFY(work().findings == std::vector{ticked});
}

void StoreContract::extraColumnsKeepOrderAndOddCharacters()
{
    Subject site = website(1, u"3611000001"_s, u"上饶市人民政府"_s);
    for (const QList<QPair<QString, QString>> &extra :
         {QList<QPair<QString, QString>>{{u"乙"_s, u"2"_s}, {u"甲"_s, u"1"_s}},
          {{u"空"_s, u""_s}},
          {{u"[]"_s, u"],["_s}, {u"引\"号"_s, u"反\\斜\t杠"_s}}}) {
        site.extra = extra;
        XW_VERIFY_OK(m_store->commit(transaction(u"import"_s, {site})).takeResult());
        QCOMPARE(registers().subjects.front().extra, extra);
    }
}

void StoreContract::regionsComeInTheirOrder()
{
    QCOMPARE(registers().regions.at(0).name, u"九江市"_s);
    XW_VERIFY_OK(m_store
                     ->commit(transaction(u"order"_s, {Region{RegionId(1), u"上饶市"_s, 1},
                                                       Region{RegionId(2), u"九江市"_s, 2}}))
                     .takeResult());
    QCOMPARE(registers().regions.at(0).name, u"上饶市"_s);
}

void StoreContract::sequencesCountFromOne()
{
    const auto tick = [this](qint64 id) {
        return m_store->commit(transaction(u"tick"_s, {finding(id, site1, u"W%1"_s.arg(id))}))
            .takeResult()
            .value();
    };
    QCOMPARE(tick(1), 2); // the world was the first
    QCOMPARE(tick(2), 3);
}

void StoreContract::theLastIdsAreThoseOfAllRounds()
{
    QVERIFY(!registers().lastFinding.isValid());
    Round later = openRound(2, 2020, 2);
    const Blob picture = blobOf("PNG");
    Evidence evidence;
    evidence.id = EvidenceId(5);
    evidence.subject = site1;
    evidence.round = round1;
    evidence.sha256 = picture.sha256;
    evidence.size = 3;
    evidence.capturedAt = at(1);
    XW_VERIFY_OK(m_store
                     ->commit(transaction(u"tick"_s, {later, finding(7, site1, u"W1"_s), picture, evidence,
                                                      finding(3, site1, u"W1"_s, later.id)}))
                     .takeResult());
    QCOMPARE(registers().lastFinding, FindingId(7));
    QCOMPARE(registers().lastEvidence, EvidenceId(5));
}

void StoreContract::aNewSampleReplacesTheOldOne()
{
    XW_VERIFY_OK(
        m_store->commit(transaction(u"sample"_s, {SampleMember{round1, site1}, SampleMember{round1, site2}}))
            .takeResult());
    Transaction again =
        transaction(u"sample"_s, {SampleMember{round1, site2}, SampleMember{round1, account1}});
    again.endsSampleOf = true;
    XW_VERIFY_OK(m_store->commit(again).takeResult());
    QVERIFY((work().sample == std::vector{SampleMember{round1, site2}, SampleMember{round1, account1}}));
}

void StoreContract::evidenceComesBackByItsDigest()
{
    const QByteArray bytes(300'000, 'x');
    XW_VERIFY_OK(m_store->commit(transaction(u"evidence"_s, {blobOf(bytes)})).takeResult());
    XW_VERIFY_OK(m_store->commit(transaction(u"evidence"_s, {blobOf(bytes)})).takeResult());
    QCOMPARE(m_store->blob(blobOf(bytes).sha256).takeResult().value(), bytes);
    QCOMPARE(m_store->blob(blobOf("other").sha256).takeResult().error().code, ErrorCode::NotFound);
}

void StoreContract::historyIsNewestFirstAndBySubject()
{
    Transaction tick = transaction(u"tick"_s, {finding(1, site2, u"W1"_s)});
    tick.subject = site2;
    tick.before = {};
    tick.after = {{u"indicator"_s, u"W1"_s}};
    XW_VERIFY_OK(m_store->commit(tick).takeResult());
    XW_VERIFY_OK(
        m_store->commit(transaction(u"setting"_s, {Document{u"setting"_s, u"a"_s, "1"}})).takeResult());

    const std::vector<AuditEntry> all = m_store->history({}).takeResult().value();
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(all.at(0).command, u"setting"_s);
    QCOMPARE(m_store->history({}, 1).takeResult().value().size(), size_t(1));
    const std::vector<AuditEntry> his = m_store->history(site2).takeResult().value();
    QCOMPARE(his.size(), size_t(1));
    QCOMPARE(his.at(0).sequence, 2);
    QCOMPARE(his.at(0).author, tick.author);
    QCOMPARE(his.at(0).at, tick.at);
    QCOMPARE(his.at(0).round, round1);
    QCOMPARE(his.at(0).subject, site2);
    QCOMPARE(his.at(0).after, tick.after);
    QVERIFY(m_store->history(site1).takeResult().value().empty());
}

void StoreContract::theChainFollows()
{
    for (qint64 id = 1; id <= 5; ++id)
        XW_VERIFY_OK(
            m_store->commit(transaction(u"tick"_s, {finding(id, site1, u"P%1"_s.arg(id))})).takeResult());
    std::vector<AuditEntry> entries = m_store->history({}).takeResult().value();
    std::reverse(entries.begin(), entries.end());
    QCOMPARE(entries.size(), size_t(6));
    ChainCheck check;
    for (const AuditEntry &entry : entries) {
        const std::optional<QString> broken = check.add(entry);
        QVERIFY2(!broken, qPrintable(broken.value_or(QString())));
    }
}

void StoreContract::progressReachesTheTotal()
{
    const auto job = std::make_shared<Job>();
    XW_VERIFY_OK(
        m_store->commit(transaction(u"tick"_s, {finding(1, site1, u"W1"_s), finding(2, site1, u"W2"_s)}), job)
            .takeResult());
    QCOMPARE(job->total(), 2);
    QCOMPARE(job->done(), 2);
}

void StoreContract::theDoctorIsContent()
{
    Transaction busy =
        transaction(u"tick"_s, {finding(1, site1, u"W1"_s), SampleMember{round1, site1}, blobOf("x"),
                                Inspection{site1, round1, true, {}, {}, ReviewState::Pending, {}, {}, {}}});
    XW_VERIFY_OK(m_store->commit(busy).takeResult());
    busy.endsSampleOf = true;
    busy.writes = {finding(1, site1, u"W1"_s), SampleMember{round1, site2}};
    XW_VERIFY_OK(m_store->commit(busy).takeResult());
    const std::vector<DoctorFinding> findings = m_store->doctor().takeResult().value();
    QVERIFY(!findings.empty());
    for (const DoctorFinding &found : findings)
        QVERIFY2(found.ok, qPrintable(found.check + u": "_s + found.message));
}

void StoreContract::aBackupRefusesAnExistingTarget()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"copy.xunwang"_s);
    QVERIFY(m_store->backup(target).takeResult().value() > 0);
    QCOMPARE(m_store->backup(target).takeResult().error().code, ErrorCode::Conflict);
}

} // namespace xw::testkit
