// Where a visit may go: never into this machine or its network, unless the register's own address says so.
#include "probe/fetch/address.h"
#include "probe/fetcher.h"
#include "probe/loopback_web.h"
#include "testkit/testkit.h"

#include <future>

using namespace xw;
using namespace xw::probe;
using testkit::Asked;
using testkit::LoopbackWeb;
using testkit::Peer;

namespace
{

Visit visited(const VisitRequest &request, FetchLimits limits = {})
{
    std::promise<Visit> promise;
    Fetcher fetcher(std::move(limits), std::make_shared<SystemClock>());
    fetcher.fetch(request, [&promise](Visit visit) { promise.set_value(std::move(visit)); });
    return promise.get_future().get();
}

VisitRequest from(const QByteArray &url, const QByteArray &registered = {})
{
    VisitRequest request;
    request.url = url;
    request.deadlineMs = 3000;
    request.registeredHost = registered;
    return request;
}

} // namespace

class SafeAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void everyInnerAddressIsKnown_data()
    {
        QTest::addColumn<AddressKind>("kind");
        const auto rows = [](AddressKind kind, std::initializer_list<const char *> addresses) {
            for (const char *address : addresses)
                QTest::newRow(address) << kind;
        };
        rows(AddressKind::Loopback,
             {"127.0.0.1", "127.255.0.9", "::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1"});
        rows(AddressKind::LinkLocal, {"169.254.169.254", "fe80::1"});
        rows(AddressKind::Private, {"10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1",
                                    "fc00::1", "fd12::1", "198.18.0.1", "2002:c0a8:101::1"});
        rows(AddressKind::Never, {"0.0.0.0", "224.0.0.1", "255.255.255.255", "::", "ff02::1"});
        rows(AddressKind::Public, {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2400:3200::1", "192.169.0.1"});
    }
    void everyInnerAddressIsKnown()
    {
        QFETCH(AddressKind, kind);
        const auto address = Address::fromText(QTest::currentDataTag());
        QVERIFY(address.has_value());
        QCOMPARE(address->kind(), kind);
    }

    void aSiteCannotLeadTheProgramIntoThisMachine()
    {
        LoopbackWeb web;
        const quint16 port = web.pages([](Peer &peer, const Asked &) { peer.html("inside"); });
        const QByteArray inside = LoopbackWeb::url(port);
        // The register names a public host; that the address leads inside is the name server's or a
        // redirect's doing.
        const Visit refused = visited(from(inside, "www.a.gov.cn"));
        QCOMPARE(refused.reason, Reason::Refused);
        QCOMPARE(refused.status, 0);
        QCOMPARE(web.connections(), 0);
        // The register says so itself, or the person does.
        QCOMPARE(visited(from(inside)).reason, Reason::Ok);
        FetchLimits allowed;
        allowed.allowPrivate = true;
        QCOMPARE(visited(from(inside, "www.a.gov.cn"), allowed).reason, Reason::Ok);
    }

    void aRedirectCannotEither()
    {
        LoopbackWeb web;
        const quint16 port = web.pages([](Peer &peer, const Asked &) {
            peer.answer(302, {}, "Location: http://169.254.169.254/latest/\r\n");
        });
        const Visit visit = visited(from(LoopbackWeb::url(port)));
        QCOMPARE(visit.reason, Reason::Refused);
        QCOMPARE(visit.hops.size(), size_t(1));
    }

    void localhostIsThisMachineByWhateverName()
    {
        LoopbackWeb web;
        const quint16 port = web.pages([](Peer &peer, const Asked &) { peer.html("inside"); });
        const QByteArray url = "http://some.site.localhost:" + QByteArray::number(port) + "/";
        const Visit visit = visited(from(url));
        QCOMPARE(visit.reason, Reason::Ok);
        QCOMPARE(visit.address, QByteArray("127.0.0.1"));
        QCOMPARE(visited(from(url, "www.a.gov.cn")).reason, Reason::Refused);
    }

    void aNameThatLeadsNowhereIsSaidSo()
    {
        const Visit visit = visited(from("http://no-such-host.invalid/"));
        QCOMPARE(visit.reason, Reason::Dns);
        QCOMPARE(visit.phase, Phase::Name);
    }

    void aTextThatIsNoAddressIsMalformed()
    {
        QCOMPARE(visited(from("www.a.gov.cn")).reason, Reason::Malformed);
        QCOMPARE(visited(from("")).reason, Reason::Malformed);
    }
};

XW_TEST_MAIN(SafeAddressTest)
#include "tst_safe_address.moc"
