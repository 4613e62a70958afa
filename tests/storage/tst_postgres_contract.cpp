#include "domain/store.h"
#include "storage/store_contract.h"
#include "storage/store_factory.h"
#include "testkit/postgres_cluster.h"

using namespace Qt::StringLiterals;

class PostgresContractTest final : public xw::testkit::StoreContract
{
    Q_OBJECT
public:
    std::shared_ptr<xw::Store> makeStore() override
    {
        xw::testkit::PostgresCluster *const cluster = xw::testkit::PostgresCluster::shared();
        if (!cluster)
            qFatal("no PostgreSQL server");
        auto store = xw::openStore(cluster->newDatabase(), xw::OpenMode::Create);
        if (!store)
            qFatal("%s %s", qPrintable(store.error().line()), qPrintable(store.error().detail));
        return *std::move(store);
    }
};

XW_TEST_MAIN(PostgresContractTest)
#include "tst_postgres_contract.moc"
