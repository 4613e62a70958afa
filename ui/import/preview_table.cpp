#include "ui/import/preview_table.h"

#include "models/table_preview.h"
#include "widgets/cell_delegate.h"
#include "widgets/head_width.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

class PreviewDelegate final : public widgets::CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (const int fault = index.data(models::TablePreview::FaultRole).toInt())
            painter->fillRect(option.rect,
                              fault > 1 ? widgets::colours::badFill : widgets::colours::warnFill);
        CellDelegate::paint(painter, option, index);
    }

protected:
    [[nodiscard]] QColor ink(const QModelIndex &index) const override
    {
        const int fault = index.data(models::TablePreview::FaultRole).toInt();
        return fault > 1            ? widgets::colours::bad
               : fault == 1         ? widgets::colours::warn
               : index.column() < 1 ? widgets::colours::muted
                                    : widgets::colours::ink;
    }
};

} // namespace

PreviewTable::PreviewTable(models::TablePreview *model, QWidget *parent) : QTableView(parent)
{
    setObjectName(u"previewTable"_s);
    setAccessibleName(tr("Rows of the file"));
    setModel(model);
    setItemDelegate(new PreviewDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::DoubleClicked);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(widgets::rowHeight(fontMetrics()));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setStretchLastSection(true);
}

void PreviewTable::fitColumns()
{
    constexpr int rowsLookedAt = 40;
    const int letter = widgets::charWidth(fontMetrics());
    horizontalHeader()->ensurePolished(); // before that it has another font than the one it draws with
    // The header's own hint measures a font that is narrower than the one it draws.
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int head = widgets::headWidth(*horizontalHeader(), column);
        int widest = 0;
        for (int row = 0; row < qMin(rowsLookedAt, model()->rowCount()); ++row)
            widest =
                qMax(widest, fontMetrics().horizontalAdvance(model()->index(row, column).data().toString()));
        setColumnWidth(column, qMax(head, qMin(widest + letter * 3, letter * 34)));
    }
}

void PreviewTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!opens || event->modifiers() != Qt::NoModifier || state() == QAbstractItemView::EditingState ||
        !currentIndex().isValid())
        return QTableView::keyPressEvent(event);
    event->accept();
    edit(currentIndex());
}

} // namespace xw::ui
