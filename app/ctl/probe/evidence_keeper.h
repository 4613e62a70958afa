// EvidenceKeeper: --evidence FOLDER: a pack for each site at fault, as the probe goes on.
#pragma once

#include "ctl/probe/probe_order.h"
#include "evidence/pack.h"

namespace xw::ctl
{

using RecorderPtr = std::shared_ptr<evidence::SiteRecorder>;

class EvidenceKeeper
{
public:
    /// Makes the folder where it is not there, and notes how far the history of the round is, where a
    /// workspace was named. Io.
    [[nodiscard]] static Result<std::shared_ptr<EvidenceKeeper>> make(Session &session, const QString &folder,
                                                                      const RoundState *state);

    [[nodiscard]] RecorderPtr recorder() const;
    /// Writes a pack of the exchanges by these addresses (none named: all) and says in `line`, which is the
    /// verdict, where it lies and what its digest is. A pack that cannot be written is told by failure().
    void keep(QJsonObject &line, const ProbeTarget &target, const evidence::SiteRecorder &recorder,
              const std::set<QByteArray> &addresses = {}, const QByteArray &picture = {});
    /// The first pack that could not be written.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

private:
    [[nodiscard]] QString freeName(const ProbeTarget &target, const QString &kind) const;

    QString m_folder;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<evidence::ClockOffset> m_offset = std::make_shared<evidence::ClockOffset>();
    evidence::RoundTie m_tie;
    std::optional<Error> m_failure;
};

} // namespace xw::ctl
