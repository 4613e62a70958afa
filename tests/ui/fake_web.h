// FakeWeb: a web engine for tests of the pages around it. Remembers what was opened, shows a red page,
// captures it.
#pragma once

#include "base/ready_future.h"
#include "widgets/web_engine.h"

#include <QBuffer>
#include <QImage>
#include <QLabel>

namespace xw::testkit
{

class FakeWeb final : public widgets::WebEngineFactory
{
public:
    QStringList opened; ///< sites, then pages within them
    widgets::WebEvents *events = nullptr;
    widgets::WebDevice device = widgets::WebDevice::Desktop;
    double zoom = 1.0;
    int reloads = 0;
    bool fails = false; ///< what is opened from now on does not open
    QString fault = QStringLiteral("net::ERR_NAME_NOT_RESOLVED"); ///< because of this
    bool answers = false;                                         ///< the site itself says so
    widgets::WebEngineInfo engine{QStringLiteral("Fake"), QStringLiteral("102.0.1"),
                                  QStringLiteral("108.0.2")};

    widgets::WebEngineInfo info() const override { return engine; }

    std::unique_ptr<widgets::WebEngine> create(widgets::WebEvents &listener, QWidget *parent) override
    {
        events = &listener;
        return std::make_unique<Engine>(*this, parent);
    }

private:
    class Engine final : public widgets::WebEngine
    {
    public:
        Engine(FakeWeb &web, QWidget *parent) : m_web(web), m_page(new QLabel(parent))
        {
            m_page->setStyleSheet(
                QStringLiteral("background: #b3211c; color: white; font-size: 24px; padding: 20px;"));
            m_page->setAlignment(Qt::AlignTop);
            m_page->setObjectName(QStringLiteral("fakeSite"));
            m_page->setFocusPolicy(Qt::StrongFocus);
        }
        QWidget *widget() const override { return m_page; }
        void openSite(const QUrl &url) override { load(url); }
        void load(const QUrl &url) override
        {
            m_web.opened << url.toString();
            m_page->setText(url.host());
            m_web.events->onAddress(url);
            m_web.events->onProgress(100);
            m_web.events->onVisit(
                {url, m_web.fails ? widgets::WebVisit::Outcome::Failed : widgets::WebVisit::Outcome::Opened,
                 m_web.fails ? m_web.fault : QString(), 300, m_web.answers});
        }
        void back() override {}
        void forward() override {}
        void reload() override { ++m_web.reloads; }
        void stop() override {}
        void setZoom(double factor) override { m_web.zoom = factor; }
        void setDevice(widgets::WebDevice device) override { m_web.device = device; }
        void find(const QString &, bool) override { m_web.events->onFound(2, 1); }
        void acceptCertificateOf(const QUrl &) override {}
        QFuture<widgets::Captured> visiblePng() override
        {
            return readyFuture(widgets::Captured(png(200, 120)));
        }
        QFuture<widgets::Captured> fullPagePng() override
        {
            return readyFuture(widgets::Captured(png(200, 900)));
        }
        QFuture<widgets::Captured> mhtml() override
        {
            return readyFuture(widgets::Captured(QByteArray("From: <Saved by test>\r\n")));
        }
        QFuture<QList<widgets::WebLink>> navigationLinks() override
        {
            return readyFuture(QList<widgets::WebLink>{
                {QStringLiteral("要闻"), QUrl(QStringLiteral("http://a.test/news"))}});
        }

    private:
        static QByteArray png(int width, int height)
        {
            QImage image(width, height, QImage::Format_RGB32);
            image.fill(QColor(179, 33, 28));
            QByteArray bytes;
            QBuffer buffer(&bytes);
            image.save(&buffer, "PNG");
            return bytes;
        }
        FakeWeb &m_web;
        QLabel *m_page;
    };
};

} // namespace xw::testkit
