#include "workspace/merging.h"

#include "domain/case_files.h"
#include "domain/round_label.h"
#include "workspace/merging/fork_point.h"
#include "workspace/merging/merge_writes.h"
#include "workspace/merging/place_words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

/// Everything that is said in the open round, and where it stands.
struct Present {
    PlaceSubjects subjects;
    std::map<QString, PlaceRow> rows;
    Places places;
};

/// `history`: may be empty where nothing is merged.
Result<Present> presentOf(const RoundState &state, const std::vector<AuditEntry> &history,
                          const MergeStamp &stamp)
{
    PlaceSubjects subjects(state);
    Result<Places> recorded = recordedPlaces(state);
    if (!recorded)
        return tl::unexpected(recorded.error());
    std::map<QString, PlaceRow> rows = rowsOf(state, subjects, WrittenRows(history, state.round().id));
    Places places =
        withRows(*std::move(recorded), rows, subjects, stamp.at.toMSecsSinceEpoch(), stamp.author);
    return Present{std::move(subjects), std::move(rows), std::move(places)};
}

void count(MergeCounts &counts, PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Finding:
        ++counts.findings;
        break;
    case PlaceKind::Inspection:
        ++counts.inspections;
        break;
    case PlaceKind::Review:
        ++counts.reviews;
        break;
    case PlaceKind::Evidence:
        ++counts.evidence;
        break;
    case PlaceKind::Case:
    case PlaceKind::Event:
        ++counts.cases;
        break;
    case PlaceKind::Row:
        ++counts.ledgerRows;
        break;
    case PlaceKind::Own:
    case PlaceKind::Sample:
        ++counts.others;
        break;
    }
}

QList<QByteArray> eventFiles(const QJsonObject &value)
{
    QList<QByteArray> digests;
    for (const CaseFile &file : filesOf(value.value("f"_L1).toArray()))
        digests << file.sha256;
    return digests;
}

QString conflictId(const QString &key)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).first(3).toHex());
}

std::vector<MergeConflict> conflictsOf(const RoundState &state, const PlaceSubjects &subjects,
                                       const Places &places)
{
    std::vector<MergeConflict> conflicts;
    for (const auto &[key, place] : places) {
        const auto name = PlaceName::parse(key);
        if (!name || !place.isConflict())
            continue;
        const Subject *subject = subjects.find(name->subject);
        if (!subject && name->isOfSubject())
            continue;
        MergeConflict conflict{
            conflictId(key), subject ? subject->id : SubjectId(), placeWords(state, *name), {}};
        for (const PlaceVersion &head : place.heads)
            conflict.versions.push_back(saidVersion(name->kind, head));
        conflicts.push_back(std::move(conflict));
    }
    std::stable_sort(conflicts.begin(), conflicts.end(), [&](const auto &a, const auto &b) {
        return state.indexOf(a.subject) < state.indexOf(b.subject);
    });
    return conflicts;
}

/// Takes a package in, place by place.
class Merging
{
public:
    Merging(const RoundState &state, Present present, const ChangePackage &package, qint64 fork)
        : m_state(state), m_present(std::move(present)), m_package(package), m_fork(fork),
          m_writes(state, m_present.rows, package.files)
    {
    }

    void take(const QString &key, const Place &theirs)
    {
        const auto name = PlaceName::parse(key);
        const Subject *subject = name ? m_present.subjects.find(name->subject) : nullptr;
        const IndicatorId indicator(name ? name->indicator : QString());
        if (!name || (!subject && name->isOfSubject()))
            return unplaced(name ? name->subject.sliced(std::min<qsizetype>(2, name->subject.size())) : key);
        if (indicator.isValid() && !name->indicator.startsWith(u'?') &&
            !m_state.standard().indicator(indicator))
            return unplaced(subject->name + u' ' + name->indicator);
        const auto known = m_present.places.find(key);
        Place merged = known == m_present.places.end() ? Place() : known->second;
        const Place before = merged;
        merged.take(theirs, m_fork);
        if (merged.heads.empty()) // nothing since the copies were one
            return;
        const PlaceVersion &now = merged.heads.front();
        const bool isSaid = m_writes.holds(key, now);
        if (!name->outlivesRound() && m_state.round().phase == RoundPhase::Signed) {
            if (!isSaid)
                ++m_locked;
            return;
        }
        if (!isSaid && !m_writes.put(key, *name, subject ? subject->id : SubjectId(), now)) {
            if (name->kind == PlaceKind::Evidence)
                ++m_plan.withoutFile;
            else
                unplaced(placeWords(m_state, *name));
            return;
        }
        m_present.places[key] = merged;
        if (before == merged) {
            ++m_plan.known;
            return;
        }
        const QString words =
            before.heads.empty() ? QString() : saidWords(name->kind, before.heads.front().value);
        const bool isNews = before.heads.empty() || !saysTheSame(before.heads.front(), now) ||
                            merged.isConflict() != before.isConflict();
        if (!isNews) {
            ++m_plan.known;
            return;
        }
        m_plan.steps.push_back({subject ? subject->id : SubjectId(), placeWords(m_state, *name), words,
                                saidVersion(name->kind, now), merged.isConflict()});
        count(m_plan.counts, name->kind);
    }

    MergePlan plan()
    {
        m_plan.writes = m_writes.take();
        m_plan.conflicts = conflictsOf(m_state, m_present.subjects, m_present.places);
        m_plan.endsSample = m_writes.endsSample();
        for (Document &record : recordsOf(m_state, m_present.places))
            m_plan.writes.emplace_back(std::move(record));
        if (m_locked > 0)
            m_plan.unplaced << Message{
                QT_TRANSLATE_NOOP("xw", "%1 place(s) of the round, which is signed here"),
                {QString::number(
                    m_locked)}}.text();
        std::stable_sort(m_plan.steps.begin(), m_plan.steps.end(), [this](const auto &a, const auto &b) {
            return m_state.indexOf(a.subject) < m_state.indexOf(b.subject);
        });
        m_plan.unplaced.removeDuplicates();
        m_plan.what = {{u"from"_s, m_package.author},
                       {u"made"_s, m_package.at.toString(Qt::ISODateWithMs)},
                       {u"changes"_s, m_plan.counts.sum()},
                       {u"conflicts"_s, qint64(m_plan.conflicts.size())}};
        return std::move(m_plan);
    }

private:
    void unplaced(const QString &what) { m_plan.unplaced << QString(what).replace(u'\t', u' '); }

    const RoundState &m_state;
    Present m_present;
    const ChangePackage &m_package;
    qint64 m_fork;
    MergeWrites m_writes;
    MergePlan m_plan;
    int m_locked = 0; ///< places of a signed round that would be changed
};

} // namespace

Result<PackageMaking> makePackage(const RoundState &state, const std::vector<AuditEntry> &history,
                                  bool withEvidence, const MergeStamp &stamp)
{
    Result<Present> present = presentOf(state, history, stamp);
    if (!present)
        return tl::unexpected(present.error());
    PackageMaking making;
    making.package = {state.round().key,
                      state.round().province,
                      stamp.author,
                      stamp.at,
                      history.empty() ? 0 : history.front().sequence,
                      chainMarks(history),
                      {},
                      {}};
    making.records = recordsOf(state, present->places);
    Places carried;
    for (const auto &[key, place] : present->places) {
        const auto name = PlaceName::parse(key);
        if (!name)
            continue;
        if (name->kind == PlaceKind::Evidence) {
            const QByteArray sha256 = QByteArray::fromHex(name->detail.section(u'\t', 0, 0).toLatin1());
            const bool isWithdrawn = place.heads.front().value.contains("w"_L1);
            if (!withEvidence && !isWithdrawn) {
                ++making.leftOut;
                continue;
            }
            if (!isWithdrawn && !making.wanted.contains(sha256))
                making.wanted.push_back(sha256);
        }
        const QList<QByteArray> files =
            name->kind == PlaceKind::Event ? eventFiles(place.heads.front().value) : QList<QByteArray>();
        if (!files.isEmpty() && !withEvidence) {
            ++making.leftOut;
            continue;
        }
        for (const QByteArray &sha256 : files)
            if (!making.wanted.contains(sha256))
                making.wanted.push_back(sha256);
        count(making.counts, name->kind);
        carried.emplace(key, place);
    }
    making.package.places = toJson(carried);
    return making;
}

Result<MergePlan> planMerge(const RoundState &state, const std::vector<AuditEntry> &history,
                            const ChangePackage &package, const MergeStamp &stamp)
{
    const auto fork = forkPoint(history, package.sequence, package.chain);
    if (!fork)
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "The package comes from another workspace: %1, made by %2"),
                        {package.province, package.author}},
                       {}, {QT_TRANSLATE_NOOP("xw", "Packages go between copies of one workspace file"), {}});
    if (package.round != state.round().key)
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("xw", "The package is about the round %1, and %2 is open"),
                        {roundLabel(package.round), roundLabel(state.round())}},
                       {}, {QT_TRANSLATE_NOOP("xw", "Open that round first"), {}});
    const Result<Places> theirs = placesFrom(package.places);
    if (!theirs)
        return tl::unexpected(theirs.error());
    Result<Present> present = presentOf(state, history, stamp);
    if (!present)
        return tl::unexpected(present.error());
    Merging merging(state, *std::move(present), package, fork->toMSecsSinceEpoch());
    // By kind: what is found before what refers to it, and cases before what happened to them.
    for (const QChar kind : u"ferioscvl"_s)
        for (const auto &[key, place] : *theirs)
            if (key.startsWith(kind))
                merging.take(key, place);
    return merging.plan();
}

Result<std::vector<MergeConflict>> openConflicts(const RoundState &state)
{
    const Result<Present> present = presentOf(state, {}, {{}, QDateTime::fromMSecsSinceEpoch(0)});
    if (!present)
        return tl::unexpected(present.error());
    return conflictsOf(state, present->subjects, present->places);
}

Result<MergePlan> settleConflict(const RoundState &state, const QString &number, int version,
                                 const MergeStamp &stamp)
{
    Result<Present> present = presentOf(state, {}, stamp);
    if (!present)
        return tl::unexpected(present.error());
    for (auto &[key, place] : present->places) {
        if (conflictId(key) != number || !place.isConflict())
            continue;
        const auto name = PlaceName::parse(key);
        const Subject *subject = name ? present->subjects.find(name->subject) : nullptr;
        if (!name || (!subject && name->isOfSubject()))
            continue;
        const SubjectId id = subject ? subject->id : SubjectId();
        if (version < 1 || version > int(place.heads.size()))
            return failure(ErrorCode::Usage,
                           {QT_TRANSLATE_NOOP("xw", "There is no version %1 of it: it has %2"),
                            {QString::number(version), QString::number(place.heads.size())}},
                           {}, {QT_TRANSLATE_NOOP("xw", "List them with: changes conflicts"), {}});
        MergePlan plan;
        const QString before = saidWords(name->kind, place.heads.front().value);
        PlaceVersion right = place.heads.at(size_t(version) - 1);
        right.say(stamp.author, stamp.at.toMSecsSinceEpoch());
        right.own = true;
        place.replaceBy(std::move(right));
        const PlaceVersion &now = place.heads.front();
        MergeWrites writes(state, present->rows, {});
        if (!writes.holds(key, now) && !writes.put(key, *name, id, now))
            return failure(ErrorCode::NotFound,
                           {QT_TRANSLATE_NOOP("xw", "The bytes of this evidence are not in this copy"), {}});
        plan.steps.push_back({id, placeWords(state, *name), before, saidVersion(name->kind, now), false});
        plan.writes = writes.take();
        plan.endsSample = writes.endsSample();
        for (Document &record : recordsOf(state, present->places))
            plan.writes.emplace_back(std::move(record));
        plan.what = {{u"place"_s, plan.steps.front().place},
                     {u"subject"_s, subject ? subject->name : QString()}};
        return plan;
    }
    return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "No conflict has the number %1"), {number}},
                   {}, {QT_TRANSLATE_NOOP("xw", "List them with: changes conflicts"), {}});
}

Result<QByteArray> mergeDigest(const RoundState &state)
{
    const Result<Present> present = presentOf(state, {}, {{}, QDateTime::fromMSecsSinceEpoch(0)});
    if (!present)
        return tl::unexpected(present.error());
    // Who wrote a row, and what was replaced on the way to it, is no part of what is said.
    const auto bare = [](QJsonObject value) {
        value.remove(u"m"_s);
        return value;
    };
    QJsonObject places, rows;
    for (const auto &[key, place] : present->places) {
        QJsonArray heads;
        for (const PlaceVersion &head : place.heads)
            heads.append(bare(head.value));
        places.insert(key, heads);
    }
    for (const auto &[key, row] : present->rows)
        rows.insert(key, bare(row.version.value));
    const QJsonObject all{{u"rows"_s, rows}, {u"places"_s, places}};
    return QCryptographicHash::hash(QJsonDocument(all).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256);
}

} // namespace xw
