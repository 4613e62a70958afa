#include "workspace/second_looks.h"

#include "domain/ledger_row.h"
#include "workspace/appeals/subject_word.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

const QString secondLookSetting = u"second-looks"_s;
const QString secondLookLedger = u"@second-looks"_s;
constexpr int allHundredths = 10000;

/// Apart from the lots of the reviews, which are drawn over the same subjects.
QByteArray secondLot(const RoundState &state, const Subject &subject, quint64 seed)
{
    return QCryptographicHash::hash("second\n" + QByteArray::number(seed) + '\n' +
                                        subjectWord(state, subject).toUtf8(),
                                    QCryptographicHash::Sha256);
}

/// The whole indicator of an id; invalid: unknown.
IndicatorId wholeOf(const Standard &standard, const QString &id)
{
    const Indicator *indicator = standard.indicator(IndicatorId(id));
    return indicator ? indicator->id : IndicatorId();
}

} // namespace

Result<SecondLookRule> secondLookRuleOf(const RoundState &state)
{
    SecondLookRule rule;
    const Document *document = state.document(u"setting"_s, secondLookSetting);
    if (!document)
        return rule;
    const QJsonObject json = QJsonDocument::fromJson(document->content).object();
    bool isNumber = false;
    rule.shareHundredths = json.value("share"_L1).toInt(-1);
    rule.seed = json.value("seed"_L1).toString().toULongLong(&isNumber);
    if (!isNumber || rule.shareHundredths < 0 || rule.shareHundredths > allHundredths)
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "The rule of second looks cannot be read"), {}}, {},
                       {QT_TRANSLATE_NOOP("xw", "Set it anew with: second rule"), {}});
    return rule;
}

Document secondLookDocument(const SecondLookRule &rule)
{
    const QJsonObject json{{u"share"_s, rule.shareHundredths}, {u"seed"_s, QString::number(rule.seed)}};
    return {u"setting"_s, secondLookSetting, QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

std::vector<SubjectId> drawSecondLooks(const RoundState &state, const SecondLookRule &rule)
{
    std::vector<std::pair<QByteArray, SubjectId>> lots;
    for (const Subject &subject : state.subjects())
        if (state.belongsTo(subject.id, Population::Checked))
            lots.emplace_back(secondLot(state, subject, rule.seed), subject.id);
    std::sort(lots.begin(), lots.end());
    const size_t count =
        (lots.size() * size_t(rule.shareHundredths) + allHundredths - 1) / size_t(allHundredths);
    std::vector<SubjectId> drawn;
    for (size_t i = 0; i < count; ++i)
        drawn.push_back(lots[i].second);
    std::sort(drawn.begin(), drawn.end(),
              [&state](SubjectId a, SubjectId b) { return state.indexOf(a) < state.indexOf(b); });
    return drawn;
}

std::vector<SecondLook> secondLooks(const RoundState &state)
{
    std::vector<SecondLook> looks;
    for (const LedgerRow &row : state.ledger(secondLookLedger)) {
        const Subject *subject = state.find(row.values.value("subject"_L1).toString());
        if (!subject || !withdrawnBy(row).isEmpty())
            continue;
        SecondLook look{subject->id,
                        row.values.value("by"_L1).toString(),
                        QDateTime::fromString(row.values.value("at"_L1).toString(), Qt::ISODateWithMs),
                        {}};
        for (const QJsonValue &id : row.values.value("found"_L1).toArray())
            look.found += id.toString();
        looks.push_back(std::move(look));
    }
    std::sort(looks.begin(), looks.end(), [&state](const SecondLook &a, const SecondLook &b) {
        return std::tuple(state.indexOf(a.subject), a.at, a.person) <
               std::tuple(state.indexOf(b.subject), b.at, b.person);
    });
    return looks;
}

QStringList firstPersons(const RoundState &state, SubjectId subject)
{
    QStringList persons;
    const Inspection &inspection = state.inspection(subject);
    if ((inspection.inspected || inspection.stated) && !inspection.author.isEmpty())
        persons += inspection.author; // a row that only a review made names the reviewer
    for (const Finding &finding : state.findings(subject))
        if (finding.inForce() && !finding.author.isEmpty() && !persons.contains(finding.author))
            persons += finding.author;
    return persons;
}

std::vector<const Indicator *> lookedFor(const RoundState &state, const Subject &subject)
{
    std::vector<const Indicator *> all = state.standard().applicable(subject);
    std::erase_if(all, [&state](const Indicator *one) {
        return one->kind == IndicatorKind::Bonus ||
               (state.round().scope.depth == RoundDepth::Veto && one->kind != IndicatorKind::Veto);
    });
    return all;
}

SuggestionPlan recordSecondLook(SubjectId id, QStringList found)
{
    return [id, found = std::move(found)](const RoundState &state,
                                          const SuggestionStamp &stamp) -> Result<SuggestionChange> {
        const Subject *subject = state.subject(id);
        if (!subject)
            return failure(ErrorCode::NotFound,
                           {QT_TRANSLATE_NOOP("xw", "This subject is not in the register"), {}});
        if (!state.belongsTo(id, Population::Checked))
            return failure(
                ErrorCode::Usage,
                {QT_TRANSLATE_NOOP("xw", "%1 is not checked yet: there is no first look"), {subject->name}});
        if (firstPersons(state, id).contains(stamp.author))
            return failure(
                ErrorCode::Conflict,
                {QT_TRANSLATE_NOOP("xw", "%1 looked at %2 first: somebody else takes the second look"),
                 {stamp.author, subject->name}});
        const std::vector<const Indicator *> asked = lookedFor(state, *subject);
        QStringList whole;
        for (const QString &word : found) {
            const IndicatorId indicator = wholeOf(state.standard(), word.trimmed());
            if (std::none_of(asked.begin(), asked.end(),
                             [&](const Indicator *one) { return one->id == indicator; }))
                return failure(ErrorCode::Usage,
                               {QT_TRANSLATE_NOOP("xw", "The indicator %1 is not looked for at %2"),
                                {word, subject->name}});
            if (!whole.contains(indicator.value()))
                whole += indicator.value();
        }
        whole.sort();
        const QString name = subjectWord(state, *subject);
        const LedgerRow row{secondLookLedger,
                            state.round().id,
                            name + u'/' + stamp.author,
                            {{u"subject"_s, name},
                             {u"by"_s, stamp.author},
                             {u"at"_s, stamp.at.toString(Qt::ISODateWithMs)},
                             {u"found"_s, QJsonArray::fromStringList(whole)}}};
        SuggestionChange change;
        change.command = u"second look"_s;
        change.subject = id;
        change.after = {{u"found"_s, QJsonArray::fromStringList(whole)}};
        change.writes.push_back(row);
        change.step.about = UndoEntry::About::Inspection;
        change.step.subject = id;
        change.step.text = {QT_TRANSLATE_NOOP("xw", "Second look at %1"), {subject->name}};
        return change;
    };
}

} // namespace xw
