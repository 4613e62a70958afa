// RoundState: reading. How it takes over writes is in round_state_apply.cpp.
#include "domain/round/round_state_p.h"

#include "domain/printed_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

// A word is good for one subject only.
struct Only {
    const Subject *last = nullptr;
    int count = 0;

    void take(const Subject &subject)
    {
        last = &subject;
        ++count;
    }
    [[nodiscard]] const Subject *subject() const { return count == 1 ? last : nullptr; }
};

} // namespace

QString pastTotalKey(RoundKey round, SubjectKind kind, const QString &region)
{
    return round.text() + (kind == SubjectKind::Website ? u'w' : u'm') + region;
}

RoundState::RoundState(const RoundState &other) = default;
RoundState::RoundState(RoundState &&other) noexcept = default;
RoundState &RoundState::operator=(const RoundState &other) = default;
RoundState &RoundState::operator=(RoundState &&other) noexcept = default;
RoundState::~RoundState() = default;

const RoundState::Private::Work *RoundState::Private::of(SubjectId id) const
{
    const int index = places.of(id);
    return index < 0 ? nullptr : &workAt(index);
}

RoundState::Private::Work *RoundState::Private::edit(SubjectId id)
{
    const int index = places.of(id);
    return index < 0 ? nullptr : &editAt(index);
}

const Round &RoundState::round() const
{
    return d->round;
}

const CaseBook &RoundState::cases() const
{
    return *d->cases;
}

const Standard &RoundState::standard() const
{
    return d->standard;
}

const Tally &RoundState::tally() const
{
    return d->tally;
}

const std::vector<Region> &RoundState::regions() const
{
    return d->regions;
}

const std::vector<Subject> &RoundState::subjects() const
{
    return *d->subjects;
}

bool RoundState::hasSample() const
{
    return d->hasSample;
}

const std::vector<PastTotal> &RoundState::pastTotals() const
{
    return d->pastTotals;
}

const Region *RoundState::region(RegionId id) const
{
    const int index = d->regionIndex.value(id, -1);
    return index < 0 ? nullptr : &d->regions[static_cast<size_t>(index)];
}

const Region *RoundState::regionByName(const QString &name) const
{
    const int index = d->regionByName.value(name, -1);
    return index < 0 ? nullptr : &d->regions[static_cast<size_t>(index)];
}

int RoundState::indexOf(SubjectId id) const
{
    return d->places.of(id);
}

const Subject *RoundState::subject(SubjectId id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &d->subjectAt(index);
}

template <class Visit>
void RoundState::eachNamed(const QString &name, Visit visit) const
{
    d->words.eachNamed(*d->subjects, name, [&](int index) {
        const Subject &subject = d->subjectAt(index);
        if (subject.name == name)
            visit(subject);
    });
}

const Subject *RoundState::find(const QString &word) const
{
    const QString trimmed = word.trimmed();
    const QString code = trimmed.toLower();
    Only found;
    d->words.eachCoded(*d->subjects, code, [&](int index) {
        const Subject &subject = d->subjectAt(index);
        if (subject.code.compare(code, Qt::CaseInsensitive) == 0)
            found.take(subject);
    });
    if (found.count == 0)
        eachNamed(trimmed, [&](const Subject &subject) { found.take(subject); });
    if (found.count > 0)
        return found.subject();

    const QStringList parts = trimmed.split(u'@');
    if (parts.size() < 2 || parts.size() > 3)
        return nullptr;
    const auto platform = platformFrom(parts.at(1));
    const Region *region = parts.size() == 3 ? regionByName(parts.at(2).trimmed()) : nullptr;
    if (!platform || (parts.size() == 3 && !region))
        return nullptr;
    eachNamed(parts.first().trimmed(), [&](const Subject &subject) {
        if (subject.platform == *platform && (!region || subject.region == region->id))
            found.take(subject);
    });
    return found.subject();
}

const Inspection &RoundState::inspection(SubjectId id) const
{
    static const Inspection none;
    const auto *work = d->of(id);
    return work ? work->inspection : none;
}

const Judgement &RoundState::judgement(SubjectId id) const
{
    static const Judgement none;
    const auto *work = d->of(id);
    return work ? work->judgement : none;
}

const std::vector<Finding> &RoundState::findings(SubjectId id) const
{
    static const std::vector<Finding> none;
    const auto *work = d->of(id);
    return work ? work->findings : none;
}

const Finding *RoundState::findingInForce(SubjectId id, const IndicatorId &indicator) const
{
    for (const Finding &finding : findings(id))
        if (finding.inForce() && finding.indicator == indicator)
            return &finding;
    return nullptr;
}

const Finding *RoundState::finding(FindingId id) const
{
    const int index = d->ownerOfFinding.value(id, -1);
    if (index < 0)
        return nullptr;
    for (const Finding &finding : d->workAt(index).findings)
        if (finding.id == id)
            return &finding;
    return nullptr;
}

const std::vector<Evidence> &RoundState::evidence(SubjectId id) const
{
    static const std::vector<Evidence> none;
    const auto *work = d->of(id);
    return work ? work->evidence : none;
}

const std::vector<Review> &RoundState::reviews(SubjectId id) const
{
    static const std::vector<Review> none;
    const auto *work = d->of(id);
    return work ? work->reviews : none;
}

const Review *RoundState::review(ReviewId id) const
{
    const int index = d->ownerOfReview.value(id, -1);
    if (index < 0)
        return nullptr;
    for (const Review &review : d->workAt(index).reviews)
        if (review.id == id)
            return &review;
    return nullptr;
}

QString RoundState::problemText(SubjectId id) const
{
    QStringList words;
    for (const Finding &finding : findings(id)) {
        if (!isProblem(d->standard, finding))
            continue;
        const QString text = finding.note.isEmpty() ? d->standard.label(finding.indicator) : finding.note;
        if (!text.isEmpty() && !words.contains(text))
            words << text;
    }
    return joinedProblems(words);
}

bool RoundState::isDrawn(SubjectId id) const
{
    const auto *work = d->of(id);
    return d->hasSample && work && work->member;
}

RoundWork RoundState::workAt(int index) const
{
    const auto &work = d->workAt(index);
    const Subject &subject = d->subjectAt(index);
    return {subject,      work.inspection, work.judgement,
            d->hasSample, work.member,     d->round.scope.covers(subject.kind)};
}

bool RoundState::belongsTo(SubjectId id, Population population) const
{
    const int index = indexOf(id);
    return index >= 0 && xw::belongsTo(population, workAt(index));
}

bool RoundState::hasProblem(SubjectId id, const IndicatorId &indicator) const
{
    const int index = indexOf(id);
    return index >= 0 && xw::belongsTo(Population::Due, workAt(index)) &&
           problemsOf(d->standard, d->subjectAt(index), d->workAt(index).findings).contains(indicator);
}

const PastTotal *RoundState::pastTotal(RoundKey round, SubjectKind kind, const QString &region) const
{
    const int index = d->pastTotalIndex.value(pastTotalKey(round, kind, region), -1);
    return index < 0 ? nullptr : &d->pastTotals[static_cast<size_t>(index)];
}

QStringList RoundState::ledgers() const
{
    QStringList ids = d->ledgers.keys();
    ids.sort();
    return ids;
}

std::vector<LedgerRow> RoundState::ledger(const QString &id) const
{
    return d->ledgers.value(id);
}

const Document *RoundState::document(const QString &kind, const QString &name) const
{
    const auto found = d->documents.constFind({kind, name});
    // What was taken out again stays as a row without content.
    return found == d->documents.cend() || found->content.isEmpty() ? nullptr : &*found;
}

std::vector<Document> RoundState::documents(const QString &kind) const
{
    std::vector<Document> found;
    for (const Document &document : std::as_const(d->documents))
        if (document.kind == kind && !document.content.isEmpty())
            found.push_back(document);
    std::sort(found.begin(), found.end(),
              [](const Document &a, const Document &b) { return a.name < b.name; });
    return found;
}

SubjectId RoundState::nextSubjectId() const
{
    return SubjectId(d->lastSubject.value() + 1);
}

RegionId RoundState::nextRegionId() const
{
    return RegionId(d->lastRegion.value() + 1);
}

FindingId RoundState::nextFindingId() const
{
    return FindingId(d->lastFinding.value() + 1);
}

EvidenceId RoundState::nextEvidenceId() const
{
    return EvidenceId(d->lastEvidence.value() + 1);
}

ReviewId RoundState::nextReviewId() const
{
    return ReviewId(d->lastReview.value() + 1);
}

qint64 RoundState::sequence() const
{
    return d->sequence;
}

void RoundState::setSequence(qint64 sequence)
{
    d->sequence = sequence;
}

} // namespace xw
