// Where signer and date stand (GB/T 9704-2012, 7.3.5), for every format that places them.
#pragma once

#include <QtGlobal>

namespace xw::notice
{

struct SignaturePlace {
    qreal signerLeft = 0;
    qreal dateLeft = 0;
};

/// All in one unit: `room` is the width of the type area, `cell` one character.
/// Sealed (7.3.5.1): the date leaves four characters at the right, the signer is centred on it. Not sealed
/// (7.3.5.2): the signer leaves two, the date starts two after the signer's start; a date longer than the
/// signer leaves two instead and the signer moves.
[[nodiscard]] inline SignaturePlace placeSignature(qreal signer, qreal date, qreal room, qreal cell,
                                                   bool sealed)
{
    SignaturePlace place;
    if (sealed) {
        place.dateLeft = room - 4 * cell - date;
        place.signerLeft = place.dateLeft + (date - signer) / 2;
        // A long name would run out of the type area: both move in until it fits.
        const qreal over = qMax(0.0, place.signerLeft + signer - room);
        place.dateLeft -= over;
        place.signerLeft -= over;
    } else if (date > signer) {
        place.dateLeft = room - 2 * cell - date;
        place.signerLeft = place.dateLeft - 2 * cell;
    } else {
        place.signerLeft = room - 2 * cell - signer;
        place.dateLeft = place.signerLeft + 2 * cell;
    }
    place.signerLeft = qMax(0.0, place.signerLeft);
    place.dateLeft = qMax(0.0, place.dateLeft);
    return place;
}

} // namespace xw::notice
