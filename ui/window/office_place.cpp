#include "ui/office_place.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace xw::ui
{

QString OfficePlace::address() const
{
    QUrl url;
    QUrlQuery query;
    url.setScheme(u"postgresql"_s);
    url.setUserName(login, QUrl::DecodedMode);
    if (host.startsWith(u'/')) // a folder is no host of an address
        query.addQueryItem(u"host"_s, QString::fromLatin1(QUrl::toPercentEncoding(host)));
    else
        url.setHost(host);
    if (port > 0)
        url.setPort(port);
    url.setPath(u'/' + database, QUrl::DecodedMode);
    if (!authority.isEmpty())
        query.addQueryItem(u"sslrootcert"_s, QString::fromLatin1(QUrl::toPercentEncoding(authority)));
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

QString OfficePlace::label() const
{
    return host.isEmpty() || host.startsWith(u'/') ? database : database + u" · "_s + host;
}

std::optional<OfficePlace> OfficePlace::fromAddress(const QString &address)
{
    const QUrl url(address.trimmed());
    if (!url.isValid() || (url.scheme() != u"postgresql" && url.scheme() != u"postgres"))
        return std::nullopt;
    const QUrlQuery query(url);
    const auto item = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    OfficePlace place;
    place.host = query.hasQueryItem(u"host"_s) ? item(u"host"_s) : url.host(QUrl::FullyDecoded);
    place.port = url.port(item(u"port"_s).toInt());
    place.login = query.hasQueryItem(u"user"_s) ? item(u"user"_s) : url.userName(QUrl::FullyDecoded);
    place.database = url.path(QUrl::FullyDecoded).mid(1);
    place.authority = item(u"sslrootcert"_s);
    return place;
}

} // namespace xw::ui
