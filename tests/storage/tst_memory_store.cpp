#include "domain/store.h"
#include "storage/store_contract.h"
#include "testkit/memory_store.h"

using namespace Qt::StringLiterals;

class MemoryStoreTest final : public xw::testkit::StoreContract
{
    Q_OBJECT
public:
    std::shared_ptr<xw::Store> makeStore() override { return std::make_shared<xw::testkit::MemoryStore>(); }

private slots:
    void aCommitFailsWhereATestWantsIt()
    {
        auto &memory = static_cast<xw::testkit::MemoryStore &>(*m_store);
        memory.failCommits(xw::Error{xw::ErrorCode::Io, {"The disk is full", {}}, {}, {}, {}});
        const auto tick =
            xw::testkit::transaction(u"tick"_s, {xw::testkit::finding(1, xw::testkit::site1, u"W1"_s)});
        QCOMPARE(xw::testkit::refusal(memory, tick), xw::ErrorCode::Io);
        memory.failCommits({});
        QCOMPARE(xw::testkit::refusal(memory, tick), std::nullopt);
    }
};

XW_TEST_MAIN(MemoryStoreTest)
#include "tst_memory_store.moc"
