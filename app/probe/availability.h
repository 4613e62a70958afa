// Availability (站点无法访问): what one visit to a home page says. A plain visit cannot judge every page:
// what it doubts, a browser or a person looks at before anything is called dead. Source:
// 国办秘函〔2019〕19号, 站点无法访问: not open at 15 seconds is a failed visit.
#pragma once

#include "probe/visit.h"

namespace xw::probe
{

enum class Doubt : quint8 {
    None,
    Blank,       ///< an answer that shows nothing, and has nothing that could fill it
    NeedsScript, ///< shows nothing until its scripts or frames have run
    ScriptGate,  ///< 202, 403, 412, 429 or 5xx with a script: a gate that lets browsers in
    SoftError,   ///< shows what the site shows for any address (isSoftError() in confirm.h; not judged here)
};
/// Empty for None.
[[nodiscard]] QString toWord(Doubt doubt);

struct Availability {
    bool ok = false;
    Doubt doubt = Doubt::None;
};

[[nodiscard]] Availability judgeAvailability(const Visit &visit);

/// The request of one visit to a home page.
[[nodiscard]] VisitRequest availabilityRequest(const QByteArray &url, int deadlineMs);

} // namespace xw::probe
