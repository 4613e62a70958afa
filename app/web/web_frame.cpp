#include "web/web_frame.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace xw::web
{

namespace
{
constexpr int phoneWidth = 390; ///< what most phones give a page
}

WebFrame::WebFrame(QWidget *parent)
    : QWidget(parent), m_view(new QWebEngineView(this)), m_still(new QLabel(this))
{
    setObjectName(u"webFrame"_s);
    m_view->setObjectName(u"webView"_s);
    m_view->setContextMenuPolicy(
        Qt::NoContextMenu); // Chromium's own offers to save, to view source, to open windows
    m_view->setAcceptDrops(false);
    m_still->hide();
    setFocusProxy(m_view);
}

void WebFrame::setDevice(widgets::WebDevice device)
{
    m_device = device;
    place();
}

void WebFrame::stretch(int height)
{
    if (m_stretched == 0) {
        m_still->setPixmap(m_view->grab());
        m_still->setGeometry(m_view->geometry());
        m_still->show();
        m_still->raise();
    }
    m_stretched = height;
    place();
}

void WebFrame::unstretch()
{
    m_stretched = 0;
    m_still->hide();
    m_still->clear();
    place();
}

void WebFrame::resizeEvent(QResizeEvent *)
{
    place();
}

void WebFrame::place()
{
    const int wide = m_device == widgets::WebDevice::Mobile ? qMin(phoneWidth, width()) : width();
    m_view->setGeometry((width() - wide) / 2, 0, wide, m_stretched > 0 ? m_stretched : height());
}

} // namespace xw::web
