#include "web/site_links.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::web
{

namespace
{
constexpr int most = 60;

QString host(const QUrl &url)
{
    const QString name = url.host().toLower();
    return name.startsWith(u"www.") ? name.mid(4) : name;
}
} // namespace

QString linksScript()
{
    // Marked navigation first; where a page marks none, whatever stands in its upper 700 pixels.
    return u"(() => {"
           " const seen = a => a.getClientRects().length > 0;"
           " const short = a => { const t = a.textContent.trim().replace(/\\s+/g, ' ');"
           "   return t.length >= 2 && t.length <= 16; };"
           " const as = s => [...document.querySelectorAll(s)].filter(a => a.href && short(a));"
           " let found = as('nav a, [role=navigation] a, [class*=nav] a, [id*=nav] a, [class*=menu] a, "
           "[id*=menu] a');"
           " if (found.filter(seen).length < 3)"
           "   found = as('a').filter(a => seen(a) && a.getBoundingClientRect().top + scrollY < 700);"
           " return JSON.stringify(found.slice(0, 400).map(a => ({t: a.textContent.trim().replace(/\\s+/g, ' "
           "'),"
           "   u: a.href})));"
           "})()"_s;
}

QList<widgets::WebLink> parseLinks(const QString &json, const QUrl &page)
{
    QList<widgets::WebLink> links;
    QSet<QUrl> known;
    const QJsonArray found = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &entry : found) {
        const QUrl url =
            QUrl(entry[u"u"].toString()).adjusted(QUrl::RemoveFragment | QUrl::StripTrailingSlash);
        const QString text = entry[u"t"].toString().left(40);
        const bool web = url.scheme() == u"http" || url.scheme() == u"https";
        if (!web || text.isEmpty() || host(url) != host(page) || known.contains(url))
            continue;
        known.insert(url);
        links.append({text, url});
        if (links.size() == most)
            break;
    }
    return links;
}

} // namespace xw::web
