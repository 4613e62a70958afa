#include "storage/sql_statement.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>
#include <QVariant>

namespace xw::storage
{

Fault faultOf(const QSqlError &error)
{
    return {error.nativeErrorCode().toInt(),
            error.databaseText().isEmpty() ? error.text() : error.databaseText()};
}

Outcome<std::unique_ptr<Statement>> SqlStatement::prepare(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(faultOf(query.lastError()));
    return std::make_unique<SqlStatement>(std::move(query));
}

Outcome<void> SqlStatement::start(const RowBuffer &values)
{
    for (int place = 0; place < values.size(); ++place) {
        const RowBuffer::Field &field = values.field(place);
        switch (field.kind) {
        case RowBuffer::Kind::Null:
            m_query.bindValue(place, QVariant());
            break;
        case RowBuffer::Kind::Number:
            m_query.bindValue(place, field.number);
            break;
        case RowBuffer::Kind::Text:
            m_query.bindValue(place, QString::fromUtf8(values.view(field)));
            break;
        case RowBuffer::Kind::Bytes:
            m_query.bindValue(place, values.view(field).toByteArray());
            break;
        }
    }
    if (!m_query.exec())
        return tl::unexpected(faultOf(m_query.lastError()));
    return {};
}

Outcome<int> SqlStatement::run(const RowBuffer &values)
{
    if (const Outcome<void> started = start(values); !started)
        return tl::unexpected(started.error());
    const int changed = m_query.numRowsAffected();
    m_query.finish();
    return changed;
}

Outcome<bool> SqlStatement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return tl::unexpected(faultOf(m_query.lastError()));
    return false;
}

int SqlStatement::columns() const
{
    return m_query.record().count();
}

void SqlStatement::copy(int column, RowBuffer &into) const
{
    const QVariant value = m_query.value(column);
    if (m_query.isNull(column))
        into.addNull();
    else if (value.userType() == QMetaType::QString)
        into.addText(value.toString());
    else if (value.userType() == QMetaType::QByteArray)
        into.addBytes(value.toByteArray());
    else
        into.addNumber(value.toLongLong());
}

} // namespace xw::storage
