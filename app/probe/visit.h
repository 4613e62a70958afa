// Visit: what became of fetching one address, redirects included. Plain values; the words are those of the
// commands' JSON (docs/probe.md).
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace xw::probe
{

/// Why a visit ended. Ok: a final answer below 400 came whole, in time and within the caps.
enum class Reason : quint8 {
    Ok,
    Timeout,
    Dns,
    Refused, ///< nothing listens, nothing leads there, or the address is one that may not be visited
    Reset,   ///< the connection ended before the answer was whole
    Tls,
    Http,         ///< an answer of 400 and above, or a redirect that leads nowhere
    RedirectLoop, ///< back to where it was, or more redirects than the cap
    TooLarge,     ///< over the cap of the body or the headers
    Malformed,    ///< not HTTP, or an encoding that does not decode
    Cancelled,
};
inline constexpr int reasonCount = 11;

/// Where a visit was when it ended; of a timeout, the phase that used the time up.
enum class Phase : quint8 { Name, Connect, Tls, Headers, Body };

/// What is wrong with the encryption of a site; the first that the check meets.
enum class TlsFault : quint8 {
    None,
    Expired,
    NotYetValid,
    WrongName,
    SelfSigned,
    UnknownIssuer,
    OldProtocol,
    Other, ///< no common cipher, a broken handshake, a revoked certificate: see Visit::detail
};

[[nodiscard]] QString toWord(Reason reason);
[[nodiscard]] QString toWord(Phase phase);
/// Empty for None.
[[nodiscard]] QString toWord(TlsFault fault);
/// The reverse of toWord(Reason); Malformed for a word that is none.
[[nodiscard]] Reason reasonFrom(const QString &word);

class Recorder;

enum class Method : quint8 { Get, Head };

/// What to fetch, and what it may cost.
struct VisitRequest {
    QByteArray url;
    Method method = Method::Get;
    int deadlineMs = 15'000;            ///< over name, connection, TLS, headers, body and all redirects
    qint64 bodyCap = 16 * 1024 * 1024;  ///< decoded; more is TooLarge
    qint64 bodyKept = 16 * 1024 * 1024; ///< how much of it Visit::body keeps
    int redirects = 10;                 ///< more is a loop
    bool headersOnly = false;           ///< a GET that ends when its headers are there
    bool htmlOnly = false;              ///< what says that it is no page ends with its headers
    int patienceSeconds = 30;           ///< a Retry-After of at most so long (429, 503) is waited for, once
    bool lookBehindTls = true; ///< after a TLS fault, look once more without the check, in the same time
    bool paced = false;        ///< a crawl: the host's delay is kept (FetchLimits)
    /// Host of the register's own address: where it is one of this machine or of an inner network, visits may
    /// go to such addresses. Empty: the host of `url`.
    QByteArray registeredHost;
    QByteArray agent;                   ///< User-Agent; empty: the fetcher's
    QByteArray referer;                 ///< empty: none is sent
    std::shared_ptr<Recorder> recorder; ///< is told what went over the wire (exchange.h); may be null
};

/// One answer on the way.
struct Hop {
    QByteArray url;
    int status = 0;
};

/// How long each phase took, in microseconds, over all hops.
struct PhaseTimes {
    qint64 name = 0, connect = 0, tls = 0, headers = 0, body = 0;
};

struct Visit {
    QByteArray url;      ///< as asked for
    QByteArray finalUrl; ///< of the last answer; empty where none came
    Reason reason = Reason::Cancelled;
    Phase phase = Phase::Name;
    int status = 0; ///< of the last answer; 0: none came
    qint64 elapsedMs = 0;
    PhaseTimes times;
    QDateTime at;         ///< when it began
    QByteArray address;   ///< that answered, or was tried last
    bool hasIpv4 = false; ///< the name leads to such addresses
    bool hasIpv6 = false;
    std::vector<Hop> hops;   ///< answers that redirected, in order
    bool downgraded = false; ///< a redirect led from https to http
    bool waited = false;     ///< the site asked to come again later (429, 503): this is the second visit
    bool slept = false;      ///< this machine was asleep meanwhile: the visit says nothing of the site
    TlsFault tlsFault = TlsFault::None;
    int statusBehind = 0; ///< of the answer that came without the check of the encryption; 0: none
    QList<QPair<QByteArray, QByteArray>> headers; ///< of the last answer; names in lower case
    QByteArray body;                              ///< decoded, at most VisitRequest::bodyKept
    qint64 bodyBytes = 0;                         ///< decoded, as far as it was read
    qint64 wireBytes = 0;                         ///< received as body
    /// What a browser said of a page that this visit cannot judge (confirm.h); nullopt: none was asked.
    std::optional<bool> opensInBrowser;
    QString detail; ///< English, for the log

    [[nodiscard]] bool ok() const { return reason == Reason::Ok; }
    /// Value of the first header of that name (lower case); empty: there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace xw::probe
