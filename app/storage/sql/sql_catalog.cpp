#include "storage/sql/sql_catalog.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

} // namespace

SqlCatalog SqlCatalog::load()
{
    const QString mark = u"-- name: "_s;
    SqlCatalog catalog;
    const QDir folder(u":/sql/queries"_s);
    for (const QString &file : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QString name;
        for (const QString &line : linesOf(folder.filePath(file))) {
            if (line.startsWith(mark))
                name = line.mid(mark.size()).trimmed();
            else if (!name.isEmpty() && !line.startsWith("--"_L1) && !line.trimmed().isEmpty())
                catalog.m_statements[name] += line + u'\n';
        }
    }
    for (const QString &all : catalog.names())
        if (all.endsWith(".all"_L1) && catalog.statement(all).contains("entry, seal"_L1))
            catalog.m_statements[all.chopped(3) + "newer"_L1] =
                catalog.statement(all) + "WHERE entry > ?1\n"_L1;
    return catalog;
}

QString SqlCatalog::fromTable(const QString &insert, const QString &table)
{
    const qsizetype mark = insert.indexOf("VALUES"_L1);
    const qsizetype begin = insert.indexOf(u'(', mark) + 1;
    const qsizetype end = insert.indexOf(u')', begin);
    QString values = insert.sliced(begin, end - begin);
    // What is done where a row is there already follows a WHERE, else it would be read as part of the FROM.
    const QString rest = insert.sliced(end + 1).trimmed();
    return insert.first(mark) + "SELECT "_L1 + values.replace(u'?', u'c') + " FROM "_L1 + table +
           (rest.isEmpty() ? QString() : " WHERE true "_L1 + rest);
}

QStringList SqlCatalog::columnNames(int columns)
{
    QStringList names;
    for (int column = 1; column <= columns; ++column)
        names << u'c' + QString::number(column);
    return names;
}

QStringList SqlCatalog::script(const QString &path)
{
    QStringList statements;
    QString statement;
    QStringList lines = linesOf(path);
    lines << QString(); // the end of the file ends a statement too
    for (const QString &line : std::as_const(lines)) {
        if (line.startsWith("--"_L1))
            continue;
        if (!line.trimmed().isEmpty()) {
            statement += line + u'\n';
        } else if (!statement.isEmpty()) {
            statements << statement;
            statement.clear();
        }
    }
    return statements;
}

} // namespace xw::storage
