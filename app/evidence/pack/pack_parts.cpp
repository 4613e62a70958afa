#include "evidence/pack/pack_parts.h"

#include "evidence/warc/warc_record.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::evidence
{

QByteArray digestFile(const QByteArray &package)
{
    return R"({"path":"datapackage.json","hash":")" + labelledDigest(package) + "\"}\n";
}

QByteArray chainValue(const QByteArray &head, const QByteArray &archive)
{
    const QByteArray digest = QCryptographicHash::hash(archive, QCryptographicHash::Sha256);
    return QCryptographicHash::hash(head + digest, QCryptographicHash::Sha256).toHex();
}

QByteArray sortedAddress(const QByteArray &address)
{
    const QUrl url(QString::fromUtf8(address.toLower()));
    if (!url.isValid() || !url.scheme().startsWith(u"http"_s))
        return address;
    static const QRegularExpression www(u"^www\\d*\\."_s);
    QStringList host = url.host(QUrl::EncodeUnicode).remove(www).split(u'.');
    std::reverse(host.begin(), host.end());
    QByteArray made = host.join(u',').toUtf8();
    const int usual = url.scheme() == u"https" ? 443 : 80;
    if (url.port(usual) != usual)
        made += ':' + QByteArray::number(url.port());
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    made += ')' + (path.isEmpty() ? QByteArray("/") : path);
    if (url.hasQuery()) {
        QList<QByteArray> parts = url.query(QUrl::FullyEncoded).toUtf8().split('&');
        std::stable_sort(parts.begin(), parts.end(), [](const QByteArray &a, const QByteArray &b) {
            return a.split('=').first() < b.split('=').first();
        });
        made += '?' + parts.join('&');
    }
    return made;
}

QByteArray indexFile(const std::vector<IndexLine> &lines)
{
    QList<QByteArray> sorted;
    for (const IndexLine &line : lines) {
        QJsonObject json{
            {u"url"_s, QString::fromUtf8(line.url)},         {u"mime"_s, QString::fromUtf8(line.contentType)},
            {u"digest"_s, QString::fromLatin1(line.digest)}, {u"offset"_s, QString::number(line.offset)},
            {u"length"_s, QString::number(line.length)},     {u"filename"_s, u"data.warc.gz"_s}};
        if (line.status)
            json.insert(u"status"_s, QString::number(line.status));
        sorted.append(sortedAddress(line.url) + ' ' +
                      line.at.toUTC().toString(u"yyyyMMddhhmmss"_s).toLatin1() + ' ' +
                      QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    }
    std::sort(sorted.begin(), sorted.end());
    return sorted.join();
}

} // namespace xw::evidence
