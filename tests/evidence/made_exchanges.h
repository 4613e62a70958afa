// Exchanges of our own making, and a pack of them.
#pragma once

#include "evidence/pack.h"
#include "testkit/testkit.h"

#include <QTimeZone>
#include <zlib.h>

namespace xw::testkit
{

inline const QDateTime packDay({2020, 3, 30}, {10, 32, 0, 123}, QTimeZone("Asia/Shanghai"));

inline QByteArray gzipOf(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))), 0);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(out.size() - qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return out;
}

inline probe::Exchange exchangeOf(const QByteArray &url, int status, const QByteArray &body,
                                  const QByteArray &headers = {})
{
    probe::Exchange made;
    made.asked = made.url = url;
    made.at = packDay;
    made.address = "127.0.0.1";
    made.request = "GET " + url.mid(url.indexOf('/', 8)) + " HTTP/1.1\r\nHost: x\r\n\r\n";
    made.head = "HTTP/1.1 " + QByteArray::number(status) +
                " Said\r\nContent-Type: text/html; charset=utf-8\r\n" + headers + "\r\n";
    made.body = body;
    made.status = status;
    return made;
}

inline evidence::PackFacts packFacts(const QByteArray &url)
{
    evidence::PackFacts facts;
    facts.code = QStringLiteral("3611000001");
    facts.name = QStringLiteral("甲市人民政府");
    facts.kind = QStringLiteral("availability");
    facts.url = url;
    facts.at = packDay;
    facts.verdict = {{QStringLiteral("ok"), false}, {QStringLiteral("reason"), QStringLiteral("http")}};
    facts.picture = "\x89PNG\r\n\x1a\n picture";
    facts.clock = evidence::ClockOffset::Reading{-2, 31};
    facts.tie = {QStringLiteral("2020Q1"), 42, QByteArray(32, '\x5a')};
    return facts;
}

/// Three answers, one of them on its way to another, one cut off, one that never came.
inline std::shared_ptr<evidence::SiteRecorder> recordedSite()
{
    auto recorder = std::make_shared<evidence::SiteRecorder>(std::make_shared<evidence::ClockOffset>());
    recorder->take(exchangeOf("http://www.example.gov.cn/", 302, {}, "Location: /index.html\r\n"));
    recorder->take(exchangeOf("http://www.example.gov.cn/index.html", 200,
                              gzipOf("<html><title>t</title><p>\xe9\xa6\x96\xe9\xa1\xb5</p></html>"),
                              "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"));
    probe::Exchange cut = exchangeOf("http://www.example.gov.cn/list.html?b=2&a=1", 200, "<html><p>half");
    cut.cut = probe::Exchange::Cut::Time;
    recorder->take(cut);
    probe::Exchange silent = exchangeOf("http://www.example.gov.cn:8080/gone", 0, {});
    silent.head.clear();
    recorder->take(silent);
    return recorder;
}

inline QByteArray madePack()
{
    const auto pack = evidence::makePack(packFacts("http://www.example.gov.cn/"), recordedSite()->kept({}));
    return pack.value_or(QByteArray());
}

} // namespace xw::testkit
