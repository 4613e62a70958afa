// What the tests of the guard share: names that lead where this file says, all of which end at two small
// servers on loopback, and a web view that asks them.
#pragma once

#include "loopback_site.h"
#include "testkit/testkit.h"
#include "web/web_factory.h"
#include "widgets/theme.h"
#include "widgets/web_pane.h"

#include <QApplication>
#include <QSignalSpy>
#include <QWebEnginePage>
#include <QWebEngineView>

namespace xw::testkit
{

class GuardedSites : public QObject
{
protected:
    LoopbackSite m_site;   // for the engine itself an address of the public network
    LoopbackSite m_inside; // for the engine, too, one of this machine
    QList<QPair<widgets::WebBlock, QString>> m_blocked;

    static QList<QHostAddress> resolve(const QString &host)
    {
        static const QHash<QString, QStringList> names{
            {QStringLiteral("public.test"), {QStringLiteral("93.184.216.34")}},
            {QStringLiteral("other.test"), {QStringLiteral("2606:2800:220:1::1")}},
            {QStringLiteral("inner.test"), {QStringLiteral("10.1.2.3")}},
            {QStringLiteral("inner2.test"), {QStringLiteral("192.168.7.7")}},
            {QStringLiteral("two-faced.test"),
             {QStringLiteral("93.184.216.34"), QStringLiteral("127.0.0.1")}},
            {QStringLiteral("late-inner.test"), {QStringLiteral("10.1.2.4")}},
            {QStringLiteral("later-inner.test"), {QStringLiteral("10.1.2.5")}},
            {QStringLiteral("later-public.test"), {QStringLiteral("93.184.216.35")}},
        };
        if (host.startsWith(u"late")) // within what is waited for, or after it
            QThread::msleep(host.startsWith(u"later") ? 1500 : 250);
        QList<QHostAddress> addresses;
        for (const QString &address : names.value(host))
            addresses << QHostAddress(address);
        return addresses;
    }
    [[nodiscard]] QUrl at(const QString &host, const QString &path) const
    {
        return QUrl(QStringLiteral("http://%1:%2%3").arg(host).arg(m_site.serverPort()).arg(path));
    }
    [[nodiscard]] QByteArray text(const QString &host, const QString &path) const
    {
        return at(host, path).toString().toUtf8();
    }
    std::unique_ptr<widgets::WebPane> pane(web::WebFactory &factory)
    {
        auto made = std::make_unique<widgets::WebPane>(
            [&factory] { return tl::expected<widgets::WebEngineFactory *, QString>(&factory); });
        m_blocked.clear();
        connect(made->site(), &widgets::SiteState::blocked, this,
                [this](widgets::WebBlock what, const QString &detail) {
                    m_blocked.append({what, detail});
                });
        made->resize(900, 600);
        made->show();
        return QTest::qWaitForWindowExposed(made.get()) ? std::move(made) : nullptr;
    }
    static bool opened(widgets::WebPane &pane, const QUrl &url)
    {
        QSignalSpy visited(pane.site(), &widgets::SiteState::visited);
        pane.openSite(url);
        return QTest::qWaitFor([&] { return !visited.isEmpty(); },
                               60000); // the engine starts a process a frame
    }
    [[nodiscard]] int blocked(widgets::WebBlock what) const
    {
        return int(std::count_if(m_blocked.begin(), m_blocked.end(),
                                 [what](const auto &entry) { return entry.first == what; }));
    }
    /// The requests for these paths that arrived.
    [[nodiscard]] QStringList arrived(const QString &prefix) const { return m_site.asked().filter(prefix); }

    static QVariant ask(widgets::WebPane &pane, const QString &script)
    {
        QVariant answer;
        bool came = false;
        pane.findChild<QWebEngineView *>()->page()->runJavaScript(script, [&](const QVariant &value) {
            answer = value;
            came = true;
        });
        return QTest::qWaitFor([&] { return came; }, 10000) ? answer : QVariant();
    }

    /// Before the first page. Flags of the environment stay.
    void tellEngine() const
    {
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS",
                "--host-resolver-rules=\"MAP *.test 127.0.0.1\" --ip-address-space-overrides=127.0.0.1:" +
                    QByteArray::number(m_site.serverPort()) + "=public " +
                    qgetenv("QTWEBENGINE_CHROMIUM_FLAGS"));
    }
};

template <typename Test>
int runGuarded(int argc, char **argv)
{
    if (qEnvironmentVariable("USER") == QStringLiteral("root") ||
        QFileInfo(QStringLiteral("/root")).isReadable())
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    widgets::applyTheme(app);
    return runTests<Test>(argc, argv);
}

} // namespace xw::testkit
