#include "workspace/merging/round_places.h"

#include "domain/case_files.h"
#include "domain/ledger_row.h"
#include "domain/round_keys.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

const QString recordKind = u"changes"_s;
/// What a record may unpack to.
constexpr quint32 mostRecordBytes = 512U << 20;

QJsonObject madeBy(const QString &author, const QDateTime &at)
{
    return {{u"b"_s, author}, {u"t"_s, at.toMSecsSinceEpoch()}};
}

PlaceVersion version(QJsonObject value, const QString &author, const QDateTime &at)
{
    return {std::move(value), author, at.isValid() ? at.toMSecsSinceEpoch() : 0, true};
}

void putText(QJsonObject &value, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        value.insert(name, text);
}

PlaceVersion said(const Finding &finding)
{
    QJsonObject value{{u"m"_s, madeBy(finding.author, finding.at)}};
    if (finding.count != 0)
        value.insert(u"n"_s, finding.count);
    putText(value, u"t"_s, finding.note);
    if (!finding.urls.isEmpty())
        value.insert(u"u"_s, QJsonArray::fromStringList(finding.urls));
    QJsonArray corrections;
    for (const auto &[wrong, right] : finding.corrections)
        corrections.append(QJsonArray{wrong, right});
    if (!corrections.isEmpty())
        value.insert(u"c"_s, corrections);
    if (finding.inForce())
        return version(std::move(value), finding.author, finding.at);
    value.insert(u"w"_s, true);
    return version(std::move(value), finding.withdrawnBy, finding.withdrawnAt);
}

PlaceVersion said(const Inspection &inspection)
{
    QJsonObject value{{u"m"_s, madeBy(inspection.author, inspection.at)}, {u"i"_s, inspection.inspected}};
    if (inspection.stated)
        value.insert(u"s"_s, int(*inspection.stated));
    if (inspection.statedScore)
        value.insert(u"p"_s, *inspection.statedScore);
    QJsonArray extra;
    for (const auto &[column, cell] : inspection.extra)
        extra.append(QJsonArray{column, cell});
    if (!extra.isEmpty())
        value.insert(u"x"_s, extra);
    return version(std::move(value), inspection.author, inspection.at);
}

PlaceVersion said(const Review &review)
{
    QJsonObject value{{u"m"_s, madeBy(review.author, review.at)}, {u"d"_s, int(review.decision)}};
    putText(value, u"t"_s, review.note);
    if (review.inForce())
        return version(std::move(value), review.author, review.at);
    value.insert(u"w"_s, true);
    return version(std::move(value), review.withdrawnBy, review.withdrawnAt);
}

PlaceVersion said(const Evidence &evidence, const QString &indicator)
{
    QJsonObject value{{u"m"_s, madeBy(evidence.author, evidence.capturedAt)}, {u"z"_s, evidence.size}};
    putText(value, u"f"_s, evidence.fileName);
    putText(value, u"y"_s, evidence.mimeType);
    putText(value, u"u"_s, evidence.url);
    putText(value, u"i"_s, indicator);
    if (evidence.withdrawnBy.isEmpty())
        return version(std::move(value), evidence.author, evidence.capturedAt);
    value.insert(u"w"_s, true);
    return version(std::move(value), evidence.withdrawnBy, evidence.withdrawnAt);
}

/// When and by whom a row was written last: its decision, else the row itself.
PlaceVersion said(const LedgerRow &row)
{
    const auto text = [&row](const char16_t *name) { return row.values.value(QStringView(name)).toString(); };
    const bool isDecided = !text(u"decidedAt").isEmpty();
    QString author = isDecided ? text(u"decidedBy") : text(u"by");
    QDateTime at = QDateTime::fromString(isDecided ? text(u"decidedAt") : text(u"at"), Qt::ISODateWithMs);
    if (!withdrawnBy(row).isEmpty()) {
        author = withdrawnBy(row);
        at = withdrawnAt(row);
    }
    return version(QJsonObject{{u"v"_s, row.values}}, author, at);
}

const QChar between = u'\n';
const QString kindSigns = u"fireocvls"_s;

PlaceVersion said(const RectificationCase &row, const QString &round)
{
    QJsonObject value{{u"m"_s, madeBy(row.author, row.at)},
                      {u"r"_s, round},
                      {u"s"_s, int(row.state)},
                      {u"d"_s, int(row.disposition)}};
    putText(value, u"b"_s, row.body);
    putText(value, u"p"_s, row.problem);
    putText(value, u"u"_s, row.due.toString(Qt::ISODate));
    return version(std::move(value), row.author, row.at);
}

PlaceVersion said(const CaseEvent &event)
{
    QJsonObject value{{u"k"_s, int(event.kind)}};
    putText(value, u"t"_s, event.text);
    putText(value, u"o"_s, event.source);
    if (!event.files.isEmpty())
        value.insert(u"f"_s, toJson(event.files));
    return version(std::move(value), event.author, event.at);
}

using PlaceRows = std::map<QString, PlaceRow>;

/// Cases of all rounds: they are worked on while the next one is open.
void addCases(PlaceRows &rows, const RoundState &state, const PlaceSubjects &subjects)
{
    for (const RectificationCase &one : state.cases().cases()) {
        const Subject *subject = state.subject(one.subject);
        if (!subject)
            continue;
        const QString word = subjects.word(*subject);
        rows[PlaceName{PlaceKind::Case, word, caseWord(one), one.code}.key()] = {
            said(one, keyOf(state, one.round).text()), one.id.value()};
        for (const CaseEvent &event : state.cases().events(one.id)) {
            PlaceRow row{said(event), event.id.value()};
            const QString detail = one.code + u'\t' + row.version.digest();
            rows[PlaceName{PlaceKind::Event, word, {}, detail}.key()] = std::move(row);
        }
    }
}

void addLedgers(PlaceRows &rows, const RoundState &state, const WrittenRows &written)
{
    for (const QString &ledger : state.ledgers()) {
        if (ledger.startsWith(u'@'))
            continue;
        for (const LedgerRow &row : state.ledger(ledger)) {
            if (row.key.contains(between))
                continue;
            const WrittenRows::Stamp stamp = written.row(ledger, row.key);
            rows[PlaceName{PlaceKind::Row, {}, {}, ledger + u'\t' + row.key}.key()] = {
                isWithdrawn(row) ? said(row)
                                 : version(QJsonObject{{u"v"_s, row.values}}, stamp.author, stamp.at),
                0};
        }
    }
}

/// The sample is one thing: two that were drawn apart are never mixed.
void addSample(PlaceRows &rows, const RoundState &state, const PlaceSubjects &subjects,
               const WrittenRows &written)
{
    const WrittenRows::Stamp &stamp = written.sample();
    QJsonObject value;
    if (state.hasSample()) {
        QStringList members;
        for (const Subject &subject : state.subjects())
            if (state.isDrawn(subject.id))
                members << subjects.word(subject);
        members.sort();
        QJsonObject plans;
        const QString key = state.round().key.text() + u'-';
        for (const Document &plan : state.documents(u"sample-plan"_s))
            if (plan.name.startsWith(key))
                plans.insert(plan.name.sliced(key.size()), QString::fromUtf8(plan.content));
        value = {{u"s"_s, QJsonArray::fromStringList(members)}, {u"p"_s, plans}};
    } else if (stamp.at.isValid()) {
        value = {{u"w"_s, true}};
    } else {
        return;
    }
    rows[PlaceName{PlaceKind::Sample, {}, {}, {}}.key()] = {version(std::move(value), stamp.author, stamp.at),
                                                            0};
}

const QString casesRecord = u"cases"_s;

} // namespace

QString PlaceName::key() const
{
    return kindSigns.at(int(kind)) + QString(between) + subject + between + indicator + between + detail;
}

std::optional<PlaceName> PlaceName::parse(const QString &key)
{
    const QStringList parts = key.split(between);
    const qsizetype kind =
        parts.size() == 4 && parts.front().size() == 1 ? kindSigns.indexOf(parts.front()) : -1;
    if (kind < 0)
        return std::nullopt;
    return PlaceName{PlaceKind(kind), parts.at(1), parts.at(2), parts.at(3)};
}

PlaceSubjects::PlaceSubjects(const RoundState &state) : m_state(state)
{
    for (const Subject &subject : state.subjects())
        m_byWord.insert(word(subject), subject.id);
}

const Subject *PlaceSubjects::find(const QString &word) const
{
    return m_state.subject(m_byWord.value(word));
}

QString PlaceSubjects::word(const Subject &subject) const
{
    const QString kind = subject.isWebsite() ? u"w"_s : u"m"_s;
    if (!subject.code.isEmpty())
        return kind + u':' + subject.code;
    const Region *region = m_state.region(subject.region);
    return kind + u'@' + subject.name + u'\t' + QString::number(int(subject.platform)) + u'\t' +
           (region ? region->name : QString());
}

QString findingWord(const Finding &finding)
{
    if (finding.indicator.isValid())
        return finding.indicator.value();
    return u'?' +
           QString::fromLatin1(
               QCryptographicHash::hash(finding.note.toUtf8(), QCryptographicHash::Sha256).first(6).toHex());
}

QString caseWord(const RectificationCase &row)
{
    Finding finding;
    finding.indicator = row.indicator;
    finding.note = row.problem;
    return row.finding.isValid() ? findingWord(finding) : QString();
}

std::map<QString, PlaceRow> rowsOf(const RoundState &state, const PlaceSubjects &subjects,
                                   const WrittenRows &written)
{
    std::map<QString, PlaceRow> rows;
    for (const Subject &subject : state.subjects()) {
        const QString word = subjects.word(subject);
        for (const Finding &finding : state.findings(subject.id)) {
            const QString key = PlaceName{PlaceKind::Finding, word, findingWord(finding), {}}.key();
            const auto known = rows.find(key);
            if (known == rows.end() || finding.inForce() || known->second.version.value.contains(u"w"_s))
                rows[key] = {said(finding), finding.id.value()};
        }
        if (const Inspection &inspection = state.inspection(subject.id); inspection.at.isValid())
            rows[PlaceName{PlaceKind::Inspection, word, {}, {}}.key()] = {said(inspection), 0};
        const auto indicatorOf = [&state](FindingId id) {
            const Finding *finding = id.isValid() ? state.finding(id) : nullptr;
            return finding ? findingWord(*finding) : QString();
        };
        for (const Review &review : state.reviews(subject.id)) {
            const QString who = QString::number(review.at.toMSecsSinceEpoch()) + u'\t' + review.author;
            rows[PlaceName{PlaceKind::Review, word, indicatorOf(review.finding), who}.key()] = {
                said(review), review.id.value()};
        }
        for (const Evidence &evidence : state.evidence(subject.id)) {
            const QString what = QString::fromLatin1(evidence.sha256.toHex()) + u'\t' + evidence.kind;
            const QString key = PlaceName{PlaceKind::Evidence, word, {}, what}.key();
            const auto known = rows.find(key);
            if (known == rows.end() || evidence.withdrawnBy.isEmpty() ||
                known->second.version.value.contains(u"w"_s))
                rows[key] = {said(evidence, indicatorOf(evidence.finding)), evidence.id.value()};
        }
    }
    for (const QString &ledger : carriedLedgers())
        for (const LedgerRow &row : state.ledger(ledger))
            if (const Subject *subject = state.find(row.values.value("subject"_L1).toString());
                subject && !row.key.contains(between))
                rows[PlaceName{PlaceKind::Own, subjects.word(*subject), {}, ledger + u'\t' + row.key}.key()] =
                    {said(row), 0};
    addCases(rows, state, subjects);
    addLedgers(rows, state, written);
    addSample(rows, state, subjects, written);
    return rows;
}

const QStringList &carriedLedgers()
{
    static const QStringList ledgers{u"@appeals"_s, u"@second-looks"_s};
    return ledgers;
}

Result<Places> recordedPlaces(const RoundState &state)
{
    const auto unread = [] {
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "The record of earlier packages cannot be read"), {}}, {},
                       {QT_TRANSLATE_NOOP("xw", "Check the workspace with: doctor"), {}});
    };
    Places all;
    for (const QString &name : {state.round().key.text(), casesRecord}) {
        const Document *document = state.document(recordKind, name);
        if (!document)
            continue;
        const QByteArray &packed = document->content;
        if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) > mostRecordBytes)
            return unread();
        const QJsonDocument json = QJsonDocument::fromJson(qUncompress(packed));
        if (!json.isObject())
            return unread();
        Result<Places> places = placesFrom(json.object());
        if (!places)
            return places;
        all.merge(*places);
    }
    return all;
}

std::vector<Document> recordsOf(const RoundState &state, const Places &places)
{
    Places ofRound, ofCases;
    for (const auto &[key, place] : places) {
        const auto name = PlaceName::parse(key);
        (name && name->outlivesRound() ? ofCases : ofRound).emplace(key, place);
    }
    std::vector<Document> records;
    const auto add = [&](const QString &name, const Places &some, RoundId round) {
        Document record{recordKind, name,
                        qCompress(QJsonDocument(toJson(some)).toJson(QJsonDocument::Compact), 9), round};
        const Document *known = state.document(record.kind, record.name);
        if (known ? known->content != record.content : !some.empty())
            records.push_back(std::move(record));
    };
    if (state.round().phase != RoundPhase::Signed)
        add(state.round().key.text(), ofRound, state.round().id);
    add(casesRecord, ofCases, {});
    return records;
}

Places withRows(Places recorded, const std::map<QString, PlaceRow> &rows, const PlaceSubjects &subjects,
                qint64 now, const QString &author)
{
    for (const auto &[key, row] : rows) {
        Place &place = recorded[key];
        if (place.heads.empty())
            place.heads = {row.version};
        else if (!saysTheSame(place.heads.front(), row.version))
            place.replaceBy(row.version);
    }
    // What fits no indicator is known by its words: where these were changed, the old ones are gone.
    for (auto &[key, place] : recorded) {
        const auto name = PlaceName::parse(key);
        const bool isSample = name && name->kind == PlaceKind::Sample;
        if (!name || (name->kind != PlaceKind::Finding && !isSample) || rows.contains(key) ||
            (!isSample && !subjects.find(name->subject)) || place.heads.front().value.contains(u"w"_s))
            continue;
        PlaceVersion withdrawn = place.heads.front();
        if (isSample)
            withdrawn.value = {};
        withdrawn.value.insert(u"w"_s, true);
        withdrawn.say(author, now);
        withdrawn.own = true;
        place.replaceBy(std::move(withdrawn));
    }
    return recorded;
}

} // namespace xw
