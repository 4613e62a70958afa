// SqlStatement: a Statement over QSqlQuery. Runs on every driver that Qt has. Numbered places (?3) are put in
// the order in which they stand here, because Qt binds by order alone.
#pragma once

#include "storage/sql/statement.h"

#include <QSqlQuery>

namespace xw::storage
{

class SqlStatement final : public Statement
{
public:
    [[nodiscard]] static Outcome<std::unique_ptr<Statement>> prepare(const QSqlDatabase &database,
                                                                     const QString &sql);
    SqlStatement(QSqlQuery query, QList<int> order) : m_query(std::move(query)), m_order(std::move(order)) {}

    [[nodiscard]] Outcome<int> run(const RowBuffer &values) override;
    [[nodiscard]] Outcome<void> start(const RowBuffer &values) override;
    [[nodiscard]] Outcome<bool> next() override;
    void finish() override { m_query.finish(); }
    [[nodiscard]] int columns() const override;
    [[nodiscard]] bool isNull(int column) const override { return m_query.isNull(column); }
    [[nodiscard]] qint64 number(int column) const override { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const override { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArrayView utf8(int column) const override
    {
        m_utf8 = text(column).toUtf8();
        return m_utf8;
    }
    [[nodiscard]] QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }
    void copy(int column, RowBuffer &into) const override;

private:
    QSqlQuery m_query;
    QList<int> m_order;        ///< which value stands at each place
    mutable QByteArray m_utf8; ///< what utf8() showed last
};

/// The driver's own code and words.
[[nodiscard]] Fault faultOf(const QSqlError &error);

} // namespace xw::storage
