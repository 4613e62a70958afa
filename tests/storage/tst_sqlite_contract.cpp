#include "domain/store.h"
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
        // Kept to the end: a new file with the inode of one that is still being closed would find its lock.
        m_folders.push_back(std::make_unique<QTemporaryDir>());
        auto store = xw::openSqlite(m_folders.back()->filePath(u"w.xunwang"_s), xw::OpenMode::Create);
        if (!store)
            qFatal("%s", qPrintable(store.error().line()));
        return *std::move(store);
    }

private:
    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
};

XW_TEST_MAIN(SqliteContractTest)
#include "tst_sqlite_contract.moc"
