// A temporary file with given bytes, read as a table: what most tests of this room begin with.
#pragma once

#include "tables/table.h"

#include <QFile>
#include <QTemporaryDir>

namespace xw::testkit
{

class Files
{
public:
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("list.csv"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a temporary file");
        return file.fileName();
    }
    Result<tables::Table> read(const QByteArray &bytes, tables::ReadOptions options = {},
                               const QString &name = QStringLiteral("list.csv"))
    {
        return tables::readTable(write(bytes, name), options);
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// Every cell, rows joined by "|" and "\n".
inline QString asText(const tables::Table &table)
{
    QStringList lines;
    for (const tables::Row &row : table.rows) {
        QStringList cells;
        for (const QString &cell : row.cells)
            cells << cell;
        lines << cells.join(u'|');
    }
    return lines.join(u'\n');
}

inline QString problemsAsText(const tables::Table &table)
{
    QStringList lines;
    for (const tables::Problem &p : table.problems)
        lines << QStringLiteral("%1 %2 %3 [%4] %5")
                     .arg(p.rejects ? QStringLiteral("reject") : QStringLiteral("warn"),
                          QString::number(p.row), p.column, p.value, p.message.english());
    return lines.join(u'\n');
}

} // namespace xw::testkit
