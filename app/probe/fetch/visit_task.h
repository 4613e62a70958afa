// VisitTask: one visit on its way through redirects, the look behind a TLS fault and a site's wish to be left
// alone for a while. Pure: hops in, what to do next out.
#pragma once

#include "probe/fetch/transfer.h"

#include <QHash>

namespace xw::probe
{

class VisitTask
{
public:
    enum class Next : quint8 { Fetch, Wait, Done };

    explicit VisitTask(VisitRequest request);

    [[nodiscard]] const VisitRequest &request() const { return m_request; }
    [[nodiscard]] const WebUrl &url() const { return m_url; }
    [[nodiscard]] AddressKind registered() const { return m_registered; }
    [[nodiscard]] TransferOrder order() const;
    /// What the last request brought. Wait: waitSeconds() from now the whole visit begins anew.
    [[nodiscard]] Next take(HopOutcome outcome);
    [[nodiscard]] int waitSeconds() const { return m_waitSeconds; }
    /// The time is over, or the name leads nowhere: the visit ends without an answer.
    void endWith(Reason reason, Phase phase, const QString &detail);

    Visit visit;

private:
    [[nodiscard]] Next redirected(const QByteArray &location, bool newCookie);
    [[nodiscard]] std::optional<int> retryAfter() const;
    void keep(HopOutcome &outcome);

    VisitRequest m_request;
    WebUrl m_url;
    AddressKind m_registered;
    QHash<QByteArray, int> m_seen;
    bool m_behind = false; ///< looking without the check of the encryption
    int m_waitSeconds = 0;
};

} // namespace xw::probe
