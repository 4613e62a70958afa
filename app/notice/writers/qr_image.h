// A QR code (GB/T 18284) as a picture: one pixel a module, with the quiet zone that the standard asks for.
#pragma once

#include <QImage>

namespace xw::notice
{

/// Error correction M. Null: nothing to hold, or too much for one code.
[[nodiscard]] QImage qrImage(const QByteArray &bytes);

} // namespace xw::notice
