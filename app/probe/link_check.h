// LinkCheck (链接可用性): walks through one site and judges every link on its pages. Each that is broken is
// named with the page, the text and the place that it stands on.
// Source: 国办秘函〔2019〕19号, 可用性; docs/probe.md says what counts as broken and what as a doubt.
#pragma once

#include "base/job.h"
#include "probe/fetcher.h"
#include "probe/html_page.h"

#include <map>

namespace xw::probe
{

struct LinkOrder {
    QByteArray start;
    int limitPages = 500;
    int depth = 0; ///< clicks from the start; 0: any
    int deadlineMs = 15'000;
};

enum class LinkVerdict : quint8 {
    Broken,
    Soft, ///< broken: answers 200 with the page that the site gives for any wrong address
    Gate, ///< a doubt: a gate that lets browsers in may stand there (202, 403, 412, 429, 503 with a script)
    Warning,  ///< a doubt: opens behind a fault of its encryption
    InScript, ///< a doubt: read out of a script, and did not open
    NoAnchor, ///< a doubt: the page opens, and has no such place
};
[[nodiscard]] QString toWord(LinkVerdict verdict);
[[nodiscard]] inline bool isBroken(LinkVerdict verdict)
{
    return verdict == LinkVerdict::Broken || verdict == LinkVerdict::Soft;
}

struct FoundLink {
    LinkVerdict verdict = LinkVerdict::Broken;
    QByteArray page;
    QString url; ///< absolute; where the address is none, as written
    QString text;
    LinkKind kind = LinkKind::Anchor;
    PagePlace place;
    Reason reason = Reason::Ok;
    int status = 0;
};

/// A host outside of .gov.cn and .政务 that the site links to, and where it first does.
struct OutsideHost {
    int links = 0;
    QByteArray page;
    QString url, text;
};

struct LinkReport {
    Reason home = Reason::Ok; ///< what became of the start; nothing else is known unless Ok
    int pages = 0;            ///< read
    int links = 0;            ///< on them, each place counted
    int targets = 0;          ///< different addresses that were judged
    int disallowed = 0;       ///< addresses that robots.txt keeps a crawl from
    bool cut = false;         ///< there was more than limitPages or depth allow
    bool cancelled = false;
    std::vector<FoundLink> found; ///< in the order of pages and places
    std::map<QString, OutsideHost> outside;
};

/// Blocks until all is judged, or `job` is cancelled. Progress: pages read.
[[nodiscard]] LinkReport checkLinks(const LinkOrder &order, Fetcher &fetcher, const JobPtr &job);

} // namespace xw::probe
