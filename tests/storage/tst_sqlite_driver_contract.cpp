// The same contract through Qt's driver alone, as where the program runs without SQLite's own interface.
#include "storage/sqlite/sqlite_store.h"
#include "storage/store_contract.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class SqliteDriverContractTest final : public xw::testkit::StoreContract
{
    Q_OBJECT
public:
    std::shared_ptr<xw::Store> makeStore() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        return xw::openSqlite(m_folder->filePath(u"w.xunwang"_s), xw::OpenMode::Create, {5000, 0, false})
            .value();
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

XW_TEST_MAIN(SqliteDriverContractTest)
#include "tst_sqlite_driver_contract.moc"
