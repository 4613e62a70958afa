// Where something stands in a JSON text, so that a message about a definition file can name the line.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace xw
{

/// Line (1-based) of the value at `path` (member names and array indexes: {"columns", "2", "type"}).
/// Where the path ends early, the line of the deepest part that exists. The text must be valid JSON.
[[nodiscard]] int lineOfJsonPath(const QByteArray &json, const QStringList &path);
/// Line of a byte offset, as QJsonParseError gives it.
[[nodiscard]] int lineOfOffset(const QByteArray &text, qsizetype offset);

} // namespace xw
