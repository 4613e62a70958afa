// LinkTable: every address that a site's pages lead to, what is known of it, and which places wait to hear.
// A place that leads to what is known to open is counted and forgotten: memory grows with the addresses.
#pragma once

#include "probe/crawl/soft_error.h"
#include "probe/link_check.h"

#include <QHash>
#include <QSet>

namespace xw::probe
{

/// One place on one page that leads somewhere.
struct LinkPlace {
    int page = 0; ///< target index of the page
    QString text, fragment;
    LinkKind kind = LinkKind::Anchor;
    PagePlace place;
};

struct LinkTarget {
    enum class State : quint8 { Unknown, Asked, Opens, Bad };
    QByteArray url;
    State state = State::Unknown;
    LinkVerdict verdict = LinkVerdict::Broken;
    Reason reason = Reason::Ok;
    int status = 0;
    int clicks = 0;      ///< from the start
    bool isPage = false; ///< read as one of the site's own
    QSet<size_t> anchors;
    std::vector<LinkPlace> waiting;
};

class LinkTable
{
public:
    /// The target of that address, new or known.
    [[nodiscard]] int indexOf(const QByteArray &url, int clicks);
    [[nodiscard]] LinkTarget &at(int index) { return m_targets[size_t(index)]; }
    [[nodiscard]] int size() const { return int(m_targets.size()); }

    /// A place on a page that leads to `target`.
    void lead(int target, LinkPlace place);
    void opens(int target);
    void isBad(int target, LinkVerdict verdict, Reason reason, int status);
    /// What is written there is no address.
    void noAddress(LinkPlace place, const QString &written);

    /// By pages in the order in which they were found, then by place.
    [[nodiscard]] std::vector<FoundLink> takeFound();

private:
    void tell(const LinkTarget &target, const LinkPlace &place);
    void add(LinkVerdict verdict, const LinkPlace &place, const QString &url, Reason reason, int status);

    std::vector<LinkTarget> m_targets;
    QHash<QByteArray, int> m_known;
    std::vector<std::pair<int, FoundLink>> m_found;
};

} // namespace xw::probe
