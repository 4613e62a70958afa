// From a picture to a stencil.
#include "signing/seal.h"

#include <QImageReader>
#include <algorithm>
#include <array>

namespace xw::signing
{

namespace
{

constexpr int mostSide = 8000; // larger pictures are a mistake, or meant to hurt

tl::unexpected<Error> noSeal(const QString &where)
{
    return failure(
        ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "No seal can be made out in this picture"), {}}, where,
        {QT_TRANSLATE_NOOP("xw", "Give a picture of the seal alone, in red on a plain ground"), {}});
}

/// How much a dot is ink, 0-255, over the whole picture: by its red against green and blue, or by its
/// darkness.
QImage inkOf(const QImage &picture, bool byRed)
{
    QImage ink(picture.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        const auto *in = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        uchar *out = ink.scanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb dot = in[x];
            const int strength = byRed ? qRed(dot) - std::max(qGreen(dot), qBlue(dot)) : 255 - qGray(dot);
            out[x] = uchar(std::clamp(strength, 0, 255) * qAlpha(dot) / 255);
        }
    }
    return ink;
}

/// Otsu: the threshold that parts ink from ground best.
int thresholdOf(const QImage &ink)
{
    std::array<qint64, 256> counts{};
    for (int y = 0; y < ink.height(); ++y)
        for (int x = 0; x < ink.width(); ++x)
            ++counts[ink.constScanLine(y)[x]];
    const qint64 all = qint64(ink.width()) * ink.height();
    double sum = 0;
    for (int i = 0; i < 256; ++i)
        sum += double(i) * double(counts[size_t(i)]);
    double below = 0;
    double sumBelow = 0;
    double best = -1;
    int threshold = 128;
    for (int i = 0; i < 255; ++i) {
        below += double(counts[size_t(i)]);
        sumBelow += double(i) * double(counts[size_t(i)]);
        const double above = double(all) - below;
        if (below == 0 || above == 0)
            continue;
        const double apart = sumBelow / below - (sum - sumBelow) / above;
        if (const double between = below * above * apart * apart; between > best) {
            best = between;
            threshold = i;
        }
    }
    return std::max(threshold, 24); // noise of a scan is no ink
}

QRect boundsOf(const QImage &ink, int threshold, qint64 &dots)
{
    QRect bounds;
    dots = 0;
    for (int y = 0; y < ink.height(); ++y)
        for (int x = 0; x < ink.width(); ++x)
            if (ink.constScanLine(y)[x] > threshold) {
                ++dots;
                bounds |= QRect(x, y, 1, 1);
            }
    return bounds;
}

} // namespace

Result<SealStencil> sealFrom(const QImage &picture)
{
    if (picture.isNull() || picture.width() < 64 || picture.height() < 64)
        return noSeal({});
    const QImage dots = picture.convertToFormat(QImage::Format_ARGB32);
    qint64 count = 0;
    QImage ink = inkOf(dots, true);
    int threshold = std::max(40, thresholdOf(ink));
    QRect bounds = boundsOf(ink, threshold, count);
    const qint64 all = qint64(dots.width()) * dots.height();
    if (count * 200 < all) { // under 0.5 %: a seal drawn in black
        ink = inkOf(dots, false);
        threshold = thresholdOf(ink);
        bounds = boundsOf(ink, threshold, count);
    }
    const qint64 inside = qint64(bounds.width()) * bounds.height();
    if (count * 500 < all || inside == 0 || count * 100 > inside * 85)
        return noSeal({}); // nothing, or one even field
    const QImage scaled = ink.copy(bounds)
                              .scaled(sealDots, sealDots, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                              .convertToFormat(QImage::Format_Grayscale8);
    SealStencil seal{sealDots, sealDots, QByteArray(qsizetype(sealDots / 8) * sealDots, '\0')};
    const int left = (sealDots - scaled.width()) / 2;
    const int top = (sealDots - scaled.height()) / 2;
    for (int y = 0; y < scaled.height(); ++y)
        for (int x = 0; x < scaled.width(); ++x)
            if (scaled.constScanLine(y)[x] > threshold) {
                const qsizetype bit = qsizetype(y + top) * sealDots + x + left;
                seal.bits[bit / 8] = char(quint8(seal.bits.at(bit / 8)) | (0x80u >> (bit % 8)));
            }
    return seal;
}

Result<SealStencil> readSeal(const QString &path)
{
    QImageReader reader(path);
    const QSize size = reader.size();
    if (size.width() > mostSide || size.height() > mostSide)
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "The picture of the seal is too large"), {}}, path);
    const QImage picture = reader.read();
    if (picture.isNull())
        return failure(reader.error() == QImageReader::FileNotFoundError ? ErrorCode::Io : ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "The picture of the seal cannot be read"), {}}, path, {},
                       reader.errorString());
    auto seal = sealFrom(picture);
    if (!seal)
        seal.error().where = path;
    return seal;
}

QImage sealPreview(const SealStencil &seal)
{
    QImage preview(seal.width, seal.height, QImage::Format_ARGB32);
    preview.fill(Qt::transparent);
    for (int y = 0; y < seal.height; ++y) {
        auto *out = reinterpret_cast<QRgb *>(preview.scanLine(y));
        for (int x = 0; x < seal.width; ++x) {
            const qsizetype bit = qsizetype(y) * seal.width + x;
            if (quint8(seal.bits.at(bit / 8)) & (0x80u >> (bit % 8)))
                out[x] = qRgb(218, 37, 29);
        }
    }
    return preview;
}

} // namespace xw::signing
