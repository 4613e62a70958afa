#include "widgets/qr_code.h"

#include "widgets/theme.h"

#include <memory>
#include <qrencode.h>

namespace xw::widgets
{

std::optional<QImage> qrCode(const QString &text, int pixels)
{
    constexpr int quiet = 4;
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return std::nullopt;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return std::nullopt;
    const int side = code->width + 2 * quiet;
    QImage modules(side, side, QImage::Format_RGB32);
    modules.fill(colours::paper);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                modules.setPixel(x + quiet, y + quiet, qRgb(0, 0, 0));
    const int scale = qMax(1, (pixels + side - 1) / side);
    return modules.scaled(side * scale, side * scale);
}

} // namespace xw::widgets
