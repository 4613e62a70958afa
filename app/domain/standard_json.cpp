// A standard as a file: reading it strictly, writing it readably. No judging here.
#include "domain/json_fields.h"
#include "domain/standard.h"

#include <QJsonDocument>
#include <QSet>
#include <array>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr std::array<const char16_t *, 3> kindWords{u"veto", u"deduction", u"bonus"};
constexpr std::array<const char16_t *, 2> subjectWords{u"websites", u"media"};
constexpr std::array<const char16_t *, 4> certaintyWords{u"A", u"B", u"C", u"D"};

template <class E, size_t N>
QString wordOf(const std::array<const char16_t *, N> &words, E value)
{
    return QString::fromUtf16(words[static_cast<size_t>(value)]);
}

template <class E, size_t N>
E choice(JsonFields &fields, const QString &name, const std::array<const char16_t *, N> &words)
{
    const QString word = fields.required(name);
    QStringList known;
    for (size_t i = 0; i < N; ++i) {
        known << QString::fromUtf16(words[i]);
        if (word == known.back())
            return static_cast<E>(i);
    }
    fields.fail(name, {QT_TRANSLATE_NOOP("xw", "One of these is expected here: %1"), {known.join(u", "_s)}});
    return {};
}

QString item(const QString &list, qsizetype index)
{
    return u"%1[%2]"_s.arg(list).arg(index);
}

class Reader
{
public:
    Result<Standard> read(const QJsonObject &object)
    {
        JsonFields file(object, {}, m_fault);
        m_standard.id = StandardId(file.required(u"id"_s));
        m_standard.version = file.integer(u"version"_s, 1).value_or(1);
        m_standard.title = file.required(u"title"_s);
        m_standard.document = file.text(u"document"_s);
        m_standard.scale = scale(JsonFields(file.value(u"scale"_s), u"scale"_s, m_fault));
        const QJsonArray groups = file.array(u"groups"_s);
        for (qsizetype i = 0; i < groups.size() && !m_fault; ++i)
            group(JsonFields(groups.at(i), item(u"groups"_s, i), m_fault));
        const QJsonArray indicators = file.array(u"indicators"_s);
        if (indicators.isEmpty())
            file.fail(u"indicators"_s, {QT_TRANSLATE_NOOP("xw", "A standard needs indicators"), {}});
        for (qsizetype i = 0; i < indicators.size() && !m_fault; ++i)
            indicator(JsonFields(indicators.at(i), item(u"indicators"_s, i), m_fault));
        file.finish();
        if (m_fault)
            return tl::unexpected<Error>(*m_fault);
        return std::move(m_standard);
    }

private:
    Scale scale(JsonFields fields)
    {
        Scale read;
        const auto points = [&](const QString &name, int &into) {
            if (const auto found = fields.points(name))
                into = *found;
            else
                fields.fail(name, {QT_TRANSLATE_NOOP("xw", "Points are required here"), {}});
        };
        points(u"base"_s, read.base);
        points(u"bonusMax"_s, read.bonusMax);
        points(u"pass"_s, read.pass);
        points(u"bonusGate"_s, read.bonusGate);
        points(u"noServiceBase"_s, read.noServiceBase);
        const QJsonArray factor = fields.array(u"factor"_s);
        read.factorNumerator = factor.at(0).toInt();
        read.factorDenominator = factor.at(1).toInt();
        if (factor.size() != 2 || read.factorNumerator < 1 || read.factorDenominator < 1)
            fields.fail(
                u"factor"_s,
                {QT_TRANSLATE_NOOP("xw", "Two whole numbers are expected here, as [4, 3] for 4/3"), {}});
        if (read.pass > read.base || read.bonusGate > read.base || read.noServiceBase > read.base)
            fields.fail({},
                        {QT_TRANSLATE_NOOP("xw", "Pass, gate and reduced base cannot exceed the base"), {}});
        fields.finish();
        return read;
    }

    void group(JsonFields fields)
    {
        IndicatorGroup read;
        read.id = unique(fields, fields.required(u"id"_s));
        read.name = fields.required(u"name"_s);
        read.nameEnglish = fields.text(u"english"_s);
        read.kind = choice<IndicatorKind>(fields, u"kind"_s, kindWords);
        read.points = fields.points(u"points"_s);
        read.service = fields.flag(u"service"_s);
        read.certainty = choice<Certainty>(fields, u"certainty"_s, certaintyWords);
        read.source = fields.text(u"source"_s);
        fields.finish();
        m_standard.groups.push_back(read);
    }

    void indicator(JsonFields fields)
    {
        Indicator read;
        read.id = IndicatorId(unique(fields, fields.required(u"id"_s)));
        if (read.id.value().contains(u'.'))
            fields.fail(u"id"_s, {QT_TRANSLATE_NOOP("xw", "Only conditions have a point in their id"), {}});
        read.kind = choice<IndicatorKind>(fields, u"kind"_s, kindWords);
        read.appliesTo = choice<SubjectKind>(fields, u"appliesTo"_s, subjectWords);
        read.portalsOnly = fields.flag(u"portalsOnly"_s);
        read.name = fields.required(u"name"_s);
        read.nameEnglish = fields.text(u"english"_s);
        read.group = fields.text(u"group"_s);
        read.description = fields.text(u"description"_s);
        read.points = fields.points(u"points"_s);
        read.deduction = fields.points(u"deduction"_s);
        read.certainty = choice<Certainty>(fields, u"certainty"_s, certaintyWords);
        read.source = fields.text(u"source"_s);
        read.aliases = fields.texts(u"aliases"_s);
        checkGroup(fields, read);
        const QJsonArray conditions = fields.array(u"conditions"_s);
        for (qsizetype i = 0; i < conditions.size() && !m_fault; ++i) {
            const QString path = item(fields.path(u"conditions"_s), i);
            read.conditions.push_back(condition(JsonFields(conditions.at(i), path, m_fault), read.id));
        }
        fields.finish();
        m_standard.indicators.push_back(read);
    }

    Condition condition(JsonFields fields, const IndicatorId &owner)
    {
        Condition read;
        read.id = IndicatorId(unique(fields, fields.required(u"id"_s)));
        if (!read.id.value().startsWith(owner.value() + u'.'))
            fields.fail(u"id"_s, {QT_TRANSLATE_NOOP("xw", "The id of a condition begins with %1"),
                                  {owner.value() + u'.'}});
        read.label = fields.text(u"label"_s);
        read.text = fields.required(u"text"_s);
        read.textEnglish = fields.text(u"english"_s);
        read.threshold = fields.integer(u"threshold"_s, 1);
        read.unit = fields.text(u"unit"_s);
        read.certainty = choice<Certainty>(fields, u"certainty"_s, certaintyWords);
        read.source = fields.text(u"source"_s);
        read.aliases = fields.texts(u"aliases"_s);
        fields.finish();
        return read;
    }

    void checkGroup(JsonFields &fields, const Indicator &read)
    {
        if (read.group.isEmpty())
            return;
        for (const IndicatorGroup &known : m_standard.groups)
            if (known.id == read.group && known.kind == read.kind)
                return;
        fields.fail(u"group"_s,
                    {QT_TRANSLATE_NOOP("xw", "There is no group “%1” of this kind"), {read.group}});
    }

    QString unique(JsonFields &fields, const QString &id)
    {
        if (m_ids.contains(id))
            fields.fail(u"id"_s, {QT_TRANSLATE_NOOP("xw", "The id “%1” is used twice"), {id}});
        m_ids.insert(id);
        return id;
    }

    Standard m_standard;
    JsonFault m_fault;
    QSet<QString> m_ids;
};

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
    QJsonObject object{{u"id"_s, condition.id.value()},
                       {u"text"_s, condition.text},
                       {u"certainty"_s, wordOf(certaintyWords, condition.certainty)}};
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
    QJsonObject object{{u"id"_s, indicator.id.value()},
                       {u"kind"_s, wordOf(kindWords, indicator.kind)},
                       {u"appliesTo"_s, wordOf(subjectWords, indicator.appliesTo)},
                       {u"name"_s, indicator.name},
                       {u"certainty"_s, wordOf(certaintyWords, indicator.certainty)}};
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
                       {u"kind"_s, wordOf(kindWords, group.kind)},
                       {u"points"_s, pointsValue(group.points)},
                       {u"certainty"_s, wordOf(certaintyWords, group.certainty)}};
    if (group.service)
        object.insert(u"service"_s, true);
    put(object, u"english"_s, group.nameEnglish);
    put(object, u"source"_s, group.source);
    return object;
}

} // namespace

Result<Standard> Standard::fromJson(const QByteArray &json)
{
    return jsonObject(json).and_then([](const QJsonObject &object) { return Reader().read(object); });
}

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
