#include "domain/json_node.h"

#include "domain/standard/json_place.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace xw
{

JsonNode::JsonNode(std::shared_ptr<Source> source, QJsonValue value, QStringList path)
    : m_source(std::move(source)), m_value(std::move(value)), m_path(std::move(path))
{
}

Result<JsonNode> JsonNode::parse(const QByteArray &json, const QString &file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "The definition file is not valid JSON in line %1: %2"),
                        {QString::number(lineOfOffset(json, problem.offset)), problem.errorString()}},
                       file);
    if (!document.isObject())
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "The definition file does not hold one JSON object"), {}},
                       file);
    auto source = std::make_shared<Source>(Source{json, file, {}});
    return JsonNode(std::move(source), document.object(), {});
}

void JsonNode::fault(Message reason, const char *name) const
{
    if (m_source->fault)
        return;
    QStringList path = m_path;
    if (name)
        path += QString::fromUtf8(name);
    m_source->fault =
        Error{ErrorCode::Format,
              {QT_TRANSLATE_NOOP("xw", "Line %1, %2: %3"),
               {QString::number(lineOfJsonPath(m_source->json, path)), path.join(u'.'), reason.text()}},
              {},
              m_source->file,
              reason.english()};
}

const std::optional<Error> &JsonNode::firstFault() const
{
    return m_source->fault;
}

void JsonNode::allowOnly(std::initializer_list<const char *> known) const
{
    const QStringList names = m_value.toObject().keys();
    for (const QString &name : names) {
        bool found = false;
        for (const char *word : known)
            found = found || name == QString::fromUtf8(word);
        if (!found)
            fault({QT_TRANSLATE_NOOP("xw", "“%1” is not a name that is known here"), {name}},
                  name.toUtf8().constData());
    }
}

bool JsonNode::has(const char *name) const
{
    return m_value.toObject().contains(QString::fromUtf8(name));
}

QJsonValue JsonNode::member(const char *name, QJsonValue::Type type, Message reason) const
{
    const QJsonValue value = m_value.toObject().value(QString::fromUtf8(name));
    if (value.isUndefined() || value.type() == type)
        return value;
    fault(std::move(reason), name);
    return QJsonValue(QJsonValue::Undefined);
}

QString JsonNode::text(const char *name) const
{
    return member(name, QJsonValue::String,
                  {QT_TRANSLATE_NOOP("xw", "a text in quotation marks belongs here"), {}})
        .toString();
}

QString JsonNode::requiredText(const char *name) const
{
    QString value = text(name);
    if (value.isEmpty())
        fault({QT_TRANSLATE_NOOP("xw", "“%1” is missing"), {QString::fromUtf8(name)}}, name);
    return value;
}

int JsonNode::integer(const char *name, int otherwise) const
{
    return member(name, QJsonValue::Double, {QT_TRANSLATE_NOOP("xw", "a whole number belongs here"), {}})
        .toInt(otherwise);
}

bool JsonNode::flag(const char *name) const
{
    return member(name, QJsonValue::Bool, {QT_TRANSLATE_NOOP("xw", "true or false belongs here"), {}})
        .toBool();
}

QStringList JsonNode::texts(const char *name) const
{
    QStringList values;
    for (const JsonNode &item : items(name)) {
        if (!item.value().isString())
            item.fault({QT_TRANSLATE_NOOP("xw", "a text in quotation marks belongs here"), {}});
        values += item.value().toString();
    }
    return values;
}

std::vector<int> JsonNode::integers(const char *name) const
{
    std::vector<int> values;
    for (const JsonNode &item : items(name)) {
        if (!item.value().isDouble())
            item.fault({QT_TRANSLATE_NOOP("xw", "a whole number belongs here"), {}});
        values.push_back(item.value().toInt());
    }
    return values;
}

JsonNode JsonNode::child(const char *name) const
{
    const QJsonValue value =
        member(name, QJsonValue::Object, {QT_TRANSLATE_NOOP("xw", "an object { … } belongs here"), {}});
    return {m_source, value, m_path + QStringList{QString::fromUtf8(name)}};
}

std::vector<JsonNode> JsonNode::items(const char *name) const
{
    const QJsonValue value =
        member(name, QJsonValue::Array, {QT_TRANSLATE_NOOP("xw", "a list [ … ] belongs here"), {}});
    return JsonNode(m_source, value, m_path + QStringList{QString::fromUtf8(name)}).items();
}

std::vector<JsonNode> JsonNode::items() const
{
    std::vector<JsonNode> nodes;
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.push_back({m_source, array.at(i), m_path + QStringList{QString::number(i)}});
    return nodes;
}

} // namespace xw
