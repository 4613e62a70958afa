// LedgerFiguresCard: what a ledger counts, as a table: the whole, and unit by unit where one asks for it.
#pragma once

#include "models/ledger_figures.h"
#include "widgets/card.h"

class QComboBox;
class QLabel;
class QTableView;

namespace xw::ui
{

class LedgerFiguresCard final : public widgets::Card
{
    Q_OBJECT

public:
    explicit LedgerFiguresCard(QWidget *parent = nullptr);
    /// The groups that may be chosen; the figures come with setCounts().
    void setLedger(const LedgerDefinition &definition);
    /// nullptr: not counted yet.
    void setCounts(const models::LedgerCounts *counts);
    void retranslate();

private:
    void show(const models::LedgerCounts &counts);
    void fitColumns();

    models::LedgerFigures *m_figures;
    QLabel *m_name, *m_leftOut, *m_none;
    QComboBox *m_group;
    QTableView *m_table;
    models::LedgerCounts m_counts;
};

} // namespace xw::ui
