// A sample plan as a document: kept with the round, printed, and drawn again.
#include "domain/json_node.h"
#include "domain/sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr std::array<const char16_t *, 4> byWords{u"nothing", u"region", u"type", u"level"};
constexpr std::array<const char16_t *, 2> kindWords{u"websites", u"media"};

template <class E, size_t N>
std::optional<E> valueOf(const std::array<const char16_t *, N> &words, const QString &word)
{
    for (size_t i = 0; i < N; ++i)
        if (word == QStringView(words[i]))
            return static_cast<E>(i);
    return std::nullopt;
}

} // namespace

QByteArray SamplePlan::toJson() const
{
    QJsonArray kindNames;
    for (const SubjectKind kind : kinds)
        kindNames.append(QString::fromUtf16(kindWords[static_cast<size_t>(kind)]));
    QJsonObject object{{u"kinds"_s, kindNames},
                       {u"by"_s, QString::fromUtf16(byWords[static_cast<size_t>(by)])},
                       {u"alwaysPortals"_s, alwaysPortals},
                       {u"alwaysPreviousProblems"_s, alwaysPreviousProblems},
                       {u"floorPerRegion"_s, floorPerRegion},
                       {u"seed"_s, QString::number(seed)}}; // a JSON number keeps 53 bits
    if (ratioHundredths)
        object.insert(u"ratioHundredths"_s, *ratioHundredths);
    if (count)
        object.insert(u"count"_s, *count);
    return QJsonDocument(object).toJson();
}

Result<SamplePlan> SamplePlan::fromJson(const QByteArray &json)
{
    const auto file = JsonNode::parse(json, u"sample-plan"_s);
    if (!file)
        return tl::unexpected<Error>(file.error());
    file->allowOnly({"kinds", "by", "alwaysPortals", "alwaysPreviousProblems", "floorPerRegion", "seed",
                     "ratioHundredths", "count"});
    SamplePlan plan;
    plan.kinds.clear();
    for (const QString &word : file->texts("kinds")) {
        if (const auto kind = valueOf<SubjectKind>(kindWords, word))
            plan.kinds.push_back(*kind);
        else
            file->fault({QT_TRANSLATE_NOOP("xw", "“%1” is not a name that is known here"), {word}}, "kinds");
    }
    if (const auto by = valueOf<SampleBy>(byWords, file->requiredText("by")))
        plan.by = *by;
    else
        file->fault({QT_TRANSLATE_NOOP("xw", "“%1” is not a name that is known here"), {file->text("by")}},
                    "by");
    plan.alwaysPortals = file->flag("alwaysPortals");
    plan.alwaysPreviousProblems = file->flag("alwaysPreviousProblems");
    plan.floorPerRegion = file->integer("floorPerRegion", 0);
    bool isNumber = false;
    plan.seed = file->requiredText("seed").toULongLong(&isNumber);
    if (!isNumber)
        file->fault({QT_TRANSLATE_NOOP("xw", "a whole number belongs here"), {}}, "seed");
    if (file->has("ratioHundredths"))
        plan.ratioHundredths = file->integer("ratioHundredths", 0);
    if (file->has("count"))
        plan.count = file->integer("count", 0);
    if (file->firstFault())
        return tl::unexpected<Error>(*file->firstFault());
    return plan;
}

} // namespace xw
