// The yearly assessment: only what the source states has points; the rest stays open.
#include "workspace/year.h"

#include "domain/json_node.h"
#include "domain/ledger_row.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <map>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

const QString assessmentFile = u":/assessment/gbmh-2019-19.json"_s;
const QString messageLedger = u"messages"_s;
constexpr int pointHundredths = 100;

int hundredthsOf(const QJsonValue &points)
{
    return qRound(points.toDouble() * pointHundredths);
}

AssessmentItem itemFrom(const QJsonObject &json)
{
    AssessmentItem item;
    item.id = json.value("id"_L1).toString();
    const QString part = json.value("part"_L1).toString();
    item.part = part == u"veto"    ? AssessmentItem::Part::Veto
                : part == u"bonus" ? AssessmentItem::Part::Bonus
                                   : AssessmentItem::Part::Deduction;
    item.name = json.value("name"_L1).toString();
    if (const QJsonValue points = json.value("points"_L1); points.isDouble())
        item.points = hundredthsOf(points);
    item.isEach = json.value("each"_L1).toBool();
    item.counted = json.value("counted"_L1).toString();
    item.certainty = json.value("certainty"_L1).toString();
    item.source = json.value("source"_L1).toString();
    return item;
}

/// A message that asks to correct something, as the newest round has it.
struct Correction {
    QString region;
    QDate received, done;
};

/// Words by which the ledger's own definition knows messages of 找错.
QSet<QString> correctionChannels(const LedgerLibrary &ledgers)
{
    QSet<QString> words;
    for (const LedgerDefinition &definition : ledgers.definitions())
        if (definition.id == messageLedger)
            for (const LedgerGroup &group : definition.groups)
                for (const LedgerGroup::Value &value : group.values)
                    if (value.id == u"correction")
                        for (const QString &word : value.words)
                            words.insert(word);
    return words;
}

std::vector<Correction> correctionsOf(const std::vector<RoundState> &rounds, const LedgerLibrary &ledgers)
{
    const QSet<QString> channels = correctionChannels(ledgers);
    std::map<QString, Correction> byKey;
    for (const RoundState &state : rounds)
        for (const LedgerRow &row : state.ledger(messageLedger)) {
            if (!withdrawnBy(row).isEmpty() || !channels.contains(row.values.value("channel"_L1).toString()))
                continue;
            const auto day = [&row](const char16_t *column) {
                return QDate::fromString(row.values.value(QStringView(column)).toString(), Qt::ISODate);
            };
            const Subject *subject = state.find(row.values.value("code"_L1).toString());
            const Region *region = subject ? state.region(subject->region) : nullptr;
            byKey[row.key] = {region ? region->name : QString(), day(u"received"), day(u"done")};
        }
    std::vector<Correction> all;
    for (auto &[key, one] : byKey)
        all.push_back(std::move(one));
    return all;
}

/// How many of these count for an item; nullopt: nothing in the workspace does.
std::optional<int> countFor(const AssessmentItem &item, const std::vector<Correction> &corrections,
                            const QString &region)
{
    if (item.counted.isEmpty() || corrections.empty())
        return std::nullopt;
    int count = 0;
    for (const Correction &one : corrections) {
        if (!region.isEmpty() && one.region != region)
            continue;
        const bool isOpen = !one.done.isValid();
        const bool isLate = !isOpen && one.received.isValid() && one.done > one.received.addMonths(1);
        count += item.counted == u"corrections-open" ? isOpen : item.counted == u"corrections-late" && isLate;
    }
    return count;
}

AssessedRegion assessed(const AssessmentStandard &standard, const std::vector<Correction> &corrections,
                        const QString &region)
{
    AssessedRegion result{region, {}, 0, true};
    for (const AssessmentItem &item : standard.items) {
        AssessedItem one{item.id, countFor(item, corrections, region), {}};
        if (one.count && item.points && item.part == AssessmentItem::Part::Deduction)
            one.deducted = *one.count * *item.points;
        result.known += one.deducted.value_or(0);
        result.complete = result.complete && one.count && item.points;
        result.items.push_back(std::move(one));
    }
    return result;
}

} // namespace

Result<AssessmentStandard> AssessmentStandard::shipped()
{
    QFile file(assessmentFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal,
                       {QT_TRANSLATE_NOOP("xw", "The program lacks a part of itself"), {}}, assessmentFile,
                       {QT_TRANSLATE_NOOP("xw", "Install the program again"), {}});
    const Result<JsonNode> root = JsonNode::parse(file.readAll(), assessmentFile);
    if (!root)
        return tl::unexpected(root.error());
    const QJsonObject json = root->value().toObject();
    AssessmentStandard standard;
    standard.title = json.value("title"_L1).toString();
    standard.document = json.value("document"_L1).toString();
    standard.object = json.value("object"_L1).toString();
    standard.base = hundredthsOf(json.value("base"_L1));
    standard.bonus = hundredthsOf(json.value("bonus"_L1));
    standard.pass = hundredthsOf(json.value("pass"_L1));
    standard.bonusGate = hundredthsOf(json.value("bonusGate"_L1));
    for (const QJsonValue &item : json.value("items"_L1).toArray())
        standard.items.push_back(itemFrom(item.toObject()));
    return standard;
}

std::vector<AssessedRegion> assessYear(const AssessmentStandard &standard,
                                       const std::vector<RoundState> &rounds, const LedgerLibrary &ledgers)
{
    const std::vector<Correction> corrections = correctionsOf(rounds, ledgers);
    std::vector<AssessedRegion> all;
    for (const Region &region : rounds.back().regions())
        all.push_back(assessed(standard, corrections, region.name));
    all.push_back(assessed(standard, corrections, {}));
    return all;
}

} // namespace xw
