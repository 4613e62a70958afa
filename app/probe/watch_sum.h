// What a watch did, over all its sites: for people, and for the note in the round (domain/watch_note.h).
#pragma once

#include "domain/watch_note.h"
#include "probe/visit_log.h"

namespace xw::probe
{

/// Of visits that were void one after the other, over all sites: when one's own line was down.
[[nodiscard]] QList<QPair<QDateTime, QDateTime>> outagesOf(const VisitLog &log);
[[nodiscard]] WatchNote watchNoteOf(const VisitLog &log);

} // namespace xw::probe
