// LookPacker: makes the pack of a reading: the home page, the pages on which its findings stand, and the
// answers of what they lead to. From any thread.
#pragma once

#include "domain/site_reading.h"
#include "evidence/pack.h"
#include "monitor/look/site_look.h"
#include "monitor/pack_shelf.h"

namespace xw::monitor
{

class LookPacker
{
public:
    LookPacker(PackShelf shelf, evidence::RoundTie tie) : m_shelf(std::move(shelf)), m_tie(std::move(tie)) {}

    /// For one site; nullptr: no packs are kept.
    [[nodiscard]] std::shared_ptr<evidence::SiteRecorder> recorder() const;
    /// Keeps the pack of a reading with findings and names it there. What cannot be kept leaves the reading
    /// without: it is none the less true.
    void pack(SiteReading &reading, const LookOrder &order, const evidence::SiteRecorder &recorder) const;

private:
    PackShelf m_shelf;
    evidence::RoundTie m_tie;
    std::shared_ptr<evidence::ClockOffset> m_clock = std::make_shared<evidence::ClockOffset>();
};

} // namespace xw::monitor
