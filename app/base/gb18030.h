// GB18030, and with it GBK and GB2312: what Excel and WPS write in China, and what older pages are in. Qt
// reads it through ICU, which its builds for Windows lack; this is the same on every system.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace xw
{

/// Writes the text of `bytes` to `out`, which has room for as many units as there are bytes, and gives where
/// it ended. A character that fits nothing is one U+FFFD, after it reading goes on as ICU does: bytes that
/// cannot belong to it are read again. One that is cut off at the end is left out. In both cases `isDamaged`
/// becomes true; it is never made false.
[[nodiscard]] char16_t *appendGb18030(char16_t *out, QByteArrayView bytes, bool &isDamaged);

/// Every character has a place in GB18030; half a pair of surrogates becomes '?'.
[[nodiscard]] QByteArray toGb18030(QStringView text);

} // namespace xw
