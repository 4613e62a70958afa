#include "probe/crawl/link_table.h"

#include <algorithm>
#include <tuple>

namespace xw::probe
{

int LinkTable::indexOf(const QByteArray &url, int clicks)
{
    const auto known = m_known.constFind(url);
    if (known != m_known.cend())
        return *known;
    const int index = int(m_targets.size());
    m_known.insert(url, index);
    m_targets.emplace_back();
    m_targets.back().url = url;
    m_targets.back().clicks = clicks;
    return index;
}

void LinkTable::add(LinkVerdict verdict, const LinkPlace &place, const QString &url, Reason reason,
                    int status)
{
    if (place.kind == LinkKind::InScript && isBroken(verdict))
        verdict = LinkVerdict::InScript;
    m_found.push_back(
        {place.page,
         {verdict, at(place.page).url, url, place.text, place.kind, place.place, reason, status}});
}

void LinkTable::tell(const LinkTarget &target, const LinkPlace &place)
{
    const QString url = QString::fromUtf8(target.url);
    if (target.state == LinkTarget::State::Bad)
        return add(target.verdict, place, url, target.reason, target.status);
    // "top" and an empty fragment need no place of that name (HTML, scrolling to a fragment).
    if (target.isPage && !place.fragment.isEmpty() &&
        place.fragment.compare(u"top", Qt::CaseInsensitive) != 0 &&
        !target.anchors.contains(qHash(place.fragment)))
        add(LinkVerdict::NoAnchor, place, url + u'#' + place.fragment, Reason::Ok, target.status);
}

void LinkTable::lead(int index, LinkPlace place)
{
    LinkTarget &target = at(index);
    if (target.state == LinkTarget::State::Unknown || target.state == LinkTarget::State::Asked)
        target.waiting.push_back(std::move(place));
    else
        tell(target, place);
}

void LinkTable::opens(int index)
{
    LinkTarget &target = at(index);
    target.state = LinkTarget::State::Opens;
    const auto waiting = std::move(target.waiting);
    target.waiting = {};
    for (const LinkPlace &place : waiting)
        tell(target, place);
}

void LinkTable::isBad(int index, LinkVerdict verdict, Reason reason, int status)
{
    LinkTarget &target = at(index);
    target.state = LinkTarget::State::Bad;
    target.verdict = verdict;
    target.reason = reason;
    target.status = status;
    const auto waiting = std::move(target.waiting);
    target.waiting = {};
    for (const LinkPlace &place : waiting)
        tell(target, place);
}

void LinkTable::noAddress(LinkPlace place, const QString &written)
{
    add(LinkVerdict::Broken, place, written, Reason::Malformed, 0);
}

std::vector<FoundLink> LinkTable::takeFound()
{
    std::stable_sort(m_found.begin(), m_found.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.place.line, a.second.place.column) <
               std::tie(b.first, b.second.place.line, b.second.place.column);
    });
    std::vector<FoundLink> found;
    found.reserve(m_found.size());
    for (auto &[page, link] : m_found)
        found.push_back(std::move(link));
    m_found.clear();
    return found;
}

} // namespace xw::probe
