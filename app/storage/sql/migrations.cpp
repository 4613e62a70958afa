#include "storage/sql/migrations.h"

using namespace Qt::StringLiterals;

namespace xw::storage
{

Result<int> knownVersion(Connection &connection)
{
    const Result<int> version = connection.dialect().version(connection);
    if (version && *version > schemaVersion)
        return failure(
            ErrorCode::Newer,
            {QT_TRANSLATE_NOOP("xw", "This workspace was made by a newer version of the program "
                                     "(workspace format %1, this program knows %2)"),
             {QString::number(*version), QString::number(schemaVersion)}},
            connection.where(),
            {QT_TRANSLATE_NOOP("xw", "Install the newer version; the workspace was not changed"), {}});
    return version;
}

Result<void> stepsIn(Connection &connection, int version, int target)
{
    const Dialect &dialect = connection.dialect();
    for (const Migration &step : migrations) {
        if (step.number <= version || step.number > target)
            continue;
        const QString name = u":/sql/migrations/%1_%2"_s.arg(step.number, 3, 10, QChar(u'0'))
                                 .arg(QString::fromLatin1(step.name));
        const QString own = name + u'.' + dialect.suffix() + u".sql"_s;
        const QString path = step.perDialect ? own : name + u".sql"_s;
        QStringList statements = SqlCatalog::script(path);
        if (statements.isEmpty())
            return failure(ErrorCode::Internal,
                           {QT_TRANSLATE_NOOP("xw", "The program lacks a part of itself"), {}}, path,
                           {QT_TRANSLATE_NOOP("xw", "Install the program again"), {}});
        if (!step.perDialect)
            statements += SqlCatalog::script(own); // where it has more than the common words
        for (const QString &statement : std::as_const(statements))
            if (const Result<void> done = connection.execute(dialect.adapted(statement)); !done)
                return done;
    }
    return {};
}

Result<int> migrate(Connection &connection, int target)
{
    const Result<int> version = knownVersion(connection);
    if (!version || *version >= target)
        return version;
    const Dialect &dialect = connection.dialect();
    return connection.transaction(dialect.beginWriting(), [&]() -> Result<int> {
        if (const Result<void> done = stepsIn(connection, *version, target); !done)
            return tl::unexpected(done.error());
        if (const Result<void> set = dialect.setVersion(connection, target); !set)
            return tl::unexpected(set.error());
        return *version;
    });
}

} // namespace xw::storage
