// What encoding a text file is in, and its text. Nothing about separators or rows.
#pragma once

#include "base/error.h"

#include <QByteArrayView>

#include <vector>

namespace xw::tables
{

struct DecodedText {
    QString text;     ///< without the byte order mark; bytes that fit nothing are U+FFFD
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"
    /// Where in the text lines begin that were not in `encoding`, but in `foreignEncoding`: parts of two
    /// files put together. Each is decoded as what it is.
    std::vector<qsizetype> foreignLines;
    QString foreignEncoding;
    qsizetype damage = 0; ///< how many U+FFFD the text holds; 0 where all bytes fit the encoding
};

/// By byte order mark; else UTF-16 by the side on which more zero bytes stand; else UTF-8 if all bytes agree;
/// else GB18030, which is what Excel and WPS write without a mark. Where a few bytes fit
/// neither, the encoding that fits better is taken. ErrorCode::Format: no text at all.
/// ErrorCode::Unsupported: UTF-32, or a name in `byHand` that nobody knows. `byHand` names the encoding
/// instead, as one of DecodedText's; a byte order mark of that encoding is still left out.
[[nodiscard]] Result<DecodedText> decodeText(QByteArrayView bytes, const QString &where,
                                             const QString &byHand = {});

} // namespace xw::tables
