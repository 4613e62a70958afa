#include "evidence/site_recorder.h"

#include "evidence/warc/warc_record.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace xw::evidence
{

namespace
{

QByteArray headerOf(const QByteArray &head, QByteArrayView name)
{
    for (const QByteArray &line : head.split('\n'))
        if (const qsizetype colon = line.indexOf(':');
            colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    return {};
}

/// Headers that fit the body as it is kept: libcurl has taken the chunks apart, and shows HTTP/2 as lines.
/// What a reader of archives would take at its word is kept under another name.
QByteArray archivedHead(const QByteArray &head)
{
    QByteArray made;
    for (QByteArray line : head.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (made.isEmpty() && (line.startsWith("HTTP/2") || line.startsWith("HTTP/3")))
            line = "HTTP/1.1" + line.mid(line.indexOf(' '));
        if (line.toLower().startsWith("transfer-encoding:"))
            line.prepend("X-Archive-Orig-");
        if (!line.isEmpty())
            made += line + "\r\n";
    }
    return made + "\r\n";
}

QByteArrayView cutWord(probe::Exchange::Cut cut)
{
    switch (cut) {
    case probe::Exchange::Cut::Length:
        return "length";
    case probe::Exchange::Cut::Time:
        return "time";
    case probe::Exchange::Cut::Disconnect:
        return "disconnect";
    default:
        return "unspecified";
    }
}

WarcRecord httpRecord(const char *type, const probe::Exchange &exchange, const QByteArray &block)
{
    WarcRecord record;
    record.block = block;
    record.fields = {{"WARC-Type", type},
                     {"WARC-Record-ID", newRecordId()},
                     {"WARC-Target-URI", exchange.url},
                     {"WARC-Date", exchange.at.toUTC().toString(Qt::ISODateWithMs).toLatin1()},
                     {"Content-Type", "application/http; msgtype=" + QByteArray(type)},
                     {"WARC-Block-Digest", labelledDigest(block)}};
    if (!exchange.address.isEmpty())
        record.fields.append({"WARC-IP-Address", exchange.address});
    record.fields.append({"WARC-Payload-Digest", labelledDigest(payloadOf(record))});
    return record;
}

} // namespace

void SiteRecorder::take(probe::Exchange exchange)
{
    m_clock->take(headerOf(exchange.head, "date"), exchange.at);
    KeptExchange kept{exchange.asked, exchange.url, exchange.at, exchange.status, {}, {}, {}, {}};
    QByteArray requestId;
    if (!exchange.request.isEmpty()) {
        const WarcRecord request = httpRecord("request", exchange, exchange.request);
        requestId = request.field("WARC-Record-ID");
        kept.requestPart = warcMember(request);
    }
    if (!exchange.head.isEmpty()) {
        WarcRecord answer = httpRecord("response", exchange, archivedHead(exchange.head) + exchange.body);
        if (!requestId.isEmpty())
            answer.fields.append({"WARC-Concurrent-To", requestId});
        if (exchange.cut != probe::Exchange::Cut::Whole)
            answer.fields.append({"WARC-Truncated", cutWord(exchange.cut).toByteArray()});
        if (exchange.head.startsWith("HTTP/2"))
            answer.fields.append({"WARC-Protocol", QByteArray("h2")});
        kept.contentType = headerOf(exchange.head, "content-type");
        kept.contentType = kept.contentType.split(';').first().trimmed().toLower();
        kept.digest = answer.field("WARC-Payload-Digest");
        kept.answerPart = warcMember(answer);
    }
    const qint64 size = kept.requestPart.size() + kept.answerPart.size();
    const std::lock_guard lock(m_mutex);
    if (m_bytes + size > m_most) {
        ++m_passedOver;
        return;
    }
    m_bytes += size;
    m_kept.push_back(std::move(kept));
}

std::vector<KeptExchange> SiteRecorder::kept(const std::set<QByteArray> &addresses) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<KeptExchange> wanted;
    for (const KeptExchange &one : m_kept)
        if (addresses.empty() || addresses.contains(one.asked) || addresses.contains(one.url))
            wanted.push_back(one);
    return wanted;
}

int SiteRecorder::passedOver() const
{
    const std::lock_guard lock(m_mutex);
    return m_passedOver;
}

} // namespace xw::evidence
