// LedgerCounter: counts the ledgers of a round by their definitions on another thread, shortly after the last
// change.
#pragma once

#include "base/latest_job.h"
#include "domain/ledger_library.h"
#include "models/ledger_figures.h"

#include <QObject>

namespace xw
{
class Workspace;
}

namespace xw::ui
{

class LedgerCounter final : public QObject
{
    Q_OBJECT

public:
    explicit LedgerCounter(QObject *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    void setLibrary(std::shared_ptr<const LedgerLibrary> library);
    void request();

signals:
    void counted(const std::vector<xw::models::LedgerCounts> &counts);

private:
    void start();
    Workspace *m_workspace = nullptr;
    std::shared_ptr<const LedgerLibrary> m_library;
    LatestJob m_job;
};

/// The day by which an open row is late, and the windows set by hand, as the round's notice counts.
struct LedgerDays {
    QDate asOf;
    std::map<QString, LedgerPeriod> periods;
};
[[nodiscard]] LedgerDays ledgerDays(const Workspace &workspace);

} // namespace xw::ui
