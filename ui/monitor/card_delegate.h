// CardDelegate: a card of the contact sheet: the site's name, what the machine read, what stands there, in
// words or, once it has come, as a picture.
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

    /// There is room for a picture of the place below what was read.
    void setHasPictures(bool has) { m_hasPictures = has; }

private:
    bool m_hasPictures = false;
    QSize m_size{220, 130};
};

} // namespace xw::ui
