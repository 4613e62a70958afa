// WarcRecord: one record of a web archive, written and read. A member of gzip each, so that a reader can
// begin at any of them. Source: ISO 28500:2017 (WARC 1.1), and its Annex D on compression.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <vector>

namespace xw::evidence
{

using WarcFields = QList<QPair<QByteArray, QByteArray>>;

struct WarcRecord {
    WarcFields fields; ///< without Content-Length, which is the block's
    QByteArray block;

    /// Without regard to case; empty: there is none.
    [[nodiscard]] QByteArray field(QByteArrayView name) const;
    [[nodiscard]] QByteArray type() const { return field("WARC-Type"); }
};

/// What stands behind the empty line of a block of HTTP; else the whole block.
[[nodiscard]] QByteArray payloadOf(const WarcRecord &record);
/// "sha256:" and the digest in hexadecimal digits.
[[nodiscard]] QByteArray labelledDigest(const QByteArray &bytes);
/// "<urn:uuid:…>", a new one.
[[nodiscard]] QByteArray newRecordId();

/// Compressed, as a member of its own.
[[nodiscard]] QByteArray warcMember(const WarcRecord &record);

/// A record as it lies in a file.
struct PlacedRecord {
    WarcRecord record;
    qint64 offset = 0, length = 0; ///< of its member
};

/// Every record of a file, which may be of members or plain. Format: not WARC, cut off or damaged; `where`
/// names the file, with the record's number. TooLarge: more than `most` bytes unpacked.
[[nodiscard]] Result<std::vector<PlacedRecord>> readWarc(const QByteArray &bytes, const QString &where,
                                                         qint64 most);

} // namespace xw::evidence
