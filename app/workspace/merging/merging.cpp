#include "workspace/merging.h"

#include "workspace/merging/fork_point.h"
#include "workspace/merging/merge_writes.h"

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

Result<Present> presentOf(const RoundState &state, const MergeStamp &stamp)
{
    PlaceSubjects subjects(state);
    Result<Places> recorded = recordedPlaces(state);
    if (!recorded)
        return tl::unexpected(recorded.error());
    std::map<QString, PlaceRow> rows = rowsOf(state, subjects);
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
    case PlaceKind::Own:
        ++counts.others;
        break;
    }
}

QString translatedWord(const char *source)
{
    return Message{source, {}}.text();
}

QString placeWords(const RoundState &state, const PlaceName &name)
{
    const QString label = name.indicator.startsWith(u'?')
                              ? translatedWord(QT_TRANSLATE_NOOP("xw", "Fits no indicator"))
                              : state.standard().label(IndicatorId(name.indicator));
    switch (name.kind) {
    case PlaceKind::Finding:
        return label;
    case PlaceKind::Inspection:
        return translatedWord(QT_TRANSLATE_NOOP("xw", "Inspected or not"));
    case PlaceKind::Review:
        return translatedWord(QT_TRANSLATE_NOOP("xw", "Review")) +
               (label.isEmpty() ? QString() : u" · "_s + label);
    case PlaceKind::Evidence:
        return translatedWord(QT_TRANSLATE_NOOP("xw", "Evidence"));
    case PlaceKind::Own:
        return name.detail.startsWith(u"@appeals") ? translatedWord(QT_TRANSLATE_NOOP("xw", "Appeal"))
                                                   : translatedWord(QT_TRANSLATE_NOOP("xw", "Second look"));
    }
    return {};
}

QString findingWords(const QJsonObject &value)
{
    QStringList words{value.contains("w"_L1) ? translatedWord(QT_TRANSLATE_NOOP("xw", "withdrawn"))
                                             : translatedWord(QT_TRANSLATE_NOOP("xw", "ticked"))};
    if (const int number = value.value("n"_L1).toInt(); number != 0)
        words << QString::number(number);
    words << value.value("t"_L1).toString();
    for (const QJsonValue &url : value.value("u"_L1).toArray())
        words << url.toString();
    for (const QJsonValue &pair : value.value("c"_L1).toArray())
        words << pair.toArray().at(0).toString() + u" → "_s + pair.toArray().at(1).toString();
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString inspectionWords(const QJsonObject &value)
{
    QStringList words{value.value("i"_L1).toBool()
                          ? translatedWord(QT_TRANSLATE_NOOP("xw", "inspected"))
                          : translatedWord(QT_TRANSLATE_NOOP("xw", "not inspected"))};
    if (value.contains("s"_L1))
        words << toChinese(Verdict(std::clamp(value.value("s"_L1).toInt(), 0, 2)));
    if (value.contains("p"_L1))
        words << QString::number(value.value("p"_L1).toInt() / 100.0);
    return words.join(u" · "_s);
}

/// An appeal by its claim and decision, a second look by what it found.
QString ownWords(const QJsonObject &row)
{
    QStringList words{row.value("problem"_L1).toString(), row.value("claim"_L1).toString()};
    for (const QJsonValue &id : row.value("found"_L1).toArray())
        words << id.toString();
    if (const QString decision = row.value("decision"_L1).toString(); !decision.isEmpty())
        words << (decision == u"kept" ? u"维持"_s : u"已核减"_s) << row.value("reason"_L1).toString();
    words.removeAll(QString());
    return words.isEmpty() ? u"—"_s : words.join(u" · "_s);
}

QString saidWords(PlaceKind kind, const QJsonObject &value)
{
    switch (kind) {
    case PlaceKind::Finding:
        return findingWords(value);
    case PlaceKind::Inspection:
        return inspectionWords(value);
    case PlaceKind::Review: {
        const QString note = value.value("t"_L1).toString();
        return toChinese(ReviewState(std::clamp(value.value("d"_L1).toInt(), 0, 3))) +
               (note.isEmpty() ? QString() : u" · "_s + note);
    }
    case PlaceKind::Evidence:
        return value.value("f"_L1).toString();
    case PlaceKind::Own:
        return ownWords(value.value("v"_L1).toObject());
    }
    return {};
}

SaidVersion saidVersion(PlaceKind kind, const PlaceVersion &version)
{
    return {saidWords(kind, version.value), version.author, QDateTime::fromMSecsSinceEpoch(version.at)};
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
        const Subject *subject = name && place.isConflict() ? subjects.find(name->subject) : nullptr;
        if (!subject)
            continue;
        MergeConflict conflict{conflictId(key), subject->id, placeWords(state, *name), {}};
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
        if (!subject)
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
        if (!isSaid && !m_writes.put(key, *name, *subject, now)) {
            ++m_plan.withoutFile;
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
        m_plan.steps.push_back({subject->id, placeWords(m_state, *name), words, saidVersion(name->kind, now),
                                merged.isConflict()});
        count(m_plan.counts, name->kind);
    }

    MergePlan plan()
    {
        m_plan.writes = m_writes.take();
        m_plan.conflicts = conflictsOf(m_state, m_present.subjects, m_present.places);
        Document record = recordOf(m_state, m_present.places);
        const Document *known = m_state.document(record.kind, record.name);
        if (!m_plan.writes.empty() || !known || known->content != record.content)
            m_plan.writes.emplace_back(std::move(record));
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
};

} // namespace

Result<PackageMaking> makePackage(const RoundState &state, const std::vector<AuditEntry> &history,
                                  bool withEvidence, const MergeStamp &stamp)
{
    Result<Present> present = presentOf(state, stamp);
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
    making.record = recordOf(state, present->places);
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
                        {package.round.text(), state.round().key.text()}},
                       {}, {QT_TRANSLATE_NOOP("xw", "Open that round first"), {}});
    const Result<Places> theirs = placesFrom(package.places);
    if (!theirs)
        return tl::unexpected(theirs.error());
    Result<Present> present = presentOf(state, stamp);
    if (!present)
        return tl::unexpected(present.error());
    Merging merging(state, *std::move(present), package, fork->toMSecsSinceEpoch());
    // By kind: what is found before what refers to it.
    for (const QChar kind : u"ferio"_s)
        for (const auto &[key, place] : *theirs)
            if (key.startsWith(kind))
                merging.take(key, place);
    return merging.plan();
}

Result<std::vector<MergeConflict>> openConflicts(const RoundState &state)
{
    const Result<Present> present = presentOf(state, {{}, QDateTime::fromMSecsSinceEpoch(0)});
    if (!present)
        return tl::unexpected(present.error());
    return conflictsOf(state, present->subjects, present->places);
}

Result<MergePlan> settleConflict(const RoundState &state, const QString &id, int version,
                                 const MergeStamp &stamp)
{
    Result<Present> present = presentOf(state, stamp);
    if (!present)
        return tl::unexpected(present.error());
    for (auto &[key, place] : present->places) {
        if (conflictId(key) != id || !place.isConflict())
            continue;
        const auto name = PlaceName::parse(key);
        const Subject *subject = name ? present->subjects.find(name->subject) : nullptr;
        if (!subject)
            continue;
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
        if (!writes.holds(key, now) && !writes.put(key, *name, *subject, now))
            return failure(ErrorCode::NotFound,
                           {QT_TRANSLATE_NOOP("xw", "The bytes of this evidence are not in this copy"), {}});
        plan.steps.push_back(
            {subject->id, placeWords(state, *name), before, saidVersion(name->kind, now), false});
        plan.writes = writes.take();
        plan.writes.emplace_back(recordOf(state, present->places));
        plan.what = {{u"place"_s, plan.steps.front().place}, {u"subject"_s, subject->name}};
        return plan;
    }
    return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "No conflict has the number %1"), {id}}, {},
                   {QT_TRANSLATE_NOOP("xw", "List them with: changes conflicts"), {}});
}

Result<QByteArray> mergeDigest(const RoundState &state)
{
    const Result<Present> present = presentOf(state, {{}, QDateTime::fromMSecsSinceEpoch(0)});
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
