#include "testkit/memory_store.h"
#include "testkit/memory_store_p.h"

#include "domain/audit_chain.h"
#include "domain/store.h"

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{

/// In the order in which changesSince() gives the kinds of rows: what is referred to comes first.
QString identity(const Write &write)
{
    const auto key = [](const auto &row) -> QString {
        using T = std::decay_t<decltype(row)>;
        if constexpr (std::is_same_v<T, Region>)
            return u"a/%1"_s.arg(row.id.value(), 12);
        else if constexpr (std::is_same_v<T, Subject>)
            return u"b/%1"_s.arg(row.id.value(), 12);
        else if constexpr (std::is_same_v<T, Round>)
            return u"c/%1"_s.arg(row.id.value(), 12);
        else if constexpr (std::is_same_v<T, Succession>)
            return u"d/%1/%2"_s.arg(row.former.value(), 12).arg(row.successor.value(), 12);
        else if constexpr (std::is_same_v<T, PastTotal>)
            return u"e/"_s + row.round.text() + QString::number(int(row.kind)) + row.region;
        else if constexpr (std::is_same_v<T, PastVerdict>)
            return u"f/%1/"_s.arg(row.subject.value(), 12) + row.round.text();
        else if constexpr (std::is_same_v<T, Document>)
            return u"g/"_s + row.kind + u'/' + row.name;
        else if constexpr (std::is_same_v<T, Finding>)
            return u"h/%1"_s.arg(row.id.value(), 12);
        else if constexpr (std::is_same_v<T, Inspection>)
            return u"i/%1/%2"_s.arg(row.round.value(), 12).arg(row.subject.value(), 12);
        else if constexpr (std::is_same_v<T, Review>)
            return u"j/%1"_s.arg(row.id.value(), 12);
        else if constexpr (std::is_same_v<T, Evidence>)
            return u"k/%1"_s.arg(row.id.value(), 12);
        else if constexpr (std::is_same_v<T, LedgerRow>)
            return u"l/"_s + row.ledger + u'/' + QString::number(row.round.value()) + u'/' + row.key;
        else if constexpr (std::is_same_v<T, SampleMember>)
            return u"m/%1/%2"_s.arg(row.round.value(), 12).arg(row.subject.value(), 12);
        else if constexpr (std::is_same_v<T, RectificationCase>)
            return u"n/%1"_s.arg(row.id.value(), 12);
        else if constexpr (std::is_same_v<T, CaseEvent>)
            return u"o/%1"_s.arg(row.id.value(), 12);
        else if constexpr (std::is_same_v<T, ReturnedAnswer>)
            return u"p/%1"_s.arg(row.id.value(), 12);
        else
            return {}; // bytes are replaced by nothing
    };
    return std::visit(key, write);
}

Error overtaken()
{
    return {ErrorCode::Conflict, {"Something was recorded since this was prepared", {}}, {}, {}, {}};
}

/// Empty: the subject has no key that could clash.
QString uniqueKey(const Subject &subject)
{
    const QString kind = QString::number(int(subject.kind));
    if (!subject.code.isEmpty())
        return u"code/"_s + kind + u'/' + subject.code;
    if (subject.isWebsite())
        return {};
    return u"name/%1/%2/%3"_s.arg(int(subject.platform)).arg(subject.region.value()).arg(subject.name);
}

/// Empty: withdrawn and unclassified findings may be there several times.
QString uniqueKey(const Finding &finding)
{
    if (!finding.inForce() || !finding.indicator.isValid())
        return {};
    return u"finding/%1/%2/%3"_s.arg(finding.round.value())
        .arg(finding.subject.value())
        .arg(finding.indicator.value());
}

} // namespace

template <class Map>
void MemoryStore::set(Map &map, const typename Map::key_type &key, const typename Map::mapped_type &value)
{
    const auto it = map.find(key);
    if (it == map.end()) {
        m_undo.emplace_back([&map, key] { map.erase(key); });
        map.emplace(key, value);
    } else {
        m_undo.emplace_back([&map, key, old = it->second] { map[key] = old; });
        it->second = value;
    }
}

void MemoryStore::undoAll()
{
    for (auto it = m_undo.rbegin(); it != m_undo.rend(); ++it)
        (*it)();
    m_undo.clear();
}

MemoryStore::Done MemoryStore::claim(const QString &key, qint64 owner)
{
    if (key.isEmpty())
        return {};
    const auto it = m_uniqueKeys.find(key);
    if (it != m_uniqueKeys.end() && it->second != owner)
        return failure(ErrorCode::Conflict, {"Another row has this key already: %1", {key}}, location());
    set(m_uniqueKeys, key, owner);
    return {};
}

void MemoryStore::release(const QString &key)
{
    const auto it = m_uniqueKeys.find(key);
    if (it == m_uniqueKeys.end())
        return;
    m_undo.emplace_back([this, key, owner = it->second] { m_uniqueKeys[key] = owner; });
    m_uniqueKeys.erase(it);
}

MemoryStore::Done MemoryStore::writable(RoundId round) const
{
    const auto it = m_rounds.find(round);
    if (it != m_rounds.end() && it->second.phase == RoundPhase::Signed)
        return failure(ErrorCode::Locked, {"The round is signed: its data can no longer change", {}},
                       it->second.key.text());
    return {};
}

MemoryStore::Done MemoryStore::put(const Region &row)
{
    if (const auto it = m_regions.find(row.id); it != m_regions.end())
        release(u"region/"_s + it->second.name);
    set(m_regions, row.id, row);
    return claim(u"region/"_s + row.name, row.id.value());
}

MemoryStore::Done MemoryStore::put(const Subject &row)
{
    if (const auto it = m_subjects.find(row.id); it != m_subjects.end())
        release(uniqueKey(it->second));
    set(m_subjects, row.id, row);
    return claim(uniqueKey(row), row.id.value());
}

MemoryStore::Done MemoryStore::put(const Round &row)
{
    if (const Done free = writable(row.id); !free)
        return free;
    set(m_rounds, row.id, row);
    return claim(u"round/"_s + row.key.text(), row.id.value());
}

MemoryStore::Done MemoryStore::put(const Finding &row)
{
    if (const Done free = writable(row.round); !free)
        return free;
    if (const auto it = m_findings.find(row.id); it != m_findings.end()) {
        const Finding &old = it->second;
        if (old.subject != row.subject || old.round != row.round || !(old.indicator == row.indicator))
            return failure(ErrorCode::Conflict, {"Another finding has this number already", {}});
        release(uniqueKey(old));
    }
    set(m_findings, row.id, row);
    return claim(uniqueKey(row), row.id.value());
}

MemoryStore::Done MemoryStore::put(const Inspection &row)
{
    if (const Done free = writable(row.round); !free)
        return free;
    set(m_inspections, {row.round, row.subject}, row);
    return {};
}

MemoryStore::Done MemoryStore::put(const Evidence &row)
{
    if (const Done free = writable(row.round); !free)
        return free;
    if (const auto it = m_evidence.find(row.id); it != m_evidence.end()) {
        const Evidence &old = it->second;
        if (old.subject != row.subject || old.round != row.round || old.sha256 != row.sha256)
            return failure(ErrorCode::Conflict, {"Other evidence has this number already", {}});
    }
    set(m_evidence, row.id, row);
    return {};
}

MemoryStore::Done MemoryStore::put(const Blob &row)
{
    if (sha256(row.bytes) != row.sha256)
        return failure(ErrorCode::Damaged, {"The bytes do not match their digest", {}});
    set(m_blobs, row.sha256, row.bytes);
    return {};
}

MemoryStore::Done MemoryStore::put(const PastTotal &row)
{
    set(m_pastTotals, {row.round, row.kind, row.region}, row);
    return {};
}

MemoryStore::Done MemoryStore::put(const PastVerdict &row)
{
    set(m_pastVerdicts, {row.subject, row.round}, row);
    return {};
}

MemoryStore::Done MemoryStore::put(const SampleMember &row)
{
    if (const Done free = writable(row.round); !free)
        return free;
    set(m_sample, {row.round, row.subject}, row);
    return {};
}

MemoryStore::Done MemoryStore::put(const LedgerRow &row)
{
    if (const Done free = writable(row.round); !free)
        return free;
    set(m_ledgerRows, {row.ledger, row.round, row.key}, row);
    return {};
}

MemoryStore::Done MemoryStore::put(const Document &row)
{
    if (const Done free = writable(row.round); !free)
        return free;
    if (const auto it = m_documents.find({row.kind, row.name}); it != m_documents.end())
        if (const Done free = writable(it->second.round); !free)
            return free;
    set(m_documents, {row.kind, row.name}, row);
    return {};
}

MemoryStore::Done MemoryStore::put(const Succession &row)
{
    set(m_successions, {row.former, row.successor}, row);
    return {};
}

MemoryStore::Done MemoryStore::put(const RectificationCase &row)
{
    if (const auto it = m_cases.find(row.id); it != m_cases.end() && it->second.code != row.code)
        return failure(ErrorCode::Conflict, {"Another case has this number already", {}});
    set(m_cases, row.id, row);
    return claim(u"case/"_s + row.code, row.id.value());
}

MemoryStore::Done MemoryStore::put(const CaseEvent &row)
{
    if (m_caseEvents.contains(row.id))
        return failure(ErrorCode::Conflict, {"What happened to a case stays", {}});
    set(m_caseEvents, row.id, row);
    return {};
}

MemoryStore::Done MemoryStore::put(const ReturnedAnswer &row)
{
    set(m_returned, row.id, row);
    return {};
}

MemoryStore::Done MemoryStore::put(const Review &row)
{
    if (const Done free = writable(row.round); !free)
        return free;
    if (const auto it = m_reviews.find(row.id); it != m_reviews.end()) {
        Review old = it->second;
        old.withdrawnBy = row.withdrawnBy;
        old.withdrawnAt = row.withdrawnAt;
        if (!(old == row))
            return failure(ErrorCode::Conflict, {"Another decision has this number already", {}});
    }
    set(m_reviews, row.id, row);
    return {};
}

MemoryStore::Done MemoryStore::free(const Write &write, const Transaction &transaction) const
{
    if (!transaction.basedOn)
        return {};
    const auto it = m_written.find(identity(write));
    if (it != m_written.end() && it->second.first > *transaction.basedOn)
        return tl::unexpected(overtaken());
    return {};
}

void MemoryStore::note(const Transaction &transaction, qint64 entry)
{
    if (transaction.endsSampleOf) {
        m_sampleEnds[transaction.round] = entry;
        std::erase_if(m_written, [&](const auto &written) {
            const auto *member = std::get_if<SampleMember>(&written.second.second);
            return member && member->round == transaction.round;
        });
    }
    for (const Write &write : transaction.writes)
        if (const QString key = identity(write); !key.isEmpty())
            m_written.insert_or_assign(key, std::pair(entry, write));
}

MemoryStore::Done MemoryStore::endSample(const Transaction &transaction)
{
    if (const Done free = writable(transaction.round); !free)
        return free;
    std::set<SubjectId> staying;
    for (const Write &write : transaction.writes)
        if (const auto *member = std::get_if<SampleMember>(&write);
            member && member->round == transaction.round)
            staying.insert(member->subject);
    for (const SampleMember &member : valuesOfRound(m_sample, transaction.round)) {
        if (staying.contains(member.subject))
            continue;
        if (const Done free = this->free(member, transaction); !free)
            return free;
        m_undo.emplace_back([this, member] { m_sample[{member.round, member.subject}] = member; });
        m_sample.erase({member.round, member.subject});
    }
    return {};
}

MemoryStore::Done MemoryStore::checkReferences(const Transaction &transaction) const
{
    for (const Write &write : transaction.writes) {
        SubjectId subject;
        RoundId round;
        if (const auto *row = std::get_if<Subject>(&write);
            row && row->region.isValid() && !m_regions.contains(row->region))
            return nobody("region of a subject");
        if (const auto *row = std::get_if<Finding>(&write))
            std::tie(subject, round) = std::tie(row->subject, row->round);
        else if (const auto *row = std::get_if<Inspection>(&write))
            std::tie(subject, round) = std::tie(row->subject, row->round);
        else if (const auto *row = std::get_if<Review>(&write)) {
            std::tie(subject, round) = std::tie(row->subject, row->round);
            if (row->finding.isValid() && !m_findings.contains(row->finding))
                return nobody("finding of a review");
        } else if (const auto *row = std::get_if<Document>(&write)) {
            if (row->round.isValid() && !m_rounds.contains(row->round))
                return nobody("round of a document");
        } else if (const auto *row = std::get_if<SampleMember>(&write))
            std::tie(subject, round) = std::tie(row->subject, row->round);
        else if (const auto *row = std::get_if<LedgerRow>(&write)) {
            if (!m_rounds.contains(row->round))
                return nobody("round of a ledger row");
        } else if (const auto *row = std::get_if<PastVerdict>(&write)) {
            if (!m_subjects.contains(row->subject))
                return nobody("subject of an earlier verdict");
        } else if (const auto *row = std::get_if<Succession>(&write)) {
            if (!m_subjects.contains(row->former) || !m_subjects.contains(row->successor))
                return nobody("subject of a succession");
        } else if (const auto *row = std::get_if<RectificationCase>(&write)) {
            std::tie(subject, round) = std::tie(row->subject, row->round);
        } else if (const auto *row = std::get_if<CaseEvent>(&write)) {
            if (!m_cases.contains(row->subject))
                return nobody("case of an event");
        } else if (const auto *row = std::get_if<Evidence>(&write)) {
            std::tie(subject, round) = std::tie(row->subject, row->round);
            if (!m_blobs.contains(row->sha256))
                return nobody("bytes of evidence");
            if (row->finding.isValid() && !m_findings.contains(row->finding))
                return nobody("finding of evidence");
        }
        if (subject.isValid() && !m_subjects.contains(subject))
            return nobody("subject");
        if (round.isValid() && !m_rounds.contains(round))
            return nobody("round");
    }
    return {};
}

QFuture<Result<qint64>> MemoryStore::commit(Transaction transaction, JobPtr job)
{
    const std::lock_guard lock(m_mutex);
    if (m_failure)
        return ready<qint64>(tl::unexpected(*m_failure));
    if (transaction.source) {
        std::vector<Write> more;
        for (;;) {
            const Result<bool> brought = transaction.source->next(more);
            if (!brought)
                return ready<qint64>(tl::unexpected(brought.error()));
            if (!*brought)
                break;
            transaction.writes.insert(transaction.writes.end(), more.begin(), more.end());
        }
        if (transaction.writes.empty())
            return ready<qint64>(m_audit.empty() ? 0 : m_audit.back().sequence);
    }
    if (job)
        job->setTotal(qint64(transaction.writes.size()));
    const auto fail = [this](Error error) {
        undoAll();
        return ready<qint64>(tl::unexpected(std::move(error)));
    };
    const qint64 last = m_audit.empty() ? 0 : m_audit.back().sequence;
    if (transaction.alone && transaction.basedOn && *transaction.basedOn != last)
        return fail(overtaken());
    if (!transaction.id.isEmpty())
        for (const AuditEntry &entry : m_audit)
            if (entry.subject == transaction.subject && idOf(entry) == transaction.id)
                return fail(overtaken());
    qint64 done = 0;
    for (const Write &write : transaction.writes) {
        if (job && job->isCancelled())
            return fail({ErrorCode::Cancelled, {"Cancelled: nothing was written", {}}, {}, {}, {}});
        if (const Done free = this->free(write, transaction); !free)
            return fail(free.error());
        if (const Done put = std::visit([this](const auto &row) { return this->put(row); }, write); !put)
            return fail(put.error());
        if (job)
            job->setDone(++done);
    }
    if (transaction.endsSampleOf)
        if (const Done ended = endSample(transaction); !ended)
            return fail(ended.error());
    if (const Done whole = checkReferences(transaction); !whole)
        return fail(whole.error());
    m_undo.clear();
    note(transaction, last + 1);
    m_audit.push_back(nextEntry(m_audit.empty() ? AuditEntry{} : m_audit.back(), transaction));
    for (const auto &heard : m_followers)
        heard(m_audit.back().sequence);
    return ready<qint64>(m_audit.back().sequence);
}

void MemoryStore::follow(std::function<void(qint64)> heard, std::function<void()>)
{
    const std::lock_guard lock(m_mutex);
    m_followers.push_back(std::move(heard));
}

void MemoryStore::failCommits(std::optional<Error> error)
{
    const std::lock_guard lock(m_mutex);
    m_failure = std::move(error);
}

} // namespace xw::testkit
