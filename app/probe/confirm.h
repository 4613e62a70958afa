// Confirm: what a plain visit cannot judge (a gate with a script, a blank page, a page that is shown for any
// address) is opened once more in a real browser without a window before anything is called dead. The browser
// is Debian's chromium: kept up to date by the system, a profile of its own a visit, its sandbox on.
#pragma once

#include "base/job.h"
#include "probe/availability.h"
#include "probe/fetcher.h"

namespace xw::probe
{

/// Of all that work in this program at once: each is some hundred megabytes and a core for a second or two.
constexpr size_t mostBrowsers = 2;

struct BrowserOrder {
    QString program;           ///< empty: none, nothing is confirmed
    int deadlineMs = 15'000;   ///< for the page; the browser's own start is not counted
    bool allowPrivate = false; ///< as FetchLimits
    bool ignoreTls = false;    ///< look behind a fault of the encryption
    bool picture = false;      ///< Confirmation::picture is wanted
    bool source = false;       ///< Confirmation::source is wanted
};

struct Confirmation {
    enum class Outcome : quint8 {
        NotNeeded,
        NotConfirmed, ///< `why` says so
        Opens,
        Dead, ///< in a browser as well
    };
    Outcome outcome = Outcome::NotNeeded;
    QString why;     ///< English
    QString browser; ///< its name and version
    int status = 0;  ///< of the page that the browser ended on; 0: none
    QByteArray finalUrl;
    QString title;
    qint64 elapsedMs = 0;
    QByteArray picture; ///< PNG
    QByteArray source;  ///< the page as it stood when its scripts had run, UTF-8, at most some megabytes
};

/// The chromium of this machine; empty where there is none.
[[nodiscard]] QString installedBrowser();

/// Does the page speak of an error, so that isSoftError() is worth asking?
[[nodiscard]] bool mayBeSoftError(const Visit &visit);
/// Does the visit show what the site shows for any address? Asks for one that cannot be there, where the page
/// looks as if it could be so.
[[nodiscard]] bool isSoftError(const Visit &visit, Fetcher &fetcher, const JobPtr &job);

/// Opens a doubtful page in a browser. Blocks until one of the browsers is free, then for the deadline and a
/// start of the browser; NotConfirmed soon where `job` is cancelled. A soft error is compared with an address
/// that cannot be there.
[[nodiscard]] Confirmation confirmInBrowser(const Visit &visit, Doubt doubt, const BrowserOrder &order,
                                            const JobPtr &job);

} // namespace xw::probe
