#include "storage/postgres/postgres_address.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

bool isThisComputer(const QString &host)
{
    static const QStringList names{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    return host.isEmpty() || host.startsWith(u'/') || names.contains(host);
}

/// What libpq may be told beside the place (https://www.postgresql.org/docs/15/libpq-connect.html).
bool isKnownOption(const QString &name)
{
    static const QStringList known{u"sslmode"_s, u"sslrootcert"_s,     u"sslcert"_s,
                                   u"sslkey"_s,  u"connect_timeout"_s, u"application_name"_s};
    return known.contains(name);
}

QString quotedOption(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

tl::unexpected<Error> unusable(Message message, const QString &where)
{
    return failure(
        ErrorCode::Usage, std::move(message), where,
        {QT_TRANSLATE_NOOP("xw", "Write it as postgresql://user@host/database, and ask who runs the server"),
         {}});
}

} // namespace

bool isPostgresAddress(const QString &location)
{
    return location.startsWith("postgresql://"_L1) || location.startsWith("postgres://"_L1);
}

QString PostgresAddress::shown() const
{
    QString place = u"postgresql://"_s;
    if (host.startsWith(u'/')) { // a folder is no host of an address, and a name needs one before it
        place += u'/' + database + u"?host="_s + host;
        if (port > 0)
            place += u"&port="_s + QString::number(port);
        return user.isEmpty() ? place : place + u"&user="_s + user;
    }
    if (!user.isEmpty())
        place += user + u'@';
    place += host;
    if (port > 0)
        place += u':' + QString::number(port);
    return place + u'/' + database;
}

QString PostgresAddress::options() const
{
    QStringList options;
    // A server that went without a word is noticed by its silence, also while an answer is awaited.
    options << u"tcp_user_timeout=15000"_s << u"keepalives_idle=10"_s << u"keepalives_interval=5"_s
            << u"keepalives_count=2"_s;
    for (const auto &[name, value] : settings)
        options << name + u'=' + quotedOption(value);
    return options.join(u';');
}

Result<PostgresAddress> PostgresAddress::parse(const QString &address)
{
    const QUrl url(address);
    PostgresAddress parsed;
    parsed.host = url.host(QUrl::FullyDecoded);
    parsed.port = url.port(0);
    parsed.user = url.userName(QUrl::FullyDecoded);
    parsed.password = url.password(QUrl::FullyDecoded);
    parsed.database = url.path(QUrl::FullyDecoded).mid(1);
    QString sslMode;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == u"host")
            parsed.host = value;
        else if (name == u"port")
            parsed.port = value.toInt();
        else if (name == u"user")
            parsed.user = value;
        else if (!isKnownOption(name) || value.contains(u';'))
            return unusable(
                {QT_TRANSLATE_NOOP("xw", "The address of a server has no option %1 here"), {name}},
                parsed.shown());
        else if (name == u"sslmode")
            sslMode = value;
        else
            parsed.settings.append({name, value});
    }
    if (!url.isValid() || parsed.database.isEmpty() || parsed.port < 0)
        return unusable({QT_TRANSLATE_NOOP("xw", "This is no address of a database on a server"), {}},
                        parsed.shown());
    if (!isThisComputer(parsed.host)) {
        if (!sslMode.isEmpty() && sslMode != u"verify-full")
            return unusable({QT_TRANSLATE_NOOP("xw", "sslmode=%1 would not prove which server answers: off "
                                                     "this computer it is verify-full"),
                             {sslMode}},
                            parsed.shown());
        sslMode = u"verify-full"_s;
    }
    if (!sslMode.isEmpty())
        parsed.settings.append({u"sslmode"_s, sslMode});
    if (!QUrlQuery(url).hasQueryItem(u"connect_timeout"_s))
        parsed.settings.append({u"connect_timeout"_s, u"10"_s});
    return parsed;
}

} // namespace xw::storage
