#include "storage/sqlite/sqlite_store.h"
#include "storage/store_contract.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class SqliteContractTest final : public xw::testkit::StoreContract
{
    Q_OBJECT
public:
    std::shared_ptr<xw::Store> makeStore() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        return xw::openSqlite(m_folder->filePath(u"w.xunwang"_s), xw::OpenMode::Create).value();
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

XW_TEST_MAIN(SqliteContractTest)
#include "tst_sqlite_contract.moc"
