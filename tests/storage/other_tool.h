// What another program would do with a workspace: SQL on a connection of its own, past everything of ours.
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace xw::testkit
{

class OtherTool
{
public:
    explicit OtherTool(const QString &path); ///< makes the file where there is none
    ~OtherTool();
    Q_DISABLE_COPY_MOVE(OtherTool)
    /// Statement by statement, up to the first that is refused. Empty: all were done; else what SQLite says.
    [[nodiscard]] QByteArray refusalOf(const QString &sql);

private:
    sqlite3 *m_database = nullptr;
};

} // namespace xw::testkit
