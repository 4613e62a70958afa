#include "storage/postgres/postgres_copy.h"

#include "storage/postgres/postgres_handle.h"

#ifdef XUNWANG_LIBPQ

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

/// COPY's text format (https://www.postgresql.org/docs/15/sql-copy.html): tabs between, \N for null,
/// backslashes before what would be read as something else.
class CopyText
{
public:
    void addRow(const RowBuffer &values, qsizetype first, const QList<int> &order)
    {
        for (qsizetype i = 0; i < order.size(); ++i) {
            if (i > 0)
                m_bytes += '\t';
            const RowBuffer::Field &field = values.field(first + order.at(i));
            switch (field.kind) {
            case RowBuffer::Kind::Null:
                m_bytes += "\\N";
                break;
            case RowBuffer::Kind::Number:
                m_bytes += QByteArray::number(field.number);
                break;
            case RowBuffer::Kind::Text:
                addText(values.view(field));
                break;
            case RowBuffer::Kind::Bytes:
                m_bytes += "\\\\x" + values.view(field).toByteArray().toHex();
                break;
            }
        }
        m_bytes += '\n';
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    void clear() { m_bytes.resize(0); }

private:
    void addText(QByteArrayView text)
    {
        for (const char c : text) {
            switch (c) {
            case '\\':
                m_bytes += "\\\\";
                break;
            case '\t':
                m_bytes += "\\t";
                break;
            case '\n':
                m_bytes += "\\n";
                break;
            case '\r':
                m_bytes += "\\r";
                break;
            default:
                m_bytes += c;
            }
        }
    }
    QByteArray m_bytes;
};

class PostgresCopy final : public BulkInsert
{
public:
    PostgresCopy(PGconn *connection, QByteArray copy, QList<int> order)
        : m_connection(connection), m_copy(std::move(copy)), m_order(std::move(order))
    {
    }

    Outcome<int> run(const RowBuffer &values) override
    {
        // What is refused takes these rows back, not the transaction that they are part of.
        if (const Outcome<void> saved = execute("SAVEPOINT rows", PGRES_COMMAND_OK); !saved)
            return tl::unexpected(saved.error());
        const Outcome<int> copied = copy(values);
        [[maybe_unused]] Outcome<void> taken;
        if (!copied)
            taken = execute("ROLLBACK TO SAVEPOINT rows", PGRES_COMMAND_OK);
        taken = execute("RELEASE SAVEPOINT rows", PGRES_COMMAND_OK);
        return copied;
    }

private:
    Outcome<void> execute(const char *sql, ExecStatusType expected)
    {
        const PgResult result(PQexec(m_connection, sql));
        if (PQresultStatus(result.get()) != expected)
            return tl::unexpected(postgresFault(m_connection, result.get()));
        return {};
    }

    Outcome<int> copy(const RowBuffer &values)
    {
        if (const Outcome<void> begun = execute(m_copy.constData(), PGRES_COPY_IN); !begun)
            return tl::unexpected(begun.error());
        const qsizetype width = m_order.size();
        const int rows = int(values.size() / width);
        constexpr qsizetype most = 1 << 20;
        for (int row = 0; row < rows; ++row) {
            m_text.addRow(values, row * width, m_order);
            if (m_text.bytes().size() < most && row + 1 < rows)
                continue;
            if (PQputCopyData(m_connection, m_text.bytes().constData(), int(m_text.bytes().size())) != 1)
                break; // the end says why
            m_text.clear();
        }
        m_text.clear();
        if (PQputCopyEnd(m_connection, nullptr) != 1)
            return tl::unexpected(postgresFault(m_connection, nullptr));
        Outcome<int> copied = rows;
        while (const PgResult result{PQgetResult(m_connection)})
            if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
                copied = tl::unexpected(postgresFault(m_connection, result.get()));
        return copied;
    }

    PGconn *m_connection;
    QByteArray m_copy;
    QList<int> m_order; ///< which value of a row stands in which column
    CopyText m_text;
};

} // namespace

Outcome<std::unique_ptr<BulkInsert>> preparePostgresCopy(const QSqlDatabase &database, const QString &insert)
{
    static const QRegularExpression form(u"INSERT INTO (\\w+) \\(([^)]*)\\)\\s*VALUES \\(([^)]*)\\)"_s);
    const QRegularExpressionMatch match = form.match(insert);
    PGconn *connection = postgresHandle(database);
    if (!connection || !match.hasMatch())
        return nullptr;
    QList<int> order;
    const QStringList places = match.captured(3).split(u',');
    for (const QString &place : places)
        order << place.trimmed().mid(1).toInt() - 1;
    const QString copy = u"COPY "_s + match.captured(1) + u" ("_s + match.captured(2) + u") FROM STDIN"_s;
    return std::make_unique<PostgresCopy>(connection, copy.toUtf8(), order);
}

} // namespace xw::storage

#else

namespace xw::storage
{

Outcome<std::unique_ptr<BulkInsert>> preparePostgresCopy(const QSqlDatabase &, const QString &)
{
    return nullptr;
}

} // namespace xw::storage

#endif
