// LedgerDelegate: the cells of a ledger: nought in ink, what is not known as a quiet dash, what is computed
// on grey; an editor that proposes subjects of the register and words of the column.
#pragma once

#include "widgets/cell_delegate.h"

namespace xw
{
class Workspace;
}

namespace xw::ui
{

class LedgerDelegate final : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    void setWorkspace(const Workspace *workspace) { m_workspace = workspace; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    [[nodiscard]] QColor ink(const QModelIndex &index) const override;
    [[nodiscard]] Qt::Alignment alignment(const QModelIndex &index) const override;

private:
    const Workspace *m_workspace = nullptr;
};

} // namespace xw::ui
