// Transfer: one request and its answer over libcurl, with the caps held while it runs. Redirects, second
// looks and the deadline are the visit's affair (visit_task.h).
#pragma once

#include "probe/exchange.h"
#include "probe/fetch/body_decoder.h"
#include "probe/fetch/resolver.h"
#include "probe/fetch/tls_check.h"
#include "probe/url/web_url.h"
#include "probe/visit.h"

#include <curl/curl.h>

namespace xw::probe
{

/// What holds for all transfers of a fetcher.
struct TransferRules {
    QByteArray agent;
    QByteArray caFile; ///< PEM; empty: the system's
    bool allowPrivate = false;
};

struct TransferOrder {
    WebUrl url;
    Method method = Method::Get;
    bool headersOnly = false; ///< a GET that ends when its headers are there
    bool htmlOnly = false;    ///< so does one whose headers say that it is no page
    qint64 bodyCap = 0, bodyKept = 0;
    bool checkTls = true;
    bool recorded = false;       ///< HopOutcome::wire is wanted
    QByteArray agent, referer;   ///< empty: that of the rules; none
    bool keepConnection = false; ///< a crawl; a single visit measures a connection of its own
    AddressKind registered = AddressKind::Public;
    std::vector<Address> addresses;
};

struct HopOutcome {
    Reason reason = Reason::Ok;
    Phase phase = Phase::Connect;
    TlsFault tlsFault = TlsFault::None;
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qint64 bodyBytes = 0, wireBytes = 0;
    QByteArray address;
    PhaseTimes times;
    bool newCookie = false;
    Exchange wire; ///< only what the transfer itself knows
    QString detail;
};

class Transfer
{
public:
    Transfer();
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    [[nodiscard]] CURL *easy() const { return m_easy; }
    /// Forgets cookies: another visit begins.
    void renew() { m_forgets = true; }
    /// Nothing has come of an answer yet.
    [[nodiscard]] bool isSilent() const { return m_headerBytes == 0; }
    /// Sets the handle up; it is then to be added to the loop.
    void prepare(TransferOrder order, const TransferRules &rules);
    /// After libcurl said that it has ended.
    [[nodiscard]] HopOutcome ended(CURLcode code);
    /// While it runs: what there is so far, ended for `reason`.
    [[nodiscard]] HopOutcome interrupted(Reason reason);

private:
    static size_t headerArrived(char *data, size_t one, size_t size, void *self);
    static size_t bodyArrived(char *data, size_t one, size_t size, void *self);
    static curl_socket_t openSocket(void *self, curlsocktype, curl_sockaddr *address);
    static int sent(CURL *, curl_infotype what, char *data, size_t size, void *self);
    static int connected(void *self, char *remote, char *, int, int);
    [[nodiscard]] bool saysNoPage() const;
    [[nodiscard]] bool takeHeader(QByteArrayView line);
    [[nodiscard]] bool takeBody(const char *data, size_t size);
    void recordBody(const char *data, size_t size);
    void recordEnd(Reason reason);
    bool stop(Reason reason, const char *why);
    [[nodiscard]] Phase phaseNow() const;
    void finish();
    [[nodiscard]] std::pair<Reason, QString> judged(CURLcode code) const;
    void freshHandle();
    void setAddresses();
    void setTls(const TransferRules &rules);

    CURL *m_easy = nullptr;
    curl_slist *m_headers = nullptr;
    curl_slist *m_addresses = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_words{};
    TransferOrder m_order;
    bool m_allowPrivate = false;
    HopOutcome m_outcome;
    std::unique_ptr<BodyDecoder> m_decoder;
    TlsCheck m_tls;
    qsizetype m_headerBytes = 0;
    bool m_forgets = true;    ///< cookies of the visit before
    bool m_requested = false; ///< connected, and the request is on its way
    bool m_headersDone = false;
    bool m_enough = false;  ///< ended by us, and well
    bool m_stopped = false; ///< ended by us: m_outcome.reason says why
    bool m_refusedAddress = false;
};

} // namespace xw::probe
