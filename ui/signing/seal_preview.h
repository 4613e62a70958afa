// SealPreview: the page that bears signer and date, with the seals on it as they will be pressed. The seal is
// moved with the mouse or the arrow keys, no further than the standard allows.
#pragma once

#include "signing/seal.h"
#include "ui/notice/notice_view.h"

#include <QPixmap>
#include <QWidget>

namespace xw::ui
{

class SealPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit SealPreview(QWidget *parent = nullptr);
    /// The pages as they were composed; may be null: then only the place is drawn.
    void setView(const NoticeViewPtr &view);
    void setPlace(const signing::SignaturePlacement &place);
    /// Moves the seals back to their place of origin.
    void setSeals(const std::vector<signing::SealStencil> &seals);
    /// From the place of origin, points; always within signing::sealRange().
    [[nodiscard]] QPointF offset() const { return m_offset; }
    void setOffset(QPointF offset);
    /// Why the seals have no place; empty: they have.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void offsetChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] QRectF pageRect() const; ///< of the widget
    [[nodiscard]] QSizeF pageSize() const; ///< points
    [[nodiscard]] QPixmap pagePicture() const;
    NoticeViewPtr m_view;
    signing::SignaturePlacement m_place;
    std::vector<QImage> m_pictures;
    QPointF m_offset;
    QPointF m_grabbed; ///< where the mouse took hold: the offset then, less the point
    QPixmap m_page;    ///< painted once a size
};

} // namespace xw::ui
