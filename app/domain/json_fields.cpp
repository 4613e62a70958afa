#include "domain/json_fields.h"

#include <QJsonDocument>
#include <cmath>

using namespace Qt::StringLiterals;

namespace xw
{

JsonFields::JsonFields(QJsonValue value, QString path, JsonFault &fault)
    : m_object(value.toObject()), m_path(std::move(path)), m_fault(fault)
{
    if (!value.isObject())
        fail({}, {QT_TRANSLATE_NOOP("xw", "An object {…} is expected here"), {}});
}

QString JsonFields::path(const QString &name) const
{
    if (name.isEmpty() || m_path.isEmpty())
        return m_path + name;
    return m_path + u'.' + name;
}

void JsonFields::fail(const QString &name, Message message)
{
    if (!m_fault)
        m_fault = Error{ErrorCode::Format, std::move(message), {}, path(name), {}};
}

QJsonValue JsonFields::value(const QString &name)
{
    m_asked << name;
    return m_object.value(name);
}

QString JsonFields::required(const QString &name)
{
    const QString found = text(name);
    if (found.isEmpty())
        fail(name, {QT_TRANSLATE_NOOP("xw", "A text is required here"), {}});
    return found;
}

QString JsonFields::text(const QString &name)
{
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isString())
        fail(name, {QT_TRANSLATE_NOOP("xw", "A text is expected here"), {}});
    return found.toString().trimmed();
}

QStringList JsonFields::texts(const QString &name)
{
    QStringList found;
    for (const QJsonValue &one : array(name)) {
        if (!one.isString() || one.toString().trimmed().isEmpty())
            fail(name, {QT_TRANSLATE_NOOP("xw", "A list of texts is expected here"), {}});
        found << one.toString().trimmed();
    }
    return found;
}

bool JsonFields::flag(const QString &name)
{
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isBool())
        fail(name, {QT_TRANSLATE_NOOP("xw", "true or false is expected here"), {}});
    return found.toBool();
}

std::optional<int> JsonFields::integer(const QString &name, int lowest)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() || found.isNull())
        return std::nullopt;
    const double number = found.toDouble(-1);
    if (!found.isDouble() || number != std::floor(number) || number < lowest || number > 1'000'000) {
        fail(name, {QT_TRANSLATE_NOOP("xw", "A whole number of at least %1 is expected here"),
                    {QString::number(lowest)}});
        return std::nullopt;
    }
    return static_cast<int>(number);
}

std::optional<int> JsonFields::points(const QString &name)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() || found.isNull())
        return std::nullopt;
    const double hundredths = found.toDouble(-1) * 100;
    const double nearest = std::round(hundredths);
    // JSON knows binary fractions only: 2.66 × 100 is 266 but for the last bits.
    if (!found.isDouble() || nearest < 0 || nearest > 10'000'000 || std::abs(hundredths - nearest) > 1e-6) {
        fail(name, {QT_TRANSLATE_NOOP("xw", "Points with at most two decimals are expected here"), {}});
        return std::nullopt;
    }
    return static_cast<int>(nearest);
}

QJsonArray JsonFields::array(const QString &name)
{
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isArray())
        fail(name, {QT_TRANSLATE_NOOP("xw", "A list […] is expected here"), {}});
    return found.toArray();
}

void JsonFields::finish()
{
    const QStringList present = m_object.keys();
    for (const QString &name : present)
        if (!m_asked.contains(name))
            fail(name, {QT_TRANSLATE_NOOP("xw", "The member “%1” is not known here"), {name}});
}

Result<QJsonObject> jsonObject(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const qsizetype line = json.first(qBound<qsizetype>(0, qsizetype(fault.offset), json.size())).count('\n') + 1;
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "This is not valid JSON"), {}},
                       u"line %1"_s.arg(line), {}, fault.errorString());
    }
    if (!document.isObject())
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "An object {…} is expected here"), {}});
    return document.object();
}

} // namespace xw
