#include "other_tool.h"

#include <sqlite3.h>

namespace xw::testkit
{

OtherTool::OtherTool(const QString &path)
{
    sqlite3_open(path.toUtf8().constData(), &m_database);
}

OtherTool::~OtherTool()
{
    sqlite3_close(m_database);
}

QByteArray OtherTool::refusalOf(const QString &sql)
{
    char *said = nullptr;
    const int code = sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, &said);
    const QByteArray words = said;
    sqlite3_free(said);
    return code == SQLITE_OK ? QByteArray() : QByteArray(sqlite3_errstr(code)) + ": " + words;
}

} // namespace xw::testkit
