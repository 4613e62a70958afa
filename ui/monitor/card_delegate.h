// CardDelegate: a card of the contact sheet: the site's name, what the machine read, what stands there.
#pragma once

#include <QStyledItemDelegate>

namespace xw::ui
{

class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The size of a card in a view of this width, so that whole cards fill it.
    void fitTo(int width, const QFontMetrics &metrics);

private:
    QSize m_size{220, 130};
};

} // namespace xw::ui
