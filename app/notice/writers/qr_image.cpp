#include "notice/writers/qr_image.h"

#include <memory>
#include <qrencode.h>

namespace xw::notice
{

QImage qrImage(const QByteArray &bytes)
{
    constexpr int quiet = 4;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty()
            ? nullptr
            : QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()),
                                0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    const int side = code->width + 2 * quiet;
    QImage modules(side, side, QImage::Format_Grayscale8);
    modules.fill(Qt::white);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                modules.scanLine(y + quiet)[x + quiet] = 0;
    return modules;
}

} // namespace xw::notice
