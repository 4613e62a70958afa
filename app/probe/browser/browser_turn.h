// BrowserTurn: the right to have a browser of one's own. There are two in this program, whoever asks: a look,
// a week's watch, a picture, a command. Who comes first is first.
#pragma once

#include "base/job.h"

namespace xw::probe
{

class BrowserTurn
{
public:
    /// Waits; soon given up where `job` (may be null) is cancelled.
    explicit BrowserTurn(const JobPtr &job);
    ~BrowserTurn();
    BrowserTurn(const BrowserTurn &) = delete;
    BrowserTurn &operator=(const BrowserTurn &) = delete;
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    bool m_isHeld = false;
};

} // namespace xw::probe
