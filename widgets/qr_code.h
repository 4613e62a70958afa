// qrCode(): a text as a QR code (GB/T 18284), for a phone to read from the screen.
#pragma once

#include <QImage>
#include <QString>
#include <optional>

namespace xw::widgets
{

/// At least `pixels` wide with its quiet zone of four modules, each module a whole number of pixels. nullopt:
/// the text is empty or too long (about 2,900 bytes).
[[nodiscard]] std::optional<QImage> qrCode(const QString &text, int pixels);

} // namespace xw::widgets
