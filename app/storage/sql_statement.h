// SqlStatement: a Statement over QSqlQuery. Runs on every driver that Qt has.
#pragma once

#include "storage/statement.h"

#include <QSqlQuery>

namespace xw::storage
{

class SqlStatement final : public Statement
{
public:
    [[nodiscard]] static Outcome<std::unique_ptr<Statement>> prepare(const QSqlDatabase &database,
                                                                     const QString &sql);
    explicit SqlStatement(QSqlQuery query) : m_query(std::move(query)) {}

    [[nodiscard]] Outcome<int> run(const RowBuffer &values) override;
    [[nodiscard]] Outcome<void> start(const RowBuffer &values) override;
    [[nodiscard]] Outcome<bool> next() override;
    void finish() override { m_query.finish(); }
    [[nodiscard]] int columns() const override;
    [[nodiscard]] bool isNull(int column) const override { return m_query.isNull(column); }
    [[nodiscard]] qint64 number(int column) const override { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const override { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }
    void copy(int column, RowBuffer &into) const override;

private:
    QSqlQuery m_query;
};

/// The driver's own code and words.
[[nodiscard]] Fault faultOf(const QSqlError &error);

} // namespace xw::storage
