// WebFrame: the window that a view is seen through. Normally the view fills it; a phone's view is a phone
// wide, and while a full page is captured the view is larger than its frame, behind a still picture of
// itself.
#pragma once

#include "widgets/web_engine.h"

#include <QWebEngineView>
#include <QWidget>

class QLabel;

namespace xw::web
{

class WebFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit WebFrame(QWidget *parent);
    [[nodiscard]] QWebEngineView *view() const { return m_view; }
    void setDevice(widgets::WebDevice device);
    /// Makes the view this high behind a still picture; unstretch() gives it back its place.
    void stretch(int height);
    void unstretch();
    [[nodiscard]] bool isStretched() const { return m_stretched > 0; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    QWebEngineView *m_view;
    QLabel *m_still;
    widgets::WebDevice m_device = widgets::WebDevice::Desktop;
    int m_stretched = 0; ///< pixels; 0: not stretched
};

} // namespace xw::web
