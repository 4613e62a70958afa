// PictureMarks: a picture with arrows, boxes and blurred parts on it, drawn with the mouse or by keys, and
// cut to a part of it. The picture itself is never changed: marked() is a copy.
#pragma once

#include <QImage>
#include <QList>
#include <QWidget>

namespace xw::widgets
{

struct PictureMark {
    enum class Kind : quint8 { Arrow, Box, Blur, Crop };
    Kind kind = Kind::Box;
    QPointF from, to; ///< in pixels of the picture
    friend bool operator==(const PictureMark &, const PictureMark &) = default;
};

/// A copy of a picture with marks, cut to the last Crop that covers some of it. What is blurred cannot be
/// read back: it is made of large squares first.
[[nodiscard]] QImage marked(const QImage &picture, const QList<PictureMark> &marks);

class PictureMarks final : public QWidget
{
    Q_OBJECT

public:
    explicit PictureMarks(const QImage &picture, QWidget *parent = nullptr);
    void setKind(PictureMark::Kind kind) { m_kind = kind; }
    [[nodiscard]] const QList<PictureMark> &marks() const { return m_marks; }
    [[nodiscard]] QImage result() const { return marked(m_picture, m_marks); }
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return !m_marks.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.isEmpty(); }
    /// Points of the widget a pixel of the picture takes.
    void setScale(double scale);

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    /// Arrows move the far corner of the mark that is being drawn, Space begins and ends one, Esc drops it.
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QPointF inPicture(const QPointF &place) const;
    void begin(const QPointF &at);
    void end();
    QImage m_picture;
    PictureMark::Kind m_kind = PictureMark::Kind::Arrow;
    QList<PictureMark> m_marks, m_undone;
    std::optional<PictureMark> m_drawn;
    QPointF m_pen; ///< where keys begin a mark
    double m_scale = 1.0;
};

} // namespace xw::widgets
