#include "probe/availability.h"

#include "probe/html_page.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr std::array<QStringView, 5> doubtWords{u"", u"blank", u"needs-script", u"script-gate",
                                                u"soft-error"};

bool isHtml(const Visit &visit)
{
    const QByteArray type = visit.header("content-type").toLower();
    return type.isEmpty() || type.contains("html") || type.contains("xml");
}

/// Something that could bring what the page does not show by itself.
bool isFilledLater(const HtmlPage &page)
{
    return std::any_of(page.nodes().begin(), page.nodes().end(), [](const HtmlNode &node) {
        return node.tag == Tag::Script || node.tag == Tag::Iframe || node.tag == Tag::Frame;
    });
}

bool showsSomething(const HtmlPage &page)
{
    const auto blocks = textBlocksOf(page);
    if (std::any_of(blocks.begin(), blocks.end(), [&page](const TextBlock &block) {
            // A title stands on the tab, not on the page.
            return !block.text.isEmpty() && page.ancestor(block.node, Tag::Title) < 0;
        }))
        return true;
    return std::any_of(page.nodes().begin(), page.nodes().end(),
                       [](const HtmlNode &node) { return node.tag == Tag::Img || node.tag == Tag::Object; });
}

bool isGateStatus(int status)
{
    return status == 202 || status == 403 || status == 412 || status == 429 || status >= 500;
}

Doubt doubtOf(const Visit &visit)
{
    const bool answered = visit.ok() || visit.reason == Reason::Http;
    if (!answered || !isHtml(visit))
        return Doubt::None;
    const HtmlPage page(decodePage(visit.body, visit.header("content-type")));
    if (isGateStatus(visit.status))
        return isFilledLater(page) ? Doubt::ScriptGate : Doubt::None;
    if (!visit.ok() || showsSomething(page))
        return Doubt::None;
    // A page that sends on by itself is no blank page either.
    return isFilledLater(page) || !page.meta(u"refresh"_s).isEmpty() ? Doubt::NeedsScript : Doubt::Blank;
}

} // namespace

QString toWord(Doubt doubt)
{
    return doubtWords[size_t(doubt)].toString();
}

Availability judgeAvailability(const Visit &visit)
{
    return {visit.ok(), doubtOf(visit)};
}

VisitRequest availabilityRequest(const QByteArray &url, int deadlineMs)
{
    VisitRequest request;
    request.url = url;
    request.deadlineMs = deadlineMs;
    request.bodyKept = 64 * 1024; // enough to see whether something is shown; hundreds are at work at a time
    return request;
}

} // namespace xw::probe
