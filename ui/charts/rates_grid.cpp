#include "ui/charts/rates_grid.h"

#include "domain/rate.h"
#include "models/cell_clipboard.h"
#include "widgets/cell_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int badRole = Qt::UserRole + 1, wholeRole = Qt::UserRole + 2;

class GridDelegate final : public widgets::CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shown = option;
        if (index.data(wholeRole).toBool())
            shown.font.setWeight(QFont::DemiBold);
        CellDelegate::paint(painter, shown, index);
    }

protected:
    QColor ink(const QModelIndex &index) const override
    {
        return index.data(badRole).toBool()                       ? widgets::toneInk(widgets::Tone::Bad)
               : index.data(Qt::DisplayRole).toString() == u"0"_s ? widgets::colours::muted
                                                                  : widgets::colours::ink;
    }
    Qt::Alignment alignment(const QModelIndex &index) const override
    {
        return index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight;
    }
};
} // namespace

RatesGrid::RatesGrid(QWidget *parent) : QTableView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(u"ratesGrid"_s);
    setModel(m_model);
    setItemDelegate(new GridDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(widgets::rowHeight(fontMetrics()));
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::clicked, this, &RatesGrid::ask);
    connect(this, &QTableView::activated, this, &RatesGrid::ask);
}

void RatesGrid::setTable(RegionTable table, SubjectKind kind, int thresholdHundredths)
{
    const bool sameHeads = kind == m_kind && table.list.headers == m_table.list.headers;
    m_table = std::move(table);
    m_kind = kind;
    m_model->setRowCount(int(m_table.list.rows.size()));
    m_model->setColumnCount(int(m_table.list.headers.size()));
    m_model->setHorizontalHeaderLabels(m_table.list.headers);
    const auto isBelow = [&](const QString &printed) {
        const auto rate = rateFromPrinted(printed);
        return rate && rate->compareToHundredths(thresholdHundredths) < 0;
    };
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStringList &cells = m_table.list.rows[size_t(row)];
        for (int column = 0; column < int(cells.size()); ++column) {
            const QModelIndex index = m_model->index(row, column);
            m_model->setData(index, cells.at(column), Qt::DisplayRole);
            m_model->setData(index, !m_table.regions[size_t(row)].isValid(), wholeRole);
            m_model->setData(index,
                             (column == m_table.rateColumn && isBelow(cells.at(column))) ||
                                 (column == m_table.changeColumn && cells.at(column).startsWith(u'-')),
                             badRole);
        }
    }
    if (sameHeads)
        return;
    resizeColumnsToContents();
    // Qt measures a head without the room that the style leaves at its sides.
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, columnWidth(column) + 2 * widgets::charWidth(fontMetrics()));
}

void RatesGrid::ask(const QModelIndex &index)
{
    if (!index.isValid() || index.row() >= int(m_table.regions.size()))
        return;
    models::BehindQuery query;
    query.kind = m_kind;
    query.region = m_table.regions[size_t(index.row())];
    // A rate opens what lowers it.
    const int column = index.column() == m_table.rateColumn ? m_table.rateColumn - 1 : index.column();
    const int problem = column - m_table.changeColumn - 1;
    if (problem >= 0)
        query.indicator = m_table.problems[size_t(problem)];
    else if (column < m_table.rateColumn)
        query.population = m_table.counted[size_t(column)];
    else
        return; // of another round
    emit behindAsked(query, column == 0 ? QString() : m_table.list.headers.at(column));
}

void RatesGrid::copy() const
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    models::CopiedCells cells = models::cellsAround(chosen);
    cells.withHeads = chosen.size() > 1; // one number is wanted alone
    if (const QString text = models::textOfCells(*m_model, cells); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void RatesGrid::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy)
        return copy();
    QTableView::keyPressEvent(event);
}

} // namespace xw::ui
