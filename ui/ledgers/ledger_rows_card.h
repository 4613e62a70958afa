// LedgerRowsCard: the rows of the chosen ledger: typed, pasted, filtered, withdrawn; what an empty ledger
// says, and why something cannot go in.
#pragma once

#include "models/ledger_actions.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace xw::widgets
{
class Dialogs;
class EmptyState;
class FilterBar;
} // namespace xw::widgets

namespace xw::ui
{

class LedgerPeriodBar;
class LedgerSheet;

class LedgerRowsCard final : public widgets::Card
{
    Q_OBJECT

public:
    explicit LedgerRowsCard(widgets::Dialogs &dialogs, QWidget *parent = nullptr);
    /// nullptr: shows nothing. `asOf`: the day by which an open row is late.
    void setLedger(Workspace *workspace, const LedgerDefinition *definition, QDate asOf);
    [[nodiscard]] models::LedgerTable &table() const { return *m_table; }
    [[nodiscard]] LedgerPeriodBar &period() const { return *m_period; }
    /// Why something cannot go in; empty: nothing stands in the way any more.
    void showProblem(const QString &reason);
    void takeKeyboard();
    void focusFilter();
    /// To the line for a new row, also of an empty ledger.
    void typeFirst();
    void retranslate();

signals:
    void importAsked();
    void exportAsked();
    void notify(const QString &text); ///< a quiet word in the status bar

private:
    void build();
    void buildEmptyStates();
    void connectParts();
    void refresh();
    /// The sheet, or why there is none.
    [[nodiscard]] QWidget *shownPart();
    void refreshWithdraw();
    void paste(const QModelIndex &at);
    void showAll();
    void applyPaste(const models::BlockPlan &plan);
    void withdrawOrRestore();
    [[nodiscard]] bool isWithdrawnShown() const;

    widgets::Dialogs &m_dialogs;
    models::LedgerTable *m_table;
    models::LedgerActions m_actions;
    bool m_typing = false; ///< an empty ledger whose table is shown all the same
    LedgerPeriodBar *m_period;
    widgets::FilterBar *m_filter;
    QPushButton *m_add, *m_withdraw, *m_import, *m_export, *m_emptyImport, *m_emptyType;
    QStackedWidget *m_parts;
    LedgerSheet *m_sheet;
    widgets::EmptyState *m_empty, *m_nothing;
    QLabel *m_problem;
};

} // namespace xw::ui
