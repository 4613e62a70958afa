#include "probe/fetch/transfer.h"

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr qsizetype headerCap = 128 * 1024;
constexpr qsizetype headerLines = 256;
constexpr qsizetype recordedBody = 4 * 1024 * 1024; // hundreds are at work at a time

template <class Value>
void set(CURL *easy, CURLoption option, Value value)
{
    curl_easy_setopt(easy, option, value);
}

qint64 timeOf(CURL *easy, CURLINFO info)
{
    curl_off_t value = 0;
    curl_easy_getinfo(easy, info, &value);
    return value;
}

} // namespace

Transfer::Transfer()
{
    m_headers = curl_slist_append(m_headers,
                                  "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    m_headers = curl_slist_append(m_headers, "Accept-Language: zh-CN,zh;q=0.9,en;q=0.5");
    m_headers = curl_slist_append(m_headers, "Accept-Encoding: gzip, deflate, br");
}

Transfer::~Transfer()
{
    curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_headers);
    curl_slist_free_all(m_addresses);
}

// A handle serves one request. Before 8.2 libcurl kept a pointer to the last header of the request before,
// and an answer that begins with a continued line wrote there, into freed memory: a site could do that at
// will.
void Transfer::freshHandle()
{
    CURL *fresh = curl_easy_init();
    set(fresh, CURLOPT_COOKIEFILE, "");
    if (m_easy && !m_forgets) {
        curl_slist *cookies = nullptr;
        curl_easy_getinfo(m_easy, CURLINFO_COOKIELIST, &cookies);
        for (const curl_slist *one = cookies; one; one = one->next)
            set(fresh, CURLOPT_COOKIELIST, static_cast<const char *>(one->data));
        curl_slist_free_all(cookies);
    }
    m_forgets = false;
    curl_easy_cleanup(m_easy);
    m_easy = fresh;
}

void Transfer::prepare(TransferOrder order, const TransferRules &rules)
{
    freshHandle();
    m_order = std::move(order);
    m_allowPrivate = rules.allowPrivate;
    m_outcome = {};
    m_decoder.reset();
    m_headerBytes = 0;
    m_requested = m_headersDone = m_enough = m_stopped = m_refusedAddress = false;
    m_words[0] = 0;
    set(m_easy, CURLOPT_URL, m_order.url.text().constData());
    set(m_easy, CURLOPT_PRIVATE, static_cast<void *>(this));
    set(m_easy, CURLOPT_ERRORBUFFER, m_words.data());
    set(m_easy, CURLOPT_NOSIGNAL, 1L);
    set(m_easy, CURLOPT_PROXY, ""); // a site is measured from here, not from where a proxy stands
    set(m_easy, CURLOPT_PROTOCOLS_STR, "http,https");
    set(m_easy, CURLOPT_USERAGENT, (m_order.agent.isEmpty() ? rules.agent : m_order.agent).constData());
    set(m_easy, CURLOPT_REFERER, m_order.referer.isEmpty() ? nullptr : m_order.referer.constData());
    set(m_easy, CURLOPT_HTTPHEADER, m_headers);
    set(m_easy, CURLOPT_HTTP_CONTENT_DECODING, 0L);
    set(m_easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(m_easy, CURLOPT_QUICK_EXIT, 1L);
    set(m_easy, CURLOPT_CONNECTTIMEOUT_MS, 3'600'000L); // the visit's deadline is the only one
    set(m_easy, CURLOPT_FRESH_CONNECT, m_order.keepConnection ? 0L : 1L);
    set(m_easy, CURLOPT_FORBID_REUSE, m_order.keepConnection ? 0L : 1L);
    set(m_easy, CURLOPT_NOBODY, m_order.method == Method::Head ? 1L : 0L);
    if (m_order.method == Method::Get)
        set(m_easy, CURLOPT_HTTPGET, 1L);
    set(m_easy, CURLOPT_HEADERFUNCTION, &Transfer::headerArrived);
    set(m_easy, CURLOPT_HEADERDATA, static_cast<void *>(this));
    set(m_easy, CURLOPT_WRITEFUNCTION, &Transfer::bodyArrived);
    set(m_easy, CURLOPT_WRITEDATA, static_cast<void *>(this));
    set(m_easy, CURLOPT_OPENSOCKETFUNCTION, &Transfer::openSocket);
    set(m_easy, CURLOPT_OPENSOCKETDATA, static_cast<void *>(this));
    set(m_easy, CURLOPT_PREREQFUNCTION, &Transfer::connected);
    set(m_easy, CURLOPT_PREREQDATA, static_cast<void *>(this));
    if (m_order.recorded) {
        set(m_easy, CURLOPT_DEBUGFUNCTION, &Transfer::sent);
        set(m_easy, CURLOPT_DEBUGDATA, static_cast<void *>(this));
    }
    set(m_easy, CURLOPT_VERBOSE, m_order.recorded ? 1L : 0L);
    setTls(rules);
    setAddresses();
}

// The request in libcurl's own words: there is no other way to see it.
int Transfer::sent(CURL *, curl_infotype what, char *data, size_t size, void *self)
{
    if (what == CURLINFO_HEADER_OUT)
        static_cast<Transfer *>(self)->m_outcome.wire.request.append(data, qsizetype(size));
    return 0;
}

// What our own resolver found, and nothing else: a second answer could be another one.
void Transfer::setAddresses()
{
    curl_slist_free_all(m_addresses);
    m_addresses = nullptr;
    QByteArray entry = '+' + m_order.url.host() + ':' + QByteArray::number(m_order.url.port()) + ':';
    const qsizetype names = entry.size();
    for (const Address &address : m_order.addresses) {
        if (entry.size() > names)
            entry += ',';
        entry += address.v6 ? '[' + address.text() + ']' : address.text();
    }
    if (!Address::fromText(m_order.url.host()) && entry.size() > names)
        m_addresses = curl_slist_append(nullptr, entry.constData());
    set(m_easy, CURLOPT_RESOLVE, m_addresses);
}

void Transfer::setTls(const TransferRules &rules)
{
    m_tls.begin(m_order.url.host(), m_order.checkTls);
    set(m_easy, CURLOPT_SSL_VERIFYPEER, m_order.checkTls ? 1L : 0L);
    set(m_easy, CURLOPT_SSL_VERIFYHOST, m_order.checkTls ? 2L : 0L);
    set(m_easy, CURLOPT_SSLVERSION,
        long(m_order.checkTls ? CURL_SSLVERSION_TLSv1_2 : CURL_SSLVERSION_TLSv1_0));
    set(m_easy, CURLOPT_SSL_CIPHER_LIST, m_order.checkTls ? nullptr : "ALL:@SECLEVEL=0");
    set(m_easy, CURLOPT_SSL_CTX_FUNCTION, &TlsCheck::contextMade);
    set(m_easy, CURLOPT_SSL_CTX_DATA, static_cast<void *>(&m_tls));
    if (!m_order.keepConnection)
        set(m_easy, CURLOPT_SSL_SESSIONID_CACHE, 0L);
    // Without a folder of certificates libcurl reads the file once and keeps it, else at each connection.
    if (!rules.caFile.isEmpty())
        set(m_easy, CURLOPT_CAINFO, rules.caFile.constData());
    set(m_easy, CURLOPT_CAPATH, static_cast<const char *>(nullptr));
}

curl_socket_t Transfer::openSocket(void *self, curlsocktype, curl_sockaddr *address)
{
    auto *transfer = static_cast<Transfer *>(self);
    const auto known = Address::from(&address->addr);
    if (known && transfer->m_outcome.address.isEmpty())
        transfer->m_outcome.address = known->text();
    // The last door: whatever a name server or a redirect said.
    if (!known || !mayVisit(known->kind(), transfer->m_order.registered, transfer->m_allowPrivate)) {
        transfer->m_refusedAddress = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family,
                    address->socktype
#ifdef SOCK_CLOEXEC
                        | SOCK_CLOEXEC
#endif
                    ,
                    address->protocol);
}

int Transfer::connected(void *self, char *remote, char *, int, int)
{
    auto *transfer = static_cast<Transfer *>(self);
    transfer->m_requested = true;
    if (remote)
        transfer->m_outcome.address = remote;
    return CURL_PREREQFUNC_OK;
}

bool Transfer::stop(Reason reason, const char *why)
{
    m_stopped = true;
    m_outcome.reason = reason;
    m_outcome.detail = QString::fromLatin1(why);
    return false;
}

size_t Transfer::headerArrived(char *data, size_t one, size_t size, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    return transfer->takeHeader({data, qsizetype(one * size)}) ? one * size : 0;
}

bool Transfer::saysNoPage() const
{
    for (const auto &[name, value] : m_outcome.headers)
        if (name == "content-type")
            return !value.contains("html") && !value.contains("xml") && !value.contains("HTML");
    return false;
}

bool Transfer::takeHeader(QByteArrayView line)
{
    m_headerBytes += line.size();
    if (m_headerBytes > headerCap || m_outcome.headers.size() > headerLines)
        return stop(Reason::TooLarge, "more headers than the cap");
    if (m_order.recorded && !m_headersDone) {
        if (line.startsWith("HTTP/"))
            m_outcome.wire.head.clear();
        m_outcome.wire.head.append(line.data(), line.size());
    }
    line = line.trimmed();
    if (line.startsWith("HTTP/")) {
        m_outcome.headers.clear(); // what came before was 100 Continue or 103 Early Hints
        return true;
    }
    if (line.isEmpty()) {
        long status = 0;
        curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
        m_outcome.status = int(status);
        m_headersDone = status >= 200;
        m_enough = m_headersDone && (m_order.headersOnly || (m_order.htmlOnly && saysNoPage()));
        return !m_enough;
    }
    if (m_headersDone)
        return true; // trailers
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return true;
    const QByteArray name = line.first(colon).trimmed().toByteArray().toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
    if (name == "content-length")
        for (const auto &[before, length] : m_outcome.headers)
            if (before == name && length != value) // browsers refuse it (RFC 9112, 6.3)
                return stop(Reason::Malformed, "two lengths that differ");
    m_outcome.headers.append({name, value});
    if (name == "set-cookie")
        m_outcome.newCookie = true;
    return true;
}

size_t Transfer::bodyArrived(char *data, size_t one, size_t size, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    return transfer->takeBody(data, one * size) ? one * size : 0;
}

bool Transfer::takeBody(const char *data, size_t size)
{
    if (!m_decoder) {
        QByteArray encodings;
        for (const auto &[name, value] : m_outcome.headers)
            if (name == "content-encoding")
                encodings += (encodings.isEmpty() ? "" : ",") + value;
        m_decoder = std::make_unique<BodyDecoder>(encodings, [this](const char *part, size_t length) {
            m_outcome.bodyBytes += qint64(length);
            const qint64 room = m_order.bodyKept - m_outcome.body.size();
            if (room > 0)
                m_outcome.body.append(part, qsizetype(std::min(room, qint64(length))));
            return m_outcome.bodyBytes <= m_order.bodyCap;
        });
    }
    m_outcome.wireBytes += qint64(size);
    if (m_order.recorded)
        recordBody(data, size);
    switch (m_decoder->feed(data, size)) {
    case BodyDecoder::Result::More:
        return m_outcome.wireBytes <= m_order.bodyCap || stop(Reason::TooLarge, "more body than the cap");
    case BodyDecoder::Result::Stopped:
        return stop(Reason::TooLarge, "more body than the cap, decoded");
    case BodyDecoder::Result::Damaged:
        break;
    }
    return stop(Reason::Malformed, "the body does not decode as its headers say");
}

void Transfer::recordBody(const char *data, size_t size)
{
    Exchange &wire = m_outcome.wire;
    const qsizetype room = recordedBody - wire.body.size();
    wire.body.append(data, std::min(room, qsizetype(size)));
    if (room < qsizetype(size))
        wire.cut = Exchange::Cut::Length;
}

void Transfer::recordEnd(Reason reason)
{
    Exchange &wire = m_outcome.wire;
    wire.unchecked = !m_order.checkTls;
    if (wire.cut != Exchange::Cut::Whole || wire.head.isEmpty())
        return;
    switch (reason) {
    case Reason::Ok:
        if (m_enough && m_order.method == Method::Get)
            wire.cut = Exchange::Cut::Unspecified; // we hung up after the headers
        return;
    case Reason::Timeout:
        wire.cut = Exchange::Cut::Time;
        return;
    case Reason::TooLarge:
        wire.cut = Exchange::Cut::Length;
        return;
    case Reason::Reset:
        wire.cut = Exchange::Cut::Disconnect;
        return;
    default:
        wire.cut = Exchange::Cut::Unspecified;
    }
}

Phase Transfer::phaseNow() const
{
    if (m_headersDone)
        return Phase::Body;
    if (m_requested)
        return Phase::Headers;
    if (m_order.url.isHttps() && timeOf(m_easy, CURLINFO_CONNECT_TIME_T) > 0)
        return Phase::Tls;
    return Phase::Connect;
}

void Transfer::finish()
{
    m_outcome.phase = phaseNow();
    const qint64 name = timeOf(m_easy, CURLINFO_NAMELOOKUP_TIME_T);
    const qint64 connect = std::max(name, timeOf(m_easy, CURLINFO_CONNECT_TIME_T));
    const qint64 tls = std::max(connect, timeOf(m_easy, CURLINFO_APPCONNECT_TIME_T));
    const qint64 first = std::max(tls, timeOf(m_easy, CURLINFO_STARTTRANSFER_TIME_T));
    const qint64 total = std::max(first, timeOf(m_easy, CURLINFO_TOTAL_TIME_T));
    m_outcome.times = {0, connect - name, tls - connect, first - tls, total - first};
}

std::pair<Reason, QString> Transfer::judged(CURLcode code) const
{
    long systemError = 0;
    curl_easy_getinfo(m_easy, CURLINFO_OS_ERRNO, &systemError);
    const QString words = QString::fromUtf8(m_words[0] ? m_words.data() : curl_easy_strerror(code));
    switch (code) {
    case CURLE_OK:
        if (!m_headersDone)
            return {Reason::Reset, u"the connection ended within the headers"_s};
        if (m_decoder && !m_decoder->isComplete())
            return {Reason::Malformed, u"the encoded body ends before its end"_s};
        return {Reason::Ok, {}};
    case CURLE_COULDNT_RESOLVE_HOST:
        return {Reason::Dns, words};
    case CURLE_COULDNT_CONNECT:
        if (m_refusedAddress)
            return {Reason::Refused, u"the address lies in an inner network"_s};
        return {systemError == ETIMEDOUT ? Reason::Timeout : Reason::Refused, words};
    case CURLE_OPERATION_TIMEDOUT:
        return {Reason::Timeout, words};
    case CURLE_SSL_CONNECT_ERROR:
        if (TlsCheck::isReset(m_words.data()) || systemError == ECONNRESET)
            return {Reason::Reset, words};
        return {Reason::Tls, words};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return {Reason::Tls, words};
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
        if (words.contains(u"chunk"_s, Qt::CaseInsensitive))
            return {Reason::Malformed, words};
        [[fallthrough]];
    case CURLE_SEND_ERROR:
    case CURLE_HTTP2_STREAM:
        return {Reason::Reset, words};
#if LIBCURL_VERSION_NUM >= 0x080600
    case CURLE_TOO_LARGE: // a line of headers above 100 KB
#endif
    case CURLE_OUT_OF_MEMORY: // what older versions say of it
        return {Reason::TooLarge, words};
    default:
        return {Reason::Malformed, words};
    }
}

HopOutcome Transfer::ended(CURLcode code)
{
    finish();
    if (!m_stopped && !(m_enough && m_headersDone)) {
        std::tie(m_outcome.reason, m_outcome.detail) = judged(code);
        if (m_outcome.reason == Reason::Tls) {
            m_outcome.phase = Phase::Tls;
            m_outcome.tlsFault = m_tls.fault();
            if (m_outcome.tlsFault == TlsFault::None)
                m_outcome.tlsFault = TlsCheck::faultOf(m_words.data());
        }
    }
    m_decoder.reset();
    if (m_order.recorded)
        recordEnd(m_outcome.reason);
    return std::move(m_outcome);
}

HopOutcome Transfer::interrupted(Reason reason)
{
    finish();
    m_decoder.reset();
    m_outcome.reason = reason;
    if (m_order.recorded)
        recordEnd(reason);
    return std::move(m_outcome);
}

} // namespace xw::probe
