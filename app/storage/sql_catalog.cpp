#include "storage/sql_catalog.h"

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
    return catalog;
}

QString SqlCatalog::forRows(const QString &insert, int rows)
{
    const qsizetype values = insert.indexOf("VALUES"_L1) + 6;
    const int places = int(insert.count(u'?'));
    QStringList tuples;
    for (int row = 0; row < rows; ++row) {
        QStringList tuple;
        for (int place = 1; place <= places; ++place)
            tuple << u'?' + QString::number(row * places + place);
        tuples << u'(' + tuple.join(u',') + u')';
    }
    return insert.first(values) + u' ' + tuples.join(u',');
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
