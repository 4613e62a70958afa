// checkPack: proves a pack by itself, without the program that made it or the workspace that holds it: every
// digest, the index against the records, what is missing, what is too much, what was changed.
// What it cannot see is a pack that somebody made anew from its beginning: for that there is the digest that
// the round holds.
#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <vector>

namespace xw::evidence
{

struct ListedRecord {
    int number = 0; ///< from 1
    QByteArray type, url, date, contentType, digest, cut;
    int status = 0; ///< of an answer
    qint64 bytes = 0;
};

struct PackFault {
    QString where; ///< a part of the package, a record
    Message what;
};

struct PackReport {
    QByteArray sha256; ///< of the file, raw: what the round holds
    QJsonObject facts; ///< datapackage.json
    std::vector<ListedRecord> records;
    std::vector<PackFault> faults;
    [[nodiscard]] bool holds() const { return faults.empty(); }
};

inline constexpr qint64 mostPackBytes = 512LL << 20;

/// A file that is no package at all is a pack that does not hold.
[[nodiscard]] PackReport checkPack(const QByteArray &bytes);

struct RecordPage {
    QByteArray contentType;
    QByteArray body; ///< without its Content-Encoding
};
/// What a record holds for a reader: the page of an answer, the verdict, the picture. NotFound; Format.
[[nodiscard]] Result<RecordPage> recordPage(const QByteArray &bytes, int number, const QString &where);

} // namespace xw::evidence
