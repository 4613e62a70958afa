#include "widgets/site_state.h"

namespace xw::widgets
{

void SiteState::begin(const QUrl &home)
{
    m_fault = {};
    m_loading = false;
    onAddress(home);
    onTitle({});
    onHistory(false, false);
}

void SiteState::beginPage(bool again)
{
    m_loading = true;
    if (!again)
        m_fault = {};
}

void SiteState::onAddress(const QUrl &url)
{
    m_url = url;
    emit addressChanged(url);
}

void SiteState::onTitle(const QString &title)
{
    m_title = title;
    emit titleChanged(title);
}

void SiteState::onProgress(int percent)
{
    m_loading = percent < 100;
    emit loadProgress(percent);
}

void SiteState::onVisit(const WebVisit &visit)
{
    m_loading = false;
    if (visit.outcome == WebVisit::Outcome::Failed && !m_fault.url.isEmpty() &&
        visit.url.host() == m_fault.url.host())
        emit heldBack(m_fault); // a redirect led to it
    emit visited(visit);
}

void SiteState::onCertificateFault(const CertificateFault &fault)
{
    m_fault = fault;
    // A picture or a script of another host with such a fault is merely left out; the page itself is held
    // back.
    if (fault.url.host() == m_url.host())
        emit heldBack(fault);
    emit certificateFault(fault);
}

void SiteState::onCrash()
{
    m_loading = false;
    emit rendererCrashed();
}

} // namespace xw::widgets
