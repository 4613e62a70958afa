// Presence: that somebody has a subject of a round open. A courtesy among people who work on one server:
// never kept, and gone with the window that said so.
#pragma once

#include "domain/ids.h"

#include <QString>
#include <vector>

namespace xw
{

struct Presence {
    QString person; ///< as the office names him or her
    RoundId round;
    SubjectId subject;

    friend bool operator==(const Presence &, const Presence &) = default;
};

} // namespace xw
