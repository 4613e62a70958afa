// Card: a white rounded sheet with an optional head line (title left, tools right) and a body.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace xw::widgets
{

class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    /// An empty title hides the label; the head line is shown as soon as it holds anything.
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// Adds to the head line, left beside the title.
    void addToHead(QWidget *widget);
    /// Adds to the head line, at its right end.
    void addTool(QWidget *widget);
    /// The body: no margins, no spacing of its own.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showHead();
    QWidget *m_head;
    QHBoxLayout *m_headLayout;
    QLabel *m_title;
    QVBoxLayout *m_body;
    int m_leftCount = 1;
};

} // namespace xw::widgets
