#include "storage/postgres/postgres_statement.h"

#include "storage/postgres/postgres_handle.h"

#ifdef XUNWANG_LIBPQ

#include <atomic>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

constexpr Oid byteaType = 17; // pg_type.dat of PostgreSQL, fixed for good
constexpr Oid textTypes[] = {25, 1043, 18, 19, 1042, 705};

/// "?" is the next value and "?3" the third: "$1", "$3".
QByteArray withServerPlaces(const QString &sql)
{
    QString out;
    int next = 1;
    for (qsizetype i = 0; i < sql.size();) {
        if (sql.at(i) != u'?') {
            out += sql.at(i++);
            continue;
        }
        qsizetype end = ++i;
        while (end < sql.size() && sql.at(end).isDigit())
            ++end;
        out += u'$' + (end > i ? sql.mid(i, end - i) : QString::number(next));
        ++next;
        i = end;
    }
    return out.toUtf8();
}

int hexDigit(char c)
{
    return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}

class PostgresStatement final : public Statement
{
public:
    PostgresStatement(PGconn *connection, QByteArray name) : m_connection(connection), m_name(std::move(name))
    {
    }

    Outcome<int> run(const RowBuffer &values) override
    {
        if (const Outcome<void> started = start(values); !started)
            return tl::unexpected(started.error());
        const int changed = std::atoi(PQcmdTuples(m_result.get()));
        finish();
        return changed;
    }

    Outcome<void> start(const RowBuffer &values) override
    {
        std::vector<const char *> texts;
        std::vector<int> lengths, formats;
        std::vector<QByteArray> held; // libpq wants a zero at the end of a text
        held.reserve(size_t(values.size()));
        for (int place = 0; place < values.size(); ++place) {
            const RowBuffer::Field &field = values.field(place);
            if (field.kind == RowBuffer::Kind::Number)
                held.push_back(QByteArray::number(field.number));
            else
                held.push_back(values.view(field).toByteArray());
            texts.push_back(field.kind == RowBuffer::Kind::Null ? nullptr : held.back().constData());
            lengths.push_back(int(held.back().size()));
            formats.push_back(field.kind == RowBuffer::Kind::Bytes ? 1 : 0);
        }
        m_row = -1;
        m_result.reset(PQexecPrepared(m_connection, m_name.constData(), int(texts.size()), texts.data(),
                                      lengths.data(), formats.data(), 0));
        const ExecStatusType status = PQresultStatus(m_result.get());
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
            return {};
        Fault fault = postgresFault(m_connection, m_result.get());
        finish();
        return tl::unexpected(std::move(fault));
    }

    Outcome<bool> next() override { return ++m_row < PQntuples(m_result.get()); }
    void finish() override { m_result.reset(); }
    int columns() const override { return PQnfields(m_result.get()); }
    bool isNull(int column) const override { return PQgetisnull(m_result.get(), m_row, column) != 0; }
    qint64 number(int column) const override
    {
        const QByteArrayView value = utf8(column);
        if (value == "t") // a truth value
            return 1;
        return std::strtoll(value.data(), nullptr, 10);
    }
    QString text(int column) const override { return QString::fromUtf8(utf8(column)); }
    QByteArrayView utf8(int column) const override
    {
        return {PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)};
    }
    /// bytea comes as \x and hexadecimal digits (bytea_output, since PostgreSQL 9.0).
    QByteArray bytes(int column) const override
    {
        const QByteArrayView value = utf8(column);
        if (PQftype(m_result.get(), column) != byteaType || !value.startsWith("\\x"))
            return value.toByteArray();
        QByteArray bytes((value.size() - 2) / 2, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char(hexDigit(value[2 + 2 * i]) << 4 | hexDigit(value[3 + 2 * i]));
        return bytes;
    }
    void copy(int column, RowBuffer &into) const override
    {
        const Oid type = PQftype(m_result.get(), column);
        if (isNull(column))
            into.addNull();
        else if (type == byteaType)
            into.addBytes(bytes(column));
        else if (std::ranges::find(textTypes, type) != std::end(textTypes))
            into.addUtf8(utf8(column));
        else
            into.addNumber(number(column));
    }

private:
    PGconn *m_connection;
    QByteArray m_name;
    PgResult m_result;
    int m_row = -1;
};

} // namespace

Outcome<std::unique_ptr<Statement>> preparePostgres(const QSqlDatabase &database, const QString &sql)
{
    PGconn *const connection = postgresHandle(database);
    if (!connection)
        return nullptr;
    // It lives as long as the connection, which keeps each statement that it has prepared.
    static std::atomic<int> number = 0;
    QByteArray name = "xunwang_" + QByteArray::number(++number);
    const PgResult prepared(
        PQprepare(connection, name.constData(), withServerPlaces(sql).constData(), 0, nullptr));
    if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK)
        return tl::unexpected(postgresFault(connection, prepared.get()));
    return std::make_unique<PostgresStatement>(connection, std::move(name));
}

} // namespace xw::storage

#else

namespace xw::storage
{

Outcome<std::unique_ptr<Statement>> preparePostgres(const QSqlDatabase &, const QString &)
{
    return nullptr;
}

} // namespace xw::storage

#endif
