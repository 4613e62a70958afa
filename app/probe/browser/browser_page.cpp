#include "probe/browser/browser_page.h"

#include "probe/url/web_url.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds betweenLooks{250};

// Frames of the same site are looked into, old sites are made of them.
const QString lookAtPage = uR"((() => {
  const texts = [];
  const seen = (d, depth) => {
    if (!d || depth > 4) return false;
    const t = d.body && d.body.innerText ? d.body.innerText.trim() : '';
    if (t) texts.push(t);
    let any = t.length > 0;
    for (const i of d.querySelectorAll('img,canvas,video,svg,object,embed')) {
      const r = i.getBoundingClientRect();
      if (r.width > 8 && r.height > 8 && (i.tagName !== 'IMG' || i.naturalWidth > 1)) any = true;
    }
    for (const f of d.querySelectorAll('iframe,frame')) {
      try { any = seen(f.contentDocument, depth + 1) || any; } catch (e) {}
    }
    return any;
  };
  const shows = seen(document, 0);
  return JSON.stringify({title: document.title, shows, text: texts.join('\n').slice(0, 6000),
                         complete: document.readyState === 'complete'});
})())"_s;

// Where on the page the piece lies, in its own points. Words are looked for without blanks, as a page breaks
// them.
const QString placeOnPage = uR"(((part, words) => {
  const all = document.documentElement, width = Math.max(all.scrollWidth, 320), height = Math.max(all.scrollHeight, 160);
  const close = words && part === 'words';
  const w = Math.min(close ? 640 : 960, width), h = Math.min(w / 3, height);
  let x = (width - w) / 2, y = part === 'foot' ? height - h : 0;
  if (close && document.body) {
    const plain = s => s.replace(/\s+/g, '');
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (!plain(node.textContent).includes(plain(words))) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const r = range.getBoundingClientRect();
      if (r.width < 1 || r.height < 1) continue;
      const right = r.x + scrollX + Math.min(r.width, w / 2);
      x = right < w - 20 ? 0 : r.x + scrollX + Math.min(r.width, w) / 2 - w / 2; // no line is cut that need not be
      y = r.y + scrollY + Math.min(r.height, h) / 2 - h / 2;
      break;
    }
  }
  x = Math.max(0, Math.min(x, width - w));
  y = Math.max(0, Math.min(y, height - h));
  return JSON.stringify({x, y, width: w, height: h, scale: 480 / w});
}))"_s;

} // namespace

bool BrowserPage::prepare(BrowserInstant until)
{
    const auto version = answerTo(m_pipe.send(u"Browser.getVersion"_s), until);
    if (!version)
        return false;
    m_browser = version->value(u"product"_s).toString();
    m_pipe.send(u"Browser.setDownloadBehavior"_s, {{u"behavior"_s, u"deny"_s}});
    const auto made = answerTo(m_pipe.send(u"Target.createTarget"_s, {{u"url"_s, u"about:blank"_s}}), until);
    if (!made)
        return false;
    m_frame = made->value(u"targetId"_s).toString(); // the main frame of a page has its target's name
    const auto attached = answerTo(
        m_pipe.send(u"Target.attachToTarget"_s, {{u"targetId"_s, m_frame}, {u"flatten"_s, true}}), until);
    if (!attached)
        return false;
    m_session = attached->value(u"sessionId"_s).toString();
    // A gate that lets browsers in lets this one in too; it still says who it is.
    QString agent = version->value(u"userAgent"_s).toString();
    agent.replace(u"HeadlessChrome"_s, u"Chrome"_s);
    agent += u" Xunwang/" XUNWANG_VERSION ""_s;
    m_pipe.send(u"Page.enable"_s, {}, m_session);
    m_pipe.send(u"Network.enable"_s, {}, m_session);
    m_pipe.send(u"Network.setUserAgentOverride"_s,
                {{u"userAgent"_s, agent}, {u"acceptLanguage"_s, u"zh-CN,zh;q=0.9,en;q=0.5"_s}}, m_session);
    if (m_order.ignoreTls)
        m_pipe.send(u"Security.setIgnoreCertificateErrors"_s, {{u"ignore"_s, true}}, m_session);
    const int last = m_pipe.send(
        u"Fetch.enable"_s, {{u"patterns"_s, QJsonArray{QJsonObject{{u"urlPattern"_s, u"*"_s}}}}}, m_session);
    return answerTo(last, until).has_value();
}

std::optional<QJsonObject> BrowserPage::answerTo(int number, BrowserInstant until)
{
    while (!isCancelled() && !m_pipe.isGone() && steady_clock::now() < until) {
        const auto message = m_pipe.next(std::min(until, steady_clock::now() + betweenLooks));
        if (!message)
            continue;
        if (message->value(u"id"_s).toInt() != number) {
            take(*message);
            continue;
        }
        if (message->contains(u"error"_s))
            return std::nullopt;
        return message->value(u"result"_s).toObject();
    }
    return std::nullopt;
}

void BrowserPage::take(const QJsonObject &event)
{
    const QString method = event.value(u"method"_s).toString();
    const QJsonObject said = event.value(u"params"_s).toObject();
    if (method == u"Fetch.requestPaused") {
        judge(said);
    } else if (method == u"Network.responseReceived") {
        if (said.value(u"type"_s) != u"Document"_s || said.value(u"frameId"_s) != m_frame)
            return;
        const QJsonObject response = said.value(u"response"_s).toObject();
        m_status = response.value(u"status"_s).toInt();
        m_url = response.value(u"url"_s).toString().toUtf8();
    } else if (method == u"Page.javascriptDialogOpening") {
        m_pipe.send(u"Page.handleJavaScriptDialog"_s, {{u"accept"_s, false}}, m_session);
    }
}

void BrowserPage::judge(const QJsonObject &paused)
{
    const QByteArray url = paused.value(u"request"_s)[u"url"_s].toString().toUtf8();
    QJsonObject answer{{u"requestId"_s, paused.value(u"requestId"_s)}};
    if (mayFetch(url)) {
        m_pipe.send(u"Fetch.continueRequest"_s, answer, m_session);
        return;
    }
    answer.insert(u"errorReason"_s, u"AccessDenied"_s);
    m_pipe.send(u"Fetch.failRequest"_s, answer, m_session);
}

// A name is asked for here before the browser does: what leads inside is not fetched at all.
bool BrowserPage::mayFetch(const QByteArray &url)
{
    const WebUrl address = WebUrl::parse(url);
    if (!address.isWeb())
        return url.startsWith("data:") || url.startsWith("blob:") || url.startsWith("about:");
    const QByteArray host = address.host();
    if (const auto known = m_hosts.constFind(host); known != m_hosts.cend())
        return *known;
    bool may = false;
    if (const auto literal = Address::fromText(host)) {
        may = mayVisit(literal->kind(), m_registered, m_order.allowPrivate);
    } else if (namedKind(host) ==
               AddressKind::Loopback) { // not every system can look it up; browsers know it
        may = mayVisit(AddressKind::Loopback, m_registered, m_order.allowPrivate);
    } else {
        addrinfo wanted{};
        wanted.ai_socktype = SOCK_STREAM;
        addrinfo *found = nullptr;
        if (getaddrinfo(host.constData(), nullptr, &wanted, &found) == 0) {
            may = found != nullptr;
            for (const addrinfo *one = found; one; one = one->ai_next) {
                const auto each = Address::from(one->ai_addr);
                may = may && each && mayVisit(each->kind(), m_registered, m_order.allowPrivate);
            }
            freeaddrinfo(found);
        }
    }
    m_hosts.insert(host, may);
    return may;
}

void BrowserPage::look(ShownPage &page, BrowserInstant until)
{
    const auto answer = evaluate(lookAtPage, until);
    page.answered = m_status > 0;
    page.status = m_status;
    page.url = m_url;
    if (!answer)
        return; // between two documents
    const QJsonObject seen = QJsonDocument::fromJson(answer->toUtf8()).object();
    page.title = seen.value(u"title"_s).toString();
    page.text = seen.value(u"text"_s).toString();
    page.shows = seen.value(u"shows"_s).toBool();
    page.complete = seen.value(u"complete"_s).toBool();
}

ShownPage BrowserPage::open(const QByteArray &url, BrowserInstant until)
{
    m_status = 0;
    m_url.clear();
    ShownPage page;
    // Its answer comes when the first bytes of the page do, or never: nobody waits for it.
    m_pipe.send(u"Page.navigate"_s, {{u"url"_s, QString::fromUtf8(url)}}, m_session);
    int good = 0;
    while (good < 2 && !isCancelled() && !m_pipe.isGone() && steady_clock::now() < until) {
        const BrowserInstant nextLook = std::min(until, steady_clock::now() + betweenLooks);
        while (steady_clock::now() < nextLook)
            if (const auto message = m_pipe.next(nextLook))
                take(*message);
            else if (m_pipe.isGone())
                break;
        ShownPage now;
        look(now, std::min(until, steady_clock::now() + milliseconds(2000)));
        if (now.answered)
            page = now;
        // Shown twice: what a gate shows for a moment before it reloads is not the page.
        good = now.opens() && now.complete ? good + 1 : 0;
    }
    return page;
}

std::optional<QString> BrowserPage::evaluate(const QString &expression, BrowserInstant until)
{
    const auto answer =
        answerTo(m_pipe.send(u"Runtime.evaluate"_s,
                             {{u"expression"_s, expression}, {u"returnByValue"_s, true}}, m_session),
                 until);
    if (!answer)
        return std::nullopt;
    return answer->value(u"result"_s)[u"value"_s].toString();
}

QByteArray BrowserPage::screenshot(QJsonObject wanted, BrowserInstant until)
{
    wanted.insert(u"format"_s, u"png"_s);
    const auto answer = answerTo(m_pipe.send(u"Page.captureScreenshot"_s, wanted, m_session), until);
    return answer ? QByteArray::fromBase64(answer->value(u"data"_s).toString().toLatin1()) : QByteArray();
}

QByteArray BrowserPage::picture(BrowserInstant until)
{
    return screenshot({}, until);
}

QByteArray BrowserPage::picture(const PictureWanted &wanted, BrowserInstant until)
{
    const QString part = wanted.part == PictureWanted::Part::Foot    ? u"foot"_s
                         : wanted.part == PictureWanted::Part::Words ? u"words"_s
                                                                     : u"top"_s;
    // As JSON, so that no words of a page can say anything to it.
    const QByteArray arguments = QJsonDocument(QJsonArray{part, wanted.words}).toJson(QJsonDocument::Compact);
    const auto place = evaluate(placeOnPage + u"(..."_s + QString::fromUtf8(arguments) + u')', until);
    const QJsonObject clip = QJsonDocument::fromJson(place.value_or(QString()).toUtf8()).object();
    if (clip.isEmpty())
        return {};
    return screenshot({{u"clip"_s, clip}, {u"captureBeyondViewport"_s, true}}, until);
}

QByteArray BrowserPage::source(BrowserInstant until)
{
    return evaluate(u"document.documentElement.outerHTML.slice(0, 2000000)"_s, until)
        .value_or(QString())
        .toUtf8();
}

} // namespace xw::probe
