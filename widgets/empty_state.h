// EmptyState: what an empty page shows: a drawing, what is missing, and the buttons that bring it.
#pragma once

#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace xw::widgets
{

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &drawing, QWidget *parent = nullptr);
    void setText(const QString &title, const QString &text);
    void addButton(QWidget *button);

private:
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace xw::widgets
