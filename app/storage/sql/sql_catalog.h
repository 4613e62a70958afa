// SqlCatalog: the statements of resources/sql, by name. All SQL of the program lives there, not between
// quotes.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace xw::storage
{

class SqlCatalog
{
public:
    /// Everything under :/sql/queries. A statement begins with "-- name: x" and ends before the next. Of each
    /// "x.all" that gives entry and seal there is an "x.newer" as well: the rows written after an entry.
    [[nodiscard]] static SqlCatalog load();
    /// Empty where the program has no such statement.
    [[nodiscard]] QString statement(const QString &name) const { return m_statements.value(name); }
    [[nodiscard]] QStringList names() const { return m_statements.keys(); }

    /// An INSERT of one row (… VALUES (?1, ?2 …)) as an INSERT of all rows of a table: ?1 is its column
    /// c1, and so on, see columnNames().
    [[nodiscard]] static QString fromTable(const QString &insert, const QString &table);
    /// c1, c2 …
    [[nodiscard]] static QStringList columnNames(int columns);

    /// The statements of a script under :/sql in their order: a blank line ends one, lines of comment are
    /// dropped.
    [[nodiscard]] static QStringList script(const QString &path);

private:
    QHash<QString, QString> m_statements;
};

} // namespace xw::storage
