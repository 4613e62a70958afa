#include "storage/postgres/postgres_packs.h"

#include "storage/postgres/quoted.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

/// Offices that an older program set up have no place for packs, nor has a server that is no office.
Result<void> needsPlace(Connection &connection)
{
    const Result<qint64> there = connection.number(
        u"SELECT count(*) FROM pg_proc WHERE pronamespace = to_regnamespace('xunwang_office') AND proname = "
        "'keep_pack'"_s);
    if (!there)
        return tl::unexpected(there.error());
    if (*there > 0)
        return {};
    const Result<qint64> office =
        connection.number(u"SELECT count(*) FROM pg_namespace WHERE nspname = 'xunwang_office'"_s);
    if (office && *office == 0)
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("xw",
                               "A workspace on a server keeps what sites sent only once it is an office"),
             {}},
            connection.where(),
            {QT_TRANSLATE_NOOP("xw", "Its owner makes one of it with xunwangctl office create"), {}});
    return failure(ErrorCode::Unsupported,
                   {QT_TRANSLATE_NOOP("xw", "The office has no place for packs of readings yet"), {}},
                   connection.where(),
                   {QT_TRANSLATE_NOOP("xw", "Its owner makes one with xunwangctl office add-user"), {}});
}

QString listOf(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted << quotedText(name);
    return u"ARRAY["_s + quoted.join(u',') + u"]::text[]"_s;
}

} // namespace

Result<void> keepPackOn(Connection &connection, const QString &name, const QString &site,
                        const QByteArray &bytes)
{
    return needsPlace(connection).and_then([&]() -> Result<void> {
        return connection
            .number(u"SELECT xunwang_office.keep_pack(%1, %2, decode('%3', 'base64'))"_s.arg(
                quotedText(name), quotedText(site), QString::fromLatin1(bytes.toBase64())))
            .map([](qint64) {});
    });
}

Result<QByteArray> packOn(Connection &connection, const QString &name)
{
    return needsPlace(connection).and_then([&]() -> Result<QByteArray> {
        const Result<QStringList> found = connection.texts(
            u"SELECT encode(content, 'base64') FROM xunwang_office.pack_content(%1) AS content WHERE content IS NOT NULL"_s
                .arg(quotedText(name)));
        if (!found)
            return tl::unexpected(found.error());
        if (found->isEmpty())
            return failure(ErrorCode::NotFound,
                           {QT_TRANSLATE_NOOP("xw", "The pack of what the site sent is not here"), {}}, name);
        return QByteArray::fromBase64(found->first().toLatin1());
    });
}

Result<std::vector<PackStore::Kept>> packsOn(Connection &connection)
{
    using All = std::vector<PackStore::Kept>;
    return needsPlace(connection).and_then([&]() -> Result<All> {
        const Result<QStringList> rows = connection.texts(
            u"SELECT its_name || E'\\t' || round(extract(epoch FROM kept) * 1000) || E'\\t' || size FROM "
            "xunwang_office.packs()"_s);
        if (!rows)
            return tl::unexpected(rows.error());
        All all;
        for (const QString &row : *rows) {
            const QStringList parts = row.split(u'\t');
            all.push_back({parts.value(0), QDateTime::fromMSecsSinceEpoch(parts.value(1).toLongLong()),
                           parts.value(2).toLongLong()});
        }
        return all;
    });
}

Result<int> removePacksOn(Connection &connection, const QStringList &names, const QString &why)
{
    return needsPlace(connection).and_then([&]() -> Result<int> {
        return connection
            .number(u"SELECT xunwang_office.remove_packs(%1, %2)"_s.arg(listOf(names), quotedText(why)))
            .map([](qint64 gone) { return int(gone); });
    });
}

} // namespace xw::storage
