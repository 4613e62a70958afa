// The same contract through Qt's driver alone, as where the program runs without SQLite's own interface.
#include "domain/store.h"
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
        // Kept to the end: a new file with the inode of one that is still being closed would find its lock.
        m_folders.push_back(std::make_unique<QTemporaryDir>());
        auto store = xw::openSqlite(m_folders.back()->filePath(u"w.xunwang"_s), xw::OpenMode::Create,
                                    {.native = false});
        if (!store)
            qFatal("%s", qPrintable(store.error().line()));
        return *std::move(store);
    }

private:
    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
};

XW_TEST_MAIN(SqliteDriverContractTest)
#include "tst_sqlite_driver_contract.moc"
