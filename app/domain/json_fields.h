// JsonFields: reads one JSON object strictly. Every member must be asked for; the first fault is kept with
// its path.
#pragma once

#include "base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace xw
{

/// The first fault of a reading, shared by all objects of one file. Later faults are consequences and are not
/// kept.
using JsonFault = std::optional<Error>;

class JsonFields
{
public:
    /// `path`: where the object stands ("indicators[3]"); empty for the whole file. `fault` outlives this.
    JsonFields(QJsonValue value, QString path, JsonFault &fault);

    [[nodiscard]] QString path(const QString &name) const;
    /// A text that must be there and must not be empty.
    [[nodiscard]] QString required(const QString &name);
    /// A text; empty where the member is missing.
    [[nodiscard]] QString text(const QString &name);
    [[nodiscard]] QStringList texts(const QString &name);
    [[nodiscard]] bool flag(const QString &name);
    /// A whole number of at least `lowest`; nullopt where the member is missing or null.
    [[nodiscard]] std::optional<int> integer(const QString &name, int lowest);
    /// Points with at most two decimals, as hundredths, not negative; nullopt where the member is missing or
    /// null.
    [[nodiscard]] std::optional<int> points(const QString &name);
    [[nodiscard]] QJsonValue value(const QString &name);
    [[nodiscard]] QJsonArray array(const QString &name);
    void fail(const QString &name, Message message);
    /// Says which members nobody asked for. Call it last.
    void finish();

private:
    QJsonObject m_object;
    QString m_path;
    JsonFault &m_fault;
    QStringList m_asked;
};

/// The object of a JSON file, or what is wrong with it and in which line.
[[nodiscard]] Result<QJsonObject> jsonObject(const QByteArray &json);

} // namespace xw
