// LedgerCounter: counts the ledgers of a round by their definitions on another thread, shortly after the last
// change.
#pragma once

#include "base/latest_job.h"
#include "domain/ledger_library.h"
#include "models/ledger_figures.h"
#include "notice/notice_settings.h"

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

/// The day by which an open row is late, and what says which days count, as the round's notice has them.
struct LedgerDays {
    QDate asOf;
    notice::NoticeSettings settings;
    /// The window was set by hand.
    [[nodiscard]] bool isSet(const QString &ledger) const { return settings.periods.count(ledger) > 0; }
};
[[nodiscard]] LedgerDays ledgerDays(const Workspace &workspace);

} // namespace xw::ui
