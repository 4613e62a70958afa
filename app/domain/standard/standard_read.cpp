// A standard as a file: reading it strictly. No judging here.
#include "domain/json_node.h"
#include "domain/standard/standard_words.h"

#include <QJsonObject>
#include <QSet>
#include <cmath>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

template <class E, size_t N>
E choice(const JsonNode &node, const char *name, const std::array<const char16_t *, N> &words)
{
    const QString word = node.requiredText(name);
    QStringList known;
    for (size_t i = 0; i < N; ++i) {
        known << QString::fromUtf16(words[i]);
        if (word == known.back())
            return static_cast<E>(i);
    }
    node.fault({QT_TRANSLATE_NOOP("xw", "one of these belongs here: %1"), {known.join(u", "_s)}}, name);
    return {};
}

// A member that may be missing or null. Nothing else may stand for "not known".
QJsonValue optionalValue(const JsonNode &node, const char *name)
{
    const QJsonValue found = node.value().toObject().value(QLatin1String(name));
    return found.isNull() ? QJsonValue(QJsonValue::Undefined) : found;
}

std::optional<int> threshold(const JsonNode &node, const char *name)
{
    const QJsonValue found = optionalValue(node, name);
    if (found.isUndefined())
        return std::nullopt;
    const int number = found.toInt(0); // 0 for text and fractions too
    if (number < 1)
        node.fault({QT_TRANSLATE_NOOP("xw", "a whole number of at least 1 belongs here"), {}}, name);
    return number;
}

// Points as hundredths. JSON knows binary fractions only: 2.66 × 100 is 266 but for the last bits.
std::optional<int> points(const JsonNode &node, const char *name)
{
    const QJsonValue found = optionalValue(node, name);
    if (found.isUndefined())
        return std::nullopt;
    const double hundredths = found.toDouble(-1) * 100;
    const double nearest = std::round(hundredths);
    if (nearest >= 0 && nearest <= 10'000'000 && std::abs(hundredths - nearest) < 1e-6)
        return static_cast<int>(nearest);
    node.fault({QT_TRANSLATE_NOOP("xw", "points with at most two decimals belong here"), {}}, name);
    return std::nullopt;
}

Scale scale(const JsonNode &node)
{
    node.allowOnly({"base", "bonusMax", "pass", "bonusGate", "noServiceBase", "factor"});
    Scale read;
    const auto required = [&](const char *name, int &into) {
        if (const auto found = points(node, name))
            into = *found;
        else
            node.fault({QT_TRANSLATE_NOOP("xw", "“%1” is missing"), {QString::fromUtf8(name)}}, name);
    };
    required("base", read.base);
    required("bonusMax", read.bonusMax);
    required("pass", read.pass);
    required("bonusGate", read.bonusGate);
    required("noServiceBase", read.noServiceBase);
    const std::vector<int> factor = node.integers("factor");
    if (factor.size() == 2 && factor[0] > 0 && factor[1] > 0) {
        read.factorNumerator = factor[0];
        read.factorDenominator = factor[1];
    } else {
        node.fault({QT_TRANSLATE_NOOP("xw", "two whole numbers belong here, as [4, 3] for 4/3"), {}},
                   "factor");
    }
    if (read.pass > read.base || read.bonusGate > read.base || read.noServiceBase > read.base)
        node.fault({QT_TRANSLATE_NOOP("xw", "pass, gate and reduced base cannot exceed the base"), {}});
    return read;
}

// What has to be known of a whole file while its parts are read.
class StandardReader
{
public:
    Result<Standard> read(const JsonNode &file)
    {
        file.allowOnly({"id", "version", "title", "document", "scale", "groups", "indicators"});
        m_standard.id = StandardId(file.requiredText("id"));
        m_standard.version = threshold(file, "version").value_or(1);
        m_standard.title = file.requiredText("title");
        m_standard.document = file.text("document");
        m_standard.scale = scale(file.child("scale"));
        for (const JsonNode &node : file.items("groups"))
            m_standard.groups.push_back(group(node));
        for (const JsonNode &node : file.items("indicators"))
            m_standard.indicators.push_back(indicator(node));
        if (m_standard.indicators.empty())
            file.fault({QT_TRANSLATE_NOOP("xw", "a standard needs indicators"), {}}, "indicators");
        if (file.firstFault())
            return tl::unexpected<Error>(*file.firstFault());
        return std::move(m_standard);
    }

private:
    IndicatorGroup group(const JsonNode &node)
    {
        node.allowOnly({"id", "name", "english", "kind", "points", "service", "certainty", "source"});
        IndicatorGroup read;
        read.id = uniqueId(node);
        read.name = node.requiredText("name");
        read.nameEnglish = node.text("english");
        read.kind = choice<IndicatorKind>(node, "kind", standardwords::kinds);
        read.points = points(node, "points");
        read.service = node.flag("service");
        read.certainty = choice<Certainty>(node, "certainty", standardwords::certainties);
        read.source = node.text("source");
        return read;
    }

    Indicator indicator(const JsonNode &node)
    {
        node.allowOnly({"id", "kind", "appliesTo", "portalsOnly", "name", "english", "group", "description",
                        "points", "deduction", "certainty", "source", "aliases", "conditions"});
        Indicator read;
        read.id = IndicatorId(uniqueId(node));
        if (read.id.value().contains(u'.'))
            node.fault({QT_TRANSLATE_NOOP("xw", "only conditions have a point in their id"), {}}, "id");
        read.kind = choice<IndicatorKind>(node, "kind", standardwords::kinds);
        read.appliesTo = choice<SubjectKind>(node, "appliesTo", standardwords::subjects);
        read.portalsOnly = node.flag("portalsOnly");
        read.name = node.requiredText("name");
        read.nameEnglish = node.text("english");
        read.group = node.text("group");
        read.description = node.text("description");
        read.points = points(node, "points");
        read.deduction = points(node, "deduction");
        read.certainty = choice<Certainty>(node, "certainty", standardwords::certainties);
        read.source = node.text("source");
        read.aliases = node.texts("aliases");
        checkGroup(node, read);
        for (const JsonNode &item : node.items("conditions"))
            read.conditions.push_back(condition(item, read.id));
        return read;
    }

    Condition condition(const JsonNode &node, const IndicatorId &owner)
    {
        node.allowOnly(
            {"id", "label", "text", "english", "threshold", "unit", "certainty", "source", "aliases"});
        Condition read;
        read.id = IndicatorId(uniqueId(node));
        const QString prefix = owner.value() + u'.';
        if (!read.id.value().startsWith(prefix))
            node.fault({QT_TRANSLATE_NOOP("xw", "the id of a condition begins with %1"), {prefix}}, "id");
        read.label = node.text("label");
        read.text = node.requiredText("text");
        read.textEnglish = node.text("english");
        read.threshold = threshold(node, "threshold");
        read.unit = node.text("unit");
        read.certainty = choice<Certainty>(node, "certainty", standardwords::certainties);
        read.source = node.text("source");
        read.aliases = node.texts("aliases");
        return read;
    }

    void checkGroup(const JsonNode &node, const Indicator &read)
    {
        if (read.group.isEmpty())
            return;
        for (const IndicatorGroup &known : m_standard.groups)
            if (known.id == read.group && known.kind == read.kind)
                return;
        node.fault({QT_TRANSLATE_NOOP("xw", "there is no group “%1” of this kind"), {read.group}}, "group");
    }

    QString uniqueId(const JsonNode &node)
    {
        const QString id = node.requiredText("id");
        if (m_ids.contains(id))
            node.fault({QT_TRANSLATE_NOOP("xw", "the id “%1” is used twice"), {id}}, "id");
        m_ids.insert(id);
        return id;
    }

    Standard m_standard;
    QSet<QString> m_ids;
};

} // namespace

Result<Standard> Standard::fromJson(const QByteArray &json)
{
    return JsonNode::parse(json, {}).and_then(
        [](const JsonNode &file) { return StandardReader().read(file); });
}

} // namespace xw
