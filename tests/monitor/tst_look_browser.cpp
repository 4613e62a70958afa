// A batch of looks: what plain visits cannot judge is opened in a browser, a few at a time, and ends at once.
#include "monitor/look/look_run.h"
#include "probe/confirm.h"
#include "probe/loopback_web.h"
#include "testkit/testkit.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::monitor;
using testkit::Asked;
using testkit::LoopbackWeb;
using testkit::Peer;

namespace
{

QByteArray html(const QByteArray &body)
{
    return "<!DOCTYPE html><html><head><meta charset=utf-8><title>某县人民政府</title></head><body>" + body +
           "</body></html>";
}

QByteArray listOf(const QDate &day)
{
    QByteArray rows;
    for (int k = 0; k < 4; ++k)
        rows += "<li><a href=/t/" + QByteArray::number(k) + ".html>关于公布第" + QByteArray::number(k) +
                "批名单的补充通知</a><i>" + day.addDays(-k).toString(Qt::ISODate).toUtf8() + "</i></li>";
    return "<h2>通知公告</h2><ul>" + rows + "</ul>";
}

} // namespace

class LookBrowserTest : public QObject
{
    Q_OBJECT

    LoopbackWeb m_web;
    QTemporaryDir m_folder;

    /// Readings in the order in which the sites were asked for; nullopt: cancelled.
    std::vector<std::optional<SiteReading>> looked(const std::vector<quint16> &ports, int cancelAfterMs = -1)
    {
        std::vector<LookOrder> orders;
        for (size_t k = 0; k < ports.size(); ++k) {
            LookOrder order;
            order.subject = SubjectId(qint64(k) + 1);
            order.round = RoundKey(2020, 2);
            order.url = LoopbackWeb::url(ports[k]);
            orders.push_back(order);
        }
        std::vector<std::optional<SiteReading>> readings(ports.size());
        std::mutex mutex;
        std::condition_variable change;
        size_t ended = 0;
        LookRun run({}, QDateTime({2020, 5, 20}, {9, 0}), {}, LookPacker(PackShelf(), {}),
                    [&](LookRun::Told told) {
                        const std::lock_guard lock(mutex);
                        if (!told.ended)
                            return;
                        readings[size_t(told.subject.value()) - 1] = told.reading;
                        ++ended;
                        change.notify_one();
                    });
        run.add(std::move(orders));
        std::unique_lock lock(mutex);
        if (cancelAfterMs >= 0) {
            change.wait_for(lock, std::chrono::milliseconds(cancelAfterMs), [] { return false; });
            lock.unlock();
            run.cancel();
            lock.lock();
        }
        change.wait(lock, [&] { return ended == ports.size(); });
        return readings;
    }

private slots:
    void initTestCase()
    {
        if (probe::installedBrowser().isEmpty())
            QSKIP("chromium is not installed: nothing of this can be shown here");
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // as root in a container there is none
    }

    void aBatchReadsWhatOnlyABrowserOpens()
    {
        const QByteArray fresh = html(listOf({2020, 5, 19}));
        const quint16 gate = m_web.pages([&](Peer &peer, const Asked &asked) {
            if (asked.headers.contains("pass=1"))
                peer.html(fresh);
            else
                peer.answer(412, html("<script>document.cookie='pass=1';location.reload()</script>"),
                            "Content-Type: text/html\r\n");
        });
        const quint16 filled = m_web.pages([&](Peer &peer, const Asked &asked) {
            if (asked.target == "/list")
                peer.answer(200, listOf({2020, 1, 2}), "Content-Type: text/plain; charset=utf-8\r\n");
            else
                peer.html(html("<div id=a></div><script>fetch('/list').then(r => r.text()).then(t => "
                               "document.getElementById('a').innerHTML = t)</script>"));
        });
        const quint16 blank = m_web.pages([](Peer &peer, const Asked &) { peer.html(html("<p> </p>")); });
        const quint16 frames = m_web.pages([&](Peer &peer, const Asked &asked) {
            peer.html(asked.target == "/" ? QByteArray("<frameset><frame src=/main.html></frameset>")
                                          : fresh);
        });
        const auto readings = looked({gate, filled, blank, frames});
        const auto has = [&](size_t k, SiteCheck check) {
            return std::any_of(readings[k]->findings.begin(), readings[k]->findings.end(),
                               [&](const SiteFinding &one) { return one.check == check; });
        };
        for (const auto &reading : readings)
            QVERIFY(reading.has_value());
        QCOMPARE(readings[0]->reason, u"ok"_s);
        QVERIFY(readings[0]->isRead() && !has(0, SiteCheck::Gate) && !has(0, SiteCheck::HomeStale));
        QVERIFY(readings[1]->isRead() && !has(1, SiteCheck::Gate) && has(1, SiteCheck::HomeStale));
        QVERIFY(has(2, SiteCheck::DidNotOpen) && !has(2, SiteCheck::Gate));
        QVERIFY(!has(3, SiteCheck::Gate) && !has(3, SiteCheck::HomeStale) && readings[3]->pages >= 2);
    }

    void aBatchOfGatesEndsAtOnce()
    {
        std::vector<quint16> ports;
        for (int k = 0; k < 6; ++k)
            ports.push_back(m_web.pages([](Peer &peer, const Asked &) {
                peer.answer(412, html("<script>for (;;) {}</script>"), "Content-Type: text/html\r\n");
            }));
        QElapsedTimer timer;
        timer.start();
        const auto readings = looked(ports, 2500);
        QVERIFY2(timer.elapsed() < 2500 + 2500, qPrintable(QString::number(timer.elapsed())));
        for (const auto &reading : readings)
            QVERIFY(!reading);
    }
};

XW_TEST_MAIN(LookBrowserTest)
#include "tst_look_browser.moc"
