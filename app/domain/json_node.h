// JsonNode: strict reading of a definition file. The first fault is kept, with file, line and place; later
// reads give defaults.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>
#include <initializer_list>
#include <memory>
#include <optional>
#include <vector>

namespace xw
{

class JsonNode
{
public:
    /// The root object of a file. Error (Format): not JSON, or not an object.
    [[nodiscard]] static Result<JsonNode> parse(const QByteArray &json, const QString &file);

    /// Faults every member that is not in `known`: a misspelt name must not pass.
    void allowOnly(std::initializer_list<const char *> known) const;
    [[nodiscard]] bool has(const char *name) const;
    [[nodiscard]] QString text(const char *name) const;         ///< empty where absent
    [[nodiscard]] QString requiredText(const char *name) const; ///< a fault where absent or empty
    [[nodiscard]] int integer(const char *name, int otherwise) const;
    [[nodiscard]] bool flag(const char *name) const;
    [[nodiscard]] QStringList texts(const char *name) const;
    [[nodiscard]] std::vector<int> integers(const char *name) const;
    [[nodiscard]] JsonNode child(const char *name) const;
    [[nodiscard]] std::vector<JsonNode> items(const char *name) const; ///< empty where absent
    [[nodiscard]] std::vector<JsonNode> items() const;                 ///< of an array node
    [[nodiscard]] const QJsonValue &value() const { return m_value; }

    /// Notes a fault at this node, or at its member `name`.
    void fault(Message reason, const char *name = nullptr) const;
    [[nodiscard]] const std::optional<Error> &firstFault() const;

private:
    struct Source {
        QByteArray json;
        QString file;
        std::optional<Error> fault;
    };
    JsonNode(std::shared_ptr<Source> source, QJsonValue value, QStringList path);
    [[nodiscard]] QJsonValue member(const char *name, QJsonValue::Type type, Message reason) const;

    std::shared_ptr<Source> m_source;
    QJsonValue m_value;
    QStringList m_path;
};

} // namespace xw
