#include "domain/store.h"

namespace xw
{

namespace
{
/// Where one program alone can write.
class OwnLease final : public Lease
{
public:
    bool isHeld() override { return true; }
};
} // namespace

Result<std::unique_ptr<Lease>> Store::lease(const QString &what)
{
    Q_UNUSED(what)
    return std::unique_ptr<Lease>(std::make_unique<OwnLease>());
}

} // namespace xw
