// A BulkInsert over SQLite's own interface: the rows of a RowBuffer are offered as a virtual table
// (https://sqlite.org/vtab.html), and one INSERT … SELECT takes them all.
#include "storage/sqlite/native_statement.h"

#ifdef XUNWANG_NATIVE_SQLITE
#include "storage/sql/sql_catalog.h"

#include <new>
#include <sqlite3.h>
#endif

using namespace Qt::StringLiterals;

namespace xw::storage
{

#ifdef XUNWANG_NATIVE_SQLITE

namespace
{

/// What the table shows: set by a BulkInsert before it runs.
struct OfferedRows {
    const RowBuffer *values = nullptr;
    int columns = 0;
};

struct OfferTable : sqlite3_vtab {
    const OfferedRows *offered = nullptr;
};

struct OfferCursor : sqlite3_vtab_cursor {
    qsizetype first = 0; ///< field of the current row
};

const OfferedRows &offeredTo(sqlite3_vtab_cursor *cursor)
{
    return *static_cast<OfferTable *>(cursor->pVtab)->offered;
}

OfferCursor &at(sqlite3_vtab_cursor *cursor)
{
    return *static_cast<OfferCursor *>(cursor);
}

// The virtual table's methods, as SQLite calls them.

int connectTable(sqlite3 *handle, void *context, int, const char *const *, sqlite3_vtab **table, char **)
{
    const auto *offered = static_cast<const OfferedRows *>(context);
    const QByteArray schema =
        "CREATE TABLE offered (" + SqlCatalog::columnNames(offered->columns).join(u", "_s).toUtf8() + ')';
    if (const int code = sqlite3_declare_vtab(handle, schema.constData()); code != SQLITE_OK)
        return code;
    // Whatever stands in a file from outside, its views and triggers have no business here.
    sqlite3_vtab_config(handle, SQLITE_VTAB_DIRECTONLY);
    auto *made = new (std::nothrow) OfferTable{};
    if (!made)
        return SQLITE_NOMEM;
    made->offered = offered;
    *table = made;
    return SQLITE_OK;
}

int disconnectTable(sqlite3_vtab *table)
{
    delete static_cast<OfferTable *>(table);
    return SQLITE_OK;
}

int choosePlan(sqlite3_vtab *, sqlite3_index_info *)
{
    return SQLITE_OK; // there is one: all rows in their order
}

int openCursor(sqlite3_vtab *, sqlite3_vtab_cursor **cursor)
{
    *cursor = new (std::nothrow) OfferCursor{};
    return *cursor ? SQLITE_OK : SQLITE_NOMEM;
}

int closeCursor(sqlite3_vtab_cursor *cursor)
{
    delete static_cast<OfferCursor *>(cursor);
    return SQLITE_OK;
}

int toFirstRow(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    at(cursor).first = 0;
    return SQLITE_OK;
}

int toNextRow(sqlite3_vtab_cursor *cursor)
{
    at(cursor).first += offeredTo(cursor).columns;
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor *cursor)
{
    const OfferedRows &offered = offeredTo(cursor);
    return !offered.values || at(cursor).first >= offered.values->size();
}

int showColumn(sqlite3_vtab_cursor *cursor, sqlite3_context *result, int column)
{
    const RowBuffer &values = *offeredTo(cursor).values;
    const RowBuffer::Field &field = values.field(at(cursor).first + column);
    const QByteArrayView view = values.view(field);
    // The values outlive the statement, so SQLite need not copy them (SQLITE_STATIC).
    switch (field.kind) {
    case RowBuffer::Kind::Null:
        sqlite3_result_null(result);
        break;
    case RowBuffer::Kind::Number:
        sqlite3_result_int64(result, field.number);
        break;
    case RowBuffer::Kind::Text:
        sqlite3_result_text64(result, view.data(), sqlite3_uint64(view.size()), SQLITE_STATIC, SQLITE_UTF8);
        break;
    case RowBuffer::Kind::Bytes:
        sqlite3_result_blob64(result, view.data(), sqlite3_uint64(view.size()), SQLITE_STATIC);
        break;
    }
    return SQLITE_OK;
}

int showRowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *row)
{
    *row = at(cursor).first;
    return SQLITE_OK;
}

// Without xCreate: the table is there by its name alone, and leaves no trace in the file.
sqlite3_module offerModule()
{
    sqlite3_module module{};
    module.xConnect = connectTable;
    module.xBestIndex = choosePlan;
    module.xDisconnect = disconnectTable;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = toFirstRow;
    module.xNext = toNextRow;
    module.xEof = isAtEnd;
    module.xColumn = showColumn;
    module.xRowid = showRowId;
    return module;
}

class NativeBulkInsert final : public BulkInsert
{
public:
    /// `insert`: of one row, as the catalog has it.
    static Outcome<std::unique_ptr<BulkInsert>> prepare(sqlite3 *handle, const QString &insert)
    {
        static const sqlite3_module module = offerModule();
        std::unique_ptr<NativeBulkInsert> bulk(new NativeBulkInsert(handle));
        bulk->m_offered.columns = int(insert.count(u'?'));
        if (const int code =
                sqlite3_create_module(handle, bulk->m_table.constData(), &module, &bulk->m_offered);
            code != SQLITE_OK)
            return bulk->refused(code);
        const QByteArray sql = SqlCatalog::fromTable(insert, QString::fromLatin1(bulk->m_table)).toUtf8();
        if (const int code = sqlite3_prepare_v3(handle, sql.constData(), int(sql.size()),
                                                SQLITE_PREPARE_PERSISTENT, &bulk->m_statement, nullptr);
            code != SQLITE_OK)
            return bulk->refused(code);
        return bulk;
    }

    ~NativeBulkInsert() override
    {
        sqlite3_finalize(m_statement);
        sqlite3_create_module(m_handle, m_table.constData(), nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(NativeBulkInsert)

    Outcome<int> run(const RowBuffer &values) override
    {
        m_offered.values = &values;
        const int code = sqlite3_step(m_statement);
        m_offered.values = nullptr;
        if (code != SQLITE_DONE)
            return refused(code);
        sqlite3_reset(m_statement);
        return sqlite3_changes(m_handle);
    }

private:
    explicit NativeBulkInsert(sqlite3 *handle)
        : m_handle(handle), m_table("offered_" + QByteArray::number(quintptr(this), 16))
    {
    }

    tl::unexpected<Fault> refused(int code)
    {
        Fault fault{code, QString::fromUtf8(sqlite3_errmsg(m_handle))};
        sqlite3_reset(m_statement);
        return tl::unexpected(std::move(fault));
    }

    sqlite3 *m_handle;
    QByteArray m_table; ///< its name
    OfferedRows m_offered;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace

Outcome<std::unique_ptr<BulkInsert>> prepareNativeBulk(const QSqlDatabase &database, const QString &insert)
{
    return NativeBulkInsert::prepare(nativeHandle(database), insert);
}

#else

Outcome<std::unique_ptr<BulkInsert>> prepareNativeBulk(const QSqlDatabase &, const QString &)
{
    return nullptr;
}

#endif

} // namespace xw::storage
