// RendererWatch: asks a page's script engine now and then whether it still answers, and counts how long a
// load takes.
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <functional>

class QWebEnginePage;

namespace xw::web
{

class RendererWatch final : public QObject
{
    Q_OBJECT

public:
    explicit RendererWatch(QObject *parent);
    void watch(QWebEnginePage *page);

signals:
    void hanging(int seconds);
    void responding();

private:
    void look();
    QPointer<QWebEnginePage> m_page;
    QTimer m_timer;
    QElapsedTimer m_asked;   ///< valid while an answer is outstanding
    QElapsedTimer m_loading; ///< valid while the page loads
    bool m_told = false;
};

} // namespace xw::web
