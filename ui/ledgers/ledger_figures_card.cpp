#include "ui/ledgers/ledger_figures_card.h"

#include "ui/ledgers/figure_delegate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

LedgerFiguresCard::LedgerFiguresCard(QWidget *parent)
    : Card(QString(), parent), m_figures(new models::LedgerFigures(this))
{
    m_name = new QLabel(this);
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_leftOut = new QLabel(this);
    m_leftOut->setObjectName(u"ledgerLeftOut"_s);
    widgets::setInk(m_leftOut, colours::warn);
    m_group = new QComboBox(this);
    m_group->setObjectName(u"ledgerGroup"_s);
    addToHead(m_name);
    addToHead(m_leftOut);
    addTool(m_group);
    m_table = new QTableView(this);
    m_table->setObjectName(u"ledgerFigures"_s);
    m_table->setModel(m_figures);
    m_table->setItemDelegate(new FigureDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    body()->addWidget(m_table, 1);
    m_none = new QLabel(this);
    m_none->setObjectName(u"ledgerNoFigures"_s);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setMargin(18);
    widgets::setInk(m_none, colours::soft);
    body()->addWidget(m_none, 1);
    connect(m_group, &QComboBox::activated, this, [this] { show(m_counts); });
}

void LedgerFiguresCard::setLedger(const LedgerDefinition &definition)
{
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    m_group->addItem(tr("The whole alone"));
    for (const LedgerGroup &group : definition.groups)
        m_group->addItem(tr("by %1").arg(models::groupName(group)));
    m_group->setCurrentIndex(definition.groups.empty() ? 0 : 1);
    m_group->setVisible(!definition.groups.empty());
}

void LedgerFiguresCard::setCounts(const models::LedgerCounts *counts)
{
    m_counts = counts ? *counts : models::LedgerCounts();
    show(m_counts);
}

void LedgerFiguresCard::show(const models::LedgerCounts &counts)
{
    const bool any = counts.definition != nullptr;
    m_table->setVisible(any);
    m_none->setVisible(!any);
    if (!counts.definition)
        return m_figures->clear();
    m_figures->setCounts(counts, m_group->currentIndex() - 1);
    fitColumns();
    m_leftOut->setText(counts.leftOut > 0 ? tr("%Ln row(s) lie outside this window and are not counted",
                                               nullptr, counts.leftOut)
                                          : QString());
}

void LedgerFiguresCard::fitColumns()
{
    auto *header = m_table->horizontalHeader();
    const int letter = charWidth(fontMetrics());
    m_table->setColumnWidth(0, letter * 34);
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    option.font = m_table->font();
    for (int column = 1; column < m_figures->columnCount(); ++column) {
        int width = header->sectionSizeHint(column) + letter * 2; // the hint forgets that heads are bold
        for (int row = 0; row < qMin(30, m_figures->rowCount()); ++row)
            width =
                qMax(width, m_table->itemDelegate()->sizeHint(option, m_figures->index(row, column)).width());
        m_table->setColumnWidth(column, qMax(letter * 9, width));
    }
}

void LedgerFiguresCard::retranslate()
{
    m_name->setText(tr("What it counts"));
    m_table->setAccessibleName(tr("What it counts"));
    m_none->setText(tr("Nothing to count yet."));
    m_group->setAccessibleName(tr("Counted by"));
}

} // namespace xw::ui
