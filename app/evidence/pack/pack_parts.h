// The names and forms that the writer of a pack and its check agree on.
#pragma once

#include "base/error.h"
#include "office/stored_zip.h"

#include <QJsonObject>

namespace xw::evidence
{

inline constexpr char archivePart[] = "archive/data.warc.gz";
inline constexpr char indexPart[] = "indexes/index.cdxj";
inline constexpr char pagesPart[] = "pages/pages.jsonl";
inline constexpr char packagePart[] = "datapackage.json";
inline constexpr char digestPart[] = "datapackage-digest.json";

/// The one form of datapackage-digest.json for this datapackage.json.
[[nodiscard]] QByteArray digestFile(const QByteArray &package);
/// Ties the archive to the round: SHA-256 over the raw head of the round's history and the raw digest of the
/// archive, in hexadecimal digits. Without a round the head is empty.
[[nodiscard]] QByteArray chainValue(const QByteArray &head, const QByteArray &archive);
/// "cn,gov,example)/path?query": how an index of archives sorts addresses.
[[nodiscard]] QByteArray sortedAddress(const QByteArray &url);

struct IndexLine {
    QByteArray url, contentType, digest;
    QDateTime at;
    int status = 0; ///< 0: none
    qint64 offset = 0, length = 0;
};
/// CDXJ, sorted.
[[nodiscard]] QByteArray indexFile(const std::vector<IndexLine> &lines);

} // namespace xw::evidence
