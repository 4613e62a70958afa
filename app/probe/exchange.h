// Exchange: one request and its answer as they went over the wire, for whoever keeps evidence. Recorder: told
// of each, also of those that led nowhere.
#pragma once

#include "probe/visit.h"

namespace xw::probe
{

struct Exchange {
    /// Why the body is not all that the site sent (the words of WARC-Truncated).
    enum class Cut : quint8 { Whole, Length, Time, Disconnect, Unspecified };

    QByteArray asked;   ///< the address of the visit that it belongs to
    QByteArray url;     ///< its own
    QDateTime at;       ///< when it began
    QByteArray address; ///< that answered
    QByteArray request; ///< as it was sent; empty: it came to none
    QByteArray head;    ///< status line and headers as they came, with the empty line; empty: none came
    QByteArray body;    ///< as it came: Content-Encoding is still on, Transfer-Encoding is off
    int status = 0;
    Cut cut = Cut::Whole;
    bool unchecked = false; ///< a look behind a fault of the encryption
};

class Recorder
{
public:
    virtual ~Recorder() = default;
    /// On the fetcher's thread: must not block.
    virtual void take(Exchange exchange) = 0;
};

} // namespace xw::probe
