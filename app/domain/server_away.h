// What is said where something needs an office's server and that cannot be reached.
#pragma once

#include "base/error.h"

namespace xw
{

/// Network. `where`: the office, for people.
[[nodiscard]] inline Error serverIsAway(const QString &where)
{
    return {
        ErrorCode::Network,
        {QT_TRANSLATE_NOOP("xw", "There is no connection to the server, and this needs it"), {}},
        {QT_TRANSLATE_NOOP("xw", "Ticks and inspected marks are kept meanwhile; repeat this when it is back"),
         {}},
        where,
        {}};
}

} // namespace xw
