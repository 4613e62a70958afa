#include "web/renderer_watch.h"

#include <QWebEnginePage>
#include <QWebEngineScript>

using namespace Qt::StringLiterals;

namespace xw::web
{

namespace
{
constexpr int lookEveryMs = 2000;
constexpr int silenceMs = 8000;
/// 国办秘函〔2019〕19号, 站点无法访问: a visit fails that is not open after 15 seconds.
constexpr int loadMs = 15000;
} // namespace

RendererWatch::RendererWatch(QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &RendererWatch::look);
    m_timer.setInterval(lookEveryMs);
}

void RendererWatch::watch(QWebEnginePage *page)
{
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    m_asked.invalidate();
    m_loading.invalidate();
    m_told = false;
    connect(page, &QWebEnginePage::loadStarted, this, [this] {
        m_loading.start();
        m_asked.invalidate();
    });
    connect(page, &QWebEnginePage::loadFinished, this, [this] { m_loading.invalidate(); });
    connect(page, &QWebEnginePage::renderProcessTerminated, this, [this] {
        m_loading.invalidate(); // crashed is not hanging
        m_asked.invalidate();
        m_timer.stop();
    });
    connect(page, &QWebEnginePage::loadStarted, &m_timer, qOverload<>(&QTimer::start));
}

void RendererWatch::look()
{
    if (!m_page)
        return;
    const bool silent = m_asked.isValid() && m_asked.elapsed() > silenceMs;
    const bool slow = m_loading.isValid() && m_loading.elapsed() > loadMs;
    if (silent || slow) {
        m_told = true;
        emit hanging(int((silent ? m_asked : m_loading).elapsed() / 1000));
    } else if (m_told && !m_asked.isValid()) {
        m_told = false;
        emit responding();
    }
    // Before a document is there nobody can answer: a slow server is not a hanging renderer.
    if (m_asked.isValid() || m_loading.isValid())
        return;
    m_asked.start();
    m_page->runJavaScript(u"1"_s, QWebEngineScript::ApplicationWorld,
                          [self = QPointer(this)](const QVariant &) {
                              if (self)
                                  self->m_asked.invalidate();
                          });
}

} // namespace xw::web
