#include "web/web_frame.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
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
    // Chromium's own menu offers to save, to view source, to open windows; the program has one of its own.
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        const QPoint here = m_view->mapTo(this, place);
        QContextMenuEvent event(QContextMenuEvent::Mouse, here, m_view->mapToGlobal(place));
        QCoreApplication::sendEvent(parentWidget(), &event);
    });
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
