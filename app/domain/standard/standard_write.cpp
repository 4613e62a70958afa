// A standard as a file: writing it so that people can read and edit it.
#include "domain/standard/standard_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

QJsonValue pointsValue(const std::optional<int> &hundredths)
{
    if (!hundredths)
        return QJsonValue(QJsonValue::Null);
    return *hundredths / 100.0;
}

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void put(QJsonObject &object, const QString &name, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(name, QJsonArray::fromStringList(texts));
}

QJsonObject conditionObject(const Condition &condition)
{
    QJsonObject object{
        {u"id"_s, condition.id.value()},
        {u"text"_s, condition.text},
        {u"certainty"_s, standardwords::wordOf(standardwords::certainties, condition.certainty)}};
    put(object, u"label"_s, condition.label);
    put(object, u"english"_s, condition.textEnglish);
    if (condition.threshold)
        object.insert(u"threshold"_s, *condition.threshold);
    put(object, u"unit"_s, condition.unit);
    put(object, u"source"_s, condition.source);
    put(object, u"aliases"_s, condition.aliases);
    return object;
}

QJsonObject indicatorObject(const Indicator &indicator)
{
    QJsonObject object{
        {u"id"_s, indicator.id.value()},
        {u"kind"_s, standardwords::wordOf(standardwords::kinds, indicator.kind)},
        {u"appliesTo"_s, standardwords::wordOf(standardwords::subjects, indicator.appliesTo)},
        {u"name"_s, indicator.name},
        {u"certainty"_s, standardwords::wordOf(standardwords::certainties, indicator.certainty)}};
    if (indicator.portalsOnly)
        object.insert(u"portalsOnly"_s, true);
    if (indicator.kind != IndicatorKind::Veto || indicator.points)
        object.insert(u"points"_s, pointsValue(indicator.points));
    if (indicator.deduction)
        object.insert(u"deduction"_s, pointsValue(indicator.deduction));
    put(object, u"english"_s, indicator.nameEnglish);
    put(object, u"group"_s, indicator.group);
    put(object, u"description"_s, indicator.description);
    put(object, u"source"_s, indicator.source);
    put(object, u"aliases"_s, indicator.aliases);
    QJsonArray conditions;
    for (const Condition &condition : indicator.conditions)
        conditions.append(conditionObject(condition));
    if (!conditions.isEmpty())
        object.insert(u"conditions"_s, conditions);
    return object;
}

QJsonObject groupObject(const IndicatorGroup &group)
{
    QJsonObject object{{u"id"_s, group.id},
                       {u"name"_s, group.name},
                       {u"kind"_s, standardwords::wordOf(standardwords::kinds, group.kind)},
                       {u"points"_s, pointsValue(group.points)},
                       {u"certainty"_s, standardwords::wordOf(standardwords::certainties, group.certainty)}};
    if (group.service)
        object.insert(u"service"_s, true);
    put(object, u"english"_s, group.nameEnglish);
    put(object, u"source"_s, group.source);
    return object;
}

} // namespace

QByteArray Standard::toJson() const
{
    QJsonArray groupList;
    for (const IndicatorGroup &group : groups)
        groupList.append(groupObject(group));
    QJsonArray indicatorList;
    for (const Indicator &indicator : indicators)
        indicatorList.append(indicatorObject(indicator));
    const QJsonObject object{
        {u"id"_s, id.value()},
        {u"version"_s, version},
        {u"title"_s, title},
        {u"document"_s, document},
        {u"scale"_s, QJsonObject{{u"base"_s, pointsValue(scale.base)},
                                 {u"bonusMax"_s, pointsValue(scale.bonusMax)},
                                 {u"pass"_s, pointsValue(scale.pass)},
                                 {u"bonusGate"_s, pointsValue(scale.bonusGate)},
                                 {u"noServiceBase"_s, pointsValue(scale.noServiceBase)},
                                 {u"factor"_s, QJsonArray{scale.factorNumerator, scale.factorDenominator}}}},
        {u"groups"_s, groupList},
        {u"indicators"_s, indicatorList},
    };
    return QJsonDocument(object).toJson();
}

} // namespace xw
