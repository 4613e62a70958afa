// ThumbnailDelegate: draws one thumbnail of EvidenceStrip: picture, mark, caption.
#pragma once

#include <QStyledItemDelegate>

namespace xw::widgets
{

class ThumbnailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, MarkRole, DrawingRole };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static constexpr QSize picture{150, 62};
};

} // namespace xw::widgets
