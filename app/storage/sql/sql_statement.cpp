#include "storage/sql/sql_statement.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>
#include <QVariant>

namespace xw::storage
{

Fault faultOf(const QSqlError &error)
{
    return {error.nativeErrorCode().toInt(),
            error.databaseText().isEmpty() ? error.text() : error.databaseText(), error.nativeErrorCode()};
}

namespace
{

/// Turns ?3 into ? and notes that the third value stands there; a plain ? is the next value.
QString withPlainPlaces(const QString &sql, QList<int> &order)
{
    QString plain;
    for (qsizetype i = 0; i < sql.size();) {
        plain += sql.at(i);
        if (sql.at(i++) != u'?')
            continue;
        qsizetype end = i;
        while (end < sql.size() && sql.at(end).isDigit())
            ++end;
        order << (end > i ? sql.mid(i, end - i).toInt() - 1 : int(order.size()));
        i = end;
    }
    return plain;
}

} // namespace

Outcome<std::unique_ptr<Statement>> SqlStatement::prepare(const QSqlDatabase &database, const QString &sql)
{
    QList<int> order;
    const QString plain = withPlainPlaces(sql, order);
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(plain))
        return tl::unexpected(faultOf(query.lastError()));
    return std::make_unique<SqlStatement>(std::move(query), std::move(order));
}

Outcome<void> SqlStatement::start(const RowBuffer &values)
{
    for (int place = 0; place < m_order.size(); ++place) {
        const RowBuffer::Field &field = values.field(m_order.at(place));
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
