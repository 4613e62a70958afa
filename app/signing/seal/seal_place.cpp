// The place of seals on the page. GB/T 9704-2012, 7.3.5.1 and 7.3.5.3 (several signers).
#include "signing/seal.h"

#include <algorithm>

namespace xw::signing
{

namespace
{

constexpr qreal side = sealMm * pointsPerMm;
constexpr qreal apart = 2 * pointsPerMm;     // seals neither cross nor touch
constexpr qreal areaLeft = 28 * pointsPerMm; // the type area
constexpr qreal areaRight = 184 * pointsPerMm;
constexpr qreal usualRise =
    4 * pointsPerMm; // its centre above the middle of signer and date: they stand 居中心偏下
constexpr qreal sideways = 2 * pointsPerMm;      // still centred to the eye
constexpr qreal mostRise = side / 2 - linePitch; // both lines still pressed

/// Allowed tops: within one line under the text, and signer and date pressed a little under the centre.
std::pair<qreal, qreal> topsAllowed(const SignaturePlacement &place)
{
    const qreal middle = place.rect.center().y();
    qreal least = middle - mostRise - side / 2;
    qreal most = middle - side / 2;
    if (place.textBottom >= 0) {
        least = std::max(least, place.textBottom);
        most = std::min(most, place.textBottom + linePitch);
    }
    // Too little room above: the seal keeps off the text and stands as high as it can.
    return {least, std::max(least, most)};
}

QPointF origin(const SignaturePlacement &place)
{
    const auto [least, most] = topsAllowed(place);
    const qreal left = std::clamp(place.rect.center().x() - side / 2, areaLeft, areaRight - side);
    return {left, std::clamp(place.rect.center().y() - usualRise - side / 2, least, most)};
}

} // namespace

QRectF sealRange(const SignaturePlacement &place)
{
    const auto [least, most] = topsAllowed(place);
    const QPointF at = origin(place);
    const qreal left = std::max(-sideways, areaLeft - at.x());
    const qreal right = std::min(sideways, areaRight - side - at.x());
    return QRectF(QPointF(left, least - at.y()), QPointF(right, most - at.y()));
}

Result<std::vector<QRectF>> placeSeals(const SignaturePlacement &place, int count, QPointF offset)
{
    constexpr int mostSeals = 6;
    if (count > mostSeals)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "At most %1 seals have room"), {QString::number(mostSeals)}});
    const QRectF range = sealRange(place);
    constexpr qreal hair = 0.01;
    if (!range.adjusted(-hair, -hair, hair, hair).contains(offset))
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("xw", "The seal would leave the place that GB/T 9704 gives it"), {}}, {},
            {QT_TRANSLATE_NOOP("xw", "Move it by no more than %1 mm to the side, up by %2 and down by %3"),
             {QString::number(range.right() / pointsPerMm, 'f', 1),
              QString::number(-range.top() / pointsPerMm, 'f', 1),
              QString::number(range.bottom() / pointsPerMm, 'f', 1)}});
    const QPointF last = origin(place) + offset;
    const int perRow = std::max(1, int((last.x() + side - areaLeft + apart) / (side + apart)));
    std::vector<QRectF> squares;
    for (int i = 0; i < count; ++i) {
        const int fromLast = count - 1 - i;
        // Rows above hold the seals that come first; each row ends under the last seal.
        squares.push_back(QRectF(last.x() - (fromLast % perRow) * (side + apart),
                                 last.y() - (fromLast / perRow) * (side + apart), side, side));
    }
    if (!squares.empty() && place.textBottom >= 0 && squares.front().top() < place.textBottom - hair)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "There is no room for %1 seals under the text"),
                        {QString::number(count)}});
    return squares;
}

} // namespace xw::signing
