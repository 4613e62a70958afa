// Lists of pairs and of words as JSON text in a column: [["备注","…"],["联系人","…"]]. An empty list is an
// empty text.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace xw::storage
{

using Pairs = QList<QPair<QString, QString>>;

[[nodiscard]] QString pairsToJson(const Pairs &pairs);
[[nodiscard]] Pairs pairsFromJson(const QString &json);
[[nodiscard]] QString wordsToJson(const QStringList &words);
[[nodiscard]] QStringList wordsFromJson(const QString &json);

} // namespace xw::storage
