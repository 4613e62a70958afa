// Seal (印章): a picture of any kind becomes a stencil that red ink is pressed through, and its place by GB/T
// 9704-2012, 7.3.5.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <vector>

namespace xw::signing
{

/// One bit a dot, rows padded to bytes, 1 = ink.
struct SealStencil {
    int width = 0;
    int height = 0;
    QByteArray bits;
};

inline constexpr qreal pointsPerMm = 72.0 / 25.4;
inline constexpr qreal sealMm = 42.0; ///< the seal of a provincial office: 国发〔1999〕25号
inline constexpr int sealDots = 944;  ///< 42 mm at 570 dots an inch
inline constexpr qreal linePitch = 225.0 / 22 * pointsPerMm; ///< one line of the grid, points

/// Reads a picture: transparent, white, grey or coloured ground, any size. What is red is ink; where hardly
/// anything is red, what is dark is. The edges around the ink are cut off. Io, Format; Usage where no seal
/// can be made out.
[[nodiscard]] Result<SealStencil> readSeal(const QString &path);
[[nodiscard]] Result<SealStencil> sealFrom(const QImage &picture);
/// The stencil in red on nothing, for a preview.
[[nodiscard]] QImage sealPreview(const SealStencil &seal);

/// Where signer and date stand on a page; points from the page's top left corner.
struct SignaturePlacement {
    int page = -1;         ///< from 0; -1: the file does not say
    QRectF rect;           ///< signer and date, lines with their spacing
    qreal textBottom = -1; ///< lower edge of the text above, -1: none on this page
    [[nodiscard]] bool isValid() const { return page >= 0 && !rect.isEmpty(); }
};

/// What a seal may be moved by, against its place of origin, in points. Empty where only that place is right.
[[nodiscard]] QRectF sealRange(const SignaturePlacement &place);
/// Squares of 42 mm for `count` seals (at most 6), the last one over signer and date: centred, pressing both,
/// both a little under its centre, its top within one line of the text. The others stand to its left without
/// touching, three a row within the type area. `offset` moves the whole, within sealRange(). Usage: an offset
/// outside of it, or too many seals.
[[nodiscard]] Result<std::vector<QRectF>> placeSeals(const SignaturePlacement &place, int count,
                                                     QPointF offset = {});

} // namespace xw::signing
