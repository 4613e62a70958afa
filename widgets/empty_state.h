// EmptyState: what an empty page shows: a drawing, what is missing, and the buttons that bring it. Where
// there is little height the drawing gives way.
#pragma once

#include <QWidget>

class QLabel;
class QHBoxLayout;
class QPushButton;

namespace xw::widgets
{

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &drawing, QWidget *parent = nullptr);
    void setText(const QString &title, const QString &text);
    void addButton(QWidget *button);
    /// The one button that leads on, primary, without words yet; made when it is first asked for.
    [[nodiscard]] QPushButton *leadOn();
    /// One below the other: side by side their words do not fit where the page is narrow and the text large.
    void stackButtons();
    /// Without the drawing.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int pictureHeight() const; ///< with the space below it
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QPushButton *m_leadOn = nullptr;
};

} // namespace xw::widgets
