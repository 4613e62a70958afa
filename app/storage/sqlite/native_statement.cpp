#include "storage/sqlite/native_statement.h"

#ifdef XUNWANG_NATIVE_SQLITE
#include <QSqlDriver>
#include <QVariant>
#include <sqlite3.h>
#endif

namespace xw::storage
{

#ifdef XUNWANG_NATIVE_SQLITE

namespace
{

thread_local sqlite3 *openedHere = nullptr;

// SQLite calls this for every connection that it opens, on the thread that opens it: proof of which library
// did.
int noteOpening(sqlite3 *handle, const char **, const void *)
{
    openedHere = handle;
    return SQLITE_OK;
}

class NativeStatement final : public Statement
{
public:
    NativeStatement(sqlite3 *handle, sqlite3_stmt *statement) : m_handle(handle), m_statement(statement) {}
    ~NativeStatement() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(NativeStatement)

    Outcome<int> run(const RowBuffer &values) override
    {
        if (const Outcome<void> bound = start(values); !bound)
            return tl::unexpected(bound.error());
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_DONE && code != SQLITE_ROW)
            return refused(code);
        sqlite3_reset(m_statement);
        return sqlite3_changes(m_handle);
    }

    Outcome<void> start(const RowBuffer &values) override
    {
        sqlite3_reset(m_statement);
        for (int place = 0; place < values.size(); ++place)
            if (const int code = bind(place + 1, values, values.field(place)); code != SQLITE_OK)
                return refused(code);
        return {};
    }

    Outcome<bool> next() override
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code == SQLITE_DONE)
            return false;
        return refused(code);
    }

    void finish() override { sqlite3_reset(m_statement); }
    int columns() const override { return sqlite3_column_count(m_statement); }
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 number(int column) const override { return sqlite3_column_int64(m_statement, column); }
    QString text(int column) const override { return QString::fromUtf8(utf8(column)); }
    // Text is taken as SQLite holds it: asking for it as text would copy it once more, to end it with a zero.
    QByteArrayView utf8(int column) const override { return bytesView(column); }
    QByteArray bytes(int column) const override { return bytesView(column).toByteArray(); }

    void copy(int column, RowBuffer &into) const override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_NULL:
            return into.addNull();
        case SQLITE_TEXT:
            return into.addUtf8(utf8(column));
        case SQLITE_BLOB:
            return into.addBytes(bytesView(column));
        default:
            return into.addNumber(number(column));
        }
    }

private:
    // The values outlive the step, so SQLite need not copy them (SQLITE_STATIC).
    int bind(int place, const RowBuffer &values, const RowBuffer::Field &field)
    {
        const QByteArrayView view = values.view(field);
        switch (field.kind) {
        case RowBuffer::Kind::Null:
            return sqlite3_bind_null(m_statement, place);
        case RowBuffer::Kind::Number:
            return sqlite3_bind_int64(m_statement, place, field.number);
        case RowBuffer::Kind::Text:
            return sqlite3_bind_text64(m_statement, place, view.data(), sqlite3_uint64(view.size()),
                                       SQLITE_STATIC, SQLITE_UTF8);
        case RowBuffer::Kind::Bytes:
            return sqlite3_bind_blob64(m_statement, place, view.data(), sqlite3_uint64(view.size()),
                                       SQLITE_STATIC);
        }
        return SQLITE_MISUSE;
    }

    QByteArrayView bytesView(int column) const
    {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArrayView(bytes, sqlite3_column_bytes(m_statement, column));
    }

    tl::unexpected<Fault> refused(int code)
    {
        Fault fault{code, QString::fromUtf8(sqlite3_errmsg(m_handle))};
        sqlite3_reset(m_statement);
        return tl::unexpected(std::move(fault));
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
};

} // namespace

sqlite3 *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

bool openNative(QSqlDatabase &database)
{
    // It would count its memory under a lock, for nobody. Refused, without harm, where it is running already.
    [[maybe_unused]] static const int refused = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const auto entry = reinterpret_cast<void (*)()>(&noteOpening);
    openedHere = nullptr;
    sqlite3_auto_extension(entry);
    const bool open = database.open();
    sqlite3_cancel_auto_extension(entry);
    return open && openedHere && nativeHandle(database) == openedHere;
}

Outcome<std::unique_ptr<Statement>> prepareNative(const QSqlDatabase &database, const QString &sql)
{
    sqlite3 *const handle = nativeHandle(database);
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v3(handle, utf8.constData(), int(utf8.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(Fault{code, QString::fromUtf8(sqlite3_errmsg(handle))});
    return std::make_unique<NativeStatement>(handle, statement);
}

#else

bool openNative(QSqlDatabase &database)
{
    database.open();
    return false;
}

Outcome<std::unique_ptr<Statement>> prepareNative(const QSqlDatabase &, const QString &)
{
    return tl::unexpected(Fault{});
}

sqlite3 *nativeHandle(const QSqlDatabase &)
{
    return nullptr;
}

#endif

} // namespace xw::storage
