// decodedBody: a body that was kept as it came, without its Content-Encoding.
#pragma once

#include <QByteArray>
#include <optional>

namespace xw::probe
{

/// `encodings` as the header lists them. At most `most` bytes come out; nullopt: it does not decode.
[[nodiscard]] std::optional<QByteArray> decodedBody(const QByteArray &bytes, const QByteArray &encodings,
                                                    qint64 most);

} // namespace xw::probe
