// Card: a white rounded sheet with an optional head line (title left, tools right) and a body.
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace xw::widgets
{

class PartedLine;

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
    /// Adds to the head line, at its right end; tools go to a second line where they have no room.
    void addTool(QWidget *widget);
    /// The body: no margins, no spacing of its own.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showHead();
    PartedLine *m_head;
    QLabel *m_title;
    QVBoxLayout *m_body;
};

} // namespace xw::widgets
