// LedgersPage: the counts that other systems keep (专项台账): all ledgers at the left, the chosen one as a
// table that is typed and pasted into, what it derives beneath, its statistical window above.
#pragma once

#include "models/ledger_figures.h"
#include "models/ledger_table.h"
#include "ui/shared/page.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QStackedWidget;
class QTableView;

namespace xw
{
class LedgerLibrary;
}
namespace xw::widgets
{
class Card;
class EmptyState;
class FilterBar;
} // namespace xw::widgets

namespace xw::ui
{

class LedgerCounter;
class LedgerListPanel;
class LedgerSheet;
struct PageContext;

class LedgersPage final : public Page
{
    Q_OBJECT

public:
    LedgersPage(const PageContext &context, QWidget *parent = nullptr);
    void setWorkspace(xw::Workspace *workspace) override;
    [[nodiscard]] QString hint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildRight();
    QWidget *buildFigures();
    void connectParts();
    void retranslate();
    void takeLibrary();
    void showLedger(const QString &id);
    void takeCounts(const std::vector<models::LedgerCounts> &counts);
    void showFigures();
    void refresh();
    void requestCounts();
    void typeFirst();
    void paste(const QModelIndex &at);
    void applyPaste(const models::BlockPlan &plan);
    void withdrawOrRestore();
    void savePeriod(bool byHand);
    void askExport();
    void askDefinition();
    void addDefinition(const QString &path);
    [[nodiscard]] const models::LedgerCounts *counts() const;

    const PageContext &m_context;
    Workspace *m_workspace = nullptr;
    std::shared_ptr<const LedgerLibrary> m_library;
    std::vector<models::LedgerCounts> m_counts;
    models::LedgerTable *m_table;
    models::LedgerFigures *m_figures;
    LedgerCounter *m_counter;
    bool m_stale = true;
    bool m_typing = false; ///< an empty ledger whose table is shown all the same
    QStackedLayout *m_stack;
    widgets::EmptyState *m_none;
    QSplitter *m_columns;
    LedgerListPanel *m_list;
    widgets::Card *m_card;
    QLabel *m_periodLabel, *m_problem, *m_figuresTitle, *m_leftOut;
    QDateEdit *m_from, *m_to;
    QPushButton *m_quarter, *m_add, *m_withdraw, *m_import, *m_export, *m_emptyImport, *m_emptyType;
    widgets::FilterBar *m_filter;
    QStackedWidget *m_sheets;
    widgets::EmptyState *m_empty, *m_nothing;
    LedgerSheet *m_sheet;
    QComboBox *m_group;
    QTableView *m_figureTable;
};

} // namespace xw::ui
