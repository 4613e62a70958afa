// RailButton: one page's button in the rail.
#pragma once

#include <QAbstractButton>

namespace xw::ui
{

class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailButton(const QString &drawing, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    /// The picture alone.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Whether the word is drawn: in a window too low for it the picture stands alone, never half a word.
    [[nodiscard]] bool showsWord() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace xw::ui
