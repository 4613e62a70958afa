// LedgersPage: the counts that other systems keep (专项台账): all ledgers at the left, the chosen one as a
// table that is typed and pasted into, what it derives beneath, its statistical window above.
#pragma once

#include "models/ledger_figures.h"
#include "ui/shared/page.h"

class QSplitter;
class QStackedLayout;

namespace xw
{
class LedgerLibrary;
}
namespace xw::widgets
{
class EmptyState;
}

namespace xw::ui
{

class LedgerCounter;
class LedgerFiguresCard;
class LedgerListPanel;
class LedgerRowsCard;
struct PageContext;

class LedgersPage final : public Page
{
    Q_OBJECT

public:
    LedgersPage(const PageContext &context, QWidget *parent = nullptr);
    void setWorkspace(xw::Workspace *workspace) override;
    [[nodiscard]] QString hint() const override;
    void takeKeyboard() override;
    [[nodiscard]] QStringList unsaved() override;
    void discardUnsaved() override;
    [[nodiscard]] bool shows(const xw::UndoEntry &step) const override;
    void showStep(const xw::UndoEntry &step) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void takeLibrary();
    void showLedger(const QString &id);
    void takeCounts(const std::vector<models::LedgerCounts> &counts);
    void showFigures();
    void requestCounts();
    void savePeriod(bool byHand);
    void askExport();
    void askDefinition();
    [[nodiscard]] const models::LedgerCounts *counts() const;

    const PageContext &m_context;
    Workspace *m_workspace = nullptr;
    std::shared_ptr<const LedgerLibrary> m_library;
    std::vector<models::LedgerCounts> m_counts;
    LedgerCounter *m_counter;
    bool m_stale = true;
    QStackedLayout *m_stack;
    widgets::EmptyState *m_none;
    QSplitter *m_columns;
    LedgerListPanel *m_list;
    LedgerRowsCard *m_rows;
    LedgerFiguresCard *m_figures;
};

} // namespace xw::ui
