// A standard as a file: reading it strictly. No judging here.
#include "domain/json_fields.h"
#include "domain/standard_words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

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
        read.kind = choice<IndicatorKind>(fields, u"kind"_s, standardwords::kinds);
        read.points = fields.points(u"points"_s);
        read.service = fields.flag(u"service"_s);
        read.certainty = choice<Certainty>(fields, u"certainty"_s, standardwords::certainties);
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
        read.kind = choice<IndicatorKind>(fields, u"kind"_s, standardwords::kinds);
        read.appliesTo = choice<SubjectKind>(fields, u"appliesTo"_s, standardwords::subjects);
        read.portalsOnly = fields.flag(u"portalsOnly"_s);
        read.name = fields.required(u"name"_s);
        read.nameEnglish = fields.text(u"english"_s);
        read.group = fields.text(u"group"_s);
        read.description = fields.text(u"description"_s);
        read.points = fields.points(u"points"_s);
        read.deduction = fields.points(u"deduction"_s);
        read.certainty = choice<Certainty>(fields, u"certainty"_s, standardwords::certainties);
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
        read.certainty = choice<Certainty>(fields, u"certainty"_s, standardwords::certainties);
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

} // namespace

Result<Standard> Standard::fromJson(const QByteArray &json)
{
    return jsonObject(json).and_then([](const QJsonObject &object) { return Reader().read(object); });
}

} // namespace xw
